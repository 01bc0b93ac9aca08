import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import { bust, person } from './figures.js';
import type { Light, Scene } from './kit.js';
import { HIGH, WIDE, accents } from './kit.js';
import { mug, pane, potted, room } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

const wood = '#c39a6b';

/** A flat-topped table across the picture, its front edge at `y`. */
const table = (y: number, tone = wood): string =>
  box([0, y], [WIDE, HIGH - y], tone) + box([0, y], [WIDE, 12], lighter(tone, 0.3));

const laptop = (x: number, y: number, s: number, screen: string): string =>
  moved(
    x,
    y,
    poly(
      [
        [-170, 0],
        [170, 0],
        [140, -16],
        [-140, -16],
      ],
      '#aab0b0',
    ) +
      box([-130, -200], [260, 186], '#4a5258', 10) +
      box([-118, -188], [236, 160], screen, 4) +
      times(5, (i) =>
        faded(0.7, box([-100, -168 + i * 26], [90 + ((i * 53) % 100), 9], i === 0 ? '#0a5f6d' : '#948d7e', 4)),
      ),
    s,
  );

const lampShade = (x: number, drop: number, tone: string, glow: string): string =>
  line(`M${n(x)} 0L${n(x)} ${n(drop)}`, '#43403d', 4) +
  path(
    `M${n(x - 60)} ${n(drop + 54)}C${n(x - 54)} ${n(drop + 8)} ${n(x - 20)} ${n(drop)} ${n(x)} ${n(drop)}S${n(x + 54)} ${n(drop + 8)} ${n(x + 60)} ${n(drop + 54)}Z`,
    tone,
  ) +
  oval([x, drop + 54], 40, 8, glow);

export const breakfast: Scene = (d, l) => {
  const spread = (x: number): string =>
    d.pick([
      () => mug(x, 640, d.between(1, 1.3), d.pick(accents)),
      () =>
        oval([x, 640], 96, 24, '#f4efe4') +
        times(3, (i) =>
          path(
            `M${n(x - 76 + i * 46)} 634C${n(x - 70 + i * 46)} 580 ${n(x - 20 + i * 46)} 580 ${n(x - 14 + i * 46)} 634C${n(x - 30 + i * 46)} 616 ${n(x - 60 + i * 46)} 616 ${n(x - 76 + i * 46)} 634Z`,
            i % 2 ? '#d49a4c' : '#c98839',
          ),
        ),
      () =>
        box([x - 40, 500], [80, 150], '#e9a23c', 12) +
        box([x - 26, 470], [52, 40], '#f4efe4', 6) +
        box([x - 40, 552], [80, 50], '#fff6e0'),
      () =>
        oval([x, 636], 100, 26, '#d9c9a8') +
        [
          [-44, '#c4552f'],
          [0, '#d9a63a'],
          [44, '#7a9a6c'],
          [-22, '#d9a63a'],
          [24, '#c4552f'],
        ]
          .map(([dx, tone], i) => disc(x + Number(dx), i > 2 ? 578 : 612, 28, String(tone)))
          .join(''),
      () =>
        path(
          `M${n(x - 110)} 640C${n(x - 120)} 590 ${n(x - 80)} 560 ${n(x)} 560S${n(x + 120)} 590 ${n(x + 110)} 640Z`,
          '#c98839',
        ) +
        line(
          `M${n(x - 60)} 600L${n(x - 40)} 576M${n(x - 10)} 596L${n(x + 8)} 570M${n(x + 40)} 600L${n(x + 58)} 578`,
          '#ecc98a',
          8,
        ),
    ])();
  return (
    room(l) +
    pane(d, [120, 110], [300, 260], l) +
    pane(d, [780, 110], [300, 260], l) +
    lampShade(600, d.between(80, 130), d.pick(accents), l.lamp) +
    times(4, (i) => bust(d, 170 + i * 285 + d.between(-24, 24), 600, d.between(230, 262))) +
    table(590, d.pick([wood, '#d9c3a0', '#b98660'])) +
    times(5, (i) => spread(130 + i * 235 + d.between(-20, 20))) +
    times(4, (i) => oval([230 + i * 240, 706], 54, 13, '#f4efe4') + oval([230 + i * 240, 704], 36, 8, '#e4dccb'))
  );
};

export const workshop: Scene = (d, l) => {
  const note = (): string => d.pick(['#f0cf7a', '#e9b29a', '#a9d0cc', '#c9d68f', '#cdbde0']);
  const ink = d.pick(['#0a5f6d', '#b4552f', '#39586f']);
  const columns = d.whole(3, 5);
  const board = d.chance(0.5)
    ? times(
        columns,
        (c) =>
          box([250 + c * (700 / columns), 130], [700 / columns - 30, 12], ink, 5) +
          times(d.whole(2, 4), (r) =>
            moved(
              250 + c * (700 / columns) + (700 / columns - 30) / 2,
              190 + r * 66,
              box([-36, -26], [72, 54], note(), 3) + line('M-24 -8L22 -8M-24 6L10 6', '#6b6257', 4),
              1,
              d.between(-5, 5),
            ),
          ),
      )
    : disc(600, 260, 54, note()) +
      times(6, (i) => {
        const [x, y] = [600 + Math.cos(i * 1.047 + 0.4) * 270, 260 + Math.sin(i * 1.047 + 0.4) * 120];
        return (
          line(`M600 260L${n(x)} ${n(y)}`, ink, 5) +
          box([x - 58, y - 28], [116, 56], note(), 10) +
          line(
            `M${n(x - 36)} ${n(y - 6)}L${n(x + 34)} ${n(y - 6)}M${n(x - 36)} ${n(y + 10)}L${n(x + 12)} ${n(y + 10)}`,
            '#6b6257',
            4,
          )
        );
      }) +
      disc(600, 260, 54, note());
  const heads = d.whole(3, 4);
  return (
    room(l, 620) +
    pane(d, [30, 120], [130, 270], l) +
    box([206, 74], [788, 384], '#a9aeac', 10) +
    box([220, 88], [760, 356], '#fdfbf6', 4) +
    board +
    box([500, 452], [200, 12], '#7d8482', 4) +
    person(d, d.between(1030, 1070), 690, 480) +
    (d.chance(0.5) ? person(d, d.between(130, 170), 690, 470) : potted(d, 110, 660, 230, l.near, '#b4552f')) +
    times(heads, (i) => {
      const x = 330 + i * (560 / (heads - 1)) + d.between(-20, 20);
      const skin = d.pick(['#2b2625', '#4b3429', '#7d4a2c', '#98948f', '#c99b55']);
      return (
        path(
          `M${n(x - 110)} 790C${n(x - 110)} 690 ${n(x - 60)} 664 ${n(x)} 664S${n(x + 110)} 690 ${n(x + 110)} 790Z`,
          d.pick(accents),
        ) +
        oval([x, 606], 48, 58, skin) +
        faded(0.4, line(`M${n(x - 24)} 572C${n(x - 10)} 562 ${n(x + 6)} 562 ${n(x + 18)} 568`, lighter(skin, 0.4), 6))
      );
    })
  );
};

export const plants: Scene = (d, l) => {
  const pots = ['#b4552f', '#f0e9dc', '#0a5f6d', '#c4933c', '#7f9db5', '#c98b82'];
  const greens = ['#5f8f6a', '#7a9f63', '#4a7a62', '#8aa86e'];
  return (
    room(l, 600) +
    pane(d, [d.between(120, 220), 90], [420, 330], l) +
    box([680, 190], [420, 16], darker(wood, 0.1), 4) +
    box([680, 380], [420, 16], darker(wood, 0.1), 4) +
    times(3, (i) => potted(d, 745 + i * 140, 190, d.between(100, 140), d.pick(greens), d.pick(pots))) +
    times(3, (i) =>
      d.chance(0.6)
        ? potted(d, 745 + i * 140, 380, d.between(110, 150), d.pick(greens), d.pick(pots))
        : times(4, (k) =>
            box([715 + i * 140 + k * 16, 380 - 80 - (k % 2) * 14], [14, 80 + (k % 2) * 14], d.pick(accents), 2),
          ),
    ) +
    times(5, (i) =>
      path(
        `M${n(720 + i * 84)} 206C${n(700 + i * 84)} 240 ${n(740 + i * 84)} 270 ${n(716 + i * 84)} 300C${n(726 + i * 84)} 270 ${n(706 + i * 84)} 240 ${n(720 + i * 84)} 206Z`,
        greens[i % 4]!,
      ),
    ) +
    person(d, d.between(560, 640), 700, 430) +
    times(2, (i) =>
      potted(d, [110, 1080][i]! + d.between(-20, 20), 720, d.between(280, 340), d.pick(greens), d.pick(pots)),
    ) +
    potted(d, d.between(300, 400), 730, d.between(190, 240), d.pick(greens), d.pick(pots))
  );
};

const reader = (d: Dice, x: number, l: Light): string =>
  bust(d, x, 590, 240) + laptop(x, 640, 0.62, lighter(l.sky[1], 0.4));

export const classroom: Scene = (d, l) => {
  const slide = d.pick(accents);
  return (
    room(l, 600) +
    pane(d, [40, 110], [150, 280], l) +
    box([280, 60], [640, 340], '#d6d2c8', 6) +
    box([292, 72], [616, 316], '#fdfbf6', 3) +
    box([330, 108], [280, 22], slide, 6) +
    times(
      4,
      (i) => disc(342, 172 + i * 44, 8, '#e58a56') + box([364, 165 + i * 44], [d.between(130, 230), 13], '#cfc9bd', 6),
    ) +
    d.pick([
      () =>
        times(5, (i) => {
          const h = d.between(40, 170);
          return box([650 + i * 46, 350 - h], [30, h], mix(slide, '#fdfbf6', i * 0.16), 4);
        }),
      () => disc(760, 240, 92, mix(slide, '#fdfbf6', 0.4)) + path('M760 240L760 148A92 92 0 0 1 848 268Z', '#e58a56'),
      () =>
        path('M640 350L720 220L780 290L860 160L880 350Z', mix(slide, '#fdfbf6', 0.45)) +
        line('M640 330L720 210L780 270L860 140', slide, 7),
    ])() +
    person(d, d.between(990, 1060), 600, 420) +
    table(620) +
    times(3, (i) => reader(d, 220 + i * 380 + d.between(-20, 20), l)) +
    box([0, 640], [WIDE, 110], wood) +
    box([0, 636], [WIDE, 12], lighter(wood, 0.3)) +
    times(3, (i) => mug(380 + i * 370, 700, 0.8, d.pick(accents)))
  );
};

export const meeting: Scene = (d, l) => {
  const seats = d.whole(4, 6);
  return (
    room(l, 600) +
    pane(d, [70, 90], [470, 300], l) +
    pane(d, [650, 90], [470, 300], l) +
    times(3, (i) => lampShade(250 + i * 350, d.between(50, 70), d.pick(['#43403d', '#b4552f', '#0a5f6d']), l.lamp)) +
    times(seats, (i) => bust(d, 120 + (i * 960) / (seats - 1) + d.between(-18, 18), 588, d.between(236, 270))) +
    path('M-20 580L1220 580L1220 780L-20 780Z', wood) +
    box([0, 576], [WIDE, 12], lighter(wood, 0.3)) +
    times(seats, (i) => {
      const x = 130 + (i * 940) / (seats - 1);
      return d.chance(0.45)
        ? laptop(x, 676, 0.5, lighter(l.sky[1], 0.3))
        : moved(
            x,
            660,
            poly(
              [
                [-60, 30],
                [40, 30],
                [60, -14],
                [-40, -14],
              ],
              '#fdfbf6',
            ) + line('M-30 0L36 0M-36 12L24 12', '#cfc9bd', 4),
          );
    }) +
    times(4, (i) => mug(220 + i * 260 + d.between(-20, 20), 730, 0.8, d.pick(accents))) +
    potted(d, 600, 640, 110, l.near, '#f0e9dc')
  );
};
