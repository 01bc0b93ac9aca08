import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { asks, sources, type EvidenceKind } from './evidence.sources.js';
import { keepPeaks, mayHaveCommon, nothingCommon, open, recount } from './peaks.sql.js';
import { lived } from './understanding.repository.js';

/** Which rows are brought up to date: those of some people, of some sources, or all. `$1` are the ids. */
const scopes = {
  people: 'x.person_id = any($1::bigint[])',
  sources: 'x.source_id = any($1::bigint[])',
  everything: '$1::bigint[] is null',
} as const;

/** What one act changes: planned once. For many, or all, the planner looks at how many. */
const few = 20;

const columns = ['audience_id', 'text', 'link', 'weight', 'at'];
const each = (prefix: string): string => columns.map((column) => `${prefix}.${column}`).join(', ');

@Injectable()
export class EvidenceRepository {
  constructor(private readonly db: Database) {}

  /** Makes the rows of one kind what their source says: adds, changes, deletes; untouched rows stay untouched. */
  async sync(kind: EvidenceKind, scope: keyof typeof scopes, ids: string[] | null): Promise<void> {
    const write = `insert into evidence as e (person_id, kind, source_id, ${columns.join(', ')})
       select person_id, kind, source_id, ${columns.join(', ')} from wanted order by source_id, person_id
       on conflict (kind, source_id, person_id) do update
       set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, changed_at = clock_timestamp()
       where (${each('e')}) is distinct from (${each('excluded')})`;
    // After everything the peaks are counted afresh as well.
    const writeWithPeaks = `, written as (
         ${write} returning e.id, e.person_id, e.kind, e.audience_id, e.at, e.weight, e.words),
       ${keepPeaks}`;
    const sql = `with wanted as materialized (select * from (${sources[kind]}) x where ${scopes[scope]}),
       gone as (
         delete from evidence x where x.kind = '${kind}' and ${scopes[scope]} and not exists (
           select from wanted w where w.source_id = x.source_id and w.person_id = x.person_id))
       ${scope === 'everything' ? write : writeWithPeaks}`;
    await (ids && ids.length <= few ? this.db.hot(sql, [ids]) : this.db.rows(sql, [ids]));
  }

  /** A set as large as the company takes its time, and the planner wants to know of it. */
  async takeYourTime(): Promise<void> {
    await this.db.takeTime();
  }

  /** Where most rows are still to be written, the index of words is built once, at their end, instead of row by row. */
  async fill(write: () => Promise<void>): Promise<void> {
    const row = await this.db.row<{ empty: boolean }>(`
      select (select count(*) from posts) + (select count(*) from comments) + (select count(*) from people) >
             5 * greatest(2000, (select count(*) from evidence)) as empty`);
    if (!row!.empty) return write();
    await this.db.rows(`drop index evidence_words`);
    await write();
    await this.db.rows(`set local maintenance_work_mem = '256MB'`);
    await this.db.rows(`create index evidence_words on evidence using gin (words) with (fastupdate = off)`);
  }

  async analyze(): Promise<void> {
    await this.db.rows(`analyze evidence, vocabulary, skill_aliases, peaks, common_terms`);
  }

  /** Finds out afresh which words are common, and the strongest proofs of each. */
  async recountPeaks(): Promise<void> {
    const { may } = (await this.db.row<{ may: boolean }>(mayHaveCommon))!;
    await this.db.rows(`set local work_mem = '256MB'`);
    for (const statement of may ? recount : nothingCommon) await this.db.rows(statement);
  }

  /** Every label of a skill is one of its aliases. */
  async completeAliases(): Promise<void> {
    await this.db.rows(`
      insert into skill_aliases (skill_id, alias)
      select s.id, skill_key(l.label) from skills s cross join lateral (values (s.label_fr), (s.label_en)) l (label)
      where skill_key(l.label) <> '' on conflict do nothing`);
  }

  async assignmentsOf(column: 'project_id' | 'client_id', ids: string[]): Promise<string[]> {
    return this.ids(
      `select a.id from assignments a join projects p on p.id = a.project_id
       where ${column === 'project_id' ? 'p.id' : 'p.client_id'} = any($1::bigint[])`,
      [ids],
    );
  }

  /** Comments that are about what their post asks. */
  async answersTo(postId: string): Promise<string[]> {
    return this.ids(`select c.id from comments c join posts p on p.id = c.post_id where p.id = $1 and ${asks}`, [
      postId,
    ]);
  }

  async commentsOf(postId: string): Promise<string[]> {
    return this.ids(`select id from comments where post_id = $1`, [postId]);
  }

  /** Whom this person confirmed in the skill: their evidence follows what the endorser masters. */
  async endorsedBy(endorserId: string, skillId: string): Promise<string[]> {
    return this.ids(`select person_id as id from endorsements where endorser_id = $1 and skill_id = $2`, [
      endorserId,
      skillId,
    ]);
  }

  /** Writes the vocabulary afresh from what everybody may read and the names of skills that live here. */
  async recountWords(): Promise<void> {
    await this.db.rows(`
      with counted as (
        select word, ndoc, 2 as said from ts_stat($$select to_tsvector('simple', text) from evidence where audience_id in ${open}$$)
        union all
        select word, 0, 1 from skills s, unnest(array[label_fr, label_en]) label, regexp_split_to_table(lower(label), '[^[:alpha:]]+') word
        where ${lived('s')}
        union all
        select word, count(*)::int, 0 from skill_aliases a join skills s on s.id = a.skill_id, unnest(string_to_array(alias, ' ')) word
        where ${lived('s')} group by word),
      fresh as materialized (
        -- As most people write it, or as it stands in the name of a skill; aliases have lost their accents.
        select plain(word) as word, (array_agg(word order by said desc, ndoc desc, word desc))[1] as shown, sum(ndoc)::int as n
        from counted where word ~ '^[[:alpha:]]{3,40}$' group by 1),
      gone as (
        delete from vocabulary v where not exists (select from fresh f where f.word = v.word))
      insert into vocabulary as v select word, shown, n from fresh order by word
      on conflict (word) do update set shown = excluded.shown, n = excluded.n
      where (v.shown, v.n) is distinct from (excluded.shown, excluded.n)`);
  }

  /** Adds the words of what has changed lately; how often each stands anywhere waits for the next count, as does an import. */
  async addRecentWords(): Promise<void> {
    await this.db.rows(`
      insert into vocabulary (word, shown, n)
      select plain(word), max(word), sum(ndoc)::int
      from ts_stat($$select to_tsvector('simple', text) from evidence
                     where changed_at > now() - interval '30 minutes' and audience_id in ${open}
                     order by changed_at desc limit 20000$$)
      where word ~ '^[[:alpha:]]{3,40}$' group by 1 order by 1
      on conflict (word) do nothing`);
  }

  private async ids(sql: string, values: unknown[]): Promise<string[]> {
    return (await this.db.rows<{ id: string }>(sql, values)).map(({ id }) => id);
  }
}
