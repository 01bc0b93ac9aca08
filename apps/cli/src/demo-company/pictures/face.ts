import type { Appearance } from './appearance.js';
import type { HairTone } from './colours.js';
import { darker, garment, hairOf, lighter, paperFor, skinOf } from './colours.js';
import { outfit } from './clothes.js';
import type { Dice } from './dice.js';
import { dice } from './dice.js';
import { beard, brows, complexion, ears, eyes, facePath, glasses, jewels, mouth, nose, skullOf } from './features.js';
import { curlyCuts } from './hair-curls.js';
import { longCuts } from './hair-long.js';
import type { Barber, Hair } from './hair-short.js';
import { shortCuts } from './hair-short.js';
import { box, line, path, sheet } from './svg.js';

const s = shortCuts;
const l = longCuts;
const c = curlyCuts;

function cutsFor(who: Appearance): readonly Barber[] {
  if (who.hair === 'none') return [s.bald];
  const fair = who.hair === 'blond' || who.hair === 'red';
  const coiled = who.skin >= 5 && !fair;
  const mixed = who.skin === 4 && !fair;
  if (who.feminine) {
    if (coiled) {
      const young = [c.boxBraids, c.boxBraids, c.puff, c.cornrows, c.locs];
      const all = [c.afro, c.afro, c.shortAfro, c.shoulderCurls, l.topBun, l.lowBun, l.bob, c.shortCurls, c.puff];
      return who.age === 'senior' ? [c.shortAfro, c.shortCurls, l.lowBun, c.afro, l.bob] : [...all, ...young];
    }
    const curly = [c.shoulderCurls, c.mop, c.shortCurls];
    const grown = [
      l.bob,
      l.fringedBob,
      l.straight,
      l.sideLong,
      l.wavyLong,
      l.wavyBob,
      l.topBun,
      l.lowBun,
      l.ponytail,
      l.sideTail,
      l.halfUp,
      l.curtainFringe,
      l.sidePlait,
      s.pixie,
      s.softFringe,
    ];
    if (who.age === 'senior')
      return [l.bob, l.wavyBob, s.pixie, s.softFringe, l.lowBun, c.shortCurls, l.fringedBob, l.curtainFringe, l.topBun];
    if (who.age === 'middle') return [...grown, c.shoulderCurls, c.shortCurls, ...(mixed ? curly : [])];
    return [
      ...grown,
      l.plaits,
      l.wavyLong,
      l.straight,
      c.shoulderCurls,
      c.mop,
      ...(mixed ? [...curly, c.afro, c.boxBraids] : []),
    ];
  }
  if (coiled) {
    if (who.age === 'senior') return [s.buzz, s.receding, c.shortAfro, s.sidesOnly, s.thinning];
    return [
      c.shortAfro,
      c.shortAfro,
      s.buzz,
      c.flatTop,
      c.curlyTop,
      s.fade,
      ...(who.age === 'young' ? [c.locs, c.afro, c.cornrows] : [s.receding, c.locs]),
    ];
  }
  const grown = [s.crop, s.sidePart, s.quiff, s.fade, s.slick, s.buzz];
  if (who.age === 'senior')
    return [s.receding, s.thinning, s.sidesOnly, s.sidePart, s.crop, s.slick, s.waves, s.receding, s.sidesOnly];
  if (who.age === 'middle')
    return [...grown, s.receding, s.receding, s.thinning, s.waves, s.fringe, c.curlyTop, c.shortCurls, s.tied];
  return [
    ...grown,
    s.messy,
    s.messy,
    s.fringe,
    s.waves,
    s.tied,
    s.shoulderLength,
    c.curlyTop,
    c.mop,
    ...(mixed ? [c.shortAfro, c.flatTop, c.curlyTop] : []),
  ];
}

const helmetFriendly: readonly Barber[] = [
  s.crop,
  s.sidePart,
  s.buzz,
  s.fade,
  s.fringe,
  s.slick,
  s.receding,
  s.thinning,
  s.sidesOnly,
  l.straight,
  l.bob,
  l.wavyBob,
  l.wavyLong,
  l.lowBun,
  l.plaits,
];

/** A scarf that frames the face and falls over the shoulders. */
function draped(ground: string, d: Dice): Hair {
  const colour = garment(d, ground, ['deep', 'mid', 'mid']);
  const fold = darker(colour, 0.17);
  const band = d.chance(0.5)
    ? path('M-43 100C-42 76-26 62 0 62S42 76 43 100C36 82 22 73 0 73S-36 82-43 100Z', darker(colour, 0.34))
    : '';
  const fall = d.pick([
    'M-34 186C-14 206 22 210 50 236M-40 200C-20 220 10 226 30 256M30 186C24 194 16 198 6 201',
    'M34 186C14 206-22 210-50 236M40 200C20 220-10 226-30 256M-30 186C-24 194-16 198-6 201',
    'M-36 190C-16 204 16 204 36 190M-48 206C-20 226 20 226 48 206M-58 224C-24 246 24 246 58 224',
  ]);
  const hollow = `<ellipse cx="0" cy="128" rx="46" ry="62" fill="${darker(colour, 0.34)}"/>`;
  const face = 'M0 70C26 70 41 86 42 114C43 148 26 181 0 181S-43 148-42 114C-41 86-26 70 0 70Z';
  return {
    inner: hollow,
    front:
      band +
      path(
        `M-55 118C-60 66-36 40 0 40S60 66 55 118C56 150 52 172 44 186C64 200 82 216 84 262L-84 262C-82 216-64 200-44 186C-52 172-56 150-55 118Z${face}`,
        colour,
        'fill-rule="evenodd"',
      ) +
      line('M-47 112C-48 80-30 60-4 58M50 120C51 150 44 170 34 180M-50 124C-50 150-44 170-34 180', fold, 2.8) +
      line(fall, fold, 3) +
      line('M-30 56C-22 50-12 47-2 47', lighter(colour, 0.22), 4.5),
    hidesEars: true,
  };
}

/** A wrap knotted above the forehead; ears and neck stay free. */
function wrapped(ground: string, d: Dice): Hair {
  const colour = garment(d, ground, ['deep', 'mid', 'mid']);
  const fold = darker(colour, 0.2);
  return {
    tall: true,
    front:
      path('M-30 40C-34 16-10 8 0 22C10 8 34 16 30 40C16 50-16 50-30 40Z', darker(colour, 0.1)) +
      path('M-48 104C-58 62-38 30 0 30S58 62 48 104C38 84 20 77 0 77S-38 84-48 104Z', colour) +
      line(
        'M-44 84C-34 66-16 52 0 46M44 84C34 66 16 52 0 46M-30 76C-20 62-8 54 0 50M30 76C20 62 8 54 0 50',
        fold,
        2.8,
      ) +
      path('M-9 40C-6 32 6 32 9 40C8 50-8 50-9 40Z', fold),
  };
}

function headOf(
  who: Appearance,
  tone: HairTone,
  ground: string,
  d: Dice,
): { hair: Hair; draped: boolean; friendly: boolean } {
  if (who.headscarf) {
    const loose = who.skin >= 5 && d.chance(0.4);
    return { hair: loose ? wrapped(ground, d) : draped(ground, d), draped: !loose, friendly: false };
  }
  const barber = d.pick(cutsFor(who));
  return {
    hair: barber(tone, d, skinOf(who.skin, dice(who.seed))),
    draped: false,
    friendly: helmetFriendly.includes(barber),
  };
}

/** One invented person, head and shoulders, as a 256 × 256 drawing. */
export function portrait(who: Appearance): string {
  const d = dice(`${who.seed}:${who.feminine}:${who.age}:${who.skin}:${who.hair}`);
  const skin = skinOf(who.skin, dice(who.seed));
  const tone = hairOf(who.hair, d);
  const ground = paperFor(who.hair, who.headscarf, d);
  const skull = skullOf(who.feminine, who.age, d);
  const { hair, draped: covered, friendly } = headOf(who, tone, ground, d);
  const worn = outfit(
    { feminine: who.feminine, age: who.age, skin, ground, chin: skull.chin, covered, mayWearHelmet: friendly },
    d,
  );
  const tilt = d.between(-3, 3);
  const look = d.pick([-3, 0, 0, 3]);
  const stretch = Math.round((skull.temple / 45) * 1000) / 1000;
  const head = (what: string): string => `<g transform="rotate(${tilt.toFixed(1)} 0 190)">${what}</g>`;
  const fitted = (what: string | undefined): string => (what ? `<g transform="scale(${stretch} 1)">${what}</g>` : '');
  const features =
    complexion(who.age, who.feminine, skin, who.skin, d) +
    (who.beard && !who.feminine ? beard(skull, tone, skin, d) : '') +
    nose(skin, who.skin, d) +
    mouth(who, skin, who.skin, d) +
    eyes(who.feminine, who.age, who.skin, d) +
    brows(who.feminine, who.age, tone, d);
  const drawing =
    head(fitted(hair.back)) +
    worn.body +
    fitted(hair.over) +
    head(
      (hair.inner ?? '') +
        (covered ? '' : ears(skull, skin)) +
        path(facePath(skull), skin.base) +
        `<g transform="translate(${look} 0)">${features}${who.glasses ? glasses(ground, d) : ''}</g>` +
        fitted(hair.front) +
        (worn.helmet ?? '') +
        jewels(who.feminine, !covered && !hair.hidesEars, d),
    );
  const zoom = hair.tall || worn.helmet ? 'scale(1.12) translate(0 -8)' : 'scale(1.25) translate(0 -17)';
  return sheet(256, 256, box([0, 0], [256, 256], ground) + `<g transform="translate(128 0) ${zoom}">${drawing}</g>`);
}
