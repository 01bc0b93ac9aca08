import { limits, type ImportProblemCode } from '@app/contract';
import type { Report } from '../report.js';
import { type Sound } from '../records/kinds.js';
import { kindOf, readRecord, soundRecord } from '../records/read-record.js';
import { schemas, type RecordName, type RecordOf } from '../records/schemas.js';
import { readSmall, type Archive } from './archive.js';
import { textOfHtml } from './html.js';
import { linesOf, type Line } from './lines.js';

const names = Object.keys(schemas) as RecordName[];

/** The sound records of an archive, file by file; the report tells of all others. */
export async function* readArchive(archive: Archive, report: Report): AsyncGenerator<Sound> {
  const labels = new Map<string, string>();
  const used = new Set(['manifest.json', ...names.map((name) => `${name}.jsonl`)]);
  for (const name of names) {
    const file = `${name}.jsonl`;
    if (!archive.files.has(file)) continue;
    for await (const line of linesOf(await archive.open(file))) {
      const place = { file, line: line.line };
      report.count(kindOf(name)).read++;
      const value = parsed(line);
      if ('fault' in value) {
        report.refuse(kindOf(name), { ...place, code: value.fault });
        continue;
      }
      const record = readRecord(name, place, value.json, report);
      if (!record) continue;
      for (const path of pathsOf(record)) used.add(path);
      yield* staged(name, place, record, { archive, report, labels });
    }
  }
  for (const file of archive.files.keys()) {
    if (used.has(file) || /(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/.test(file)) continue;
    report.add({ file: file.slice(0, 200), line: 0, code: 'file.unused' });
  }
}

function parsed(line: Line): { json: unknown } | { fault: ImportProblemCode } {
  if (line.fault) return { fault: line.fault };
  try {
    const json: unknown = JSON.parse(line.text);
    return json !== null && typeof json === 'object' && !Array.isArray(json) ? { json } : { fault: 'line.not-json' };
  } catch {
    return { fault: 'line.not-json' };
  }
}

interface Reading {
  archive: Archive;
  report: Report;
  /** The skill behind each label, in small letters. */
  labels: Map<string, string>;
}

async function* staged<N extends RecordName>(
  name: N,
  place: { file: string; line: number },
  record: RecordOf<N>,
  { archive, report, labels }: Reading,
): AsyncGenerator<Sound> {
  if (name === 'people')
    return yield soundRecord(name, place, record, photoOf(record as RecordOf<'people'>, archive, place, report));
  if (name === 'posts')
    return yield soundRecord(name, place, record, imagesOf(record as RecordOf<'posts'>, archive, place, report));
  if (name === 'documents') {
    const document = record as RecordOf<'documents'>;
    const body = document.body ?? (await bodyOf(document.path!, archive, place, report));
    if (body === undefined) return;
    return yield soundRecord(name, place, record, { kind: 'document', body });
  }
  if (name === 'person-skills') {
    const claim = record as RecordOf<'person-skills'>;
    if (claim.skillId) return yield soundRecord(name, place, record);
    const label = claim.label!.toLowerCase();
    const skillId = labels.get(label) ?? `label:${label}`;
    if (!labels.has(label)) {
      labels.set(label, skillId);
      yield soundRecord('skills', place, { id: skillId, labelFr: claim.label, labelEn: claim.label });
    }
    return yield soundRecord('person-skills', place, { ...claim, skillId });
  }
  if (name === 'skills') {
    const { id, labelFr, labelEn, aliases } = record as RecordOf<'skills'>;
    for (const label of [labelFr, labelEn, ...(aliases ?? [])]) if (label) labels.set(label.toLowerCase(), id);
  }
  yield soundRecord(name, place, record);
}

/** A picture that changes under the same name has, all but always, another size. */
function photoOf(person: RecordOf<'people'>, archive: Archive, place: Place, report: Report): Record<string, unknown> {
  if (!person.photo) return {};
  const size = archive.files.get(person.photo);
  if (size !== undefined && size <= limits.photoBytes) return { photoBytes: size };
  report.add({
    ...place,
    field: 'photo',
    code: size === undefined ? 'file.missing' : 'file.too-large',
    value: person.photo,
  });
  return { photo: undefined };
}

function imagesOf(post: RecordOf<'posts'>, archive: Archive, place: Place, report: Report): Record<string, unknown> {
  if (!post.attachments) return {};
  const attachments = post.attachments.flatMap((attachment, i) => {
    const bytes = archive.files.get(attachment.path);
    if (bytes !== undefined && bytes <= limits.imageBytes) return [{ ...attachment, bytes }];
    const code = bytes === undefined ? 'file.missing' : 'file.too-large';
    report.add({ ...place, field: `attachments.${i}.path`, code, value: attachment.path });
    return [];
  });
  return { attachments };
}

/** A document that lies beside the records, as long as it is text: others wait for a place of their own. */
async function bodyOf(path: string, archive: Archive, place: Place, report: Report): Promise<string | undefined> {
  const fault = (code: ImportProblemCode): undefined =>
    report.refuse('posts', { ...place, field: 'path', code, value: path }) as undefined;
  if (!archive.files.has(path)) return fault('file.missing');
  if (!/\.(md|markdown|txt|html?)$/i.test(path)) return fault('file.not-text');
  const bytes = await readSmall(archive, path, limits.postBody * 4);
  const written = bytes
    ?.toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\u0000', '');
  const text = written !== undefined && /\.html?$/i.test(path) ? textOfHtml(written) : written;
  if (text === undefined || text.length > limits.postBody) return fault('file.too-large');
  return text;
}

type Place = { file: string; line: number };

function pathsOf(record: object): string[] {
  const { photo, path, attachments } = record as { photo?: string; path?: string; attachments?: { path: string }[] };
  return [photo, path, ...(attachments ?? []).map((attachment) => attachment.path)].filter((p): p is string => !!p);
}
