import { darker, lighter, mix } from './colours.js';
import { person, worker } from './figures.js';
import type { Light, Scene } from './kit.js';
import { HIGH, WIDE, accents, hills, sky, tree, water } from './kit.js';
import { town, windows } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

export const stones = (l: Light): string[] =>
  l.night
    ? ['#33475a', '#3b4d5c', '#2c4052', '#45545f']
    : ['#e2cfae', '#d9b99a', '#ccd0c4', '#dccabd', '#b9c4c4', '#e6d9c2'].map((tone) => mix(tone, l.sky[1], 0.22));

export const backdrop = (l: Light): string[] => stones(l).map((tone) => mix(tone, l.sky[1], l.night ? 0.2 : 0.5));

export const tram: Scene = (d, l) => {
  const livery = d.pick(['#0a5f6d', '#b4552f', '#6e4666', '#39586f', '#7a3f33']);
  const start = d.between(150, 330);
  const glass = l.night ? l.lamp : lighter(l.sky[0], 0.35);
  const car = (x: number): string =>
    box([x, 420], [258, 176], '#f4efe4', 14) +
    box([x, 530], [258, 66], livery, 12) +
    times(4, (i) => box([x + 16 + i * 60, 446], [48, 70], i === 2 ? mix(glass, livery, 0.3) : glass, 6)) +
    box([x + 136, 446], [48, 146], mix(glass, '#2b2625', 0.16), 5) +
    line(`M${n(x + 160)} 448L${n(x + 160)} 590`, livery, 3);
  return (
    sky(d, l) +
    town(d, 470, 200, 330, backdrop(l), l) +
    town(d, 560, 140, 270, stones(l), l) +
    box([0, 556], [WIDE, 200], mix(l.ground, '#a8a295', 0.4)) +
    line(`M0 300L${WIDE} 292`, l.dark, 3) +
    line(`M${n(start + 300)} 420L${n(start + 250)} 360L${n(start + 330)} 298`, l.dark, 6) +
    car(start) +
    car(start + 266) +
    path(`M${n(start + 532)} 420h110c40 0 70 60 78 130v32a14 14 0 0 1-14 14h-174Z`, '#f4efe4') +
    path(`M${n(start + 628)} 440h18c26 0 46 44 52 90h-70Z`, glass) +
    box([start + 546, 446], [66, 70], glass, 6) +
    path(`M${n(start + 532)} 530h190l4 30v22a14 14 0 0 1-14 14h-180Z`, livery) +
    disc(start + 706, 566, 8, l.lamp) +
    times(6, (i) => disc(start + 50 + i * 124, 598, 20, l.dark)) +
    line(`M0 622L${WIDE} 622M0 648L${WIDE} 648`, darker(l.ground, 0.45), 6) +
    times(2, (i) => tree(80 + i * 1040 + d.between(-30, 30), 690, d.between(250, 330), l.night ? l.mid : l.near)) +
    times(d.whole(2, 4), () => person(d, d.between(130, 1080), d.between(700, 730), 150))
  );
};

export const bridge: Scene = (d, l) => {
  const arches = d.chance(0.5);
  const deck = d.between(370, 410);
  const steel = l.night ? '#8294a0' : d.pick(['#b4552f', '#f0e9dc', '#39586f', '#6a7f78']);
  const stone = mix(l.ground, '#b5a48c', 0.5);
  const cables = (x: number): string =>
    line(`M${x} ${n(deck + 170)}L${x} 120`, steel, 22) +
    [60, 120, 180, 240, 300]
      .map((far, i) =>
        line(`M${x} ${130 + i * 24}L${x - far} ${n(deck)}M${x} ${130 + i * 24}L${x + far} ${n(deck)}`, steel, 4),
      )
      .join('');
  return (
    sky(d, l) +
    hills(d, 430, 50, l.far) +
    (d.chance(0.5) ? town(d, 500, 40, 110, backdrop(l), l) : hills(d, 470, 30, l.mid)) +
    water(d, 500, l.water, l) +
    (arches
      ? path(
          `M-20 ${n(deck)}L1220 ${n(deck)}L1220 610L1150 610C1150 ${n(deck + 50)} 870 ${n(deck + 50)} 870 610L830 610C830 ${n(deck + 40)} 460 ${n(deck + 40)} 460 610L420 610C420 ${n(deck + 50)} 110 ${n(deck + 50)} 110 610L-20 610Z`,
          stone,
        ) + times(3, (i) => box([20 + i * 392, 590], [110, 36], darker(stone, 0.25), 8))
      : cables(340) + cables(860)) +
    box([0, deck - 22], [WIDE, 24], arches ? darker(stone, 0.14) : darker(steel, 0.3)) +
    line(
      `M0 ${n(deck - 44)}L${WIDE} ${n(deck - 44)}${Array.from({ length: 31 }, (_, i) => `M${i * 40} ${n(deck - 44)}L${i * 40} ${n(deck - 22)}`).join('')}`,
      darker(arches ? stone : steel, 0.4),
      4,
    ) +
    times(d.whole(2, 4), () => person(d, d.between(60, 1140), deck - 22, 70)) +
    path('M-20 700C160 640 360 680 540 780L-20 780Z', l.near) +
    times(4, () => tree(d.between(0, 260), d.between(680, 720), d.between(90, 150), darker(l.near, 0.16)))
  );
};

export const site: Scene = (d, l) => {
  const floors = d.whole(3, 5);
  const left = d.between(120, 240);
  const concrete = l.night ? '#5d6b74' : mix('#cfc9bb', l.sky[1], 0.2);
  const mast = d.between(880, 980);
  const jib = d.pick(['#d9a63a', '#b4552f']);
  const hook = d.between(left + 540, mast - 70);
  const lattice = (from: number, to: number): string =>
    Array.from(
      { length: 14 },
      (_, i) =>
        `M${n(from + ((to - from) * i) / 14)} 150L${n(from + ((to - from) * (i + 0.5)) / 14)} 118L${n(from + ((to - from) * (i + 1)) / 14)} 150`,
    ).join('');
  return (
    sky(d, l) +
    town(d, 590, 70, 190, backdrop(l), l) +
    box([0, 580], [WIDE, 180], mix(l.ground, '#b08a62', 0.35)) +
    line(
      `M${n(mast)} 150L${n(mast)} 640M${n(mast + 40)} 150L${n(mast + 40)} 640${Array.from({ length: 12 }, (_, i) => `M${n(mast)} ${170 + i * 40}L${n(mast + 40)} ${210 + i * 40}`).join('')}`,
      jib,
      7,
    ) +
    line(
      `M${n(mast - 660)} 150L${n(mast + 230)} 150M${n(mast - 600)} 118L${n(mast + 20)} 118${lattice(mast - 640, mast)}M${n(mast + 20)} 60L${n(mast - 420)} 120M${n(mast + 20)} 60L${n(mast + 210)} 146M${n(mast + 20)} 60L${n(mast + 20)} 150`,
      jib,
      6,
    ) +
    box([mast + 150, 150], [80, 50], darker(concrete, 0.35), 4) +
    box([mast - 34, 156], [38, 48], '#f4efe4', 5) +
    line(`M${n(hook)} 150L${n(hook)} 262`, l.dark, 4) +
    box([hook - 60, 262], [120, 18], darker(concrete, 0.3), 3) +
    times(floors, (i) => {
      const y = 600 - (i + 1) * 84;
      return (
        box([left, y], [500, 18], concrete) +
        times(6, (k) => box([left + 12 + k * 92, y + 18], [16, 68], darker(concrete, 0.12))) +
        (i < floors - 1 && d.chance(0.7)
          ? windows(
              d,
              [left + 40, y + 26],
              [5, 1],
              [92, 80],
              [mix(l.sky[0], '#ffffff', 0.3), mix(l.sky[0], l.dark, 0.25)],
            )
          : '')
      );
    }) +
    times(7, (k) =>
      line(
        `M${n(left + 20 + k * 76)} ${600 - floors * 84}L${n(left + 20 + k * 76)} ${560 - floors * 84}`,
        '#7a4a35',
        5,
      ),
    ) +
    moved(
      d.between(700, 800),
      660,
      box([-70, -64], [110, 50], '#d9a63a', 8) +
        box([-60, -118], [64, 58], '#d9a63a', 6) +
        box([-50, -108], [44, 36], lighter(l.sky[0], 0.4), 4) +
        line('M36 -50L110 -140L180 -70', '#b98a26', 16) +
        path('M160 -80L204 -84L196 -34L150 -40Z', '#43403d') +
        box([-84, -22], [140, 34], '#2f2c2a', 17),
    ) +
    path('M-20 700C140 640 320 650 500 780L-20 780Z', darker(mix(l.ground, '#a3764f', 0.5), 0.1)) +
    worker(d, d.between(460, 560), 716, 150) +
    worker(d, d.between(580, 660), 724, 156) +
    line(`M0 736L${WIDE} 736`, '#b4552f', 10, 'stroke-dasharray="60 50"')
  );
};

export const snow: Scene = (d, l) => {
  const white = l.night ? '#b8c6d2' : '#f6f4ee';
  const brick = ['#a8614a', '#8f5a4c', '#b98a6a', '#7d7f86', '#c0a58c'];
  let x = -10;
  let row = '';
  while (x < WIDE) {
    const w = d.between(150, 210);
    const h = d.between(250, 340);
    const wall = l.night ? mix(d.pick(brick), '#1d2e3c', 0.55) : d.pick(brick);
    const pitch = d.chance(0.5);
    row +=
      box([x, 590 - h], [w, h], wall) +
      (pitch
        ? poly(
            [
              [x - 6, 594 - h],
              [x + w / 2, 520 - h],
              [x + w + 6, 594 - h],
            ],
            darker(wall, 0.25),
          ) +
          poly(
            [
              [x - 8, 588 - h],
              [x + w / 2, 508 - h],
              [x + w + 8, 588 - h],
              [x + w - 16, 592 - h],
              [x + w / 2, 530 - h],
              [x + 16, 592 - h],
            ],
            white,
          )
        : box([x - 6, 580 - h], [w + 12, 18], white, 8)) +
      windows(d, [x + 24, 620 - h], [3, 2], [(w - 36) / 3, 84], [l.lamp, l.night ? '#22323f' : '#5c6f78']) +
      line(
        `M${n(x + w * 0.3)} 590L${n(x + w * 0.72)} 500M${n(x + w * 0.44)} 590L${n(x + w * 0.86)} 500`,
        l.night ? '#111b22' : '#3a3a3c',
        5,
      ) +
      box([x + w * 0.66, 470], [w * 0.22, 92], d.pick(accents), 4);
    x += w;
  }
  return (
    sky(d, l) +
    hills(d, 330, 30, l.far, 2) +
    (d.chance(0.6) ? line('M820 330L820 250M800 275L840 275', darker(l.far, 0.3), 7) : '') +
    row +
    box([0, 580], [WIDE, 180], white) +
    path(
      'M-20 600C160 570 300 612 460 590S780 572 900 600S1120 590 1220 604L1220 640C900 620 500 650-20 630Z',
      lighter(white, 0.5),
    ) +
    times(4, (i) =>
      line(
        `M${n(110 + i * 320)} 610L${n(110 + i * 320)} 420M${n(110 + i * 320)} 500L${n(80 + i * 320)} 440M${n(110 + i * 320)} 480L${n(146 + i * 320)} 420`,
        l.dark,
        8,
      ),
    ) +
    path('M-20 780L-20 716C300 676 800 690 1220 660L1220 720C820 730 420 730 260 780Z', mix(white, '#8da0ac', 0.35)) +
    moved(
      d.between(200, 420),
      660,
      box([-84, -50], [168, 44], '#7f9db5', 16) +
        box([-52, -86], [104, 44], '#7f9db5', 16) +
        path('M-60 -84C-50 -104 50 -104 60 -84L56 -74L-56 -74Z', lighter(white, 0.6)) +
        disc(-46, -4, 17, '#2b2a2c') +
        disc(46, -4, 17, '#2b2a2c'),
    ) +
    person(d, d.between(620, 760), 700, 150, { helmet: d.pick(accents) }) +
    person(d, d.between(780, 900), 694, 146, { helmet: d.pick(accents) }) +
    times(90, () => faded(0.85, disc(d.between(0, WIDE), d.between(0, HIGH), d.between(2, 5), '#ffffff')))
  );
};

export const fourviere: Scene = (d, l) => {
  const tones = l.night
    ? stones(l)
    : ['#d99f78', '#c98a6c', '#e0b88d', '#cfa892', '#b97f6c'].map((tone) => mix(tone, l.sky[0], 0.15));
  const church = darker(l.far, 0.22);
  return (
    sky(d, l) +
    path('M-20 780L-20 400C200 280 420 210 620 230C860 250 1040 340 1220 420L1220 780Z', l.far) +
    times(26, () => {
      const x = d.between(40, 1160);
      return oval(
        [x, 330 + Math.abs(x - 620) * 0.26 + d.between(-30, 60)],
        d.between(30, 60),
        d.between(24, 44),
        mix(l.far, l.near, d.between(0.2, 0.5)),
      );
    }) +
    moved(
      d.between(520, 700),
      250,
      box([-90, -60], [180, 80], church) +
        [-84, 84]
          .map(
            (x) =>
              box([x - 17, -130], [34, 150], church) +
              poly(
                [
                  [x - 20, -128],
                  [x, -158],
                  [x + 20, -128],
                ],
                church,
              ),
          )
          .join('') +
        poly(
          [
            [-70, -60],
            [0, -100],
            [70, -60],
          ],
          church,
        ) +
        times(3, (i) => box([-46 + i * 36, -40], [20, 44], l.lamp, 9)) +
        line('M150 20L160 -190L170 20M152 -20L168 -20M155 -80L165 -80', church, 6),
    ) +
    times(3, (i) =>
      town(
        d,
        470 + i * 56,
        50,
        96,
        tones.map((tone) => mix(tone, l.far, 0.45 - i * 0.22)),
        l,
      ),
    ) +
    water(d, 590, l.water, l) +
    times(8, (i) => faded(0.7, box([60 + i * 145 + d.between(-20, 20), 600], [10, d.between(50, 100)], l.lamp, 5))) +
    path(
      `M-20 600L1220 600L1220 622C1180 622 1150 660 1140 690L1100 690C1090 640 900 640 890 690L850 690C840 640 660 640 650 690L610 690C600 640 420 640 410 690L370 690C360 640 180 640 170 690L130 690C120 650 40 632-20 640Z`,
      l.near,
    ) +
    box([0, 584], [WIDE, 12], darker(l.near, 0.3)) +
    times(
      9,
      (i) =>
        line(`M${70 + i * 132} 586L${70 + i * 132} 544`, darker(l.near, 0.3), 5) + disc(70 + i * 132, 540, 8, l.lamp),
    ) +
    times(4, () => person(d, d.between(60, 1140), 588, 56, { silhouette: darker(l.near, 0.4) }))
  );
};
