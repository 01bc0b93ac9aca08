import type { ClaimState, ErrorCode, Role } from '@app/contract';

export type ClaimAct = 'document' | 'confirm' | 'audit' | 'reverse';

/** What is true of a claim when somebody wants to act on it. */
export interface ClaimStanding {
  state: ClaimState;
  hasDocument: boolean;
  claimantId: string;
  requesterId: string;
  helperIds: readonly string[];
  confirmedBy: string | null;
  /** The managers above the requester who work here, the nearest first. */
  managers: readonly string[];
}
interface Acting {
  personId: string;
  roles: readonly Role[];
}

/** Where each act leads; an act that a state does not name cannot be done in it. */
export const transitions: Record<ClaimAct, Partial<Record<ClaimState, ClaimState>>> = {
  document: { waiting: 'waiting', claimed: 'claimed' },
  confirm: { claimed: 'confirmed' },
  audit: { confirmed: 'audited' },
  reverse: { waiting: 'reversed', claimed: 'reversed', confirmed: 'reversed', audited: 'reversed' },
};

/** Who took part in what is claimed judges nothing of it. */
export const isParty = (
  personId: string,
  claim: Pick<ClaimStanding, 'claimantId' | 'requesterId' | 'helperIds'>,
): boolean => personId === claim.claimantId || personId === claim.requesterId || claim.helperIds.includes(personId);

/** One claims what one asked for or helped with. */
export const mayClaim = (personId: string, claim: { requesterId: string; helperIds: readonly string[] }): boolean =>
  isParty(personId, { ...claim, claimantId: claim.requesterId });

/** The manager of the requester; the next above, where that one took part. Nobody else, and perhaps nobody. */
export const confirmerOf = (claim: ClaimStanding): string | undefined =>
  claim.managers.find((id) => !isParty(id, claim));

export const auditsLedger = (roles: readonly Role[]): boolean => roles.includes('finance');
/** Who sees every entry. */
export const seesLedger = (roles: readonly Role[]): boolean => auditsLedger(roles) || roles.includes('executive');

/** Why somebody may not do this now; null when they may. Who may never do it learns that first. */
export function refusal(act: ClaimAct, me: Acting, claim: ClaimStanding): ErrorCode | null {
  return guards[act](me, claim) ?? (transitions[act][claim.state] ? null : 'claim.not-now') ?? missing(act, claim);
}

type Guard = (me: Acting, claim: ClaimStanding) => ErrorCode | null;

const guards: Record<ClaimAct, Guard> = {
  document: (me, claim) => (isParty(me.personId, claim) ? null : 'claim.not-yours'),
  confirm: (me, claim) => {
    if (isParty(me.personId, claim)) return 'claim.is-yours';
    return me.personId === confirmerOf(claim) ? null : 'claim.manager-only';
  },
  audit: (me, claim) => {
    if (!auditsLedger(me.roles)) return 'claim.finance-only';
    return isParty(me.personId, claim) || me.personId === claim.confirmedBy ? 'claim.is-yours' : null;
  },
  reverse: (me, claim) => {
    if (auditsLedger(me.roles)) return null;
    if (claim.state === 'audited') return 'claim.finance-only';
    if (me.personId === confirmerOf(claim)) return null;
    if (me.personId !== claim.claimantId) return 'claim.not-yours';
    return claim.state === 'confirmed' ? 'claim.manager-only' : null;
  },
};

function missing(act: ClaimAct, claim: ClaimStanding): ErrorCode | null {
  if (act === 'document' && claim.hasDocument) return 'claim.has-document';
  if (act === 'confirm' && !claim.hasDocument) return 'claim.document-missing';
  return null;
}

/** What of it somebody may do now, as every claim tells its reader. */
export const abilitiesOn = (me: Acting, claim: ClaimStanding): Record<ClaimAct, boolean> => ({
  document: refusal('document', me, claim) === null,
  confirm: refusal('confirm', me, claim) === null,
  audit: refusal('audit', me, claim) === null,
  reverse: refusal('reverse', me, claim) === null,
});
