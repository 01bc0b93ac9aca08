/**
 * `npm run test:faults -- [F1 F18 …]`: every fault (or those that are named), one after the other, against the built
 * server in real processes. Prints one line of JSON a run; exits 1 when a promise was broken. `FAULT_SEED=n` repeats a run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
/** No set of faults lasts longer. */
const limit = 60 * 60_000;

const names = process.argv.slice(2);
const wrong = names.filter((name) => !/^F\d+$/i.test(name));
if (wrong.length > 0) {
  process.stderr.write(`npm run test:faults -- [F1 F2 …]\n`);
  process.exit(2);
}
const files = names.map((name) => `test/faults/f${name.slice(1).padStart(2, '0')}`);
/** Full disks are small ones, mounted where nobody else sees them: as root, or as root of a name space of one's own. */
const spaces = [
  ['unshare', '--mount', '--'],
  ['unshare', '--user', '--map-root-user', '--mount', '--'],
];
const mounts = ['-c', 'mount -t tmpfs tmpfs /mnt'];
const space = spaces.find(([command, ...words]) => spawnSync(command, [...words, 'sh', ...mounts]).status === 0) ?? [];

const [command, ...before] = [...space, process.execPath];
const child = spawn(
  command,
  [
    ...before,
    join(repository, 'node_modules/jest/bin/jest.js'),
    '--selectProjects=faults',
    '--runInBand',
    '--reporters=<rootDir>/tools/jest/faults-reporter.cjs',
    ...(files.length > 0 ? ['--testPathPatterns', files.join('|')] : []),
  ],
  { cwd: repository, stdio: 'inherit', env: { ...process.env, FAULTS: 'whole' } },
);
const late = setTimeout(() => child.kill('SIGTERM'), limit);
child.once('exit', (code) => {
  clearTimeout(late);
  process.exit(code ?? 1);
});
