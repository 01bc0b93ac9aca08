import type { AudienceRef } from '@app/contract';

/** What the composer keeps while somebody writes: to whom as well, so that a text never comes back wider addressed. */
export type Written = { kind: string; title: string; body: string; audience: string[]; need: string };
export const blank: Written = { kind: 'update', title: '', body: '', audience: [], need: '' };

export const addressed = (written: Written, { id, kind, name, refId }: AudienceRef): Written => ({
  ...written,
  audience: [id, kind, name, refId ?? ''],
});
export function addressOf({ audience: [id, kind, name = '', refId = ''] }: Written): AudienceRef | undefined {
  if (id === undefined || kind === undefined) return undefined;
  return { id, kind: kind as AudienceRef['kind'], name, refId: refId === '' ? null : refId };
}
