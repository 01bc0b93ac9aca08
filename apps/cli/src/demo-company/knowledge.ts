import type { Calendar } from './calendar.js';
import { PROJECTS } from './projects.js';
import { Random } from './random.js';
import { SKILLS } from './skills.js';
import type { Assignment, Person, PersonSkill } from './types.js';

/** What a project teaches to those who work on it, by the first letters of its tags. */
const TAUGHT: [tag: string, skill: string, units: string][] = [
  ['crues', 'crues', 'eau-hydro'],
  ['digues', 'digues', 'eau-hydro'],
  ['biodiv', 'ecologie', 'eau-'],
  ['eau potable', 'eau-potable', 'eau-pot'],
  ['forage', 'forage', 'eau-pot'],
  ['assain', 'assainissement', 'eau-pot'],
  ['tramway', 'tramway', 'mob-'],
  ['rail', 'signalisation', 'mob-fer'],
  ['vélo', 'velo', 'mob-'],
  ['bus', 'recharge-bus', 'mob-etudes'],
  ['solaire', 'photovoltaique', 'ene-ren'],
  ['hydro', 'hydroelectricite', 'ene-ren'],
  ['chaleur', 'chaleur-fatale', 'ene-res'],
  ['réemploi', 'reemploi', 'bat-'],
  ['hôpital', 'hopital', 'bat-fluides'],
  ['salles', 'salles-propres', 'bat-fluides'],
  ['patrimoine', 'patrimoine', 'bat-struct'],
  ['ponts', 'ponts', 'bat-struct'],
  ['accessib', 'accessibilite-numerique', 'num-'],
  ['logiciel', 'api', 'num-dev'],
  ['données', 'series-temporelles', 'num-data'],
  ['réhab', 'rehabilitation', 'bat-struct'],
  ['rénov', 'thermique-batiment', 'bat-fluides'],
  ['climat', 'bilan-carbone', 'eau-env'],
  ['vidéo', 'production-video', 'studio'],
  ['fuites', 'fuites', 'eau-pot'],
  ['leak', 'fuites', 'eau-pot'],
];
const SPOKEN: Record<string, string> = { nl: 'neerlandais', de: 'allemand', es: 'espagnol', ar: 'arabe' };

export function buildKnowledge(people: Person[], assignments: Assignment[], calendar: Calendar): PersonSkill[] {
  const random = new Random('knowledge');
  const known = new Set(SKILLS.map((skill) => skill.id));
  return people.flatMap((person) => {
    if (person.roles.includes('guest')) return [];
    const levels = new Map(person.skills);
    for (const skill of learned(person, assignments)) if (!levels.has(skill)) levels.set(skill, random.int(1, 3));
    for (const tongue of person.languages) {
      const skill = SPOKEN[tongue];
      if (skill !== undefined) levels.set(skill, Math.max(levels.get(skill) ?? 0, random.int(2, 4)));
    }
    if (person.languages[0] === 'fr' && person.languages.includes('en') && random.chance(0.45))
      levels.set('anglais', random.int(2, 4));
    if (random.chance(0.12))
      levels.set(
        random.pick([
          'premiers-secours',
          'animation',
          'redaction',
          'bilan-carbone',
          'dataviz',
          'python',
          'photographie',
        ]),
        random.int(1, 3),
      );
    const craft = person.key === undefined ? undefined : person.skills[0]?.[0];
    return [...levels].map(([skillId, level]) => {
      if (!known.has(skillId)) throw new Error(`No skill ${skillId} for ${person.handle}`);
      const declared = describe(person, skillId, level, calendar, random);
      // The cast are those whom the threads show answering.
      return skillId === craft && level === 4 ? { ...declared, wantsTo: 'askMe' as const } : declared;
    });
  });
}

function learned(person: Person, assignments: Assignment[]): string[] {
  const worked = new Set(assignments.filter((one) => one.personId === person.id).map((one) => one.projectId));
  const tags = PROJECTS.filter((plan) => worked.has(plan.id)).flatMap((plan) => plan.tags);
  return TAUGHT.filter(
    ([tag, , units]) => person.unitId?.startsWith(units) === true && tags.some((one) => one.startsWith(tag)),
  ).map(([, skill]) => skill);
}

function describe(person: Person, skillId: string, level: number, calendar: Calendar, random: Random): PersonSkill {
  const here = (calendar.now.getTime() - Date.parse(person.startedOn)) / (365.25 * 86_400_000);
  const working = Math.max(1, Math.min(person.age - 22, here + 6));
  const years = Math.max(
    1,
    Math.min(Math.round(working), level * random.int(1, 2) + (level === 4 ? random.int(2, 8) : random.int(0, 2))),
  );
  const wish = random.next();
  const wantsTo =
    level >= 3 && wish < 0.22
      ? 'askMe'
      : level === 4 && wish < 0.36
        ? 'mentor'
        : level <= 2 && wish < 0.2
          ? 'learn'
          : undefined;
  return { personId: person.id, skillId, level, years, ...(wantsTo === undefined ? {} : { wantsTo }) };
}
