import type { Calendar } from './calendar.js';
import { JOBS } from './jobs.js';
import { PROJECTS, type ProjectPlan } from './projects.js';
import { Random } from './random.js';
import { table } from './table.js';
import type { Assignment, Person, Project } from './types.js';
import { typeset } from './typography.js';

const LATE = 0.06;
const SOON = 0.12;

/** Who of the cast does what: person, project, role, share, from and to in months (an empty end is open). */
const LEADS = table(
  `
baptiste | rhone | direction de projet | 70 | -22 | 16
julien | rhone | électromécanique | 60 | -20 | 8
marta | rhone | études solaires | 40 | -14 | 6
sylvie | rhone | contrôle externe | 10 | -22 | 16
sofia | rhone | géotechnique des digues | 20 | -6 | 3
maelle | rhone | films du projet | 20 | -16 | 9
ronan | rhone | prise de vue | 10 | -16 | 9
marta | ombrieres | direction de projet | 30 | -16 | 5
mehdi | digues | direction de projet | 40 | -20 | 9
camille | digues | modélisation hydraulique | 60 | -15 | 4
sofia | digues | stabilité des digues | 40 | -18 | 5
thibault | digues | mesures de terrain | 30 | -12 | 0.5
hugo | digues | données et cartes | 10 | -16 | 9
oumar | alerte | modèle de prévision | 50 | -15 | 7
camille | alerte | calage du modèle amont | 30 | -5 | 3
ines | alerte | données temps réel | 60 | -15 | 7
thomas | alerte | développement | 40 | -12 | 4
thibault | alerte | stations de mesure | 40 | -10 | 7
lucie | alerte | hydrologie | 50 | -14 | 2
clemence | seuils | écologie | 20 | -26 | 4
ingrid | seuils | passes à poissons | 20 | -18 | 4
tristan | seuils | suivi de la faune | 30 | -20 | 4
camille | seuils | calcul des passes | 10 | -9 | -0.35
camille | gemapi | études hydrauliques | 50 | -36 | -16
gwenaelle | schema | direction de projet | 30 | -18 | 6
pascal | kerlaz | essais de pompage | 60 | -11 | 3
kevin | kerlaz | forages | 50 | -11 | 0.3
aurelien | reservoir | direction de projet | 50 | -14 | 10
elena | reservoir | structure | 40 | -12 | 8
ines | compteurs | plateforme de données | 30 | -9 | 8
samir | compteurs | portail abonnés | 40 | -7 | 3
chantal | premorand | direction de projet | 80 | -24 | 2
vincent | quaisud | structure | 30 | -13 | 14
kevin | quaisud | sondages | 40 | -9 | 1
olivier | quaisud | courant à quai | 20 | -10 | 10
aissatou | halles | charpente | 60 | -17 | 4
aissatou | ecole | structure bois | 60 | -28 | -3
quentin | halles | maquette | 20 | -15 | 2
karim | tramb | direction de projet | 90 | -34 | 20
elodie | tramb | voie ferrée | 60 | -30 | 12
herve | tramb | géotechnique | 20 | -28 | 10
delphine | tramb | insertion urbaine | 30 | -24 | 8
quentin | tramb | maquette d’ensemble | 40 | -22 | 14
loic | tanneurs | appui méthode | 10 | -12 | 2
delphine | tanneurs | direction de projet | 40 | -12 | 6
rachid | iles | procédés | 70 | -19 | 11
antoine | zfe | direction de projet | 40 | -21 | 3
nour | zfe | simulation | 50 | -18 | 0.4
nour | liemont | trafic | 50 | -8 | 6
samir | info | design | 50 | -14 | 2
paulemile | info | audits d’accessibilité | 30 | -12 | 4
maxime | info | développement | 60 | -14 | 5
joris | forges | direction de projet | 60 | -23 | 7
damien | forges | charpente métallique | 50 | -20 | 5
hannah | signal | signalling lead | 100 | -8 | 18
fatou | hesbaye | direction technique | 60 | -16 | 12
charlotte | canal | synthèse | 60 | -20 | 4
leila | elme | lots fluides | 60 | -18 | 6
rebecca | dossier | architecture | 20 | -12 | 2
judith | dossier | accessibilité | 20 | -10 | 2
thomas | adherents | base de données | 60 | -20 | 4
rebecca | adherents | architecture | 40 | -20 | 4
anjali | adherents | reliability | 50 | -18 | 4
liam | adherents | integrations | 80 | -14 | 3
maelle | campagne | réalisation et montage | 40 | -5 | 3
louise | campagne | sous-titres et livraisons | 40 | -5 | 3
fabien | campagne | affiches | 30 | -5 | 2
capucine | campagne | animation | 50 | -4 | 2
tarek | campagne | son | 40 | -5 | 3
romain | lycees | confort d’été | 30 | -12 | 6
isabelle | lycees | direction de projet | 30 | -15 | 9
patricia | galvaude | direction de projet | 20 | -11 | 13
priya | rapides | filtration | 70 | -17 | 8
sophieanne | rapides | direction de projet | 40 | -17 | 8
sophieanne | pluie | conception | 50 | -9 | 5
felix | nordet | sûreté du barrage | 70 | -25 | 10
wei | microgrid | power systems | 60 | -13 | 6
tom | laurendeau | charging model | 70 | -15 | 4
wei | laurendeau | grid studies | 30 | -12 | 2
fatou | orbelle | échangeurs et réseau | 30 | -14 | 3
damien | ouvrages | inspections | 30 | -16 | 6
paulemile | biblio | audits et formation | 50 | -16 | -2
thomas | biblio | développement | 50 | -16 | -6
maelle | confins | films de la galerie | 30 | -8 | 5
ronan | confins | lumière et image | 40 | -8 | 5
judith | confins | médiation accessible | 30 | -7 | 5
loic | loire | direction de projet | 60 | -14 | 8
oumar | loire | modèle d’estuaire | 20 | -14 | 2
gwenaelle | wexcombe | direction de projet | 20 | -12 | 12
ines | wexcombe | time series | 10 | -10 | 3
mireille | tourbieres | paysage et accueil du public | 40 | -18 | 18
clemence | tourbieres | direction de projet | 40 | -18 | 18
romain | maillard | thermique | 40 | -9 | 6
elena | maillard | structure | 40 | -9 | 9
wei | boreal | grid connection | 10 | -7 | 12
leila | jade | salles propres | 40 | -12 | 6
maelle | films | réalisation et montage | 10 | -26 |
ronan | films | image | 40 | -26 |
tarek | films | son | 40 | -24 |
louise | films | sous-titres | 40 | -22 |
pieter | films | photographie | 60 | -20 |
idriss | parvis | hébergement | 40 | -10 |
maxime | parvis | relecture de l’interface | 10 | -8 |
judith | parvis | accessibilité | 20 | -8 |
beatrice | academie | direction | 40 | -12 |
capucine | academie | habillage des cours | 20 | -8 | 2
quentin | academie | cours BIM | 10 | -10 | 4
josiane | navette | maîtrise d’ouvrage | 50 | -13 | 1
`,
  6,
);

export function buildProjects(calendar: Calendar): Project[] {
  return PROJECTS.map((plan) => ({
    id: plan.id,
    name: typeset(plan.name, 'fr'),
    ...(plan.clientId === '' ? {} : { clientId: plan.clientId }),
    description: typeset(
      plan.description,
      /^(Signalling|Forty|Solar|Charging|District|Migration)/.test(plan.description) ? 'en' : 'fr',
    ),
    tags: plan.tags,
    startedOn: calendar.day(plan.from),
    ...(plan.to !== undefined && plan.to <= 0 ? { endedOn: calendar.day(plan.to) } : {}),
    units: plan.units,
    sites: plan.sites,
  }));
}

export class Careers {
  readonly assignments: Assignment[] = [];
  readonly #random = new Random('careers');
  readonly #parts = new Map<string, Assignment[]>();
  readonly #load = new Map<string, number>();

  constructor(
    readonly people: Person[],
    readonly calendar: Calendar,
  ) {
    this.#leads();
    for (const plan of PROJECTS) this.#team(plan);
    this.#busy();
  }

  /** Was this person on the project at that day? */
  on(personId: string, projectId: string, day?: string): boolean {
    return (this.#parts.get(`${personId} ${projectId}`) ?? []).some(
      (one) => day === undefined || (one.from <= day && (one.to === undefined || one.to >= day)),
    );
  }

  /** Somebody who speaks for a project is on it; the threads decide and the register follows. */
  include(person: Person, projectId: string, day: string): void {
    if (this.on(person.id, projectId, day)) return;
    const plan = PROJECTS.find((one) => one.id === projectId);
    if (plan === undefined) throw new Error(`No project ${projectId}`);
    const from = later(
      person.startedOn,
      this.calendar.daysAgo(Math.round((Date.parse(this.calendar.today()) - Date.parse(day)) / 86_400_000) + 70),
    );
    const end =
      plan.to !== undefined && plan.to < 0 ? this.calendar.day(plan.to) : this.calendar.day(this.#random.int(1, 6));
    const held = this.assignments.find((one) => one.personId === person.id && one.projectId === projectId);
    if (held !== undefined) {
      if (from < held.from) held.from = from;
      if (held.to !== undefined && held.to < day) this.#extend(held, end);
      return;
    }
    this.#record({
      personId: person.id,
      projectId,
      role: this.#role(person),
      share: 10,
      from: later(from, this.calendar.day(plan.from)),
      to: end,
    });
  }

  /** A part that ended goes on after all, with the time that is left to the person. */
  #extend(held: Assignment, end: string): void {
    const today = this.calendar.today();
    if (end >= today) {
      const load = this.#load.get(held.personId) ?? 0;
      held.share = Math.max(10, Math.min(held.share, 100 - load));
      this.#load.set(held.personId, load + held.share);
    }
    held.to = end;
  }

  #leads(): void {
    const byKey = new Map(this.people.map((person) => [person.key, person]));
    for (const [key = '', projectId = '', role = '', share = '', from = '', to = ''] of LEADS) {
      const person = byKey.get(key);
      if (person === undefined) throw new Error(`No ${key} in the cast`);
      this.#add(
        person,
        projectId,
        role,
        Number(share),
        later(this.#at(Number(from)), person.startedOn),
        to === '' ? undefined : this.#at(Number(to)),
      );
    }
  }

  /** A date in months, where fractions are days: 0.5 is in a fortnight. */
  #at(months: number): string {
    if (Math.abs(months) < 1) return this.calendar.daysAgo(-Math.round(months * 30));
    return this.calendar.day(months, this.#random.int(-10, 12));
  }

  #add(person: Person, projectId: string, role: string, share: number, from: string, to: string | undefined): void {
    const today = this.calendar.today();
    if (person.leftOn !== undefined && (to === undefined || to > person.leftOn)) to = person.leftOn;
    if (to !== undefined && to <= from) return;
    if (to === undefined || to >= today) this.#load.set(person.id, (this.#load.get(person.id) ?? 0) + share);
    this.#record({ personId: person.id, projectId, role, share, from, ...(to === undefined ? {} : { to }) });
  }

  #record(assignment: Assignment): void {
    const key = `${assignment.personId} ${assignment.projectId}`;
    this.assignments.push(assignment);
    this.#parts.set(key, [...(this.#parts.get(key) ?? []), assignment]);
  }

  #team(plan: ProjectPlan): void {
    for (const unit of plan.units) {
      const pool = this.people.filter((person) => person.unitId === unit && person.key === undefined);
      const near = this.#random.shuffle(pool.filter((person) => plan.sites.includes(person.siteId ?? '')));
      const far = this.#random.shuffle(pool.filter((person) => !plan.sites.includes(person.siteId ?? '')));
      const size = this.#random.int(3, 6);
      for (const person of [...near.slice(0, size), ...far.slice(0, this.#random.int(0, 1))]) this.#join(person, plan);
    }
  }

  #join(person: Person, plan: ProjectPlan): void {
    const random = this.#random;
    const last = plan.to ?? 12;
    const first = Math.max(plan.from, -60);
    const fromMonth = Math.min(-1, random.int(first, Math.max(first, Math.min(-2, last - 2))));
    const from = later(this.calendar.day(fromMonth, random.int(-12, 12)), person.startedOn);
    if (from > this.calendar.today()) return;
    let to = this.calendar.day(Math.min(last, fromMonth + random.int(4, 22)), random.int(-10, 10));
    const current = to >= this.calendar.today();
    if (current && random.chance(LATE)) to = this.calendar.daysAgo(random.int(3, 38));
    else if (current && random.chance(SOON)) to = this.calendar.daysAgo(-random.int(1, 18));
    const room = 100 - (this.#load.get(person.id) ?? 0);
    const share = current
      ? Math.min(room, random.pick([20, 30, 40, 40, 50, 60, 80]))
      : random.pick([20, 30, 50, 60, 80, 100]);
    if (share < 10) return;
    const open = current && random.chance(0.08);
    this.#add(person, plan.id, this.#role(person), share, from, open ? undefined : to);
  }

  #role(person: Person): string {
    const job = JOBS.find((one) =>
      [one.masculine, one.feminine, one.english].includes(person.title.replace(/^Senior /, '')),
    );
    return job?.role ?? 'appui';
  }

  /** Nobody of the production teams is left without any work at all. */
  #busy(): void {
    const random = this.#random;
    for (const person of this.people) {
      if (person.unitId === undefined || person.leftOn !== undefined || person.key !== undefined) continue;
      if (this.assignments.some((one) => one.personId === person.id)) continue;
      const fits = PROJECTS.filter((plan) => plan.units.includes(person.unitId ?? '') && (plan.to ?? 9) > 1);
      if (fits.length === 0 || random.chance(0.15)) continue;
      this.#join(person, random.pick(fits));
    }
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
