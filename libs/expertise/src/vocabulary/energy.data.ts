/** Energy, nuclear, water, waste, environment, corporate responsibility. */
export const energy = `
electrical-engineering | Génie électrique | Electrical engineering | électricité industrielle, électrotechnique appliquée | electrical design, electrotechnics |
electrical-installations | Installations électriques | Electrical installations | électricité du bâtiment, NF C 15-100, courants forts, iec60364 | building electrics, IEC 60364 | electrical-engineering
low-voltage-systems | Courants faibles | Low-voltage systems | courant faible, précâblage VDI | structured cabling, ELV systems | electrical-engineering
high-voltage | Haute tension | High voltage | HTA HTB, postes de transformation, transformateurs électriques | substations, power transformers, switchgear | electrical-engineering
electrical-protection | Protections électriques | Electrical protection | plan de protection, sélectivité des protections | relay settings, protection coordination | electrical-engineering
electrical-cad | Schémas électriques | Electrical schematics | see electrical, eplan, schéma électrique | eplan electric, wiring diagrams | electrical-engineering
power-grids | Réseaux électriques | Power grids | réseau de distribution électrique, réseaux de transport d’électricité | power networks, electricity distribution, electricity transmission |
smart-grids | Réseaux électriques intelligents | Smart grids | compteurs communicants, smart grid, linky | smart metering, demand response | power-grids
grid-connection | Raccordement au réseau électrique | Grid connection | raccordement enedis, demande de raccordement | grid interconnection | power-grids
overhead-lines | Lignes électriques aériennes | Overhead power lines | lignes aériennes, travaux sous tension | live-line work, pylons and lines | power-grids
renewable-energy | Énergies renouvelables | Renewable energy | ENR, énergie verte | renewables, clean energy, green energy |
solar-power | Énergie solaire photovoltaïque | Solar power | photovoltaïque, panneaux solaires, PVsyst, centrale solaire | photovoltaics, solar panels, PV systems | renewable-energy
wind-power | Énergie éolienne | Wind power | éolien, éoliennes, éolien en mer, parc éolien | wind turbines, offshore wind, wind farms | renewable-energy
hydropower | Hydroélectricité | Hydropower | barrages hydroélectriques, énergie hydraulique | hydroelectricity, hydroelectric dams | renewable-energy
biomass-biogas | Biomasse et biogaz | Biomass and biogas | méthanisation, biogaz, bois-énergie, chaufferie biomasse | anaerobic digestion, biogas, wood energy | renewable-energy
geothermal-energy | Géothermie | Geothermal energy | sondes géothermiques, forage géothermique | ground source energy | renewable-energy
marine-energy | Énergies marines | Marine energy | hydrolien, énergie houlomotrice | tidal power, wave energy | renewable-energy
hydrogen | Hydrogène | Hydrogen energy | électrolyse, pile à combustible, hydrogène vert | fuel cells, electrolysers, green hydrogen |
energy-storage | Stockage d’énergie | Energy storage | batteries stationnaires, BESS | battery storage systems |
batteries | Batteries | Battery technology | lithium-ion, accumulateurs électriques | lithium-ion batteries, battery cells |
energy-efficiency | Efficacité énergétique | Energy efficiency | maîtrise de l’énergie, économies d’énergie, sobriété énergétique | energy saving, energy conservation |
energy-audit | Audit énergétique | Energy audit | diagnostic énergétique, DPE, diagnostic de performance énergétique | energy assessment, energy performance certificate | energy-efficiency
energy-management-iso | Management de l’énergie | Energy management | ISO 50001, plan de comptage, iso50001 | energy management system, energy metering | energy-efficiency
energy-savings-certificates | Certificats d’économies d’énergie | White certificates | CEE, dossiers CEE | energy savings certificates | energy-efficiency
tertiary-decree | Décret tertiaire | Building energy regulations | éco-énergie tertiaire, OPERAT, décret éco-énergie tertiaire | energy reporting of buildings | energy-efficiency
energy-markets | Marchés de l’énergie | Energy markets | achat d’énergie, contrats de fourniture d’électricité | power purchase agreement, PPA, energy trading |
district-heating | Réseaux de chaleur | District heating | chauffage urbain, réseau de froid | heat networks, district cooling |
boilers-heating-plants | Chaufferies | Boiler plants | chaudières industrielles, chaufferie gaz | boilers, steam generation |
cogeneration | Cogénération | Cogeneration | turbines à gaz, trigénération | combined heat and power, gas turbines |
waste-heat | Récupération de chaleur fatale | Waste heat recovery | chaleur fatale, valorisation de chaleur | heat recovery |
gas-networks | Réseaux de gaz | Gas networks | distribution de gaz, biométhane | gas distribution, biomethane injection |
oil-gas | Pétrole et gaz | Oil and gas | exploration pétrolière, forage pétrolier, raffinage | petroleum engineering, refining, drilling engineering |
ev-charging | Recharge de véhicules électriques | Electric vehicle charging | IRVE, bornes de recharge, borne de recharge | EV charging, charging stations |
nuclear-engineering | Génie nucléaire | Nuclear engineering | ingénierie nucléaire, énergie nucléaire, physique nucléaire appliquée | nuclear power, nuclear energy |
reactor-physics | Physique des réacteurs | Reactor physics | neutronique, thermohydraulique des réacteurs | neutronics, reactor thermal hydraulics | nuclear-engineering
nuclear-safety | Sûreté nucléaire | Nuclear safety | rapport de sûreté, démonstration de sûreté nucléaire | safety case nuclear | nuclear-engineering
radiation-protection | Radioprotection | Radiation protection | PCR radioprotection, dosimétrie | dosimetry, ALARA, health physics | nuclear-engineering
nuclear-decommissioning | Démantèlement nucléaire | Nuclear decommissioning | assainissement nucléaire, déconstruction nucléaire | nuclear dismantling | nuclear-engineering
radioactive-waste | Déchets radioactifs | Radioactive waste | gestion des déchets radioactifs | nuclear waste | nuclear-engineering
nuclear-quality | Qualité nucléaire | Nuclear quality | RCCM, ISO 19443, activités importantes pour la protection, iso19443 | nuclear codes and standards | nuclear-engineering
nuclear-site-access | Interventions en zone nucléaire | Work in nuclear areas | habilitation nucléaire, logistique nucléaire, SCN1 | nuclear site work | nuclear-engineering
fuel-cycle | Cycle du combustible | Nuclear fuel cycle | combustible nucléaire, retraitement du combustible | fuel reprocessing | nuclear-engineering
drinking-water | Eau potable | Drinking water | AEP, adduction d’eau, production d’eau potable | water supply, potable water |
wastewater | Assainissement | Wastewater treatment | eaux usées, station d’épuration, traitement des eaux usées | sewage treatment, sanitation, sewerage |
stormwater | Gestion des eaux pluviales | Stormwater management | eaux pluviales, noues paysagères | rainwater management, sustainable drainage |
water-treatment | Traitement de l’eau | Water treatment | osmose inverse, eau déminéralisée, traitement d’eau industrielle | reverse osmosis, demineralised water |
leak-detection | Recherche de fuites | Leak detection | rendement de réseau d’eau, fuites d’eau | water leakage, district metering | drinking-water
hydrology | Hydrologie | Hydrology | étude hydrologique, crues et inondations | flood risk, catchment hydrology |
hydraulic-engineering | Hydraulique | Hydraulic engineering | hydraulique fluviale, modélisation hydraulique, HEC-RAS | river hydraulics, hydraulic modelling |
hydrogeology | Hydrogéologie | Hydrogeology | eaux souterraines, nappes phréatiques | groundwater, aquifers |
waste-management | Gestion des déchets | Waste management | tri des déchets, traitement des déchets, déchets industriels | waste treatment, waste sorting |
recycling | Recyclage | Recycling | valorisation des déchets, centre de tri | material recovery, recycling plant | waste-management
hazardous-waste | Déchets dangereux | Hazardous waste | trackdéchets, bordereaux de suivi de déchets, BSD | hazardous waste tracking | waste-management
composting | Compostage | Composting | biodéchets, compost | food waste, organic waste | waste-management
circular-economy | Économie circulaire | Circular economy | réemploi, réparabilité, économie de la fonctionnalité | product reuse, repairability |
environmental-management | Management environnemental | Environmental management | ISO 14001, iso14001, SME environnement | EMS environment, EMAS |
classified-installations | Installations classées | Industrial environmental permits | ICPE, dossier ICPE, autorisation environnementale | environmental permitting, seveso sites |
impact-assessment | Étude d’impact environnemental | Environmental impact assessment | évaluation environnementale, étude d’impact | EIA, environmental assessment |
soil-remediation | Sites et sols pollués | Contaminated land | dépollution des sols, diagnostic de pollution | soil remediation, land contamination |
air-quality | Qualité de l’air | Air quality | rejets atmosphériques, qualité de l’air intérieur, pollution de l’air | air pollution, indoor air quality, emissions monitoring |
environmental-noise | Bruit dans l’environnement | Environmental noise | mesures de bruit, nuisances sonores | noise mapping, noise measurement |
ecology | Écologie | Ecology | inventaire faune flore, inventaires naturalistes, milieux naturels | ecological surveys, natural habitats |
biodiversity | Biodiversité | Biodiversity | préservation de la biodiversité, espèces protégées | nature conservation, protected species | ecology
wetlands | Zones humides | Wetlands | restauration de zones humides | wetland restoration | ecology
invasive-species | Espèces exotiques envahissantes | Invasive species | espèces invasives, plantes invasives | invasive plants | ecology
climate-science | Climatologie | Climate science | changement climatique, météorologie | climate change, meteorology |
climate-adaptation | Adaptation au changement climatique | Climate adaptation | vulnérabilité climatique, plan d’adaptation climat | climate resilience, climate risk |
carbon-accounting | Bilan carbone | Carbon accounting | bilan GES, BEGES, empreinte carbone, gaz à effet de serre | carbon footprint, GHG protocol, greenhouse gas inventory |
decarbonisation | Décarbonation | Decarbonisation | trajectoire bas carbone, neutralité carbone, SBTi | net zero, low-carbon transition, science-based targets |
carbon-offsetting | Compensation carbone | Carbon offsetting | crédits carbone, quotas de CO2 | carbon credits, emissions trading |
life-cycle-assessment | Analyse du cycle de vie | Life cycle assessment | ACV, simapro, FDES et PEP | LCA, life cycle analysis, environmental product declaration |
csr | Responsabilité sociétale des entreprises | Corporate social responsibility | RSE, développement durable, ISO 26000, démarche RSE, iso26000 | CSR, sustainability, sustainable development |
sustainability-reporting | Rapport de durabilité | Sustainability reporting | CSRD, DPEF, reporting extra-financier, double matérialité | ESG reporting, ESRS, non-financial reporting | csr
ecovadis | Notation extra-financière | Sustainability ratings | ecovadis, notation RSE, B corp | ESG ratings, B corporation | csr
solidarity-economy | Économie sociale et solidaire | Social economy | ESS, entrepreneuriat social, insertion par l’activité économique | social enterprise, social business |
volunteering | Engagement bénévole | Volunteering | bénévolat, mécénat de compétences | skills-based volunteering, pro bono work |
mobility-plan | Plan de mobilité employeur | Employer travel plan | PDM mobilité, covoiturage, forfait mobilités durables | carpooling, commuting plan |
`;
