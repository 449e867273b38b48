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
Amber Amelia Amina Amira Amy Anna Anne Aya Bente Bibi Britt Charlotte Dana Daphne Demi Dewi Ecrin Elena Elif
Elin Eline Elisabeth Elise Eliza Elize Ella Eva Evi Evie Evy Fabienne Fay Fem Fenne Fien Fleur Floor Hanna
Helena Ilse Indy Iris Isabelle Ise Isis Ivy Ize Jaylinn Jet Jill Joy Julia Kate Kiki Lana Lara Lauren Lena
Lily Lina Linde Lindsey Linn Lise Liv Livia Liz Liza Lizz Loes Lola Lot Lotte Lynn Maja Mara Mare Marit Maya
Meike Melissa Merel Merle Mette Mila Milou Mirte Nadine Nikki Nisa Noor Nora Norah Nova Pien Pippa Puck Puk
Romy Rosa Rosalie Saar Sanne Sara Silke Sofia Stella Sterre Suze Sylvie Tess Vera Victoria Yara Yasmin Zoe
Agnes Alexandra Alexia Alice Aline Ana Angele Anita Anja Ann Annelies Annie Anny Astrid Aurelie Axelle Ayse
Bernadette Carina Carine Carmen Caroline Cecilia Celine Chiara Clara Claudia Daisy Deborah Diana Dorien
Edith Elien Elke Ellen Elly Els Elsa Erna Evelyne Farah Fatiha Fatma Febe Flore Florence Gilberte Gina Gitte
Greet Griet Hannelore Heidi Helga Henriette Hilde Helene Ida Imane Ine Ines Irene Jacqueline Jana Jasmine
Jeannette Joke Jolien Joyce Julienne Kaat Karen Karin Karine Kato Kristien Laure Leen Leona Lien Lies
Liesbeth Linda Lindsay Lisette Lore Lucia Lydie Madeleine Magali Magda Magdalena Manon Margo Margot
Marguerite Mariam Marie Martina Martine Micheline Mira Miranda Mona Monica Nancy Nele Nelly Nore Olga Oona
Patricia Paulien Petra Rachel Rani Rania Regina Ria Rita Rosalia Rose Rosette Ruth Sabrina Samira Sandra
Sandy Shana Sien Silvia Sonia Sonja Stien Sylvia Tamara Tanja Tina Tinne Veronique Vicky Virginie Viviane
Yana`,
  knownMale: `
Aaron Abel Aiden Alexander Amir Arie Bart Bas Beau Ben Berat Berend Boris Bradley Brent Brian Cas Chris
Collin Cornelis Daniel Dave Dean Dex Dirk Dylano Emir Fabian Felix Florian Floris Hendrik Hidde Ivan Jack
James Jan Jay Jayden Jesse Jim Job Joep Johannes Jonas Joost Joris Joel Jules Justin Kai Kick Kyano Lars
Leon Levi Liam Lorenzo Luca Lucas Mark Mart Mats Matthijs Maxim Mees Micha Michael Mika Mike Milo Morris
Nathan Naud Niels Nout Oscar Owen Pieter Quinn Quinten Ravi Rayan Rick Rik Roan Rowan Ryan Sami Sander Sem
Sep Sepp Siem Sil Stan Stef Sten Sven Thom Thomas Tijn Tim Tom Tyler Victor Vince Vincent Willem Wout Abdul
Abdullah Ahmad Ahmet Albert Alexandre Alfred Anas Andre Andy Anthony Antoine Antonio Armand Arne Arno August
Axel Benoit Bernard Bob Briek Bruno Carlo Carlos Christian Christof Constant Dany Didier Diego Dries Eddy
Eduard Edward Emiel Eric Erwin Etienne Fernand Ferre Florent Francis Frans Francois Frederick Gabriel George
Gerard Gerry Ghislain Gilbert Gino Glenn Guido Guillaume Gunther Gust Hannes Hans Hasan Henk Hubert Igor
Ismail Ivo Jacques Jarne Jimmy Joachim Johan John Jordi Joseph Josse Juan Julien Karl Kasper Kenneth Klaas
Kris Kristof Lander Laurent Leo Leonard Lewis Lode Loic Lucien Ludovic Ludwig Marc Marcel Mario Martin
Mathis Mauro Maxime Miguel Mohammad Nand Nicky Nicolas Nils Oliver Omar Otis Pascal Paul Pedro Philippe
Pierre Pol Rachid Remi Rene Rob Robbe Roel Roger Romain Rony Rudi Rudy Rune Sebastian Senne Serge Siebe
Steve Steven Thibault Thibaut Thor Tibo Tomas Tommy Toon Tuur Valere Vic Walter Wannes Warre Werner Willy
Wim Yannick`,
  knownFamily: `
Aarden Adelaar Aeije Appelman Arnold Aschman Bartels Becht Bellemans Berendse Bezemer Blaak Bloemendaal
Blonk Boers Booden Bosch Bouwhuisen Brandt Breugelensis Brizee Broeshart Brugman Bud Cammel Chevresson
Claesdr Coret Cornelissen Dachgelder Dekker Dijkman Dirven Draaisma Eckhardt Elberts Elsemulder Engels
Everde Feenstra Flink Francoise Fremie Galenzone Geerts Gemen Genefaas Gerritsen Gnodde Greij Grondel Gruijl
Hak Hanegraaff Heere Hehl Heinrichs Hendrikse Heyne Hoelen Hollander Hoogers Huel Huisman Hulshouts Jacobi
Jans Jansen Jdotte Jerusalem Jonkman Jurrijens Kamper Kas Keltenie Ketting Klein Knuf Kof Kolster Koret
Kosten Kramer Kriens Kuiper Kunen Lage Lambregt Lansink Lelijveld Lieshout Linschoten Loep Loreal Luster
Maaswinkel Manne Marchal Martens Mathieu Meeres Meijer Mens Michiels Mijsberg Miner Mol Momberg Mulder Nek
Neuzerling Noordijk Olthof Oosterhout Otte Ouwel Paillet Pauwels Peters Phillipsen Ponci Postma Prins
Ramaker Rehorst Remmers Rijcken Rippey Romijn Roosenboom Rouwenhorst Rutten Sarneel Saxo Scharroo Schelvis
Scherms Schipper Schouten Schulten Serra Simons Slagmolen Smit Spaan Spies Spreeuw Spruyt Steenbeek Stinis
Stook Strik Tammerijn Teunissen Thout Timmermans Totwiller Uphaus Vallenduuk Velderman Verbeek Vergeer
Verharen Verschuere Vertooren Vial Vink Vos Walter Weijland Wensen Westermann Wijland Wilmont Winters
Wolfswinkel Woudenberg Wunderink Zaal Zijlmans Zwijsen Aerts Andries Baert Bauwens Belmans Blommaert
Bogaerts Bonte Bosmans Braem Buelens Callewaert Celis Claes Colman Cox Daems Declerck Degryse Deman Demeyere
Deprez Devos Dhondt Dillen Driesen Feys Galle Gevaert Gillis Govaerts Helsen Heylen Hoste Huyghe Joos Kaya
Lambert Lambrechts Leroy Liekens Luyckx Malfait Maris Mees Mestdagh Moons Mortier Nelissen Nys Philips Praet
Put Renders Roels Roosen Samyn Schoofs Slegers Somers Stas Steyaert Tack Thijs Vaes Vandenberghe
Vanderlinden Vanneste Verbrugghe Vereecke Verelst Verhelst Vermeir Vermeylen Verstraete Verwimp Vlaeminck
Vranken Wynants`,
};
