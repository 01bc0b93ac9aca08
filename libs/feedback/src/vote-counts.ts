import { AppError, notHere } from '@app/platform';
import { isValidChoice } from './poll.policy.js';

export interface Vote {
  postId: string;
  personId: string;
  optionIds: string[];
}
/** A poll as it is locked. */
export interface OpenPoll {
  multiple: boolean;
  closed: boolean;
  optionIds: string[];
}
export interface Choice {
  postId: string;
  personId: string;
  optionId: string;
}

/** What a batch of votes changes: rows that go and come, and by how much each counter moves. */
export interface Settled {
  /** For each vote, in their order. */
  refusals: (AppError | undefined)[];
  /** By pair: what each person has chosen in the end. */
  last: Map<string, Vote>;
  gone: Choice[];
  come: Choice[];
  /** People whose vote is another now. */
  changed: Pick<Vote, 'postId' | 'personId'>[];
  votes: Map<string, number>;
  voters: Map<string, number>;
}

export const pairOf = ({ postId, personId }: Pick<Vote, 'postId' | 'personId'>): string => `${postId} ${personId}`;

/**
 * Of each person's votes on one poll the last valid one stays; counters move by exactly the difference to what stands.
 * `standing` has what each person who may vote has chosen so far.
 */
export function settle(given: Vote[], polls: Map<string, OpenPoll>, standing: Map<string, string[]>): Settled {
  const last = new Map<string, Vote>();
  const refusals = given.map((vote) => {
    const poll = polls.get(vote.postId);
    const refusal = poll && standing.has(pairOf(vote)) ? refusalOf(poll, vote.optionIds) : notHere();
    if (!refusal) last.set(pairOf(vote), vote);
    return refusal;
  });
  const settled: Settled = { refusals, last, gone: [], come: [], changed: [], votes: new Map(), voters: new Map() };
  const move = (counter: Map<string, number>, id: string, by: number) => counter.set(id, (counter.get(id) ?? 0) + by);
  for (const [pair, { postId, personId, optionIds }] of last) {
    const before = standing.get(pair)!;
    const gone = before.filter((id) => !optionIds.includes(id));
    const come = optionIds.filter((id) => !before.includes(id));
    if (gone.length === 0 && come.length === 0) continue;
    settled.changed.push({ postId, personId });
    for (const optionId of gone) settled.gone.push({ postId, personId, optionId });
    for (const optionId of come) settled.come.push({ postId, personId, optionId });
    for (const id of gone) move(settled.votes, id, -1);
    for (const id of come) move(settled.votes, id, 1);
    if (before.length === 0) move(settled.voters, postId, 1);
  }
  return settled;
}

function refusalOf(poll: OpenPoll, optionIds: string[]): AppError | undefined {
  if (poll.closed) return new AppError('poll.closed');
  if (!isValidChoice(poll, optionIds)) return new AppError('poll.one-choice');
  if (!optionIds.every((id) => poll.optionIds.includes(id))) return new AppError('poll.option-unknown');
  return undefined;
}
