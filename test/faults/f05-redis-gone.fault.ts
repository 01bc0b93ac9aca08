import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';

fault('F5', 'Redis is killed for three seconds', { nodes: 2, redis: true }, async ({ world, work, over }) => {
  await world.redis!.end('SIGKILL');
  // A node that starts meanwhile does not wait for it.
  await world.nodes[1]!.end('SIGTERM');
  await Promise.all([world.nodes[1]!.start(), work(12), wait(3_000)]);
  await world.redis!.start();
  over();
  await work(12);
});
