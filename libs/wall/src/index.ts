/**
 * wall: what people write to each other. Owns posts, comments, reactions, mentions, images, drafts and read state.
 * Announces what is published, edited, removed, restored and read.
 * Refuses to know what a kind of a higher rank means: that is a part, registered with `PostParts`.
 */
export * from './wall.facts.js';
export { PostParts, type PartName, type PostPart } from './post-parts.js';
