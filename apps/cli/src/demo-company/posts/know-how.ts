export const knowHow = `
=== question ~mob-voirie.paris.f all
# Marché public : un sous-traitant déclaré en cours d'exécution, quel délai pour l'agrément ?
L'entreprise veut faire venir un paveur dès lundi. Je n'ai pas encore la déclaration signée.
> claire: Vingt et un jours à compter de la réception d'un dossier complet, silence vaut accord. Mais tant qu'il n'est pas agréé il n'entre pas sur le chantier, même pour voir. Demandez le DC4, l'attestation d'assurance et les capacités. Je peux relire demain.
>> ~mob-voirie.paris.f: Dossier complet ce midi, le maître d'ouvrage signe mercredi. Le paveur attendra.

=== question ~bat-struct.nantes.m group:bim
# Revit : comment numéroter des poteaux selon la file sans le faire à la main ?
Cent quarante poteaux, six niveaux, et le plan change toutes les semaines.
> quentin: Un graphe Dynamo de douze nœuds : intersection des files, puis concaténation. Il est dans la bibliothèque commune, « poteaux_files_v2 ». Sélectionne d'abord les niveaux, sinon il numérote aussi les fondations.
> ~bat-bim.nantes: Et vérifie l'orientation des files, j'ai eu A à Z dans un sens et 1 à 9 dans l'autre, comme dans un miroir.

=== question ~num-data.lyon.m group:platform
# Python : lire 3 000 fichiers de 2 Mo sans saturer la mémoire ?
Relevés de compteurs, un fichier par jour et par secteur. Mon script meurt au 1 100e.
> ines: Lis par lot de cinquante, écris aussitôt en Parquet, et ne garde que trois colonnes. Le reste ne te servira jamais. 3 000 fichiers, six minutes chez moi.
> thomas: Ou charge tout en base avec un COPY et laisse-la travailler. Elle est faite pour ça, elle s'ennuie.

=== question ~eau-env.nantes.m group:carto
# QGIS : une couche de 40 000 haies qui met deux minutes à s'afficher
Elle vient de trois départements recollés, et je dois la montrer demain à quinze maires.
> hugo: Index spatial d'abord (clic droit, propriétés, source). Puis simplification à l'affichage. Et si tes haies sont en Shapefile, passe en GeoPackage, tu gagneras encore la moitié.
>> ~eau-env.nantes.m: De deux minutes à une seconde. Je me sens riche.
> mathilde: Garde une copie de l'original, la simplification d'affichage est inoffensive mais celle de la boîte à outils ne l'est pas.

=== question ~sup-gen.paris all
# Défibrillateur : qui a suivi la formation de moins de deux ans au passage du Cadran ?
L'étiquette à côté de l'appareil cite trois personnes, dont deux parties.
> mario: Quatre à jour chez vous, je t'envoie les noms et je refais l'étiquette. Session de rappel le 17 à 9 h, huit places, une heure et demie, on ressort avec mal aux bras.
> ~mob-etudes.paris: Je prends une place. J'ai eu besoin de ce savoir une fois, dans un train.

=== question ~bat-fluides.bruxelles.f unit:bat-fluides
# Désenfumage d'un parking réutilisé en marché : peut-on garder les ventilateurs ?
La commission passe dans un mois et l'exploitant a perdu le dossier d'origine. Quatre appareils au plafond, poussiéreux mais vaillants.
> isabelle: Oui si leur classement à 400 °C est prouvé par une plaque lisible. Sans plaque, ils n'existent pas. Compte un essai au fumigène avant la commission.
> ~bat-fluides.lyon: J'ai la trame de notice qui est passée à Trémarec. Change tout sauf le plan.

=== question ~studio-graph.nantes.f group:a11y
# Infographie et daltonisme : un outil simple pour vérifier ?
Le rapport compte onze cartes et je ne veux pas découvrir le problème une fois imprimé.
> judith: Passe d'abord ton image en niveaux de gris : si tu ne comprends plus, le problème n'est pas la couleur. Ensuite seulement, un simulateur. Et mets le mot à côté du trait, la légende à part oblige à faire l'aller-retour.
> anouk: Motifs plus couleurs pour les aplats. On a un nuancier testé, huit teintes, dans la bibliothèque.
> paulemile: Et un texte de remplacement qui dit la conclusion, pas la forme. « La fréquentation a doublé », pas « histogramme bleu ».

=== question ~bat-geo.lausanne group:sols
# Glissement lent à 2 cm par an : à partir de quand s'inquiéter d'un pylône ?
Le gestionnaire de la ligne veut un seuil, un chiffre, tout de suite. Moi j'ai deux ans de mesures et une prairie qui avance.
> herve: Ce n'est pas la vitesse qui compte, c'est le changement de vitesse. Inclinomètre, relevé mensuel, et une alerte si la pente de la courbe double. À 2 cm constants, un pylône isostatique vit très bien.
> ~bat-geo.lyon.m: Nous en avons un à 3 cm par an depuis 1979. Il a vieilli plus vite que le pylône.

=== question ~ene-ren.lyon.m group:hydro
# Qui sait lire un diagramme de colline d'une Kaplan de 1954 ?
Les axes sont en pieds, le rendement en « pour-cent garantis », et une tache de café couvre le point nominal.
> julien: Envoie. Les lignes en tirets sont les ouvertures de pales, les pleines celles du distributeur. Sous la tache tu auras 91, c'était la valeur du constructeur.
> roger: La tache est plus ancienne que moi.

=== question ~mob-etudes.lyon.f group:carto
# Données de téléphonie mobile : valables sous 2 000 habitants ?
La communauté de communes a acheté trois mois de données et me demande d'en faire quelque chose d'utile.
> nour: En dessous de 2 000, l'anonymisation mange le signal, tu auras des zéros. Regroupe par bassin ou achète deux jours d'enquête, c'est moins cher.
> antoine: Et méfie-toi des frontaliers, comptés dans le pays de leur forfait.

=== question ~sup-jur.lyon.m all
# Traduction de conditions générales, français vers anglais : un collègue l'a déjà fait ?
Je cherche quelqu'un qui connaisse les deux droits, pas un traducteur brillant.
> arnaud: J'ai une version commentée, clause par clause, validée par un cabinet de Montréal. « Force majeure » se garde tel quel, contrairement à ce que tout le monde fait.
> hannah: Our Swedish and British clients always strike out the same four clauses. I can tell you which, it may save you some pages.

=== question ~num-dev.lyon.f group:platform
# Chiffrer une colonne PostgreSQL ou tout le disque ?
Le client demande « du chiffrement », point. C'est pour des RIB.
> idriss: Le disque protège contre le vol de la machine, rien d'autre. Si la crainte est un accès à la base, chiffre la colonne dans l'application, avec une clé hors de la base, et accepte de ne plus pouvoir chercher dedans.
> thomas: Garde les quatre derniers chiffres en clair à part, le support ne cherche que ça.
> ~num-dev.paris: Et écris qui peut déchiffrer, avec un journal. C'est toujours la deuxième question de l'audit.

=== question ~eau-hydro.nantes.m group:eau
# Bathymétrie en eau trouble : sonar latéral ou multifaisceaux à louer ?
Chenal de 400 m, 3 m de profondeur, visibilité nulle, deux jours.
> oumar: Multifaisceaux. À 3 m le latéral te donne de belles images et pas de cotes. Le loueur de Saint-Nazaire fournit le pilote, prends-le, il connaît les vasières.
> thibault: N'oublie pas un marégraphe sur place, celui du port est à 6 km et en retard de 11 minutes.

=== question ~bat-fluides.paris.m group:climat
# ACV : quelle donnée prendre pour un isolant dont la fiche est expirée ?
Fibre de bois en panneaux de 145 mm, fiche périmée depuis mars, fabricant injoignable.
> clemence: La donnée par défaut majorée, et tu l'écris. Le fabricant se réveille en général quand il voit le malus.
> ~bat-fluides.lyon: Pour la ouate j'ai une fiche valable jusqu'à l'an prochain, même producteur, épaisseur différente, je te donne la correction.

=== question ~mob-fer.lyon.m group:rail
# Ballast pollué aux huiles sur 300 m : évacuer ou laver ?
Ancienne voie de garage de locomotives, 40 cm d'épaisseur, odeur de garage jusqu'au café d'en face.
> joris: Laver sur place s'il y a de l'eau et une aire étanche. On a lavé 1 900 tonnes aux Forges, 14 % évacués seulement. Le dossier d'autorisation a pris quatre mois, commence par là.
> rachid: Pour l'eau de lavage, un débourbeur suivi d'un séparateur, j'ai le dimensionnement pour 20 m³/h.

=== question ~num-access.nantes all
# Quelqu'un parle la langue des signes et serait libre une heure, jeudi ?
Nous recevons deux visiteurs sourds pour tester les films du musée. L'interprète professionnelle est là, mais je voudrais que quelqu'un de la maison puisse aussi les accueillir.
> ~studio-video.nantes.f: Je signe, niveau conversation, ma sœur est sourde. Je viens avec joie.
> judith: Et c'est noté sur ton profil ? On l'aurait trouvé tout de suite.
>> ~studio-video.nantes.f: Ajouté à l'instant, je n'imaginais pas que cela servirait un jour.

=== question aurelien group:eau
# Désinfection d'une conduite neuve par grand froid : temps de contact ?
L'eau est à 5 °C, le chlore n'est pas pressé.
> priya: Double it below 10 °C: 48 hours at 25 mg/L instead of 24. Or pre-warm the first fill with a truck, which we do for hospitals only.
> ~eau-pot.lausanne.f: Et fais les prélèvements aux deux bouts et au point haut, c'est toujours le point haut qui rate.

=== question ~bat-struct.bruxelles.m unit:bat-struct
# Renforcer un plancher bois par connecteurs : vos vis préférées et pourquoi ?
Solives de chêne de 1890, dalle mince par-dessus, l'entreprise propose trois systèmes et pousse le plus cher.
> aissatou: Vis inclinées à 45°, par paires croisées, dans du chêne préperçage obligatoire. Dans un résineux de 1900 tu peux t'en passer si tu acceptes une vis sur cent cassée.
> vincent: La vis n'est pas le sujet, la dalle de 5 cm l'est : regarde d'abord si les appuis supportent 1,2 kN/m² de plus.

=== question ~sup-fin.paris.f all
# Quelqu'un a une macro qui tire les heures par projet depuis l'outil de pointage ?
Je le fais à la main depuis trois mois et je commence à rêver des colonnes.
> ~num-data.paris: Il y a une interface documentée, personne ne le sait. Je te fais l'extraction automatique chaque lundi à 6 h.
> philippe: Je signe des deux mains, et je veux la même.

=== question tristan group:eau
# Enregistreur à ultrasons sous un viaduc venteux : où le poser pour ne pas enregistrer que le vent ?
Deuxième nuit d'écoute à l'Aurette, douze heures de rafales et deux pipistrelles.
> tarek: Micro sous le tablier, côté abrité, dans un tube ouvert par le bas, et une mousse à cellules ouvertes par-dessus. Coupe sous 8 kHz à l'enregistrement, tu ne perds rien d'utile et tu gagnes la moitié de la carte.
>> tristan: 92 % de vent en moins. On dirait un autre viaduc.

=== question ~ene-res.paris.m group:hydro
# Onduleurs et harmoniques : à partir de quel taux faut-il un filtre actif ?
Mesure au point de livraison : 6,8 % de taux global, 5,9 sur le rang 5.
> wei: Your limit is 8 total but 6 on the fifth, so you are one hot afternoon from a letter. A tuned passive filter is enough if the load is steady, active if the supermarket starts and stops compressors all day.
> olivier: Ici ce sont des compresseurs. Actif, 60 A. J'ai le cahier des charges.

=== question ~eau-env.lyon.m project:tanneurs
# Quelle profondeur de terre pour un arbre qui vivra plus longtemps que notre contrat ?
Le contrat dit cinq ans d'entretien, le micocoulier en espère deux cents.
> mireille: 1,20 m de bonne terre, 12 m³ au moins, et surtout une continuité entre les fosses. Un arbre seul dans un pot de béton, même grand, a un âge limite.
> delphine: On a relié les fosses deux par deux, la canalisation accepte de passer au-dessous. C'était la réunion la plus longue du projet.

=== question ~num-dev.nantes.f group:images
# Vidéo de démonstration de logiciel : curseur plus gros, sous-titres, et ensuite ?
J'ai enregistré mon écran pendant quatre minutes, je me suis ennuyé moi-même.
> maelle: Coupe tous les chargements, grossis le texte de l'écran avant de filmer (zoom du navigateur à 150 %), et garde une seule idée par vidéo. Moins de 90 secondes. Envoie-moi le fichier, je t'enlève les clics inutiles au montage.
> louise: Les sous-titres en fichier séparé, pas incrustés : on pourra les traduire et chercher dedans.

=== question ~sup-rh.lyon.m all
# Entretien annuel à distance ou en face ? Vos expériences
Onze personnes dans l'équipe, quatre sites, et une grille qui me demande de noter « l'esprit d'initiative » sur cinq.
> karim: En face, en marchant. Trois fois autour du parc, rien sur la table. On écrit ensuite.
> ~num-dev.montreal.f: À distance mais caméra coupée quand on parle de soi. Je ne pensais pas que j'apprécierais.
> rebecca: In person for the hard ones. Never on a Friday.

=== question ~bat-struct.lyon.m group:chantier
# Nacelle sur un trottoir en pente de 6 % : acceptable avec cales ?
Il s'agit de regarder un balcon pendant vingt minutes, rue des Fossés, lundi à la première heure.
> mario: Pas avec des cales de fortune. La notice de la machine dit 3 ou 5 % selon le modèle, au-delà c'est non, même un quart d'heure. Araignée à stabilisateurs indépendants, il y en a une chez le loueur de Vénissieux.
> damien: Araignée louée pour les viaducs, disponible dès le 20. On la partage ?

=== question ~mob-voirie.lyon.m group:a11y
# Feu sonore et riverains excédés : y a-t-il un entre-deux ?
Carrefour de l'hôpital : un immeuble de soixante logements au-dessus du poteau, et un institut pour jeunes aveugles en face.
> paulemile: La télécommande : le signal ne sonne que si quelqu'un l'appelle. Et un volume qui suit le bruit de la rue, 5 décibels au-dessus, pas plus. La nuit, il chuchote.
> ~mob-etudes.lyon: Trois carrefours de Valbrune sont passés ainsi, zéro plainte, et deux mercis.

=== question ~studio-video.paris.f group:images
# DaVinci Resolve : proxys qui ne se relient plus après un changement de disque
Le projet s'ouvre avec 214 fichiers introuvables, la livraison est demain matin.
> maelle: Ne relie pas clip par clip. Dans la page média, sélectionne tout, « changer de dossier source », et donne la racine. Si les noms de disque ont changé, vérifie que les minutages d'origine sont conservés. En dernier recours, appelle-moi, je partage mon écran.
>> ~studio-video.paris.f: Relié en trente secondes après deux heures de souffrance. Tu as sauvé ma soirée.

=== question ~direction.lyon all
# Combien de temps faut-il pour sous-titrer un discours de vingt minutes, honnêtement ?
Les vœux de la direction sont enregistrés le 5, et l'on me demande une date pour la mise en ligne.
> louise: En français seul, quatre heures avec relecture. Comptez un jour pour le deuxième idiome si les blagues doivent rester drôles. Une transcription automatique nous fait gagner une heure, pas plus, à cause des noms propres.
> florence: Je raccourcirai le discours.
`;
