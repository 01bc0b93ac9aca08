import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Appearance } from './pictures.js';
import { drawFace, drawPicture, writePictures } from './pictures.js';
import { dice } from './pictures/dice.js';
import { drawScene, hourFor, sceneFor, scenes } from './pictures/scenes.js';

function someone(seed: number): Appearance {
  const d = dice(`someone ${seed}`);
  const feminine = d.chance(0.5);
  return {
    seed,
    feminine,
    age: d.pick(['young', 'middle', 'senior'] as const),
    skin: d.pick([1, 2, 3, 4, 5, 6] as const),
    hair: d.pick(['black', 'brown', 'chestnut', 'blond', 'red', 'grey', 'white', 'none'] as const),
    glasses: d.chance(0.3),
    beard: !feminine && d.chance(0.4),
    headscarf: feminine && d.chance(0.15),
  };
}

describe('faces', () => {
  it('are the same for the same seed and differ for another', async () => {
    const ana: Appearance = { ...someone(1), feminine: true, hair: 'brown', headscarf: false };
    expect((await drawFace(ana)).equals(await drawFace({ ...ana }))).toBe(true);
    expect((await drawFace(ana)).equals(await drawFace({ ...ana, seed: 2 }))).toBe(false);
  });

  it('are 256 × 256 webp of at most 8 KB, and no two of sixty are alike', async () => {
    const drawn = await Promise.all(Array.from({ length: 60 }, (_, seed) => drawFace(someone(seed))));
    for (const face of drawn) {
      const { format, width, height } = await sharp(face).metadata();
      expect({ format, width, height }).toEqual({ format: 'webp', width: 256, height: 256 });
      expect(face.length).toBeLessThanOrEqual(8 * 1024);
    }
    expect(new Set(drawn.map((face) => face.toString('base64'))).size).toBe(60);
  });
});

const subjects: [keyof typeof scenes, string][] = [
  ['dam', 'Le barrage de Saint-Aubin au petit matin'],
  ['dam', 'The spillway after the flood'],
  ['dikes', 'Relevé drone des digues du Bas-Chalon'],
  ['dikes', 'Our drone above the levee'],
  ['turbine', 'La salle des machines de la centrale hydroélectrique'],
  ['turbine', 'The turbine hall, unit 2'],
  ['pumps', 'Essai de pompage de nuit'],
  ['pumps', 'Night pump test in the yard'],
  ['lake', 'Le lac Léman vu du bureau de Lausanne'],
  ['fishPass', 'La passe à poissons en service'],
  ['offshore', 'Wind turbines at sea'],
  ['offshore', 'Parc éolien en mer au large de Saint-Nazaire'],
  ['harbour', 'Le port de Casablanca et ses conteneurs'],
  ['tram', 'Nouveau tram en ville'],
  ['bridge', 'La passerelle piétonne est posée'],
  ['bridge', 'The bridge is open'],
  ['site', 'Chantier de Gerland, la grue est montée'],
  ['site', 'Construction site with a crane'],
  ['snow', 'Montréal sous la neige'],
  ['fourviere', 'Lyon, les collines au crépuscule'],
  ['bicycles', 'Bicycle parking behind the office'],
  ['bicycles', 'Le garage à vélos'],
  ['trainWindow', 'Vue de la fenêtre du train'],
  ['festival', 'Concert de la fête de la musique'],
  ['charging', 'Borne de recharge pour voitures électriques'],
  ['market', 'Paniers de légumes du marché'],
  ['solar', 'Champ solaire de Crau'],
  ['roofGarden', 'Plants on the roof'],
  ['roofGarden', 'Le potager sur le toit'],
  ['borehole', 'Borehole rig on site'],
  ['borehole', 'La foreuse sur le sondage S3'],
  ['forest', 'Plantation de haies avec les voisins'],
  ['hike', 'Sortie randonnée en montagne'],
  ['treatment', 'Station d’épuration de Vaulx'],
  ['terrace', 'Apéro en terrasse'],
  ['breakfast', 'Petit déjeuner au bureau'],
  ['breakfast', 'Office breakfast table'],
  ['workshop', 'Tableau blanc de l’atelier'],
  ['workshop', 'Whiteboard after the workshop'],
  ['bim', 'Maquette BIM du bâtiment C'],
  ['servers', 'Baies de serveurs au datacenter'],
  ['dashboard', 'Le tableau de bord des indicateurs'],
  ['plants', 'Nouvelles plantes au bureau'],
  ['classroom', 'Formation des nouveaux arrivants'],
  ['meeting', 'Réunion du comité de direction'],
  ['filmSet', 'Film camera on set'],
  ['filmSet', 'Sur le plateau de tournage'],
  ['editing', 'Montage vidéo en cours'],
  ['editing', 'Editing timeline on screen'],
  ['microphone', 'Casque audio et micro en studio'],
  ['microphone', 'Microphone and headset'],
  ['soil', 'Échantillons de sol au laboratoire'],
  ['map', 'Carte avec courbes de niveau'],
  ['map', 'Contour map of the valley floor'],
  ['team', 'Photo de groupe de l’équipe'],
  ['cake', 'Gâteau du départ à la retraite'],
  ['cake', 'A cake for Paul’s retirement'],
  ['safety', 'Casques de chantier et gilets : la sécurité d’abord'],
  ['leveeFoot', 'rain-soaked grassy levee, a wooden stake and a bucket catching a small seepage'],
  ['wetland', 'a peat bog with small pools and wooden palisades at dawn, mountains behind'],
  ['runner', 'a large Kaplan turbine runner hanging from a crane in a river power station'],
  ['square', 'a young tree being planted on a paved square, people around, houses'],
  ['snowVillage', 'a small northern village in snow with solar panels and battery containers'],
  ['railWorks', 'night works on a tram bridge, welding sparks, rails, city lights on the river'],
  ['pumps', 'a borehole pump test at night, generator, hose and a lit tent in a field'],
  ['turbine', 'an old hydro power generator hall with a technician holding a sensor'],
];

describe('post pictures', () => {
  const names = Object.keys(scenes) as (keyof typeof scenes)[];

  it.each(names)('finds %s by each of its words that only it knows', (name) => {
    const others = names.filter((other) => other !== name).flatMap((other) => scenes[other].words.split(' '));
    const own = scenes[name].words.split(' ').filter((word) => !others.includes(word));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((word) => sceneFor(word))).toEqual(own.map(() => name));
  });

  it.each(subjects)('sees %s in “%s”', (name, subject) => {
    expect(sceneFor(subject)).toBe(name);
  });

  it('keeps to the hour that a subject names', () => {
    expect(hourFor('Le barrage au petit matin')).toBe('morning');
    expect(hourFor('The city at night')).toBe('night');
    expect(hourFor('Lyon, les collines au crépuscule')).toBe('dusk');
    expect(hourFor('La digue sous un ciel gris')).toBe('grey');
    expect(hourFor('La grue est montée')).toBeUndefined();
    expect(drawScene('bridge', 'a', 0, 'night')).not.toBe(drawScene('bridge', 'a', 0, 'day'));
  });

  it('draws something for a subject that names nothing', () => {
    expect(names).toContain(sceneFor('…'));
  });

  it('knows every scene by a sentence, and knows many', () => {
    expect(new Set(subjects.map(([name]) => name))).toEqual(new Set(names));
    expect(names.length).toBeGreaterThanOrEqual(24);
  });

  it.each(names)('draws %s twice alike and differently for another seed', (name) => {
    expect(drawScene(name, 'a')).toBe(drawScene(name, 'a'));
    expect(drawScene(name, 'a')).not.toBe(drawScene(name, 'b'));
    expect(drawScene(name, 'a', 0)).not.toBe(drawScene(name, 'a', 1));
    expect(drawScene(name, 'a')).not.toMatch(/NaN|undefined/);
  });

  it('are 1200 × 750 webp of at most 60 KB', async () => {
    for (const name of names) {
      const picture = await drawPicture({ path: `posts/${name}.webp`, subject: scenes[name].words.split(' ')[0]! });
      const { format, width, height } = await sharp(picture).metadata();
      expect({ name, format, width, height }).toEqual({ name, format: 'webp', width: 1200, height: 750 });
      expect(picture.length).toBeLessThanOrEqual(60 * 1024);
    }
  });
});

it('writes every photo and picture where it is expected', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    const people = [1, 2, 3].map((seed) => ({ id: `p${seed}`, givenName: 'Ana', appearance: someone(seed) }));
    await writePictures(folder, people, [{ path: 'media/a/dam.webp', subject: 'Le barrage au petit matin' }]);
    expect((await readdir(join(folder, 'photos'))).toSorted()).toEqual(['p1.webp', 'p2.webp', 'p3.webp']);
    expect((await readFile(join(folder, 'media/a/dam.webp'))).length).toBeGreaterThan(1000);
    expect(await readFile(join(folder, 'photos/p1.webp'))).toEqual(await drawFace(someone(1)));
  } finally {
    await rm(folder, { recursive: true });
  }
});
