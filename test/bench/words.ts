/** What the people of the benchmark know: every craft in every field, in both languages. */
const fields: [fr: string, en: string][] = [
  ['énergie solaire', 'solar energy'],
  ['réseau électrique', 'power grid'],
  ['traitement de l’eau', 'water treatment'],
  ['mobilité urbaine', 'urban mobility'],
  ['béton armé', 'reinforced concrete'],
  ['charpente métallique', 'steel structure'],
  ['télécommunications', 'telecommunications'],
  ['cybersécurité', 'cybersecurity'],
  ['données cliniques', 'clinical data'],
  ['contrôle aérien', 'air traffic control'],
  ['signalisation ferroviaire', 'railway signalling'],
  ['géothermie', 'geothermal heat'],
  ['comptabilité carbone', 'carbon accounting'],
  ['paie internationale', 'international payroll'],
  ['droit social', 'labour law'],
  ['thermique du bâtiment', 'building physics'],
];
const crafts: [fr: string, en: string][] = [
  ['conception', 'design'],
  ['audit', 'audit'],
  ['modélisation', 'modelling'],
  ['maintenance', 'maintenance'],
  ['formation', 'training'],
  ['négociation', 'negotiation'],
  ['évaluation des risques', 'risk assessment'],
  ['gestion de projet', 'project management'],
  ['essais', 'testing'],
  ['réglementation', 'regulation'],
];
export interface Label {
  fr: string;
  en: string;
}
export const skills: Label[] = fields.flatMap(([fieldFr, fieldEn]) =>
  crafts.map(([fr, en]) => ({ fr: `${fr} ${fieldFr}`, en: `${fieldEn} ${en}` })),
);

/** A hundred needs: 40 as written, 20 without accents, 25 with one typing error, 15 about two skills. */
export function needs(): { q: string; kind: 'exact' | 'plain' | 'typo' | 'two' }[] {
  return Array.from({ length: 100 }, (_, i) => {
    const skill = skills[(i * 37) % skills.length]!;
    const label = i % 2 ? skill.en : skill.fr;
    if (i < 40) return { q: label, kind: 'exact' };
    if (i < 60) return { q: skill.fr.normalize('NFD').replace(/\p{M}/gu, ''), kind: 'plain' };
    if (i < 85) return { q: misspelt(label), kind: 'typo' };
    return { q: `${label}, ${skills[(i * 53 + 11) % skills.length]![i % 2 ? 'en' : 'fr']}`, kind: 'two' };
  });
}

/** Two neighbouring letters of the longest word change places. */
function misspelt(label: string): string {
  const word = label.split(' ').sort((a, b) => b.length - a.length)[0]!;
  const i = Math.floor(word.length / 2);
  return label.replace(word, `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`);
}
