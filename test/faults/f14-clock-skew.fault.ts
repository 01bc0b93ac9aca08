import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { as } from '../support/as.js';
import { fault } from './harness/fault.js';

const skew = pathToFileURL(join(import.meta.dirname, 'harness/skew.mjs')).href;

fault(
  'F14',
  'the clock of one node is five minutes fast, and then five minutes slow',
  { nodes: 2, redis: true, execArgv: (n) => (n === 1 ? ['--import', skew] : []) },
  async ({ world, work, over, note, hold }) => {
    const wrong = world.nodes[1]!;
    note('means', 'the Date of one node; timers as they are');
    await work(12);
    process.kill(wrong.pid, 'SIGUSR2');
    over();
    await work(12);
    // Who signs in at the node with the wrong clock is known at the other, and the other way round.
    for (const node of world.nodes) {
      const me = await as(node, world.cast.bob.cookie)('GET /me');
      hold(me.status === 200, `I6: a session was answered ${me.status} by a node`);
    }
    const [order] = await world.sql<{ n: number }>(
      `select count(*)::int as n from (
         select at < lag(at) over (partition by audience_id order by seq) as back from events) e where back`,
    );
    note('timesThatGoBack', order!.n);
  },
);
