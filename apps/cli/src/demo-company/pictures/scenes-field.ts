import { darker, lighter, mix } from './colours.js';
import { person, worker } from './figures.js';
import type { Scene } from './kit.js';
import { HIGH, WIDE, accents, hills, peaks, pine, sky, tree, water } from './kit.js';
import { town } from './props.js';
import { backdrop, stones } from './scenes-city.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

/** The foot of a levee after rain: a stake, a bucket, a little water that should not be there. */
export const leveeFoot: Scene = (d, l) => {
  const grass = mix(l.near, '#7f9a5e', l.night ? 0.15 : 0.4);
  const stake = d.between(560, 640);
  return (
    sky(d, l) +
    hills(d, 330, 30, l.far) +
    water(d, 380, l.water, l) +
    path('M-20 300C240 300 420 330 560 420C700 510 820 590 1220 610L1220 780L-20 780Z', grass) +
    path('M-20 300C120 300 240 308 330 330C240 330 100 326-20 328Z', l.ground) +
    times(60, () => {
      const x = d.between(0, 1180);
      const y = Math.max(350 + x * 0.24, 620 - d.between(0, 230)) + d.between(0, 110);
      return line(
        `M${n(x)} ${n(y)}L${n(x - 5)} ${n(y - 20)}M${n(x)} ${n(y)}L${n(x + 6)} ${n(y - 17)}`,
        darker(grass, d.between(0.08, 0.22)),
        3,
      );
    }) +
    oval([stake + 170, 668], 190, 30, lighter(l.water, 0.12)) +
    oval([stake + 190, 664], 110, 14, lighter(l.water, 0.4)) +
    path(
      `M${n(stake + 20)} 560C${n(stake + 60)} 590 ${n(stake + 40)} 630 ${n(stake + 110)} 662L${n(stake + 140)} 650C${n(stake + 80)} 620 ${n(stake + 80)} 590 ${n(stake + 34)} 556Z`,
      lighter(l.water, 0.3),
    ) +
    poly(
      [
        [stake - 14, 390],
        [stake + 14, 390],
        [stake + 12, 640],
        [stake, 662],
        [stake - 12, 640],
      ],
      '#b08a5c',
    ) +
    box([stake - 15, 404], [30, 40], '#b4552f') +
    box([stake - 15, 444], [30, 12], '#f4efe4') +
    moved(
      d.between(820, 900),
      690,
      `<path d="M-52 -92C-46 -150 46 -150 52 -92" fill="none" stroke="#43403d" stroke-width="5"/>` +
        path('M-58 -96L58 -96L44 0C20 8-20 8-44 0Z', '#7f8f98') +
        oval([0, -96], 58, 15, '#5f6d75') +
        oval([0, -93], 48, 10, lighter(l.water, 0.2)),
    ) +
    worker(d, d.between(250, 380), 660, 290) +
    times(54, () => {
      const [x, y] = [d.between(0, WIDE), d.between(0, HIGH)];
      return faded(0.4, line(`M${n(x)} ${n(y)}L${n(x - 7)} ${n(y + 26)}`, '#ffffff', 2.4));
    })
  );
};

export const wetland: Scene = (d, l) => {
  const peat = mix(l.ground, '#8a7450', l.night ? 0.2 : 0.4);
  const pool = (x: number, y: number, s: number): string =>
    oval([x, y + 5 * s], 170 * s, 30 * s, darker(peat, 0.3)) +
    oval([x, y], 170 * s, 28 * s, l.water) +
    oval([x + 24 * s, y - 3 * s], 90 * s, 10 * s, lighter(l.water, 0.35));
  const fence = (x: number, y: number, s: number): string =>
    times(9, (i) =>
      box([x + i * 24 * s, y - (52 + (i % 3) * 7) * s], [19 * s, 70 * s], i % 2 ? '#8d7150' : '#a08361', 3),
    ) + box([x - 4, y - 32 * s], [224 * s, 9 * s], '#6f5840', 3);
  const reeds = (x: number, y: number): string =>
    times(
      7,
      (i) =>
        line(
          `M${n(x + i * 9)} ${n(y)}Q${n(x + i * 9 + (i - 3) * 2)} ${n(y - 50)} ${n(x + i * 9 + (i - 3) * 7)} ${n(y - 80 - (i % 3) * 20)}`,
          mix(l.near, '#8f9a54', 0.3),
          4,
        ) +
        (i % 2
          ? line(
              `M${n(x + i * 9 + (i - 3) * 5)} ${n(y - 66 - (i % 3) * 16)}L${n(x + i * 9 + (i - 3) * 7)} ${n(y - 84 - (i % 3) * 20)}`,
              '#6f5137',
              9,
            )
          : ''),
    );
  return (
    sky(d, l) +
    peaks(d, 400, 240, l.far, d.chance(0.6) ? lighter(l.far, 0.5) : undefined) +
    hills(d, 390, 30, l.mid) +
    times(9, () => pine(d.between(0, WIDE), d.between(425, 445), d.between(60, 120), l.near)) +
    faded(0.5, box([0, 408], [WIDE, 24], lighter(l.sky[1], 0.4), 12)) +
    path('M-20 430C300 420 800 440 1220 424L1220 780L-20 780Z', peat) +
    times(30, () =>
      oval(
        [d.between(0, WIDE), d.between(440, 740)],
        d.between(20, 60),
        d.between(6, 14),
        mix(peat, d.pick(['#9a8a4e', '#7d8a58', '#a0684a']), 0.45),
      ),
    ) +
    pool(d.between(180, 320), 480, 0.7) +
    pool(d.between(780, 980), 500, 0.85) +
    fence(d.between(420, 520), 520, 0.8) +
    pool(d.between(420, 640), 590, 1.2) +
    fence(d.between(120, 220), 610, 1.1) +
    fence(d.between(760, 860), 640, 1.2) +
    pool(d.between(260, 420), 700, 1.3) +
    moved(
      d.between(930, 1040),
      690,
      line('M0 0L2 -66M14 0L14 -62', '#5b5148', 4) +
        path('M-50 -60C-30 -100 20 -104 40 -84C30 -62-10 -50-50 -60Z', '#8b9aa2') +
        line('M34 -86C52 -104 34 -124 46 -142', '#8b9aa2', 9) +
        poly(
          [
            [44, -150],
            [84, -138],
            [44, -134],
          ],
          '#d9a63a',
        ) +
        line('M46 -146L22 -150', '#3b4248', 4),
    ) +
    reeds(40, 740) +
    reeds(640, 750) +
    reeds(1090, 745)
  );
};

export const runner: Scene = (d, l) => {
  const wall = l.night ? '#5b6a72' : '#dcdcd2';
  const metal = d.pick(['#a9b0b0', '#b08d57', '#8fa3a8']);
  const x = d.between(520, 680);
  const y = d.between(380, 410);
  const blade = (lean: number, reach: number, tone: string): string =>
    path(
      `M${n(lean * 30)} -30C${n(lean * 120)} -90 ${n(lean * reach)} -70 ${n(lean * (reach + 26))} 10C${n(lean * reach)} 60 ${n(lean * 100)} 50 ${n(lean * 34)} 36Z`,
      tone,
    );
  return (
    box([0, 0], [WIDE, 560], wall) +
    times(
      6,
      (i) =>
        box([40 + i * 206, 130], [120, 260], l.night ? darker(l.sky[1], 0.1) : mix(l.sky[0], '#ffffff', 0.25), 60) +
        box([96 + i * 206, 130], [8, 260], darker(wall, 0.1)) +
        box([40 + i * 206, 250], [120, 8], darker(wall, 0.1)),
    ) +
    box([0, 40], [WIDE, 44], '#d9a63a') +
    line(
      times(15, (i) => `M${i * 86} 80L${i * 86 + 40} 46`),
      '#43403d',
      8,
    ) +
    box([x - 100, 70], [200, 50], '#43403d', 8) +
    line(`M${n(x - 26)} 120L${n(x - 26)} ${n(y - 190)}M${n(x + 26)} 120L${n(x + 26)} ${n(y - 190)}`, '#2f2c2a', 5) +
    moved(
      x,
      y,
      path('M-44 -200L44 -200L30 -150L-30 -150Z', '#d9a63a') +
        box([-26, -160], [52, 110], darker(metal, 0.25), 6) +
        blade(-1, 250, darker(metal, 0.16)) +
        blade(1, 250, darker(metal, 0.16)) +
        path('M-84 -64L84 -64C92 20 40 110 0 150C-40 110-92 20-84 -64Z', metal) +
        path('M-84 -64L-30 -64C-34 30-20 100 0 150C-40 110-92 20-84 -64Z', lighter(metal, 0.24)) +
        path('M-30 -30C-70 10-90 80-50 110C0 90 50 40 44 -10C20 -40-10 -44-30 -30Z', lighter(metal, 0.4)) +
        times(6, (i) => disc(-64 + i * 26, -76, 7, darker(metal, 0.4))),
      d.between(0.95, 1.1),
    ) +
    box([0, 560], [WIDE, 190], mix(l.ground, '#a9a396', 0.55)) +
    oval([x, 650], 260, 44, darker(l.ground, 0.55)) +
    oval([x, 656], 236, 36, darker(l.ground, 0.7)) +
    `<ellipse cx="${n(x)}" cy="650" rx="286" ry="54" fill="none" stroke="#e9c04a" stroke-width="9" stroke-dasharray="40 26"/>` +
    worker(d, x - d.between(370, 430), 710, 250) +
    worker(d, x + d.between(370, 430), 716, 256)
  );
};

/** The first tree of a paved square, with the neighbours around it. */
export const square: Scene = (d, l) => {
  const paving = mix(l.ground, '#c9bba4', 0.4);
  return (
    sky(d, l) +
    town(d, 440, 120, 210, backdrop(l), l) +
    town(d, 510, 150, 270, stones(l), l) +
    box([0, 505], [WIDE, 245], paving) +
    line(
      `${times(6, (i) => `M0 ${540 + i * i * 9 + i * 14}L1200 ${540 + i * i * 9 + i * 14}`)}${times(15, (i) => `M${i * 86} 505L${i * 150 - 450} 750`)}`,
      darker(paving, 0.09),
      3,
    ) +
    times(4, (i) => person(d, 130 + i * 90 + d.between(-12, 12), 612 + (i % 2) * 26, 190)) +
    times(4, (i) => person(d, 800 + i * 92 + d.between(-12, 12), 612 + (i % 2) * 26, 190)) +
    oval([600, 664], 150, 32, '#6f5440') +
    oval([600, 656], 96, 20, '#85664c') +
    line('M600 656L600 330M600 470L560 420M600 440L646 390', '#7a5a40', 12) +
    line('M548 660L560 400M652 660L640 400M556 470L644 470', '#b98d5b', 8) +
    times(13, (i) =>
      oval(
        [600 + Math.cos(i * 2.4) * d.between(20, 96), 310 + Math.sin(i * 2.4) * d.between(20, 76)],
        d.between(30, 46),
        d.between(24, 36),
        mix(d.pick(['#8fae62', '#7a9f63', '#a3b96c']), l.near, l.night ? 0.6 : 0.25),
      ),
    ) +
    person(d, 470, 716, 240) +
    line('M506 724L520 580', '#8a6a4c', 9) +
    path('M498 690L540 690L534 736L518 748L504 736Z', '#8b9296') +
    person(d, d.between(720, 750), 720, 236) +
    moved(
      800,
      716,
      path('M-34 -64L34 -64L28 0L-28 0Z', '#5f8f8d') +
        line('M28 -46L76 -78M-32 -54C-72 -54-68 -8-30 -10', '#5f8f8d', 9),
    )
  );
};

export const snowVillage: Scene = (d, l) => {
  const white = l.night ? '#b3c2cf' : '#f6f4ee';
  const shade = mix(white, '#8da0ac', 0.3);
  const hut = (x: number, y: number, s: number): string => {
    const wall = l.night
      ? mix(d.pick(['#9a4a36', '#5f7f86', '#b98a4a']), '#1d2e3c', 0.4)
      : d.pick(['#9a4a36', '#5f7f86', '#b98a4a', '#7a5a48', '#39586f']);
    return moved(
      x,
      y,
      box([-64, -78], [128, 80], wall) +
        poly(
          [
            [-80, -72],
            [0, -146],
            [80, -72],
          ],
          white,
        ) +
        poly(
          [
            [-62, -72],
            [0, -128],
            [62, -72],
          ],
          darker(wall, 0.2),
        ) +
        box([-14, -50], [30, 52], darker(wall, 0.35), 3) +
        box([-50, -56], [26, 26], l.lamp, 3) +
        box([28, -56], [26, 26], l.lamp, 3) +
        box([34, -140], [14, 34], '#6b6560') +
        faded(0.6, path('M41 -144C30 -170 56 -176 44 -206C64 -180 40 -168 50 -144Z', white)),
      s,
    );
  };
  const array = (x: number, y: number): string =>
    line(`M${x + 30} ${y}L${x + 30} ${y + 40}M${x + 150} ${y}L${x + 150} ${y + 40}`, '#5b6a72', 8) +
    poly(
      [
        [x + 24, y - 84],
        [x + 204, y - 84],
        [x + 180, y + 10],
        [x, y + 10],
      ],
      '#2f4f6b',
    ) +
    line(
      `M${x + 12} ${y - 37}L${x + 192} ${y - 37}M${x + 84} ${y - 84}L${x + 60} ${y + 10}M${x + 144} ${y - 84}L${x + 120} ${y + 10}`,
      '#7f9db5',
      3,
    ) +
    poly(
      [
        [x + 24, y - 84],
        [x + 204, y - 84],
        [x + 201, y - 74],
        [x + 21, y - 74],
      ],
      white,
    );
  const battery = (x: number, tone: string): string =>
    box([x, 560], [150, 96], tone, 5) +
    box([x - 4, 550], [158, 16], white, 7) +
    times(6, (i) => faded(0.25, box([x + 14 + i * 22, 580], [6, 62], '#1d1614'))) +
    path(`M${x + 84} 586L${x + 62} 618L${x + 76} 618L${x + 68} 642L${x + 94} 608L${x + 80} 608Z`, '#f0cf7a');
  return (
    sky(d, l) +
    peaks(d, 420, 150, l.far, lighter(l.far, 0.6)) +
    times(16, () => pine(d.between(0, WIDE), d.between(430, 450), d.between(80, 150), mix(l.near, white, 0.14))) +
    path('M-20 440C300 410 800 440 1220 420L1220 780L-20 780Z', white) +
    times(6, (i) => hut(110 + i * 196 + d.between(-24, 24), 500 + (i % 2) * 22, d.between(0.7, 0.95))) +
    path('M-20 560C300 540 700 590 1220 550L1220 780L-20 780Z', lighter(white, 0.4)) +
    path('M-20 700C400 660 800 720 1220 680L1220 780L-20 780Z', shade) +
    times(3, (i) => array(70 + i * 220, 636)) +
    battery(d.between(770, 800), d.pick(accents)) +
    battery(d.between(960, 1000), d.pick(accents)) +
    person(d, d.between(880, 930), 720, 130, { helmet: d.pick(accents) }) +
    times(60, () => faded(0.8, disc(d.between(0, WIDE), d.between(0, HIGH), d.between(2, 4.4), '#ffffff')))
  );
};

/** Rails welded on a bridge, the town behind. */
export const railWorks: Scene = (d, l) => {
  const deck = mix(l.ground, '#6f6a66', 0.4);
  const x = d.between(470, 560);
  const spark = times(26, () => {
    const angle = d.between(-2.9, -0.3);
    const far = d.between(40, 170);
    return line(
      `M${n(x + 92 + Math.cos(angle) * far * 0.5)} ${n(628 + Math.sin(angle) * far * 0.5)}L${n(x + 92 + Math.cos(angle) * far)} ${n(628 + Math.sin(angle) * far)}`,
      d.pick(['#ffe9b0', '#f6cf7a', '#e9963c']),
      d.between(2, 4.4),
    );
  });
  return (
    sky(d, l) +
    town(d, 440, 90, 240, backdrop(l), l) +
    water(d, 430, l.water, l) +
    times(14, () => faded(0.65, box([d.between(20, 1180), 442], [9, d.between(40, 80)], l.lamp, 4))) +
    line(`M0 470L1200 470${times(16, (i) => `M${i * 80 + 20} 470L${i * 80 + 20} 560`)}`, l.dark, 7) +
    times(
      3,
      (i) =>
        line(`M${140 + i * 460} 556L${140 + i * 460} 220L${190 + i * 460} 200`, l.dark, 9) +
        oval([200 + i * 460, 204], 26, 9, l.lamp),
    ) +
    line('M0 250Q600 290 1200 250', l.dark, 3) +
    box([0, 550], [WIDE, 200], deck) +
    times(19, (i) =>
      poly(
        [
          [i * 66 - 20, 600],
          [i * 66 + 14, 600],
          [i * 66 + 4, 720],
          [i * 66 - 36, 720],
        ],
        darker(deck, 0.25),
      ),
    ) +
    line('M0 628L1200 628M0 690L1200 690', l.night ? '#9aa6ac' : '#7d8482', 11) +
    faded(0.3, disc(x + 92, 628, 130, l.lamp)) +
    faded(0.5, disc(x + 92, 628, 56, '#fff1cf')) +
    spark +
    disc(x + 92, 628, 13, '#fffaf0') +
    worker(d, x, 700, 240) +
    line(`M${n(x + 34)} 590L${n(x + 86)} 624`, '#2f2c2a', 8) +
    worker(d, x + d.between(270, 330), 706, 244) +
    times(4, (i) =>
      moved(
        90 + i * 330 + d.between(-30, 30),
        742,
        poly(
          [
            [-22, 0],
            [22, 0],
            [6, -64],
            [-6, -64],
          ],
          '#e8752f',
        ) +
          poly(
            [
              [-14, -26],
              [14, -26],
              [10, -42],
              [-10, -42],
            ],
            '#f4efe4',
          ),
      ),
    ) +
    (d.chance(0.5) ? tree(1150, 560, 200, l.near) : '')
  );
};
