import { Database } from '@app/platform';
import type { House } from './house.js';

/** An audience made for a test, with the people in it. */
export interface Place {
  audienceId: string;
  refId: string;
}

/** A group with its owner and members, and the project audience of some people: rows, as they stand after the fact. */
export function placesOf(house: House) {
  const db = house.app.get(Database);
  let number = 0;

  const audience = async (
    kind: string,
    refId: string,
    personIds: string[],
    readersId: string | null,
  ): Promise<Place> => {
    const name = `${kind} ${refId}`;
    const row = await db.row<{ id: string }>(
      `insert into audiences (kind, ref_id, name, readers_id, size) values ($1, $2, $3, $4, $5)
       on conflict (kind, ref_id) where ref_id is not null do update set readers_id = excluded.readers_id returning id`,
      [kind, refId, name, readersId, personIds.length],
    );
    await db.run(
      `insert into audience_members (audience_id, person_id) select $1, unnest($2::bigint[]) on conflict do nothing`,
      [row!.id, personIds],
    );
    return { audienceId: row!.id, refId };
  };

  return {
    async group(access: 'open' | 'closed' | 'secret', ownerId: string, memberIds: string[] = []): Promise<Place> {
      const group = await db.row<{ id: string }>(
        `insert into groups (slug, name, access, created_by) values ($1, $1, $2, $3) returning id`,
        [`${access}-${++number}`, access, ownerId],
      );
      const all = [ownerId, ...memberIds];
      await db.run(
        `insert into group_members (group_id, person_id, role)
         select $1, p, case when p = $2 then 'owner' else 'member' end from unnest($3::bigint[]) p`,
        [group!.id, ownerId, all],
      );
      return audience('group', group!.id, all, access === 'open' ? '1' : null);
    },
    async project(personIds: string[]): Promise<Place> {
      const project = await db.row<{ id: string }>(`insert into projects (name) values ($1) returning id`, [
        `Project ${++number}`,
      ]);
      return audience('project', project!.id, personIds, null);
    },
    async leave(place: Place, personId: string): Promise<void> {
      await db.run(`delete from audience_members where audience_id = $1 and person_id = $2`, [
        place.audienceId,
        personId,
      ]);
    },
    /** The events of an audience, in their order. */
    events: (audienceId: string): Promise<{ seq: string; name: string; payload: Record<string, unknown> }[]> =>
      db.rows(`select seq, name, payload from events where audience_id = $1 order by seq`, [audienceId]),
    async inbox(personId: string): Promise<string> {
      const row = await db.row<{ id: string }>(`select id from audiences where kind = 'person' and ref_id = $1`, [
        personId,
      ]);
      return row!.id;
    },
    db,
  };
}
