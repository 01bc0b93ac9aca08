export const voices = `
=== announcement sylvain unit:energie
# Réorganisation des équipes de mise en service
À partir du premier du mois, les techniciens et techniciennes de mise en service travaillent en un seul groupe de onze personnes, entre Lyon, Lausanne et Montréal. Ils choisissent eux-mêmes leur planning. @julien en assure l'animation, sans ligne hiérarchique, à sa demande.

Ce que ça change pour les projets : on demande une compétence, plus un nom.
> julien: Je précise que j'ai demandé « sans hiérarchie » parce que je déteste valider des congés.
> ~ene-ren.lyon.f: Premier planning fait hier, en une heure. Il y a un trou en mars, on le dit dès maintenant.

=== announcement bertrand all
# Le Studio change sa façon de recevoir les demandes
Nous recevons soixante demandes par mois et nous en faisions bien trente. Désormais :

1. **Une seule porte** : le formulaire du groupe Images, trois questions.
2. **Une réponse en un jour**, oui, non ou pas tout de suite.
3. **Le petit coup de main** (couper, sous-titrer, retoucher) se fait dans la journée, sans formulaire.

Ce n'est pas pour mettre de la distance. C'est pour que @maelle cesse de monter des vidéos à 22 h parce que quelqu'un l'a croisée à la cantine.
> maelle: Je confirme pour la cantine. J'y mange avec un casque.
> elodie: La première question me plaît : « que doit-on avoir compris à la fin ? ». J'ai mis dix minutes à y répondre, et j'ai renoncé à la vidéo.

=== announcement ghislaine site:bruxelles
# Nous restons quai aux Briques
Le bail est renouvelé pour neuf ans. Le quatrième étage sera repris, l'entrée refaite avec une rampe, et la terrasse enfin ouverte. *We blijven hier, en we krijgen eindelijk een terras.*

Travaux de mars à juin, étage par étage. Les plans sont affichés à l'accueil : annotez-les au crayon, vraiment.
> monique: Le loyer baisse de 3 % la première année, je le dis avant que l'on me le demande.
> ~.bruxelles.f: La rampe : merci. J'ai attendu quatre ans pour entrer par la même porte que vous.
> charlotte: Les annotations sont dans la maquette, il y en a 212, dont 40 sur la machine à café.

=== announcement laurent all
# Ce que nous apprend la perte du marché du Drac
Nous avons perdu 14 mois de charge à 1,4 point. J'ai relu l'offre avec cinq personnes qui ne l'avaient pas écrite.

- La technique était la meilleure des six.
- Le chapitre « astreintes » décrivait une organisation qui n'existe pas.
- Personne d'exploitation n'avait relu.

À partir d'aujourd'hui, **aucune offre ne part sans la relecture de quelqu'un qui fera le travail**, et ces heures sont comptées comme de la production.
> julien: Je prends. Six lignes maximum par chapitre, je vous préviens.
> claire: Les modèles de mémoire sont modifiés : une case « relu par l'exploitation », avec un nom.
> sylvie: Merci de ne pas avoir cherché de coupable.

=== announcement etienne unit:eau m3
# Vigilance crue : organisation de la nuit
Le bassin de l'Aurette passe en vigilance orange de 18 h à demain midi. Astreinte : Camille et Lucie pour les prévisions, Thibault pour les stations, Mehdi joignable en permanence. Les autres dorment, c'est un ordre aimable.
> lucie: Pic attendu entre 3 h et 5 h, autour de 3,10 m à Montcel.
> thibault: Les six stations répondent. Vaulx est sous surveillance rapprochée, araignée comprise.
> camille: Bulletin envoyé aux communes à 19 h. Le prochain à 22 h.
>> camille: Pic à 3,04 m à 4 h 20, deux caves inondées, personne d'évacué. Bonne nuit à tous.

=== announcement patricia unit:batiment
# Un seul outil pour les fiches de réemploi
Le carnet d'Aïssatou devient l'outil de la direction : 340 éléments, une photo, une date limite, un responsable. Avant toute prescription de neuf, on y regarde. Cinq minutes, pas plus.
> aissatou: Il y a aussi 22 fermes de criée. Enfin, 19.
> ~bat-struct.paris.m: Filtre par portée ajouté hier, par Maxime, pendant sa journée d'entraide.

=== announcement nadia site:nantes
# Nouvelle règle pour les astreintes de nuit
Le repos qui suit une intervention de plus de deux heures passe de 9 à 11 h, sans exception et sans devoir le demander. Si votre planning ne le permet pas, c'est le planning qui change.
> pascal: Vingt-deux ans que j'attendais la dernière phrase.
> mario: Je vérifierai sur les relevés, pour de vrai, et je viendrai vous voir.

=== idea pieter all
J'ai 31 000 photos de nos chantiers et personne ne sait qu'on y a droit. Je propose une photothèque ouverte, avec lieu, date, droits et un mot-clé par métier. Qui m'aide à trouver des mots qui ne soient pas les miens ?
> hugo: La carte s'en charge pour le lieu, si les photos ont leur position.
> ~studio-graph.nantes: Dix mots par métier, proposés par chaque métier. Sinon on aura « pont » et « pont bis ».
> louise: Et la mention des droits dans le fichier lui-même, pour qu'elle suive.

=== idea damien all
À chaque fin de projet, on organise un pot et jamais une visite **cinq ans après**. Je voudrais qu'on retourne sur trois ouvrages par an, avec ceux qui les exploitent, et qu'on regarde ce qui a vieilli. Premier candidat : la passerelle de Tilff, la mienne, je n'en dors pas.
> vincent: Je viens. Et je propose le parking de 2019, dont personne ne parle jamais.
> beatrice: On filme, on ne juge pas.
> damien: Elle a très bien vieilli. Sauf les poubelles.

=== idea ~sup-rh.paris all
Un jour par trimestre, échanger son poste une matinée avec un collègue d'un autre métier. Pas pour faire à sa place : pour regarder, et poser trois questions. Quatre paires volontaires pour commencer.
> monique: Je prends n'importe qui, sauf un géotechnicien, ils posent trop de questions.
> kevin: Alors je m'inscris avec Monique.
> ~.lyon.f: Paire constituée : la paie et la signalisation. On a ri, et on a trouvé une prime oubliée.

=== idea elodie group:rail
Un « carnet des bruits » : enregistrer ce qu'entend un riverain avant et après les travaux, à la même heure, même fenêtre. Ce serait plus parlant que des décibels en réunion publique.
> tarek: J'ai deux enregistreurs à demeure à prêter. Il faut l'accord des habitants et une fenêtre qui ne claque pas.
> karim: Trois familles du quai sont volontaires, dont celle qui nous écrivait en majuscules.

=== idea marta all
Nous louons 140 véhicules et je n'ai jamais vu le taux d'usage. Si trois sites partageaient leurs utilitaires, on en rendrait combien ?
> josiane: Lyon : 31 véhicules, 19 sortis en moyenne. Je ne suis pas fière, mais voilà le chiffre.
> philippe: Je peux donner le coût complet par véhicule, on décide au prochain trimestre.
> ~sup-fin.lyon: Simulation faite : 22 de moins, sans jamais manquer plus de deux jours par an.

=== idea thibault group:carto
Mettre les stations de mesure de tous nos projets sur une seule carte, avec la dernière valeur et l'âge de cette valeur. On découvre toujours qu'une station est morte au pire moment.
> ines: J'ai déjà le flux. L'âge en minutes, coloré. Demain midi.
>> thibault: 74 stations, 5 rouges. J'en connaissais deux.

=== idea charlotte group:bxl
Ouvrir la salle Senne aux associations du quartier le mercredi soir. On a les chaises, le projecteur et une porte qui donne sur la rue. En échange, on rencontre nos voisins.
> ghislaine: D'accord sur le principe. Assurance et clés à régler, je m'en occupe.
> pieter: La chorale du canal cherche justement un lieu. Ils chantent bien, c'est un argument.

=== praise florence all
Hier à Vernaz, une centaine d'habitants ont vu « La roue », notre premier film sur le projet, avant tout le monde. À la fin, un monsieur s'est levé et a dit : « je ne savais pas que vous écoutiez les machines ». Merci à Maëlle, Ronan, Tarek et Louise. On ne m'avait jamais applaudie pour une turbine.
> maelle: On n'a rien inventé, on a juste laissé Julien parler.
> baptiste: Le maire demande s'il peut le montrer au conseil. Je réponds oui ?
>> florence: Oui, sans réserve.

=== praise mehdi unit:eau-hydro
Camille a présenté la brèche du Bas-Vésin aux quatre maires. Elle a commencé par « voici ce que je ne sais pas ». Ils l'ont écoutée jusqu'au bout, ce qui n'était jamais arrivé.
> camille: Mes mains tremblaient sous la table, je le précise pour les suivants.
> oumar: On te pique la phrase d'ouverture.

=== praise gwenaelle all m2
Quand le réseau de Trémarec a gelé en une nuit, quatorze collègues de métiers qui n'ont rien à voir avec l'eau ont distribué des packs à pied dans les rues, parce qu'ils étaient là. Un développeur, deux comptables, une graphiste, un soudeur et un directeur. Merci, c'est tout.
> ~sup-fin.lyon: J'ai appris ce qu'était une purge.
> fabien: Et moi que l'eau pèse lourd au troisième étage.

=== praise idriss unit:support
Monique a repéré une facture parfaitement imitée, avec notre logo, notre papier, et un iban qui n'avait rien à faire là. 86 000 € évités parce qu'elle a téléphoné au fournisseur « pour prendre des nouvelles ».
> monique: Je prends toujours des nouvelles. Il venait d'avoir un petit-fils.
> philippe: Procédure modifiée : tout changement d'iban se vérifie de vive voix. On l'appellera la règle du petit-fils.

=== praise julien group:hydro
Marta n'aime pas qu'on le dise, donc je le dis : elle a passé son dimanche sur un toit de ferme pour aider un retraité à comprendre son onduleur. Il avait un fusible à 4 €.
> marta: Il m'a donné un jambon. On est quittes.

=== update roger all 5d id=workshop
Bon. Je prends ma retraite le 31. Trente et un ans au sous-sol, ce qui, pour quelqu'un qui aime la lumière, est une drôle d'idée. Tout est étiqueté. Les sondes ont chacune leur carnet. La boîte des clichés de 1962 va chez Hugo. Si vous cassez quelque chose, le numéro de mon fixe est au dos de la porte, je répondrai entre deux pêches.
> mehdi: On te doit au moins la moitié de nos mesures justes.
> thibault: Je reprends l'atelier avec ton établi, ta radio et ta méthode. Pas ta cafetière.
>> roger: La cafetière reste. C'est dans l'acte de passation.
> julien: Merci pour les coussinets. Et pour tout ce que vous m'avez appris en disant « non, regarde encore ».
> florence: Roger, le pot est le 30, et la direction sera à l'heure, pour une fois.
> hugo: La boîte verte est en sécurité, chaque cliché est numérisé. Elle porte ton nom.

=== update zoe group:arrivees 4d
Deux mois, bilan honnête. Ce qui m'a surprise : on m'a demandé mon avis dès la deuxième semaine. Ce qui est dur : les sigles. J'ai commencé un lexique, 140 entrées, la plus belle est « DCE : document que l'on croit avoir lu ».
> claire: Je valide cette définition et je la mets à l'entrée du service.
> maxime: Il manque « COPIL : réunion où l'on décide de la date de la suivante ».
> coralie: On peut le donner aux prochains arrivants ? Avec ton nom.

=== update florence all id=valve-night
Journée terrain mardi avec l'équipe de nuit des vannes de Nantes, la vraie, celle du film. J'ai tenu la lampe, compté des tours et dit des bêtises sur la fonte grise. Gwenaëlle m'a corrigée devant tout le monde et c'est la meilleure nouvelle de ma semaine.
> gwenaelle: C'était de la fonte ductile. Je ne pouvais pas laisser passer.
> pascal: 38 tours sur la V12, elle a tout fait elle-même.

=== update nadia group:arrivees m12
Cette année nous avons accueilli 52 personnes. Quatre sont reparties pendant la période d'essai, et je les ai appelées toutes les quatre. Trois sur quatre ont dit la même chose : « je n'ai pas su à qui parler la première semaine ». Le nom du premier soir, c'est pour elles que nous le faisons.
> coralie: À partir de lundi, ce nom figure en tête de la lettre d'accueil.
> fatou: Merci de l'avoir dit. Ce n'est pas un chiffre qu'on aime publier.
`;
