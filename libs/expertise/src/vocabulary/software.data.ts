/** Programming, web and mobile, architecture, software quality. */
export const software = `
software-engineering | Génie logiciel | Software engineering | développement logiciel, développement informatique, programmation informatique | software development, computer programming |
javascript | JavaScript | JavaScript | JS moderne | ecmascript, vanilla js |
typescript | TypeScript | TypeScript | développement typescript | |
python | Python | Python | langage python, développement python | python programming, python scripting |
java | Java | Java | langage java, java jee, développement java | java ee, jakarta ee |
kotlin | Kotlin | Kotlin | développement kotlin | |
c-language | Langage C | C programming | programmation en C | C language, embedded C |
cpp | C++ | C++ | langage C++, cpp | |
csharp | C# | C# | langage C#, csharp | C sharp | dotnet
dotnet | Plateforme .NET | .NET platform | .net, dotnet, dot net | .net core, asp.net |
visual-basic | Visual Basic et VBA | Visual Basic and VBA | VBA, macros excel, vb.net | excel macros, visual basic |
php | PHP | PHP | langage php | php development |
go-language | Langage Go | Go language | golang, programmation en go | go programming |
rust-language | Langage Rust | Rust language | programmation en rust | rust programming, rustlang |
swift-language | Langage Swift | Swift language | SwiftUI | swift programming | ios-development
ruby-on-rails | Ruby on Rails | Ruby on Rails | langage ruby | ruby programming, rails framework |
scala | Langage Scala | Scala language | scala fonctionnel | scala programming |
r-language | Langage R | R language | rstudio, R shiny | R programming, tidyverse |
matlab | MATLAB | MATLAB | matlab simulink | simulink |
julia-language | Langage Julia | Julia language | | julia programming |
cobol | COBOL | COBOL | mainframe cobol, grands systèmes | mainframe, z/os |
abap | ABAP | ABAP | développement sap | sap development | sap-erp
perl | Perl | Perl | langage perl | perl scripting |
shell-scripting | Scripts shell | Shell scripting | bash, script bash, shell unix | bash scripting |
powershell | PowerShell | PowerShell | scripts powershell | power shell |
assembly-language | Langage assembleur | Assembly language | programmation assembleur | assembler programming |
erlang-elixir | Erlang et Elixir | Erlang and Elixir | erlang, langage elixir | elixir programming | functional-programming
lua | Lua | Lua | langage lua | lua scripting |
fortran | Fortran | Fortran | calcul scientifique fortran | |
functional-programming | Programmation fonctionnelle | Functional programming | haskell, ocaml | F sharp | software-engineering
object-oriented-programming | Programmation orientée objet | Object-oriented programming | POO, programmation objet, conception objet | OOP, object oriented design | software-engineering
html-css | HTML et CSS | HTML and CSS | intégration web, html, html5, css | css3, web integration, sass css | front-end
front-end | Développement front-end | Front-end development | frontend, développement front, interfaces web | front end, web interfaces |
back-end | Développement back-end | Back-end development | backend, développement back, développement serveur | back end, server-side development |
full-stack | Développement full-stack | Full-stack development | fullstack | full stack |
react | React | React | reactjs, react.js | react js, react hooks | front-end
angular | Angular | Angular | angularjs | angular js | front-end
vuejs | Vue.js | Vue.js | vuejs, vue js | nuxt, nuxtjs | front-end
svelte | Svelte.js | Svelte.js | sveltekit | svelte js, svelte kit | front-end
nextjs | Next.js | Next.js | nextjs | next js | react
nodejs | Node.js | Node.js | nodejs, node js | | back-end
nestjs | NestJS | NestJS | nest.js | nest js | nodejs
expressjs | Express.js | Express.js | expressjs | express js | nodejs
django | Django | Django | framework django | django rest framework | python
fastapi | FastAPI et Flask | FastAPI and Flask | fast api, fastapi | flask python | python
spring-framework | Spring Framework | Spring Framework | spring boot | springboot, spring cloud | java
hibernate | Hibernate et JPA | Hibernate and JPA | jpa, mapping objet-relationnel | object-relational mapping, ORM | java
symfony | Symfony | Symfony | framework symfony | api platform | php
laravel | Laravel | Laravel | framework laravel | | php
wordpress | WordPress | WordPress | site wordpress, woocommerce | wordpress website | cms
drupal | Drupal | Drupal | site drupal | | cms
cms | Gestion de contenu web | Web content management | CMS, système de gestion de contenu | content management system, headless cms |
ecommerce-platforms | Plateformes e-commerce | E-commerce platforms | prestashop, magento, shopify | adobe commerce |
web-performance | Performance web | Web performance | core web vitals, temps de chargement | page speed, lighthouse audit | front-end
progressive-web-apps | Applications web progressives | Progressive web apps | PWA, application web progressive | progressive web app, service workers | front-end
web-components | Web components | Web components in practice | composants web | custom elements | front-end
graphql | GraphQL | GraphQL | api graphql | apollo graphql | api-design
api-design | Conception d’API | API design | api rest, openapi, swagger | rest api, restful, web services |
realtime-web | Web temps réel | Real-time web | websocket, websockets | socket.io, server-sent events |
webassembly | WebAssembly | WebAssembly | wasm | |
mobile-development | Développement mobile | Mobile development | applications mobiles, application mobile, appli mobile | mobile apps, mobile app |
ios-development | Développement iOS | iOS development | applications iphone, développement iphone | iphone apps, objective-c | mobile-development
android-development | Développement Android | Android development | applications android | android apps, jetpack compose | mobile-development
flutter | Flutter | Flutter | flutter dart | langage dart, dart programming | mobile-development
react-native | React Native | React Native | | expo react native | mobile-development
ionic | Ionic | Ionic framework | applications hybrides | hybrid mobile apps | mobile-development
desktop-development | Applications de bureau | Desktop applications | clients lourds, client lourd, WPF | electron js, qt framework |
game-development | Développement de jeux vidéo | Game development | jeux vidéo, gameplay | video game development, game programming |
unity-3d | Unity 3D | Unity 3D | moteur unity | unity engine | game-development
unreal-engine | Unreal Engine | Unreal Engine | moteur unreal, UE5 | unreal 5 engine | game-development
virtual-reality | Réalité virtuelle et augmentée | Virtual and augmented reality | réalité virtuelle, réalité augmentée, RV RA | virtual reality, augmented reality, AR VR, extended reality, XR |
graphics-programming | Programmation graphique | Graphics programming | opengl, shaders, webgl | vulkan, real-time rendering |
embedded-software | Logiciel embarqué | Embedded software | informatique embarquée, systèmes embarqués, développement embarqué | embedded systems, firmware |
real-time-systems | Systèmes temps réel | Real-time systems | rtos, temps réel embarqué | freertos, real time operating system | embedded-software
software-architecture | Architecture logicielle | Software architecture | architecture applicative, conception logicielle | software design, system design |
design-patterns | Patrons de conception | Design patterns | design pattern, principes SOLID | SOLID principles | software-architecture
domain-driven-design | Conception pilotée par le domaine | Domain-driven design | DDD | event storming | software-architecture
microservices | Microservices | Microservices architecture | architecture microservices | micro services | software-architecture
event-driven-architecture | Architecture événementielle | Event-driven architecture | EDA, architecture orientée événements | event sourcing, CQRS | software-architecture
message-brokers | Files de messages | Message queues | rabbitmq, courtier de messages | message broker, activemq |
enterprise-integration | Intégration d’applications | Application integration | EAI, ESB, échanges inter-applicatifs | mulesoft, enterprise service bus, iPaaS |
edi | Échange de données informatisé | Electronic data interchange | EDI, edifact | EDI messages | enterprise-integration
clean-code | Code propre | Clean code | refactorisation, refactoring, remaniement de code | software craftsmanship, craft logiciel | software-engineering
code-review | Revue de code | Code review | relecture de code | pull request review | software-engineering
pair-programming | Programmation en binôme | Pair programming | mob programming, programmation à deux | ensemble programming | software-engineering
git | Git | Git | gestion de versions, gitlab, github | version control, gitflow |
algorithms | Algorithmique | Algorithms and data structures | algorithmes, structures de données | algorithm design |
concurrent-programming | Programmation concurrente | Concurrent programming | multithreading, programmation parallèle | parallel programming, multi-threading |
high-performance-computing | Calcul haute performance | High-performance computing | HPC, calcul intensif, supercalculateur | supercomputing, MPI OpenMP, cuda |
software-testing | Tests logiciels | Software testing | recette fonctionnelle, tests fonctionnels, qualification logicielle | functional testing, QA testing, ISTQB |
test-automation | Tests automatisés | Test automation | automatisation des tests, selenium, tests de bout en bout | automated testing, cypress tests, end-to-end testing | software-testing
unit-testing | Tests unitaires | Unit testing | junit, TDD, développement piloté par les tests | test-driven development, unit tests | software-testing
performance-testing | Tests de charge | Load testing | tests de performance, jmeter, gatling | performance testing, stress testing | software-testing
acceptance-testing | Tests d’acceptation | Acceptance testing | UAT, recette utilisateur, BDD | user acceptance testing, behaviour-driven development, gherkin | software-testing
legacy-modernisation | Modernisation applicative | Legacy modernisation | dette technique, refonte applicative | technical debt, application modernisation |
application-maintenance | Tierce maintenance applicative | Application maintenance | TMA, maintenance applicative, MCO | application support |
low-code | Développement low-code | Low-code development | nocode | lowcode |
power-platform | Microsoft Power Platform | Microsoft Power Platform | power apps, power automate | powerapps, dataverse | low-code
robotic-process-automation | Automatisation robotisée des processus | Robotic process automation | RPA, automatisation de processus | uipath, blue prism |
blockchain | Blockchain | Blockchain technology | chaîne de blocs, contrats intelligents | smart contracts, distributed ledger |
quantum-computing | Informatique quantique | Quantum computing | calcul quantique, algorithmes quantiques | quantum algorithms |
internet-of-things | Internet des objets | Internet of things | IoT, objets connectés | connected devices, IIoT |
open-source | Logiciel libre | Open source software | open source, licences libres, logiciels libres | free software, open source licensing |
geographic-information-systems | Systèmes d’information géographique | Geographic information systems | SIG, géomatique, qgis, arcgis | GIS, geomatics, postgis, web mapping |
product-lifecycle-management | Gestion du cycle de vie produit | Product lifecycle management | PLM, windchill, gestion de données techniques | teamcenter, PDM, product data management |
erp-systems | Progiciels de gestion intégrés | Enterprise resource planning | ERP, PGI, progiciel de gestion intégré | ERP implementation, ERP system |
sap-erp | SAP | SAP | sap s/4hana, s4hana, sap ecc | sap hana, sap fico | erp-systems
odoo | Odoo | Odoo | | openerp | erp-systems
microsoft-dynamics | Microsoft Dynamics | Microsoft Dynamics | dynamics 365, business central, navision | dynamics crm | erp-systems
oracle-applications | Progiciels Oracle | Oracle business applications | oracle ebs, netsuite, oracle e-business suite | oracle fusion, jd edwards | erp-systems
technical-documentation | Documentation technique | Technical documentation | rédaction technique, documentation utilisateur, notices techniques | technical writing, docs as code, user guides |
`;
