import { parseArgs } from 'node:util';
import { readEnvironment, restore as bringBack } from '@app/platform';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder, typedPath } from '../launch/folders.js';
import { migrateDatabase } from '../launch/server.js';
import { print, Refusal } from '../terminal.js';
import { contentsOf, refusing } from './backup.js';

export const restore: Command = {
  usage: 'restore DIR',
  summary: 'Brings a backup into an empty house: all of it, compared with what was backed up, or nothing.',
  async run(args, closing, terminal) {
    const [from, ...others] = parseArgs({ args, allowPositionals: true }).positionals;
    if (from === undefined || others.length > 0) throw new Refusal('Name the folder of one backup.', 2);
    const folder = dataFolder();
    const url = await openDatabase(readEnvironment(), folder, closing, terminal);
    const migrate = (upTo?: number) => migrateDatabase(url, closing, upTo);
    const onProgress = (what: string) => terminal.step('Restoring', what);
    const manifest = await refusing(() =>
      bringBack({ url, dataFolder: folder, from: typedPath(from), migrate, onProgress }),
    );
    terminal.clear();
    print(`Restored, as it was on ${manifest.at}: ${contentsOf(manifest)}.`);
    return 0;
  },
};
