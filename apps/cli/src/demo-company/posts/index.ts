import { type Thread, parseThreads } from '../threads.js';
import { englishThree } from './english-three.js';
import { englishTwo } from './english-two.js';
import { front } from './front.js';
import { building } from './building.js';
import { closed } from './closed.js';
import { digital } from './digital.js';
import { energy } from './energy.js';
import { englishFour } from './english-four.js';
import { englishOne } from './english-one.js';
import { knowHow } from './know-how.js';
import { life } from './life.js';
import { mobility } from './mobility.js';
import { projectsOne } from './projects-one.js';
import { projectsTwo } from './projects-two.js';
import { short } from './short.js';
import { studio } from './studio.js';
import { support } from './support.js';
import { voices } from './voices.js';
import { water } from './water.js';

const THEMES: [string, string][] = [
  ['front', front],
  ['water', water],
  ['mobility', mobility],
  ['energy', energy],
  ['building', building],
  ['digital', digital],
  ['studio', studio],
  ['projects-one', projectsOne],
  ['projects-two', projectsTwo],
  ['english-one', englishOne],
  ['know-how', knowHow],
  ['english-two', englishTwo],
  ['english-three', englishThree],
  ['english-four', englishFour],
  ['closed', closed],
  ['voices', voices],
  ['short', short],
  ['life', life],
  ['support', support],
];

/** Every written thread, in the order of the files. */
export const THREADS: Thread[] = THEMES.flatMap(([theme, text]) => parseThreads(theme, text));
