import { suggest, type Naming, type NamedSkill, type Piece } from './inference.policy.js';

const skills = new Map<string, NamedSkill>(
  [
    ['1', 'Montage vidéo', 'Video editing'],
    ['2', 'Vidéo', null],
    ['3', 'Intégration continue', 'Continuous integration'],
    ['4', 'SIG', null],
    ['5', 'Prise de vue', 'Filming work'],
  ].map(([id, labelFr, labelEn]) => [id!, { id: id!, labelFr: labelFr!, labelEn: labelEn ?? null, closed: false }]),
);
let count = 0;
const piece = (text: string, names: [alias: string, skillId: string][], more: Partial<Piece> = {}): Piece => ({
  id: String(++count),
  kind: 'post',
  text,
  day: `2026-01-${String(count).padStart(2, '0')}`,
  worth: 1,
  names: names.map(([alias, skillId]): Naming => ({ alias, skillId, isRole: false })),
  ...more,
});
const ids = (...pieces: Piece[]) => suggest(pieces, skills).map(({ skillId }) => skillId);
/** Said on two days. */
const twice = (text: string, names: [string, string][]) => ids(piece(text, names), piece(text, names));

it('takes two sources of two days', () => {
  const [one, other] = [1, 2].map(() => piece('Le montage vidéo', [['montage video', '1']]));
  expect(ids(one!)).toEqual([]);
  expect(ids(one!, { ...other!, day: one!.day })).toEqual([]);
  expect(ids(one!, other!)).toEqual(['1']);
  expect(ids(one!, { ...other!, kind: 'bio', day: null })).toEqual(['1']);
});

it('or once what one is', () => {
  const title = piece('Montage vidéo', [['montage video', '1']], { kind: 'title', day: null });
  title.names[0]!.isRole = true;
  expect(ids(title)).toEqual(['1']);
});

it.each<[string, string, [string, string][], string[]]>([
  [
    'the longest name',
    'Du montage vidéo',
    [
      ['montage video', '1'],
      ['video', '2'],
    ],
    ['1'],
  ],
  ['an everyday word that is another name of it', 'Les plans de jenkins', [['jenkins', '3']], []],
  ['a proper name', 'Nous avons Jenkins ici', [['jenkins', '3']], ['3']],
  ['a word that begins a sentence', 'Fini. Filming now', [['filming', '5']], []],
  ['an acronym', 'Une carte SIG', [['sig', '4']], ['4']],
  ['a little word that is written like one', 'un sig', [['sig', '4']], []],
  ['a part of another word', 'Le SIGNAL', [['sig', '4']], []],
  [
    'another name of several skills',
    'La post production',
    [
      ['post production', '1'],
      ['post production', '5'],
    ],
    [],
  ],
])('reads %s', (_, text, names, expected) => expect(twice(text, names)).toEqual(expected));

it('names the best pieces first, and the best skills', () => {
  const pieces = [1, 3, 2].map((worth) => piece('Vidéo', [['video', '2']], { worth }));
  const more = [4, 4].map((worth) => piece('Prise de vue', [['prise de vue', '5']], { worth }));
  expect(suggest([...pieces, ...more], skills)).toEqual([
    { skillId: '5', pieceIds: more.map(({ id }) => id) },
    { skillId: '2', pieceIds: [pieces[1], pieces[2], pieces[0]].map((one) => one!.id) },
  ]);
});
