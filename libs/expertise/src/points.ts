/**
 * Shares of a score as whole numbers that sum to it exactly: each is cut, and what is lost goes to those that lost most.
 * The last share is what is not listed.
 */
export function inPoints(shares: number[]): { score: number; points: number[] } {
  const points = shares.map((share) => Math.floor(share));
  const score = Math.round(shares.reduce((sum, share) => sum + share, 0));
  const byLoss = shares
    .map((share, i) => ({ i, loss: share - points[i]! }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  let left = score - points.reduce((sum, point) => sum + point, 0);
  for (const { i } of byLoss) if (left-- > 0) points[i]!++;
  return { score, points };
}
