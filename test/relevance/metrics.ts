/** How good one ranking is, from 0 to 1 each. */
export interface Quality {
  /** Average precision over all that is relevant. */
  map: number;
  /** One over the place of the first that is relevant. */
  mrr: number;
  /** Share of the first five that is relevant. */
  p5: number;
  /** Discounted gain of the first ten, gain 2^grade − 1, over the best possible (Järvelin and Kekäläinen 2002). */
  ndcg10: number;
  /** Share of what is relevant that is among the first hundred. */
  r100: number;
}

/** The measures of trec_eval; relevant is whatever has a grade above 0. */
export function qualityOf(ranking: string[], grades: ReadonlyMap<string, number>): Quality {
  const gradeOf = (id: string): number => grades.get(id) ?? 0;
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  let hits = 0;
  let precisions = 0;
  let first = 0;
  ranking.forEach((id, i) => {
    if (gradeOf(id) <= 0) return;
    precisions += ++hits / (i + 1);
    first ||= i + 1;
  });
  const among = (n: number): number => ranking.slice(0, n).filter((id) => gradeOf(id) > 0).length;
  const gain = (list: number[]): number =>
    list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** Math.max(0, grade) - 1) / Math.log2(i + 2), 0);
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return {
    map: precisions / relevant,
    mrr: first === 0 ? 0 : 1 / first,
    p5: among(5) / 5,
    ndcg10: gain(ranking.map(gradeOf)) / best,
    r100: among(100) / relevant,
  };
}

/** The mean of each measure over all questions. */
export function meanOf(qualities: Quality[]): Quality {
  const mean = (of: keyof Quality): number =>
    qualities.reduce((sum, quality) => sum + quality[of], 0) / qualities.length;
  return { map: mean('map'), mrr: mean('mrr'), p5: mean('p5'), ndcg10: mean('ndcg10'), r100: mean('r100') };
}
