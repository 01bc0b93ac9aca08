import type { ClaimState, Role } from '@app/contract';
import {
  abilitiesOn,
  confirmerOf,
  isParty,
  mayClaim,
  refusal,
  seesLedger,
  type ClaimAct,
  type ClaimStanding,
} from './ledger.policy.js';

const states: ClaimState[] = ['claimed', 'confirmed', 'audited', 'reversed'];
const acts: ClaimAct[] = ['document', 'confirm', 'audit', 'reverse'];

/** Rita asked, Hugo helped, Cleo claimed; Max manages Rita, Nora manages Max. Fay and Finn are of finance, Finn helped. */
const people: Record<string, Role[]> = {
  rita: ['employee'],
  hugo: ['employee'],
  cleo: ['employee'],
  max: ['employee'],
  nora: ['employee', 'executive'],
  fay: ['employee', 'finance'],
  finn: ['finance'],
  ada: ['employee', 'administrator', 'moderator'],
};
const claim = (state: ClaimState, hasDocument: boolean, more: Partial<ClaimStanding> = {}): ClaimStanding => ({
  state,
  hasDocument,
  claimantId: 'cleo',
  requesterId: 'rita',
  helperIds: ['hugo', 'finn'],
  confirmedBy: state === 'confirmed' || state === 'audited' ? 'max' : null,
  managers: ['max', 'nora'],
  ...more,
});
const asked = (who: string, act: ClaimAct, standing: ClaimStanding) =>
  refusal(act, { personId: who, roles: people[who]! }, standing);

const party = 'claim.is-yours';
const now = 'claim.not-now';
const none = 'claim.document-missing';
/** Who × act: what is answered in each state with the quote's document, without it when claimed, and while it waits. */
const table: Record<string, Record<ClaimAct, (string | null)[]>> = {
  rita: {
    document: ['claim.has-document', now, now, now, null, 'claim.has-document'],
    confirm: Array(6).fill(party),
    audit: Array(6).fill('claim.finance-only'),
    reverse: [...Array(2).fill('claim.not-yours'), 'claim.finance-only', ...Array(3).fill('claim.not-yours')],
  },
  hugo: {
    document: ['claim.has-document', now, now, now, null, 'claim.has-document'],
    confirm: Array(6).fill(party),
    audit: Array(6).fill('claim.finance-only'),
    reverse: [...Array(2).fill('claim.not-yours'), 'claim.finance-only', ...Array(3).fill('claim.not-yours')],
  },
  cleo: {
    document: ['claim.has-document', now, now, now, null, 'claim.has-document'],
    confirm: Array(6).fill(party),
    audit: Array(6).fill('claim.finance-only'),
    reverse: [null, 'claim.manager-only', 'claim.finance-only', now, null, null],
  },
  max: {
    document: Array(6).fill('claim.not-yours'),
    confirm: [null, now, now, now, none, now],
    audit: Array(6).fill('claim.finance-only'),
    reverse: [null, null, 'claim.finance-only', now, null, null],
  },
  nora: {
    document: Array(6).fill('claim.not-yours'),
    confirm: Array(6).fill('claim.manager-only'),
    audit: Array(6).fill('claim.finance-only'),
    reverse: [...Array(2).fill('claim.not-yours'), 'claim.finance-only', ...Array(3).fill('claim.not-yours')],
  },
  fay: {
    document: Array(6).fill('claim.not-yours'),
    confirm: Array(6).fill('claim.manager-only'),
    audit: [now, null, now, now, now, now],
    reverse: [null, null, null, now, null, null],
  },
  finn: {
    document: ['claim.has-document', now, now, now, null, 'claim.has-document'],
    confirm: Array(6).fill(party),
    audit: Array(6).fill(party),
    reverse: [null, null, null, now, null, null],
  },
  ada: {
    document: Array(6).fill('claim.not-yours'),
    confirm: Array(6).fill('claim.manager-only'),
    audit: Array(6).fill('claim.finance-only'),
    reverse: [...Array(2).fill('claim.not-yours'), 'claim.finance-only', ...Array(3).fill('claim.not-yours')],
  },
};

test.each(Object.keys(table).flatMap((who) => acts.map((act) => [who, act] as const)))('%s: %s', (who, act) => {
  const found = [
    ...states.map((state) => asked(who, act, claim(state, true))),
    asked(who, act, claim('claimed', false)),
    asked(who, act, claim('waiting', true)),
  ];
  expect(found).toEqual(table[who]![act]);
});

test('what a claim says one can do is what one may', () => {
  for (const who of Object.keys(people))
    for (const state of [...states, 'waiting' as const])
      for (const document of [true, false]) {
        const can = abilitiesOn({ personId: who, roles: people[who]! }, claim(state, document));
        const may = acts.map((act) => [act, asked(who, act, claim(state, document)) === null]);
        expect(can).toEqual(Object.fromEntries(may));
      }
});

describe('who confirms', () => {
  test.each<[string, Partial<ClaimStanding>, string | undefined]>([
    ['the manager of the requester', {}, 'max'],
    ['the next above, when the manager is the claimant', { claimantId: 'max' }, 'nora'],
    ['the next above, when the manager helped', { helperIds: ['max'] }, 'nora'],
    ['nobody, when all above took part', { claimantId: 'nora', helperIds: ['max'] }, undefined],
    ['nobody, when there is nobody above', { managers: [] }, undefined],
    ['never the requester, whom a chart in a circle puts above', { managers: ['rita', 'nora'] }, 'nora'],
  ])('%s', (_, more, confirmer) => {
    const standing = claim('claimed', true, more);
    expect(confirmerOf(standing)).toBe(confirmer);
    const able = Object.keys(people).filter((who) => asked(who, 'confirm', standing) === null);
    expect(able).toEqual(confirmer ? [confirmer] : []);
  });
});

test('who confirmed does not audit, and who took part judges nothing, whatever their roles', () => {
  const roles = ['executive', 'finance', 'administrator'] as const;
  const both = claim('confirmed', true, { confirmedBy: 'max' });
  expect(refusal('audit', { personId: 'max', roles }, both)).toBe(party);
  for (const who of ['rita', 'hugo', 'cleo']) {
    expect(isParty(who, both)).toBe(true);
    expect(refusal('confirm', { personId: who, roles }, { ...both, state: 'claimed', managers: [who] })).toBe(party);
    expect(refusal('audit', { personId: who, roles }, both)).toBe(party);
  }
});

test('one claims what one asked for or helped with', () => {
  const about = { requesterId: 'rita', helperIds: ['hugo'] };
  expect(['rita', 'hugo', 'cleo'].map((who) => mayClaim(who, about))).toEqual([true, true, false]);
});

test('finance and executives see every entry', () => {
  expect(Object.keys(people).filter((who) => seesLedger(people[who]!))).toEqual(['nora', 'fay', 'finn']);
});
