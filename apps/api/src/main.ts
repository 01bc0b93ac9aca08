import 'reflect-metadata';
import { ConfigError, Jobs, log, readConfig } from '@app/platform';
import { createServer } from './server.js';

try {
  const config = readConfig();
  const app = await createServer(config);
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  log.info({ port, mode: config.mode }, 'ready');
  // A parent that started this process learns that it answers.
  process.send?.({ ready: true, port });
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
