import { building } from './building.data.js';
import { commerce } from './commerce.data.js';
import { communication } from './communication.data.js';
import { creation } from './creation.data.js';
import { data } from './data.data.js';
import { energy } from './energy.data.js';
import { finance } from './finance.data.js';
import { industry } from './industry.data.js';
import { infrastructure } from './infrastructure.data.js';
import { law } from './law.data.js';
import { life } from './life.data.js';
import { mobility } from './mobility.data.js';
import { people } from './people.data.js';
import { projects } from './projects.data.js';
import { safety } from './safety.data.js';
import { software } from './software.data.js';

/** A skill that a company starts with, as a record of `skills.jsonl`. */
export interface SeedSkill {
  /** Never changes, whatever becomes of the labels. */
  id: string;
  labelFr: string;
  labelEn: string;
  /** The other names people type for it, in either language. */
  aliases: readonly string[];
  broaderId?: string;
}

const domains = [
  software,
  data,
  infrastructure,
  creation,
  communication,
  commerce,
  finance,
  law,
  people,
  projects,
  industry,
  energy,
  building,
  mobility,
  life,
  safety,
];

/**
 * The skills that every company starts with, one a line of the files beside this one:
 * `id | French label | English label | French aliases | English aliases | id of the broader skill`.
 * An alias is another name for the same thing, or for a part of it that is too small to be a skill of its own; one that
 * both languages have is written once. The spec refuses what would mislead the search.
 */
export function seedVocabulary(): readonly SeedSkill[] {
  return domains.flatMap((domain) =>
    domain
      .split('\n')
      .filter((line) => line !== '')
      .map(readLine),
  );
}

function readLine(line: string): SeedSkill {
  const [id, labelFr, labelEn, aliasesFr, aliasesEn, broaderId, ...more] = line.split('|').map((cell) => cell.trim());
  if (!id || !labelFr || !labelEn || broaderId === undefined || more.length > 0)
    throw new Error(`Six cells, of which the first three are filled, were expected in: ${line}`);
  const aliases = [aliasesFr, aliasesEn].flatMap((cell) => (cell ? cell.split(',').map((alias) => alias.trim()) : []));
  return { id, labelFr, labelEn, aliases, ...(broaderId === '' ? {} : { broaderId }) };
}
