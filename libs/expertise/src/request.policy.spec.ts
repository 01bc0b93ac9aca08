import { requestState, type InvitationState, type RequestState } from '@app/contract';
import {
  can,
  chasing,
  hasPassed,
  knows,
  mayBeInvited,
  nextState,
  overtaken,
  refusalOf,
  roleOf,
  type RequestAct,
  type RequestRole,
} from './request.policy.js';
import { replay, type Step } from './request.replay.js';

const roles: RequestRole[] = ['asker', 'invited', 'helper', 'house', 'reader'];
const states = requestState.options;

/** Every act × role × state, written by hand: `state>state`; what is not here is refused. */
const life: Record<RequestAct, Partial<Record<RequestRole, string>>> = {
  ask: {},
  amend: { asker: 'open>open underway>underway' },
  invite: { asker: 'open>open underway>underway' },
  retract: { asker: 'open>open underway>underway' },
  accept: { invited: 'open>underway underway>underway' },
  decline: { invited: 'open>open underway>underway', helper: 'underway>underway' },
  log: { helper: 'underway>underway delivered>delivered' },
  unlog: { helper: 'underway>underway delivered>delivered' },
  deliver: { helper: 'underway>delivered' },
  close: { asker: 'delivered>closed' },
  reopen: { asker: 'delivered>underway closed>underway withdrawn>open expired>open' },
  withdraw: { asker: 'open>withdrawn underway>withdrawn' },
  rate: { asker: 'closed>closed', helper: 'closed>closed' },
  remind: { house: 'open>open underway>underway' },
  escalate: { house: 'open>open underway>underway' },
  expire: { house: 'open>expired' },
};
const acts = Object.keys(life) as RequestAct[];
const every = acts.flatMap((act) => roles.flatMap((role) => states.map((state) => [act, role, state] as const)));

test.each(every)('%s by the %s of what is %s', (act, role, state) => {
  const allowed = new Map((life[act][role] ?? '').split(' ').map((step) => step.split('>') as [string, string]));
  const to = allowed.get(state) as RequestState | undefined;
  // Somebody else helps as well.
  expect(nextState(act, role, state, 1)).toBe(to);
  expect(can(act, role, state)).toBe(to !== undefined);
  expect(refusalOf(act, role)).toBe(life[act][role] ? 'request.not-now' : 'request.not-yours');
});

test('when the last helper leaves, the request is open again', () => {
  expect(nextState('decline', 'helper', 'underway', 0)).toBe('open');
  expect(nextState('decline', 'invited', 'underway', 0)).toBe('underway');
});

test('every state can be reached, and none is a trap for the asker', () => {
  const reached = new Set<RequestState>(['open']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const [act, role, state] of every) {
      const to = nextState(act, role, state);
      if (reached.has(state) && to) reached.add(to);
    }
  }
  expect([...reached].sort()).toEqual([...states].sort());
  for (const state of states)
    expect(acts.some((act) => can(act, 'asker', state) && nextState(act, 'asker', state) !== state)).toBe(true);
});

test.each<[InvitationState | null, RequestRole]>([
  ['pending', 'invited'],
  ['accepted', 'helper'],
  ['declined', 'reader'],
  ['void', 'reader'],
  [null, 'reader'],
])('somebody whose invitation is %s is the %s', (invitation, role) => {
  expect(roleOf(false, invitation)).toBe(role);
  expect(roleOf(true, invitation)).toBe('asker');
});

test('who was invited hears that the question is over', () => {
  expect(refusalOf('accept', 'reader', 'void')).toBe('request.not-now');
  expect(refusalOf('accept', 'reader', null)).toBe('request.not-yours');
  expect(refusalOf('deliver', 'reader', 'declined')).toBe('request.not-yours');
});

test('who knows what', () => {
  const told = (rule: (role: RequestRole) => boolean) => roles.filter(rule);
  expect(told(knows.quote)).toEqual(['asker', 'invited', 'helper']);
  expect(told(knows.work)).toEqual(['asker', 'helper']);
  expect(told(knows.history)).toEqual(['asker']);
  expect(told((role) => knows.invitation(role, false))).toEqual(['asker']);
  expect(told((role) => knows.invitation(role, true))).toEqual(roles);
});

test('nobody is invited twice, and never again who declined', () => {
  const states: (InvitationState | null)[] = [null, 'pending', 'accepted', 'declined', 'void'];
  expect(states.filter(mayBeInvited)).toEqual([null, 'void']);
});

test.each([
  ['without a deadline', null, '2026-03-03', '2026-03-05'],
  ['with a far one', '2026-06-01', '2026-03-03', '2026-03-05'],
  ['with one in three days', '2026-03-03', '2026-03-02', '2026-03-03'],
])('an answer is asked for, then given up: %s', (_, deadline, remind, escalate) => {
  const { remindAt, escalateAt } = chasing(new Date('2026-03-01T00:00:00Z'), deadline);
  expect([remindAt, escalateAt].map((at) => at.toISOString().slice(0, 10))).toEqual([remind, escalate]);
});

test('a deadline lasts to the end of its day', () => {
  expect(['2026-02-28', '2026-03-01', '2026-03-02', null].map((d) => hasPassed(d, '2026-03-01'))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a log tells what has become of a request', () => {
  const step = (act: RequestAct, state: RequestState, personId: string | null = null, minutes: number | null = null) =>
    ({ act, state, personId, minutes }) satisfies Step;
  const log = [
    step('ask', 'open'),
    step('invite', 'open', '2'),
    step('invite', 'open', '3'),
    step('invite', 'open', '4'),
    step('decline', 'open', '3'),
    step('accept', 'underway', '2'),
    step('log', 'underway', '2', 90),
    step('log', 'underway', '2', 30),
    step('unlog', 'underway', '2', -30),
    step('deliver', 'delivered', '2'),
  ];
  expect(replay(log)).toEqual({
    state: 'delivered',
    invitations: new Map([
      ['2', 'accepted'],
      ['3', 'declined'],
      ['4', 'void'],
    ]),
    minutes: 90,
  });
  expect(replay([...log, step('close', 'closed'), step('reopen', 'underway')]).state).toBe('underway');
  expect(overtaken.withdrawn).toEqual(['pending', 'accepted']);
});
