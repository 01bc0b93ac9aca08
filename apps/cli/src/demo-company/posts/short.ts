export const short = `
=== update karim project:tramb
Coupure de la rue Chevreul avancée à 21 h ce soir, accès riverains maintenu par la rue Pasteur.

=== update ~eau-pot.nantes.m unit:eau-pot
Clé du local chlore retrouvée. Elle était sur le local chlore.
> pascal: Du bon côté ou du mauvais ?
>> ~eau-pot.nantes.m: Du mauvais. Merci de l'avoir demandé devant tout le monde.

=== update ~mob-voirie.lyon.f project:verte
Levé topographique du viaduc 1 reçu, 4,2 Go. Je recale et je vous dis.

=== update hugo group:carto
Le serveur de tuiles redémarre à 12 h 30, cinq minutes.

=== praise ~num-dev.nantes.f group:platform
Merci @thomas pour la relecture d'hier : douze remarques, aucune inutile, et une blague sur les index.

=== update quentin group:bim
Rappel : les maquettes du vendredi sont gelées à 17 h, pas à 17 h 04.
> charlotte: 17 h 04, heure de quelle horloge ?

=== update ~bat-fluides.lyon.m project:iles
Relevé de débit d'air terminé, 7 bouches sur 9 conformes, les deux autres étaient derrière une armoire.

=== update mario group:chantier
Vent à 80 km/h annoncé demain sur la côte. Pas de nacelle, pas de drone, on profite pour ranger le conteneur.
> ronan: Message reçu, je repousse les prises de vue du quai sud à jeudi.

=== update josiane group:lyon
Coupure d'eau mercredi de 14 h à 15 h au quai de la Navette. Oui, dans un groupe où travaillent soixante spécialistes de l'eau.
> rachid: On vient vérifier le diagnostic ?
>> josiane: Vous êtes les bienvenus, le plombier vous attend avec impatience et un peu d'angoisse.

=== update ~eau-hydro.nantes.f project:loire
Échelle limnimétrique posée quai des Mariniers, zéro à 1,84 m NGF. Première lecture à 2,11.

=== update tom group:velo en
Borrowed the cargo bike to move 24 traffic radars. It handles like a shy cow. Returned it washed.

=== praise sandrine all
Bravo à l'équipe du support : 412 demandes en octobre, délai médian de 22 minutes, une seule engueulade, et c'était une erreur de numéro.
> yvan: La personne a rappelé pour s'excuser. Elle cherchait une pizzeria.

=== update elodie project:tramb
Coupons de rail livrés avec un jour d'avance, contrôle dimensionnel fait, rien à redire.

=== update ~bat-geo.nantes project:quaisud
SC12 arrêté à 22 m, refus sur rocher sain. Il en reste trois, fin prévue jeudi midi.

=== update monique group:bxl
Les chèques-repas de novembre sont chargés. Ceux d'octobre expirent dans neuf jours, regardez vos cartes.

=== update ~num-data.nantes project:schema
Base des ouvrages : 1 204 fiches sur 1 260 relues. Les 56 restantes sont des châteaux d'eau dont personne ne sait s'ils existent encore.
> gwenaelle: J'en connais trois qui sont devenus des maisons. Je t'envoie les photos.

=== update baptiste group:hydro
Débit du Rhône à 1 940 m³/s ce matin, on ferme les prises d'eau de deux sites à 14 h par précaution.
> julien: Grilles nettoyées hier, c'était le moment.

=== question ~bat-bim.nantes all
# Quelqu'un a un vidéoprojecteur libre à Nantes demain de 9 h à 11 h ?
Celui de la salle Erdre affiche tout en rose.
> louise: Prends celui du Studio, armoire 2. Le rose est une option artistique chez nous aussi.

=== update claire group:offres
Trois nouveaux avis de marché ce matin dans la veille : une station d'épuration, un pôle d'échange, une mission d'assistance en données. Fiches d'une page jointes au tableau.

=== update fatou project:hesbaye
Sous-stations 7 et 8 en service depuis midi. Retour à 36,5 °C, on approche.

=== update ~mob-fer.bruxelles.f project:signal en
Possession 12 is confirmed for the second weekend, crew list closes on Wednesday. Bring the good head torches.

=== update ~studio-graph.nantes project:tramb
Plan de déviation piétonne, version 3, imprimé en grand et collé sur les palissades. La flèche est dans le bon sens, deux personnes l'ont vérifié sur place.

=== update gilles group:lausanne
Le radiateur de la salle Chillon siffle. Je sais. Il siffle juste, donc je ne me presse pas.
> romain: C'est un mi bémol.

=== update pascal group:eau
Bidouille du jour : un bouchon de bouteille percé à 3 mm, et la sonde ne tape plus contre le tubage.
> thibault: Dépose le brevet avant que je l'essaie.

=== praise ~mob-etudes.paris.f group:carto
@mathilde m'a expliqué les jointures spatiales avec des tartines. J'ai enfin compris pourquoi la confiture déborde.

=== update ~ene-res.paris.f project:quaisud
Le poste de livraison passe à 20 kV, confirmation écrite du distributeur ce matin.

=== update ines project:alerte
Station de Montcel : batterie changée, transmission toutes les 5 minutes au lieu de 15 pendant les épisodes.

=== update samir group:paris
Le distributeur du premier a rendu trop de monnaie à tout le monde depuis lundi. Il a été réparé ce matin, à la tristesse générale.

=== update ~sup-si.lyon all
Le nouveau mot de passe du wifi visiteurs est affiché à l'accueil de chaque site. Il change le premier de chaque mois, il contient toujours un nom de rivière.
> camille: « Aurette » était trop facile, je l'ai deviné.
> idriss: Noté, le mois prochain ce sera une rivière de Mongolie.

=== update clemence group:climat
Atelier compost du 12 : 22 inscrits, deux seaux, un lombric nommé Marcel.

=== update vincent unit:bat-struct
Revue croisée des notes de calcul : vendredi 10 h, deux dossiers tirés au sort, celui de Galvaude et celui du réservoir. Venez avec un crayon.

=== update ~eau-env.lausanne.f project:premorand
Clôture à amphibiens posée sur 640 m. Première nuit : 41 grenouilles, 3 tritons, un hérisson indigné.

=== update rachid group:eau
Le colloque de Valbrune a accepté notre présentation sur la méthanisation, le 9 à 11 h. Vingt minutes, questions comprises, je vais devoir parler moins vite que d'habitude.
> ~eau-pot.lyon.f: Moins vite ? Toi ?

=== update diego group:mtl en
Plotter is out of cyan. Everything blue will be sad until Thursday.

=== update coralie group:arrivees 9d
Petit-déjeuner des arrivants mardi à 8 h 30, sur les six sites en même temps, chacun devant sa fenêtre. Dix-sept personnes ce mois-ci. Apportez une question, repartez avec un prénom.
> zoe: J'y retourne, cette fois pour répondre.

=== update ~mob-voirie.nantes project:campus
Marquage au sol fait hier soir, sec ce matin. Une flèche vise le local poubelles, elle sera corrigée demain.

=== update maelle group:images
Le banc de montage 2 est libre toute la semaine prochaine, si quelqu'un veut apprendre à couper proprement. Je suis à côté, je grogne peu.
> ~studio-video.nantes: Lundi pour moi. J'apporte mon court métrage de vacances, soyez indulgente.
>> maelle: Jamais sur les vacances.

=== update ~bat-struct.bruxelles.m project:canal
Balcon témoin chargé à 350 kg/m² pendant 24 h, flèche de 1,1 mm, retour à zéro. On peut peindre.

=== praise isabelle unit:bat-fluides
Deux stagiaires ont tenu le stand des lycéens samedi et expliqué la pompe à chaleur avec un réfrigérateur, un sèche-cheveux et une règle. Le proviseur demande s'ils reviennent.

=== update ~ene-ren.lausanne project:rhone
Onduleur 14 remplacé. Cause : une fourmilière. L'assurance demande une photo, j'en ai onze.

=== update stephane group:lausanne
Les décomptes de frontaliers pour le trimestre partent vendredi. Si vos jours de télétravail sont faux, c'est maintenant ou dans un an.

=== update louise group:nantes
Projection du film 11 déplacée dans la grande salle, vous êtes 74 inscrits et le hangar n'a que 60 chaises. Amenez un coussin, c'est un film court.

=== update ~mob-etudes.montreal.en project:laurendeau en
Depot 2 metering is live. First surprise: the coffee kiosk uses more at 5 am than two buses.
> tom: In fairness, so do the drivers.

=== update herve group:sols
Carottes du sondage SP4 étalées à la carothèque jusqu'à vendredi. Venez voir la faille à 13,40 m, elle est d'école.
> sofia: Vue. J'ai annulé ma pause déjeuner, ça valait le détour.

=== update ~num-dev.lyon project:info
La nouvelle recherche d'arrêts répond en 80 ms et comprend « gare » sans le nom de la ville. Elle comprend même « gar ».

=== update chantal project:premorand m11
Neige annoncée à 700 m. On bâche le portail nord et on rentre la pelle.

=== update ~sup-fin.bruxelles all
Pour celles et ceux qui commandent en Belgique : le numéro d'entreprise figure désormais d'office sur le bon. Plus besoin de me l'écrire en majuscules dans l'objet.

=== update felix group:mtl m1
Patinoire du Vieux-Port, jeudi 17 h, douze paires de patins à prêter, dont la mienne si vous chaussez du 44 et ne craignez pas l'odeur.
> ingrid: I will bring my own, thank you.

=== update capucine group:images
Fichier d'habillage de la série « Films de chantier » simplifié : trois calques, zéro expression, on peut l'ouvrir sans moi.

=== update ~eau-env.nantes group:climat
Ramassage du quai samedi matin : 61 kg en deux heures, dont une enseigne de coiffeur.

=== update joris project:signal
Réunion de sécurité d'hier : les deux écarts sont levés, le certificat intermédiaire arrive lundi. Hannah peut dormir.
> hannah: I slept. I dreamt of relays.
`;
