import { fault } from './harness/fault.js';

fault(
  'F1',
  'a node is killed while people write, and then the other one',
  { nodes: 2 },
  async ({ world, work, over }) => {
    for (const node of world.nodes) {
      await node.end('SIGKILL');
      await work(8);
      await node.start();
      await work(8);
    }
    over();
  },
);
