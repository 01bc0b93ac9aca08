const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|title|head)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const block =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]*>/gi;

/** What a reader of the page sees, as plain text: what it means is kept, what it looks like is not. */
export const textOfHtml = (html: string): string =>
  html
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .replace(block, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/ *\n[\s]*/g, '\n\n')
    .trim();
