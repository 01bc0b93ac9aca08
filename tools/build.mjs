/** Builds the server (with the command line) and the web into dist/, each only when something it is made of has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const everything = ['package-lock.json', 'tsconfig.json'];
const notBuilt = /\.(spec|e2e)\.tsx?$|\/testing\/|\/node_modules\//;

const parts = {
  // The server and the command line are one program to the compiler: the libs are checked and written once.
  server: {
    inputs: [...everything, 'nest-cli.json', 'tools/tsconfig.build.json', 'libs', 'apps/api', 'apps/cli'],
    output: 'dist/apps/api/src/main.js',
    state: 'dist/.server.tsbuildinfo',
    command: ['@nestjs/cli/bin/nest.js', 'build', 'api', '--path', 'tools/tsconfig.build.json'],
  },
  web: {
    inputs: [...everything, 'libs/contract', 'apps/web'],
    output: 'dist/web/index.html',
    command: ['vite/bin/vite.js', 'build', 'apps/web', '--outDir', join(repository, 'dist/web'), '--logLevel', 'warn'],
  },
};

/** Builds those parts that need it. Speaks on the error stream only, so that the output of a command stays its own. */
export async function build(names = Object.keys(parts)) {
  const hashes = await readHashes();
  const buildPart = async (name) => {
    if (!names.includes(name)) return;
    const hash = await hashOf(parts[name].inputs);
    if (hash === hashes[name] && existsSync(join(repository, parts[name].output))) return;
    await make(name, parts[name]);
    hashes[name] = hash;
    await writeFile(join(repository, 'dist/.build.json'), JSON.stringify(hashes));
  };
  const results = await Promise.allSettled(Object.keys(parts).map(buildPart));
  const problems = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function readHashes() {
  try {
    return JSON.parse(await readFile(join(repository, 'dist/.build.json'), 'utf8'));
  } catch {
    return {};
  }
}

async function hashOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of (await Promise.all(inputs.map(filesUnder))).flat().sort()) {
    hash.update(path).update(await readFile(join(repository, path)));
  }
  return hash.digest('hex');
}

async function filesUnder(path) {
  const entries = await readdir(join(repository, path), { withFileTypes: true, recursive: true }).catch(
    () => undefined,
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(repository.length + 1))
    .filter((file) => !notBuilt.test(file));
}

async function make(name, part) {
  const start = Date.now();
  process.stderr.write(`Building the ${name} …\n`);
  await mkdir(join(repository, 'dist'), { recursive: true });
  // Without its output, what the compiler remembers would keep it from writing anything.
  if (part.state && !existsSync(join(repository, part.output))) await rm(join(repository, part.state), { force: true });
  const { code, said } = await run(part.command);
  const written = existsSync(join(repository, part.output));
  if (code !== 0 || !written) {
    throw new Error(`${said.trim() || `${part.output} is not there.`}\n\nThe ${name} could not be built.`);
  }
  process.stderr.write(`Built the ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s.\n`);
}

function run([script, ...args]) {
  const child = spawn(process.execPath, [join(repository, 'node_modules', script), ...args], {
    cwd: repository,
    // Tests have their own, and would be given a React that is twice as large and slow.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, said }));
  });
}

if (process.argv[1] === import.meta.filename) {
  build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
