import { kinOf } from './kin.js';
import { gramsOf, readNeed, tellingWords } from './query.js';

const content = (q: string) =>
  readNeed(q)
    .filter(({ role }) => role === 'content')
    .map(({ text }) => text);

describe('a need in plain words', () => {
  it.each([
    ["quelqu'un qui connaît le montage vidéo", ['montage', 'video']],
    ['Qui s’y connaît en comptabilité analytique ?', ['comptabilite', 'analytique']],
    ["je cherche quelqu'un qui a déjà fait une migration SAP", ['migration', 'sap']],
    ["j'aurais besoin d'aide pour l'accessibilité", ['accessibilite']],
    ['who knows about Kubernetes?', ['kubernetes']],
    ['Need someone to shoot and edit a customer video, quote 10,000 USD', ['shoot', 'edit', 'customer', 'video']],
    ["Who's good with Node.js and C++?", ['node.js', 'c++']],
    ['does anyone here know how to write .NET services', ['write', '.net', 'services']],
    ['développeur·se Java (h/f)', ['developpeur', 'java']],
    ['chef·fe de projet', ['chef', 'projet']],
    ['un(e) expert(e) en cybersécurité H/F', ['cybersecurite']],
    ['monteur/monteuse ou monteur/euse', ['monteur', 'monteur']],
    ['qu’est-ce que l’œnologie', ['oenologie']],
    ['e-learning', ['learning']],
    ['who can help with IT support and AI', ['it', 'support', 'ai']],
    ['WHO IS GOOD AT SAP', ['sap']],
    ['audit ISO 9001, 3 jours', ['audit', 'iso', '9001', 'jours']],
  ])('%s', (q, words) => expect(content(q)).toEqual(words));

  it('is the very words of asking when there is nothing else', () => {
    expect(content('aide')).toEqual(['aide']);
    expect(content('The Who')).toEqual(['the', 'who']);
    expect(content('  ?! ')).toEqual([]);
  });

  it('is the twelve rarest of its words', () => {
    const many = readNeed(
      Array.from({ length: 40 }, (_, i) => `mot${'abcdefghij'[i % 10]}${'klmn'[i % 4]}${i}`).join(' '),
    );
    const frequency = new Map(many.slice(0, 38).map(({ text }, i) => [text, 38 - i]));
    const kept = tellingWords(many, frequency).filter(({ role }) => role === 'content');
    // The last two stand nowhere.
    expect(kept).toEqual(many.slice(26, 38));
    expect(tellingWords(many.slice(0, 12), frequency)).toEqual(many.slice(0, 12));
  });

  it('ends somewhere', () =>
    expect(readNeed(Array.from({ length: 500 }, (_, i) => `mots${i}`).join(' '))).toHaveLength(60));

  it('keeps the little words inside the name of a skill', () => {
    const grams = gramsOf(readNeed("quelqu'un en gestion de projet")).map(({ text }) => text);
    expect(grams).toContain('gestion de projet');
    expect(grams).not.toContain('de projet');
    expect(grams).not.toContain('en gestion');
  });

  it('is also read as who does it and what is done', () => {
    expect(kinOf('editor')).toContain('editing');
    expect(kinOf('monteuse')).toEqual(expect.arrayContaining(['monteur', 'montage']));
    expect(kinOf('traductrice')).toEqual(expect.arrayContaining(['traducteur', 'traduction']));
    expect(kinOf('developpeur')).toContain('developpement');
    expect(kinOf('designer')).toContain('design');
    expect(kinOf('java')).toEqual([]);
    const grams = gramsOf(readNeed('video editor'));
    expect(grams).toContainEqual({ start: 0, end: 2, text: 'video editing', exact: false });
  });
});
