import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const dutch: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), nl_NL, nl_BE',
  female: `
Aaliyah Annemijn Aylin Azra Benthe Carlijn Ceylin Cornelia Danique Esila Esmee Evelien Faye Femke Fenna
Fiene Floortje Jasmijn Jayda Jente Jinthe Jolie Jolijn Karlijn Kaylee Kyara Lieke Lisanne Lizzy Maaike
Maartje Madelief Maryam Mirthe Myrthe Nienke Ninthe Noortje Nynke Phileine Pleun Quinty Renske Selina Sofie
Suus Tessa Tirza Vajen Veerle Yfke Yinthe Zeynep Zoey Anneleen Annemie Annita Beatrijs Bertha Bieke Brigitta
Carolien Christa Christiana Debby Dorine Elza Freya Frieda Gerarda Godelieva Godelieve Greta Heleen Ingeborg
Jessie Josepha Josephina Karolien Katelijne Katleen Katrien Katrijn Kristel Kristina Liesbet Lieze Lutgarde
Lutgardis Lutgart Margareta Margaretha Marieke Marijke Marleen Mieke Natascha Natasja Saskia Sigrid Steffi
Suzanna Suzy Theresia Tineke`,
  male: `
Ayden Boaz Casper Daan Duuk Fedde Gerrit Giel Gijs Guus Imran Jari Jayson Jelle Jelte Jesper Jordy Jort
Jurre Keano Kian Kyan Laurens Loek Luuk Maarten Mads Marijn Marinus Mathijs Maurits Melle Merijn Muhammed
Niek Noud Pepijn Sebastiaan Sjoerd Stijn Teun Thijmen Thijn Tijmen Tijs Tycho Tygo Valentijn Wessel Xavi
Achiel Adriaan Antonius Antoon Benny Christiaan Cyriel Davy Diederik Franciscus Franky Gerardus Gustaaf
Henricus Ignace Jaak Jarno Jeroen Jochen Joeri Johny Joppe Joran Joren Josephus Kamiel Karel Kjell Koenraad
Kristiaan Lennert Lieven Lodewijk Lowie Ludovicus Marnix Martijn Michiel Mohamad Petrus Renaat Roeland Sammy
Stefaan Theodoor Thibo Tibe Tijl Wilfried Wilhelmus Xander`,
  family: `
Aalts Adriaensdr Adryaens Alpaidis Ansems Ariens Barents Bastiaense Beernink Bekbergen Beourgeois Bernaards
Bijlsma Bleijenberg Boddaugh Boetet Boogaerts Boudewijns Bouthoorn Brese Briere Broeckx Broekhoven Bruggeman
Brumleve Butselaar Cadefau Carnotte Chrodtrud Claesner Cornelisz Cosman Dachgelt Dennenberg Dijkstra Dirksen
Doesburg Dorsman Driessen Eerden Eijkelboom Elsenaar Estey Fechant Feltzer Fortuyn Frerichs Friehus Geerling
Gellemeyer Gervais Giselmeyer Goedhart Govarts Groenendaal Haack Hagendoorn Haselaar Heerkens Heijmen Hekker
Hendricks Heymans Hoedemakers Hofman Hondeveld Houdijk Huijben Huijzing Hulskes Jaceps Jansse Jeggij
Jorrisen Kalman Keijzer Kirpenstein Kleijse Kleybrink Knoers Korsman Kortman Kruns Kuilenburg Kwaadland
Laffray Lambers Lamore Langevoort Lathrope Leguit Lether Ligtvoet Lorreijn Luboch Mallien Mansvelt Mathol
Mercks Merkx Moenen Molegraaf Mudden Mulders Niermann Nihoe Nollee Oennen Olykan Opmans Ouwerkerk Oversteeg
Pasman Pastoors Peronne Persijn Pison Prinsen Rademaker Recer Reimes Rietveld Rijks Roessink Roodesteijn
Roukes Rouwhorst Sanders Scardino Schatteleijn Schellekens Schilt Schotte Schroeff Schwartsbach Sitters
Smits Speijer Steenbakkers Steinmeiern Stettyn Stuivenberg Symons Tielemans Tirie Uittenbosch Uphuis
Vandenbergh Veenendaal Vegt Verbeeck Verboom Verheij Verhoeven Versluijs Vervoort Volcke Wagenvoort
Weeldenburg Wendt Westerbeek Weyland Wigman Wildschut Winnrich Wolffel Wolters Wouters Zeemans Zijlemans
Zuijdveld Adriaenssens Baeyens Beeckman Bekaert Bertels Beyens Blondeel Borremans Bouckaert Breugelmans
Bruyninckx Buyse Callebaut Casteleyn Ceulemans Claesen Coene Cools Cuyvers Deceuninck Decock Decoster
Dejonghe Delaere Demeyer Denys Depuydt Desmedt Devriendt Dewilde Dewulf Dierick Dockx Engelen Faes Geens
Geudens Goethals Goovaerts Goyvaerts Heremans Heyvaert Huybrechts Huys Kerkhofs Laenen Lammens Leemans
Lippens Maertens Meersman Mertens Moerman Neirynck Neyens Nuyts Polfliet Ramaekers Reynders Rogiers Rosseel
Sabbe Schepers Segers Sels Smets Snauwaert Sterckx Stroobants Temmerman Torfs Vandamme Vandewalle Vanhove
Verbiest Verboven Vercauteren Verdonck Verfaillie Verhaegen Verheyden Verhulst Vermeersch Verstraeten
Vervaet Vissers Vleugels Wellens Willekens`,
  knownFemale: `
Adriana Aimee Alicia Alyssa Amber Amelia Amina Amira Amy Amelie Angelina Anna Annabel Anne Anouk Aya Bente
Bibi Britt Catharina Cato Charlotte Chloe Dana Daphne Demi Dewi Dina Ecrin Elena Elif Elin Eline Elisa
Elisabeth Elise Eliza Elizabeth Elize Ella Emily Emma Esther Eva Evi Evie Evy Fabienne Fatima Fay Feline Fem
Fenne Fien Fleur Floor Frederique Guusje Hailey Hanna Hannah Helena Ilse Imke Inaya Indy Iris Isa Isabel
Isabella Isabelle Ise Isis Ivy Ize Jade Janna Jaylinn Jenna Jennifer Jet Jill Johanna Josephine Joy Joelle
Julia Julie Juliette Kate Kayleigh Kiki Kyra Lana Lara Laura Lauren Leah Lena Lieve Lily Lina Linde Lindsey
Linn Lisa Lise Liv Livia Liz Liza Lize Lizz Loes Lola Lot Lotte Louise Lucy Luna Lynn Maja Mara Mare Maria
Marit Maud Maya Megan Meike Melissa Merel Merle Mette Mia Michelle Mila Milou Mirte Nadia Nadine Naomi Nikki
Nina Nisa Noor Nora Norah Nova Noelle Olivia Pien Pippa Puck Puk Romy Roos Rosa Rosalie Saar Sanne Sara
Sarah Selena Sienna Silke Sofia Sophia Sophie Stella Sterre Suze Sylvie Tara Tess Valerie Vera Victoria Yara
Yasmin Yasmine Zara Zoe Agnes Aicha Alexandra Alexia Alice Alina Aline Ana Anais Andrea Angela Angele Anita
Anja Anke Ann Anneke Annelies Annette Annick Annie Anny Antoinette Ariane Arlette Astrid Audrey Augusta
Aurelie Axelle Ayse Barbara Beatrice Bernadette Betty Bianca Birgit Brenda Brigitte Carina Carine Carla
Carmen Carolina Caroline Catherine Cathy Cecile Cecilia Celine Chantal Chiara Christel Christelle Christiane
Christianne Christina Christine Cindy Claire Clara Claudia Claudine Colette Conny Cynthia Daisy Danielle
Debbie Deborah Delphine Denise Diana Diane Dorien Edith Eliane Elien Elke Ellen Ellie Elly Els Elsa Emilia
Emilie Erika Erna Estelle Eveline Evelyn Evelyne Fanny Farah Fatiha Fatma Febe Flore Florence Francine
Francoise Frida Gabriella Gabrielle Gaelle Georgette Gerda Germaine Ghislaine Gilberte Gina Ginette Gisele
Gitte Greet Griet Hanne Hannelore Heidi Helga Henriette Hilda Hilde Huguette Helene Ida Ilona Imane Ine Ines
Inge Ingrid Irena Irma Irene Ivonne Jacqueline Jana Jasmine Jeanine Jeanne Jeannette Jeannine Jenny Jessica
Joanna Joke Jolien Josiane Josee Joyce Judith Juliana Julienne Justine Kaat Karen Karima Karin Karina Karine
Kathleen Kathy Katia Katja Kato Katty Kelly Khadija Kiara Kimberley Kimberly Kirsten Krista Kristien
Kristine Laure Laurence Lea Leen Leona Leonie Lien Lies Liesbeth Lieselot Liliana Liliane Linda Lindsay
Lisette Lore Louisa Lucia Lucie Lucienne Lydia Lydie Madeleine Magali Magda Magdalena Malika Manon Marcella
Margaux Margo Margot Marguerite Mariam Marianne Marie Mariette Marina Marlies Martha Marthe Martina Martine
Mathilde Melanie Micheline Mira Miranda Mireille Mona Monica Monika Monique Myriam Nancy Natacha Natalia
Natalie Nathalie Nele Nelly Nicole Nore Noella Odette Olga Oona Pascale Patricia Paula Paulien Pauline Peggy
Petra Rachel Rani Rania Rebecca Regina Reinhilde Renee Ria Rita Rosalia Rose Rosette Rosita Ruth Sabine
Sabrina Samira Sandra Sandy Shana Sharon Sien Silvia Simone Simonne Sonia Sonja Stefanie Stephanie Stien
Suzanne Sylvia Tamara Tania Tanja Tatiana Tina Tinne Valentina Vanessa Veronique Vicky Virginie Viviane
Wendy Yana Yasmina Yolanda Yolande Yvette Yvonne Zita`,
  knownMale: `
Aaron Abel Adam Aiden Alex Alexander Ali Amin Amir Arie Aron Arthur Ayoub Bart Bas Bastiaan Beau Ben
Benjamin Berat Berend Bilal Bjorn Boris Bradley Bram Brent Brian Bryan Cas Chris Colin Collin Cornelis
Damian Dani Daniel Dave David Dean Dex Dion Dirk Dylan Dylano Elias Emir Faas Fabian Felix Finn Florian
Floris Giovanni Hamza Hendrik Hidde Hugo Ian Ibrahim Ivan Jack Jacob Jake James Jamie Jan Jason Jasper Jay
Jayden Jens Jesse Jim Jip Job Joep Joey Johannes Jonas Jonathan Joost Joris Jorn Joshua Joel Jules Julian
Julius Justin Kai Kay Kevin Kick Koen Kyano Lars Lenn Leon Levi Lex Liam Lorenzo Luc Luca Lucas Luka Lukas
Luke Mark Mart Mason Mats Matthias Matthijs Max Maxim Mees Mehmet Micha Michael Mick Mika Mike Milan Milo
Mohamed Mohammed Morris Mustafa Nathan Naud Nick Niels Noah Nout Olaf Olivier Oscar Owen Philip Pieter Pim
Quinn Quinten Raf Rafael Ravi Rayan Rens Rick Rik Riley Roan Robin Rowan Ruben Ryan Sam Sami Samuel Sander
Sem Senn Sep Sepp Seth Siem Sil Simon Stan Stef Stefan Sten Sven Thijs Thom Thomas Ties Tijn Tim Timo Tobias
Tom Tristan Twan Tyler Victor Vigo Vince Vincent Wesley Willem Wout Wouter Yassin Youssef Yusuf Zakaria
Abdul Abdullah Adrian Ahmad Ahmed Ahmet Alain Albert Alexandre Alexis Alfons Alfred Anas Andreas Andre Andy
Angelo Anthony Antoine Anton Antonio Armand Arnaud Arne Arno Arnold August Axel Ayman Benoit Bernard Bert
Bob Brahim Brecht Briek Bruno Carl Carlo Carlos Cedric Charles Christian Christof Christoph Christophe
Constant Danny Dany Dario Denis Dennis Didier Diego Dieter Dimitri Dries Eddy Edgard Edmond Edouard Eduard
Edward Edwin Emiel Emile Emmanuel Eric Erik Erwin Etienne Ferdinand Fernand Ferre Filip Florent Francis
Frank Frans Francois Freddy Frederic Frederick Frederik Gabriel Gaston Geert Geoffrey George Georges Gerard
Gerry Gert Ghislain Gianni Gilbert Gilles Gino Giuseppe Glenn Gregory Guido Guillaume Gunter Gunther Gust
Guy Hannes Hans Harry Hasan Hassan Henk Henri Herman Hubert Igor Ilias Ilyas Ismail Ivo Jacobus Jacques
Jamal Jarne Jef Jeffrey Jeremy Jimmy Joachim Joannes Johan John Johnny Jordi Jos Joseph Josse Jose Jozef
Juan Julien Jurgen Karim Karl Kasper Ken Kenneth Kenny Khalid Klaas Kobe Kris Kristof Kurt Lander Laurent
Leander Leo Leonard Leopold Lewis Lionel Lode Louis Loic Lucien Ludo Ludovic Ludwig Manuel Marc Marcel Marco
Marcus Mario Martin Mathias Mathieu Mathis Matteo Matthew Maurice Mauro Maxime Mehdi Michel Miel Miguel
Mohammad Murat Mustapha Nand Nicky Nico Nicolas Nils Norbert Noel Oliver Omar Omer Otis Pascal Patrick
Patrik Paul Pedro Peter Philippe Pierre Piet Piotr Pol Rachid Raoul Raphael Raymond Remi Rene Richard Rob
Robbe Robby Robert Roel Roger Roland Romain Ronald Ronny Rony Roy Rudi Rudolf Rudy Rune Said Samir Sebastian
Senne Seppe Serge Siebe Stephan Steve Steven Stephane Sebastien Theo Thibault Thibaut Thierry Thor Tibo
Timothy Tomas Tommy Tony Toon Tuur Urbain Valere Vic Viktor Walter Wannes Ward Warre Werner William Willy
Wim Xavier Yannick Yassine Younes Yvan Yves`,
  knownFamily: `
Aarden Aarts Adelaar Adriaansen Adriaense Aeije Aertsz Amalrada Appelman Arens Arent Arnold Arts Aschman
Backer Bakker Bartels Bastiaanse Bave Becht Beekman Beijring Bellemans Belpere Berends Berendse Bertho
Bezemer Bierstraten Billung Blaak Blees Blewanus Bloemendaal Blokland Blom Blonk Boer Boers Boeser
Bolkesteijn Booden Borman Bos Bosch Bosman Bouhuizen Bouwhuisen Brandon Brands Brandt Bresse Breugelensis
Brievingh Brisee Brizee Broeders Broek Broeshart Bronder Brouwer Brugman Bruynzeels Bud Buijs Bokenkamp
Cammel Cant Charon Chevresson Chotzen Claassen Claesdr Coenen Coolen Coret Cornelisse Cornelissen Corstiaens
Courtier Dachgelder Dachgeldt David Dekker Demmendaal Diesbergen Dijkman Dircken Dirven Doorhof Doornhem
Doyle Draaisma Dries Drysdale Dubois Eckhardt Eelman Ehlert Elberts Elbertse Ellis Elsemulder Emmen Engels
Erhout Ernst Everde Evers Everts Feenstra Ferran Fiere Flink Frankhuizen Francois Francoise Fredriks Fremie
Freshour Furda Galenzone Galijn Garret Geerts Geertsen Geldens Gemen Geneart Genefaas Gerrits Gerritse
Gerritsen Ghoerle Glasses Gnodde Goderts Goudriaan Greij Groen Groenestein Grondel Groote Gruijl Guit
Haengreve Hak Hakker Haneberg Hanegraaff Haring Hazenveld Heere Heerschop Hehl Heijman Heijmans Heinrichs
Hellevoort Helmerhorst Hendriks Hendrikse Hermans Hexspoor Heyne Hoeks Hoekstra Hoelen Hoes Hollander
Holthuis Honing Hoogers Horrocks Huberts Huel Huijbrechts Huijs Huisman Huls Hulshouts Hulst Huurdeman
Jacobi Jacobs Jacquot Jans Jansdr Janse Jansen Janssen Janssens Jdotte Jekel Jerusalem Jochems Jones Jonker
Jonkman Joosten Jorlink Jurrijens Kallen Kamp Kamper Karels Kas Kathagen Keijser Keltenie Kerkhof Ketel
Ketting Kisman Kleibrink Klein Klerks Kloppert Knuf Koeman Kof Kok Kolen Kolster Koning Konings Koret
Korstman Kort Kosten Koster Krabbe Kramer Kremer Kriens Kronenberg Kuijpers Kuiper Kuipers Kuit Kunen Labado
Lafleur Lage Lagerweij Lambregt Lamotte Lankle Lansink Latier Leene Lelijveld Lemmens Lensen Levesque
Lieshout Lijn Lind Linschoten Lips Loep Lommert Lonen Loreal Louws Lucas Luster Lutterveld Maas Maaswinkel
Mahieu Mangel Manne Mansveld Marceron Marchal Marchand Martel Martens Massa Mater Mathieu Mathurin Matthews
Meeres Meeusen Meijer Meis Melet Mens Merckx Meyer Michiels Michielsen Middelkoop Mijsberg Miltenburg Miner
Moensendijk Moet Mol Molen Molenaar Momberg Mosley Muijs Mulder Muller Nedermeijer Nek Neuteboom Neuzerling
Nieuwstraten Nijman Noordijk Oda Oemencs Olthof Ooms Oosterhek Oosterhout Oostveen Osterhoudt Otte Otto
Ouwel Overdijk Overeem Paillet Palman Passchiers Pauwels Peeters Perck Perkins Perrono Peters Peterse
Phillipsen Pierson Pieters Poncelet Ponci Pons Post Postma Potters Pratt Prins Puig Rackham Ramaker Recers
Rehorst Reijers Rek Remmers Ridder Riem Rijcken Rijn Rijntjes Rippey Risma Romijn Room Roose Roosenboom
Rotteveel Rousselet Rouwenhorst Rubben Ruijs Rutten Salet Sam Sarneel Sas Saxo Schagen Schakelaar Scharroo
Scheer Scheffers Schelvis Schenk Schenkel Scherms Schiffer Schipper Schokman Scholten Schouten Schrant
Schrik Schulten Schuurmans Segerszoen Serra Sestig Shupe Simonis Simons Sire Slagmolen Slingerland Smeets
Smit Smith Soos Spaan Spanhaak Spier Spies Spiker Spreeuw Sprong Spruit Spruyt Stamrood Stange Steenbeek
Sterkman Stichter Stinis Stoffel Stoffelsz Stook Strijker Strik Suijker Takkelenburg Tammerijn Tamsma Terry
Teunissen Texier Thatcher Thomas Thout Tillmanno Timmerman Timmermans Tins Totwiller Tuithof Ulrich Uphaus
Uphus Vaessen Vallenduuk Vastenhouw Veenstra Velderman Veltman Verbeek Verbruggen Verda Vergeer Verhaar
Verhagen Verharen Verheuvel Verkade Vermeulen Verschuere Verschut Vertoor Vertooren Verwoert Vial Vierdag
Vignon Vink Visser Voortman Vos Vrancken Waardeloo Walsteijn Walter Weerdenburg Weijland Weijters Welf
Wensen Werdes Westerburg Westermann Wever Weylant Wijland Wilcken Willems Willemsen Wilmont Wilson Winters
Wipstrik Wolfsdr Wolfswinkel Wolzak Wooning Woudenberg Woutersz Wright Wunderink Wutke Zaal Zeldenrust
Zevenboom Zijlmans Zuidweg Zwart Zwijsen Adams Adriaensen Aerts Ahmed Ali Andries Baele Baert Baeten Baetens
Bauwens Beckers Beernaert Belmans Berghmans Bervoets Blommaert Blomme Boeckx Bogaert Bogaerts Bollen Bonte
Boon Boone Boonen Bosmans Bossuyt Bracke Braem Brouwers Bruneel Buelens Buysse Callens Callewaert Carlier
Casier Celis Ceuppens Christiaens Claes Claessens Claeys Claus Colman Colpaert Coppens Cornelis Cox Cuypers
Daems Daniels Debruyne Deckers Declerck Declercq Deconinck Degroote Degryse Dekeyser Deleu Deman
Demeulenaere Demeyere Demuynck Depoorter Deprez Derycke Desmet Devolder Devos Dewaele Dewitte Dhondt Diallo
Dierckx Dierickx Dillen Dobbelaere Driesen Dupont Eeckhout Everaert Feys Fierens Fransen Galle Geeraerts
Geuens Gevaert Gielen Gillis Goossens Goris Govaerts Hanssens Hellemans Helsen Hendrickx Hens Herman Heylen
Holvoet Horemans Hoste Houben Huyghe Huysmans Jonckheere Joos Joris Kaur Kaya Kenis Knockaert Lambert
Lambrecht Lambrechts Laureys Lauwers Lenaerts Leroy Leys Leysen Liekens Lievens Loos Luyckx Luyten Maes
Malfait Marien Maris Matthijs Matthys Meert Mees Meeus Melis Mestdagh Meyers Moens Moonen Moons Moors
Moreels Mortier Naessens Nelissen Neven Nijs Nys Parmentier Pattyn Philips Poelmans Pollet Poppe Praet
Proost Put Raes Raeymaekers Renders Reynaert Roelandt Roels Rombaut Rombouts Roosen Rottiers Saelens Samyn
Schepens Schoofs Seghers Simoens Singh Slegers Smet Smolders Somers Staelens Standaert Stas Stevens Steyaert
Swennen Swinnen Tack Tanghe Theunis Theys Thijs Thys Troch Vaes Vanbrabant Vandaele Vandenberghe Vandeputte
Vanderheyden Vanderlinden Vandevelde Vanhee Vanhoutte Vanneste Verbeke Verbist Verbrugghe Vercammen
Vercruysse Vereecke Vereecken Verelst Vergauwen Verhaeghe Verhelst Verheyen Verlinden Vermeir Vermeire
Vermeiren Vermeylen Verschueren Verstappen Verstraete Vervaeke Verwimp Viaene Vinck Vlaeminck Voet Vranckx
Vranken Wauters Willaert Wuyts Wynants Yildirim Yilmaz`,
};
