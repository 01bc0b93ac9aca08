import type { PollPart } from '@app/contract';
import { mayKnowFigures } from './poll.policy.js';
import type { PollRow } from './poll.repository.js';

export function toPart(row: PollRow): PollPart {
  const part = {
    question: row.question,
    multiple: row.multiple,
    closesAt: row.closesAt && new Date(row.closesAt).toISOString(),
    closed: row.closed,
    voters: row.voters,
    options: row.options,
  };
  const shown = mayKnowFigures(row);
  return { ...part, options: part.options.map((option) => ({ ...option, votes: shown ? option.votes : null })) };
}
