import { AppError } from './app-error.js';

const maxDepth = 20;
const maxKeys = 5000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what PostgreSQL cannot store or what would change on the way: U+0000, lone surrogates, objects that are too
 * deep or too wide, keys of the prototype.
 */
export function checkText(value: unknown): void {
  let keys = 0;
  const walk = (node: unknown, depth: number): void => {
    if (typeof node === 'string') {
      // A regular expression with the u flag matches a lone surrogate only where it stands alone.
      if (node.includes('\u0000') || /\p{Surrogate}/u.test(node)) throw new AppError('request.malformed');
    } else if (Array.isArray(node) || (node !== null && typeof node === 'object')) {
      if (depth > maxDepth) throw new AppError('request.malformed');
      for (const [key, child] of Object.entries(node)) {
        if (++keys > maxKeys || forbiddenKeys.has(key)) throw new AppError('request.malformed');
        walk(key, depth);
        walk(child, depth + 1);
      }
    }
  };
  walk(value, 0);
}
