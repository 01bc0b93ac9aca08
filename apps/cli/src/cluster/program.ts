import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentWith } from '@app/platform';
import { Refusal } from '../terminal.js';

/** The Debian packages that bring them; elsewhere they have the name of the program. */
const packages = { 'redis-server': 'redis-server', nginx: 'nginx-light' } as const;
/** An ordinary user's path may lack where servers are. */
const besidesPath = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Where a program is that no npm package brings. */
export function findProgram(name: keyof typeof packages, folders = whereServersAre()): string {
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Refusal(`${name} is not installed. On Debian and Ubuntu: apt-get install ${packages[name]}`);
  return found;
}

const whereServersAre = (): string[] => [
  ...(environmentWith({})['PATH'] ?? '').split(delimiter).filter(Boolean),
  ...besidesPath,
];
