import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const french: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), fr_FR, fr_QC, fr_BE',
  female: `
Agathe Alexandrie Amelie Anais Anastasie Anouk Capucine Cecile Chantal Christiane Claudine Colette Dorothee
Elodie Frederique Genevieve Josette Juliette Laetitia Laurence Marcelle Margaux Maggie Marianne Marthe
Maryse Mathilde Nathalie Odette Olivie Sophie Susanne Maude Noemie Adeline Alison Alisson Anaelle Angelina
Anissa Annabelle Annick Ariane Arlette Aicha Benedicte Berengere Berenice Charline Christianne Cloe Coralie
Celestine Delphine Eliane Eloise Emeline Esther Fatima Flavie Floriane Francine Gaelle Georgette Germaine
Ghislaine Ginette Giovanna Gisele Giulia Giuseppa Giuseppina Gwenaelle Gwendoline Inaya Irina Isaline Jamila
Janine Jeanine Joanna Johanna Josiane Josianne Josee Joelle Katia Katty Khadija Laly Laora Lilou Louane
Louisa Louna Lucette Lucile Ludivine Leonie Maeva Marielle Mariette Marjorie Maryline Marylene Mauricette
Maurine Maelle Maelys Monika Morgane Muriel Nadege Natacha Noella Noelle Ophelie Ornella Pascale Paula
Raymonde Rolande Romane Rosaria Roxane Sandrine Silvana Simonne Solange Sylviane Sylvianne Severine Tiziana
Vincenza Vinciane Violette Yasmine Yolande Ysaline Zelie`,
  male: `
Christophe Edouard Emile Hugues Matthieu Sebastien Stephane Theophile Timothee Yves Zacharie Abdelkader
Alessandro Alessio Amaury Aurelien Aymeric Ayoub Basile Baudouin Bilal Brahim Brice Brieuc Cedric Charly
Claudy Corentin Cyril Dimitri Dorian Edmond Eliott Erwan Fabien Geoffroy Gianni Giuseppe Gustave Hadrien
Hicham Ilyas Jacky Jamal Joffrey Jeremie Karim Kenny Kenzo Khalid Killian Kylian Kyllian Leonardo Lionel
Louka Mamadou Marius Mathias Matheo Matthias Maurizio Maxence Maximilien Mickael Mirko Mustapha Nathanael
Naim Noam Quentin Raoul Rodolphe Romuald Samir Samy Sofiane Tiago Vincenzo Yanis Yann Yassin Yoann Younes
Youri Youssef Yusuf Yvan Zakaria`,
  family: `
Dubois Lefebvre Lefevre Legrand Perrin Duval Gautier Lemaire Payet Joly Fernandes Goncalves Giraud Lemoine
Leclerc Lecomte Dumas Huet Hoarau Deschamps Aubry Bailly Leblanc Perrot Hamon Lemaitre Hoareau Perrier
Carlier Delaunay Pasquier Delattre Briand Lesage Besnard Barthelemy Lelievre Ollivier Guillet Teixeira
Guillou Evrard Regnier Lenoir Guilbert Bruneau Delorme Pruvost Godard Seguin Bonneau Chauvet Loiseau Techer
Bousquet Jourdan Guibert Descamps Peltier Chartier Laroche Lagarde Bonnin Boutin Mendes Fouquet Petitjean
Foucher Guyon Bernier Letellier Boulay Ledoux Lecoq Pires Diallo Tremblay Lavoie Levesque Simard Beaulieu
Lapointe Landry Lessard Turcotte Lachance Savard Beaudoin Perreault Lemieux Boisvert Therrien Blanchette
Arsenault Theriault Deschenes Boivin Vachon Larouche Desrosiers Vaillancourt Lalonde Lepage Rioux Drouin
Gendron Gelinas Lussier Veilleux Gervais Lavallee Desrochers Coulombe Chouinard Lacasse Marcoux Larocque
Dallaire Blouin Beauchamp Letourneau Asselin Belisle Lavigne Archambault Trepanier Brisson Beaudry Frechette
Guillemette Lariviere Ferland Sirois Soucy Lachapelle Croteau Savoie Duguay Delisle Anciaux Barbieux Baudoux
Bauduin Beaujean Bodart Bogaert Bouchat Bouchez Bovy Bultot Cambier Cassart Charlier Christiaens Claeys
Colinet Collette Colot Coppens Corman Crahay Dardenne Decamps Declercq Degueldre Dejardin Delcroix Delfosse
Delhez Delporte Deltour Delvigne Demaret Deprez Dessy Detournay Detry Devos Dieudonne Doumont Dubuisson
Duchene Dufrane Dujardin Durieux Dussart Duvivier Englebert Flament Franssen Gillain Gilson Godart Godefroid
Goffaux Goossens Gossiaux Grandjean Grosjean Hainaut Hannecart Henin Henrion Hermans Hougardy Hubin
Jacquemin Jadoul Laloux Lardinois Latour Lecocq Leloup Lempereur Leruth Lheureux Limbourg Mahieu Malherbe
Massart Materne Mathot Matthys Meurant Michaux Mottet Navez Neuville Nicolay Nyssen Paquot Pauwels Peeters
Pierrard Pierson Pirard Pirotte Polet Pollet Remacle Rigaux Schmitz Schumacher Segers Servais Simonis
Staquet Theys Thiry Thonon Toubeau Vanderheyden Vandevelde Vermeulen Warnier Wathelet Wauters Wilkin Willems
Wilmotte`,
  knownFemale: `
Adelaide Adele Agnes Alix Alice Anne Arnaude Astrid Aurelie Aurore Bernadette Caroline Celine Celina
Charlotte Christelle Clemence Constance Diane Edith Eleonore Elisabeth Elise Emmanuelle Francoise Helene
Henriette Hortense Ines Isabelle Jacqueline Julie Laure Lorraine Luce Madeleine Manon Margaud Margot
Marguerite Margaret Marie Marine Martine Nath Nicole Noemi Oceane Patricia Paulette Pauline Penelope
Philippine Sabine Suzanne Susan Sylvie Valentine Veronique Victoire Virginie Zoe Alexandra Emma Florence
Karine Olivia Rosalie Vanessa Alberte Alessia Alexia Aline Alizee Amandine Ambre Amina Amelia Ana Anastasia
Angele Angelique Anita Ann Anna Annie Anny Antonietta Apolline Assia Aude Axelle Aya Berthe Carine Carla
Carmen Carole Cassandra Caterina Chiara Clara Clarisse Claudette Claudia Clementine Coline Coraline Corine
Celia Daisy Daniela Daphne Deborah Diana Dina Elena Elina Eline Elisa Elsa Elea Emelyne Emy Eugenie Eva Eve
Evelyne Fabienne Fanny Fatiha Fatma Fernande Flora Flore Florine Franca France Gilberte Gloria Grazia
Graziella Geraldine Helena Huguette Heloise Imane Iris Irene Jade Jenny Jocelyne Julia Karima Karin Kenza
Lara Laurine Lea Leila Lena Lila Lily Lina Linda Lindsay Line Lisa Lise Lisette Livia Lola Loredana Lucia
Lucienne Luna Lydie Leana Madison Magali Malika Manuela Mariam Marina Marion Mary Maud Maya Melissa Mia
Micheline Mila Mireille Murielle Mya Megane Melina Melodie Nadine Nancy Nell Nelly Nina Nora Norah Nour
Odile Olga Pascaline Paule Perrine Priscilla Rachel Rachida Rania Rita Romy Rosa Rosalia Rose Roseline
Regine Sabrina Salma Salome Samira Sandra Sandy Sara Serena Shana Silvia Sofia Soline Solene Sonia Sylvia
Tamara Teresa Thi Thea Tiffany Victoria Viviane`,
  knownMale: `
Adrien Aime Alain Alexandre Alfred Alphonse Andre Augustin Benjamin Benoit Bernard Bertrand Charles Daniel
Eric Etienne Francois Franck Frederic Gabriel Georges Gilbert Gilles Gregoire Guillaume Guy William Honore
Joseph Jules Julien Laurent Leon Louis Luc Marc Marcel Martin Maurice Nicolas Noel Olivier Paul Philippe
Pierre Raymond Remy Rene Robert Roger Roland Thibaut Thibault Thierry Thomas Vincent Xavier Jonathan Maxime
Mathieu Nathan Samuel Abdellah Achille Adam Adem Adil Adrian Ahmet Albert Aldo Alexander Alfonso Allan Amine
Amir Andreas Andy Angelo Anthony Antonin Antonino Antonio Armand Arnaud Arno Axel Baptiste Bastien Brandon
Brian Bruno Bryan Calogero Carl Carlo Carmelo Christian Christopher Clement Colin Constantin Cyrille Come
Damien Dany Didier Diego Dirk Donovan Eden Edgard Elias Elie Eliot Emilien Emilio Erik Ernest Erwin Esteban
Ethan Evan Ezio Fabrice Fabrizio Fernand Florent Florian Francis Franco Frank Franz Felix Gabin Gaetano Gary
Gauthier Gael Gaetan Germain Ghislain Giacomo Gino Gregory Guido Hamza Harry Hasan Hector Henry Hubert Igor
Ilias Ismail Ivan James Jan Joachim Johan Johann John Johnny Jonas Joris Juan Julian Justin Karl Leandro
Lenny Leo Livio Loan Logan Lorenzo Loris Loic Lucien Ludovic Luigi Luis Lyam Leonard Leopold Marco Mario
Martial Mathis Mathys Mattia Mateo Maxim Mael Mehmet Michael Miguel Mike Milan Mohammad Mustafa Nabil Nassim
Nael Nolan Noe Oscar Owen Pablo Paolo Pascal Pasquale Patrice Peter Pietro Pol Rachid Rayan Renaud Roberto
Rodrigue Romain Roman Romeo Ruben Rudi Ryan Regis Remi Sacha Said Salvatore Sami Sasha Sean Serge Simon
Stefan Stephan Steve Sylvain Tanguy Thibaud Theo Tim Timothy Timeo Tommy Tony Teo Ugo Valentin Valentino
Vito Walter Willy Yannick Yannis Yassine Yohan`,
  knownFamily: `
Martin Thomas Petit Durand Simon Leroy Fontaine Dupont Lambert Roux Boyer Francois Muller Chevalier Perez
Blanc Morin Henry Masson Ferreira Riviere Dumont Dufour Caron Brunet Leroux Gaillard Roy Schmitt Arnaud
Aubert Leclercq Bourgeois Martins Benoit Carpentier Hubert Rolland Gomez Guillot Menard Adam Bertin Royer
Paris Lopes Jacquet Herve Cousin Leger Ruiz Bouvier Julien Breton Millet Daniel Maillot Marty Monnier
Etienne Poulain Besson Gillet Collin Michaud Marechal Lebon Bouchet Humbert Gilbert Gay Pons Sauvage Jacques
Turpin Reynaud Voisin Coulon Marin Mahe Gaudin Gregoire Buisson Paul Hardy Laporte Tanguy Devaux Dias
Berthelot Thibault Duhamel Baudry Blin Coste Allain Brunel Texier Raymond Legendre Lombard Couturier Clerc
Imbert Begue Dupre Leconte Labbe Bazin Torres Jacquot Rocher Neveu Auger Ramos Peron Rousset Bouvet Chretien
Samson Gosselin Valette Cote Gagne Belanger Cloutier Poulin Desjardins Blais Boudreau Perron Bolduc Bilodeau
Paradis Houle Gravel Guay Audet Labelle Goulet Fillion Gingras Lauzon Pare Duchesne Pepin Laplante Vezina
Pouliot Lamontagne Pilon Emond Lebel Rodrigue Plourde Godin Labonte Forget Marcotte Maltais Bisson Houde
Drolet Piche Provost Boily Lemire Arnould Barry Bauwens Beguin Bodson Boudart Brasseur Bruno Callens Cardon
Chapelle Claessens Close Collard Colson Constant Cornez Cremer Cuvelier Dehon Delforge Delvaux Demir Dessart
Dethier Dewez Docquier Doyen Duez Dumoulin Durant Eloy Fabry Foucart Frere Gallo Genot Gillard Gobert Goffin
Gosset Guiot Halleux Hendrick Henrotte Honore Humblet Jacquemart Janssen Joris Lahaye Lambot Lange Ledent
Lemmens Leonard Liegeois Lombardo Mahy Marlier Masset Matagne Mertens Meurisse Minet Monfort Moureau Nicaise
Nys Paquay Parmentier Philippart Pierret Piret Piron Poncelet Raskin Reuter Roland Ruelle Sacre Schyns
Simons Stassin Thibaut Timmermans Urbain Vanderlinden Vigneron Wattiez Willame Wilmet Wery`,
};
