import { fault } from './harness/fault.js';

fault('F3', 'PostgreSQL is restarted, twice', { postgres: {} }, async ({ world, work, over, hold }) => {
  const { pid } = world.node;
  for (let i = 0; i < 2; i++) {
    await world.postgres!.stop();
    await world.postgres!.start();
    await work(8);
  }
  over();
  hold(world.node.runs && world.node.pid === pid, 'I6: the node did not live through it');
});
