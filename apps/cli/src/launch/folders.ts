import { resolve } from 'node:path';
import { environmentWith, readEnvironment } from '@app/platform';

/** Where the company's files and embedded database live. A demo has a place of its own, unless it is told one. */
export function dataFolder(mode: 'demo' | 'production' = 'production'): string {
  const given = readEnvironment().DATA_FOLDER;
  const told = Boolean(environmentWith({})['DATA_FOLDER']);
  return resolve(mode === 'demo' && !told ? `${given}/demo` : given);
}

/** A path as it was typed: npm runs us in the repository, whatever folder the person is in. */
export const typedPath = (path: string): string => resolve(environmentWith({})['INIT_CWD'] ?? '.', path);

/** Settings that were given by name, and not by default. */
export const isGiven = (name: string): boolean => Boolean(environmentWith({})[name]);
