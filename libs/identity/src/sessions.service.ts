import { hash as digest, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import type { Answer } from '@app/contract';
import { AppError, Config, Database, log, notHere, Streams, type Actor } from '@app/platform';
import { Inboxes } from './inboxes.repository.js';
import { lifetime } from './sessions.policy.js';
import { SessionsRepository, type LivingRow } from './sessions.repository.js';
import type { Visit } from './visit.js';

/** How long this node trusts what it has read: a session that ends on another node ends here within this time. */
const trusted = 1_000;
const remembered = 10_000;
const writtenAfter = 5_000;
const tokenShape = /^[\w-]{43}$/;

const isFresh = ({ idle, roles }: LivingRow): boolean => idle <= lifetime(roles).idle;
const hashOf = (token: string): Buffer => digest('sha256', token, 'buffer');

interface Known {
  actor: Actor;
  until: number;
}

/** Who is signed in where. The token is known only to the browser; the database holds its hash. */
@Injectable()
export class Sessions implements OnModuleDestroy {
  private readonly known = new Map<string, Known>();
  private used: Buffer[] = [];
  private writing: NodeJS.Timeout | undefined;
  readonly cookieName: string;

  constructor(
    private readonly repository: SessionsRepository,
    private readonly inboxes: Inboxes,
    private readonly db: Database,
    private readonly streams: Streams,
    private readonly config: Config,
  ) {
    this.cookieName = config.secure ? '__Host-parvis' : 'parvis';
  }

  /** Who sends a request (an HTTP request or a socket's handshake), or undefined without a living session. */
  async read(request: { headers: Pick<IncomingHttpHeaders, 'cookie'> }): Promise<Actor | undefined> {
    const token = this.tokenIn(request.headers.cookie);
    if (!token) return undefined;
    const hash = hashOf(token);
    const key = hash.toString('base64');
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.actor;
    this.known.delete(key);
    const until = performance.now() + trusted;
    const row = await this.repository.byHash(hash);
    if (!row || !isFresh(row)) return undefined;
    if (row.idle > 60) this.touch(hash);
    const actor: Actor = { personId: row.personId, roles: row.roles, sessionId: row.id };
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(key, { actor, until });
    return actor;
  }

  hasCookie(request: { headers: Pick<IncomingHttpHeaders, 'cookie'> }): boolean {
    return this.tokenIn(request.headers.cookie) !== undefined;
  }

  /** Whether a session lives, as the database knows it now. */
  async lives(sessionId: string): Promise<boolean> {
    const row = await this.repository.living(sessionId);
    return row !== undefined && isFresh(row);
  }

  /** Which of the sessions still live: for sockets, which stay open longer than a request. */
  async alive(sessionIds: string[]): Promise<Set<string>> {
    return new Set((await this.repository.alive(sessionIds)).filter(isFresh).map((row) => row.id));
  }

  /**
   * Opens a session under a new token; the one this browser had before ends, so that nobody can plant theirs. `cookie`
   * is the `Set-Cookie` header.
   */
  async open(
    personId: string,
    visit: Partial<Visit> & { provider?: string } = {},
  ): Promise<{ token: string; cookie: string }> {
    const token = randomBytes(32).toString('base64url');
    return this.db.transaction(async () => {
      const roles = await this.repository.rolesOf(personId);
      if (!roles) throw new AppError('account.suspended');
      await this.endOf(visit.cookies);
      const seconds = lifetime(roles).absolute;
      const { provider = 'local', agent = '', address = '' } = visit;
      await this.repository.add({ hash: hashOf(token), personId, provider, agent, address, seconds });
      const surplus = await this.repository.surplus(personId);
      if (surplus.length > 0) await this.end(personId, { ids: surplus });
      return { token, cookie: this.cookie(token, seconds) };
    });
  }

  /** The `Set-Cookie` header that makes a browser forget its session. */
  get goodbye(): string {
    return this.cookie('', 0);
  }

  async list(me: Actor): Promise<Answer<'GET /me/sessions'>> {
    const rows = await this.repository.ofPerson(me.personId);
    return rows.map((row) => ({
      id: row.id,
      current: row.id === me.sessionId,
      agent: row.agent,
      address: row.address,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
    }));
  }

  async endOwn(me: Actor, id: string): Promise<void> {
    if ((await this.end(me.personId, { ids: [id] })) === 0) throw notHere();
  }

  async endOthers(me: Actor): Promise<void> {
    await this.end(me.personId, { allBut: me.sessionId });
  }

  /** Ends sessions, here at once and on the other nodes within a second, and tells the person's devices. */
  async end(personId: string, which: { ids: string[] } | { allBut: string | null }): Promise<number> {
    return this.db.transaction(async () => {
      const sessionIds = await this.repository.remove(personId, which);
      if (sessionIds.length === 0) return 0;
      const inbox = await this.inboxes.of(personId);
      if (inbox) this.streams.append(inbox, 'session.ended', { sessionIds });
      this.db.afterCommit(() => this.forget(new Set(sessionIds)));
      return sessionIds.length;
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.writeUsed();
  }

  /** Writes when sessions were last used: a little later, for many of them at once, and nobody waits for it. */
  async writeUsed(): Promise<void> {
    clearTimeout(this.writing);
    this.writing = undefined;
    const used = this.used.splice(0);
    if (used.length === 0) return;
    await this.repository.touch(used).catch((error: unknown) => log.warn({ error }, 'use of sessions not noted'));
  }

  private touch(hash: Buffer): void {
    this.used.push(hash);
    this.writing ??= setTimeout(() => void this.writeUsed(), writtenAfter).unref();
  }

  private async endOf(cookies: string | undefined): Promise<void> {
    const old = await this.read({ headers: { cookie: cookies } });
    if (old) await this.end(old.personId, { ids: [old.sessionId] });
  }

  private forget(sessionIds: Set<string>): void {
    for (const [key, { actor }] of this.known) if (sessionIds.has(actor.sessionId)) this.known.delete(key);
  }

  private tokenIn(cookies: string | undefined): string | undefined {
    const token = cookies === undefined ? undefined : parse(cookies)[this.cookieName];
    return token !== undefined && tokenShape.test(token) ? token : undefined;
  }

  private cookie(token: string, maxAge: number): string {
    const { secure } = this.config;
    return serialize(this.cookieName, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
  }
}
