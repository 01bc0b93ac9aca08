import type { Assignment } from '@app/contract';

/** Days as PostgreSQL gives them: `YYYY-MM-DD`, which also sort as text. */
export interface Dated {
  from: string | null;
  to: string | null;
  confirmedAt: Date;
}

const askedAgainAfter = 90;
const askedAfterEnd = 60;
const dayMs = 86_400_000;

/**
 * How an assignment stands on a day. It fades: what nobody has confirmed for 90 days is doubtful, and so is what should
 * have ended within the last 60 days while the person has not said since that it did.
 */
export function stateOf({ from, to, confirmedAt }: Dated, today: string): Assignment['state'] {
  if (from !== null && from > today) return 'future';
  const now = Date.parse(today);
  if (to !== null && to < today) {
    const saidSo = confirmedAt.toISOString().slice(0, 10) > to;
    return saidSo || now - Date.parse(to) > askedAfterEnd * dayMs ? 'past' : 'doubtful';
  }
  return now - confirmedAt.getTime() > askedAgainAfter * dayMs ? 'doubtful' : 'current';
}

export const endsBeforeStart = ({ from, to }: Pick<Dated, 'from' | 'to'>): boolean =>
  from !== null && to !== null && to < from;
