import type { AudienceRef, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { maySeePost } from './may-see-post.js';
import { mentioned, writeMentions } from './mentions.repository.js';
import { PostParts, type PartName } from './post-parts.js';
import { PostEntity } from './post.entity.js';
import type { ToldPost } from './wall.facts.js';

export interface ImageRow {
  id: string;
  name: string;
  alt: string;
  width: number;
  height: number;
}
/** A post with everything that stands beside it, as everybody in its audience meets it. */
export interface SharedRow extends Omit<ToldPost, 'mentions'> {
  editedAt: Date | null;
  removedAt: Date | null;
  removedBy: string | null;
  pinnedAt: Date | null;
  commentCount: number;
  reactionCounts: Record<string, number>;
  images: ImageRow[];
  author: PersonSummary;
  audience: AudienceRef;
  mentioned: PersonSummary[];
  stamp: string;
}
/** A post of a wall: where it is, and what is the viewer's own about it. */
export interface StampedPost {
  id: string;
  /** Another whenever the rows of the post, of its author or of its audience are others. */
  stamp: string;
  /** Whether the viewer owns the group behind the audience. */
  ownsAudience: boolean;
  myReaction: string | null;
  /** As PostParts reads them. */
  announcement: unknown;
  poll: unknown;
  request: unknown;
}
/** A post as one viewer meets it. */
export type PostRow = SharedRow & StampedPost;
export type NewPost = Pick<ToldPost, 'kind' | 'authorId' | 'audienceId' | 'title' | 'body' | 'language' | 'tags'> & {
  parts: PartName[];
};
export type EditedText = Pick<ToldPost, 'title' | 'body' | 'language' | 'tags'>;
export interface PastVersion {
  version: number;
  title: string | null;
  body: string;
  at: Date;
  editorId: string;
}

/** Where the columns of a PostRow come from. */
export const postSource = `posts p join people u on u.id = p.author_id join audiences a on a.id = p.audience_id`;
const stamp = `p.xmin || '.' || u.xmin || '.' || a.xmin`;
/** SQL: the audiences of the groups that the viewer owns, as an array. */
export const ownedAudiences = (viewer: string): string => `
  array(select g.id from group_members o join audiences g on g.kind = 'group' and g.ref_id = o.group_id
    where o.person_id = ${viewer} and o.role = 'owner')`;
/**
 * Columns of a StampedPost from the `postSource`, for a viewer who owns these audiences; both are SQL. A row that was
 * written anew has another `xmin`; the mentions and images of a post are never written without its row.
 */
export const stampedColumns = (parts: PostParts, viewer = '$1', owned = ownedAudiences(viewer)): string => `
  p.id, ${stamp} as stamp, p.audience_id = any (${owned}) as "ownsAudience",
  (select r.emoji from post_reactions r where r.post_id = p.id and r.person_id = ${viewer}) as "myReaction",
  ${parts.columns(viewer)}`;
/** Columns of a SharedRow from the same, but for the stamp. */
const sharedColumns = `
  p.kind, p.author_id as "authorId", p.audience_id as "audienceId", p.title, p.body, p.language, p.tags, p.version,
  p.created_at as "createdAt", p.edited_at as "editedAt", p.removed_at as "removedAt", p.removed_by as "removedBy",
  p.pinned_at as "pinnedAt", p.comment_count as "commentCount", p.reaction_counts as "reactionCounts",
  ${personSummary('u')} as author,
  json_build_object('id', a.id::text, 'kind', a.kind, 'name', a.name, 'refId', a.ref_id::text) as audience,
  (select coalesce(json_agg(${personSummary('n')} order by n.id), '[]') from mentions m join people n on n.id = m.person_id
    where m.post_id = p.id and m.comment_id = 0) as mentioned,
  (select coalesce(json_agg(json_build_object('id', i.id::text, 'name', i.name, 'alt', i.alt, 'width', i.width,
    'height', i.height) order by i.position), '[]') from images i where i.post_id = p.id) as images`;

@Injectable()
export class PostsRepository {
  constructor(
    private readonly db: Database,
    private readonly parts: PostParts,
  ) {}

  /** The posts that the viewer may see, removed ones included. */
  find(viewerId: string, ids: string[]): Promise<PostRow[]> {
    return this.db.hot<PostRow>(
      `select ${stampedColumns(this.parts)}, ${sharedColumns} from ${postSource}
       where p.id = any($2::bigint[]) and ${maySeePost('p', '$1')} order by p.id desc`,
      [viewerId, ids],
    );
  }

  /** The same for everybody, of posts that whoever asks has just been shown to see. */
  shared(ids: string[]): Promise<SharedRow[]> {
    return this.db.hot<SharedRow>(
      `select p.id, ${stamp} as stamp, ${sharedColumns} from ${postSource}
       where p.id = any($1::bigint[]) and p.removed_at is null`,
      [ids],
    );
  }

  /** Nobody else changes the post until this transaction has ended. */
  async lock(id: string): Promise<void> {
    await this.db.rows(`select from posts where id = $1 for no key update`, [id]);
  }

  /** Writes a post with those it mentions. */
  async insert(post: NewPost, handles: string[]): Promise<string> {
    const { kind, authorId, audienceId, title, body, language, tags, parts } = post;
    const [row] = await this.db.hot<{ id: string }>(
      `with written as (
         insert into posts (kind, author_id, audience_id, title, body, language, tags, parts)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id),
       named as (
         insert into mentions (post_id, comment_id, person_id)
         select written.id, 0, p.id from written, (${mentioned('$3', '$9')}) p)
       select id from written`,
      [kind, authorId, audienceId, title, body, language, tags, parts, handles],
    );
    return row!.id;
  }

  async update(id: string, change: Partial<PostEntity>): Promise<void> {
    await this.db.manager.update(PostEntity, { id }, change);
  }

  /** Keeps the text as it stands and writes the new one beside it. */
  async edit(post: PostRow, text: EditedText, handles: string[]): Promise<void> {
    const { id, version, title, body, authorId, audienceId } = post;
    const at = post.editedAt ?? post.createdAt;
    await this.db.run(
      `insert into post_versions (post_id, version, title, body, editor_id, at) values ($1, $2, $3, $4, $5, $6)`,
      [id, version, title, body, authorId, at],
    );
    await this.update(id, { ...text, version: version + 1, editedAt: new Date() });
    await writeMentions(this.db, { postId: id, commentId: null, audienceId }, handles);
  }

  pastVersions(id: string): Promise<PastVersion[]> {
    return this.db.rows<PastVersion>(
      `select version, title, body, at, editor_id as "editorId" from post_versions where post_id = $1 order by version desc limit 100`,
      [id],
    );
  }

  /** The images of a new post, in their order; false when one is not the author's own or belongs to a post already. */
  async attachImages(postId: string, ownerId: string, images: { id: string; alt: string }[]): Promise<boolean> {
    const attached = await this.db.run(
      `update images i set post_id = $1, position = given.position, alt = given.alt
       from unnest($3::bigint[], $4::text[]) with ordinality as given (id, alt, position)
       where i.id = given.id and i.owner_id = $2 and i.post_id is null`,
      [postId, ownerId, images.map(({ id }) => id), images.map(({ alt }) => alt)],
    );
    return attached === images.length;
  }
}
