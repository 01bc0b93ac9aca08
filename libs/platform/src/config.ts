import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const list = z.string().transform((v) =>
  v
    .split(',')
    .map((s) => s.trim())
    .filter(Boolean),
);
const variable = <T extends z.ZodType>(schema: T, comment: string) => schema.meta({ comment });

/** Every environment variable the product reads, with a default or required; nothing else reads the environment. */
const schema = z.object({
  PARVIS_MODE: variable(
    z.enum(['production', 'demo', 'test']).default('production'),
    'demo adds one-click sign-ins and keeps mails in an outbox page; never use it with real people',
  ),
  PORT: variable(
    z.coerce.number().int().min(0).max(65535).default(3000),
    'Port of the HTTP server; 0 takes a free one',
  ),
  HOST: variable(z.string().default('127.0.0.1'), 'Address to listen on; 0.0.0.0 behind a proxy or in a container'),
  PUBLIC_URL: variable(
    z.url().optional(),
    'Address people type; https turns on secure cookies. Default: http://localhost:PORT',
  ),
  DATABASE_URL: variable(
    z.string().optional(),
    'PostgreSQL 15 or newer; without it an embedded PostgreSQL runs under DATA_FOLDER',
  ),
  DATABASE_POOL: variable(z.coerce.number().int().min(2).max(200).default(16), 'Connections of one node to PostgreSQL'),
  DATA_FOLDER: variable(z.string().default('.data'), 'Files, and the embedded database'),
  REDIS_URL: variable(
    z.string().optional(),
    'With several nodes: carries presence, typing and what rate limits have counted; losing it loses nothing',
  ),
  SMTP_URL: variable(z.string().optional(), 'smtp(s)://user:password@host:port; without it mails stay in the database'),
  MAIL_FROM: variable(z.string().default('Parvis <parvis@localhost>'), 'Sender of mails'),
  TRUST_PROXY: variable(list.default([]), 'Addresses of the proxies in front, comma-separated; never a hop count'),
  LOG_LEVEL: variable(z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'), 'How much is logged'),
  RATE_FACTOR: variable(z.coerce.number().min(0.1).max(1000).default(1), 'Multiplies every rate limit'),
  METRICS_TOKEN: variable(
    z
      .string()
      .regex(/^[\x21-\x7e]{32,}$/)
      .optional(),
    'At least 32 signs: whoever sends them as a bearer token reads /metrics; without it there is none',
  ),
  CHECK_ANSWERS: variable(flag.default(false), 'Parses every answer by the contract and fails on a difference (tests)'),
});

export type Environment = z.infer<typeof schema>;

/** The configuration of one process, parsed once before anything starts. */
export class Config {
  readonly mode: Environment['PARVIS_MODE'];
  readonly port: number;
  readonly host: string;
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly dataFolder: string;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly trustProxy: string[];
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly rateFactor: number;
  readonly metricsToken: string | undefined;
  readonly checkAnswers: boolean;

  constructor(env: Environment) {
    if (!env.DATABASE_URL)
      throw new ConfigError(['DATABASE_URL: missing (the launcher sets it for the embedded database)']);
    this.mode = env.PARVIS_MODE;
    this.port = env.PORT;
    this.host = env.HOST;
    this.publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`);
    this.databaseUrl = env.DATABASE_URL;
    this.databasePool = env.DATABASE_POOL;
    this.dataFolder = env.DATA_FOLDER;
    this.redisUrl = env.REDIS_URL;
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM;
    this.trustProxy = env.TRUST_PROXY;
    this.logLevel = env.LOG_LEVEL;
    this.rateFactor = env.RATE_FACTOR;
    this.metricsToken = env.METRICS_TOKEN;
    this.checkAnswers = env.CHECK_ANSWERS;
  }

  /** Cookies are `Secure` and `__Host-` when people come over TLS. */
  get secure(): boolean {
    return this.publicUrl.protocol === 'https:';
  }
}

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration has problems:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  }
}

/** Reads the environment; every problem is told at once, by name and never by value. */
export function readConfig(env?: Record<string, string | undefined>): Config {
  return new Config(readEnvironment(env));
}

/** The same before there is a database to name: what a launcher knows. */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.keys(schema.shape).map((k) => [k, env[k] === '' ? undefined : env[k]]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.code.replaceAll('_', ' ')}`));
  }
  return parsed.data;
}

/** The environment for a process that a launcher starts: ours, with its settings over it. */
export const environmentWith = (settings: Record<string, string>): Record<string, string | undefined> => ({
  ...process.env,
  ...settings,
});

/** Name, comment and default of every variable, for `.env.example` and `doctor`. */
export function describeConfig(): { name: string; comment: string; default: string | null }[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const fallback = (field as z.ZodType).safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : null;
    return { name, comment: String(field.meta()?.['comment'] ?? ''), default: value };
  });
}
