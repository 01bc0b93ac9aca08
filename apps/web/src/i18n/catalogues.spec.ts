import { errors } from '@app/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  argumentsOf,
  compile,
  languages,
  namespaces,
  problems,
  read,
  typesOf,
  typeset,
} from '../../build/catalogues.mjs';

const here = __dirname;
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gen' ? [] : sources(path);
    return /(?<!\.spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

describe('the catalogues', () => {
  const keys = namespaces().flatMap((namespace) => Object.keys(read(namespace, 'fr')));

  it.each(namespaces())('%s says the same in both languages, with the same arguments', (namespace) => {
    expect(problems(namespace)).toEqual([]);
  });

  it.each(namespaces())('the types of %s are up to date', (namespace) => {
    // When this fails: node apps/web/build/catalogues.mjs
    expect(readFileSync(join(here, 'gen', `${namespace}.ts`), 'utf8')).toBe(typesOf(namespace));
  });

  it('are all used', () => {
    const text = sources(join(here, '..')).join('\n');
    const beginnings = [...text.matchAll(/`([a-z]+\.(?:\w+\.)*)\$\{/g)]
      .map(([, beginning]) => beginning!)
      // `people.${x}` would hide every unused key of a namespace.
      .filter((beginning) => beginning === 'error.' || beginning.split('.').length > 2);
    const isUsed = (key: string) =>
      ["'", '"', '`'].some((quote) => text.includes(quote + key + quote)) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have a sentence for every error of the contract', () => {
    expect(Object.keys(errors).filter((code) => !keys.includes(`error.${code}`))).toEqual([]);
  });

  it('follow the typography of their language', () => {
    expect(typeset("Qui l'a fait ? « Oui » : 12 %...", 'fr')).toBe(
      'Qui l’a fait\u202f? «\u202fOui\u202f»\u00a0: 12\u00a0%…',
    );
    for (const language of languages)
      for (const namespace of namespaces())
        for (const [key, source] of Object.entries(read(namespace, language)) as [string, string][]) {
          const text = JSON.stringify(compile(source, language));
          expect([key, /'|\.\.\./.exec(text)]).toEqual([key, null]);
          if (language === 'fr') expect([key, / [;!?:»%]|« /.exec(text)]).toEqual([key, null]);
        }
  });

  it('know the type of every argument', () => {
    expect([...argumentsOf('{count, plural, one {# of {name}} other {#}} <link>x</link>')]).toEqual([
      ['count', 'number'],
      ['link', 'Tag'],
      ['name', 'Text'],
    ]);
  });
});
