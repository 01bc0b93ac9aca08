import 'reflect-metadata';
import { ConfigError, log, migrate, migrateJobs, readConfig } from '@app/platform';
import { migrations } from './migrations/index.js';

try {
  const config = readConfig();
  log.level = config.logLevel;
  const [only, upTo] = process.argv.slice(2);
  // Nodes may start together: one migrates, the others wait for it. The program is read meanwhile.
  const [added, program] = await Promise.all([
    bringUp(config.databaseUrl, upTo),
    only === 'migrate' ? undefined : import('./serve.js'),
  ]);
  if (!program) {
    log.info({ added }, 'the database has the newest schema');
    process.send?.({ migrated: added });
    process.exit(0);
  }
  await program.serve(config);
} catch (error) {
  log.fatal(error instanceof ConfigError ? { problems: error.problems } : { error }, 'Parvis cannot start');
  process.exit(1);
}

async function bringUp(databaseUrl: string, upTo: string | undefined): Promise<number> {
  const wanted = migrations.slice(0, upTo === undefined ? undefined : Number(upTo));
  const added = await migrate(databaseUrl, wanted);
  await migrateJobs(databaseUrl);
  return added;
}

process.on('unhandledRejection', (error) => {
  log.fatal({ error }, 'unhandled rejection');
  process.exit(1);
});
