import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Kind } from '../records/kinds.js';
import { turn } from './sql.js';
import { sqlOf, type EachAction, type Step } from './steps.js';

const turnSize = 2_000;
/** Where pictures are drawn and accounts closed inside the turn, it stays short; and only some records are concerned. */
const eachTurn: Record<EachAction, { size: number; concerns: string }> = {
  photos: { size: 50, concerns: `data ? 'photo'` },
  leavers: { size: 50, concerns: `data ? 'leftOn'` },
  images: { size: 50, concerns: `data ? 'attachments'` },
  answers: { size: turnSize, concerns: `data ? 'parentId'` },
};

/** The records of one short transaction. */
export interface Turn {
  kind: Kind;
  after: number;
  upto: number;
  source: string;
  importId: string;
}
export interface Acted {
  created: number;
  updated: number;
  unchanged: number;
}

@Injectable()
export class ApplyRepository {
  constructor(private readonly db: Database) {}

  /** Where the next turn ends; undefined when there is nothing left to do. */
  async end(step: Extract<Step, { kind: Kind }>, after: number): Promise<number | undefined> {
    const { size, concerns } = 'each' in step ? eachTurn[step.each] : { size: turnSize, concerns: 'true' };
    const row = await this.db.row<{ upto: number | null }>(
      `select max(n) as upto from (
         select n from import_records where kind = $1 and n > $2 and ${concerns} order by n limit $3) t`,
      [step.kind, after, size],
    );
    return row?.upto ?? undefined;
  }

  /** A turn may take longer than a request, and collides with nobody: it is one of few writers. */
  async takeTime(): Promise<void> {
    await this.db.takeTime('5min');
  }

  /** Tables that have just grown by far: what works on all of them next is planned by what is there now. */
  async analyze(tables: readonly string[]): Promise<void> {
    await this.db.rows(`analyze ${tables.join(', ')}`);
  }

  /** Says of every record whether it is new, changed or known, and gives it its id. */
  async classify(t: Turn): Promise<void> {
    const { id, second, adopt } = sqlOf[t.kind];
    await this.run(
      t,
      `${turn} update import_records r set local_id = coalesce(k.local_id, ${id}), second_id = ${second ?? 'null'},
         act = case when k.source_id is null then 'create' when k.hash = c.hash then 'same' else 'update' end
       from c left join import_keys k on k.source = (select source from args) and k.kind = c.kind and k.source_id = c.key
       where r.kind = c.kind and r.n = c.n`,
    );
    if (adopt) await this.run(t, adopt);
  }

  async write(t: Turn, statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.run(t, statement);
  }

  /** Remembers what every record became, so that the next import of it knows. */
  async remember(t: Turn): Promise<Acted> {
    await this.run(
      t,
      `${turn} insert into import_keys (source, kind, source_id, local_id, second_id, hash, import_id, created)
       select (select source from args), kind, key, local_id, second_id, hash, (select import_id from args), act = 'create'
       from c where act in ('create', 'adopt')`,
    );
    await this.run(
      t,
      `${turn} update import_keys k set hash = c.hash from c
       where k.source = (select source from args) and k.kind = c.kind and k.source_id = c.key and c.act = 'update'`,
    );
    const [acted] = await this.rows<Acted>(
      t,
      `${turn} select count(*) filter (where act = 'create')::int as created,
         count(*) filter (where act in ('update', 'adopt'))::int as updated,
         count(*) filter (where act = 'same')::int as unchanged from c`,
    );
    return acted!;
  }

  async newPeople(
    t: Turn,
  ): Promise<{ n: number; givenName: string; familyName: string; email: string | null; wish: string | null }[]> {
    return this.rows(
      t,
      `${turn} select n, data->>'givenName' as "givenName", data->>'familyName' as "familyName", data->>'email' as email,
         data->>'handle' as wish from c where act = 'create' order by n`,
    );
  }

  /** What is taken already. Handles are given out by one transaction at a time, here as in `people`. */
  async handlesLike(bases: string[]): Promise<string[]> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('people.handle'))`);
    const rows = await this.db.rows<{ handle: string }>(
      `select handle from people where regexp_replace(handle, '\\d+$', '') = any($1::text[])`,
      [[...new Set(bases.map((base) => base.replace(/\d+$/, '')))]],
    );
    return rows.map(({ handle }) => handle);
  }

  async giveHandles(handles: { n: number; handle: string }[]): Promise<void> {
    await this.db.rows(
      `update import_records r set data = r.data || jsonb_build_object('handle', h.handle)
       from unnest($1::int[], $2::text[]) as h (n, handle) where r.kind = 'people' and r.n = h.n`,
      [handles.map(({ n }) => n), handles.map(({ handle }) => handle)],
    );
  }

  /** People of the turn whose row the source has just written: their address may be another. */
  async changedPeople(t: Turn): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      t,
      `${turn} select local_id as id from c where act in ('update', 'adopt')`,
    );
    return rows.map(({ id }) => id);
  }

  /** People who are back, and whose account was closed when they left. */
  async returned(t: Turn): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      t,
      `${turn} select p.id from c join people p on p.id = c.local_id join accounts a on a.person_id = p.id
       where c.act = 'update' and a.state = 'left' and (p.left_on is null or p.left_on >= current_date) order by p.id`,
    );
    return rows.map(({ id }) => id);
  }

  /** People who have left by now and still have an open account. */
  async leavers(t: Turn): Promise<{ personId: string; file: string; line: number }[]> {
    return this.rows(
      t,
      `${turn} select p.id as "personId", c.file, c.line from c join people p on p.id = c.local_id join accounts a on a.person_id = p.id
       where p.left_on < current_date and a.state <> 'left' order by p.id`,
    );
  }

  async photos(t: Turn): Promise<{ id: string; path: string; file: string; line: number; old: string | null }[]> {
    return this.rows(
      t,
      `${turn} select p.id, c.data->>'photo' as path, c.file, c.line, p.photo_key as old from c join people p on p.id = c.local_id
       where c.act <> 'same' and c.data->>'photo' is not null order by c.n`,
    );
  }

  async setPhoto(personId: string, key: string): Promise<void> {
    await this.db.rows(`update people set photo_key = $2 where id = $1`, [personId, key]);
  }

  private async run(t: Turn, sql: string): Promise<void> {
    await this.rows(t, sql);
  }

  private rows<T>({ kind, after, upto, source, importId }: Turn, sql: string): Promise<T[]> {
    return this.db.rows<T>(sql, [kind, after, upto, source, importId]);
  }
}
