import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './harness/client.js';
import { fault, whole } from './harness/fault.js';

const crowd = 60;
const within = 30_000;

fault('F17', 'everybody loses the line at the same moment, again and again', {}, async (run) => {
  const { world, clients, work, over, note, hold } = run;
  const { bob, carol, eve, mona } = world.cast;
  const { audienceId } = world.group;
  const all = [...clients];
  for (let i = 0; i < crowd; i++) {
    const player = [bob, carol, eve, mona][i % 4]!;
    const client = await Client.open(`one of many ${i}`, player, world.url, audienceId, false);
    world.closing(() => client.close());
    all.push(client);
  }
  const memory = world.node.memory;
  const times: number[] = [];
  for (let round = 0; round < (whole ? 6 : 2); round++) {
    const at = performance.now();
    for (const client of all) client.breakLine();
    const back = () => all.filter((client) => client.isLive && client.liveAt > at).length;
    for (; back() < all.length * 0.99 && performance.now() - at < within; await wait(10));
    times.push(Math.round(performance.now() - at));
    await work(6);
  }
  over();
  const behind = () =>
    all.filter((client) => !client.isSettled || client.heads[audienceId] !== clients[0]!.heads[audienceId]);
  for (const end = performance.now() + within; behind().length > 0 && performance.now() < end; await wait(20));
  hold(behind().length === 0, `I3: ${behind().length} did not catch up`);
  note('backAfter', times);
  note('megabytes', { before: Math.round(memory), after: Math.round(world.node.memory) });
  hold(Math.max(...times) < within, 'I6: not everybody came back in time');
  hold(world.node.memory < memory * 1.2 + 60, 'I7: the node kept what the lost lines cost');
});
