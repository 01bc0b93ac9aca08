import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import { person, worker } from './figures.js';
import type { Light, Scene } from './kit.js';
import { HIGH, WIDE, hills, peaks, pine, sky, tree, water } from './kit.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

export const dam: Scene = (d, l) => {
  const wall = l.night ? '#77848a' : mix('#d9d3c4', l.wall, 0.4);
  const top = d.between(300, 350);
  const gates = d.whole(3, 5);
  const from = 300;
  const span = 640;
  return (
    sky(d, l) +
    peaks(d, 420, 260, l.far, d.chance(0.6) ? lighter(l.far, 0.5) : undefined) +
    hills(d, 360, 50, l.mid) +
    path(`M-20 ${top - 60}C120 ${top - 40} 240 ${top + 20} 330 ${top + 340}L-20 800Z`, l.near) +
    path(`M1220 ${top - 90}C1090 ${top - 60} 980 ${top} 900 ${top + 340}L1220 800Z`, darker(l.near, 0.1)) +
    path(
      `M${from - 60} ${top}Q600 ${top + 34} ${from + span + 20} ${top}L${from + span - 50} 610L${from + 30} 610Z`,
      wall,
    ) +
    times(gates, (i) => {
      const x = from + 60 + ((span - 120) / gates) * (i + 0.5) - 26;
      const spill = d.chance(0.6);
      return (
        box([x, top + 50], [52, 70], darker(wall, 0.35), 4) +
        (spill
          ? path(
              `M${n(x + 6)} ${top + 100}L${n(x + 46)} ${top + 100}L${n(x + 56)} 620L${n(x - 4)} 620Z`,
              lighter(l.water, 0.62),
            )
          : '')
      );
    }) +
    path(
      `M${from - 74} ${top - 12}Q600 ${top + 24} ${from + span + 34} ${top - 12}L${from + span + 34} ${top + 10}Q600 ${top + 46} ${from - 74} ${top + 10}Z`,
      darker(wall, 0.16),
    ) +
    water(d, 600, l.water, l) +
    path('M-20 640C120 600 260 610 320 640C260 690 120 720-20 720Z', darker(l.near, 0.2)) +
    times(6, (i) =>
      pine(20 + i * 46 + d.between(-12, 12), 660 + d.between(-14, 20), d.between(80, 150), darker(l.near, 0.32)),
    ) +
    times(4, (i) => pine(1000 + i * 56 + d.between(-12, 12), 520 + i * 26, d.between(80, 130), darker(l.near, 0.26)))
  );
};

const drone = (x: number, y: number, s: number, l: Light): string =>
  moved(
    x,
    y,
    box([-30, -10], [60, 24], l.dark, 8) +
      line('M-76 -14L-24 -4M76 -14L24 -4M-76 -14L-76 -4M76 -14L76 -4', l.dark, 6) +
      line('M-104 -18L-48 -18M48 -18L104 -18', l.dark, 5) +
      disc(0, 16, 8, '#b4552f') +
      line('M-22 14L-26 30M22 14L26 30', l.dark, 4),
    s,
  );

export const dikes: Scene = (d, l) => {
  const bend = d.between(-120, 160);
  return (
    sky(d, l) +
    peaks(d, 380, 130, l.far) +
    hills(d, 390, 26, l.mid) +
    box([0, 420], [WIDE, 330], mix(l.near, l.ground, 0.35)) +
    times(5, (i) =>
      poly(
        [
          [-40 + i * 250, 430],
          [190 + i * 250, 430],
          [260 + i * 300 - 120, 520],
          [-90 + i * 280 - 60, 520],
        ],
        i % 2 ? mix(l.near, l.ground, 0.55) : mix(l.near, l.ground, 0.2),
      ),
    ) +
    path(
      `M${560 + bend * 0.2} 420C${520 + bend} 480 ${820 + bend} 540 ${180 + bend} 780L${760 + bend} 780C${1120 + bend} 560 ${640 + bend} 490 ${596 + bend * 0.2} 420Z`,
      l.water,
    ) +
    path(
      `M${560 + bend * 0.2} 420C${520 + bend} 480 ${820 + bend} 540 ${180 + bend} 780L${60 + bend} 780C${730 + bend} 540 ${470 + bend} 484 ${550 + bend * 0.2} 420Z`,
      l.near,
    ) +
    line(`M${553 + bend * 0.2} 422C${495 + bend} 480 ${780 + bend} 536 ${120 + bend} 772`, l.ground, 7) +
    path(
      `M${596 + bend * 0.2} 420C${640 + bend} 490 ${1120 + bend} 560 ${760 + bend} 780L${900 + bend} 780C${1230 + bend} 570 ${690 + bend} 488 ${606 + bend * 0.2} 420Z`,
      darker(l.near, 0.08),
    ) +
    times(9, () => tree(d.between(860, 1180), d.between(440, 500), d.between(40, 70), darker(l.near, 0.24))) +
    times(5, () => tree(d.between(20, 330), d.between(440, 480), d.between(36, 60), darker(l.near, 0.24))) +
    drone(d.between(330, 860), d.between(140, 250), d.between(0.9, 1.35), l) +
    (d.chance(0.6) ? drone(d.between(180, 1000), d.between(290, 330), 0.4, l) : '') +
    worker(d, d.between(90, 240), 690, 120)
  );
};

export const turbine: Scene = (d, l) => {
  const wall = l.night ? '#5b6a72' : '#dfe0d6';
  const hull = d.pick(['#5f8f8d', '#7f9db5', '#c4933c', '#8d9c7c']);
  const count = d.whole(2, 4);
  const gap = WIDE / count;
  return (
    box([0, 0], [WIDE, 520], wall) +
    times(
      7,
      (i) =>
        box([i * 190 - 20, 0], [26, 520], darker(wall, 0.08)) +
        box([i * 190 + 46, 90], [104, 200], l.sky[d.chance(0.7) ? 1 : 0], 8) +
        box([i * 190 + 95, 90], [6, 200], darker(wall, 0.12)) +
        box([i * 190 + 46, 186], [104, 6], darker(wall, 0.12)),
    ) +
    box([0, 40], [WIDE, 34], d.pick(['#c4933c', '#b4552f'])) +
    box([d.between(200, 800), 66], [180, 44], '#43403d', 6) +
    box([0, 520], [WIDE, 230], mix(l.ground, '#b9b3a6', 0.5)) +
    box([0, 520], [WIDE, 10], darker(wall, 0.25)) +
    times(count, (i) => {
      const x = gap * (i + 0.5);
      return moved(
        x,
        640,
        oval([0, 24], 158, 40, darker(hull, 0.5)) +
          box([-140, -130], [280, 150], darker(hull, 0.08), 22) +
          oval([0, -130], 140, 34, lighter(hull, 0.16)) +
          box([-84, -210], [168, 84], hull, 14) +
          oval([0, -210], 84, 20, lighter(hull, 0.25)) +
          box([-24, -262], [48, 56], darker(hull, 0.25), 8) +
          times(6, (k) => box([-122 + k * 44, -90], [24, 80], darker(hull, 0.24), 6)) +
          box([-140, -10], [280, 12], '#e9c04a'),
        count > 3 ? 0.82 : 1,
      );
    }) +
    line(
      `M0 700L${WIDE} 700M0 668L${WIDE} 668${Array.from({ length: 9 }, (_, i) => `M${40 + i * 145} 668L${40 + i * 145} 750`).join('')}`,
      '#e9c04a',
      7,
    ) +
    worker(d, d.between(120, 1080), 742, 190)
  );
};

export const pumps: Scene = (d, l) => {
  const steel = l.night ? '#6d8290' : '#8fa3a8';
  const beams = [d.between(160, 360), d.between(780, 1040)];
  const cast = (x: number): string =>
    faded(
      l.night ? 0.26 : 0.4,
      poly(
        [
          [x, 250],
          [x - 210, 700],
          [x + 210, 700],
        ],
        l.lamp,
      ),
    );
  const jet = d.between(260, 330);
  return (
    sky(d, l) +
    hills(d, 430, 40, l.mid) +
    hills(d, 480, 18, l.near) +
    box([0, 500], [WIDE, 250], l.ground) +
    moved(
      d.between(960, 1020),
      540,
      poly(
        [
          [-130, 10],
          [-70, -110],
          [90, -110],
          [140, 10],
        ],
        l.lamp,
      ) +
        poly(
          [
            [-130, 10],
            [-70, -110],
            [-20, 10],
          ],
          darker(l.lamp, 0.24),
        ) +
        path('M-92 10L-70 -66L-48 10Z', '#fff6e0'),
    ) +
    beams
      .map(
        (x) =>
          line(`M${n(x)} 252L${n(x)} 690`, darker(l.dark, 0.1), 8) +
          box([x - 44, 232], [88, 28], l.dark, 6) +
          box([x - 38, 252], [76, 10], l.lamp, 4) +
          cast(x),
      )
      .join('') +
    path(
      `M560 520C600 ${jet} 760 ${jet - 30} 860 640L820 640C740 ${jet + 40} 640 ${jet + 60} 590 530Z`,
      lighter(l.water, 0.45),
    ) +
    oval([840, 660], 200, 42, l.water) +
    oval([840, 654], 130, 22, lighter(l.water, 0.25)) +
    line('M130 640L420 640C500 640 500 540 570 528', darker(steel, 0.2), 46) +
    line('M130 632L420 632C490 632 492 532 566 520', steel, 30) +
    times(3, (i) => box([190 + i * 90, 606], [16, 68], darker(steel, 0.35), 4)) +
    box([40, 540], [190, 140], '#b4552f', 16) +
    box([64, 566], [70, 44], darker('#b4552f', 0.35), 6) +
    disc(186, 588, 22, '#f3efe6') +
    line('M186 588L196 576', '#2b2625', 4) +
    box([30, 676], [214, 16], l.dark, 4) +
    worker(d, d.between(330, 460), 720, 190) +
    worker(d, d.between(1000, 1120), 716, 180)
  );
};

export const lake: Scene = (d, l) => {
  const shore = d.chance(0.5);
  const sail = (x: number, y: number, s: number): string =>
    moved(
      x,
      y,
      path('M-46 0L46 0C38 20-34 20-46 0Z', l.dark) +
        path('M-4 -8L-4 -130L-54 -8Z', '#f6f1e6') +
        path('M4 -8L4 -112L46 -8Z', d.pick(['#e9d4bd', '#c98b82', '#d9e2df'])),
      s,
    );
  return (
    sky(d, l, 430) +
    peaks(d, 420, d.between(170, 230), l.far, lighter(l.far, 0.55)) +
    peaks(d, 424, 90, l.mid) +
    water(d, 410, l.water, l) +
    sail(d.between(240, 620), d.between(480, 530), d.between(0.7, 1)) +
    sail(d.between(700, 1100), d.between(440, 480), d.between(0.4, 0.6)) +
    path('M-20 640C200 610 420 660 700 676C900 686 1080 660 1220 668L1220 780L-20 780Z', l.ground) +
    line('M-20 648C200 618 420 668 700 684C900 694 1080 668 1220 676', darker(l.ground, 0.2), 6) +
    (shore
      ? times(3, (i) =>
          tree(
            80 + i * 120 + d.between(-20, 20),
            690 + d.between(-8, 16),
            d.between(230, 330),
            i % 2 ? l.near : darker(l.near, 0.12),
          ),
        )
      : line('M840 590L1220 600M900 592L900 660M1010 594L1010 670M1120 597L1120 670', darker(l.ground, 0.5), 14)) +
    box([d.between(520, 700), 668], [150, 12], darker(l.ground, 0.5), 4) +
    person(d, d.between(470, 780), 724, 130) +
    person(d, d.between(800, 900), 730, 134)
  );
};

export const fishPass: Scene = (d, l) => {
  const stone = l.night ? '#5d6a6e' : '#c9c2b2';
  const fish = (x: number, y: number, s: number, fill: string): string =>
    moved(
      x,
      y,
      path('M-44 0C-20 -26 26 -24 44 0C26 24-20 26-44 0Z', fill) +
        poly(
          [
            [-38, 0],
            [-72, -22],
            [-64, 0],
            [-72, 22],
          ],
          fill,
        ) +
        disc(26, -5, 4, '#ffffff') +
        faded(0.4, line('M4 -14C10 -4 10 6 4 14', '#ffffff', 4)),
      s,
      d.between(-16, 6),
    );
  const steps = d.whole(4, 5);
  return (
    sky(d, l) +
    hills(d, 330, 40, l.mid) +
    times(9, () =>
      tree(d.between(0, WIDE), d.between(340, 370), d.between(90, 170), d.pick([l.near, darker(l.near, 0.14)])),
    ) +
    times(steps, (i) => {
      const w = WIDE / steps;
      const y = 360 + i * 62;
      return (
        box([i * w, y], [w + 4, HIGH - y], i % 2 ? l.water : lighter(l.water, 0.08)) +
        box([i * w, y], [w, 8], lighter(l.water, 0.5)) +
        (i > 0
          ? box([i * w - 24, y - 84], [38, 150], stone, 6) +
            box([i * w + 8, y - 56], [24, 62], lighter(l.water, 0.6), 8)
          : '')
      );
    }) +
    times(6, (i) =>
      fish(
        110 + i * 190 + d.between(-40, 40),
        540 + d.between(0, 150),
        d.between(0.6, 1.2),
        d.pick(['#b4552f', '#5b6d74', '#8a7a5e', '#3f5f68']),
      ),
    ) +
    times(12, () => faded(0.5, disc(d.between(0, WIDE), d.between(470, 740), d.between(4, 9), lighter(l.water, 0.6)))) +
    box([0, 700], [WIDE, 50], darker(stone, 0.35)) +
    times(14, () =>
      oval([d.between(0, WIDE), 704], d.between(24, 60), d.between(12, 26), darker(stone, d.between(0.1, 0.4))),
    )
  );
};

export const offshore: Scene = (d, l) => {
  const mast = (x: number, y: number, s: number): string =>
    moved(
      x,
      y,
      poly(
        [
          [-9, 0],
          [9, 0],
          [5, -300],
          [-5, -300],
        ],
        lighter(l.wall, 0.5),
      ) +
        box([-16, -10], [32, 26], '#c4933c', 3) +
        moved(
          0,
          -300,
          [0, 120, 240]
            .map(
              (turn) =>
                `<g transform="rotate(${turn})">${path('M-6 0C-12 -60-6 -130 0 -170C6 -130 8 -60 6 0Z', lighter(l.wall, 0.6))}</g>`,
            )
            .join('') + disc(0, 0, 11, darker(l.wall, 0.12)),
          1,
          d.between(0, 110),
        ),
      s,
    );
  return (
    sky(d, l, 470) +
    water(d, 460, l.water, l) +
    times(4, (i) => mast(140 + i * 270 + d.between(-70, 70), 474, d.between(0.3, 0.45))) +
    mast(d.between(180, 420), 560, d.between(1, 1.2)) +
    mast(d.between(720, 1020), 520, d.between(0.7, 0.85)) +
    moved(
      d.between(480, 660),
      630,
      path('M-120 0L130 0L100 54L-90 54Z', d.pick(['#b4552f', '#39586f', '#0a5f6d'])) +
        box([-70, -60], [90, 60], '#f6f1e6', 6) +
        box([-56, -44], [24, 22], '#5b7884', 3) +
        box([-20, -44], [24, 22], '#5b7884', 3) +
        line('M50 0L50 -90L100 -50', l.dark, 7),
    ) +
    faded(0.7, path('M-20 690C180 670 340 712 560 694S960 676 1220 700L1220 780L-20 780Z', darker(l.water, 0.16)))
  );
};

export const harbour: Scene = (d: Dice, l) => {
  const crate = (x: number, y: number): string =>
    box([x, y], [118, 56], d.pick(['#b4552f', '#0a5f6d', '#c4933c', '#6e4666', '#7f9db5', '#7a9a6c']), 3) +
    times(5, (i) => faded(0.18, box([x + 12 + i * 20, y + 6], [6, 44], '#1d1614')));
  const gantry = (x: number): string =>
    line(
      `M${x} 560L${x + 30} 200L${x + 150} 200L${x + 180} 560M${x + 16} 380L${x + 164} 380M${x - 190} 214L${x + 290} 214M${x + 90} 130L${x - 180} 212M${x + 90} 130L${x + 280} 212M${x + 90} 130L${x + 90} 200`,
      d.pick(['#39586f', '#b4552f']),
      13,
    );
  return (
    sky(d, l, 520) +
    hills(d, 460, 24, l.far) +
    gantry(d.between(180, 320)) +
    gantry(d.between(720, 860)) +
    box([0, 556], [WIDE, 40], darker(l.ground, 0.28)) +
    times(8, (i) => times(d.whole(1, 3), (k) => crate(20 + i * 146, 500 - k * 58))) +
    water(d, 590, l.water, l) +
    path('M260 570L980 570L930 672L330 672Z', d.pick(['#2f4059', '#7a3f33', '#3d4a44'])) +
    box([320, 640], [620, 12], '#f3efe6') +
    box([800, 470], [120, 100], '#f6f1e6', 4) +
    times(3, (i) => box([814 + i * 34, 490], [22, 22], '#5b7884', 3)) +
    times(4, (i) => crate(310 + i * 120, 512)) +
    times(3, (i) => crate(340 + i * 120, 454))
  );
};
