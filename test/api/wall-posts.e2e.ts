import { randomUUID } from 'node:crypto';
import { limits, type PostDto } from '@app/contract';
import { AnswersInterceptor, everyone } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { placesOf } from '../support/places.js';

let house: House;
let cast: Cast;
let places: ReturnType<typeof placesOf>;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  places = placesOf(house);
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const try_ = (who: Player, body: object, headers?: Record<string, string>) =>
  who.api('POST /posts', { body: { audienceId: everyone, body: 'Hello', ...body }, ...(headers ? { headers } : {}) });
const publish = async (who: Player, body: object): Promise<PostDto> => {
  const answer = await try_(who, body);
  expect([answer.status, answer.code]).toEqual([201, undefined]);
  return answer.body;
};
const get = (who: Player, id: string) => who.api('GET /posts/:id', { params: { id } });
const count = async (table: 'posts' | 'events'): Promise<number> =>
  (await places.db.row<{ n: number }>(`select count(*)::int as n from ${table}`))!.n;

describe('publishing', () => {
  test.each([
    ['nothing', { body: ' \n' }, 422, 'post.empty'],
    ['a question without a title', { kind: 'question' }, 422, 'request.invalid'],
    ['an idea without a title', { kind: 'idea' }, 422, 'request.invalid'],
    ['a poll without options', { kind: 'poll' }, 422, 'request.invalid'],
    ['praise of nobody', { kind: 'praise', body: 'Well done' }, 422, 'request.invalid'],
    ['a proposal', { kind: 'proposal' }, 403, 'post.kind-refused'],
    ['an announcement', { kind: 'announcement' }, 403, 'announcement.executives-only'],
    ['a title of two lines', { title: 'a\nb' }, 422, 'request.invalid'],
    ['too long a text', { body: 'x'.repeat(limits.postBody + 1) }, 422, 'request.invalid'],
    ['an unknown field', { authorId: '1' }, 422, 'request.invalid'],
    ['a text with U+0000', { body: 'a\u0000b' }, 400, 'request.malformed'],
    ['an audience that does not exist', { audienceId: '999999' }, 404, 'nothing.here'],
    ['an audience that no number can name', { audienceId: '9223372036854775808' }, 422, 'request.invalid'],
  ])('%s is refused and leaves nothing', async (_, body, status, code) => {
    const before = [await count('posts'), await count('events')];
    expect(await try_(cast.alice, body)).toMatchObject({ status, code });
    expect([await count('posts'), await count('events')]).toEqual(before);
  });

  test('the longest text, with every sign that may stand in one, comes back as it was written', async () => {
    const body = `👩‍👩‍👧 é\u0301 \u202e ﷺ <script> ' \\ %s\n\`\`\`\n`.padEnd(limits.postBody, 'é');
    const post = await publish(cast.alice, { body, title: 'Title' });
    expect((await get(cast.bob, post.id)).body.body).toBe(body);
  });

  test('the language is the given one, or guessed', async () => {
    expect((await publish(cast.alice, { body: 'Bonjour à tous, voici le plan.' })).language).toBe('fr');
    expect((await publish(cast.alice, { body: 'Bonjour à tous', language: 'en' })).language).toBe('en');
    expect((await publish(cast.alice, { body: 'Kubernetes' })).language).toBeNull();
  });

  test('praise names the colleague it is for, not its author', async () => {
    const self = await try_(cast.alice, { kind: 'praise', body: `Well done @${cast.alice.handle}` });
    expect(self).toMatchObject({ status: 422 });
    const post = await publish(cast.alice, { kind: 'praise', body: `Well done @${cast.bob.handle}!` });
    expect(post.mentions.map(({ id }) => id)).toEqual([cast.bob.id]);
  });

  test('a mention reaches only those who may read the audience; to others it is a word', async () => {
    const { audienceId } = await places.project([cast.alice.id, cast.bob.id]);
    const body = `@${cast.bob.handle} and @${cast.oscar.handle} and @nobody.atall`;
    const post = await publish(cast.alice, { audienceId, body });
    expect(post.mentions.map(({ id }) => id)).toEqual([cast.bob.id]);
    expect(post.body).toBe(body);
  });

  test('one key makes one post, however often and however parallel it is sent', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => try_(cast.alice, { body: 'Once' }, headers)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201]);
    const rows = await places.db.rows(`select from posts where body = 'Once'`);
    expect(rows).toHaveLength(1);
    const events = (await places.events(everyone)).filter(
      ({ name, payload }) => name === 'post.published' && JSON.stringify(payload).includes('"Once"'),
    );
    expect(events).toHaveLength(1);
    expect(await try_(cast.alice, { body: 'Another' }, headers)).toMatchObject({
      status: 409,
      code: 'request.key-reused',
    });
    expect((await try_(cast.bob, { body: 'Mine' }, headers)).status).toBe(201);

    // First answers are kept for a week, then forgotten.
    const forget = () => house.app.get(AnswersInterceptor).forget();
    await forget();
    expect((await try_(cast.alice, { body: 'Once' }, headers)).status).toBe(200);
    await places.db.run(`update idempotency_keys set at = now() - interval '8 days' where key = $1`, [
      headers['idempotency-key'],
    ]);
    await forget();
    expect((await try_(cast.alice, { body: 'Once' }, headers)).status).toBe(201);
  });

  test('a guest does not address the company', async () => {
    expect((await try_(cast.gus, {})).status).toBeGreaterThanOrEqual(403);
  });
});

describe('editing', () => {
  const edit = (who: Player, id: string, version: number, body: object) =>
    who.api('PATCH /posts/:id', { params: { id }, body: { version, body: 'Edited', ...body } });

  test('keeps what was said before, for everybody who sees the post', async () => {
    const post = await publish(cast.alice, { body: 'First', title: 'T' });
    const second = (await edit(cast.alice, post.id, 1, { body: `Second @${cast.bob.handle}` })).body;
    expect(second).toMatchObject({
      version: 2,
      title: 'T',
      editedAt: expect.any(String),
      mentions: [{ id: cast.bob.id }],
    });
    const third = (await edit(cast.alice, post.id, 2, { body: 'Third', title: null })).body;
    expect(third).toMatchObject({ version: 3, title: null, mentions: [] });
    const versions = (await cast.carol.api('GET /posts/:id/versions', { params: { id: post.id } })).body;
    expect(versions.map(({ version, title, body, editor }) => [version, title, body, editor.id])).toEqual([
      [3, null, 'Third', cast.alice.id],
      [2, 'T', `Second @${cast.bob.handle}`, cast.alice.id],
      [1, 'T', 'First', cast.alice.id],
    ]);
    expect([versions[2]!.at, versions[1]!.at]).toEqual([post.createdAt, second.editedAt]);
    const edits = (await places.events(everyone)).filter(({ name }) => name === 'post.edited').slice(-2);
    expect(edits.map(({ payload }) => (payload as { post: PostDto }).post.version)).toEqual([2, 3]);
  });

  test('is the author’s alone', async () => {
    const { id } = await publish(cast.alice, {});
    for (const who of [cast.bob, cast.mona, cast.eve, cast.ada])
      expect(await edit(who, id, 1, {})).toMatchObject({ status: 403, code: 'post.not-yours' });
  });

  test('of the same version by twenty at once succeeds once', async () => {
    const { id } = await publish(cast.alice, {});
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => edit(cast.alice, id, 1, { body: `Edit ${i}` })),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(new Set(answers.filter((a) => a !== won[0]).map(({ code }) => code))).toEqual(new Set(['post.changed']));
    expect((await get(cast.alice, id)).body).toMatchObject({ version: 2, body: won[0]!.body.body });
  });

  test('cannot take away what its kind needs', async () => {
    const { id } = await publish(cast.alice, { kind: 'question', title: 'Why?' });
    expect(await edit(cast.alice, id, 1, { title: null })).toMatchObject({ status: 422 });
    expect(await edit(cast.alice, id, 1, { body: ' ' })).toMatchObject({ status: 422, code: 'post.empty' });
    const praise = await publish(cast.alice, { kind: 'praise', body: `Thanks @${cast.bob.handle}` });
    expect(await edit(cast.alice, praise.id, 1, { body: 'Thanks' })).toMatchObject({ status: 422 });
    expect((await get(cast.alice, praise.id)).body).toMatchObject({ version: 1, mentions: [{ id: cast.bob.id }] });
  });
});

describe('removing', () => {
  const remove = (who: Player, id: string) => who.api('DELETE /posts/:id', { params: { id } });
  const restore = (who: Player, id: string) => who.api('POST /posts/:id/restoration', { params: { id } });

  test('takes the post from every wall, and its author brings it back as it was', async () => {
    const post = await publish(cast.alice, { body: 'Oops' });
    await cast.bob.api('PUT /posts/:id/reaction', { params: { id: post.id }, body: { emoji: '👍' } });
    expect((await remove(cast.alice, post.id)).status).toBe(204);
    for (const who of [cast.alice, cast.bob]) {
      expect(await get(who, post.id)).toMatchObject({ status: 410, code: 'post.gone' });
      for (const query of [{}, { audienceId: everyone }, { authorId: cast.alice.id }])
        expect((await who.api('GET /wall', { query })).body.items.map(({ id }) => id)).not.toContain(post.id);
    }
    expect((await restore(cast.alice, post.id)).body).toMatchObject({ id: post.id, reactions: { '👍': 1 } });
    expect((await get(cast.bob, post.id)).body).toMatchObject({ body: 'Oops', myReaction: '👍' });
    const names = (await places.events(everyone)).map(({ name }) => name).slice(-6);
    expect(names.filter((name) => !name.endsWith('.counted')).slice(-2)).toEqual(['post.removed', 'post.restored']);
  });

  test('of somebody else’s post is for moderators, and so is bringing that back', async () => {
    const { id } = await publish(cast.alice, {});
    for (const who of [cast.bob, cast.eve, cast.ada])
      expect(await remove(who, id)).toMatchObject({ status: 403, code: 'post.not-yours' });
    expect((await remove(cast.mona, id)).status).toBe(204);
    expect(await get(cast.alice, id)).toMatchObject({ status: 410 });
    expect(await restore(cast.alice, id)).toMatchObject({ status: 403, code: 'post.not-yours' });
    expect((await restore(cast.mona, id)).status).toBe(200);
    expect((await get(cast.alice, id)).status).toBe(200);
  });

  test('is for good after thirty days', async () => {
    const { id } = await publish(cast.alice, {});
    await remove(cast.alice, id);
    await places.db.run(`update posts set removed_at = removed_at - interval '30 days' where id = $1`, [id]);
    expect(await restore(cast.alice, id)).toMatchObject({ status: 410, code: 'post.gone' });
  });

  test('ends commenting, reacting, editing and pinning', async () => {
    const { id } = await publish(cast.alice, {});
    await remove(cast.alice, id);
    const params = { id };
    const answers = [
      await cast.bob.api('POST /posts/:id/comments', { params, body: { body: 'Late' } }),
      await cast.alice.api('PATCH /posts/:id', { params, body: { version: 1, body: 'Late' } }),
      await cast.mona.api('PUT /posts/:id/pin', { params }),
      await cast.bob.api('GET /posts/:id/comments', { params }),
      await cast.bob.api('GET /posts/:id/versions', { params }),
      await remove(cast.alice, id),
    ];
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 410, 410, 410]);
    expect((await cast.bob.api('PUT /posts/:id/reaction', { params, body: { emoji: '👍' } })).status).toBe(404);
  });
});

describe('pinning', () => {
  const pin = (who: Player, id: string) => who.api('PUT /posts/:id/pin', { params: { id } });

  test('puts a post on top of page one of its audience’s wall, until it is unpinned', async () => {
    const { audienceId } = await places.group('closed', cast.alice.id, [cast.bob.id, cast.mona.id, cast.eve.id]);
    const old = await publish(cast.bob, { audienceId, body: 'The rules' });
    for (let i = 0; i < 3; i++) await publish(cast.bob, { audienceId, body: `Post ${i}` });
    expect(await pin(cast.bob, old.id)).toMatchObject({ status: 403, code: 'post.not-yours' });
    expect(await pin(cast.eve, old.id)).toMatchObject({ status: 403 });
    expect((await pin(cast.alice, old.id)).body.pinned).toBe(true);
    expect((await pin(cast.mona, old.id)).status).toBe(200);

    const page = (await cast.bob.api('GET /wall', { query: { audienceId, limit: 2 } })).body;
    expect([page.pinned.map(({ id }) => id), page.items.length]).toEqual([[old.id], 2]);
    const second = (await cast.bob.api('GET /wall', { query: { audienceId, limit: 2, before: page.next! } })).body;
    expect(second.pinned).toEqual([]);
    expect((await cast.bob.api('GET /wall')).body.pinned).toEqual([]);
    await cast.alice.api('DELETE /posts/:id/pin', { params: { id: old.id } });
    expect((await cast.bob.api('GET /wall', { query: { audienceId } })).body.pinned).toEqual([]);
    const told = (await places.events(audienceId)).filter(({ name }) => name === 'post.pinned');
    expect(told.map(({ payload }) => payload)).toEqual([
      { postId: old.id, pinned: true },
      { postId: old.id, pinned: false },
    ]);
  });

  test('on the company’s wall is for executives and moderators', async () => {
    const { id } = await publish(cast.alice, {});
    for (const who of [cast.alice, cast.ada]) expect(await pin(who, id)).toMatchObject({ status: 403 });
    for (const who of [cast.eve, cast.mona]) expect((await pin(who, id)).status).toBe(200);
  });
});
