import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './harness/client.js';
import { fault } from './harness/fault.js';

const readers = 10;
const events = 400;
const bytes = 60_000;
/** What may wait for ten of them, with room for what a process keeps. */
const mostMegabytes = 150;

fault('F9', 'ten clients stop reading while they are told a lot', {}, async (run) => {
  const { world, outsiders, work, over, note, hold } = run;
  const { oscar } = world.cast;
  const { audienceId } = world.group;
  const slow = await Promise.all(
    Array.from({ length: readers }, (_, i) => Client.open(`slow ${i}`, oscar, world.url, audienceId, false)),
  );
  world.closing(() => slow.forEach((client) => client.close()));
  const [inbox] = await world.sql<{ id: string }>(`select id from audiences where kind = 'person' and ref_id = $1`, [
    oscar.id,
  ]);
  const before = { memory: world.node.memory, sockets: await world.figure(world.node, 'parvis_sockets') };
  for (const client of slow) client.stopReading();
  let peak = before.memory;
  for (let sent = 0; sent < events; sent += 50) {
    await world.flood(inbox!.id, 50, bytes);
    await wait(200);
    peak = Math.max(peak, world.node.memory);
  }
  for (const end = Date.now() + 30_000; ; await wait(100)) {
    peak = Math.max(peak, world.node.memory);
    const sockets = await world.figure(world.node, 'parvis_sockets');
    if (sockets <= before.sockets - readers) break;
    if (Date.now() > end) {
      hold(false, `I7: ${sockets - before.sockets + readers} readers that do not read were not cut off`);
      break;
    }
  }
  over();
  await work(12);
  // Whoever reads has everything.
  const heard = () => outsiders[0]!.frames.filter(({ event }) => event.audienceId === inbox!.id).length;
  for (const end = Date.now() + 30_000; heard() < events && Date.now() < end;) await wait(50);
  hold(heard() === events, `I3: a reader beside them heard ${heard()} of ${events}`);
  note('megabytes', {
    before: Math.round(before.memory),
    peak: Math.round(peak),
    after: Math.round(world.node.memory),
  });
  hold(peak - before.memory < mostMegabytes, `I7: they cost ${Math.round(peak - before.memory)} MB`);
});
