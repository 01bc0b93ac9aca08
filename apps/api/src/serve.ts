import { Setup } from '@app/identity';
import { AppError, Jobs, log, type Config } from '@app/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Requests } from './requests.js';
import { createServer } from './server.js';

/** A proxy that sends somebody here needs no longer than this to see that the door is closed. */
const grace = 500;
/** The longest that an answer on its way is waited for. */
const lastAnswers = 10_000;
/** Work for later leaves the first moment to people who wait: reading the job queue's program would hold them up. */
const jobsAfter = 1_000;

/** Opens the house on a migrated database, until this process is told to end. */
export async function serve(config: Config): Promise<void> {
  const app = await createServer(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void leave(app, config.trustProxy.length > 0 ? grace : 0));
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  log.info({ port, mode: config.mode }, 'ready');
  const setupToken = config.mode === 'production' ? await setupTokenOf(app.get(Setup)) : undefined;
  if (setupToken && !process.send)
    log.warn(`Nobody has an account yet: open ${config.publicUrl.href}setup?token=${setupToken}`);
  // A parent that started this process learns that it answers.
  process.send?.({ ready: true, port, setupToken });
  // Without its parent nobody would ever stop it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  setTimeout(() => void app.get(Jobs).start(), jobsAfter);
}

/** Goes without leaving anybody without an answer: the door first, then what is being answered, then the sockets. */
async function leave(app: NestFastifyApplication, forProxies: number): Promise<void> {
  try {
    await app.get(Requests).leave(forProxies, lastAnswers);
    await app.close();
    process.exit(0);
  } catch (error) {
    log.fatal({ error }, 'Parvis did not stop in order');
    process.exit(1);
  }
}

/** For whoever opens an empty house; none once there is an administrator. */
async function setupTokenOf(setup: Setup): Promise<string | undefined> {
  try {
    return await setup.token();
  } catch (error) {
    if (error instanceof AppError && error.code === 'setup.done') return undefined;
    throw error;
  }
}
