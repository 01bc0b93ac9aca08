export const water = `
=== question ~eau-hydro.nantes.f group:eau
# Jaugeage au sel en petite rivière : combien de sel pour 300 l/s ?
Je pars demain sur un affluent de l'Aurette, pente forte, tirant d'eau de 20 cm, impossible au moulinet. J'ai toujours travaillé au radar de surface et je n'ai fait du sel qu'une fois, en formation. Une règle simple ?
> thibault: Compte 5 kg par mètre cube par seconde, donc 1,5 à 2 kg pour toi. Dissous dans un grand bidon la veille, sinon tu auras une traîne. Distance de mélange : vingt-cinq largeurs, dans un tronçon sans bras mort.
> roger: Prenez la sonde numéro 3, la 2 dérive au-dessus de 15 degrés. Et du gros sel, pas du sel de table : il contient de l'antiagglomérant qui trouble tout.
>> ~eau-hydro.nantes.f: Fait ce matin : 287 et 294 l/s en deux passages. Merci, j'ai l'air d'une professionnelle.

=== update mehdi project:digues id=levee-drone
Relevé drone terminé entre Marolles et le pont des Chaînes : 9 km de crête en une matinée, là où il nous fallait trois jours à pied. On voit très bien deux terriers de blaireau que l'on n'avait jamais repérés sous les ronces. Inspection au sol demain avec le garde-digue. #drone #digues
> hugo: Orthophoto en ligne ce soir, 2 cm par pixel. Le modèle de terrain suivra, il faut filtrer les ronces justement.
> tristan: Pour les blaireaux, rien ne bouge avant que j'aie vu les entrées. S'il y a des jeunes, on attend juillet.
> ~bat-geo.lyon: Un terrier de 40 cm en crête, ça se modélise. Je fais une coupe avec et sans.

=== update gwenaelle group:eau
Réunion de clôture de la chasse aux fuites hier soir. La présidente de la régie a posé la seule question qui compte : « et dans cinq ans ? ». Réponse honnête : si personne ne regarde les débits de nuit chaque matin, on sera revenu à 78 %. Ils ont créé un demi-poste pour cela. C'est notre meilleur livrable et il ne figure nulle part au contrat.
> aurelien: Je vais ajouter « quelqu'un regarde » dans nos mémoires techniques.
> ines: La courbe de nuit part toute seule par courriel à 7 h. Mais il faut des yeux, oui.

=== question aurelien project:reservoir
# Ventilation d'un réservoir enterré : faut-il vraiment deux filtres ?
Le fontainier demande une seule prise d'air filtrée pour 4 000 m³, « parce que la deuxième s'encrasse et que personne n'y va ». J'ai peur du débit de pointe à la vidange. Des retours ?
> elena: From the structural side: please avoid underpressure. The roof slab is designed for 2 kPa of suction, no more.
> ~eau-pot.lausanne: À la vidange rapide on dépasse 900 m³/h d'air. Avec un filtre colmaté à moitié, on arrive à 1,8 kPa. C'est trop près. Deux filtres, mais côte à côte, à hauteur d'homme, et on supprime l'échelle.
>> aurelien: Vendu : c'était l'échelle le vrai problème, pas le filtre.

=== update priya project:rapides en
Pilot filter 3 has now run 61 days on river water without a single turbidity excursion, including the spring melt. The operators have started calling it by a name (Ginette). I take that as acceptance testing.
> sophieanne: Ginette a même sa tasse dans la salle de contrôle. Le client est venu voir la tasse avant le filtre.
> rachid: Which media in the end? I am comparing with the polishing stage at Les Îles.
>> priya: 1.2 m of 0.95 mm anthracite over 0.3 m of garnet sand. Backwash at 45 m/h in winter, 52 in summer because the water is thinner.

=== idea pascal group:eau
Chaque essai de pompage finit dans un tableur différent, rangé dans un dossier différent, et dans dix ans quelqu'un refera le même trou. J'ai 140 essais sur mon disque. Si une personne des données m'aide deux jours, on en fait une carte : où, quand, quel débit, quel rabattement, quelle nappe.
> hugo: Deux jours donnés. Envoie-moi d'abord les dix pires fichiers, c'est par eux qu'on commence.
> ines: Je prends l'import. Même les cases où tu as écrit « environ » ?
>> pascal: Surtout celles-là. « Environ » veut dire que la jauge était gelée.
> ~eau-pot.nantes.f: La régie du Ponant serait d'accord pour publier les siens. J'ai posé la question à tout hasard.

=== update oumar group:eau m3
Retour de Bellaire. Le modèle annonçait 11 cm d'eau sur la promenade à la grande marée, on a mesuré 13, et les bancs ont fait exactement ce qu'on leur demandait : se mouiller et attendre. Une dame lisait son journal les pieds dans la Loire.
> loic: Je veux cette dame dans le dossier de presse.
> camille: Deux centimètres d'écart avec la surcote du vent ?
>> oumar: Sans. Le vent explique à peu près tout, mais je préfère ne pas le dire trop fort.

=== question lucie group:eau
# Stationnarité des crues : que dites-vous aux élus ?
On me demande un débit centennal « définitif » pour l'Aurette. Avec les dix dernières années, la série n'est plus stationnaire, la valeur monte de 12 %. Je sais l'expliquer en trente pages, pas en trente secondes.
> mehdi: Je dis : la crue dont vous vous souvenez reviendra plus souvent que vous ne croyez. Puis je donne deux chiffres, l'ancien et le nouveau, et je leur demande lequel ils veulent avoir défendu dans vingt ans.
> etienne: Surtout, ne parlez jamais de retour. Dites une chance sur cent chaque année. Le mot centennal a fait plus de dégâts que certaines crues.
> ~eau-hydro.lyon: J'ai une figure avec des dés. Un dé à cent faces, lancé chaque année de leur mandat. Ça marche étonnamment bien.

=== update sophieanne project:pluie en m6 id=sponge-street
First real rain on the sponge streets: 42 mm in fifty minutes on Saturday. The eight test sections took it without a drop reaching the storm sewer, and the control street next door had the usual fountain at the manhole. Neighbours filmed it for us, from both sides. #rain
> mireille: Quelles plantes ont tenu ? Je parie sur les carex.
>> sophieanne: Carex and iris, yes. The asters lay down and sulked, they are up again today.
> ~mob-voirie.montreal: Sweeper has to come before the leaves fall next time, one inlet was half blocked.

=== update clemence project:tourbieres id=peat m5
Niveau remonté de 14 cm sur la tourbière des Amburnex depuis la pose des palissades. Les sphaignes verdissent par plaques. On a compté onze dames venues d'un club de randonnée voisin qui demandaient « quand on pourra marcher dessus ». Réponse : jamais, mais le ponton est pour mai. #tourbieres
> mireille: Les plans du ponton sont prêts, mélèze brut, pas un boulon en dessous du niveau d'eau.
> ~eau-env.lyon: Premiers résultats des chambres à CO₂ : la parcelle remise en eau émet moitié moins que l'autre. Un seul été, donc on se tait encore un peu.

=== question ~eau-pot.montreal.en group:eau en
# Anyone dosed permanganate for manganese at 1 °C?
Winter source, 0.18 mg/L dissolved manganese, contact time 25 minutes. Lab says the reaction crawls below 4 °C. Before I redesign the contact tank I would love one real plant where it works, or does not.
> priya: Saint-Aubin ran it for two winters. It works at pH 8.2 or above, it does not below 7.6. Raise the pH before the tank, not after.
> rachid: Même chose en altitude à Montperdu. On avait doublé le temps de contact pour rien, c'était le pH.
>> ~eau-pot.montreal.en: That saves us a tank. Raising pH in the pilot this week.

=== praise gwenaelle unit:eau-pot
Je voudrais dire merci aux trois techniciens qui ont passé la nuit de dimanche à rouvrir des vannes pendant la coupure électrique du secteur nord. Aucun abonné n'a manqué d'eau et aucun ne saura jamais pourquoi. C'est la définition de notre métier.
> ~eau-pot.nantes.m: Le mérite revient au carnet de vannes de Pascal, qui donne même le nombre de tours.
> pascal: 38 tours pour la V12, et elle grince au 20e, c'est normal.

=== update thibault group:eau id=spider
Loi de Murphy de l'hydrométrie, article 4 : la station tombe en panne la veille de la crue et se répare toute seule le lendemain. Celle de Vaulx a décroché deux heures pendant la pointe. Le coupable était une araignée dans le capteur radar. Oui, une seule.
> roger: Il y a un spray pour ça. Bleu, étagère 2. Je l'ai acheté après la crue de 2013.
> lucie: J'ai reconstitué la pointe par corrélation avec Montcel. À 8 % près, araignée comprise.
> ~eau-hydro.lyon.f: Sur mes stations, un bout de bas nylon tendu devant. Trois ans sans visite.

=== question ~eau-hydro.lyon.m project:seuils
# Débit d'attrait d'une passe à bassins : 5 ou 10 % du module ?
La police de l'eau demande 10 %, le propriétaire du moulin ne veut pas entendre parler de plus de 5. La passe fait quatorze bassins, orifices noyés. Les poissons, eux, ne se sont pas exprimés.
> ingrid: Position matters more than flow. If the entrance is within 3 m of the turbine outlet, 5 percent is enough. If it is on the other bank, 15 would not help.
> clemence: Et il faut regarder la période : on peut moduler, 10 % d'avril à juin, 5 le reste. La police de l'eau l'a accepté sur l'Ornette.
> tristan: J'ajoute une caméra trois mois, et c'est le poisson qui tranche.
>> ~eau-hydro.lyon.m: Proposition modulée envoyée hier, caméra comprise. Le meunier a dit « bon ». C'est son mot le plus long depuis un an.

=== update ~eau-pot.bruxelles project:brasserie
La brasserie a goûté. Huit personnes, trois bières à l'aveugle, dont une rincée à l'eau recyclée : personne n'a trouvé laquelle, sauf le chef de cave qui a triché avec le numéro du fût. On passe donc à l'échelle industrielle.
> rachid: C'est le meilleur protocole d'essai de ma carrière. Il vous manque un dégustateur ?
> ~bat-fluides.bruxelles: L'osmoseur tient 68 % de rendement. À 70 on colmate en deux jours, on ne force pas.

=== question ~eau-pot.lyon.m group:eau
# Épanet : comment représenter une vanne altimétrique sans la faire osciller ?
Mon réservoir se remplit, se ferme, se rouvre au pas de temps suivant, et ainsi de suite toute la nuit. Le réseau réel, lui, est parfaitement calme.
> ~eau-pot.nantes: Ajoute une hystérésis par deux règles séparées : ouverture sous 3,20 m, fermeture au-dessus de 3,60. Et pas de temps des règles à 1 minute, sinon elles arrivent trop tard.
> gwenaelle: Vérifie aussi la courbe du réservoir. Une fois sur deux, c'est un diamètre équivalent faux.
>> ~eau-pot.lyon.m: C'était le diamètre. Dix fois trop petit, une virgule.

=== update ines project:wexcombe en
The night-flow model flagged a district in Wexcombe at 02:30 on Tuesday: plus 3.8 litres per second, slow ramp, no customer complaint. Their crew dug on Thursday and found a split joint under a cricket pitch. The groundsman had been wondering why that corner was so green.
> fiona: The groundsman has asked whether he may keep the leak. We said no. Lovely piece of work.
> gwenaelle: Trois jours entre le signal et la pelle, c'est moins qu'avec nos régies. Il faut qu'on comprenne comment ils s'organisent.
> ~num-data.nantes: The ramp detector is the same code as the one for the Ponant, only the units changed.

=== update mehdi unit:eau
Étienne fête aujourd'hui ses vingt-quatre ans de maison. Il refusera le gâteau, donc il y en a deux. À 16 h au quatrième, et en vidéo pour les autres sites. Amenez vos photos de la crue de 2003, il prétend qu'il avait des cheveux.
> etienne: J'en avais. Il existe une preuve, elle est sous scellés.
> clemence: La preuve est arrivée par courrier de Nantes. On la projette à 16 h 05.
> ~eau-env.lausanne.f: Depuis Lausanne on aura le gâteau aussi, on l'a commandé en secret.

=== question ludovic group:eau
# Durée de vie d'une géomembrane en réservoir : vos retours à vingt ans ?
Je suis responsable du patrimoine aux Services industriels du Pré-Lavaux et Aurélien m'a invité ici. Nous avons trois réservoirs revêtus en 2004. Le fabricant dit vingt-cinq ans, notre assureur dit dix-huit. Que voyez-vous sur le terrain ?
> aurelien: Bienvenue Ludovic. Sur les quatre que nous suivons, deux sont intactes à vingt ans, deux ont lâché aux angles. Ce n'est jamais le plan courant, toujours les pièces de raccord.
> ~eau-pot.lyon.f: Un essai de pelage sur une bande de 10 cm en point haut vous dira presque tout, et ça se recolle dans la journée.
>> ludovic: C'est très concret, merci. Nous ferons l'essai au prochain nettoyage, en mars.

=== update ~eau-env.nantes.m group:eau m9
Pêche électrique ce matin sur le ruisseau rouvert derrière l'ancien seuil de Kermaria : 41 truites, 6 chabots et une lamproie de Planer. L'an dernier au même endroit : deux truites et un vélo.
> tristan: La lamproie, c'est la signature. Elle ne reste pas si le fond n'est pas propre.
> loic: Et le vélo, on a retrouvé le propriétaire ?
>> ~eau-env.nantes.m: Il est exposé en mairie.

=== idea ~eau-hydro.lyon#3 unit:eau-hydro
Une matinée par trimestre, on échange nos modèles entre collègues et on essaie de les casser : pas de temps idiot, pluie décennale multipliée par trois, pont bouché. Celui qui fait planter le modèle de l'autre paie les croissants, celui dont le modèle plante aussi.
> camille: Je mets celui de l'Aurette sur la table. Soyez brutaux, il le mérite.
> oumar: À Nantes on participe. J'ai une marée de 9 mètres qui n'attend que vous.
> mehdi: Accordé. Première séance le dernier jeudi du mois, et on écrit ce qu'on a appris.

=== update kevin project:kerlaz
F2 arrêté à 94 m dans un schiste très fracturé, venue d'eau principale entre 71 et 78. On a perdu une tige hier et on l'a repêchée ce matin, ce qui m'a coûté une nuit et deux kilos. Développement à l'air dès que la tempête est passée.
> pascal: Garde-moi les cuttings de 70 à 80, je veux voir la couleur avant de choisir la crépine.
> ~eau-pot.nantes.f: Le dossier d'autorisation prévoit 90 m, je fais le porter à connaissance pour les quatre mètres de plus.

=== question ~eau-env.lyon.f group:eau
# Qui a une convention d'entretien de noues qui fonctionne encore au bout de cinq ans ?
On dessine de belles noues, puis l'exploitant tond ras, puis elles ne s'infiltrent plus. Je cherche un texte signé, avec des mots simples, une fréquence et un responsable nommé.
> loic: Trémarec, groupe scolaire. Une page, deux dessins, et le nom du jardinier. C'est lui qui l'a écrite avec nous, toute la différence est là.
> sophieanne: We have one in French from Saint-Aubin with a photo per month of what it should look like. Nobody reads the text, everyone looks at the photos.
> mireille: Et inscrivez la fauche tardive dans le marché, pas dans la convention. La convention se perd, le marché se paie.

=== update ~eau-pot.lyon#4 project:iles
Astreinte du week-end aux Îles : une alarme de niveau à 4 h 20, un flotteur coincé par une lingette, vingt minutes de perche. Je propose que la prochaine campagne de la Métropole montre le flotteur, pas la lingette.
> rachid: J'ai gardé la lingette, elle est sous verre dans le bureau d'exploitation.
> ~eau-pot.lyon.f: Le dégrilleur fin arrive en mars, ce sera la dernière de la collection.

=== praise camille project:alerte
Merci à @ines, qui m'a appelée à 19 h vendredi pour me dire que mes débits étaient en avance d'une heure. J'avais oublié le changement d'heure dans mes données de calage. Trois semaines de « bizarre, la pointe arrive tôt » résolues en deux minutes.
> ines: Tout le monde a fait cette erreur une fois. Ceux qui disent non l'ont faite deux fois.
> thomas: Je propose d'interdire l'heure locale dans toute la base. Adopté ?
>> camille: Adopté, et gravé sur une tablette d'argile.
> lucie: Les séries avant 1996 sont en heure d'hiver toute l'année. Voilà, bonne soirée.
`;
