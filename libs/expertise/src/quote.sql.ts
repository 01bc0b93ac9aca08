/** The text with its marks; null where nothing is marked. `offset 0`: or PostgreSQL makes the quote for each mention of it. */
const marked = (quote: string): string => `
    select nullif(h.text, replace(h.text, '\uE000', '')) as text from (select ${quote} as text offset 0) h offset 0`;
const quoteIn = (language: string, options: string): string =>
  `ts_headline('${language}', left(e.text, 2000), q.query, ${options})`;

/**
 * SQL behind evidence `e` and a query `q.query` that asks for each stem by itself: `quote.text`, the words around those
 * that match, in whichever language they do; else the beginning. `options` are those of `ts_headline`, as SQL.
 */
export const quoted = (options: string): string => `
  cross join lateral (${marked(quoteIn('house_fr', options))}) fr
  cross join lateral (${marked(`case when fr.text is null then ${quoteIn('house_en', options)} end`)}) en
  cross join lateral (select coalesce(fr.text, en.text, left(e.text, 200)) as text) quote`;
