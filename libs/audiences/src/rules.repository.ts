import type { AudienceRule, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { inRule } from './memberships.repository.js';

const sampleSize = 8;
const staff = `not p.guest and (p.left_on is null or p.left_on >= current_date)
  and not exists (select from accounts c where c.person_id = p.id and c.state = 'left')`;

@Injectable()
export class RulesRepository {
  constructor(private readonly db: Database) {}

  async reach(rule: AudienceRule): Promise<{ size: number; sample: PersonSummary[] }> {
    const row = await this.db.row<{ size: number; sample: PersonSummary[] }>(
      `with reached as (select p.id, p.display_name from people p where ${staff} and ${inRule('$1::jsonb', 'p')})
       select (select count(*)::int from reached) as size,
         (select coalesce(json_agg(${personSummary('p')} order by p.display_name, p.id), '[]') from people p
          where p.id in (select id from reached order by display_name, id limit ${sampleSize})) as sample`,
      [JSON.stringify(rule)],
    );
    return row!;
  }

  /** The names of units and sites, in the order of the rule; those that do not exist are missing. */
  async names({ unitIds, siteIds }: AudienceRule): Promise<string[]> {
    const rows = await this.db.rows<{ name: string }>(
      `select name from units where id = any($1::bigint[])
       union all select name from sites where id = any($2::bigint[])`,
      [unitIds, siteIds],
    );
    return rows.map(({ name }) => name);
  }

  /** The audience of a rule, made with its members when it is new. */
  async keep(rule: AudienceRule, name: string): Promise<{ id: string; fresh: boolean }> {
    const text = JSON.stringify(rule);
    const made = await this.db.row<{ id: string }>(
      `insert into audiences (kind, name, rule) values ('rule', $2, $1::jsonb)
       on conflict (md5(rule::text)) where kind = 'rule' do nothing returning id`,
      [text, name],
    );
    if (!made) {
      const known = await this.db.row<{ id: string }>(
        `select id from audiences where kind = 'rule' and md5(rule::text) = md5($1::jsonb::text)`,
        [text],
      );
      return { id: known!.id, fresh: false };
    }
    await this.db.rows(
      `with come as (
         insert into audience_members (audience_id, person_id)
         select $2, p.id from people p where ${staff} and ${inRule('$1::jsonb', 'p')} returning 1)
       update audiences set size = (select count(*) from come) where id = $2`,
      [text, made.id],
    );
    return { id: made.id, fresh: true };
  }
}
