import { dice, hash } from './dice.js';
import type { Hour, Scene } from './kit.js';
import { HIGH, WIDE, lights } from './kit.js';
import { bridge, fourviere, site, snow, tram } from './scenes-city.js';
import { filmSet, microphone, safety, soil } from './scenes-craft.js';
import { cake, map, team } from './scenes-events.js';
import { leveeFoot, railWorks, runner, snowVillage, square, wetland } from './scenes-field.js';
import { borehole, forest, hike, roofGarden, solar, terrace, treatment } from './scenes-land.js';
import { breakfast, classroom, meeting, plants, workshop } from './scenes-office.js';
import { bim, dashboard, editing, servers } from './scenes-screens.js';
import { bicycles, charging, festival, market, trainWindow } from './scenes-street.js';
import { dam, dikes, fishPass, harbour, lake, offshore, pumps, turbine } from './scenes-water.js';
import { sheet } from './svg.js';

type Entry = { draw: Scene; words: string; hours: readonly Hour[] };

const outside: readonly Hour[] = ['morning', 'day', 'dusk', 'grey'];

/**
 * Words are stems, French and English, without accents; `_` joins a phrase. A word of four letters or less counts
 * only when it stands alone (or in the plural). The longest finds decide.
 */
export const scenes = {
  dam: {
    draw: dam,
    hours: [...outside, 'night'],
    words: 'barrage dam retenue reservoir vallee valley riviere river fleuve crue flood vanne spillway',
  },
  dikes: { draw: dikes, hours: outside, words: 'drone digue dike dyke levee releve topograph lidar survol berge' },
  turbine: {
    draw: turbine,
    hours: ['morning', 'day', 'grey', 'night'],
    words:
      'turbine alternateur centrale hydroelectri hydropower hydro_plant powerhouse usine salle_des_machines machine_hall generator_hall hydro_power power_station turbine_hall vibration',
  },
  pumps: {
    draw: pumps,
    hours: ['night', 'night', 'dusk'],
    words: 'pompage pompe pump_test pump generator groupe_electrogene nocturne essai_de_nuit night_test',
  },
  lake: { draw: lake, hours: outside, words: 'lac lake leman lausanne ouchy voilier sailing rive shore' },
  fishPass: {
    draw: fishPass,
    hours: outside,
    words: 'poisson fish passe_a migrat biodivers saumon salmon truite',
  },
  offshore: { draw: offshore, hours: outside, words: 'eolien wind_turbine wind_farm offshore en_mer at_sea mer sea' },
  harbour: {
    draw: harbour,
    hours: outside,
    words: 'port harbour harbor conteneur container navire ship cargo quai dock',
  },
  tram: {
    draw: tram,
    hours: [...outside, 'night'],
    words: 'tram ville city rue street urbain urban mobilite mobility metro bus',
  },
  bridge: {
    draw: bridge,
    hours: [...outside, 'night'],
    words: 'pont bridge viaduc viaduct passerelle footbridge',
  },
  site: {
    draw: site,
    hours: outside,
    words: 'chantier construction_site construction grue crane beton concrete terrassement pelleteuse excavator',
  },
  snow: { draw: snow, hours: ['morning', 'grey', 'night', 'day'], words: 'montreal neige snow hiver winter quebec' },
  fourviere: {
    draw: fourviere,
    hours: ['dusk', 'night', 'dusk', 'morning'],
    words: 'lyon fourviere colline saone crepuscule dusk',
  },
  bicycles: { draw: bicycles, hours: outside, words: 'velo bicycl bike cycl deux_roues' },
  trainWindow: {
    draw: trainWindow,
    hours: [...outside, 'night'],
    words: 'train tgv gare station_de_train railway rail voyage trajet travel trip',
  },
  festival: {
    draw: festival,
    hours: ['dusk', 'night'],
    words: 'concert afterwork after_work after fete party musique music soiree evening festival scene_live',
  },
  charging: {
    draw: charging,
    hours: outside,
    words: 'voiture borne_de_recharge recharge charging_station charging electric_car car flotte',
  },
  market: { draw: market, hours: outside, words: 'marche market legume vegetable fruit amap panier' },
  solar: { draw: solar, hours: outside, words: 'solaire solar photovolta panneau panel' },
  roofGarden: {
    draw: roofGarden,
    hours: outside,
    words: 'toit toiture sur_le_toit roof on_the_roof jardin garden potager vegetalis',
  },
  borehole: { draw: borehole, hours: outside, words: 'forage foreuse borehole drill sondage carott rig pieu piling' },
  forest: {
    draw: forest,
    hours: outside,
    words: 'foret forest arbre tree plantation planting reboisement haie nature',
  },
  hike: {
    draw: hike,
    hours: outside,
    words: 'montagne mountain randonnee hike hiking trail course_a_pied running ski alpes alps',
  },
  treatment: {
    draw: treatment,
    hours: [...outside, 'night'],
    words: 'station_d_epuration epuration water_treatment treatment eau water bassin clarif step assainissement',
  },
  terrace: {
    draw: terrace,
    hours: ['day', 'dusk', 'morning', 'night'],
    words: 'terrasse terrace apero aperitif pique_nique picnic barbecue dejeuner lunch',
  },
  breakfast: {
    draw: breakfast,
    hours: ['morning', 'day', 'grey'],
    words: 'petit_dejeuner breakfast croissant cafe coffee viennoiser',
  },
  workshop: {
    draw: workshop,
    hours: ['morning', 'day', 'dusk', 'grey'],
    words: 'tableau_blanc whiteboard atelier workshop post_it retrospective brainstorm sticky',
  },
  bim: {
    draw: bim,
    hours: ['day'],
    words: 'bim maquette wireframe filaire 3d batiment building revit jumeau digital_twin',
  },
  servers: {
    draw: servers,
    hours: ['day'],
    words: 'serveur server baie rack datacent data_cent hebergement hosting cloud',
  },
  dashboard: {
    draw: dashboard,
    hours: ['morning', 'day', 'dusk', 'grey', 'night'],
    words: 'tableau_de_bord dashboard indicateur chiffre statisti graphique courbe chart donnees data',
  },
  plants: {
    draw: plants,
    hours: ['morning', 'day', 'dusk', 'grey'],
    words: 'plantes_vertes plant bureau office amenagement',
  },
  classroom: {
    draw: classroom,
    hours: ['morning', 'day', 'grey'],
    words: 'formation training class presentation conference slide stagiaire',
  },
  meeting: {
    draw: meeting,
    hours: ['morning', 'day', 'dusk', 'grey', 'night'],
    words: 'reunion meeting comite committee seminaire seminar salle_de_reunion',
  },
  filmSet: { draw: filmSet, hours: ['day', 'night'], words: 'camera tournage film shoot plateau cinema clap' },
  editing: {
    draw: editing,
    hours: [...outside, 'night'],
    words: 'montage editing timeline video etalonnage colour_grading',
  },
  microphone: {
    draw: microphone,
    hours: ['day', 'night'],
    words: 'micro microphone casque_audio headset podcast sound radio enregistr recording studio prise_de_son',
  },
  soil: {
    draw: soil,
    hours: ['morning', 'day', 'grey'],
    words: 'sol soil laborato lab echantillon sample argile clay geotech microscope',
  },
  map: { draw: map, hours: ['day'], words: 'carte map contour courbes_de_niveau sig gis itineraire cartograph' },
  team: {
    draw: team,
    hours: [...outside, 'dusk'],
    words: 'equipe team photo_de_groupe groupe group collegue colleague silhouette promo',
  },
  cake: {
    draw: cake,
    hours: ['morning', 'day', 'dusk'],
    words: 'gateau cake retraite retirement anniversaire birthday pot_de_depart depart farewell',
  },
  safety: {
    draw: safety,
    hours: ['morning', 'day', 'grey'],
    words: 'securite safety casques_de_chantier helmet gilet botte boot epi ppe prevention',
  },
  leveeFoot: {
    draw: leveeFoot,
    hours: ['grey'],
    words: 'seepage suintement suinte infiltration pied_de_la_digue levee_foot bucket seau piquet',
  },
  wetland: {
    draw: wetland,
    hours: ['morning', 'dusk', 'grey', 'day'],
    words: 'tourbiere peat bog marais mare zone_humide wetland palissade heron roseau',
  },
  runner: {
    draw: runner,
    hours: ['day', 'night', 'morning'],
    words: 'roue_de_turbine turbine_runner roue_d_une_turbine kaplan francis pelton runner pont_roulant',
  },
  square: {
    draw: square,
    hours: ['morning', 'day', 'dusk', 'grey'],
    words:
      'premier_arbre first_tree young_tree paved_square place_des place_du square tree_being_planted habitants neighbours',
  },
  snowVillage: {
    draw: snowVillage,
    hours: ['morning', 'night', 'dusk', 'day'],
    words: 'village microgrid micro_reseau batterie battery nordique northern in_snow',
  },
  railWorks: {
    draw: railWorks,
    hours: ['night', 'dusk', 'night'],
    words: 'soudure welding soudeur voie_ferree sparks etincelle rails travaux_de_nuit night_works',
  },
} satisfies Record<string, Entry>;

export type SceneName = keyof typeof scenes;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Words that say where a picture was taken rather than what it shows: they only settle a tie. */
const vague = new Set(
  'vallee valley riviere river fleuve eau water ville city rue street bureau office plant nature montagne mountain shore rive data donnees video scene travel trip group groupe sea mer car hill crane grue square'.split(
    ' ',
  ),
);

const hourWords: readonly [Hour, RegExp][] = [
  ['night', / (nuit|nocturne|night|nighttime|dim) /],
  ['dusk', / (crepuscule|soir|soiree|couchant|dusk|sunset|evening) /],
  ['morning', / (aube|matin|matinee|lever|dawn|sunrise|morning) /],
  ['grey', / (gris|grise|pluie|brouillard|grey|gray|rain|rainy|fog|overcast) /],
];

/** The hour that a description names, if it names one. */
export const hourFor = (subject: string): Hour | undefined =>
  hourWords.find(([, said]) => said.test(spoken(subject)))?.[0];

const spoken = (subject: string): string => ` ${plain(subject).replaceAll(/[^a-z0-9]+/g, ' ')} `;

/** The scene that a description asks for; a description that names none gets one by its own hash. */
export function sceneFor(subject: string): SceneName {
  const said = spoken(subject);
  const found = (word: string): boolean =>
    word.length > 4 ? said.includes(` ${word.replaceAll('_', ' ')}`) : new RegExp(` ${word}[sx]? `).test(said);
  let best: SceneName | undefined;
  let most = 0;
  for (const [name, { words }] of Object.entries(scenes)) {
    const score = words
      .split(' ')
      .filter(found)
      .reduce((sum, word) => sum + (vague.has(word) ? 1 : word.length), 0);
    if (score > most) [best, most] = [name as SceneName, score];
  }
  const anything = Object.keys(scenes) as SceneName[];
  return best ?? anything[hash(said) % anything.length]!;
}

/**
 * One scene, at an hour and in a composition that its seed decides.
 * Pictures of one scene take turns: the next one is another hour, seen from the other side.
 */
export function drawScene(name: SceneName, seed: string, turn = 0, asked?: Hour): string {
  const { draw, hours }: Entry = scenes[name];
  const d = dice(`${name}:${seed}`);
  const hour = asked && hours.length > 1 ? asked : hours[(hash(name) + turn) % hours.length]!;
  const drawn = draw(d, lights[hour]);
  const turned = (hash(name) + turn) % 2 === 1;
  return sheet(WIDE, HIGH, turned ? `<g transform="translate(${WIDE} 0) scale(-1 1)">${drawn}</g>` : drawn);
}
