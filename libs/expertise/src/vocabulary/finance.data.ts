/** Finance, accounting, tax, audit, banking, insurance. */
export const finance = `
accounting | Comptabilité | Accounting | comptabilité générale, tenue de comptes, compta | bookkeeping, general ledger |
financial-statements | Clôture des comptes | Financial closing | arrêté des comptes, clôture comptable, bilan et compte de résultat, liasse fiscale | month-end close, year-end closing, financial statements | accounting
accounts-payable | Comptabilité fournisseurs | Accounts payable | factures fournisseurs, règlement des fournisseurs | supplier invoices, invoice processing | accounting
accounts-receivable | Comptabilité clients | Accounts receivable | facturation clients, lettrage | customer invoicing, billing | accounting
cost-accounting | Comptabilité analytique | Cost accounting | calcul de coûts, prix de revient, coûts de revient | costing, activity-based costing | accounting
fixed-assets | Comptabilité des immobilisations | Fixed asset accounting | amortissements, immobilisations | depreciation, asset register | accounting
group-consolidation | Consolidation des comptes | Group consolidation | comptes consolidés, consolidation comptable | consolidated accounts, group reporting | accounting
ifrs | Normes IFRS | IFRS standards | IFRS, normes comptables internationales | international financial reporting standards, IAS standards | accounting
us-gaap | Normes US GAAP | American GAAP | | american accounting standards | accounting
public-accounting | Comptabilité publique | Public sector accounting | M57, GBCP, nomenclature M14 | government accounting | accounting
association-accounting | Comptabilité des associations | Non-profit accounting | comptabilité associative, fonds dédiés | charity accounting | accounting
accounting-software | Logiciels comptables | Accounting software | sage comptabilité, cegid, quadratus | quickbooks, xero accounts |
e-invoicing | Facturation électronique | E-invoicing | facture électronique, chorus pro, factur-x | electronic invoicing, peppol |
expense-management | Gestion des notes de frais | Expense management | notes de frais, note de frais, frais de déplacement | expense reports, travel expenses |
management-control | Contrôle de gestion | Management control | CDG, contrôle budgétaire, suivi budgétaire | management accounting, budgetary control |
budgeting | Élaboration budgétaire | Budgeting | construction budgétaire, prévisions budgétaires, atterrissage budgétaire | budget planning, financial forecasting | management-control
financial-analysis | Analyse financière | Financial analysis | ratios financiers, analyse de bilan | balance sheet analysis, financial ratios |
financial-modelling | Modélisation financière | Financial modelling | business plan, plan d’affaires, plan financier | financial modeling, business plans |
kpi-reporting | Indicateurs et reporting | Performance reporting | KPI, tableaux de bord de gestion, reporting financier | key performance indicators, management reporting | management-control
profitability-analysis | Analyse de rentabilité | Profitability analysis | retour sur investissement, ROI, calcul de rentabilité | return on investment, business case |
cash-management | Gestion de trésorerie | Cash management | trésorerie, prévisions de trésorerie, cash pooling | treasury, treasury management, cash flow forecasting |
bank-relations | Relations bancaires | Bank relationship management | rapprochement bancaire, moyens de paiement d’entreprise | bank reconciliation, bank account management | cash-management
foreign-exchange-risk | Risque de change | Foreign exchange risk | couverture de change, couverture de taux | currency hedging, FX hedging | cash-management
credit-management | Gestion du poste clients | Credit management | recouvrement de créances, relance clients, délais de paiement, crédit client | debt collection, dunning, credit control |
fundraising-investors | Levée de fonds | Raising capital | capital-risque, ouverture du capital | venture capital, equity fundraising |
mergers-acquisitions | Fusions-acquisitions | Mergers and acquisitions | fusion-acquisition, acquisition d’entreprises, due diligence | M&A, due diligence review |
business-valuation | Évaluation d’entreprises | Business valuation | valorisation d’entreprise, actualisation de flux | company valuation, discounted cash flow |
post-merger-integration | Intégration après acquisition | Post-merger integration | PMI fusion, intégration post-acquisition | acquisition integration | mergers-acquisitions
project-finance | Financement de projets | Project finance | montage financier, partenariat public-privé, PPP | public-private partnership |
public-funding | Financements publics | Public funding | subventions, subvention, dossier de subvention, fonds européens | grant writing, grant applications, European funding |
research-tax-credit | Crédit d’impôt recherche | Research tax credit | CIR, CII, jeune entreprise innovante | R&D tax credit, R&D tax relief | taxation
taxation | Fiscalité | Taxation | fiscalité des entreprises, impôts, droit fiscal | corporate tax, tax law |
vat | TVA | VAT | taxe sur la valeur ajoutée, déclaration de TVA | value added tax, VAT returns | taxation
international-tax | Fiscalité internationale | International tax | conventions fiscales, BEPS, pilier deux | tax treaties, pillar two | taxation
transfer-pricing | Prix de transfert | Transfer pricing | documentation de prix de transfert | intercompany pricing | taxation
local-taxes | Fiscalité locale | Local taxes | taxe foncière, CFE CVAE, cotisation foncière | property tax, business rates | taxation
personal-tax | Fiscalité des personnes | Personal tax | impôt sur le revenu, prélèvement à la source | income tax, withholding tax | taxation
internal-audit | Audit interne | Internal audit | mission d’audit interne | internal auditing |
statutory-audit | Commissariat aux comptes | Statutory audit | audit légal, certification des comptes, audit financier | external audit, financial audit |
internal-control | Contrôle interne | Internal control | dispositif de contrôle interne, sarbanes-oxley, COSO | internal controls, SOX compliance |
it-audit | Audit informatique | Information systems audit | audit des systèmes d’information, CISA | computer audit | internal-audit
risk-management | Gestion des risques | Risk management | cartographie des risques, analyse de risques, ISO 31000, iso31000 | risk mapping, enterprise risk management, risk assessment |
business-continuity | Continuité d’activité | Business continuity | PCA, plan de continuité d’activité, ISO 22301, iso22301 | business continuity plan, BCP |
crisis-management | Gestion de crise | Crisis management | cellule de crise, exercice de crise | crisis exercises, emergency management |
fraud-prevention | Lutte contre la fraude | Fraud prevention | détection de fraude, fraude au président | fraud detection, anti-fraud |
anti-money-laundering | Lutte contre le blanchiment | Anti-money laundering | LCB-FT, LCBFT, blanchiment, KYC | AML, know your customer |
anti-corruption | Lutte contre la corruption | Anti-corruption | sapin 2, loi sapin 2, dispositif anticorruption, iso37001 | anti-bribery, FCPA, ISO 37001 |
retail-banking | Banque de détail | Retail banking | conseil bancaire, gestion de comptes bancaires | branch banking, personal banking |
corporate-banking | Banque d’entreprise | Corporate banking | financement des entreprises, crédit aux entreprises | business lending, commercial banking |
credit-analysis | Analyse crédit | Credit analysis | étude de dossiers de crédit, risque de crédit, scoring crédit | credit risk, credit scoring, underwriting loans |
mortgage-lending | Crédit immobilier | Mortgage lending | prêt immobilier, prêts immobiliers | mortgages, home loans |
consumer-credit | Crédit à la consommation | Consumer credit | prêt personnel, surendettement | personal loans, consumer lending |
leasing | Crédit-bail | Leasing | location financière, affacturage, LOA | factoring, finance lease |
trade-finance | Financement du commerce international | Trade finance | crédit documentaire, garanties bancaires | letters of credit, documentary credit |
payments | Moyens de paiement | Payment systems | paiement en ligne, SEPA, monétique | card payments, payment services, SWIFT messages |
asset-management | Gestion d’actifs | Asset management | gestion de portefeuille, OPCVM | portfolio management, investment funds |
wealth-management | Gestion de patrimoine | Wealth management | conseil patrimonial, gestion privée | private banking, estate planning |
capital-markets | Marchés financiers | Capital markets | salle de marchés, marchés de capitaux | trading floor, securities markets |
derivatives | Produits dérivés | Derivatives | options et contrats à terme, produits structurés | futures and options, structured products | capital-markets
market-risk | Risque de marché | Market risk | valeur à risque | value at risk | capital-markets
quantitative-finance | Finance quantitative | Quantitative finance | mathématiques financières | quant finance, financial mathematics |
securities-services | Back-office titres | Securities operations | conservation de titres, règlement-livraison | custody services, clearing and settlement | capital-markets
bank-regulation | Réglementation bancaire | Banking regulation | bâle III, ratios prudentiels | basel III, prudential regulation |
sustainable-finance | Finance durable | Sustainable finance | investissement responsable, ISR, taxonomie verte | ESG investing, green bonds, European green taxonomy |
fintech | Technologies financières | Financial technology | fintech, néobanque | open banking, neobank |
cryptoassets | Cryptoactifs | Crypto-assets | cryptomonnaies, bitcoin | cryptocurrencies, crypto currency |
property-casualty-insurance | Assurance de dommages | Property and casualty insurance | assurance IARD, IARD | P&C insurance, general insurance |
life-insurance | Assurance vie | Life insurance | produits d’épargne assurance | life assurance |
health-insurance | Assurance santé et prévoyance | Health insurance | complémentaire santé, mutuelle santé, prévoyance | private medical insurance, income protection |
claims-management | Gestion des sinistres | Claims management | sinistres, déclaration de sinistre, indemnisation | insurance claims, claims handling, loss adjusting |
underwriting | Souscription d’assurance | Insurance underwriting | tarification des risques d’assurance, souscription de risques | risk underwriting |
corporate-insurance | Assurances d’entreprise | Corporate insurance | responsabilité civile, assurance RC, programme d’assurances | liability insurance, insurance programme |
construction-insurance | Assurance construction | Construction insurance | assurance décennale, garantie décennale, dommages-ouvrage | decennial liability |
reinsurance | Réassurance | Reinsurance | traités de réassurance | reinsurance treaties |
actuarial-science | Actuariat | Actuarial science | calcul actuariel, provisions techniques | actuarial modelling, technical reserves |
solvency-2 | Solvabilité II | Solvency II | solvabilité 2, ORSA | solvency 2 |
insurance-distribution | Courtage d’assurance | Insurance broking | distribution d’assurance, DDA assurance | insurance brokerage, insurance intermediaries |
`;
