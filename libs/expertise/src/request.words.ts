import { limits } from '@app/contract';

/**
 * The need in plain words, as the search over people reads it. The title says what is needed; the text tells the story
 * around it, and its words (the supplier, the meeting, the thanks) would find those who tell such stories.
 */
export const needOf = ({ title, body }: { title: string | null; body: string }): string =>
  (title ?? body).slice(0, limits.query);

/** Everything that may name a skill. */
export const wordsOf = ({ title, body }: { title: string | null; body: string }): string =>
  `${title ?? ''} ${body}`.trim().slice(0, limits.query);
