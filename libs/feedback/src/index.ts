/**
 * feedback: what people answer when they are asked. Owns polls and votes, as a part of any post.
 * Announces nothing. Refuses to show figures to who has not voted while the poll is open.
 */
export { FeedbackModule } from './feedback.module.js';
