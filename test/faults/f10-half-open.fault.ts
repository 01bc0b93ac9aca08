import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './harness/client.js';
import { fault } from './harness/fault.js';
import { Stretch } from './harness/proxy.js';

/** A ping every ten seconds, five to answer it, and some for a slow machine. */
const noticedWithin = 25_000;

fault('F10', 'a network swallows everything without closing a line', { recovers: 60_000 }, async (run) => {
  const { world, clients, work, over, note, hold } = run;
  const stretch = await Stretch.to(world.node.port);
  world.closing(() => stretch.close());
  const far = await Client.open('Eve, far away', world.cast.eve, stretch.url, world.group.audienceId);
  world.closing(() => far.close());
  clients.push(far);
  const sockets = await world.figure(world.node, 'parvis_sockets');
  await work(6);
  stretch.swallow();
  const at = performance.now();
  const noticed = { node: 0, client: 0 };
  while ((!noticed.node || !noticed.client) && performance.now() - at < noticedWithin) {
    if (!noticed.node && (await world.figure(world.node, 'parvis_sockets')) < sockets)
      noticed.node = performance.now() - at;
    if (!noticed.client && !far.isLive) noticed.client = performance.now() - at;
    await wait(50);
  }
  note('noticedAfter', { node: Math.round(noticed.node), client: Math.round(noticed.client) });
  hold(noticed.node > 0, 'I6: the node keeps a line that nobody is on');
  hold(noticed.client > 0, 'I6: the client believes in a line that is dead');
  stretch.recover();
  over();
  await work(6);
});
