/** Human resources, training, leadership, facilitation, office work, languages. */
export const people = `
human-resources | Ressources humaines | Human resources | RH, gestion des ressources humaines, GRH | HR, people operations |
payroll | Paie | Payroll | gestion de la paie, bulletins de paie, bulletin de paie, fiches de paie | payroll management, payslips |
social-declarations | Déclarations sociales | Social security filings | DSN, URSSAF, charges sociales | payroll filings, social contributions | payroll
hr-administration | Administration du personnel | Personnel administration | gestion administrative du personnel, dossiers du personnel, contrats de travail | HR administration, employment contracts, HR admin | human-resources
hris | Systèmes d’information RH | HR information systems | SIRH, logiciel RH, outil SIRH | HRIS, HR software, HCM systems |
hr-suites | Workday et SuccessFactors | Workday and SuccessFactors | successfactors, workday HCM | sap successfactors, peoplesoft | hris
time-management-hr | Gestion des temps | Time and attendance | GTA, gestion des temps et activités, badgeage, congés et absences | absence management, leave management, rostering | human-resources
workforce-planning | Gestion prévisionnelle des emplois | Workforce planning | GPEC, GEPP, gestion des emplois et compétences | strategic workforce planning, headcount planning | human-resources
skills-management | Référentiels de compétences | Competency frameworks | cartographie des compétences, gestion des compétences, matrice de polyvalence | competency mapping, skills mapping, skills matrix | human-resources
recruitment | Recrutement | Recruitment | recruter, embauche, entretiens d’embauche, sélection de candidats | hiring, talent acquisition, recruiting, job interviews | human-resources
candidate-sourcing | Recherche de candidats | Candidate sourcing | approche directe, chasse de têtes, cvthèque | headhunting, talent sourcing | recruitment
onboarding | Intégration des nouveaux | Onboarding | parcours d’intégration, accueil des nouveaux arrivants, onboarding salarié | employee onboarding, induction of new staff | human-resources
performance-reviews | Entretiens annuels | Performance reviews | entretien annuel, entretiens professionnels, entretien professionnel, évaluation du personnel | appraisals, performance appraisal, annual reviews | human-resources
career-management | Gestion de carrière | Career management | mobilité interne, parcours professionnels | internal mobility, career paths, career development | human-resources
talent-management | Gestion des talents | Talent management | hauts potentiels, plans de succession | succession planning, high potentials | human-resources
compensation-benefits | Rémunération et avantages | Compensation and benefits | politique salariale, avantages sociaux, comp and ben | comp & ben, salary policy, employee benefits | human-resources
job-evaluation | Classification des emplois | Job evaluation | pesée de postes, fiches de poste, fiche de poste | job grading, job descriptions, job classification | human-resources
employee-savings | Épargne salariale | Employee savings plans | intéressement, participation aux bénéfices, actionnariat salarié | profit sharing, employee share ownership | compensation-benefits
industrial-relations | Relations sociales | Industrial relations | dialogue social, CSE, instances représentatives du personnel, IRP | employee relations, works council, trade unions |
collective-bargaining | Négociation collective | Collective bargaining | NAO, accords d’entreprise, accord collectif | union negotiations, collective agreements | industrial-relations
restructuring-plans | Plans de sauvegarde de l’emploi | Redundancy plans | plan de départs volontaires, rupture conventionnelle collective, licenciement économique | redundancies, layoffs, severance plans | industrial-relations
dismissal-procedures | Ruptures de contrat de travail | Termination of employment | rupture conventionnelle, procédure de licenciement, procédure disciplinaire | dismissal procedures, disciplinary procedures | labour-law
employee-engagement | Engagement des salariés | Employee engagement | baromètre social, climat social, enquête interne de satisfaction | staff engagement, engagement survey |
quality-of-work-life | Qualité de vie au travail | Quality of working life | QVT, QVCT, bien-être au travail | workplace wellbeing, well-being at work |
psychosocial-risks | Risques psychosociaux | Psychosocial risks | RPS, prévention de l’épuisement professionnel, stress au travail | work-related stress, burnout prevention |
harassment-prevention | Prévention du harcèlement | Harassment prevention | harcèlement moral, agissements sexistes | anti-bullying, sexual harassment prevention |
diversity-inclusion | Diversité et inclusion | Diversity and inclusion | égalité femmes-hommes, égalité professionnelle, index égalité, non-discrimination | DEI, D&I, gender equality, equal opportunities |
disability-employment | Emploi des personnes handicapées | Disability employment | mission handicap, RQTH, AGEFIPH | disability inclusion, reasonable adjustments |
international-mobility | Mobilité internationale | International mobility | expatriation, détachement de salariés, impatriation | expatriates, posted workers, global mobility |
immigration-work-permits | Titres de séjour et visas | Work permits and visas | autorisation de travail, passeport talent | immigration law, visas |
remote-work | Organisation du télétravail | Remote working | télétravail, travail hybride, travail à distance | telework, hybrid work, home working |
temporary-work | Travail temporaire | Temporary staffing | intérim, gestion de l’intérim, intérimaires | temp agency work, agency workers |
apprenticeship | Alternance et apprentissage | Apprenticeships | contrats d’alternance, contrat d’apprentissage, accueil d’alternants | work-study, apprentices | vocational-training
internships | Accueil de stagiaires | Internships | encadrement de stagiaires, relations écoles, convention de stage | trainee supervision, campus relations |
vocational-training | Formation professionnelle | Vocational training | formation continue, formation des salariés, développement des compétences | continuing education, professional training, learning and development, L&D |
training-plan | Plan de développement des compétences | Training plan | plan de formation, recueil des besoins de formation | training needs analysis, learning plan | vocational-training
training-funding | Financement de la formation | Training funding | OPCO, CPF, compte personnel de formation | training budgets, individual training account | vocational-training
training-quality | Certification Qualiopi | Training provider certification | qualiopi, organisme de formation | training quality standards | vocational-training
vae | Validation des acquis de l’expérience | Recognition of prior learning | VAE, validation des acquis, bilan de compétences | accreditation of prior learning, skills assessment interview | vocational-training
instructional-design | Ingénierie pédagogique | Instructional design | conception pédagogique, conception de formations, scénarisation pédagogique | learning design, course design |
training-delivery | Animation de formations | Training delivery | formation de formateurs, pédagogie pour adultes, andragogie | train the trainer, adult learning, classroom training |
e-learning | Formation en ligne | E-learning | elearning, MOOC, formation à distance, FOAD | online learning, distance learning, online courses |
learning-platforms | Plateformes de formation | Learning management systems | LMS, moodle, plateforme LMS, 360learning | learning management system, learning platform, SCORM |
authoring-tools | Outils auteurs | Authoring tools | articulate storyline, rise 360, adobe captivate | e-learning authoring | e-learning
blended-learning | Formation mixte | Blended learning | multimodalité pédagogique, classe inversée, classe virtuelle | flipped classroom, virtual classroom |
serious-games | Ludopédagogie | Serious games | jeux sérieux, serious game, gamification, ludification | gamification design, game-based learning |
on-the-job-training | Formation en situation de travail | Learning on the job | AFEST, compagnonnage, tutorat | workplace tutoring, job shadowing |
school-teaching | Enseignement | Teaching | pédagogie scolaire, didactique | school teaching, didactics |
literacy-training | Lutte contre l’illettrisme | Adult literacy | savoirs de base, alphabétisation, illettrisme | basic skills, functional illiteracy |
digital-skills-training | Médiation numérique | Digital skills training | inclusion numérique, illectronisme, aide aux démarches en ligne | digital inclusion, digital literacy |
mentoring | Mentorat | Mentoring | parrainage de collègues | mentorship, reverse mentoring |
coaching | Coaching professionnel | Coaching | coaching individuel, accompagnement professionnel individuel | executive coaching, life coaching |
team-coaching | Coaching d’équipe | Team coaching | cohésion d’équipe, team building, teambuilding | team cohesion | coaching
team-leadership | Encadrement d’équipe | Team leadership | management d’équipe, management de proximité, manager une équipe | people management, team management, line management |
cross-functional-management | Management transversal | Matrix management | management fonctionnel, animation de réseau interne | cross-functional leadership, influence without authority | team-leadership
remote-management | Management à distance | Managing remote teams | équipes dispersées, manager à distance | remote leadership, distributed teams | team-leadership
intercultural-management | Management interculturel | Intercultural management | interculturel, travailler dans un contexte international | cross-cultural communication, intercultural skills |
executive-leadership | Direction d’entreprise | Executive leadership | direction générale, comité de direction, CODIR | general management, C-suite leadership |
strategic-planning | Stratégie d’entreprise | Corporate strategy | planification stratégique, plan stratégique, business model | strategic planning, business strategy, strategic plan |
change-management | Conduite du changement | Change management | accompagnement du changement, gestion du changement, transformation des organisations | organisational change, ADKAR |
organisation-design | Organisation d’entreprise | Organisation design | conseil en organisation, organigrammes, diagnostic organisationnel | organisational design, operating model |
self-management-teams | Gouvernance partagée | Shared governance | sociocratie, holacratie, entreprise libérée, prise de décision par consentement | holacracy, sociocracy, self-managed teams |
facilitation | Facilitation | Facilitation | animation d’ateliers, intelligence collective, facilitation d’ateliers | workshop facilitation, group facilitation, running workshops |
meeting-facilitation | Animation de réunions | Meeting facilitation | conduite de réunion, réunions efficaces, animation de réunion | running meetings, meeting moderation | facilitation
visual-facilitation | Facilitation graphique | Graphic facilitation | sketchnoting, facilitation visuelle, pensée visuelle | visual facilitation, graphic recording, sketchnotes | facilitation
creativity-techniques | Techniques de créativité | Creative thinking techniques | créativité, remue-méninges, brainstorming | creativity, ideation, brainstorm | facilitation
collaborative-whiteboards | Tableaux blancs collaboratifs | Online whiteboards | miro, klaxoon, mural numérique | miro board, digital whiteboard | facilitation
mind-mapping | Cartes mentales | Mind mapping | carte mentale, carte heuristique, mindmap | mind maps, concept mapping |
codevelopment | Codéveloppement | Peer coaching groups | codev, groupe de codéveloppement, co-développement | action learning sets | facilitation
conflict-management | Gestion des conflits | Conflict management | résolution de conflits, médiation entre collègues | conflict resolution, workplace mediation |
nonviolent-communication | Communication non violente | Nonviolent communication | CNV, écoute active, communication bienveillante | active listening, NVC |
feedback-culture | Culture du feedback | Giving feedback | retours constructifs, feedback constructif | constructive feedback, feedback culture |
emotional-intelligence | Intelligence émotionnelle | Emotional intelligence | intelligence relationnelle, gestion des émotions | emotional skills, empathy |
personality-tools | Outils de personnalité | Personality assessments | MBTI, process com, modèle DISC | DISC profile, psychometric tests |
stress-management | Gestion du stress | Stress management | sophrologie, méditation, relaxation | mindfulness, resilience training |
time-management | Gestion du temps | Time management | organisation personnelle, gestion des priorités, efficacité professionnelle | personal productivity, prioritisation |
problem-solving | Résolution de problèmes | Problem solving | analyse causale, démarche de résolution de problèmes | root cause analysis, critical thinking |
decision-making | Prise de décision | Decision making | aide à la décision, analyse multicritère | decision analysis, multi-criteria analysis |
executive-assistance | Assistanat de direction | Executive assistance | secrétariat de direction, gestion d’agenda, gestion d’agendas | diary management, executive support |
secretarial-work | Secrétariat | Secretarial work | secrétariat administratif, classement de dossiers, gestion administrative | office administration, clerical work |
minutes-taking | Comptes rendus | Minute taking | prise de notes, compte rendu de réunion, procès-verbaux | meeting minutes, note taking, minutes of meetings |
business-travel | Voyages d’affaires | Business travel | déplacements professionnels, réservation de voyages, voyages professionnels | travel booking, corporate travel, travel management |
reception-visitors | Accueil des visiteurs | Visitor reception | accueil physique, gestion des visiteurs | front desk, visitor management |
mailroom | Service courrier | Mailroom | gestion du courrier, affranchissement | mail handling, mail sorting |
typing-transcription | Transcription | Transcription | dactylographie, saisie de données, retranscription | keyboard typing, data entry, touch typing |
translation | Traduction | Translation | traduction technique, traduction de documents | technical translation, document translation |
translation-fr-en | Traduction français-anglais | French–English translation | traduction anglais-français, traduction vers l’anglais | English–French translation | translation
interpreting | Interprétation de conférence | Interpreting | interprétariat, interprétation simultanée, interprétation consécutive | simultaneous interpreting, conference interpreting |
localisation | Localisation de logiciels | Software localisation | internationalisation, i18n, l10n, adaptation linguistique | localization, internationalisation i18n, internationalization | translation
translation-tools | Traduction assistée par ordinateur | Computer-assisted translation | TAO, trados, mémoires de traduction | CAT tools, translation memory, memoq | translation
terminology | Terminologie | Terminology management | glossaires, bases terminologiques | glossary management, term bases | translation
french-foreign-language | Français langue étrangère | French as a foreign language | FLE, apprentissage du français | learning French, FFL teaching |
french | Français | French | langue française, orthographe française | French language |
english | Anglais | English | anglais professionnel, langue anglaise, TOEIC | business English, English language, IELTS |
german | Allemand | German | langue allemande | German language, deutsch |
spanish | Espagnol | Spanish | langue espagnole, castillan | Spanish language, castellano |
italian | Italien | Italian | langue italienne | Italian language, italiano |
portuguese | Portugais | Portuguese | langue portugaise, portugais du Brésil | Portuguese language, brazilian Portuguese |
dutch | Néerlandais | Dutch | flamand, langue néerlandaise | Dutch language, flemish, nederlands |
polish-language | Polonais | Polish language | langue polonaise | polski, polish speaking |
romanian | Roumain | Romanian | langue roumaine | Romanian language |
russian | Russe | Russian | langue russe | Russian language |
ukrainian | Ukrainien | Ukrainian | langue ukrainienne | Ukrainian language |
arabic | Arabe | Arabic | langue arabe, arabe littéral, darija | Arabic language, modern standard Arabic |
chinese | Chinois mandarin | Mandarin Chinese | chinois, mandarin, langue chinoise | Chinese language, putonghua |
japanese | Japonais | Japanese | langue japonaise | Japanese language, JLPT |
korean | Coréen | Korean | langue coréenne | Korean language |
hindi | Hindi et ourdou | Hindi and Urdu | langue hindi, hindi, ourdou | Hindi language, urdu |
turkish | Turc | Turkish | langue turque | Turkish language |
greek-language | Grec | Greek language | langue grecque, grec moderne | modern Greek |
scandinavian-languages | Langues scandinaves | Scandinavian languages | suédois, danois, norvégien | Swedish, Danish, Norwegian |
sign-language | Langue des signes | Sign language | LSF, langue des signes française | BSL, ASL interpreting, French sign language |
`;
