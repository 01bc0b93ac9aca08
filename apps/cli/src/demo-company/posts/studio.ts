export const studio = `
=== question karim group:images
# On a quarante heures de caméra de chantier : peut-on en faire trois minutes ?
La caméra fixe du pont tourne depuis quatorze mois. La Métropole voudrait un film d'inauguration. Je n'ai aucune idée de ce que cela demande.
> maelle: Oui, et c'est un exercice que j'aime. Garde tout en original, ne laisse personne compresser. Je prends une image par heure ouvrée, je stabilise, j'étalonne pour que les saisons se voient, et Tarek fabrique un son à partir de vrais bruits du chantier. Deux jours de montage, un jour de son.
> ronan: Je viendrai faire trois plans au sol pour respirer entre deux accélérés, sinon on a mal au cœur.
>> karim: Je dis oui à tout. Les disques partent demain par coursier.
> tarek: Ne jette pas les enregistrements du battage de pieux, j'en ferai une batterie.

=== update maelle project:films
Film 11 terminé : « Ceux qui réparent la nuit », 6 minutes avec l'équipe des vannes de Nantes. Montage sur Resolve, étalonnage très sobre, une seule musique et elle sort d'un autoradio. Projection jeudi à 13 h dans le hangar, sous-titres en français et en anglais, version audiodécrite en ligne. #films
> gwenaelle: J'ai vu la version de mardi, j'ai pleuré sur un tampon en fonte. Bravo.
> louise: Sous-titres relus par deux personnes du réseau, pour le vocabulaire. « Robinet-vanne », pas « robinet ».
> bertrand: C'est le plus beau de la série. Je ne dis pas cela pour le tampon.

=== question ~eau-pot.lyon.f group:images
# Logiciel simple pour couper une vidéo de chantier au téléphone ?
Juste enlever le début où je cherche le bouton et la fin où je le cherche encore.
> maelle: L'application photo de ton téléphone le fait déjà : modifier, tirer les deux bords, enregistrer comme nouvelle vidéo. Si tu veux en mettre deux bout à bout, dépose-les dans notre dossier « coupes rapides », on le fait dans la journée.
> capucine: Et filme à l'horizontale, par pitié.
>> ~eau-pot.lyon.f: Coupé. Je garde le vertical pour mes enfants.

=== update ronan group:images
Autorisation de vol obtenue pour les six sites du Rhône, de jour uniquement, sous 80 mètres, avec un observateur. La zone des Échelles reste interdite de mars à juillet à cause des hérons. Donc les belles images de printemps, ce sera depuis un trépied, comme au siècle dernier.
> tristan: Les hérons vous remercient. J'ai un affût à prêter, on y tient à deux si l'on s'aime bien.
> maelle: On prend l'affût. Ronan, tu apportes les biscuits.

=== question sophieanne group:images en
# Subtitles for a public meeting recording, French and English mixed: how?
Two hours, people switch language in the middle of a sentence, and the city wants it online on Friday.
> louise: Transcribe in the language spoken, then translate each block the other way, and mark the switch with a dash. Our house style is two lines, 37 characters, minimum one second. Send me the sound first, I can start tonight because of the time difference.
> maelle: And ask for the separate microphone tracks if they exist. I can clean the room echo in ten minutes with separate tracks, and never without.
>> sophieanne: Separate tracks found. Louise, you are saving my week.
> anouk: Pour les noms des citoyens, je t'envoie la liste des présences, on évite les fautes.

=== praise camille group:images
J'avais honte de ma vidéo de la crue : tremblée, bruit de vent, mon doigt dans le coin. @maelle l'a regardée deux fois, a gardé 19 secondes, a mis le son de la station de mesure par-dessus, et le syndicat de rivière la montre maintenant à toutes les communes. Je ne savais pas que l'on pouvait sauver ça au montage.
> maelle: La meilleure image est celle où l'on est là au bon moment. Le reste, c'est mon travail.
> mehdi: Ces 19 secondes ont plus convaincu que mes 90 pages, je le dis sans amertume, ou presque.

=== update louise project:campagne
Guide maison de sous-titrage, version 4, après les six films de la campagne. Nouveautés : contraste vérifié sur fond clair, pas de coupure entre un article et son nom, et une règle pour les silences. Les deux pages sont dans le groupe Images.
> paulemile: Les silences, enfin. Rien n'est plus déroutant que trois secondes sans savoir si le film est fini.
> ~studio-video.nantes: La règle des articles m'a fait reprendre 40 lignes, et c'est bien mieux.

=== question ~sup-rh.lyon.f group:images
# Qui peut monter une vidéo d'accueil d'ici deux semaines ?
Coralie a filmé douze collègues avec son téléphone, chacun répond à « qu'est-ce que tu aurais aimé savoir le premier jour ? ». Il y a une heure de rushes et beaucoup de fous rires.
> maelle: Je m'en charge : deux minutes trente, sous-titres compris, livré le 14. Transférez-moi les originaux, pas les versions envoyées par messagerie, elles sont écrasées.
> capucine: Je fais le petit habillage avec les prénoms, une journée.
> coralie: Gardez la réponse de Gilles sur la place 14, je vous en supplie.

=== update pieter site:bruxelles id=brussels-portraits
Portraits du site jeudi de 9 h à 12 h, salle Senne. Lumière douce, cinq minutes chacun, on choisit la photo ensemble et on supprime le reste devant vous. Les lunettes sont bienvenues, les sourires facultatifs.
> charlotte: Est-ce qu'on peut venir avec son casque de vélo ?
>> pieter: C'est même conseillé, j'ai un fond jaune.
> monique: À mon âge, je veux bien la lumière très douce.

=== question ~bat-struct.nantes.f group:images
# Filmer un essai de rupture de poutre : à quelle cadence ?
On casse trois poutres de réemploi au laboratoire mardi. Je voudrais voir la fissure naître, pas seulement la poutre tomber.
> ronan: 240 images par seconde avec mon boîtier, 960 pendant trois secondes en mémoire tampon : il faut déclencher juste avant, donc quelqu'un regarde la courbe et crie. Beaucoup de lumière, et une mire collée à la fibre tendue.
> maelle: Je mettrai la courbe d'effort synchronisée à l'image. On l'a fait pour les pieux de Hervé, c'est très lisible.
>> ~bat-struct.nantes.f: Aïssatou criera. Elle s'entraîne.

=== update tarek group:images
J'ai constitué une sonothèque de nos chantiers : 640 sons, classés. Vanne qui grince, ballast, presse-étoupe, pluie sur bâche, cantine à midi, silence de réservoir. C'est libre pour tous nos films et présentations. Le silence de réservoir est le plus téléchargé.
> elodie: Il te manque le premier tour de roue d'un tram sur un rail neuf. Je te préviens la veille.
> julien: Et un alternateur que l'on synchronise, quand l'aiguille hésite.
>> tarek: Je veux les deux. J'arrive avec mes micros et des bouchons d'oreilles pour tous.

=== idea capucine group:images
Nos présentations aux élus commencent toutes par une carte fixe. Avec trois couches animées (avant, pendant, après) on expliquerait une digue en douze secondes. J'ai fait un essai avec les données de Hugo sur le Vésin, il est en lien. Dites-moi ce qui est faux.
> mehdi: L'eau arrive trop vite à Marolles, sinon c'est juste. Et c'est beau, ce qui ne gâche rien.
> hugo: On peut brancher directement la sortie du modèle, ce ne serait plus une illustration mais un résultat.
> judith: Pensez à la version sans animation, pour ceux qui ont coupé les mouvements sur leur appareil.

=== question anouk group:mtl m2
# Police de caractères lisible à trente mètres, par neige horizontale ?
Panneaux des rues éponges. La police de la ville est jolie et disparaît au premier flocon.
> fabien: Plus large que grasse. Essaie une chasse étendue, contreformes ouvertes, et du blanc autour. Le blanc protège mieux que le gras.
> tom: Test it at night from a moving bus. I am serious, that is where people read it.
>> anouk: Testé mardi dans le 80, -11 °C, chauffeur complice. La chasse étendue gagne de très loin.

=== update fabien project:tramb
Plan de ligne affiché en station dès lundi. Dix-sept versions. La dix-septième est presque la deuxième, avec un trait plus épais et une humilité nouvelle.
> karim: J'ai la deuxième encadrée dans mon bureau, je le savais.
> ~studio-graph.nantes.f: Et le braille est relu deux fois, par deux personnes, sur le plan réel et pas sur l'épreuve.

=== update ~studio-video.nantes.m group:images
Pour tous ceux qui nous envoient des vidéos : la messagerie les compresse, les clés USB se perdent, le dossier « dépôt studio » marche depuis n'importe quel site. Lien épinglé. Nommez vos fichiers avec le projet et la date, et pas « VID_final_ok2 », nous en avons 61.
> camille: 62. J'en ai déposé un ce matin avant de lire.
> maelle: Retrouvé et renommé. Il était bien, d'ailleurs, surtout la fin.

=== question baptiste project:rhone
# Droit à l'image : les riverains filmés de loin sur la digue doivent-ils signer ?
On a quarante secondes superbes avec des promeneurs. Reconnaissables si l'on connaît les chiens.
> arnaud: Lieu public, pas le sujet principal, pas de légende : pas de signature nécessaire. Un gros plan, si. Pour les chiens, le droit est muet.
> maelle: Par prudence j'ai pris le plan large. Et la dame au chien blanc est venue signer d'elle-même, elle voulait être dans le film.

=== praise bertrand unit:studio
Six films, quatre langues, onze versions, neuf semaines. La Mutuelle a écrit au groupe, pas à nous, et Florence m'a transféré le message avec un seul mot : « Encore ». Je retiens surtout que personne n'a travaillé un dimanche, et que nous l'avions écrit au planning dès le premier jour.
> louise: Presque personne.
>> bertrand: Je sais. On en parle demain, et on le répare.
> fabien: L'affiche de l'escalier est partie au musée de la publicité, section santé. Ma mère l'a dit à tout l'immeuble.

=== question ~mob-fer.bruxelles group:images en
# Time-lapse of a 54-hour weekend possession: battery, frame rate, rain?
We want to show the client what "fifty-four hours" feels like. Two cameras, no mains on one side.
> ronan: One frame every 12 seconds gives you about eleven minutes at 25, cut to two. Use a small lead battery in a box with the camera, a rain hood with a lip, and never trust automatic white balance at night.
> maelle: Lock exposure in three steps rather than automatic, otherwise it flickers and I lose a day in the edit. I will come by the second night with coffee.
>> ~mob-fer.bruxelles: Both cameras survived, one has a pigeon in 340 frames.

=== update anouk all en m12
The annual poster is at the printer: eighty-one hand-drawn icons, one for each project that closed or opened this year. If you cannot find yours, look under the coffee stain in the lower left corner. The coffee stain is also a project.
> sophieanne: Le filtre avec la tasse, c'est Ginette, n'est-ce pas ?
>> anouk: Évidemment.
> marcandre: Il nous en faut soixante pour les clients. Avec la tache.

=== update maelle all m11
Rappel utile avant les fêtes : si vous voulez un film pour une inauguration, un départ, une remise d'ouvrage, il me faut trois choses. Ce que les gens doivent ressentir en sortant, la date, et quelqu'un qui décide. Dans cet ordre. Le reste, matériel, montage, sous-titres, musique, droits, nous savons faire.
> laurent: La deuxième est souvent la seule que l'on vous donne.
>> maelle: Et elle est souvent fausse.
> karim: Ressentir : « ça valait le bruit ». Date : le 4. Décide : moi.

=== question mireille group:images
# Photographier des plantations pour que l'on comprenne la différence d'année en année ?
J'ai 400 photos des tourbières et aucune au même endroit.
> pieter: Un piquet, un trait de peinture, une pierre pour le pied gauche. Toujours la même focale, 35 mm, à 10 h, ciel couvert si possible. Et une photo imprimée de la première prise, que l'on tient à la main pour recadrer.
> hugo: Note le cap à la boussole, on pourra les mettre sur la carte.
>> mireille: Douze piquets posés. La pierre du pied gauche est une idée merveilleuse.

=== update ~studio-video.paris group:paris
On enregistre des voix dans le placard à manteaux du deuxième jusqu'à midi. Les manteaux sont nécessaires, merci de ne pas les reprendre un par un.
> ~.paris.f: Le mien sonne comment ?
> tarek: Laine épaisse, très mat. Si vous le vendez un jour, je l'achète.
`;
