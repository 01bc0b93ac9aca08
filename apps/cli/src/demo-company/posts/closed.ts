export const closed = `
=== update florence group:comite
Ordre du jour de mardi : deux points et pas un de plus. La trésorerie du premier semestre (Philippe, 20 minutes) et la journée d'entraide, trois mois après (tout le monde, une heure). Pas de document à lire avant, sauf la page de Philippe.
> philippe: Une page, recto, chiffres ronds.
> nadia: J'apporte le nombre d'heures réellement déclarées. Il surprend.
> marcandre: Je serai en ligne à 7 h du matin chez moi, soyez indulgents avec la coiffure.

=== question agnes group:comite
# Devons-nous publier les ordres du jour du comité à tout le groupe ?
On nous le demande depuis l'enquête. Je n'y vois que deux inconvénients et aucun n'est très noble.
> simon: Publish the agenda and the decisions, keep the discussion. I would have loved that when I was an engineer.
> patricia: D'accord, sauf les situations individuelles, évidemment.
> florence: Adopté, à partir du prochain. Agnès, tu choisis le jour de publication.

=== update laurent group:comite
Trois projets en alerte ce mois-ci : les Tours du Canal (délai assumé), le Parcours patient (sous-traitant fragile) et la Plateforme trimodale (litige sur les déblais). Je passe une journée sur chacun avant la fin du mois, et je vous raconte plutôt que de vous écrire.
> ghislaine: Pour le Canal, le client a confirmé par écrit les deux jours. Tu peux le retirer de la liste rouge.
> etienne: Les déblais : demande à Hervé, il connaît l'ancien gardien de la décharge. C'est plus utile qu'un avocat.

=== update philippe group:comite
Atterrissage de l'année : chiffre d'affaires +4 %, marge 6,1 % contre 6,4 au budget. L'écart tient à deux affaires et au froid de janvier à Montréal. Rien d'inquiétant, mais la charge de février à Paris est trop haute, j'en parle avec Patricia.
> patricia: J'ai déjà proposé à deux personnes de Nantes de venir six semaines. Elles ont dit oui.

=== idea bertrand group:comite
Filmer une décision du comité, une vraie, avec les hésitations, et la montrer. Six minutes. On gagnerait dix ans de confiance ou on aurait l'air ridicules, ce qui rapproche aussi.
> nadia: Le sujet du télétravail aurait été parfait.
> florence: Oui. La prochaine qui nous divise.

=== update florence group:ambre
Première rencontre jeudi à Genève, à cinq. On écoute. Aucun chiffre ne sort de la salle et rien ne se dit ailleurs que dans ce groupe.
> arnaud: Accord de confidentialité signé des deux côtés ce matin.
> philippe: J'ai leurs comptes publics sur quatre ans, propres, une dette courte à regarder.

=== question philippe group:ambre
# Quel périmètre pour l'audit : les trois bureaux ou seulement l'eau ?
L'eau fait 70 % du chiffre et presque tout l'intérêt. Les deux autres coûtent autant à examiner.
> laurent: Les trois. C'est dans les petits bureaux qu'on apprend comment une maison se tient.
> agnes: Et commençons par les baux et les gens, pas par les tableaux.
`;
