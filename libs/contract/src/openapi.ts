import { z } from 'zod';
import { endpoints, type EndpointKey } from './endpoints.js';
import type { Endpoint } from './endpoint.js';
import { errors } from './errors.js';

type Json = Record<string, unknown>;

/**
 * The API as an OpenAPI 3.1 document, derived from the contract: operations, inputs, answers, and which roles may call.
 * Every operation can also answer a problem (RFC 9457) whose `code` is one of the listed ones.
 */
export function openApi(): Json {
  const shared: Record<string, Json> = {};
  const paths: Record<string, Json> = {};
  for (const key of Object.keys(endpoints) as EndpointKey[]) {
    const [method, path] = key.split(' ') as [string, string];
    const address = `/api${path.replace(/:(\w+)/g, '{$1}')}`;
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation(key, endpoints[key], shared) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parvis',
      version: '1',
      description: 'Operations that change something need the header `X-Parvis: 1` beside the session cookie.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'parvis' } },
      schemas: { ...shared, Problem: problem },
    },
  };
}

function operation(key: string, endpoint: Endpoint, shared: Record<string, Json>): Json {
  const status = endpoint.status ?? (endpoint.response instanceof z.ZodVoid ? 204 : 200);
  const access = typeof endpoint.access === 'string' ? endpoint.access : [...endpoint.access];
  const content = endpoint.upload
    ? {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { file: { type: 'string', format: 'binary', maxLength: endpoint.upload } },
          },
        },
      }
    : endpoint.body && { 'application/json': { schema: schemaOf(endpoint.body, 'input', shared) } };
  const answer =
    endpoint.response === 'bytes'
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : status !== 204 && !(endpoint.response instanceof z.ZodVoid)
        ? { 'application/json': { schema: schemaOf(endpoint.response, 'output', shared) } }
        : undefined;
  return {
    operationId: key
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, ''),
    summary: endpoint.summary,
    'x-access': access,
    ...(access === 'public' ? { security: [] } : {}),
    parameters: [
      ...parameters(endpoint.params, 'path', shared),
      ...parameters(endpoint.query, 'query', shared),
      ...(endpoint.idempotent
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', minLength: 8, maxLength: 100 },
            },
          ]
        : []),
    ],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: {
      [status]: { description: 'Done', ...(answer ? { content: answer } : {}) },
      default: {
        description: 'A problem, with a stable code',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query', shared: Record<string, Json>): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', shared) as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

/** JSON Schema of a zod schema; those with an id become shared components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', shared: Record<string, Json>): Json {
  const {
    $schema: _,
    $defs = {},
    ...json
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json & {
    $defs?: Record<string, Json>;
  };
  for (const [name, definition] of Object.entries($defs)) shared[name] ??= relink(definition) as Json;
  if (typeof json['id'] === 'string') {
    shared[json['id']] ??= relink(json) as Json;
    return { $ref: `#/components/schemas/${json['id']}` };
  }
  return relink(json) as Json;
}

/** Points references at the components of the document, and drops what only zod understands. */
function relink(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relink);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'id' && typeof value === 'string' && 'type' in node))
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string'
          ? value.replace('#/$defs/', '#/components/schemas/')
          : relink(value),
      ]),
  );
}

const problem: Json = {
  type: 'object',
  required: ['type', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', maxLength: 100 },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(errors) },
    fields: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        properties: { path: { type: 'string', maxLength: 300 }, rule: { type: 'string', maxLength: 100 } },
      },
    },
    data: { type: 'object' },
    requestId: { type: 'string', maxLength: 40 },
  },
};
