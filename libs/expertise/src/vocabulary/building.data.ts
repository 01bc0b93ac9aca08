/** Building, civil engineering, surveying, BIM, real estate, facilities. */
export const building = `
architecture-buildings | Architecture du bâtiment | Building architecture | conception architecturale, projet d’architecture | architectural design |
landscape-architecture | Architecture du paysage | Landscape architecture | conception paysagère, aménagement paysager | landscape design |
urban-design | Aménagement d’espaces publics | Urban design | espaces publics, projet urbain | public realm, public spaces |
heritage-restoration | Restauration du patrimoine | Heritage restoration | monuments historiques, patrimoine bâti | building conservation, historic buildings |
works-management | Maîtrise d’œuvre | Works design and supervision | MOE, DET, direction de travaux, suivi de chantier | construction supervision, design management |
project-ownership | Maîtrise d’ouvrage | Project ownership in construction | maîtrise d’ouvrage déléguée, AMO bâtiment, programmation architecturale | client-side construction management, building programming |
site-management | Conduite de travaux | Site management | conduite de chantier, gestion de chantier, encadrement de chantier | construction management, construction site management |
cost-estimating-construction | Économie de la construction | Quantity surveying | métré, métrés, étude de prix bâtiment | construction cost estimating, bills of quantities, quantity takeoff |
construction-planning | Planning de travaux | Construction scheduling | phasage de chantier, planning de chantier | construction programme, works phasing |
site-handover | Réception de chantier | Construction handover | levée de réserves, dossier des ouvrages exécutés, DOE travaux | snagging, construction acceptance |
structural-engineering | Calcul de structures | Structural engineering | génie civil structures, descente de charges, robot structural analysis | structural analysis, structural design |
reinforced-concrete | Béton armé | Reinforced concrete | ferraillage, béton précontraint, plans de ferraillage | prestressed concrete, rebar detailing | structural-engineering
steel-structures | Charpente métallique | Steel structures | construction métallique, ossature métallique | structural steel, steelwork | structural-engineering
timber-structures | Construction bois | Timber structures | ossature bois, charpente bois, lamellé-collé | timber frame, cross-laminated timber | structural-engineering
eurocodes | Eurocodes | Eurocodes | eurocode 2, eurocode 3 | structural eurocodes, eurocode design | structural-engineering
seismic-design | Génie parasismique | Seismic design | construction parasismique, eurocode 8 | earthquake engineering | structural-engineering
bridges | Ouvrages d’art | Bridge engineering | ponts et viaducs, inspection d’ouvrages d’art | bridge design, bridge inspection | structural-engineering
geotechnics | Géotechnique | Geotechnical engineering | mécanique des sols, étude de sol, études de sol | soil mechanics, ground engineering |
foundations-works | Fondations | Foundation engineering | fondations spéciales, fondations sur pieux, micropieux | pile driving, deep foundations | geotechnics
geology | Géologie | Geology | cartographie géologique, géophysique | geological survey, geophysics |
mining-quarrying | Mines et carrières | Mining and quarrying | exploitation de carrière, granulats, tir de mines | quarry operations, aggregates, blasting |
earthworks | Terrassement | Earthworks | pelletage, déblais et remblais | excavation, heavy plant operation |
civil-engineering | Génie civil | Civil engineering | travaux publics, infrastructures de génie civil | public works, infrastructure engineering |
road-design | Conception routière | Road design | tracé routier, projet routier, carrefours et giratoires | highway engineering, highway design | civil-engineering
road-works | Travaux routiers | Road construction | enrobés, chaussées, entretien routier | asphalt paving, pavement engineering | civil-engineering
utilities-roadworks | Voirie et réseaux divers | Roads and utilities | VRD, réseaux enterrés, voirie | buried utilities, utility networks | civil-engineering
buried-network-safety | Travaux à proximité des réseaux | Working near buried services | AIPR, DT-DICT, DICT | utility strike avoidance | civil-engineering
tunnels | Tunnels et travaux souterrains | Tunnelling | ouvrages souterrains, tunnelier | underground works, tunnel boring | civil-engineering
dams-dikes | Barrages et digues | Dams and levees | digues, sûreté des barrages | dam safety, flood defences | civil-engineering
maritime-works | Travaux maritimes | Maritime works | ouvrages portuaires, quais et jetées | port engineering, coastal engineering | civil-engineering
cycling-infrastructure | Aménagements cyclables | Cycling infrastructure | pistes cyclables, politique cyclable | bike lanes, cycle lanes |
traffic-studies | Études de trafic | Traffic studies | comptages routiers, modélisation de trafic, plan de circulation | traffic modelling, traffic engineering |
topography | Topographie | Land surveying | levés topographiques, relevé topographique, levé topographique | topographic surveys, GNSS surveying |
point-clouds | Relevés 3D et nuages de points | 3D scanning and point clouds | scan 3D, nuages de points, lidar | laser scanning, point clouds, lidar scanning |
photogrammetry | Photogrammétrie | Photogrammetry | orthophotos, relevés par drone | structure from motion, drone surveying |
bim | Maquette numérique du bâtiment | Building information modelling | BIM, maquette numérique, BIM management | building information modeling, BIM coordination |
ifc-openbim | IFC et openBIM | IFC and openBIM | format IFC, openbim, BCF | IFC exchange, open BIM | bim
revit | Autodesk Revit | Autodesk Revit | revit, familles revit | revit families | bim
archicad | Archicad et Allplan | Archicad and Allplan | allplan, archicad | graphisoft archicad | bim
navisworks | Autodesk Navisworks | Autodesk Navisworks | navisworks, synthèse et détection de conflits | clash detection, BIM 360 | bim
dynamo-bim | Programmation visuelle BIM | Visual programming for BIM | scripts dynamo revit, rhino grasshopper | dynamo for revit, grasshopper | bim
sketchup | SketchUp | SketchUp | perspectives sketchup | sketchup models |
covadis | Covadis et Mensura | Covadis and Mensura | covadis, mensura | |
building-physics | Thermique du bâtiment | Building physics | enveloppe du bâtiment, isolation thermique, étude thermique | thermal insulation, building envelope |
re2020 | Réglementation environnementale RE2020 | Building environmental regulation | RE2020, RT2012, réglementation thermique | thermal regulation | building-physics
dynamic-thermal-simulation | Simulation thermique dynamique | Dynamic thermal simulation | STD bâtiment, pleiades, confort estival | building energy modelling, energyplus | building-physics
energy-renovation | Rénovation énergétique | Energy retrofit | rénovation thermique, isolation par l’extérieur, ITE | building retrofit, external insulation | building-physics
building-acoustics | Acoustique du bâtiment | Building acoustics | isolation phonique, acoustique des salles | room acoustics, sound insulation |
hvac | Chauffage, ventilation et climatisation | Heating, ventilation and air conditioning | CVC, génie climatique, climatisation | HVAC, mechanical services, air conditioning |
heat-pumps | Pompes à chaleur | Heat pumps | pompe à chaleur, PAC air-eau | heat pump, ground source heat pumps | hvac
ventilation | Ventilation des locaux | Building ventilation | VMC, traitement d’air, CTA | air handling units, mechanical ventilation | hvac
clean-rooms | Salles propres | Clean rooms | salle blanche, salles blanches, salle propre, iso14644 | cleanroom, cleanrooms, ISO 14644 | hvac
plumbing | Plomberie | Plumbing | plomberie sanitaire, eau chaude sanitaire, légionelles | hot water systems, legionella control |
building-automation | Gestion technique du bâtiment | Building management systems | GTB, GTC, domotique, BACnet | BMS, home automation, smart buildings |
lighting-design | Conception d’éclairage | Lighting design | éclairagisme, éclairage public, dialux | street lighting, luminaires design |
lifts | Ascenseurs et escaliers mécaniques | Lifts and escalators | ascenseurs, maintenance d’ascenseurs | elevators, escalators |
fire-safety-buildings | Sécurité incendie des bâtiments | Fire safety engineering | désenfumage, notice de sécurité incendie, SSI incendie | smoke control, fire protection systems, sprinklers |
public-building-regulations | Établissements recevant du public | Public building regulations | ERP établissement recevant du public, commission de sécurité | public access buildings |
built-accessibility | Accessibilité du cadre bâti | Accessibility of buildings | accessibilité PMR, Ad’AP, accessibilité des bâtiments | step-free access, barrier-free design |
masonry | Maçonnerie | Masonry | gros œuvre, coffrage, maçonnerie traditionnelle | formwork, bricklaying |
roofing | Couverture et étanchéité | Roofing and waterproofing | toiture, étanchéité de toiture, zinguerie | roof waterproofing, flat roofs |
facades | Façades | Façade engineering | ravalement, murs-rideaux, bardage | curtain walls, cladding |
joinery | Menuiserie | Joinery | menuiserie bois, menuiseries extérieures, ébénisterie | carpentry, cabinetmaking, windows and doors fitting |
drywall-plastering | Plâtrerie et cloisons | Plastering and partitions | plaquisterie, cloisons sèches, plafonds suspendus | drywall, suspended ceilings |
tiling-flooring | Carrelage et revêtements de sol | Tiling and flooring | pose de carrelage, sols souples | floor coverings, tile laying |
painting-decorating | Peinture en bâtiment | Painting and decorating | peinture intérieure, papier peint | house painting, wall finishes |
metalwork-building | Serrurerie et métallerie | Architectural metalwork | métallerie, serrurerie | locksmithing, railings |
demolition-asbestos | Démolition et désamiantage | Demolition and asbestos removal | amiante, désamiantage, démolition, sous-section 4 | asbestos removal, asbestos, demolition works |
building-diagnostics | Diagnostics immobiliers | Building surveys | diagnostic amiante, diagnostic plomb, pathologie du bâtiment | building pathology, property surveys |
scaffolding | Échafaudages | Scaffolding | montage d’échafaudages, étaiement | scaffold erection, shoring |
bio-based-materials | Matériaux biosourcés | Bio-based materials | terre crue, isolation paille, chanvre | rammed earth, straw bale, hemp building |
material-reuse | Réemploi de matériaux | Construction material reuse | diagnostic PEMD, ressourcerie du bâtiment | circular construction, salvage of materials |
green-building-certification | Certification environnementale des bâtiments | Green building certification | HQE, BREEAM, certification LEED | LEED certification, BREEAM assessment |
property-development | Promotion immobilière | Property development | montage d’opérations immobilières, maîtrise foncière | real estate development |
property-management | Gestion immobilière | Property management | gestion locative, syndic de copropriété, administration de biens | lettings, real estate management |
social-housing | Logement social | Social housing | bailleur social, attribution de logements, HLM | affordable housing |
real-estate-valuation | Expertise immobilière | Real estate valuation | évaluation immobilière, estimation de biens | property valuation, property appraisal |
facility-management | Moyens généraux | Facility management | services généraux, gestion de site, FM multiservice | facilities management, office management, general services |
space-planning | Aménagement de bureaux | Office space planning | space planning, aménagement d’espaces de travail, déménagement de bureaux | workspace design, office moves | facility-management
building-maintenance | Maintenance des bâtiments | Building maintenance | entretien des bâtiments, maintenance multitechnique, patrimoine immobilier | multi-technical maintenance, estate maintenance | facility-management
cleaning-services | Propreté et nettoyage | Cleaning services | nettoyage industriel, bionettoyage, entretien des locaux | industrial cleaning, janitorial services | facility-management
green-spaces | Entretien d’espaces verts | Grounds maintenance | espaces verts, élagage, tonte et taille | landscaping maintenance, tree pruning, gardening |
fleet-management | Gestion de flotte automobile | Fleet management | parc automobile, véhicules de fonction, gestion de flotte | company cars, vehicle fleet |
`;
