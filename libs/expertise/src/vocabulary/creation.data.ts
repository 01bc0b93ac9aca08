/** Accessibility, user experience, graphic design, video, photo, sound. */
export const creation = `
digital-accessibility | Accessibilité numérique | Digital accessibility | RGAA, a11y, accessibilité web | WCAG, web accessibility, EN 301 549 |
accessibility-audit | Audit d’accessibilité | Accessibility audit | audit RGAA, audit de conformité RGAA | WCAG audit, accessibility testing | digital-accessibility
accessible-documents | Documents accessibles | Accessible documents | PDF accessible, PDF accessibles, PDF/UA, balisage PDF | accessible PDF, tagged PDF | digital-accessibility
screen-readers | Lecteurs d’écran | Screen readers | NVDA, lecteur d’écran | JAWS reader, talkback | digital-accessibility
easy-read | Facile à lire et à comprendre | Easy read | FALC, langage facile à lire | easy-to-read, easy language | digital-accessibility
accessible-development | Développement web accessible | Accessible web development | ARIA, attributs aria, intégration accessible | WAI-ARIA, accessible front-end | digital-accessibility
assistive-technology | Aides techniques au handicap | Assistive technology | aides techniques, synthèse braille | assistive devices, switch access |
user-experience | Expérience utilisateur | User experience | UX, UX design, conception centrée utilisateur | user experience design, user-centred design |
user-research | Recherche utilisateur | User research | UX research, entretiens utilisateurs, personas | user interviews, design research | user-experience
usability-testing | Tests utilisateurs | Usability testing | test utilisateur, tests d’utilisabilité | user testing, usability tests | user-experience
interface-design | Conception d’interfaces | Interface design | UI, UI design, maquettes d’interface | user interface design, UI mockups | user-experience
information-architecture | Architecture de l’information | Information architecture | tri par cartes, arborescence de site | card sorting, site structure | user-experience
interaction-design | Design d’interaction | Interaction design | conception d’interactions, micro-interactions | IxD | user-experience
prototyping-digital | Prototypage d’interfaces | Interface prototyping | wireframes, maquettage, prototypes cliquables | wireframing, clickable prototypes | user-experience
design-systems | Systèmes de design | Design systems | design system, bibliothèque de composants | component library, storybook | user-experience
ux-writing | Rédaction d’interfaces | UX writing | textes d’interface, microcopie | microcopy, content design | user-experience
figma | Figma | Figma | maquettes figma | figma prototypes | interface-design
adobe-xd | Adobe XD | Adobe XD | | adobe experience design | interface-design
service-design | Design de services | Service design | parcours usager, conception de services | customer journey mapping, service blueprint |
design-thinking | Pensée design | Design thinking | démarche design | human-centred design, design sprint |
product-design | Design industriel | Industrial design | design produit, design d’objets | product design, product styling |
eco-design | Écoconception | Ecodesign | éco-conception, conception écologique | eco-design, design for environment |
graphic-design | Graphisme | Graphic design | création graphique, design graphique, conception graphique | visual design, visual communication |
brand-identity | Identité visuelle | Brand identity | charte graphique, logo, création de logo | visual identity, logo design, brand guidelines | graphic-design
art-direction | Direction artistique | Art direction | direction de création | creative direction | graphic-design
page-layout | Mise en page | Page layout | maquette d’édition, PAO, publication assistée par ordinateur | desktop publishing, editorial design, DTP | graphic-design
typography | Typographie | Typography | choix typographiques, création de caractères | type design, typesetting | graphic-design
illustration | Illustration | Illustration | dessin d’illustration, illustration numérique | digital illustration, drawing illustrations | graphic-design
infographics | Infographie | Information graphics | infographies, datajournalisme | infographic design, infographics | graphic-design
packaging-design | Design d’emballage | Packaging design | packaging de produits, conception d’emballages | package design |
print-production | Impression et fabrication | Print production | chaîne graphique, prépresse, impression offset | prepress, offset printing, print management |
digital-printing | Impression numérique | Digital printing | impression grand format, reprographie | large format printing, reprography |
signage-design | Signalétique | Wayfinding and signage | panneaux signalétiques, conception signalétique | signage design, wayfinding |
photoshop | Adobe Photoshop | Adobe Photoshop | photoshop | photoshop editing | photo-retouching
adobe-illustrator | Adobe Illustrator | Adobe Illustrator | dessin vectoriel | vector graphics | graphic-design
indesign | Adobe InDesign | Adobe InDesign | indesign | | page-layout
canva | Canva | Canva | visuels canva | canva templates | graphic-design
presentation-design | Conception de présentations | Presentation design | diaporamas, mise en forme powerpoint | slide design, pitch decks |
three-d-modelling | Modélisation 3D | 3D modelling | images de synthèse, infographie 3D, modeleur 3D | 3D modeling, 3ds max, computer graphics imagery |
blender | Blender | Blender 3D | logiciel blender | | three-d-modelling
three-d-animation | Animation 3D | 3D animation | rigging, animation de personnages | character animation, autodesk maya | three-d-modelling
visual-effects | Effets spéciaux numériques | Visual effects | VFX, trucages numériques, compositing | compositing vfx, special effects | video-production
video-production | Production vidéo | Video production | production audiovisuelle, réalisation vidéo, films d’entreprise, audiovisuel | corporate video, film making, audiovisual production |
video-editing | Montage vidéo | Video editing | montage de films, dérushage, montage audiovisuel | film editing, video cutting | video-production
shooting-video | Prise de vue vidéo | Camera operation | tournage, cadrage vidéo, captation vidéo | filming, camera work, video shooting | video-production
colour-grading | Étalonnage vidéo | Colour grading | étalonnage couleur, étalonnage de films | color grading, colour correction | video-production
davinci-resolve | DaVinci Resolve | DaVinci Resolve | davinci | resolve studio | video-editing
premiere-pro | Adobe Premiere Pro | Adobe Premiere Pro | premiere pro, adobe premiere | premiere editing | video-editing
final-cut | Final Cut Pro | Final Cut Pro | final cut | FCPX | video-editing
avid-media-composer | Avid Media Composer | Avid Media Composer | montage avid | avid editing | video-editing
motion-design | Motion design | Motion graphics | animation graphique, motion graphic | animated graphics, explainer videos | video-production
after-effects | Adobe After Effects | Adobe After Effects | after effects | motion after effects | motion-design
subtitling | Sous-titrage | Subtitling | création de sous-titres, vidéos sous-titrées | subtitles, closed captions, captioning | video-production
audio-description | Audiodescription | Audio description | | described video | video-production
voice-over | Voix off et doublage | Voiceover and dubbing | doublage, enregistrement de voix | voiceover, dubbing, narration recording |
script-writing | Écriture de scénarios | Script writing | scénarisation, storyboard, scénario vidéo | screenwriting, storyboarding | video-production
video-lighting | Éclairage de plateau | Set lighting | lumière de tournage, éclairage studio | studio lighting, film lighting | video-production
live-streaming | Diffusion en direct | Live streaming | live stream, retransmission en direct, webdiffusion | webcasting, OBS studio, livestream |
multicam-direction | Réalisation multicaméra | Multi-camera direction | régie vidéo, mélangeur vidéo | video switching, vision mixing | live-streaming
video-encoding | Encodage vidéo | Video encoding | codecs vidéo, compression vidéo | video compression, ffmpeg, transcoding |
drone-piloting | Pilotage de drone | Drone piloting | télépilotage, drone, drones, prises de vues aériennes | UAV, aerial filming, drone operation |
sound-recording | Enregistrement sonore | Sound recording | prise de son plateau | audio recording, field recording | audio-production
audio-production | Production audio | Audio production | ingénierie sonore, technique audio, pro tools | sound engineering, audio engineering |
sound-mixing | Mixage audio | Audio mixing | mixage sonore, postproduction audio | sound mixing, mastering audio | audio-production
live-sound | Sonorisation | Live sound | sono, sonorisation de salle | PA systems, sound reinforcement | audio-production
sound-design | Création sonore | Sound design | habillage sonore, identité sonore | foley, sonic branding | audio-production
podcasting | Podcast | Podcasting | podcasts, création de podcasts | podcast production | audio-production
music-composition | Composition musicale | Music composition | musique à l’image, arrangement musical | film scoring, songwriting |
photography | Photographie | Photography | prise de vue photo, reportage photo, photo d’entreprise | photo shooting, corporate photography |
photo-retouching | Retouche photo | Photo retouching | retouche d’images, chromie, lightroom | photo editing, image retouching, adobe lightroom | photography
product-photography | Photographie de produits | Product photography | packshot, photos de produits | packshots, still life photography | photography
architectural-photography | Photographie d’architecture | Architectural photography | photos de bâtiments | interior photography, building photography | photography
portrait-photography | Portrait photo | Portrait photography | portraits photo, trombinoscope | headshots, corporate portraits | photography
image-library | Gestion de photothèque | Digital asset management | photothèque, logiciel DAM, médiathèque numérique, iconographie | image library, picture research |
exhibition-design | Scénographie | Exhibition design | muséographie, conception d’expositions | scenography, museum design |
interior-design | Architecture d’intérieur | Interior design | aménagement intérieur, décoration intérieure | interior architecture, space decoration |
fashion-textile-design | Stylisme et modélisme | Fashion design | patronage textile, création de vêtements | pattern making, garment design |
`;
