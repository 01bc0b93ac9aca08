import type { Call, PostDto, RequestDetail } from '@app/contract';
import { Evidence, requestClosed, Skills, type ClosedRequest } from '@app/expertise';
import { everyone, Facts } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
/** The marketing assistant, her two experts, and somebody who only talks about it. */
let lea: Player;
let maelle: Player;
let yann: Player;
let paul: Player;
let film: string;
const closed: ClosedRequest[] = [];

const quote = { amount: 1_000_000, currency: 'USD' as const, supplier: 'Studio Nord', document: 'devis-2026-114.pdf' };
const need = {
  title: 'Tourner et monter une vidéo client',
  body: 'Il faut quelqu’un pour tourner et monter une vidéo client : le devis d’un prestataire est de 10 000 USD.',
};
type Asking = NonNullable<Call<'POST /posts'>['body']['request']>;
const ask = async (who: Player, request: Asking, words: object = need): Promise<PostDto> => {
  const audience = request.confidential ? {} : { audienceId: everyone };
  const { status, body } = await who.api('POST /posts', {
    body: { kind: 'request', ...audience, body: '', ...words, request },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const on = (post: { id: string }) => ({ params: { id: post.id } });
const invite = (who: Player, post: { id: string }, whom: Player, note = '') =>
  who.api('POST /posts/:id/invitations', { ...on(post), body: { personId: whom.id, note } });
const accept = (who: Player, post: { id: string }) =>
  who.api('PUT /posts/:id/answer', { ...on(post), body: { answer: 'accept' } });
const decline = (who: Player, post: { id: string }, reason: string, instead?: Player) =>
  who.api('PUT /posts/:id/answer', {
    ...on(post),
    body: { answer: 'decline', reason, insteadId: instead?.id ?? null },
  });
const detail = async (who: Player, post: { id: string }): Promise<RequestDetail> =>
  (await who.api('GET /posts/:id/request', on(post))).body;
const candidates = async (who: Player, post: { id: string }) =>
  (await who.api('GET /posts/:id/candidates', on(post))).body.items;
const bell = async (who: Player) =>
  (await who.api('GET /notifications', { query: { unread: 'true' } })).body.items.map(
    ({ reason, link }) => `${reason} ${link}`,
  );
const today = new Date().toISOString().slice(0, 10);
const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  const { sales, platform } = cast.units;
  const join = (givenName: string, familyName: string, title: string, unitId = sales) =>
    cast.join({ givenName, familyName, title, unitId, siteId: cast.sites.lyon });
  lea = await join('Léa', 'Fabre', 'Assistante marketing');
  maelle = await join('Maëlle', 'Kervella', 'Vidéaste', platform);
  yann = await join('Yann', 'Le-Goff', 'Monteur', platform);
  paul = await join('Paul', 'Bavard', 'Vendeur');
  const [editing] = await house.app
    .get(Skills)
    .add([{ labelFr: 'Montage vidéo', labelEn: 'Video editing', aliases: ['monter une vidéo', 'vidéo'] }]);
  film = editing!;
  await maelle.api('PUT /me/skills/:id', { params: { id: film }, body: { level: 4 } });
  await yann.api('PUT /me/skills/:id', { params: { id: film }, body: { level: 3 } });
  await paul.api('POST /posts', { body: { audienceId: everyone, body: 'J’ai vu une vidéo hier.' } });
  await house.app.get(Evidence).recountWords();
  house.app.get(Facts).on(requestClosed, async (told) => void closed.push(told));
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

test('EMC|ONE : une vidéo client est faite dans la maison plutôt qu’achetée 10 000 USD', async () => {
  const post = await ask(lea, { deadline: later, effortHours: 20, quote });
  expect(post.request).toMatchObject({
    state: 'open',
    deadline: later,
    effortHours: 20,
    quote,
    helpers: [],
    mine: null,
  });

  // Une experte est parmi les cinq premiers, avec des raisons que Léa peut ouvrir.
  const found = await candidates(lea, post);
  const names = found.map(({ person }) => person.handle);
  expect(names.slice(0, 2)).toEqual([maelle.handle, yann.handle]);
  expect(names).not.toContain(lea.handle);
  expect(found[0]).toMatchObject({ available: true, substitute: null, proposedBy: [] });
  expect(found[0]!.reasons.map(({ kind }) => kind)).toContain('skill');

  // Elle en sollicite deux ; l’un décline et propose quelqu’un, l’autre accepte.
  expect((await invite(lea, post, maelle, 'Deux jours en mars ?')).status).toBe(201);
  expect((await invite(lea, post, yann)).status).toBe(201);
  expect(await bell(maelle)).toEqual([`request-invited /posts/${post.id}`]);
  expect((await maelle.api('GET /requests', { query: { as: 'invited' } })).body.items).toEqual([
    expect.objectContaining({ postId: post.id, title: need.title, state: 'open', mine: 'pending' }),
  ]);
  expect((await detail(maelle, post)).invitations).toMatchObject([{ note: 'Deux jours en mars ?', state: 'pending' }]);
  expect((await decline(yann, post, 'Je suis en congé.', paul)).status).toBe(204);
  expect((await accept(maelle, post)).status).toBe(204);
  const answered = await detail(lea, post);
  expect(answered).toMatchObject({ state: 'underway', helpers: [{ id: maelle.id }] });
  expect(answered.invitations).toMatchObject([
    { person: { id: maelle.id }, state: 'accepted', reason: null },
    { person: { id: yann.id }, state: 'declined', reason: 'Je suis en congé.', instead: { id: paul.id } },
  ]);
  expect((await bell(lea)).sort()).toEqual([
    `request-accepted /posts/${post.id}`,
    `request-declined /posts/${post.id}`,
  ]);

  // Qui a décliné n’est plus jamais sollicité pour cette demande ; qui est proposé vient d’abord.
  expect(await invite(lea, post, yann)).toMatchObject({ status: 409, code: 'invitation.declined' });
  const left = await candidates(lea, post);
  expect(left.map(({ person }) => person.handle)).toEqual([paul.handle]);
  expect(left[0]!.proposedBy).toMatchObject([{ id: yann.id }]);

  // Le travail est noté, la vidéo livrée.
  const hours = (n: number, note: string) =>
    maelle.api('POST /posts/:id/work', { ...on(post), body: { on: today, hours: n, note } });
  await hours(7.5, 'Tournage');
  await hours(4.25, 'Montage');
  const slip = (await hours(9, 'Erreur')).body.work.find(({ note }) => note === 'Erreur')!;
  const noted = await maelle.api('DELETE /posts/:id/work/:entryId', { params: { id: post.id, entryId: slip.id } });
  expect(noted.body.hours).toBe(11.75);
  const result = await maelle.api('POST /posts', {
    body: { audienceId: everyone, title: 'La vidéo d’Hélios', body: 'La voici.' },
  });
  const delivered = await maelle.api('POST /posts/:id/delivery', {
    ...on(post),
    body: { note: 'Version finale', postIds: [result.body.id] },
  });
  expect(delivered.body).toMatchObject({
    state: 'delivered',
    outcome: {
      note: 'Version finale',
      posts: [{ id: result.body.id, title: 'La vidéo d’Hélios' }],
      by: { id: maelle.id },
    },
  });
  expect(await bell(lea)).toContain(`request-delivered /posts/${post.id}`);

  // Léa en veut un peu plus, puis elle est contente : ce que le registre doit savoir est dit.
  const again = await lea.api('POST /posts/:id/reopening', {
    ...on(post),
    body: { reason: 'Il manque les sous-titres.' },
  });
  expect(again.body).toMatchObject({ state: 'underway', helpers: [{ id: maelle.id }] });
  await maelle.api('POST /posts/:id/delivery', { ...on(post), body: { note: 'Sous-titrée' } });
  expect((await lea.api('POST /posts/:id/closing', on(post))).body.state).toBe('closed');
  expect(closed).toEqual([
    {
      requestId: post.id,
      askerId: lea.id,
      helperIds: [maelle.id],
      work: [{ personId: maelle.id, hours: 11.75 }],
      quote,
      skills: expect.arrayContaining([film]),
    },
  ]);

  // Chacune note l’autre, et personne d’autre ne le sait.
  const rate = (who: Player, whom: Player, stars: number, word: string) =>
    who.api('PUT /posts/:id/ratings/:personId', { params: { id: post.id, personId: whom.id }, body: { stars, word } });
  await rate(lea, maelle, 5, 'Superbe');
  await rate(maelle, lea, 4, 'Demande claire');
  expect((await detail(lea, post)).ratings).toMatchObject([{ stars: 5 }, { stars: 4, from: { id: maelle.id } }]);
  expect((await detail(maelle, post)).ratings).toHaveLength(2);
  expect((await detail(cast.bob, post)).ratings).toEqual([]);
  expect(await rate(cast.bob, maelle, 1, '')).toMatchObject({ status: 403, code: 'request.not-yours' });

  // L’histoire se lit d’un bout à l’autre.
  expect((await detail(lea, post)).history.map(({ act, actor }) => `${act} ${actor?.handle}`)).toEqual([
    `ask ${lea.handle}`,
    `invite ${lea.handle}`,
    `invite ${lea.handle}`,
    `decline ${yann.handle}`,
    `accept ${maelle.handle}`,
    ...Array<string>(3).fill(`log ${maelle.handle}`),
    `unlog ${maelle.handle}`,
    `deliver ${maelle.handle}`,
    `reopen ${lea.handle}`,
    `deliver ${maelle.handle}`,
    `close ${lea.handle}`,
    `rate ${lea.handle}`,
    `rate ${maelle.handle}`,
  ]);
});

test('une demande confidentielle n’est vue que de qui est invité, et seulement tant qu’on l’est', async () => {
  const ear = await maelle.socket();
  const post = await ask(
    lea,
    { confidential: true, quote },
    { title: 'Film du plan social', body: 'Avec @paul.bavard' },
  );
  expect(post).toMatchObject({ audience: { kind: 'chosen' }, mentions: [], request: { confidential: true } });
  for (const who of [maelle, yann, cast.eve, cast.mona, cast.ada])
    expect((await who.api('GET /posts/:id', on(post))).status).toBe(404);

  await invite(lea, post, maelle);
  await invite(lea, post, yann);
  await ear.heard('audience.entered', (e) => e.payload['audienceId'] === post.audience.id);
  await ear.heard('notification.raised');
  expect((await maelle.api('GET /wall', { query: {} })).body.items[0]!.id).toBe(post.id);
  expect((await maelle.api('GET /posts/:id', on(post))).body.request).toMatchObject({
    quote,
    mine: 'pending',
    can: { accept: true, decline: true, invite: false },
  });
  // Aucune autre publication n’entre dans ce cercle.
  const other = await lea.api('POST /posts', { body: { audienceId: post.audience.id, body: 'Et aussi…' } });
  expect(other).toMatchObject({ status: 403, code: 'audience.cannot-post' });
  expect((await lea.api('GET /audiences', { query: {} })).body.map(({ kind }) => kind)).not.toContain('chosen');

  await decline(yann, post, 'Trop sensible pour moi.');
  expect((await yann.api('GET /posts/:id', on(post))).status).toBe(404);
  expect((await yann.api('GET /search', { query: { q: 'plan social' } })).body.posts).toEqual([]);
  expect(await bell(yann)).not.toContain(`request-invited /posts/${post.id}`);
  expect((await yann.api('GET /requests', { query: {} })).body.items.map(({ postId }) => postId)).not.toContain(
    post.id,
  );

  await accept(maelle, post);
  await ear.heard('request.changed', (e) => e.payload['postId'] === post.id);
  expect(
    (await maelle.api('POST /posts/:id/comments', { ...on(post), body: { body: 'Je m’en occupe.' } })).status,
  ).toBe(201);
});

test('qui n’est pas disponible vient après les autres, sans dire pourquoi ; on propose à sa place', async () => {
  const asks = (who: Player, body: Call<'PUT /me/asks'>['body']) => who.api('PUT /me/asks', { body });
  expect((await maelle.api('GET /me/asks')).body).toMatchObject({ weekly: 3, pausedUntil: null, substitute: null });
  const myself = await asks(maelle, { weekly: 3, pausedUntil: later, substituteId: maelle.id });
  expect(myself).toMatchObject({ status: 422, code: 'request.invalid' });
  const set = await asks(maelle, { weekly: 3, pausedUntil: later, substituteId: yann.id });
  expect(set.body).toMatchObject({ pausedUntil: later, substitute: { id: yann.id } });

  const post = await ask(lea, {});
  const found = await candidates(lea, post);
  const [paused] = found.filter(({ person }) => person.id === maelle.id);
  expect(found.at(-1)).toEqual(paused);
  expect(paused).toMatchObject({ available: false, substitute: { id: yann.id } });
  expect(JSON.stringify(found)).not.toContain(later);
  const refused = await invite(lea, post, maelle);
  expect(refused).toMatchObject({ status: 409, code: 'invitation.unavailable' });
  expect(JSON.parse(refused.bytes.toString())).toMatchObject({ data: { substituteId: yann.id } });

  await asks(maelle, { weekly: 3, pausedUntil: null, substituteId: null });
  expect((await candidates(lea, post))[0]!.person.id).toBe(maelle.id);
});

test('le devis, le relevé et l’histoire sont pour les personnes concernées ; l’état, pour tout le monde', async () => {
  const post = await ask(lea, { quote });
  await invite(lea, post, maelle, 'Entre nous');
  await accept(maelle, post);
  await maelle.api('POST /posts/:id/work', { ...on(post), body: { on: today, hours: 2, note: 'Repérage' } });
  const seen = await detail(cast.bob, post);
  expect(seen).toMatchObject({
    state: 'underway',
    helpers: [{ id: maelle.id }],
    quote: null,
    invitations: [],
    work: [],
    hours: 0,
    history: [],
    mine: null,
  });
  expect(Object.values(seen.can)).toEqual(Object.values(seen.can).map(() => false));
  expect(await detail(maelle, post)).toMatchObject({ quote, hours: 2, history: [], can: { log: true, close: false } });
  const edited = await lea.api('PUT /posts/:id/request', { ...on(post), body: { deadline: later, quote: null } });
  expect(edited.body).toMatchObject({ deadline: later, quote: null });

  // Un groupe fermé ne s’ouvre pas par une invitation.
  const circle = await lea.api('POST /groups', { body: { name: 'Cercle', description: '', access: 'closed' } });
  const among = await lea.api('POST /posts', {
    body: { kind: 'request', audienceId: circle.body.audienceId, title: 'Vidéo', body: '', request: {} },
  });
  expect(await invite(lea, among.body, maelle)).toMatchObject({ status: 409, code: 'invitation.unavailable' });
});

test('une même invitation envoyée deux fois est reçue une fois, et un texte retouché reste une demande', async () => {
  const post = await ask(lea, {});
  const headers = { 'idempotency-key': 'une-seule-invitation' };
  const body = { personId: yann.id, note: '' };
  const [first, again] = [
    await lea.api('POST /posts/:id/invitations', { ...on(post), body, headers }),
    await lea.api('POST /posts/:id/invitations', { ...on(post), body, headers }),
  ];
  expect(first.status).toBe(201);
  expect(again.body).toEqual(first.body);
  const edited = await lea.api('PATCH /posts/:id', {
    ...on(post),
    body: { version: 1, title: 'Monter une vidéo', body: '' },
  });
  expect(edited.body).toMatchObject({ title: 'Monter une vidéo', version: 2, request: { state: 'open' } });
  const untitled = await lea.api('PATCH /posts/:id', { ...on(post), body: { version: 2, title: null, body: 'Vidéo' } });
  expect(untitled).toMatchObject({ status: 422, code: 'request.invalid' });

  await lea.api('DELETE /posts/:id', on(post));
  expect(await accept(yann, post)).toMatchObject({ status: 410, code: 'post.gone' });
  await lea.api('POST /posts/:id/restoration', on(post));
  expect((await accept(yann, post)).status).toBe(204);
});

test('un jour est celui de qui l’écrit : à Auckland il a commencé, à Honolulu il n’est pas fini', async () => {
  const dayIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  const post = await ask(lea, { deadline: dayIn(-12) });
  await invite(lea, post, maelle);
  await accept(maelle, post);
  const work = (day: string) =>
    maelle.api('POST /posts/:id/work', { ...on(post), body: { on: day, hours: 1, note: 'Repérage' } });
  expect((await work(dayIn(14))).body.hours).toBe(1);
  expect(await work(dayIn(14 + 24))).toMatchObject({ status: 422, code: 'request.invalid' });
});

test.each<[string, object, number, string]>([
  ['sans destinataires', { request: {} }, 422, 'request.invalid'],
  [
    'confidentielle, avec des destinataires',
    { audienceId: '1', request: { confidential: true } },
    422,
    'request.invalid',
  ],
  ['sans titre', { audienceId: '1', title: undefined, request: {} }, 422, 'request.invalid'],
  ['sans demande', { audienceId: '1' }, 422, 'request.invalid'],
  ['d’un autre genre', { audienceId: '1', kind: 'update', request: {} }, 422, 'request.invalid'],
  [
    'dont l’échéance est passée',
    { audienceId: '1', request: { deadline: '2020-01-31' } },
    422,
    'request.deadline-passed',
  ],
  ['dans un lieu inconnu', { audienceId: '1', request: { siteId: '99999' } }, 422, 'request.invalid'],
  [
    'dans une monnaie inconnue',
    { audienceId: '1', request: { quote: { ...quote, currency: 'ZZZ' } } },
    422,
    'request.invalid',
  ],
  [
    'd’un montant à virgule',
    { audienceId: '1', request: { quote: { ...quote, amount: 10.5 } } },
    422,
    'request.invalid',
  ],
])('une demande %s est refusée', async (_, given, status, code) => {
  const sent = await lea.api('POST /posts', {
    body: { kind: 'request', title: 'Un film', body: 'Il faut un film.', ...given } as Call<'POST /posts'>['body'],
  });
  expect(sent).toMatchObject({ status, code });
});

test('une personne invitée de l’extérieur ne demande pas d’aide', async () => {
  const group = await lea.api('POST /groups', { body: { name: 'Avec Gus', description: '', access: 'closed' } });
  const params = { id: group.body.id, personId: cast.gus.id };
  await lea.api('PUT /groups/:id/members/:personId', { params, body: { role: 'member' } });
  for (const request of [{ audienceId: group.body.audienceId, request: {} }, { request: { confidential: true } }])
    expect(
      await cast.gus.api('POST /posts', { body: { kind: 'request', title: 'Un film', body: '', ...request } }),
    ).toMatchObject({ status: 403, code: 'role.missing' });
});
