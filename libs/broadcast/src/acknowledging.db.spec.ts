import type { Actor } from '@app/platform';
import { openWall, type TestWall } from '@app/wall/testing';
import { Acknowledging } from './acknowledging.service.js';
import { addressed } from './addressed.js';
import { Announcements } from './announcements.service.js';
import { BroadcastModule } from './broadcast.module.js';
import { announce, editAnnouncement } from './testing/index.js';

let wall: TestWall;
let eve: Actor;
let people: Actor[];
beforeAll(async () => {
  wall = await openWall(BroadcastModule);
  eve = await wall.person('executive');
  people = await Promise.all(Array.from({ length: 60 }, () => wall.person()));
});
afterAll(() => wall.close());

const acknowledge = (who: Actor, id: string, version: number) =>
  wall.app
    .get(Acknowledging)
    .acknowledge(who, id, version)
    .then(
      () => 'given',
      (error: { code: string }) => error.code,
    );
/** The counter, and how many rows it should count: members but the author, this version. */
const counted = (id: string) =>
  wall.db.row<{ version: number; counter: number; rows: number }>(
    `select a.version, a.acknowledged_count as counter,
       (select count(*)::int from ${addressed('a')} and exists (
          select from announcement_receipts r
          where r.post_id = a.post_id and r.person_id = m.person_id and r.acknowledged_version = a.version)) as rows
     from announcements a where a.post_id = $1`,
    [id],
  );
test('sixty people who acknowledge at once, some of them twice, are sixty, written together', async () => {
  const id = await announce(wall, eve, '1');
  const all = [...people, ...people.slice(0, 20)].map((who) => acknowledge(who, id, 1));
  expect(new Set(await Promise.all(all))).toEqual(new Set(['given']));
  expect(await counted(id)).toEqual({ version: 1, counter: 60, rows: 60 });
  const [together] = await wall.db.rows<{ writes: number }>(
    `select count(distinct xmin::text)::int as writes from announcement_receipts where post_id = $1`,
    [id],
  );
  expect(together!.writes).toBeLessThanOrEqual(3);
});

test('an edit that is being written turns away who confirms the version before it', async () => {
  const id = await announce(wall, eve, '1');
  let commit!: () => void;
  const asked = new Promise<void>((resolve) => (commit = resolve));
  let edited!: () => void;
  const written = new Promise<void>((resolve) => (edited = resolve));
  const edit = wall.db.transaction(async () => {
    await editAnnouncement(wall, eve, id, 1);
    edited();
    await asked;
  });
  await written;
  const answers = people.slice(0, 5).map((who) => acknowledge(who, id, 1));
  await wall.waitsForLock();
  commit();
  await edit;
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['announcement.version-old']));
  expect(await counted(id)).toEqual({ version: 2, counter: 0, rows: 0 });
});

test('whenever the edit comes, the counter is the number of those who confirmed what stands', async () => {
  const id = await announce(wall, eve, '1');
  const first = people.map((who) => acknowledge(who, id, 1));
  const edit = editAnnouncement(wall, eve, id, 1);
  const second = people.map(async (who) => {
    await edit;
    return acknowledge(who, id, 2);
  });
  const early = await Promise.all(first);
  expect(early.every((answer) => answer === 'given' || answer === 'announcement.version-old')).toBe(true);
  expect(new Set(await Promise.all(second))).toEqual(new Set(['given']));
  expect(await counted(id)).toEqual({ version: 2, counter: 60, rows: 60 });
});

test('the author and who is not addressed may confirm what they see, and are counted nowhere', async () => {
  const [alice, bob, oscar] = people as [Actor, Actor, Actor];
  const place = await wall.audience([alice, bob]);
  await wall.db.run(`update audiences set readers_id = 1 where id = $1`, [place]);
  const id = await announce(wall, eve, place);
  expect(await Promise.all([eve, alice, oscar].map((who) => acknowledge(who, id, 1)))).toEqual(Array(3).fill('given'));
  expect(await counted(id)).toEqual({ version: 1, counter: 1, rows: 1 });

  await wall.db.run(`update audiences set readers_id = null where id = $1`, [place]);
  expect(await Promise.all([oscar, bob].map((who) => acknowledge(who, id, 1)))).toEqual(['nothing.here', 'given']);
  expect(await acknowledge(bob, '123456', 1)).toBe('nothing.here');
});

test('once a night the counters follow those who came and went', async () => {
  const [alice, bob, carol] = people as [Actor, Actor, Actor];
  const place = await wall.audience([eve, alice, bob]);
  const id = await announce(wall, eve, place);
  await acknowledge(alice, id, 1);
  await acknowledge(bob, id, 1);
  await wall.db.run(`update audience_members set person_id = $2 where audience_id = $1 and person_id = $3`, [
    place,
    carol.personId,
    alice.personId,
  ]);
  await wall.app.get(Announcements).recount();
  expect(await counted(id)).toEqual({ version: 1, counter: 1, rows: 1 });
  expect(await wall.db.row(`select reach from announcements where post_id = $1`, [id])).toEqual({ reach: 2 });
});
