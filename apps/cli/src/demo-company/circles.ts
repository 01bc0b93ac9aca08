import { Random } from './random.js';
import { table } from './table.js';
import type { Membership, Person } from './types.js';

/** group, owners, units (prefixes) and sites from which people join, and how many of a hundred do. */
const CIRCLES = table(
  `
eau      | gwenaelle,mehdi     | eau                | | 80
sols     | herve,sofia         | bat-geo            | | 85
bim      | quentin,charlotte   | bat-bim            | | 95
carto    | hugo,mathilde       | num-data           | | 90
platform | rebecca,thomas      | num-dev            | | 85
a11y     | judith,paulemile    | num-access         | | 90
images   | maelle,louise       | studio             | | 90
hydro    | sylvie,wei          | ene                | | 70
rail     | joris,elodie        | mob-fer            | | 85
chantier | mario               | sup-gen,bat-geo    | | 60
climat   | clemence,romain     | eau-env            | | 60
offres   | claire              | sup-jur,direction  | | 80
arrivees | coralie             | sup-rh             | | 60
velo     | loic,nour           |                    | | 0
lyon     | josiane             |                    | lyon | 60
nantes   | louise              |                    | nantes | 65
paris    | agnes               |                    | paris | 55
bxl      | monique             |                    | bruxelles | 70
lausanne | gilles              |                    | lausanne | 70
mtl      | yvan                |                    | montreal | 75
courir   | elodie              |                    | | 0
lire     | hannah              |                    | | 0
comite   | florence,agnes      |                    | | 0
ambre    | florence            |                    | | 0
`,
  5,
);

const EVERYWHERE: Record<string, number> = {
  climat: 9,
  velo: 13,
  courir: 8,
  lire: 6,
  images: 5,
  carto: 5,
  chantier: 8,
  a11y: 4,
  hydro: 4,
  sols: 4,
  bim: 5,
  eau: 4,
  offres: 5,
};
const CHOSEN: Record<string, string[]> = {
  comite: [
    'florence',
    'laurent',
    'ghislaine',
    'marcandre',
    'nadia',
    'simon',
    'agnes',
    'etienne',
    'sylvain',
    'patricia',
    'bertrand',
    'philippe',
  ],
  ambre: ['florence', 'laurent', 'philippe', 'arnaud', 'agnes'],
  eau: ['camille', 'pascal', 'priya', 'thibault', 'solange', 'ludovic'],
  carto: ['camille', 'thibault', 'ronan'],
  climat: ['camille', 'romain'],
  velo: ['camille', 'karim', 'maelle'],
  images: ['camille', 'samir', 'anouk'],
  hydro: ['baptiste', 'marta', 'julien', 'solange'],
  lyon: ['camille'],
};

export class Circles {
  readonly memberships: Membership[] = [];
  readonly #held = new Set<string>();

  constructor(people: Person[]) {
    const random = new Random('circles');
    const byKey = new Map(people.map((person) => [person.key, person]));
    for (const [groupId = '', owners = '', units = '', sites = '', share = ''] of CIRCLES) {
      for (const key of [...owners.split(','), ...(CHOSEN[groupId] ?? [])]) {
        const person = byKey.get(key.trim());
        if (person === undefined) throw new Error(`No ${key} in the cast`);
        this.join(person, groupId, owners.split(',').includes(key) ? 'owner' : 'member');
      }
      const wanted = units.split(',').filter((unit) => unit !== '');
      for (const person of people) {
        if (person.leftOn !== undefined || person.roles.includes('guest')) continue;
        const natural =
          wanted.some((unit) => person.unitId?.startsWith(unit) === true) || (sites !== '' && person.siteId === sites);
        const chance = natural ? Number(share) : (EVERYWHERE[groupId] ?? 0);
        const fresh = groupId === 'arrivees' && isFresh(person, people) ? 75 : 0;
        if (random.chance(Math.max(chance, fresh) / 100)) this.join(person, groupId);
      }
    }
  }

  has(personId: string, groupId: string): boolean {
    return this.#held.has(`${groupId} ${personId}`);
  }

  join(person: Person, groupId: string, role: Membership['role'] = 'member'): void {
    if (this.has(person.id, groupId)) return;
    this.#held.add(`${groupId} ${person.id}`);
    this.memberships.push({ groupId, personId: person.id, role });
  }
}

/** Among the twelfth of the company that arrived last. */
function isFresh(person: Person, people: Person[]): boolean {
  return people.filter((other) => other.startedOn > person.startedOn).length < people.length / 12;
}
