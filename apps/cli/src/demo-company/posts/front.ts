/** The newest threads: what a visitor meets first. */
export const front = `
=== update thibault project:digues 9m id=seepage
Tournée d'après-pluie sur le Bas-Vésin. Tout tient, mais le suintement du PK 14,2 est revenu exactement au même endroit qu'en février : 2,1 litres par minute au seau, eau claire, pas de fines. J'ai posé un piquet et une photo par quart d'heure jusqu'à ce soir. @camille je t'envoie les cotes à 15 h.
> camille: Merci. Claire, c'est l'essentiel. Est-ce que le piézomètre P7 a suivi la rivière ou est-ce qu'il a pris du retard ?
>> thibault: Six heures de retard, comme au printemps. Donc c'est bien la digue qui se mouille, pas la nappe qui monte.
> sofia: Avec ce temps de réponse, je garde la perméabilité du rapport. On ne touche pas au calcul, on ajoute le point à la note.

=== question sofia group:sols 17m
# Frottement négatif : qui a une note récente sur un remblai posé après les pieux ?
Pour le quai sud de Saint-Corentin, le remblai arrive trois mois **après** le battage. L'argile molle fait 9 m. Je cherche une note de calcul où le frottement négatif a été traité proprement à l'Eurocode 7, avec le point neutre justifié et pas seulement posé à la base de la couche.
> herve: La plateforme trimodale d'Aurette, lot 2, annexe C. Le point neutre y est calculé par équilibre des déplacements. Regarde surtout la page 11 : on avait vérifié avec deux modules différents, et c'est le tassement du pieu qui gouverne, pas la couche.
> kevin: Et de mon côté j'ai les trois pressiométriques faits au ras de l'eau la semaine dernière. Le module est plus faible que prévu entre 6 et 8 m. Je les dépose dans le projet.
>> sofia: Ça change tout pour le point neutre. Merci à tous les deux, je publie ma note ici quand @herve l'a relue.

=== update maelle group:images 28m id=editing-room
Premier montage du deuxième film Rhône : 3 min 40, on doit descendre à 2 min 30 sans perdre Julien qui pose la main sur le palier « pour écouter ». Si vous passez devant la salle de montage à Nantes cet après-midi, entrez : je cherche trois regards neufs, dix minutes, et je fournis le thé. #montage
> fabien: J'arrive vers 16 h. Mon conseil sans avoir vu : coupe l'arrivée en camion.
>> maelle: Elle était déjà coupée. Deux fois.
> camille: Depuis Lyon, possible par lien ? Je peux dire si les images de crue sont parlantes pour quelqu'un du métier.
>> maelle: Oui, je t'envoie une version avec minutage incrusté. Note tes remarques à la seconde, c'est ce qui m'aide le plus.
> baptiste: Gardez Julien. Coupez-moi.

=== update anjali group:platform en 41m
Short post-mortem from this morning's failed deployment of the members' platform. Health checks passed, traffic moved, and then every document upload returned 500 for eleven minutes. Cause: the new pods had a read-only root filesystem and the upload library writes its temp files there. Rolled back, nobody lost a file because the client retries.

What we change: a smoke test that uploads a real 3 MB PDF before traffic moves. Boring, and it would have caught this one.
> thomas: C'est ma bibliothèque et mon changement de conteneur, pardon. Je prends le test, il sera là demain.
>> anjali: No apology needed, we all reviewed it. Ping me when it is up, I want to steal it for the other services.
> rebecca: Eleven minutes from alert to rollback, on a page written down in advance. That part went well, please put it in the notes too.
> liam: Fun fact: the retry with an idempotency key is the thing we argued about in spring.

=== update gilles site:lausanne 58m
Place 14, voiture grise immatriculée à Genève : vous êtes sur l'arrivée du camion de mazout de nos voisins, qui attend dans la rue avec ses feux de détresse. Merci de descendre. Je suis à l'entrée avec les clés de la 22, qui est libre.
> ~.lausanne.m: C'est la mienne, j'arrive, j'étais en réunion téléphone coupé. Pardon au chauffeur.
>> gilles: Résolu en quatre minutes. Le chauffeur accepte les excuses et un café.
> elena: Gilles, la 22 c'est toujours celle avec le pilier ?
>> gilles: Toujours. On y entre bien, c'est d'en sortir qui demande du métier.

=== praise baptiste all 72m id=turbine-wheel
Le groupe 2 de la centrale des Échelles a retrouvé le réseau à 6 h 52. La roue était dehors depuis onze semaines. @julien a refusé trois fois le jeu au palier que tout le monde trouvait « acceptable », et il avait raison trois fois : on vibre moins qu'à la réception de 1968. Bravo aussi à l'équipe de nuit, qui a tenu la cadence sans un seul accident.
> julien: C'est surtout l'atelier de Roger qui a refait les coussinets à partir d'un plan au crayon. Sans lui on attendait l'usineur jusqu'à Noël.
> roger: Le plan était bon. On dessinait bien, à l'époque.
> sylvie: Les mesures de vibration sont dans le dossier du projet, elles méritent d'être montrées au client telles quelles.
> florence: J'ai transmis au président d'Hélios, avec la photo. Bravo à toute l'équipe.
> marta: Et pendant ce temps le solaire de la digue injecte déjà. Neuf sites, c'est long, mais ça commence à se voir.

=== announcement florence all today id=plan-letter
# Ce que nous avons choisi de ne plus faire
Le comité s'est réuni deux jours. Il en sort moins de choses que d'habitude, et c'était le but.

**Nous arrêtons** les revues mensuelles de tableaux de bord au-dessus des chefs de projet. Les chiffres restent ouverts à tous, chacun les lit quand il en a besoin.

**Nous arrêtons** de répondre aux appels d'offres où nous arrivons quatrièmes par habitude. @claire publiera chaque mois la liste de ceux que nous laissons passer, et pourquoi.

**Nous gardons**, et nous payons enfin, le temps donné aux autres : une journée par mois pour aider un projet qui n'est pas le sien, imputable sur une ligne à nous.

Je sais ce que vaut une lettre de direction si rien ne bouge ensuite. Dites-moi ici ce que j'ai oublié ou mal vu. Je lis tout et je réponds aujourd'hui, y compris aux questions désagréables.
> karim: La journée par mois, est-ce qu'elle se déclare d'avance ou après coup ? Sur un chantier de tram on ne sait pas le lundi où l'on sera le jeudi.
>> florence: Après coup, sans autorisation. Si quelqu'un en abuse nous le verrons bien assez tôt, et nous lui parlerons.
> antoine: Les revues disparaissent aussi pour les projets en perte ?
>> laurent: Non. Ceux-là gardent un rendez-vous par mois avec moi, mais court, sans diaporama, et je viens sur place.
> ~bat-fluides.paris.f: Merci pour la première phrase. On ne me l'avait jamais faite.
> marcandre: À Montréal on va traduire la journée par mois en « un vendredi sur quatre ». On verra bien si ça tient en janvier.
> claire: Première liste vendredi. Elle sera longue, préparez-vous.

=== idea romain group:climat 2h
Et si les salles de réunion du quai de la Navette n'étaient chauffées que lorsqu'elles sont réservées ? J'ai regardé : 38 % des heures de chauffe concernent des pièces vides. La régulation sait déjà lire un calendrier, il manque une passerelle et un peu de courage. Estimation prudente : 14 MWh par an, sans travaux.
> isabelle: Techniquement oui, la gestion du bâtiment a une interface. Attention à l'inertie au deuxième : il faut préchauffer 40 minutes avant.
> josiane: J'accepte d'essayer au troisième étage, qui râle déjà, on ne perdra rien.
>> romain: Marché conclu. Je pose deux sondes lundi et je publie la courbe ici, même si elle me donne tort.
> thomas: La passerelle calendrier, je peux l'écrire sur ma journée du mois. Elle vient d'être inventée, autant l'étrenner.

=== announcement simon all en 3h
# One place to ask who knows what
From today every project lead can open an **expertise request** here instead of sending the usual forty e-mails. Say what you need, for how long, and by when. People with real evidence (projects, answers, films, code) are suggested first; nobody is volunteered without being asked.

Three things I would like you to know:

- Saying *no* takes one click and needs no reason.
- What a request saved us in outside fees is written in a ledger that everyone can read.
- Nothing is inferred about you unless you switched it on in your profile.

It will have rough edges. Tell me here, in French or in English, and please be specific.
> judith: I tested the form with the keyboard and with VoiceOver on Friday. Two labels were wrong, both fixed the same day. Good sign.
> hannah: Does it cover one-hour questions? I do not need a person for a week, I need somebody who has once wired a level crossing to an interlocking.
>> simon: Yes, the smallest size is an hour. Your example is in our test data now.
> patricia: Est-ce que je vois les demandes adressées à mon équipe ?
>> simon: Only the person asked, until they accept. After that, yes, with the time they agreed to. C'est voulu.

=== question camille group:eau 4h
# Rugosité d'un lit majeur en vigne : quelle valeur de Strickler avez-vous calée ?
Sur l'Aurette amont, la crue de mars est débordée dans 300 hectares de vigne palissée, rangs perpendiculaires à l'écoulement. Avec K = 12 je suis encore 18 cm trop bas à l'échelle de Montcel. Qui a déjà calé sur un terrain comparable, avec des laisses de crue fiables ?
> oumar: Sur la Loire à Bellaire on a fini à 8 pour des vergers palissés, mais seulement au-dessus de 60 cm d'eau : en dessous, les rangs canalisent. Essaie une rugosité variable avec la hauteur plutôt qu'une seule valeur.
>> camille: J'avais gardé constant par paresse. Je teste 15 puis 8 avec bascule à 50 cm.
> mehdi: Vérifie aussi que les filets de palissage n'ont pas fait barrage : en mars ils étaient pleins de sarments. Thibault a des photos.
> lucie: Et l'hydrogramme amont : la station de Vaulx a décroché pendant deux heures, j'ai reconstitué la pointe, l'incertitude est de 8 %. Une partie de tes 18 cm peut venir de là.

=== update louise group:images 5h
Sous-titres du film « Le pas de trop » pour la Mutuelle Horizon Commun : livrés hier à 23 h 40 pour une diffusion ce matin à 9 h. Français, anglais, langue simplifiée. Note pour la prochaine fois : une interview tournée au marché, c'est trois fois le temps de transcription. Je dors et je reviens. #soustitrage
> paulemile: J'ai écouté avec l'audiodescription ce matin. Le passage de l'escalier est parfaitement clair sans l'image, ce n'est pas si courant.
> maelle: Sans toi on diffusait avec la version de jeudi. Le montage te doit une fière chandelle et moi un repas.

=== praise aurelien site:lyon 7h
Merci à la personne qui a rempli la machine à café du troisième **et** laissé un mot avec le réglage de la mouture. Une réunion entière de chantier a changé d'humeur. Si vous vous dénoncez, je vous offre le suivant.
> ~mob-voirie.lyon.m: Je ne dirai rien sous la torture, mais c'était 4,5 et pas 5.
>> aurelien: Alors 4,5 sera gravé sur la machine.
> josiane: Ne gravez rien sur la machine, elle est louée.

=== update elodie project:tramb 9h id=tram-night
Nuit blanche sur le pont : les deux derniers coupons de rail sont soudés. Le coulage de 2 h 40 a été refait, bavure au-delà de la tolérance, et l'équipe ne s'est pas fait prier. Premier tour de roue prévu dans trois semaines, à pas d'homme, avec une rame lestée de sacs de sable. #tramb
> karim: La préfecture a confirmé la date. Je préviens les riverains du quai Fulchiron par papier dans les boîtes, pas seulement par la page internet.
> ~mob-fer.lyon.m: Soudures contrôlées aux ultrasons ce matin, rien à signaler. Les rapports seront signés à midi.
> herve: Et pas un millimètre sur les cibles de la culée. Le pieu qu'on nous reprochait trouve enfin son utilité.

=== announcement nadia all 22h
# Télétravail : l'accord est signé, voici ce qui change vraiment
Après quatre mois de discussion, l'accord vaut pour les six sites à partir du premier du mois prochain.

- **Deux jours par semaine** au choix, trois si votre équipe l'a décidé ensemble.
- **Plus de formulaire** : la règle d'équipe est publiée dans le groupe de l'équipe, c'est elle qui compte.
- **Chantier et laboratoire** : une indemnité de trajet, parce qu'on n'y travaille pas de chez soi.
- Suisse et Belgique : le plafond fiscal des frontaliers reste de 40 % et de 34 jours, @stephane tient une permanence jeudi.

Merci aux élus, qui n'ont rien lâché sur l'indemnité, et qui avaient raison.
> ~eau-pot.nantes.m: L'indemnité concerne aussi les astreintes de nuit sur les essais de pompage ?
>> nadia: Oui, aller et retour, et le taxi si vous rentrez après 22 h. C'est écrit noir sur blanc à l'article 6.
> monique: Pour les Belges, le formulaire A1 se demande toujours trois semaines avant. Je le redis parce que personne ne me croit.
> stephane: Permanence jeudi de 10 h à 12 h, et en ligne de 13 h à 14 h pour Lyon et Nantes.
> ~mob-etudes.montreal.en: Does the site allowance apply in Montréal, where the garage tests happen at night?
>> nadia: Yes, same rule, in Canadian dollars. The text is being translated and @marcandre will post it this week.

=== update tom project:laurendeau en m12
First cold night of the season at the garage: minus 19, and the buses pre-heated on the plug as planned. We lost one charger out of 24 to a frozen contactor and the scheduler moved its two buses without anybody touching a thing. Every route left on time. I have been waiting two years to write that sentence.
> wei: Peak stayed at 3.1 MW, under the contract. The staggered start is worth about 400 kW on its own.
> ~ene-res.montreal: The frozen contactor is the batch without the heater pad. I will have the other six replaced before the weekend.
> marcandre: Je l'ai lue au client au téléphone. Silence, puis : « vous êtes sûrs ? ». Bravo.

=== question zoe group:arrivees 28h
# Comment savoir à qui j'ai le droit de poser une question ?
Je suis arrivée il y a deux mois et tout le monde a l'air très occupé et très compétent. Hier j'ai passé trois heures sur un problème que Maxime a résolu en quatre minutes. À partir de quand demande-t-on ? Et à qui, quand on ne connaît pas les noms ?
> maxime: Ma règle : vingt minutes seul, puis je demande en montrant ce que j'ai essayé. Et ces quatre minutes m'avaient coûté deux jours la première fois.
> coralie: Au bout de deux mois vous avez droit à un parrain hors de votre équipe. Le vôtre était en congé, je vous en propose un autre cet après-midi.
> anjali: Ask in the open channel. Ten people learn the answer, and at least one of them was afraid to ask too.
> florence: Et à moi, le mardi. C'est sérieux : j'ai posé ma première question bête ici à propos d'une vanne, je l'ai encore en mémoire.
>> zoe: Merci à tous. J'ai donc perdu trois heures pour rien, mais j'ai gagné un fil de discussion.

=== update pascal project:kerlaz 31h id=night-pump
Fin du palier de 72 heures à Kerlaz cette nuit à 3 h 10. Débit tenu à 41 m³/h, rabattement 6,80 m et stable depuis douze heures. Le voisin est venu voir « qui faisait du bruit » et il est reparti avec un cours de nappe captive et un café. Remontée enregistrée toutes les dix secondes jusqu'à lundi. #essaidepompage
> gwenaelle: 41 stables, c'est mieux que l'hypothèse du schéma. La conductivité a bougé ?
>> pascal: Pas d'un poil : 412 au début, 415 à la fin. Pas d'arrivée d'eau salée.
> kevin: Content pour le F2. On l'a quand même foré entre deux tempêtes.
> ~eau-pot.nantes#2: Je commence l'interprétation lundi, avec et sans l'effet de la marée. On la voit nettement dans les premières heures.

=== idea loic all 2d id=bags
Chaque fin de chantier, on jette des centaines de panneaux d'information imprimés sur bâche. Anouk et moi avons fait coudre vingt sacs avec ceux de la place des Tanneurs : solides, moches juste ce qu'il faut, partis en une heure. Et si le Studio prévoyait le patron **au dos** de la bâche dès l'impression ?
> anouk: J'ai déjà le gabarit, pour un sac et une trousse. Il faut juste éviter de mettre un visage à l'endroit de la couture.
> bertrand: Oui pour les prochains panneaux du tram. On demandera aux couturières de l'atelier d'insertion du quartier.
> karim: Je prends les deux cents premiers pour les riverains. C'est mieux qu'une plaquette.

=== question hugo all 2d
# Qui a encore les clichés aériens de 1962 de la vallée du Vésin ?
La boîte verte qui était dans le couloir du quatrième a disparu pendant le déménagement. Il y avait 84 tirages papier, numérotés au dos. L'institut n'a pas cette mission-là. On en a besoin pour retrouver l'ancien tracé du bras avant la digue.
> roger: Elle est chez moi, au sous-sol, étagère du fond. Quelqu'un l'avait posée sur la benne, ça m'a fait mal.
>> hugo: Roger, vous venez de sauver une étude de dangers. Je descends avec le scanner.
> mehdi: Prévois de les scanner à 1 200 points, on voit les laisses d'eau sur les labours.
> agnes: Rappel amical : avant de jeter une boîte, on demande. Après, on demande à Roger.

=== update ingrid group:hydro en 2d id=fish-counter id=fish
The new fish counter on the second weir saw its first salmon at 04:12 today. It also saw a beaver, two shopping bags and, according to the classifier, a "very large eel" that was in fact Félix in waders. We will retrain it.
> felix: I have been called worse things by better software.
> clemence: Envoyez-moi les images de l'anguille, la vraie. On comparera avec les passages de nuit du Vésin.
>> ingrid: Done, 214 clips. Eels start about forty minutes after dark here, earlier than in the literature.
> tristan: Same on the Vésin, and almost nothing under a full moon.

=== praise paulemile all 2d
Je voulais signaler une chose qui ne se voit pas. Les comptes rendus de chantier de l'extension des urgences arrivent depuis un mois en PDF balisés, avec titres, tableaux lisibles et textes de remplacement. Je les lis au casque dans l'autobus, comme tout le monde. Personne ne l'a annoncé, quelqu'un l'a simplement fait. Merci @leila.
> leila: J'ai suivi votre cours en ligne, module 3. Il m'a fallu vingt minutes pour le modèle, et depuis plus rien.
> judith: Peux-tu partager le modèle ? On l'imposerait volontiers à tout le monde, avec tact.
>> leila: Déposé dans le groupe Accessibilité, avec une page qui explique les trois pièges.
> simon: This is the sort of thing I would like to see more of on this wall.

=== update rachid project:iles 3d id=digester
Le digesteur des Îles est monté à 37 °C en neuf jours sans mousser. Production de gaz : 1 150 m³ hier. On a allumé la torchère à la main avec les agents de la station, moment un peu solennel. Les riverains du chemin bas ne sentent rien, j'ai fait le tour à 6 h du matin pour vérifier.
> ~eau-pot.lyon.f: Le rapport acides sur alcalinité est à 0,24, on peut augmenter la charge d'un dixième par jour.
>> rachid: D'accord jusqu'à 0,30, et on s'arrête là pour le week-end.
> delphine: Le chemin bas me demande pourquoi ça brûle. Une affichette suffirait.
> aurelien: Je mets la notice qu'on avait écrite pour Montperdu, elle répond à tout.

=== question samir group:a11y 3d
# Une carte interactive utilisable au lecteur d'écran : par où commencer ?
Le portail des compteurs doit montrer les coupures d'eau prévues sur une carte. Je ne veux pas d'un bouton « version texte » caché en bas de page. Quelqu'un a-t-il un exemple où la carte **et** la liste sont au même niveau ?
> paulemile: L'application du Liémont : la liste est la vue principale, la carte en découle. Ce qui marche : un champ d'adresse, puis les résultats du plus proche au plus lointain, avec la distance dite en mètres.
> judith: Et la carte elle-même hors de l'ordre de tabulation tant qu'on ne l'ouvre pas. Trente arrêts au clavier avant le contenu, c'est un abandon.
> maxime: J'ai gardé le composant, une centaine de lignes, sans dépendance. Il annonce aussi le nombre de résultats quand on change de filtre.
>> samir: C'est exactement ça. Je le prends, je vous invite au test avec les abonnés de Pré-Lavaux.

=== update capucine project:campagne 3d
Petite victoire d'animation : le personnage de la grand-mère tombe enfin de façon crédible, sans faire rire ni faire peur. Il a fallu filmer Tarek en train de trébucher quarante fois sur un tapis de yoga. Il va bien.
> tarek: Je vais bien. Le tapis moins.
> fabien: Garde la prise où il s'excuse auprès du tapis, pour le pot de fin d'année.
> ~studio-graph.nantes: Et l'affiche suit : même geste, figé juste avant. On comprend sans lire.
`;
