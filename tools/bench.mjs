/**
 * `npm run bench -- NAME [--size XS|S|M|L] [--json]`: measures the built server beside a floor (see test/bench/README.md).
 * Compiles the benchmarks into dist/, beside the server that they measure.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import { build } from './build.mjs';

const repository = resolve(import.meta.dirname, '..');
const sources = join(repository, 'test/bench');
const output = join(repository, 'dist/test/bench');

try {
  await build(['server']);
  await compile();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const child = spawn(process.execPath, [join(output, 'main.js'), ...process.argv.slice(2)], {
  cwd: repository,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to both; the child stops what it has started.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));

async function compile() {
  await mkdir(output, { recursive: true });
  for (const name of (await readdir(sources)).filter((file) => file.endsWith('.ts'))) {
    const { code } = await transformFile(join(sources, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    // As the compiled server names its libs.
    const relative = code.replace(/(['"])@app\/([\w-]+)\1/g, "'../../libs/$2/src/index.js'");
    await writeFile(join(output, name.replace(/\.ts$/, '.js')), relative);
  }
}
