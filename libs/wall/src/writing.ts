import type { Language } from '@app/contract';

const most = { mentions: 50, tags: 20 };

/** Code keeps its signs: an @ or # in it names nobody and nothing. */
const withoutCode = (markdown: string): string =>
  markdown.replace(/^(```|~~~).*?^\1/gms, ' ').replace(/`[^`\n]*`/g, ' ');

/** The handles a text mentions, each once, in lower case; an e-mail address mentions nobody. */
export function mentionedHandles(markdown: string): string[] {
  const found = withoutCode(markdown).matchAll(/(?<![\p{L}\p{N}_@./-])@([a-z0-9][a-z0-9._-]{0,79})/giu);
  const handles = [...found].map(([, handle]) => handle!.toLowerCase().replace(/[._-]+$/, ''));
  return [...new Set(handles)].slice(0, most.mentions);
}

/** The #tags of a text, each once, in lower case. */
export function tagsOf(markdown: string): string[] {
  const found = withoutCode(markdown).matchAll(/(?<![\p{L}\p{N}_#&/-])#([\p{L}\p{N}][\p{L}\p{N}_-]{1,39})/gu);
  const tags = [...found].map(([, tag]) => tag!.normalize('NFC').toLowerCase()).filter((tag) => !/^\d+$/.test(tag));
  return [...new Set(tags)].slice(0, most.tags);
}

// prettier-ignore
const words: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'et', 'est', 'sont', 'que', 'qui', 'dans', 'pour', 'sur',
    'avec', 'nous', 'vous', 'je', 'il', 'elle', 'ce', 'cette', 'ces', 'au', 'aux', 'pas', 'plus', 'merci', 'bonjour', 'en',
    'par', 'mais', 'ou', 'où', 'à', 'été', 'être', 'ont', 'notre', 'votre', 'mon', 'sa', 'se', 'bravo', 'très', 'faire']),
  en: new Set(['the', 'a', 'an', 'of', 'and', 'is', 'are', 'that', 'which', 'in', 'for', 'with', 'we', 'you', 'i', 'he',
    'she', 'it', 'this', 'these', 'to', 'not', 'more', 'thanks', 'hello', 'by', 'but', 'or', 'where', 'at', 'was', 'be',
    'have', 'has', 'our', 'your', 'my', 'from', 'will', 'do', 'does', 'who', 'what', 'how', 'there', 'very', 'been']),
};

/** French or English by their commonest words; null when a text is too short or too even to tell. */
export function guessLanguage(markdown: string): Language | null {
  const count = { fr: 0, en: 0 };
  for (const [word] of withoutCode(markdown)
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/\p{L}+/gu)) {
    if (words.fr.has(word)) count.fr++;
    if (words.en.has(word)) count.en++;
  }
  if (count.fr === count.en) return null;
  return count.fr > count.en ? 'fr' : 'en';
}
