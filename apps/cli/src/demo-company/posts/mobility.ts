export const mobility = `
=== update karim project:tramb
Le marché du dimanche ne bougera pas. Après neuf réunions, deux pétitions et une dégustation de rillettes, la Métropole accepte que la plateforme soit franchissable devant les halles le dimanche matin, trams à 10 km/h entre 7 h et 14 h. Le fromager m'a serré la main sans sourire, c'est bon signe.
> delphine: Neuf réunions pour un mètre vingt de quai en moins. Bien joué.
> ~mob-fer.lyon.f: Côté exploitation ça coûte 50 secondes par rotation le dimanche. On les reprend au terminus.
> elodie: Il faut un revêtement qui supporte les fourgons. Je rajoute deux centimètres d'asphalte et j'enlève les pavés.

=== question elodie group:rail
# Tapis sous ballast ou dalle flottante à 7 m d'une façade de 1890 ?
Section courante, tram sur rue étroite, immeuble avec planchers bois. L'étude donne 6 dB à gagner au premier étage. Le tapis fait le travail sur le papier, la dalle le fait sûrement mais coûte trois fois plus. Qui a mesuré **après** mise en service ?
> joris: Aux Forges, dépôt compris : tapis de 25 mm, 4 dB mesurés pour 7 annoncés. Le fournisseur parlait d'un sol idéal. Prenez la dalle là où ils dorment.
> julien: En centrale on a le même problème avec les alternateurs. Regarde la fréquence propre du plancher avant de choisir, parfois c'est lui le problème.
> ~mob-fer.lyon.m: Mesures faites hier : plancher à 18 Hz, donc le tapis seul amplifie. Merci Julien.
>> elodie: Dalle flottante sur 140 m, tapis ailleurs. La note part ce soir.

=== update hannah project:signal en
Weekend possession number 7 of 31 went to plan, which is a sentence I only write when it is over. 64 routes tested, two faults, both ours: a swapped pair in cabinet 12 and a label that said "north" and meant "west". Trains back at 04:50 on Monday, ten minutes early.
> joris: De eerste trein was op tijd, en de koffie ook. Merci à toute l'équipe.
> ~mob-fer.bruxelles.m: L'étiquette est de moi. En plan, le nord est à gauche, voilà ma seule défense.
> thomas: The replay tool caught the swapped pair from the logs at 02:15, before the tester reached the cabinet. I am a bit proud of it.

=== update joris site:bruxelles
La visite du dépôt des Forges pour les collègues est le 14, à 13 h. Douze places, chaussures fermées, et oui, on peut monter dans la cabine. Non, on ne peut pas conduire, Pieter, même « juste pour la photo ».
> pieter: Je demandais pour un ami.
> ~.bruxelles.f: Deux places pour la comptabilité, on veut voir ce qu'on paie depuis deux ans.
> monique: Confirmé, et j'apporte le détail des factures au cas où quelqu'un poserait une question.

=== question nour group:rail
# Temps d'arrêt en station : quelle loi prenez-vous pour les heures de pointe ?
Mon modèle prend 22 secondes fixes partout. Le terrain dit 19 au calme, 41 quand le lycée sort. Je voudrais une distribution simple, défendable, et pas trois mois de comptage.
> antoine: On a les 4 200 arrêts chronométrés de l'enquête de Valbrune. Une log-normale par classe de montée, trois classes. C'est dans l'annexe 5, personne ne l'a jamais lue.
> ~mob-fer.lyon.m: Ajoute un terme pour les portes tenues. Un lycéen sur trente tient la porte à un ami, c'est lui ton écart type.
>> nour: J'ai donc une loi log-normale et un coefficient d'amitié. Le rapport va être beau.

=== update delphine project:tanneurs id=tanners
Premier arbre planté sur la place des Tanneurs hier à 11 h, un micocoulier de quatre mètres, devant soixante personnes et un chien. Il y a trois ans, ici, on tournait vingt minutes pour une place de stationnement.
> mireille: Fosse de 14 m³ comme prévu ?
>> delphine: 15,2, l'entreprise a creusé large et a refusé de reboucher. Je les aime.
> clemence: Je parie que le premier merle sera là avant l'inauguration.
> ~mob-voirie.lyon.f: Et la commerçante qui nous détestait a demandé si on pouvait en mettre un deuxième.

=== question ~mob-voirie.nantes.m group:velo
# Bordure à 5 cm ou chanfrein continu le long d'une piste bidirectionnelle ?
Les personnes aveugles demandent une limite franche, les vélos-cargos demandent de pouvoir s'échapper. J'ai deux courriers sur mon bureau, tous deux convaincants.
> loic: Chanfrein à 45°, 6 cm de haut, 12 de large. Essayé à Trémarec avec l'association, cannes et cargos ensemble, un samedi. Les deux signent.
> paulemile: Je confirme pour la canne, à condition que le contraste de sol existe aussi pour ceux qui voient un peu. Un bord que l'on sent mais qu'on ne voit pas ne suffit pas.
> tom: In Montréal the plough decides. It hates 5 cm kerbs and it always wins.

=== update chantal project:premorand id=tunnel
Percement du tunnel cette nuit à 1 h 52. 214 m, 8 mm d'écart à la jonction. La tradition veut que le plus jeune passe le premier : c'est donc Noé, apprenti, dix-neuf ans, qui a traversé avec la lampe de son grand-père mineur.
> ~bat-geo.lausanne: Huit millimètres, topographe champion du monde.
> gilles: On vous garde une bouteille à Lausanne. Sans alcool pour ceux qui conduisent des pelles.
> ~mob-voirie.lausanne.f: La photo de Noé est dans le dossier du projet, avec son autorisation et celle de sa mère.

=== praise chantal project:premorand
L'école primaire est revenue voir « son » crapauduc. Ils ont compté 317 crapauds au printemps avec un seau et un cahier à carreaux, plus sérieux que bien des bureaux d'études. Merci à notre équipe environnement d'avoir pris ce cahier comme une vraie donnée.
> tristan: Leur protocole est meilleur que le mien : ils notent l'heure, la météo et le nom du crapaud.
> ~eau-env.lausanne: Je leur ai envoyé une attestation signée. Elle est encadrée en classe.

=== update tom group:mtl en m1
Did the count on the winter bike axis this morning: 412 riders between 7 and 9, at minus 14, with one unicycle. The consultant before us had assumed zero from December to March. Zero is a strong assumption.
> mathilde: Je mets le monocycle en catégorie « autres » ou on crée une classe ?
>> tom: Create the class. There will be two of them next year.
> yvan: Le monocycle, c'est mon voisin. Il travaille à l'hôpital, il n'est pas fou.

=== question ~mob-etudes.paris.f group:carto
# Comment redresser une enquête en ligne où les moins de 30 ans manquent ?
Observatoire des déplacements, 6 800 réponses, très bien sauf que les jeunes ont ouvert le lien et sont repartis à la question 4. On me souffle de pondérer, mais le poids monterait à 7 pour certains.
> ~num-data.lyon: Au-delà de 4 tu fabriques des gens. Plafonne et complète par 150 entretiens de cinq minutes devant les arrêts.
> antoine: Et change la question 4. Elle demande le « motif principal », ils en ont trois par jour.
> nour: Je peux envoyer deux enquêteurs jeudi à l'arrêt du campus, ils ont déjà les tablettes.
>> ~mob-etudes.paris.f: Question réécrite, plafond à 3,5, terrain jeudi. Merci, cette affaire me gâchait le sommeil.

=== update antoine group:paris
Salle Méridienne : l'écran affiche de nouveau l'image à l'envers. Si vous présentez ce matin, soit vous retournez le portable, soit vous retournez le client. Sandrine est prévenue.
> sandrine: C'est un réglage de l'écran, menu 3, rotation. Je le verrouille à distance dans dix minutes.
> ~.paris.f: Le client a trouvé que le schéma était plus clair dans ce sens.

=== update ~mob-voirie.lyon.m project:verte id=viaduct
Première reconnaissance à pied de la voie verte : 27 km de ballast, trois viaducs magnifiques, sept clôtures illégales et un âne qui n'a pas voulu céder le passage au PK 11. J'ai les photos de tout, y compris de l'âne.
> damien: Les maçonneries des viaducs ?
>> ~mob-voirie.lyon.m: Saines à l'œil, sauf les parapets du deuxième. Il faudra une nacelle.
> clemence: Pas de travaux sous les arches avant septembre, il y a des chauves-souris dans les joints du deuxième.
> ~eau-env.lyon.f: L'âne est à Mme Bertin, elle propose de le louer pour l'entretien. Je suis sérieuse.

=== idea nour all
Nos études parlent sans cesse de report modal, mais nos propres déplacements entre Paris et Lyon se réservent encore par un outil qui propose l'avion en premier. Peut-on inverser l'ordre des résultats, et afficher le temps de porte à porte ?
> agnes: Le contrat se renouvelle en avril, je mets l'ordre d'affichage dans le cahier des charges. C'est une excellente question et une réponse gratuite.
> marcandre: Pour Montréal–Québec aussi, s'il vous plaît. Le train y est lent mais on y travaille, en voiture non.
> ~sup-fin.lyon: J'ai regardé : 61 vols internes l'an dernier, dont 44 où le train était plus rapide de porte à porte.

=== question ~mob-voirie.lausanne.f group:lausanne
# Enrobé phonique : combien de temps avant qu'il redevienne un enrobé ordinaire ?
La commune veut promettre 6 dB aux riverains. Le fabricant garantit cinq ans. Sur la rampe de la gare, mesurée il y a huit ans, je n'ai jamais vu le suivi.
> chantal: J'ai les mesures : 6,5 à la pose, 4 à trois ans, 1,5 à huit. Promettez 3 et dites pourquoi, ils vous en seront reconnaissants.
> ~mob-voirie.lausanne.m: Avec deux nettoyages par an on gagne deux ans. Encore faut-il que quelqu'un les paie.

=== update loic group:nantes
Les nouveaux arceaux à vélos du hangar sont scellés : 24 places, dont 4 pour les cargos. Merci de ne plus utiliser la rampe pour fauteuils, c'est elle qui avait déclenché le chantier. La pompe est attachée cette fois.
> maelle: La précédente pompe est revenue seule ce matin, posée sur mon bureau, sans mot.
> ~.nantes.m: Je n'ai rien à déclarer, mais elle avait besoin d'un joint et maintenant elle en a un.

=== update ~mob-fer.lyon.f group:rail
Petite astuce après dix ans à la chercher : pour les plans de pose en courbe serrée, demandez le gabarit dynamique **au constructeur de la rame**, pas à l'exploitant. Le premier répond en deux jours avec un fichier, le second en deux mois avec un fax.
> karim: Le fax existe vraiment, je l'ai vu, il a une plante dessus.
> hannah: Same for braking curves. The manufacturer is proud of them, the operator is afraid of them.

=== question delphine group:a11y
# Bandes de guidage sur une place pavée : rainurées ou lisses ?
Place des Tanneurs, pavés de récupération, joints sablés. Les rainures se remplissent de sable en un mois. L'architecte préfère une bande de dalles lisses contrastées. Est-ce détectable à la canne ?
> paulemile: Oui si la différence de texture est franche : dalle lisse de 60 cm dans du pavé bombé, la canne chante tout de suite. J'ai fait l'essai à Québec, les yeux fermés, si j'ose dire.
> judith: Contraste de luminance d'au moins 0,4, mesuré mouillé aussi. Le granit clair devient sombre sous la pluie, le pavé encore plus, ça tient.
>> delphine: On pose quatre mètres d'essai lundi et on invite l'association jeudi.

=== update ~mob-voirie.montreal project:pluie en
Found under the asphalt of rue Sainte-Odile: two tram rails, a row of cobbles in perfect order, and a water main that is on nobody's plan. The main is dry. We think. Digging by hand today.
> mathilde: I have the 1931 insurance map: 6-inch private main to the laundry at the corner. Closed in 1958.
>> ~mob-voirie.montreal: You just saved me a very tense afternoon. Cobbles are going on the new corner.
> sophieanne: Les pavés, la voisine du 412 les avait demandés par écrit il y a un an. Je l'appelle.

=== update ~mob-etudes.lyon.m project:zfe
Les comptages de septembre sont publiés, pour la première fois le même jour pour les élus et pour tout le monde. Le service presse s'attendait à une tempête. On a reçu trois courriels : deux remerciements et un correctif justifié sur le nom d'une rue.
> hugo: Données, méthode et script au même endroit. C'est le correctif qui me fait le plus plaisir.
> antoine: Il faut le raconter aux autres métropoles. Une page, pas plus.

=== praise antoine unit:mobilite
Nour a présenté le modèle du Liémont devant quarante maires, sans une seule équation, avec une pelote de laine et des punaises. À la fin, le plus hostile a demandé à garder la pelote. Je n'ai jamais vu une salle comprendre aussi vite.
> nour: La laine était à ma tante, il va falloir la rendre.
> ghislaine: Je veux cette pelote à Bruxelles en mars, avec ou sans tante.

=== question ~mob-voirie.lyon.f project:tramb
# Qui tient la liste à jour des fontes de réseaux à remettre à niveau ?
J'ai trois versions du tableau, avec 212, 214 et 209 tampons. L'entreprise en a posé 211.
> ~mob-voirie.lyon.m: La bonne est celle du géomètre, 211. Les deux de trop sont des regards supprimés au printemps.
> quentin: Je les ai tous dans la maquette d'ensemble avec un identifiant. On arrête les tableaux ? J'ouvre une vue publique demain.
>> ~mob-voirie.lyon.f: Vue reçue, tableaux supprimés, paix retrouvée.

=== update ghislaine client:mosane
TransMosane nous confie le suivi de la deuxième tranche du dépôt. Pas d'appel d'offres perdu à fêter cette fois : c'est le maître d'ouvrage qui a levé l'option, en citant dans son courrier « la franchise des points d'étape ». Gardons cela.
> joris: Merci. La franchise, c'était surtout le jour où Damien a dit que la charpente arriverait en retard avant que l'usine le sache.
> damien: J'avais appelé le galvanisateur, pas l'usine. Il ne sait pas mentir.

=== update ~mob-fer.bruxelles.f group:bxl
Kleine tip voor wie morgen met de trein komt : grève annoncée, un train sur trois. La salle Senne est ouverte dès 6 h 30 pour ceux qui dorment mal ou qui viennent de loin. Il y aura des croissants, dit-on.
> monique: On ne dit pas, on facture. Les croissants sont sur le compte du site, j'ai validé.
> charlotte: Je viens à vélo d'Uccle à 7 h, si quelqu'un veut être guidé.

=== idea ~mob-fer.lyon.m group:rail
On a tous un dossier « photos d'appareils de voie qu'il ne faut pas faire ». Mettons-les ensemble, anonymes, commentées en une phrase. Ce serait notre meilleur cours pour les nouveaux.
> elodie: J'en ai soixante, dont trois de moi. Je commence par les miennes.
> beatrice: L'académie peut l'héberger avec un petit quiz. Promis, sans musique.
> ~mob-fer.bruxelles.m: Anonymes, mais la branche d'aiguille à l'envers, tout le monde va la reconnaître.
`;
