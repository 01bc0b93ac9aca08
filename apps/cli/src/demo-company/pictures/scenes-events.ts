import { darker, mix } from './colours.js';
import { person } from './figures.js';
import type { Scene } from './kit.js';
import { HIGH, WIDE, accents, lights, sky } from './kit.js';
import { pane, room } from './props.js';
import { box, disc, faded, line, moved, n, oval, path, poly, times } from './svg.js';

export const map: Scene = (d) => {
  const sheetTone = d.pick(['#eee6d3', '#e3e9dc', '#e6e4ea']);
  const contour = d.pick(['#b98d5b', '#7d9a74', '#8b7fa0']);
  const ring = (cx: number, cy: number, r: number, bulge: number[], fill: string): string => {
    const at = bulge.map(
      (b, i) =>
        [
          cx + Math.cos((i / bulge.length) * 6.283) * r * b * 1.35,
          cy + Math.sin((i / bulge.length) * 6.283) * r * b,
        ] as const,
    );
    const mid = (i: number): string => {
      const [a, b] = [at[i % at.length]!, at[(i + 1) % at.length]!];
      return `${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2)}`;
    };
    return `<path d="M${mid(0)}${at.map((_, i) => `Q${n(at[(i + 1) % at.length]![0])} ${n(at[(i + 1) % at.length]![1])} ${mid(i + 1)}`).join('')}Z" fill="${fill}" stroke="${contour}" stroke-width="3"/>`;
  };
  const summit = (cx: number, cy: number, size: number): string => {
    const bulge = Array.from({ length: 9 }, () => d.between(0.72, 1.25));
    return times(7, (i) =>
      ring(cx + i * 4, cy - i * 3, size * (1 - i * 0.14), bulge, mix(sheetTone, contour, 0.06 + i * 0.05)),
    );
  };
  const pin = (x: number, y: number, tone: string): string =>
    path(
      `M${n(x)} ${n(y)}C${n(x - 44)} ${n(y - 50)} ${n(x - 34)} ${n(y - 104)} ${n(x)} ${n(y - 104)}S${n(x + 44)} ${n(y - 50)} ${n(x)} ${n(y)}Z`,
      tone,
    ) + disc(x, y - 66, 14, '#fdfbf6');
  const [ax, ay, bx, by] = [d.between(180, 360), d.between(220, 420), d.between(780, 1000), d.between(360, 560)];
  return (
    box([0, 0], [WIDE, HIGH], sheetTone) +
    summit(ax, ay, 250) +
    summit(bx, by, 270) +
    summit(d.between(560, 700), d.between(40, 140), 130) +
    line(
      `M${n(d.between(500, 620))} -20C560 160 ${n(d.between(480, 640))} 300 600 420S${n(d.between(420, 560))} 640 ${n(d.between(380, 520))} 780`,
      '#8db6c3',
      26,
    ) +
    line(
      `M-20 ${n(d.between(560, 700))}C260 620 420 700 640 600S980 700 1220 ${n(d.between(120, 240))}`,
      '#fdfbf6',
      13,
    ) +
    faded(
      0.35,
      line(
        `${times(6, (i) => `M${i * 220 + 60} 0L${i * 220 + 60} 750`)}${times(4, (i) => `M0 ${i * 200 + 80}L1200 ${i * 200 + 80}`)}`,
        '#7d8482',
        2,
      ),
    ) +
    line(
      `M${n(ax)} ${n(ay + 60)}C${n(ax + 180)} ${n(ay + 120)} ${n(bx - 260)} ${n(by - 120)} ${n(bx)} ${n(by)}`,
      '#b4552f',
      7,
      'stroke-dasharray="4 20"',
    ) +
    pin(ax, ay + 60, '#b4552f') +
    pin(bx, by, '#0a5f6d') +
    moved(
      1090,
      110,
      disc(0, 0, 58, '#fdfbf6') +
        poly(
          [
            [0, -50],
            [14, 0],
            [-14, 0],
          ],
          '#b4552f',
        ) +
        poly(
          [
            [0, 50],
            [14, 0],
            [-14, 0],
          ],
          '#43403d',
        ) +
        disc(0, 0, 6, '#fdfbf6'),
    ) +
    moved(
      110,
      690,
      box([-50, -14], [240, 30], '#fdfbf6', 6) +
        times(4, (i) => box([-40 + i * 55, -4], [55, 10], i % 2 ? '#fdfbf6' : '#43403d')),
    )
  );
};

export const team: Scene = (d, l) => {
  const count = d.whole(8, 11);
  const tone = l.wall === lights.dusk.wall && d.chance(0.6) ? l.dark : undefined;
  const row = (y: number, h: number, many: number, shift: number): string =>
    times(many, (i) =>
      person(
        d,
        150 + shift + (i * (900 - shift * 2)) / (many - 1) + d.between(-12, 12),
        y + d.between(-6, 6),
        h * d.between(0.94, 1.06),
        tone ? { silhouette: darker(tone, 0) } : {},
      ),
    );
  return (
    sky(d, l) +
    path('M-20 520C220 450 480 500 700 470S1080 430 1220 480L1220 780L-20 780Z', l.mid) +
    (d.chance(0.5)
      ? box([160, 190], [880, 330], l.wall, 6) +
        times(
          7,
          (i) =>
            box([196 + i * 120, 230], [84, 110], l.night ? l.lamp : mix(l.sky[0], l.dark, 0.2), 4) +
            box([196 + i * 120, 370], [84, 150], l.night ? l.lamp : mix(l.sky[0], l.dark, 0.26), 4),
        ) +
        box([140, 174], [920, 26], darker(l.wall, 0.25))
      : '') +
    path('M-20 600C300 570 800 580 1220 600L1220 780L-20 780Z', l.near) +
    row(650, 300, count - 3, 60) +
    row(730, 310, Math.max(4, count - 4), 10)
  );
};

export const cake: Scene = (d, l) => {
  const icing = d.pick(['#f4e3d6', '#e9c9c0', '#d3e4df', '#f0dcae']);
  const sponge = d.pick(['#a8693f', '#c98839', '#7a4a35']);
  const flags = (y: number): string =>
    line(`M-10 ${y}Q300 ${y + 100} 600 ${y + 20}T1210 ${y}`, '#8a7a66', 3) +
    times(13, (i) => {
      const x = 30 + i * 92;
      const top = y + Math.abs(Math.sin((i / 12) * Math.PI * 2)) * 44 + 8;
      return poly(
        [
          [x, top],
          [x + 56, top + 2],
          [x + 28, top + 62],
        ],
        d.pick(accents),
      );
    });
  const tiers = d.whole(2, 3);
  return (
    room(l, 580) +
    flags(40) +
    pane(d, [d.pick([70, 850]), 200], [270, 240], l) +
    times(5, (i) => (i === 2 ? '' : person(d, 170 + i * 215 + d.between(-24, 24), 720, 440))) +
    box([0, 590], [WIDE, 160], '#f4efe4') +
    times(15, (i) => path(`M${i * 82 - 10} 590h82v40a41 41 0 0 1-82 0Z`, i % 2 ? '#e9e0cf' : '#f4efe4')) +
    oval([600, 622], 230, 26, '#cfc9bd') +
    times(tiers, (i) => {
      const w = 180 - i * 52;
      const y = 612 - i * 96;
      return (
        box([600 - w, y - 90], [w * 2, 96], sponge, 10) +
        box([600 - w, y - 50], [w * 2, 12], icing) +
        path(
          `M${600 - w - 4} ${y - 84}C${600 - w - 4} ${y - 104} ${600 + w + 4} ${y - 104} ${600 + w + 4} ${y - 84}${Array.from({ length: 6 }, (_, k) => `q${n(-(w * 2 + 8) / 12)} ${k % 2 ? 40 : 62} ${n(-(w * 2 + 8) / 6)} 0`).join('')}Z`,
          icing,
        )
      );
    }) +
    times(5, (i) => {
      const x = 600 - 56 + i * 28;
      const y = 612 - tiers * 96;
      return (
        box([x - 5, y - 44], [10, 50], accents[i % 7]!, 3) +
        path(
          `M${x} ${y - 76}C${x + 13} ${y - 58} ${x + 9} ${y - 48} ${x} ${y - 48}S${x - 13} ${y - 58} ${x} ${y - 76}Z`,
          '#e9a23c',
        )
      );
    }) +
    times(4, (i) =>
      moved(
        [150, 300, 900, 1050][i]!,
        640,
        box([-15, -86], [30, 76], mix('#ffffff', '#e9c04a', 0.3), 6) +
          box([-13, -62], [26, 50], d.pick(['#e9c04a', '#e3a06a', '#c98b82']), 5),
      ),
    ) +
    moved(
      d.between(400, 430),
      690,
      box([-54, -46], [108, 72], d.pick(accents), 4) +
        box([-9, -46], [18, 72], '#f4efe4') +
        path('M0 -46C-40 -90-60 -50 0 -46C60 -50 40 -90 0 -46Z', '#f4efe4'),
    )
  );
};
