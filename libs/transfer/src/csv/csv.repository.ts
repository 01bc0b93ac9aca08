import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** What an HR file means beyond its rows: it is the whole truth about the people of its source. */
@Injectable()
export class CsvRepository {
  constructor(private readonly db: Database) {}

  /** A manager who is named by address is the person with that address, of this file or of an earlier one. */
  async findManagers(source: string): Promise<void> {
    await this.db.rows(
      `update import_records r set data = r.data || jsonb_build_object('managerId', coalesce(
         (select t.key from import_records t where t.kind = 'people' and t.data->>'email' = r.data->>'managerEmail' order by n limit 1),
         (select k.source_id from people p join import_keys k on k.source = $1 and k.kind = 'people' and k.local_id = p.id
          where lower(p.email) = r.data->>'managerEmail' limit 1),
         r.data->>'managerEmail'))
       where r.kind = 'people' and r.data ? 'managerEmail'`,
      [source],
    );
  }

  /** Who is marked as gone has left, yesterday when nothing else is known; and so has who is no longer in the file. */
  async findLeavers(source: string, file: string): Promise<void> {
    const yesterday = `to_jsonb((current_date - 1)::text)`;
    await this.db.rows(
      `update import_records r set data = r.data || jsonb_build_object('leftOn', coalesce(
         nullif(r.data->'leftOn', 'null'),
         (select to_jsonb(p.left_on::text) from import_keys k join people p on p.id = k.local_id
          where k.source = $1 and k.kind = 'people' and k.source_id = r.key and p.left_on < current_date), ${yesterday}))
       where r.kind = 'people' and r.data ? 'gone'`,
      [source],
    );
    await this.db.rows(
      `insert into import_records (kind, n, file, line, key, hash, data)
       select 'people', (select coalesce(max(n), 0) from import_records) + row_number() over (order by k.source_id), $2, 0,
         k.source_id, 'gone', jsonb_build_object('givenName', p.given_name, 'familyName', p.family_name,
           'displayName', p.display_name, 'leftOn', coalesce(to_jsonb(p.left_on::text), ${yesterday}))
       from import_keys k join people p on p.id = k.local_id
       where k.source = $1 and k.kind = 'people'
         and not exists (select from import_records r where r.kind = 'people' and r.key = k.source_id)`,
      [source, file],
    );
  }

  /** How many open accounts the file would close, of how many. */
  async leaving(source: string): Promise<{ leaving: number; staff: number }> {
    const row = await this.db.row<{ leaving: number; staff: number }>(
      `select (select count(distinct a.person_id)::int from import_records r
               join import_keys k on k.source = $1 and k.kind = 'people' and k.source_id = r.key
               join accounts a on a.person_id = k.local_id and a.state <> 'left'
               where r.kind = 'people' and not r.refused and (r.data->>'leftOn')::date < current_date) as leaving,
              (select count(*)::int from accounts a join people p on p.id = a.person_id
               where a.state <> 'left' and not p.guest) as staff`,
      [source],
    );
    return row!;
  }
}
