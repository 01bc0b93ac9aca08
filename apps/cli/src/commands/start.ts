import { parseArgs } from 'node:util';
import { readEnvironment } from '@app/platform';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder } from '../launch/folders.js';
import { holdingsOf } from '../launch/house.js';
import { startServer } from '../launch/server.js';
import { print, Refusal } from '../terminal.js';

export const start: Command = {
  usage: 'start',
  summary: 'Starts Parvis for your company; an empty house prints the address of its setup page.',
  whenInterrupted: 0,
  async run(args, closing, terminal) {
    parseArgs({ args });
    const startedAt = Date.now();
    const environment = readEnvironment();
    const folder = dataFolder();
    const url = await openDatabase(environment, folder, closing, terminal);
    if ((await holdingsOf(url)).demo) {
      throw new Refusal('This database holds the demo company. Name another DATA_FOLDER (or DATABASE_URL) for yours.');
    }
    terminal.step('Starting the server');
    const server = await startServer({ DATABASE_URL: url, DATA_FOLDER: folder }, closing);
    terminal.clear();
    const address = environment.PUBLIC_URL ?? `http://localhost:${server.port}`;
    print(`\nParvis is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s:  ${address}`);
    if (server.setupToken) {
      print(`\nNobody has an account yet. Open the house here, once:\n\n  ${address}/setup?token=${server.setupToken}`);
    }
    print('\nStop with Ctrl-C.');
    return (await server.ended) ?? 1;
  },
};
