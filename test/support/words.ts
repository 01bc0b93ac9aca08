import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@app/contract';
import { setupI18n } from '@lingui/core';

const repository = join(import.meta.dirname, '../..');
const folder = join(repository, 'apps/web/src/i18n');

/** The words of the interface by their key, as the web shows them: tests know no sentence of their own. */
export type Words = (key: string, values?: Record<string, unknown>) => string;

type Compile = (source: string, language: Language) => string;

/** The catalogues of a language, compiled as the build of the web compiles them. */
export async function wordsIn(language: Language): Promise<Words> {
  const path = join(repository, 'apps/web/build/catalogues.mjs');
  const { compile } = (await import(path)) as { compile: Compile };
  const messages: Record<string, string> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`))) {
    const sources = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    for (const [key, source] of Object.entries(sources)) messages[key] = compile(source, language);
  }
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, values) => {
    if (!(key in messages)) throw new Error(`no message ${key}`);
    return i18n._(key, values);
  };
}
