/**
 * Names by what one types, as SQL over words as `name_words` writes them. Every word that is typed begins a word of the
 * name, in whatever order; where there is mercy, it may also be one slip away from one (a letter wrong, missing, doubled
 * or swapped with its neighbour), and two or three letters may be initials. Each condition is one that an index of
 * trigrams finds candidates for: nothing is compared with every name of the house.
 */
export type Mercy = 'none' | 'typos and initials';

/** What was typed, in words; no mark that `like` understands is left in them. */
export const wordsOf = (q: string): string[] =>
  q
    .split(/[\s\p{P}\p{S}]+/u)
    .filter(Boolean)
    .slice(0, 5);

/** The words stand in the parameters from $2 on. */
const parameter = (i: number): string => `plain($${i + 2})`;

export function named(column: string, words: readonly string[], mercy: Mercy): string {
  const begins = (i: number) => `${column} like '% ' || ${parameter(i)} || '%'`;
  const each = words.map((word, i) => {
    const ways = mercy === 'none' || word.length < 4 ? [] : [isAlmost(column, parameter(i))];
    return `(${[begins(i), ...ways].join(' or ')})`;
  });
  const asWords = `(${each.join(' and ')})`;
  const [only] = words.length === 1 ? words : [];
  if (mercy === 'none' || only === undefined || only.length < 2 || only.length > 3) return asWords;
  return `(${asWords} or ${column} like regexp_replace(${parameter(0)}, '(.)', '% \\1', 'g') || '%')`;
}

/** One slip leaves the beginning or the end of a word as it was: that finds the candidates, which are then compared. */
function isAlmost(column: string, word: string): string {
  const swapped = `array(
    select overlay(${word} placing reverse(substr(${word}, at, 2)) from at for 2)
    from generate_series(1, least(length(${word}), 60) - 1) at)`;
  return `((${column} like '% ' || left(${word}, length(${word}) / 2) || '%'
      or ${column} like '%' || right(${word}, greatest(2, (length(${word}) - 1) / 2)) || ' %')
    and exists (
      select from unnest(string_to_array(${column}, ' ')) as one
      where length(one) <= 61 and length(${word}) <= 60
        and (levenshtein_less_equal(one, ${word}, 1) <= 1 or one = any (${swapped}))))`;
}

/** Those first whose name begins as was typed, then those who are named by whole words, then the shortest. */
export function nameOrder(column: string, words: readonly string[]): string {
  const all = words.map((_, i) => parameter(i)).join(` || ' ' || `);
  const whole = words.map((_, i) => `(${column} like '% ' || ${parameter(i)} || ' %')::int`).join(' + ');
  return `starts_with(${column}, ' ' || ${all}) desc, ${whole} desc, length(${column}), ${column}`;
}
