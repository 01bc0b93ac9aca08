import { darker, lighter, mix } from './colours.js';
import { person } from './figures.js';
import type { Scene } from './kit.js';
import { HIGH, WIDE, accents } from './kit.js';
import { mug, pane, potted, room } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

const wood = '#c39a6b';

export const filmSet: Scene = (d, l) => {
  const wall = d.pick(['#c9b9a2', '#8fa9ad', '#b58f86', '#5b6a72']);
  const lit = d.between(620, 760);
  return (
    box([0, 0], [WIDE, 590], wall) +
    box([0, 590], [WIDE, 160], darker(wall, 0.32)) +
    faded(
      0.35,
      poly(
        [
          [1050, 150],
          [lit - 190, 660],
          [lit + 190, 660],
        ],
        '#fff1cf',
      ),
    ) +
    line('M1080 180L1080 700M1080 560L1020 710M1080 560L1140 710', '#2f2c2a', 9) +
    moved(
      1064,
      160,
      box([-60, -46], [100, 92], '#2f2c2a', 10) +
        poly(
          [
            [-60, -44],
            [-110, -70],
            [-110, 70],
            [-60, 44],
          ],
          '#43403d',
        ) +
        box([-64, -36], [8, 72], '#fff1cf'),
      1,
      -24,
    ) +
    person(d, lit, 660, 400) +
    box([lit - 140, 640], [280, 22], darker(wood, 0.2), 4) +
    (d.chance(0.5)
      ? potted(d, lit + 170, 660, 190, '#6a927c', '#b4552f')
      : box([lit + 130, 480], [90, 180], '#8a6a4c', 6) +
        times(3, (i) => box([lit + 140, 500 + i * 54], [70, 40], d.pick(accents), 3))) +
    person(d, d.between(150, 200), 736, 470) +
    line('M330 470L240 742M330 470L420 742M330 470L332 742', '#2b2625', 12) +
    moved(
      340,
      410,
      box([-110, -70], [200, 124], '#33302f', 14) +
        box([90, -44], [40, 74], '#43403d', 6) +
        box([130, -54], [52, 94], '#2b2625', 8) +
        disc(-50, -104, 46, '#33302f') +
        disc(46, -104, 46, '#33302f') +
        disc(-50, -104, 18, '#6f6a66') +
        disc(46, -104, 18, '#6f6a66') +
        box([-96, -44], [60, 40], '#8db6c3', 4) +
        disc(60, -30, 9, '#c4442f'),
    ) +
    line(`M${n(lit - 250)} 60L${n(lit - 40)} 200`, '#2b2625', 8) +
    moved(lit - 36, 204, box([-18, -18], [92, 36], '#6f6a66', 18), 1, 34) +
    moved(
      d.between(480, 530),
      690,
      box([-76, -50], [152, 100], '#2b2625', 6) +
        poly(
          [
            [-76, -56],
            [70, -92],
            [76, -64],
            [-70, -34],
          ],
          '#f4efe4',
        ) +
        times(4, (i) =>
          poly(
            [
              [-60 + i * 38, -60 - i * 9],
              [-40 + i * 38, -65 - i * 9],
              [-48 + i * 38, -38 - i * 7],
              [-66 + i * 38, -34 - i * 7],
            ],
            '#2b2625',
          ),
        ) +
        line('M-56 -10L50 -10M-56 14L20 14', '#cfc9bd', 5),
    ) +
    (l.night ? faded(0.14, box([0, 0], [WIDE, HIGH], '#111b22')) : '')
  );
};

export const microphone: Scene = (d, l) => {
  const wall = d.pick(['#1f4a52', '#5c4a6b', '#7a3f33', '#39586f', '#c9a27a']);
  const wave = d.pick(['#e9d8b4', '#a9d0cc', '#e9b29a']);
  return (
    box([0, 0], [WIDE, HIGH], wall) +
    times(9, (i) =>
      times(5, (k) =>
        poly(
          [
            [i * 140 - 20, k * 120],
            [i * 140 + 50, k * 120 + 30],
            [i * 140 + 120, k * 120],
            [i * 140 + 50, k * 120 + 100],
          ],
          mix(wall, '#000000', (i + k) % 2 ? 0.08 : 0.14),
        ),
      ),
    ) +
    times(40, (i) => {
      const h = d.between(12, 130) * Math.sin((i / 39) * Math.PI) + 10;
      return faded(0.8, box([40 + i * 28.5, 300 - h / 2], [10, h], wave, 5));
    }) +
    box([0, 610], [WIDE, 140], darker(wood, l.night ? 0.35 : 0.05)) +
    box([0, 610], [WIDE, 10], lighter(wood, 0.2)) +
    moved(
      d.between(380, 500),
      0,
      box([-90, 640], [180, 26], '#2b2625', 13) +
        line('M0 640L0 500', '#43403d', 16) +
        `<path d="M-92 330v60a92 92 0 0 0 184 0v-60" fill="none" stroke="#43403d" stroke-width="14"/>` +
        box([-66, 150], [132, 290], '#d6d2c8', 66) +
        times(6, (i) => line(`M-58 ${190 + i * 24}L58 ${190 + i * 24}`, '#a9a59b', 6)) +
        box([-68, 336], [136, 20], '#b4552f') +
        path('M-66 360L66 360L66 374A66 66 0 0 1-66 374Z', '#43403d'),
    ) +
    moved(
      d.between(820, 920),
      470,
      `<path d="M-130 60C-150 -120-70 -180 0 -180S150 -120 130 60" fill="none" stroke="#2b2625" stroke-width="26"/>` +
        box([-168, 10], [70, 150], '#43403d', 30) +
        box([98, 10], [70, 150], '#43403d', 30) +
        box([-110, 24], [30, 122], '#b4552f', 14) +
        box([80, 24], [30, 122], '#b4552f', 14) +
        line('M-130 160C-130 210-60 220 60 214', '#2b2625', 7),
    ) +
    mug(d.between(640, 700), 706, 1.1, d.pick(['#f4efe4', '#0a5f6d', '#c4933c'])) +
    moved(
      150,
      690,
      poly(
        [
          [-80, 20],
          [70, 20],
          [96, -24],
          [-54, -24],
        ],
        '#fdfbf6',
      ) + line('M-30 -8L60 -8M-40 6L46 6', '#cfc9bd', 5),
    )
  );
};

export const soil: Scene = (d, l) => {
  const earths = ['#8a6a4c', '#a9855f', '#c9a978', '#6f5a48', '#9a9286', '#b5714c', '#5d564e'];
  const jar = (x: number): string => {
    const tones = d.shuffled(earths);
    return (
      box([x - 48, 420], [96, 190], mix('#ffffff', l.sky[1], 0.4), 14) +
      times(4, (i) => box([x - 42, 600 - (i + 1) * 38], [84, 38], tones[i]!, i === 0 ? 8 : 0)) +
      faded(0.45, box([x - 34, 436], [10, 150], '#ffffff', 5)) +
      box([x - 52, 398], [104, 30], d.pick(['#0a5f6d', '#43403d', '#b4552f', '#c4933c']), 8) +
      box([x - 30, 520], [60, 40], '#fdfbf6', 4) +
      line(`M${n(x - 20)} 534L${n(x + 18)} 534M${n(x - 20)} 546L${n(x + 6)} 546`, '#948d7e', 4)
    );
  };
  return (
    room(l, 600) +
    pane(d, [820, 80], [300, 250], l) +
    box([70, 344], [690, 14], darker(l.wall, 0.3), 4) +
    times(6, (i) =>
      box(
        [100 + i * 104, 344 - 50 - (i % 3) * 14],
        [d.between(50, 80), 50 + (i % 3) * 14],
        d.pick([...accents, '#d6d2c8']),
        5,
      ),
    ) +
    times(5, (i) => jar(120 + i * 130 + d.between(-6, 6))) +
    moved(
      900,
      610,
      box([-110, -22], [220, 22], '#43403d', 8) +
        path('M50 -22C110 -90 100 -190 30 -236L10 -206C60 -170 66 -100 14 -44L-60 -44L-60 -22Z', '#d6d2c8') +
        moved(
          -16,
          -190,
          box([-20, -90], [40, 130], '#43403d', 10) +
            box([-15, 40], [30, 40], '#8b9296', 4) +
            box([-14, -116], [28, 34], '#2b2625', 6),
          1,
          18,
        ) +
        box([-80, -76], [120, 12], '#6f6a66', 4),
    ) +
    times(3, (i) => {
      const x = 1040 + i * 52;
      return (
        box([x - 15, 470], [30, 140], mix('#ffffff', l.sky[0], 0.45), 15) +
        box([x - 15, 550 - i * 14], [30, 60 + i * 14], d.pick(['#c9a978', '#8db6c3', '#b5714c']), 14)
      );
    }) +
    box([0, 608], [WIDE, 142], '#dcd6c9') +
    box([0, 608], [WIDE, 10], '#f4efe4') +
    times(
      3,
      (i) =>
        oval([180 + i * 210, 686], 84, 22, '#fdfbf6') +
        path(
          `M${118 + i * 210} 684C${140 + i * 210} 640 ${220 + i * 210} 640 ${242 + i * 210} 684C${220 + i * 210} 694 ${140 + i * 210} 694 ${118 + i * 210} 684Z`,
          earths[(i * 2 + d.whole(0, 1)) % 7]!,
        ),
    ) +
    moved(
      d.between(800, 880),
      690,
      poly(
        [
          [-90, 24],
          [90, 24],
          [110, -26],
          [-70, -26],
        ],
        '#fdfbf6',
      ) +
        line('M-40 -10L70 -10M-50 4L40 4', '#cfc9bd', 5) +
        line('M96 -34L128 18', '#b4552f', 9),
    )
  );
};

export const safety: Scene = (d, l) => {
  const shell = d.pick(['#e9c04a', '#f4efe4', '#e8752f', '#5f8fb0']);
  const peg = (x: number): string => line(`M${x} 170L${x} 200`, '#6b5442', 14);
  const vest = (x: number, tone: string): string =>
    path(
      `M${x - 76} 220C${x - 40} 190 ${x - 30} 196 ${x - 24} 200L${x} 290L${x + 24} 200C${x + 30} 196 ${x + 40} 190 ${x + 76} 220L${x + 66} 300L${x + 70} 490L${x - 70} 490L${x - 66} 300Z`,
      tone,
    ) +
    box([x - 68, 390], [136, 26], '#ece8dc') +
    box([x - 56, 206], [24, 280], '#ece8dc') +
    box([x + 32, 206], [24, 280], '#ece8dc') +
    line(`M${x} 290L${x} 490`, darker(tone, 0.3), 4);
  const hat = (x: number, y: number, tone: string, s: number): string =>
    moved(
      x,
      y,
      path('M-100 0C-100 -96-50 -130 0 -130S100 -96 100 0Z', tone) +
        path('M-124 4C-80 -16 80 -16 124 4C122 24 100 24 0 14C-100 24-122 24-124 4Z', darker(tone, 0.14)) +
        path('M-18 -128C-10 -136 10 -136 18 -128L14 -20L-14 -20Z', darker(tone, 0.1)) +
        line('M-72 -54C-66 -80-50 -98-36 -106', lighter(tone, 0.6), 9),
      s,
    );
  const boot = (x: number, flip: number): string =>
    `<g transform="translate(${x} 690) scale(${flip} 1)">${path('M-50 -170L30 -170L34 -70C70 -60 110 -50 112 -6L-54 -6Z', '#a8703f')}${box([-60, -16], [180, 24], '#2f2c2a', 8)}${line('M-6 -140L30 -132M-4 -114L32 -106M0 -88L40 -84', '#ecd9b0', 7)}${box([-54, -180], [90, 22], '#7a4a2c', 8)}</g>`;
  return (
    room(l, 610) +
    box([60, 150], [1080, 26], darker(wood, 0.1), 6) +
    [180, 420, 660, 900].map(peg).join('') +
    vest(180, d.pick(['#e8752f', '#dfd94a'])) +
    vest(420, d.pick(['#e8752f', '#dfd94a'])) +
    moved(
      700,
      330,
      line('M-40 -140C-90 -40-80 60 0 70S90 -40 40 -140', '#b4552f', 16) +
        line('M0 70L0 150', '#39586f', 14) +
        disc(0, 160, 20, '#8b9296'),
    ) +
    (d.chance(0.5)
      ? pane(d, [860, 230], [250, 240], l)
      : box([860, 220], [240, 270], '#fdfbf6', 6) +
        poly(
          [
            [980, 250],
            [1060, 390],
            [900, 390],
          ],
          '#e9c04a',
        ) +
        line('M980 300L980 344', '#2b2625', 13) +
        disc(980, 366, 7, '#2b2625') +
        line('M900 430L1060 430M900 456L1000 456', '#cfc9bd', 9)) +
    box([0, 600], [WIDE, 20], darker(wood, 0.05)) +
    hat(d.between(480, 560), 590, shell, 1.05) +
    hat(d.between(780, 860), 594, d.pick(['#e9c04a', '#f4efe4', '#5f8fb0']), 0.9) +
    boot(170, 1) +
    boot(330, 1) +
    box([960, 520], [190, 90], d.pick(['#0a5f6d', '#b4552f']), 10) +
    box([1026, 496], [60, 30], '#43403d', 8) +
    box([1036, 540], [38, 50], '#f4efe4') +
    line('M1055 546L1055 584M1040 565L1070 565', '#b4552f', 10)
  );
};
