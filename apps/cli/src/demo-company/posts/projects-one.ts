export const projectsOne = `
=== update gwenaelle project:schema
Le comité technique a validé les besoins 2045 : +9 % en jour moyen, +22 % en pointe d'été. La discussion a porté sur la pointe. Deux communes pensaient que les résidences secondaires ne comptaient pas. On a montré le compteur du 14 août, elles comptent. Prochaine étape : les interconnexions, cartes provisoires attendues pour le 20.
> ~eau-pot.nantes.f: Cartes presque prêtes. Il me manque les cotes de radier de la station de Ty Névez.
> ~num-data.nantes: Je les ai dans la base des ouvrages, mais datées de 1987. Je demande un levé.

=== question ~eau-pot.nantes.m project:schema
# Coefficient de pointe horaire pour une commune touristique : avez-vous mieux que 2,8 ?
Le seul compteur de secteur est hors service depuis deux étés. Je peux reprendre la valeur de la commune voisine mais elle a un port et pas de camping.
> gwenaelle: Prends les volumes journaliers de la station de pompage, ils existent heure par heure dans l'automate, personne ne les a jamais exportés. Demande à l'exploitant le fichier mensuel.
>> ~eau-pot.nantes.m: Reçu : 3,4 le samedi à 19 h. On était loin.

=== update ines project:compteurs
4 300 compteurs posés sur 18 000. Taux de lecture à J+1 : 96,1 %. Les manquants sont presque tous dans des caves voûtées du bas du village. Trois répéteurs supplémentaires commandés, installation semaine 12.
> ludovic: La cave du syndic accepte un répéteur, celle du curé aussi.
> aurelien: Attention à l'ordre de pose : le réservoir est coupé le mardi 10, pas de pose dans la zone haute ce jour-là.

=== update vincent project:quaisud
Inspection des tirants : 14 sur 62 ont perdu plus d'un tiers de section, tous dans la zone de marnage, côté ancien terre-plein. On ne reprend donc pas tout le linéaire. Le chiffrage descend de 2,1 M€, et le port l'apprend cet après-midi.
> sofia: Je cale le modèle avec la raideur réduite des 14. Résultat demain.
> olivier: Si le terre-plein reste, la galerie des câbles passe derrière, c'est plus simple pour nous.
> ~bat-struct.nantes: Les photos sont classées par numéro de tirant, haut et bas.

=== question ~bat-geo.nantes project:quaisud
# Palplanches battues à côté d'un silo en service : seuil de vibration ?
Le silo date de 1958 et l'exploitant ne veut pas s'arrêter pendant la récolte. Le guide donne 8 mm/s, l'assureur demande 3.
> elodie: Pour un ouvrage en béton de cet âge, j'irais à 5 avec alarme à 4 et arrêt à 5. À 3 tu ne battras plus rien, même à la main.
> herve: Vibrofonçage haute fréquence jusqu'à 6 m, puis presse. Plus lent de quatre jours et personne n'appelle l'assureur.
>> ~bat-geo.nantes: Presse acceptée. L'exploitant nous offre le foin.

=== update oumar project:dragage
Dernière campagne de turbidité du suivi : les valeurs sont revenues au niveau d'avant dragage en onze jours, contre vingt et un annoncés dans l'étude d'impact. Le rapport final part au port et à la préfecture vendredi.
> clemence: Herbiers de zostères intacts sur les trois transects. C'est ce que je voulais lire.

=== update aissatou project:ecole m9 id=school
Première rentrée à l'école des Dunes. 268 enfants, 19 °C à 8 h sans chauffage, et une institutrice qui me dit que la classe « sent l'étable propre ». Je prends. Les sondes d'hygrométrie dans les murs en terre restent en place deux ans.
> romain: Je récupère les données ? On aura enfin un vrai cas pour comparer avec la simulation.
> ~bat-fluides.nantes: Le CO₂ est monté à 1 300 ppm en classe 7, fenêtre coincée. Le menuisier passe mercredi.

=== question ~bat-fluides.nantes.m project:campus
# Comment refroidir un amphi de 300 places deux semaines par an sans climatisation ?
Bâtiment D, exposé plein ouest, examens en juin. Le règlement nous laisse 28 °C pendant 50 heures. La simulation en donne 190.
> romain: D'abord l'occultation extérieure, tu gagneras déjà la moitié. Ensuite deux brasseurs d'air de 4 m, très lents, on ressent 3 °C de moins. J'ai les références du lycée des Cordeliers.
> isabelle: Et déplacez les examens le matin. Ce n'est pas une blague : à Lyon on a obtenu le changement d'horaire en une réunion.
> ~mob-voirie.nantes: Les arbres du parvis ouest sont plantés en novembre, comptez huit ans.
>> ~bat-fluides.nantes.m: Avec stores, brasseurs et matin : 31 heures. On passe.

=== update loic project:campus
Ouverture du passage nord hier matin, sans cérémonie. 640 piétons comptés entre 8 h et 9 h, alors que l'étude en espérait 400. La loge du gardien devient un atelier vélo à la rentrée.
> nour: Tu as gardé la trace horaire ? Je voudrais voir si le bus de 8 h 12 fait une bosse.
>> loic: Elle la fait. On pourrait presque lire le numéro de la ligne.

=== update thomas project:biblio
Les 12 000 thèses sont toutes en ligne, avec un texte que l'on peut lire, chercher et écouter. Les dernières résistaient pour une raison bête : des formules scannées de travers en 1983. Une étudiante de la fac de sciences les a relues cet été.
> paulemile: J'ai écouté la 12 000e en entier, par principe. Elle porte sur les mousses. Les végétales.
> ~num-access.nantes: La recherche accepte maintenant les fautes d'accent, on la teste avec les doctorants lundi.

=== update samir project:info
Sprint 14 terminé. Livré : favoris, itinéraire sans escalier, lecture à voix haute des perturbations. Reporté : la carte hors ligne, elle pèse encore 90 Mo. Démonstration jeudi 14 h, salle Sextant et en ligne.
> maxime: Pour la carte, les tuiles vectorielles descendent à 22. Je fais l'essai d'ici là.
> paulemile: La lecture à voix haute prononce « Ste-Anne » comme « esteanne ». Je dépose la liste des arrêts à corriger.

=== question ~num-dev.paris.f project:info
# Comment tester les annonces vocales sans passer la journée au terminus ?
Il y a 1 140 noms d'arrêts et une seule voix de synthèse. On découvre les fautes par les courriels des voyageurs.
> tarek: Donne-moi la liste, je génère tout et j'écoute à vitesse double. Trois heures. L'oreille repère ce que les yeux laissent passer.
> louise: Je le fais avec toi, j'ai l'habitude des noms bretons.
>> ~num-dev.paris.f: 87 corrections. Merci, vous êtes des héros du terminus.

=== update rebecca project:adherents en
Load test at three times the January peak: p95 at 240 ms, no errors, database at 38 percent. We stopped there because the test machine was the one sweating. January peak last year took us down for two hours, so I will enjoy this for exactly one evening. #performance
> thomas: Les trois requêtes de tête ont été réécrites, le reste n'a pas bougé. Toujours les trois mêmes.
> liam: The reimbursement queue reached 40 seconds of lag, drains in two minutes. Documented.

=== update ~num-dev.paris.m project:adherents
Le parcours « déclarer un changement d'adresse » est passé de onze écrans à quatre. Appels au centre sur ce sujet : moins 63 % en un mois. Les téléconseillers ont envoyé une boîte de chocolats, nominative, avec la liste des sept écrans disparus.
> judith: C'est le plus bel indicateur que j'aie vu cette année.
> ~num-access.paris: Il reste un champ obligatoire que personne ne comprend : « complément 2 ».

=== question ~num-data.paris project:adherents
# Pseudonymiser des données de santé pour les tests : jusqu'où aller ?
Si je garde les dates, on reconnaît les gens. Si je les décale au hasard, les règles de remboursement n'ont plus de sens.
> arnaud: Un décalage constant par personne, dans une fourchette de plus ou moins 30 jours, conserve les écarts. Et supprimez les actes rares, à moins de dix bénéficiaires.
> thomas: J'ai la fonction qui fait les deux, en base, avec une clé que seul l'exploitant détient.

=== update capucine project:campagne
Animatique du film 5, « La salle de bain » : 52 secondes, trois plans. La Mutuelle demande de remplacer le tapis par une serviette, pour ne pas refaire le premier film. Ils ont raison.
> maelle: Je monte la version serviette ce soir. Tournage confirmé mercredi dans l'appartement témoin.
> tarek: Une salle de bain vide, acoustiquement, c'est une cathédrale. J'apporte des couvertures.

=== update maelle project:campagne
Bout à bout du film 6 en ligne pour relecture. Durée 1 min 58, à descendre à 1 min 30. J'attends vos remarques jusqu'à mercredi midi, minutées s'il vous plaît. Point sensible : à 0 min 41, faut-il voir la chute ou l'entendre seulement ?
> bertrand: L'entendre. On imagine toujours plus que ce qu'on montre.
> louise: Pour les sous-titres, « bruit sourd » suffit. Mais il faut tenir le plan sur la tasse deux secondes de plus.
> ~studio-graph.nantes: L'affiche montre déjà la tasse, ce serait cohérent.

=== update isabelle project:lycees
Audit du 40e lycée sur 58. Consommation médiane : 118 kWh/m², avec des écarts du simple au triple pour des bâtiments identiques. Le réglage explique plus que l'isolation. Je demande au rectorat un poste d'exploitant partagé pour dix lycées avant tout travaux. #sobriete
> ~ene-res.lyon: J'ai le temps de retour : sept mois.
> florence: Si vous avez besoin de moi pour le dire au rectorat, je viens.

=== question ~bat-fluides.lyon.m project:lycees
# Peut-on couper la ventilation d'un internat entre 9 h et 17 h ?
Le proviseur dit oui, la maintenance dit « ça va moisir ».
> isabelle: Réduis au tiers, ne coupe pas. Les serviettes sèchent pendant la journée.
> romain: Et mets une sonde d'humidité dans la chambre la plus au nord, c'est elle qui commande.

=== update patricia project:galvaude
Permis déposé hier. 168 logements, une crèche, et 1 940 m³ de béton que nous ne démolirons pas. Le dossier de réemploi fait 40 pages et l'instructrice a demandé si elle pouvait le garder comme modèle.
> ~bat-bim.paris: Le quantitatif réemploi sort de la maquette, mis à jour à chaque dépose.
> ~bat-struct.paris.f: Il reste à prouver la tenue au feu des anciens garde-corps. Essai dans trois semaines.

=== update ~mob-fer.lyon.m project:plateau
Les riverains d'Aurette ont obtenu les horaires de manœuvre affichés à l'avance. L'exploitant y voyait une contrainte, il y voit maintenant une protection : 0 plainte en six semaines contre 31 sur la période précédente.
> ~mob-voirie.lyon.f: Le mur acoustique reste utile côté école. Livraison en avril.
> chantal: Si vous avez des mesures de nuit avant et après, je les veux pour Pré-Morand.

=== question ~bat-geo.lyon project:plateau
# Remblai sur déchets anciens en bord de fleuve : qui a déjà fait accepter un préchargement ?
2,5 m de déchets de 1960, tassements attendus 30 cm. L'aménageur veut tout purger, c'est 900 camions.
> herve: Préchargement quatre mois avec suivi de tassement, on l'a fait au lot 1, il reste 70 % du matériau sur place. Il faut prouver le drainage des gaz.
> rachid: Pour le gaz, dix tubes et un analyseur portable. Je peux vous prêter celui des Îles en février.
> ~mob-voirie.lyon: Et 900 camions de moins dans le village, c'est un argument que le maire comprend en deux secondes.

=== update elena project:maillard en
Core samples from the open-air stage: 1932 concrete, 18 MPa on average, carbonation 35 mm, bars at 30. So it is not heroic, but it is honest. We repair, we do not replace. The commission looked relieved, then asked for a colour sample.
> romain: La dalle chauffante de la bibliothèque est abandonnée du coup ?
>> elena: Yes. Radiators along the window wall, where they were in 1932.

=== update loic project:loire id=promenade
Réception du premier tronçon. Réserves : trois lattes, un joint, et le mot « innondable » gravé à 400 exemplaires sur les potelets. Ils seront repris. Je préfère le dire moi-même avant que la presse ne s'en charge.
> fabien: Je l'avais relu. Je l'avais relu deux fois. Je m'exile.
> ~mob-voirie.nantes.f: Le fournisseur propose de poncer un N sur chacun. 400 N à adopter.
> laurent: Merci de l'avoir dit le premier.

=== question ~eau-env.nantes.f project:loire
# Quelle végétation tient à dix jours d'immersion par an, sous des pieds de promeneurs ?
Les carex tiennent l'eau, pas les pieds. Le gazon tient les pieds, pas l'eau.
> mireille: Prairie à agrostide stolonifère, semée dru, et un chemin légèrement surélevé de 8 cm. Les gens suivent le sec.
> clemence: Ajoute des saules taillés tous les douze mètres, ils ralentissent le courant et donnent un bord.

=== update hugo project:capteurs
Clôture du projet Capteurs de rue. Trois ans, 92 capteurs, 41 jeux de données publiés, un seul démenti. Ce qui a servi : le bruit nocturne. Ce qui n'a jamais servi : la pression atmosphérique, que nous avions ajoutée parce qu'elle était gratuite. La liste des erreurs est dans le rapport final, chapitre 6.
> ines: Chapitre 6, mon préféré. Surtout le capteur de température posé au-dessus d'une bouche d'aération de boulangerie.
> loic: C'était notre meilleur îlot de chaleur. Il sentait bon.

=== update ~num-data.lyon.m project:ouvrages
Les 640 fiches d'inspection sont maintenant saisies sur tablette et non plus recopiées le vendredi. Temps moyen par pont : 52 minutes, contre 1 h 35. Les inspecteurs demandent une chose : que le mode sombre soit automatique sous les arches.
> ~bat-struct.lyon: Et que la photo garde l'orientation. Sous un tablier, « en haut » n'est pas une évidence.
> maxime: Je regarde l'orientation ce soir, c'est une métadonnée que nous jetions.

=== update clemence project:carbone
Bilan carbone du groupe : 4 180 tonnes, moins 11 % en deux ans à périmètre constant. Les déplacements baissent de 24 %, les achats numériques montent de 17 %. Le détail par site sera publié vendredi, y compris les mauvaises nouvelles. La principale : nos serveurs loués à l'étranger. #climat
> idriss: J'ai un plan pour rapatrier un tiers sur nos armoires, en attente d'arbitrage.
> romain: Peut-on avoir le ratio par personne ? Les sites se comparent mal en absolu.
>> clemence: 10,3 tonnes par personne en moyenne, de 7,9 à Nantes à 13,6 à Montréal, où il fait un peu froid.

=== update josiane project:navette
Fin du lot 3 : deuxième étage livré vendredi, retour des équipes lundi. Les cartons sont numérotés par bureau et par personne. Ce qui restera dans le couloir mercredi soir partira à la ressourcerie, y compris les vingt-deux lampes que personne ne réclame.
> ~bat-bim.lyon: Les plans à jour sont affichés à chaque palier, avec « vous êtes ici ».
> ~eau-hydro.lyon.m: Je réclame une lampe. La 14. J'ai une histoire avec elle.

=== update leila project:jade
Revue de conception passée, sans commentaire bloquant. Les flux de personnes ont été refaits pour supprimer un croisement que personne ne voyait sur le plan et que tout le monde a vu quand on a marché dans la maquette à l'échelle 1, dessinée au ruban adhésif dans le gymnase.
> diego: Three rolls of tape, best money of the project.
> ~bat-fluides.lausanne: Les taux de renouvellement descendent de 25 à 18 dans la zone C, justification jointe.

=== update ~num-dev.lausanne project:lemanique en
First full recalculation of 212,000 pensions matched the old system to the cent for 99.97 percent of cases. The remaining 64 were all wrong in the old system, in the same direction, since 1999. We have told the client in person, with a printed list.
> ~num-data.paris: I re-derived all 64 by hand on paper. The rounding rule changed in 1998 and nobody told the machine.
> arnaud: À partir d'ici, tout passe par leur service juridique. Merci de ne rien en dire hors du projet.

=== update ~ene-res.montreal.f project:boreal
Dossier d'alimentation déposé auprès du distributeur, 84 MW en trois tranches. Réponse attendue sous 60 jours. Pendant ce temps, on fige les chemins de câbles et l'étude de bruit des groupes de secours.
> ~bat-fluides.montreal: The noise study assumes the gensets run 20 hours a year. Please confirm that number with the operator before we freeze.
> ~bat-struct.paris: Les massifs des groupes sont prêts, il manque la masse exacte à 5 % près.

=== update romain project:orbelle
Réglage des échangeurs d'Orbelle terminé. 8,6 MW récupérés sur 9 espérés, le reste part dans une gaine que nous n'avons pas le droit de toucher. La ville passe au-dessus de 70 % de chaleur récupérée dès cet hiver.
> fatou: Pertes sur le réseau aller ?
>> romain: 6,4 % en moyenne, 11 sur le tronçon du pont. Isolation à reprendre à la belle saison.

=== question ~ene-res.bruxelles project:hesbaye
# Phasage de tranchées dans une rue à sens unique avec deux écoles : une méthode ?
Chaque école veut que l'autre côté soit fait en premier.
> fatou: Vacances de Pâques pour les 200 m devant les deux portails, équipes doublées, le reste par tronçons de 40 m refermés le soir.
> delphine: Et une réunion à la sortie des classes, pas en soirée. Les parents qui n'y vont jamais y seront tous.
>> ~ene-res.bruxelles: Réunion mardi à 15 h 30 sur le trottoir. Cinquante personnes, un accord, deux goûters offerts.
`;
