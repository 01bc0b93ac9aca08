/** Health and safety at work, ergonomics, security of people and sites. */
export const safety = `
occupational-safety | Santé et sécurité au travail | Occupational health and safety | SST santé sécurité, HSE, hygiène sécurité environnement, prévention des risques professionnels | OHS, EHS, workplace safety, HSE management |
risk-assessment-work | Évaluation des risques professionnels | Workplace risk assessment | document unique, DUERP, DUER | hazard identification, job safety analysis | occupational-safety
iso-45001 | ISO 45001 | ISO 45001 | iso45001, OHSAS 18001 | OHSAS | occupational-safety
mase-certification | Certification MASE | MASE certification | MASE, manuel MASE | contractor safety certification | occupational-safety
accident-analysis | Analyse d’accidents du travail | Accident investigation | accidents du travail, accident du travail, presqu’accidents | incident investigation, near misses, accident analysis | occupational-safety
safety-culture | Culture de sécurité | Safety culture | facteurs humains, facteurs organisationnels et humains, FOH | human factors, behavioural safety | occupational-safety
prevention-plans | Plans de prévention | Contractor safety plans | plan de prévention, permis de feu, entreprises extérieures | permit to work, hot work permit | occupational-safety
site-safety-construction | Sécurité des chantiers | Construction site safety | coordination SPS, PPSPS, CSPS | CDM regulations, building site safety | occupational-safety
personal-protective-equipment | Équipements de protection individuelle | Personal protective equipment | EPI, équipements de protection | PPE, protective clothing | occupational-safety
working-at-height | Travail en hauteur | Working at height | harnais antichute, travaux sur cordes | rope access, fall protection | occupational-safety
mobile-platforms | Conduite de nacelles | Aerial work platforms | PEMP, CACES R486, nacelle élévatrice | MEWP, cherry picker, scissor lift |
construction-plant-driving | Conduite d’engins de chantier | Construction plant operation | CACES R482, pelle mécanique, pelleteuse | excavator operation, digger driving |
confined-spaces | Espaces confinés | Confined spaces | CATEC, travail en espace confiné | confined space entry | occupational-safety
electrical-safety | Habilitation électrique | Electrical safety authorisation | NF C 18-510, B1V BR BC, H0B0, consignation électrique | lockout tagout, LOTO, electrical safety | occupational-safety
chemical-risk | Risque chimique | Chemical safety | CMR, fiches de données de sécurité, FDS, produits chimiques dangereux | safety data sheets, COSHH, hazardous chemicals | occupational-safety
reach-clp | Réglementation REACH et CLP | REACH and CLP regulation | règlement REACH, règlement CLP, étiquetage des produits chimiques | reach compliance, RoHS, GHS labelling |
biological-risk | Risque biologique | Biological safety | biosécurité, laboratoire P3 | biosafety, BSL-3 |
noise-exposure | Exposition au bruit | Noise exposure at work | bruit au travail, protections auditives | hearing protection, occupational noise |
industrial-hygiene | Hygiène industrielle | Occupational hygiene | métrologie d’exposition, prélèvements d’air au poste | industrial hygiene exposure |
occupational-medicine | Santé au travail | Occupational medicine | médecine du travail, visites médicales, suivi médical | occupational health, medical check-ups at work |
ergonomics | Ergonomie | Ergonomics | ergonomie des postes, aménagement de postes, étude de poste | workstation ergonomics, workstation design |
manual-handling | Gestes et postures | Manual handling | prévention des TMS, troubles musculosquelettiques, PRAP, port de charges | musculoskeletal disorders, MSD prevention | ergonomics
screen-work-ergonomics | Ergonomie du travail sur écran | Display screen ergonomics | poste de travail informatisé ergonomique, siège ergonomique | DSE assessment | ergonomics
first-aid | Secourisme | First aid | premiers secours, SST secourisme, sauvetage secourisme du travail, PSC1 | first aider training, CPR, defibrillator |
fire-prevention | Prévention incendie | Fire prevention | SSIAP, extincteurs, évacuation incendie, serre-file | fire extinguishers, fire drills, evacuation drills |
firefighting | Lutte contre l’incendie | Firefighting | équipiers de seconde intervention | fire brigade, fire fighting |
major-accident-hazards | Risques industriels majeurs | Major accident hazards | étude de dangers, seveso, HAZOP | process safety, HAZOP studies, bow-tie analysis |
emergency-plans | Plans d’urgence | Emergency planning | POI, plan d’opération interne, PPI, plan d’évacuation | emergency response plan, evacuation plan |
site-security | Sûreté des sites | Site security | gardiennage, sécurité des sites, surveillance de site, sécurité privée | physical security, security guarding, manned guarding |
access-control | Contrôle d’accès | Access control | badges d’accès, gestion des badges, serrures électroniques | access badges, key management | site-security
video-surveillance | Vidéosurveillance | Video surveillance | vidéoprotection, caméras de surveillance, télésurveillance | CCTV, remote monitoring centres | site-security
intrusion-alarms | Alarmes anti-intrusion | Intrusion alarms | détection d’intrusion, alarme intrusion | burglar alarms, intrusion detection | site-security
security-risk-assessment | Audit de sûreté | Security risk assessment | étude de sûreté, malveillance | physical security audit | site-security
travel-security | Sûreté des voyageurs | Travel security | sécurité des déplacements à l’étranger, sûreté des expatriés | duty of care travellers, journey management |
close-protection | Protection rapprochée | Close protection | protection de personnes sensibles | bodyguarding, executive protection |
dog-handling | Conduite de chien de sécurité | Security dog handling | équipe cynophile | canine units |
counter-terrorism | Prévention de la menace terroriste | Counter-terrorism awareness | vigipirate, mise en sûreté, attentat-intrusion | active shooter response, terrorism prevention |
food-defence | Protection contre la malveillance alimentaire | Food defence | food defense, food fraud, fraude alimentaire | food fraud prevention |
aviation-security | Sûreté aéroportuaire | Aviation security | inspection filtrage, fret sécurisé | passenger screening, regulated agent | site-security
information-protection | Protection de l’information | Information protection | protection du patrimoine informationnel, secret des affaires | trade secrets, industrial espionage |
internal-investigations | Enquêtes internes | Internal investigations | enquête interne, investigations d’entreprise | corporate investigations |
`;
