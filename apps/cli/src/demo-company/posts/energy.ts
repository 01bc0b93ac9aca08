export const energy = `
=== question marta group:hydro
# Panneaux sur une digue : comment ancrer sans percer l'étanchéité ?
Les digues du bas Rhône ont un masque en argile à 80 cm. Pieux interdits, lests trop lourds pour le talus. Je regarde des longrines posées en échelle, reliées en crête. Qui a déjà convaincu un service de contrôle ?
> sofia: L'échelle me plaît si la pression reste sous 15 kPa et si l'eau passe dessous. Il faut justifier la stabilité vidange rapide **avec** la surcharge, sinon ils refuseront, et ils auront raison.
> baptiste: Le service de contrôle veut aussi pouvoir inspecter le talus. Laissez un mètre entre les rangs, et un panneau sur dix démontable à la main.
> herve: Pensez aux animaux fouisseurs : l'ombre et le sec, c'est un hôtel quatre étoiles.
>> marta: Donc échelle, un mètre, panneaux démontables, grillage anti-blaireau. Le prix du blaireau n'était pas dans mon tableur.

=== update julien group:hydro id=vibration
Tour de mesure à Vernaz, groupe 2 : 0,9 mm/s au palier supérieur, 1,1 en bas, à pleine charge. On était à 4,6 avant arrêt. La petite raie à 8 Hz qui reste vient de la grille, pas du groupe. J'ai mis l'enregistrement, écoutez au casque, c'est reposant.
> tarek: Je peux l'avoir en bonne qualité ? Je cherche exactement ça pour la fin du film.
>> julien: Fichier brut, 192 kHz, 40 minutes. Tu ne pourras plus t'en passer.
> roger: Des coussinets de 1968 qui rendent jaloux ceux d'aujourd'hui.

=== update wei project:microgrid en id=microgrid
The southern community came first, as planned. Fourteen hours on battery and solar alone, generators silent. An elder told us she could hear the river from her kitchen for the first time since the plant was built. I did not have a slide for that.
> marcandre: On va garder cette phrase. Elle vaut tous nos indicateurs.
> ~ene-res.montreal: Diesel delivered this winter: 38 percent less, if the batteries behave at minus 40.
> felix: Les batteries ont leur chauffage, et leur chauffage a un secours. On a appris des bus.

=== question ~ene-ren.lyon.m project:rhone
# Débit réservé pendant l'arrêt du groupe 1 : vanne de fond ou déversement ?
La vanne de fond n'a pas bougé depuis 1994. Si on la manœuvre et qu'elle reste ouverte, on vide le bief. Si on déverse, la passe à poissons n'est plus alimentée correctement.
> julien: On l'a graissée par le haut pendant dix jours et elle a pris 4 cm hier. Laisse-moi une semaine avant de décider.
> ingrid: Spill only if the pass entrance stays dominant. A small deflector of stoplogs on the left side did it for us in one afternoon.
> mehdi: Le déversement seul tient jusqu'à 40 m³/s, au-delà on noie l'entrée de la passe. La saison t'en laisse trois semaines.
>> ~ene-ren.lyon.m: Vanne manœuvrée ce matin, trois allers-retours, elle ferme. Julien a droit à une statue.

=== update fatou project:hesbaye id=substation
La première sous-station de Hesbaye délivre de la chaleur depuis hier, 17 h 08. Trois immeubles, une crèche, 62 °C au départ. La directrice de la crèche a posé sa main sur le radiateur comme sur le front d'un enfant. On lui a laissé la journée pour décider si c'était assez. C'était assez.
> olivier: Retour à combien ?
>> fatou: 38. Je vise 34 quand les vannes d'équilibrage seront réglées, et je sais déjà quel immeuble triche.
> isabelle: Le dernier étage du B, je parie, un by-pass oublié derrière un faux plafond.
>> fatou: Gagné. Derrière un faux plafond **et** un poster de plage.

=== question ~ene-res.paris.f group:hydro
# Batterie de 2 MW derrière un poste de 630 kVA : l'exploitant peut-il refuser ?
Sur un parking d'ombrières, on veut lisser l'injection. Le gestionnaire dit que la puissance de la batterie s'ajoute, nous disons qu'elle est bridée par l'automate.
> wei: You need a certified limiter, not just a setpoint in a controller. With a relay on the reverse power and a type-test report, we have had it accepted three times.
> olivier: En France, demandez une convention avec limitation garantie. Il y a un modèle depuis l'an dernier, je l'ai négocié pour Hélios, je te le passe.
> marta: Et attention à la protection de découplage, elle voit la batterie comme une source séparée.

=== update sylvie group:hydro
Nous avons perdu l'affouillement du Drac. Deuxièmes, à 1,4 point, sur la note « organisation des astreintes ». J'ai relu notre page : elle était écrite par des gens qui n'en font pas. La prochaine fois, on la fait écrire par Julien.
> julien: Elle tiendra en six lignes et il y aura mon numéro de portable.
> claire: C'est exactement ce que le gagnant avait fait, d'après le rapport d'analyse.
> sylvain: Merci de le dire franchement. On fait un retour d'expérience jeudi, sans coupable et avec des biscuits.

=== idea ~ene-ren.lausanne group:hydro
Chaque centrale a un cahier d'exploitation manuscrit, parfois depuis 1930. On y trouve les crues, les casses, les naissances. Je propose qu'on les numérise avant les rénovations. Le client n'y pense jamais, et les archives départementales disent toujours oui.
> hugo: Je prête le scanner et une table à plat. Les crues m'intéressent très égoïstement.
> maelle: Et moi les écritures. Il y a un film là-dedans.
> sylvie: Aux Échelles il y a une page du 12 août 1944. Je ne vous raconte pas, il faut la lire.

=== update felix project:nordet
Inspection subaquatique de l'évacuateur terminée, trois plongées, eau à 3 °C. Le radier est meilleur que sur les plans de 1978, ce qui est rare. En revanche le joint 7 est ouvert de 9 mm et respire avec la température. On instrumente avant les glaces.
> ~bat-struct.montreal: 9 mm at 3 °C means maybe 12 at minus 20. I would like a crack meter on both faces.
> ingrid: Watch for frazil in the joint in November, it jacks things open.
> marcandre: Le client a le compte rendu en français et en anglais depuis midi. Bonne job.

=== question romain group:climat
# Pompe à chaleur à 75 °C dans un lycée : solution ou alibi ?
On me demande de garder les radiateurs en fonte de 1962 et d'y envoyer 75 °C. Le rendement chute à 2,1 par grand froid. Moi je voudrais baisser à 55 et isoler d'abord, mais les travaux d'isolation sont dans cinq ans.
> fatou: Fais la loi d'eau heure par heure. À Valbrune, 75 n'est nécessaire que 110 heures par an. Petite chaudière d'appoint, et PAC à 55 le reste du temps.
> isabelle: Et surdimensionnés comme ils sont, les radiateurs de 1962 chauffent très bien à 55. Essaie en vrai sur une aile, une semaine de janvier.
> ~bat-fluides.lyon: Je l'ai fait au lycée des Cordeliers : 54 °C de départ, 19,5 en classe, personne n'a rien vu.
>> romain: Essai accepté par le proviseur, à condition que la salle des profs ne serve pas de cobaye.

=== update marta project:ombrieres id=canopy
Ombrière n°9 levée ce matin en deux heures dix, vent de 35 km/h, limite de la grue à 40. Le conducteur de travaux regardait l'anémomètre comme on regarde un enfant traverser. Tout est boulonné.
> ~bat-struct.lyon: Couple de serrage contrôlé sur tous les pieds sauf le 14, dont l'accès est sous une nacelle. Ce sera fait lundi.
> baptiste: Il en reste cinq. Le magasin du site demande si les clients peuvent déjà se garer dessous.

=== update olivier group:hydro
Pour ceux qui répondent à des questions de raccordement : la file d'attente du poste de Saint-Corentin vient d'être publiée. Il reste 11 MW avant renforcement, et nous en demandons 9 pour les navires. Autrement dit, il faut déposer avant la fin du mois, pas « courant trimestre ».
> vincent: Les plans de la galerie technique seront figés mercredi. Tu auras le tracé des câbles jeudi.
> ~ene-res.paris.m: Je prépare le dossier, il me manque le schéma unifilaire signé.
>> olivier: Signé, scanné, déposé. Numéro 4 dans la file.

=== question ~ene-res.bruxelles.f group:hydro
# Compter la chaleur d'un échangeur quand le débit mesuré est faux d'un facteur deux ?
Chaleur de Hesbaye, sous-station 6. L'énergie facturée est deux fois trop basse, et la température est juste. Le compteur est certifié. J'ai changé la sonde, j'ai changé le calculateur, il me reste ma patience.
> fatou: Regarde le poids d'impulsion. 10 litres dans le capteur, 5 dans le calculateur, je l'ai vécu à Liège.
>> ~ene-res.bruxelles.f: C'était ça. Sept jours. Sept.
> rachid: Pour les débitmètres de boues, même piège. J'ai une étiquette sur mon écran qui dit « impulsion ? ».

=== praise sylvain all
Cinq personnes de chez nous ont donné leur samedi pour remettre en route la petite turbine du refuge de la Vouasse, tombée en panne en pleine saison. Aucune facture, aucune photo officielle, juste un message du gardien : « la soupe est chaude ». Merci à Julien, Marta, et aux trois que Julien refuse de nommer parce qu'ils ont porté la roue.
> marta: 28 kilos, 900 mètres de dénivelé. Ils ont surtout porté la soupe au retour.
> gilles: Je dénonce : j'y étais. Mes genoux s'en souviennent.
> florence: C'est exactement à cela que doit servir la journée par mois.

=== update ~ene-ren.montreal group:hydro en m11
Ice boom at the Outardes intake is in the water, 220 m, three days ahead of the first hard frost. The old one had been repaired with hockey tape in four places. It held for six winters, so I took notes on the brand.
> felix: C'est du ruban de gardien de but. Plus large.
> ingrid: Please log the date. Later every year for a decade, and nobody believes me without the table.

=== question ~ene-ren.lyon.f project:rhone
# Où sont passés les plans d'origine de la centrale de Vernaz ?
Le client n'a que des calques partiels. Il manque tout l'aval du canal de fuite, et c'est là que doit passer notre câble.
> sylvie: Cherche au nom de l'ancien concessionnaire, pas de la centrale. Salle 2 des archives, cote 34 S. J'y ai passé l'été 2009.
> roger: Il y a aussi une maquette en bois au grenier de la centrale. Elle est juste, je l'ai mesurée.
>> ~ene-ren.lyon.f: Calques trouvés à la cote 34 S, et la maquette est superbe. Le câble passe, à 40 cm près.

=== update ~ene-res.lausanne project:orbelle
Chaleur fatale : le four d'Orbelle s'est arrêté sans prévenir à 2 h, et la ville ne s'en est pas aperçue. Le stockage a tenu 7 h 20, un peu plus que le calcul. C'est la première fois que je suis content d'une panne.
> fatou: Stratification conservée ? Avec l'ancien diffuseur on mélangeait au bout de trois heures.
>> ~ene-res.lausanne: Nette : 84 en haut, 51 en bas, une vingtaine de centimètres de transition.
> olivier: On garde la courbe pour tous ceux qui demandent à quoi sert le gros réservoir moche.

=== idea wei all en
Most of our sites have a small solar roof and nobody knows what it makes. A 40 dollar meter and a screen at the entrance would do. Not for marketing: so that people learn what a cloud is worth.
> josiane: Lyon : 62 panneaux depuis 2017, et je n'ai jamais vu un chiffre. Oui.
> gilles: Lausanne aussi, j'ai un vieil écran qui ne demande que ça.
> ines: I will collect them, one MQTT topic per roof. By Friday you can watch the clouds cross Europe.

=== update baptiste project:rhone
Comité de pilotage avec Hélios hier. Trois décisions : on garde les deux turbines anciennes des Échelles, on renonce au solaire sur la digue 4 (nidification, et c'est justice), et le film sera montré aux communes avant la presse. Le compte rendu est dans le projet, il tient sur une page.
> tristan: Merci pour la digue 4. Les petits gravelots ne savent pas qu'ils viennent de gagner un comité de pilotage.
> marta: J'avais déjà retiré les 340 kW du productible. Douze autres compensent sur le bassin.
> maelle: La date de projection aux communes, quand elle est connue ? Je veux y être avec un bon son.
>> baptiste: Trois salles, la première à Vernaz. Je te mets dans la boucle.

=== update ~ene-res.montreal.en project:boreal en
Cooling trial on the mock-up hall: with river water at 6 °C we need no chillers for 8,100 hours a year. The remaining 660 hours are the whole argument. We are looking at a heat pump that feeds the greenhouse next door instead of a tower.
> wei: Check the summer minimum flow permit before we promise the greenhouse anything.
> ~bat-fluides.paris: La tour était aussi le seul point de bruit. Sans elle, l'étude acoustique tombe d'elle-même.

=== question ~ene-ren.lausanne.f group:hydro
# Combien de temps pour une autorisation de turbinage d'eau potable dans le canton ?
Réservoir de la Chaux : 180 m de chute avant le réducteur de pression, que l'on jette aujourd'hui en bruit. Un groupe de 55 kW serait rentable en neuf ans si la procédure n'en prend pas six.
> aurelien: On l'avait chiffré et rangé faute de temps, le dossier est à toi. Le client est pour.
> sylvain: Quatorze mois au mieux, si l'on passe par la procédure simplifiée. Je connais la personne à l'énergie, je t'accompagne au premier rendez-vous.
> julien: Pompe inversée plutôt que Pelton à cette taille. Moins belle, deux fois moins chère, et je sais la réparer.
`;
