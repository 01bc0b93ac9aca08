import type { Appearance } from './pictures.js';
import { Random } from './random.js';
import type { Origin, Person } from './types.js';

const PHOTOS = 260;
type Skin = Appearance['skin'];
type Hair = Appearance['hair'];

const SKINS: Record<Origin, Skin[]> = {
  west: [1, 1, 2, 2],
  north: [1, 1, 2],
  latin: [2, 3, 3],
  maghreb: [2, 3, 3, 4],
  south: [4, 4, 5],
  east: [2, 2, 3],
  africa: [5, 6, 6],
};
const HAIRS: Record<Origin, Hair[]> = {
  west: ['brown', 'brown', 'chestnut', 'chestnut', 'blond', 'black', 'red'],
  north: ['blond', 'blond', 'chestnut', 'brown', 'red'],
  latin: ['black', 'brown', 'brown'],
  maghreb: ['black', 'black', 'brown'],
  south: ['black'],
  east: ['black'],
  africa: ['black'],
};

/** Gives a photo to those who would have put one, the cast first. */
export function photograph(people: Person[]): { id: string; givenName: string; appearance: Appearance }[] {
  const random = new Random('portraits');
  const cast = people.filter((person) => person.key !== undefined && !person.roles.includes('guest'));
  const others = random.shuffle(people.filter((person) => person.key === undefined && person.leftOn === undefined));
  const shown = new Set([...cast, ...others].slice(0, PHOTOS).map((person) => person.id));
  return people
    .filter((person) => shown.has(person.id))
    .map((person, i) => {
      person.photo = `photos/${person.id}.webp`;
      return {
        id: person.id,
        givenName: person.givenName,
        appearance: appearanceOf(person, i, new Random(`face ${person.handle}`)),
      };
    });
}

function appearanceOf(person: Person, seed: number, random: Random): Appearance {
  const age = person.age < 34 ? 'young' : person.age < 51 ? 'middle' : 'senior';
  return {
    seed: seed * 7919 + random.int(0, 999),
    feminine: person.feminine,
    age,
    skin: random.pick(SKINS[person.origin]),
    hair: hairOf(person, random),
    glasses: random.chance(person.age > 45 ? 0.5 : 0.24),
    beard: !person.feminine && random.chance(0.4),
    headscarf: person.feminine && person.origin === 'maghreb' && random.chance(0.22),
  };
}

function hairOf(person: Person, random: Random): Hair {
  if (!person.feminine && person.age > 40 && random.chance(0.16)) return 'none';
  if (person.age > 56 && random.chance(0.4)) return 'white';
  if (person.age > 48 && random.chance(person.feminine ? 0.3 : 0.6)) return 'grey';
  return random.pick(HAIRS[person.origin]);
}
