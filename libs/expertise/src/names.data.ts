import { plain } from './query.js';

/** How names are compared: lower case, without accents and marks. */
export const keyOf = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const codes = (text: string): string[] => text.trim().split(/\s+/);
/** Languages that people at work may be asked for. */
const languageCodes =
  codes(`ar bg bn br ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lb
  lt lv ms mt nb nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh`);
const speakers: Record<string, string> = {
  anglophone: 'en',
  arabophone: 'ar',
  francophone: 'fr',
  germanophone: 'de',
  hispanophone: 'es',
  italophone: 'it',
  lusophone: 'pt',
  neerlandophone: 'nl',
  polonophone: 'pl',
  russophone: 'ru',
  sinophone: 'zh',
};
/** Names that people use beside the official ones. */
const alsoCalled: Record<string, string> = {
  mandarin: 'zh',
  castillan: 'es',
  flamand: 'nl',
  flemish: 'nl',
  farsi: 'fa',
};

const namesOf = (type: 'language' | 'region'): ((code: string) => string[]) => {
  const [fr, en] = [new Intl.DisplayNames('fr', { type }), new Intl.DisplayNames('en', { type })];
  return (code) => [keyOf(fr.of(code) ?? code), keyOf(en.of(code) ?? code)];
};
const languageNamesOf = namesOf('language');
const countryNamesOf = namesOf('region');

/** The code of a language by its names in French and English. */
export const languages: ReadonlyMap<string, string> = new Map([
  ...languageCodes.flatMap((code) => languageNamesOf(code).map((name): [string, string] => [name, code])),
  ...Object.entries(alsoCalled),
]);
/** The code of a language by who speaks it. */
export const languageOfSpeakers: ReadonlyMap<string, string> = new Map(
  Object.entries(speakers).flatMap(([name, code]) => [
    [name, code],
    [`${name}s`, code],
  ]),
);
/** What a country is called in either language, by its code; a name is its own. */
export const namesOfCountry = (country: string): string[] =>
  /^[A-Z]{2}$/i.test(country) ? countryNamesOf(country.toUpperCase()) : [keyOf(country)];
