export const support = `
=== announcement philippe all
# Notes de frais : la date du 25 devient la date du 28
À partir de ce mois, vous avez trois jours de plus pour déposer vos frais, et le virement part quand même avant le 5.

Deux règles, toujours les mêmes : une photo lisible du justificatif, et le nom du projet. Sans projet, la note ne part pas au refus, elle attend, et **c'est nous qui vous écrivons**.
> ~bat-geo.lyon.m: Les péages sans ticket, on met la capture du télépéage ?
>> philippe: Oui, c'est accepté, même floue.
> monique: Pour la Belgique, la TVA du restaurant n'est pas récupérable, merci d'arrêter de me demander si cette fois c'est différent.

=== question ~mob-voirie.nantes.f all
# Groupement avec une entreprise étrangère : faut-il traduire toutes les attestations ?
Réponse à Bellaire, cotraitant portugais, remise vendredi. Il nous envoie des attestations fiscales en portugais, signées la semaine dernière.
> claire: Traduction libre suffisante au stade de l'offre, sauf si le règlement de consultation exige une traduction assermentée : article 5.3, je l'ai lu, il ne l'exige pas. Joignez une attestation sur l'honneur que nous avons en modèle, et prévoyez l'assermentée pour la notification.
> arnaud: Et pensez au pouvoir du signataire, c'est là-dessus que l'on nous élimine, jamais sur la langue.
>> ~mob-voirie.nantes.f: Pouvoir obtenu ce matin, scanné des deux côtés. Merci, je respire.

=== update claire group:offres
Retour sur l'offre du pont de Bellaire, perdue de 0,8 point. L'analyse complète vient d'arriver : nous sommes premiers sur la technique et quatrièmes sur le prix, avec 11 % de plus que la médiane. Le poste qui fait tout : nous avions chiffré deux campagnes de sondages là où le gagnant en demandera une et facturera l'autre en avenant. Je ne regrette pas la nôtre, mais il faut savoir l'écrire.
> vincent: On met dorénavant un encadré « ce que notre prix contient et que vous paieriez ailleurs ». Trois lignes.
> laurent: Je préfère perdre comme ça que gagner comme eux. Mais pas dix fois de suite.
> herve: Le sous-sol leur présentera la facture, comme toujours.

=== praise claire group:offres
Offre du lycée maritime déposée à 11 h 42 pour midi. @anouk a refait la carte en quarante minutes depuis Montréal, où il faisait nuit. @rachid a relu le chapitre process dans le train. Nous avons dix-huit minutes d'avance, ce qui pour une offre est un luxe oriental.
> anouk: J'étais réveillée de toute façon, il y a un chien qui aboie au 4e.
> rachid: J'ai aussi corrigé l'orthographe de mon propre nom. Deux fois.

=== question ~sup-jur.paris.f group:offres
# Mémoire technique limité à 30 pages : comptez-vous la page de garde ?
Le règlement dit « 30 pages recto, hors annexes ». L'acheteur répond qu'il « appréciera ».
> claire: On compte tout, on en met 29, et on ne lui donne rien à apprécier.
> ~sup-jur.lyon: Et corps 11, pas 10. Au dernier retour d'analyse, ils avaient écrit « lecture pénible ».

=== update beatrice all
Programme de l'académie interne pour le trimestre, 14 cours, tous donnés par des collègues : lire un plan de ferraillage, rater un sondage, écrire une phrase simple, PostgreSQL pour ceux qui en ont peur, animer une réunion publique sans perdre sa voix. Une heure, le mercredi à 13 h, en ligne et en salle. Enregistré et sous-titré.
> kevin: « Rater un sondage » est complet, c'est vexant et flatteur.
>> beatrice: Deuxième session en juin, avec encore plus d'échecs.
> zoe: Inscrite à PostgreSQL. J'ai peur, donc je suis éligible.
> paulemile: Merci pour les supports envoyés la veille, c'est ce qui change tout pour moi.

=== question ~sup-rh.bruxelles group:arrivees
# Première semaine : qu'est-ce qui vous a manqué ?
Je refais le parcours d'accueil belge. Je ne veux pas de compliments, je veux les trous.
> ~num-dev.bruxelles: Personne ne m'a dit où étaient les toilettes. J'ai tenu jusqu'à 14 h.
> fatou: Un schéma qui dit qui décide quoi. On m'a donné un organigramme, ce n'est pas la même chose.
> ~mob-fer.bruxelles.f: Un nom à appeler le soir du premier jour, quand on se demande si on a bien fait.
> coralie: Le nom du premier soir, je le prends pour tous les sites. C'est gratuit et c'est énorme.

=== announcement nadia all
# Égalité des salaires : les chiffres, sans arrondi
Nous publions pour la troisième année l'écart entre femmes et hommes à poste et ancienneté comparables.

- Groupe : **2,1 %** (3,4 % l'an dernier)
- Ingénierie : 1,6 %
- Encadrement : 4,2 %, et c'est là que nous devons travailler
- Studio et numérique : 0,7 %

Une enveloppe de rattrapage de 240 000 € est votée. Les personnes concernées recevront une lettre qui explique le calcul, ligne par ligne. La méthode est en pièce jointe, contestable et contestée par deux élus, dont l'avis est joint aussi.
> ~bat-struct.paris.f: Merci de publier l'avis des élus. C'est la première fois que je vois ça ailleurs que dans un tiroir.
> ~mob-etudes.paris.m: Comment est définie « l'ancienneté comparable » après un congé parental ?
>> nadia: Le congé compte entièrement. C'est le point de la page 3, et c'est lui qui explique un quart de la baisse.
> marcandre: Le Québec a sa propre loi, nos chiffres y sont déposés depuis mars, même méthode.

=== update stephane site:lausanne
Certificats de salaire : ils sont dans vos casiers électroniques depuis ce matin. Ceux qui ont changé de canton en cours d'année, passez me voir avant de remplir quoi que ce soit, j'ai de la patience et du thé.
> ~.lausanne.f: Changement de canton et de nom le même mois, je prends un thé double.
> gilles: Le mien indique « avantage en nature : fromage ». Je plaisante, mais j'ai vérifié.

=== question ~eau-hydro.lyon.f all
# Congé pour une campagne de mesure bénévole en Antarctique, quelqu'un l'a déjà demandé ?
Deux mois, non rémunérés, pour un programme universitaire de jaugeage de cours d'eau glaciaires. Je préfère demander avant de rêver.
> nadia: Oui, deux fois : un congé de mobilité de 11 semaines, en 2019 et en 2022. Il faut prévenir trois mois avant et revenir avec une présentation d'une heure. C'est la seule condition et elle est délicieuse.
> thibault: Emmène deux sondes et un espoir limité. Elles n'aiment pas moins 30.
>> ~eau-hydro.lyon.f: Demande déposée ce matin. Si c'est oui, vous aurez des manchots dans la présentation.

=== announcement agnes site:paris
# Travaux de l'ascenseur : trois semaines à pied, quatre personnes prioritaires
À partir de lundi et jusqu'au 22, l'ascenseur du passage du Cadran est remplacé.

- Les **réunions avec visiteurs** se tiennent au rez-de-chaussée, salles Boussole et Sextant.
- Les quatre collègues pour qui l'escalier n'est pas possible ont un bureau au rez-de-chaussée, **réservé et équipé**. Ils ont choisi leur place eux-mêmes.
- Les livraisons arrivent entre 7 h et 8 h.

Merci d'éviter les blagues sur le sport. Pour certains d'entre nous ce n'en est pas une.
> ~.paris.f: Merci pour la dernière phrase. Et le bureau est très bien, j'ai la fenêtre.
> leila: L'architecte de la copropriété a prévu une cabine plus profonde d'ailleurs, on pourra enfin y entrer avec une table.

=== question ~sup-gen.lyon.f group:chantier
# Casques jugulaires ou casques classiques : on tranche pour tout le groupe ?
Lausanne est passé à la jugulaire, Nantes hésite, Lyon a 40 casques neufs dans un carton.
> mario: Jugulaire pour tout travail en hauteur ou au bord de l'eau, sans débat. Pour une visite de bureau de chantier, le classique suffit. Les 40 de Lyon iront aux visiteurs.
> kevin: Un casque sans jugulaire dans la Loire fait une très belle course vers l'océan. J'en ai perdu deux.
> julien: En centrale aussi, jugulaire. Rien ne doit tomber dans une fosse de turbine.

=== update mario group:chantier
Presque-accident de mardi, raconté par celui à qui c'est arrivé et avec son accord. Regard de visite, détecteur de gaz allumé, mais attaché à la ceinture et pas descendu au bout de la corde. En bas, sulfure d'hydrogène. Il a senti, il est remonté, il va bien. S'il n'avait rien senti, il serait resté. Descendez le détecteur **avant** vous. #securite
> pascal: À haute concentration on ne sent plus rien, le nez est paralysé. C'est ça le piège.
> ~eau-pot.lyon.m: Merci à lui de l'avoir raconté. J'ai revérifié mes cordes en lisant.
> rachid: On en parle jeudi à la causerie des Îles. Cinq minutes, à côté d'un vrai regard.

=== praise mario all
Prix de la meilleure alerte du trimestre : à @camille, qui a fait arrêter un chantier pour une traverse de passerelle qui « faisait un bruit de biscotte ». Elle était cassée aux deux tiers. On n'aime pas arrêter un chantier. On aime encore moins l'inverse.
> camille: J'ai hésité dix minutes avant d'appeler, de peur d'être ridicule.
>> mario: Dix minutes de moins la prochaine fois. Personne n'est ridicule quand il arrête.
> laurent: L'entreprise a remercié, par écrit. C'est plus rare que les biscottes.

=== update mario all m12
Bilan de l'année : zéro accident grave, quatre avec arrêt, contre neuf. 212 situations dangereuses déclarées contre 88. Le deuxième chiffre est le bon : il a doublé **parce que** vous parlez. Continuez à m'envoyer vos biscottes.
> florence: Ce graphique sera la première diapositive du conseil d'administration. Avant les résultats.
> ~mob-voirie.lyon.f: On peut aussi déclarer par téléphone ? Sur chantier les mains sont sales.
>> mario: Oui, message vocal au même numéro, je transcris. Même à 6 h.

=== question ~bat-geo.nantes group:chantier
# Câbles électriques aériens et machine de sondage : quelle distance prenez-vous ?
Le texte dit 3 ou 5 mètres selon la tension, notre mât fait 7, et l'opérateur de la ligne ne répond pas.
> mario: 5 mètres du point le plus proche que le mât peut atteindre, pas du mât. Si on n'a pas d'écrit de l'exploitant, on ne déplie pas. Point.
> kevin: J'ai fait couper la ligne deux heures à Bouguenais l'an dernier, ça s'organise en dix jours. Je te donne le contact.
>> ~bat-geo.nantes: Coupure obtenue pour le 12. On a déplacé deux sondages en attendant.

=== update agnes all
Le commissaire aux comptes a terminé. Sans réserve, quatre recommandations, dont une que nous connaissions : les contrats de moins de 5 000 € sont trop nombreux et trop longs à signer. À partir de janvier, signature par le chef ou la cheffe de projet, sans copie papier, contrôle après coup par échantillon.
> aurelien: Je vais pouvoir louer une pompe le jour même. C'est mon Noël.
> philippe: Dix contrats tirés au sort chaque mois. On ne cherche pas la faute, on cherche ce qui vous bloque.

=== question ~studio-graph.paris all
# Une police achetée pour un client peut-elle resservir sur nos présentations internes ?
Le fichier est sur mon poste et c'est une très belle police, je précise que je n'ai rien fait.
> arnaud: Non, la licence nomme le projet. Mais la fonderie accepte une extension pour 180 € par an, c'est moins cher qu'un regret.
> fabien: On a notre police maison, elle est belle aussi, elle boude dans son coin.

=== announcement agnes all m12
# Fermeture de fin d'année : les bureaux ferment, les astreintes restent
Les six sites ferment le 24 à midi et rouvrent le 2 à 8 h.

- Astreintes eau, énergie et informatique : les plannings sont dans vos groupes.
- Si votre projet vit un moment critique, dites-le à votre responsable **avant le 18**.
- Les badges d'accès exceptionnels se demandent à l'accueil.

Merci aux personnes d'astreinte. Ce sont elles qui permettent à tous les autres de fermer leur téléphone.
> pascal: Astreinte du 25 pour moi, les enfants sont grands. Que ceux qui en ont des petits respirent.
> idriss: Et celle du 31 ici. Je ferai le réveillon avec le superviseur, il clignote.
> ~eau-pot.nantes.f: Pascal, merci. Vraiment.

=== update josiane site:lyon m12
Le sapin de la cour est un sapin en pot, il repartira en janvier dans le jardin de la crèche. Merci de ne pas l'arroser avec le fond de vos cafés, il dort mal.
> elodie: Les guirlandes solaires ont été montées par l'équipe énergie, elles produisent surtout du débat.
> ~ene-ren.lyon: Trois watts-crête par étoile. C'est écrit derrière.

=== announcement florence all m1
# Merci, et trois rendez-vous pour l'année
Nous avons fini l'année avec un carnet de commandes solide et des gens fatigués. Les deux sont vrais, et c'est le second qui m'occupe.

**En janvier**, chaque équipe de plus de dix personnes reçoit un budget de respiration : à elle de choisir, renfort, formation, ou abandon d'une tâche.
**En mars**, je passe deux jours dans chaque site, sans programme.
**En juin**, nous déciderons ensemble de ce que nous arrêtons. C'est le plus difficile et je n'ai pas l'intention de le faire seule.

Bonne année à vous et à ceux qui vous attendent le soir.
> herve: Trente ans que j'entends des vœux, c'est la première fois qu'on me parle d'arrêter quelque chose.
> ~bat-bim.lyon.f: L'équipe a voté : on abandonne le compte rendu hebdomadaire. Merci pour le budget, on le prend en heures.
>> florence: Excellent choix. Je ne le lisais pas non plus, pardon.
> marcandre: Deux jours en mars à Montréal, prévoyez des bottes.

=== announcement laurent all m6
# Été : une seule règle, et elle est simple
Personne ne reste seul sur un projet pendant plus de deux semaines, et personne n'est joignable en vacances.

Chaque chef ou cheffe de projet publie avant le 30 **deux noms** : qui décide pendant l'absence, et qui sait où sont les fichiers. Si vous n'avez pas deux noms, appelez-moi, c'est mon problème et pas le vôtre.
> karim: Tram B : Élodie décide, Quentin sait où sont les fichiers. C'est vrai toute l'année.
> ~bat-fluides.lyon.f: Et pour les sous-traitants qui ne ferment pas ?
>> laurent: La règle du jeu leur est envoyée demain, avec un numéro qui n'est pas le vôtre.

=== announcement marcandre site:montreal m11
# Hiver au bureau : tempêtes, stationnement et bon sens
1. **Avis de tempête** : on reste chez soi, sans demander. Les réunions passent en ligne d'office.
2. **Déneigement** : la cour est faite à 7 h, pas avant. Arrivez à 7 h 30 et tout le monde est content.
3. **Chauffe-moteur** : les six prises sont réservées aux véhicules de chantier.
4. La tuque oubliée la plus originale gagne un souper. Le jury est incorruptible.
> tom: Does the jury accept two hats on one head?
>> marcandre: Only in February.
> felix: Les crampons sont au vestiaire, deux paires de 37 cette année.
`;
