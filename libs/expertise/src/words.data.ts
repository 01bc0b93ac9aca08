/** Words that carry no need by themselves, in French and English, without accents. */
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Grammar: never searched for, unless there is nothing else. */
export const grammar: ReadonlySet<string> = new Set([
  ...list(`a ai aie aient as au aux avec avez avons avait ayant ce cela celle celles celui ces cet cette ceux chez ci comme
    comment d dans de des donc dont du elle elles en entre est et etait ete etes etre eu eux fut ici il ils j je l la le
    les leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par pas plus pour pourquoi qu quand que
    quel quelle quelles quels qui quoi s sa sans se ses si soit son sont sous sur t ta te tes toi ton tous tout toute
    toutes tres tu un une vers vos votre vous y etc afin lors ainsi alors aussi entre depuis pendant`),
  ...list(`a about an and any are as at be been being between both but by did do does doing done during each every for from
    had has have having he her hers him his how i if in into is it its itself just me more most my no nor not of off on
    one or other our out over own re she should so some such than that the their them then there these they this those
    through to too under until up us very was we were what when where which while who whom whose why will with within
    without would you your am im d ll ve`),
]);

/** The words of asking: they say that something is needed, not what. A skill may still have one in its name. */
export const asking: ReadonlySet<string> = new Set([
  ...list(`quelqu quelquun quelque quelques personne personnes gens collegue collegues connait connaisse connaissent
    connaissant connaitre connais sait savent sache sachant savoir peut peuvent pourrait pourraient puisse pouvoir
    cherche cherchons chercher cherchez recherchons besoin aide aider aidera aiderait deja fait faits faire ferait
    fasse maitrise maitrisent maitriser maitrisant travaille travaillent travailler travaillant utilise utilisent
    utiliser expert experte experts expertes specialiste specialistes experience experiences experimente experimentee
    competent competente competences competence doue douee bon bonne bons bonnes bien fort forte merci bonjour salut svp
    stp faut faudrait aimerait aimerais aurais aurait voudrais voudrait veux occupe occuper parle parler parlant quelqu capable trouver
    boite entreprise interne maison urgent rapidement francs euros eur`),
  ...list(`someone somebody anyone anybody everyone people person colleague colleagues know knows knowing known knew knowledge
    need needs needed needing look looking looks search searching find finding seek seeking help helps helping can could
    able already please thanks thank hello hi hey want wants wanted expert experts specialist specialists expertise
    experience experienced skill skills skilled good great well worked works working familiar used using use master
    masters may might must shall got get like quote usd dollars urgent urgently here inside company`),
]);
