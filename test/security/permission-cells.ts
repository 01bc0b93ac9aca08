import type { Call, EndpointKey } from '@app/contract';

/** Who stands in the permission matrix, on what, and what they are answered. */
export type Who = 'alice' | 'bob' | 'oscar' | 'mona' | 'eve' | 'ada' | 'fran' | 'gus' | 'sam' | 'nobody';
export const everybody: Who[] = ['alice', 'bob', 'oscar', 'mona', 'eve', 'ada', 'fran', 'gus', 'sam', 'nobody'];
export type Cells = Record<Who, number>;
/** Requests: Bob is asked, to everybody or in confidence; helps; has delivered; Alice has agreed. */
export type Stage = 'asked' | 'confidential' | 'underway' | 'delivered' | 'closed';
export type On = 'secret' | 'everyone' | Stage;
export interface Row<K extends EndpointKey> {
  /** The objects of a secret group, those addressed to everyone, or a request of Alice’s for help. */
  on?: On;
  call: (f: Fixture) => Partial<Call<K>>;
  cells: Cells;
}
export type Matrix = { [K in EndpointKey]: Row<K> | Row<K>[] };

export interface Fixture {
  group: { id: string; slug: string };
  audience: string;
  post: string;
  comment: string;
  /** Of Bob’s work log. */
  entry: string;
  bob: string;
  carol: string;
  unit: string;
  claim: string;
}

export const cells = (all: number, but: Partial<Cells> = {}): Cells => ({
  ...(Object.fromEntries(everybody.map((who) => [who, all])) as Cells),
  nobody: 401,
  sam: 401,
  ...but,
});
/** Seen by the members of the secret group only. */
export const members = (ok: number, but: Partial<Cells> = {}) => cells(404, { alice: ok, bob: ok, ...but });
/** For everybody inside, not for guests. */
export const insiders = (ok: number, but: Partial<Cells> = {}) => cells(ok, { gus: 403, ...but });
/** For everybody who is signed in. */
export const anyone = (ok: number, but: Partial<Cells> = {}) => cells(ok, but);
/** For the whole internet. */
export const open = (ok: number) => cells(ok, { sam: ok, nobody: ok });
/** For who asked for help; everybody else inside sees that they may not. */
export const asker = (ok: number, but: Partial<Cells> = {}) => cells(403, { alice: ok, ...but });
/** For Bob, who was asked for help. */
export const helper = (ok: number) => cells(403, { bob: ok });
export const administrators = (ok: number) => cells(403, { ada: ok });
export const finance = (ok: number) => cells(403, { fran: ok });
/** Who took part in a claim, who manages them, and finance. */
export const concerned = (ok: number, but: Partial<Cells> = {}) =>
  cells(404, { alice: ok, bob: ok, eve: ok, fran: ok, gus: 403, ...but });
export const executives = (ok: number) => cells(403, { eve: ok, ada: ok });
