import { Injectable } from '@nestjs/common';
import { limits, type NotificationDto } from '@app/contract';
import { hasSeen } from '@app/broadcast';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';

type Reason = NotificationDto['reason'];

/** What is raised for many people at once: the same reason, thing and actor. */
export interface Raised {
  reason: Reason;
  /** What the line is about; acts on the same subject fold into one line. */
  subject: string;
  actorId: string;
  postId?: string;
  commentId?: string;
  groupId?: string;
}

/** Somebody for whom a line was raised: where to tell them, and how many lines they have not read. */
export interface Reached {
  inbox: string;
  unread: number;
}

/** A place in the list: when something last happened to a line. */
export interface Moment {
  at: Date;
  id: string;
}
export interface NotificationRow {
  id: string;
  reason: Reason;
  postId: string | null;
  commentId: string | null;
  actorIds: string[];
  at: Date;
  read: boolean;
  postTitle: string | null;
  postBody: string | null;
  commentBody: string | null;
  groupName: string | null;
  groupSlug: string | null;
}

const readLinesKept = '180 days';

/** Each reason obeys one switch of the person's preferences; those without a switch always tell. */
const switches: Partial<Record<Reason, string>> = {
  mention: 'mentions',
  comment: 'comments',
  reply: 'comments',
  announcement: 'announcements',
};

/** Whether the account `a` wants to be told for this reason. */
const wants = (reason: string): string =>
  `a.state = 'active' and coalesce((a.preferences -> 'notify' ->> ${reason})::boolean, true)`;

/**
 * An announcement is read once it has been seen, even if that was before its line was raised: the receipt is the truth, so
 * that whoever raises the lines need not race those who read.
 */
const isUnread = `(n.read_at is null and not (n.reason = 'announcement' and ${hasSeen('n.post_id', 'n.person_id')}))`;

/** The post is there and the person may read it; lines about groups need no post, but the group. */
const postThere = `(n.post_id is null or (p.removed_at is null and ${maySeePost('p', 'n.person_id')}))`;
/** Of a secret group only its members know, and guests know only of their own. */
const groupKnown = `(n.group_id is null
  or exists (select from group_members k where k.group_id = n.group_id and k.person_id = n.person_id)
  or exists (
    select from groups k join accounts a on a.person_id = n.person_id
    where k.id = n.group_id and k.access <> 'secret' and not 'guest' = any(a.roles)))`;
const stillThere = `${postThere} and ${groupKnown}`;
/** How many lines the person has not read, as far as it matters; both are SQL. */
const unreadOf = (person: string, others = 'true'): string => `(select count(*)::int from (
  select from notifications n left join posts p on p.id = n.post_id
  where n.person_id = ${person} and ${others} and ${isUnread} and ${stillThere} limit ${limits.unreadLines}) u)`;

@Injectable()
export class NotificationRepository {
  constructor(private readonly db: Database) {}

  /**
   * Raises a line for those of the people who may read the post, want to hear, and are not the actor. A line that is there
   * already gains the actor and becomes unread again. Answers whom it reached, and how much each has to read now: the line
   * itself, which this statement does not see yet, and the others.
   */
  raise(personIds: string[], raised: Raised): Promise<Reached[]> {
    // Asked for only where there is a post: with a choice inside the statement each raising would be planned anew.
    const readable =
      raised.postId === undefined
        ? ''
        : `and exists (
           select from posts p where p.id = $4 and p.removed_at is null and ${maySeePost('p', 'a.person_id')})`;
    return this.db.hot<Reached>(
      `with raised as (
       insert into notifications as n (person_id, reason, subject, post_id, comment_id, group_id, actor_ids)
       select a.person_id, $2, $3, $4, $5, $6, array[$7::bigint]
       from accounts a
       where a.person_id = any($1::bigint[]) and a.person_id <> $7 and ${wants('$8')}
         ${readable}
       on conflict (person_id, reason, subject) do update
       set actor_ids = (array[$7::bigint] || array_remove(n.actor_ids, $7::bigint))[1:1000],
           comment_id = excluded.comment_id, at = clock_timestamp(), read_at = null
       returning id, person_id)
       select inbox.id as inbox, least(${limits.unreadLines}, 1 + ${unreadOf('raised.person_id', 'n.id <> raised.id')}) as unread
       from raised join audiences inbox on inbox.kind = 'person' and inbox.ref_id = raised.person_id`,
      [
        personIds,
        raised.reason,
        raised.subject,
        raised.postId ?? null,
        raised.commentId ?? null,
        raised.groupId ?? null,
        raised.actorId,
        switches[raised.reason] ?? '',
      ],
    );
  }

  /**
   * Raises the line of an announcement for the next people of its audience, in the order of their ids, but for those whom
   * it mentions by name; a second time it changes nothing. Answers how far it came: nothing when there is nobody left.
   */
  async announce(postId: string, after: string, limit: number): Promise<{ last: string; told: number } | undefined> {
    const row = await this.db.row<{ last: string | null; told: number }>(
      `with next as materialized (
         select m.person_id, p.author_id from posts p join audience_members m on m.audience_id = p.audience_id
         where p.id = $1 and p.removed_at is null and m.person_id > $2 order by m.person_id limit $3),
       raised as (
         insert into notifications (person_id, reason, subject, post_id, actor_ids)
         select a.person_id, 'announcement', $4, $1, array[next.author_id]
         from next join accounts a on a.person_id = next.person_id
         where a.person_id <> next.author_id and ${wants('$5')}
           and not exists (select from notifications n
             where n.person_id = a.person_id and n.reason = 'mention' and n.subject = $4)
         on conflict do nothing returning person_id)
       select (select max(person_id) from next) as last, (select count(*)::int from raised) as told`,
      [postId, after, limit, `post:${postId}`, switches.announcement],
    );
    return row?.last ? { last: row.last, told: row.told } : undefined;
  }

  /** Newest first, without lines about what the person may no longer read. */
  async list(
    personId: string,
    options: { unread: boolean; before: Moment | null; limit: number },
  ): Promise<NotificationRow[]> {
    return this.db.hot<NotificationRow>(
      `select n.id, n.reason, n.post_id as "postId", n.comment_id as "commentId", n.actor_ids as "actorIds", n.at,
              not ${isUnread} as read, p.title as "postTitle", p.body as "postBody", c.body as "commentBody",
              g.name as "groupName", g.slug as "groupSlug"
       from notifications n
       left join posts p on p.id = n.post_id
       left join comments c on c.id = n.comment_id and c.removed_at is null
       left join groups g on g.id = n.group_id
       where n.person_id = $1 and ($2::boolean is false or ${isUnread})
         and (n.at, n.id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::bigint, 0)) and ${stillThere}
       order by n.at desc, n.id desc limit $5`,
      [personId, options.unread, options.before?.at ?? null, options.before?.id ?? null, options.limit],
    );
  }

  async unread(personId: string): Promise<number> {
    const [row] = await this.db.hot<{ n: number }>(`select ${unreadOf('$1')} as n`, [personId]);
    return row!.n;
  }

  /** Marks the lines, or every line when none is named. */
  async markRead(personId: string, ids: string[]): Promise<number> {
    return this.db.run(
      `update notifications set read_at = now()
       where person_id = $1 and read_at is null and (cardinality($2::bigint[]) = 0 or id = any($2::bigint[]))`,
      [personId, ids],
    );
  }

  /** What the person was told about these posts themselves has now been seen where it happened. */
  async markPostsRead(personId: string, postIds: string[]): Promise<number> {
    return this.db.run(
      `update notifications set read_at = now()
       where person_id = $1 and read_at is null and post_id = any($2::bigint[]) and comment_id is null`,
      [personId, postIds],
    );
  }

  /** Drops lines read long ago among the next so many old ones; answers how far it came, or nothing at the end. */
  async dropOld(after: string, limit: number): Promise<string | undefined> {
    const row = await this.db.row<{ last: string | null }>(
      `with old as materialized (
         select id from notifications
         where id > $1 and id < time_id(now() - interval '${readLinesKept}') order by id limit $2),
       gone as (
         delete from notifications n using old
         where n.id = old.id and n.at < now() - interval '${readLinesKept}' and not ${isUnread})
       select max(id) as last from old`,
      [after, limit],
    );
    return row?.last ?? undefined;
  }

  /** Who has commented on a post, the latest first. */
  async commenters(postId: string): Promise<string[]> {
    const rows = await this.db.rows<{ author_id: string }>(
      `select author_id from comments where post_id = $1 and removed_at is null group by author_id order by max(id) desc limit 200`,
      [postId],
    );
    return rows.map((row) => row.author_id);
  }
}
