export const building = `
=== question damien group:sols
# Eurocode 7 : approche 2 ou 3 pour un talus soutenu par une paroi clouée ?
Le bureau de contrôle belge me demande l'approche 1, l'entreprise a dimensionné en 2, et notre note de 2019 est en 3. Je voudrais une réponse qui tienne dans un courriel.
> herve: Pour la stabilité d'ensemble, l'approche 3 en France, la 1 en Belgique avec ses deux combinaisons. Si l'ouvrage est en Belgique, c'est l'annexe nationale belge qui tranche, pas notre habitude. Refais la combinaison 2, elle sera dimensionnante, et compare : l'écart est de 3 à 5 %.
> sofia: J'ai une feuille qui sort les trois approches côte à côte pour un clouage. Je te l'envoie, vérifie les coefficients de l'annexe, je ne l'ai validée que pour la France et la Suisse.
>> damien: Écart de 4 %, courriel envoyé en huit lignes. Merci.

=== update aissatou project:halles id=halles
Dépose de la première ferme de la criée ce matin. 11 mètres, 840 kilos, assemblages à tenons en parfait état sous la crasse. Sur les vingt-deux, on en garde dix-neuf, ce qui est mieux que ce que j'osais écrire dans le diagnostic. #reemploi
> patricia: Et les trois autres ?
>> aissatou: Débitées en bancs pour le marché. Les poissonniers ont déjà choisi leurs places.
> quentin: Le scan est recalé, écart maximal 6 mm sur la travée 4. Je mets à jour la maquette.
> ~bat-struct.nantes: J'ai mesuré l'humidité : 16 % partout, 24 au pied du poteau 9. Il y a une descente qui fuit dessus.

=== question leila project:elme
# Cascade de pressions : quelqu'un a-t-il géré un sas qui sert de passage aux brancards ?
Le sas de la salle d'isolement doit rester à moins 15 pascals, mais les soignants bloquent la porte avec le brancard vingt fois par jour. Les alarmes finissent coupées, on le sait tous.
> ~bat-fluides.paris.m: Temporisation d'alarme à 90 secondes et porte coulissante plutôt que battante. À Beauval ils ont divisé les alarmes par dix.
> isabelle: Et demande à suivre une équipe pendant une garde. J'ai compris plus de choses en une nuit à Saint-Elme qu'en trois réunions de programme.
>> leila: J'y vais jeudi de 20 h à 6 h, la cadre de santé est d'accord. Je raconterai.
> rachid: Si tu peux, note aussi l'eau chaude à 3 h du matin, pour les légionelles.

=== update leila project:elme
Donc, la garde de jeudi. 214 passages dans le sas, durée moyenne 48 secondes, la plus longue 4 minutes 10, parce que quelqu'un tenait la main de quelqu'un. On passe à la porte coulissante et on ajoute une poignée à hauteur de hanche, idée de l'aide-soignante.
> patricia: Ce compte rendu doit ouvrir notre prochaine offre hospitalière, tel quel.
> ~bat-struct.lyon: La coulissante demande un linteau plus haut de 18 cm, on peut, la poutre est au-dessus.

=== question ~bat-struct.paris.f unit:bat-struct
# Flèche d'un plancher existant de 1974 : que mesurer avant de recalculer ?
Îlot Galvaude, dalles alvéolées sans plans. Avant d'ouvrir partout, j'aimerais savoir ce que vous regardez en premier.
> vincent: La flèche à vide, au laser, sur dix travées. Si elle est régulière, tu as déjà la moitié de la réponse. Ensuite deux fenêtres de 40 cm et le pachomètre, pas plus.
> elena: Also tap the topping. If it sounds hollow, it is not composite, whatever the drawings would have said.
> damien: J'ai une vidéo du son creux et du son plein. Ridicule mais utile.

=== update quentin group:bim
Le modèle de fichier partagé version 12 est en ligne. Deux nouveautés : les niveaux s'appellent enfin pareil dans tous les métiers, et le gabarit refuse une famille de plus de 3 Mo. Le robinet à 48 Mo avec son logo en relief nous aura marqués. #bim
> charlotte: Les Tours du Canal passent dessus vendredi soir. Si ça casse, je t'appelle à une heure indécente.
> diego: Montréal migrates in January, after the hand-over. Is the imperial dimension style still in?
>> quentin: Yes, style 7, tested on your library. Thank you for the bug report, it was very polite.

=== question charlotte group:bim
# Conflits en série entre gaines et précadres : filtrer ou corriger à la source ?
312 logements, 4 870 conflits, dont 4 500 sont le même : la bouche d'extraction traverse le précadre de la porte de salle de bain de 12 mm. Si je le masque, je vais oublier. Si je le corrige, je touche tous les étages types.
> quentin: Corrige dans la famille, pas dans les étages. 12 mm, c'est l'épaisseur de l'enduit, quelqu'un a modélisé le fini.
> ~bat-bim.lyon: Un script Dynamo pour décaler par type, dix minutes. Je peux te l'adapter ce midi.
>> charlotte: Il reste 61 conflits. Tous vrais cette fois.

=== update romain project:lycees
Relevé de nuit au lycée des Cordeliers : à 2 h du matin, le bâtiment consomme 41 % de sa puissance de 10 h. On a fait le tour avec le gardien. Trois vitrines réfrigérées vides, deux ventilations bloquées en marche forcée depuis un bal, et un radiateur électrique sous le bureau d'un adulte que je ne nommerai pas.
> isabelle: Le bal date de quand ?
>> romain: De juin. De l'avant-dernier juin.
> ~ene-res.lyon: 62 000 kWh par an, à la louche, dans ces trois lignes.
> florence: Racontez-le comme ça au recteur.

=== idea aissatou all
On démolit, on dépose, on jette, et dans le même mois un autre projet achète neuf. Je tiens depuis un an un carnet des éléments disponibles sur nos chantiers : poutres, portes coupe-feu, radiateurs, garde-corps. Je voudrais que ce carnet devienne un vrai endroit partagé, avec dimensions, photo et date limite.
> ~bat-fluides.paris.f: Sur Galvaude il nous manque 40 garde-corps de 1,10 m. Tu as ça ?
>> aissatou: 36, école des Dunes, ancienne coursive. Peinture à refaire.
> vincent: Alors prenez-les, je dessine autour. C'est le projet qui s'adapte, pour une fois.
> arnaud: Petit point de droit avant l'enthousiasme : il faut un transfert de propriété écrit. J'ai un modèle d'une page.
> simon: Sounds like a small app, two weeks. I would rather we build this than another dashboard.

=== update isabelle group:climat m9
Bilan d'été des bureaux rénovés du quai de la Navette : 28,1 °C au plus haut au troisième, sans climatisation, pour 34 dehors. La surventilation de nuit a fait les deux tiers du travail, les stores le reste. Le seul étage à 30 est celui où quelqu'un fermait les ouvrants à cause des pigeons.
> josiane: Les pigeons ont maintenant un grillage et moi la paix.
> romain: On publie les courbes brutes ? Les maîtres d'ouvrage ne nous croient que quand ils voient nos bêtises.

=== question ~bat-geo.lyon.f group:sols
# Argile gonflante sous un dallage : combien de points de teneur en eau vous suffisent ?
Fromagerie, dallage de 4 000 m², budget de sondages très serré. Le client accepte six points. J'en voudrais quinze et je ne sais pas défendre le neuvième.
> herve: Défends-le par l'eau : trois points près de la cuve, trois au sec, trois à l'endroit qui change d'usage. Neuf, chacun avec un nom. Un sondage qui a une raison ne se discute pas.
> kevin: À la tarière à main, j'en fais cinq dans la demi-journée. Ce ne sont pas des sondages nobles mais ils parlent.
>> ~bat-geo.lyon.f: Neuf acceptés, plus cinq tarières. Merci pour la phrase sur la raison, elle a fait taire tout le monde.

=== update sofia project:rhone
Résultats des essais de plaque sur la digue 2 : 62 MPa au plus faible, partout au-dessus de l'exigence. Les longrines peuvent être posées sans purge. Je garde un doute sur 30 mètres côté amont, où l'herbe est plus verte qu'ailleurs en août.
> marta: De l'herbe verte en août, c'est un argument géotechnique ?
>> sofia: C'est même le moins cher. Piézomètre posé demain.
> thibault: J'ai une sonde en rab, je te la laisse jusqu'à Noël.

=== praise vincent project:galvaude
Reprise en sous-œuvre du poteau C7 : 180 tonnes sur vérins, 0,6 mm de mouvement, les gens du dessus ont pris leur café sans rien savoir. @damien est venu de Bruxelles pour deux nuits, sur sa journée d'entraide et un peu plus.
> damien: La nuit à Paris coûtait moins cher que mon inquiétude à distance.
> ~bat-struct.paris.m: J'ai gardé la courbe des vérins, on dirait un électrocardiogramme très calme.
> laurent: Merci. Le « un peu plus » sera payé.

=== question ~bat-fluides.lausanne.m project:maillard
# Ventiler une villa de 1932 sans qu'on voie une seule bouche ?
La conservation cantonale ne veut rien en plafond, rien en plinthe, rien en façade. L'humidité est à 74 % dans la bibliothèque.
> romain: Les rainures de la corniche. Elles sont déjà là, 8 mm continus, et derrière il y a un vide de 11 cm. On l'a vu au fibroscope.
> elena: Do not cut the lath, there is an original electrical duct behind the second bay that the commission adores.
> mireille: Et rouvrez les soupiraux que quelqu'un a bouchés avec mes futurs massifs. La moitié de l'eau vient de là.

=== update ~bat-struct.lyon.m project:ouvrages
Campagne de ponts, semaine 31. 18 ouvrages vus, dont un sur lequel personne ne m'avait prévenu de la présence d'abeilles dans le joint. L'appui C0 du pont des Meuniers est à surveiller : fissure passée de 0,3 à 0,5 mm en un an. Limitation de tonnage proposée au département ce soir.
> damien: Je l'ai vue en photo, je confirme 0,5 et la direction. Ne laisse pas passer l'hiver.
> hugo: Historique de la fissure depuis 2017 dans la base, avec les photos au même cadrage. On voit bien l'accélération.
> ~mob-voirie.lyon: Déviation poids lourds préparée par Chassigny, 4 km de plus. Le maire est au courant.

=== question ~bat-fluides.nantes.f unit:batiment
# Calorifuge sur réseaux visibles : un produit qui ne ressemble pas à du carton ?
Marché couvert, tout apparent, l'architecte a du goût et le budget non.
> leila: Coquilles de liège, laissées brutes. 18 % plus cher, mais tu économises l'habillage.
> ~bat-fluides.lyon: Le liège boit les graisses de cuisine. Pas au-dessus des étals chauds.
>> ~bat-fluides.nantes.f: Liège partout sauf au-dessus de la friterie. L'architecte a pleuré de joie, la friterie s'en moque.

=== update diego project:jade
Nuage de points du niveau technique assemblé : 412 stations, 1,9 milliard de points, fermeture à 3 mm. Je serai à Paris toute la semaine pour le recalage avec la maquette, bureau 2.14. Apportez-moi vos questions et du fromage.
> ~bat-bim.paris: J'ai les deux. La question : on garde la couleur ou l'intensité ?
>> diego: Les deux, mais pas dans la même vue. La couleur pour vendre, l'intensité pour travailler.

=== idea elena all en
Every office has one engineer who will be asked about old drawings until they retire. Could we record them, one hour each, walking through a building they know? No slides. I would start with Hervé in the slope above the Lausanne station and Roger in any basement at all.
> maelle: Je filme, c'est exactement la série que je voulais faire. Une caméra, un micro cravate, pas de musique.
> tarek: Le micro cravate, sur une pente en plein vent, je m'en occupe.
> herve: Je veux bien, si l'on me laisse dire ce qui a raté.
> beatrice: L'académie les héberge. On commence par ce qui a raté, personne n'enregistre jamais cela.

=== update ~bat-struct.montreal.en project:rapides en id=filters
Formwork for the filter gallery struck today after five days at 15 °C under tents. Surface is beautiful apart from one boot print at eye level, size 44, permanent. The foreman denies owning boots.
> sophieanne: Elle restera visible, le client y tient. Il a déjà prévu une plaque.
> priya: Ginette approves.

=== question ~bat-bim.bruxelles group:bim
# IFC 4 ou 2x3 pour un maître d'ouvrage qui ne sait pas encore ?
Il demande « de l'IFC ». J'ai proposé un atelier, il a proposé un PDF.
> quentin: 2x3 tant que leur visionneuse est celle de 2018, et tu écris dans la convention que la conversion est à notre charge le jour où ils changent. Ça coûte une heure et ça évite dix réunions.
> charlotte: Montre-lui plutôt une porte avec ses informations, et demande « vous en ferez quoi ? ». Ils répondent très bien.

=== update kevin site:nantes id=drill-rig
Le camion de sondage est garé devant le hangar jusqu'à jeudi, moteur en panne. Il est laid, il est lourd, il perd deux gouttes d'huile dans un bac prévu pour. Non, on ne peut pas le pousser.
> ~.nantes.f: Les enfants de la crèche d'en face viennent le voir à 10 h 30. J'ai dit oui pour toi.
>> kevin: Je mets mon casque propre et je klaxonne une fois. Une seule.
> mario: Cône et barrières des deux côtés, merci, un scooter l'a déjà frôlé.

=== update patricia unit:batiment
Nous avons refusé hier de signer le planning des Tours du Canal. Pas pour retarder : parce que chaque étage occupé a besoin de deux jours entre le départ du plaquiste et le retour des familles, et qu'ils avaient disparu. Le client a d'abord protesté, puis il nous a montré le courrier d'une locataire qui disait la même chose. Les deux jours sont revenus.
> charlotte: Merci. Au cinquième, Mme El Amrani avait préparé le café pour le plaquiste tous les matins, elle méritait ses deux jours.
> ~bat-fluides.bruxelles: Ça nous permet aussi d'équilibrer étage par étage au lieu de tout refaire à la fin.

=== question ~bat-struct.lausanne.f group:lausanne en
# Who has the seismic microzonation layer for the Flon area, the real one?
The public layer stops at the railway. I need the soil class for a retaining wall next to the depot.
> elena: The canton has it as a PDF from 2004, I digitised it. In the shared maps, look for "flon_sol_c". Class C, almost D along the old river bed.
> chantal: Attention au remblai de 1890, il n'est sur aucune couche. J'ai deux sondages pour la rampe, je te les donne.
`;
