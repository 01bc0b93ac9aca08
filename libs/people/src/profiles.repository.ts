import { Injectable } from '@nestjs/common';
import type { Input, Named, PersonSummary, Profile } from '@app/contract';
import { Database, type Actor } from '@app/platform';
import { personSummary } from '@app/identity';
import { maySeePerson } from './may-see-person.js';
import { currentStatus, type StatusRow } from './statuses.repository.js';

export interface ProfileRow {
  person: PersonSummary;
  givenName: string;
  familyName: string;
  pronunciation: string | null;
  email: string | null;
  phone: string | null;
  bio: string;
  languages: string[];
  unit: Named | null;
  site: Profile['site'];
  manager: PersonSummary | null;
  startedOn: string | null;
  leftOn: string | null;
  status: StatusRow | null;
}

/** The largest identifier there can be; a longer number names nobody. */
const largest = 2n ** 63n - 1n;

@Injectable()
export class ProfilesRepository {
  constructor(private readonly db: Database) {}

  /** The id behind a handle or an id, if the viewer may see the person. */
  async find(viewer: Actor, handleOrId: string): Promise<string | undefined> {
    const isId = /^[1-9]\d*$/.test(handleOrId);
    if (isId && BigInt(handleOrId) > largest) return undefined;
    const [row] = await this.db.hot<{ id: string }>(
      `select p.id from people p where ${isId ? 'p.id = $1::bigint' : 'p.handle = $1'}
       and $2::bigint is not null and ${maySeePerson(viewer, 'p.id', '$2::bigint')}`,
      [isId ? handleOrId : handleOrId.toLowerCase(), viewer.personId],
    );
    return row?.id;
  }

  /** A page as the viewer sees it: a manager whom they may not see is not named. */
  async read(viewer: Actor, id: string): Promise<ProfileRow | undefined> {
    const [row] = await this.db.hot<ProfileRow>(
      `select ${personSummary('p')} as person, p.given_name as "givenName", p.family_name as "familyName", p.pronunciation,
         p.email, p.phone, p.bio, p.languages, p.started_on as "startedOn", p.left_on as "leftOn",
         case when u.id is not null then json_build_object('id', u.id::text, 'name', u.name) end as unit,
         case when s.id is not null
           then json_build_object('id', s.id::text, 'name', s.name, 'timezone', s.timezone) end as site,
         case when m.id is not null then ${personSummary('m')} end as manager,
         ${currentStatus('p.id')} as status
       from people p
       left join units u on u.id = p.unit_id
       left join sites s on s.id = p.site_id
       left join people m on m.id = p.manager_id and ${maySeePerson(viewer, 'm.id', '$2::bigint')}
       where p.id = $1 and $2::bigint is not null`,
      [id, viewer.personId],
    );
    return row;
  }

  /** Changes the fields that are named, and no others. */
  async change(id: string, fields: Input<'PATCH /me/profile'>['body']): Promise<void> {
    await this.db.run(
      `update people set
         bio = coalesce($2::jsonb->>'bio', bio),
         phone = case when $2::jsonb ? 'phone' then $2::jsonb->>'phone' else phone end,
         pronunciation = case when $2::jsonb ? 'pronunciation' then $2::jsonb->>'pronunciation' else pronunciation end,
         title = case when $2::jsonb ? 'title' then $2::jsonb->>'title' else title end,
         languages = case when $2::jsonb ? 'languages'
           then array(select jsonb_array_elements_text($2::jsonb->'languages')) else languages end,
         updated_at = now()
       where id = $1`,
      [id, JSON.stringify(fields)],
    );
  }

  /** Sets the key of the photo, and answers the one it replaces. */
  async setPhoto(id: string, key: string | null): Promise<string | null> {
    const row = await this.db.row<{ old: string | null }>(
      `update people p set photo_key = $2, updated_at = now()
       from (select id, photo_key from people where id = $1 for update) old
       where p.id = old.id returning old.photo_key as old`,
      [id, key],
    );
    return row?.old ?? null;
  }

  async isPhotoVisible(viewer: Actor, key: string): Promise<boolean> {
    const [row] = await this.db.hot<{ id: string }>(
      `select p.id from people p
       where p.photo_key = $1 and $2::bigint is not null and ${maySeePerson(viewer, 'p.id', '$2::bigint')} limit 1`,
      [key, viewer.personId],
    );
    return row !== undefined;
  }
}
