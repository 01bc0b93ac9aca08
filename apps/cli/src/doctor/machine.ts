import { existsSync } from 'node:fs';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFree } from '../launch/server.js';
import { fail, ok, warn, wordsOf, type Finding } from './finding.js';

const gigabyte = 1024 ** 3;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 24 || (major === 24 && minor >= 11);
  return good
    ? ok('Node.js', version)
    : fail('Node.js', `${version} is not supported. Install 24.11 or newer (20.19 and 22.13 work too).`);
}

export async function checkFolder(folder: string): Promise<Finding[]> {
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    return [fail('Data folder', `${folder} cannot be written (${wordsOf(error)}). Change its owner or DATA_FOLDER.`)];
  }
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  const size = `${free.toFixed(1)} GB free`;
  return [
    ok('Data folder', folder),
    free < 0.5
      ? fail('Disk', `${size}: PostgreSQL stops when the disk is full. Make room.`)
      : free < 5
        ? warn('Disk', `${size}: enough to start, not for long.`)
        : ok('Disk', size),
  ];
}

export async function checkPort(port: number, host: string): Promise<Finding> {
  if (await isFree(port, host)) return ok('Port', `${port} is free`);
  const answer = await fetch(`http://localhost:${port}/api/sign-in`, { signal: AbortSignal.timeout(2_000) })
    .then((response) => response.ok)
    .catch(() => false);
  return answer
    ? ok('Port', `${port}: a Parvis is answering`)
    : fail('Port', `${port} is taken by another program. Stop it or set PORT.`);
}

export function checkWeb(): Finding {
  return existsSync(join(import.meta.dirname, '../../../../web/index.html'))
    ? ok('Web', 'built')
    : fail('Web', 'not built. Run: npm run build');
}
