import type { Language } from './types.js';

const NARROW = '\u202f';
const FIXED = '\u00a0';

/** The sources are typed with plain spaces and straight apostrophes; a reader sees printed text. */
export function typeset(text: string, language: Language): string {
  const curly = text.replace(/(\p{L})'/gu, '$1’').replace(/(^|\s)'(\d\ds)/g, '$1’$2');
  if (language === 'en') return curly.replace(/"([^"\n]+)"/g, '“$1”');
  return curly
    .replace(/[ \u00a0\u202f]*([;!?]+)(?=\s|$|[)*»])/gm, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]*»/g, `${NARROW}»`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/(\S)[ \u00a0\u202f]*:(?=\s|$)/gm, `$1${FIXED}:`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${NARROW}$2`)
    .replace(
      /(\d) (%|€|°|m³|m²|km|mm|cm|kW|kWh|MW|MWh|GWh|kV|Hz|Go|To|CHF|h|min|ans|jours)(?![\p{L}\d])/gu,
      `$1${FIXED}$2`,
    );
}

export function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^A-Za-z0-9-]/g, '')
    .toLowerCase();
}
