import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '../log.js';
import {
  isAlive,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';

const lookEvery = 500;

/**
 * Starts the server and keeps it running: when it dies without being asked to (the system had no memory left, say), it
 * comes back on the same port, and whoever uses it finds it there again.
 */
export async function keepEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  let server = await startEmbeddedPostgres(options);
  const over = new AbortController();
  const keeping = (async () => {
    while (!over.signal.aborted) {
      await sleep(lookEvery, undefined, { ref: false, signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted || isAlive(server.pid)) continue;
      log.error('PostgreSQL has died; it is started again');
      try {
        server = await startEmbeddedPostgres({ ...options, port: server.port });
      } catch (error) {
        log.error({ error }, 'PostgreSQL could not be started again; it is tried once more');
      }
    }
  })();
  return {
    ...server,
    stop: async (mode) => {
      over.abort();
      await keeping;
      await server.stop(mode);
    },
  };
}
