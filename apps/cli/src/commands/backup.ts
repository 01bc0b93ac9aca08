import { parseArgs } from 'node:util';
import { backUp, BackupError, readEnvironment, type BackupManifest } from '@app/platform';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder, typedPath } from '../launch/folders.js';
import { print, Refusal } from '../terminal.js';

export const backup: Command = {
  usage: 'backup DIR',
  summary:
    'Writes everything the company has into a new folder, as it stands at one moment, while people go on working.',
  async run(args, closing, terminal) {
    const [to, ...others] = parseArgs({ args, allowPositionals: true }).positionals;
    if (to === undefined || others.length > 0) throw new Refusal('Name one folder for the backup.', 2);
    const folder = dataFolder();
    const url = await openDatabase(readEnvironment(), folder, closing, terminal);
    const onProgress = (what: string) => terminal.step('Backing up', what);
    const manifest = await refusing(() => backUp({ url, dataFolder: folder, to: typedPath(to), onProgress }));
    terminal.clear();
    print(`Backed up: ${contentsOf(manifest)}.`);
    return 0;
  },
};

export const contentsOf = ({ tables, files }: BackupManifest): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en')} rows of ${tables.length} tables, ${files.count.toLocaleString('en')} files`;
};

/** What a person can do something about is told without its stack. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof BackupError ? new Refusal(error.message) : error;
  }
}
