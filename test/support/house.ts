import 'reflect-metadata';
import './migrate-template.js';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '@app/platform';
import { createTestDatabase } from '@app/platform/testing';
import { createServer } from '../../apps/api/src/server.js';

export interface House {
  app: NestFastifyApplication;
  /** `http://127.0.0.1:port`, answering. */
  url: string;
  databaseUrl: string;
  close(): Promise<void>;
}

/**
 * A whole Parvis of one suite: its own migrated database, its own data folder, listening on a free port. With the
 * folder of a built web it serves that as well.
 */
export async function openHouse(env: Record<string, string> = {}, web?: string): Promise<House> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'));
  const config = readConfig({
    PARVIS_MODE: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL: '8',
    DATA_FOLDER: folder,
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    RATE_FACTOR: '1000',
    CHECK_ANSWERS: 'true',
    ...env,
  });
  const app = await createServer(config, web);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
