import type { Quote } from '@app/contract';
import type { Language } from './types.js';

/** Somebody who was asked: by handle, with what they answered and the hours that they have noted. */
export type Asked = {
  who: string;
  note?: string;
  answer?: 'accept' | { reason: string; instead?: string };
  work?: [hours: number, note: string][];
};
/** A request for help, and what has become of it. `books` tells what was done with its claim, days after the closing. */
export type Story = {
  asker: string;
  daysAgo: number;
  language: Language;
  title: string;
  body: string;
  effortHours?: number;
  deadlineIn?: number;
  quote?: Quote;
  asked: Asked[];
  /** What whoever delivered it said, when it was delivered; `closedAfter`: how many days it took, when it was closed. */
  outcome?: string;
  closedAfter?: number;
  books?: { act: 'confirm' | 'audit' | 'reverse'; days: number; reason?: string }[];
};

/** What an hour costs, in cents: a unit without a rate has that of the one above. */
export const HOURLY: { unit: string; hourly: number }[] = [
  { unit: 'groupe', hourly: 6_200 },
  { unit: 'eau', hourly: 6_400 },
  { unit: 'batiment', hourly: 6_600 },
  { unit: 'numerique', hourly: 6_800 },
  { unit: 'studio', hourly: 5_400 },
  { unit: 'support', hourly: 4_900 },
];

/** What has been asked so far, the oldest first. */
export const REQUESTS: Story[] = [
  {
    asker: 'gwenaelle.tanguy',
    daysAgo: 140,
    language: 'fr',
    title: 'Tourner et monter un film pour la Régie du Ponant',
    body: "La Régie veut montrer à ses abonnés ce qui se passe la nuit quand on répare une conduite : quatre minutes, sous-titrées, pour leur réunion publique. L'agence qu'elle connaît demande 10 000 $. Avant de signer, je préfère demander à la maison.",
    effortHours: 30,
    quote: { amount: 1_000_000, currency: 'USD', supplier: 'Studio Grand Large', document: 'Achats, dossier 118' },
    asked: [
      {
        who: 'capucine.delorme',
        answer: { reason: "En tournage jusqu'à la fin du mois.", instead: 'maelle.kervella' },
      },
      {
        who: 'maelle.kervella',
        note: "Capucine m'a donné ton nom. Deux nuits de tournage à Nantes, puis le montage.",
        answer: 'accept',
        work: [
          [7.5, 'Deux nuits de tournage'],
          [12, 'Montage et étalonnage'],
          [3.5, 'Sous-titres, relus par le réseau'],
        ],
      },
      { who: 'ronan.bizien', answer: 'accept', work: [[8, 'Image']] },
    ],
    outcome: 'Le film est livré, avec une version sous-titrée et une autre sans texte pour leur site.',
    closedAfter: 12,
    books: [
      { act: 'confirm', days: 3 },
      { act: 'audit', days: 11 },
    ],
  },
  {
    asker: 'rebecca.osei',
    daysAgo: 96,
    language: 'en',
    title: 'Load-test the alert platform before the flood season',
    body: "On the night a river rises we expect four times last year's traffic. The quote on my desk is for a week of outside consultants. I would rather ask somebody who has watched our series break before.",
    effortHours: 16,
    quote: { amount: 840_000, currency: 'EUR', supplier: 'Halden & Moor', document: 'Purchasing, file 131' },
    asked: [
      {
        who: 'ines.belkacem',
        note: 'You rebuilt the flood night minute by minute. Could you do it again, faster?',
        answer: 'accept',
        work: [
          [6.5, 'Replaying the flood night at four times the speed'],
          [5, 'Two slow queries, found and explained'],
        ],
      },
      { who: 'idriss.benali', answer: 'accept', work: [[4.25, 'Network limits of the gateway']] },
    ],
    outcome: 'It holds at five times the traffic; the report lists the two queries that did not.',
    closedAfter: 9,
    books: [
      { act: 'confirm', days: 1 },
      { act: 'audit', days: 6 },
    ],
  },
  {
    asker: 'loic.hamon',
    daysAgo: 64,
    language: 'fr',
    title: 'Rendre accessible le dossier de concertation de la place',
    body: "Soixante pages de plans et de tableaux que la ville met en ligne dans un mois, et qu'un lecteur d'écran doit pouvoir lire. Une agence nous propose de tout reprendre ; je voudrais surtout apprendre à le faire.",
    effortHours: 10,
    quote: { amount: 320_000, currency: 'EUR', supplier: 'Agence Passerelle', document: 'Courriel du 4, dossier 140' },
    asked: [
      {
        who: 'paul-emile.caron',
        answer: 'accept',
        work: [
          [6, 'Balises, ordre de lecture, tableaux'],
          [3, "Une heure de prise en main avec l'équipe, trois fois"],
        ],
      },
      { who: 'judith.steiner', answer: 'accept', work: [[2, 'Contrastes des plans']] },
    ],
    outcome: 'Les soixante pages passent au lecteur vocal, et le gabarit est prêt pour les prochaines.',
    closedAfter: 8,
    books: [{ act: 'confirm', days: 2 }],
  },
  {
    asker: 'aurelien.poncet',
    daysAgo: 58,
    language: 'fr',
    title: 'Caler une courbe de tarage sur des jaugeages anciens',
    body: "Onze jaugeages entre 1998 et 2019, dont trois que personne n'ose utiliser. Il faut une courbe défendable devant la Régie.",
    quote: { amount: 460_000, currency: 'EUR', supplier: 'Hydro Conseil Aurette', document: 'Devis 77' },
    asked: [{ who: 'lucie.vanderstraeten', answer: 'accept', work: [[8, 'Courbe et incertitudes']] }],
    outcome: 'Courbe, incertitudes, et une page pour dire pourquoi deux jaugeages sont écartés.',
    closedAfter: 7,
    books: [
      { act: 'confirm', days: 2 },
      { act: 'reverse', days: 9, reason: 'Le devis portait sur un marché déjà attribué.' },
    ],
  },
  {
    asker: 'priya.raman',
    daysAgo: 30,
    language: 'en',
    title: 'A second pair of eyes on our filtration pilot report',
    body: 'Thirty pages, a client who reads every footnote, and four of us who no longer see the words.',
    effortHours: 3,
    asked: [{ who: 'ingrid.solheim', answer: 'accept', work: [[3, 'Comments in the margin']] }],
    outcome: 'Read twice. Table 6 and its legend disagree, the rest stands.',
    closedAfter: 4,
  },
  {
    asker: 'karim.bouzid',
    daysAgo: 18,
    language: 'fr',
    title: 'Sortir des vues de la maquette pour la réunion publique du tram',
    body: "Six points de vue à hauteur d'yeux, avant et après, lisibles au fond d'un gymnase.",
    effortHours: 8,
    quote: { amount: 290_000, currency: 'EUR', supplier: 'Atelier Perspective', document: null },
    asked: [{ who: 'quentin.arnoux', answer: 'accept', work: [[7, 'Six vues, deux passes']] }],
    outcome: 'Les six vues sont dans le dossier du projet ; la quatrième est à revoir si le platane reste.',
  },
  {
    asker: 'simon.whitcombe',
    daysAgo: 12,
    language: 'en',
    title: 'Narrate and subtitle the platform film in English',
    body: 'The French cut is lovely and our clients in Montréal want it next week. Voice-over, two lines of subtitles, nothing that sounds like an airport.',
    effortHours: 12,
    quote: { amount: 520_000, currency: 'USD', supplier: 'Harbour Voices', document: 'Quote HV-2207' },
    asked: [
      { who: 'louise.verdier', answer: 'accept', work: [[6, 'Translation and subtitles']] },
      { who: 'tarek.saidi', answer: 'accept', work: [[4.5, 'Voice recording and mix']] },
    ],
    outcome: 'English version delivered with subtitles; the airport was avoided.',
    closedAfter: 6,
  },
  {
    asker: 'chantal.rey',
    daysAgo: 9,
    language: 'fr',
    title: 'Vérifier la stabilité du talus de la route des Vignes',
    body: "La commune veut une deuxième lecture avant d'ouvrir le chantier. Le bureau voisin demande 12 500 CHF et six semaines ; nous avons les sondages.",
    effortHours: 14,
    quote: { amount: 1_250_000, currency: 'CHF', supplier: 'Géo Léman', document: 'Offre du bureau, pièce 3' },
    asked: [
      {
        who: 'sofia.rossi',
        answer: 'accept',
        work: [
          [9, 'Calculs, trois profils'],
          [4.5, 'Note et figures'],
        ],
      },
    ],
    outcome: 'Stable avec le drain prévu ; la note dit aussi ce qui se passe sans lui.',
    closedAfter: 5,
  },
  {
    asker: 'camille.ferrand',
    daysAgo: 5,
    language: 'fr',
    title: 'Monter trois minutes sur la crue de mai',
    body: "Le syndicat de rivière réunit trente maires. J'ai les images des quatre stations, le son du déversoir, et aucune idée de l'ordre dans lequel les mettre. Une agence de Lyon demande 6 500 €.",
    effortHours: 18,
    deadlineIn: 10,
    quote: { amount: 650_000, currency: 'EUR', supplier: 'Atelier Rive', document: 'Devis reçu par courriel' },
    asked: [
      {
        who: 'maelle.kervella',
        note: 'Comme pour la vidéo de la crue, en un peu moins tremblé.',
        answer: 'accept',
        work: [[5.5, 'Dérushage, premier ordre']],
      },
    ],
  },
  {
    asker: 'camille.ferrand',
    daysAgo: 2,
    language: 'fr',
    title: 'Relire un modèle HEC-RAS avant le comité de pilotage',
    body: 'Deux ouvrages, un lit majeur très plat, et une sensibilité au frottement qui me surprend. Une demi-journée de regard neuf suffirait.',
    effortHours: 4,
    deadlineIn: 4,
    asked: [
      {
        who: 'oumar.diallo',
        answer: { reason: "Sur l'estuaire jusqu'à vendredi.", instead: 'mehdi.haddad' },
      },
    ],
  },
  {
    asker: 'delphine.carrel',
    daysAgo: 1,
    language: 'fr',
    title: 'Étalonner deux heures de drone de la voie verte',
    body: "Tourné sur trois jours, sous trois ciels. La ville voudrait croire que c'était le même.",
    effortHours: 6,
    deadlineIn: 14,
    asked: [{ who: 'maelle.kervella', note: 'Rien ne presse avant la fin du mois.' }],
  },
  {
    asker: 'wei.zhang',
    daysAgo: 1,
    language: 'en',
    title: 'Explain two pages of the French grid code to a client',
    body: 'They read them with a dictionary and now they are worried about reactive power. Half an hour on a call, in English, from somebody who has applied it.',
    effortHours: 3,
    deadlineIn: 7,
    asked: [],
  },
];
