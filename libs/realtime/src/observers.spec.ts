import { Observers } from './observers.js';

const socketsOf = (observers: Observers<number>, personId: string) => [...observers.of(personId)];

test('a socket observes whom it asked after last, until it is gone', () => {
  const observers = new Observers<number>();
  observers.observe(1, ['alice', 'bob']);
  observers.observe(2, ['bob', 'bob']);
  expect([socketsOf(observers, 'alice'), socketsOf(observers, 'bob')]).toEqual([[1], [1, 2]]);
  observers.observe(1, ['carol']);
  expect(observers.people().sort()).toEqual(['bob', 'carol']);
  observers.forget(1);
  observers.forget(1);
  expect(observers.people()).toEqual(['bob']);
});

test('a morning on which two thousand come looks at who observes them, never at everybody', () => {
  const [sockets, looksAt] = [2_000, 5];
  const observers = new Observers<number>();
  let looked = 0;
  for (let socket = 0; socket < sockets; socket++) {
    for (const _ of observers.of(`${socket}`)) looked++;
    observers.observe(
      socket,
      Array.from({ length: looksAt }, (_, i) => `${(socket + i + 1) % sockets}`),
    );
  }
  // Everybody who comes is observed by at most the five that are looking at them.
  expect(looked).toBeGreaterThan(sockets);
  expect(looked).toBeLessThanOrEqual(sockets * looksAt);
  for (let socket = 0; socket < sockets; socket++) observers.forget(socket);
  expect(observers.people()).toEqual([]);
});
