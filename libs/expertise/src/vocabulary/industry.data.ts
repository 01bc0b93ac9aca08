/** Manufacturing, materials, automation, maintenance, electronics. */
export const industry = `
mechanical-engineering | Génie mécanique | Mechanical engineering | conception mécanique, mécanique générale, bureau d’études mécaniques | mechanical design, machine design |
cad-mechanical | Conception assistée par ordinateur | Computer-aided design | CAO, DAO, dessin industriel | CAD, technical drawing |
solidworks | SolidWorks | SolidWorks | CAO solidworks | solid works | cad-mechanical
catia | CATIA | CATIA | catia v5, CAO catia | catia 3dexperience | cad-mechanical
creo | Creo Parametric | Creo Parametric | creo, pro/engineer | proengineer | cad-mechanical
autodesk-inventor | Inventor et Fusion 360 | Inventor and Fusion 360 | CAO inventor, fusion 360, autodesk inventor | fusion360 | cad-mechanical
siemens-nx | Siemens NX | Siemens NX | CAO NX | NX modelling | cad-mechanical
autocad | AutoCAD | AutoCAD | plans autocad | autocad drafting, civil 3D | cad-mechanical
geometric-tolerancing | Cotation et tolérancement | Geometric dimensioning and tolerancing | cotation fonctionnelle, tolérancement géométrique, cotation ISO GPS | GDT, tolerance analysis | mechanical-engineering
finite-element-analysis | Calcul par éléments finis | Finite element analysis | éléments finis, calcul de structure mécanique, ansys, abaqus | FEA, FEM, stress analysis |
computational-fluid-dynamics | Mécanique des fluides numérique | Computational fluid dynamics | CFD, openfoam, simulation d’écoulements | fluent CFD, flow simulation |
fluid-mechanics | Mécanique des fluides | Fluid mechanics | aérodynamique, écoulements fluides | fluid dynamics, aerodynamics |
thermodynamics | Thermodynamique | Thermodynamics | transferts thermiques, échangeurs thermiques | heat transfer, heat exchangers |
vibration-acoustics | Vibrations et acoustique | Vibration and acoustics | analyse vibratoire, acoustique industrielle | vibration analysis, noise and vibration, NVH |
fatigue-fracture | Fatigue et rupture des matériaux | Fatigue and fracture mechanics | mécanique de la rupture, durée de vie en fatigue | fracture mechanics, fatigue life | materials-science
tribology | Tribologie et lubrification | Tribology and lubrication | usure et frottement, lubrifiants | lubricants, wear and friction |
machining | Usinage | Machining | usinage conventionnel, usinage de précision | precision machining, metal cutting |
milling-machining | Fraisage | Milling | fraiseuse, fraisage 5 axes | milling machine, 5-axis milling | machining
turning | Tournage sur métal | Metal turning | décolletage, tour conventionnel, tournage mécanique | lathe work, bar turning | machining
cnc | Commande numérique | CNC programming | CNC, MOCN, programmation de commande numérique, code ISO fanuc | computer numerical control, CNC machining, G-code | machining
cam-software | Fabrication assistée par ordinateur | Computer-aided manufacturing | FAO, mastercam, CFAO | CAM programming, esprit CAM | machining
grinding | Rectification mécanique | Grinding | rectifieuse, affûtage | surface grinding, tool sharpening | machining
electrical-discharge-machining | Électroérosion | Electrical discharge machining | électro-érosion, érosion fil | EDM, wire EDM | machining
sheet-metal | Tôlerie | Sheet metal work | chaudronnerie, pliage de tôle | boilermaking, metal bending, metal fabrication |
laser-cutting | Découpe laser | Laser cutting | oxycoupage, découpe plasma, jet d’eau | waterjet cutting, plasma cutting | sheet-metal
stamping | Emboutissage et découpage | Stamping and pressing | découpe-emboutissage, presse mécanique | metal stamping, press tools | sheet-metal
welding | Soudage | Welding | soudure, soudage des métaux, soudage à l’arc | arc welding, weld |
tig-welding | Soudage TIG | TIG welding | soudure TIG | GTAW | welding
mig-mag-welding | Soudage MIG-MAG | MIG welding | soudure MIG, semi-automatique | GMAW, MAG welding | welding
welding-procedures | Qualification de soudage | Welding procedure qualification | QMOS, DMOS, coordination en soudage, IWE | WPS, WPQR, welding engineering | welding
brazing | Brasage | Brazing | brasure forte | silver brazing | welding
resistance-laser-welding | Soudage laser et par points | Laser and spot welding | soudage par résistance, soudage par friction | spot welding, friction stir welding | welding
pipefitting | Tuyauterie industrielle | Industrial piping | tuyautage, isométriques de tuyauterie | pipefitting, piping design, isometrics |
pressure-equipment | Équipements sous pression | Pressure equipment | DESP, appareils à pression, ESP | PED directive, pressure vessels, ASME code |
foundry | Fonderie | Foundry | moulage sable, coulée de métal | metal casting, die casting |
forging | Forge et estampage | Forging | matriçage, estampage à chaud | hot forging, drop forging |
heat-treatment | Traitement thermique | Heat treatment | traitements thermiques, trempe et revenu | quenching and tempering, case hardening |
surface-treatment | Traitement de surface | Surface treatment | traitements de surface, anodisation, galvanisation, chromage | surface finishing, anodising, electroplating, galvanising |
industrial-painting | Peinture industrielle | Industrial coating | thermolaquage, peinture poudre, revêtements anticorrosion | powder coating, protective coatings | surface-treatment
corrosion | Corrosion | Corrosion engineering | protection cathodique, lutte contre la corrosion | cathodic protection, corrosion protection |
materials-science | Science des matériaux | Materials science | ingénierie des matériaux, caractérisation de matériaux | materials engineering, material characterisation |
metallurgy | Métallurgie | Metallurgy | métallographie, sidérurgie, alliages | metallography, steelmaking, alloys | materials-science
composites | Matériaux composites | Composite materials | composites, fibre de carbone, drapage | carbon fibre, composite moulding | materials-science
polymers | Polymères | Polymers | matières plastiques, caoutchouc, élastomères | plastics materials, elastomers, rubber compounds | materials-science
ceramics-glass | Céramique et verre | Ceramics and glass | verrerie, céramiques techniques | technical ceramics, glassmaking | materials-science
plastics-processing | Plasturgie | Plastics processing | injection plastique, rhéologie plastique, moules d’injection | injection moulding, injection molding, mould design |
extrusion-thermoforming | Extrusion et thermoformage | Extrusion and thermoforming | thermoformage, extrusion-soufflage | blow moulding, plastic extrusion | plastics-processing
additive-manufacturing | Fabrication additive | Additive manufacturing | impression 3D, prototypage rapide | 3D printing, rapid prototyping |
bonding-adhesives | Collage et adhésifs | Adhesive bonding | collage structural, colles et mastics | structural bonding, adhesives |
woodworking-industry | Transformation du bois | Wood processing | menuiserie industrielle, scierie | wood industry, sawmilling |
textile-manufacturing | Industrie textile | Textile manufacturing | tissage, tricotage, teinture textile | weaving, knitting, dyeing |
sewing | Confection | Sewing | couture, couture industrielle, maroquinerie | garment making, leather goods |
paper-industry | Industrie papetière | Paper industry | papeterie industrielle, cartonnage | papermaking, pulp and paper |
assembly-work | Montage mécanique | Mechanical assembly | assemblage mécanique, ajustage | fitting work, assembly line work |
wiring-harness | Câblage électrique | Electrical wiring | câblage d’armoires, faisceaux électriques, câblage industriel | cable harness, panel wiring, wire harness |
packaging-line | Conditionnement industriel | Industrial packaging | ligne de conditionnement, mise en carton, operculage | packaging lines, filling lines |
production-management | Gestion de production | Production management | pilotage de production, gestion d’atelier, conduite d’atelier | shop-floor management, manufacturing operations |
production-planning | Ordonnancement de production | Production planning | planification de production, GPAO, ordonnancement-lancement, PIC PDP | MRP, production scheduling, master production schedule | production-management
machine-operation | Conduite de ligne | Production line operation | conduite de machines, pilotage de ligne automatisée | machine operation, line operation | production-management
manufacturing-execution | Pilotage d’atelier informatisé | Manufacturing execution systems | suivi de production informatisé, supervision de production | shop-floor execution software, manufacturing execution system | production-management
process-engineering-manufacturing | Méthodes et industrialisation | Manufacturing engineering | bureau des méthodes, gammes de fabrication, industrialisation | process industrialisation, work instructions, industrial engineering |
time-motion-study | Étude des temps | Time and motion study | chronométrage, MTM, équilibrage de ligne | work measurement, line balancing | process-engineering-manufacturing
tooling | Outillage | Tooling design | conception d’outillages, moules et outillages, montage d’usinage | jigs and fixtures, toolmaking |
factory-layout | Implantation d’usine | Factory layout | implantation d’atelier, flux de production | plant layout, material flow simulation |
industry-4-0 | Usine du futur | Smart factory | industrie 4.0, usine connectée | industry 4.0, smart manufacturing |
metrology | Métrologie | Metrology | étalonnage d’instruments, contrôle dimensionnel, machine à mesurer tridimensionnelle | calibration, dimensional inspection, CMM, coordinate measuring machine |
measurement-uncertainty | Incertitudes de mesure | Measurement uncertainty | R&R, étude r&r, répétabilité et reproductibilité | gauge R&R, measurement system analysis, MSA | metrology
non-destructive-testing | Contrôle non destructif | Non-destructive testing | CND, ressuage, ultrasons, radiographie industrielle | NDT, ultrasonic testing, dye penetrant testing |
mechanical-testing | Essais mécaniques | Mechanical testing | essais de traction, essais de fatigue, banc d’essai | tensile testing, test bench, hardness testing |
environmental-testing-equipment | Essais climatiques et vibratoires | Environmental testing | qualification environnementale, pot vibrant, chambre climatique | climatic testing, shaker tests |
apqp-ppap | APQP et PPAP | APQP and PPAP | APQP, PPAP, dossier d’homologation de pièces | production part approval, first article inspection |
industrial-automation | Automatisme industriel | Industrial automation | automatismes, automatisation industrielle, contrôle-commande | control engineering, factory automation |
plc-programming | Programmation d’automates | PLC programming | automates programmables, API siemens, automate industriel, grafcet | PLC, programmable logic controllers, ladder logic | industrial-automation
siemens-tia | Siemens TIA Portal | Siemens TIA Portal | tia portal, step 7, simatic | siemens s7, simatic step7 | plc-programming
schneider-plc | Automates Schneider | Schneider PLCs | unity pro, ecostruxure control expert | modicon, control expert | plc-programming
rockwell-plc | Automates Rockwell | Rockwell PLCs | allen-bradley, studio 5000 | rockwell automation, controllogix | plc-programming
scada | Supervision industrielle | SCADA | wincc, supervision SCADA, PCVue | industrial supervision, HMI design | industrial-automation
industrial-networks | Réseaux de terrain | Industrial networks | profinet, modbus, bus de terrain | fieldbus, profibus, OPC UA | industrial-automation
process-control | Régulation industrielle | Process control | régulation PID, boucles de régulation | PID control, DCS systems | industrial-automation
instrumentation | Instrumentation | Instrumentation | capteurs industriels, instrumentation industrielle, instruments de mesure | sensors, industrial sensors |
drives-motion | Variateurs et motorisation | Drives and motion control | variateurs de vitesse, servomoteurs, moteurs électriques | variable speed drives, electric motors, servo drives | industrial-automation
robotics | Robotique | Robotics | robotique industrielle, robots industriels | industrial robots, robot systems |
robot-programming | Programmation de robots | Robot programming | robot fanuc, robots kuka, robot ABB | kuka robots, fanuc robots | robotics
collaborative-robots | Robotique collaborative | Collaborative robots | cobots, cobotique | cobot, human-robot collaboration | robotics
mobile-robots | Robots mobiles | Mobile robots | AGV, AMR, robot operating system, chariots autonomes | automated guided vehicles, autonomous mobile robots, ROS2 | robotics
machine-vision | Vision industrielle | Machine vision | contrôle par caméra, caméras industrielles | vision inspection, cognex | robotics
machine-safety | Sécurité des machines | Machine safety | directive machines, conformité machine, ISO 13849, iso13849 | machinery directive, safety PLC |
functional-safety | Sécurité fonctionnelle | Functional safety | IEC 61508, niveau SIL, systèmes instrumentés de sécurité, iec61508 | SIL assessment, safety instrumented systems |
ce-marking | Marquage CE des produits | CE marking of products | conformité européenne, déclaration UE de conformité | declaration of conformity, UKCA |
atex | Atmosphères explosibles | Explosive atmospheres | ATEX, zonage ATEX | ATEX zones, explosion protection |
industrial-maintenance | Maintenance industrielle | Industrial maintenance | maintenance corrective, dépannage industriel, maintenance d’équipements | equipment maintenance, corrective maintenance, plant maintenance |
preventive-maintenance | Maintenance préventive | Preventive maintenance | plan de maintenance, gammes de maintenance | planned maintenance, maintenance planning | industrial-maintenance
predictive-maintenance | Maintenance prédictive | Predictive maintenance | maintenance conditionnelle, thermographie infrarouge | condition monitoring, condition-based maintenance, infrared thermography | industrial-maintenance
electrical-maintenance | Maintenance électrique | Electrical maintenance | électrotechnique, dépannage électrique, électromécanique | electromechanics, electrical troubleshooting | industrial-maintenance
hydraulics-pneumatics | Hydraulique et pneumatique | Hydraulics and pneumatics | vérins, pneumatique industrielle, oléohydraulique | fluid power, pneumatic systems | industrial-maintenance
rotating-machinery | Machines tournantes | Rotating machinery | alignement d’arbres, compresseurs, pompes industrielles | pumps and compressors, shaft alignment | industrial-maintenance
cmms | Gestion de maintenance assistée par ordinateur | Computerised maintenance management | GMAO, logiciel de maintenance | CMMS, maximo, maintenance software | industrial-maintenance
spare-parts | Gestion des pièces de rechange | Spare parts management | pièces détachées, pièces de rechange, magasin de maintenance | spare parts, MRO supplies | industrial-maintenance
plant-shutdowns | Arrêts techniques | Plant shutdowns | grand arrêt, arrêt de tranche usine | turnaround planning, shutdown management | industrial-maintenance
commissioning | Mise en service d’installations | Commissioning | mise en route d’installations, recette usine, FAT SAT | plant startup, factory acceptance test, site acceptance test |
chemical-engineering | Génie chimique | Chemical engineering | génie des procédés, procédés chimiques | process engineering, chemical processes |
process-simulation | Simulation de procédés | Process simulation | aspen hysys, PID et PFD | aspen process simulation, P&ID, process flow diagrams | chemical-engineering
formulation | Formulation chimique | Chemical formulation | formulation de produits, formulation cosmétique | cosmetic formulation, product formulation | chemical-engineering
industrial-gases-cryogenics | Cryogénie et gaz industriels | Cryogenics and industrial gases | vide et cryogénie, gaz industriels | industrial gases, vacuum technology |
refrigeration | Froid industriel | Industrial refrigeration | fluides frigorigènes, froid commercial | refrigerants handling, cold production |
optics-photonics | Optique et photonique | Optics and photonics | conception optique, lasers | optical design, laser technology, photonics |
microtechnology | Microtechniques et horlogerie | Microtechnology and watchmaking | horlogerie, micromécanique | watchmaking, micromechanics |
electronics | Électronique | Electronics | conception électronique, électronique analogique | electronic design, analogue electronics |
pcb-design | Conception de circuits imprimés | PCB design | routage de cartes, circuits imprimés, altium | printed circuit boards, altium designer, kicad | electronics
digital-electronics | Électronique numérique | Digital electronics | FPGA, VHDL | verilog, FPGA design | electronics
power-electronics | Électronique de puissance | Power electronics | convertisseurs de puissance, onduleurs | power converters, inverters | electronics
microelectronics | Microélectronique | Microelectronics | semi-conducteurs, conception ASIC | semiconductors, ASIC design, chip design | electronics
electronic-assembly | Assemblage de cartes électroniques | Electronics assembly | CMS composants, brasage IPC, report de composants | SMT assembly, IPC-A-610, soldering | electronics
electronic-test | Test électronique | Electronic testing | bancs de test, dépannage de cartes, labview | test benches electronics, JTAG, national instruments labview | electronics
emc | Compatibilité électromagnétique | Electromagnetic compatibility | CEM, essais CEM | EMC, EMI testing | electronics
signal-processing | Traitement du signal | Signal processing | traitement numérique du signal | DSP algorithms, digital signal processing |
microcontrollers | Microcontrôleurs | Microcontrollers | arduino, STM32, raspberry pi | ARM cortex, ESP32 | embedded-software
`;
