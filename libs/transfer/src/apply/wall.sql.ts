import { created, changed, field, given, ref, turn } from './sql.js';
import type { KindSql } from './steps.js';

export const groups: KindSql = {
  id: `nextval('groups_id_seq')`,
  // A secret group is nobody else's: it never meets another by its name.
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id
    from c join groups t on t.search_name = plain(${field('name')}) and t.access <> 'secret' and ${field('access')} <> 'secret'
    where r.kind = c.kind and r.n = c.n and c.act = 'create'`,
  write: [
    `${turn} insert into groups (id, slug, name, description, access) overriding system value
     select local_id, left(trim('-' from regexp_replace(plain(${field('name')}), '[^a-z0-9]+', '-', 'g')), 40) || '-' || local_id,
       ${field('name')}, coalesce(${field('description')}, ''), ${field('access')} from c where ${created}`,
    `${turn} update groups t set name = ${field('name')}, ${given('description', `coalesce(${field('description')}, '')`, 'description')},
       access = ${field('access')} from c where t.id = c.local_id and ${changed}`,
  ],
};

export const memberships: KindSql = {
  id: ref('groups', field('groupId')),
  second: ref('people', field('personId')),
  adopt: `${turn} update import_records r set act = 'adopt'
    from c join group_members t on t.group_id = c.local_id and t.person_id = c.second_id
    where r.kind = c.kind and r.n = c.n and c.act = 'create'`,
  write: [
    `${turn} insert into group_members (group_id, person_id, role)
     select local_id, second_id, coalesce(${field('role')}, 'member') from c where ${created} on conflict do nothing`,
    `${turn} update group_members t set ${given('role', `coalesce(${field('role')}, 'member')`, 'role')}
     from c where t.group_id = c.local_id and t.person_id = c.second_id and ${changed}`,
  ],
};

const moment = `time_id((c.data->>'createdAt')::timestamptz)`;

/** `wall` itself writes these (see `WallWriter`): here is only what they are called. */
export const posts: KindSql = {
  // Its moment is in its number: it stands among the others where it belongs.
  id: moment,
  write: [
    // What stood there before a change stays in the history.
    `${turn} insert into post_versions (post_id, version, title, body, editor_id, at)
     select t.id, t.version, t.title, t.body, t.author_id, coalesce(t.edited_at, t.created_at)
     from c join posts t on t.id = c.local_id
     where ${changed} and (t.title, t.body) is distinct from (${field('title')}, ${field('body')})`,
    `${turn} update posts t set version = t.version + 1 from c
     where t.id = c.local_id and ${changed} and (t.title, t.body) is distinct from (${field('title')}, ${field('body')})`,
    `${turn} delete from mentions t using c where t.post_id = c.local_id and t.comment_id = 0 and ${changed}`,
  ],
};

export const comments: KindSql = {
  id: moment,
  write: [
    `${turn} insert into comment_versions (comment_id, version, body)
     select t.id, t.version, t.body from c join comments t on t.id = c.local_id where ${changed} and t.body <> ${field('body')}`,
    `${turn} update comments t set version = t.version + 1, edited_at = clock_timestamp()
     from c where t.id = c.local_id and ${changed} and t.body <> ${field('body')}`,
    `${turn} delete from mentions t using c where t.comment_id = c.local_id and ${changed}`,
  ],
};

export const onComment = `${field('commentId')} is not null`;
const stands = (table: string, column: string): string =>
  `exists (select from ${table} t where t.${column} = c.local_id and t.person_id = c.second_id)`;

export const reactions: KindSql = {
  id: `coalesce(${ref('comments', field('commentId'))}, ${ref('posts', field('postId'))})`,
  second: ref('people', field('personId')),
  adopt: `${turn} update import_records r set act = 'adopt' from c
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and case when ${onComment}
      then ${stands('comment_reactions', 'comment_id')} else ${stands('post_reactions', 'post_id')} end`,
  write: [],
};
