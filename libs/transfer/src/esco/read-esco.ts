import { readRecord, soundRecord } from '../records/read-record.js';
import type { Sound } from '../records/kinds.js';
import type { Report } from '../report.js';
import { Unreadable, type Archive } from '../archive/archive.js';

/**
 * The download of ESCO, the European classification of skills: one file of skills for each language, joined by the address
 * of the concept, and one of what is a part of what. Its groups and occupations are no skills of anybody.
 */
const skillFiles = { fr: 'skills_fr.csv', en: 'skills_en.csv' } as const;
const broaderFile = /^broaderRelationsSkillPillar(_\w+)?\.csv$/;
const longest = 80;
const mostAliases = 50;

interface Concept {
  file: string;
  line: number;
  labelFr?: string;
  labelEn?: string;
  kind: string;
  aliases: Set<string>;
}
interface Row {
  line: number;
  cells: Record<string, string>;
}

export const isEsco = ({ files }: Archive): boolean =>
  !files.has('manifest.json') && Object.values(skillFiles).some((name) => files.has(name));

export async function* readEsco(archive: Archive, report: Report): AsyncGenerator<Sound> {
  const broader = await broaderOf(archive);
  for (const [id, { file, line, aliases, ...concept }] of await conceptsOf(archive)) {
    report.count('skills').read++;
    const given = { id, ...concept, aliases: [...aliases].slice(0, mostAliases), broaderId: broader.get(id) };
    const record = readRecord('skills', { file, line }, given, report);
    if (record) yield soundRecord('skills', { file, line }, record);
  }
}

async function conceptsOf(archive: Archive): Promise<Map<string, Concept>> {
  const concepts = new Map<string, Concept>();
  for (const [language, file] of Object.entries(skillFiles)) {
    if (!archive.files.has(file)) continue;
    for await (const { line, cells } of rowsOf(archive, file)) {
      const { conceptUri = '', preferredLabel = '', altLabels = '', skillType = '', status = 'released' } = cells;
      if (conceptUri === '' || preferredLabel === '' || status !== 'released') continue;
      const kind = skillType.split('/')[0]!.slice(0, 40);
      const concept = concepts.get(conceptUri) ?? { file, line, kind, aliases: new Set<string>() };
      concept[language === 'fr' ? 'labelFr' : 'labelEn'] = shortened(preferredLabel);
      for (const alias of altLabels.split(/[\n|]/).map(inOneLine))
        if (alias !== '' && alias.length <= longest) concept.aliases.add(alias);
      concepts.set(conceptUri, concept);
    }
  }
  return concepts;
}

/** Of several wider skills the first. */
async function broaderOf(archive: Archive): Promise<Map<string, string>> {
  const broader = new Map<string, string>();
  const file = [...archive.files.keys()].find((name) => broaderFile.test(name));
  if (file === undefined) return broader;
  for await (const { cells } of rowsOf(archive, file)) {
    const { conceptUri = '', broaderUri = '', broaderType } = cells;
    if (broaderType === 'KnowledgeSkillCompetence' && !broader.has(conceptUri)) broader.set(conceptUri, broaderUri);
  }
  return broader;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A sentence rather than a name keeps its beginning. */
const shortened = (label: string): string => {
  const whole = inOneLine(label);
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).trimEnd()}…`;
};

async function* rowsOf(archive: Archive, file: string): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse');
  const parser = (await archive.open(file)).pipe(
    parse({ bom: true, columns: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row['cells']; info: { lines: number } }>)
      yield { line: info.lines, cells: record };
  } catch (error) {
    throw new Unreadable('csv-broken', `${file}: ${(error as Error).message}`);
  } finally {
    parser.destroy();
  }
}
