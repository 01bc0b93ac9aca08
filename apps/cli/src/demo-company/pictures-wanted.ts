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
`,
  3,
).map(([postId = '', subject = '', alt = '']) => ({ path: `pictures/${postId}.webp`, postId, subject, alt }));
