import { AsyncLocalStorage } from 'node:async_hooks';
import { Batch } from './batch.js';

const gathering = (size?: number) => {
  const batches: number[][] = [];
  const batch = new Batch<number, number>(async (items) => {
    batches.push(items);
    await new Promise((done) => setTimeout(done, 5));
    return items.map((item) => (item < 0 ? new Error(`no ${item}`) : item * 2));
  }, size);
  return { batch, batches };
};

test('what comes at the same moment is written at once, and everybody hears their own answer', async () => {
  const { batch, batches } = gathering();
  const answers = await Promise.allSettled([1, -2, 3].map((item) => batch.add(item)));
  expect(batches).toEqual([[1, -2, 3]]);
  expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : String(a.reason)))).toEqual([2, 'Error: no -2', 6]);
});

test('what comes during a write leaves together after it', async () => {
  const { batch, batches } = gathering();
  const first = batch.add(1);
  await new Promise((done) => setImmediate(() => setImmediate(done)));
  const others = [2, 3].map((item) => batch.add(item));
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1], [2, 3]]);
});

test('no batch is too full, the rest follows, and draining waits for all of it', async () => {
  const { batch, batches } = gathering(2);
  const answers = Promise.all([1, 2, 3, 4, 5].map((item) => batch.add(item)));
  await batch.drain();
  expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  expect(await answers).toEqual([2, 4, 6, 8, 10]);
});

test('a failed write fails those who were in it and nobody after them', async () => {
  let broken = true;
  const batch = new Batch<number, number>(async (items) => {
    if (broken) throw new Error('the database is away');
    return items;
  });
  await expect(batch.add(1)).rejects.toThrow('the database is away');
  broken = false;
  expect(await batch.add(2)).toBe(2);
});

test('too many waiting are told to come back', async () => {
  const batch = new Batch<number, number>(async (items) => items, 500, 1);
  const first = batch.add(1);
  await expect(batch.add(2)).rejects.toMatchObject({ code: 'server.busy' });
  expect(await first).toBe(1);
});

test('a batch does not run in the context of the caller that filled it', async () => {
  const context = new AsyncLocalStorage<string>();
  const seen: (string | undefined)[] = [];
  const batch = new Batch<number, number>(async (items) => {
    seen.push(context.getStore());
    return items;
  });
  await context.run('a transaction', () => batch.add(1));
  expect(seen).toEqual([undefined]);
});
