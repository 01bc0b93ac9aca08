import { meanOf, qualityOf } from './metrics.js';

const grades = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

test('a perfect ranking is 1 in everything but the share of five, which it cannot fill', () => {
  expect(qualityOf(['a', 'b', 'c'], grades)).toEqual({ map: 1, mrr: 1, p5: 0.4, ndcg10: 1, r100: 1 });
});

test('each measure counts what it says it counts', () => {
  // Places 2 and 4: (1/2 + 2/4) / 2; gains 1 / log2(3) + 3 / log2(5) of 3 + 1 / log2(3).
  const quality = qualityOf(['x', 'b', 'c', 'a'], grades);
  expect(quality.map).toBeCloseTo(0.5, 10);
  expect(quality.mrr).toBe(0.5);
  expect(quality.p5).toBe(0.4);
  expect(quality.ndcg10).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / (3 + 1 / Math.log2(3)), 10);
  expect(quality.r100).toBe(1);
});

test('who is not found costs recall, and nobody found is nothing', () => {
  expect(qualityOf(['b'], grades)).toMatchObject({ map: 0.5, mrr: 1, r100: 0.5 });
  expect(qualityOf([], grades)).toEqual({ map: 0, mrr: 0, p5: 0, ndcg10: 0, r100: 0 });
  expect(qualityOf([...Array.from({ length: 100 }, (_, i) => `x${i}`), 'a'], grades).r100).toBe(0);
});

test('the mean is over questions', () => {
  expect(meanOf([qualityOf(['a', 'b'], grades), qualityOf([], grades)])).toMatchObject({ map: 0.5, mrr: 0.5 });
});
