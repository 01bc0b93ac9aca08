import { BroadcastModule } from '@app/broadcast';
import { announce } from '@app/broadcast/testing';
import {
  ExpertiseModule,
  invitationAnswered,
  invitationSent,
  invitationUnanswered,
  requestClosed,
  requestDelivered,
  requestReopened,
} from '@app/expertise';
import { everyone, Facts, Jobs, writeCursor, type Actor } from '@app/platform';
import { Publishing } from '@app/wall';
import { openWall, type TestWall } from '@app/wall/testing';
import { NotificationRepository } from './notification.repository.js';
import { NotificationsModule } from './notifications.module.js';
import { Notifications } from './notifications.service.js';

let wall: TestWall;
let eve: Actor;
let alice: Actor;
let bob: Actor;
beforeAll(async () => {
  wall = await openWall(BroadcastModule, ExpertiseModule, NotificationsModule);
  [eve, alice, bob] = [await wall.person('executive'), await wall.person(), await wall.person()];
});
afterAll(() => wall.close());

/** A project's audience of so many people more, each with an account and an inbox. */
async function crowd(size: number, ...members: Actor[]): Promise<string> {
  const audienceId = await wall.audience(members);
  await wall.db.run(
    `with person as (
       insert into people (handle, given_name, family_name, display_name)
       select 'crowd-' || $1 || '-' || i, 'Camille', 'Durand', 'Camille Durand' from generate_series(1, $2::int) i returning id),
     account as (insert into accounts (person_id, roles) select id, '{employee}' from person),
     inbox as (insert into audiences (kind, ref_id, name) select 'person', id, '' from person)
     insert into audience_members (audience_id, person_id) select $1::text::bigint, id from person`,
    [audienceId, size],
  );
  return audienceId;
}
const count = async (sql: string, ...values: unknown[]) =>
  (await wall.db.row<{ n: number }>(`select count(*)::int as n from ${sql}`, values))!.n;
const events = () => count('events');
/** What the act itself costs. */
async function costOf(act: () => Promise<unknown>): Promise<{ statements: number; events: number }> {
  const before = await events();
  const { length: statements } = await wall.statements(act);
  return { statements, events: (await events()) - before };
}
/** Works off the queue as the server does, until the audience has been told. */
async function raised(postId: string): Promise<{ audience_id: string; people: number }> {
  for (;;) {
    const told = await wall.db.row<{ audience_id: string; people: number }>(
      `select audience_id, (payload -> 'people')::int as people from events
       where name = 'announcement.raised' and payload ->> 'postId' = $1`,
      [postId],
    );
    if (told) return told;
  }
}
const bell = async (who: Actor) => {
  const { items, unread } = await wall.app.get(Notifications).list(who, {});
  return { lines: items.map(({ reason, link, read }) => `${reason} ${link}${read ? ' (read)' : ''}`), unread };
};

test('publishing to five thousand people costs what publishing to five does', async () => {
  const [few, many] = [await crowd(3, alice, bob), await crowd(4_998, alice, bob)];
  await announce(wall, eve, few);
  const small = await costOf(() => announce(wall, eve, few));
  let id = '';
  const large = await costOf(async () => void (id = await announce(wall, eve, many)));
  expect(large).toEqual(small);
  expect(large.events).toBe(1);
  expect(await count('notifications where post_id = $1', id)).toBe(0);

  // It is seen before the line is there.
  await wall.db.run(`insert into announcement_receipts (post_id, person_id, seen_at) values ($1, $2, now())`, [
    id,
    bob.personId,
  ]);
  await wall.app.get(Jobs).start();
  expect(await raised(id)).toEqual({ audience_id: many, people: 5_000 });
  expect(await count('notifications where post_id = $1', id)).toBe(5_000);
  expect(await count(`events where name = 'notification.raised'`)).toBe(0);
  expect((await bell(alice)).lines[0]).toBe(`announcement /posts/${id}`);
  expect((await bell(bob)).lines[0]).toBe(`announcement /posts/${id} (read)`);
  expect((await bell(eve)).lines).toEqual([]);
}, 120_000);

test('who is mentioned is told once; who does not want to hear, or is gone, is not', async () => {
  const [carol, dan] = [await wall.person(), await wall.person()];
  const place = await wall.audience([alice, bob, carol, dan]);
  await wall.db.run(`update accounts set preferences = '{"notify":{"announcements":false}}' where person_id = $1`, [
    carol.personId,
  ]);
  await wall.db.run(`update accounts set state = 'suspended' where person_id = $1`, [dan.personId]);
  const texts = { fr: { title: 'Cap', body: 'Merci.' } };
  const { handle } = (await wall.db.row<{ handle: string }>(`select handle from people where id = $1`, [
    bob.personId,
  ]))!;
  const post = { kind: 'announcement' as const, audienceId: place, body: `Merci @${handle}`, images: [] };
  const { id } = await wall.app.get(Publishing).publish(eve, { ...post, announcement: { mustRead: false, texts } });
  expect(await raised(id)).toMatchObject({ people: 1 });
  expect(await wall.db.rows(`select person_id, reason from notifications where post_id = $1 order by 1`, [id])).toEqual(
    [
      { person_id: alice.personId, reason: 'announcement' },
      { person_id: bob.personId, reason: 'mention' },
    ],
  );
});

test('a turn that is done twice changes nothing, and a removed announcement is raised for nobody', async () => {
  const place = await wall.audience([alice]);
  const id = await announce(wall, eve, place);
  await raised(id);
  await wall.db.run(`update notifications set read_at = now() where post_id = $1`, [id]);
  const repository = wall.app.get(NotificationRepository);
  expect(await repository.announce(id, '0', 10)).toEqual({ last: alice.personId, told: 0 });
  expect((await bell(alice)).lines[0]).toBe(`announcement /posts/${id} (read)`);
  await wall.db.run(`update posts set removed_at = now(), removed_by = author_id where id = $1`, [id]);
  expect(await repository.announce(id, '0', 10)).toBeUndefined();
});

test('pages follow one another though lines are of the same moment; an invented place is refused', async () => {
  const reader = await wall.person();
  await wall.db.run(
    `insert into notifications (person_id, reason, subject, post_id, actor_ids, at)
     select $1, 'mention', 'post:' || n, $2, array[$3::bigint], '2026-11-20' from generate_series(1, 45) n`,
    [reader.personId, await wall.post(alice, '1'), alice.personId],
  );
  const notifications = wall.app.get(Notifications);
  const seen = new Set<string>();
  let after: string | undefined;
  let pages = 0;
  do {
    const page = await notifications.list(reader, after === undefined ? {} : { after });
    for (const { id } of page.items) seen.add(id);
    after = page.next ?? undefined;
    pages++;
  } while (after !== undefined);
  expect([seen.size, pages]).toEqual([45, 3]);
  for (const invented of [
    'x',
    '2026-11-20T10:00:00.000Z',
    writeCursor({ id: '5' }),
    writeCursor({ id: '5', key: 'soon' }),
  ])
    await expect(notifications.list(reader, { after: invented })).rejects.toMatchObject({ code: 'request.invalid' });
});

test('a request for help rings for whoever is asked, and for who asks when something comes of it', async () => {
  const [asker, helper, other] = [await wall.person(), await wall.person(), await wall.person()];
  const request = { deadline: null, effortHours: null, language: null, siteId: null, quote: null, confidential: false };
  const words = { kind: 'request' as const, audienceId: everyone, title: 'Un film', body: '', images: [] };
  const { id: postId } = await wall.app.get(Publishing).publish(asker, { ...words, request });
  const about = { postId, askerId: asker.personId, personId: helper.personId };
  const facts = wall.app.get(Facts);
  const tell: Facts['tell'] = (fact, told) => wall.db.transaction(() => facts.tell(fact, told));
  const lines = async (who: Actor) => (await bell(who)).lines.map((line) => line.split(' ')[0]).toSorted();

  await tell(invitationSent, about);
  expect(await lines(helper)).toEqual(['request-invited']);
  // Reminded, it is the same line, to be read again.
  await wall.app.get(Notifications).read(helper, []);
  expect((await bell(helper)).unread).toBe(0);
  await tell(invitationSent, about);
  expect(await bell(helper)).toEqual({ lines: [`request-invited /posts/${postId}`], unread: 1 });

  await tell(invitationUnanswered, about);
  await tell(invitationAnswered, { ...about, accepted: true });
  await tell(invitationAnswered, { ...about, personId: other.personId, accepted: false });
  await tell(requestDelivered, about);
  expect(await lines(asker)).toEqual([
    'request-accepted',
    'request-declined',
    'request-delivered',
    'request-unanswered',
  ]);
  const ended = { requestId: postId, askerId: asker.personId, helperIds: [helper.personId] };
  await tell(requestClosed, { ...ended, work: [], quote: null, skills: [] });
  await tell(requestReopened, { ...ended, wasClosed: true, reason: '' });
  expect(await lines(helper)).toEqual(['request-closed', 'request-invited', 'request-reopened']);
  expect(await lines(other)).toEqual([]);
});
