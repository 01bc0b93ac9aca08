import { join } from 'node:path';
import { keepEmbeddedPostgres, type Environment } from '@app/platform';
import type { Terminal } from '../terminal.js';
import type { Closing } from './closing.js';

const sentences = {
  initialising: 'Preparing PostgreSQL',
  starting: 'Starting PostgreSQL',
  reusing: 'Joining the running PostgreSQL',
  ready: 'PostgreSQL is ready',
} as const;

/** The database of the installation: DATABASE_URL, or the embedded PostgreSQL under the data folder. */
export async function openDatabase(
  environment: Environment,
  folder: string,
  closing: Closing,
  terminal: Terminal,
): Promise<string> {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const server = await keepEmbeddedPostgres({
    folder: join(folder, 'pg'),
    onProgress: (step) => terminal.step(sentences[step]),
  });
  closing.add(() => server.stop());
  return server.url;
}
