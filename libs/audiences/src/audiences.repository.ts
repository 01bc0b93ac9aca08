import type { AudienceKind, AudienceRef, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database, everyone } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { AudienceRow } from './audiences.policy.js';
import { mayRead } from './may-read.js';

const row = `a.id, a.kind, a.name, a.ref_id as "refId", a.size,
  (a.id = ${everyone} or a.readers_id is not distinct from ${everyone}) as open,
  exists (select from audience_members m where m.audience_id = a.id and m.person_id = $1) as member,
  case a.kind
    when 'person' then true
    when 'chosen' then true
    when 'group' then exists (select from groups g where g.id = a.ref_id and g.access = 'secret')
    when 'client' then exists (select from clients c where c.id = a.ref_id and c.confidential)
    when 'project' then exists (
      select from projects p join clients c on c.id = p.client_id where p.id = a.ref_id and c.confidential)
    else false
  end as secret`;

/** Everybody of a small audience ($2); of a large one the colleagues of the viewer ($1). */
const near = `
  select m.person_id from audiences a join audience_members m on m.audience_id = a.id where a.id = $2 and a.size <= 300
  union
  select c.id from people me join people c on c.unit_id = me.unit_id where me.id = $1
  union
  select m.person_id from audience_members mine
  join audiences a on a.id = mine.audience_id and a.kind = 'project'
  join audience_members m on m.audience_id = a.id where mine.person_id = $1`;

@Injectable()
export class AudiencesRepository {
  constructor(private readonly db: Database) {}

  async find(viewerId: string, audienceId: string): Promise<AudienceRow | undefined> {
    return (
      await this.db.hot<AudienceRow>(
        `select ${row}, ${mayRead('a.id', '$1')} as reads from audiences a where a.id = $2`,
        [viewerId, audienceId],
      )
    )[0];
  }

  /** Audiences that could be written to: one's own, and (for who speaks to all) every other; own ones first. */
  list(
    viewerId: string,
    search: { q: string; kind: AudienceKind | null; all: boolean },
  ): Promise<Omit<AudienceRow, 'reads'>[]> {
    const own = `audience_members own join audiences a on own.person_id = $1 and a.id = own.audience_id`;
    return this.db.rows(
      `select * from (
         select ${row} from ${search.all ? 'audiences a' : own}
         where a.kind not in ('person', 'chosen')
           and ($3::text is null or a.kind = $3)
           and ($2 = '' or strpos(plain(a.name), plain($2)) > 0)) a
       where member or not secret
       order by member desc, array_position($4::text[], kind), plain(name), id
       limit 100`,
      [viewerId, search.q.trim(), search.kind, ['everyone', 'group', 'project', 'client', 'unit', 'site', 'rule']],
    );
  }

  refs(ids: string[]): Promise<AudienceRef[]> {
    return this.db.hot<AudienceRef>(
      `select id, kind, name, ref_id as "refId" from audiences where id = any($1::bigint[])`,
      [ids],
    );
  }

  inboxes(personIds: string[]): Promise<{ id: string; personId: string }[]> {
    return this.db.hot(
      `select id, ref_id as "personId" from audiences where kind = 'person' and ref_id = any($1::bigint[])`,
      [personIds],
    );
  }

  async of(personId: string): Promise<string[]> {
    const rows = await this.db.hot<{ id: string }>(
      `select audience_id as id from audience_members where person_id = $1 order by audience_id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** The audience of the project's client when that client is confidential. */
  async ofConfidentialClient(projectId: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `select a.id from projects p
       join clients c on c.id = p.client_id and c.confidential
       join audiences a on a.kind = 'client' and a.ref_id = c.id
       where p.id = $1`,
      [projectId],
    );
    return row?.id;
  }

  /**
   * Members one of whose names begins with each of the words: those whose whole name begins so come first, then colleagues
   * of the viewer's unit. Before two letters are typed, a large audience offers only the viewer's colleagues: of the unit
   * and of the projects. Suspended people are not offered.
   */
  async people(viewerId: string, audienceId: string, words: string[], limit: number): Promise<PersonSummary[]> {
    const pattern = (i: number): string => `plain($${i + 4})`;
    const begins = words.map((_, i) => `p.search_name like '% ' || ${pattern(i)} || '%'`);
    if (words.join('').length < 2) begins.push(`p.id in (${near})`);
    const rows = await this.db.rows<{ person: PersonSummary }>(
      `select ${personSummary('p')} as person
       from people p join audience_members m on m.person_id = p.id and m.audience_id = $2
       where ${['true', ...begins].join(' and ')}
         and not exists (select from accounts c where c.person_id = p.id and c.state <> 'active')
       order by ${words.length > 0 ? `plain(p.display_name) like ${pattern(0)} || '%' desc,` : ''}
         coalesce(p.unit_id = (select unit_id from people where id = $1), false) desc, p.display_name, p.id
       limit $3`,
      [viewerId, audienceId, limit, ...words],
    );
    return rows.map(({ person }) => person);
  }
}
