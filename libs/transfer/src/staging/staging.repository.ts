import { groupHasPosts } from '@app/audiences';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Counts } from '../report.js';
import type { Kind, Sound } from '../records/kinds.js';
import { lines, type Reference } from './references.js';

/** What a check in the database found: how many, and the first of them. */
export interface Found {
  count: number;
  first: { file: string; line: number; value: string | null }[];
}

/**
 * The records of the import that is being worked on, between reading and applying. The table is unlogged and holds one
 * import at a time: whatever is lost with it is read again from the file.
 */
@Injectable()
export class StagingRepository {
  constructor(private readonly db: Database) {}

  async clear(): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.rows(`update imports set staged = false where staged`);
      await this.db.rows(`truncate import_records`);
    });
  }

  async add(records: (Sound & { n: number })[]): Promise<void> {
    await this.db.hot(
      `insert into import_records (kind, n, file, line, key, hash, data)
       select * from unnest($1::text[], $2::int[], $3::text[], $4::int[], $5::text[], $6::text[], $7::jsonb[])`,
      [
        records.map(({ kind }) => kind),
        records.map(({ n }) => n),
        records.map(({ file }) => file),
        records.map(({ line }) => line),
        records.map(({ key }) => key),
        records.map(({ hash }) => hash),
        records.map(({ data }) => JSON.stringify(data)),
      ],
    );
  }

  /** Everything is there: the planner should know before it is asked about all of it. */
  async analyze(): Promise<void> {
    await this.db.rows(`analyze import_records`);
  }

  /** It has been examined, too: from here on it may be applied. */
  async finish(importId: string): Promise<void> {
    await this.db.rows(`update imports set staged = true where id = $1`, [importId]);
  }

  async holds(importId: string): Promise<boolean> {
    const row = await this.db.row<{ holds: boolean }>(
      `select staged and exists (select from import_records) as holds from imports where id = $1`,
      [importId],
    );
    return row?.holds ?? false;
  }

  /** The second record of a name, and every one after it. */
  refuseRepeated(): Promise<Found> {
    return this.refuse(`
      select r.kind, r.n, r.key as value from import_records r
      where exists (select from import_records t where t.kind = r.kind and t.key = r.key and t.n < r.n and not t.refused)`);
  }

  /** Records that name what is neither in this import nor came with an earlier one of the source. */
  refuseDangling(kind: Kind, source: string, reference: Reference): Promise<Found> {
    return this.refuse(this.dangling(kind, reference), [source]);
  }

  /** The same where the record stands without it. A later import that brings what is missing sees a change. */
  async emptyDangling(kind: Kind, source: string, reference: Reference): Promise<Found> {
    return this.found(
      `update import_records r
       set data = data - '${reference.field}', hash = r.hash || '-${reference.field}'
       from (${this.dangling(kind, reference)}) d where r.kind = d.kind and r.n = d.n
       returning r.file, r.line, d.value`,
      [source],
    );
  }

  /** Participants whom nobody knows are left out of their posts. */
  async dropUnknownParticipants(source: string): Promise<Found> {
    return this.found(
      `update import_records r
       set data = jsonb_set(data, '{participants}', d.known), hash = r.hash || '-participants'
       from (
         select r.n, min(p.one->>'personId') filter (where not p.known) as value,
           coalesce(jsonb_agg(p.one) filter (where p.known), '[]') as known
         from import_records r cross join lateral (
           select one, exists (select from import_records t
               where t.kind = 'people' and t.key = one->>'personId' and not t.refused)
             or exists (select from import_keys k
               where k.source = $1 and k.kind = 'people' and k.source_id = one->>'personId') as known
           from jsonb_array_elements(r.data->'participants') one) p
         where r.kind = 'posts' and not r.refused and jsonb_typeof(r.data->'participants') = 'array'
         group by r.n having not bool_and(p.known)) d
       where r.kind = 'posts' and r.n = d.n
       returning r.file, r.line, d.value`,
      [source],
    );
  }

  async emptyField(kind: Kind, field: string, keys: string[]): Promise<Found> {
    return this.found(
      `update import_records r set data = data - '${field}', hash = r.hash || '-${field}'
       where r.kind = '${kind}' and r.key = any($1::text[]) and not r.refused returning r.file, r.line, r.key as value`,
      [keys],
    );
  }

  /** Who hangs under whom: as this import says, and where it says nothing as the house has it. */
  async parents({ kind, field, table, column }: (typeof lines)[number], source: string): Promise<Map<string, string>> {
    const known = `
      union all
      select k.source_id, above.source_id from ${table} t
      join import_keys k on k.source = $1 and k.kind = '${kind}' and k.local_id = t.id
      join import_keys above on above.source = $1 and above.kind = '${kind}' and above.local_id = t.${column}
      where not exists (select from import_records r where r.kind = '${kind}' and r.key = k.source_id and r.data ? '${field}')`;
    const rows = await this.patient(() =>
      this.db.rows<{ key: string; parent: string }>(
        `select r.key, r.data->>'${field}' as parent from import_records r
         where r.kind = '${kind}' and not r.refused and r.data->>'${field}' is not null and $1::text is not null
         ${table ? known : ''}`,
        [source],
      ),
    );
    return new Map(rows.map(({ key, parent }) => [key, parent]));
  }

  /** An answer to a comment stands under the same post. */
  refuseStrayAnswers(): Promise<Found> {
    return this.refuse(`
      select r.kind, r.n, r.data->>'parentId' as value from import_records r
      join import_records t on t.kind = 'comments' and t.key = r.data->>'parentId'
      where r.kind = 'comments' and not r.refused and t.data->>'postId' <> r.data->>'postId'`);
  }

  /** An address belongs to one person: of this import, and of the house. */
  refuseTakenEmails(source: string): Promise<Found> {
    return this.refuse(
      `with given as materialized (
         select r.kind, r.n, r.data->>'email' as value, k.local_id,
           row_number() over (partition by r.data->>'email' order by r.n) as nth
         from import_records r left join import_keys k on k.source = $1 and k.kind = r.kind and k.source_id = r.key
         where r.kind = 'people' and not r.refused and r.data->>'email' is not null)
       select kind, n, value from given where nth > 1
       union select g.kind, g.n, g.value from given g join people p on lower(p.email) = g.value where p.id <> g.local_id
       union select g.kind, g.n, g.value from given g join people p on lower(p.email) = g.value
         join import_keys o on o.source = $1 and o.kind = 'people' and o.local_id = p.id where g.local_id is null`,
      [source],
    );
  }

  /** Clients, and groups that are not secret, are told apart by their names. */
  refuseTakenNames(kind: 'clients' | 'groups', source: string): Promise<Found> {
    const open = (access: string): string => (kind === 'groups' ? `${access} <> 'secret'` : 'true');
    return this.refuse(
      `with given as materialized (
         select r.kind, r.n, r.data->>'name' as value, plain(r.data->>'name') as name, k.local_id,
           row_number() over (partition by plain(r.data->>'name') order by r.n) as nth
         from import_records r left join import_keys k on k.source = $1 and k.kind = r.kind and k.source_id = r.key
         where r.kind = '${kind}' and not r.refused and ${open(`r.data->>'access'`)})
       select kind, n, value from given where nth > 1
       union select g.kind, g.n, g.value from given g join ${kind} t on t.search_name = g.name
         where t.id <> g.local_id and ${open('t.access')}`,
      [source],
    );
  }

  /** A group with posts is never opened wider than the house has it, by an import as little as by its owners. */
  refuseOpenedGroups(source: string): Promise<Found> {
    const width = (access: string): string => `array_position('{secret,closed,open}'::text[], ${access})`;
    return this.refuse(
      `select r.kind, r.n, r.data->>'access' as value from import_records r
       left join import_keys k on k.source = $1 and k.kind = 'groups' and k.source_id = r.key
       join groups g on g.id = k.local_id
         or k.source_id is null and g.access <> 'secret' and r.data->>'access' <> 'secret' and g.search_name = plain(r.data->>'name')
       where r.kind = 'groups' and not r.refused and ${width(`r.data->>'access'`)} > ${width('g.access')}
         and ${groupHasPosts('g.id')}`,
      [source],
    );
  }

  /** A post stays where its readers are. */
  refuseMovedPosts(source: string): Promise<Found> {
    return this.refuse(
      `select r.kind, r.n, r.data->'audience'->>'type' as value from import_records r
       join import_keys k on k.source = $1 and k.kind = 'posts' and k.source_id = r.key and k.hash <> r.hash
       join posts p on p.id = k.local_id join audiences a on a.id = p.audience_id
       left join import_keys o on o.source = $1 and o.kind = r.data->'audience'->>'type' || 's'
         and o.source_id = r.data->'audience'->>'id'
       where r.kind = 'posts' and not r.refused
         and (a.kind, a.ref_id) is distinct from (r.data->'audience'->>'type', o.local_id)`,
      [source],
    );
  }

  /** What applying would do, by kind. */
  async forecast(source: string): Promise<Counts> {
    const rows = await this.patient(() =>
      this.db.rows<{ kind: string; created: number; updated: number; unchanged: number; refused: number }>(
        `select r.kind, count(*) filter (where not refused and k.hash is null)::int as created,
           count(*) filter (where not refused and k.hash <> r.hash)::int as updated,
           count(*) filter (where not refused and k.hash = r.hash)::int as unchanged,
           count(*) filter (where refused)::int as refused
         from import_records r left join import_keys k on k.source = $1 and k.kind = r.kind and k.source_id = r.key
         group by r.kind`,
        [source],
      ),
    );
    return Object.fromEntries(rows.map(({ kind, ...counts }) => [kind, { read: 0, ...counts }]));
  }

  async size(): Promise<number> {
    const row = await this.db.row<{ n: number }>(`select count(*)::int as n from import_records where not refused`);
    return row!.n;
  }

  private dangling(kind: Kind, { field, to, sql }: Reference): string {
    const name = sql ?? `r.data->>'${field}'`;
    return `
      select r.kind, r.n, ${name} as value from import_records r
      where r.kind = '${kind}' and not r.refused and ${name} is not null
        and not exists (select from import_records t where t.kind = '${to}' and t.key = ${name} and not t.refused)
        and not exists (select from import_keys k where k.source = $1 and k.kind = '${to}' and k.source_id = ${name})`;
  }

  private refuse(select: string, values: unknown[] = []): Promise<Found> {
    return this.found(
      `update import_records r set refused = true from (${select}) d where r.kind = d.kind and r.n = d.n
       returning r.file, r.line, d.value`,
      values,
    );
  }

  private async found(update: string, values: unknown[]): Promise<Found> {
    const row = await this.patient(() =>
      this.db.row<Found>(
        `with u as (${update})
         select (select count(*)::int from u) as count,
           coalesce((select json_agg(f) from (select * from u order by file, line limit 200) f), '[]') as first`,
        values,
      ),
    );
    return row!;
  }

  /** These look at everything there is, once. */
  private patient<T>(work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async () => {
      await this.db.takeTime('10min');
      return work();
    });
  }
}
