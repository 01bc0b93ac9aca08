import { requestState, type RequestInput } from '@app/contract';
import { Facts, type Actor } from '@app/platform';
import { Posts, Publishing } from '@app/wall';
import { openWall, type TestWall } from '@app/wall/testing';
import { Asking } from './asking.service.js';
import { Asks } from './asks.service.js';
import { Chasing } from './chasing.service.js';
import { ExpertiseModule } from './expertise.module.js';
import { Helping } from './helping.service.js';
import { InvitationRepository } from './invitation.repository.js';
import { Inviting } from './inviting.service.js';
import { invitationSent, invitationUnanswered } from './request.facts.js';
import { replay, type Step } from './request.replay.js';
import { RequestRepository } from './request.repository.js';
import { Skills } from './skills.service.js';

let wall: TestWall;
let inviting: Inviting;
let asking: Asking;
let helping: Helping;
let chasing: Chasing;
let people: Actor[];
const asked: string[] = [];
const unanswered: string[] = [];
beforeAll(async () => {
  wall = await openWall(ExpertiseModule);
  inviting = wall.app.get(Inviting);
  asking = wall.app.get(Asking);
  helping = wall.app.get(Helping);
  chasing = wall.app.get(Chasing);
  people = await Promise.all(Array.from({ length: 12 }, () => wall.person()));
  const facts = wall.app.get(Facts);
  facts.on(invitationSent, async ({ postId, personId }) => void asked.push(`${postId} ${personId}`));
  facts.on(invitationUnanswered, async ({ postId, personId }) => void unanswered.push(`${postId} ${personId}`));
});
afterAll(() => wall.close());

const nothing = { deadline: null, effortHours: null, language: null, siteId: null, quote: null, confidential: false };
async function ask(asker: Actor, request: Partial<RequestInput> = {}): Promise<string> {
  const post = { kind: 'request' as const, title: 'Monter un film', body: '', images: [] };
  const audience = request.confidential ? {} : { audienceId: '1' };
  const published = { ...post, ...audience, request: { ...nothing, ...request } };
  return (await wall.app.get(Publishing).publish(asker, published)).id;
}
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const invite = (asker: Actor, postId: string, { personId }: Actor) =>
  outcome(inviting.invite(asker, postId, { personId, note: '' }));
const accept = (who: Actor, postId: string) => outcome(inviting.answer(who, postId, { answer: 'accept' }));
const decline = (who: Actor, postId: string) =>
  outcome(inviting.answer(who, postId, { answer: 'decline', reason: 'Trop tard', insteadId: null }));
const sees = async (who: Actor, postId: string) => (await wall.app.get(Posts).visible(who, [postId])).size > 0;
const tally = (codes: string[]) =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));
const row = <T>(sql: string, ...values: unknown[]) => wall.db.row<T>(sql, values);
/** So long ago that every question is late. */
const age = (postId: string, column: 'remind_at' | 'escalate_at') =>
  wall.db.run(`update request_invitations set ${column} = now() - interval '1 hour' where post_id = $1`, [postId]);

test('who declined is never asked again for the same request, whatever is tried', async () => {
  const [alice, bob] = people as [Actor, Actor];
  const id = await ask(alice);
  expect(await invite(alice, id, bob)).toBe('done');
  expect(await decline(bob, id)).toBe('done');
  expect(await invite(alice, id, bob)).toBe('invitation.declined');
  await asking.withdraw(alice, id, '');
  await asking.reopen(alice, id, { reason: 'Toujours besoin' });
  expect(await invite(alice, id, bob)).toBe('invitation.declined');
  // Not even past the rules.
  const again = { postId: id, personId: bob.personId, note: '', remindAt: new Date(), escalateAt: new Date() };
  expect(await wall.app.get(InvitationRepository).invite(again)).toBe(false);
  // For another request they may be.
  expect(await invite(alice, await ask(alice), bob)).toBe('done');
});

test('twelve who ask the same person at once: three succeed, the others hear only that they are not available', async () => {
  const busy = await wall.person();
  const requests = await Promise.all(people.map((who) => ask(who)));
  const codes = await Promise.all(people.map((who, i) => invite(who, requests[i]!, busy)));
  expect(tally(codes)).toEqual({ done: 3, 'invitation.unavailable': 9 });

  // An answer, an end or a wider limit makes room again.
  const taken = codes.flatMap((code, i) => (code === 'done' ? [i] : []));
  const free = codes.findIndex((code) => code !== 'done');
  expect(await decline(busy, requests[taken[0]!]!)).toBe('done');
  expect(await invite(people[free]!, requests[free]!, busy)).toBe('done');
  await asking.withdraw(people[taken[1]!]!, requests[taken[1]!]!, '');
  const next = codes.findLastIndex((code) => code !== 'done');
  expect(await invite(people[next]!, requests[next]!, busy)).toBe('done');
  const last = await ask(people[0]!);
  expect(await invite(people[0]!, last, busy)).toBe('invitation.unavailable');
  const settings = { weekly: 4, pausedUntil: null, substituteId: null };
  expect(await wall.app.get(Asks).set(busy, settings)).toMatchObject({ weekly: 4, open: 3 });
  expect(await invite(people[0]!, last, busy)).toBe('done');
});

test('the same invitation twice at once is one', async () => {
  const [alice] = people as [Actor];
  const carol = await wall.person();
  const id = await ask(alice);
  const codes = await Promise.all([1, 2, 3].map(() => invite(alice, id, carol)));
  expect(tally(codes)).toEqual({ done: 1, 'invitation.sent': 2 });
  expect(asked.filter((told) => told === `${id} ${carol.personId}`)).toHaveLength(1);
});

test('who is paused, has left, is suspended, a guest or cannot read the post is not asked', async () => {
  const [alice, bob] = people as [Actor, Actor];
  const [paused, gone, suspended, guest] = await Promise.all([1, 2, 3, 4].map(() => wall.person()));
  const tomorrow = (await row<{ day: string }>(`select current_date + 1 as day`))!.day;
  await wall.app.get(Asks).set(paused!, { weekly: 3, pausedUntil: tomorrow, substituteId: bob.personId });
  await wall.db.run(`update people set left_on = current_date - 1 where id = $1`, [gone!.personId]);
  await wall.db.run(`update accounts set state = 'suspended' where person_id = $1`, [suspended!.personId]);
  await wall.db.run(`update people set guest = true where id = $1`, [guest!.personId]);
  const id = await ask(alice);
  for (const who of [paused, gone, suspended, guest])
    expect(await invite(alice, id, who!)).toBe('invitation.unavailable');
  await expect(inviting.invite(alice, id, { personId: paused!.personId, note: '' })).rejects.toMatchObject({
    data: { substituteId: bob.personId },
  });
  expect(await invite(alice, id, alice)).toBe('invitation.yourself');
  expect(await invite(alice, id, { ...bob, personId: '999999' })).toBe('nothing.here');

  const team = await wall.audience([alice]);
  const fields = { kind: 'request' as const, title: 'Un film', body: '', images: [], audienceId: team };
  const among = await wall.app.get(Publishing).publish(alice, { ...fields, request: nothing });
  expect(await invite(alice, among.id, bob)).toBe('invitation.unavailable');
});

test('a confidential request is seen by its asker and whoever is invited, as long as they are', async () => {
  const alice = people[0]!;
  const [bob, carol, dan, oscar] = (await Promise.all([1, 2, 3, 4].map(() => wall.person()))) as [
    Actor,
    Actor,
    Actor,
    Actor,
  ];
  const id = await ask(alice, { confidential: true });
  const who = { alice, bob, carol, dan, oscar };
  const readers = async () => {
    const found = await Promise.all(
      Object.entries(who).map(async ([name, one]) => ((await sees(one, id)) ? name : '')),
    );
    return found.filter(Boolean).join(' ');
  };
  expect(await readers()).toBe('alice');
  for (const one of [bob, carol, dan]) expect(await invite(alice, id, one)).toBe('done');
  expect(await readers()).toBe('alice bob carol dan');
  await decline(bob, id);
  expect(await readers()).toBe('alice carol dan');
  await inviting.retract(alice, id, carol.personId);
  expect(await readers()).toBe('alice dan');
  expect(await invite(alice, id, carol)).toBe('done');
  await accept(dan, id);
  await helping.deliver(dan, id, { note: '', postIds: [] });
  // Nobody needs Carol’s answer any more.
  expect(await readers()).toBe('alice dan');
  await asking.reopen(alice, id, { reason: 'Encore' });
  await asking.withdraw(alice, id, '');
  expect(await readers()).toBe('alice');
  expect(await row(`select size from audiences where id = (select audience_id from posts where id = $1)`, id)).toEqual({
    size: 1,
  });
});

test('a question without an answer is asked once more and then told to the asker, once, whoever chases', async () => {
  const [alice] = people as [Actor];
  const [skill] = await wall.app.get(Skills).add([{ labelFr: 'Soudure orbitale' }]);
  const [silent, prompt, next] = (await Promise.all([1, 2, 3].map(() => wall.person()))) as [Actor, Actor, Actor];
  for (const who of [silent, prompt, next])
    await wall.app.get(Skills).declare(who, skill!, { level: 4, years: null, wantsTo: [] });
  const publish = { kind: 'request' as const, title: 'Soudure orbitale', body: '', images: [], audienceId: '1' };
  const { id } = await wall.app.get(Publishing).publish(alice, { ...publish, request: nothing });
  await invite(alice, id, silent);
  await invite(alice, id, prompt);
  const told = `${id} ${silent.personId}`;
  const heard = () => [asked, unanswered].map((list) => list.filter((one) => one === told).length);

  await chasing.chase();
  expect(heard()).toEqual([1, 0]);
  await accept(prompt, id);
  await age(id, 'remind_at');
  await Promise.all([1, 2, 3, 4].map(() => chasing.chase()));
  expect(heard()).toEqual([2, 0]);
  await age(id, 'escalate_at');
  await Promise.all([1, 2, 3, 4].map(() => chasing.chase()));
  await chasing.chase();
  expect(heard()).toEqual([2, 1]);
  const steps = await wall.db.rows<{ act: string; n: number }>(
    `select act, count(*)::int as n from request_steps where post_id = $1 and actor_id is null group by act order by act`,
    [id],
  );
  expect(steps).toEqual([
    { act: 'escalate', n: 1 },
    { act: 'remind', n: 1 },
  ]);
  // The next person to ask, with what the house knows: neither who was asked nor who asks.
  expect(
    await row(`select next_ids from request_invitations where escalated_at is not null and post_id = $1`, id),
  ).toEqual({ next_ids: [next.personId] });
  // It is not too late to answer.
  expect(await accept(silent, id)).toBe('done');
});

test('an open request ends after its last day; one that is underway or removed does not', async () => {
  const [alice] = people as [Actor];
  const bob = await wall.person();
  const [late, helped, removed] = await Promise.all([ask(alice), ask(alice), ask(alice)]);
  await invite(alice, late!, bob);
  await invite(alice, helped!, bob);
  await accept(bob, helped!);
  await wall.db.run(`update posts set removed_at = now() where id = $1`, [removed]);
  await wall.db.run(`update requests set deadline = current_date - 1 where post_id = any($1::bigint[])`, [
    [late, helped, removed],
  ]);
  await Promise.all([chasing.chase(), chasing.chase()]);
  const states = await wall.db.rows<{ state: string }>(
    `select state from requests where post_id = any($1::bigint[]) order by array_position($1::bigint[], post_id)`,
    [[late, helped, removed]],
  );
  expect(states.map(({ state }) => state)).toEqual(['expired', 'underway', 'open']);
  expect(await accept(bob, late!)).toBe('request.not-now');
  const reopen = (deadline?: string | null) =>
    outcome(asking.reopen(alice, late!, { reason: 'Encore', ...(deadline !== undefined && { deadline }) }));
  expect(await reopen()).toBe('request.deadline-passed');
  expect(await reopen(null)).toBe('done');
});

test('whatever people try, the log tells what has become of the request', async () => {
  const [alice, ...others] = people as [Actor, ...Actor[]];
  for (const one of others) await wall.app.get(Asks).set(one, { weekly: 20, pausedUntil: null, substituteId: null });
  const requests = wall.app.get(RequestRepository);
  let seed = 20_261_122;
  const below = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
  const some = () => others[below(4)]!;
  const invite = (id: string) => inviting.invite(alice, id, { personId: some().personId, note: '' });
  const accept = (id: string) => inviting.answer(some(), id, { answer: 'accept' });
  const deliver = (id: string) => helping.deliver(some(), id, { note: '', postIds: [] });
  const acts: ((id: string) => Promise<unknown>)[] = [
    invite,
    invite,
    invite,
    accept,
    accept,
    accept,
    deliver,
    deliver,
    (id) => inviting.retract(alice, id, some().personId),
    (id) => inviting.answer(some(), id, { answer: 'decline', reason: 'Non', insteadId: null }),
    (id) => helping.log(some(), id, { on: '2020-01-31', hours: 1.5, note: '' }),
    (id) => helping.unlog(some(), id, String(1 + below(40))),
    (id) => asking.close(alice, id),
    (id) => asking.reopen(alice, id, { reason: 'Encore', deadline: null }),
    (id) => (below(4) === 0 ? asking.withdraw(alice, id, 'Assez') : accept(id)),
    async (id) => {
      const late = `update requests set deadline = current_date - 1 where post_id = $1 and $2 = 0`;
      await wall.db.run(late, [id, below(4)]);
      await chasing.chase();
    },
  ];
  const reached = new Set<string>();
  for (let life = 0; life < 6; life++) {
    const id = await ask(alice, { confidential: life % 2 === 0 });
    for (let i = 0; i < 40; i++) {
      await outcome(acts[below(acts.length)]!(id));
      const stands = (await requests.lock(id))!;
      const log = await wall.db.rows<Step>(
        `select act, person_id as "personId", state, minutes from request_steps where post_id = $1 order by id`,
        [id],
      );
      const { work } = await requests.brought(id);
      const minutes = 60 * work.reduce((sum, { hours }) => sum + hours, 0);
      expect(replay(log)).toEqual({ state: stands.state, invitations: stands.invitations, minutes });
      reached.add(stands.state);
    }
  }
  expect([...reached].sort()).toEqual([...requestState.options].sort());
});
