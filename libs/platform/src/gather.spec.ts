import { setImmediate as turn } from 'node:timers/promises';
import { Gather } from './gather.js';

/** Each trip ends when the test says so. */
const opened = (inFlight?: number, atOnce?: number) => {
  const trips: { questions: number[]; end(error?: Error): Promise<void> }[] = [];
  const gather = new Gather<number, number>(
    (questions) =>
      new Promise((resolve, reject) => {
        const end = async (error?: Error) => {
          if (error) reject(error);
          else resolve(questions.map((n) => n * 10));
          await turn();
        };
        trips.push({ questions, end });
      }),
    inFlight,
    atOnce,
  );
  return { gather, asked: () => trips.map(({ questions }) => questions), trips };
};

test('a question leaves at once, with those of the same turn and nobody else’s', async () => {
  const { gather, asked, trips } = opened();
  const first = [gather.add(1), gather.add(2)];
  await turn();
  const second = gather.add(3);
  await turn();
  expect(asked()).toEqual([[1, 2], [3]]);
  await trips[1]!.end();
  expect(await second).toBe(30);
  await trips[0]!.end();
  expect(await Promise.all(first)).toEqual([10, 20]);
});

test('while enough are under way the others gather, and travel together in bounded parties', async () => {
  const { gather, asked, trips } = opened(1, 3);
  const all = [1, 2, 3, 4, 5].map((n) => gather.add(n));
  await turn();
  all.push(gather.add(6), gather.add(7));
  await turn();
  expect(asked()).toEqual([[1, 2, 3]]);
  await trips[0]!.end();
  expect(asked()).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  await trips[1]!.end();
  await trips[2]!.end();
  expect(asked()[2]).toEqual([7]);
  expect(await Promise.all(all)).toEqual([10, 20, 30, 40, 50, 60, 70]);
});

test('a trip that fails fails those on it, and the next goes on', async () => {
  const { gather, trips } = opened(1);
  const lost = gather.add(1);
  await turn();
  const kept = gather.add(2);
  const [refused] = await Promise.all([lost.catch(String), trips[0]!.end(new Error('away'))]);
  expect(refused).toBe('Error: away');
  await trips[1]!.end();
  expect(await kept).toBe(20);
});

test('who has waited too long for a place is told to come again; who came later is not', async () => {
  const { gather, asked, trips } = opened(1);
  const first = gather.add(1);
  await turn();
  const now = jest.spyOn(performance, 'now');
  const start = performance.now();
  const late = gather.add(2).catch((error: { code?: string }) => error.code);
  now.mockReturnValue(start + 4_000);
  const later = gather.add(3);
  now.mockReturnValue(start + 6_000);
  await trips[0]!.end();
  now.mockRestore();
  expect(await late).toBe('server.busy');
  expect(asked()).toEqual([[1], [3]]);
  await trips[1]!.end();
  expect([await first, await later]).toEqual([10, 30]);
});

test('while no trip ever ends, whoever has waited too long hears so', async () => {
  jest.useFakeTimers();
  try {
    const { gather, asked } = opened(1);
    void gather.add(1);
    jest.advanceTimersByTime(0);
    const told: string[] = [];
    const add = (n: number) => void gather.add(n).catch(({ code }: { code: string }) => told.push(`${n} ${code}`));
    add(2);
    await jest.advanceTimersByTimeAsync(3_000);
    add(3);
    await jest.advanceTimersByTimeAsync(2_100);
    expect(told).toEqual(['2 server.busy']);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['2 server.busy', '3 server.busy']);
    expect(asked()).toEqual([[1]]);
  } finally {
    jest.useRealTimers();
  }
});
