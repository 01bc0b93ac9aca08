import type { Calendar } from './calendar.js';
import { LEADERS } from './cast.js';
import { BEFORE, FAREWELLS, QUIRKS, STARTS, THANKS } from './moments-words.js';
import { Random } from './random.js';
import type { Thread } from './threads.js';
import type { Assignment, Person, Project } from './types.js';
import { SITES, UNITS } from './world.js';

const MINUTES_A_DAY = 1440;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

type Company = { people: Person[]; projects: Project[]; assignments: Assignment[]; calendar: Calendar };

/** What happens to people, told by those it happens to: arrivals, new parts in projects, departures. */
export function buildMoments(company: Company): Thread[] {
  return [...arrivals(company), ...beginnings(company), ...departures(company)];
}

function arrivals({ people, calendar }: Company): Thread[] {
  const random = new Random('arrivals');
  const before = Object.fromEntries(Object.entries(BEFORE).map(([family, all]) => [family, random.shuffle(all)]));
  const quirks = random.shuffle(QUIRKS);
  const thanks = random.shuffle(THANKS);
  const fresh = people.filter(
    (one) =>
      one.key === undefined &&
      one.startedOn > calendar.daysAgo(490) &&
      one.startedOn < calendar.daysAgo(10) &&
      one.leftOn === undefined,
  );
  return fresh.flatMap((person, i): Thread[] => {
    const family = Object.keys(before).find((prefix) => person.unitId?.startsWith(prefix) === true) ?? '';
    const past = before[family]?.pop();
    const quirk = quirks.pop();
    if (past === undefined || quirk === undefined) return [];
    const answer = thanks.pop();
    const leader = LEADERS[person.unitId ?? ''] ?? 'coralie';
    const author = i % 3 === 0 ? 'coralie' : leader;
    return [
      {
        ...moment(`arrival-${i + 1}`, person.startedOn, 2, calendar),
        author,
        audience: { type: 'group', id: 'arrivees' },
        body: welcome(person, past, quirk, i),
        comments: [
          { author: author === leader ? '~.' + (person.siteId ?? '') : leader, body: hello(person, i), reply: false },
          ...(answer === undefined ? [] : [{ author: person.id, body: answer, reply: true }]),
        ],
      },
    ];
  });
}

function welcome(person: Person, past: string, quirk: string, turn: number): string {
  const { givenName, familyName, feminine } = person;
  const unit = UNITS.find((one) => one.id === person.unitId)?.name ?? '';
  const city = SITES.find((one) => one.id === person.siteId)?.city ?? '';
  const title = lower(person.title);
  const she = feminine ? 'elle' : 'il';
  const frames = [
    `${givenName} ${familyName} nous rejoint à ${city}, ${title} dans l'équipe ${unit}. Avant cela : ${past}. ${quirk}`,
    `Depuis lundi, un nouveau visage à ${city} : ${givenName} ${familyName}, ${title}. Son parcours en une ligne, ${past}. ${quirk}`,
    `Si vous croisez quelqu'un qui cherche la salle de réunion à ${city}, c'est sans doute ${givenName} ${familyName}, ${title}, qui a connu ${past}. ${quirk}`,
    `Bienvenue à ${givenName} ${familyName} ! Poste : ${title}, ${unit}. Bagage : ${past}. ${quirk}`,
    `L'équipe ${unit} s'agrandit : ${givenName} ${familyName} a pris son bureau à ${city}. ${upper(she)} a derrière ${feminine ? 'elle' : 'lui'} ${past}. ${quirk}`,
    `${upper(past)} : voilà d'où vient ${givenName} ${familyName}, qui commence cette semaine à ${city} comme ${title}. ${quirk}`,
    `Un bonjour à ${givenName} ${familyName}, s'il vous plaît. ${upper(title)} à ${city}, après ${past}. ${quirk}`,
  ];
  return frames[turn % frames.length] ?? '';
}

function hello(person: Person, turn: number): string {
  const name = person.givenName;
  const words = [
    `Bienvenue ${name} !`,
    `Bonjour ${name}, à mardi au déjeuner.`,
    `Un plaisir de te compter parmi nous, ${name}.`,
    `Bonne première semaine, ${name}.`,
    `${name}, ta visite du site est prévue jeudi.`,
    `Bienvenue, le troisième étage t'attend.`,
  ];
  return words[turn % words.length] ?? '';
}

/** The product turns a new part in a project into a post if its owner likes: some do, in their own words. */
function beginnings({ people, projects, assignments, calendar }: Company): Thread[] {
  const random = new Random('beginnings');
  const byId = new Map(people.map((person) => [person.id, person]));
  const recent = assignments.filter((one) => {
    const person = byId.get(one.personId);
    return (
      person?.key === undefined &&
      person?.languages[0] === 'fr' &&
      person.leftOn === undefined &&
      one.from > calendar.daysAgo(500) &&
      one.from < calendar.daysAgo(12)
    );
  });
  const told = new Set<string>();
  return random.shuffle(recent).flatMap((one, i): Thread[] => {
    const person = byId.get(one.personId);
    const project = projects.find((any) => any.id === one.projectId);
    if (person === undefined || project === undefined || told.size >= STARTS.length || told.has(person.id)) return [];
    if (
      project.startedOn >= one.from ||
      (one.to !== undefined &&
        one.to < calendar.daysAgo((calendar.now.getTime() - Date.parse(one.from)) / 86_400_000 - 20))
    )
      return [];
    const mate = assignments.find(
      (other) =>
        other.projectId === one.projectId &&
        other.personId !== one.personId &&
        other.from < one.from &&
        byId.get(other.personId)?.leftOn === undefined,
    );
    const colleague = mate === undefined ? undefined : byId.get(mate.personId);
    if (colleague === undefined || colleague.roles.includes('guest')) return [];
    told.add(person.id);
    return [
      {
        ...moment(`part-${i + 1}`, one.from, 3, calendar),
        author: person.id,
        audience: { type: 'project', id: one.projectId },
        body: start(person, one, project, colleague, told.size),
        comments: told.size % 3 === 0 ? [] : [{ author: colleague.id, body: reply(person, told.size), reply: false }],
      },
    ];
  });
}

function start(person: Person, one: Assignment, project: Project, mate: Person, turn: number): string {
  const until = one.to === undefined ? '' : (MONTHS[Number(one.to.slice(5, 7)) - 1] ?? '');
  const date = until === '' ? 'la fin du projet' : `fin ${until}`;
  const city = SITES.find((site) => site.id === person.siteId)?.city ?? '';
  const share = `${one.share} %`;
  const frames = [
    `Je commence sur « ${project.name} » : ${one.role}, à ${share}, jusqu'à ${date}.`,
    `Première semaine sur ${project.name}, depuis ${city}.`,
    `${upper(one.role)} pour ${project.name}, ${share}, à partir d'aujourd'hui.`,
    `@${mate.handle} me passe la partie ${one.role} de ${project.name}.`,
    `Bonjour l'équipe ${project.name}.`,
    `Renfort jusqu'à ${date} : ${one.role}, avec @${mate.handle}.`,
    `C'est parti pour ${project.name}.`,
    `Affectation à jour : ${share}, ${one.role}.`,
    '',
  ];
  return `${frames[turn % frames.length] ?? ''} ${STARTS[turn % STARTS.length] ?? ''}`.trim();
}

function reply(person: Person, turn: number): string {
  const words = [
    `Bienvenue à bord, ${person.givenName}.`,
    `Parfait, point jeudi à 10 h.`,
    `Je t'ajoute aux réunions, ${person.givenName}.`,
    `Dossier à jour, bonne lecture.`,
    `On t'attendait, ${person.givenName} !`,
    `À jeudi, j'apporte les plans.`,
    `Merci du renfort.`,
  ];
  return words[turn % words.length] ?? '';
}

function departures({ people, calendar }: Company): Thread[] {
  const words = [...FAREWELLS];
  const retired = words.findIndex((text) => text.includes('retraite'));
  const [retirement] = words.splice(retired, 1);
  return people
    .filter((person) => person.leftOn !== undefined && person.languages[0] === 'fr')
    .flatMap((person, i): Thread[] => {
      const body = person.age > 58 ? retirement : words.pop();
      if (body === undefined || person.leftOn === undefined) return [];
      return [
        {
          ...moment(`farewell-${i + 1}`, person.leftOn, -4, calendar),
          author: person.id,
          audience: { type: 'site', id: person.siteId ?? '' },
          body,
          comments: [
            {
              author: `~.${person.siteId ?? ''}`,
              body:
                [
                  `Tu vas nous manquer, ${person.givenName}.`,
                  `Bon vent ${person.givenName} !`,
                  `Merci pour tout, ${person.givenName}.`,
                ][i % 3] ?? '',
              reply: false,
            },
          ],
        },
      ];
    });
}

function moment(
  id: string,
  day: string,
  after: number,
  calendar: Calendar,
): Pick<Thread, 'id' | 'kind' | 'language' | 'age'> {
  const minutes =
    Math.floor((calendar.now.getTime() - Date.parse(`${day}T12:00:00Z`)) / 60_000) - after * MINUTES_A_DAY;
  return { id, kind: 'update', language: 'fr', age: Math.max(minutes, 2 * MINUTES_A_DAY) };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
