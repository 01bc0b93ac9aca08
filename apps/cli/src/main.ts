import 'reflect-metadata';
import { ConfigError } from '@app/platform';
import type { Command } from './command.js';

import { admin } from './commands/admin.js';
import { backup } from './commands/backup.js';
import { cluster } from './commands/cluster.js';
import { demo } from './commands/demo.js';
import { doctor } from './commands/doctor.js';

import { importFile } from './commands/import.js';
import { migrate } from './commands/migrate.js';
import { restore } from './commands/restore.js';
import { start } from './commands/start.js';
import { Closing } from './launch/closing.js';
import { print, Refusal, Terminal } from './terminal.js';

const commands: Record<string, Command> = {
  demo,
  start,
  cluster,
  import: importFile,
  backup,
  restore,
  admin,
  doctor,
  migrate,
};

const help = () =>
  [
    'Parvis, the wall inside a company.',
    '',
    'Usage: npm run parvis -- COMMAND [OPTIONS]',
    '',
    ...Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '',
    'Settings are environment variables; `doctor` names them and what is wrong with them.',
  ].join('\n');

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const terminal = new Terminal();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || args.includes('--help')) {
    if (command) print(`Usage: npm run parvis -- ${command.usage}\n\n${command.summary}`);
    else print(help());
    return command || ['help', '--help', '-h'].includes(name) ? 0 : 2;
  }
  const closing = new Closing();
  try {
    return await Promise.race([
      command.run(args, closing, terminal),
      closing.signalled.then(() => command.whenInterrupted ?? 130),
    ]);
  } catch (error) {
    terminal.clear();
    if (error instanceof Refusal) terminal.say(error.message);
    else if (error instanceof ConfigError) terminal.say(error.message);
    else if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
      terminal.say(`${(error as Error).message}\nUsage: npm run parvis -- ${command.usage}`);
      return 2;
    } else terminal.say((error as Error).stack ?? String(error));
    return error instanceof Refusal ? error.exitCode : 1;
  } finally {
    await closing.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
process.exit();
