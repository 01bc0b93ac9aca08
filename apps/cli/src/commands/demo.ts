import { parseArgs } from 'node:util';
import { readEnvironment } from '@app/platform';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder, isGiven } from '../launch/folders.js';
import { freePortFrom, migrateDatabase, startServer } from '../launch/server.js';
import { print } from '../terminal.js';

export const demo: Command = {
  usage: 'demo',
  summary: 'Starts an invented company, with the addresses and passwords of four of its people.',
  whenInterrupted: 0,
  async run(args, closing, terminal) {
    parseArgs({ args });
    const startedAt = Date.now();
    const environment = readEnvironment();
    const folder = dataFolder('demo');
    const url = await openDatabase(environment, folder, closing, terminal);
    terminal.step('Bringing the database to the newest schema');
    await migrateDatabase(url);
    terminal.step('Starting the server');
    const port = isGiven('PORT') ? environment.PORT : await freePortFrom(environment.PORT, environment.HOST);
    const server = await startServer({
      PARVIS_MODE: 'demo',
      DATABASE_URL: url,
      DATA_FOLDER: folder,
      PORT: String(port),
      ...(isGiven('LOG_LEVEL') ? {} : { LOG_LEVEL: 'warn' }),
    });
    closing.add(() => server.stop());
    terminal.clear();
    print(
      `\nParvis is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s:  http://localhost:${server.port}`,
    );
    return (await server.ended) ?? 1;
  },
};
