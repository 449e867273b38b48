import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const french: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), fr_FR, fr_QC, fr_BE; @faker-js/faker 10.6 (MIT)',
  female: `
Aimee Alexandrie Alexandria Anastasie Anouk Audrey Capucine Chantal Christelle Christiane Colette Elodie
Emmanuelle Frederique Genevieve Jeanne Jeannine Josette Juliette Laetitia Marcelle Margaux Marthe Maryse
Odette Maude Alisson Anaelle Annick Arlette Aicha Benedicte Berengere Charline Christianne Claudette Coralie
Celestine Delphine Eloise Emeline Fernande Flavie Floriane Georgette Germaine Ghislaine Ginette Gisele
Giuseppa Gwenaelle Gwendoline Inaya Irina Isaline Jeanine Jocelyne Josiane Josianne Josee Karima Katia Katty
Khadija Kimberley Laly Lilou Louane Louna Lucette Lucile Ludivine Maeva Malika Mariette Marjorie Maryline
Mauricette Maurine Maelle Maelys Morgane Muriel Nadege Natacha Noella Noelle Ophelie Patrizia Perrine
Rolande Romane Rosaria Roxane Sandrine Simonne Solange Sylviane Sylvianne Vincenza Vinciane Violette Yolande
Ysaline Abdonie Abigaelle Acacie Adalbaude Adalsinde Adeltrude Adonise Adrastee Adrehilde Adelie Aglae
Agnane Agneflete Agrippine Alberade Alcidie Alcyone Aleth Alexandrine Aliette Alienor Aloise Alphonsine
Althee Amaliane Amarande Amaranthe Ameline Ameliane Angadreme Angeline Anicee Annonciade Anstrudie Antigone
Antonine Arabelle Arcadie Aricie Armance Armande Armandine Armelle Armide Arthurine Astree Athalie Athanasie
Athina Aubertine Aurelle Auriane Auxane Avigaelle Avoye Axeline Azeline Azelie Basilisse Bathilde Bertille
Blandine Brunehaut Brunehilde Charlaine Clelie Dieudonnee Doriane Dorine Douce Edmee Emmelie Eulalie
Euphrasie Eusebie Fantine Faustine Florie Fortunee Francette Felicie Gerberge Guenievre Gustavine Honorine
Iseult Ismerie Jehanne Laurane Laureline Laurene Leonne Maguelone Mallaury Moisette Mylene Melisande Ombline
Orlane Ozanne Philomene Priscille Pulcherie Pecine Petronille Raphaelle Sixtine Suzon Swassane Segolene
Thais Tiphaine Ursule Yseult Zoeva Emerance`,
  male: `
Alphonse Edouard Emile Hugues Jerome Matthieu Sebastien Stephane Theodore Theophile Timothee Yves Zacharie
Abdelkader Alessio Amaury Aurelien Aymeric Ayoub Bilal Brahim Brice Brieuc Cedric Charly Claudy Corentin
Edgard Edmond Eliott Emilien Erwan Fabien Geoffrey Geoffroy Gustave Hadrien Ilyas Joffrey Kenzo Killian
Kylian Kyllian Louka Lucien Mamadou Massimo Maxence Maximilien Mickael Mustapha Naim Noam Quentin Rodolphe
Samy Sofiane Tiago Yanis Yannis Yassin Yoann Younes Youri Youssef Zakaria Abelin Absalon Abelard Acace
Achaire Adalard Adalbald Adalberon Adegrin Adenet Adhemar Adolphe Adeodat Agathon Agilbert Alberic Alcibiade
Alcime Aldonce Aleaume Alliaume Almire Alphee Alpinien Alverede Amalric Ambroise Amiel Amedee Amelien
Anatole Ancelin Andoche Andeol Angilbe Angilran Angoustan Anicet Ansbert Anselme Anthelme Apollinaire
Archambaud Aristide Arthaud Artheme Ascelin Athanase Audebert Audouin Aurele Auxence Aymard Aymon Bartimee
Bohemond Boniface Beranger Berard Calixte Caribert Carloman Charlemagne Childebert Chilperic Christodule
Chrysole Claudien Clotaire Clovis Cleandre Clery Cyprien Cyriaque Celien Cesaire Enguerrand Eubert Eudes
Eudoxe Eusebe Flodoard Florestan Foulques Fulbert Fulcran Gatien Gerbert Girart Gislebert Gondebaud Gonthier
Gontran Gonzague Gedeon Geraud Hardouin Herluin Hincmar Hedelin Helier Isidore Japhet Jeannot Josselin
Jourdain Judicael Lazare Leufroy Libere Lietald Lothaire Ludolphe Macaire Mamert Manasse Marceau Maugis
Mederic Merovee Naudet Nicephore Nehemie Odilon Pacome Perceval Philibert Philemon Pierrick Reybaud Ronan
Rejean Sidoine Sigebert Sigismond Silvere Stanislas Tancrede Thibert Theodose Theophraste Timoleon Titien
Valery Vianney Waleran Wandrille Xenophon Zache Zephirin Eleuthere Elisee Elzear Emeric`,
  family: `
Dubois Lefebvre Dupont Legrand Pereira Duval Ferreira Dumont Payet Joly Blanchard Leroux Goncalves Schmitt
Lemoine Leclerc Lacroix Vasseur Dumas Dupuis Hoarau Deschamps Fleury Bailly Langlois Leveque Hamon Guichard
Hoareau Perrier Michaud Bouchet Pasquier Humbert Briand Lesage Besnard Turpin Lelievre Ollivier Leduc Coulon
Teixeira Dijoux Joubert Devaux Lenoir Guilbert Baudry Delorme Guillon Allain Godard Seguin Raynaud Chauvet
Legendre Techer Lefort Jourdan Delahaye Descamps Delmas Dupre Chartier Laroche Pottier Lemonnier Bonnin
Lacombe Mendes Fouquet Pages Chauveau Foucher Traore Vallet Faivre Boulay Gosselin Lecoq Leleu Diallo
Tremblay Gagnon Ouellet Levesque Simard Beaulieu Lapointe Nadeau Lessard Desjardins Blais Savard Beaudoin
Demers Boudreau Lemieux Boisvert Therrien Blanchette Fortier Gaudreault Theriault Deschenes Giroux Vachon
Larouche Desrosiers Lapierre Fillion Lalonde Gingras Rioux Drouin Lauzon Laflamme Gelinas Lussier Veilleux
Lavallee Laplante Labrecque Coulombe Chouinard Lacasse Marcoux Larocque Dallaire Beauregard Beauchamp
Charette Rivard Asselin Belisle Desbiens Larose Archambault Laliberte Brisson Beaudry Chartrand Lafontaine
Richer Ferland Trottier Charest Soucy Lachapelle Boily Croteau Provencher Duguay Delisle Abrassart Barbieux
Bastin Bauduin Bauwens Beckers Blondiau Bodson Bogaert Bouchat Bouchez Bovy Brichard Callens Cambier Cassart
Caudron Christiaens Claessens Closset Colinet Collette Collignon Colson Coppens Cornez Crahay Dardenne
Debroux Dechamps Declercq Dehon Dejardin Delcroix Delforge Delhaye Delhez Delporte Deltour Delvigne Demanet
Demoulin Deprez Dessy Dethier Detry Devillers Dewez Docquier Druart Dubuisson Duez Dufrane Dujardin Dumoulin
Dury Dussart Duvivier Englebert Flament Foucart Gallez Gillain Gilson Glineur Godefroid Godfroid Goffin
Goossens Gossiaux Graindorge Grosjean Guiot Halleux Hannecart Henin Henrard Henrotte Hermans Huberty Hubin
Jacquemin Jadot Lallemand Laloux Lardinois Latour Lecocq Ledent Lemmens Lempereur Leruth Lheureux Limbourg
Lienard Mahy Malherbe Massart Matagne Mathot Mathy Mertens Meurant Michaux Monfort Moureau Navez Nicaise
Nicolay Nyssen Paquay Paulus Pauwels Pierard Pierrard Pierson Piette Pirlot Pirotte Polet Poncin Renson
Rigaux Schoonbroodt Schumacher Segers Servais Smets Staquet Theys Thirion Thonon Timmermans Vandamme
Vanderheyden Vandevelde Verhaeghe Vrancken Warnier Wattiez Wauters Wilkin Willame Wilmet Wilmotte`,
  knownFemale: `
Adelaide Adele Adrienne Agathe Agnes Alix Alice Amelie Anais Anne Antoinette Arnaude Astrid Aurelie Aurore
Bernadette Brigitte Caroline Catherine Cecile Celine Celina Charlotte Christine Claire Claudine Clemence
Constance Corinne Danielle Denise Diane Dorothee Edith Eleonore Elisabeth Elise Emilie Francoise Gabrielle
Helene Henriette Hortense Ines Isabelle Jacqueline Josephine Julie Laure Lorraine Louise Luce Lucie Lucy
Madeleine Manon Margaud Margot Marguerite Margaret Maggie Marianne Marie Marine Martine Mathilde Michelle
Monique Nathalie Nath Nicole Noemi Oceane Olivie Patricia Paulette Pauline Penelope Philippine Renee Sabine
Simone Sophie Stephanie Susanne Suzanne Susan Sylvie Therese Valentine Valerie Veronique Victoire Virginie
Zoe Camille Alexandra Beatrice Emma Florence Jessica Karine Laurie Melanie Noemie Olivia Rosalie Sarah
Vanessa Adeline Adriana Alberte Alessia Alexia Alicia Aline Alison Alizee Alyssa Amandine Ambre Amina Amelia
Ana Anastasia Andrea Angela Angelina Angele Angelique Anissa Anita Ann Anna Annabelle Annette Annie Anny
Antonella Antonia Antonietta Antonina Apolline Ariane Assia Aude Axelle Aya Barbara Berthe Betty Berenice
Carine Carla Carmela Carmen Carole Cassandra Caterina Cathy Chiara Chloe Christel Christina Cindy Clara
Clarisse Claudia Cloe Clementine Coline Concetta Coraline Corine Cristina Cynthia Celia Daisy Daniela Daphne
Deborah Diana Dina Elena Eliane Elina Eline Elisa Elsa Elea Emelyne Emilia Emy Erika Estelle Esther Eugenie
Eva Eve Eveline Evelyne Fabienne Fanny Fatiha Fatima Fatma Fiona Flora Flore Florine Franca France Francesca
Francine Gaelle Gilberte Giovanna Giulia Giuseppina Gladys Gloria Grazia Graziella Geraldine Helena Huguette
Heloise Ilona Imane Ingrid Iris Irene Jade Jamila Janine Jennifer Jenny Joanna Johanna Joelle Judith Julia
Justine Karin Kathleen Kathy Kelly Kenza Laora Lara Laura Laurine Lea Leila Lena Lila Liliane Lily Lina
Linda Lindsay Line Lisa Lise Lisette Livia Lola Loredana Lorena Louisa Lucia Lucienne Luna Lydia Lydie Leana
Leonie Madison Magali Mandy Manuela Maria Mariam Marielle Marina Marion Marlene Mary Marylene Maud Maureen
Maya Maite Melissa Mia Micheline Mila Mireille Monika Murielle Mya Myriam Megane Melina Melodie Nadia Nadine
Nancy Naomi Nell Nelly Nina Nora Norah Nour Odile Olga Ornella Paola Pascale Pascaline Paula Paule Priscilla
Rachel Rachida Rania Raymonde Rebecca Rita Romy Rosa Rosalia Rose Roseline Regine Sabrina Salma Salome
Samantha Samira Sandra Sandy Sara Serena Shana Shirley Silvana Silvia Sofia Soline Solene Sonia Sophia
Soraya Sylvia Severine Tamara Tania Tatiana Teresa Thi Thea Tiffany Tiziana Valentina Victoria Viviane Wendy
Yasmina Yasmine Yvette Yvonne Zelie Abeline Abigail Acanthe Adegrine Adolphie Agilberte Alaine Alais Albane
Alcine Aldegonde Alexanne Alexine Alize Aloyse Amalthee Amande Amante Amaryllis Ambroisie Aminte Amethyste
Anatolie Anceline Angilberte Anicette Ansberte Anthelmette Anemone Aphelie Aquiline Argine Arielle Armeline
Armine Arsenie Artemis Asceline Ascension Assomption Astarte Astride Asterie Athenais Aube Audeline Aure
Aurelienne Aveline Aymardine Aymonde Azalee Barbe Beuve Blanche Berangere Clio Clotilde Conception Corentine
Cyrielle Debora Ella Ernestine Eudoxie Fleur Francia Garance Gertrude Guilhemine Guillemette Hermine
Jacinthe Lauriane Lucille Leopoldine Mahaut Marceline Maxellende Miriam Melissandre Nine Olive Olympe
Oriande Oriane Primerose Prudence Pelagie Quentine Quintia Quieta Rejeanne Sibylle Theodora Xaviere
Emerencie Evangeline`,
  knownMale: `
Adrien Aime Alain Alexandre Alfred Andre Antoine Arthur Augustin Benjamin Benoit Bernard Bertrand Charles
Christophe Daniel David Denis Emmanuel Eric Etienne Eugene Francois Franck Frederic Gabriel Georges Gerard
Gilbert Gilles Gregoire Guillaume Guy William Henri Honore Isaac Jacques Joseph Jules Julien Laurent Leon
Louis Luc Lucas Marc Marcel Martin Maurice Michel Nicolas Noel Olivier Patrick Paul Philippe Pierre Raymond
Remy Rene Richard Robert Roger Roland Thibaut Thibault Thierry Thomas Tristan Victor Vincent Xavier Alexis
Jonathan Kevin Maxime Mathieu Nathan Raphael Samuel Aaron Abdellah Achille Adam Adem Adil Adrian Adriano
Ahmed Ahmet Alan Albert Aldo Alessandro Alex Alexander Alfonso Ali Allan Amine Amir Anas Andreas Andrew Andy
Angelo Anthony Antonin Antonino Antonio Antony Armand Arnaud Arno Axel Baptiste Basile Bastien Baudouin
Boris Brandon Brian Bruno Bryan Calogero Carl Carlo Carlos Carmelo Charlie Christian Christopher Claude
Claudio Clement Colin Constantin Cyril Cyrille Celestin Come Damien Danny Dany Dario Didier Diego Dimitri
Dirk Domenico Donovan Dorian Dylan Eddy Eden Elias Elie Eliot Elliot Emilio Enzo Erik Ernest Erwin Esteban
Ethan Evan Ezio Fabian Fabio Fabrice Fabrizio Farid Fernand Fernando Filippo Flavio Florent Florian
Francesco Francis Francisco Franco Frank Franz Freddy Felix Gabin Gaetano Gary Gaspard Gaston Gauthier Gael
Gaetan Germain Ghislain Giacomo Gianni Gino Giovanni Giuliano Giuseppe Gregory Guido Gerald Hamza Harry
Hasan Hassan Hector Henry Herve Hicham Hubert Hugo Ibrahim Igor Ilias Ismail Ismael Ivan Jamal James Jan
Jason Jeremy Jimmy Joachim Johan Johann John Johnny Jonas Jordan Joris Joshua Jose Joel Juan Julian Justin
Jeremie Karim Karl Kenny Khalid Leandro Lenny Leo Leonardo Liam Lionel Livio Loan Logan Lorenzo Loris Loic
Luca Luciano Ludovic Luigi Luis Luka Lukas Lyam Leonard Leopold Malik Manuel Marco Mario Marius Martial
Marvin Mathias Mathis Mathys Matheo Matteo Matthew Matthias Mattia Mateo Maurizio Max Maxim Mael Mehdi
Mehmet Michael Miguel Mike Milan Milo Mirko Mohamed Mohammad Mohammed Mustafa Nabil Nassim Nathanael Nael
Noah Nolan Norbert Noe Omar Oscar Owen Pablo Paolo Pascal Pasquale Patrice Pedro Peter Pietro Pol Rachid
Rafael Raoul Rayan Renato Renaud Ricardo Roberto Robin Rodrigue Romain Roman Romuald Romeo Ronald Ronny
Ruben Rudi Rudy Ryan Regis Remi Sacha Said Salvatore Sam Sami Samir Sandro Sean Serge Sergio Simon Stefan
Stefano Stephan Steve Steven Sylvain Tanguy Thiago Thibaud Theo Tim Timothy Timeo Tiziano Tom Tommy Tony Teo
Ugo Valentin Valentino Vincenzo Vito Walid Walter Willy Yann Yannick Yassine Yohan Yusuf Yvan Yvon Abdon
Abel Abondance Abraham Adalbert Adalric Adel Adelin Adelphe Adjutor Adonis Agapet Agathange Agnan Agrippin
Aimable Alban Alcide Aldric Almine Alois Amandin Amant Amour Anastase Anael Ange Annibal Antide Aquilin
Arcade Archibald Arian Ariste Armel Armin Arnould Arolde Arsene Aubry Audran Aurian Balthazar Barnabe
Barthelemy Blaise Bon Bouchard Briac Benigne Camillien Camelien Candide Cassien Chrysostome Chretien
Clarence Constant Cesar Delphin Dieudonne Desire Eustache Falba Fantin Ferdinand Fiacre Fidele Firmin
Flavien Fortune Francisque Fulgence Felicite Garnier Gaspar Gaud Gautier Gervais Gui Guyot Guerin Herbert
Hilaire Hildebert Innocent Jeannel Job Josse Jude Juste Lambert Landry Leu Longin Lorrain Loup Leandre Malo
Marcelin Mathurin Mayeul Melchior Mence Merlin Moise Narcisse Nestor Normand Octave Odon Oger Oury Palemon
Parfait Paterne Pie Prosper Pepin Roch Roselin Salomon Sauveur Savin Savinien Sixte Sylvestre Seraphin
Severin Taurin Tonnin Toussaint Trajan Turold Ulysse Urbain Valere Venance Venceslas Victorien Victorin
Vigile Vital Epiphane Evariste Evrard`,
  knownFamily: `
Martin Bernard Thomas Robert Petit Richard Garcia Durand Moreau Simon Laurent Michel Leroy Martinez David
Fontaine Morel Fournier Bertrand Lambert Rousseau Girard Roux Vincent Lefevre Boyer Lopez Bonnet Andre
Francois Mercier Muller Guerin Sanchez Garnier Chevalier Faure Perez Clement Fernandez Blanc Robin Morin
Gauthier Perrin Roussel Henry Gautier Nicolas Masson Marie Noel Lemaire Mathieu Riviere Denis Marchand
Rodriguez Lucas Dufour Meunier Rodrigues Caron Gerard Fernandes Brunet Meyer Barbier Renard Gaillard Brun
Roy Picard Giraud Roger Colin Arnaud Vidal Gonzalez Roche Aubert Olivier Leclercq Pierre Philippe Bourgeois
Renaud Martins Guillaume Lecomte Benoit Fabre Carpentier Louis Hubert Jean Rolland Grondin Rey Huet Gomez
Guillot Berger Moulin Menard Adam Boucher Poirier Bertin Charles Aubry Royer Dupuy Maillard Paris Baron
Lopes Guyot Carre Jacquet Renault Herve Charpentier Klein Cousin Collet Leger Ribeiro Hernandez Schneider
Ruiz Bouvier Gomes Prevost Julien Lebrun Breton Germain Millet Boulanger Remy Daniel Marques Maillot Leblanc
Barre Perrot Marty Benard Monnier Pelletier Alves Etienne Marchal Poulain Tessier Lemaitre Besson Mallet
Gillet Weber Jacob Collin Chevallier Carlier Delaunay Chauvin Alexandre Marechal Antoine Lebon Cordier
Lejeune Legros Delattre Lamy Launay Gilbert Perret Gay Nguyen Navarro Pichon Hebert Cohen Pons Lebreton
Sauvage Pineau Albert Jacques Pinto Barthelemy Bigot Georges Reynaud Martel Voisin Guillet Vallee Camus
Marin Costa Mahe Didier Charrier Gaudin Bodin Guillou Gregoire Gros Blanchet Buisson Blondel Paul Barbe
Hardy Laine Evrard Laporte Rossi Regnier Tanguy Gimenez Allard Morvan Levy Dias Courtois Berthelot Pascal
Vaillant Thibault Moreno Duhamel Colas Masse Bruneau Verdier Blin Mary Coste Pruvost Maury Valentin Joseph
Brunel Marion Texier Bourdon Raymond Bonneau Maurice Loiseau Ferrand Toussaint Lombard Couturier Bousquet
Diaz Riou Clerc Weiss Imbert Gilles Guibert Begue Peltier Martineau Leconte Maillet Parent Labbe Potier
Bazin Normand Torres Lagarde Blot Jacquot Grenier Rocher Boutin Fischer Munoz Neveu Delannoy Auger Wagner
Mace Ramos Petitjean Peron Guyon Gallet Rousset Bernier Letellier Bouvet Hamel Chretien Thierry Samson
Ledoux Salmon Pires Becker Merle Valette Cote Bouchard Lavoie Fortin Gagne Belanger Bergeron Paquette
Cloutier Dube Poulin Landry Bedard Couture Turcotte Lachance Proulx Perreault Cyr Perron Dion Bolduc Berube
Plante Bilodeau Champagne Paradis Arsenault Houle Villeneuve Gravel Lemay Guay Boivin Charbonneau Audet
Legault Trudel Labelle Carrier Goulet Dionne Vaillancourt Tardif Lepage Giguere Harvey Gendron Pare Paquin
Robitaille Duchesne Potvin Gervais Pepin Morissette Charron Chabot Vezina Desrochers Tanguay Pouliot Daigle
Lamontagne Turgeon Roberge Pilon Racine Emond Smith Lebel Blouin Letourneau Rodrigue Cormier Plourde
Thibodeau Godin Lavigne Doucet Labonte Brassard Forget Patel Marcotte Beland Maltais Trepanier Bisson
Dufresne Houde Frechette Guillemette Drolet Lariviere Piche Sirois Provost Lamoureux Begin Savoie Lemire
Aerts Anciaux Arnould Bah Barry Bastien Baudoux Beaujean Beguin Blaise Bodart Boland Boudart Bouillon
Bourguignon Brasseur Bruno Bruyere Bultot Burton Bury Capelle Cardon Carton Chapelle Charlier Claes Claeys
Claude Claus Close Collard Collart Colot Compere Constant Corman Cornet Cornil Couvreur Cremer Culot
Cuvelier Decamps Degueldre Delcourt Delfosse Delmotte Delvaux Demaret Demir Desmet Dessart Detaille
Detournay Deville Devos Dieu Dieudonne Donnay Dony Doumont Doyen Duchene Dufrasne Dumortier Duquesne Durant
Durieux Dutrieux Eloy Ernst Fabry Fauconnier Feron Franck Franssen Frere Gabriel Gallo Gaspard Genot George
Ghislain Gillard Gobert Goblet Godart Goffaux Goffinet Gosset Grandjean Greco Gustin Hainaut Heinen Hendrick
Hendrickx Henrion Herman Honore Hougardy Huart Humblet Jacobs Jacquemart Jadoul Jamar Janssen Janssens Joris
Kaya Kinet Lahaye Lambot Lambotte Lambrechts Lange Lebeau Legrain Leleux Leloup Lenaerts Leonard Lhoir
Libert Liegeois Lombardo Lorent Maes Mahieu Maquet Marlier Marquet Martens Masset Massin Materne Maton
Matthys Messina Meurisse Michiels Mignon Minet Minne Mortier Motte Mottet Mouton Neuville Nizet Nys Oger
Orban Paquet Paquot Parmentier Peeters Peters Philippart Pierret Pirard Pire Piret Piron Pirson Pochet
Pollet Poncelet Raskin Remacle Renier Reuter Rizzo Roland Romain Rousseaux Ruelle Russo Sacre Schmit Schmitz
Schyns Sevrin Simonis Simons Stas Stassin Stevens Thibaut Thiry Thys Toubeau Tournay Urbain Vandenberghe
Vanderlinden Vermeulen Vigneron Vilain Wathelet Wauthier Willem Willems Wilmart Wouters Wery Yildirim Yilmaz`,
};
