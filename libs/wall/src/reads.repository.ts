import { mayRead } from '@app/audiences';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface Unread {
  audienceId: string;
  unread: number;
  /** Of these, how many stand above the read position of the home wall. */
  home: number;
}
const cap = 100;

@Injectable()
export class ReadsRepository {
  constructor(private readonly db: Database) {}

  /** Those of the posts that the person may see, with their audiences. */
  readable(personId: string, postIds: string[]): Promise<{ id: string; audienceId: string; member: boolean }[]> {
    return this.db.hot(
      `select p.id, p.audience_id as "audienceId", m.person_id is not null as member
       from posts p left join audience_members m on m.person_id = $1 and m.audience_id = p.audience_id
       where p.id = any($2::bigint[]) and p.removed_at is null and ${mayRead('p.audience_id', '$1')} order by p.id`,
      [personId, postIds],
    );
  }

  /** A position only moves up: devices that report in any order agree. */
  async advance(personId: string, positions: Map<string, string>): Promise<void> {
    const given = [...positions].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
    await this.db.hot(
      `insert into read_positions as r (person_id, audience_id, post_id)
       select $1, * from unnest($2::bigint[], $3::bigint[])
       on conflict (person_id, audience_id) do update set post_id = excluded.post_id where r.post_id < excluded.post_id`,
      [personId, given.map(([audienceId]) => audienceId), given.map(([, postId]) => postId)],
    );
  }

  /** Posts of others above the read position, and since the person joined; at most 100 are counted. */
  unread(personId: string): Promise<Unread[]> {
    const above = (floor: string): string => `(select count(*)::int from (
      select from posts p where p.audience_id = m.audience_id and p.removed_at is null and p.author_id <> $1
        and p.id > ${floor} order by p.id desc limit ${cap}) newer)`;
    return this.db.hot<Unread>(
      `select m.audience_id as "audienceId", ${above('greatest(r.post_id, m.floor)')} as unread,
         ${above('greatest(h.post_id, m.floor)')} as home
       from (select audience_id, (greatest(extract(epoch from joined_at) - 631152000, 1) * 1000)::bigint << 20 as floor
             from audience_members where person_id = $1) m
       left join read_positions r on r.person_id = $1 and r.audience_id = m.audience_id
       left join read_positions h on h.person_id = $1 and h.audience_id = 0`,
      [personId],
    );
  }
}
