import { mayRead } from '@app/audiences';

/**
 * SQL: may the viewer see this post? Whoever may read its audience; and those who speak to audiences that they do not
 * belong to still see what they themselves said there, except in a group. `post` is an alias of `posts`.
 *
 * The rule stands in a subquery of its own, so that it is asked post by post: PostgreSQL would otherwise hash the readable
 * ones of all audiences of the house, every inbox among them, to judge a handful of posts.
 */
export const maySeePost = (post: string, viewer: string): string => `((select ${mayRead(`${post}.audience_id`, viewer)})
  or (${post}.author_id = ${viewer} and exists (
    select from accounts speaker join audiences addressed on addressed.id = ${post}.audience_id and addressed.kind <> 'group'
    where speaker.person_id = ${viewer} and speaker.roles && '{executive,moderator,administrator}')))`;
