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
Adelaide Adele Adrienne Agnes Aimee Alix Alexandria Alice Anne Antoinette Arnaude Astrid Audrey Aurelie
Aurore Bernadette Brigitte Caroline Catherine Celine Celina Charlotte Christelle Christine Claire Clemence
Constance Corinne Danielle Denise Diane Edith Eleonore Elisabeth Elise Emilie Emmanuelle Francoise Gabrielle
Helene Henriette Hortense Ines Isabelle Jacqueline Jeanne Jeannine Josephine Julie Laure Lorraine Louise
Luce Lucie Lucy Madeleine Manon Margaud Margot Marguerite Margaret Marie Marine Martine Michelle Monique
Nath Nicole Noemi Oceane Patricia Paulette Pauline Penelope Philippine Renee Sabine Simone Stephanie Suzanne
Susan Sylvie Therese Valentine Valerie Veronique Victoire Virginie Zoe Alexandra Beatrice Emma Florence
Jessica Karine Laurie Melanie Olivia Rosalie Sarah Vanessa Adriana Alberte Alessia Alexia Alicia Aline
Alizee Alyssa Amandine Ambre Amina Amelia Ana Anastasia Andrea Angela Angele Angelique Anita Ann Anna
Annette Annie Anny Antonella Antonia Antonietta Antonina Apolline Assia Aude Axelle Aya Barbara Berthe Betty
Carine Carla Carmela Carmen Carole Cassandra Caterina Cathy Chiara Chloe Christel Christina Cindy Clara
Clarisse Claudette Claudia Clementine Coline Concetta Coraline Corine Cristina Cynthia Celia Daisy Daniela
Daphne Deborah Diana Dina Elena Elina Eline Elisa Elsa Elea Emelyne Emilia Emy Erika Estelle Eugenie Eva Eve
Eveline Evelyne Fabienne Fanny Fatiha Fatma Fernande Fiona Flora Flore Florine Franca France Francesca
Gilberte Gladys Gloria Grazia Graziella Geraldine Helena Huguette Heloise Ilona Imane Ingrid Iris Irene Jade
Jennifer Jenny Jocelyne Judith Julia Justine Karima Karin Kathleen Kathy Kelly Kenza Kimberley Lara Laura
Laurine Lea Leila Lena Lila Liliane Lily Lina Linda Lindsay Line Lisa Lise Lisette Livia Lola Loredana
Lorena Lucia Lucienne Luna Lydia Lydie Leana Madison Magali Malika Mandy Manuela Maria Mariam Marina Marion
Marlene Mary Maud Maureen Maya Maite Melissa Mia Micheline Mila Mireille Murielle Mya Myriam Megane Melina
Melodie Nadia Nadine Nancy Naomi Nell Nelly Nina Nora Norah Nour Odile Olga Paola Pascaline Patrizia Paule
Perrine Priscilla Rachel Rachida Rania Rebecca Rita Romy Rosa Rosalia Rose Roseline Regine Sabrina Salma
Salome Samantha Samira Sandra Sandy Sara Serena Shana Shirley Silvia Sofia Soline Solene Sonia Sophia Soraya
Sylvia Tamara Tania Tatiana Teresa Thi Thea Tiffany Valentina Victoria Viviane Wendy Yasmina Yvette Yvonne`,
  knownMale: `
Adrien Aime Alain Alexandre Alfred Alphonse Andre Antoine Arthur Augustin Benjamin Benoit Bernard Bertrand
Charles Daniel David Denis Emmanuel Eric Etienne Eugene Francois Franck Frederic Gabriel Georges Gerard
Gilbert Gilles Gregoire Guillaume Guy William Henri Honore Isaac Jacques Jerome Joseph Jules Julien Laurent
Leon Louis Luc Lucas Marc Marcel Martin Maurice Michel Nicolas Noel Olivier Patrick Paul Philippe Pierre
Raymond Remy Rene Richard Robert Roger Roland Theodore Thibaut Thibault Thierry Thomas Tristan Victor
Vincent Xavier Alexis Jonathan Kevin Maxime Mathieu Nathan Raphael Samuel Aaron Abdellah Achille Adam Adem
Adil Adrian Adriano Ahmed Ahmet Alan Albert Aldo Alex Alexander Alfonso Ali Allan Amine Amir Anas Andreas
Andrew Andy Angelo Anthony Antonin Antonino Antonio Antony Armand Arnaud Arno Axel Baptiste Bastien Boris
Brandon Brian Bruno Bryan Calogero Carl Carlo Carlos Carmelo Charlie Christian Christopher Claudio Clement
Colin Constantin Cyrille Celestin Come Damien Danny Dany Dario Didier Diego Dirk Domenico Donovan Dylan Eddy
Eden Edgard Elias Elie Eliot Elliot Emilien Emilio Enzo Erik Ernest Erwin Esteban Ethan Evan Ezio Fabian
Fabio Fabrice Fabrizio Farid Fernand Fernando Filippo Flavio Florent Florian Francesco Francis Francisco
Franco Frank Franz Freddy Felix Gabin Gaetano Gary Gaspard Gaston Gauthier Gael Gaetan Geoffrey Germain
Ghislain Giacomo Gino Giovanni Giuliano Gregory Guido Gerald Hamza Harry Hasan Hassan Hector Henry Herve
Hubert Hugo Ibrahim Igor Ilias Ismail Ismael Ivan James Jan Jason Jeremy Jimmy Joachim Johan Johann John
Johnny Jonas Jordan Joris Joshua Jose Joel Juan Julian Justin Karl Leandro Lenny Leo Liam Livio Loan Logan
Lorenzo Loris Loic Luca Luciano Lucien Ludovic Luigi Luis Luka Lukas Lyam Leonard Leopold Malik Manuel Marco
Mario Martial Marvin Massimo Mathis Mathys Matteo Matthew Mattia Mateo Max Maxim Mael Mehdi Mehmet Michael
Miguel Mike Milan Milo Mohamed Mohammad Mohammed Mustafa Nabil Nassim Nael Noah Nolan Norbert Noe Omar Oscar
Owen Pablo Paolo Pascal Pasquale Patrice Pedro Peter Pietro Pol Rachid Rafael Rayan Renato Renaud Ricardo
Roberto Robin Rodrigue Romain Roman Romeo Ronald Ronny Rosario Ruben Rudi Rudy Ryan Regis Remi Sacha Said
Salvatore Sam Sami Sandro Sasha Sean Serge Sergio Simon Stefan Stefano Stephan Steve Steven Sylvain Tanguy
Thiago Thibaud Theo Tim Timothy Timeo Tiziano Tom Tommy Tony Teo Ugo Valentin Valentino Vito Walid Walter
Willy Yannick Yannis Yassine Yohan Yvon`,
  knownFamily: `
Martin Bernard Thomas Robert Petit Richard Garcia Durand Moreau Simon Laurent Michel Leroy Martinez David
Fontaine Morel Fournier Bertrand Lambert Rousseau Girard Roux Vincent Lefevre Boyer Lopez Bonnet Andre
Francois Mercier Muller Legrand Garnier Chevalier Faure Perez Clement Fernandez Blanc Robin Morin Gauthier
Pereira Perrin Henry Duval Nicolas Masson Marie Noel Lemaire Mathieu Riviere Denis Marchand Rodriguez Payet
Lucas Joly Meunier Rodrigues Caron Gerard Brunet Meyer Barbier Leroux Renard Gaillard Brun Roy Picard Roger
Schmitt Colin Arnaud Vidal Gonzalez Roche Aubert Olivier Leclercq Pierre Philippe Bourgeois Renaud Martins
Guillaume Lacroix Benoit Fabre Carpentier Vasseur Louis Hubert Jean Rolland Grondin Rey Huet Gomez Guillot
Berger Moulin Menard Fleury Adam Boucher Poirier Bertin Charles Royer Dupuy Maillard Paris Baron Lopes Guyot
Carre Jacquet Renault Herve Charpentier Klein Cousin Collet Leger Ribeiro Hernandez Schneider Ruiz Langlois
Bouvier Gomes Prevost Julien Lebrun Breton Germain Millet Boulanger Remy Daniel Marques Maillot Leblanc
Barre Leveque Marty Benard Monnier Pelletier Alves Etienne Marchal Poulain Lemaitre Besson Mallet Hoareau
Gillet Weber Jacob Collin Perrier Carlier Chauvin Alexandre Marechal Antoine Lebon Cordier Lejeune Bouchet
Delattre Briand Lamy Launay Gilbert Lesage Gay Nguyen Navarro Pichon Hebert Cohen Pons Lebreton Sauvage
Pineau Albert Jacques Pinto Turpin Bigot Georges Ollivier Martel Voisin Guillet Vallee Camus Marin Teixeira
Costa Mahe Didier Charrier Gaudin Bodin Gregoire Gros Blanchet Buisson Blondel Paul Dijoux Barbe Hardy Laine
Laporte Rossi Joubert Tanguy Gimenez Allard Morvan Levy Dias Courtois Lenoir Pascal Vaillant Guilbert
Thibault Moreno Duhamel Colas Masse Bruneau Verdier Blin Guillon Mary Coste Maury Allain Valentin Joseph
Brunel Marion Seguin Bourdon Raymond Bonneau Maurice Legendre Ferrand Toussaint Lombard Lefort Couturier
Diaz Riou Clerc Weiss Jourdan Gilles Guibert Begue Delmas Dupre Martineau Leconte Maillet Parent Labbe
Potier Bazin Normand Torres Lagarde Blot Jacquot Grenier Rocher Bonnin Fischer Munoz Neveu Mendes Auger
Wagner Mace Ramos Petitjean Foucher Peron Gallet Rousset Traore Vallet Bouvet Hamel Chretien Faivre Thierry
Ledoux Salmon Lecoq Leleu Becker Merle Valette Gagnon Cote Bouchard Fortin Gagne Belanger Levesque Paquette
Simard Cloutier Dube Poulin Nadeau Landry Lessard Couture Lachance Savard Beaudoin Perreault Lemieux Cyr
Perron Dion Bolduc Therrien Plante Blanchette Champagne Paradis Arsenault Houle Villeneuve Gravel Theriault
Deschenes Guay Charbonneau Vachon Larouche Trudel Labelle Carrier Desrosiers Goulet Dionne Vaillancourt
Lalonde Tardif Rioux Drouin Harvey Gendron Pare Paquin Robitaille Gelinas Lussier Gervais Pepin Charron
Lavallee Chabot Vezina Desrochers Coulombe Chouinard Pouliot Marcoux Turgeon Larocque Pilon Racine Dallaire
Emond Smith Lebel Blouin Charette Rodrigue Cormier Asselin Thibodeau Belisle Godin Lavigne Doucet Labonte
Brassard Forget Patel Marcotte Beland Archambault Maltais Laliberte Bisson Beaudry Houde Frechette
Guillemette Drolet Lariviere Trottier Piche Charest Provost Lachapelle Begin Croteau Provencher Lemire
Abrassart Aerts Bah Barbieux Barry Bastien Baudoux Bauwens Beckers Beguin Blaise Blondiau Bodson Bouchat
Boudart Bouillon Bourguignon Brasseur Brichard Bruno Bruyere Burton Bury Cambier Cardon Carton Caudron
Chapelle Christiaens Claes Claeys Claude Claus Close Colinet Collard Collette Colson Compere Constant Corman
Cornet Cornil Couvreur Crahay Cremer Culot Dardenne Decamps Degueldre Dejardin Delcroix Delfosse Delhez
Deltour Delvigne Demaret Demir Deprez Dessart Dessy Detaille Detry Deville Devos Dieu Dieudonne Donnay Dony
Doumont Doyen Dubuisson Dufrane Dujardin Dumortier Duquesne Durant Durieux Dussart Duvivier Eloy Ernst
Fauconnier Feron Flament Franck Franssen Frere Gabriel Gallo Gaspard Genot George Ghislain Gillain Gilson
Gobert Goblet Godart Goffaux Goffinet Goossens Gossiaux Grandjean Greco Guiot Gustin Hannecart Heinen
Hendrick Henin Henrion Herman Hermans Honore Huart Huberty Jacobs Jacquemart Jacquemin Jadoul Jamar Janssen
Janssens Joris Kaya Kinet Lahaye Laloux Lambot Lambrechts Lange Lardinois Lebeau Legrain Leleux Leloup
Lempereur Leonard Leruth Lhoir Libert Liegeois Lienard Lombardo Lorent Maes Malherbe Maquet Marquet Martens
Massart Masset Massin Materne Mathy Maton Mertens Messina Michaux Michiels Mignon Minet Minne Mortier Motte
Mottet Mouton Navez Nicaise Nizet Nys Oger Orban Paquet Paquot Parmentier Pauwels Peters Philippart Pierard
Pierret Piette Pire Piret Piron Pirotte Pochet Polet Poncelet Poncin Raskin Renier Renson Reuter Rizzo
Roland Romain Rousseaux Ruelle Russo Sacre Schmit Schumacher Segers Sevrin Simons Smets Stas Stassin Stevens
Thibaut Thiry Thys Timmermans Tournay Urbain Vandamme Vandenberghe Vanderlinden Verhaeghe Vigneron Vilain
Warnier Wattiez Wauthier Willame Willem Wilmart Wilmet Wouters Wery Yildirim Yilmaz`,
};
