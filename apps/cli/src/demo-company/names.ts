import type { Origin } from './types.js';

type Pool = { feminine: string[]; masculine: string[]; family: string[] };

const words = (text: string): string[] => text.trim().split(/\s+/);

/** First names and family names that belong together. First names of the cast are left out on purpose. */
export const NAMES: Record<Origin, Pool> = {
  west: {
    feminine: words(`Adèle Agathe Albane Alice Aline Alix Amandine Anaïs Angélique Anne Ariane Aude Audrey Aurore Axelle
      Bérengère Blandine Brigitte Carole Caroline Catherine Cécile Céline Charline Chloé Christelle Claudie Corinne Daphné
      Diane Dorothée Édith Éléonore Élise Éloïse Émeline Emma Estelle Eugénie Ève Fabienne Fanny Flavie Flore Gaëlle
      Géraldine Hortense Jeanne Joséphine Julie Juliette Justine Laetitia Laure Laurence Léa Léonie Lisa Lorraine Lucile
      Ludivine Manon Margaux Marine Marion Marlène Mathilda Maud Mélanie Morgane Nolwenn Noémie Océane Ophélie Pauline
      Raphaëlle Rose Rosalie Sabine Salomé Séverine Solène Sophie Stéphanie Tiphaine Valentine Véronique Victoire Violaine
      Virginie Yolande`),
    masculine: words(`Adrien Alban Alexandre Alexis Arthur Augustin Aymeric Basile Bastien Benoît Bruno Cédric Charles
      Christophe Clément Corentin Cyril Daniel David Denis Dominique Édouard Éliott Emmanuel Erwan Éric Fabrice Florian
      François Frédéric Gaël Gaspard Gauthier Gautier Geoffroy Grégoire Guillaume Gwendal Henri Hubert Jérémie Jérôme
      Jonathan Jordan Léo Léonard Léopold Louis Luc Lucas Malo Marin Martin Mathieu Matthias Maurice Nathan Nicolas
      Noé Octave Pacôme Patrick Paul Pierrick Raphaël Régis Rémi Renaud Robin Rodolphe Samuel Sébastien Tanguy Théo
      Théodore Tim Titouan Tugdual Valentin Valère Victor Xavier Yannick Yves`),
    family: words(`Abadie Allard Ansel Arnoult Aubertin Bazinet Beaudry Beaulieu Bélanger Bergeron Bertin Blondel
      Boisvert Bonnefoy Bossuyt Bourdin Brassard Bréhier Brunel Cadoret Callens Carlier Castaing Cavelier Chapuis Charron
      Chevrier Clavel Cloutier Collard Constantin Cordier Couderc Coulibeuf Courvoisier Crépin Darbellay Daviau Deblock
      Declercq Delacroix Delvaux Desmarais Desrosiers Devillers Dorval Ducrot Dufresne Dumoulin Durieux Dutilleul Duvernois
      Estienne Fauconnier Favre Filion Fleury Fontaine Fournel Gaillard Galland Garneau Gaudreau Genoud Gervaise Giraudet
      Goffin Gosselin Grandpierre Guérin Guilbert Guillou Hardouin Hellec Hennequin Herbelin Huard Imbert Jacobs Jacquier
      Jaquet Jolicoeur Jourdain Kerbrat Labrie Lachance Lagarde Lambrecht Lantier Laporte Laviolette Lebrun Lecointe Leduc
      Lejeune Lenaerts Leroux Lévêque Liénard Loiseau Lussier Maertens Malherbe Marceau Maréchal Marquis Masson Meunier
      Michaud Moncel Montreuil Morvan Naudin Noiret Nyffeler Oger Ouellet Paquin Pasquier Péan Pellerin Perrault Pichon
      Pirotte Poirier Pralong Provost Quentin Rambert Raymondaz Renard Rioux Rivard Rochat Roussel Sabatier Savary Sauvé
      Schaller Sénéchal Simonet Tardif Tessier Thévenot Thuillier Tixier Turcotte Vachon Valloton Vandamme Vasseur Verhaegen
      Vernier Viaud Villeneuve Vuilleumier Wathelet Zufferey`),
  },
  maghreb: {
    feminine: words(
      'Amel Asma Dounia Farah Hafsa Hanane Imane Khadija Lamia Lina Meriem Nawel Rania Sabrina Salma Samia Siham Soraya Yasmine Yousra Zineb',
    ),
    masculine: words(
      'Adel Amine Anis Bilal Fares Fouad Hakim Hamza Ilyes Ismaël Kamel Khalil Malik Mourad Nabil Nassim Othmane Reda Riad Sofiane Walid Yacine Younès Zakaria',
    ),
    family: words(
      'Abdelli Aït-Kaci Amari Azzouz Belhadj Benchekroun Bencherif Bennis Benyahia Boukhari Chaoui Cherif Daoudi El-Idrissi Fassi Ghali Guessoum Hamdi Kaddour Kebir Lahlou Mansouri Mebarki Meziane Naceri Ouali Rahmani Saadi Sebti Tazi Zerrouki Ziani',
    ),
  },
  africa: {
    feminine: words(
      'Adjoa Aminata Awa Bintou Clarisse Coumba Divine Fanta Grâce Mariama Mariette Ndeye Odette Prisca Ramatou Rokhaya Safi Tiguida',
    ),
    masculine: words(
      'Abdoulaye Amadou Boubacar Cheikh Didier Emeka Fabrice Ibrahima Issa Jean-Baptiste Kofi Kouamé Landry Mamadou Moussa Ousmane Patient Seydou Souleymane',
    ),
    family: words(
      'Bah Camara Cissé Coulibaly Diarra Diop Dossou Fofana Gueye Kaboré Kanté Keita Konaté Koné Kouassi Mbaye Mensah Mukendi Ndong Ngoma Ouattara Sagna Sarr Sow Sylla Touré Traoré Tshibanda',
    ),
  },
  east: {
    feminine: words('Hoa Jia Kim-Anh Lan Linh Mai Mei Minh-Thu Naoko Seo-Yeon Thuy Xin Yuki'),
    masculine: words('Bao Daisuke Duc Haruto Hao Jun Khanh Long Minh Ren Sovann Tuan Yuto'),
    family: words(
      'Bui Chan Chau Chen Dang Do Hoang Huynh Kang Keo Kimura Lam Liu Nguyen Ogawa Park Pham Phan Sato Tran Truong Vo Wang Wu Xu',
    ),
  },
  south: {
    feminine: words('Aditi Deepa Divya Kavita Lakshmi Meera Nandini Pooja Shreya Sunita'),
    masculine: words('Aakash Arjun Devan Karthik Manoj Nikhil Rahul Sanjay Suresh Vikram'),
    family: words(
      'Agarwal Bhatt Chandran Ganesan Iyer Joshi Kulkarni Kumar Mehta Menon Nair Patel Pillai Rao Reddy Sharma Siva Varma',
    ),
  },
  north: {
    feminine: words('Anneke Astrid Birgit Elke Femke Freya Greta Heike Katrien Lieve Maja Saskia Sigrid Tine Ulrike'),
    masculine: words('Anders Bjorn Dirk Geert Henrik Jan Jasper Jeroen Koen Lars Matthijs Nils Sven Tobias Wouter'),
    family: words(
      'Aerts Andersen Baumann Berg Bosmans Claessens De-Smet Dekker Fischer Goossens Hansen Janssens Keller Larsen Lindgren Mertens Nilsen Pauwels Schneider Segers Van-den-Berghe Van-Damme Verbeke Vermeulen Wagner Wouters Zimmermann',
    ),
  },
  latin: {
    feminine: words(
      'Alessia Beatriz Bianca Carla Chiara Federica Inmaculada Joana Lucía Luísa Marisol Paola Raquel Rita Silvia Teresa',
    ),
    masculine: words(
      'Alvaro André Bruno Davide Duarte Enzo Gonçalo Jorge Luca Marco Matteo Nuno Pablo Rafael Rui Tiago',
    ),
    family: words(
      'Almeida Alvarez Bianchi Cardoso Castro Conti Costa Da-Silva De-Luca Esteves Ferreira Fonseca Gallo Garcia Lopes Marques Martelli Mendes Moreno Navarro Oliveira Pereira Ramos Ribeiro Romano Santos Teixeira Vega',
    ),
  },
};

/** Chances of each origin by site. */
export const ORIGINS: Record<string, Origin[]> = {
  lyon: ['west', 'west', 'west', 'west', 'west', 'maghreb', 'maghreb', 'africa', 'latin', 'east'],
  nantes: ['west', 'west', 'west', 'west', 'west', 'west', 'west', 'maghreb', 'africa', 'latin'],
  paris: ['west', 'west', 'west', 'west', 'maghreb', 'maghreb', 'africa', 'africa', 'east', 'south', 'latin'],
  bruxelles: ['west', 'west', 'west', 'north', 'north', 'north', 'maghreb', 'africa', 'latin'],
  lausanne: ['west', 'west', 'west', 'west', 'north', 'latin', 'latin', 'africa', 'east'],
  montreal: ['west', 'west', 'west', 'west', 'west', 'south', 'east', 'east', 'africa', 'maghreb', 'latin'],
};
