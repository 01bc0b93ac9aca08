/**
 * SQL: the people whom the figures of an announcement count, as `m`: the members of its audience but its author. What a
 * reader along or the author does is kept, and counted nowhere. `announcement` is an alias of `announcements`, or of its
 * post.
 */
export const addressed = (announcement: string): string =>
  `audience_members m where m.audience_id = ${announcement}.audience_id and m.person_id <> ${announcement}.author_id`;

/** SQL: how many people an announcement is addressed to. */
export const reachOf = (announcement: string): string => `(select count(*)::int from ${addressed(announcement)})`;

/** SQL: everybody whom an announcement's figures count, and what they have done with its present version. */
export const figures = (announcement: string): string => `
  select m.person_id, r.post_id, r.seen_at,
    case when r.acknowledged_version = ${announcement}.version then r.acknowledged_at end as acknowledged_at
  from (select m.person_id from ${addressed(announcement)}) m
  left join announcement_receipts r on r.post_id = ${announcement}.post_id and r.person_id = m.person_id`;

/** SQL: has the post, an announcement, stood on the person's screen? */
export const hasSeen = (postId: string, personId: string): string =>
  `coalesce((select s.seen_at is not null from announcement_receipts s
    where s.post_id = ${postId} and s.person_id = ${personId}), false)`;
