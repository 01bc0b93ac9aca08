import { constraintsIn } from './constraints.js';
import { NeedLine } from './need-line.js';

const sites = [
  { id: '1', name: 'Lyon Gerland', city: 'Lyon', country: 'FR' },
  { id: '2', name: 'Nantes Île-de-Nantes', city: 'Nantes', country: 'FR' },
  { id: '3', name: 'Paris office', city: 'Paris', country: 'FR' },
  { id: '4', name: 'Gdańsk Port Północny', city: 'Gdańsk', country: 'PL' },
  { id: '5', name: 'Usine de Valence', city: null, country: null },
  { id: '6', name: 'Saint-Nazaire', city: 'Saint-Nazaire', country: 'FR' },
  { id: '7', name: 'Florence', city: 'Florence', country: 'IT' },
];
const units = [
  { id: '10', name: 'Direction juridique' },
  { id: '11', name: 'Data' },
  { id: '12', name: 'Communication' },
  { id: '13', name: 'Legal department' },
];
const said = (q: string) =>
  constraintsIn(new NeedLine(q), { sites, units }).map(({ kind, label, words }) =>
    `${kind} ${kind === 'site' || kind === 'unit' ? label : ''}: ${words}`.replace(' :', ':'),
  );

describe('a need says beside what it is about', () => {
  it.each([
    // Where
    ['accessibilité à Nantes', ['site Nantes: à Nantes']],
    ['someone in Lyon who knows Kubernetes', ['site Lyon: in Lyon']],
    ['automaticien sur Lyon', ['site Lyon: sur Lyon']],
    ['à nantes ou à lyon, quelqu’un qui code', ['site Nantes: à nantes', 'site Lyon: ou à lyon']],
    ['React developers in Paris or Lyon', ['site Paris: in Paris', 'site Lyon: or Lyon']],
    ['anyone in the Paris office with Excel', ['site Paris office: in the Paris office']],
    ['automation engineer at the Gdansk site', ['site Gdańsk: at the Gdansk site']],
    ['planner in Poland', ['site Poland: in Poland']],
    ['un acheteur en Pologne', ['site Pologne: en Pologne']],
    ['juriste au bureau de Paris', ['site Paris: au bureau de Paris']],
    ['soudeur à l’usine de Valence', ['site Usine de Valence: à l’usine de Valence']],
    ['une collègue de Saint-Nazaire qui soude', ['site Saint-Nazaire: de Saint-Nazaire']],
    ['quelqu’un basé à Lyon', ['site Lyon: basé à Lyon']],
    // In which unit
    ['someone from the data unit', ['unit Data: from the data unit']],
    [
      'quelqu’un de la direction juridique qui connaît le RGPD',
      ['unit Direction juridique: de la direction juridique'],
    ],
    ['qui, dans l’équipe Data, fait du Python', ['unit Data: dans l’équipe Data']],
    ['du service communication', ['unit Communication: du service communication']],
    ['contracts, in the legal department', ['unit Legal department: in the legal department']],
    // Which language
    ['qui parle espagnol', ['language: qui parle espagnol']],
    ['who speaks German and knows Kubernetes', ['language: who speaks German']],
    ['speaks German and Polish', ['language: speaks German', 'language: and Polish']],
    ['ingénieure parlant italien', ['language: parlant italien']],
    ['personnes qui parlent couramment l’allemand', ['language: qui parlent couramment l’allemand']],
    ['fluent in Dutch', ['language: fluent in Dutch']],
    ['German-speaking buyer', ['language: German-speaking']],
    ['acheteur germanophone', ['language: germanophone']],
    ['rédiger un contrat en allemand', ['language: en allemand']],
    ['can negotiate in German', ['language: in German']],
    ['anglais courant', ['language: anglais courant']],
    // Whether there is time
    ['monteuse vidéo disponible cette semaine', ['availability: disponible cette semaine']],
    ['Kubernetes, available before Friday', ['availability: available before Friday']],
    ['someone available who knows SAP', ['availability: available']],
    ['quelqu’un qui est disponible', ['availability: disponible']],
    ['libre avant la fin du mois', ['availability: libre avant la fin du mois']],
    // Still here
    ['a rendu un service accessible et qui est encore là', ['present: et qui est encore là']],
    ['déployer des conteneurs, et travaille toujours chez nous ?', ['present: et travaille toujours chez nous']],
    ['gestionnaire de paie encore en poste', ['present: encore en poste']],
    ['avec quelqu’un qui n’est pas parti', ['present: qui n’est pas parti']],
    ['qui est toujours dans la maison', ['present: qui est toujours dans la maison']],
    ['has done it and is still here', ['present: and is still here']],
    ['planner who is still with the company', ['present: who is still with the company']],
    ['who hasn’t left', ['present: who hasn’t left']],
    // Several at once
    [
      'someone in Lyon who speaks German and knows Kubernetes, available before Friday',
      ['site Lyon: in Lyon', 'language: who speaks German', 'availability: available before Friday'],
    ],
  ])('%s', (q, all) => expect(said(q)).toEqual(all));

  it.each([
    'Paris agreement',
    'accord de Paris',
    'experience in Paris agreement reporting',
    'métro de Lyon',
    'Lyon',
    'une filiale chez Florence',
    'demander à Florence Martin',
    'German law',
    'experience in German law',
    'knows German law',
    'droit allemand',
    'french pastry',
    'traduction allemand-français',
    'high availability',
    'haute disponibilité',
    'logiciel libre',
    'données disponibles en ligne',
    'free software',
    'data',
    'in data science',
    'audit de communication',
    'présent de l’indicatif',
    'still images',
    'distillation still',
    'toujours plus vite',
    'who left comments',
    'client in Munich',
    'Nous avons trois semaines',
  ])('nothing: %s', (q) => expect(said(q)).toEqual([]));

  it('means nothing by a place where every site is', () => {
    const home = sites.filter(({ country }) => country === 'FR');
    expect(constraintsIn(new NeedLine('un juriste en France'), { sites: home, units: [] })).toEqual([]);
    expect(constraintsIn(new NeedLine('un juriste en France'), { sites, units: [] })[0]!.wishes).toEqual(
      home.map(({ id }) => ({ kind: 'site', value: id })),
    );
  });
});
