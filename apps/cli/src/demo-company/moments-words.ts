const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What somebody did before, by the beginning of the unit's id; each is said once. */
export const BEFORE: Record<string, string[]> = {
  eau: lines(`
    six ans à jauger des torrents pyrénéens pour un syndicat de vallée
    une thèse sur les biofilms, racontée en bande dessinée
    la régie d'une petite ville où l'on faisait tout, y compris le standard
    quatre ans de suivi de lagunes au Sénégal et au Maroc
    un bureau d'études de Louvain, spécialité : les dossiers que personne ne voulait
    le service des rivières d'un département, côté police
    un long passage chez un fabricant de sondes, donc méfiance garantie
    des inventaires de mares dans trois parcs naturels
  `),
  mob: lines(`
    la régulation d'un réseau de bus, de nuit, pendant cinq ans
    une agence d'urbanisme où les plans finissaient aux murs
    les chantiers de voie de la banlieue est, week-ends compris
    l'exploitation d'un tramway, ce qui change le regard sur les dessins
    un master à Delft et un goût prononcé pour les pistes cyclables en béton
    une commune de 9 000 habitants et ses quatorze giratoires
    dix ans de topographie, surtout sous la pluie
  `),
  ene: lines(`
    un constructeur de turbines, au banc d'essai
    le dispatching régional, casque sur les oreilles
    trois hivers sur des réseaux de chaleur en Finlande
    un installateur solaire familial, du devis au tournevis
    la maintenance d'un grand site chimique
    un laboratoire de batteries à Grenoble
  `),
  bat: lines(`
    une entreprise générale, côté méthodes
    un bureau de contrôle, de l'autre côté de la table
    les monuments historiques, surtout des charpentes
    une agence d'architecture qui dessinait tout à la main
    un chantier d'hôpital de quatre ans, livré avec soulagement
    la préfabrication béton, de la centrale au camion
    l'enseignement en lycée technique
    un tour du monde des constructions en terre
    le forage pétrolier, puis une conversion assumée
  `),
  num: lines(`
    un éditeur de logiciels de bibliothèque
    les cartes d'une agence de secours en montagne
    une jeune pousse disparue avec élégance
    la banque, dont il reste l'amour des tests
    un institut de statistique, section prix des légumes
    le jeu vidéo, spécialité : les collisions
    un centre de recherche en météo
    un service public numérique, deux ans de formulaires simplifiés
  `),
  studio: lines(`
    une chaîne locale où l'on tournait, montait et livrait dans la journée
    un atelier de sérigraphie
    des documentaires animaliers, dont un sur les limaces
  `),
  sup: lines(`
    un cabinet comptable de quartier
    l'hôtellerie, réception de nuit
    une mairie de banlieue et ses marchés publics
    le support technique d'un hôpital, où tout est urgent
    une école d'ingénieurs, au service des stages
    dix ans de prévention dans le bâtiment
  `),
};

/** Something to start a conversation with; each is said once. */
export const QUIRKS: string[] = lines(`
  À interroger d'urgence sur la culture des figues.
  Cherche un quatuor, tient l'alto.
  Vient en train de loin, lit beaucoup, prête ses livres.
  Sait faire du pain dans un four de chantier.
  Collectionne les plaques d'égout, en photo seulement.
  Ne boit pas de café, ce qui libère une tasse.
  Court lentement et cherche de la compagnie à la même allure.
  Deux enfants, un jardin, une brouette électrique.
  Joue au handball le mercredi et s'en excuse le jeudi.
  Parle quatre langues, dont une avec son chat.
  A déjà trouvé la salle que personne ne trouve.
  Connaît par cœur les horaires du tram de Bâle.
  Fabrique des cerfs-volants et accepte les commandes.
  Préfère qu'on l'appelle plutôt qu'un long courriel.
  Chante en chœur, pupitre des graves.
  Répare les radios anciennes, amenez les vôtres.
  A traversé les Alpes à vélo couché.
  Possède une mare, et désormais tout notre respect.
  Débute l'apiculture, attendez-vous à du miel dans deux ans.
  Demande déjà où sont rangés les plans d'origine.
  Sait siffler dans ses doigts, utile sur les grands chantiers.
  Tricote pendant les réunions et n'en perd pas un mot.
  Arrive avec un vélo pliant et une opinion sur les antivols.
  A promis une leçon de samba au pot de Noël.
  Dessine en réunion, et les dessins sont bons.
  Lit les notices, toutes, jusqu'au bout.
  Prend ses appels debout, face à la fenêtre.
  Ne résiste pas à une carte ancienne.
`);

/** What the newcomer answers; each is said once. */
export const THANKS: string[] = lines(`
  Merci pour l'accueil, et pour la plante sur le bureau, je ne sais pas de qui elle vient.
  Merci. J'ai déjà perdu mon badge, il paraît que c'est la tradition.
  Très bel accueil, et j'ai retenu neuf prénoms sur trente.
  Première semaine, première visite de terrain, premières bottes trop grandes. Merci à tous.
  Merci, je découvre et je prends des notes partout.
  Merci, et pardon d'avance pour les questions.
  Quel bonheur d'être là, surtout à l'heure du déjeuner.
  Je confirme pour les questions : elles commencent lundi.
  Merci pour le mot, et pour le vélo prêté.
  On m'avait dit « tu verras, ils sont normaux ». C'est mieux que cela.
  Merci. J'apporte un gâteau vendredi, sans fruits à coque.
  J'ai lu quatre rapports et compris deux sigles, on progresse.
  Merci, je ne m'attendais pas à une carte signée par tout l'étage.
  Trois personnes m'ont expliqué la machine à café, de trois façons différentes.
  Merci beaucoup. Le plan du bâtiment m'a sauvé la vie deux fois.
  Quel plaisir de pouvoir parler métier dès le premier midi.
`);

/** How one leaves: one each. */
export const FAREWELLS: string[] = lines(`
  Vendredi sera mon dernier jour. Je pars ouvrir une librairie avec mon frère, à Vannes, rayon cartes et rivières évidemment. Merci pour ces années, j'ai rarement autant ri en relisant des annexes.
  Après un long moment ici, je rejoins une collectivité. Je serai donc de l'autre côté de la table : j'ai promis de la douceur sur les pénalités. Mes dossiers sont rangés, la liste est épinglée dans le projet.
  Dernière semaine. Je laisse un tiroir de stylos, deux plantes et un tableau de suivi qui fonctionne, contre toute attente. On se croisera dans le train de 17 h 42.
  Je quitte la maison à la fin du mois pour m'installer à Halifax, avec les miens. J'ai passé mes codes et mes manies à l'équipe, par écrit. Merci à celles et ceux qui ont relu mes calculs sans soupirer.
  C'est mon tour de dire au revoir. Je pars enseigner en lycée professionnel, ce dont je parlais depuis si longtemps que certains ne me croyaient plus. Envoyez-moi vos stagiaires.
  Pas de discours : merci, vraiment. Je pars à la retraite avec mon vieux casque, que la sécurité a bien voulu oublier. La pêche à la truite va manquer d'excuses.
  Je m'arrête ici et je commence ailleurs, dans une association de réemploi. Si vous avez des fenêtres en bon état, vous savez où me trouver.
  Tout a une fin, même ma liste de tâches, que j'ai eu le plaisir de vider ce matin. Merci à l'équipe de nuit pour les sandwichs, à celle de jour pour le reste.
  Je retourne à la recherche, sur un sujet que personne n'attend, et cela m'enchante. Le modèle est documenté, et son plus gros défaut aussi.
  Départ jeudi. J'ai laissé mon carnet de contacts de chantier dans l'armoire grise : il vaut plus que tous mes rapports.
`);

/** What people add when they start on a project; each is said once. */
export const STARTS: string[] = lines(`
  Je lis le dossier cette semaine, dites-moi par où ne pas commencer.
  Pour les urgences, mon téléphone est sur mon profil.
  Premier objectif : comprendre pourquoi le planning a deux couleurs.
  J'aimerais voir le terrain avant les plans, qui y va bientôt ?
  Mes jours sont le mardi et le jeudi, le reste du temps je réponds le soir.
  Si quelqu'un a gardé les comptes rendus d'avant l'été, je les lirai tous.
  Je viens avec des questions naïves et un carnet neuf.
  J'ai déjà repéré trois sigles inconnus, le lexique est bienvenu.
  La passation a duré une matinée et tenait sur une page, merci pour cela.
  Je reprends les plans à l'indice F, criez si ce n'est plus le bon.
  Accès au serveur reçus, il me manque seulement la clé du local.
  Il paraît que le client appelle le vendredi à 16 h, j'ai bloqué le créneau.
  Je connais déjà le site, j'y ai fait mon stage en d'autres temps.
  Ma première tâche est de relire les hypothèses, la deuxième de ne pas les changer.
  Je cherche le dernier relevé topographique, pas celui du dossier, le vrai.
  Promis, je ne renomme aucun fichier avant la fin du mois.
  J'ai de la place dans la voiture pour la visite de mercredi.
  Le précédent avait laissé une liste de pièges, c'est le plus beau des cadeaux.
  D'ici un mois je vous dis ce que j'ai compris de travers.
  La réunion du lundi me convient, même à 8 h.
  Je finis une autre affaire en parallèle, soyez patients la première semaine.
  Toutes les cotes que je publierai seront datées, c'est ma seule manie.
  Quelqu'un peut-il m'ajouter à la liste de diffusion du chantier ?
  Je passe saluer le maître d'ouvrage demain, si vous avez un message pour lui.
  Le dossier fait 1 200 pages, je commence par les annexes, comme toujours.
  J'apporte l'expérience d'un projet semblable, et deux erreurs à ne pas refaire.
  J'ai mis mes congés dans l'agenda commun, rien avant la remise.
  Je remplace sans remplacer : les décisions restent où elles étaient.
  Première visite prévue vendredi, chaussures de sécurité dans le coffre.
  Dites-moi aussi ce qui va bien, on ne le trouve jamais dans les comptes rendus.
  J'ouvre un document partagé pour mes questions, répondez quand vous pouvez.
  Je préfère un appel de cinq minutes à dix messages, à vous de voir.
  Le calendrier est serré mais honnête, cela change.
  J'ai emprunté la maquette pour le week-end, elle reviendra lundi.
  Un grand merci à ceux qui ont rangé les données avant mon arrivée.
  Je serai sur place un jour sur deux jusqu'aux essais.
  Ma note de reprise sera dans le projet avant la fin de la semaine.
  Si les calculs ne collent pas avec les mesures, je croirai les mesures.
  J'ai relu l'offre : nous avions promis deux choses que personne n'a notées.
  Je prends aussi les questions que personne ne veut, c'est le moment.
  Pour une fois je commence avant le démarrage, je savoure.
  Le plus urgent me semble être le planning de mars, on en parle ?
  Je garde un pied dans mon ancienne équipe jusqu'à la fin du mois.
  Les photos du site m'ont décidé en cinq minutes.
`);
