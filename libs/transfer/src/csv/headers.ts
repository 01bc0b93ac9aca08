import type { CsvField } from '@app/contract';

/** How HR systems call their columns, in both languages; compared without accents, case and signs. */
const synonyms: Record<Exclude<CsvField, 'ignore'>, string[]> = {
  employeeId: [
    'employee id',
    'employee number',
    'employee no',
    'matricule',
    'numero employe',
    'id',
    'personnel number',
  ],
  email: [
    'email',
    'e mail',
    'work email',
    'mail',
    'courriel',
    'adresse e mail',
    'adresse email',
    'email professionnel',
  ],
  givenName: ['first name', 'given name', 'firstname', 'prenom', 'prenoms'],
  familyName: ['last name', 'family name', 'surname', 'lastname', 'nom', 'nom de famille'],
  fullName: ['full name', 'name', 'nom complet', 'nom et prenom', 'nom prenom', 'prenom nom'],
  title: ['job title', 'title', 'position', 'role', 'poste', 'fonction', 'intitule de poste', 'emploi'],
  unit: ['department', 'unit', 'team', 'service', 'departement', 'entite', 'unite', 'equipe'],
  division: ['division', 'organisation', 'organization', 'business unit', 'direction', 'pole'],
  manager: [
    'manager email',
    'manager employee id',
    'manager id',
    'manager',
    'supervisor',
    'responsable',
    'matricule n 1',
    'n 1',
    'email du responsable',
    'matricule responsable',
    'superieur hierarchique',
  ],
  site: ['location', 'site', 'office', 'lieu', 'lieu de travail', 'etablissement', 'bureau'],
  city: ['city', 'ville'],
  country: ['country', 'pays'],
  timezone: ['time zone', 'timezone', 'fuseau horaire'],
  language: ['language', 'locale', 'langue'],
  phone: ['phone', 'phone number', 'telephone', 'mobile', 'numero de telephone'],
  startedOn: ['start date', 'hire date', 'hired on', 'date d entree', 'date d embauche', 'date entree'],
  leftOn: ['end date', 'termination date', 'leaving date', 'date de sortie', 'date de depart', 'date sortie'],
  status: ['status', 'active', 'statut', 'actif'],
};

export const plainHeader = (header: string): string =>
  header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byName = new Map(
  Object.entries(synonyms).flatMap(([field, names]) => names.map((name) => [name, field as CsvField])),
);

/** A first reading of the headers; the administrator may change it. What nobody knows is ignored and told. */
export function guessMapping(headers: string[]): Record<string, CsvField> {
  const used = new Set<CsvField>();
  return Object.fromEntries(
    [...new Set(headers)].map((header) => {
      const field = byName.get(plainHeader(header));
      if (!field || used.has(field)) return [header, 'ignore'];
      used.add(field);
      return [header, field];
    }),
  );
}
