/**
 * Short presentations, one to a person, written so that anybody of the trade may have written them: no gender about the
 * writer. Keyed by the beginning of the unit's id.
 */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const BIOS_FR: Record<string, string[]> = {
  eau: lines(`
    Je passe plus de temps en bottes qu'en réunion, et je compte bien que cela dure.
    Quinze ans de réseaux, une collection de bouchons de vannes, et toujours du plaisir à ouvrir un regard.
    Mon truc : expliquer une courbe de débit à des élus un soir de conseil municipal.
    J'ai commencé dans un laboratoire d'analyses, j'ai gardé le goût des chiffres propres.
    Venez me voir pour un doute sur une pompe ; j'ai probablement fait la même bêtise avant vous.
    Je lis les rivières le jour et des polars le soir.
    Arrivée d'eau, sortie d'eau, et tout ce qui se perd entre les deux.
    D'abord l'Afrique de l'Ouest et les petits réseaux ruraux : on y apprend à réparer avant de modéliser.
    Autorisations, enquêtes publiques, compléments de dossier : la patience est mon premier outil.
    Je sais reconnaître six libellules en vol et aucune voiture.
    Le week-end, canoë ; en semaine aussi, quand le chantier le permet.
    Je travaille à quatre cinquièmes, jamais le mercredi.
    Les zones humides m'intéressent même quand il ne pleut pas.
    Dessiner un fossé correctement est un métier, et c'est le mien.
    Ici depuis la fusion avec le bureau de Nantes, toujours au même étage, jamais à la même table.
    Spécialité involontaire : les données des autres, à remettre au propre.
    Mes modèles sont faux, certains sont utiles, et je dis lesquels.
    J'anime les visites de station pour les écoles ; demandez-moi, il reste des dates.
    Boues, biogaz et bonne humeur.
    Dix ans en régie avant d'arriver ici : je connais les deux côtés du compteur.
  `),
  mob: lines(`
    Dix ans de tramways et toujours autant de riverains à rencontrer.
    Je dessine des carrefours où l'on traverse sans courir.
    Les chiffres de trafic ont une histoire ; je préfère la connaître avant de les copier.
    Sans permis de conduire, ce qui aide beaucoup dans mon métier.
    Le ballast, le béton, la graisse : j'aime le ferroviaire qui salit les mains.
    J'ai compté des piétons sous la pluie dans onze villes.
    Je tiens le planning, et le planning me tient.
    Autrefois en collectivité, côté maîtrise d'ouvrage : je lis les cahiers des charges jusqu'au bout.
    Bordures, pentes, grilles : le diable et moi habitons les mêmes détails.
    À Tessandre depuis mon stage de fin d'études, avec une parenthèse d'un an à vélo vers Istanbul.
    Pour une place réussie, il faut un banc à l'ombre et quelqu'un assis dessus.
    Réunions publiques, ateliers, balades commentées : je parle volontiers, j'écoute surtout.
    J'essaie de prendre chaque ligne de bus que je dessine.
    Le dimanche je restaure un autorail avec des bénévoles, oui, vraiment.
    Mes enfants pensent que je peins les passages piétons.
  `),
  ene: lines(`
    Des turbines plus vieilles que moi, et souvent en meilleure forme.
    Je cherche le soleil, le point de raccordement et le bon interlocuteur, dans cet ordre.
    Réseaux de chaleur : la technique est simple, les tranchées moins.
    Le cos phi n'est pas une secte, mais je peux en parler pendant une heure.
    De la mesure avant le modèle, du terrain avant la mesure.
    J'ai appris le métier sur un chantier de barrage où il neigeait en juin.
    Je relis volontiers vos hypothèses de productible, sans complaisance.
    L'effacement, le stockage et les tarifs n'ont presque plus de secret pour moi.
    Chaudières, échangeurs, compteurs d'énergie : demandez avant de commander.
    Des automates à l'énergie : je parle couramment aux armoires électriques.
    Le bruit d'un alternateur bien réglé me repose.
    Quatre jours par semaine, le cinquième je fais du fromage.
  `),
  bat: lines(`
    Calculer juste, dessiner simple, répondre vite.
    Je préfère réparer un bâtiment plutôt que d'en couler un neuf.
    Je crois aux maquettes depuis le jour où l'une d'elles a évité un trou dans une poutre.
    Le terrain a toujours raison, surtout à trois mètres de profondeur.
    J'ai travaillé en entreprise générale ; je sais ce que coûte un plan en retard.
    Si vous aimez le béton brut, passez à mon bureau : j'ai des échantillons.
    Je compte les kilos de CO₂ avec le même soin que les kilonewtons.
    Gaines, réservations, faux plafonds : là où vous ne regardez jamais.
    Ma première note de calcul tenait sur une page ; j'essaie d'y revenir.
    Confort d'été, ventilation naturelle et bon sens.
    Le bois travaille, moi aussi.
    Passages par Dakar, Bâle et Rennes : trois façons de faire un plancher.
    J'aime les chantiers occupés, parce qu'on y rencontre les gens.
    Sondages, essais, rapports : je suis la personne en gilet orange au bout du champ.
    Je ne refuse jamais de visiter un chantier qui n'est pas le mien.
    Quand je ne modélise pas, je chante dans un chœur, pupitre du fond.
    Formation de compagnon puis d'ingénieur, dans cet ordre et ça change tout.
    Les normes changent, la gravité non.
  `),
  num: lines(`
    J'écris du code que d'autres pourront relire un vendredi soir.
    Cartes, tuiles, projections : si votre point tombe dans l'océan, c'est pour moi.
    J'ai quitté un grand éditeur pour des projets dont je peux parler à ma grand-mère.
    Les données propres n'existent pas, on peut seulement être poli avec elles.
    Tests d'abord, café ensuite, débat après.
    Je travaille depuis Nantes le plus souvent, et de mon jardin quand il fait beau.
    Un faible pour tout ce qui tombe en panne de façon intéressante.
    Un bon formulaire est un formulaire que l'on ne remarque pas.
    J'ai mesuré la ville entière avec des capteurs à douze euros.
    Le clavier me suffit, et je vérifie que vos pages aussi s'en contentent.
    Dix ans de recherche publique avant cela : je cite mes sources même à la machine à café.
    Un œil sur Rust, le cœur à SQL.
    Je documente, donc je dors.
  `),
  studio: lines(`
    Je raconte des chantiers à des gens qui ne mettront jamais de casque.
    Typographie, silence, et une bonne lampe.
    Les plus belles images arrivent quand la pluie s'arrête.
    Je range les rushes des autres avec une joie suspecte.
    Une affiche doit se lire depuis l'autre trottoir.
    De mes années de télévision régionale, j'ai gardé le goût des délais.
    J'écris court, je coupe encore, puis je relis.
  `),
  sup: lines(`
    Je fais en sorte que le reste du groupe n'ait pas à y penser.
    Les contrats m'endorment moins que vous ne le croyez.
    Si quelque chose est en panne, ouvrez un ticket ; si c'est urgent, apportez des chocolats.
    Je réponds à toutes les questions, et mieux encore à celles qui arrivent avant la date limite.
    Tout a commencé par un remplacement de trois mois, il y a bien longtemps.
    Les badges, les clés, les plantes et les exercices d'évacuation.
    Je crois aux procédures courtes et aux gens de bonne foi.
    Une facture bien libellée est une facture payée.
    J'accompagne les parcours, les changements de métier et les retours de congé.
    Avant : dix ans dans l'hôtellerie, et cela me sert tous les jours.
  `),
  direction: lines(`
    Je suis les grands comptes et les petites lignes.
  `),
};

export const BIOS_EN: string[] = lines(`
  I like problems that come with a map.
  Came for a one-year posting, bought skis, stayed.
  Ask me about pressure zones, sourdough or cycling in the snow.
  I read standards so that you do not have to, and I remember where the exceptions are.
  Half of my job is drawing the same thing five times for five different people.
  Previously at a utility, now on the side that has to explain itself.
  My French is improving; correct me, please, I mean it.
  Cold-climate engineering, warm coffee.
  I build small tools that save other people an afternoon.
  Happy to review your model, your slides or your cover letter.
  Twins at home, so mornings work better than evenings.
  I believe most outages are conversations we did not have in time.
  Bridges, mostly. Sometimes the things that cross them.
  Usually on site Tuesdays and Thursdays; elsewhere I answer within the day.
  I keep the glossary of acronyms and I am not sorry.
  From Chennai by way of Glasgow, which explains the accent.
  Concrete person learning timber.
  I test batteries for a living and sunsets for pleasure.
  Good data, plain words, short meetings.
  If it rotates, vibrates or leaks, send me a picture.
  Grew up next to a dam and never quite left.
  I write the bits nobody reads until something goes wrong.
  Volunteer ski patroller; yes, I can show you the defibrillator.
  Currently teaching my team to say no politely.
  Numbers by day, banjo by night.
`);

export const CAST_BIOS: Record<string, string> = {
  florence: `Hydraulicienne de formation, à la tête du groupe depuis six ans. J'ai commencé ici sur une digue, en janvier, avec des bottes trop grandes. Ma porte est ouverte le mardi, à Lyon ou ailleurs.`,
  laurent: `Opérations, projets difficiles et bonnes nouvelles à partager. Je préfère qu'on m'appelle trop tôt.`,
  ghislaine: `Bruxelloise, francophone, nederlandstalig aussi. Trente ans de transports publics, des deux côtés du guichet.`,
  marcandre: `Né à Trois-Rivières, passé par les barrages du Nord. Je réponds en français et en anglais, et je lis tout.`,
  nadia: `Je crois aux parcours qui ne vont pas tout droit. Le mien est passé par un chantier, une école et un tribunal du travail.`,
  simon: `I look after software, data and design across the group. English when I am tired, French when I am brave.`,
  mehdi: `Rivières, crues, digues. J'ai vu trois crues centennales en quinze ans, il faudra qu'on en reparle.`,
  camille: `Hydraulicienne à Lyon. Modèles de crue la semaine, rivière le week-end, souvent la même. J'aime qu'un calcul finisse par un coup de pelle.`,
  thibault: `Courbes de tarage, stations de mesure et nuits sous la pluie. Si une sonde ment, je le sais avant elle.`,
  oumar: `Telemac depuis ma thèse sur le delta du fleuve Sénégal, puis la Loire, puis tout ce qui a une marée.`,
  ingrid: `Rivers, ice, fish. Bergen born, Montréal based. I answer faster in the field than at my desk.`,
  gwenaelle: `L'eau du robinet, de la nappe au verre. Je dirige une équipe qui sait tout et qui le partage.`,
  rachid: `Azote, phosphore, biogaz : je fais travailler des bactéries et je les remercie.`,
  pascal: `Vingt-deux ans d'essais de pompage. Les nappes parlent, surtout vers trois heures du matin.`,
  priya: `Filters, membranes, taste and odour. I keep a notebook of every plant I have visited (114 so far).`,
  clemence: `Écologue. Je dis non au bon moment, c'est-à-dire tôt.`,
  tristan: `Oiseaux, chauves-souris, loutres. Je travaille quand vous dormez.`,
  karim: `Tramways et riverains. Un bon chantier, c'est un chantier dont on connaît le numéro de téléphone.`,
  hannah: `Interlockings, test trains, weekend possessions. Swedish precision, Belgian lunches.`,
  loic: `Places, quais, cours d'école : je débitume avec méthode.`,
  nour: `Trafic et simulation. Je peux vous expliquer un bouchon en dix secondes, le résoudre prend plus longtemps.`,
  tom: `Models of how people and buses move. From Sheffield; I came to Montréal for the winter, which tells you something.`,
  baptiste: `Corse, hydro, rugby. Je conduis le projet Rhône avec une équipe que je n'échangerais pas.`,
  marta: `Panneaux, onduleurs, ombres portées. J'ai marché sur plus de toits que les chats de Lausanne.`,
  julien: `Mécano de centrale. Quand ça vibre, je pose la main dessus, puis le capteur.`,
  fatou: `Chaleur de récupération. Dakar, Liège, Bruxelles : à chaque étape il a fait plus froid, j'ai choisi le bon métier.`,
  wei: `Power systems, batteries, protection. I explain relay settings with Lego when needed.`,
  aissatou: `Le bois, la paille, la terre. Ingénieure structure et fière des bâtiments qu'on ne remarque pas.`,
  elena: `Structural engineer, concrete and old walls. Sofia, Zürich, Lausanne. I swim in the lake all year.`,
  herve: `Trente ans de sols. Le meilleur essai reste celui que l'on a fait.`,
  sofia: `Pieux, soutènements, Plaxis. Turinoise, donc exigeante sur le café du troisième.`,
  quentin: `BIM manager. Une maquette sans propriétaire est une maquette morte.`,
  rebecca: `I run the platform team. Boring releases, kind reviews, clear ownership.`,
  thomas: `PostgreSQL, Node, et une tendresse pour les migrations qui se passent bien.`,
  anjali: `Reliability engineer. I write runbooks in the order in which you will panic.`,
  maxime: `Interfaces web. Je teste au clavier avant de tester à la souris.`,
  zoe: `Je viens d'arriver. Sortie d'école en juillet, premier vrai poste, beaucoup de questions.`,
  hugo: `Cartes. Le nord est en haut sauf bonne raison.`,
  ines: `Données de capteurs, séries temporelles, conduites. Je nettoie avant d'entrer.`,
  judith: `Design et accessibilité. Si une personne ne peut pas s'en servir, ce n'est pas fini.`,
  paulemile: `Aveugle depuis l'enfance, informaticien depuis toujours. J'audite des sites, des PDF et quelques certitudes.`,
  maelle: `Je filme et je monte les films du groupe depuis neuf ans : chantiers, portraits, clients. Montage sur Resolve, sous-titres soignés, et une réponse le jour même à qui veut raconter son projet en images.`,
  ronan: `Chef opérateur, télépilote déclaré. La lumière de huit heures ou celle de vingt heures, entre les deux je repère.`,
  tarek: `Le son, c'est la moitié de l'image. Je fais taire les climatisations.`,
  louise: `Post-production, sous-titres, livraisons. Je modère aussi ce réseau, avec douceur et un règlement.`,
  pieter: `Fotograaf, photographe, photographer. J'ai toujours un boîtier de secours.`,
  coralie: `Recrutement et accueil. Si vous arrivez bientôt, je suis sans doute la première voix que vous avez entendue.`,
  claire: `Marchés publics. Je lis les règlements de consultation comme d'autres les romans.`,
  idriss: `Serveurs, comptes, sauvegardes. J'administre aussi Parvis : écrivez-moi si quelque chose vous manque.`,
  sandrine: `Support informatique, six sites, une équipe. Les meilleurs tickets ont une capture d'écran.`,
  josiane: `Le bâtiment de Lyon et moi avons presque le même âge dans la maison.`,
  gilles: `Le site de Lausanne, ses clés, ses places et son lac. Cherchez-moi à l'accueil.`,
  mario: `Sécurité des chantiers. Je préfère dix fausses alertes à un silence.`,
  roger: `Atelier matériels, au sous-sol, depuis toujours. Tout ce qui se mesure est passé par mon établi.`,
};
