import { table } from './table.js';
import type { Client, Group, Site, Unit } from './types.js';

export const COMPANY = 'Tessandre';
export const DOMAIN = 'tessandre.example';

export const SITES: Site[] = table(
  `
lyon      | Lyon, quai de la Navette     | Lyon      | FR | Europe/Paris
nantes    | Nantes, hangar des Salorges  | Nantes    | FR | Europe/Paris
paris     | Paris, passage du Cadran     | Paris     | FR | Europe/Paris
bruxelles | Bruxelles, quai aux Briques  | Bruxelles | BE | Europe/Brussels
lausanne  | Lausanne, rue des Vendanges  | Lausanne  | CH | Europe/Zurich
montreal  | Montréal, rue de la Commune  | Montréal  | CA | America/Toronto
`,
  5,
).map(([id = '', name = '', city = '', country = '', timezone = '']) => ({ id, name, city, country, timezone }));

export const UNITS: Unit[] = table(
  `
groupe       | Tessandre                              |
direction    | Direction générale                     | groupe
eau          | Eau et environnement                   | groupe
eau-hydro    | Hydraulique et rivières                | eau
eau-pot      | Eau potable et assainissement          | eau
eau-env      | Écologie et paysage                    | eau
mobilite     | Mobilité                               | groupe
mob-fer      | Ferroviaire et tramways                | mobilite
mob-voirie   | Voirie et espaces publics              | mobilite
mob-etudes   | Études de déplacements                 | mobilite
energie      | Énergie                                | groupe
ene-ren      | Hydroélectricité et solaire            | energie
ene-res      | Réseaux électriques et chaleur         | energie
batiment     | Bâtiment                               | groupe
bat-struct   | Structures                             | batiment
bat-geo      | Géotechnique                           | batiment
bat-fluides  | Fluides et thermique                   | batiment
bat-bim      | BIM et synthèse                        | batiment
numerique    | Numérique                              | groupe
num-dev      | Logiciels et plateformes               | numerique
num-data     | Données et cartographie                | numerique
num-access   | Design et accessibilité                | numerique
studio       | Studio                                 | groupe
studio-video | Image et son                           | studio
studio-graph | Graphisme et édition                   | studio
support      | Secrétariat général                    | groupe
sup-rh       | Ressources humaines                    | support
sup-fin      | Finances et achats                     | support
sup-jur      | Juridique et marchés publics           | support
sup-si       | Systèmes d’information                 | support
sup-gen      | Moyens généraux et sécurité            | support
`,
  3,
).map(([id = '', name = '', parentId = '']) => (parentId === '' ? { id, name } : { id, name, parentId }));

export const GROUPS: Group[] = table(
  `
eau      | Métiers de l’eau            | open   | Du captage au rejet : retours de terrain, méthodes, lectures, appels à l’aide.
sols     | Sols et fondations          | open   | Pour les géotechniciens et tous ceux qui posent quelque chose dessus.
bim      | Communauté BIM              | open   | Maquettes, gabarits, échanges IFC, et la patience qui va avec.
carto    | Cartes et données           | open   | SIG, données ouvertes, relevés drone, et comment ne pas publier la carte de 2011.
platform | Platform & backend          | open   | How we build and run our software. English by default, French always welcome.
a11y     | Accessibilité numérique     | open   | Des sites, des cartes, des PDF et des vidéos que tout le monde peut utiliser.
images   | Images et montage           | open   | Tournages, montage, sous-titres, droits à l’image : le Studio y répond, souvent le jour même.
hydro    | Hydro & solar               | open   | Turbines, panels, grid codes and the people who love them. Bilingual.
rail     | Rail et tramways            | open   | Voie, caténaire, dépôts, exploitation. On parle aussi de matériel roulant.
chantier | Sécurité sur les chantiers  | open   | Presque-accidents, bonnes pratiques, causeries : on raconte pour que cela n’arrive pas aux autres.
climat   | Climat et sobriété          | open   | Notre empreinte, celle de nos projets, et ce que l’on fait pour les réduire.
offres   | Réponses aux appels d’offres | closed | Veille, mémoires techniques, retours après attribution. Réservé à celles et ceux qui répondent.
arrivees | Premiers mois               | open   | Vous venez d’arriver, ou vous accueillez quelqu’un : il n’y a pas de question bête.
velo     | Vélotaf                     | open   | Itinéraires, prêt d’outils, douches en panne.
lyon     | Vie à Lyon                  | open   | Le site, le quai, la cantine.
nantes   | Vie à Nantes                | open   | Le hangar et ses habitants.
paris    | Vie à Paris                 | open   | Le passage du Cadran, ses salles et son ascenseur.
bxl      | Bruxelles, quai aux Briques | open   | Leven op kantoor, la vie au bureau, all in three languages.
lausanne | Lausanne au bord du lac     | open   | Bureau, places de parc, sorties.
mtl      | Montréal crew               | open   | Life on rue de la Commune: lunches, snow, lost mittens.
courir   | Courir                      | open   | Sorties du midi, dossards à céder, allures pour tous.
lire     | Book club                   | open   | One book a month, in English or in French, novels welcome.
comite   | Comité de direction         | secret | Préparation des séances.
ambre    | Ambre                       | secret | Étude de rapprochement. Ne pas en parler hors du groupe.
`,
  4,
).map(([id = '', name = '', access = '', description = '']) => ({
  id,
  name,
  description,
  access: access as Group['access'],
}));

export const CLIENTS: Client[] = table(
  `
helios      | Hélios                                  | énergie        |
valbrune    | Métropole de Valbrune                   | collectivité   |
ponant      | Régie des eaux du Ponant                | eau            |
vesin       | Syndicat des rivières du Haut-Vésin     | eau            |
aurette     | Établissement de bassin Vésin-Aurette   | eau            |
lavaux      | Services industriels du Pré-Lavaux      | eau            |
premorand   | Commune de Pré-Morand                   | collectivité   |
corentin    | Port de Saint-Corentin                  | logistique     |
tremazan    | Ville de Trémarec                       | collectivité   |
liemont     | Transports du Liémont                   | transport      |
mosane      | TransMosane                             | transport      |
hesbaye     | Intercommunale de Hesbaye-Nord          | collectivité   |
canal       | Logis du Canal                          | logement       |
elme        | Hôpital Saint-Elme                      | santé          |
horizon     | Mutuelle Horizon Commun                 | assurance      |
rectorat    | Académie de Valbrune                    | enseignement   |
galvaude    | Foncière Galvaude                       | immobilier     |
aubin       | Ville de Saint-Aubin-des-Rapides        | collectivité   |
nordet      | Énergie Nordet                          | énergie        |
laurendeau  | Réseau Laurendeau                       | transport      |
lannec      | Aéroport de Lannec                      | transport      |
vandewiele  | Brasserie Vandewiele                    | industrie      |
orbelle     | Ciments d’Orbelle                       | industrie      |
montperdu   | Fromageries de Montperdu                | industrie      |
univ        | Université du Ponant                    | enseignement   |
confins     | Musée des Confins                       | culture        |
dept        | Département du Haut-Vésin               | collectivité   |
aurport     | Port fluvial d’Aurette                  | logistique     |
maillard    | Fondation Maillard-Oberson              | culture        |
bellaire    | Ville de Bellaire-sur-Loire             | collectivité   |
wexcombe    | Wexcombe Water                          | eau            |
tourbiere   | Conservatoire des tourbières            | environnement  |
nordvault   | Nordvault                               | numérique      | oui
anselme     | Laboratoires Anselme                    | santé          | oui
prevoyance  | Caisse lémanique de prévoyance          | assurance      | oui
`,
  4,
).map(([id = '', name = '', sector = '', secret = '']) =>
  secret === '' ? { id, name, sector } : { id, name, sector, confidential: true },
);
