import type { StreamEvent } from '@app/contract';
import { mayRead } from '@app/audiences';
import { Database, Gather } from '@app/platform';
import { maySeePost } from '@app/wall';
import { Injectable } from '@nestjs/common';

/** Positions of streams by audience. */
export type Heads = Record<string, number>;

interface FoundEvent extends Omit<StreamEvent, 'seq' | 'payload'> {
  seq: string;
  /** Nothing when what it tells of is removed. */
  payload: StreamEvent['payload'] | null;
  postId: string | null;
  commentId: string | null;
}

const toCaughtUp = ({ audienceId, seq, name, payload, postId, commentId }: FoundEvent): StreamEvent => {
  const place = { audienceId, seq: Number(seq) };
  if (payload) return { ...place, name, payload };
  if (commentId) return { ...place, name: 'comment.removed', payload: { postId, commentId } };
  return { ...place, name: 'post.removed', payload: { postId } };
};

const toHeads = (rows: { id: string; seq: string }[]): Heads =>
  Object.fromEntries(rows.map(({ id, seq }) => [id, Number(seq)]));

/** Where a person hears: the audiences they are in with their heads, and which of them is the inbox. */
export interface Places {
  heads: Heads;
  inbox: string | null;
}

@Injectable()
export class RealtimeRepository {
  /** After a restart everybody comes at once, and every client asks four times a minute. */
  private readonly places = new Gather<string, Places>((personIds) => this.readPlaces(personIds));

  constructor(private readonly db: Database) {}

  /** All of the same moment. */
  placesOf(personId: string): Promise<Places> {
    return this.places.add(personId);
  }

  private readPlaces(personIds: string[]): Promise<Places[]> {
    return this.db.hot<Places>(
      `select coalesce(mine.heads, '{}') as heads,
         (select a.id from audiences a where a.kind = 'person' and a.ref_id = asking.person_id) as inbox
       from unnest((select $1::bigint[])) with ordinality asking (person_id, n)
       cross join lateral (
         select json_object_agg(m.audience_id, coalesce(s.seq, 0)) as heads
         from audience_members m left join streams s on s.audience_id = m.audience_id
         where m.person_id = asking.person_id) mine
       order by asking.n`,
      [personIds],
    );
  }

  /** Of these audiences those that a person may read, with their heads, and up to where their events are forgotten. */
  async readable(personId: string, audienceIds: string[]): Promise<{ heads: Heads; floors: Heads }> {
    const rows = await this.db.hot<{ id: string; seq: string; floor: string }>(
      `select w.id, coalesce(s.seq, 0) as seq, coalesce(s.floor, 0) as floor from unnest($2::bigint[]) as w (id)
       left join streams s on s.audience_id = w.id where ${mayRead('w.id', '$1')}`,
      [personId, audienceIds],
    );
    return { heads: toHeads(rows), floors: toHeads(rows.map(({ id, floor }) => ({ id, seq: floor }))) };
  }

  /** Who of these people may read the audience, and its head: both of the same moment. */
  async readers(audienceId: string, personIds: string[]): Promise<{ readers: Set<string>; head: number }> {
    const rows = await this.db.hot<{ id: string; head: string }>(
      `select w.id, coalesce((select seq from streams s where s.audience_id = $1), 0) as head
       from unnest($2::bigint[]) as w (id) where ${mayRead('$1::bigint', 'w.id')}`,
      [audienceId, personIds],
    );
    return { readers: new Set(rows.map(({ id }) => id)), head: Number(rows[0]?.head ?? 0) };
  }

  /** The audience of a post that the person may read. */
  async audienceOfPost(personId: string, postId: string): Promise<string | undefined> {
    const [row] = await this.db.hot<{ id: string }>(
      `select p.audience_id as id from posts p
       where p.id = $2 and p.removed_at is null and ${maySeePost('p', '$1')}`,
      [personId, postId],
    );
    return row?.id;
  }

  /**
   * The first events of these streams between two positions: of a stream in their order, the streams as written. An
   * event keeps the text that it told of; of what has been removed since it says no more than that, in the same place.
   */
  async events(personId: string, from: Heads, to: Heads, most: number): Promise<StreamEvent[]> {
    const ids = Object.keys(from);
    const rows = await this.db.hot<FoundEvent>(
      `with found as (
         select e.*, coalesce(e.payload #>> '{post,id}', e.payload #>> '{comment,postId}') as post_id,
           e.payload #>> '{comment,id}' as comment_id
         from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as w (id, low, high)
         cross join lateral (
           select * from events e where e.audience_id = w.id and e.seq > w.low and e.seq <= w.high
           order by e.seq limit $5) e
         where ${mayRead('w.id', '$1')}
         order by e.id limit $5)
       select e.audience_id as "audienceId", e.seq, e.name, e.post_id as "postId", e.comment_id as "commentId",
         case when now.stands then e.payload end as payload
       from found e cross join lateral (
         select e.post_id is null or exists (
           select from posts p where p.id = e.post_id::bigint and p.removed_at is null
             and (e.comment_id is null or exists (
               select from comments c where c.id = e.comment_id::bigint and c.removed_at is null))) as stands) now
       order by e.id`,
      [personId, ids, Object.values(from), ids.map((id) => to[id]), most],
    );
    return rows.map(toCaughtUp);
  }
}
