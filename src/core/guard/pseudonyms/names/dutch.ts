import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const dutch: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), nl_NL, nl_BE; @faker-js/faker 10.6 (MIT)',
  female: `
Aaliyah Annemijn Aylin Azra Benthe Carlijn Catharina Ceylin Danique Esmee Evelien Femke Fenna Fiene Floortje
Hailey Jasmijn Jayda Jente Jinthe Jolie Jolijn Karlijn Kaylee Kayleigh Kyara Lieke Lisanne Lizzy Maaike
Maartje Mirthe Myrthe Nienke Ninthe Noortje Nynke Phileine Pleun Quinty Renske Selina Suus Tessa Tirza Vajen
Veerle Yfke Yinthe Anneleen Beatrijs Bieke Carolien Debby Francine Gerarda Godelieva Godelieve Heleen
Ingeborg Jessie Josepha Josephina Karolien Katelijne Katleen Katrien Katrijn Kristel Liesbet Lutgarde
Lutgardis Lutgart Marieke Marijke Marlies Mieke Natascha Saskia Steffi Suzanna Suzy Tineke Aaltje Aleyna
Asiya Asya Cataleya Chelsey Davina Defne Djenna Eefje Esra Famke Fardau Faya Fayen Fieke Hayley Hendrika
Hidaya Isabeau Isra Jacoba Jaelynn Jailey Jazzlyn Jesslyn Jinte Josefien Juno Kensi Leyla Liene Liyana Luus
Maeve Marwa Maysa Meryem Mikki Milana Neeltje Niene Nikkie Philou Romee Safae Safiya Sammie Soof Thirza
Vienna Vivienne Wilhelmina Yarah Yenthe Yuna Zahra Zeyneb Zuzanna`,
  male: `
Boaz Daan Duuk Dylano Fedde Gerrit Gijs Guus Imran Jake Jayson Jelle Jelte Jesper Jordy Jort Jurre Keano
Kyan Laurens Loek Luuk Maarten Mads Marijn Marinus Mathijs Maurits Merijn Muhammed Noud Pepijn Sebastiaan
Sjoerd Stijn Teun Thijmen Thijn Tijmen Tijs Tycho Tygo Valentijn Wessel Xavi Achiel Adriaan Antoon Benny
Christiaan Cyriel Davy Diederik Franciscus Franky Gerardus Gustaaf Henricus Ignace Jaak Jarno Jeroen Joeri
Johny Joppe Joran Joren Josephus Koenraad Kristiaan Lennert Lieven Lodewijk Lowie Ludovicus Marnix Martijn
Michiel Mohamad Petrus Renaat Roeland Sammy Stefaan Theodoor Thibo Tibe Tijl Wilhelmus Xander Alparslan
Anouar Ayaz Badr Benja Benyamin Daley Deen Dexx Elijah Ezra Finnley Freek Frenkie Fynn Gideon Huub Idris
Isaiah Jaivey Jaxon Jaxx Jayce Jaylano Jaylen Jayvano Jefta Jelmer Jidde Joah Joas Joes Jonah Jorrit Julan
Junayd Kacper Karam Kenji Kerem Kjeld Krijn Leendert Lennon Lennox Lieuwe Liyam Louay Louie Mahir Manoah
Mayson Micah Midas Mitch Mozes Mylan Naoufal Naoufel Nikodem Noan Novan Oliwier Rayen Safouan Seff Semih
Silas Sjors Sverre Teije Thije Tieme Tymon Umut Viggo Vinz Yahya Yasin Yassir Yousef Zayd Zayn Zeyd`,
  family: `
Aalts Adriaensdr Adryaens Aertsz Amalrada Appelman Ariens Barents Bastiaense Beernink Bekbergen Belpere
Berends Bezemer Billung Bloemendaal Boeser Bolkesteijn Boogaerts Boudewijns Bouthoorn Bresse Briere Brizee
Broeders Broeshart Bruggeman Brumleve Buijs Cadefau Carnotte Chotzen Claesdr Coolen Cornelisz Dachgelder
Demmendaal Diesbergen Dijkstra Dirksen Doesburg Doornhem Draaisma Eelman Ehlert Elberts Elsenaar Estey
Everts Feenstra Fortuyn Fredriks Frerichs Friehus Galijn Geldens Geneart Ghoerle Goderts Goudriaan Greij
Groenestein Haack Hagendoorn Hanegraaff Heerkens Heijman Heinrichs Hellevoort Hendriks Heymans Hoedemakers
Hofman Hondeveld Horrocks Huberts Huijbrechts Huijzing Hulskes Jansdr Jansse Jeggij Jorlink Jurrijens Karels
Keijser Kirpenstein Kleibrink Klerks Kloppert Koeman Korsman Kortman Kruns Kuilenburg Kunen Labado Lafleur
Lambers Lamore Lankle Lathrope Leguit Lensen Ligtvoet Lommert Louws Lutterveld Mansveld Marceron Meijer
Merckx Mijsberg Moenen Molegraaf Muijs Neuteboom Niermann Nihoe Nollee Oemencs Olthof Oostveen Osterhoudt
Overdijk Oversteeg Pasman Pastoors Perck Persijn Phillipsen Pison Prinsen Rademaker Recer Reijers Rietveld
Rijks Rippey Romijn Rotteveel Rouwenhorst Rubben Scardino Scharroo Scheffers Scherms Schokman Schotte
Schroeff Schwartsbach Sitters Smeets Spanhaak Spruyt Steenbakkers Steinmeiern Stettyn Stuivenberg Symons
Tamsma Tielemans Totwiller Uittenbosch Uphuis Vandenbergh Veenendaal Vegt Veltman Verbeek Verbruggen Verheij
Verkade Verschuere Vertooren Verwoert Volcke Wagenvoort Weeldenburg Wendt Westerbeek Westermann Weylant
Wijland Wildschut Wilmont Wolfsdr Wolters Wouters Wutke Zeldenrust Zijlmans Zuijdveld Baert Baeyens
Beernaert Belmans Bertels Beyens Blomme Boone Bosmans Bouckaert Breugelmans Bruneel Buelens Buysse
Callewaert Ceulemans Claesen Coene Colpaert Cuypers Daems Deceuninck Deconinck Degroote Dekeyser Deleu
Demeyer Denys Depuydt Desmet Devos Dewaele Dewulf Dierckx Dobbelaere Driesen Everaert Feys Geens Geudens
Gevaert Goethals Govaerts Helsen Heremans Heyvaert Houben Huyghe Jonckheere Kerkhofs Lambrecht Laureys
Leemans Leys Luyckx Maertens Matthys Meeus Moerman Moreels Nelissen Nijs Pattyn Polfliet Ramaekers Reynders
Rogiers Rombouts Rosseel Sabbe Schepens Schoofs Simoens Smolders Staelens Sterckx Swinnen Temmerman Torfs
Vanderlinden Vanhee Vanneste Verbiest Verboven Vercammen Vercruysse Verelst Vergauwen Verhelst Verheyen
Verlinden Vermeir Verstraeten Verwimp Vissers Vleugels Vranken Willaert Wuyts Aalbers Freriks Hazes Lubbers
Nijland Poels Ritsma Wagenaar`,
  knownFemale: `
Adriana Aimee Alicia Alyssa Amber Amelia Amina Amira Amy Amelie Angelina Anna Annabel Anne Anouk Aya Bente
Bibi Britt Cato Charlotte Chloe Cornelia Dana Daphne Demi Dewi Dina Ecrin Elena Elif Elin Eline Elisa
Elisabeth Elise Eliza Elizabeth Elize Ella Emily Emma Esila Esther Eva Evi Evie Evy Fabienne Fatima Fay Faye
Feline Fem Fenne Fien Fleur Floor Frederique Guusje Hanna Hannah Helena Ilse Imke Inaya Indy Iris Isa Isabel
Isabella Isabelle Ise Isis Ivy Ize Jade Janna Jaylinn Jenna Jennifer Jet Jill Johanna Josephine Joy Joelle
Julia Julie Juliette Kate Kiki Kyra Lana Lara Laura Lauren Leah Lena Lieve Lily Lina Linde Lindsey Linn Lisa
Lise Liv Livia Liz Liza Lize Lizz Loes Lola Lot Lotte Louise Lucy Luna Lynn Madelief Maja Mara Mare Maria
Marit Maryam Maud Maya Megan Meike Melissa Merel Merle Mette Mia Michelle Mila Milou Mirte Nadia Nadine
Naomi Nikki Nina Nisa Noor Nora Norah Nova Noelle Olivia Pien Pippa Puck Puk Romy Roos Rosa Rosalie Saar
Sanne Sara Sarah Selena Sienna Silke Sofia Sofie Sophia Sophie Stella Sterre Suze Sylvie Tara Tess Valerie
Vera Victoria Yara Yasmin Yasmine Zara Zeynep Zoey Zoe Agnes Aicha Alexandra Alexia Alice Alina Aline Ana
Anais Andrea Angela Angele Anita Anja Anke Ann Anneke Annelies Annemie Annette Annick Annie Annita Anny
Antoinette Ariane Arlette Astrid Audrey Augusta Aurelie Axelle Ayse Barbara Beatrice Bernadette Bertha Betty
Bianca Birgit Brenda Brigitta Brigitte Camille Carina Carine Carla Carmen Carolina Caroline Catherine Cathy
Cecile Cecilia Celine Chantal Chiara Christa Christel Christelle Christiana Christiane Christianne Christina
Christine Cindy Claire Clara Claudia Claudine Colette Conny Cynthia Daisy Danielle Debbie Deborah Delphine
Denise Diana Diane Dorien Dorine Edith Eliane Elien Elke Ellen Ellie Elly Els Elsa Elza Emilia Emilie Erika
Erna Estelle Eveline Evelyn Evelyne Fanny Farah Fatiha Fatma Febe Flore Florence Francoise Freya Frida
Frieda Gabriella Gabrielle Gaelle Georgette Gerda Germaine Ghislaine Gilberte Gina Ginette Gisele Gitte
Greet Greta Griet Hanne Hannelore Heidi Helga Henriette Hilda Hilde Huguette Helene Ida Ilona Imane Ine Ines
Inge Ingrid Irena Irma Irene Ivonne Jacqueline Jana Jasmine Jeanine Jeanne Jeannette Jeannine Jenny Jessica
Joanna Joke Jolien Josiane Josee Joyce Judith Juliana Julienne Justine Kaat Karen Karima Karin Karina Karine
Kathleen Kathy Katia Katja Kato Katty Kelly Khadija Kiara Kimberley Kimberly Kirsten Krista Kristien
Kristina Kristine Laure Lea Leen Leona Leonie Lien Lies Liesbeth Lieselot Lieze Liliana Liliane Linda
Lindsay Lisette Lore Louisa Lucia Lucie Lucienne Lydia Lydie Madeleine Magali Magda Magdalena Malika Manon
Marcella Margareta Margaretha Margaux Margo Margot Marguerite Mariam Marianne Marie Mariette Marina Marleen
Martha Marthe Martina Martine Mathilde Melanie Micheline Mira Miranda Mireille Mona Monica Monika Monique
Myriam Nancy Natacha Natalia Natalie Natasja Nathalie Nele Nelly Nicole Nore Noella Odette Olga Oona Pascale
Patricia Paula Paulien Pauline Peggy Petra Rachel Rani Rania Rebecca Regina Reinhilde Renee Ria Rita Rosalia
Rose Rosette Rosita Ruth Sabine Sabrina Samira Sandra Sandy Shana Sharon Sien Sigrid Silvia Simone Simonne
Sonia Sonja Stefanie Stephanie Stien Suzanne Sylvia Tamara Tania Tanja Tatiana Theresia Tina Tinne Valentina
Vanessa Veronique Vicky Virginie Viviane Wendy Yana Yasmina Yolanda Yolande Yvette Yvonne Zita Abby Abigail
Ada Aisha Alisa Aliya Aliyah Alma Alya Amalia Amara Amaya Ariana Arya Asel Aurora Ava Ayana Ayla Babette
Bella Bobbi Bobbie Coco Daantje Diede Dieke Donna Doris Dua Eef Ela Eleanor Eleonora Eliana Elina Elle
Elodie Elynn Emmy Esma Fayenne Femm Fiep Filou Florine Gaia Gigi Gioia Giulia Grace Gwen Hafsa Hira Imani
Inara Iva Izzy Jackie Jada Jalou Jane Jara Jazz Jazzlynn Jess Jesslynn Jette Joya Jula Jule Juna June Keet
Kenza Kira Laila Laurie Layla Lenne Lexi Lexie Lia Lilian Lilly Lilou Linne Liselotte Liva Liya Loa Lorena
Lott Loua Lova Lune Maan Macy Mae Malou Maren Marlie Marly Marrit Mayra Medina Meghan Melina Melisa Melody
Meyra Milena Miley Milly Mina Mirre Myla Myra Nela Nena Nika Nila Nine Noami Nola Nomi Nour Novi Nowi Oliwia
Oumayra Pip Pola Rana Rosie Roxy Ruby Safa Salome Sanna Sare Selma Sena Skye Teddy Vere Vesper Vieve Vive
Vivian Wende Wies Ziva Zofia`,
  knownMale: `
Aaron Abel Adam Aiden Alex Alexander Ali Amin Amir Arie Aron Arthur Ayden Ayoub Bart Bas Bastiaan Beau Ben
Benjamin Berat Berend Bilal Bjorn Boris Bradley Bram Brent Brian Bryan Cas Casper Chris Colin Collin
Cornelis Damian Dani Daniel Dave David Dean Dex Dion Dirk Dylan Elias Emir Faas Fabian Felix Finn Florian
Floris Giel Giovanni Hamza Hendrik Hidde Hugo Ian Ibrahim Ivan Jack Jacob James Jamie Jan Jari Jason Jasper
Jay Jayden Jens Jesse Jim Jip Job Joep Joey Johannes Jonas Jonathan Joost Joris Jorn Joshua Joel Jules
Julian Julius Justin Kai Kevin Kian Kick Koen Kyano Lars Lenn Leon Levi Lex Liam Lorenzo Luc Luca Lucas Luka
Lukas Luke Mark Mart Mason Mats Matthias Matthijs Max Maxim Mees Mehmet Melle Micha Michael Mick Mika Mike
Milan Milo Mohamed Mohammed Morris Mustafa Nathan Naud Nick Niek Niels Noah Nout Olaf Olivier Oscar Owen
Philip Pieter Pim Quinn Quinten Raf Rafael Ravi Rayan Rens Rick Rik Riley Roan Robin Rowan Ruben Ryan Sam
Sami Samuel Sander Sem Senn Sep Sepp Seth Siem Sil Simon Stan Stef Stefan Sten Sven Thijs Thom Thomas Ties
Tijn Tim Timo Tobias Tom Tristan Twan Tyler Victor Vigo Vince Vincent Wesley Willem Wout Wouter Yassin
Youssef Yusuf Zakaria Abdul Abdullah Adrian Ahmad Ahmed Ahmet Alain Albert Alexandre Alexis Alfons Alfred
Anas Andreas Andre Andy Angelo Anthony Antoine Anton Antonio Antonius Armand Arnaud Arne Arno Arnold August
Axel Ayman Benoit Bernard Bert Bob Brahim Brecht Briek Bruno Carl Carlo Carlos Cedric Charles Christian
Christof Christoph Christophe Claude Constant Danny Dany Dario Denis Dennis Didier Diego Dieter Dimitri
Dries Eddy Edgard Edmond Edouard Eduard Edward Edwin Emiel Emile Emmanuel Eric Erik Erwin Etienne Ferdinand
Fernand Ferre Filip Florent Francis Frank Frans Francois Freddy Frederic Frederick Frederik Gabriel Gaston
Geert Geoffrey George Georges Gerard Gerry Gert Ghislain Gianni Gilbert Gilles Gino Giuseppe Glenn Gregory
Guido Guillaume Gunter Gunther Gust Guy Hannes Hans Harry Hasan Hassan Henk Henri Herman Hubert Igor Ilias
Ilyas Ismail Ivo Jacobus Jacques Jamal Jarne Jef Jeffrey Jeremy Jimmy Joachim Joannes Jochen Johan John
Johnny Jordi Jos Joseph Josse Jose Jozef Juan Julien Jurgen Kamiel Karel Karim Karl Kasper Ken Kenneth Kenny
Khalid Kjell Klaas Kobe Kris Kristof Kurt Lander Laurent Leander Leo Leonard Leopold Lewis Lionel Lode Louis
Loic Lucien Ludo Ludovic Ludwig Manuel Marc Marcel Marco Marcus Mario Martin Mathias Mathieu Mathis Matteo
Matthew Maurice Mauro Maxime Mehdi Michel Miel Miguel Mohammad Murat Mustapha Nand Nicky Nico Nicolas Nils
Norbert Noel Oliver Omar Omer Otis Pascal Patrick Patrik Paul Pedro Peter Philippe Pierre Piet Piotr Pol
Rachid Raoul Raphael Raymond Remi Rene Richard Rob Robbe Robby Robert Roel Roger Roland Romain Ronald Ronny
Rony Roy Rudi Rudolf Rudy Rune Said Samir Sebastian Senne Seppe Serge Siebe Stephan Steve Steven Stephane
Sebastien Theo Thibault Thibaut Thierry Thor Tibo Timothy Tomas Tommy Tony Toon Tuur Urbain Valere Vic
Viktor Walter Wannes Ward Warre Werner Wilfried William Willy Wim Xavier Yannick Yassine Younes Yvan Yves
Abe Abraham Ace Alan Aleksander Antoni Aras Arda Armin Bentley Boas Bobby Bodhi Bodi Boet Brandon Brenn
Bruce Can Chase Christopher Coen Damin Danilo Dante Davey Davi Dax Devin Dies Djayden Dominik Don Donny
Dorian Douwe Duco Eden Emin Ensar Enzo Eray Ethan Evan Eymen Fender Finley Flip Flynn Fos Foss Harvey Hein
Ilay Isaac Ivar Jace Jackson Jairo Jakob Jakub Javi Jax Jeppe Jeremiah Jimi Joe Jona Jop Jordan Josh Juda
Jur Kaan Kaj Kayden Kees Kenan Kenzo Lasse Len Leonardo Lev Levy Loet Logan Luciano Lux Lyam Maas Mace Maes
Maher Malik Marius Mas Mateo Matz Maximilian Mels Menno Mert Mex Mik Milano Miles Mink Miran Mirza Moos
Moussa Muhammad Musa Mylo Nadir Natan Nino Noam Nolan Nouri Nox Odin Ole Oskar Osman Otto Pelle Quin Raff
Ralph Rein Revi Reza Rico Riff Riv Rohan Rover Safouane Savi Scott Seb Sebas Sef Sev Shane Siep Silvan Storm
Ted Teunis Thiago Tibbe Tobin Toby Valentino Vik Wes Wolf Xem Youp Zain Zef Zev Zion`,
  knownFamily: `
Aarden Aarts Adelaar Adriaansen Adriaense Aeije Alpaidis Ansems Arens Arent Arnold Arts Aschman Backer
Bakker Bartels Bastiaanse Bave Becht Beekman Beijring Bellemans Beourgeois Berendse Bernaards Bertho
Bierstraten Bijlsma Blaak Blees Bleijenberg Blewanus Blokland Blom Blonk Boddaugh Boer Boers Boetet Booden
Borman Bos Bosch Bosman Bouhuizen Bouwhuisen Brandon Brands Brandt Brese Breugelensis Brievingh Brisee
Broeckx Broek Broekhoven Bronder Brouwer Brugman Bruynzeels Bud Butselaar Bokenkamp Cammel Cant Charon
Chevresson Chrodtrud Claassen Claesner Coenen Coret Cornelisse Cornelissen Corstiaens Cosman Courtier
Dachgeldt Dachgelt David Dekker Dennenberg Dijkman Dircken Dirven Doorhof Dorsman Doyle Dries Driessen
Drysdale Dubois Eckhardt Eerden Eijkelboom Elbertse Ellis Elsemulder Emmen Engels Erhout Ernst Everde Evers
Fechant Feltzer Ferran Fiere Flink Frankhuizen Francois Francoise Fremie Freshour Furda Galenzone Garret
Geerling Geerts Geertsen Gellemeyer Gemen Genefaas Gerrits Gerritse Gerritsen Gervais Giselmeyer Glasses
Gnodde Goedhart Govarts Groen Groenendaal Grondel Groote Gruijl Guit Haengreve Hak Hakker Haneberg Haring
Haselaar Hazenveld Heere Heerschop Hehl Heijmans Heijmen Hekker Helmerhorst Hendricks Hendrikse Hermans
Hexspoor Heyne Hoeks Hoekstra Hoelen Hoes Hollander Holthuis Honing Hoogers Houdijk Huel Huijben Huijs
Huisman Huls Hulshouts Hulst Huurdeman Jaceps Jacobi Jacobs Jacquot Jans Janse Jansen Janssen Janssens
Jdotte Jekel Jerusalem Jochems Jones Jonker Jonkman Joosten Jorrisen Kallen Kalman Kamp Kamper Kas Kathagen
Keijzer Keltenie Kerkhof Ketel Ketting Kisman Kleijse Klein Kleybrink Knoers Knuf Kof Kok Kolen Kolster
Koning Konings Koret Korstman Kort Kosten Koster Krabbe Kramer Kremer Kriens Kronenberg Kuijpers Kuiper
Kuipers Kuit Kwaadland Laffray Lage Lagerweij Lambregt Lamotte Langevoort Lansink Latier Leene Lelijveld
Lemmens Lether Levesque Lieshout Lijn Lind Linschoten Lips Loep Lonen Loreal Lorreijn Luboch Lucas Luster
Maas Maaswinkel Mahieu Mallien Mangel Manne Mansvelt Marchal Marchand Martel Martens Massa Mater Mathieu
Mathol Mathurin Matthews Meeres Meeusen Meis Melet Mens Mercks Merkx Meyer Michiels Michielsen Middelkoop
Miltenburg Miner Moensendijk Moet Mol Molen Molenaar Momberg Mosley Mudden Mulder Mulders Muller Nedermeijer
Nek Neuzerling Nieuwstraten Nijman Noordijk Oda Oennen Olykan Ooms Oosterhek Oosterhout Opmans Otte Otto
Ouwel Ouwerkerk Overeem Paillet Palman Passchiers Pauwels Peeters Perkins Peronne Perrono Peters Peterse
Pierson Pieters Poncelet Ponci Pons Post Postma Potters Pratt Prins Puig Rackham Ramaker Recers Rehorst
Reimes Rek Remmers Ridder Riem Rijcken Rijn Rijntjes Risma Roessink Roodesteijn Room Roose Roosenboom Roukes
Rousselet Rouwhorst Ruijs Rutten Salet Sam Sanders Sarneel Sas Saxo Schagen Schakelaar Schatteleijn Scheer
Schellekens Schelvis Schenk Schenkel Schiffer Schilt Schipper Scholten Schouten Schrant Schrik Schulten
Schuurmans Segerszoen Serra Sestig Shupe Simonis Simons Sire Slagmolen Slingerland Smit Smith Smits Soos
Spaan Speijer Spier Spies Spiker Spreeuw Sprong Spruit Stamrood Stange Steenbeek Sterkman Stichter Stinis
Stoffel Stoffelsz Stook Strijker Strik Suijker Takkelenburg Tammerijn Terry Teunissen Texier Thatcher Thomas
Thout Tillmanno Timmerman Timmermans Tins Tirie Tuithof Ulrich Uphaus Uphus Vaessen Vallenduuk Vastenhouw
Veenstra Velderman Verbeeck Verboom Verda Vergeer Verhaar Verhagen Verharen Verheuvel Verhoeven Vermeulen
Verschut Versluijs Vertoor Vervoort Vial Vierdag Vignon Vink Visser Voortman Vos Vrancken Waardeloo
Walsteijn Walter Weerdenburg Weijland Weijters Welf Wensen Werdes Westerburg Wever Weyland Wigman Wilcken
Willems Willemsen Wilson Winnrich Winters Wipstrik Wolffel Wolfswinkel Wolzak Wooning Woudenberg Woutersz
Wright Wunderink Zaal Zeemans Zevenboom Zijlemans Zuidweg Zwart Zwijsen Adams Adriaensen Adriaenssens Aerts
Ahmed Ali Andries Baele Baeten Baetens Bauwens Beckers Beeckman Bekaert Berghmans Bervoets Blommaert
Blondeel Boeckx Bogaert Bogaerts Bollen Bonte Boon Boonen Borremans Bossuyt Bracke Braem Brouwers Bruyninckx
Buyse Callebaut Callens Carlier Casier Casteleyn Celis Ceuppens Christiaens Claes Claessens Claeys Claus
Colman Cools Coppens Cornelis Cox Cuyvers Daniels Debruyne Deckers Declerck Declercq Decock Decoster Degryse
Dejonghe Delaere Deman Demeulenaere Demeyere Demuynck Depoorter Deprez Derycke Desmedt Devolder Devriendt
Dewilde Dewitte Dhondt Diallo Dierick Dierickx Dillen Dockx Dupont Eeckhout Engelen Faes Fierens Fransen
Galle Geeraerts Geuens Gielen Gillis Goossens Goovaerts Goris Goyvaerts Hanssens Hellemans Hendrickx Hens
Herman Heylen Holvoet Horemans Hoste Huybrechts Huys Huysmans Joos Joris Kaur Kaya Kenis Knockaert Laenen
Lambert Lambrechts Lammens Lauwers Lenaerts Leroy Leysen Liekens Lievens Lippens Loos Luyten Maes Malfait
Marien Maris Matthijs Meersman Meert Mees Melis Mertens Mestdagh Meyers Moens Moonen Moons Moors Mortier
Naessens Neirynck Neven Neyens Nuyts Nys Parmentier Philips Poelmans Pollet Poppe Praet Proost Put Raes
Raeymaekers Renders Reynaert Roelandt Roels Rombaut Roosen Rottiers Saelens Samyn Schepers Segers Seghers
Sels Singh Slegers Smet Smets Snauwaert Somers Standaert Stas Stevens Steyaert Stroobants Swennen Tack
Tanghe Theunis Theys Thijs Thys Troch Vaes Vanbrabant Vandaele Vandamme Vandenberghe Vandeputte Vanderheyden
Vandevelde Vandewalle Vanhoutte Vanhove Verbeke Verbist Verbrugghe Vercauteren Verdonck Vereecke Vereecken
Verfaillie Verhaegen Verhaeghe Verheyden Verhulst Vermeersch Vermeire Vermeiren Vermeylen Verschueren
Verstappen Verstraete Vervaeke Vervaet Viaene Vinck Vlaeminck Voet Vranckx Wauters Wellens Willekens Wynants
Yildirim Yilmaz Bijl Corsten Groothuizen Hartman Kuypers Meeuwis Oosterhuis Rietman Terlouw Zijlstra
Zuiderveld`,
};
