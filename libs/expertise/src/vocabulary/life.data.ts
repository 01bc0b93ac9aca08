/** Health, pharmacy, laboratory, agriculture, food, hospitality. */
export const life = `
nursing-care | Soins infirmiers | Nursing care | soins aux patients, perfusions | patient care, nursing |
personal-care | Aide à la personne | Personal care | aide à domicile, accompagnement des personnes âgées, soins d’hygiène | home care, elderly care |
palliative-care | Soins palliatifs | Palliative care | fin de vie, accompagnement de fin de vie | end-of-life care, hospice care | nursing-care
wound-care | Plaies et cicatrisation | Wound care | pansements complexes, escarres | wound healing, pressure ulcers | nursing-care
pain-management | Prise en charge de la douleur | Pain management | antalgie, lutte contre la douleur | pain relief | nursing-care
therapeutic-education | Éducation thérapeutique du patient | Patient education | ETP éducation thérapeutique, éducation à la santé | therapeutic patient education, health education |
emergency-medicine | Médecine d’urgence | Emergency medicine | urgences médicales, SAMU, régulation médicale | emergency care, triage nursing |
intensive-care | Réanimation et soins intensifs | Intensive care | soins critiques, anesthésie-réanimation | critical care, anaesthesia |
surgery-operating-room | Bloc opératoire | Operating theatre | instrumentation chirurgicale, chirurgie | operating room, surgery |
sterilisation | Stérilisation hospitalière | Sterilisation | autoclaves, désinfection d’instruments | sterilization, autoclaving |
infection-control | Hygiène hospitalière | Infection prevention and control | infections nosocomiales, prévention des infections, IAS | infection control, hospital hygiene |
medical-imaging | Imagerie médicale | Medical imaging | radiologie, IRM, scanner médical, échographie | MRI, radiology, ultrasound imaging |
radiotherapy | Radiothérapie | Radiotherapy | physique médicale, dosimétrie en radiothérapie | medical physics, radiation oncology |
oncology | Cancérologie | Oncology | oncologie, cancers, chimiothérapie | cancer care, chemotherapy |
cardiology | Cardiologie | Cardiology | électrocardiogramme, ECG | cardiac care, electrocardiography |
paediatrics | Pédiatrie | Paediatrics | néonatologie, soins aux enfants | pediatrics, neonatal care |
midwifery | Maternité et obstétrique | Midwifery and obstetrics | obstétrique, périnatalité, allaitement | obstetrics, breastfeeding support |
geriatrics | Gériatrie | Geriatrics | gérontologie, EHPAD, maladie d’alzheimer | gerontology, nursing homes, dementia care |
mental-health | Santé mentale | Mental health | psychiatrie, soins psychiatriques, premiers secours en santé mentale, PSSM | psychiatry, mental health first aid |
psychology | Psychologie | Psychology | psychologie clinique, entretiens cliniques | clinical psychology, counselling psychology |
addiction | Addictologie | Addiction care | addictions, conduites addictives, tabacologie | substance abuse, smoking cessation |
rehabilitation-care | Rééducation fonctionnelle | Rehabilitation therapy | kinésithérapie, réadaptation, orthophonie | physiotherapy, speech therapy, physical therapy |
occupational-therapy | Ergothérapie | Occupational therapy | psychomotricité, adaptation du logement | psychomotor therapy | rehabilitation-care
nutrition-dietetics | Nutrition et diététique | Nutrition and dietetics | diététique, nutrition, équilibre alimentaire | dietetics, dietary advice |
dental-care | Soins dentaires | Dental care | odontologie, prothèse dentaire | dentistry, dental prosthetics |
optical-dispensing | Optique lunetterie | Optical dispensing | optométrie, lunetterie | optometry, eyewear |
hearing-care | Audioprothèse | Hearing care | appareils auditifs, audiologie | hearing aids, audiology |
public-health | Santé publique | Public health | épidémiologie, prévention en santé, promotion de la santé | epidemiology, health promotion |
vaccination | Vaccination | Vaccination campaigns | campagne de vaccination, vaccins | immunisation, vaccines |
health-informatics | Informatique de santé | Health informatics | dossier patient informatisé, DPI, HL7, e-santé | electronic health records, FHIR, eHealth |
telemedicine | Télémédecine | Telemedicine | téléconsultation, télésurveillance médicale | telehealth, remote patient monitoring | health-informatics
medical-coding | Codage médical | Clinical coding | PMSI, T2A, département d’information médicale | DRG coding, ICD-10 coding |
hospital-management | Gestion hospitalière | Hospital management | gestion d’établissement de santé, parcours patient | healthcare management, patient pathways |
medical-secretarial | Secrétariat médical | Medical secretarial work | dossiers médicaux, frappe médicale | medical administration |
healthcare-quality | Qualité et sécurité des soins | Healthcare quality | certification des établissements de santé, risques associés aux soins, identitovigilance | patient safety, clinical governance |
medical-devices | Dispositifs médicaux | Medical devices | dispositif médical, règlement MDR, ISO 13485, iso13485 | medical device regulation, ISO 13485 quality |
biomedical-engineering | Génie biomédical | Biomedical engineering | équipements biomédicaux, maintenance biomédicale | biomedical equipment, medical equipment maintenance |
pharmaceutical-industry | Fabrication pharmaceutique | Pharmaceutical manufacturing | galénique, production pharmaceutique, formes sèches | drug manufacturing, solid dosage forms |
gmp | Bonnes pratiques de fabrication | Good manufacturing practice | BPF, bonnes pratiques de fabrication pharmaceutiques | GMP, cGMP | pharmaceutical-industry
gxp-validation | Validation de systèmes informatisés | Computerised system validation | VSI, GAMP, 21 CFR Part 11 | CSV validation, GAMP 5 | pharmaceutical-industry
equipment-qualification | Qualification d’équipements pharmaceutiques | Equipment qualification | qualification QI QO QP, validation de procédés, validation de nettoyage | IQ OQ PQ, process validation, cleaning validation | pharmaceutical-industry
aseptic-processing | Production aseptique | Aseptic processing | remplissage aseptique, isolateurs, lyophilisation | sterile manufacturing, fill and finish | pharmaceutical-industry
biotechnology | Biotechnologies | Biotechnology | bioproduction, bioprocédés, fermentation | bioprocessing, biomanufacturing |
cell-culture | Culture cellulaire | Cell culture | cultures de cellules, bioréacteurs | bioreactors, tissue culture | biotechnology
gene-cell-therapy | Thérapies géniques et cellulaires | Gene and cell therapy | thérapie génique, thérapie cellulaire, MTI | gene therapy, cell therapy, ATMP | biotechnology
good-distribution-practice | Bonnes pratiques de distribution | Good distribution practice | BPD pharmaceutique, distribution pharmaceutique | GDP pharma, pharmaceutical distribution | pharmaceutical-industry
regulatory-affairs | Affaires réglementaires | Regulatory affairs | AMM, dossier d’enregistrement | marketing authorisation, CTD dossier, drug registration |
pharmacovigilance | Pharmacovigilance | Pharmacovigilance | effets indésirables, matériovigilance, vigilances sanitaires | drug safety, adverse events reporting |
clinical-trials | Essais cliniques | Clinical trials | recherche clinique, essai clinique, études cliniques | clinical research, clinical studies |
good-clinical-practice | Bonnes pratiques cliniques | Good clinical practice | BPC, ICH E6, bonnes pratiques de recherche clinique | GCP guidelines, ICH-GCP | clinical-trials
clinical-monitoring | Monitoring d’essais cliniques | Clinical monitoring | visites de monitoring, ARC monitoring | CRA monitoring, site monitoring | clinical-trials
clinical-data-management | Gestion de données cliniques | Clinical data management | eCRF, cahier d’observation, CDISC | electronic data capture, CDISC standards | clinical-trials
clinical-study-design | Protocoles d’essais cliniques | Clinical study design | rédaction de protocole clinique, comité de protection des personnes | clinical protocols, ethics committee submissions | clinical-trials
medical-writing | Rédaction médicale | Medical writing | rédaction scientifique médicale | clinical study reports, regulatory writing |
medical-affairs | Affaires médicales | Medical affairs | information médicale, MSL | medical information, medical science liaison |
health-economics | Économie de la santé | Health economics | accès au marché du médicament, dossier de remboursement | market access, HEOR, pharmacoeconomics |
pharmacology | Pharmacologie | Pharmacology | pharmacocinétique, toxicologie | pharmacokinetics, toxicology, ADME |
drug-discovery | Découverte de médicaments | Drug discovery | chimie médicinale, criblage de molécules | medicinal chemistry, high-throughput screening |
pharmacy-dispensing | Pharmacie d’officine et hospitalière | Pharmacy practice | dispensation de médicaments, préparations magistrales, pharmacie à usage intérieur | hospital pharmacy, dispensing medicines |
laboratory-work | Travail de laboratoire | Laboratory practice | paillasse, techniques de laboratoire, bonnes pratiques de laboratoire, BPL | lab techniques, good laboratory practice, GLP |
laboratory-accreditation | Accréditation de laboratoire | Laboratory accreditation | ISO 17025, ISO 15189, iso17025, iso15189 | ISO/IEC 17025 | laboratory-work
lims | Informatique de laboratoire | Laboratory information systems | LIMS, cahier de laboratoire électronique | laboratory information management, electronic lab notebook | laboratory-work
analytical-chemistry | Chimie analytique | Analytical chemistry | analyses chimiques, dosages, validation de méthodes analytiques | chemical analysis, method validation |
chromatography | Chromatographie | Chromatography | HPLC, CPG, chromatographie liquide | GC-MS, liquid chromatography, gas chromatography | analytical-chemistry
mass-spectrometry | Spectrométrie de masse | Mass spectrometry | LC-MS, ICP-MS | LC-MS/MS, MS proteomics | analytical-chemistry
spectroscopy | Spectroscopie | Spectroscopy | infrarouge IRTF, spectroscopie RMN | NMR, FTIR, raman spectroscopy | analytical-chemistry
organic-chemistry | Chimie organique | Organic chemistry | synthèse organique, chimie fine | organic synthesis, fine chemistry |
electrochemistry | Électrochimie | Electrochemistry | potentiométrie, piles et électrolyse | electrochemical analysis |
microbiology | Microbiologie | Microbiology | bactériologie, analyses microbiologiques | bacteriology, microbiological testing |
molecular-biology | Biologie moléculaire | Molecular biology | PCR, extraction d’ADN, clonage moléculaire | DNA extraction, qPCR, cloning vectors |
genomics | Génomique | Genomics | séquençage, séquençage ADN, NGS | DNA sequencing, next-generation sequencing | molecular-biology
bioinformatics | Bio-informatique | Bioinformatics | bioinformatique, analyse de données génomiques | computational biology |
proteins-biochemistry | Biochimie | Biochemistry | purification de protéines, western blot, ELISA | protein purification, immunoassays |
immunology | Immunologie | Immunology | cytométrie en flux, anticorps | flow cytometry, antibodies |
medical-biology | Biologie médicale | Clinical laboratory science | analyses de biologie médicale, hématologie, prélèvements sanguins | haematology, blood sampling, medical laboratory |
histology | Anatomopathologie | Histopathology | histologie, anatomie pathologique | histology, pathology slides |
microscopy | Microscopie | Microscopy | microscopie électronique, MEB, imagerie cellulaire | electron microscopy, SEM imaging, confocal microscopy |
animal-experimentation | Expérimentation animale | Laboratory animal science | animalerie, règle des 3R | animal studies, animal testing |
cosmetics | Cosmétique | Cosmetics | produits cosmétiques, réglementation cosmétique, DIP cosmétique | cosmetic products, cosmetics regulation |
perfumery | Parfumerie | Perfumery | arômes et parfums, évaluation olfactive | fragrance creation, flavours and fragrances |
veterinary-care | Soins vétérinaires | Veterinary care | médecine vétérinaire, santé animale | veterinary medicine, animal health |
animal-welfare | Bien-être animal | Animal welfare | protection animale en élevage | livestock welfare |
agronomy | Agronomie | Agronomy | conseil agronomique, fertilisation des sols, grandes cultures | crop science, soil fertility, arable farming |
organic-farming | Agriculture biologique | Organic farming | agriculture bio, conversion à l’agriculture biologique | organic agriculture | agronomy
agroecology | Agroécologie | Agroecology | agroforesterie, permaculture | agroforestry, permaculture design | agronomy
crop-protection | Protection des cultures | Crop protection | certiphyto, produits phytosanitaires, biocontrôle | pesticides, plant protection products | agronomy
precision-agriculture | Agriculture de précision | Precision farming | agriculture numérique, guidage GPS agricole | precision agriculture, smart farming | agronomy
irrigation | Irrigation | Irrigation | arrosage agricole, goutte-à-goutte | drip irrigation | agronomy
seeds-plant-breeding | Semences et sélection végétale | Seeds and plant breeding | sélection variétale, semences | plant breeding, seed production | agronomy
horticulture | Horticulture | Horticulture | maraîchage, pépinière, cultures sous serre | market gardening, greenhouse growing, plant nursery |
viticulture-oenology | Viticulture et œnologie | Viticulture and oenology | vinification, œnologie, taille de la vigne | winemaking, wine tasting, vineyard management |
livestock-farming | Élevage | Livestock farming | élevage bovin, aviculture, zootechnie | animal husbandry, cattle farming, poultry farming |
forestry | Sylviculture | Forestry | gestion forestière, exploitation forestière, bûcheronnage | forest management, logging timber |
fishing-aquaculture | Pêche et aquaculture | Fisheries and aquaculture | pisciculture, conchyliculture | fish farming, shellfish farming |
agricultural-machinery | Machinisme agricole | Agricultural machinery | tracteurs, conduite d’engins agricoles | tractors, farm machinery |
farm-policy | Politique agricole commune | Common agricultural policy | aides PAC, dossier PAC | CAP subsidies, farm subsidies |
food-science | Science des aliments | Food science | agroalimentaire, technologie alimentaire, industrie agroalimentaire | food technology, food industry |
food-product-development | Développement de produits alimentaires | Food product development | formulation alimentaire, recettes industrielles | food formulation, recipe development | food-science
food-safety | Sécurité sanitaire des aliments | Food safety | hygiène alimentaire, paquet hygiène, plan de maîtrise sanitaire, PMS | food hygiene, food safety management |
haccp | Méthode HACCP | HACCP | formation HACCP, points critiques HACCP | hazard analysis critical control points | food-safety
food-safety-standards | Référentiels IFS et BRC | IFS and BRC standards | IFS food, BRC, ISO 22000, FSSC 22000, iso22000 | BRCGS, IFS certification | food-safety
food-labelling | Étiquetage alimentaire | Food labelling | allergènes, nutri-score, règlement INCO | food labeling, allergens, nutrition labelling | food-safety
sensory-analysis | Analyse sensorielle | Sensory analysis | tests de dégustation, panel sensoriel | sensory testing, taste panels | food-science
dairy-processing | Transformation laitière | Dairy processing | fromagerie, industrie laitière | cheesemaking, dairy technology | food-science
meat-processing | Transformation des viandes | Meat processing | boucherie, charcuterie, abattage | butchery, slaughterhouse | food-science
bakery-pastry | Boulangerie et pâtisserie | Bakery and pastry | boulangerie, pâtisserie, panification, chocolaterie | baking, pastry making, chocolate making |
brewing-beverages | Brasserie et boissons | Brewing and beverages | brassage de bière, embouteillage | beer brewing, bottling, distilling |
professional-cooking | Cuisine professionnelle | Professional cooking | cuisine de restaurant, arts culinaires, production culinaire | culinary arts, catering kitchen |
collective-catering | Restauration collective | Contract catering | restauration d’entreprise, restaurant d’entreprise, cantine, liaison froide | staff canteen, mass catering | professional-cooking
table-service | Service en salle | Table service | service en restauration, restauration traditionnelle | waiting tables, restaurant service |
bar-mixology | Bar et mixologie | Bartending and mixology | création de cocktails, préparation de café | barista skills, mixology |
sommellerie | Sommellerie | Wine service | accords mets et vins, carte des vins | sommelier skills, wine pairing |
event-catering | Traiteur événementiel | Event catering | prestations traiteur, cocktails dînatoires | banqueting, banquets |
hotel-management | Gestion hôtelière | Hotel management | hôtellerie, exploitation hôtelière | hospitality management, hospitality |
hotel-reception | Réception hôtelière | Hotel front office | opera PMS, night audit, réservations hôtelières | hotel reception, property management system hotels | hotel-management
housekeeping | Service des étages | Housekeeping | gouvernance hôtelière, entretien de chambres | room cleaning, hotel housekeeping | hotel-management
concierge-service | Conciergerie | Concierge services | conciergerie d’entreprise, services aux occupants | guest services |
tourism | Tourisme | Tourism | agence de voyages, développement touristique, guidage touristique | tour operating, tour guiding, destination management |
wellness-spa | Spa et soins esthétiques | Spa and beauty care | massages relaxants, thalassothérapie | beauty treatments, massage |
hairdressing | Coiffure | Hairdressing | coupe de cheveux, coloration capillaire | hair styling |
`;
