import type { Answer, Call, EndpointKey, ErrorCode, Problem } from '@app/contract';
import { loadMessages } from '../i18n';
import { takeFirst } from './first';

/** The codes of the server, and the two that only a browser meets. */
export type FailureCode = ErrorCode | 'offline' | 'unknown';

/** Why a request did not succeed; `code` is also the message key `error.<code>`. */
export class ApiError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly status: number,
    readonly fields: { path: string; rule: string }[] = [],
    readonly requestId = '',
    readonly data: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

type Needed<C> = {
  [P in keyof C as [C[P]] extends [undefined] ? never : Record<never, never> extends C[P] ? never : P]: C[P];
};
type Free<C> = {
  [P in keyof C as [C[P]] extends [undefined] ? never : Record<never, never> extends C[P] ? P : never]?: C[P];
};
interface Options {
  signal?: AbortSignal;
  /** The idempotency key: give the same one when the same thing is sent again. */
  key?: string;
}
type Given<K extends EndpointKey> = Needed<Call<K>> & Free<Call<K>> & Options;
type Arguments<K extends EndpointKey> = Record<never, never> extends Given<K> ? [call?: Given<K>] : [call: Given<K>];
interface Parts {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** `/api/posts/7?limit=20` out of `GET /posts/:id` and its parts. */
export function addressOf(endpoint: string, { params = {}, query = {} }: Parts = {}): string {
  const path = endpoint
    .slice(endpoint.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.append(name, String(value));
  const tail = search.toString();
  return `/api${path}${tail && `?${tail}`}`;
}

let sessionLost: () => void = () => undefined;
/** What happens when the server no longer knows the session (401 on a call that needs one). */
export const onSessionLost = (act: () => void): void => void (sessionLost = act);

/** A name that nobody else will give; also where the page is not served over HTTPS. */
export const freshKey = (): string =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16)).join('');

/** Calls one operation of the contract: `api('POST /posts', { body })`. */
export async function api<K extends EndpointKey>(endpoint: K, ...[call]: Arguments<K>): Promise<Answer<K>> {
  const parts = (call ?? {}) as Parts & Options;
  const method = endpoint.slice(0, endpoint.indexOf(' '));
  const address = addressOf(endpoint, parts);
  if (method === 'GET') {
    const first = takeFirst(address);
    if (first !== undefined) return first as Answer<K>;
  }
  const headers: Record<string, string> = { 'X-Parvis': '1' };
  if (method === 'POST') headers['Idempotency-Key'] = parts.key ?? freshKey();
  if (parts.body !== undefined) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      headers,
      signal: parts.signal ?? null,
      body: parts.body === undefined ? null : JSON.stringify(parts.body),
    });
  } catch (error) {
    if (parts.signal?.aborted) throw error;
    await wordsOfFailure();
    throw new ApiError('offline', 0);
  }
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => undefined);
    await wordsOfFailure();
    throw failure(response.status, body);
  }
  return (
    response.status === 204 || response.status === 202 ? await maybeJson(response) : await response.json()
  ) as Answer<K>;
}

/** Whoever hears of a failure says it at once, in words that may not be here yet; for lack of them it says less. */
export const wordsOfFailure = () => loadMessages('error').catch(() => undefined);

const maybeJson = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
};

/** What the server answered, as an error. */
export function failure(status: number, body: unknown): ApiError {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  if (status === 401 && problem.code === 'session.missing') sessionLost();
  const code = problem.code ?? (status === 503 ? 'server.busy' : status >= 500 ? 'server.failed' : 'unknown');
  return new ApiError(code, status, problem.fields, problem.requestId, problem.data);
}
