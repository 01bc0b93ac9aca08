import { IdentityModule } from '@app/identity';
import { Database, PlatformModule, readConfig } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { Experts, ExpertiseModule } from './index.js';
import { ExpertsRepository } from './experts.repository.js';
import { Understanding } from './understanding.service.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let people: string[];
let audiences: string[];

interface Proof {
  who: number;
  where: number;
  kind: 'post' | 'comment' | 'bio' | 'skill';
  words: string[];
  weight: number;
  daysAgo: number;
}
const vocabulary = ['montage', 'vidéo', 'java', 'soudure', 'budget', 'drone'];

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, ExpertiseModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  const ids = async (sql: string) => (await db.rows<{ id: string }>(sql)).map(({ id }) => id);
  people = await ids(
    `insert into people (handle, given_name, family_name, display_name)
     select 'p' || i, 'Given', 'Family', 'Name' from generate_series(1, 6) i returning id`,
  );
  // The company, an open group that it reads along, and three that are closed.
  await db.rows(`update audiences set size = 6 where id = 1`);
  audiences = [
    '1',
    ...(await ids(`insert into audiences (kind, name, readers_id) values ('group', 'open', 1) returning id`)),
    ...(await ids(
      `insert into audiences (kind, name) select 'group', 'closed' from generate_series(1, 3) returning id`,
    )),
  ];
  await db.rows(`insert into audience_members (audience_id, person_id) select 1, id from people`);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

class Undo extends Error {}
/** Runs in a world of its own, which is gone afterwards. */
const world = (proofs: Proof[], members: boolean[][], act: () => Promise<void>): Promise<void> =>
  db
    .transaction(async () => {
      for (const [i, of] of members.entries())
        for (const [j, inside] of of.entries())
          if (inside)
            await db.rows(`insert into audience_members (audience_id, person_id) values ($1, $2)`, [
              audiences[i + 2],
              people[j],
            ]);
      for (const [i, { who, where, kind, words, weight, daysAgo }] of proofs.entries())
        await db.rows(
          `insert into evidence (person_id, kind, source_id, audience_id, text, weight, at)
           values ($1, $2, $3, $4, $5, $6, now() - $7 * interval '1 day')`,
          [people[who], kind, 1000 + i, audiences[where], words.join(' '), weight, daysAgo],
        );
      // A word that everybody seems to use: what is stronger than a remark stands ready.
      await db.rows(`insert into common_terms (term, people) values ('budget', 4)`);
      await db.rows(`
        insert into peaks (term, evidence_id, person_id, kind, audience_id, at, strength)
        select 'budget', id, person_id, kind, audience_id, at, weight * ts_rank('{1,1,1,1}', words, 'budget')
        from evidence where words @@ 'budget' and weight > 1`);
      await act();
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
const find = (q: string, viewer = 0) =>
  app.get(Experts).find({ personId: people[viewer]!, roles: ['employee'], sessionId: '1' }, { q, offset: 0 });
const order = async (q: string) => (await find(q)).items.map(({ person }) => people.indexOf(person.id));
const nobody: boolean[][] = [];
const proof = (who: number, text: string, more: Partial<Proof> = {}): Proof => ({
  who,
  where: 0,
  kind: 'post',
  words: [text],
  weight: 1.5,
  daysAgo: 0,
  ...more,
});

const anyProof = fc.record({
  who: fc.nat(5),
  where: fc.nat(4),
  kind: fc.constantFrom('post', 'comment', 'bio', 'skill'),
  words: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 }),
  weight: fc.double({ min: 0.1, max: 12, noNaN: true }),
  daysAgo: fc.nat(2000),
});
const anyMembers = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 });
const anyNeed = fc.uniqueArray(fc.constantFrom(...vocabulary, 'inconnu'), { minLength: 1, maxLength: 4 });

it('shares every score out exactly, and is the same as if nothing unreadable existed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyProof, { maxLength: 40 }), anyMembers, anyNeed, async (proofs, members, need) => {
      await world(proofs as Proof[], members, async () => {
        const answer = await find(need.join(' '));
        for (const { score, reasons, more, moreWeight } of answer.items) {
          expect(reasons.reduce((sum, { weight }) => sum + weight, moreWeight)).toBe(score);
          expect(reasons.map(({ weight }) => weight)).toEqual(
            reasons.map(({ weight }) => weight).sort((a, b) => b - a),
          );
          if (more === 0) expect(moreWeight).toBe(0);
        }
        const { concepts } = await app
          .get(Understanding)
          .of({ personId: people[0]!, roles: [], sessionId: '1' }, need.join(' '));
        const raw = await app.get(ExpertsRepository).rank(people[0]!, { concepts, wishes: [] }, { offset: 0 });
        for (const { score, reasons, count } of raw.items)
          if (count <= 4) expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
        await db.rows(
          `delete from evidence e where not exists (
             select from audience_members m join audiences a on m.audience_id in (a.id, a.readers_id)
             where a.id = e.audience_id and m.person_id = $1)`,
          [people[0]],
        );
        expect(JSON.stringify(await find(need.join(' ')))).toBe(JSON.stringify(answer));
      });
    }),
    { numRuns: 60 },
  );
});

it('prefers one strong proof to ten mentions', async () => {
  const mentions = Array.from({ length: 10 }, () => proof(1, 'soudure'));
  await world([...mentions, proof(2, 'soudure', { kind: 'skill', weight: 12 })], nobody, async () => {
    expect(await order('soudure')).toEqual([2, 1]);
  });
});

it('prefers who covers the whole need to who knows half of it twice', async () => {
  const half = [proof(1, 'drone'), proof(1, 'drone')];
  await world([...half, proof(2, 'drone'), proof(2, 'soudure')], nobody, async () => {
    expect(await order('drone soudure')).toEqual([2, 1]);
  });
});

it('prefers what is rare, what is recent, what is near together', async () => {
  const common = [0, 3, 4, 5].map((who) => proof(who, 'java', { weight: 3 }));
  await world([...common, proof(1, 'drone', { weight: 3 })], nobody, async () => {
    expect((await order('drone java'))[0]).toBe(1);
  });
  await world([proof(1, 'drone', { daysAgo: 1400 }), proof(2, 'drone', { daysAgo: 30 })], nobody, async () => {
    expect(await order('drone')).toEqual([2, 1]);
  });
  const apart = `drone ${'rien '.repeat(20)} soudure`;
  await world([proof(1, apart), proof(2, `drone soudure ${'rien '.repeat(20)}`)], nobody, async () => {
    expect(await order('drone soudure')).toEqual([2, 1]);
  });
});

it('looks for the peaks of a common word, and for its other proofs among those who are the best by then', async () => {
  const remark = { weight: 0.8 };
  const proofs = [
    proof(1, 'drone'),
    proof(2, 'drone'),
    proof(2, 'budget', remark),
    proof(3, 'budget', remark),
    proof(4, 'budget', { weight: 3 }),
  ];
  await world(proofs, nobody, async () => {
    expect(await order('drone budget')).toEqual([2, 1, 4]);
    expect(await order('budget')).toEqual([4]);
  });
});

it('breaks ties always in the same way', async () => {
  await world(
    [3, 1, 5, 2].map((who) => proof(who, 'drone')),
    nobody,
    async () => {
      expect(await order('drone')).toEqual([1, 2, 3, 5]);
    },
  );
});
