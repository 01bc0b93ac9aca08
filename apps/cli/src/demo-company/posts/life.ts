export const life = `
=== update josiane group:lyon
Cantine : le chef est absent jusqu'à mercredi, c'est son second qui cuisine. Il fait un gratin de cardons que je recommande sans aucune neutralité.
> aurelien: Je confirme. J'y suis retourné, officiellement pour un café.
> ~.lyon.f: Y a-t-il une version sans viande ?
>> josiane: Oui, à droite, plat bleu. Et sans gluten sur demande la veille, un mot à l'accueil suffit.

=== update yvan group:mtl m1
Tempête annoncée cette nuit, 35 cm. Le bureau ouvre à 10 h, ou pas du tout si la rue n'est pas déneigée. Ne jouez pas les héros, le vélo de Tom n'est pas une consigne.
> tom: The bike is a lifestyle, not a recommendation.
> anjali: Heating is on a timer, I set it back two hours so that nobody arrives in a fridge.
> anouk: J'ai les clés de la salle du bas, il y a du chocolat chaud et des rallonges.

=== update gilles group:lausanne
Places de parc, point final sur les rumeurs : il y en a 22, nous sommes 41, et non, la direction n'en a pas. On réserve la veille à 17 h, priorité aux véhicules chargés de matériel et aux genoux opérés. Le reste prend le métro, qui s'arrête à 90 mètres, je les ai comptés.
> chantal: Le cône orange devant la 7, c'est une réservation ?
>> gilles: C'est un cône orange. Quelqu'un l'aime bien.
> romain: Proposition : la place 14 devient un abri vélo. Elle ne sert qu'à des disputes.

=== idea ~.lausanne.f group:lausanne m4
Baignade du midi : on est déjà six à descendre au lac entre mai et octobre. Il nous manque des patères et une douche tiède. Je me charge de convaincre qui il faut.
> elena: October is for beginners. I go in January. Hooks first, shower later.
> gilles: Patères posées ce matin, côté chaufferie. La douche sera tiède parce que la chaufferie est à côté, ça n'a rien coûté.
>> ~.lausanne.f: Gilles, intendant du mois, à vie.

=== question ~.paris.m group:paris
# Quelqu'un connaît un restaurant pour vingt près du passage du Cadran, avec du bruit supportable ?
Pot de départ jeudi prochain. Le dernier endroit nous a rendus aphones.
> antoine: La salle du fond du Petit Fer à Cheval Vert, au bout de la rue. Ils ont des rideaux épais, on s'entend penser.
> leila: Et la patronne fait un couscous le jeudi. À réserver avant mardi.
> samir: Prévoyez la version sans alcool des toasts, la dernière fois on a trinqué avec de l'eau du robinet, ce qui est d'ailleurs très bien.

=== update louise group:nantes
Objets trouvés du hangar, inventaire de fin de trimestre : une botte gauche taille 42, quatre parapluies, un mètre ruban gravé « Papa », une clé USB en forme de canard et un roman policier dont il manque la dernière page. Tout est dans le casier vert.
> ~.nantes.m: Le mètre est à moi, merci. La dernière page aussi, je l'avais arrachée pour noter un numéro. Désolé.
> kevin: La botte gauche, je crois savoir où est la droite. Elle est dans la vase, à Kerlaz.

=== update ~.nantes.f group:nantes m9 id=figs
Le figuier du patio a donné onze kilos. Confiture en préparation dans la cuisine du hangar, ça sent jusqu'au quai. Amenez des pots propres, j'ai étiqueté mais je manque de verre.
> maelle: J'en prends deux et je filme la marmite au ralenti, c'est plus fort que moi.
> gwenaelle: Mon équipe a voté la suspension de la réunion de 11 h pour raisons olfactives.

=== question ~.lyon.f group:velo
# Crevaison lente : la pompe du sous-sol a-t-elle un embout pour valve Schrader ?
J'ai essayé de comprendre l'adaptateur, j'ai perdu une minute d'air et beaucoup de dignité.
> karim: Oui, il faut retourner la petite pièce dans la tête. J'ai collé un dessin dessus.
> camille: Et si c'est une crevaison lente, j'ai des rustines au troisième, tiroir du haut, avec le mode d'emploi de ma grand-mère.

=== update nour group:velo
Nouvel itinéraire Montreuil–Cadran testé ce matin : 34 minutes, deux feux en moins, un seul carrefour vraiment méchant. La trace est jointe au groupe. Merci à Antoine de m'avoir attendue en haut de la côte en lisant ses messages.
> antoine: J'ai eu le temps de lire tous mes messages.
> tom: Post it on the shared map and the rest of us can colour the nasty junction red.

=== update hannah group:lire en m12
January book: *The Summer Book*, Tove Jansson. Short, islands, an old woman and a child, no plot to speak of and everything happens. We meet on the 28th at 18:00 Brussels time, online and with real biscuits in three offices.
> elena: In Lausanne we will read it by the lake in coats.
> ~.montreal.en: 12:00 for us, so lunch and Jansson. Perfect.
> judith: Existe en français, *Le Livre d'un été*, j'ai deux exemplaires à prêter.

=== update ~.bruxelles.m group:lire en
I gave up on last month's novel at page 90. The club was right, it gets better at page 94. I would like a formal warning next time.
> hannah: There was one. It was on page 91.

=== update elodie group:courir id=running
Sortie du mardi midi : 9 km par les quais, allure conversation. La conversation portait sur les dalles flottantes, pardon à ceux qui courent pour oublier. Douches du sous-sol réparées, l'eau est chaude pendant au moins quatre personnes.
> ~.lyon.m: Cinquième personne, je confirme la limite.
> camille: Mardi prochain je peux prendre le groupe tranquille, on s'arrête pour voir les castors.

=== question ~.nantes.m group:courir
# Dossard à céder pour le semi des bords de Loire ?
Je me suis tordu la cheville en descendant d'un ponton (oui, en bottes, oui, pendant un prélèvement). Dossard de dimanche, sas 1 h 45.
> ~.nantes.f: Je prends ! Je vise 1 h 50 mais je sais mentir sur un formulaire.
> mario: La cheville est déclarée en accident du travail ? Un ponton pendant un prélèvement, c'est du travail. Passez me voir.
>> ~.nantes.m: Je n'y avais même pas pensé. J'arrive.

=== update monique group:bxl
L'ascenseur est réparé. Le technicien a trouvé une gaufre dans la gaine. Je ne cherche pas de coupable, je pose seulement le fait.
> charlotte: Liège ou Bruxelles, la gaufre ?
>> monique: Liège. Ce qui réduit la liste des suspects.
> fatou: Je n'étais pas là. Et j'ai des témoins.

=== update ~.bruxelles.f group:bxl m11
Sinterklaas komt vrijdag om 16 u voor de kinderen. Saint-Nicolas passe vendredi à 16 h, salle Senne, pour les enfants du site. Inscrivez les prénoms et les âges avant mercredi, il a une réputation à tenir.
> pieter: Ik neem de foto's. Fond bleu, sans casque de vélo.
> joris: Deux garçons, 4 et 7 ans, le petit a peur de la barbe. Le saint est prévenu ?
>> ~.bruxelles.f: Il parlera de loin et avec douceur.

=== praise ~.paris.f group:paris
Merci à la personne de l'accueil, Marlène je crois, qui a retrouvé mon train, mon parapluie et mon badge en une seule conversation téléphonique. On ne se connaissait pas, elle m'a appelée « mon lapin », et j'ai eu mon train.
> agnes: C'est bien Marlène, et elle appelle tout le monde mon lapin, y compris le commissaire aux comptes.

=== update ~.lyon.m group:lyon
Le piano du hall est accordé depuis hier. Il est là pour être joué, avant 9 h, entre midi et deux, après 18 h. Les gammes sont tolérées. L'hymne du club est interdit depuis l'incident.
> hugo: Quel incident ?
>> ~.lyon.m: Exactement.
> ~bat-fluides.lyon.f: Un inconnu y joue du Satie à 8 h 20. Qui que vous soyez, continuez.

=== question sophieanne group:mtl m12
# Où trouver des crampons pour chaussures de chantier taille 37 ?
Le magasin de la rue Saint-Paul commence à 40, comme si nous n'existions pas.
> ingrid: Women's section of the ski shop on Mont-Royal, the model with the steel chain. I have had mine for five winters.
> yvan: On en commande six paires pour le site, je veux la liste des pointures d'ici vendredi.
> ~.montreal.f: Moi aussi, 36 et demi. Merci d'avoir posé la question.

=== update ~.montreal.en group:mtl en
Somebody left a casserole in the office fridge with a note that says "for whoever is having the worst week". It is very good. I was on week three of a model that will not converge. Thank you, whoever you are.
> tom: It was converging this morning, I checked. It was the casserole.
> anjali: I need the recipe and I am having a fine week.

=== update ~.lyon.f group:lyon
Exercice d'évacuation mardi : 3 minutes 40 pour vider le bâtiment, record de la maison. Deux points à revoir : la porte du deuxième que quelqu'un cale avec une plante, et la personne qui est retournée chercher son croissant.
> josiane: La plante a été mutée au quatrième.
> romain: Le croissant était chaud.
> mario: On revient jamais. Même pour un croissant, même chaud.

=== idea ~.nantes.f group:nantes
Le vendredi, la moitié des bureaux du hangar sont vides et le chauffage tourne. Et si on se regroupait tous côté Loire ce jour-là ? C'est plus beau, plus chaud, et on se verrait.
> loic: Essai ce vendredi. J'apporte la cafetière italienne.
> ~num-dev.nantes.f: Prévoir deux coins silencieux pour les appels, sinon ça tient un vendredi.
> mario: Je coupe les zones nord à partir de jeudi soir, on verra la différence au compteur.

=== update coralie group:lyon
On a perdu la finale du tournoi de pétanque inter-étages, 13 à 12, sur une mesure au pied à coulisse apportée par l'équipe géotechnique. On réclame un appareil neutre.
> herve: L'appareil est étalonné. Le certificat est affiché au quatrième.
> sofia: Un virgule deux millimètre. C'est la vie.

=== question ~.bruxelles.f group:bxl
# Covoiturage Namur–Bruxelles le mardi et le jeudi, départ 6 h 50 ?
J'ai une place, le chauffage et une tolérance limitée pour la radio avant 7 h.
> damien: Intéressé le jeudi. Je parle peu avant Gembloux.
> ~.bruxelles.m: Mardi pour moi, je paie le parking et je dors.

=== update gilles group:lausanne
Le voisin du dessous se plaint du bruit de perceuse. Ce n'est pas nous. Après enquête, c'est un pic épeiche sur le bardage du local vélos. Il travaille de 7 h à 8 h, sans pause et sans casque.
> tristan: Pose une silhouette de rapace et un nichoir à côté. Il cherche un logement, pas une dispute.
> mireille: Le bardage est en mélèze non traité. Il a bon goût.

=== update samir group:paris
Salle Boussole réservée toute la semaine par « TEST », puis « TEST2 ». Si vous vous reconnaissez, relâchez-la, nous sommes onze à faire un atelier dans un escalier.
> ~num-dev.paris.f: C'était un vrai test. Du système de réservation. Qui marche. Pardon.
> agnes: L'atelier de l'escalier a eu de bonnes idées, j'en ai entendu deux en montant.

=== praise ~.montreal.f group:mtl
Merci aux voisins de bureau qui ont tenu mon Léo (trois mois) pendant que je finissais de déposer l'offre. Il a souri à Wei, vomi sur le contrat-cadre et dormi sur l'épaule de Félix.
> wei: The framework contract needed a second reading anyway.
> felix: Meilleure réunion du mois.

=== update ~.paris.m group:paris
Le digicode change lundi. Le nouveau est donné à l'accueil contre un sourire ou une pièce d'identité.
> antoine: J'ai présenté les deux, on ne sait jamais.

=== update camille group:lyon
Vente de gâteaux du vendredi pour la banque alimentaire : 318 €, un fondant sans farine qui a failli provoquer une émeute, et zéro miette à 11 h 10. Merci à tous les pâtissiers anonymes. La recette du fondant sera publiée quand sa propriétaire aura négocié.
> ~.lyon.f: La propriétaire accepte contre une place à l'ombre sur le parking à vélos.
> karim: Je cède la mienne. Pour la science.

=== update ~.lausanne.m group:lausanne m11 id=raclette
Raclette du jeudi : on avait prévu 4 kilos pour 20, on a été 33. Gilles est revenu avec deux meules « qu'il avait par hasard ». Personne n'a posé de question.
> gilles: Un intendant a toujours deux meules.
> stephane: Le système d'allocations ne prévoit pas les meules, je précise.

=== question ~.lyon.m group:lyon
# Qui a emporté l'échelle de 3 mètres du local technique ?
Elle est rouge, elle est marquée « NE PAS EMPORTER ».
> ~bat-bim.lyon: Elle est au deuxième, on accroche le panneau acoustique. Retour à 15 h, promis.
> josiane: J'ai ajouté « MÊME AU DEUXIÈME ».

=== update ~.nantes.m group:velo
Compteur du vélotaf pour le mois : 4 112 km à nous tous sur Nantes, soit la distance de l'aller jusqu'à Tbilissi. Il manque deux inscrits pour que le site ait droit à la station de gonflage. Deux. #velotaf
> maelle: Inscrite. Je ne savais pas qu'il fallait le dire, je croyais que pédaler suffisait.
> ~.nantes.f: Et moi, ça fait deux. Bonjour Tbilissi.

=== idea zoe group:lyon 20d
Un tableau blanc dans la cuisine du troisième avec « ce que j'ai appris cette semaine », une phrase, un prénom. J'ai commencé avec « un index partiel ». Quelqu'un a déjà écrit dessous « les cigognes couvent n'importe quoi ».
> hugo: Je revendique la cigogne.
> josiane: J'ai fourni les feutres. Effaçables, j'ai vérifié deux fois.
`;
