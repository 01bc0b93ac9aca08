import type { Claim, LedgerFigures, LedgerRow } from '@app/contract';
import type { Actor } from '@app/platform';
import type { ClaimRow, SplitRow, Sums } from './ledger.books.repository.js';
import { abilitiesOn, type ClaimStanding } from './ledger.policy.js';

export function toFigures({ claims, ...sums }: Sums): LedgerFigures {
  const [quotes, internalCost, claimed, confirmed, audited] = [
    sums.quotes,
    sums.internalCost,
    sums.claimed,
    sums.confirmed,
    sums.audited,
  ].map(Number) as [number, number, number, number, number];
  return { claims, quotes, internalCost, claimed, confirmed, audited, avoided: claimed + confirmed + audited };
}

export const toRow = ({ sums, withBelow, ...row }: SplitRow): LedgerRow => ({
  ...row,
  figures: toFigures(sums),
  withBelow: withBelow && toFigures(withBelow),
});

/** What the rules need to know of a claim; `managers` stand above its requester. */
const standingOf = (row: ClaimRow, managers: readonly string[]): ClaimStanding => ({
  state: row.state,
  hasDocument: row.quote.document !== null,
  claimantId: row.claimant.id,
  requesterId: row.requester.id,
  helperIds: row.helpers.map(({ person }) => person.id),
  confirmedBy: row.acts.find(({ act }) => act === 'confirmed')?.by.id ?? null,
  managers,
});

/** `now` tells whether the row is how the claim stands now: nobody acts on the past. */
export function toClaim(me: Actor, row: ClaimRow, managers: readonly string[], now: boolean): Claim {
  const { sums, ...claim } = row;
  return {
    ...claim,
    figures: toFigures(sums),
    acts: claim.acts.map((act) => ({ ...act, at: new Date(act.at).toISOString() })),
    can: now
      ? abilitiesOn(me, standingOf(row, managers))
      : { document: false, confirm: false, audit: false, reverse: false },
  };
}
