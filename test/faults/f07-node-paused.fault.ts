import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';

fault(
  'F7',
  'one of two nodes stands still for eight seconds',
  { nodes: 2, redis: true },
  async ({ world, work, over }) => {
    await work(8);
    world.nodes[0]!.pause();
    try {
      await wait(8_000);
    } finally {
      world.nodes[0]!.resume();
    }
    over();
    await work(12);
  },
);
