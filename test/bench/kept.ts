import { using } from './data.js';

/**
 * Makes the database again what it was when this was called: without the posts that were written since, what hangs on
 * them, and what was told. The product must have stopped.
 */
export async function keepAsFound(databaseUrl: string): Promise<() => Promise<void>> {
  const { rows } = await using(databaseUrl, (db) =>
    db.query<{ post: string; event: string }>(
      `select (select coalesce(max(id), 0) from posts) as post, (select coalesce(max(id), 0) from events) as event`,
    ),
  );
  const { post, event } = rows[0]!;
  return () =>
    using(databaseUrl, async (db) => {
      await db.query(`delete from evidence where kind = 'post' and source_id > $1`, [post]);
      await db.query(`delete from notifications where post_id > $1`, [post]);
      await db.query(`delete from posts where id > $1`, [post]);
      // Positions are gapless: a stream goes back by as many events as it loses.
      await db.query(
        `with gone as (delete from events where id > $1 returning audience_id),
         less as (select audience_id, count(*) as n from gone group by audience_id)
         update streams s set seq = s.seq - less.n from less where s.audience_id = less.audience_id`,
        [event],
      );
    });
}
