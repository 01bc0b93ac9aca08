import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/**
 * What the log keeps of an error. Drivers hang onto theirs what was being written (`detail`, `parameters`, `query`), and
 * some put values and addresses into the sentence: of people's words nothing goes in.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '', cause, ...more } = error as Error & Record<string, unknown>;
  const { code, constraint, table } = more as Record<string, unknown>;
  const refusedValue = typeof code === 'string' && /^22...$/.test(code);
  const sentence = refusedValue ? 'a value was refused' : message.replace(/[^\s<>"'=]+@[^\s<>"']+/g, '…@…');
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: sentence,
    ...Object.fromEntries(Object.entries({ code, constraint, table }).filter(([, value]) => value !== undefined)),
    stack: frames.join('\n'),
    ...(cause === undefined ? {} : { cause: errorForLog(cause) }),
  };
}

/** The log of the process, JSON lines on standard error. Names and texts of people never go in. */
export const log = pino(
  {
    level: 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: errorForLog },
    redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'token'],
  },
  pino.destination({ dest: 2, sync: false }),
);

/** Nest's own words, as debug lines. */
export class NestLog implements LoggerService {
  log(message: unknown): void {
    log.debug(String(message));
  }
  error(message: unknown, stack?: unknown): void {
    log.error({ stack }, String(message));
  }
  warn(message: unknown): void {
    log.warn(String(message));
  }
}
