/** Communication, writing, marketing, events. */
export const communication = `
corporate-communication | Communication institutionnelle | Corporate communication | communication corporate, communication d’entreprise, plan de communication | corporate communications, communication plan |
internal-communication | Communication interne | Internal communication | com interne, communication aux salariés | internal comms, employee communication |
press-relations | Relations presse | Press relations | RP, relations médias, communiqué de presse, dossier de presse | media relations, press releases, press release |
public-relations | Relations publiques | Public relations | relations extérieures, influence et réputation | PR campaigns, reputation management |
public-affairs | Affaires publiques | Public affairs | lobbying, plaidoyer, relations institutionnelles | advocacy, government relations |
crisis-communication | Communication de crise | Crisis communication | communication sensible | crisis communications, crisis PR |
change-communication | Communication du changement | Change communication | communication de transformation | change messaging | internal-communication
financial-communication | Communication financière | Financial communication | relations investisseurs, rapport annuel | investor relations, annual report |
employer-branding | Marque employeur | Employer branding | promesse employeur, attractivité employeur | employer brand, talent attraction |
media-training | Prise de parole médiatique | Media training | mediatraining, préparation aux interviews | media interviews preparation |
public-speaking | Prise de parole en public | Public speaking | art oratoire, éloquence, parler en public | speech delivery, presentation skills |
storytelling | Récit de marque | Storytelling | mise en récit, art du récit | brand storytelling, narrative design |
speech-writing | Rédaction de discours | Speech writing | écriture de discours, éléments de langage | speechwriting, key messages | professional-writing
professional-writing | Rédaction professionnelle | Professional writing | écrits professionnels, rédaction de rapports, qualité rédactionnelle | business writing, report writing |
copywriting | Conception-rédaction | Copywriting | rédaction publicitaire, création de slogans | advertising copy, tagline writing | professional-writing
web-writing | Rédaction web | Web writing | écriture web, rédaction de contenus web, articles de blog | web copy, blog writing, content writing | professional-writing
plain-language | Langage clair | Plain language | clarté rédactionnelle, simplification administrative des écrits | plain English, clear writing | professional-writing
proofreading | Relecture et correction | Proofreading | correction orthographique, correction de textes, relecture de textes | copy-editing, copyediting | professional-writing
journalism | Journalisme | Journalism | techniques journalistiques, reportage et interview | news writing, interviewing techniques |
editorial-planning | Ligne éditoriale | Editorial strategy | stratégie éditoriale, calendrier éditorial, secrétariat de rédaction | editorial calendar, editorial planning, content strategy |
newsletters | Lettres d’information | Newsletters | newsletter, infolettre, lettre d’information | newsletter design, newsletter writing |
intranet-management | Animation d’intranet | Intranet management | intranet, réseau social d’entreprise, RSE interne | enterprise social network, digital workplace |
community-management | Animation de communautés | Community management | réseaux sociaux, médias sociaux, animation de réseaux sociaux | social media, social media management, online communities |
influencer-marketing | Marketing d’influence | Influencer marketing | influenceurs, partenariats créateurs | influencers, creator partnerships | digital-marketing
employee-advocacy | Ambassadeurs salariés | Employee advocacy | salariés ambassadeurs, prise de parole sur linkedin | social selling on linkedin, staff ambassadors |
sponsorship | Mécénat et parrainage | Sponsorship and patronage | mécénat, parrainage d’entreprise, sponsoring | sponsorship, corporate philanthropy |
fundraising | Collecte de fonds | Fundraising | levée de dons, appel aux dons | donor relations, grant fundraising |
crowdfunding | Financement participatif | Crowdfunding | campagne participative | crowd funding | fundraising
knowledge-management | Gestion des connaissances | Knowledge management | capitalisation des savoirs, base de connaissances | knowledge base, knowledge sharing, lessons learned |
competitive-intelligence | Intelligence économique | Competitive intelligence | veille stratégique, veille concurrentielle | competitor monitoring, business watch |
information-monitoring | Veille documentaire | Information monitoring | centre de documentation, revue de presse, recherche documentaire | press review, literature monitoring, desk research |
records-archives | Archivistique | Archives management | gestion des archives, classement d’archives, archivage papier | records management, archiving |
library-science | Bibliothéconomie | Library science | catalogage, médiathèque, bibliothèque | librarianship, cataloguing |
marketing-strategy | Stratégie marketing | Marketing strategy | plan marketing, positionnement de marque, mix marketing | marketing plan, brand positioning, marketing mix |
market-research | Études de marché | Market research | étude de marché, panels consommateurs, études qualitatives | market studies, focus groups, consumer insights |
product-marketing | Marketing produit | Product marketing | lancement de produit | product launch, go-to-market | marketing-strategy
brand-management | Gestion de marque | Brand management | plateforme de marque, image de marque | branding, brand platform | marketing-strategy
trade-marketing | Marketing de distribution | Trade marketing | PLV, promotion en magasin | point-of-sale advertising, shopper marketing | marketing-strategy
b2b-marketing | Marketing interentreprises | B2B marketing | marketing B2B, marketing industriel | business-to-business marketing, account-based marketing | marketing-strategy
pricing | Politique tarifaire | Pricing | fixation des prix, stratégie de prix, tarification | price setting, pricing strategy |
yield-management | Optimisation des revenus | Revenue management | yield management | yield optimisation | pricing
digital-marketing | Marketing numérique | Digital marketing | marketing digital, webmarketing, e-marketing | online marketing, internet marketing |
seo | Référencement naturel | Search engine optimisation | SEO, référencement web, positionnement sur les moteurs | search engine optimization, organic search | digital-marketing
search-advertising | Référencement payant | Search advertising | campagnes SEA, google ads, liens sponsorisés, adwords | paid search, PPC, pay per click | digital-marketing
display-advertising | Publicité en ligne | Online advertising | publicité programmatique, bannières publicitaires, social ads | programmatic advertising, display ads, paid social | digital-marketing
email-marketing | Campagnes e-mail | Email marketing | emailing, e-mailing, délivrabilité | mailchimp, email campaigns, email deliverability | digital-marketing
marketing-automation | Automatisation du marketing | Marketing automation | hubspot, scénarios automatisés | marketo, lead nurturing | digital-marketing
content-marketing | Marketing de contenu | Content marketing | livres blancs, inbound marketing | white papers, inbound content | digital-marketing
conversion-optimisation | Optimisation de la conversion | Conversion optimisation | tests A/B, taux de conversion, CRO | split testing, conversion rate optimisation | digital-marketing
customer-data | Connaissance client | Customer data and insight | segmentation client, données clients, CDP | customer segmentation, customer data platform |
loyalty-programmes | Fidélisation | Loyalty programmes | programme de fidélité, fidélisation client | customer loyalty, customer retention |
direct-marketing | Marketing direct | Direct marketing | publipostage, mailing postal | direct mail, mailings |
media-planning | Médiaplanning | Media planning | achat d’espace, plan média | media buying, media plan |
advertising | Campagnes publicitaires | Advertising campaigns | campagne publicitaire | ad campaigns, advertising campaign |
merchandising | Marchandisage | Merchandising | merchandising visuel, facing en rayon | visual merchandising, planograms |
event-organisation | Organisation d’événements | Event organisation | événementiel, gestion d’événements | event management, event planning |
trade-shows | Salons professionnels | Trade shows | salon professionnel, tenue de stand, foires et salons | trade fairs, exhibition stands | event-organisation
conferences | Organisation de colloques | Conference organisation | organisation de congrès, organisation de séminaires | conference planning, congress management, seminar organisation | event-organisation
webinars | Webinaires | Webinars | webinaire, webinar, classes virtuelles en direct | online events, webinar hosting | event-organisation
event-logistics | Logistique événementielle | Event logistics | régie générale, régie événementielle | stage management, event production | event-organisation
event-safety | Sécurité des manifestations | Event safety | dossier de sécurité événement, jauge du public | crowd safety, crowd management | event-organisation
responsible-events | Événements écoresponsables | Sustainable events | événement écoresponsable, ISO 20121, iso20121 | green events | event-organisation
master-of-ceremonies | Animation d’événements | Event hosting | animation de tables rondes | panel moderation, master of ceremonies | event-organisation
protocol | Protocole et cérémonial | Protocol and etiquette | visites officielles, règles de préséance | official visits, order of precedence |
`;
