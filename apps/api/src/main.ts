import 'reflect-metadata';
import { ConfigError, Jobs, log, migrate, migrateJobs, readConfig } from '@app/platform';
import { migrations } from './migrations/index.js';
import { createServer } from './server.js';

try {
  const config = readConfig();
  // Nodes may start together: one migrates, the others wait for it.
  const added = await migrate(config.databaseUrl, migrations);
  await migrateJobs(config.databaseUrl);
  if (process.argv[2] === 'migrate') {
    log.info({ added }, 'the database has the newest schema');
    process.send?.({ migrated: added });
    process.exit(0);
  }
  const app = await createServer(config);
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  log.info({ port, mode: config.mode }, 'ready');
  // A parent that started this process learns that it answers.
  process.send?.({ ready: true, port });
  // Without its parent nobody would ever stop it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  void app
    .get(Jobs)
    .start()
    .catch((error: unknown) => log.error({ error }, 'jobs did not start'));
} catch (error) {
  log.fatal(error instanceof ConfigError ? { problems: error.problems } : { error }, 'Parvis cannot start');
  process.exit(1);
}

process.on('unhandledRejection', (error) => {
  log.fatal({ error }, 'unhandled rejection');
  process.exit(1);
});
