/** Projects, products, agile ways, innovation, quality, lean. */
export const projects = `
project-management | Gestion de projet | Project management | conduite de projet, pilotage de projet, chefferie de projet, management de projet | project leadership, project coordination, PM skills |
programme-management | Gestion de programme | Programme management | pilotage de programme, direction de programme | program management |
portfolio-management | Gestion de portefeuille de projets | Project portfolio management | portefeuille de projets, priorisation de projets, PPM | project prioritisation |
pmo | Bureau des projets | Project management office | PMO, project office, appui méthodologique aux projets | PMO governance | project-management
project-scheduling | Planification de projet | Project scheduling | diagramme de gantt, gantt, planning de projet, chemin critique | gantt chart, critical path, PERT | project-management
ms-project | Microsoft Project et Primavera | Microsoft Project and Primavera | ms project, msproject, microsoft project | primavera p6, project scheduling software | project-scheduling
project-budget | Suivi budgétaire de projet | Project cost control | maîtrise des coûts de projet, valeur acquise, cost control | earned value management, project budgeting | project-management
project-risk | Gestion des risques de projet | Project risk management | registre des risques, analyse des risques projet | risk register | project-management
project-governance | Gouvernance de projet | Project governance | comité de pilotage, COPIL, comités de projet | steering committee, project steering | project-management
scope-requirements | Cahier des charges | Specifications writing | rédaction de cahiers des charges, cadrage de projet, note de cadrage | project scoping, project charter, statement of work | project-management
stakeholder-management | Gestion des parties prenantes | Stakeholder management | cartographie des acteurs, parties prenantes | stakeholder engagement, stakeholder mapping | project-management
prince2 | PRINCE2 | PRINCE2 | certification prince2 | prince 2 method | project-management
pmp-certification | Certification PMP | PMP certification | PMBOK, certification PMI, IPMA | PMI certification | project-management
multi-project-coordination | Ordonnancement, pilotage et coordination | Multi-trade coordination | OPC, mission OPC, coordination de lots | works coordination |
project-tools | Outils de suivi de projet | Project tracking tools | trello, asana, monday.com | microsoft planner, project software |
jira | Jira | Jira | atlassian jira, tickets jira | jira administration |
atlassian-confluence | Atlassian Confluence | Atlassian Confluence | wiki confluence, wiki d’entreprise | confluence wiki, corporate wiki |
notion-tool | Espaces Notion | Notion workspaces | base notion, outil notion | notion databases |
agile-methods | Méthodes agiles | Agile methods | agilité, méthode agile, développement agile, gestion de projet agile | agile development, agile project management, agile methodology |
scrum | Scrum | Scrum | sprint scrum, cérémonies scrum, certification scrum | scrum framework, sprint planning | agile-methods
kanban | Kanban | Kanban | tableau kanban, flux tiré, management visuel du flux | kanban board, pull system |
safe-scaling | Agilité à l’échelle | Scaled agile | scaled agile framework, PI planning, méthode SAFe | SAFe framework, LeSS framework | agile-methods
extreme-programming | Programmation extrême | Extreme programming | pratiques XP | XP practices | agile-methods
user-stories | Récits utilisateurs | User stories | user story, gestion de backlog, backlog produit | product backlog, backlog refinement | agile-methods
retrospectives | Rétrospectives d’équipe | Team retrospectives | rétrospective, retour d’expérience, REX, RETEX | post-mortem, after-action review | agile-methods
agile-coaching | Coaching agile | Agile coaching | accompagnement agile | agile transformation | agile-methods
product-management | Gestion de produit | Product management | product management numérique, vision produit | product ownership, product vision |
product-roadmap | Feuille de route produit | Product roadmap | roadmap produit, roadmapping | product roadmapping, feature prioritisation | product-management
product-discovery | Exploration produit | Product discovery | découverte produit, MVP, produit minimum viable | minimum viable product, lean startup | product-management
okr | OKR | OKR | objectifs et résultats clés | objectives and key results |
innovation-management | Management de l’innovation | Innovation management | démarche d’innovation, innovation ouverte, intrapreneuriat | open innovation, intrapreneurship |
idea-management | Boîte à idées | Idea management | innovation participative, gestion des idées, concours d’idées | suggestion scheme, employee ideas | innovation-management
entrepreneurship | Entrepreneuriat | Entrepreneurship | création d’entreprise, startup | start-up creation, business creation |
rd-management | Gestion de la R&D | R&D management | recherche et développement, R&D, gestion de la recherche | research and development, research management |
scientific-research | Recherche scientifique | Scientific research | méthodologie de recherche, publication scientifique | research methodology, scientific publishing |
scientific-writing | Rédaction scientifique | Scientific writing | article scientifique, articles scientifiques | academic writing, scientific papers | scientific-research
technology-transfer | Transfert de technologie | Technology transfer | valorisation de la recherche, maturation technologique | TRL assessment, technology licensing |
consulting | Conseil aux entreprises | Management consulting | conseil en management, mission de conseil | business consulting, advisory work |
benchmarking | Analyse comparative | Benchmarking | parangonnage, étalonnage concurrentiel | best practice comparison |
quality-management | Management de la qualité | Quality management | démarche qualité, SMQ, système qualité | QMS, quality management system, TQM |
iso-9001 | ISO 9001 | ISO 9001 | iso9001, certification iso 9001, norme iso 9001 | iso 9001 certification, iso9001 standard | quality-management
integrated-management | Système de management intégré | Integrated management system | QSE, QHSE, HQSE | QHSE management, HSEQ |
quality-assurance | Assurance qualité | Quality assurance | AQ, assurance de la qualité, plan d’assurance qualité | QA, quality plans | quality-management
quality-control | Contrôle qualité | Quality control | contrôle de la qualité, contrôle de réception, plan de contrôle | QC, incoming inspection, control plan | quality-management
quality-audit | Audit qualité | Quality audit | audits qualité, audit système, ISO 19011, iso19011 | quality auditing, system audit | quality-management
process-approach | Approche processus | Process approach | pilotage de processus, revue de processus | process ownership, process performance | quality-management
document-control | Maîtrise documentaire | Document control | rédaction de procédures, procédures et modes opératoires | standard operating procedures, SOP writing | quality-management
nonconformity-management | Gestion des non-conformités | Non-conformity management | non-conformité, actions correctives, CAPA | corrective action, non-conformance, deviations handling | quality-management
eight-d | Méthode 8D | 8D problem solving | 8D, rapport 8D | eight disciplines, 8D report | nonconformity-management
ishikawa-five-whys | Ishikawa et 5 pourquoi | Ishikawa and five whys | diagramme d’ishikawa, 5 pourquoi, arbre des causes | fishbone diagram, 5 whys, cause and effect diagram | problem-solving
fmea | AMDEC | Failure mode and effects analysis | AMDEC processus, analyse des modes de défaillance | FMEA, FMECA, PFMEA |
dependability | Sûreté de fonctionnement | Dependability engineering | fiabilité et disponibilité, FMDS, arbres de défaillances | RAMS, reliability availability maintainability, fault tree analysis |
functional-analysis | Analyse de la valeur | Value engineering | analyse fonctionnelle du besoin, ingénierie de la valeur | value analysis, functional need analysis |
systems-engineering | Ingénierie système | Systems engineering | MBSE, ingénierie des exigences, SysML | model-based systems engineering, requirements management |
configuration-management | Gestion de configuration | Configuration management | gestion des modifications techniques, dossier de définition | engineering change management, change control board |
lean-management | Lean management | Lean management | démarche lean, lean manufacturing | lean thinking, lean production, lean methods |
continuous-improvement | Amélioration continue | Continuous improvement | kaizen, chantier kaizen, excellence opérationnelle, PDCA | operational excellence, opex programme |
six-sigma | Six Sigma | Six Sigma | lean six sigma, DMAIC, 6 sigma | 6sigma, green belt, black belt |
five-s | Méthode 5S | 5S method | 5S, chantier 5S | 5S workplace organisation | lean-management
vsm | Cartographie de la chaîne de valeur | Value stream mapping | VSM, chaîne de valeur | value stream map | lean-management
smed | SMED | SMED | changement rapide d’outils, changement de série | quick changeover, single-minute exchange of die | lean-management
tpm | Maintenance productive totale | Total productive maintenance | TPM, TRS, taux de rendement synthétique | OEE, overall equipment effectiveness | lean-management
visual-management | Management visuel | Visual management | animation à intervalle court, AIC, points quotidiens | short interval control, obeya, daily stand-ups | lean-management
poka-yoke | Détrompeurs | Mistake-proofing | poka-yoke, anti-erreur | error-proofing, poka yoke devices | lean-management
gemba | Gemba | Gemba walks | tournées terrain, gemba walk | management by walking around | lean-management
lean-office | Lean administratif | Lean office | lean services, lean office administratif | lean administration | lean-management
statistical-process-control | Maîtrise statistique des procédés | Statistical process control | MSP, cartes de contrôle, capabilité | SPC, control charts, process capability |
design-of-experiments | Plans d’expériences | Design of experiments | plan d’expériences, méthode taguchi | DOE, taguchi methods |
excellence-models | Modèle EFQM | Business excellence models | EFQM, prix qualité | EFQM model, malcolm baldrige | quality-management
certification-accreditation | Certification et accréditation | Certification and accreditation | accréditation COFRAC, organismes certificateurs | accreditation, certification bodies |
standardisation-work | Normalisation | Standards development | AFNOR, commissions de normalisation | ISO committees, standardisation committees |
service-quality | Qualité de service | Service quality | engagements de service, contrats de service, SLA | service level agreements, service levels |
mystery-visits | Visites mystère | Mystery shopping | clients mystère, visite mystère | mystery visits, mystery customers | service-quality
`;
