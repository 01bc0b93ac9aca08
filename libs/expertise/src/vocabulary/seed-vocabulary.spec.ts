import { gramsOf, plain, readNeed } from '../query.js';
import { seedVocabulary, type SeedSkill } from './seed-vocabulary.js';

const skills = seedVocabulary();
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const namesOf = ({ labelFr, labelEn, aliases }: SeedSkill): string[] => [labelFr, labelEn, ...aliases];
const names = skills.flatMap((skill) => namesOf(skill).map((name) => ({ skill, name, key: keyOf(name) })));

/** As `skill_key()` of the database. */
function keyOf(name: string): string {
  return plain(name)
    .replace(/(?<![\p{L}\p{N}])(?:jusqu|lorsqu|puisqu|qu|[cdjlmnst])['’](?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})['’](s|m|re|ll|ve|d)(?![\p{L}\p{N}])/gu, '$1')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();
}

const repeated = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/**
 * Words that ordinary sentences of either language are full of, without accents: alone they would take any need for one
 * of a skill. A skill that is called so gets a phrase: “langage Go”, “Spring Framework”, “techniques de vente”.
 */
const everyday = new Set(
  `access achat action actions agile air alarm alarme analyse analyses analysis animation appel application
   applications appui architecture art assemblage assembly assistance assurance atelier audit audition auto avion
   banque base bases batiment bois bord brand budget build building bureau bus buy c cadrage call camera camion cap
   car carte cat cell chaine change chantier charge chat chef chemistry class client clients cloture cocktails code
   coin colle commande common communication communications concept conception concession conduct conduite conference
   confluence congres conseil construction contact containers content contract contrat contrats control controle coupe
   cours course couverture creation creative credit cuisine culture customer customers cut dam dart data demande
   design dessin detail develop development developpement devis direct direction discours document documentation
   documents donnees draft drawing drive driving droit dynamics dynamo eau eclair ecriture edit editing edition
   education elixir email emballage emploi energie energy engine enquete enquetes entretien environment environnement
   epargne essai essais esthetique etude etudes evaluation event events excellence exchange export express expression
   fabrication facture factures fast feu film films filter finance financement fire fit fitting flask flow flux fly
   flying form formation forme forms forum fraise franchise froid fusion gaz gel gestion glass go grants graph green
   grid ground group guarding guide health heat home hotel house ide idea ideas image images impact import impression
   information innovation inspection installation instrument insurance integration interface inventaire inventor
   investment jeu jeux job jour julia km laser law layout lead lean learning lecture legal letter level lift lifts
   light lighting ligne line list live livraison logic loi machine machines magasin mail main maintenance management
   map marche marches marketing marque master materials materiaux maya mecanique media meeting meetings mesure mesures
   method methode methodes methods metier minutes ml mobile model modele montage moteur motion motivation network
   networks node notes notion oeuvre office offset online operation operations options or order orders organisation
   outil outils outlook packaging page paiement pain paint painting part participation payment peinture people
   performance permis photo photos pieux plan planning plans plant plants plateforme poids point port portrait poste
   power practice premiere presentation presse preuve prevention price prix process processes processus produce
   product production products produit produits programme programmes programming project projects projet projets
   protocol protocole public publicite puppet qualite quality questionnaires quote r rail rapport rapports reception
   recherche recipe record recouvrement redaction report reporting reports research reseau reseaux resolve resource
   restaurant retail reunion reunions revue rhino risk risks risque risques robot robots route routes ruby rust safe
   sage salaires sale sales salle salon salt sante sas sauvegarde scan science script sea search securite security
   seminaires service services session set shadowing shell shop shopping simulation site sites sketch slack social
   societe software sol son spark speech sport spring stage stagiaires stand step stock stocks storage store strategie
   strategy stress structure structures studio style suivi supply support surete survey svelte swift system systeme
   systemes systems table tableau tableaux tax taxes team teams technique techniques terrain test testing tests text
   texte textes tool tools tour track trade traffic trafic train trainer training transport travail travaux tri typing
   unity usine valeur vault vehicle vehicule vente ventes vide video videos vie vision vol voyage vue water web
   welfare window windows wood word words work workday works workshop workshops writing zoom`.split(/\s+/),
);

describe('the seed vocabulary', () => {
  it('is large enough for every trade to find itself', () => {
    expect(skills.length).toBeGreaterThan(650);
  });

  it.each([
    ['RGAA', 'digital-accessibility'],
    ['WCAG', 'digital-accessibility'],
    ['RGPD', 'data-protection'],
    ['GDPR', 'data-protection'],
    ['GPEC', 'workforce-planning'],
    ['GEPP', 'workforce-planning'],
    ['SIRH', 'hris'],
    ['HRIS', 'hris'],
    ['AMOA', 'business-analysis'],
    ['CACES', 'forklift-driving'],
    ['HACCP', 'haccp'],
    ['BPF', 'gmp'],
    ['GMP', 'gmp'],
    ['AMDEC', 'fmea'],
    ['film editing', 'video-editing'],
    ['commande publique', 'public-procurement'],
  ])('knows what people mean by %s', (typed, id) => {
    expect(names.find(({ key }) => key === keyOf(typed))?.skill.id).toBe(id);
  });

  it('has stable ids: slugs, each once', () => {
    expect(skills.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
    expect(repeated(skills.map(({ id }) => id))).toEqual([]);
  });

  it.each(['labelFr', 'labelEn'] as const)('has each %s once, whatever its accents', (label) => {
    expect(repeated(skills.map((skill) => keyOf(skill[label])))).toEqual([]);
  });

  it('has no name that stands for two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, skill } of names) owners.set(key, (owners.get(key) ?? new Set()).add(skill.id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('has no alias that says again what a label or another alias says', () => {
    const again = skills.flatMap(({ id, labelFr, labelEn, aliases }) =>
      repeated([...new Set([labelFr, labelEn].map(keyOf)), ...aliases.map(keyOf)]).map((key) => `${id}: ${key}`),
    );
    expect(again).toEqual([]);
  });

  it('has no name that is an everyday word', () => {
    expect(names.filter(({ key }) => everyday.has(key)).map(({ name, skill }) => `${skill.id}: ${name}`)).toEqual([]);
  });

  it('has aliases that are read as a name when they are typed, and no skill without a name that is', () => {
    // A number that begins or ends a name is not read as a part of it; the name is still looked for in texts.
    const numbered = /(^| )[\d.]+$|^[\d.]+ /;
    const isRead = (name: string): boolean =>
      gramsOf(readNeed(name)).some(({ text, exact }) => exact && text === keyOf(name));
    const unread = skills.flatMap(({ id, aliases }) =>
      aliases.filter((alias) => !numbered.test(keyOf(alias)) && !isRead(alias)).map((alias) => `${id}: ${alias}`),
    );
    expect(unread).toEqual([]);
    expect(skills.filter((skill) => !namesOf(skill).some(isRead)).map(({ id }) => id)).toEqual([]);
  });

  it('has no more names a skill, and no more parts of one, than the search looks at', () => {
    expect(skills.filter((skill) => new Set(namesOf(skill).map(keyOf)).size > 20)).toEqual([]);
    const parts = new Map<string, number>();
    for (const { broaderId } of skills) if (broaderId) parts.set(broaderId, (parts.get(broaderId) ?? 0) + 1);
    expect([...parts].filter(([, n]) => n > 12)).toEqual([]);
  });

  it('has broader skills that are there, without going round in a circle', () => {
    const above = (id: string): string | undefined => byId.get(id)?.broaderId;
    expect(skills.filter(({ broaderId }) => broaderId && !byId.has(broaderId))).toEqual([]);
    const circling = skills.filter(({ id }) => {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = above(at)) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    expect(circling.map(({ id }) => id)).toEqual([]);
  });

  it('is well set: sentence case, typographic apostrophes, no empty or doubled space', () => {
    const ill = names.filter(({ name }) => name === '' || /['`´"]|\s{2}|^\s|\s$/.test(name));
    expect(ill.map(({ name, skill }) => `${skill.id}: ${name}`)).toEqual([]);
    const brands = new Set(['dbt', 'iOS']);
    const labels = skills.flatMap(({ labelFr, labelEn }) => [labelFr, labelEn]);
    expect(labels.filter((label) => /^\p{Ll}/u.test(label) && !brands.has(label.split(' ')[0]!))).toEqual([]);
  });
});
