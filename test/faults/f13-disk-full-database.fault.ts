import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';
import { SmallDisk } from './harness/small-disk.js';

/** The tables of the new cluster, and some more. */
const megabytes = 120;

fault('F13', 'the disk of the tables is full', { postgres: {} }, async ({ world, acts, work, over, note, hold }) => {
  const base = join(world.postgres!.folder, 'cluster/base');
  // The tables move to a small disk of their own; the log of PostgreSQL keeps its room.
  await world.postgres!.stop();
  renameSync(base, `${base}.old`);
  mkdirSync(base, { mode: 0o700 });
  const disk = new SmallDisk(base, megabytes);
  world.closing(() => disk.remove());
  cpSync(`${base}.old`, base, { recursive: true });
  rmSync(`${base}.old`, { recursive: true });
  await world.postgres!.start();
  await work(8);

  disk.fill();
  const refused = acts.refused['503'] ?? 0;
  const full = async () =>
    (await world
      .sql(`create table ballast as select generate_series(1, 100000)`)
      .catch((e: { code: string }) => e.code)) === '53100';
  hold(await full(), 'the disk was not full');
  for (const end = Date.now() + 60_000; (acts.refused['503'] ?? 0) < refused + 8; await wait(50))
    if (Date.now() > end) break;
  const reading = await world.cast.bob.api('GET /wall', { query: { audienceId: world.group.audienceId } });
  note('means', disk.means);
  note('whileFull', { refusals: (acts.refused['503'] ?? 0) - refused, reading: reading.status });
  hold(reading.status === 200, `I6: reading was answered ${reading.status}`);
  disk.clear();
  over();
  await work(12);
});
