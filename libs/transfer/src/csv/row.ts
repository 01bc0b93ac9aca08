import type { CsvField } from '@app/contract';

export type Row = Partial<Record<Exclude<CsvField, 'ignore'>, string>>;

const gone = new Set([
  'inactive',
  'inactif',
  'inactive',
  'left',
  'terminated',
  'parti',
  'partie',
  'sorti',
  'sortie',
  'no',
  'non',
  'false',
  'faux',
  '0',
]);

/** What one row says, in the fields of the archive. Names of units and sites become records of their own. */
export function readRow(row: Row): {
  person: Record<string, unknown>;
  unit?: Named & { parent?: Named };
  site?: Named & { city?: string; country?: string; timezone?: string };
  managerEmail?: string;
  gone: boolean;
} {
  const { givenName, familyName } = namesOf(row);
  const email = row.email?.toLowerCase();
  const unit = row.unit ?? row.division;
  const parent = row.unit && row.division ? named('unit', row.division) : undefined;
  const ofUnit = unit
    ? { ...named('unit', row.unit && row.division ? `${row.division}/${unit}` : unit), name: unit }
    : undefined;
  const site = row.site ? named('site', row.site) : undefined;
  const managerEmail = row.manager?.includes('@') ? row.manager.toLowerCase() : undefined;
  const language = row.language?.slice(0, 2).toLowerCase();
  return {
    person: withoutEmpty({
      id: row.employeeId ?? email,
      givenName,
      familyName,
      email,
      title: row.title,
      unitId: ofUnit?.id,
      siteId: site?.id,
      managerId: managerEmail ? undefined : row.manager,
      languages: language && /^[a-z]{2}$/.test(language) ? [language] : undefined,
      phone: row.phone,
      startedOn: row.startedOn && dayOf(row.startedOn),
      // A file is the whole truth: whoever has no last day in it stays.
      leftOn: row.leftOn ? dayOf(row.leftOn) : null,
    }),
    ...(ofUnit ? { unit: { ...ofUnit, ...(parent ? { parent } : {}) } } : {}),
    ...(site ? { site: withoutEmpty({ ...site, city: row.city, country: row.country, timezone: row.timezone }) } : {}),
    ...(managerEmail ? { managerEmail } : {}),
    gone: row.status !== undefined && gone.has(row.status.trim().toLowerCase()),
  };
}

interface Named {
  id: string;
  name: string;
}

const named = (kind: string, name: string): Named => ({
  id: `${kind}:${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}`.slice(0, 200),
  name,
});

/** `Prénom Nom`, `NOM Prénom` and `Nom, Prénom` are all written; capitals tell the family name. */
function namesOf({ givenName, familyName, fullName }: Row): { givenName?: string; familyName?: string } {
  if (givenName || familyName || !fullName) return { givenName, familyName };
  const [family, given] = fullName.split(',').map((part) => part.trim());
  if (family && given) return { givenName: given, familyName: family };
  const words = fullName.split(/\s+/);
  const capital = words.filter((word) => word === word.toUpperCase() && word.length > 1);
  if (capital.length > 0 && capital.length < words.length)
    return { givenName: words.filter((word) => !capital.includes(word)).join(' '), familyName: capital.join(' ') };
  return { givenName: words[0], familyName: words.slice(1).join(' ') || undefined };
}

/** ISO, or day before month as both languages of the house write it; anything else stays, and is refused with its line. */
export function dayOf(text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text;
}

const withoutEmpty = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as T;
