/**
 * wall: what people write to each other. Owns posts, comments, reactions, mentions, images, drafts and read state.
 * Announces what is published, edited, removed, restored and read.
 * Refuses to know what a kind of a higher rank means: that is a part, registered with `PostParts`.
 */
export * from './wall.facts.js';
export { Batch } from './batch.js';
export { CommentEntity } from './comment.entity.js';
export { ImageEntity } from './image.entity.js';
export { maySeePost } from './may-see-post.js';
export { PostEntity } from './post.entity.js';
export type { ImportedComment, ImportedPost, ImportedReaction } from './post-import.repository.js';
export { PostImport, type ImportedImage } from './post-import.service.js';
export { PostParts, type PartName, type PostPart } from './post-parts.js';
export type { PostRow } from './posts.repository.js';
export { Posts } from './posts.service.js';
export { Publishing } from './publishing.service.js';
export { WallModule } from './wall.module.js';
export { canMeasure } from './wall.policy.js';
export { mentionedHandles } from './writing.js';
