import type { Answer, Call, EndpointKey, ErrorCode } from '@app/contract';
import type { House } from './house.js';

/** What an operation answered; a refusal is an answer too. */
export interface Reply<K extends EndpointKey> {
  status: number;
  /** The error code of a refusal. */
  code: ErrorCode | undefined;
  body: Answer<K>;
  headers: Headers;
  bytes: Buffer;
}

export type Asked<K extends EndpointKey> = Partial<Call<K>> & {
  headers?: Record<string, string>;
  /** Gives the call up. */
  signal?: AbortSignal;
  /** Sends a form with this file in the field `file` instead of a body. */
  file?: { name: string; bytes: Uint8Array; type?: string };
};

export type Api = <K extends EndpointKey>(key: K, asked?: Asked<K>) => Promise<Reply<K>>;

/** Calls the API as a browser with this cookie does; without a cookie, as nobody. Never throws. */
export const as =
  (house: Pick<House, 'url'>, cookie?: string): Api =>
  async (key, asked = {}) => {
    const [method, path] = key.split(' ') as [string, string];
    const url = new URL(`/api${fill(path, (asked.params ?? {}) as Record<string, string>)}`, house.url);
    for (const [name, value] of Object.entries((asked.query ?? {}) as Record<string, unknown>)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const headers = new Headers({ 'x-parvis': '1', ...(cookie ? { cookie } : {}), ...asked.headers });
    let body: FormData | string | undefined;
    if (asked.file) {
      const form = new FormData();
      form.set('file', new Blob([asked.file.bytes], { type: asked.file.type ?? 'image/png' }), asked.file.name);
      body = form;
    } else if (asked.body !== undefined) {
      headers.set('content-type', 'application/json');
      body = JSON.stringify(asked.body);
    }
    const answer = await fetch(url, {
      method,
      headers,
      body: body ?? null,
      redirect: 'manual',
      signal: asked.signal ?? null,
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const json = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(bytes.toString()) : undefined;
    return {
      status: answer.status,
      code: answer.ok ? undefined : json?.code,
      body: json,
      headers: answer.headers,
      bytes,
    };
  };

const fill = (path: string, params: Record<string, string>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? `:${name}`));
