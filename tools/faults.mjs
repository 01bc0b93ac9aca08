/**
 * `npm run test:faults -- [F1 F18 …]`: every fault (or those that are named), one after the other, against the built
 * server in real processes. Prints one line of JSON a run; exits 1 when a promise was broken. `FAULT_SEED=n` repeats a run.
 */
import { spawn } from 'node:child_process';
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
const child = spawn(
  process.execPath,
  [
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
