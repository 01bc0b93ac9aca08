export const projectsTwo = `
=== update baptiste project:rhone
Planning du trimestre : arrêt de Vernaz groupe 1 du 6 au 28, grutage le 9 si le vent le permet, essais hydrauliques le 26. Les Échelles restent à pleine charge pendant tout ce temps, on ne touche jamais à plus de deux sites. Le tableau est à jour dans le projet.
> julien: Il me faut deux personnes de plus la semaine du 12, dont une habilitée au levage.
> ~ene-ren.lyon.f: Je suis habilitée et disponible du 10 au 17.
> solange: Côté Hélios, la consignation est demandée pour le 6 à 7 h, accord du dispatching reçu.

=== question ~ene-res.lyon project:rhone
# Peut-on réutiliser les câbles de 1985 entre l'alternateur et le transformateur ?
Isolement mesuré à 340 mégohms, gaine intacte, mais personne ne fabrique plus les extrémités.
> wei: 340 at what voltage and temperature? If it is at 500 V and dry, test again at 2.5 kV on a humid day.
> julien: Refait ce matin à 2 500 V, brouillard garanti : 41. On change.
> sylvie: Les extrémités, j'en ai connu un stock à Pierrelongue, mais il a brûlé. On change, oui.

=== update tristan project:rhone
Suivi ornithologique du bassin 3, première saison après pose des flotteurs : 14 couples de grèbes, autant que les quatre années précédentes. Ils nichent à l'ombre des panneaux. Je n'écrirai pas qu'ils les aiment, je dirai qu'ils s'en accommodent.
> marta: J'écrirai que l'on s'accommode d'eux aussi, la rangée 9 a été décalée de six mètres.

=== update ~bat-struct.lyon.f project:ombrieres
Contreventement du site 11 repris : le plan d'exécution de l'entreprise avait inversé deux profils sur la file C. Rien n'était posé. Contrôle systématique des files C et D sur les trois sites restants, bordereau joint.
> marta: Merci d'avoir lu la nomenclature ligne à ligne. Personne ne le fait.

=== question ~ene-ren.paris project:ombrieres
# Éclairage sous ombrières : détecteur par rangée ou gradation de nuit ?
Le magasin veut de la lumière jusqu'à 23 h, les voisins n'en veulent plus à 21 h, les hérissons n'ont pas été consultés.
> tristan: Je parle pour les hérissons : moins de 2 700 kelvins, rien vers le talus, extinction à 22 h.
> romain: Gradation à 20 % dès 21 h et remontée par zone sur détection. On y gagne 70 % et tout le monde se sent un peu écouté.

=== update camille project:digues
La simulation de rupture au droit du PK 14 est terminée. Délai avant les premières maisons : 38 minutes, et non 55 comme dans l'étude de 2008. La différence vient du remblai de la zone artisanale. Note envoyée à Mehdi pour relecture, le syndicat sera prévenu avant la mairie, comme convenu.
> mehdi: Relue. Deux remarques de forme, aucune de fond. Je t'accompagne chez le syndicat jeudi.
> hugo: La carte d'aléa a été refaite avec le remblai, couche « rupture v3 ».
> ~bat-geo.lyon: Le PK 14 passe en priorité 1 des confortements, avec un rideau de 90 m.

=== question camille project:digues
# Quel scénario de brèche retenir quand la digue est en deux matériaux ?
Sable jusqu'à 2,20 m, limon au-dessus. Selon la formule, j'obtiens une largeur finale de 18 ou de 46 m.
> sofia: La couche de sable gouverne : c'est elle qui part, le limon s'effondre ensuite par blocs. Je prendrais 40 avec un temps de formation de 50 minutes.
> etienne: En 1994 sur la même rivière, la brèche du pont de Varennes avait fait 43 m en une heure. Il existe des photos.
>> camille: 40 m donc, et les photos de 1994 en annexe. C'est le meilleur argument que j'aie.

=== update ~num-data.lyon project:digues
Les 212 profils de 2011 et les 198 de cette année sont superposés. Affaissement moyen de la crête : 4 cm. Trois secteurs dépassent 15. Le tableau est trié par écart, avec le nom de la commune et le dernier entretien connu.
> thibault: Le secteur 3, c'est le passage des tracteurs. Il y a une ornière.
> mehdi: Alors on écrit au maire et on pose des enrochements aux deux bouts. Pas besoin d'un calcul.

=== praise mehdi project:alerte
Première alerte réelle de la plateforme cette nuit : 2 h 14, commune de Vaulx, appel automatique à 1 130 foyers, 44 minutes avant le débordement. La salle des fêtes était ouverte quand les gens sont arrivés. Il y avait du café. Voilà pourquoi on fait ce métier. #crue
> ines: J'ai suivi les messages un par un jusqu'à 4 h. 1 121 décrochés.
> thomas: Les neuf restants ont été rappelés trois fois puis signalés aux pompiers, comme prévu dans la procédure.
> lucie: Prévision à six heures : 12 cm d'écart sur la pointe. Je n'y croyais pas.
> florence: J'ai appelé le président de l'établissement ce matin. Il a la voix de quelqu'un qui a dormi deux heures et qui s'en félicite.

=== question thomas project:alerte
# Combien de temps conserver les journaux d'appels aux habitants ?
La CNIL, la commune et notre propre curiosité ne donnent pas la même réponse.
> arnaud: Six mois pour le détail nominatif, puis des totaux par quartier. Sauf procédure en cours, auquel cas on gèle.
> mehdi: Pour le retour d'expérience, les totaux suffisent. Personne n'a besoin de savoir qui dormait.

=== update oumar project:alerte
Le modèle aval prend désormais en compte la marée et le vent. Gain moyen : 9 cm sur la pointe à Port-Aurette. Reste un défaut connu : par vent de nord-est établi, il prévoit trop haut d'une dizaine de centimètres. Je préfère ce sens-là.
> camille: Est-ce que tu peux me donner l'incertitude par vent ? Je l'affiche sur la fiche commune.

=== update rachid project:iles
Arrêt programmé de la file 2 : vidange du bassin d'aération, inspection des diffuseurs, remplacement de 340 membranes sur 2 100. Les membranes fendues étaient toutes du même lot, numéro de série à l'appui. Le fournisseur a déjà proposé de les reprendre.
> ~bat-struct.lyon: Profitons-en pour regarder les joints du voile ouest, deux heures suffisent.
> ~eau-pot.lyon.f: Charge reportée sur la file 1, ammonium en sortie à 1,9 mg/l, sous la limite.

=== question ~eau-pot.lyon.m project:iles
# Gaz du digesteur : qui a déjà discuté un contrat d'injection sur quinze ans ?
Le gestionnaire propose un débit garanti que l'on n'atteindra pas en été.
> rachid: Demande une clause saisonnière, 70 % de juin à septembre. À Montperdu elle avait été acceptée parce que nous avions trois ans de mesures.
> sylvain: Je t'aide pour l'indexation. La formule qu'ils proposent a un piège au dénominateur.
> claire: Et faites relire la pénalité avant de signer, je suis là.

=== update delphine project:tanneurs
Les pavés sont posés sur la moitié nord, pente de 1,8 %, l'eau part toute seule vers les fosses. Hier un enfant a suivi un filet d'eau pendant dix minutes jusqu'à l'arbre. C'est le meilleur contrôle de conformité de la semaine.
> ~mob-voirie.lyon.m: Deux regards à relever de 8 mm avant la réception.
> clemence: Le merle est arrivé. J'avais parié.

=== update ~mob-etudes.paris.m project:liemont
Les voies réservées de la ligne 3 gagnent 6 minutes en pointe du matin, mesurées sur 212 courses. Le modèle en promettait 7. Les taxis demandent à y entrer, on attend deux mois de données avant de répondre.
> nour: Sur la course de 7 h 40 on gagne 9 minutes, c'est celle des lycéens.
> antoine: Bon sujet pour la réunion du 18. Avec les horaires vrais, pas les théoriques.

=== question ~mob-voirie.lyon project:liemont
# Quai de 18 m ou de 15 m pour des cars à deux portes qui manœuvrent court ?
Pôle de Bellegrange, six départs à l'heure de pointe, un trottoir qui n'est pas extensible et un marronnier que la commune défend.
> ~mob-etudes.lyon: 18 m si le biseau de sortie est court. J'ai fait l'essai avec un vrai car et des cônes, à 15 le porte-à-faux balaie l'abri.
> samir: Et laissez 2 m de large libres côté abri pour un fauteuil et une poussette ensemble. Ça arrive à chaque course.

=== update joris project:forges id=depot
Les 42 voies de remisage sont sous tension, la recharge lente tourne depuis lundi. Puissance maximale appelée : 2,8 MW à 1 h du matin. Le réseau propose un tarif de nuit meilleur que prévu, la différence paie le poste de garde.
> ~ene-res.bruxelles.m: La voie 17 a un capteur inversé, elle croit charger quand elle décharge. Corrigé ce matin.
> damien: Les contreventements provisoires peuvent partir, tous les boulons sont contrôlés.

=== question ~bat-struct.bruxelles project:forges
# Dalle d'atelier : retrait et charges de chandelles, joint tous les combien ?
40 par 22, chandelles de levage à 12 tonnes, chariots toute la journée. L'exploitant ne veut plus jamais voir une fissure, ce que je comprends et ne peux pas promettre.
> damien: 6 m dans les deux sens, goujonnés, et pas de joint sous une chandelle. Dessine d'abord les chandelles, ensuite les joints. On fait toujours l'inverse.
> elena: Fibres plus treillis léger, sinon les bords s'écaillent sous les chariots.

=== update charlotte project:canal
Dix-huitième étage livré, 234 logements sur 312. Retard cumulé : neuf jours, dont sept que nous avons choisi de prendre pour les familles. Zéro réclamation écrite depuis trois mois. Mme El Amrani a demandé si on pouvait garder le même plaquiste pour l'étage de sa sœur.
> patricia: On garde le plaquiste.
> ~bat-fluides.bruxelles.f: Températures de retour équilibrées jusqu'au 15e. Le 12 gauche a deux radiateurs fermés par des meubles, je laisse un mot.

=== update leila project:elme
Basculement des fluides médicaux cette nuit entre 1 h et 3 h : aucune coupure, deux cadres de santé dans chaque service, un pharmacien au bout du fil. On a coupé les anciennes vannes à 2 h 12, à la main, dans un silence impressionnant.
> isabelle: Deux heures au lieu de quatre. Repose-toi.
> ~bat-fluides.paris.m: Les anciens réseaux sont étiquetés hors service, photos dans le dossier.
> paulemile: Compte rendu lisible du premier coup. Je le dis parce que cela compte.

=== question ~bat-bim.lyon.f project:elme
# Qui maintient la maquette après la livraison, l'hôpital ou nous ?
Le service technique a peur d'un fichier de 3 Go et préfère ses classeurs verts.
> quentin: Proposez une visionneuse légère avec cinq informations par équipement : nom, marque, date, notice, qui appeler. Les classeurs verts contiennent exactement cela.
> ~num-dev.paris: On a fait un export de ce genre pour le musée, il se met à jour chaque nuit.

=== update ~num-dev.paris.f project:dossier
Les écrans d'accueil des urgences affichent maintenant un temps d'attente par niveau de gravité, avec une explication. Les agents craignaient des disputes. Deux semaines plus tard : moitié moins de gens viennent au guichet demander « c'est encore long ? ».
> judith: La phrase « votre tour dépend de votre état, pas de votre arrivée » est de l'infirmière d'accueil. Elle est meilleure que toutes les nôtres.
> rebecca: Latency from triage to screen: two seconds. Good.

=== update romain project:confins
Réserves du musée : 50 % d'humidité, plus ou moins 3, tenus depuis six semaines sans traitement d'air permanent. Les murs de 60 cm font le travail. La conservatrice contrôle encore chaque matin, et je la comprends.
> ~bat-fluides.lyon.f: Trois alertes, toutes à l'ouverture de la porte de livraison. On ajoute un sas souple.
> judith: Le film de la salle 2 est validé par le groupe de visiteurs sourds, avec deux demandes de changement très justes.

=== update maelle project:confins id=mammoth
Trois jours de tournage dans les réserves : interdiction de toucher, interdiction d'éclairer plus de 50 lux, et un mammouth qui prend toute la largeur du couloir. On a tout filmé à pleine ouverture, à la main, lentement. Montage de la salle 1 prévu la semaine prochaine.
> ronan: À 50 lux, le point se fait à l'oreille.
> tarek: La réserve a un silence très particulier, je l'ai enregistré vingt minutes. La conservatrice m'a demandé la bande.

=== update ~eau-env.lyon.m project:verte
Inventaire d'automne terminé : 11 espèces de chauves-souris dans les trois viaducs, dont une colonie de 240 murins au deuxième. Les travaux du parapet se feront de mi-août à fin septembre, nulle part ailleurs dans l'année. C'est dans le planning, en rouge.
> damien: Je recale la nacelle sur cette fenêtre.
> ~mob-voirie.lyon.f: Le conseil départemental veut une soirée « nuit de la chauve-souris » sur place. Tristan, tu es volontaire d'office.

=== update mireille project:tourbieres id=boardwalk
Le ponton de la première tourbière est ouvert : 180 m de mélèze, deux élargissements pour se croiser en fauteuil, aucun panneau avant la fin. On voulait que les gens regardent d'abord. Le premier visiteur a dit « on n'entend rien », ce qui est exact.
> clemence: Niveau d'eau stable sous le ponton, aucune ornière. Je respire.
> judith: Pente de 4 % sur la rampe, bordure détectable : testé avec Paul-Émile au téléphone et une canne prêtée.

=== question ~eau-hydro.lausanne project:tourbieres
# Comment mesurer le débit d'un fossé de tourbière sans creuser la tourbe ?
J'attends entre 0,2 et 4 litres par seconde. Tout ce que je connais demande d'ancrer quelque chose dans le sol.
> thibault: Petit seuil en V en contreplaqué marine, posé dans un caisson, retiré en fin de campagne. Les plans sont dans le groupe. 12 kg, ça se porte à deux.
> roger: J'en ai trois à l'atelier, vernis de l'an dernier. Prenez celui de 60 degrés pour vos débits.

=== update ~sup-fin.lyon.f project:carbone
Les achats sont maintenant rattachés à un facteur d'émission ligne par ligne : 18 400 lignes, 96 % classées automatiquement, les autres à la main par trois volontaires et beaucoup de café. Découverte : nous achetons 2,1 tonnes de gâteaux secs par an.
> josiane: Les gâteaux ne sont pas négociables.
> clemence: Ils pèsent 0,1 % du total. Ils survivent.

=== update ~sup-rh.paris project:academie
Le cours « écrire une phrase simple » a réuni 84 personnes, dont douze ingénieurs venus avec leur propre rapport. Exercice final : réduire un paragraphe de 140 mots à 40. Record : 31, par une hydrogéologue qui a supprimé tous les « dans le cadre de ».
> louise: Le replay sous-titré est en ligne, chapitré.
> quentin: Mon cours BIM passe au même format la semaine prochaine, une heure, pas de diapositive de titre.
`;
