import type { Readable } from 'node:stream';
import { stat } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { archiveLimits, Unreadable, type Archive } from './archive.js';

const encrypted = 0x1;
const fileType = 0xf000;
const link = 0xa000;

/**
 * A ZIP as an archive. Nothing is unpacked to disk: names are only looked up. An entry that climbs out, links, is
 * encrypted or unpacks to far more than the file could hold makes the whole file unreadable.
 */
export class ZipArchive implements Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly files: ReadonlyMap<string, number>,
  ) {}

  static async open(path: string): Promise<ZipArchive> {
    const { size } = await stat(path);
    const { default: yauzl } = await import('yauzl');
    const zip = await yauzl
      .openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
      .catch((error: Error) => {
        throw new Unreadable('not-a-zip', error.message);
      });
    try {
      const entries = new Map<string, Entry>();
      let bytes = 0;
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        checkEntry(entry);
        if (entries.has(entry.fileName)) throw new Unreadable('unsafe-name', entry.fileName);
        entries.set(entry.fileName, entry);
        bytes += entry.uncompressedSize;
        if (entries.size > archiveLimits.files) throw new Unreadable('too-many-files');
        if (bytes > archiveLimits.bytes) throw new Unreadable('too-large');
        if (bytes > 1024 ** 2 + size * archiveLimits.ratio) throw new Unreadable('bomb');
      }
      const root = commonFolder([...entries.keys()]);
      const inside = new Map([...entries].map(([name, entry]) => [name.slice(root.length), entry]));
      const sizes = new Map([...inside].map(([name, entry]) => [name, entry.uncompressedSize]));
      return new ZipArchive(zip, inside, sizes);
    } catch (error) {
      zip.close();
      if (error instanceof Unreadable) throw error;
      const { message } = error as Error;
      throw new Unreadable(/file ?name|path/i.test(message) ? 'unsafe-name' : 'not-a-zip', message);
    }
  }

  open(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`not in the archive: ${name}`);
    return this.zip.openReadStreamPromise(entry);
  }

  async close(): Promise<void> {
    this.zip.close();
  }
}

function checkEntry(entry: Entry): void {
  const { fileName } = entry;
  if (entry.generalPurposeBitFlag & encrypted) throw new Unreadable('encrypted', fileName);
  if (((entry.externalFileAttributes >>> 16) & fileType) === link) throw new Unreadable('link', fileName);
  if (/[\u0000-\u001f\u007f]|^[a-z]:/i.test(fileName)) throw new Unreadable('unsafe-name', fileName);
}

/** People zip the folder itself: its name stands before every other. */
function commonFolder(names: string[]): string {
  if (names.includes('manifest.json')) return '';
  const manifest = names.find((name) => /^[^/]+\/manifest\.json$/.test(name));
  const root = manifest?.slice(0, -'manifest.json'.length) ?? '';
  return names.every((name) => name.startsWith(root) || name.startsWith('__MACOSX/')) ? root : '';
}
