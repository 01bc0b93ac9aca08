import { isForged, isOwnOrigin } from './same-site.policy.js';

const tls = { publicUrl: new URL('https://parvis.example'), secure: true };
const plain = { publicUrl: new URL('http://localhost:3000'), secure: false };
const post = (headers: Record<string, string>, config = tls) =>
  isForged({ method: 'POST', headers: { host: 'parvis.example', 'x-parvis': '1', ...headers } }, config);

describe('a forged request', () => {
  it.each([
    [{}, false],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'https://parvis.example' }, false],
    [{ 'x-parvis': '' }, true],
    [{ 'x-parvis': '0' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://parvis.example' }, true],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'null' }, true],
    [{ origin: 'http://parvis.example' }, true],
    [{ origin: 'https://parvis.example.evil.example' }, true],
  ])('with %j: %s', (headers, forged) => expect(post(headers as Record<string, string>)).toBe(forged));

  it('is never one that changes nothing', () =>
    expect(isForged({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } }, tls)).toBe(false));
});

describe('our own origin', () => {
  it('is the host that was asked only without TLS', () => {
    const headers = { host: '10.0.0.5:3000', origin: 'http://10.0.0.5:3000' };
    expect(isOwnOrigin(headers, plain)).toBe(true);
    expect(isOwnOrigin(headers, tls)).toBe(false);
    expect(isOwnOrigin({ ...headers, origin: 'http://10.0.0.6:3000' }, plain)).toBe(false);
    expect(isOwnOrigin({ host: 'localhost' }, plain)).toBe(false);
  });
});
