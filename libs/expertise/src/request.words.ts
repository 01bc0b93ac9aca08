import { limits } from '@app/contract';

/** The need in plain words, as the search over people reads it: what the title says counts first. */
export const wordsOf = ({ title, body }: { title: string | null; body: string }): string =>
  `${title ?? ''} ${body}`.replace(/\s+/g, ' ').trim().slice(0, limits.query);
