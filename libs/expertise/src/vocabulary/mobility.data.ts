/** Transport, logistics, customs, motor industry, rail, sea, air, space, defence. */
export const mobility = `
supply-chain | Chaîne d’approvisionnement | Supply chain management | supply chain, gestion de la chaîne logistique, SCM | supply chain planning, end-to-end supply chain |
procurement-planning | Approvisionnement | Supply planning | approvisionnements, calcul des besoins, réapprovisionnement | materials planning, replenishment, stock ordering | supply-chain
demand-planning | Planification de la demande | Demand planning | prévision de la demande | demand sensing | supply-chain
sales-operations-planning | Plan industriel et commercial | Sales and operations planning | PIC industriel | SOP planning, integrated business planning | supply-chain
ddmrp | DDMRP | Demand-driven MRP | flux tirés par la demande | demand driven planning | supply-chain
inventory-management | Gestion des stocks | Inventory management | gestion de stock, inventaires de stock, inventaire tournant | stock management, stock control, cycle counting | supply-chain
traceability | Traçabilité | Traceability | codes-barres, RFID, suivi de lots | barcode systems, batch tracking | supply-chain
logistics | Logistique | Logistics | organisation logistique, schéma logistique | logistics management, logistics planning |
warehousing | Gestion d’entrepôt | Warehouse management | entreposage, entrepôt, préparation de commandes, magasinage | warehousing, order picking, storekeeping | logistics
wms | Logiciels de gestion d’entrepôt | Warehouse management software | WMS, reflex WMS, manhattan WMS | warehouse management system | warehousing
forklift-driving | Conduite de chariots élévateurs | Forklift driving | CACES, CACES R489, conduite de chariot, chariot élévateur | forklift, forklift licence, reach truck |
lifting-equipment | Levage et manutention | Lifting operations | pont roulant, conduite de grue, élingage | overhead crane, crane operation, slinging, rigging loads |
reverse-logistics | Logistique des retours | Reverse logistics | gestion des retours, retours clients | returns management | logistics
last-mile | Livraison du dernier kilomètre | Last-mile delivery | logistique urbaine, cyclologistique | urban logistics, cargo bikes | logistics
industrial-logistics | Logistique de production | Production logistics | approvisionnement de lignes, supermarché de production | line feeding, milk run | logistics
shipping-dispatch | Expéditions | Shipping and dispatch | expédition de marchandises, préparation d’expédition, quai de chargement | dispatching goods, loading dock | logistics
cold-chain | Chaîne du froid | Cold chain | transport frigorifique, température dirigée | temperature-controlled transport | logistics
cargo-securing | Arrimage de charges | Load securing | calage et arrimage, plan de chargement | cargo securing, load planning | freight-transport
freight-transport | Transport de marchandises | Freight transport | affrètement, fret, transport routier de marchandises | freight, road haulage, freight forwarding |
transport-management-systems | Logiciels de transport | Transport management systems | logiciel TMS, optimisation de tournées, planification de tournées | route planning, transport management system, route optimisation | freight-transport
multimodal-transport | Transport combiné | Multimodal transport | intermodalité, ferroutage, transport multimodal | intermodal transport, combined transport | freight-transport
dangerous-goods-transport | Transport de marchandises dangereuses | Dangerous goods transport | ADR, TMD, matières dangereuses, sécurité TMD | ADR transport, hazmat, IATA DGR | freight-transport
exceptional-transport | Transport exceptionnel | Abnormal loads | convoi exceptionnel, convois exceptionnels | oversize transport, heavy haulage | freight-transport
road-driving-heavy | Conduite de poids lourds | Heavy goods vehicle driving | permis poids lourd, permis C, FIMO, chronotachygraphe | HGV driving, truck driving, tachograph |
passenger-transport | Transport de voyageurs | Passenger transport | transport en commun, exploitation de lignes de bus, conduite d’autocar | public transport, bus operations |
transport-scheduling | Graphicage et habillage | Transport scheduling | hastus, roulements de conduite | crew scheduling, bus scheduling | passenger-transport
mobility-services | Mobilité partagée | Shared mobility | MaaS, autopartage, vélos en libre-service | car sharing, mobility as a service |
transport-planning | Planification des déplacements | Transport planning | plan de déplacements, enquêtes de déplacements | travel surveys, mobility planning |
road-safety | Sécurité routière | Road safety | prévention du risque routier, écoconduite | defensive driving, eco-driving |
customs | Douane | Customs | dédouanement, déclaration en douane, opérations douanières, formalités douanières | customs clearance, customs declarations |
customs-classification | Classement tarifaire et origine | Tariff classification and origin | nomenclature douanière, origine préférentielle, valeur en douane | HS codes, rules of origin, customs valuation | customs
authorised-economic-operator | Opérateur économique agréé | Authorised economic operator | OEA, statut OEA | AEO status | customs
excise-duties | Accises | Excise duties | droits d’accises, entrepôt fiscal | excise goods, bonded warehouse | customs
maritime-transport | Transport maritime | Maritime transport | navires, affrètement maritime, connaissement | shipping lines, bill of lading, vessel chartering |
port-operations | Exploitation portuaire | Port operations | manutention portuaire, terminal à conteneurs | container terminal, stevedoring | maritime-transport
naval-architecture | Construction navale | Shipbuilding | architecture navale, génie maritime | naval architecture, marine engineering |
navigation-seamanship | Navigation maritime | Seamanship | matelotage, permis bateau | boat handling, nautical navigation |
inland-waterways | Transport fluvial | Inland waterway transport | batellerie, voies navigables | barges, river transport |
automotive-engineering | Ingénierie automobile | Automotive engineering | conception automobile, architecture véhicule | vehicle engineering, car design |
vehicle-powertrain | Groupe motopropulseur | Powertrain engineering | moteurs thermiques, boîte de vitesses, GMP automobile | combustion engines, gearbox design, powertrain | automotive-engineering
electric-vehicles | Véhicules électriques | Electric vehicles | voiture électrique, motorisation hybride, véhicule électrique | EV technology, hybrid vehicles, e-mobility | automotive-engineering
adas | Aides à la conduite | Driver assistance systems | ADAS, véhicule autonome, conduite autonome | autonomous vehicles, self-driving cars | automotive-engineering
automotive-electronics | Électronique automobile | Automotive electronics | bus CAN, autosar, calculateurs embarqués | CAN bus, ECU development | automotive-engineering
automotive-safety-standard | Sécurité fonctionnelle automobile | Automotive functional safety | ISO 26262, iso26262, niveaux ASIL | ASIL levels | automotive-engineering
automotive-quality | Qualité automobile | Automotive quality | IATF 16949, iatf16949 | IATF standard, VDA audits | automotive-engineering
vehicle-homologation | Homologation de véhicules | Vehicle type approval | homologation automobile, réception par type | type approval, vehicle homologation | automotive-engineering
crash-safety | Sécurité passive | Crash safety | essais de choc, crash-tests | passive safety, crash testing | automotive-engineering
vehicle-repair | Réparation automobile | Vehicle repair | mécanique automobile, diagnostic automobile | car mechanics, car repair, vehicle diagnostics |
bodywork | Carrosserie | Vehicle bodywork | carrosserie-peinture, débosselage | body shop, car body repair | vehicle-repair
heavy-vehicle-maintenance | Maintenance de poids lourds et engins | Heavy vehicle maintenance | mécanique poids lourds, maintenance d’engins | truck maintenance, plant machinery maintenance | vehicle-repair
cycle-repair | Réparation de cycles | Bicycle repair | mécanique vélo, réparation de vélos | bike repair, bike mechanics |
railway-engineering | Ingénierie ferroviaire | Railway engineering | ferroviaire, génie ferroviaire, chemins de fer | rail engineering, railways |
railway-track | Voie ferrée | Railway track | pose de voie ferrée, maintenance de voies, appareils de voie | track maintenance, track laying, switches and crossings | railway-engineering
railway-signalling | Signalisation ferroviaire | Railway signalling | ERTMS, postes d’aiguillage, enclenchements | rail signalling, interlocking, ETCS | railway-engineering
catenary | Caténaires | Overhead catenary systems | caténaire, énergie de traction | overhead line equipment, traction power | railway-engineering
rolling-stock | Matériel roulant | Rolling stock | maintenance de trains, bogies | train maintenance, train design | railway-engineering
train-operations | Exploitation ferroviaire | Train operations | conduite de trains, régulation ferroviaire, sillons ferroviaires | train driving, timetabling trains | railway-engineering
railway-safety | Sécurité ferroviaire | Railway safety | EPSF, EN 50126, certificat de sécurité ferroviaire, en50126 | CENELEC railway standards, rail safety case | railway-engineering
metro-tramway | Métro et tramway | Metro and tramway | tramways, métros automatiques, téléphérique urbain | light rail, underground railways | railway-engineering
aerospace-engineering | Ingénierie aéronautique | Aeronautical engineering | aéronautique, aérospatial, construction aéronautique | aerospace, aircraft design |
aerostructures | Aérostructures | Aerostructures | structures d’aéronefs, assemblage d’avions | airframe, aircraft structures | aerospace-engineering
aircraft-maintenance | Maintenance aéronautique | Aircraft maintenance | Part 145, MRO aéronautique, navigabilité | MRO aviation, line maintenance aircraft | aerospace-engineering
airworthiness | Certification aéronautique | Airworthiness certification | EASA, CS-25, Part 21 | FAA certification, EASA part 21 | aerospace-engineering
avionics | Avionique | Avionics | systèmes de bord, commandes de vol | flight control systems | aerospace-engineering
do-178 | Logiciel avionique certifié | Certified avionics software | DO-178, DO178C, DO-254 | DO178 | avionics
aircraft-engines | Propulsion aéronautique | Aircraft propulsion | turboréacteurs, moteurs d’avion | jet engines, aero engines | aerospace-engineering
aerospace-quality | Qualité aéronautique | Aerospace quality | EN 9100, en9100, AS9100 | AS 9100, NADCAP | aerospace-engineering
helicopters | Hélicoptères | Helicopters | voilures tournantes, rotors d’hélicoptères | rotorcraft | aerospace-engineering
piloting-aircraft | Pilotage d’avion | Aircraft piloting | licence de pilote, vol aux instruments | flying aircraft, pilot licence, instrument flight |
airport-operations | Exploitation aéroportuaire | Airport operations | escale aéroportuaire, assistance en escale, aéroports | ground handling, airport management |
air-traffic-control | Contrôle aérien | Air traffic control | navigation aérienne, circulation aérienne | ATC, air navigation |
air-freight | Fret aérien | Air freight | lettre de transport aérien, IATA fret | air cargo, air waybill | freight-transport
space-systems | Systèmes spatiaux | Space systems | satellites, ingénierie spatiale, nanosatellites | spacecraft, satellite engineering, cubesats |
launch-vehicles | Lanceurs spatiaux | Launch vehicles | fusées, propulsion spatiale | rocket propulsion, rockets | space-systems
orbital-mechanics | Mécanique spatiale | Orbital mechanics | mécanique orbitale, dynamique du vol spatial, SCAO | attitude control, astrodynamics | space-systems
ground-segment | Segment sol | Ground segment | stations sol, opérations satellites | satellite operations, mission control | space-systems
space-standards | Normes spatiales ECSS | ECSS space standards | ECSS, assurance produit spatiale | space product assurance | space-systems
satellite-navigation | Navigation par satellite | Satellite navigation | GNSS, GPS galileo, géolocalisation | GPS positioning, geolocation |
radar-systems | Radars | Radar systems | traitement radar, guerre électronique, sonar | radar processing, electronic warfare, sonar systems |
defence-systems | Systèmes de défense | Defence systems | armement, programmes d’armement, industrie de défense | defense industry, weapons systems |
defence-secrecy | Protection du secret de la défense | Classified information handling | habilitation secret défense, IGI 1300, information classifiée | security clearance, classified information |
`;
