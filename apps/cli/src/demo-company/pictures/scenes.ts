import { dice, hash } from './dice.js';
import type { Hour, Scene } from './kit.js';
import { HIGH, WIDE, lights } from './kit.js';
import { dam, dikes, fishPass, harbour, lake, offshore, pumps, turbine } from './scenes-water.js';
import { sheet } from './svg.js';

type Entry = { draw: Scene; words: string; hours: readonly Hour[]; keepSides?: boolean };

const outside: readonly Hour[] = ['morning', 'day', 'dusk', 'grey'];

/** Words are stems, French and English, without accents; the longest words found decide. */
export const scenes = {
  dam: {
    draw: dam,
    hours: [...outside, 'night'],
    words: 'barrage dam riviere river fleuve vallee valley retenue reservoir crue flood',
  },
  dikes: { draw: dikes, hours: outside, words: 'drone digue dike levee releve survey topograph lidar plaine' },
  turbine: {
    draw: turbine,
    hours: ['morning', 'day', 'grey', 'night'],
    words: 'turbine alternateur usine centrale hydroelectri hydropower powerhouse',
  },
  pumps: { draw: pumps, hours: ['night', 'night', 'dusk'], words: 'pompage pompe pump nocturne essai' },
  lake: { draw: lake, hours: outside, words: 'lac lake leman lausanne rive shore voilier' },
  fishPass: { draw: fishPass, hours: outside, words: 'poisson fish passe migrat biodivers ecologi saumon salmon' },
  offshore: { draw: offshore, hours: outside, words: 'eolien wind offshore mer sea ocean' },
  harbour: { draw: harbour, hours: outside, words: 'port harbour harbor conteneur container navire ship cargo quai' },
} satisfies Record<string, Entry>;

export type SceneName = keyof typeof scenes;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The scene that a description asks for; a description that names none gets one by its own hash. */
export function sceneFor(subject: string): SceneName {
  const said = ` ${plain(subject).replaceAll(/[^a-z0-9]+/g, ' ')} `;
  let best: SceneName | undefined;
  let most = 0;
  for (const [name, { words }] of Object.entries(scenes)) {
    const score = words
      .split(' ')
      .filter((word) => said.includes(` ${word}`))
      .reduce((sum, word) => sum + word.length, 0);
    if (score > most) [best, most] = [name as SceneName, score];
  }
  const anything = Object.keys(scenes) as SceneName[];
  return best ?? anything[hash(said) % anything.length]!;
}

/** One scene, at an hour and in a composition that its seed decides. */
export function drawScene(name: SceneName, seed: string): string {
  const { draw, hours, keepSides }: Entry = scenes[name];
  const d = dice(`${name}:${seed}`);
  const hour = d.pick(hours);
  const drawn = draw(d, lights[hour]);
  const turned = keepSides !== true && d.chance(0.5);
  return sheet(WIDE, HIGH, turned ? `<g transform="translate(${WIDE} 0) scale(-1 1)">${drawn}</g>` : drawn);
}
