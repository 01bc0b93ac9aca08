/**
 * The message catalogues: `src/i18n/<namespace>.<language>.json`, ICU messages under keys `<namespace>.<key>`.
 * The build compiles them (no parser travels to the browser), sets the typography of the language, and writes the types
 * of all keys and arguments to `src/i18n/gen/`. By hand: `node apps/web/build/catalogues.mjs`.
 */
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readdirSync, readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const languages = ['fr', 'en'];
const folder = fileURLToPath(new URL('../src/i18n/', import.meta.url));
const catalogueFile = /\/src\/i18n\/([a-z]+)\.(fr|en)\.json$/;

const marks = {
  fr: [
    [/ ?\.\.\./g, '…'],
    [/'/g, '’'],
    [/[ \u00a0\u202f]+([;!?»])/g, '\u202f$1'],
    [/«[ \u00a0\u202f]+/g, '«\u202f'],
    [/[ \u00a0\u202f]+([:%€])/g, '\u00a0$1'],
  ],
  en: [
    [/\.\.\./g, '…'],
    [/'/g, '’'],
  ],
};
/** @param {string} text @param {string} language */
export const typeset = (text, language) =>
  marks[language].reduce((result, [pattern, mark]) => result.replace(pattern, mark), text);

const eachText = (tokens, change) =>
  Array.isArray(tokens)
    ? tokens.map((token) => {
        if (typeof token === 'string') return change(token);
        const [name, type, cases] = token;
        if (cases === undefined || typeof cases === 'string') return token;
        const changed = Object.entries(cases).map(([key, value]) => [
          key,
          key === 'offset' ? value : eachText(value, change),
        ]);
        return [name, type, Object.fromEntries(changed)];
      })
    : change(tokens);

/** @param {string} source @param {string} language */
export const compile = (source, language) => eachText(compileMessage(source), (text) => typeset(text, language));

/** The arguments of a message: name → TypeScript type. Tags such as `<link>` are arguments of type `Tag`. */
export function argumentsOf(source) {
  const found = new Map();
  const add = (name, type) => {
    const before = found.get(name);
    if (before === undefined || before === 'Text') found.set(name, type);
    else if (before !== type && type !== 'Text') throw new Error(`"${name}" is used as ${before} and as ${type}`);
  };
  const walk = (tokens) => {
    if (typeof tokens === 'string') return tags(tokens);
    for (const token of tokens) {
      if (typeof token === 'string') {
        tags(token);
        continue;
      }
      const [name, type, cases] = token;
      if (type === 'plural' || type === 'selectordinal' || type === 'number') add(name, 'number');
      else if (type === 'select') add(name, selectType(cases));
      else if (type === 'date' || type === 'time') add(name, 'Date');
      else add(name, 'Text');
      if (cases && typeof cases === 'object')
        for (const [key, value] of Object.entries(cases)) if (key !== 'offset') walk(value);
    }
  };
  const tags = (text) => {
    for (const [, name] of text.matchAll(/<([a-zA-Z]+)>/g)) add(name, 'Tag');
  };
  walk(compileMessage(source));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
const selectType = (cases) => {
  const names = Object.keys(cases).filter((key) => key !== 'other' && key !== 'offset');
  return names.length === 0 ? 'string' : [...names.sort().map((key) => `'${key}'`), '(string & {})'].join(' | ');
};

export const namespaces = () =>
  readdirSync(folder)
    .map((file) => /^([a-z]+)\.fr\.json$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort();
export const read = (namespace, language) =>
  JSON.parse(readFileSync(join(folder, `${namespace}.${language}.json`), 'utf8'));

/** Everything wrong with a namespace: keys or arguments that differ between the languages, keys of another namespace. */
export function problems(namespace) {
  const found = [];
  const [fr, en] = languages.map((language) => read(namespace, language));
  for (const key of new Set([...Object.keys(fr), ...Object.keys(en)])) {
    if (!key.startsWith(`${namespace}.`)) found.push(`${key}: does not belong to ${namespace}`);
    if (!(key in fr)) found.push(`${key}: French is missing`);
    else if (!(key in en)) found.push(`${key}: English is missing`);
    else
      try {
        const [a, b] = [fr[key], en[key]].map((source) => JSON.stringify([...argumentsOf(source)]));
        if (a !== b) found.push(`${key}: arguments differ: ${a} in French, ${b} in English`);
      } catch (error) {
        found.push(`${key}: ${error.message}`);
      }
  }
  return found;
}

/** @param {string} namespace */
export function typesOf(namespace) {
  const lines = Object.entries(read(namespace, 'fr')).map(([key, source]) => {
    const args = [...argumentsOf(source)].map(([name, type]) => `    ${name}: ${type};`);
    return args.length === 0 ? `  '${key}': None;` : `  '${key}': {\n${args.join('\n')}\n  };`;
  });
  const used = ['None', 'Tag', 'Text'].filter((type) => lines.some((line) => line.includes(`: ${type};`)));
  const head = '// Written by build/catalogues.mjs from the catalogues; do not edit.\n';
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from '../arguments';\n\n` : '';
  return `${head}${imports}export interface Messages {\n${lines.join('\n')}\n}\n`;
}

/** Writes the types that are out of date, and says which. */
export function writeTypes() {
  mkdirSync(join(folder, 'gen'), { recursive: true });
  return namespaces().filter((namespace) => {
    const path = join(folder, 'gen', `${namespace}.ts`);
    const text = typesOf(namespace);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
    writeFileSync(path, text);
    return true;
  });
}

/** The Vite plugin. @returns {import('vite').Plugin} */
export function catalogues() {
  return {
    name: 'parvis:catalogues',
    enforce: 'pre',
    buildStart() {
      const wrong = namespaces().flatMap(problems);
      if (wrong.length > 0) this.error(`Messages:\n${wrong.join('\n')}`);
      writeTypes();
    },
    handleHotUpdate({ file }) {
      if (catalogueFile.test(file)) writeTypes();
    },
    transform(code, id) {
      const language = catalogueFile.exec(id)?.[2];
      if (!language) return undefined;
      const compiled = Object.entries(JSON.parse(code)).map(([key, source]) => [key, compile(source, language)]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = namespaces().flatMap(problems);
  if (wrong.length > 0) console.error(wrong.join('\n'));
  console.log('types written:', writeTypes().join(', ') || 'none');
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
