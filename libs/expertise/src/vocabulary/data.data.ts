/** Databases, data engineering, statistics, machine learning. */
export const data = `
sql | SQL | SQL | requêtes sql, langage sql | sql queries | relational-databases
relational-databases | Bases de données relationnelles | Relational databases | base de données, bases de données, SGBD | database, databases, RDBMS |
postgresql | PostgreSQL | PostgreSQL | postgres, base postgres | postgres database | relational-databases
mysql | MySQL et MariaDB | MySQL and MariaDB | mysql | mariadb | relational-databases
oracle-database | Oracle Database | Oracle Database | base oracle, pl/sql | plsql, oracle dba | relational-databases
sql-server | Microsoft SQL Server | Microsoft SQL Server | sql server, tsql | mssql, transact-sql, SSIS | relational-databases
database-administration | Administration de bases de données | Database administration | DBA, optimisation de requêtes | query tuning, database tuning | relational-databases
nosql | Bases NoSQL | NoSQL databases | nosql, bases non relationnelles | non-relational databases, couchdb |
mongodb | MongoDB | MongoDB | base mongo | mongo database | nosql
redis | Redis | Redis | cache redis | redis cache | nosql
cassandra | Apache Cassandra | Apache Cassandra | base cassandra | wide-column store | nosql
graph-databases | Bases de données orientées graphe | Graph databases | neo4j, base graphe | graph database, cypher queries | nosql
search-engines | Moteurs de recherche | Search engines | elasticsearch, opensearch, moteur de recherche | elastic stack, apache solr, full-text search |
data-modelling | Modélisation de données | Data modelling | modèle de données, merise, MCD | data modeling, data model, UML modelling |
data-engineering | Ingénierie des données | Data engineering | pipelines de données, pipeline de données | data pipelines, data pipeline |
etl | Intégration de données | Data integration | ETL, ELT, alimentation de données | talend, informatica powercenter, extract transform load | data-engineering
dbt | dbt | dbt | transformations dbt | data build tool | data-engineering
airflow | Apache Airflow | Apache Airflow | airflow, ordonnancement de données | workflow orchestration, data orchestration | data-engineering
apache-spark | Apache Spark | Apache Spark | pyspark, spark sql | spark streaming | data-engineering
apache-kafka | Apache Kafka | Apache Kafka | kafka, flux kafka | kafka streams, event streaming | data-engineering
hadoop | Hadoop | Hadoop | hdfs, mapreduce | apache hive, cloudera | data-engineering
stream-processing | Traitement de flux | Stream processing | flux de données temps réel, apache flink | streaming data | data-engineering
data-warehouse | Entrepôts de données | Data warehousing | entrepôt de données, datawarehouse, data warehouse | star schema, dimensional modelling |
data-lake | Lac de données | Data lake | datalake | lakehouse, data lakehouse |
snowflake | Snowflake | Snowflake | entrepôt snowflake | snowflake data cloud | data-warehouse
bigquery | BigQuery | BigQuery | google bigquery | big query | data-warehouse
databricks | Databricks | Databricks | delta lake | unity catalog | data-lake
big-data | Mégadonnées | Big data | données massives | big data analytics |
business-intelligence | Informatique décisionnelle | Business intelligence | décisionnel, BI, tableaux de bord décisionnels | BI reporting, OLAP |
power-bi | Power BI | Power BI | powerbi, power query, langage DAX | DAX formulas | business-intelligence
tableau-software | Tableau Software | Tableau Software | tableau desktop | tableau dashboards | business-intelligence
qlik | Qlik | Qlik | qlikview, qliksense | qlik sense | business-intelligence
looker | Looker | Looker | looker studio, google data studio | lookml | business-intelligence
business-objects | SAP BusinessObjects | SAP BusinessObjects | business objects, univers BO | webi reports | business-intelligence
data-visualisation | Visualisation de données | Data visualisation | dataviz, tableaux de bord, data visualization | data viz, dashboards, dashboard design |
data-analysis | Analyse de données | Data analysis | exploitation de données, data analyse, analyses de données | data analytics, exploratory data analysis |
spreadsheets | Microsoft Excel | Microsoft Excel | excel, tableurs, tableaux croisés dynamiques | spreadsheets, pivot tables, google sheets |
statistics | Statistiques | Statistics | analyse statistique, biostatistique, tests statistiques | statistical analysis, biostatistics |
sas-software | Logiciels SAS et SPSS | SAS and SPSS | programmation sas, sas enterprise guide, logiciel SAS | sas software, spss, SAS programming | statistics
survey-methods | Enquêtes statistiques | Survey methodology | sondages d’opinion, enquête par questionnaire, plan de sondage | survey design, questionnaire design, sampling methods |
econometrics | Économétrie | Econometrics | modèles économétriques | econometric modelling | statistics
time-series | Séries temporelles | Time series analysis | prévision de séries temporelles, série temporelle | time series forecasting | statistics
operations-research | Recherche opérationnelle | Operations research | optimisation mathématique, programmation linéaire | linear programming, mathematical optimisation |
numerical-modelling | Modélisation numérique | Numerical modelling | simulation numérique, calcul scientifique | numerical simulation, scientific computing |
data-science | Science des données | Data science | datascience, analyse prédictive | predictive analytics |
machine-learning | Apprentissage automatique | Machine learning | apprentissage machine, algorithmes de ML, modèles prédictifs | scikit-learn, predictive models |
deep-learning | Apprentissage profond | Deep learning | réseaux de neurones, pytorch | neural networks, tensorflow, keras | machine-learning
natural-language-processing | Traitement automatique des langues | Natural language processing | TAL, traitement du langage naturel, TALN | NLP, text mining | machine-learning
computer-vision | Vision par ordinateur | Computer vision | traitement d’images, reconnaissance d’images | image processing, opencv, image recognition | machine-learning
generative-ai | IA générative | Generative AI | intelligence artificielle générative, genai | large language models, LLM, chatgpt | artificial-intelligence
prompt-engineering | Rédaction de prompts | Prompt engineering | ingénierie de prompt, rédiger des prompts | prompt design | generative-ai
artificial-intelligence | Intelligence artificielle | Artificial intelligence | IA | AI |
recommender-systems | Systèmes de recommandation | Recommender systems | moteur de recommandation | recommendation engines | machine-learning
mlops | MLOps | MLOps | mise en production de modèles, industrialisation de modèles | ml ops, model deployment, mlflow | machine-learning
speech-technology | Reconnaissance vocale | Speech recognition | synthèse vocale, transcription automatique | speech to text, text to speech | machine-learning
chatbots | Agents conversationnels | Chatbots | chatbot, agent conversationnel, callbot | conversational agents, virtual assistants |
ai-ethics | Éthique de l’IA | Ethics of artificial intelligence | IA responsable, IA de confiance, biais algorithmiques | responsible artificial intelligence, algorithmic bias, trustworthy artificial intelligence | artificial-intelligence
data-governance | Gouvernance des données | Data governance | gouvernance de la donnée, catalogue de données | data catalogue, data stewardship, data lineage |
data-quality | Qualité des données | Data quality | fiabilisation de données, nettoyage de données | data cleansing, data cleaning | data-governance
master-data-management | Gestion des données de référence | Master data management | MDM, référentiels de données, données de référence | reference data, golden record | data-governance
open-data | Données ouvertes | Open data | ouverture des données, opendata | open government data |
web-analytics | Analyse d’audience web | Web analytics | google analytics, matomo, mesure d’audience | GA4, tag manager |
web-scraping | Collecte de données web | Web scraping | extraction de données web | web crawling, scrapy |
data-migration | Reprise de données | Data migration | migration de données, reprises de données | data conversion |
digital-twins | Jumeaux numériques | Digital twins | jumeau numérique | digital twin |
remote-sensing | Télédétection | Remote sensing | imagerie satellite, images satellites | satellite imagery, earth observation |
research-data | Gestion des données de recherche | Research data management | plan de gestion de données, principes FAIR | FAIR data, data management plan |
`;
