import { BIOS_EN, BIOS_FR, CAST_BIOS } from './bios.js';
import type { Calendar } from './calendar.js';
import { ADMINISTRATORS, CAST, EXECUTIVES, FINANCE, LEADERS, MODERATORS } from './cast.js';
import { pastimes } from './pastimes.js';
import { HEADCOUNT, JOBS, SEATS } from './jobs.js';
import { NAMES, ORIGINS } from './names.js';
import { Random } from './random.js';
import type { Origin, Person } from './types.js';
import { ascii, typeset } from './typography.js';
import { DOMAIN, SITES, UNITS } from './world.js';

const SEAT: Record<string, string> = {
  l: 'lyon',
  n: 'nantes',
  p: 'paris',
  b: 'bruxelles',
  s: 'lausanne',
  m: 'montreal',
};
const ANGLOPHONE = ['south', 'east', 'north'];
const CASTS_WITHOUT_PHONE = new Set(['zoe']);
const LEAVERS = 14;

export function buildPeople(calendar: Calendar): Person[] {
  const random = new Random('people');
  const handles = new Set<string>();
  const people = cast(calendar, random, handles);
  for (const [unit, count] of Object.entries(HEADCOUNT)) {
    const missing = count - people.filter((person) => person.unitId === unit).length;
    for (let i = 0; i < missing; i++) people.push(colleague(unit, calendar, random, handles));
  }
  leave(people, calendar, random);
  introduce(people, random);
  people.push(...guests(calendar, handles));
  people.forEach((person, i) => (person.id = `p${String(i + 1).padStart(3, '0')}`));
  report(people, random);
  return people;
}

/** The first name in ASCII, without hyphens: how the written threads call the cast. */
export function keyOf(givenName: string): string {
  return ascii(givenName).replaceAll('-', '');
}

function cast(calendar: Calendar, random: Random, handles: Set<string>): Person[] {
  return CAST.map(
    ([
      givenName = '',
      familyName = '',
      gender,
      title = '',
      unit = '',
      site = '',
      language = '',
      origin,
      age,
      years,
      skills = '',
    ]) => {
      const key = keyOf(givenName);
      const person = newPerson(
        {
          givenName,
          familyName,
          feminine: gender === 'f',
          title,
          unit,
          site,
          origin: origin as Origin,
          age: Number(age),
        },
        handles,
      );
      person.key = key;
      person.languages = tongues(person, language === 'en', random);
      person.startedOn = calendar.daysAgo(Math.round(Number(years) * 365.25) + random.int(0, 30));
      person.roles = roles(key);
      if (CASTS_WITHOUT_PHONE.has(key)) delete person.phone;
      else person.phone = phone(site, random);
      person.skills = skills
        .split(',')
        .map((skill): [string, number] => [skill.slice(0, -1).replace(/\.$/, ''), Number(skill.slice(-1))]);
      const bio = CAST_BIOS[key];
      if (bio !== undefined) person.bio = typeset(bio, language === 'en' ? 'en' : 'fr');
      return person;
    },
  );
}

function roles(key: string): string[] {
  const held = ['employee'];
  if (EXECUTIVES.includes(key)) held.push('executive');
  if (FINANCE.includes(key)) held.push('finance');
  if (ADMINISTRATORS.includes(key)) held.push('administrator');
  if (MODERATORS.includes(key)) held.push('moderator');
  return held;
}

type Sketch = {
  givenName: string;
  familyName: string;
  feminine: boolean;
  title: string;
  unit: string;
  site: string;
  origin: Origin;
  age: number;
};

function newPerson(sketch: Sketch, handles: Set<string>): Person {
  const handle = `${ascii(sketch.givenName)}.${ascii(sketch.familyName)}`;
  if (handles.has(handle)) throw new Error(`Two people called ${handle}`);
  handles.add(handle);
  const { unit, site, ...rest } = sketch;
  return {
    ...rest,
    id: '',
    handle,
    email: `${handle}@${DOMAIN}`,
    unitId: unit,
    siteId: site,
    languages: ['fr'],
    startedOn: '',
    roles: ['employee'],
    skills: [],
  };
}

function colleague(unit: string, calendar: Calendar, random: Random, handles: Set<string>): Person {
  const site = SEAT[random.pick([...(SEATS[unit] ?? 'l')])] ?? 'lyon';
  const origin = random.pick(ORIGINS[site] ?? ['west' as const]);
  const feminine = random.chance(0.48);
  const pool = NAMES[origin];
  const first = feminine ? pool.feminine : pool.masculine;
  let givenName = random.pick(first);
  let familyName = random.pick(pool.family);
  while (handles.has(`${ascii(givenName)}.${ascii(familyName)}`)) {
    givenName = random.pick(first);
    familyName = random.pick(pool.family);
  }
  familyName = familyName.replaceAll('-', familyName.startsWith('Aït') || familyName.startsWith('El') ? '-' : ' ');
  const job = random.pick(JOBS.filter((one) => one.unit === unit));
  const english =
    site === 'montreal'
      ? ANGLOPHONE.includes(origin) || random.chance(0.35)
      : ANGLOPHONE.includes(origin) && random.chance(0.35);
  const age = random.int(23, 62);
  const grade = age > 45 && random.chance(0.25) ? (english ? 'Senior ' : '') : '';
  const title = english ? `${grade}${job.english}` : feminine ? job.feminine : job.masculine;
  const person = newPerson({ givenName, familyName, feminine, title, unit, site, origin, age }, handles);
  const career = Math.max(0.2, Math.min(age - 23.5, 24 * random.next() ** 1.7 + 0.15));
  person.startedOn = weekdayStart(calendar.daysAgo(Math.round(career * 365.25)), calendar);
  person.languages = tongues(person, english, random);
  if (random.chance(0.86)) person.phone = phone(site, random);
  const ceiling = career > 8 ? 4 : career > 3 ? 3 : 2;
  person.skills = job.skills
    .filter((_, i) => random.chance(i < 2 ? 0.95 : 0.7))
    .map((skill, i): [string, number] => [
      skill,
      Math.max(1, Math.min(4, ceiling - (i > 1 ? random.int(0, 2) : random.int(0, 1)))),
    ]);
  return person;
}

function weekdayStart(day: string, calendar: Calendar): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (/-12-(1[5-9]|[23])|-01-0/.test(day)) date.setUTCDate(date.getUTCDate() - 30);
  while (calendar.weekday(date.toISOString().slice(0, 10)) !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function tongues(person: Person, english: boolean, random: Random): string[] {
  const spoken = english ? ['en', 'fr'] : random.chance(0.72) ? ['fr', 'en'] : ['fr'];
  if (person.siteId === 'bruxelles' && (person.origin === 'north' || random.chance(0.4))) spoken.push('nl');
  if (person.siteId === 'lausanne' && (person.origin === 'north' || random.chance(0.35))) spoken.push('de');
  if (person.origin === 'maghreb' && random.chance(0.5)) spoken.push('ar');
  if (person.origin === 'latin') spoken.push(random.pick(['es', 'pt', 'it']));
  return spoken;
}

/** Numbers that no operator hands out: French ones reserved for fiction, elsewhere an impossible first digit. */
function phone(site: string, random: Random): string {
  const pair = (): string => String(random.int(0, 99)).padStart(2, '0');
  if (site === 'bruxelles') return `+32 2 000 ${pair()} ${pair()}`;
  if (site === 'lausanne') return `+41 21 000 ${pair()} ${pair()}`;
  if (site === 'montreal') return `+1 514 555 01${pair()}`;
  return `+33 6 39 98 ${pair()} ${pair()}`;
}

function leave(people: Person[], calendar: Calendar, random: Random): void {
  const candidates = people.filter((person) => person.key === undefined && person.startedOn < calendar.day(-22));
  for (const person of random.sample(candidates, LEAVERS)) {
    do person.leftOn = calendar.daysAgo(random.int(12, 420));
    while (calendar.weekday(person.leftOn) !== 5 || /-(12|08)-/.test(person.leftOn));
  }
}

function introduce(people: Person[], random: Random): void {
  const fr = Object.fromEntries(Object.entries(BIOS_FR).map(([family, bios]) => [family, random.shuffle(bios)]));
  const en = random.shuffle(BIOS_EN);
  const used = new Set<string>();
  for (const person of random.shuffle(people)) {
    if (person.bio !== undefined || random.chance(0.3)) continue;
    const english = person.languages[0] === 'en';
    const family = Object.keys(fr).find((prefix) => person.unitId?.startsWith(prefix) === true) ?? 'sup';
    const written = english ? en.pop() : fr[family]?.pop();
    const site = SITES.find((one) => one.id === person.siteId);
    person.bio = typeset(
      written ?? pastimes(english ? 'en' : 'fr', site?.city ?? '', random, used),
      english ? 'en' : 'fr',
    );
  }
}

function guests(calendar: Calendar, handles: Set<string>): Person[] {
  const make = (
    givenName: string,
    familyName: string,
    feminine: boolean,
    title: string,
    site: string,
    email: string,
  ): Person => {
    const person = newPerson(
      { givenName, familyName, feminine, title, unit: '', site, origin: 'west', age: 41 },
      handles,
    );
    delete person.unitId;
    return { ...person, email, roles: ['guest'], startedOn: calendar.day(-8), key: keyOf(givenName) };
  };
  return [
    make('Solange', 'Morestel', true, 'Cheffe de projet, Hélios', 'lyon', 'solange.morestel@helios.example'),
    make(
      'Ludovic',
      'Pernet',
      false,
      'Responsable patrimoine, Services industriels du Pré-Lavaux',
      'lausanne',
      'l.pernet@pre-lavaux.example',
    ),
    make('Fiona', 'Trelawney', true, 'Network Manager, Wexcombe Water', 'nantes', 'fiona.trelawney@wexcombe.example'),
  ];
}

/** Everyone answers to the leader of their team, a leader to the leader of the division, divisions to the top. */
function report(people: Person[], random: Random): void {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const parentOf = new Map(UNITS.map((unit) => [unit.id, unit.parentId]));
  const leaderOf = (unit: string | undefined): Person | undefined =>
    unit === undefined ? undefined : byKey.get(LEADERS[unit]);
  for (const person of people) {
    let unit = person.unitId;
    if (unit === undefined) continue;
    while (unit !== undefined && leaderOf(unit) === person) unit = parentOf.get(unit);
    const leader = leaderOf(unit);
    if (leader !== undefined && leader !== person) person.managerId = leader.id;
  }
  deputise(people, random);
}

/** In the large teams a few seniors look after colleagues of their own site. */
function deputise(people: Person[], random: Random): void {
  for (const unit of UNITS) {
    const team = people.filter((person) => person.unitId === unit.id && person.leftOn === undefined);
    if (team.length < 16) continue;
    const leader = LEADERS[unit.id];
    for (const site of SITES) {
      const local = team.filter((person) => person.siteId === site.id && person.key !== leader);
      if (local.length < 5) continue;
      const deputy = random.pick([...local].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1)).slice(0, 2));
      for (const person of local) if (person !== deputy) person.managerId = deputy.id;
    }
  }
}
