import { list, table } from './table.js';

/** Months are counted from now: `-14` began fourteen months ago; an empty end is open. */
export type ProjectPlan = {
  id: string;
  name: string;
  clientId: string;
  units: string[];
  sites: string[];
  from: number;
  to: number | undefined;
  tags: string[];
  description: string;
};

export const PROJECTS: ProjectPlan[] = table(
  `
rhone | Rhône | helios | ene-ren,ene-res,eau-hydro,bat-geo,studio-video | lyon,lausanne | -22 | 16 | hydroélectricité,solaire | Rénover neuf petites centrales au fil de l’eau le long du Rhône et couvrir de panneaux les digues et les bassins qui s’y prêtent, sans arrêter plus de deux sites à la fois.
ombrieres | Ombrières | helios | ene-ren,bat-struct | lyon,paris | -16 | 5 | solaire | Ombrières photovoltaïques sur quatorze parcs de stationnement : études, permis, suivi des poses.
digues | Digues du Bas-Vésin | vesin | eau-hydro,bat-geo,num-data | lyon | -20 | 9 | digues,crues | Diagnostic puis confortement de 31 km de digues, avec étude de dangers et concertation communale.
seuils | Seuils et passes à poissons | vesin | eau-hydro,eau-env | lyon,nantes | -26 | 4 | rivières,biodiversité | Effacement ou équipement de douze seuils pour que l’anguille et la truite remontent jusqu’aux sources.
alerte | Alerte Aurette | aurette | eau-hydro,num-dev,num-data | lyon,nantes | -15 | 7 | crues,logiciel | Prévision de crue à six heures et plateforme d’alerte pour 44 communes.
gemapi | Plan d’action inondations | aurette | eau-hydro,mob-etudes | lyon | -40 | -6 | crues | Programme d’actions sur dix ans, de l’analyse coûts-bénéfices à la réunion publique.
schema | Schéma directeur eau potable | ponant | eau-pot,num-data | nantes | -18 | 6 | eau potable | Ressources, besoins, interconnexions : ce que la régie devra construire d’ici vingt ans.
kerlaz | Forages de Kerlaz | ponant | eau-pot,bat-geo | nantes | -11 | 3 | forage,pompage | Deux forages de secours, essais de pompage de longue durée et dossier d’autorisation.
fuites | Chasse aux fuites | ponant | eau-pot,num-data | nantes | -30 | -3 | eau potable,données | Sectorisation et recherche de fuites : le rendement est passé de 74 à 86 %.
reservoir | Réservoir de la Chaux | lavaux | eau-pot,bat-struct | lausanne | -14 | 10 | eau potable,béton | Réservoir enterré de 4 000 m³ au-dessus du vignoble.
compteurs | Compteurs connectés | lavaux | eau-pot,num-dev,num-data | lausanne,paris | -9 | 8 | télérelève,données | Télérelève de 18 000 compteurs et portail pour les abonnés.
premorand | Déviation de Pré-Morand | premorand | mob-voirie,eau-env,bat-geo | lausanne | -24 | 2 | voirie | 2,8 km de route, un tunnel court et un crapauduc défendu par toute une école.
quaisud | Quai sud | corentin | bat-struct,bat-geo,ene-res | nantes | -13 | 14 | portuaire | Reprise d’un quai de 1961 et alimentation électrique des navires à quai.
dragage | Plan de dragage | corentin | eau-hydro,eau-env | nantes | -36 | -9 | sédiments | Gestion des sédiments portuaires et suivi de la turbidité.
halles | Halles de Trémarec | tremazan | bat-struct,bat-fluides,bat-bim | nantes | -17 | 4 | réhabilitation | Réhabilitation d’une criée en marché couvert, charpente d’origine conservée.
ecole | École des Dunes | tremazan | bat-fluides,bat-struct,bat-bim | nantes | -28 | -2 | bâtiment,bois | Groupe scolaire de onze classes en bois et terre crue.
tramb | Tram B | valbrune | mob-fer,mob-voirie,bat-geo,bat-bim,studio-graph | lyon | -34 | 20 | tramway | Prolongement de 6,4 km, neuf stations, un pont à doubler et un marché du dimanche à ne pas déplacer.
tanneurs | Place des Tanneurs | valbrune | mob-voirie,eau-env | lyon | -12 | 6 | espaces publics | Une place de stationnement rendue aux arbres et à l’eau de pluie.
iles | Station d’épuration des Îles | valbrune | eau-pot,bat-struct,bat-fluides | lyon | -19 | 11 | assainissement | Traitement de l’azote et méthanisation des boues sans interrompre le service.
zfe | Observatoire des déplacements | valbrune | mob-etudes,num-data | lyon,paris | -21 | 3 | mobilité,données | Enquêtes, comptages et modèle partagé avec les communes.
liemont | Lignes express du Liémont | liemont | mob-etudes,mob-voirie | paris,lyon | -10 | 8 | bus | Six lignes de car express, voies réservées et pôles d’échange.
info | Information voyageurs | liemont | num-dev,num-access | paris,nantes | -14 | 5 | logiciel,accessibilité | Refonte de l’application et des écrans en station, utilisable sans voir et sans entendre.
forges | Dépôt des Forges | mosane | mob-fer,bat-struct,ene-res | bruxelles | -23 | 7 | tramway,dépôt | Remisage de 42 rames, atelier et recharge lente de nuit.
signal | Signalling upgrade | mosane | mob-fer,num-dev | bruxelles | -8 | 18 | rail,signalling | Migration of the depot and two lines to a new interlocking, weekend by weekend.
hesbaye | Chaleur de Hesbaye | hesbaye | ene-res,bat-fluides | bruxelles | -16 | 12 | réseau de chaleur | Réseau de chaleur alimenté par une usine d’incinération et une nappe tiède.
canal | Tours du Canal | canal | bat-fluides,bat-struct,bat-bim | bruxelles | -20 | 5 | rénovation | Rénovation de 312 logements occupés, étage par étage.
elme | Extension des urgences | elme | bat-struct,bat-fluides,bat-bim | paris,lyon | -18 | 6 | hôpital | 3 200 m² gagnés sur une cour, hôpital en service.
dossier | Parcours patient | elme | num-dev,num-access | paris | -12 | 2 | logiciel,santé | Accueil, orientation et information des proches.
adherents | Plateforme adhérents | horizon | num-dev,num-data,num-access | paris,nantes | -20 | 4 | logiciel | Remboursements, pièces, messagerie : 640 000 adhérents, dont beaucoup au téléphone.
campagne | Prévention des chutes | horizon | studio-video,studio-graph | nantes,paris | -5 | 3 | vidéo | Six films courts et leurs affiches pour rester debout longtemps.
lycees | Lycées sobres | rectorat | bat-fluides,ene-res | lyon,paris | -15 | 9 | énergie,rénovation | Audit de 58 lycées, plan de travaux et suivi des consommations.
galvaude | Îlot Galvaude | galvaude | bat-struct,bat-fluides,bat-bim | paris | -11 | 13 | bâtiment,réemploi | Transformation de bureaux des années 1970 en logements, réemploi visé à 40 %.
rapides | Usine de filtration des Rapides | aubin | eau-pot,bat-struct | montreal | -17 | 8 | eau potable | Nouvelle filière de filtration et protection contre le frasil.
pluie | Rues éponges | aubin | mob-voirie,eau-env | montreal | -9 | 5 | eau pluviale | Forty street sections rebuilt so that they drink the rain instead of sending it to the river.
nordet | Barrage du Lac-aux-Outardes | nordet | ene-ren,bat-geo,bat-struct | montreal,lyon | -25 | 10 | barrage | Évaluation de sûreté, instrumentation et remise à niveau de l’évacuateur.
microgrid | Micro-réseau nordique | nordet | ene-res,ene-ren | montreal | -13 | 6 | réseau,stockage | Solar, batteries and less diesel for three communities off the grid.
laurendeau | Bus électriques | laurendeau | ene-res,mob-etudes | montreal | -15 | 4 | bus,recharge | Charging strategy for 180 buses that must leave the garage at minus 25.
velorue | Axes cyclables | laurendeau | mob-voirie,mob-etudes | montreal | -32 | -4 | vélo | Planification et mesure de quatre axes cyclables d’hiver.
lannec | Aérogare sobre | lannec | bat-fluides,ene-res,bat-bim | nantes,paris | -19 | -1 | énergie | Rénovation thermique de l’aérogare et récupération de chaleur.
brasserie | Eau de la brasserie | vandewiele | eau-pot,bat-fluides | bruxelles | -10 | 4 | industrie,réutilisation | Réutiliser un tiers de l’eau de lavage sans changer le goût.
orbelle | Chaleur fatale d’Orbelle | orbelle | ene-res,bat-fluides | lausanne,lyon | -14 | 3 | chaleur | Récupérer 9 MW sur un four pour chauffer la ville voisine.
montperdu | Fromagerie neuve | montperdu | bat-struct,bat-fluides,eau-pot | lyon | -27 | -5 | industrie | Caves, process froid et petite station de traitement.
campus | Campus du Ponant | univ | bat-struct,bat-fluides,mob-voirie | nantes | -22 | 9 | rénovation | Rénovation de cinq bâtiments et ouverture du campus sur la ville.
biblio | Bibliothèque numérique | univ | num-dev,num-access | nantes | -16 | -2 | logiciel,accessibilité | Portail de recherche et 12 000 thèses lisibles par un lecteur d’écran.
confins | Musée des Confins | confins | bat-struct,bat-fluides,studio-video,num-access | lyon,nantes | -13 | 7 | culture | Réserves, climat des salles et films de la galerie permanente.
ouvrages | Ponts départementaux | dept | bat-struct,num-data | lyon | -30 | 12 | ponts | Inspection de 640 ponts et hiérarchisation des réparations.
verte | Voie verte de l’Aurette | dept | mob-voirie,eau-env | lyon | -8 | 10 | vélo,rivières | 27 km de voie verte sur une ancienne ligne, trois viaducs.
plateau | Plateforme trimodale | aurport | mob-fer,mob-voirie,bat-geo | lyon | -21 | 6 | logistique | Rail, route, fleuve : un quai, deux faisceaux et beaucoup de riverains.
maillard | Maison Maillard | maillard | bat-struct,bat-fluides,bat-bim | lausanne | -9 | 11 | patrimoine | Restauration d’une villa de 1932 et de son théâtre de verdure.
loire | Bords de Loire | bellaire | mob-voirie,eau-hydro,eau-env | nantes | -14 | 8 | espaces publics,crues | Une promenade qui accepte d’être inondée dix jours par an.
capteurs | Capteurs de rue | bellaire | num-data,num-dev | nantes | -24 | -7 | données | Bruit, température, passages : mesurer peu, publier tout.
wexcombe | Leakage programme | wexcombe | eau-pot,num-data | nantes,paris | -12 | 12 | leakage,data | District metering and pressure management for 2,100 km of mains in the south-west of England.
tourbieres | Tourbières vivantes | tourbiere | eau-env,eau-hydro | lausanne,lyon | -18 | 18 | biodiversité | Remise en eau de six tourbières et suivi du carbone.
boreal | Projet Boréal | nordvault | ene-res,bat-fluides,bat-struct | montreal,paris | -7 | 15 | refroidissement | Alimentation et refroidissement d’un centre de données. Client confidentiel.
jade | Projet Jade | anselme | bat-fluides,bat-bim,bat-struct | paris,lausanne | -12 | 9 | salles propres | Unité de production sous atmosphère contrôlée. Client confidentiel.
lemanique | Projet Ancolie | prevoyance | num-dev,num-data | lausanne,paris | -9 | 7 | logiciel | Reprise d’un système de rentes. Client confidentiel.
films | Films de chantier | | studio-video,studio-graph | nantes,paris,bruxelles | -26 | | vidéo | La série interne qui raconte nos métiers, un chantier par film.
parvis | Parvis | | sup-si,num-dev,num-access | lyon,paris,nantes | -10 | | logiciel,interne | Le déploiement de notre réseau interne, celui où vous lisez ces lignes.
carbone | Bilan carbone du groupe | | eau-env,sup-gen,num-data | lyon,nantes | -15 | 2 | climat | Mesurer nos propres émissions et tenir la trajectoire votée par le comité.
navette | Quai de la Navette | | sup-gen,bat-fluides,bat-bim | lyon | -13 | 1 | travaux | La rénovation du siège, deux étages à la fois.
academie | Académie interne | | sup-rh,bat-bim,studio-video | paris,lyon | -12 | | formation | Cours courts donnés par nous, pour nous.
`,
  9,
).map(
  ([id = '', name = '', clientId = '', units = '', sites = '', from = '', to = '', tags = '', description = '']) => ({
    id,
    name,
    clientId,
    units: list(units),
    sites: list(sites),
    from: Number(from),
    to: to === '' ? undefined : Number(to),
    tags: list(tags),
    description,
  }),
);
