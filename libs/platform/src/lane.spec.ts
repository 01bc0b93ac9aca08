import { Lane } from './lane.js';

test('a lane runs a few at once, lets some wait in order, and turns the others away', async () => {
  const lane = new Lane(2, 3);
  const ends: (() => void)[] = [];
  const started: number[] = [];
  let most = 0;
  let running = 0;
  const work = (n: number) => async () => {
    started.push(n);
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
    return n;
  };
  const done = [1, 2, 3, 4, 5].map((n) => lane.run(work(n)));
  await expect(lane.run(work(6))).rejects.toMatchObject({ code: 'server.busy' });
  while (ends.length > 0) {
    ends.shift()!();
    await new Promise(setImmediate);
  }
  expect(await Promise.all(done)).toEqual([1, 2, 3, 4, 5]);
  expect(started).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('who is patient waits behind however many', async () => {
  const lane = new Lane(1, 0);
  let end!: () => void;
  const first = lane.run(() => new Promise<void>((resolve) => (end = resolve)));
  const patient = lane.run(async () => 'done', { patient: true });
  await expect(lane.run(async () => 'now')).rejects.toMatchObject({ code: 'server.busy' });
  end();
  await first;
  expect(await patient).toBe('done');
});

test('work that fails gives its place back', async () => {
  const lane = new Lane(1, 1);
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(lane.run(async () => 'yes')).resolves.toBe('yes');
});
