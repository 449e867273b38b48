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
Dubois Lefebvre Dupont Guerin Sanchez Roussel Gautier Ferreira Dumont Dufour Blanchard Fernandes Goncalves
Giraud Lemoine Leclerc Lecomte Dumas Dupuis Hoarau Deschamps Aubry Bailly Perrot Hamon Tessier Guichard
Chevallier Michaud Delaunay Pasquier Legros Humbert Perret Besnard Barthelemy Lelievre Reynaud Leduc Coulon
Guillou Evrard Regnier Devaux Berthelot Baudry Delorme Pruvost Godard Texier Raynaud Chauvet Loiseau Techer
Bousquet Imbert Delahaye Descamps Peltier Chartier Laroche Pottier Lemonnier Boutin Lacombe Delannoy Fouquet
Pages Chauveau Guyon Bernier Letellier Boulay Samson Gosselin Pires Diallo Tremblay Lavoie Ouellet Bergeron
Beaulieu Lapointe Bedard Desjardins Turcotte Blais Proulx Demers Boudreau Berube Boisvert Bilodeau Fortier
Gaudreault Lemay Giroux Boivin Audet Legault Lapierre Fillion Lepage Gingras Giguere Lauzon Laflamme
Duchesne Veilleux Potvin Morissette Laplante Labrecque Tanguay Lacasse Daigle Lamontagne Roberge Beauregard
Beauchamp Letourneau Rivard Plourde Desbiens Larose Trepanier Brisson Dufresne Chartrand Lafontaine Richer
Ferland Sirois Soucy Lamoureux Boily Savoie Duguay Delisle Anciaux Arnould Bastin Bauduin Beaujean Bodart
Bogaert Boland Bouchez Bovy Bultot Callens Capelle Cassart Charlier Claessens Closset Collart Collignon
Colot Coppens Cornez Cuvelier Debroux Dechamps Declercq Dehon Delcourt Delforge Delhaye Delmotte Delporte
Delvaux Demanet Demoulin Desmet Dethier Detournay Devillers Dewez Docquier Druart Duchene Duez Dufrasne
Dumoulin Dury Dutrieux Englebert Fabry Foucart Gallez Gillard Glineur Godefroid Godfroid Goffin Gosset
Graindorge Grosjean Hainaut Halleux Hendrickx Henrard Henrotte Hougardy Hubin Humblet Jadot Lallemand
Lambotte Latour Lecocq Ledent Lemmens Lenaerts Lheureux Limbourg Mahieu Mahy Marlier Matagne Mathot Matthys
Meurant Meurisse Monfort Moureau Neuville Nicolay Nyssen Paquay Paulus Peeters Pierrard Pierson Pirard
Pirlot Pirson Pollet Remacle Rigaux Schmitz Schoonbroodt Schyns Servais Simonis Staquet Theys Thirion Thonon
Toubeau Vanderheyden Vandevelde Vermeulen Vrancken Wathelet Wauters Wilkin Willems Wilmotte`,
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
Martin Thomas Petit Durand Simon Leroy David Fournier Lambert Roux Lefevre Andre Mercier Garnier Faure Blanc
Morin Henry Nicolas Noel Mathieu Marchand Lucas Rodrigues Gerard Barbier Renard Roy Roger Vidal Roche
Leclercq Philippe Martins Lacroix Carpentier Louis Rolland Rey Guillot Moulin Adam Poirier Royer Maillard
Lopes Carre Herve Klein Leger Schneider Bouvier Prevost Breton Millet Daniel Maillot Marty Monnier Etienne
Poulain Mallet Gillet Collin Carlier Marechal Lebon Lejeune Briand Launay Gay Pichon Sauvage Albert Turpin
Georges Voisin Vallee Teixeira Mahe Gaudin Gregoire Buisson Paul Hardy Laporte Tanguy Morvan Courtois Pascal
Thibault Duhamel Bruneau Blin Coste Allain Brunel Seguin Bonneau Legendre Lombard Couturier Clerc Jourdan
Begue Dupre Maillet Labbe Normand Lagarde Grenier Bonnin Neveu Auger Ramos Foucher Rousset Vallet Chretien
Thierry Lecoq Merle Cote Fortin Levesque Simard Poulin Lessard Savard Perreault Perron Bolduc Plante Paradis
Houle Theriault Guay Larouche Labelle Goulet Vaillancourt Rioux Harvey Paquin Gelinas Pepin Lavallee
Desrochers Chouinard Turgeon Pilon Emond Lebel Rodrigue Asselin Godin Doucet Forget Marcotte Maltais Bisson
Frechette Drolet Piche Provost Croteau Lemire Bah Barry Bauwens Beguin Bodson Boudart Brasseur Bruno Bury
Cardon Chapelle Claes Claus Colinet Colson Constant Cornil Crahay Dardenne Degueldre Delfosse Deltour Demir
Dessart Detry Devos Donnay Doumont Dufrane Dumortier Durant Duvivier Ernst Flament Franssen Gallo Genot
Gillain Gobert Goffaux Goossens Greco Gustin Hendrick Henrion Honore Huberty Jacquemin Jamar Joris Kinet
Lambot Lange Legrain Leloup Leruth Libert Lombardo Maes Marquet Massart Materne Maton Michaux Mignon Mortier
Mottet Nicaise Nys Paquet Parmentier Philippart Pierret Piret Pirotte Poncelet Raskin Reuter Roland Ruelle
Sacre Segers Simons Stassin Thibaut Timmermans Urbain Vanderlinden Vigneron Wattiez Willame Wilmet Wery`,
};
