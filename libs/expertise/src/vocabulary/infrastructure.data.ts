/** Systems, cloud, networks and telecom, cyber security, support and management of information systems. */
export const infrastructure = `
linux | Linux | Linux | administration linux, debian, ubuntu, red hat | linux administration, RHEL, unix |
windows-server | Windows Server | Windows Server | administration windows | windows administration, IIS server |
active-directory | Active Directory | Active Directory | annuaire active directory, entra id, azure ad | LDAP directory, group policy | identity-management
system-administration | Administration de systèmes | Systems administration | administration système, sysadmin, exploitation informatique | system administration, sysops |
virtualisation | Virtualisation de serveurs | Server virtualisation | vmware, hyper-v, virtualisation | virtualization, vsphere, proxmox |
storage-backup | Stockage et sauvegarde informatiques | Storage and backup | sauvegarde informatique, SAN NAS, veeam | data backup, storage area network |
datacentre | Centres de données | Data centres | datacenter, centre de données, salle serveurs | data center, data centre, server room |
cloud-computing | Informatique en nuage | Cloud computing | cloud, nuage informatique, SaaS, IaaS | cloud services, PaaS, hybrid cloud |
aws | Amazon Web Services | Amazon Web Services | AWS, cloud amazon | amazon ec2, aws lambda | cloud-computing
azure | Microsoft Azure | Microsoft Azure | azure, cloud azure | azure cloud | cloud-computing
google-cloud | Google Cloud | Google Cloud | GCP, cloud google | google cloud platform | cloud-computing
openstack | OpenStack | OpenStack | cloud privé | private cloud | cloud-computing
sovereign-cloud | Cloud souverain | Sovereign cloud | secnumcloud, cloud de confiance | data sovereignty | cloud-computing
serverless | Informatique sans serveur | Serverless computing | serverless, fonctions cloud | functions as a service | cloud-computing
finops | FinOps | FinOps | maîtrise des coûts cloud, coûts du cloud | cloud cost management | cloud-computing
docker | Docker | Docker | conteneurs docker, conteneurisation | software containers, containerisation, podman |
kubernetes | Kubernetes | Kubernetes | k8s, orchestration de conteneurs, openshift | container orchestration, helm charts |
terraform | Terraform | Terraform | infrastructure as code, IaC, opentofu | |
ansible | Ansible | Ansible | playbooks ansible, gestion de configuration serveur | server configuration management |
devops | DevOps | DevOps | démarche devops | dev ops, platform engineering |
continuous-integration | Intégration et déploiement continus | Continuous integration and delivery | intégration continue, déploiement continu, cicd | continuous integration, continuous delivery, continuous deployment | devops
jenkins | Jenkins et GitHub Actions | Jenkins and GitHub Actions | pipelines gitlab, pipeline jenkins, jenkins | github actions, jenkins pipelines | continuous-integration
site-reliability | Fiabilité des services en ligne | Site reliability engineering | SRE, haute disponibilité | high availability, reliability engineering | devops
observability | Observabilité | Observability | supervision informatique, prometheus, grafana | systems monitoring, opentelemetry, datadog |
job-scheduling | Ordonnancement de traitements | Job scheduling | controlm, traitements par lots | batch processing, autosys |
web-servers | Serveurs web | Web servers | nginx, apache http, hébergement web | web hosting, reverse proxy, load balancing |
computer-networks | Réseaux informatiques | Computer networks | réseau informatique, réseaux locaux, LAN WAN, cisco | computer networking, network administration, CCNA |
routing-switching | Routage et commutation | Routing and switching | protocole BGP, VLAN | BGP routing, network switching | computer-networks
wifi-networks | Réseaux sans fil | Wireless networks | wifi, wi-fi, réseau wifi | wireless LAN | computer-networks
sd-wan | SD-WAN | SD-WAN | réseau étendu, MPLS | sdwan, software-defined networking | computer-networks
dns | Noms de domaine et DNS | Domain names and DNS | DNS, noms de domaine, nom de domaine | domain names, DNSSEC | computer-networks
vpn | Réseaux privés virtuels | Virtual private networks | VPN, accès distant | ipsec, remote access | computer-networks
telephony | Téléphonie d’entreprise | Business telephony | téléphonie IP, VoIP, ToIP, autocommutateur | voice over IP, unified communications, SIP trunk |
mobile-networks | Réseaux mobiles | Mobile networks | réseaux 4G, réseau 5G, 5G | LTE, radio access network, cellular networks |
optical-fibre | Fibre optique | Optical fibre | FTTH, raccordement fibre, soudure de fibre | fibre optics, fiber optics, fibre splicing |
radio-engineering | Ingénierie radio | Radio engineering | radiofréquences, planification radio, hyperfréquences | radio frequency, RF engineering, radio planning |
satellite-communications | Communications par satellite | Satellite communications | satcom, liaisons satellites | VSAT, satellite links |
telecom-networks | Ingénierie des télécommunications | Telecommunications engineering | télécommunications, télécoms, réseaux télécoms | telecom networks |
telecom-deployment | Déploiement de sites télécoms | Telecom site deployment | antennes relais, pylônes télécoms | mobile towers, telecom site acquisition | telecom-networks
telecom-billing | Facturation télécoms | Telecom billing | OSS BSS, taxation d’appels | OSS/BSS systems, rating and charging | telecom-networks
radiocommunications | Radiocommunications professionnelles | Professional mobile radio | PMR radio, réseau tetra, talkies-walkies | TETRA, two-way radio |
cybersecurity | Cybersécurité | Cyber security | sécurité informatique, SSI, sécurité des systèmes d’information, cyber | cybersecurity, information security, infosec, computer security |
penetration-testing | Tests d’intrusion | Penetration testing | pentest, test d’intrusion, audit de sécurité informatique | pentesting, ethical hacking, red team | cybersecurity
application-security | Sécurité applicative | Application security | OWASP, appsec, développement sécurisé | secure coding, devsecops | cybersecurity
security-operations | Supervision de la sécurité | Security operations | SOC, SIEM, détection d’incidents | splunk, threat detection, EDR | cybersecurity
incident-response | Réponse à incident | Incident response | CERT, CSIRT, gestion d’incident cyber | digital forensics, cyber incident management, DFIR | cybersecurity
threat-intelligence | Renseignement sur les menaces | Threat intelligence | veille sur les menaces, analyse de la menace | CTI, malware analysis | cybersecurity
network-security | Sécurité des réseaux | Network security | pare-feu, firewall, fortinet | firewalls, palo alto firewall, zero trust | cybersecurity
identity-management | Gestion des identités et des accès | Identity and access management | IAM, SSO, gestion des habilitations, authentification forte | identity federation, keycloak, MFA, access management | cybersecurity
cryptography | Cryptographie | Cryptography | chiffrement, PKI, infrastructure à clés publiques | encryption, public key infrastructure | cybersecurity
information-security-management | Management de la sécurité de l’information | Information security management | SMSI, ISO 27001, iso27001, PSSI | ISMS, information security policy | cybersecurity
cyber-risk-analysis | Analyse de risques cyber | Cyber risk assessment | EBIOS, ebios rm, analyse de risques SSI | cyber risk analysis | cybersecurity
vulnerability-management | Gestion des vulnérabilités | Vulnerability management | correctifs de sécurité, scan de vulnérabilités | patch management, vulnerability scanning | security-operations
industrial-cybersecurity | Cybersécurité industrielle | Industrial cyber security | sécurité des systèmes industriels, IEC 62443, iec62443 | OT security, ICS security | cybersecurity
security-awareness | Sensibilisation à la cybersécurité | Security awareness | campagne de phishing, hameçonnage | phishing simulation, security awareness training | cybersecurity
nis2-dora | Conformité NIS 2 et DORA | NIS 2 and DORA compliance | NIS2, directive NIS, règlement DORA | NIS directive, digital operational resilience | information-security-management
disaster-recovery | Reprise d’activité informatique | Disaster recovery | PRA, plan de reprise d’activité, plan de secours informatique | disaster recovery plan, DRP |
it-support | Assistance informatique | Help desk and IT support | support informatique, support utilisateur, helpdesk, dépannage informatique | help desk, service desk, user support, technical support |
workplace-it | Postes de travail informatiques | Workplace computing | gestion du parc informatique, parc informatique, masterisation | desktop support, endpoint management, laptops deployment |
device-management | Gestion des terminaux mobiles | Mobile device management | microsoft intune, flotte mobile | intune, MDM devices, jamf |
macos | Postes Mac en entreprise | Mac administration | parc mac, administration mac | macos |
microsoft-365 | Microsoft 365 | Microsoft 365 | office 365, o365, m365, bureautique microsoft | ms office, microsoft office |
sharepoint | SharePoint | SharePoint | sites sharepoint | sharepoint online | microsoft-365
microsoft-teams | Microsoft Teams | Microsoft Teams | canaux teams | ms teams, teams administration | microsoft-365
google-workspace | Google Workspace | Google Workspace | gsuite, google docs | g suite, google drive |
messaging-systems | Messagerie électronique | Email systems | serveur de messagerie, microsoft exchange, administration de messagerie | exchange server, mail server, exchange online |
office-software | Bureautique | Office software | traitement de texte, libreoffice, microsoft word, powerpoint | word processing, presentation software, microsoft powerpoint |
video-conferencing | Visioconférence | Video conferencing | visio, salles de visioconférence, zoom meetings | videoconferencing, meeting room equipment |
it-service-management | Gestion des services informatiques | ITIL service management | ITIL, ITSM, servicenow, gestion des incidents informatiques | itil processes, service now, glpi |
it-asset-management | Gestion des actifs logiciels | Software asset management | licences logicielles, gestion des licences, SAM logiciel | software licensing, software licence management |
enterprise-architecture | Architecture d’entreprise | Enterprise architecture | TOGAF, urbanisation des systèmes d’information, cartographie applicative | archimate, application landscape mapping |
it-strategy | Schéma directeur informatique | Information systems strategy | stratégie informatique, gouvernance informatique, COBIT | information systems governance, digital strategy, information systems planning |
business-analysis | Analyse fonctionnelle | Business analysis | AMOA, assistance à maîtrise d’ouvrage, expression de besoins, spécifications fonctionnelles, MOA | business analyst skills, requirements engineering, requirements gathering, functional specifications |
digital-transformation | Transformation numérique | Digital transformation | transformation digitale, digitalisation, dématérialisation | digitisation, digitalization |
green-it | Numérique responsable | Green computing | sobriété numérique, écoconception numérique, éco-conception web | sustainable computing, web eco-design, digital sustainability |
electronic-document-management | Gestion électronique de documents | Electronic document management | GED, gestion documentaire, numérisation de documents | document imaging, document management system, DMS |
digital-archiving | Archivage électronique | Digital archiving | SAE, système d’archivage électronique | electronic archiving, digital preservation |
electronic-signature | Signature électronique | Electronic signature | eIDAS, parapheur électronique | e-signature, digital signature |
business-process-management | Modélisation des processus métier | Business process modelling | BPM, BPMN, cartographie des processus | business process management, process mapping |
`;
