import { darker, lighter, mix } from './colours.js';
import { person } from './figures.js';
import type { Scene } from './kit.js';
import { HIGH, WIDE, accents, sky } from './kit.js';
import { mug, potted, room } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

const wood = '#c39a6b';

export const bim: Scene = (d) => {
  const ground = d.pick(['#16303a', '#1f2f42', '#0e4650', '#2b2a3c']);
  const ink = d.pick(['#8fd0d6', '#e9d8b4', '#a9c9ea', '#e9a982']);
  const floors = d.whole(4, 7);
  const w = d.between(200, 280);
  const deep = d.between(150, 220);
  const rise = d.between(46, 56);
  const cx = d.between(560, 680);
  const at = (x: number, y: number, z: number): [number, number] => [
    cx + (x - y) * 0.866,
    500 + (x + y) * 0.36 - z + (floors * rise) / 3,
  ];
  const p = (x: number, y: number, z: number): string => at(x, y, z).map(n).join(' ');
  const top = floors * rise;
  return (
    box([0, 0], [WIDE, HIGH], ground) +
    faded(
      0.28,
      line(
        Array.from(
          { length: 15 },
          (_, i) =>
            `M${p(-420 + i * 60, -420, 0)}L${p(-420 + i * 60, 420, 0)}M${p(-420, -420 + i * 60, 0)}L${p(420, -420 + i * 60, 0)}`,
        ).join(''),
        ink,
        1.6,
      ),
    ) +
    poly([at(-w, deep, 0), at(w, deep, 0), at(w, deep, top), at(-w, deep, top)], mix(ground, ink, 0.22)) +
    poly([at(w, -deep, 0), at(w, deep, 0), at(w, deep, top), at(w, -deep, top)], mix(ground, ink, 0.12)) +
    poly([at(-w, -deep, top), at(w, -deep, top), at(w, deep, top), at(-w, deep, top)], mix(ground, ink, 0.34)) +
    times(floors + 1, (i) =>
      line(`M${p(-w, deep, i * rise)}L${p(w, deep, i * rise)}L${p(w, -deep, i * rise)}`, ink, i === floors ? 4 : 2.6),
    ) +
    times(7, (i) => line(`M${p(-w + (i * w) / 3, deep, 0)}L${p(-w + (i * w) / 3, deep, top)}`, ink, 2.2)) +
    times(5, (i) => line(`M${p(w, deep - (i * deep) / 2, 0)}L${p(w, deep - (i * deep) / 2, top)}`, ink, 2.2)) +
    line(`M${p(-w, deep, top)}L${p(-w, -deep, top)}L${p(w, -deep, top)}`, ink, 4) +
    line(
      `M${p(-w * 0.4, -deep * 0.4, top)}L${p(-w * 0.4, deep * 0.4, top)}L${p(w * 0.3, deep * 0.4, top)}L${p(w * 0.3, -deep * 0.4, top)}Z`,
      ink,
      2.4,
    ) +
    line(`M${p(-w, deep, rise * 1.5)}L${p(w, deep, rise * 1.5)}L${p(w, -deep, rise * 1.5)}`, '#e58a56', 7) +
    line(
      `M${p(w * 0.33, deep, 0)}L${p(w * 0.33, deep, top - rise * 0.5)}L${p(w, deep * 0.5, top - rise * 0.5)}`,
      '#d9b84a',
      6,
    ) +
    times(4, (i) => {
      const [x, y] = at(-w + i * w * 0.5, deep, rise * (1 + (i % 3)));
      return disc(x, y, 9, i % 2 ? '#e58a56' : '#d9b84a');
    }) +
    box([40, 40], [210, 190], mix(ground, '#000000', 0.25), 12) +
    times(
      6,
      (i) =>
        box([62, 62 + i * 26], [12, 12], i % 2 ? ink : '#e58a56', 3) +
        faded(0.6, box([86, 64 + i * 26], [60 + ((i * 47) % 80), 8], ink, 4)),
    ) +
    line(`M1090 660L1150 690M1090 660L1030 690M1090 660L1090 590`, ink, 4) +
    line(`M${p(-w, deep + 60, 0)}L${p(w, deep + 60, 0)}`, ink, 2.4, 'stroke-dasharray="10 8"')
  );
};

export const servers: Scene = (d) => {
  const wall = d.pick(['#d8dcd8', '#223443', '#e3dccd']);
  const rack = d.pick(['#2b3238', '#39434a', '#33303a']);
  const count = d.whole(4, 5);
  const w = WIDE / count;
  return (
    box([0, 0], [WIDE, HIGH], wall) +
    box([0, 0], [WIDE, 60], darker(wall, 0.12)) +
    times(count, (i) => box([i * w + w * 0.3, 16], [w * 0.4, 16], '#fff6e0', 8)) +
    box([0, 650], [WIDE, 100], darker(wall, 0.22)) +
    line(
      times(9, (i) => `M${i * 150} 650L${i * 190 - 160} 750`),
      darker(wall, 0.32),
      3,
    ) +
    line(`M0 84L${WIDE} 84M0 100L${WIDE} 100`, '#c4933c', 5) +
    times(count, (i) => {
      const x = i * w + 14;
      return (
        line(`M${n(x + w * 0.4)} 84L${n(x + w * 0.4)} 134`, '#0a5f6d', 7) +
        box([x, 130], [w - 28, 536], rack, 8) +
        times(13, (r) => {
          const y = 152 + r * 38;
          const tone = d.chance(0.12) ? darker(rack, 0.4) : lighter(rack, d.between(0.06, 0.18));
          return (
            box([x + 16, y], [w - 60, 30], tone, 3) +
            times(4, (k) =>
              disc(
                x + 32 + k * 16,
                y + 15,
                4.5,
                d.pick(['#8fd0a2', '#8fd0a2', '#e9c04a', '#6cc5d0', darker(rack, 0.3)]),
              ),
            ) +
            faded(
              0.5,
              line(
                times(5, (k) => `M${n(x + w - 110 + k * 11)} ${y + 8}L${n(x + w - 110 + k * 11)} ${y + 22}`),
                darker(rack, 0.5),
                4,
              ),
            )
          );
        })
      );
    }) +
    person(d, d.between(200, 900), 742, 430) +
    (d.chance(0.5) ? person(d, d.between(950, 1080), 744, 420) : '')
  );
};

export const dashboard: Scene = (d, l) => {
  const tone = d.pick(['#0a5f6d', '#39586f', '#6e4666']);
  let y = d.between(330, 370);
  const trail = Array.from(
    { length: 9 },
    (_, i) => `${i === 0 ? 'M' : 'L'}${330 + i * 46} ${n((y += d.between(-26, 14)))}`,
  ).join('');
  return (
    room(l, 600) +
    potted(d, 110, 610, 260, l.near, '#b4552f') +
    box([220, 70], [760, 460], '#3a4045', 14) +
    box([236, 86], [728, 412], '#fdfbf6', 6) +
    path('M520 530L680 530L700 606L500 606Z', '#8b9296') +
    box([440, 600], [320, 16], '#7d8482', 6) +
    box([266, 112], [200, 16], tone, 6) +
    box([266, 142], [130, 10], '#cfc9bd', 5) +
    line('M310 190L310 400L720 400', '#cfc9bd', 4) +
    times(8, (i) => {
      const h = d.between(40, 170);
      return box([330 + i * 48, 400 - h], [26, h], i === 6 ? '#e58a56' : mix(tone, '#fdfbf6', 0.45), 4);
    }) +
    line(trail, '#b4552f', 6) +
    `<circle cx="846" cy="230" r="58" fill="none" stroke="#e6e3db" stroke-width="26"/><circle cx="846" cy="230" r="58" fill="none" stroke="${tone}" stroke-width="26" stroke-dasharray="${d.whole(120, 290)} 400" transform="rotate(-90 846 230)"/>` +
    times(
      4,
      (i) =>
        box([770, 330 + i * 32], [16, 16], [tone, '#e58a56', '#c4933c', '#cfc9bd'][i]!, 4) +
        box([800, 333 + i * 32], [d.between(60, 130), 10], '#cfc9bd', 5),
    ) +
    times(3, (i) => box([310 + i * 150, 430], [130, 48], '#f0eee8', 8)) +
    box([0, 616], [WIDE, 134], wood) +
    box([0, 616], [WIDE, 12], lighter(wood, 0.3)) +
    box([430, 660], [340, 50], '#e6e1d6', 10) +
    times(3, (r) => times(14, (i) => box([442 + i * 23, 668 + r * 13], [18, 9], '#cfc9bd', 2))) +
    oval([840, 690], 26, 36, '#e6e1d6') +
    mug(d.between(980, 1080), 690, 1.2, d.pick(accents)) +
    moved(
      180,
      680,
      box([-80, -18], [160, 18], '#6e4666', 3) +
        box([-70, -34], [150, 18], '#c4933c', 3) +
        box([-76, -52], [140, 18], '#0a5f6d', 3),
    )
  );
};

export const editing: Scene = (d, l) => {
  const shell = '#2a2f34';
  const clip = ['#0a5f6d', '#6c9a8f', '#c4933c', '#b4552f', '#8d7aa8', '#7f9db5'];
  const track = (y: number, h: number, tones: readonly string[]): string => {
    let x = 150;
    let out = '';
    while (x < 1030) {
      const w = Math.min(d.between(50, 190), 1040 - x);
      const tone = d.pick(tones);
      out +=
        box([x, y], [w - 5, h], tone, 5) +
        (h > 30
          ? ''
          : line(
              Array.from({ length: Math.floor((w - 16) / 7) }, (_, i) => {
                const a = d.between(2, h * 0.4);
                return `M${n(x + 8 + i * 7)} ${n(y + h / 2 - a)}L${n(x + 8 + i * 7)} ${n(y + h / 2 + a)}`;
              }).join(''),
              lighter(tone, 0.4),
              3,
            ));
      x += w + (d.chance(0.25) ? 40 : 0);
    }
    return out;
  };
  const head = d.between(300, 860);
  return (
    box([0, 0], [WIDE, HIGH], mix(l.wall, '#8b8578', 0.2)) +
    box([50, 36], [1100, 640], '#16191c', 20) +
    box([66, 52], [1068, 608], shell, 8) +
    `<clipPath id="screen"><rect x="360" y="76" width="480" height="270" rx="4"/></clipPath><g clip-path="url(#screen)"><g transform="translate(360 76) scale(.4)">${sky(d, l, 720)}${path('M0 560C300 420 600 520 1220 400L1220 700L0 700Z', l.mid)}${path('M0 620C400 520 700 600 1220 540L1220 700L0 700Z', l.near)}${person(d, d.between(300, 500), 640, 360)}${person(d, d.between(640, 900), 650, 350)}</g></g>` +
    times(
      6,
      (i) =>
        box([92 + (i % 2) * 122, 80 + Math.floor(i / 2) * 90], [110, 68], mix(d.pick(clip), shell, 0.3), 4) +
        poly(
          [
            [92 + (i % 2) * 122, 148 + Math.floor(i / 2) * 90],
            [142 + (i % 2) * 122, 104 + Math.floor(i / 2) * 90],
            [202 + (i % 2) * 122, 148 + Math.floor(i / 2) * 90],
          ],
          mix(d.pick(clip), '#ffffff', 0.2),
        ),
    ) +
    times(
      5,
      (i) =>
        box([870, 92 + i * 50], [230, 6], '#4a5258', 3) +
        disc(d.between(890, 1080), 95 + i * 50, 11, i === 2 ? '#e58a56' : '#cfc9bd'),
    ) +
    box([66, 366], [1068, 3], '#111417') +
    times(22, (i) => line(`M${150 + i * 42} 386L${150 + i * 42} ${i % 4 === 0 ? 402 : 394}`, '#7d8482', 3)) +
    times(5, (i) => box([84, 414 + i * 46], [50, 36], '#3a4045', 5)) +
    track(414, 36, [clip[2]!, clip[3]!]) +
    track(460, 36, clip) +
    track(506, 36, [clip[0]!, clip[5]!, clip[1]!]) +
    track(552, 28, [clip[1]!, clip[0]!]) +
    track(598, 28, [clip[4]!]) +
    line(`M${n(head)} 380L${n(head)} 646`, '#e58a56', 4) +
    poly(
      [
        [head - 12, 374],
        [head + 12, 374],
        [head, 394],
      ],
      '#e58a56',
    ) +
    box([0, 706], [WIDE, 50], wood) +
    path('M500 676L700 676L716 712L484 712Z', '#8b9296') +
    moved(
      d.between(950, 1010),
      728,
      line('M46 -40C86 -46 84 -84 104 -92', '#b4552f', 14) +
        `<path d="M-48 -70C-92 -80-92 -14-46 -22" fill="none" stroke="#b4552f" stroke-width="11"/>` +
        path('M-40 -88C-66 -60-60 0-30 0L30 0C60 0 66 -60 40 -88Z', '#b4552f') +
        path('M-34 -90C-24 -104 24 -104 34 -90Z', '#8f4224') +
        disc(0, -106, 8, '#8f4224'),
    ) +
    mug(d.between(1080, 1110), 736, 0.9, '#f4efe4')
  );
};
