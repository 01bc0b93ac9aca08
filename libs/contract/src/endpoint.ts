import { z } from 'zod';

/** What a person may be, as positive lists: a person can do what one of their roles names, and nothing else. */
export const roles = ['employee', 'executive', 'finance', 'moderator', 'administrator', 'guest'] as const;
export type Role = (typeof roles)[number];

/** Who may call an endpoint: anybody, anybody signed in, or those who hold one of the roles. */
export type Access = 'public' | 'account' | readonly Role[];

/**
 * One operation of the HTTP API. The server binds a handler to it, the web calls it, OpenAPI, the permission matrix and
 * the fuzzer walk it: nothing about the operation is written anywhere else.
 */
export interface Endpoint {
  /** One sentence for the API documentation. */
  summary: string;
  access: Access;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** The body of the success answer; `z.void()` answers 204; `bytes` streams a file. */
  response: z.ZodType | 'bytes';
  /** The status of success; 200 when left out (204 for `z.void()`). */
  status?: number;
  /** A retry with the same `Idempotency-Key` header gives the first answer again instead of acting twice. */
  idempotent?: boolean;
  /** Largest multipart upload in bytes; without it the endpoint takes JSON only. */
  upload?: number;
  /** Requests allowed per person (or address, where nobody needs to be signed in) and minute, where it is not the house's. */
  rate?: number;
}

/** Everybody inside the company; guests are not. */
export const staff = [
  'employee',
  'executive',
  'finance',
  'moderator',
  'administrator',
] as const satisfies readonly Role[];

type PartOf<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.infer<S> : undefined;
type PartTo<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.input<S> : undefined;

/** What a handler receives: `params`, `query` and `body`, parsed and closed (unknown fields are refused). */
export type InputOf<E> = { params: PartOf<E, 'params'>; query: PartOf<E, 'query'>; body: PartOf<E, 'body'> };
/** What a caller sends. */
export type CallOf<E> = { params: PartTo<E, 'params'>; query: PartTo<E, 'query'>; body: PartTo<E, 'body'> };
/** What the operation answers; a file is whatever the server streams. */
export type AnswerOf<E> = E extends { response: infer R } ? (R extends z.ZodType ? z.infer<R> : unknown) : never;
