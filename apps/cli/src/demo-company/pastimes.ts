import type { Random } from './random.js';
import type { Language } from './types.js';

const FR = `escalade, guitare, cuisine sichuanaise, apiculture, vélo, jardin, théâtre amateur, échecs, photo argentique, chorale,
  randonnée, couture, course à pied, jeux de société, kayak, céramique, romans policiers, handball, piano, bricolage, accordéon,
  champignons, ski de fond, natation, tricot, cinéma, boulangerie du dimanche, rugby, bénévolat, astronomie, judo, voile,
  bande dessinée, opéra, brocantes, roller, fanfare, aquarelle, grand-parentalité, musique baroque`;
const EN = `climbing, ukulele, sourdough, canoe trips, ice hockey, gardening, chess, film photography, choir, hiking, quilting,
  trail running, board games, pottery, crime novels, swimming, woodworking, birdwatching, curling, bad puns, cricket,
  volunteering, astronomy, bike repair, comics, opera, baking, salsa, train maps, old radios`;

const items = (text: string): string[] => text.split(',').map((item) => item.trim());

/** Three things somebody likes, never the same three. */
export function pastimes(language: Language, city: string, random: Random, used: Set<string>): string {
  for (;;) {
    const [a = '', b = '', c = ''] = random.sample(items(language === 'fr' ? FR : EN), 3);
    const and = language === 'fr' ? 'et' : 'and';
    const text = random.pick([
      `${city}. ${upper(a)}, ${b}, ${c}.`,
      `${upper(a)}, ${b} ${and} ${c}.`,
      `${upper(a)}. ${upper(b)}. ${upper(c)}.`,
    ]);
    const key = [a, b].sort().join();
    if (used.has(key)) continue;
    used.add(key);
    return text;
  }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
