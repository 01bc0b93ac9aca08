import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import { person } from './figures.js';
import type { Light, Scene } from './kit.js';
import { HIGH, WIDE, accents, hills, lights, peaks, pine, sky, tree } from './kit.js';
import { town } from './props.js';
import { backdrop, stones } from './scenes-city.js';
import { box, disc, faded, line, mirrored, moved, n, oval, path, poly, times } from './svg.js';

export const bicycles: Scene = (d, l) => {
  const bike = (x: number, tone: string, s: number): string =>
    moved(
      x,
      660,
      [-74, 74]
        .map(
          (wx) =>
            `<circle cx="${wx}" cy="-52" r="48" fill="none" stroke="${l.dark}" stroke-width="7"/>` +
            faded(
              0.5,
              line(
                `M${wx} -98L${wx} -6M${wx - 46} -52L${wx + 46} -52M${wx - 32} -84L${wx + 32} -20M${wx + 32} -84L${wx - 32} -20`,
                l.dark,
                1.6,
              ),
            ),
        )
        .join('') +
        line('M-74 -52L-30 -128L48 -128L-4 -52L-74 -52M-30 -128L-4 -52M74 -52L44 -146', tone, 9) +
        line('M44 -146C52 -160 70 -158 76 -148M-30 -128L-36 -146M-54 -148L-18 -148', l.dark, 9) +
        disc(-4, -52, 12, l.dark) +
        (d.chance(0.4)
          ? box([52, -136], [56, 40], '#b98d5b', 6) +
            line('M54 -122L106 -122M54 -108L106 -108', darker('#b98d5b', 0.25), 3)
          : ''),
      s,
    );
  const wall = d.pick(stones(l));
  const bikes = d.whole(3, 5);
  return (
    box([0, 0], [WIDE, 620], wall) +
    times(
      5,
      (i) =>
        box([50 + i * 236, 90], [170, 260], darker(wall, 0.16), 6) +
        box([62 + i * 236, 102], [146, 236], d.chance(0.4) ? l.lamp : mix(l.sky[0], '#ffffff', 0.15), 4) +
        box([131 + i * 236, 102], [8, 236], darker(wall, 0.16)) +
        (d.chance(0.4)
          ? times(5, (k) => oval([70 + i * 236 + k * 32, 356], 26, 20, darker(l.near, (k % 2) * 0.16)))
          : ''),
    ) +
    box([0, 470], [WIDE, 10], darker(wall, 0.1)) +
    box([0, 610], [WIDE, 140], mix(l.ground, '#a8a295', 0.3)) +
    box([0, 610], [WIDE, 10], darker(l.ground, 0.22)) +
    times(
      bikes + 2,
      (i) =>
        `<path d="M${n(60 + i * (1080 / (bikes + 1)))} 664v-90a24 24 0 0 1 48 0v90" fill="none" stroke="${darker(wall, 0.45)}" stroke-width="9"/>`,
    ) +
    times(bikes, (i) => bike(170 + i * (900 / (bikes - 1)), d.pick(accents), d.between(0.94, 1.08))) +
    (d.chance(0.6) ? tree(d.pick([40, 1170]), 700, 440, l.near) : '')
  );
};

export const trainWindow: Scene = (d, l) => {
  const shell = l.night ? '#33414c' : '#e9e2d3';
  const seat = d.pick(['#0a5f6d', '#39586f', '#7a3f33', '#6e4666']);
  const outsideView =
    sky(d, l) +
    peaks(d, 380, 150, l.far, d.chance(0.5) ? lighter(l.far, 0.5) : undefined) +
    hills(d, 400, 36, l.mid) +
    hills(d, 460, 20, l.near) +
    times(7, () =>
      (d.chance(0.5) ? pine : tree)(d.between(100, 1100), d.between(440, 500), d.between(70, 140), darker(l.near, 0.2)),
    ) +
    times(3, (i) => faded(0.5, box([100 + i * 320, 505], [260, 6], lighter(l.near, 0.4), 3)));
  return (
    box([0, 0], [WIDE, HIGH], shell) +
    `<clipPath id="pane"><rect x="90" y="80" width="1020" height="440" rx="56"/></clipPath><g clip-path="url(#pane)">${outsideView}</g>` +
    `<rect x="90" y="80" width="1020" height="440" rx="56" fill="none" stroke="${darker(shell, 0.24)}" stroke-width="16"/>` +
    box([0, 0], [WIDE, 44], darker(shell, 0.1)) +
    box([0, 560], [WIDE, 190], darker(shell, 0.14)) +
    path('M-20 780L-20 330C60 320 130 350 140 440L190 780Z', seat) +
    path('M-20 330C40 326 90 340 104 380C60 400 10 400-20 396Z', lighter(seat, 0.7)) +
    path('M420 596L1220 596L1220 636L440 636C424 636 416 616 420 596Z', darker('#b98d5b', l.night ? 0.35 : 0)) +
    box([690, 636], [36, 120], darker(shell, 0.4)) +
    moved(
      d.between(560, 640),
      596,
      poly(
        [
          [-110, 0],
          [110, 0],
          [94, -8],
          [-94, -8],
        ],
        '#8b9296',
      ) +
        poly(
          [
            [-90, -8],
            [90, -8],
            [104, -134],
            [-76, -134],
          ],
          '#4a5258',
        ) +
        poly(
          [
            [-80, -18],
            [82, -18],
            [93, -124],
            [-68, -124],
          ],
          lighter(l.sky[0], 0.35),
        ) +
        line('M-50 -96L40 -96M-52 -76L62 -76M-54 -56L20 -56', '#0a5f6d', 6),
    ) +
    moved(
      d.between(860, 920),
      596,
      path('M-30 -92L30 -92L22 0L-22 0Z', '#f4efe4') +
        box([-34, -104], [68, 14], '#43403d', 5) +
        box([-29, -66], [58, 30], d.pick(['#b4552f', '#c4933c', '#0a5f6d'])),
    ) +
    moved(1040, 596, box([-60, -16], [120, 16], '#6e4666', 3) + box([-52, -30], [110, 14], '#c4933c', 3))
  );
};

export const festival: Scene = (d, l) => {
  const stage = d.pick(['#6e4666', '#0a5f6d', '#7a3f33']);
  const front = darker(lights.night.dark, 0.2);
  const bulbs = (y: number, sag: number): string => {
    const drop = (x: number): number => y + sag * (1 - ((x - 600) / 600) ** 2);
    return (
      line(`M0 ${n(y)}Q600 ${n(y + sag * 2)} 1200 ${n(y)}`, l.dark, 3) +
      times(17, (i) => disc(40 + i * 70, drop(40 + i * 70) + 12, 11, d.pick([l.lamp, '#f0b26a', '#f6dfb4'])))
    );
  };
  const player = (x: number, s: number, guitar: boolean): string =>
    person(d, x, 520, 190 * s) +
    (guitar
      ? moved(
          x,
          520 - 96 * s,
          oval([-14, 8], 30, 24, '#b4552f') +
            oval([16, 2], 22, 18, '#b4552f') +
            line('M26 -2L92 -32', '#4b3429', 8) +
            disc(0, 5, 8, '#2b2625'),
          s,
        )
      : line(`M${n(x + 26)} 520L${n(x + 26)} ${n(520 - 150 * s)}L${n(x + 12)} ${n(520 - 166 * s)}`, l.dark, 5) +
        disc(x + 10, 520 - 168 * s, 9, l.dark));
  return (
    sky(d, l) +
    town(d, 560, 120, 250, backdrop(l), l) +
    box([220, 190], [760, 340], mix(stage, l.dark, 0.35), 8) +
    times(3, (i) =>
      faded(
        0.22,
        poly(
          [
            [330 + i * 270, 190],
            [230 + i * 270 + d.between(-40, 40), 530],
            [430 + i * 270 + d.between(-40, 40), 530],
          ],
          l.lamp,
        ),
      ),
    ) +
    box([200, 170], [800, 26], l.dark, 4) +
    box([200, 190], [24, 400], l.dark) +
    box([976, 190], [24, 400], l.dark) +
    player(d.between(400, 480), 1, true) +
    player(d.between(580, 640), 1.05, false) +
    moved(
      d.between(780, 830),
      520,
      disc(0, -44, 46, '#f0e9dc') +
        disc(0, -44, 36, '#c98b82') +
        box([-84, -86], [50, 36], '#c4933c', 8) +
        box([34, -86], [50, 36], '#c4933c', 8) +
        line('M-98 0L-104 -112M98 0L104 -112M-134 -112L-78 -118M78 -118L134 -112', '#d9a441', 6),
    ) +
    box([180, 520], [840, 60], mix(stage, l.dark, 0.6)) +
    bulbs(60, 60) +
    bulbs(20, 30) +
    box([0, 580], [WIDE, 180], mix(front, l.near, 0.3)) +
    times(15, (i) => {
      const x = 40 + i * 82 + d.between(-16, 16);
      const y = d.between(610, 660);
      const arm = d.chance(0.4) ? line(`M${n(x + 26)} ${n(y + 60)}L${n(x + 46)} ${n(y - 50)}`, front, 18) : '';
      return (
        arm +
        disc(x, y, 29, front) +
        path(
          `M${n(x - 56)} 780C${n(x - 56)} ${n(y + 50)} ${n(x - 30)} ${n(y + 34)} ${n(x)} ${n(y + 34)}S${n(x + 56)} ${n(y + 50)} ${n(x + 56)} 780Z`,
          front,
        )
      );
    })
  );
};

export const charging: Scene = (d, l) => {
  const body = d.pick(['#0a5f6d', '#b4552f', '#7f9db5', '#f0e9dc', '#c4933c']);
  const post = (x: number): string =>
    box([x - 36, 400], [72, 220], '#f4efe4', 14) +
    box([x - 24, 420], [48, 50], '#2f4059', 6) +
    path(`M${x + 4} 426L${x - 12} 448L${x - 1} 448L${x - 6} 464L${x + 12} 440L${x + 1} 440Z`, '#c4d46a') +
    disc(x, 510, 16, '#43403d');
  return (
    sky(d, l) +
    town(d, 560, 130, 280, backdrop(l), l) +
    times(5, (i) => tree(60 + i * 270 + d.between(-30, 30), 600, d.between(170, 240), l.near)) +
    box([0, 590], [WIDE, 170], mix(l.ground, '#a8a295', 0.45)) +
    times(4, (i) =>
      poly(
        [
          [80 + i * 320, 600],
          [92 + i * 320, 600],
          [52 + i * 320, 750],
          [34 + i * 320, 750],
        ],
        '#f4efe4',
      ),
    ) +
    post(250) +
    post(940) +
    line('M266 510C330 520 330 640 410 586', l.dark, 9) +
    moved(
      620,
      640,
      path(
        'M-230 -40C-230 -90-190 -100-150 -106C-110 -166-70 -180 0 -180C80 -180 110 -160 156 -108C220 -100 236 -80 236 -30L226 -8L-224 -8Z',
        body,
      ) +
        path('M-126 -108C-100 -150-70 -160-12 -160L-12 -108Z', lighter(l.sky[0], 0.4)) +
        path('M6 -160C70 -160 96 -148 126 -108L6 -108Z', lighter(l.sky[0], 0.4)) +
        disc(-140, -12, 42, '#2b2a2c') +
        disc(-140, -12, 20, '#c9c5bb') +
        disc(146, -12, 42, '#2b2a2c') +
        disc(146, -12, 20, '#c9c5bb') +
        box([-232, -66], [22, 16], l.lamp, 6) +
        line('M-4 -100L-4 -24', darker(body, 0.2), 3) +
        mirrored(''),
    ) +
    person(d, d.between(760, 860), 690, 190)
  );
};

export const market = (d: Dice, l: Light): string => {
  const stall = (x: number): string => {
    const tone = d.pick(['#b4552f', '#0a5f6d', '#c4933c', '#6e4666']);
    const fruit = ['#c4552f', '#d9a63a', '#7a9a6c', '#8a4a5c', '#e3b06a'];
    return (
      line(`M${x + 14} 660L${x + 14} 330M${x + 316} 660L${x + 316} 330`, '#6b5442', 12) +
      bustBehind(d, x + d.between(110, 220)) +
      box([x, 540], [330, 130], '#b98d5b', 6) +
      line(`M${x} 584L${x + 330} 584M${x} 626L${x + 330} 626`, darker('#b98d5b', 0.22), 4) +
      times(4, (i) => {
        const kind = d.pick(fruit);
        return times(9, (k) =>
          disc(
            x + 24 + i * 80 + (k % 3) * 22,
            534 - Math.floor(k / 3) * 15 + (k % 2) * 4,
            14,
            k % 4 === 1 ? darker(kind, 0.12) : kind,
          ),
        );
      }) +
      times(6, (i) => path(`M${x - 20 + i * 62} 300h62v74a31 31 0 0 1-62 0Z`, i % 2 ? '#f4efe4' : tone)) +
      box([x - 20, 280], [372, 30], darker(tone, 0.12), 4)
    );
  };
  return (
    sky(d, l) +
    town(d, 600, 240, 380, backdrop(l), l) +
    box([0, 590], [WIDE, 170], mix(l.ground, '#a8a295', 0.3)) +
    stall(60) +
    stall(440) +
    stall(820) +
    person(d, d.between(160, 380), 736, 210) +
    person(d, d.between(760, 980), 742, 216)
  );
};

const bustBehind = (d: Dice, x: number): string => person(d, x, 650, 250);
