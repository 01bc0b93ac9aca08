import { endpoints, type Endpoint, type EndpointKey, openApi } from '@app/contract';

type Json = Record<string, unknown>;
type Path = (string | number)[];

const document = openApi() as {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
};
const operation = (key: EndpointKey): Json => {
  const [method, path] = key.split(' ') as [string, string];
  return document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]![method.toLowerCase()]!;
};
const parameters = (key: EndpointKey) =>
  operation(key)['parameters'] as { name: string; in: string; required: boolean; schema: Json }[];
const bodySchema = (key: EndpointKey): Json | undefined => {
  const request = operation(key)['requestBody'] as { content?: Record<string, { schema: Json }> } | undefined;
  return (endpoints[key] as Endpoint).body && request?.content?.['application/json']?.schema;
};

export const parametersOf = (key: EndpointKey, where: 'path' | 'query'): string[] =>
  parameters(key)
    .filter((parameter) => parameter.in === where)
    .map(({ name }) => name);

/** Good requests where the schema alone does not tell one. */
const better: Partial<Record<EndpointKey, Json>> = {
  'POST /audiences': { unitIds: [], siteIds: [] },
  'POST /audiences/preview': { unitIds: [], siteIds: [] },
  'PATCH /posts/:id': {
    version: 1,
    body: 'something',
    announcement: { mustRead: true, texts: { fr: { title: 'something', body: 'something' } } },
  },
  'POST /posts': { audienceId: '1', body: 'something' },
  'PUT /posts/:id/request': { quote: { amount: 1, currency: 'EUR', supplier: 'something', document: 'something' } },
  'PUT /posts/:id/answer': { answer: 'decline', reason: 'something', insteadId: '1' },
  'POST /posts/:id/work': { on: '2020-01-31', hours: 1, note: 'something' },
  'POST /catch-up': { heads: { '1': 0 } },
  // The tenth person of the house sends it, and the third helped.
  'POST /ledger/claims': {
    requesterId: '10',
    helpers: [{ personId: '3', hours: 1 }],
    skillIds: [],
    quote: { amount: 100, currency: 'EUR', supplier: 'something', category: null, document: null },
  },
  'POST /admin/needs/:id/skill': { label: { fr: 'quelque chose', en: 'anything' } },
  'POST /ledger/rates': { day: '2026-01-31', currency: 'USD', rate: '0.9', source: 'something' },
  'POST /ledger/rates/import': { csv: 'day;currency;rate\n2026-01-31;USD;0.9', source: 'something' },
  'POST /ledger/rates/check': { csv: 'day;currency;rate\n2026-01-31;USD;0.9' },
  'PUT /me/suggested-skills': { on: true },
  'PUT /drafts/:key': { content: { body: 'something' } },
};

/** A request that the contract takes: what is required alone; `change` has everything, to put one bad field into. */
export function requestOf(key: EndpointKey): { body?: unknown; query?: Record<string, string>; change: unknown } {
  const schema = bodySchema(key);
  const needed = parameters(key).filter((parameter) => parameter.in === 'query' && parameter.required);
  const query = Object.fromEntries(needed.map(({ name, schema: of }) => [name, String(sample(of, true))]));
  const body = schema && (better[key] ?? sample(schema, true));
  return {
    ...(schema ? { body } : {}),
    ...(needed.length > 0 ? { query } : {}),
    change: schema && { few: body, all: everyField(key, schema) },
  };
}

/** Every field of the body, however deep. */
export function fieldsOf(key: EndpointKey): Path[] {
  const schema = bodySchema(key);
  return schema ? pathsOf(everyField(key, schema)) : [];
}

const everyField = (key: EndpointKey, schema: Json): Json => ({ ...(sample(schema, false) as Json), ...better[key] });

/** Which fields meet the value with this number: three at a time, all of them in turn. */
export const fields = (paths: Path[], number: number): Path[] =>
  paths.length <= 3
    ? paths
    : [0, 1, 2].map((k) => paths[(number * 3 + k + Math.floor((number * 3) / paths.length)) % paths.length]!);

/** The good request with one field replaced; an optional part comes in whole for it. */
export function withField(change: unknown, path: Path, value: unknown): unknown {
  const { few, all } = change as { few: Json; all: Json };
  const [first] = path as [string];
  const body = structuredClone({
    ...few,
    [first]: few[first] !== undefined && path.length === 1 ? few[first] : all[first],
  });
  let at = body as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1)!] = value;
  return body;
}

function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return above.length > 0 ? [above] : [];
  const below = Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(inner, [...above, Array.isArray(value) ? Number(name) : name]),
  );
  return above.length > 0 ? [above, ...below] : below;
}

function sample(schema: Json, onlyRequired: boolean): unknown {
  if ('$ref' in schema)
    return sample(document.components.schemas[String(schema['$ref']).split('/').at(-1)!]!, onlyRequired);
  if ('const' in schema) return schema['const'];
  if ('default' in schema && onlyRequired) return schema['default'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  for (const union of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(schema[union])) return sample((schema[union] as Json[])[0]!, onlyRequired);
  switch (schema['type']) {
    case 'object': {
      const required = (schema['required'] as string[] | undefined) ?? [];
      const all = Object.entries((schema['properties'] as Record<string, Json> | undefined) ?? {});
      const taken = all.filter(([name]) => !onlyRequired || required.includes(name));
      return Object.fromEntries(taken.map(([name, inner]) => [name, sample(inner, onlyRequired)]));
    }
    case 'array': {
      const items = Math.max(1, Number(schema['minItems'] ?? 0));
      return Array.from({ length: items }, () => sample(schema['items'] as Json, onlyRequired));
    }
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
  if (schema['format'] === 'date-time') return '2036-01-31T10:00:00.000Z';
  if (schema['format'] === 'email') return 'somebody@parvis.example';
  if (String(schema['pattern'] ?? '').startsWith('^[1-9]')) return '1';
  return 'something'.padEnd(Number(schema['minLength'] ?? 0), 'x').slice(0, Number(schema['maxLength'] ?? 1_000));
}
