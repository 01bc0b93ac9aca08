import { table } from './table.js';

/**
 * The people whom the written threads call by first name. Columns: given name, family name, feminine or masculine,
 * title, unit, site, language, origin, age, years in the company, skills with levels.
 */
export const CAST = table(
  `
Florence | Aubanel | f | Directrice générale | direction | lyon | fr | west | 54 | 11 | leadership4,strategie4,hydraulique3
Laurent | Chassagne | m | Directeur général adjoint, opérations | direction | paris | fr | west | 51 | 14 | leadership4,management-projet4,negociation4
Ghislaine | Peeters | f | Directrice mobilité et Belgique | mobilite | bruxelles | fr | west | 49 | 9 | leadership4,tramway4,neerlandais4
Marc-André | Thibodeau | m | Directeur Canada | direction | montreal | fr | west | 47 | 8 | leadership4,negociation4,barrages3
Nadia | Cherkaoui | f | Directrice des ressources humaines | sup-rh | lyon | fr | maghreb | 45 | 6 | rh4,dialogue-social4,leadership3
Simon | Whitcombe | m | Chief Digital Officer | numerique | paris | en | west | 44 | 5 | leadership4,architecture-logicielle4,produit4
Étienne | Rochebrune | m | Directeur eau et environnement | eau | lyon | fr | west | 57 | 24 | crues4,rivieres4,leadership3
Sylvain | Monnet | m | Directeur énergie | energie | lausanne | fr | west | 50 | 12 | hydroelectricite4,marche-energie3
Patricia | Delmas | f | Directrice bâtiment | batiment | paris | fr | west | 52 | 17 | structures-beton4,rehabilitation4
Bertrand | Quéméner | m | Directeur du Studio | studio | nantes | fr | west | 48 | 13 | direction-artistique4,production-video4
Agnès | Tournier | f | Secrétaire générale | support | paris | fr | west | 53 | 10 | achats3,gouvernance4

Mehdi | Haddad | m | Responsable hydraulique et rivières | eau-hydro | lyon | fr | maghreb | 43 | 13 | modelisation-hydraulique4,crues4,digues4,encadrement3
Camille | Ferrand | f | Ingénieure hydraulicienne | eau-hydro | lyon | fr | west | 31 | 4 | modelisation-hydraulique3,hec-ras3,digues2,hydrologie3
Thibault | Jacquemin | m | Technicien hydrométrie | eau-hydro | lyon | fr | west | 35 | 7 | jaugeage4,capteurs3,drone3
Oumar | Diallo | m | Ingénieur modélisation hydraulique | eau-hydro | nantes | fr | africa | 38 | 6 | telemac4,modelisation-hydraulique4,estuaires3,python3
Lucie | Vanderstraeten | f | Hydrologue | eau-hydro | bruxelles | fr | west | 36 | 5 | hydrologie4,statistiques3,crues3
Ingrid | Solheim | f | River Engineer | eau-hydro | montreal | en | north | 40 | 7 | rivieres4,glace4,passe-poissons3
Gwenaëlle | Tanguy | f | Responsable eau potable et assainissement | eau-pot | nantes | fr | west | 46 | 16 | eau-potable4,schema-directeur4,encadrement4
Rachid | Amrani | m | Ingénieur procédés, traitement des eaux | eau-pot | lyon | fr | maghreb | 41 | 9 | assainissement4,methanisation4,procedes4
Pascal | Girardin | m | Technicien essais et pompages | eau-pot | nantes | fr | west | 55 | 22 | pompage4,forage4,capteurs3
Priya | Raman | f | Water Treatment Engineer | eau-pot | montreal | en | south | 37 | 6 | filtration4,eau-potable4,procedes3
Aurélien | Poncet | m | Chef de projet eau potable | eau-pot | lyon | fr | west | 39 | 8 | eau-potable3,fuites4,management-projet3
Sophie-Anne | Gagnon | f | Ingénieure en infrastructures d’eau | eau-pot | montreal | fr | west | 33 | 5 | eaux-pluviales4,assainissement3
Clémence | Astruc | f | Responsable écologie | eau-env | nantes | fr | west | 42 | 11 | ecologie4,zones-humides4,etude-impact4
Tristan | Bellamy | m | Fauniste | eau-env | lyon | fr | west | 34 | 6 | faune4,ornithologie4,bioacoustique3
Mireille | Fontanet | f | Paysagiste | eau-env | lausanne | fr | west | 47 | 10 | paysage4,desimpermeabilisation3
Joris | Van Acker | m | Responsable ferroviaire | mob-fer | bruxelles | fr | west | 48 | 15 | voie-ferree4,depots4,neerlandais4
Élodie | Marchetti | f | Ingénieure voie ferrée | mob-fer | lyon | fr | west | 35 | 8 | voie-ferree4,vibrations3,tramway3
Karim | Bouzid | m | Chef de projet tramway | mob-fer | lyon | fr | maghreb | 44 | 12 | tramway4,management-projet4,concertation3
Hannah | Lindqvist | f | Rail Systems Engineer | mob-fer | bruxelles | en | north | 39 | 4 | signalisation4,essais-ferroviaires4
Delphine | Carrel | f | Responsable voirie et espaces publics | mob-voirie | lyon | fr | west | 45 | 14 | voirie4,espaces-publics4,encadrement3
Loïc | Hamon | m | Chef de projet espaces publics | mob-voirie | nantes | fr | west | 40 | 9 | espaces-publics4,desimpermeabilisation4,velo3
Chantal | Rey | f | Cheffe de projet routes | mob-voirie | lausanne | fr | west | 52 | 18 | routes4,tunnels3,bruit3
Antoine | Lescure | m | Responsable études de déplacements | mob-etudes | paris | fr | west | 46 | 12 | trafic4,enquetes4,concertation3
Nour | Khelifi | f | Ingénieure trafic | mob-etudes | paris | fr | maghreb | 29 | 3 | simulation-trafic4,python3,trafic3
Tom | Ashworth | m | Transport Modeller | mob-etudes | montreal | en | west | 36 | 5 | trafic4,recharge-bus3,python4
Baptiste | Colonna | m | Chef de projet hydroélectricité | ene-ren | lyon | fr | west | 42 | 10 | hydroelectricite4,turbines4,management-projet4
Marta | Kowalczyk | f | Ingénieure solaire | ene-ren | lausanne | fr | west | 34 | 5 | photovoltaique4,raccordement3,pvsyst4
Félix | Deschênes | m | Ingénieur barrages | ene-ren | montreal | fr | west | 45 | 11 | barrages4,instrumentation4,glace3
Julien | Pittet | m | Électromécanicien de centrales | ene-ren | lausanne | fr | west | 38 | 9 | turbines4,maintenance4,vibrations3
Sylvie | Grandjean | f | Responsable hydroélectricité et solaire | ene-ren | lyon | fr | west | 51 | 19 | hydroelectricite4,encadrement4,autorisations3
Olivier | Bastide | m | Responsable réseaux et chaleur | ene-res | paris | fr | west | 49 | 13 | reseaux-electriques4,raccordement4
Fatou | Ndiaye | f | Ingénieure réseaux de chaleur | ene-res | bruxelles | fr | africa | 33 | 5 | reseaux-chaleur4,pompes-chaleur3,geothermie3
Wei | Zhang | m | Power Systems Engineer | ene-res | montreal | en | east | 37 | 6 | reseaux-electriques4,stockage4,protection-electrique4
Vincent | Lacaze | m | Responsable structures | bat-struct | paris | fr | west | 50 | 16 | structures-beton4,eurocodes4,encadrement3
Aïssatou | Barry | f | Ingénieure structure bois | bat-struct | nantes | fr | africa | 32 | 5 | structures-bois4,eurocodes3,reemploi3
Damien | Wauters | m | Ingénieur structure | bat-struct | bruxelles | fr | west | 39 | 9 | structures-metal4,rehabilitation3,ponts3
Elena | Petrova | f | Structural Engineer | bat-struct | lausanne | en | west | 35 | 4 | structures-beton4,sismique4,patrimoine3
Hervé | Salignac | m | Responsable géotechnique | bat-geo | lyon | fr | west | 56 | 23 | geotechnique4,eurocode-7.4,fondations4
Sofia | Rossi | f | Ingénieure géotechnicienne | bat-geo | lyon | fr | latin | 33 | 6 | geotechnique4,pieux4,plaxis4
Kévin | Rouxel | m | Chef sondeur | bat-geo | nantes | fr | west | 37 | 11 | sondages4,forage3,pressiometre4
Isabelle | Tavernier | f | Responsable fluides et thermique | bat-fluides | lyon | fr | west | 48 | 15 | cvc4,stl4,encadrement3
Romain | Seydoux | m | Thermicien | bat-fluides | lausanne | fr | west | 36 | 7 | thermique-batiment4,confort-ete4,pompes-chaleur3
Leïla | Mansour | f | Ingénieure CVC | bat-fluides | paris | fr | maghreb | 31 | 4 | cvc4,salles-propres4,hopital3
Quentin | Arnoux | m | BIM manager | bat-bim | lyon | fr | west | 38 | 9 | bim4,ifc4,revit4,dynamo3
Charlotte | Nys | f | Coordinatrice BIM | bat-bim | bruxelles | fr | west | 34 | 6 | bim4,navisworks4,synthese4
Diego | Fuentes | m | BIM Coordinator | bat-bim | montreal | en | latin | 35 | 5 | bim3,revit4,nuages-points4
Rebecca | Osei | f | Head of Platform Engineering | num-dev | paris | en | africa | 41 | 5 | kubernetes4,architecture-logicielle4,encadrement4
Thomas | Berthelot | m | Développeur back-end | num-dev | nantes | fr | west | 33 | 6 | postgresql4,nodejs4,typescript4
Anjali | Deshmukh | f | Site Reliability Engineer | num-dev | montreal | en | south | 36 | 4 | kubernetes4,observabilite4,terraform4
Maxime | Courtois | m | Développeur front-end | num-dev | lyon | fr | west | 30 | 4 | react4,accessibilite-numerique3,typescript4
Liam | O’Connor | m | Backend Developer | num-dev | montreal | en | west | 28 | 3 | nodejs3,python3,files-messages3
Zoé | Perrin | f | Développeuse | num-dev | lyon | fr | west | 24 | 0.15 | react2,typescript2
Hugo | Marchais | m | Responsable données et cartographie | num-data | lyon | fr | west | 43 | 12 | sig4,qgis4,photogrammetrie3,encadrement3
Inès | Belkacem | f | Ingénieure données | num-data | nantes | fr | maghreb | 32 | 5 | sql4,python4,series-temporelles4
Mathilde | Roy | f | Géomaticienne | num-data | montreal | fr | west | 30 | 4 | sig4,lidar4,qgis4
Judith | Steiner | f | Responsable design et accessibilité | num-access | lausanne | fr | west | 44 | 8 | accessibilite-numerique4,ux4,encadrement3
Samir | Haouari | m | Designer d’interface | num-access | paris | fr | maghreb | 34 | 5 | ux4,figma4,recherche-utilisateur3
Paul-Émile | Caron | m | Expert en accessibilité numérique | num-access | montreal | fr | west | 41 | 6 | accessibilite-numerique4,pdf-accessible4,lecteurs-ecran4
Maëlle | Kervella | f | Vidéaste et monteuse | studio-video | nantes | fr | west | 36 | 9 | montage-video4,prise-de-vue4,sous-titrage4,etalonnage4,davinci4,premiere4,ecriture-video3
Ronan | Bizien | m | Chef opérateur | studio-video | nantes | fr | west | 45 | 12 | prise-de-vue4,drone4,eclairage4,montage-video2
Capucine | Delorme | f | Motion designer | studio-video | paris | fr | west | 29 | 3 | motion4,after-effects4,montage-video3
Tarek | Saïdi | m | Ingénieur du son | studio-video | nantes | fr | maghreb | 39 | 7 | prise-de-son4,mixage4,voix-off3
Louise | Verdier | f | Chargée de post-production | studio-video | nantes | fr | west | 33 | 6 | sous-titrage4,post-production4,audiodescription3,montage-video2
Pieter | Claes | m | Photographe | studio-video | bruxelles | fr | west | 50 | 10 | photographie4,retouche4,neerlandais4
Anouk | Lebel | f | Graphiste | studio-graph | montreal | fr | west | 31 | 4 | graphisme4,infographie4,illustration3
Fabien | Soler | m | Directeur artistique | studio-graph | nantes | fr | latin | 46 | 11 | direction-artistique4,edition4,identite-visuelle4
Coralie | Besson | f | Chargée de recrutement | sup-rh | lyon | fr | west | 30 | 3 | recrutement4,integration4
Stéphane | Huguenin | m | Gestionnaire paie | sup-rh | lausanne | fr | west | 47 | 11 | paie4,frontaliers4
Béatrice | Lenoir | f | Responsable formation | sup-rh | paris | fr | west | 50 | 9 | formation4,pedagogie4
Philippe | Garrigue | m | Directeur financier | sup-fin | lyon | fr | west | 55 | 15 | controle-gestion4,consolidation4
Monique | Dessart | f | Comptable | sup-fin | bruxelles | fr | west | 58 | 20 | comptabilite4,tva4
Claire | Montagnier | f | Responsable marchés publics | sup-jur | lyon | fr | west | 43 | 10 | marches-publics4,memoire-technique4,sous-traitance4
Arnaud | Viguier | m | Juriste | sup-jur | paris | fr | west | 37 | 6 | droit-contrats4,propriete-intellectuelle4,rgpd3
Idriss | Benali | m | Administrateur systèmes et réseaux | sup-si | lyon | fr | maghreb | 38 | 8 | linux4,reseaux4,identite-acces4,postgresql3
Sandrine | Koller | f | Responsable support informatique | sup-si | lausanne | fr | west | 42 | 9 | support4,poste-travail4,encadrement3
Yvan | Tremblay | m | Technicien support | sup-si | montreal | fr | west | 35 | 5 | support4,visioconference4
Josiane | Perret | f | Responsable moyens généraux | sup-gen | lyon | fr | west | 57 | 21 | moyens-generaux4,travaux-bureaux3
Gilles | Bonvin | m | Intendant du site | sup-gen | lausanne | fr | west | 53 | 14 | moyens-generaux4,premiers-secours4
Mario | Esposito | m | Responsable sécurité et environnement | sup-gen | nantes | fr | latin | 49 | 12 | securite-chantier4,premiers-secours4,espaces-confines4
Roger | Maillet | m | Chef d’atelier matériels | sup-gen | lyon | fr | west | 63 | 31 | maintenance4,instrumentation3,jaugeage3
`,
  11,
);

/** The committee: those who may address everyone. */
export const EXECUTIVES = [
  'florence',
  'laurent',
  'ghislaine',
  'marcandre',
  'nadia',
  'simon',
  'etienne',
  'sylvain',
  'patricia',
  'bertrand',
  'agnes',
  'philippe',
];
export const ADMINISTRATORS = ['idriss', 'sandrine'];
export const MODERATORS = ['coralie', 'louise', 'yvan'];
/** Who audits avoided spend, and enters what an hour and a currency are worth. */
export const FINANCE = ['monique'];
export const SIGN_INS = {
  employee: 'camille',
  expert: 'maelle',
  executive: 'florence',
  finance: 'monique',
  administrator: 'idriss',
};

/** Who leads each unit; the leader of a team answers to the leader of its division. */
export const LEADERS: Record<string, string> = {
  groupe: 'florence',
  direction: 'florence',
  eau: 'etienne',
  mobilite: 'ghislaine',
  energie: 'sylvain',
  batiment: 'patricia',
  numerique: 'simon',
  studio: 'bertrand',
  support: 'agnes',
  'eau-hydro': 'mehdi',
  'eau-pot': 'gwenaelle',
  'eau-env': 'clemence',
  'mob-fer': 'joris',
  'mob-voirie': 'delphine',
  'mob-etudes': 'antoine',
  'ene-ren': 'sylvie',
  'ene-res': 'olivier',
  'bat-struct': 'vincent',
  'bat-geo': 'herve',
  'bat-fluides': 'isabelle',
  'bat-bim': 'quentin',
  'num-dev': 'rebecca',
  'num-data': 'hugo',
  'num-access': 'judith',
  'studio-video': 'ronan',
  'studio-graph': 'fabien',
  'sup-rh': 'nadia',
  'sup-fin': 'philippe',
  'sup-jur': 'claire',
  'sup-si': 'sandrine',
  'sup-gen': 'josiane',
};
