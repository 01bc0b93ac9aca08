import { list, table } from './table.js';
import type { Skill } from './types.js';

/** id, French, English, other words people use for it, the broader skill, kind. */
export const SKILLS: Skill[] = table(
  `
hydrologie | hydrologie | hydrology | débits, bassins versants, flow estimation | | domain
hydraulique | hydraulique | hydraulics | écoulements, free-surface flow | | domain
modelisation-hydraulique | modélisation hydraulique | hydraulic modelling | modèle 1D, modèle 2D, river model | hydraulique | domain
hec-ras | HEC-RAS | HEC-RAS | hecras | modelisation-hydraulique | tool
telemac | Telemac | Telemac | telemac-2d, mascaret | modelisation-hydraulique | tool
crues | gestion des crues | flood management | inondations, prévision de crue, flood forecasting | hydrologie | domain
digues | digues | levees | endiguement, étude de dangers, embankments, dikes | hydraulique | domain
rivieres | rivières et morphologie | river morphology | hydromorphologie, restauration de cours d’eau, river restoration | hydraulique | domain
passe-poissons | passes à poissons | fish passes | continuité écologique, fish ladder | rivieres | domain
estuaires | estuaires et littoral | estuaries and coast | marée, houle, tidal | hydraulique | domain
sediments | transport sédimentaire | sediment transport | dragage, turbidité, dredging | hydraulique | domain
glace | glace de rivière et frasil | river ice | frazil, embâcles, ice jams | hydrologie | domain
jaugeage | jaugeage | stream gauging | hydrométrie, courbe de tarage, rating curve, ADCP | hydrologie | domain
capteurs | capteurs et télémesure | sensors and telemetry | sondes, LoRa, data loggers | | domain
instrumentation | instrumentation | instrumentation | auscultation, monitoring | capteurs | domain
eau-potable | eau potable | drinking water | adduction, AEP, water supply | | domain
schema-directeur | schéma directeur | master planning | SDAEP, master plan | eau-potable | method
fuites | recherche de fuites | leak detection | rendement de réseau, leakage, district metering | eau-potable | domain
epanet | Epanet | Epanet | modèle de réseau | eau-potable | tool
filtration | filtration | filtration | filtres à sable, membranes, granular media | procedes | domain
procedes | procédés de traitement | treatment processes | process, génie des procédés, process engineering | | domain
assainissement | assainissement | wastewater | eaux usées, STEP, sewage, sanitation | | domain
methanisation | méthanisation | anaerobic digestion | biogaz, digesteur, biogas | assainissement | domain
eaux-pluviales | eaux pluviales | stormwater | pluvial, noues, rain gardens, SuDS | assainissement | domain
reutilisation | réutilisation des eaux | water reuse | REUT, recyclage, reclaimed water | procedes | domain
pompage | pompes et essais de pompage | pumps and pumping tests | essai de puits, rabattement, drawdown | | domain
forage | forage d’eau | water well drilling | puits, borehole | pompage | domain
hydrogeologie | hydrogéologie | hydrogeology | nappes, aquifères, groundwater | | domain
ecologie | écologie | ecology | milieux naturels, natural habitats | | domain
zones-humides | zones humides | wetlands | tourbières, peatland | ecologie | domain
faune | inventaires de faune | fauna surveys | amphibiens, chiroptères, bats | ecologie | domain
flore | inventaires de flore | plant surveys | botanique, botany | ecologie | domain
ornithologie | ornithologie | ornithology | oiseaux, birds | faune | domain
bioacoustique | bioacoustique | bioacoustics | écoute, sound recorders | faune | method
etude-impact | étude d’impact | environmental impact assessment | EIE, évaluation environnementale, EIA | | method
autorisations | autorisations environnementales | environmental permits | loi sur l’eau, dossier d’autorisation, permitting | | method
paysage | paysage | landscape architecture | plantations, landscape | | domain
desimpermeabilisation | désimperméabilisation | permeable surfaces | sols vivants, depaving | paysage | domain
tramway | tramway | tramway | tram, light rail | | domain
voie-ferree | voie ferrée | railway track | pose de voie, rail, track | | domain
depots | dépôts et ateliers | rail depots | remisage, maintenance depot | voie-ferree | domain
signalisation | signalisation ferroviaire | railway signalling | enclenchement, interlocking | | domain
essais-ferroviaires | essais ferroviaires | rail testing | mise en service, commissioning | signalisation | domain
catenaire | caténaire | overhead line | LAC, catenary | voie-ferree | domain
vibrations | vibrations | vibration | bruit solidien, ground-borne noise | | domain
voirie | voirie | street design | VRD, chaussées, pavement | | domain
routes | routes | highways | tracé, road design | voirie | domain
tunnels | tunnels | tunnels | souterrain, underground | | domain
giratoires | carrefours et giratoires | junction design | ronds-points, roundabouts | voirie | domain
espaces-publics | espaces publics | public spaces | places, urban design | voirie | domain
velo | aménagements cyclables | cycling infrastructure | vélo, pistes cyclables, bike lanes | voirie | domain
trafic | études de trafic | traffic studies | déplacements, modèle de trafic, transport modelling | | domain
simulation-trafic | simulation de trafic | traffic microsimulation | microsimulation, Aimsun, Vissim | trafic | tool
enquetes | enquêtes de déplacements | travel surveys | comptages, counts | trafic | method
concertation | concertation publique | public consultation | réunion publique, community engagement | | method
bruit | acoustique de l’environnement | environmental noise | murs antibruit, noise barriers | | domain
logistique | logistique | logistics | fret, freight | | domain
recharge-bus | recharge de bus | bus charging | bus électriques, electric buses | | domain
hydroelectricite | hydroélectricité | hydropower | petite hydro, small hydro, centrale au fil de l’eau | | domain
turbines | turbines | turbines | Kaplan, Francis, alternateur | hydroelectricite | domain
barrages | barrages | dams | sûreté des barrages, évacuateur, dam safety, spillway | | domain
photovoltaique | photovoltaïque | solar power | solaire, panneaux, PV, solar panels | | domain
pvsyst | PVsyst | PVsyst | productible, yield study | photovoltaique | tool
raccordement | raccordement au réseau | grid connection | poste de livraison, interconnection | | domain
stockage | stockage d’énergie | energy storage | batteries, BESS | | domain
reseaux-electriques | réseaux électriques | power networks | haute tension, HTA, grid | | domain
protection-electrique | protection électrique | electrical protection | relais, relay settings | reseaux-electriques | domain
reseaux-chaleur | réseaux de chaleur | district heating | chauffage urbain, sous-station, heat network | | domain
geothermie | géothermie | geothermal energy | sondes géothermiques, ground source | | domain
pompes-chaleur | pompes à chaleur | heat pumps | PAC, thermopompes | | domain
chaleur-fatale | chaleur fatale | waste heat recovery | récupération de chaleur, heat recovery | reseaux-chaleur | domain
marche-energie | marchés de l’énergie | energy markets | effacement, tarifs, power purchase agreement | | domain
maintenance | maintenance industrielle | industrial maintenance | mécanique, upkeep | | domain
automatisme | automatismes | industrial automation | automates, SCADA, PLC | | domain
structures-beton | structures en béton | concrete structures | béton armé, ferraillage, reinforced concrete | | domain
structures-bois | structures en bois | timber structures | charpente, CLT, timber frame | | domain
structures-metal | structures métalliques | steel structures | charpente métallique, steelwork | | domain
ponts | ponts et ouvrages d’art | bridges | ouvrages d’art, inspection, bridge inspection | | domain
eurocodes | Eurocodes | Eurocodes | EC2, EC3, EC5, structural codes | | method
eurocode-7 | Eurocode 7 | Eurocode 7 | EC7, calcul géotechnique, geotechnical design code | eurocodes | method
sismique | génie parasismique | earthquake engineering | séisme, Eurocode 8, seismic design | | domain
rehabilitation | réhabilitation | building refurbishment | rénovation, retrofit, reprise en sous-œuvre | | domain
reemploi | réemploi des matériaux | material reuse | économie circulaire, circular construction | | domain
patrimoine | patrimoine bâti | built heritage | monuments, conservation | rehabilitation | domain
terre-crue | terre crue et biosourcés | earth and bio-based materials | pisé, paille, rammed earth | | domain
geotechnique | géotechnique | geotechnics | mécanique des sols, geotechnical engineering, soil mechanics | | domain
fondations | fondations | foundations | semelles, radier, footings | geotechnique | domain
pieux | pieux | piles | fondations profondes, micropieux, piling | fondations | domain
soutenements | soutènements | retaining structures | palplanches, parois, sheet piles | geotechnique | domain
sondages | sondages et reconnaissances | site investigation | carottage, boreholes | geotechnique | domain
pressiometre | essais pressiométriques | pressuremeter tests | Ménard, pressiomètre | sondages | method
plaxis | Plaxis | Plaxis | éléments finis, finite elements | geotechnique | tool
glissements | stabilité des pentes | slope stability | glissements de terrain, landslides | geotechnique | domain
cvc | chauffage, ventilation, climatisation | HVAC | CVC, génie climatique, mechanical services | | domain
thermique-batiment | thermique du bâtiment | building physics | isolation, enveloppe, insulation | | domain
confort-ete | confort d’été | summer comfort | surchauffe, overheating | thermique-batiment | domain
stl | simulation thermique dynamique | dynamic thermal simulation | STD, Pleiades, energy modelling | thermique-batiment | method
salles-propres | salles propres | clean rooms | atmosphère contrôlée, GMP | cvc | domain
hopital | bâtiments hospitaliers | hospital buildings | santé, healthcare | | domain
plomberie | plomberie et eau chaude | plumbing | légionelles, legionella | | domain
acoustique-batiment | acoustique du bâtiment | building acoustics | isolement, room acoustics | | domain
incendie | sécurité incendie | fire safety | désenfumage, smoke control | | domain
accessibilite-bati | accessibilité du bâti | step-free access | PMR, handicap | | domain
bim | BIM | BIM | maquette numérique, building information modelling | | domain
ifc | IFC et openBIM | IFC and openBIM | BCF, interoperability | bim | method
revit | Revit | Revit | gabarits, families | bim | tool
navisworks | Navisworks | Navisworks | détection de conflits, clash detection | bim | tool
dynamo | Dynamo | Dynamo | scripts Revit, visual programming | bim | tool
synthese | synthèse technique | design coordination | réservations, coordination | bim | method
nuages-points | nuages de points | point clouds | scan 3D, laser scanning | | method
autocad | AutoCAD et Covadis | AutoCAD and Covadis | dessin, drafting, CAO | | tool
topographie | topographie | surveying | levés, GNSS, land survey | | domain
opc | ordonnancement de chantier | construction planning | OPC, planning, scheduling | | method
suivi-travaux | suivi de travaux | site supervision | DET, chantier, works supervision | | method
economie-construction | économie de la construction | cost estimating | métrés, chiffrage, quantity surveying | | domain
kubernetes | Kubernetes | Kubernetes | k8s, orchestration, conteneurs, containers | | tool
terraform | Terraform | Terraform | infrastructure as code, IaC | | tool
observabilite | observabilité | observability | métriques, alertes, monitoring, tracing | | domain
architecture-logicielle | architecture logicielle | software architecture | conception, system design | | domain
postgresql | PostgreSQL | PostgreSQL | postgres, base de données, database | sql | tool
sql | SQL | SQL | requêtes, queries | | tool
nodejs | Node.js | Node.js | node, back-end, backend | | tool
typescript | TypeScript | TypeScript | JavaScript, ts | | tool
react | React | React | front-end, frontend, interface web | | tool
python | Python | Python | scripts, pandas | | tool
java | Java | Java | Spring | | tool
files-messages | files de messages | message queues | Kafka, RabbitMQ, événements, events | | tool
api | conception d’API | API design | REST, OpenAPI | | domain
tests-auto | tests automatisés | automated testing | intégration continue, CI, Playwright | | method
cybersecurite | cybersécurité | cybersecurity | sécurité informatique, pentest, infosec | | domain
produit | gestion de produit | product management | feuille de route, product owner, backlog | | method
mobile | applications mobiles | mobile apps | Android, iOS | | domain
sig | SIG | GIS | géomatique, cartographie, geographic information systems, mapping | | domain
qgis | QGIS | QGIS | cartes, PostGIS | sig | tool
lidar | lidar | lidar | MNT, terrain model | sig | method
photogrammetrie | photogrammétrie | photogrammetry | orthophoto, structure from motion | sig | method
series-temporelles | séries temporelles | time series | prévision, forecasting | | domain
statistiques | statistiques | statistics | extrêmes, R | | domain
apprentissage | apprentissage automatique | machine learning | IA, modèles prédictifs | | domain
dataviz | visualisation de données | data visualisation | tableaux de bord, dashboards | | domain
donnees-ouvertes | données ouvertes | open data | publication, licences | | domain
accessibilite-numerique | accessibilité numérique | digital accessibility | RGAA, WCAG, a11y, handicap | | domain
pdf-accessible | PDF accessibles | accessible PDF | balisage, PDF/UA, tagged PDF | accessibilite-numerique | method
lecteurs-ecran | lecteurs d’écran | screen readers | NVDA, VoiceOver, JAWS | accessibilite-numerique | tool
ux | conception d’expérience | user experience | UX, parcours, ergonomie, usability | | domain
figma | Figma | Figma | prototypes, maquettes | ux | tool
recherche-utilisateur | recherche utilisateur | user research | entretiens, tests utilisateurs | ux | method
montage-video | montage vidéo | video editing | montage, monteuse, monteur, editing, post-production | production-video | domain
prise-de-vue | prise de vue | camera work | tournage, cadreur, filming, shooting | production-video | domain
sous-titrage | sous-titrage | subtitling | sous-titres, captions, closed captions | production-video | domain
etalonnage | étalonnage | colour grading | color grading, LUT | production-video | domain
davinci | DaVinci Resolve | DaVinci Resolve | resolve | montage-video | tool
premiere | Premiere Pro | Premiere Pro | adobe premiere | montage-video | tool
production-video | production vidéo | video production | films, audiovisuel, clips | | domain
post-production | post-production | post-production | exports, livraison, delivery | production-video | domain
ecriture-video | écriture et scénario | scriptwriting | storyboard, conducteur | production-video | method
motion | motion design | motion design | animation, animated graphics | production-video | domain
after-effects | After Effects | After Effects | habillage | motion | tool
prise-de-son | prise de son | sound recording | micros, audio | production-video | domain
mixage | mixage | sound mixing | son, audio mix | production-video | domain
voix-off | voix off | voice-over | narration, enregistrement | production-video | domain
audiodescription | audiodescription | audio description | description, accessibilité vidéo | sous-titrage | domain
eclairage | éclairage de plateau | lighting | lumière, projecteurs | prise-de-vue | domain
drone | pilotage de drone | drone piloting | télépilote, vues aériennes, aerial footage, UAV | | domain
photographie | photographie | photography | reportage, portraits, photos | | domain
retouche | retouche photo | photo retouching | Lightroom, chromie | photographie | domain
graphisme | graphisme | graphic design | affiches, mise en page, posters | | domain
infographie | infographie | information design | schémas, data graphics | graphisme | domain
illustration | illustration | illustration | dessin | graphisme | domain
edition | édition et mise en page | editorial design | InDesign, rapports, layout | graphisme | domain
identite-visuelle | identité visuelle | brand identity | charte, logo | graphisme | domain
direction-artistique | direction artistique | art direction | création, concept | graphisme | domain
redaction | rédaction | writing | relecture, copywriting, editing texts | | domain
traduction | traduction français-anglais | French–English translation | traduire, translation | | language
marches-publics | marchés publics | public procurement | appels d’offres, commande publique, tendering | | domain
memoire-technique | mémoires techniques | tender writing | réponse à appel d’offres, bid writing | marches-publics | method
sous-traitance | sous-traitance et cotraitance | subcontracting | groupement, joint venture | marches-publics | domain
droit-contrats | droit des contrats | contract law | clauses, juridique, legal | | domain
propriete-intellectuelle | propriété intellectuelle et droit à l’image | intellectual property | droits d’auteur, copyright, image rights | | domain
rgpd | protection des données | data protection | RGPD, GDPR, vie privée, privacy | | domain
rh | ressources humaines | human resources | RH, HR | | domain
recrutement | recrutement | recruitment | embauche, hiring | rh | domain
integration | accueil des nouveaux | onboarding | parrainage, intégration | rh | method
formation | formation | training | cours, learning | rh | domain
pedagogie | pédagogie | teaching | animation d’ateliers, workshop facilitation | formation | method
paie | paie | payroll | salaires, bulletins | rh | domain
frontaliers | travail transfrontalier | cross-border employment | frontaliers, détachement, posted workers | rh | domain
dialogue-social | dialogue social | employee relations | accords, élus | rh | domain
controle-gestion | contrôle de gestion | management accounting | budget, marges, cost control | | domain
comptabilite | comptabilité | accounting | clôture, bookkeeping | | domain
consolidation | consolidation | consolidation | comptes du groupe, group accounts | comptabilite | domain
tva | TVA internationale | international VAT | taxes, facturation | comptabilite | domain
achats | achats | purchasing | fournisseurs, contrats-cadres, procurement | | domain
linux | Linux | Linux | serveurs, Debian | | tool
reseaux | réseaux informatiques | computer networks | wifi, VPN, pare-feu, firewall | | domain
identite-acces | identités et accès | identity and access | SSO, annuaire, Keycloak, authentication | | domain
support | assistance informatique | IT support | dépannage, helpdesk | | domain
poste-travail | poste de travail | workplace computing | Windows, ordinateurs, laptops | support | domain
visioconference | visioconférence | video conferencing | salles de réunion, meeting rooms | support | domain
moyens-generaux | moyens généraux | facility management | locaux, bureaux, office management | | domain
travaux-bureaux | travaux et aménagement de bureaux | office fit-out | déménagement, workspace | moyens-generaux | domain
securite-chantier | sécurité sur chantier | site safety | prévention, SPS, PPSPS, health and safety | | domain
espaces-confines | espaces confinés | confined spaces | CATEC, regards, gas detection | securite-chantier | domain
premiers-secours | premiers secours | first aid | SST, défibrillateur, AED | | domain
bilan-carbone | bilan carbone | carbon accounting | empreinte, GES, footprint | | method
acv | analyse du cycle de vie | life-cycle assessment | ACV, LCA, FDES | bilan-carbone | method
management-projet | conduite de projet | project management | chef de projet, pilotage, planning | | method
encadrement | encadrement d’équipe | team leadership | management, managing people | | soft
animation | animation de réunion | facilitation | ateliers, intelligence collective, workshops | | soft
negociation | négociation | negotiation | accords, deal making | | soft
leadership | direction d’entreprise | executive leadership | gouvernance, dirigeant | | soft
strategie | stratégie | strategy | plan, long-term planning | | soft
gouvernance | gouvernance | corporate governance | conseil, board | | domain
anglais | anglais | English | langue anglaise | | language
neerlandais | néerlandais | Dutch | flamand, Nederlands | | language
allemand | allemand | German | Deutsch | | language
espagnol | espagnol | Spanish | castellano | | language
arabe | arabe | Arabic | langue arabe | | language
lsf | langue des signes | sign language | LSF, LSQ | | language
`,
  6,
).map(([id = '', labelFr = '', labelEn = '', aliases = '', broader = '', kind = '']) => ({
  id,
  labelFr,
  labelEn,
  aliases: list(aliases),
  ...(broader === '' ? {} : { broaderId: broader }),
  kind,
}));
