import { list, table } from './table.js';

export type Job = {
  unit: string;
  masculine: string;
  feminine: string;
  english: string;
  role: string;
  skills: string[];
};

/** How many people each unit counts, its leader included. */
export const HEADCOUNT: Record<string, number> = {
  direction: 5,
  eau: 1,
  'eau-hydro': 26,
  'eau-pot': 27,
  'eau-env': 17,
  mobilite: 1,
  'mob-fer': 25,
  'mob-voirie': 24,
  'mob-etudes': 16,
  energie: 1,
  'ene-ren': 20,
  'ene-res': 20,
  batiment: 1,
  'bat-struct': 28,
  'bat-geo': 18,
  'bat-fluides': 24,
  'bat-bim': 14,
  numerique: 1,
  'num-dev': 30,
  'num-data': 20,
  'num-access': 10,
  studio: 1,
  'studio-video': 12,
  'studio-graph': 9,
  support: 1,
  'sup-rh': 10,
  'sup-fin': 12,
  'sup-jur': 8,
  'sup-si': 12,
  'sup-gen': 9,
};

/** unit, « il », « elle », English, role on a project, skills in order of likelihood. */
export const JOBS: Job[] = table(
  `
direction | Chargé de développement | Chargée de développement | Business Development Manager | développement | strategie,negociation,anglais,marches-publics
direction | Assistant de direction | Assistante de direction | Executive Assistant | coordination | animation,redaction,anglais
eau-hydro | Ingénieur hydraulicien | Ingénieure hydraulicienne | Hydraulic Engineer | modélisation | modelisation-hydraulique,hec-ras,hydrologie,crues,digues,qgis,python
eau-hydro | Chef de projet rivières | Cheffe de projet rivières | River Project Manager | pilotage | rivieres,management-projet,passe-poissons,concertation,autorisations
eau-hydro | Technicien hydrométrie | Technicienne hydrométrie | Hydrometry Technician | mesures | jaugeage,capteurs,instrumentation,topographie,drone
eau-hydro | Hydrologue | Hydrologue | Hydrologist | hydrologie | hydrologie,statistiques,crues,series-temporelles,python
eau-hydro | Projeteur hydraulique | Projeteuse hydraulique | Hydraulic Design Technician | plans | autocad,topographie,digues,qgis
eau-pot | Ingénieur eau potable | Ingénieure eau potable | Water Supply Engineer | études | eau-potable,epanet,schema-directeur,fuites,pompage
eau-pot | Ingénieur procédés | Ingénieure procédés | Process Engineer | procédés | procedes,filtration,assainissement,methanisation,reutilisation
eau-pot | Technicien réseaux | Technicienne réseaux | Network Technician | mesures | fuites,capteurs,pompage,topographie,espaces-confines
eau-pot | Chef de projet assainissement | Cheffe de projet assainissement | Wastewater Project Manager | pilotage | assainissement,management-projet,eaux-pluviales,suivi-travaux
eau-pot | Hydrogéologue | Hydrogéologue | Hydrogeologist | ressource | hydrogeologie,forage,pompage,autorisations
eau-env | Écologue | Écologue | Ecologist | inventaires | ecologie,flore,zones-humides,etude-impact,autorisations
eau-env | Chargé d’études environnement | Chargée d’études environnement | Environmental Consultant | étude d’impact | etude-impact,autorisations,qgis,redaction,bilan-carbone
eau-env | Paysagiste | Paysagiste | Landscape Architect | paysage | paysage,desimpermeabilisation,espaces-publics,autocad
eau-env | Fauniste | Fauniste | Wildlife Surveyor | inventaires | faune,ornithologie,bioacoustique,ecologie
mob-fer | Ingénieur voie ferrée | Ingénieure voie ferrée | Track Engineer | études de voie | voie-ferree,tramway,vibrations,suivi-travaux,autocad
mob-fer | Ingénieur signalisation | Ingénieure signalisation | Signalling Engineer | signalisation | signalisation,essais-ferroviaires,automatisme,anglais
mob-fer | Chef de projet tramway | Cheffe de projet tramway | Tramway Project Manager | pilotage | tramway,management-projet,concertation,opc
mob-fer | Projeteur caténaire | Projeteuse caténaire | Overhead Line Designer | plans | catenaire,autocad,voie-ferree,revit
mob-voirie | Ingénieur voirie | Ingénieure voirie | Street Design Engineer | études de voirie | voirie,giratoires,eaux-pluviales,velo,autocad
mob-voirie | Chef de projet espaces publics | Cheffe de projet espaces publics | Public Realm Project Manager | pilotage | espaces-publics,management-projet,concertation,desimpermeabilisation,accessibilite-bati
mob-voirie | Projeteur VRD | Projeteuse VRD | Civil Design Technician | plans | autocad,voirie,topographie,economie-construction
mob-voirie | Conducteur de travaux | Conductrice de travaux | Works Supervisor | suivi de travaux | suivi-travaux,voirie,securite-chantier,opc
mob-etudes | Ingénieur trafic | Ingénieure trafic | Traffic Engineer | modélisation | trafic,simulation-trafic,python,enquetes
mob-etudes | Chargé d’études déplacements | Chargée d’études déplacements | Mobility Analyst | enquêtes | enquetes,trafic,concertation,velo,dataviz
mob-etudes | Consultant logistique | Consultante logistique | Logistics Consultant | études | logistique,trafic,statistiques,negociation
ene-ren | Ingénieur hydroélectricité | Ingénieure hydroélectricité | Hydropower Engineer | études | hydroelectricite,turbines,barrages,autorisations
ene-ren | Ingénieur solaire | Ingénieure solaire | Solar Engineer | études solaires | photovoltaique,pvsyst,raccordement,stockage
ene-ren | Technicien de mise en service | Technicienne de mise en service | Commissioning Technician | mise en service | maintenance,turbines,automatisme,instrumentation
ene-res | Ingénieur réseaux électriques | Ingénieure réseaux électriques | Power Networks Engineer | réseaux | reseaux-electriques,raccordement,protection-electrique,stockage
ene-res | Ingénieur énergie | Ingénieure énergie | Energy Engineer | chaleur | reseaux-chaleur,chaleur-fatale,pompes-chaleur,geothermie,marche-energie
ene-res | Projeteur électricité | Projeteuse électricité | Electrical Designer | plans | reseaux-electriques,autocad,revit,recharge-bus
bat-struct | Ingénieur structure | Ingénieure structure | Structural Engineer | calculs | structures-beton,eurocodes,structures-metal,sismique,rehabilitation
bat-struct | Projeteur béton armé | Projeteuse béton armé | Reinforced Concrete Designer | plans | structures-beton,revit,autocad,bim
bat-struct | Inspecteur d’ouvrages d’art | Inspectrice d’ouvrages d’art | Bridge Inspector | inspections | ponts,rehabilitation,structures-metal,drone
bat-struct | Ingénieur structure bois | Ingénieure structure bois | Timber Engineer | calculs bois | structures-bois,eurocodes,terre-crue,reemploi
bat-geo | Ingénieur géotechnicien | Ingénieure géotechnicienne | Geotechnical Engineer | géotechnique | geotechnique,fondations,eurocode-7,pieux,soutenements,plaxis
bat-geo | Technicien de sondage | Technicienne de sondage | Site Investigation Technician | sondages | sondages,pressiometre,forage,securite-chantier
bat-geo | Géologue | Géologue | Engineering Geologist | géologie | glissements,geotechnique,hydrogeologie,tunnels
bat-fluides | Ingénieur CVC | Ingénieure CVC | HVAC Engineer | lots fluides | cvc,stl,pompes-chaleur,hopital,salles-propres
bat-fluides | Thermicien | Thermicienne | Building Physics Engineer | thermique | thermique-batiment,stl,confort-ete,acv
bat-fluides | Projeteur fluides | Projeteuse fluides | Mechanical Designer | plans | revit,plomberie,cvc,synthese
bat-fluides | Économiste de la construction | Économiste de la construction | Quantity Surveyor | chiffrage | economie-construction,reemploi,suivi-travaux
bat-bim | Coordinateur BIM | Coordinatrice BIM | BIM Coordinator | coordination BIM | bim,ifc,navisworks,synthese,revit
bat-bim | Modeleur BIM | Modeleuse BIM | BIM Modeller | maquette | revit,bim,dynamo,nuages-points
num-dev | Développeur back-end | Développeuse back-end | Backend Developer | développement | nodejs,typescript,postgresql,api,tests-auto,java
num-dev | Développeur front-end | Développeuse front-end | Frontend Developer | développement | react,typescript,tests-auto,accessibilite-numerique,mobile
num-dev | Ingénieur plateforme | Ingénieure plateforme | Platform Engineer | exploitation | kubernetes,terraform,observabilite,linux,cybersecurite
num-dev | Responsable produit | Responsable produit | Product Manager | produit | produit,recherche-utilisateur,animation,ux
num-data | Géomaticien | Géomaticienne | GIS Analyst | cartographie | sig,qgis,lidar,photogrammetrie,drone
num-data | Ingénieur données | Ingénieure données | Data Engineer | données | python,sql,postgresql,series-temporelles,files-messages
num-data | Data scientist | Data scientist | Data Scientist | analyse | statistiques,apprentissage,python,dataviz
num-access | Designer d’interface | Designer d’interface | Product Designer | conception | ux,figma,recherche-utilisateur,accessibilite-numerique
num-access | Auditeur accessibilité | Auditrice accessibilité | Accessibility Auditor | audit | accessibilite-numerique,pdf-accessible,lecteurs-ecran,redaction
studio-video | Monteur | Monteuse | Video Editor | montage | montage-video,premiere,etalonnage,post-production
studio-video | Cadreur | Cadreuse | Camera Operator | prise de vue | prise-de-vue,eclairage,drone,photographie
studio-video | Chargé de production | Chargée de production | Production Manager | production | production-video,ecriture-video,animation
studio-graph | Graphiste | Graphiste | Graphic Designer | graphisme | graphisme,infographie,edition,illustration
studio-graph | Rédacteur | Rédactrice | Writer | rédaction | redaction,edition,traduction,ecriture-video
sup-rh | Gestionnaire RH | Gestionnaire RH | HR Officer | ressources humaines | rh,paie,integration,dialogue-social
sup-rh | Chargé de formation | Chargée de formation | Training Officer | formation | formation,pedagogie,animation
sup-fin | Comptable | Comptable | Accountant | comptabilité | comptabilite,tva,consolidation
sup-fin | Contrôleur de gestion | Contrôleuse de gestion | Management Accountant | gestion | controle-gestion,sql,dataviz
sup-fin | Acheteur | Acheteuse | Buyer | achats | achats,negociation,sous-traitance
sup-jur | Juriste marchés publics | Juriste marchés publics | Procurement Lawyer | juridique | marches-publics,droit-contrats,sous-traitance
sup-jur | Chargé de réponses aux appels d’offres | Chargée de réponses aux appels d’offres | Bid Writer | offres | memoire-technique,redaction,marches-publics,edition
sup-si | Administrateur systèmes | Administratrice systèmes | Systems Administrator | systèmes | linux,reseaux,identite-acces,cybersecurite
sup-si | Technicien support | Technicienne support | IT Support Technician | assistance | support,poste-travail,visioconference
sup-gen | Agent des services généraux | Agente des services généraux | Facilities Assistant | logistique | moyens-generaux,travaux-bureaux,premiers-secours
sup-gen | Préventeur sécurité | Préventrice sécurité | Safety Adviser | prévention | securite-chantier,premiers-secours,espaces-confines
`,
  6,
).map(([unit = '', masculine = '', feminine = '', english = '', role = '', skills = '']) => ({
  unit,
  masculine,
  feminine,
  english,
  role,
  skills: list(skills),
}));

/** Where the people of a unit mostly sit, one letter a chance: l(yon) n(antes) p(aris) b(ruxelles) s(lausanne) m(ontréal). */
export const SEATS: Record<string, string> = {
  direction: 'llp',
  'eau-hydro': 'llllnnbsm',
  'eau-pot': 'nnnnllsmm',
  'eau-env': 'nnnlllsm',
  'mob-fer': 'lllbbbbp',
  'mob-voirie': 'lllnnssm',
  'mob-etudes': 'ppplbmm',
  'ene-ren': 'llllssm',
  'ene-res': 'ppbbblsmm',
  'bat-struct': 'pppnnlbsm',
  'bat-geo': 'llllnnns',
  'bat-fluides': 'lllppnbs',
  'bat-bim': 'llpnbm',
  'num-dev': 'pppnnnlmm',
  'num-data': 'lllnnm',
  'num-access': 'psmnl',
  'studio-video': 'nnnnnpb',
  'studio-graph': 'nnnpm',
  'sup-rh': 'llpsbm',
  'sup-fin': 'lllpbsm',
  'sup-jur': 'llppb',
  'sup-si': 'lllnpbsm',
  'sup-gen': 'llnpbsm',
};
