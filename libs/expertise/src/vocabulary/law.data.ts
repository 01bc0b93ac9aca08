/** Law, data protection, public sector. */
export const law = `
contract-law | Droit des contrats | Contract law | rédaction de contrats, contrats commerciaux, relecture de contrats | contract drafting, commercial contracts, contract review |
contract-management | Gestion de contrats | Contract management | suivi contractuel | contract administration, claims management contracts |
company-law | Droit des sociétés | Company law | secrétariat juridique, vie sociale des sociétés, assemblées générales | corporate law, company secretarial |
corporate-governance | Gouvernance d’entreprise | Corporate governance | conseil d’administration, organes de gouvernance | board of directors, board governance |
business-law | Droit des affaires | Business law | juridique d’entreprise, droit commercial | commercial law, corporate legal |
labour-law | Droit du travail | Labour law | droit social, code du travail | employment law, labor law |
competition-law | Droit de la concurrence | Competition law | pratiques anticoncurrentielles, contrôle des concentrations | antitrust, merger control |
consumer-law | Droit de la consommation | Consumer law | conditions générales de vente, CGV | consumer protection, terms and conditions |
intellectual-property | Propriété intellectuelle | Intellectual property | droit de la propriété intellectuelle | IP law, IP rights |
patents | Brevets | Patents | brevet, dépôt de brevet, rédaction de brevets, propriété industrielle | patent drafting, patent filing | intellectual-property
trade-marks | Droit des marques | Trade mark law | dépôt de marque, marques et modèles | trademarks, trademark registration | intellectual-property
copyright | Droit d’auteur | Copyright | droits d’auteur, creative commons, cession de droits | copyright clearance, rights clearance | intellectual-property
image-rights | Droit à l’image | Image rights | autorisation de droit à l’image | model releases, likeness rights | intellectual-property
it-law | Droit du numérique | Information technology law | droit informatique, contrats informatiques | computer law, software contracts |
litigation | Contentieux | Litigation | gestion des contentieux, précontentieux | dispute resolution, lawsuits |
mediation-arbitration | Médiation et arbitrage | Mediation and arbitration | arbitrage commercial, modes alternatifs de règlement | arbitration, mediation, alternative dispute resolution |
insolvency-law | Entreprises en difficulté | Insolvency and restructuring | procédures collectives, redressement judiciaire | insolvency, corporate restructuring |
real-estate-law | Droit immobilier | Real estate law | baux commerciaux, bail commercial | property law, commercial leases |
environmental-law | Droit de l’environnement | Environmental law | réglementation ICPE, code de l’environnement | environmental regulation |
insurance-law | Droit des assurances | Insurance law | code des assurances | insurance legal |
criminal-law | Droit pénal des affaires | Business criminal law | responsabilité pénale, délégation de pouvoirs | white-collar crime, corporate criminal liability |
international-law | Droit international | International law | droit international privé, droit comparé | cross-border law, private international law |
european-law | Droit de l’Union européenne | European Union law | droit européen, affaires européennes | European law, European affairs |
health-law | Droit de la santé | Health law | réglementation de la santé, loi anti-cadeaux | healthcare law, sunshine act |
transport-law | Droit des transports | Transport law | convention CMR, lettre de voiture | carriage of goods law, maritime law |
legal-watch | Veille réglementaire | Regulatory monitoring | veille juridique, veille normative | legal watch, regulatory watch |
compliance | Conformité | Compliance | programme de conformité, mise en conformité | regulatory compliance, compliance programme |
business-ethics | Éthique des affaires | Business ethics | déontologie, code de conduite, lanceurs d’alerte | code of conduct, whistleblowing |
export-control | Contrôle des exportations | Export control | biens à double usage, ITAR, sanctions internationales | dual-use goods, EAR regulations, trade sanctions |
duty-of-vigilance | Devoir de vigilance | Supply chain due diligence | plan de vigilance, CS3D | human rights due diligence, CSDDD |
legal-operations | Outils juridiques | Legal operations | legaltech, legal design, bibliothèque de clauses | legal tech, legal ops |
data-protection | Protection des données personnelles | Data protection | RGPD, protection des données, données personnelles, vie privée | GDPR, data privacy, personal data, privacy law |
dpo-practice | Délégation à la protection des données | Data protection officer practice | DPO, registre des traitements, CNIL | records of processing, data protection officer | data-protection
privacy-impact-assessment | Analyse d’impact sur la vie privée | Privacy impact assessment | AIPD, analyse d’impact RGPD | DPIA, PIA privacy, data protection impact assessment | data-protection
anonymisation | Anonymisation des données | Data anonymisation | pseudonymisation, anonymiser des données | anonymization, data masking | data-protection
consent-cookies | Consentement et cookies | Consent and cookies | bandeau cookies, traceurs | cookie banner, consent management | data-protection
health-data-hosting | Hébergement de données de santé | Health data hosting | HDS, certification HDS | HIPAA compliance | data-protection
ai-regulation | Réglementation de l’IA | Regulation of artificial intelligence | règlement sur l’IA, artificial intelligence act | european AI act |
public-law | Droit public | Public law | droit administratif, contentieux administratif | administrative law |
public-procurement | Marchés publics | Public procurement | commande publique, code de la commande publique, marché public | government procurement, public tenders |
public-contracts-drafting | Rédaction de marchés publics | Public contract drafting | DCE, CCTP, CCAP, rédaction de cahier des charges | drafting tender documents | public-procurement
concessions | Délégations de service public | Public service concessions | DSP, concession de service public, délégation de service public | concession contracts | public-procurement
local-government | Collectivités territoriales | Local government | administration territoriale, collectivités locales, intercommunalité | municipal administration, local authorities |
public-finance | Finances publiques | Public finance | budget de collectivité, LOLF, finances locales | government budgeting, municipal finance |
civil-service-law | Statut de la fonction publique | Civil service regulations | fonction publique, droit de la fonction publique | civil service, public servants status |
public-policy | Politiques publiques | Public policy | évaluation des politiques publiques, politique publique | policy evaluation, policy making |
public-administration | Administration publique | Public administration | procédures administratives, actes administratifs | government administration |
elected-bodies | Préparation des assemblées délibérantes | Council proceedings | délibérations, conseil municipal, légalité des actes | council meetings, committee clerking | local-government
civil-registry | État civil | Civil registration | actes de naissance, recensement de population | civil registry, vital records | local-government
elections | Organisation d’élections | Running elections | scrutins, listes électorales, bureaux de vote | election management, polling stations |
citizen-participation | Participation citoyenne | Citizen participation | concertation publique, enquête publique, débat public | public consultation, community engagement |
urban-planning | Urbanisme | Urban planning | PLU, plan local d’urbanisme, aménagement du territoire | town planning, land-use planning |
planning-permission | Autorisations d’urbanisme | Planning permission | permis de construire, droit des sols, déclaration préalable de travaux | building permits, planning applications | urban-planning
social-action | Action sociale | Social services | aide sociale, CCAS, accompagnement social | social work, social care |
child-protection | Protection de l’enfance | Child protection | aide sociale à l’enfance, ASE | child welfare, safeguarding children | social-action
early-childhood | Petite enfance | Early childhood care | crèche, garde d’enfants, accueil du jeune enfant | nursery care, childcare |
youth-work | Animation jeunesse | Youth work | BAFA, centre de loisirs, périscolaire | youth activities, after-school activities |
cultural-action | Action culturelle | Cultural programming | médiation culturelle, programmation culturelle | cultural outreach, cultural mediation |
sports-facilities | Équipements sportifs | Sports facility management | gestion de piscine, gymnases | sports centres, swimming pool management |
sports-coaching | Encadrement sportif | Sports coaching | entraînement sportif, préparation physique | fitness coaching, athletic training |
international-cooperation | Coopération internationale | International cooperation | aide au développement, solidarité internationale | development aid, humanitarian aid |
european-projects | Projets européens | European projects | horizon europe, montage de projets européens, FEDER | European projects funding, horizon europe proposals |
`;
