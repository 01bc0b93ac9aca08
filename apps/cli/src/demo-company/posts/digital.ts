export const digital = `
=== question liam group:platform en
# Two consumers handle the same message once in a while. Where do we put idempotency?
We acknowledge after the side effect. If the pod dies in between, the reimbursement e-mail goes twice. I can dedupe in Redis, in the consumer table, or pretend it never happens.
> thomas: In the consumer's own database, same transaction as the effect. A table of handled message ids, unique key, insert first. Redis can lose the key exactly on the day you need it.
> anjali: Plus one metric: number of duplicates refused. If it ever reads zero for a month, your dedupe is broken, not your queue.
>> liam: Unique key it is. Seven duplicates refused in the first hour, so it was happening all along. Gulp.

=== update thomas group:platform
Migration de la base des adhérents terminée cette nuit : 1,4 To, onze minutes d'interruption annoncées, six réelles. Rien de brillant, quatre répétitions générales. La troisième avait raté, c'est elle qui a tout sauvé.
> rebecca: Le carnet de bord de la troisième est le document le plus utile de l'année. Please link it here.
>> thomas: Lié dans la page d'exploitation, rubrique « ce que nous ne savions pas ».
> idriss: Et les sauvegardes d'avant sont vérifiées par une vraie restauration, ce matin à 9 h.
> ~num-dev.paris.f: Six minutes. Le client a cru qu'on avait repoussé.

=== question maxime group:a11y
# Un tableau de 40 colonnes au clavier : on garde le tableau ou on change d'idée ?
Les agents du Liémont veulent leurs quarante colonnes. Avec un lecteur d'écran c'est un désert.
> paulemile: Gardez un vrai tableau, avec de vrais en-têtes. Un lecteur d'écran s'y déplace très bien, c'est même son meilleur terrain. Ce qui tue, ce sont les fausses cellules.
> judith: Et offrez le choix des colonnes, enregistré par personne. Sur quarante, chacun en utilise sept. Nous l'avons mesuré.
> samir: Les sept ne sont jamais les mêmes, sauf le numéro de course.
>> maxime: Vrai tableau, colonnes choisies, première colonne figée. Test avec deux agents mardi.

=== update paulemile all
Je viens d'auditer nos trois derniers rapports remis à des collectivités. Le contenu est excellent. Le PDF, lui, commence par « graphique graphique image sans titre graphique ». Je propose une demi-heure en ligne, mercredi midi, pour apprendre à ne plus infliger cela. Apportez votre rapport, on le répare ensemble, en direct, sans moquerie. #accessibilite
> louise: Je viens avec le rapport annuel, je m'excuse d'avance.
> ~eau-env.lyon.f: Le mien a 340 figures. Il me faut combien de demi-heures ?
>> paulemile: Une pour comprendre le modèle de page, et ensuite un texte par figure, écrit par celle ou celui qui l'a faite. Comptez quinze secondes chacune.
> sandrine: La version de bureautique installée partout sait exporter correctement, il faut cocher une case. Je la coche d'office la semaine prochaine.

=== question ~num-dev.nantes.m group:platform
# Qui a déjà fait tourner un contrôleur Kubernetes sans accès sortant à Internet ?
L'hôpital refuse toute sortie. Les images passent par une clé validée, les certificats aussi. J'ai un dépôt miroir, mais le contrôleur d'entrées veut vérifier une licence en ligne.
> anjali: Drop that controller, use the community one, no phoning home. We have the manifests for the northern sites: no internet, sometimes no electricity either.
> rebecca: And pin every image by digest, otherwise the mirror drifts in silence. I can review on Thursday.
> idriss: Pour les certificats, j'ai une petite autorité interne et une procédure imprimée. Oui, imprimée.
>> ~num-dev.nantes.m: Tout tourne, zéro paquet sortant en 24 heures d'écoute. Merci, je vous dois un week-end.

=== update mathilde group:carto id=lidar
Le lidar de Saint-Aubin est classé : 31 km², 22 points au mètre carré. On voit les anciens ruisseaux sous les rues comme si quelqu'un les avait dessinés au doigt. Devinez où sont les inondations de sous-sol. #lidar
> sophieanne: Sur les ruisseaux. Toutes ?
>> mathilde: 78 %. Les autres sont des clapets oubliés.
> oumar: Je veux cette carte dans mes cours. Avec ton nom dessus.

=== question ~num-data.lyon.f group:carto
# Comment expliquer Lambert 93 à un client qui superpose une carte suisse ?
Décalage de 1,2 m le long de la frontière. Il est persuadé que l'un des deux pays ment.
> hugo: Les deux disent vrai dans leur référentiel. Passe par ETRS89 avec la grille de transformation officielle, pas les sept paramètres du logiciel. Il te restera 3 cm.
> chantal: À Pré-Morand on a eu 1,2 m aussi, et la clôture d'un paysan entre les deux. Allez le voir avant de lui expliquer le référentiel.

=== update samir project:compteurs
Test utilisateur chez cinq abonnés. Ce qu'ils cherchent : « est-ce que je fuis ? ». Ce que nous montrions en premier : un histogramme sur treize mois. On retourne la page : une phrase, une couleur, puis le reste pour les curieux. Monsieur Aubort, 81 ans, a trouvé sa chasse d'eau en quatre minutes.
> ludovic: Nous avons rappelé M. Aubort, il raconte le test à tout le village. C'est votre meilleure campagne.
> ines: La phrase est calculée sur le débit minimal entre 2 h et 4 h. Si quelqu'un se douche à 3 h, elle se trompe, et c'est arrivé.
>> samir: On écrit « il se peut », et on laisse dire « c'était moi ».

=== idea anjali group:platform en
On-call hand-over is a wall of text nobody reads at 8 am. Proposal: three lines, always the same. What hurts, what might hurt, what I would do first. Anything longer goes to the ticket.
> thomas: +1. And it must be writable on a phone in a train.
> liam: Can line two be a guess? Mine are always guesses.
>> anjali: Guesses are the point.
> rebecca: Starting Monday. I will do the first one so that you can laugh at it.

=== update idriss all
Ce soir de 20 h à 20 h 30, l'annuaire passe sur de nouveaux serveurs. Vous ne devriez rien voir. Si vous êtes déconnectés, reconnectez-vous une fois ; si ça recommence, appelez-moi, je serai devant l'écran avec un sandwich.
> yvan: À Montréal il sera 14 h, je reste dans l'atelier. Sandwich aussi.
> ~sup-fin.lyon.f: La clôture mensuelle tourne jusqu'à 20 h 15. On peut décaler d'un quart d'heure ?
>> idriss: 20 h 20, c'est noté. Merci d'avoir lu jusqu'au bout.

=== update sandrine all
Les trois quarts des tickets du mois tiennent en une phrase : « le casque ne marche pas en visio ». Dans neuf cas sur dix, l'ordinateur a choisi le micro de l'écran. Cliquez sur la petite flèche à côté du micro, choisissez votre casque, c'est fini. Pour le dixième cas, je suis là.
> ~.paris.m: Je suis le dixième cas.
>> sandrine: Vous êtes le micro de l'écran, j'ai regardé. Sans rancune.
> marcandre: À transmettre à notre comité de direction, séance tenante.

=== question ~num-data.montreal.en group:carto en m2
# Drone photos under snow: any trick to get tie points?
Photogrammetry fails on 60 percent of the site, everything is white and flat.
> mathilde: Fly at low sun, under 15 degrees. The shadows of the sastrugi are your texture. And scatter twenty spray-chalk crosses, they disappear in spring.
> thibault: En haute montagne je pose des planches peintes en damier, attachées à un bambou. Récupérées à la fonte, en principe.
> ronan: And keep a second battery inside your jacket. That one I learned by walking 3 km to a sleeping drone.

=== update hugo all m5 id=stork
Le drone 4 est perdu. Pas volé, perdu : entre la digue rive gauche et le bois des Essarts, batterie pleine, vendredi vers 15 h. S'il vous plaît, si vous passez par là, levez la tête. Récompense : un gâteau de ma mère.
> tristan: Il est dans un nid de cigogne. Je ne plaisante pas, j'ai la photo de ma longue-vue.
>> hugo: Je… d'accord. On attend quand ?
> tristan: Mi-juillet, les jeunes s'envolent. Elle couve ton drone avec beaucoup de sérieux.
> ronan: Je demande officiellement à filmer cette récupération.

=== question ~num-dev.lyon.m group:platform
# Vos règles pour couper un service en deux, ou pas ?
L'équipe des adhérents veut séparer les remboursements du reste. Même base, mêmes gens, même rythme de livraison. Je sens l'erreur sans savoir l'argumenter.
> rebecca: Split when two teams wait for each other, not when the code feels big. Same people, same release, same database: you would only add a network in the middle of a function call.
> simon: And ask what you would delete afterwards. If the answer is nothing, it is decoration.
> thomas: Commence par deux dossiers et une règle d'import. Si la règle tient six mois, on en reparle.
>> ~num-dev.lyon.m: Deux dossiers, une règle, un test qui échoue si on triche. L'équipe est contente, le réseau aussi.

=== praise rebecca group:platform en 6d
Zoé has been here for seven weeks and fixed the flaky test that all of us had learned to rerun. She read it, which apparently none of us had. It compared dates in two time zones and failed only between 22:00 and midnight.
> zoe: Je croyais que c'était fait exprès.
> maxime: Deux ans que je cliquais sur « relancer ». Deux ans.
> liam: I had a macro for it.

=== update ines group:platform
La file de mesures de l'Aurette a tenu la nuit d'orage : 1,1 million de messages, retard maximal 4 secondes. L'hiver dernier elle s'effondrait à 200 000. Ce qui a changé : écrire par paquets de 500 et dire non poliment quand c'est plein.
> thomas: « Dire non poliment » devrait être le titre de la présentation.
> camille: Et moi j'ai eu mes débits à l'heure pendant toute la crue. Première fois.

=== question judith group:images
# Une vidéo peut-elle être accessible sans audiodescription séparée ?
Pour les films du musée, le budget ne permet pas une deuxième bande-son pour tous. Peut-on écrire la voix off pour que l'image soit déjà dite ?
> maelle: Oui, si on le décide avant le tournage. J'écris le commentaire à partir de ce que l'on ne voit pas, et je demande à quelqu'un de regarder le montage le dos tourné. Trois films faits comme cela pour la Mutuelle.
> paulemile: Je suis volontaire pour le dos tourné, j'ai une certaine expérience.
> louise: Sous-titres avec les bruits importants, pas tous. « Pluie sur la verrière » oui, « musique douce » non.
>> judith: Alors on change l'ordre : écriture, test sans image, puis tournage. Merci, c'est plus simple que je ne pensais.

=== update ~num-dev.paris.m project:info
L'écran de la gare routière affiche maintenant « car reporté de 6 min » au lieu de « perturbation en cours ». Il a fallu quatre réunions pour ces trois mots. Les conducteurs disent qu'on les remercie pour la première fois depuis des mois.
> samir: Gardons la liste des mots supprimés, elle est superbe : aléa, perturbation, régulation, incident technique.
> judith: « En raison d'un aléa » était mon préféré.

=== update simon all en
I spent Tuesday on support with Sandrine's team. Nine calls, four of them about software we wrote. Nobody was angry; they had simply stopped expecting it to work. I have asked every product lead, me included, to do one day a quarter.
> sandrine: He also learned where the printer paper is.
> ~num-dev.paris.f: Je prends mars. J'ai peur de ce que je vais entendre sur mon formulaire.
> judith: Bring a notebook and no explanations.

=== question zoe group:platform 16d
# Comment lire un plan d'exécution PostgreSQL sans paniquer ?
Ma requête met 9 secondes. On m'a dit « regarde le plan », j'ai regardé le plan, le plan m'a regardée.
> thomas: Cherche l'écart entre lignes estimées et lignes réelles, de bas en haut. Le premier nœud où l'on se trompe d'un facteur cent est le coupable. Le reste suit.
> idriss: Et fais-le avec les données de production anonymisées. Sur ta machine, tout est rapide.
>> zoe: Trouvé : il estimait 3 lignes et il y en avait 210 000. Un index manquait sur la date. 40 millisecondes. Je suis sous le choc.
> ~num-data.nantes: Bienvenue au club, la carte de membre est un index partiel.

=== idea ~num-access.paris all
Quand quelqu'un partage son écran en réunion, décrire en une phrase ce qu'on voit. « Je montre un plan de la place, le nord en haut, les arbres en vert. » Quinze secondes. Ça aide les collègues aveugles, ceux qui sont au téléphone dans un train, et à la vérité tout le monde.
> paulemile: Si vous saviez le temps que j'ai passé à imaginer vos plans.
> laurent: Adopté en comité. J'ai commencé ce matin, c'est moins naturel que prévu, et on comprend mieux ses propres diapositives.

=== update ~num-dev.montreal.en group:mtl en
The 3D printer is back from repair and somebody has already used half a spool for a moose. It is a good moose. Please log your prints, even the moose.
> yvan: C'était un test de calibration. Avec des bois.
> anouk: Je revendique le modèle, pas l'impression.

=== question ~num-data.nantes.f project:wexcombe en
# Gaps in logger data: interpolate, flag or drop?
Fourteen percent of the night flows are missing, often in clusters when the battery sags in the cold.
> ines: Flag, never interpolate for detection. A filled gap looks exactly like a quiet night, and a quiet night is our signal.
> fiona: We swap batteries at 30 percent from November. It halves the gaps, you may quote me.
> ~num-data.lyon: For the annual balance you may fill, with the median of the same weekday. Keep both columns.

=== update maxime project:parvis
Pour ceux qui se demandent : oui, ce réseau tourne sur nos propres machines, dans l'armoire derrière l'accueil de Lyon et sa jumelle de Nantes. J'ai relu l'interface en français pendant trois jours. Si vous trouvez un mot qui sonne faux, dites-le ici, je le corrige avec plaisir.
> louise: « Vous en étiez là » me plaît beaucoup.
> ~sup-jur.lyon.f: « Destinataires » au lieu d'audience, merci, on comprend qui lira.
> idriss: L'armoire de Nantes a été testée samedi en coupant celle de Lyon pour de bon. Dix-huit secondes.
`;
