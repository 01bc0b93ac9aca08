import fc from 'fast-check';
import { inPoints } from './points.js';

describe('points', () => {
  it('sum to the score exactly, each within one of its share', () => {
    const share = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (shares) => {
        const { score, points } = inPoints(shares);
        expect(points.reduce((a, b) => a + b)).toBe(score);
        points.forEach((point, i) => expect(Math.abs(point - shares[i]!)).toBeLessThanOrEqual(1));
      }),
    );
  });
});
