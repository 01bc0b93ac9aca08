import { fault } from './harness/fault.js';

fault('F2', 'PostgreSQL is killed while people write', { postgres: {} }, async (run) => {
  const { world, clients, outsiders, work, over, note, hold } = run;
  const { pid } = world.node;
  world.postgres!.kill();
  // Meanwhile two lines break: they are opened again while nobody can tell who may hear what.
  for (const client of [clients[0]!, outsiders[0]!]) client.breakLine();
  await world.back();
  over();
  await work(12);
  hold(world.node.runs && world.node.pid === pid, 'I6: the node did not live through it');
  const settings = await world.sql<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')`,
  );
  note('settings', Object.fromEntries(settings.map(({ name, setting }) => [name, setting])));
  hold(
    settings.every(({ setting }) => setting === 'on'),
    'I1: PostgreSQL runs with a setting that may lose what is acknowledged',
  );
});
