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
Doesburg Dorsman Draaisma Eelman Ehlert Elsemulder Erhout Everts Feenstra Fiere Fremie Freshour Galijn
Geldens Genefaas Giselmeyer Goedhart Govarts Groenendaal Haack Hagendoorn Haselaar Heerkens Heijmen Hekker
Hexspoor Hoedemakers Hoelen Hondeveld Horrocks Huijben Huijs Hulskes Jaceps Janse Jeggij Jorlink Kalman
Keijser Kirpenstein Kleibrink Kleybrink Knoers Kolster Kortman Kronenberg Kuilenburg Kunen Laffray Lagerweij
Lamore Langevoort Lansink Leguit Lemmens Ligtvoet Lommert Luboch Maaswinkel Mansvelt Mathol Meijer Merkx
Miltenburg Molegraaf Mosley Mulders Neuzerling Nihoe Nollee Oemencs Olykan Oostveen Ouwerkerk Overeem Pasman
Pastoors Perkins Persijn Pieters Prinsen Rackham Recer Reijers Rietveld Rijks Rippey Roodesteijn Rotteveel
Rouwhorst Ruijs Scardino Scharroo Schellekens Schilt Scholten Schroeff Schuurmans Sitters Smeets Speijer
Stamrood Steinmeiern Stettyn Strijker Symons Tamsma Timmermans Totwiller Uphaus Uphus Vastenhouw Veenstra
Velderman Verbeek Verbruggen Verheuvel Verkade Vertooren Verwoert Voortman Wagenvoort Weeldenburg Wendt
Westerbeek Weyland Wigman Wildschut Winnrich Wolffel Wolters Wouters Zeemans Zijlemans Zuijdveld
Adriaenssens Baeyens Beeckman Bekaert Bertels Beyens Blondeel Boone Bossuyt Braem Bruneel Buelens Buysse
Callewaert Celis Claesen Coene Cools Cuyvers Deceuninck Decock Decoster Dejonghe Delaere Demeyer Denys
Derycke Desmet Dewaele Dewitte Dhondt Dobbelaere Driesen Engelen Faes Geens Geudens Goethals Govaerts
Hellemans Heremans Heyvaert Huybrechts Huys Kerkhofs Laenen Lammens Leemans Leys Luyten Malfait Meeus
Mestdagh Moreels Nelissen Nijs Poelmans Raeymaekers Reynaert Roels Rombouts Rottiers Schepens Schoofs Sels
Smets Snauwaert Sterckx Stroobants Temmerman Torfs Vandamme Vandewalle Vanhove Verbiest Verboven Vercauteren
Verdonck Verfaillie Verhaegen Verheyden Verhulst Vermeersch Verstraeten Vervaet Vissers Vleugels Wellens
Willekens`,
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
Claesdr Coret Cornelissen Dachgelder Dekker Dijkman Dirven Doyle Drysdale Eijkelboom Ellis Emmen Estey
Fechant Flink Francois Fredriks Furda Geerling Gellemeyer Geneart Gerritsen Gnodde Greij Grondel Gruijl Hak
Hanegraaff Heere Hehl Heinrichs Hendrikse Hoeks Hofman Holthuis Houdijk Huijbrechts Huls Hulst Jacobs Jansdr
Janssen Jekel Jochems Joosten Kallen Karels Kathagen Kerkhof Kisman Klerks Koeman Kok Konings Korstman
Koster Kremer Kruns Kuipers Labado Lambers Lamotte Latier Lensen Lijn Lips Lonen Louws Lutterveld Mangel
Mansveld Marchand Massa Mathurin Meeusen Melet Merckx Michielsen Miner Moensendijk Molen Mudden Muller
Neuteboom Nieuwstraten Oda Ooms Opmans Otto Overdijk Palman Peronne Peterse Pison Pons Potters Puig Recers
Reimes Ridder Rijn Roessink Room Roukes Rubben Sam Sas Schagen Scheer Schenk Schiffer Schokman Schrant
Schwartsbach Sestig Sire Slingerland Smits Spanhaak Spiker Sprong Stange Sterkman Stoffel Strik Suijker
Terry Thatcher Tielemans Tins Tuithof Uphuis Vandenbergh Veltman Verboom Verhaar Verheij Verschut Vervoort
Vierdag Visser Vrancken Walter Weijland Wensen Westermann Wijland Wilmont Winters Wolfswinkel Woudenberg
Wunderink Zaal Zijlmans Zwijsen Aerts Andries Baert Bauwens Belmans Blommaert Bogaerts Bonte Borremans
Bracke Bruyninckx Callebaut Casteleyn Claes Colman Cox Daems Declerck Degryse Deman Demeyere Depuydt
Devriendt Dierckx Dillen Dupont Feys Galle Gevaert Gillis Goyvaerts Hendrickx Heylen Hoste Huyghe Joos Kaya
Lambert Lambrechts Lenaerts Liekens Loos Maes Maris Meert Mertens Moonen Mortier Neirynck Nuyts Pattyn Poppe
Proost Ramaekers Roelandt Roosen Saelens Schepers Slegers Somers Stas Steyaert Tack Thijs Vaes Vandenberghe
Vanderlinden Vanneste Verbrugghe Vereecke Verelst Verhelst Vermeir Vermeylen Verstraete Verwimp Vlaeminck
Vranken Wynants`,
};
