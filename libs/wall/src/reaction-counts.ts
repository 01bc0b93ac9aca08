import type { Change, Standing } from './reactions.repository.js';

export type Counts = Record<string, number>;
export const pairOf = ({ id, personId }: { id: string; personId: string }): string => `${id} ${personId}`;

/**
 * What a batch changes: of each person's clicks on one thing the last one stays, and only where it differs from what
 * stands there. Counters move with the changes; an emoji that nobody gives any more is not listed.
 */
export function settle(
  clicks: Change[],
  standings: Standing[],
  counts: Map<string, Counts>,
): { changes: (Change & { postId: string })[]; counts: Map<string, Counts> } {
  const last = new Map(clicks.map((click) => [pairOf(click), click]));
  const moved = new Map<string, Counts>();
  const changes = standings.flatMap((standing) => {
    const click = last.get(pairOf(standing));
    if (!click || click.emoji === standing.emoji) return [];
    const of = moved.get(click.id) ?? { ...counts.get(click.id) };
    if (standing.emoji !== null) of[standing.emoji] = (of[standing.emoji] ?? 0) - 1;
    if (click.emoji !== null) of[click.emoji] = (of[click.emoji] ?? 0) + 1;
    moved.set(click.id, Object.fromEntries(Object.entries(of).filter(([, n]) => n > 0)));
    return [{ ...click, postId: standing.postId }];
  });
  return { changes, counts: moved };
}
