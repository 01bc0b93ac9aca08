import type { Constraint } from '@app/contract';
import { keyOf, languageOfSpeakers, languages, namesOfCountry } from './names.data.js';
import { NeedLine, type Run } from './need-line.js';

/** A constraint that the words of a need state. */
export interface Stated extends Constraint {
  /** Where the words stand in the need. */
  from: number;
  to: number;
  /** Who meets it: whoever is one of these. */
  wishes: Wish[];
  /** When one of these names a skill, it is that skill that is meant. */
  unless: string[];
}
export interface Wish {
  kind: 'site' | 'unit' | 'language' | 'skill' | 'free';
  value: string;
}
/** The company's own names. */
export interface Names {
  sites: { id: string; name: string; city: string | null; country: string | null }[];
  units: { id: string; name: string }[];
}

const article = `(?:the|our|my|le|la|les|l|notre|nos)`;
const unitNoun = `(?:direction|departement|service|pole|equipe|unite|division|cellule|filiale|department|team|unit)`;
const siteNoun = `(?:sites?|agences?|bureaux?|antenne|etablissement|usine|campus|locaux|siege)`;
const officeNoun = `(?:offices?|site|branch|plant|campus|factory|warehouse|depot)`;
const person = `(?:quelqu une?|someone|somebody|anyone|anybody|people|person|personnes?|gens|collegues?|colleagues?|experts?|expertes?)`;
const day = `(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|(?:the )?end of (?:the |this )?(?:week|month|year)|(?:the )?weekend|la fin (?:de la semaine|du mois|de l annee)|le week end|next (?:week|month)|la semaine prochaine|le mois prochain)`;
const when = `(?:right now|now|today|tomorrow|immediately|asap|soon|at short notice|on short notice|(?:this|next) (?:week|month|quarter)|(?:before|by|until|on|from) ${day}|tout de suite|maintenant|aujourd hui|demain|des demain|immediatement|rapidement|bientot|cette semaine|la semaine prochaine|ce mois ci|ce mois|le mois prochain|(?:avant|d ici|jusqu a|des|a partir de|à partir de)(?: le)? ${day}|ces jours ci|en ce moment)`;

const stillHere = [
  `(?:(?:et|and|mais|but) )?(?:(?:qui|who|that) )?(?:(?:est|sont|soit|soient|travaillent|travaille|reste|etre|is|are|be) )?(?:encore|toujours) (?:la|ici|presente?s?|chez nous|parmi nous|avec nous|en poste|en activite|(?:dans|de) (?:la maison|l entreprise|la boite|la societe|nos murs|l effectif))`,
  `(?:(?:et|and) )?(?:qui|who|that) (?:n est|ne soit|n a|ne sont|hasn?|haven?|isn?|aren?)(?: pas| not| t)(?: encore| yet)? (?:partie?s?|quitte (?:la maison|l entreprise|la boite|la societe)|left(?: us| the company)?|gone)`,
  `(?:(?:and|but) )?(?:(?:who|that) )?(?:(?:is|are|be|s) )?still (?:here|around|employed|(?:works?|working) (?:here|for us|with us)|(?:with|at|in) (?:us|the (?:company|house|firm)))`,
];
const available = [
  `(?:(?:et|and) )?(?:(?:qui|who|that) )?(?:(?:est|sont|soit|serait|is|are|s|be) )?(?:available|disponibles?|dispo|libres?|free) ${when}`,
];
/** Without saying when, it is about somebody only right behind “who is” and the like. */
const availableAtAll = `(?<=(?:(?:qui|who|that) (?:est|sont|soit|serait|is|are|s|be)|${person}|et|and|,) )(?:available|disponibles?|dispo)`;

const inSite = `(?: ${article})?(?: ${siteNoun}(?: (?:de|d|du|des|à|a|in|of|at))?(?: (?:la|le|l))?)?`;
const isPlaceFr = [
  `(?:basee?s? |situee?s? |installee?s? |presente?s? )?(?:à|au|aux|en|dans|sur|pres de)${inSite}`,
  `(?:${siteNoun}|(?<=${person} )|equipes?) ?(?:de|d|du|des)`,
];
const isPlaceEn = `(?:based |located )?(?:in|at|near|from|around|a)${inSite}`;
const isUnit = `(?:from|in|at|of|within|de|du|d|dans|a|à|au|chez)(?: ${article})? ${unitNoun}(?: (?:de|d|du|des|of))?(?: (?:la|le|les|l|the))?`;
const isNamedUnit = `(?:from|in|at|of|within|de|du|d|dans|a|à|au|chez)(?: ${article})?`;
const speaks = [
  `(?:(?:qui|who|that) )?(?:speaks?|speaking|parlent|parle|parlant|parler|maitrise|maitrisent|maitrisant|comprend|comprenant|understands?|knows?|connait|fluent in|fluency in|bilingual in|bilingue|bilingue en|langue maternelle)(?: (?:fluent|fluently|good|some|native|both|couramment|bien|tres|un peu|l|le|la|de l))*`,
  `(?:in|en|fluent|native|langue)`,
];
const asLanguage = `(?:speaking|speakers?|fluently|couramment|courant|natif|native|bilingue|lu ecrit parle|lu ecrit et parle)`;

/** Whether a unit may be named at all. */
export const mayNameUnit = (line: NeedLine): boolean => line.has(`${unitNoun}s?`);

/**
 * What a need says beside what it is about: where people are, which language they speak, whether they have time, that they
 * are still here. A small grammar of both languages over the company's own names. A name alone constrains nobody: a place
 * needs its preposition (“à Nantes”, “in the Paris office”), a language its verb (“speaks German”, “en allemand”), a unit
 * the word for one (“de l’équipe Data”).
 */
export function constraintsIn(line: NeedLine, names: Names): Stated[] {
  const found: Stated[] = [];
  const state = (run: Run, about: Pick<Stated, 'kind' | 'value' | 'wishes'> & Partial<Stated>): void => {
    const [from, to] = [line.words[run.first]!.from, line.words[run.last]!.to];
    const words = line.shown(run);
    if (found.every((other) => to <= other.from || other.to <= from))
      found.push({ label: words, unless: [], ...about, words, from, to });
  };
  for (const run of stillHere.flatMap((pattern) => line.runs(pattern)))
    state(run, { kind: 'present', value: 'here', wishes: [] });

  const free = available.flatMap((pattern) => line.runs(pattern));
  const freeAtAll = line.runs(availableAtAll).filter((run) => line.endsAt(run));
  for (const run of [...free, ...freeAtAll])
    state(run, { kind: 'availability', value: 'available', wishes: [{ kind: 'free', value: '' }] });

  const spoken = [
    ...speaks
      .flatMap((before) => line.named(before, languages, { after: asLanguage, again: 'en|in|l|le' }))
      .filter((run) => line.endsAt(run)),
    ...line.names(languages, asLanguage),
    ...line.names(languageOfSpeakers),
  ];
  for (const run of spoken)
    state(run, {
      kind: 'language',
      value: run.named,
      label: line.shown(run.name),
      wishes: [{ kind: 'language', value: run.named }],
    });

  const units = unitsByName(names.units);
  const saysUnit = new RegExp(`\\b${unitNoun}\\b`);
  const inUnits = [
    ...line.named(isUnit, units),
    ...line.named(isNamedUnit, units, { after: unitNoun }).filter((run) => saysUnit.test(line.key(run))),
  ];
  for (const run of inUnits)
    state(run, {
      kind: 'unit',
      value: line.key(run.name),
      label: run.named[0]!.name,
      wishes: run.named.map(({ id }) => ({ kind: 'unit', value: id })),
    });

  const sites = sitesByName(names.sites);
  const again = `(?:à|a|au|en|in|at|sur)${inSite}`;
  const places = [
    ...isPlaceFr.flatMap((before) => line.named(before, sites, { again })).filter((run) => !line.isFirstName(run)),
    ...line.named(isPlaceEn, sites, { after: officeNoun, again }).filter((run) => line.endsAt(run)),
  ];
  for (const run of places)
    state(run, {
      kind: 'site',
      value: line.key(run.name),
      label: run.named.label ?? line.shown(run.name),
      wishes: run.named.ids.map((id) => ({ kind: 'site', value: id })),
      unless: around(run.name).map(line.key),
    });
  return found.toSorted((a, b) => a.from - b.from);
}

/** The name alone, and with the words beside it: “Valence” may be a skill, and “Paris agreement”. */
const around = ({ first, last }: Run): Run[] => [
  { first, last },
  ...[1, 2, 3].map((more) => ({ first, last: last + more })),
  ...[1, 2].map((less) => ({ first: first - less, last })),
];

function unitsByName(units: Names['units']): Map<string, Names['units']> {
  const byName = new Map<string, Names['units']>();
  for (const unit of units) byName.set(keyOf(unit.name), [...(byName.get(keyOf(unit.name)) ?? []), unit]);
  return byName;
}

interface Place {
  /** As the company writes it; a country is written as it was typed. */
  label: string | undefined;
  ids: string[];
}

/** The sites by their names, cities and countries. A place where all of them are tells nobody from anybody. */
function sitesByName(sites: Names['sites']): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (name: string, label: string | undefined, id: string): void => {
    if (name.length < 2) return;
    const place = places.get(name) ?? { label, ids: [] };
    if (!place.ids.includes(id)) place.ids.push(id);
    places.set(name, place);
  };
  const leading = new RegExp(`^${siteNoun} (?:(?:de|d|du|des) )?`);
  const trailing = new RegExp(` ${officeNoun}$`);
  for (const { id, name, city, country } of sites) {
    if (city) add(keyOf(city), city, id);
    add(keyOf(name), name, id);
    add(keyOf(name).replace(leading, '').replace(trailing, ''), name, id);
    if (country) for (const known of namesOfCountry(country)) add(known, undefined, id);
  }
  for (const [name, { ids }] of places) if (sites.length > 1 && ids.length === sites.length) places.delete(name);
  return places;
}
