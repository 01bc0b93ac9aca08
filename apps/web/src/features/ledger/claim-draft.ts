import type { Claim, Currency, PersonSummary } from '@app/contract';
import { readAmount } from '../../lib/money';
import type { NewClaim } from './ledger.api';
import { readHours } from './typed';

export interface DraftHelper {
  key: number;
  person: PersonSummary | undefined;
  hours: string;
}
/** A claim as it is being written. */
export interface ClaimDraft {
  requester: PersonSummary | undefined;
  helpers: DraftHelper[];
  skills: Claim['skills'];
  amount: string;
  currency: Currency;
  supplier: string;
  category: string;
  document: string;
}

export type Fault = 'person' | 'hours' | 'amount' | 'required';

/** What is missing or cannot be read, by field; a helper's by the key of its row. */
export function faultsOf(draft: ClaimDraft): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  if (!draft.requester) faults.requester = 'person';
  for (const { key, person, hours } of draft.helpers) {
    if (!person) faults[`person-${key}`] = 'person';
    if (readHours(hours) === undefined) faults[`hours-${key}`] = 'hours';
  }
  if (!readAmount(draft.amount, draft.currency)) faults.amount = 'amount';
  if (draft.supplier.trim() === '') faults.supplier = 'required';
  return faults;
}

/** The claim as the contract takes it, of a draft without faults. */
export const claimOf = (draft: ClaimDraft): NewClaim => ({
  requesterId: draft.requester!.id,
  helpers: draft.helpers.map(({ person, hours }) => ({ personId: person!.id, hours: readHours(hours)! })),
  skillIds: draft.skills.map(({ id }) => id),
  quote: {
    amount: readAmount(draft.amount, draft.currency)!,
    currency: draft.currency,
    supplier: draft.supplier.trim(),
    category: draft.category.trim() || null,
    document: draft.document.trim() || null,
  },
});
