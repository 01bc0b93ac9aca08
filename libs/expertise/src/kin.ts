/**
 * Other forms of a word that mean who does it or what is done: “monteuse” → “monteur”, “montage”; “editor” → “editing”. The
 * stems of PostgreSQL keep these apart. A form that nobody uses finds nothing, so a guess costs nothing.
 */
const families: [ending: RegExp, forms: string[]][] = [
  [/(?:ateur|atrice|ation)s?$/, ['ateur', 'atrice', 'ation']],
  [/(?:teur|trice)s?$/, ['teur', 'trice', 'teuse', 'tage', 'tion', 'ture']],
  [/(?:eur|euse)s?$/, ['eur', 'euse', 'age', 'ement', 'ure']],
  [/age$/, ['age', 'eur', 'euse', 'er']],
  [/(?:ier|iere)s?$/, ['ier', 'iere', 'erie']],
  [/(?:iste)s?$/, ['iste', 'ie', 'isme']],
  [/(?:ators?|ation)$/, ['ator', 'ation', 'ating']],
  [/(?:tors?)$/, ['tor', 'ting', 'tion']],
  // “Editer” and “monter”: the person in English, the verb in French.
  [/(?:ers?)$/, ['er', 'ing', 'ment', '', 'age', 'eur', 'euse']],
  [/ing$/, ['ing', 'er', 'or', 'ment']],
];
const shortest = 4;

export function kinOf(word: string): string[] {
  const kin = new Set<string>();
  for (const [ending, forms] of families) {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < shortest - 1) continue;
    for (const form of forms) if ((stem + form).length > shortest) kin.add(stem + form);
    if (kin.size > 0) break;
  }
  kin.delete(word);
  return [...kin];
}
