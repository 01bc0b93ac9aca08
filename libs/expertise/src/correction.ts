/** The nearest of the known words, when it is near enough for a typing error; the more frequent one of two as near. */
export function correct(word: string, known: { word: string; n: number }[]): string | undefined {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const near = known
    .map((candidate) => ({ ...candidate, distance: typingErrors(word, candidate.word) }))
    .filter(({ distance }) => distance > 0 && distance <= allowed)
    .sort((a, b) => a.distance - b.distance || b.n - a.n || (a.word < b.word ? -1 : 1));
  return near[0]?.word;
}

/** Letters added, left out, mistaken, or two beside each other swapped: how many times. */
export function typingErrors(a: string, b: string): number {
  let twoAgo: number[] = [];
  let ago: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    [twoAgo, ago, row] = [ago, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(ago[j]! + 1, row[j - 1]! + 1, ago[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, twoAgo[j - 2]! + 1);
      row.push(least);
    }
  }
  return row[b.length]!;
}
