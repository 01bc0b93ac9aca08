import { table } from './table.js';

/** A picture that a post carries: where it lies in the archive, which post shows it, what it shows. */
export type PictureWanted = { path: string; postId: string; subject: string; alt: string };

export const PICTURES_WANTED: PictureWanted[] = table(
  `
seepage | rain-soaked grassy levee along a river, a wooden stake and a bucket catching a small seepage, grey sky | Le pied de la digue après la pluie, un piquet et un seau sous le suintement
night-pump | a borehole pump test at night, generator, hose and a lit tent in a field | Essai de pompage de nuit : une pompe, un groupe électrogène et une tente éclairée dans un champ
turbine-wheel | a large Kaplan turbine runner hanging from a crane in a river power station | La roue d’une turbine Kaplan suspendue au pont roulant de la centrale
editing-room | a dim video editing room, timeline on two screens, a tea pot | La salle de montage, deux écrans avec la ligne de temps du film et une théière
tram-night | night works on a tram bridge, welding sparks, rails, city lights on the river | Soudure de rails la nuit sur le pont du tramway
levee-drone | aerial view of a grassy levee curving between a river and fields, seen from a drone | Vue aérienne de la digue entre la rivière et les champs
peat | a peat bog with small pools and wooden palisades at dawn, mountains behind | La tourbière remise en eau, petites mares et palissades de bois au lever du jour
tanners | a young tree being planted on a paved square, people around, houses | Plantation du premier arbre sur la place des Tanneurs
vibration | an old hydro power generator hall with a technician holding a sensor | La salle des machines, capteur de vibration posé sur le palier
microgrid | a small northern village in snow with solar panels and battery containers | Le village sous la neige, ses panneaux et ses conteneurs de batteries
halles | timber trusses of an old fish market hall being taken down by a crane | Dépose d’une ferme en bois de l’ancienne criée
brussels-portraits | a photographer setting a yellow backdrop and soft lights in an office room | Le fond jaune et les lampes installés pour les portraits
sponge-street | a street with rain gardens full of plants while heavy rain falls | Rain garden full of water and plants during a downpour
spider | a river gauging station with a radar sensor on a bridge, a spider web on it | Une toile d’araignée devant le capteur radar de la station
substation | a heating substation with insulated pipes, pumps and gauges | La sous-station de chaleur, tuyaux isolés et manomètres
canopy | a solar car park canopy lifted by a crane under a windy sky | L’ombrière levée par la grue
spillway | a large dam spillway gate opening with white water | Water rushing under the spillway gate
stork | a stork sitting on a nest on a pole, a drone caught in the twigs | La cigogne couve, le drone dépasse du nid
tunnel | a short road tunnel breakthrough with workers and headlamps | Le percement du tunnel, lampes frontales des deux côtés
viaduct | an old stone railway viaduct over a green valley, a donkey on the track | Le viaduc de pierre et l’âne sur l’ancienne voie
lidar | a relief map of a city seen from above, old streams visible under streets | Le relief lidar, les anciens ruisseaux sous les rues
figs | jars of fig jam on a table beside a fig tree in a patio | Les pots de confiture de figues sur la table du patio
running | four runners along a river quay at noon | Le groupe de coureurs sur les quais
drill-rig | a drilling truck parked in front of a brick warehouse with cones | Le camion de sondage devant le hangar
school | a wooden and earth school building with children arriving, dunes behind | L’école des Dunes le matin de la rentrée
promenade | a riverside promenade with wooden benches partly flooded by the river | Les bancs de la promenade au bord de la Loire
mammoth | a mammoth skeleton in a dim museum storage corridor with a film camera | Le mammouth dans le couloir des réserves, caméra au premier plan
boardwalk | a long wooden boardwalk over a peat bog in the mist | Le ponton de mélèze sur la tourbière
depot | a tram depot with many tram fronts in rows at night | Le dépôt de nuit, les rames alignées
filters | a bare concrete filter gallery with one boot print on the wall | Fresh concrete of the filter gallery, with the boot print
workshop | a basement workshop bench with labelled drawers, lamp and old instruments | L’établi de l’atelier, tiroirs étiquetés et vieux instruments
valve-night | two people turning a valve in a street at night with a lamp | Manœuvre d’une vanne de nuit, lampe à la main
villa-grotto | a tiny old water turbine in a garden grotto with four light bulbs | The little turbine in the grotto and its four bulbs
bags | colourful shopping bags sewn from printed tarpaulin | Les sacs cousus dans les bâches de chantier
fish | a salmon passing in front of an underwater camera of a fish counter | A salmon in front of the counter at night
digester | a round biogas digester with a flare at dusk | Le digesteur et sa torchère à la tombée du jour
raclette | two half wheels of cheese melting and a long table of people | La raclette et la longue tablée
`,
  3,
).map(([postId = '', subject = '', alt = '']) => ({ path: `pictures/${postId}.webp`, postId, subject, alt }));
