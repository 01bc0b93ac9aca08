import { endpoints, openApi, type Endpoint, type EndpointKey } from '@app/contract';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { badValues } from './bad-input.js';

type Json = Record<string, unknown>;

let house: House;
let cast: Cast;
let cookie: string;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  cookie = cast.ada.cookie;
});
afterAll(() => house.close());

const document = openApi() as {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
};
/** Operations that end the very session which sends the others. */
const last = new Set<EndpointKey>([
  'DELETE /session',
  'DELETE /me/sessions',
  'PUT /me/password',
  'POST /admin/people/:id/suspension',
]);
const keys = (Object.keys(endpoints) as EndpointKey[]).filter((key) => !last.has(key));

test.each(keys)(
  '%s refuses bad input with a clear problem and never fails',
  async (key) => {
    const endpoint: Endpoint = endpoints[key];
    const [method, path] = key.split(' ') as [string, string];
    const operation = document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]![method.toLowerCase()]!;
    const parameters = operation['parameters'] as { name: string; in: string; schema: Json }[];
    const content = (operation['requestBody'] as { content?: Record<string, { schema: Json }> } | undefined)?.content;
    const bodySchema = content?.['application/json']?.schema;
    const body = bodySchema && sample(bodySchema);

    const send = async (change: {
      params?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
      raw?: string;
    }) => {
      const address = path.replace(/:(\w+)/g, (_, name: string) => change.params?.[name] ?? '1');
      const query = change.query ? `?${new URLSearchParams(change.query)}` : '';
      const payload = change.raw ?? (endpoint.body ? JSON.stringify(change.body ?? body) : undefined);
      const started = performance.now();
      const answer = await fetch(`${house.url}/api${address}${query}`, {
        method,
        headers: { cookie, 'x-parvis': '1', ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(payload === undefined ? {} : { body: payload }),
      });
      const text = await answer.text();
      const told = {
        key,
        change: JSON.stringify(change).slice(0, 300),
        status: answer.status,
        text: text.slice(0, 300),
      };
      expect(told).toEqual({ ...told, status: expect.any(Number) });
      if (answer.status >= 500) throw new Error(`failed: ${JSON.stringify(told)}`);
      if (performance.now() - started > 2_000) throw new Error(`slow: ${JSON.stringify(told)}`);
      if (answer.status >= 400) {
        const problem = JSON.parse(text) as Json;
        if (typeof problem['code'] !== 'string' || typeof problem['requestId'] !== 'string')
          throw new Error(`not a problem: ${JSON.stringify(told)}`);
      }
    };

    for (const value of badValues) {
      const typed = typeof value === 'string' ? value : JSON.stringify(value);
      for (const parameter of parameters.filter((p) => p.in === 'path')) {
        if (typed !== '' && typed.length < 5_000)
          await send({ params: { [parameter.name]: encodeURIComponent(wellFormed(typed)) } });
      }
      for (const parameter of parameters.filter((p) => p.in === 'query')) {
        if (typed.length < 5_000) await send({ query: { [parameter.name]: typed } });
      }
      if (body !== undefined) {
        await send({ body: value });
        for (const field of Object.keys(body as Json)) await send({ body: { ...(body as Json), [field]: value } });
      }
    }
    if (endpoint.body) {
      for (const raw of ['', '{', '[]]', '\ufeff{}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '\u0000', '"', '1e999'])
        await send({ raw });
      await send({ body: { ...(body as Json), unknownField: 1 } });
    }
    await send({ query: { unknown: 'x' } });
  },
  120_000,
);

test('after all that the process still answers, and nothing was polluted', async () => {
  const answer = await fetch(`${house.url}/api/me`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(({} as Json)['x']).toBeUndefined();
});

const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/g, '\ufffd');

/** A value the schema would take, so that one bad field meets an otherwise good request. */
function sample(schema: Json): unknown {
  if ('$ref' in schema) return sample(document.components.schemas[String(schema['$ref']).split('/').at(-1)!]!);
  if ('default' in schema) return schema['default'];
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  for (const union of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(schema[union])) return sample((schema[union] as Json[])[0]!);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema['properties'] as Record<string, Json>) ?? {}).map(([k, v]) => [k, sample(v)]),
      );
    case 'array':
      return [sample(schema['items'] as Json)];
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return sampleText(schema);
  }
}

function sampleText(schema: Json): string {
  if (schema['format'] === 'date') return '2026-01-31';
  if (schema['format'] === 'date-time') return '2026-01-31T10:00:00.000Z';
  if (schema['format'] === 'email') return 'somebody@parvis.example';
  if (String(schema['pattern'] ?? '').startsWith('^[1-9]')) return '1';
  return 'something'.padEnd(Number(schema['minLength'] ?? 0), 'x');
}
