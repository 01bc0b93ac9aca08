import { darker, lighter, mix } from './colours.js';
import { person, worker } from './figures.js';
import type { Scene } from './kit.js';
import { WIDE, accents, hills, peaks, pine, sky, tree, water } from './kit.js';
import { mug, potted, town } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

export const solar: Scene = (d, l) => {
  const cell = l.night ? '#22384a' : mix('#2f4f6b', l.sky[0], 0.12);
  const rows = d.whole(3, 4);
  const tilted = d.between(0.8, 1.1);
  return (
    sky(d, l) +
    hills(d, 340, 60, l.far) +
    hills(d, 390, 30, l.mid) +
    box([0, 420], [WIDE, 330], mix(l.near, l.ground, 0.42)) +
    times(6, () => tree(d.between(0, WIDE), d.between(415, 435), d.between(50, 90), darker(l.near, 0.15))) +
    times(rows, (i) => {
      const size = 0.5 + i * 0.28;
      const y = 470 + i * i * 24 + i * 44;
      const w = 230 * size;
      return times(WIDE / w + 2, (k) => {
        const x = -90 + k * (w + 14 * size) + (i % 2) * -60;
        const h = 74 * size * tilted;
        return (
          line(
            `M${n(x + w * 0.3)} ${n(y)}L${n(x + w * 0.3)} ${n(y + 42 * size)}M${n(x + w * 0.8)} ${n(y)}L${n(x + w * 0.8)} ${n(y + 42 * size)}`,
            darker(l.ground, 0.5),
            6 * size,
          ) +
          poly(
            [
              [x + w * 0.12, y - h],
              [x + w * 1.08, y - h],
              [x + w * 0.96, y + 10 * size],
              [x, y + 10 * size],
            ],
            cell,
          ) +
          line(
            `M${n(x + w * 0.06)} ${n(y - h / 2 + 5 * size)}L${n(x + w * 1.02)} ${n(y - h / 2 + 5 * size)}${[0.25, 0.5, 0.75].map((s) => `M${n(x + w * (0.12 + s * 0.96))} ${n(y - h)}L${n(x + w * s * 0.96)} ${n(y + 10 * size)}`).join('')}`,
            lighter(cell, 0.3),
            2.4 * size,
          ) +
          (d.chance(0.3)
            ? faded(
                0.25,
                poly(
                  [
                    [x + w * 0.3, y - h],
                    [x + w * 0.55, y - h],
                    [x + w * 0.4, y + 10 * size],
                    [x + w * 0.14, y + 10 * size],
                  ],
                  '#ffffff',
                ),
              )
            : '')
        );
      });
    }) +
    (d.chance(0.7) ? worker(d, d.between(200, 1000), 742, 170) : '')
  );
};

export const roofGarden: Scene = (d, l) => {
  const planter = (x: number, w: number): string => {
    const plants = times(w / 34, (i) => {
      const px = x + 22 + i * 34;
      const kind = d.whole(0, 3);
      const green = mix(d.pick(['#6a9a6c', '#86a85a', '#4f8062', '#9aac62']), l.near, l.night ? 0.6 : 0.15);
      if (kind === 0)
        return times(5, (k) =>
          path(
            `M${n(px)} 560Q${n(px + (k - 2) * 16 - 5)} ${n(500)} ${n(px + (k - 2) * 24)} ${n(470 + Math.abs(k - 2) * 18)}Q${n(px + (k - 2) * 12 + 10)} 512 ${n(px)} 560Z`,
            k % 2 ? green : darker(green, 0.15),
          ),
        );
      if (kind === 1)
        return (
          line(`M${n(px)} 560L${n(px)} 430M${n(px)} 520L${n(px - 18)} 494M${n(px)} 490L${n(px + 18)} 466`, green, 6) +
          [
            [0, 430],
            [-14, 470],
            [14, 456],
            [-6, 500],
          ]
            .map(([a, b]) => disc(px + a!, b!, 10, d.pick(['#c4552f', '#d9a63a', '#c98b82'])))
            .join('')
        );
      return (
        oval([px, 534], 26, d.between(28, 44), green) +
        (kind === 2
          ? times(4, () =>
              disc(px + d.between(-18, 18), d.between(506, 540), 5, d.pick(['#f4efe4', '#d9a63a', '#b78ac0'])),
            )
          : '')
      );
    });
    return (
      plants +
      box([x, 548], [w, 110], mix('#a87b52', l.dark, l.night ? 0.4 : 0), 6) +
      line(`M${n(x)} 584L${n(x + w)} 584M${n(x)} 620L${n(x + w)} 620`, darker('#a87b52', 0.25), 4)
    );
  };
  return (
    sky(d, l) +
    town(d, 470, 90, 260, [mix(l.far, l.sky[1], 0.3), mix(l.far, l.sky[1], 0.5), mix(l.mid, l.sky[1], 0.5)], l) +
    box([0, 440], [WIDE, 320], mix(l.ground, '#c9bda6', 0.4)) +
    line(
      `M0 380L${WIDE} 380${Array.from({ length: 16 }, (_, i) => `M${i * 80 + 20} 380L${i * 80 + 20} 450`).join('')}`,
      darker(l.ground, 0.4),
      7,
    ) +
    person(d, d.between(250, 420), 640, 250) +
    person(d, d.between(760, 900), 640, 246) +
    planter(30, 330) +
    planter(420, d.between(290, 360)) +
    planter(840, 330) +
    times(3, (i) => disc(100 + i * 480 + d.between(-60, 60), d.between(410, 500), 5, '#d9a63a')) +
    moved(
      d.between(350, 420),
      724,
      path('M-36 -70L36 -70L30 0L-30 0Z', '#7f9db5') +
        line('M30 -50L82 -84M-34 -60C-80 -60-76 -10-32 -14', '#7f9db5', 10),
    ) +
    potted(d, 1110, 736, 170, l.near, '#b4552f')
  );
};

export const borehole: Scene = (d, l) => {
  const layers = ['#8a6a4c', '#a9855f', '#c2a37a', '#8f8272', '#6f6a66'].map((tone) =>
    l.night ? mix(tone, '#111b22', 0.5) : tone,
  );
  const rig = d.between(480, 700);
  const depth = d.between(620, 720);
  let y = 400;
  const bands = layers
    .map((tone, i) => {
      const top = y;
      y += d.between(56, 84);
      return (
        path(
          `M-20 ${n(top + d.between(-10, 10))}C300 ${n(top + d.between(-26, 26))} 700 ${n(top + d.between(-26, 26))} 1220 ${n(top + d.between(-10, 10))}L1220 780L-20 780Z`,
          tone,
        ) +
        times(i === 2 ? 40 : 14, () =>
          oval(
            [d.between(0, WIDE), d.between(top + 20, top + 60)],
            d.between(4, 14),
            d.between(3, 9),
            darker(tone, 0.18),
          ),
        )
      );
    })
    .join('');
  return (
    sky(d, l) +
    hills(d, 340, 40, l.far) +
    hills(d, 372, 16, l.mid) +
    times(6, () => (d.chance(0.5) ? pine : tree)(d.between(0, WIDE), 404, d.between(80, 150), l.near)) +
    box([-10, 392], [WIDE + 20, 30], l.near) +
    bands +
    box([rig - 11, 396], [22, depth - 396], '#d8d5cc') +
    times((depth - 410) / 26, (i) =>
      line(`M${n(rig - 10)} ${410 + i * 26}L${n(rig + 10)} ${420 + i * 26}`, '#8b8f90', 4),
    ) +
    poly(
      [
        [rig - 18, depth],
        [rig + 18, depth],
        [rig, depth + 34],
      ],
      '#43403d',
    ) +
    line(`M${n(rig)} 396L${n(rig)} 90M${n(rig + 70)} 380L${n(rig + 6)} 120`, '#b4552f', 14) +
    box([rig - 22, 150], [44, 84], '#43403d', 6) +
    moved(
      rig + 150,
      396,
      box([-120, -96], [180, 70], '#d9a63a', 8) +
        box([64, -130], [74, 104], '#d9a63a', 8) +
        box([78, -118], [48, 46], lighter(l.sky[0], 0.4), 4) +
        box([-132, -32], [280, 36], '#2f2c2a', 18) +
        times(5, (i) => disc(-104 + i * 56, -14, 10, '#6f6a66')),
    ) +
    worker(d, rig - d.between(80, 130), 402, 132) +
    worker(d, rig - d.between(190, 300), 402, 128)
  );
};

export const forest: Scene = (d, l) => {
  const sapling = (x: number, y: number): string =>
    line(`M${n(x)} ${n(y)}L${n(x)} ${n(y - 90)}`, '#7a5a40', 6) +
    [
      [-22, -60],
      [20, -74],
      [-14, -92],
      [14, -104],
    ]
      .map(([a, b]) => oval([x + a!, y + b!], 18, 10, mix('#8fae62', l.near, 0.3)))
      .join('') +
    oval([x, y + 2], 46, 12, darker(l.ground, 0.35));
  return (
    sky(d, l) +
    times(14, (i) => pine(i * 92 + d.between(-30, 30), 480, d.between(190, 300), l.far)) +
    times(10, (i) => pine(i * 130 + d.between(-40, 40), 530, d.between(190, 290), l.mid)) +
    hills(d, 510, 20, mix(l.near, l.ground, 0.3)) +
    hills(d, 590, 16, mix(l.near, l.ground, 0.55)) +
    times(4, (i) => sapling(160 + i * 270 + d.between(-50, 50), 600 + d.between(-10, 30))) +
    times(3, (i) => {
      const x = 250 + i * 300 + d.between(-50, 50);
      return (
        person(d, x, 700, 200) +
        line(`M${n(x + 36)} 716L${n(x + 40)} 560`, '#8a6a4c', 8) +
        path(`M${n(x + 20)} 690L${n(x + 54)} 690L${n(x + 50)} 728L${n(x + 36)} 740L${n(x + 24)} 728Z`, '#8b9296')
      );
    }) +
    times(2, () => pine(d.pick([40, 1150]) + d.between(-30, 30), 760, d.between(420, 520), darker(l.near, 0.2)))
  );
};

export const hike: Scene = (d, l) => {
  const runner = d.chance(0.5);
  return (
    sky(d, l) +
    peaks(d, 460, 330, l.far, lighter(l.far, 0.65)) +
    peaks(d, 500, 190, l.mid) +
    (d.chance(0.5) ? oval([d.between(300, 800), 520], 260, 26, l.water) : '') +
    path('M-20 640C180 540 420 520 640 560C860 600 1000 520 1220 470L1220 780L-20 780Z', l.near) +
    path(
      'M-20 760C260 680 320 590 520 596C700 600 680 660 820 640C980 616 1040 560 1220 520L1220 540C1060 590 1000 650 840 676C660 700 660 630 520 630C380 632 320 700 160 780Z',
      l.ground,
    ) +
    times(7, () => pine(d.between(0, WIDE), d.between(700, 760), d.between(80, 150), darker(l.near, 0.22))) +
    times(d.whole(3, 5), (i) => {
      const x = 430 + i * 120 + d.between(-14, 14);
      const y = 640 + Math.sin(i * 1.4) * 18;
      return (
        person(d, x, y, 130) +
        (runner
          ? ''
          : box([x - 26, y - 102], [16, 40], d.pick(accents), 6) +
            line(`M${n(x + 22)} ${n(y - 62)}L${n(x + 32)} ${n(y)}`, l.dark, 4))
      );
    }) +
    line('M200 700L200 590M200 604L262 604M200 634L150 634', '#7a5a40', 9) +
    poly(
      [
        [204, 588],
        [270, 588],
        [286, 604],
        [270, 620],
        [204, 620],
      ],
      '#d9b98a',
    ) +
    poly(
      [
        [196, 626],
        [144, 626],
        [128, 640],
        [144, 654],
        [196, 654],
      ],
      '#d9b98a',
    )
  );
};

export const treatment: Scene = (d, l) => {
  const rim = l.night ? '#66757d' : '#d5cfc1';
  const basin = (x: number, y: number, s: number): string =>
    moved(
      x,
      y,
      oval([0, 12], 200, 66, darker(rim, 0.3)) +
        oval([0, 0], 200, 62, rim) +
        oval([0, 4], 180, 52, l.water) +
        oval([0, 12], 178, 42, lighter(l.water, 0.12)) +
        times(5, (i) => faded(0.5, box([-110 + i * 44, -14 + (i % 3) * 16], [50, 4], lighter(l.water, 0.6), 2))) +
        poly(
          [
            [-8, -6],
            [8, -6],
            [186, 26],
            [178, 36],
          ],
          '#8b9296',
        ) +
        line('M0 -26L180 10', '#e9c04a', 4) +
        disc(0, -4, 16, '#6f7b80'),
      s,
    );
  return (
    sky(d, l) +
    hills(d, 330, 40, l.far) +
    hills(d, 370, 20, l.mid) +
    box([0, 400], [WIDE, 350], mix(l.near, l.ground, 0.35)) +
    moved(
      d.between(180, 340),
      420,
      box([-130, -120], [260, 130], l.wall, 4) +
        box([-140, -136], [280, 20], darker(l.wall, 0.25)) +
        times(4, (i) => box([-110 + i * 58, -90], [38, 44], l.night ? l.lamp : mix(l.sky[0], l.dark, 0.25), 3)),
    ) +
    times(2, (i) =>
      moved(
        d.between(760, 820) + i * 170,
        420,
        box([-62, -150], [124, 160], mix(rim, l.water, 0.25)) +
          oval([0, -150], 62, 20, rim) +
          oval([0, 10], 62, 16, darker(mix(rim, l.water, 0.25), 0.1)),
      ),
    ) +
    times(8, () => tree(d.between(0, WIDE), d.between(415, 440), d.between(60, 110), l.near)) +
    basin(d.between(240, 330), 510, 0.85) +
    basin(d.between(830, 930), 500, 0.8) +
    basin(d.between(540, 640), 640, 1.25) +
    worker(d, d.between(120, 200), 720, 150)
  );
};

export const terrace: Scene = (d, l) => {
  const cloth = d.pick(['#b4552f', '#0a5f6d', '#c4933c', '#6e4666']);
  return (
    sky(d, l) +
    hills(d, 360, 40, l.far) +
    town(d, 470, 50, 120, [mix(l.ground, l.sky[1], 0.4), mix(l.wall, l.sky[1], 0.2), mix(l.mid, l.sky[1], 0.4)], l) +
    water(d, 470, l.water, l) +
    box([0, 560], [WIDE, 200], mix('#c49a6c', l.ground, 0.4)) +
    line(`M0 600L${WIDE} 600M0 650L${WIDE} 650M0 706L${WIDE} 706`, darker('#c49a6c', 0.16), 3) +
    [240, 900]
      .map(
        (x) =>
          path(`M${x - 230} 220C${x - 150} 110 ${x + 150} 110 ${x + 230} 220Z`, cloth) +
          path(
            `M${x - 78} 220C${x - 60} 140 ${x - 20} 136 ${x} 136S${x + 60} 140 ${x + 78} 220Z`,
            lighter(cloth, 0.75),
          ) +
          line(`M${x} 130L${x} 640`, '#6b5442', 10),
      )
      .join('') +
    times(4, (i) => person(d, 110 + i * 96 + d.between(-14, 14), 640, 220)) +
    times(4, (i) => person(d, 760 + i * 98 + d.between(-14, 14), 640, 220)) +
    [240, 900]
      .map(
        (x) =>
          box([x - 190, 560], [380, 20], '#8a6a4c', 6) +
          line(`M${x - 150} 580L${x - 160} 700M${x + 150} 580L${x + 160} 700`, '#6b5442', 10) +
          times(5, (i) =>
            moved(
              x - 140 + i * 70,
              560,
              d.chance(0.5)
                ? box([-12, -44], [24, 44], d.pick(['#e3b06a', '#d9a63a', '#c98b82']), 4) +
                    box([-12, -50], [24, 10], '#fffaf0', 3)
                : oval([0, -6], 30, 8, '#f4efe4') + oval([0, -12], 18, 8, d.pick(['#7a9a6c', '#c4552f'])),
            ),
          ),
      )
      .join('') +
    mug(610, 700, 0.6, '#f4efe4')
  );
};
