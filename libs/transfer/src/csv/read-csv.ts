import { Readable } from 'node:stream';
import { csvFields, type CsvField } from '@app/contract';
import { Unreadable } from '../archive/archive.js';
import { readRecord, soundRecord } from '../records/read-record.js';
import type { Sound } from '../records/kinds.js';
import type { Report } from '../report.js';
import { delimiterOf, encodingOf, textOf } from './encoding.js';
import { guessMapping } from './headers.js';
import { readRow, type Row } from './row.js';

const most = { columns: 500, recordBytes: 256 * 1024 };

/** The headers of a file, and what they seem to mean. */
export interface CsvShape {
  headers: string[];
  mapping: Record<string, CsvField>;
}

interface CsvRow {
  line: number;
  cells: string[];
}

async function* rowsOf(path: string): AsyncGenerator<CsvRow> {
  const { parse } = await import('csv-parse');
  const encoding = await encodingOf(path);
  const pieces = textOf(path, encoding);
  const first = (await pieces.next()).value ?? '';
  async function* whole(): AsyncGenerator<string> {
    yield first;
    yield* pieces;
  }
  const parser = Readable.from(whole()).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(first.replace(/^\ufeff/, '')),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: most.recordBytes,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { line: info.lines, cells: record };
  } catch (error) {
    const { code, lines, message } = error as { code?: string; lines?: number; message: string };
    throw new Unreadable('csv-broken', code ? `${code}${lines ? ` line ${lines}` : ''}` : message);
  } finally {
    parser.destroy();
  }
}

export async function readCsvShape(path: string): Promise<CsvShape> {
  for await (const { cells } of rowsOf(path)) {
    if (cells.length > most.columns) throw new Unreadable('csv-broken', `more than ${most.columns} columns`);
    const headers = cells.map((cell) => cell.slice(0, 120));
    return { headers, mapping: guessMapping(headers.filter((header) => header !== '')) };
  }
  throw new Unreadable('csv-broken', 'empty');
}

/**
 * The people of an HR file, with the units and sites that their rows name. Headers that mean nothing are told as unknown
 * fields, and a row that is not sound by its line.
 */
export async function* readCsv(
  path: string,
  file: string,
  mapping: Record<string, string>,
  report: Report,
): AsyncGenerator<Sound> {
  const seen = new Set<string>();
  let fields: (keyof Row | undefined)[] | undefined;
  let headers: string[] = [];
  for await (const { line, cells } of rowsOf(path)) {
    if (!fields) {
      headers = cells.map((cell) => cell.slice(0, 120));
      fields = fieldsOf(headers, mapping, { file, line }, report);
      continue;
    }
    report.count('people').read++;
    const place = { file, line };
    headers.forEach((header, i) => !fields![i] && cells[i] && report.sawUnknown(file, header));
    if (cells.slice(headers.length).some((cell) => cell !== '')) {
      report.refuse('people', { ...place, code: 'line.columns', value: String(cells.length) });
      continue;
    }
    const row: Row = {};
    fields.forEach((field, i) => field && cells[i] && (row[field] ??= cells[i]));
    const { person, unit, site, managerEmail, gone } = readRow(row);
    const record = readRecord('people', place, person, report);
    if (!record) continue;
    for (const one of [
      unit?.parent,
      unit && { id: unit.id, name: unit.name, ...(unit.parent ? { parentId: unit.parent.id } : {}) },
    ]) {
      if (!one || seen.has(one.id)) continue;
      seen.add(one.id);
      const sound = readRecord('units', place, one, report);
      if (sound) yield soundRecord('units', place, sound);
    }
    if (site && !seen.has(site.id)) {
      seen.add(site.id);
      const sound = readRecord('sites', place, site, report);
      if (sound) yield soundRecord('sites', place, sound);
    }
    yield soundRecord('people', place, record, {
      ...(managerEmail ? { managerEmail } : {}),
      ...(gone ? { gone } : {}),
    });
  }
}

function fieldsOf(
  headers: string[],
  mapping: Record<string, string>,
  place: { file: string; line: number },
  report: Report,
) {
  const known = new Set<string>(csvFields.filter((field) => field !== 'ignore'));
  const taken = new Set<string>();
  const repeated = headers.filter((header, i) => header !== '' && headers.indexOf(header) < i);
  for (const header of new Set(repeated)) report.add({ ...place, code: 'header.repeated', field: header });
  const fields = headers.map((header, i) => {
    const field = headers.indexOf(header) === i && Object.hasOwn(mapping, header) ? mapping[header]! : 'ignore';
    if (!known.has(field) || taken.has(field)) return undefined;
    taken.add(field);
    return field as keyof Row;
  });
  if (!taken.has('employeeId') && !taken.has('email'))
    report.add({ ...place, code: 'header.missing', field: 'employeeId' });
  if (!taken.has('fullName') && !(taken.has('givenName') && taken.has('familyName')))
    report.add({ ...place, code: 'header.missing', field: 'familyName' });
  return fields;
}
