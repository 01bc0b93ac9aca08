/** Sales, customer relations, retail, purchasing. */
export const commerce = `
sales-techniques | Techniques de vente | Selling skills | vente en face-à-face, démarche commerciale, argumentaire de vente | sales techniques, sales pitch |
prospecting | Prospection commerciale | Sales prospecting | prospection téléphonique, phoning, démarchage | cold calling, lead generation | sales-techniques
social-selling | Vente par les réseaux sociaux | Social selling | linkedin sales navigator | selling on social media | sales-techniques
consultative-selling | Vente de solutions | Solution selling | vente complexe, vente consultative | consultative selling, complex sales, SPIN selling | sales-techniques
key-account-management | Gestion de grands comptes | Key account management | grands comptes, comptes clés, KAM | account management, strategic accounts |
business-development | Développement commercial | Business development | développement des affaires, bizdev | biz dev, new business |
export-sales | Commerce international | International trade | export de marchandises, incoterms, vente à l’export | export sales, incoterms rules |
sales-management | Animation commerciale | Sales management | pilotage des ventes, management commercial, force de vente | sales force management, sales leadership |
sales-administration | Administration des ventes | Sales administration | ADV, saisie de commandes, gestion des commandes | order management, order to cash |
sales-forecasting | Prévision des ventes | Sales forecasting | prévisions de ventes, pipeline commercial | sales pipeline, demand forecasting |
bid-management | Réponse aux appels d’offres | Bid management | réponse à appel d’offres, mémoire technique, mémoires techniques, avant-vente | tender writing, proposal writing, bid writing, RFP response |
pre-sales | Avant-vente technique | Technical pre-sales | démonstration de solutions, ingénierie d’avant-vente | presales, solution demos | bid-management
quoting | Chiffrage et devis | Quoting and estimating | réalisation de devis, chiffrage d’offres, établissement de devis | cost estimates, quotations |
negotiation | Négociation | Negotiation | négociation commerciale, techniques de négociation | negotiating, deal negotiation |
contract-negotiation | Négociation de contrats | Contract negotiation | négociation contractuelle | contract bargaining | negotiation
crm | Gestion de la relation client | Customer relationship management | CRM, GRC, relation client | CRM software, client relationship management |
salesforce | Salesforce | Salesforce | sales cloud, administration salesforce | salesforce administration, apex salesforce | crm
customer-service | Service client | Customer service | SAV, service après-vente, service clientèle | after-sales service, customer care, customer support |
customer-experience | Expérience client | Customer experience | parcours client, satisfaction client, NPS | customer satisfaction, net promoter score |
customer-success | Accompagnement client | Customer success | customer success management, suivi de la réussite client | customer onboarding, churn reduction |
complaint-handling | Traitement des réclamations | Complaint handling | gestion des réclamations, litiges clients | complaints management, claims from customers | customer-service
call-centre | Centres d’appels | Contact centres | centre d’appels, télévente, téléconseil | call centre, call center, contact center | customer-service
telephone-reception | Accueil téléphonique | Telephone reception | standard téléphonique, accueil au téléphone | switchboard, phone etiquette | customer-service
difficult-customers | Gestion des clients difficiles | Handling difficult customers | désescalade, gestion de l’agressivité | deescalation techniques, dealing with aggression | customer-service
retail-management | Gestion de magasin | Store management | gestion de point de vente, tenue de magasin, gestion de rayon | retail management, shop management |
checkout-operations | Encaissement | Checkout operations | tenue de caisse | cashiering, till operation | retail-management
franchising | Franchise et réseaux | Franchising | réseau de franchise, développement de franchise | franchise networks |
e-commerce | Commerce en ligne | E-commerce | vente en ligne, boutique en ligne, places de marché | online sales, online shop, marketplaces |
category-management | Gestion de catégories | Category management | gestion de gammes, assortiment | assortment planning, product range management |
wine-spirits-sales | Commerce du vin | Wine trade | vins et spiritueux, œnologie commerciale | wines and spirits |
procurement | Achats | Purchasing | politique d’achats, fonction achats, achats d’entreprise | procurement, corporate purchasing |
strategic-sourcing | Sourcing fournisseurs | Strategic sourcing | sourcing, recherche de fournisseurs | supplier sourcing, vendor selection | procurement
indirect-purchasing | Achats indirects | Indirect purchasing | achats de prestations, achats hors production, frais généraux | indirect procurement, purchasing of services | procurement
direct-purchasing | Achats de production | Direct purchasing | achats industriels, achats directs, achats matières premières | direct procurement, raw material purchasing | procurement
it-purchasing | Achats informatiques | Information technology procurement | achats de matériel informatique, achats de logiciels | software purchasing, hardware purchasing | procurement
project-purchasing | Achats projets | Project purchasing | achats de travaux, achats d’investissement | capex procurement, capital purchasing | procurement
tender-management | Conduite d’appels d’offres | Tender management | cahier des charges d’achat, consultation de fournisseurs, RFP, RFI RFQ | request for proposals, invitation to tender | procurement
supplier-management | Gestion des fournisseurs | Supplier management | relation fournisseurs, évaluation des fournisseurs, SRM | vendor management, supplier relationship management | procurement
supplier-audit | Audit de fournisseurs | Supplier audit | audits fournisseurs, qualification de fournisseurs | vendor audit, supplier assessment |
total-cost-of-ownership | Coût complet de possession | Total cost of ownership | TCO, coût global d’acquisition | lifetime cost | procurement
sustainable-procurement | Achats responsables | Sustainable procurement | achats durables, achats écoresponsables, ISO 20400, iso20400 | responsible purchasing, green procurement | procurement
spend-analysis | Analyse des dépenses | Spend analysis | cartographie des achats | spend management, purchasing analytics | procurement
procure-to-pay | Processus d’approvisionnement au paiement | Procure-to-pay | demande d’achat, bons de commande, P2P | purchase orders, purchase to pay, e-procurement | procurement
subcontracting | Sous-traitance | Subcontracting | gestion de la sous-traitance, cotraitance | subcontractor management |
outsourcing | Externalisation | Outsourcing | infogérance, externalisation de services | managed services, offshoring |
supplier-quality | Qualité fournisseurs | Supplier quality | assurance qualité fournisseurs, SQA | supplier quality assurance, incoming quality |
`;
