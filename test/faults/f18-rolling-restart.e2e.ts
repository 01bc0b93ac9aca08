import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';

/** nginx passes over a node that it found closed for up to three seconds (`fail_timeout`); the other one stays longer. */
const passedOver = 3_500;

fault('F18', 'two nodes restart one after the other', { nodes: 2, redis: true }, async (run) => {
  const { world, acts, clients, work, over, hold } = run;
  const before = new Map(clients.map((client) => [client, client.reconnections]));
  for (const node of world.nodes) {
    await node.end('SIGTERM');
    await work(6);
    await Promise.all([node.start().then(() => wait(passedOver)), work(6)]);
  }
  over();
  // Whoever was on a node that went came back by themselves.
  const moved = clients.filter((client) => client.reconnections > before.get(client)!);
  hold(moved.length > 0, 'I3: no client was on a node that restarted');
  hold(Object.keys(acts.refused).length === 0, `I6: requests were put off: ${JSON.stringify(acts.refused)}`);
});
