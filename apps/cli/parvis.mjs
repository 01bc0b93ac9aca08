#!/usr/bin/env node
/** `npm run parvis -- …`: builds what needs it, then runs the command line. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from '../../tools/build.mjs';

const repository = resolve(import.meta.dirname, '../..');

try {
  await build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const main = join(repository, 'dist/apps/cli/src/main.js');
const child = spawn(process.execPath, [main, ...process.argv.slice(2)], {
  cwd: repository,
  stdio: 'inherit',
  // Where the command was typed, for the paths among its arguments.
  env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
});
// The terminal sends Ctrl-C to both; the child decides when it is done.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
