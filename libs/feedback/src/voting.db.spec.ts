import type { Actor } from '@app/platform';
import { Publishing } from '@app/wall';
import { openWall, type TestWall } from '@app/wall/testing';
import { FeedbackModule } from './feedback.module.js';
import { Voting } from './voting.service.js';

let wall: TestWall;
let people: Actor[];
beforeAll(async () => {
  wall = await openWall(FeedbackModule);
  people = await Promise.all(Array.from({ length: 60 }, () => wall.person()));
});
afterAll(() => wall.close());

async function ask(multiple: boolean, audienceId = '1'): Promise<{ id: string; options: string[] }> {
  const poll = { question: { fr: 'Quand ?' }, options: [{ fr: 'Lundi' }, { fr: 'Mardi' }], multiple, closesAt: null };
  const post = { kind: 'poll' as const, audienceId, body: '', images: [], poll };
  const { id, poll: asked } = await wall.app.get(Publishing).publish(people[0]!, post);
  return { id, options: asked!.options.map((option) => option.id) };
}
const vote = (who: Actor, id: string, options: string[]) =>
  wall.app
    .get(Voting)
    .vote(who, id, options)
    .then(
      () => 'given',
      (error: { code: string }) => error.code,
    );
const wrongCounters = () =>
  wall.db.rows(
    `select q.post_id from polls q where q.voters <> (select count(distinct person_id) from poll_votes v where v.post_id = q.post_id)
     union all
     select o.post_id from poll_options o where o.votes <> (select count(*) from poll_votes v where v.option_id = o.id)`,
  );

test('sixty people who vote at once, and change their minds, are sixty voters, written together', async () => {
  const { id, options } = await ask(true);
  const votes = people.flatMap((who, i) => [vote(who, id, options), vote(who, id, [options[i % 2]!])]);
  expect(new Set(await Promise.all(votes))).toEqual(new Set(['given']));
  const tally = await wall.db.rows(`select votes from poll_options where post_id = $1 order by position`, [id]);
  expect(tally).toEqual([{ votes: 30 }, { votes: 30 }]);
  expect(await wall.db.row(`select voters from polls where post_id = $1`, [id])).toEqual({ voters: 60 });
  const [together] = await wall.db.rows<{ writes: number }>(
    `select count(distinct xmin::text)::int as writes from poll_votes where post_id = $1`,
    [id],
  );
  expect(together!.writes).toBeLessThanOrEqual(4);
  expect(await wrongCounters()).toEqual([]);
});

test('a vote that is refused is that voter’s error alone', async () => {
  const [alice, bob, oscar] = people as [Actor, Actor, Actor];
  const place = await wall.audience([alice, bob]);
  const { id, options } = await ask(false, place);
  const closed = await ask(false);
  await wall.db.run(`update polls set closes_at = now() where post_id = $1`, [closed.id]);
  const answers = await Promise.all([
    vote(bob, id, [options[0]!]),
    vote(bob, id, options),
    vote(alice, id, ['999']),
    vote(oscar, id, [options[0]!]),
    vote(oscar, '123456', [options[0]!]),
    vote(oscar, closed.id, [closed.options[0]!]),
  ]);
  expect(answers).toEqual([
    'given',
    'poll.one-choice',
    'poll.option-unknown',
    'nothing.here',
    'nothing.here',
    'poll.closed',
  ]);
  expect(await wrongCounters()).toEqual([]);
});

test('the same vote again tells nobody anything', async () => {
  const [alice] = people as [Actor];
  const { id, options } = await ask(false);
  const told = () =>
    wall.db.rows(`select payload from events where name = 'vote.changed' and payload ->> 'postId' = $1`, [id]);
  await vote(alice, id, [options[0]!]);
  await vote(alice, id, [options[0]!]);
  expect(await told()).toHaveLength(1);
  await vote(alice, id, [options[1]!]);
  expect(await told()).toHaveLength(2);
});
