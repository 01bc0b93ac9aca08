import { parseArgs } from 'node:util';
import { readEnvironment } from '@app/platform';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { migrateDatabase } from '../launch/server.js';
import { dataFolder } from '../launch/folders.js';
import { print } from '../terminal.js';

export const migrate: Command = {
  usage: 'migrate',
  summary: 'Brings the database to the newest schema. The server does the same by itself when it starts.',
  async run(args, closing, terminal) {
    parseArgs({ args });
    const url = await openDatabase(readEnvironment(), dataFolder(), closing, terminal);
    terminal.step('Bringing the database to the newest schema');
    const added = await migrateDatabase(url, closing);
    terminal.clear();
    print(added === 0 ? 'The database has the newest schema.' : `Applied ${added} migrations.`);
    return 0;
  },
};
