import type { Answer, ExpertResult, Input, PersonSummary, Reason } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { clientVisibleTo } from '@app/projects';
import { Injectable } from '@nestjs/common';
import type { Concept } from './concepts.js';
import type { Wish } from './constraints.js';
import { directory, ranking } from './ranking.sql.js';

export type Filters = Omit<Input<'GET /expertise'>['query'], 'q' | 'ignore'>;
/** What people should know, and what should be true of them beside that. */
interface Need {
  concepts: Concept[];
  wishes: Wish[][];
}
export interface RankedPerson {
  id: string;
  score: number;
  /** How many reasons there are in all; the heaviest are listed. */
  count: number;
  reasons: Reason[];
}
interface Ranked {
  total: number;
  meeting: number;
  facets: Answer<'GET /expertise'>['facets'];
  items: RankedPerson[];
}
export type Described = Pick<ExpertResult, 'unit' | 'site' | 'availability' | 'languages' | 'now'> & {
  person: PersonSummary;
};

@Injectable()
export class ExpertsRepository {
  constructor(private readonly db: Database) {}

  /** People by what shows that they know what is asked for; everybody by name when nothing is. */
  async rank(viewerId: string, { concepts, wishes }: Need, filters: Filters): Promise<Ranked> {
    const { unitId, siteId, language, availability, offset } = filters;
    const filtered = [unitId ?? null, siteId ?? null, language ?? null, availability ?? null, offset];
    const ways = wishes.flatMap((all, i) => all.map((wish) => ({ number: i + 1, ...wish })));
    const wished = [ways.map(({ number }) => number), ways.map(({ kind }) => kind), ways.map(({ value }) => value)];
    if (concepts.length === 0) return this.planned(directory, [...filtered, ...wished]);
    const texts = concepts.flatMap((concept, i) => concept.texts.map((text) => ({ concept: i + 1, ...text })));
    const skills = concepts.flatMap((concept, i) => concept.skills.map((skill) => ({ concept: i + 1, ...skill })));
    return this.planned(ranking, [
      ...filtered,
      viewerId,
      concepts.map(({ boost }) => boost),
      concepts.map(({ required }) => required),
      texts.map(({ concept }) => concept),
      texts.map(({ text }) => text),
      texts.map((text) => text.quality),
      skills.map(({ concept }) => concept),
      skills.map(({ id }) => id),
      skills.map((skill) => skill.quality),
      ...wished,
    ]);
  }

  /** With the plan that was made once: making another for these very words costs more than the search. */
  private planned(sql: string, values: unknown[]): Promise<Ranked> {
    return this.db.transaction(async () => {
      await this.db.rows(`set local plan_cache_mode = force_generic_plan`);
      return (await this.db.hot<Ranked>(sql, values))[0]!;
    });
  }

  async describe(viewerId: string, personIds: string[]): Promise<Map<string, Described>> {
    const rows = await this.db.hot<Described>(
      `select ${personSummary('p')} as person,
              case when u.id is not null then json_build_object('id', u.id::text, 'name', u.name) end as unit,
              case when t.id is not null then json_build_object('id', t.id::text, 'name', t.name) end as site,
              s.availability, p.languages,
              array(select concat_ws(' · ', r.name, c.name)
                    from assignments a join projects r on r.id = a.project_id left join clients c on c.id = r.client_id
                    where a.person_id = p.id and coalesce(a.from_on <= current_date, true)
                      and (a.to_on is null or a.to_on >= current_date) and ${clientVisibleTo('r.client_id', '$1')}
                    order by a.from_on desc nulls last, a.id desc limit 3) as now
       from people p left join units u on u.id = p.unit_id left join sites t on t.id = p.site_id
       left join statuses s on s.person_id = p.id and (s.until is null or s.until > now())
       where p.id = any($2::bigint[])`,
      [viewerId, personIds],
    );
    return new Map(rows.map((row) => [row.person.id, row]));
  }
}
