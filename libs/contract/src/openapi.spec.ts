import { endpoints, type Endpoint, type EndpointKey } from './index.js';
import { openApi } from './openapi.js';

type Json = Record<string, unknown>;
const document = openApi() as {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })),
);

test('every operation of the contract is documented once', () => {
  expect(operations).toHaveLength(Object.keys(endpoints).length);
  const ids = operations.map(({ operation }) => operation['operationId']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every operation says what it does, in a sentence', () => {
  for (const { name, operation } of operations)
    expect({ name, summary: operation['summary'] }).toEqual({
      name,
      summary: expect.stringMatching(/^[A-Z“].*[.!?]$/),
    });
});

test('every placeholder of a path is a declared parameter', () => {
  for (const { name, path, operation } of operations) {
    const wanted = [...path.matchAll(/{(\w+)}/g)].map((m) => m[1]).sort();
    const declared = (operation['parameters'] as Json[])
      .filter((p) => p['in'] === 'path')
      .map((p) => p['name'])
      .sort();
    expect({ name, declared }).toEqual({ name, declared: wanted });
  }
});

test('every reference resolves', () => {
  const missing: string[] = [];
  walk(document, (node) => {
    const ref = node['$ref'];
    if (typeof ref === 'string' && !(ref.replace('#/components/schemas/', '') in document.components.schemas))
      missing.push(ref);
  });
  expect(missing).toEqual([]);
});

/** What a person can send; `oneOf` and references included. */
const inputs = (Object.keys(endpoints) as EndpointKey[]).map((key) => {
  const [method, path] = key.split(' ') as [string, string];
  const operation = document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]![method.toLowerCase()]!;
  return { key, sent: [operation['requestBody'] ?? {}, operation['parameters']] };
});

test('every text, list, map and number that can be sent has a maximum', () => {
  const boundless: string[] = [];
  for (const { key, sent } of inputs) {
    walk(sent, (node, path) => {
      const where = `${key} ${path}`;
      const fixed =
        'enum' in node ||
        'const' in node ||
        'pattern' in node ||
        node['format'] === 'date' ||
        node['format'] === 'binary';
      if (node['type'] === 'string' && !fixed && node['maxLength'] === undefined) boundless.push(where);
      if (node['type'] === 'array' && node['maxItems'] === undefined) boundless.push(where);
      if ((node['type'] === 'integer' || node['type'] === 'number') && node['maximum'] === undefined)
        boundless.push(where);
      if (
        node['type'] === 'object' &&
        'properties' in node &&
        node['additionalProperties'] !== false &&
        !path.includes('multipart')
      )
        boundless.push(`${where} (open)`);
    });
  }
  expect(boundless).toEqual([]);
});

test('every operation declares who may call it', () => {
  for (const [key, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const ok = endpoint.access === 'public' || endpoint.access === 'account' || endpoint.access.length > 0;
    expect({ key, ok }).toEqual({ key, ok: true });
  }
});

function walk(node: unknown, visit: (node: Json, path: string) => void, path = ''): void {
  if (Array.isArray(node)) node.forEach((child, i) => walk(child, visit, `${path}/${i}`));
  else if (node !== null && typeof node === 'object') {
    visit(node as Json, path);
    const ref = (node as Json)['$ref'];
    if (typeof ref === 'string' && path.length < 200 && !path.includes('components')) {
      walk(document.components.schemas[ref.replace('#/components/schemas/', '')], visit, `${path}/components`);
    }
    for (const [key, child] of Object.entries(node)) walk(child, visit, `${path}/${key}`);
  }
}
