import { limits } from '@app/contract';
import { commonPieces } from './common-passwords.data.js';

export type PasswordFault = 'short' | 'long' | 'common' | 'yours';
/** What somebody who knows the person would try first. */
export interface Owner {
  email?: string | null;
  names: readonly string[];
}

/** What is left of a password beyond what everybody guesses; less than this is not a password. */
const enough = 8;

/**
 * Why a password is refused. Any characters are welcome and none are demanded; what counts is length, and that something
 * remains once the words of everybody's passwords, and the person's own name and address, are taken out.
 */
export function passwordFault(password: string, owner: Owner): PasswordFault | undefined {
  const length = [...password].length;
  if (length < limits.passwordMin) return 'short';
  if (length > limits.passwordMax) return 'long';
  const plain = plainly(password);
  if (new Set(plain).size <= 4 || isRun(plain) || without(plain, commonPieces) < enough) return 'common';
  const own = [...(owner.email?.split(/[@.+_-]/) ?? []), ...owner.names.flatMap((name) => name.split(/[\s-]+/))]
    .map(plainly)
    .filter((piece) => piece.length >= 3);
  const address = owner.email ? [plainly(owner.email)] : [];
  if (without(plain, [...address, ...own, ...commonPieces]) < enough) return 'yours';
  return undefined;
}

const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters or digits that go up or down by one all the way: `abcdefghijkl`, `987654321098`. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, i) => letter.codePointAt(0)! - text.codePointAt(i)!);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

function without(text: string, pieces: readonly string[]): number {
  const longestFirst = [...new Set(pieces)].filter((piece) => piece !== '').sort((a, b) => b.length - a.length);
  let rest = text;
  for (const piece of longestFirst) rest = rest.replaceAll(piece, '\n');
  return [...rest.replaceAll('\n', '')].length;
}
