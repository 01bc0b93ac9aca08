import type { Language, PostKind } from '@app/contract';
import { Fact } from '@app/platform';

/** What listeners are told of a post: enough that none of them has to ask for it again. */
export interface ToldPost {
  id: string;
  kind: PostKind;
  authorId: string;
  audienceId: string;
  title: string | null;
  body: string;
  language: Language | null;
  tags: string[];
  version: number;
  createdAt: Date;
  /** People who are mentioned and may read it. */
  mentions: string[];
}

export interface ToldComment {
  id: string;
  post: ToldPost;
  /** The comment it answers: always one of the first level. */
  parent: { id: string; authorId: string } | null;
  authorId: string;
  body: string;
  version: number;
  createdAt: Date;
  mentions: string[];
}

export const postPublished = new Fact<{ post: ToldPost }>('post.published');
export const postEdited = new Fact<{ post: ToldPost; previousMentions: string[] }>('post.edited');
export const postRemoved = new Fact<{ post: ToldPost; actorId: string }>('post.removed');
export const postRestored = new Fact<{ post: ToldPost; actorId: string }>('post.restored');
export const commentPublished = new Fact<{ comment: ToldComment }>('comment.published');
export const commentEdited = new Fact<{ comment: ToldComment; previousMentions: string[] }>('comment.edited');
export const commentRemoved = new Fact<{ comment: ToldComment; actorId: string }>('comment.removed');
export const commentRestored = new Fact<{ comment: ToldComment; actorId: string }>('comment.restored');
/** Posts stood on this person's screen long enough; the same post may be told again. */
export const postsRead = new Fact<{ personId: string; postIds: string[] }>('posts.read');
