import type { PollPart } from '@app/contract';

/**
 * Nobody is swayed: figures are for those who have voted, and for everybody once the poll is closed. Nobody is singled
 * out: an announcement for very few people shows none.
 */
export const mayKnowFigures = (poll: Pick<PollPart, 'closed' | 'options'> & { withheld: boolean }): boolean =>
  !poll.withheld && (poll.closed || poll.options.some((option) => option.mine));

/** One choice in a single-choice poll, at least one in any. */
export const isValidChoice = (poll: { multiple: boolean }, optionIds: string[]): boolean =>
  new Set(optionIds).size === optionIds.length && optionIds.length >= 1 && (poll.multiple || optionIds.length === 1);
