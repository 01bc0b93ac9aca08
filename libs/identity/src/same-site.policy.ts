import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '@app/platform';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may come from our own pages. A browser says so in `Sec-Fetch-Site`, which no page can write; where it
 * does not (plain http, old browsers, websockets), the origin must be ours. A request without either is not a browser's.
 */
export function isOwnSite(headers: IncomingHttpHeaders, config: Pick<Config, 'publicUrl' | 'secure'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || isOwnOrigin(headers, config);
}

/** Whether the `Origin` is this house: its public address or, without TLS, the host that was asked. */
export function isOwnOrigin(headers: IncomingHttpHeaders, config: Pick<Config, 'publicUrl' | 'secure'>): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (origin === config.publicUrl.origin) return true;
  return !config.secure && host !== undefined && origin === `http://${host}`;
}

/**
 * Whether a request that changes something was forged by another site: the header `x-parvis` cannot be sent across sites
 * without a preflight, which this server never allows.
 */
export function isForged(
  request: { method: string; headers: IncomingHttpHeaders },
  config: Pick<Config, 'publicUrl' | 'secure'>,
): boolean {
  if (changesNothing.has(request.method)) return false;
  return request.headers['x-parvis'] !== '1' || !isOwnSite(request.headers, config);
}
