import { type Thread, parseThreads } from '../threads.js';
import { front } from './front.js';
import { energy } from './energy.js';
import { mobility } from './mobility.js';
import { water } from './water.js';

const THEMES: [string, string][] = [
  ['front', front],
  ['water', water],
  ['mobility', mobility],
  ['energy', energy],
];

/** Every written thread, in the order of the files. */
export const THREADS: Thread[] = THEMES.flatMap(([theme, text]) => parseThreads(theme, text));
