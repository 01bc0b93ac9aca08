import { parseArgs } from 'node:util';
import { readEnvironment } from '@app/platform';
import type { Command } from '../command.js';
import type { Closing } from '../launch/closing.js';
import { openContext } from '../launch/context.js';
import { openDatabase } from '../launch/database.js';
import { demoSignIns, makeDemo, type DemoSignIn } from '../launch/demo-house.js';
import { dataFolder, isGiven } from '../launch/folders.js';
import { holdingsOf } from '../launch/house.js';
import { freePortFrom, migrateDatabase, startServer } from '../launch/server.js';
import { print, Refusal, table, type Terminal } from '../terminal.js';

/** The company has been brought in whole; another company is never mixed with it. */
async function isMade(url: string): Promise<boolean> {
  const { people, demo, importing } = await holdingsOf(url);
  if (people > 0 && !demo && !importing)
    throw new Refusal('This database holds another company. Name another DATA_FOLDER (or DATABASE_URL) for the demo.');
  return demo;
}

/** The importer lets go of everything before the server starts. */
async function make(url: string, folder: string, closing: Closing, terminal: Terminal): Promise<DemoSignIn[]> {
  terminal.step('Bringing the database to the newest schema');
  await migrateDatabase(url, closing);
  const context = await openContext({ PARVIS_MODE: 'demo', DATABASE_URL: url, DATA_FOLDER: folder }, closing);
  const signIns = await makeDemo(context, folder, terminal);
  await context.close();
  return signIns;
}

export const demo: Command = {
  usage: 'demo',
  summary: 'Starts an invented company, with the addresses and passwords of five of its people.',
  whenInterrupted: 0,
  async run(args, closing, terminal) {
    parseArgs({ args });
    const startedAt = Date.now();
    const environment = readEnvironment();
    const folder = dataFolder('demo');
    const url = await openDatabase(environment, folder, closing, terminal);
    const signIns = (await isMade(url)) ? await demoSignIns(folder) : undefined;
    const people = signIns ?? (await make(url, folder, closing, terminal));
    terminal.step('Starting the server');
    const port = isGiven('PORT') ? environment.PORT : await freePortFrom(environment.PORT, environment.HOST);
    const server = await startServer(
      {
        PARVIS_MODE: 'demo',
        DATABASE_URL: url,
        DATA_FOLDER: folder,
        PORT: String(port),
        ...(isGiven('LOG_LEVEL') ? {} : { LOG_LEVEL: 'warn' }),
      },
      closing,
    );
    terminal.clear();
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    print(`\nParvis is ready after ${seconds} s:  http://localhost:${server.port}\n`);
    print(table(people.map(({ role, name, title, email, password }) => [role, name, title, email, password])));
    print('\nStop with Ctrl-C. The demo is kept, and starts again where it stopped.');
    return (await server.ended) ?? 1;
  },
};
