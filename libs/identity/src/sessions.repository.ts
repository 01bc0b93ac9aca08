import { Injectable } from '@nestjs/common';
import type { Role } from '@app/contract';
import { Database, everyone, Gather } from '@app/platform';
import { sessionsOfOne } from './sessions.policy.js';

export interface SessionRow {
  id: string;
  personId: string;
  roles: Role[];
  /** Seconds since it was last used, by the database's clock. */
  idle: number;
}
export type LivingRow = Pick<SessionRow, 'id' | 'roles' | 'idle'>;
export interface DeviceRow {
  id: string;
  agent: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
}

@Injectable()
export class SessionsRepository {
  private readonly gather = new Gather<Buffer, SessionRow | undefined>((hashes) => this.byHashes(hashes));
  private readonly lives = new Gather<string, LivingRow | undefined>(async (ids) => {
    const rows = await this.alive(ids);
    return ids.map((id) => rows.find((row) => row.id === id));
  });

  constructor(private readonly db: Database) {}

  /** The session of a token, unless it has run out or its account is closed. */
  async byHash(hash: Buffer): Promise<SessionRow | undefined> {
    return this.db.inTransaction ? (await this.byHashes([hash]))[0] : this.gather.add(hash);
  }

  private async byHashes(hashes: Buffer[]): Promise<(SessionRow | undefined)[]> {
    const rows = await this.db.hot<SessionRow & { hash: Buffer }>(
      `select s.hash, s.id, s.person_id as "personId", a.roles,
              extract(epoch from now() - s.last_seen_at)::float8 as idle
       from sessions s join accounts a on a.person_id = s.person_id
       where s.hash = any($1::bytea[]) and s.expires_at > now() and a.state = 'active'`,
      [hashes],
    );
    return hashes.map((hash) => rows.find((row) => row.hash.equals(hash)));
  }

  async touch(hashes: Buffer[]): Promise<void> {
    await this.db.run(`update sessions set last_seen_at = now() where hash = any($1::bytea[])`, [hashes]);
  }

  async rolesOf(personId: string): Promise<Role[] | undefined> {
    const row = await this.db.row<{ roles: Role[] }>(
      `select roles from accounts where person_id = $1 and state = 'active'`,
      [personId],
    );
    return row?.roles;
  }

  async add(session: {
    hash: Buffer;
    personId: string;
    provider: string;
    agent: string;
    address: string;
    seconds: number;
  }): Promise<void> {
    await this.db.run(
      `insert into sessions (hash, person_id, provider, agent, address, expires_at)
       values ($1, $2, $3, $4, $5, now() + $6 * interval '1 second')`,
      [session.hash, session.personId, session.provider, session.agent, session.address, session.seconds],
    );
    await this.db.run(`update sign_ins set last_used_at = now() where person_id = $1 and provider = $2`, [
      session.personId,
      session.provider,
    ]);
  }

  async surplus(personId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select id from sessions where person_id = $1 order by last_seen_at desc offset ${sessionsOfOne}`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Ends sessions of a person: the named ones, or all but one. */
  async remove(personId: string, which: { ids: string[] } | { allBut: string | null }): Promise<string[]> {
    const [condition, value] =
      'ids' in which ? ['id = any($2::bigint[])', which.ids] : ['id is distinct from $2', which.allBut];
    const rows = await this.db.rows<{ id: string }>(
      `delete from sessions where person_id = $1 and ${condition} returning id`,
      [personId, value],
    );
    return rows.map(({ id }) => id);
  }

  /** The one session, unless it has run out or its account is closed. */
  living(id: string): Promise<LivingRow | undefined> {
    return this.lives.add(id);
  }

  alive(ids: string[]): Promise<LivingRow[]> {
    return this.db.hot(
      `select s.id, a.roles, extract(epoch from now() - s.last_seen_at)::float8 as idle
       from sessions s join accounts a on a.person_id = s.person_id
       where s.id = any($1::bigint[]) and s.expires_at > now() and a.state = 'active'`,
      [ids],
    );
  }

  /**
   * Whether the session lives, and whether an audience was taken from its person in the last so many seconds (or from
   * many at once). An event bears the time at which it was written, and may have committed a little later.
   */
  async since(
    { personId, sessionId }: { personId: string; sessionId: string },
    seconds: number,
  ): Promise<{ alive: boolean; lost: boolean }> {
    const recent = (audienceId: string, name: string) => `exists (
      select from (select name, at from events where audience_id = ${audienceId} order by seq desc limit 50) e
      where e.name = '${name}' and e.at > now() - ($3::float8 + 2) * interval '1 second')`;
    const [row] = await this.db.hot<{ alive: boolean; lost: boolean }>(
      `select exists (
           select from sessions s join accounts a on a.person_id = s.person_id
           where s.id = $2 and s.person_id = $1 and s.expires_at > now() and a.state = 'active') as alive,
         ${recent(`(select id from audiences where kind = 'person' and ref_id = $1)`, 'audience.left')}
         or ${recent(everyone, 'stream.reset')} as lost`,
      [personId, sessionId, seconds],
    );
    return row!;
  }

  async ofPerson(personId: string): Promise<DeviceRow[]> {
    return this.db.rows(
      `select id, agent, address, created_at as "createdAt", last_seen_at as "lastSeenAt"
       from sessions where person_id = $1 and expires_at > now() order by last_seen_at desc limit ${sessionsOfOne}`,
      [personId],
    );
  }

  async removeExpired(): Promise<number> {
    return this.db.run(`delete from sessions where expires_at < now()`);
  }
}
