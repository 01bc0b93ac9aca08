import {
  endpoints,
  type Answer,
  type Endpoint as EndpointOfContract,
  type EndpointKey,
  type Role,
} from '@app/contract';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AppError } from './app-error.js';
import { checkText } from './check-text.js';
import type { Written } from './written.js';

/** Who is acting: set by the session guard, or made by a job or an import. */
export interface Actor {
  personId: string;
  roles: readonly Role[];
  sessionId: string;
}
export const isGuest = (actor: Actor): boolean => actor.roles.includes('guest');

/** A request whose session the guard has read. */
export type ParvisRequest = FastifyRequest & { actor?: Actor };

export const endpointKey = Symbol('endpoint');
const noQuery = z.strictObject({});
const bound = new Set<EndpointKey>();

type Handler<K extends EndpointKey> = (...args: never[]) => Promise<Answer<K> | Written<Answer<K>>>;

/**
 * Binds a handler to an operation of the contract: method, path, status and who may call it all come from there, and the
 * handler's answer is checked against the contract when it compiles.
 */
export function Endpoint<K extends EndpointKey>(key: K) {
  return <H extends Handler<K>>(target: object, name: string, descriptor: TypedPropertyDescriptor<H>): void => {
    const [method, path] = key.split(' ') as [keyof typeof RequestMethod, string];
    const { response } = endpoints[key];
    const status = 'status' in endpoints[key] ? endpoints[key].status : response instanceof z.ZodVoid ? 204 : 200;
    bound.add(key);
    applyDecorators(
      RequestMapping({ method: RequestMethod[method], path }),
      HttpCode(status),
      SetMetadata(endpointKey, key),
    )(target, name, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** Operations of the contract that no handler is bound to: the server does not start while there is one. */
export const unboundEndpoints = (): EndpointKey[] =>
  (Object.keys(endpoints) as EndpointKey[]).filter((key) => !bound.has(key));

/** The operation a handler is bound to; undefined for a route that forgot to say. */
export const endpointOf = (context: ExecutionContext): EndpointKey | undefined =>
  Reflect.getMetadata(endpointKey, context.getHandler()) as EndpointKey | undefined;

/** The person who is acting. Only for operations that need a session. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ParvisRequest>();
  if (!actor) throw new AppError('session.missing');
  return actor;
});

/** `params`, `query` and `body`, parsed by the contract; what the contract does not name is refused. */
export const Given = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<ParvisRequest>();
  const endpoint: EndpointOfContract = endpoints[endpointOf(context)!];
  return {
    params: endpoint.params && parse(endpoint.params, request.params, 'params'),
    query: parse(endpoint.query ?? noQuery, request.query ?? {}, 'query'),
    body: endpoint.body && parse(endpoint.body, request.body, 'body'),
  };
});

function parse(schema: z.ZodType, value: unknown, part: string): unknown {
  checkText(value);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  // An address that cannot name anything names nothing.
  if (part === 'params') throw new AppError('nothing.here');
  const fields = result.error.issues.slice(0, 20).map((i) => ({ path: [part, ...i.path].join('.'), rule: ruleOf(i) }));
  throw new AppError('request.invalid', undefined, fields);
}

const ruleOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'too_big' ? `max ${issue.maximum}` : issue.code === 'too_small' ? `min ${issue.minimum}` : issue.code;
