import type { PostKind, Role } from '@app/contract';
import type { Actor } from '@app/platform';
import {
  canEdit,
  canMeasure,
  canPin,
  canRemove,
  canRestore,
  isRestorable,
  praisesSomebody,
  refusalOf,
} from './wall.policy.js';

const actor = (personId: string, ...roles: Role[]): Actor => ({ personId, roles, sessionId: '1' });
const alice = actor('1', 'employee');
const carol = actor('3', 'employee');
const mona = actor('5', 'employee', 'moderator');
const eve = actor('6', 'employee', 'executive');
const ada = actor('7', 'employee', 'administrator');
const gus = actor('8', 'guest');
const people = { alice, carol, mona, eve, ada, gus };
const allowed = (rule: (me: Actor) => boolean): string[] =>
  Object.entries(people)
    .filter(([, me]) => rule(me))
    .map(([name]) => name);

const post = { authorId: '1', kind: 'update' as PostKind, removedAt: null, removedBy: null };

test('only the author edits', () => expect(allowed((me) => canEdit(me, post))).toEqual(['alice']));
test('the author and moderators remove', () => expect(allowed((me) => canRemove(me, post))).toEqual(['alice', 'mona']));

test('who removed it decides who restores it', () => {
  const removed = (removedBy: string) => ({ ...post, removedAt: new Date(), removedBy });
  expect(allowed((me) => canRestore(me, removed('1')))).toEqual(['alice']);
  expect(allowed((me) => canRestore(me, removed('5')))).toEqual(['mona']);
});

test('restoring is possible for thirty days', () => {
  const removed = { ...post, removedAt: new Date('2026-01-01T00:00:00Z'), removedBy: '1' };
  expect(isRestorable(removed, new Date('2026-01-30T23:59:59Z'))).toBe(true);
  expect(isRestorable(removed, new Date('2026-01-31T00:00:00Z'))).toBe(false);
  expect(isRestorable(post, new Date())).toBe(false);
});

test('owners pin in their group, executives on the company’s walls, moderators everywhere', () => {
  expect(allowed((me) => canPin(me, { audience: { kind: 'group' }, ownsAudience: me === carol }))).toEqual([
    'carol',
    'mona',
  ]);
  for (const kind of ['everyone', 'unit', 'site', 'project', 'client', 'rule'] as const)
    expect(allowed((me) => canPin(me, { audience: { kind }, ownsAudience: false }))).toEqual(['mona', 'eve']);
});

test('the figures of an announcement are its author’s', () => {
  expect(allowed((me) => canMeasure(me, { ...post, kind: 'announcement' }))).toEqual(['alice']);
  expect(allowed((me) => canMeasure(me, post))).toEqual([]);
});

describe('a publication', () => {
  const of = (given: object) => ({ kind: 'update' as PostKind, body: 'Hello', images: [], ...given });
  const code = (me: Actor, given: object) => refusalOf(me, of(given))?.code ?? null;

  test('needs a text, an image, or what its kind adds', () => {
    expect(code(alice, { body: ' \n ' })).toBe('post.empty');
    expect(code(alice, { body: '', images: [{}] })).toBeNull();
    expect(code(alice, { body: '', kind: 'poll', poll: {} })).toBeNull();
  });

  test('of a kind that is not built is refused', () => {
    for (const kind of ['proposal', 'document']) expect(code(eve, { kind })).toBe('post.kind-refused');
    expect(code(alice, { kind: 'idea', title: 'Bicycles' })).toBeNull();
  });

  test('says what is missing', () => {
    const fields = (given: object) => refusalOf(eve, of(given))?.fields;
    expect(fields({ kind: 'question' })).toEqual([{ path: 'body.title', rule: 'required' }]);
    expect(fields({ kind: 'idea' })).toEqual([{ path: 'body.title', rule: 'required' }]);
    expect(fields({ kind: 'poll' })).toEqual([{ path: 'body.poll', rule: 'required' }]);
    expect(fields({ kind: 'announcement' })).toEqual([{ path: 'body.announcement', rule: 'required' }]);
    expect(fields({ kind: 'request', title: 'Film' })).toEqual([{ path: 'body.request', rule: 'required' }]);
    expect(fields({ request: {} })).toEqual([{ path: 'body.request', rule: 'required' }]);
    expect(fields({ kind: 'request', request: {} })).toEqual([{ path: 'body.title', rule: 'required' }]);
    expect(fields({ announcement: {} })).toEqual([{ path: 'body.announcement', rule: 'required' }]);
  });

  test('that asks for help is for staff', () => {
    const asking = { kind: 'request', title: 'A film', body: '', request: {} };
    expect(allowed((me) => code(me, asking) === null)).toEqual(['alice', 'carol', 'mona', 'eve', 'ada']);
    expect(code(gus, asking)).toBe('role.missing');
  });

  test('that announces is for executives', () => {
    const announcing = Object.values(people).map((me) => code(me, { kind: 'announcement', announcement: {} }));
    expect(announcing.map((c) => c === null)).toEqual(Object.values(people).map((me) => me === eve));
    expect(announcing[0]).toBe('announcement.executives-only');
  });

  test('of praise is for somebody else', () => {
    expect(praisesSomebody(alice, ['1'])).toBe(false);
    expect(praisesSomebody(alice, ['1', '3'])).toBe(true);
  });
});
