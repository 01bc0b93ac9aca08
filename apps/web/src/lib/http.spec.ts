import { addressOf, api, ApiError, onSessionLost } from './http';

const answer = (status: number, body?: unknown) => ({
  ok: status < 400,
  status,
  json: () => Promise.resolve(body),
  text: () => Promise.resolve(body === undefined ? '' : JSON.stringify(body)),
});
const fetched = jest.fn();
beforeEach(() => {
  fetched.mockReset();
  globalThis.fetch = fetched as typeof fetch;
  Object.defineProperty(globalThis, 'crypto', { value: { randomUUID: () => 'fresh' }, configurable: true });
});

it('writes the address out of the endpoint, its parameters and its query', () => {
  expect(addressOf('GET /people/:handle', { params: { handle: 'a/b' } })).toBe('/api/people/a%2Fb');
  expect(addressOf('GET /wall', { query: { audienceId: '7', before: undefined, limit: 20 } })).toBe(
    '/api/wall?audienceId=7&limit=20',
  );
});

it('says that the call comes from our own page, and names every write', async () => {
  fetched.mockResolvedValue(answer(201, { id: '1' }));
  await api('POST /groups', { body: { name: 'Eau', description: '', access: 'open' } });
  const [address, { headers, body }] = fetched.mock.calls[0];
  expect(address).toBe('/api/groups');
  expect(headers).toMatchObject({ 'X-Parvis': '1', 'Idempotency-Key': 'fresh', 'Content-Type': 'application/json' });
  expect(JSON.parse(body)).toEqual({ name: 'Eau', description: '', access: 'open' });
  await api('POST /groups', { body: { name: 'Eau', description: '', access: 'open' }, key: 'again' });
  expect(fetched.mock.calls[1][1].headers['Idempotency-Key']).toBe('again');
});

it('answers nothing for an empty answer', async () => {
  fetched.mockResolvedValue(answer(204));
  expect(await api('DELETE /session')).toBeUndefined();
});

it('tells what went wrong by its code', async () => {
  const fields = [{ path: 'body.name', rule: 'too_small' }];
  fetched.mockResolvedValue(answer(422, { code: 'request.invalid', fields, requestId: 'abcdefgh-1' }));
  const error = await api('GET /me').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'request.invalid', status: 422, fields, requestId: 'abcdefgh-1' });
});

it('tells apart: no network, a broken proxy, a lost session', async () => {
  const lost = jest.fn();
  onSessionLost(lost);
  fetched.mockRejectedValueOnce(new TypeError('failed to fetch'));
  await expect(api('GET /me')).rejects.toMatchObject({ code: 'offline' });
  fetched.mockResolvedValueOnce(answer(502));
  await expect(api('GET /me')).rejects.toMatchObject({ code: 'server.failed' });
  fetched.mockResolvedValueOnce(answer(401, { code: 'session.refused' }));
  await expect(api('POST /session', { body: { email: 'a@b.fr', password: 'x' } })).rejects.toBeInstanceOf(ApiError);
  expect(lost).not.toHaveBeenCalled();
  fetched.mockResolvedValueOnce(answer(401, { code: 'session.missing' }));
  await expect(api('GET /me')).rejects.toBeInstanceOf(ApiError);
  expect(lost).toHaveBeenCalledTimes(1);
});

it('is typed by the contract', () => {
  // @ts-expect-error an operation that does not exist
  void (() => api('GET /nothing'));
  // @ts-expect-error a parameter is missing
  void (() => api('GET /posts/:id'));
  // @ts-expect-error a field of the wrong type
  void (() => api('PUT /posts/:id/reaction', { params: { id: '1' }, body: { emoji: 'x' } }));
  expect(true).toBe(true);
});
