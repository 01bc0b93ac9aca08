import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };
const best = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }, gz: { level: 9 } };

/** Writes `.br` and `.gz` beside every text file of the build, so that the server compresses nothing. */
export function precompress() {
  let folder = '';
  return {
    name: 'parvis:precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    // The service worker is written at the end of `closeBundle`, so this one comes after it.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest|txt)$/.test(entry.name)) continue;
          const path = join(entry.parentPath ?? entry.path, entry.name);
          const content = await readFile(path);
          if (content.length < 512) continue;
          await writeFile(`${path}.br`, await squeeze.br(content, best.br));
          await writeFile(`${path}.gz`, await squeeze.gz(content, best.gz));
        }
      },
    },
  };
}
