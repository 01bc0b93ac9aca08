import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CsvField } from '@app/contract';
import type { Archive } from './archive/archive.js';
import { openArchive } from './archive/open-archive.js';
import { readArchive } from './archive/read-archive.js';
import { readCsv, readCsvShape } from './csv/read-csv.js';
import { isEsco, readEsco } from './esco/read-esco.js';
import type { ImportRow } from './imports.repository.js';
import type { Sound } from './records/kinds.js';
import type { Report } from './report.js';

/** The file behind an import, opened: an archive or an HR file. */
export interface Source {
  /** Whose names the keys are. */
  name: string;
  archive: Archive | undefined;
  /** Of an HR file: what its columns mean. */
  mapping: Record<string, CsvField> | undefined;
  records(report: Report): AsyncIterable<Sound>;
  close(): Promise<void>;
}

export async function openSource(
  row: Pick<ImportRow, 'kind' | 'path' | 'name' | 'source' | 'mapping'>,
  lastMapping: Record<string, CsvField> = {},
): Promise<Source> {
  if (row.kind === 'archive') {
    const { archive, manifest } = await openArchive(row.path);
    return {
      name: row.source || manifest.source,
      archive,
      mapping: undefined,
      records: (report) => (isEsco(archive) ? readEsco : readArchive)(archive, report),
      close: () => archive.close(),
    };
  }
  const shape = await readCsvShape(row.path);
  const known = Object.fromEntries(Object.entries(lastMapping).filter(([header]) => shape.headers.includes(header)));
  const mapping = row.mapping ?? { ...shape.mapping, ...known };
  return {
    name: row.source || 'hr',
    archive: undefined,
    mapping,
    records: (report) => readCsv(row.path, basename(row.name), mapping, report),
    close: async () => {},
  };
}

/** A folder or a ZIP is an archive; any other file is a table of people. */
export async function kindOfFile(path: string): Promise<ImportRow['kind']> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.isDirectory()) return 'archive';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2), position: 0 });
    return buffer.subarray(0, bytesRead).toString('latin1') === 'PK' ? 'archive' : 'csv';
  } finally {
    await file.close();
  }
}
