/**
 * `npm run bench -- …` and `npm run relevance -- …`: what is measured of the built server (see the README of
 * test/bench and of test/relevance). Compiles both into dist/, beside the server.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import { build } from './build.mjs';

const repository = resolve(import.meta.dirname, '..');
const [which, ...rest] = process.argv.slice(2);

try {
  await build(['server']);
  for (const folder of ['test/bench', 'test/relevance']) await compile(folder);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const child = spawn(process.execPath, [join(repository, 'dist/test', which, 'main.js'), ...rest], {
  cwd: repository,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to both; the child stops what it has started.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));

async function compile(folder) {
  const output = join(repository, 'dist', folder);
  await mkdir(output, { recursive: true });
  const sources = await readdir(join(repository, folder));
  for (const name of sources.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))) {
    const { code } = await transformFile(join(repository, folder, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    // As the compiled server names its libs.
    const relative = code.replace(/(['"])@app\/([\w-]+)\1/g, "'../../libs/$2/src/index.js'");
    await writeFile(join(output, name.replace(/\.ts$/, '.js')), relative);
  }
}
