import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const nordic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), no_NO, da_DK, sv_SE, fi_FI',
  female: `
Berit Bjorg Grethe Jorunn Karoline Laila Ragnhild Reidun Silje Sissel Synnove Tonje Torill Turid Wenche
Agnete Amalie Annemette Benedikte Birgitte Britta Catrine Cirkeline Dagny Daniella Dorthe Elna Elsebeth
Esmarelda Frederikke Gundhild Gurli Gyda Herdis Iben Jacobine Jannie Jonna Josefine Katcha Katrine Leonora
Laerke Majken Merethe Michala Nicoline Odeline Pernille Regitse Regitze Selma Solvej Sussanne Ulrike Weena
Winnie Yrsa Zahra Zelma Zenia Agneta Aisha Annelie Birgitta Brita Cajsa Charlotta Desiree Eleonor Elinor
Ellinor Elsie Emelie Engla Fredrika Gunborg Gunilla Hannele Hedvig Henrietta Hillevi Hilma Ingalill Ingegerd
Ingegard Ingela Jennie Kaarina Kajsa Katarina Katarzyna Kerstin Leia Lillemor Lisbet Liselott Lovis Maarit
Madelene Majvor Malgorzata Margret Michaela Mimmi Mirjam Nellie Ottilia Rebecka Rigmor Sabina Terese Tilda
Tuulikki Ulrica Ulrika Vendela Viveka Vivianne Wilhelmina Aada Anniina Aulikki Eeva Eliisa Eveliina Helina
Hilkka Iida Iiris Inkeri Irmeli Josefiina Juulia Kaija Kaisa Karoliina Katriina Kerttu Kirsi Kirsti
Kristiina Maaria Maija Maritta Marjukka Marketta Martta Merja Mervi Miia Orvokki Paivi Pauliina Piia Pirjo
Raija Riikka Riitta Ritva Roosa Sanni Seija Siiri Sinikka Sirkka Sisko Suvi Taru Teija Tellervo Terttu Tiia
Tuija Tuula Tuulia Venla Viivi Vilhelmiina Virpi`,
  male: `
Arild Asbjorn Eirik Eivind Espen Gunnar Helge Hakon Havard Joakim Kjetil Kristoffer Magnus Morten Sigurd
Sondre Steinar Svein Sverre Vegard Oystein Oyvind Asger Bertil Borris Christoffer Clavs Esben Flemming
Johnnie Karlo Kjeld Klavs Laurits Ludvig Malthe Mikael Mikkel Nicklas Nicolai Nicolaj Nikolaj Olfert Preben
Ragner Rasmus Richardt Silas Timmy Tonny Torben Valdemar Verner Yngve Ziggy Oivind Ojvind Abjorn Aage
Abdirahman Abdullahi Adnan Amadeus Arvid Bengt Berndt Bror Christer Christofer Edvin Elof Evald Gottfrid
Greger Gustaf Gosta Hampus Helmer Henning Hilding Hjalmar Ingmar Ingvar Isac Jimmie Joacim Juhani Kalevi
Kennet Kenth Kristofer Louie Mauritz Melwin Muhammad Niklas Olavi Oliwer Olof Ossian Reinhold Rickard Rikard
Sigfrid Sigge Sivert Sixten Staffan Svante Torgny Valter Viggo Vilgot Vilmer Aapo Aarne Aaro Aatos Akseli
Aleksi Anssi Artturi Arvo Aukusti Eelis Eemeli Eemil Eerik Einari Elmeri Erkki Hannu Henrikki Ilmari Jalmari
Jarkko Jarmo Joonas Jorma Jouko Jouni Juhana Juho Juuso Jyrki Kaarlo Kalervo Keijo Kimmo Kullervo Kustaa
Leevi Mauno Miika Niilo Oiva Oskari Pertti Petteri Rauno Reijo Riku Samuli Seppo Taneli Tauno Teuvo Toivo
Topias Tuomas Tuomo Uolevi Vaino Valtteri Veeti Veijo Vesa Vilho Viljami Viljo`,
  family: `
Aasen Amundsen Antonsen Berntsen Edvardsen Eriksen Fredriksen Halvorsen Haugland Henriksen Jakobsen Johnsen
Knutsen Martinsen Myklebust Nilsen Olsen Pettersen Ruud Solberg Saether Thomassen Christiansen Olesen
Andreasen Frandsen Kjaer Vestergaard Sondergaard Friis Winther Nilsson Overgaard Abrahamsson Ahmadi
Anderberg Antonsson Augustsson Backlund Bergqvist Bergvall Bjorklund Blomkvist Bohman Borgstrom Brolin
Bylund Carlberg Dahlberg Dahlstrom Edlund Einarsson Ekholm Eklof Eliasson Emilsson Englund Engvall Eriksson
Folkesson Forsgren Forsman Fredriksson Gashi Granath Granstrom Gustavsson Hagberg Hagstrom Hallin Hansson
Hedman Hellman Henriksson Holmgren Hosseini Hultman Hogberg Ivarsson Jafari Jeppsson Johnsson Josefsson
Karlsson Klasson Kristensson Larsson Lidstrom Lindberg Lindfors Lindkvist Lindqvist Ljungqvist Lundblad
Lundh Lundmark Lundqvist Malmgren Martinsson Melander Mansson Nordberg Nordlander Norgren Nyberg Nylander
Ohlsson Olsson Palmgren Persson Pettersson Rehn Rosengren Rydberg Samuelsson Simonsson Sjodin Sjolin
Skoglund Stenberg Strandberg Sundell Sundqvist Svanberg Soderberg Soderlund Thulin Vallin Viberg Vilhelmsson
Wahlstrom Wallin Westerberg Westin Wiberg Wilhelmsson Zetterberg Akerman Aslund Ostberg Ostlund Ahola
Airaksinen Alatalo Anttonen Auvinen Eskelinen Haapala Haapaniemi Hakala Halme Harju Hautala Heikkila
Heinonen Helminen Hiltunen Hokkanen Honkanen Huotari Huuskonen Hyvarinen Ihalainen Jaaskelainen Jantti
Jarvenpaa Jokela Juvonen Kaikkonen Kanerva Kantola Karjalainen Karppinen Kauppila Keinanen Keskinen Kettunen
Kinnunen Kivimaki Kivisto Koivisto Kokko Konttinen Korhonen Kortelainen Koski Kuisma Kulmala Kuosmanen
Kuusela Laakkonen Lahteenmaki Laitinen Lappalainen Latvala Lehikoinen Lehtola Leinonen Leskinen Linna
Liukkonen Maenpaa Makkonen Manninen Martikainen Matikainen Mattila Mikkola Moisio Muhonen Nevala Nieminen
Niskanen Nurmi Nykanen Oinonen Ollikainen Paakkonen Pajunen Parkkinen Parviainen Pekkala Peltola Peltoniemi
Penttinen Pietila Pirinen Pollanen Puranen Raatikainen Rantala Rauhala Rautio Rintala Ronkko Ruuskanen
Saarela Saastamoinen Salminen Savolainen Seppanen Silvennoinen Sipila Soini Suominen Tahtinen Takala
Tarvainen Tikka Tirkkonen Tuomi Turunen Uusitalo Vaisanen Valkonen Vartiainen Vesterinen Viljanen
Voutilainen Ylinen`,
  knownFemale: `
Andrea Anette Anita Anna Anne Ann Astrid Aud Bente Britt Camilla Cathrine Cecilie Elin Elisabeth Elise Eli
Ellen Else Emilie Emma Eva Grete Gro Gunn Hanna Hanne Hege Heidi Helene Hilde Ida Ingeborg Inger Ingrid
Irene Jenny Julie Karen Karin Kirsten Kjersti Kristine Kristin Lene Linda Line Linn Lise Liv Malin Maren
Marianne Maria Marie Mari Marit Marte Martine May Mette Mona Monica Nina Nora Randi Rita Ruth Sara Sigrid
Siri Siv Sofie Solveig Stine Thea Tone Tove Trine Unni Vilde Ase Abelone Agnes Alberte Alma Amanda Ane
Annette Asta Benedicte Benthe Berta Beth Bettina Birgit Birte Birthe Bitten Bodil Carina Carla Caroline
Charlotte Christina Christine Clara Connie Conny Dagmar Dina Ditte Doris Dorte Edith Ella Emily Erna Ester
Filippa Freja Frida Gerda Gertrud Gitte Gunhild Hannah Helen Helle Henriette Inga Inge Ingelise Irma
Isabella Jacqueline Janni Jasmin Johanne Josephine Justina Jytte Karina Karla Katja Kirstin Kirstine Klara
Kristina Laura Lea Lena Liva Lona Lone Lotte Louise Maiken Maja Malene Malou Margit Margrethe Marlene
Mathilde Maya Merete Mia Michelle Mie Mille Mimi Minna Nadia Naja Nana Nanna Natasha Natasja Nete Oda Odette
Ofelia Olga Olivia Patricia Paula Paulina Pia Ragna Rebecca Rikke Ritt Ronja Rosa Sabine Sandra Sanne Sarah
Signe Sille Simone Sine Sofia Sonja Sophie Stina Susanne Sussie Sys Sorine Sos Tammy Tanja Tilde Tina Ulla
Ursula Vera Victoria Viola Vivian Winni Xenia Yasmin Yda Yvonne Zara Zehnia Adele Agnieszka Aina Alba
Aleksandra Alexandra Alice Alicia Alina Alva Amalia Amelia Amelie Amina Amira Ana Angela Angelica Angelika
Angelina Anja Anneli Annica Annie Annika Annikki Antonia Aurora Barbara Barbro Beata Beatrice Bella Betty
Bianca Boel Carin Carmen Carola Carolin Carolina Cassandra Catarina Catharina Catrin Cecilia Celine Charlott
Christel Christin Claudia Cornelia Cristina Daniela Del Denise Diana Ebba Edit Eira Eivor Elena Eleonora
Elina Elisa Elisabet Elizabeth Ellie Elly Elma Elsa Elsy Elvira Elvy Emilia Emmy Erica Erika Estelle Esther
Ethel Evelina Evelyn Evy Ewa Fanny Fatima Felicia Florence Gabriella Gisela Greta Gudrun Gun Gunnel Gunvor
Harriet Hedda Helena Helga Hilda Hjordis Idun Ilona Ilse Ina Ines Inez Iris Isa Isabel Isabell Isabelle Jane
Janet Jasmine Jeanette Jennifer Jessica Jill Joanna Johanna Joline Josefin Josefina Judith Julia Juni
Karolina Katharina Katrin Lara Leah Leena Leila Leona Liisa Lilian Lilly Lily Lina Linnea Lisa Lisbeth
Liselotte Livia Lotta Lova Lovisa Lucia Luna Lydia Lykke Madeleine Magdalena Malva Margaret Margareta
Margaretha Margot Mariam Mariana Mariann Marika Marina Marita Marja Marjatta Marta Martina Mary Maryam
Mathilda Matilda Maud Meja Melina Melissa Mikaela Mila Milla Mina Mira Miranda Miriam Moa Molly Monika
Martha Nadja Nancy Natalia Natalie Nathalie Nelly Nicole Nour Nova Pauline Pernilla Petra Regina Renee Rose
Rosita Rut Saga Sally Samira Sanna Sofi Sonia Sophia Stella Stephanie Susan Susann Susanna Suzanne Svea
Sylvia Teresa Teresia Theres Therese Theresia Thi Tindra Tora Tova Tuva Tyra Valborg Valentina Vanessa Vanja
Vega Veronica Veronika Viktoria Vilhelmina Vilma Wilma Ylva Asa Aila Aili Aino Airi Alisa Anni Annukka Anu
Arja Aune Carita Eija Eila Elli Emmi Essi Esteri Heli Hellevi Helmi Helvi Henna Irja Jaana Jenna Jenni
Katariina Kati Katri Krista Kyllikki Lilja Maire Marjaana Marjo Marjut Mirja Mirjami Nea Niina Noora Oona
Outi Paivikki Pirkko Raili Saara Sari Satu Sini Sirpa Taina Tarja Terhi Tiina Tuuli Veera Vuokko`,
  knownMale: `
Adrian Alexander Alf Anders Andreas Arne Bjorn Christian Dag Daniel Egil Einar Emil Erik Erling Finn Frank
Fredrik Frode Geir Hans Harald Henrik Ivar Jan Jens Johannes Johan John Jonas Jon Jorgen Karl Kenneth Kjell
Knut Kare Kristian Lars Leif Magne Marius Markus Martin Mathias Nils Odd Ola Ole Per Petter Pal Roar Robert
Roger Rolf Roy Rune Sander Sebastian Simen Sindre Stein Stian Stig Terje Thomas Thor Tobias Tommy Tom
Torbjorn Tore Tor Trond Vidar Adam Albert Aksel Alex Allan Alvin Andre Anton August Benjamin Benny Bent
Bertram Birger Bjarne Bob Bobby Boe Boris Brian Bruno Boje Borge Carl Carlo Carsten Casper Christopher Claus
Curt Dan Danny David Dennis Ebbe Einer Elias Eric Ernst Frans Freddy Frede Frederik Georg George Gert Gorm
Gunner Gustav Henry Herbert Herman Hjalte Holger Hugo Ivan Iver Jack Jacob Jakob James Jano Jarl Jeppe
Jesper Jim Jimmy Joachim Johnny Jonathan Julius Karsten Kaspar Kasper Keld Ken Kenn Kenny Kent Klaus Kurt
Lasse Laus Laust Lennarth Lucas Mads Marcus Mark Matthias Michael Mik Mike Mogens Nick Niels Nikolai Noah
Oliver Oscar Oskar Osvald Otto Ove Palle Patrick Paw Peder Pete Peter Paul Philip Poul Ragnar Rene Richard
Robin Ron Ronni Ronnie Ronny Ruben Sam Simon Sonny Steen Stefan Sten Stephan Steve Steven Svenning Soren
Tage Tejs Tim Troels Uffe Ulf Ulrik Vagn Victor Villads Werner William Yan Yannick Zacharias Orni Ovli Age
Aaron Abbas Abdul Abdullah Agne Ahmad Ahmed Alan Alberto Albin Alejandro Alexis Alfons Alfred Algot Ali
Alvar Alve Amin Amir Anas Andres Andrew Andrzej Antero Anthony Antonio Arnold Aron Arthur Artur Assar Aston
Axel Ben Bernhard Bernt Bert Bill Billy Borje Carlos Charles Charlie Claes Clas Colin Dante Dick Douglas
Eddie Edgar Edvard Edward Edwin Egon Elis Elliot Elmer Elton Elvin Elvis Emanuel Emilio Enar Erland Eskil
Eugen Evert Fabian Felix Ferdinand Filip Folke Fred Fredric Fritz Gabriel Gerhard Gillis Glenn Goran Gote
Hamid Hamza Hannes Harry Hasan Hassan Henric Hakan Ian Ibrahim Ingemar Isaac Isak Ismail Jamal Jari Jerker
Jerry Joel Jonatan Jonny Jose Josef Joseph Juan Julian Junior Kai Kaj Kalle Karim Kevin Khaled Khalid Kian
Klas Konrad Krister Krzysztof Kumar Lage Lennart Leo Leon Leonard Leonardo Leopold Levi Liam Linus Loke Loui
Louis Love Lowe Ludwig Luis Lukas Mahdi Mahmoud Malte Manfred Manuel Marcin Marco Marek Mario Marko Matheo
Matias Mats Matteo Matti Mattias Matts Max Maximilian Mehmet Melker Melvin Micael Michal Michel Miguel Mika
Milan Milo Milton Mio Mohamad Mohamed Mohammad Mohammed Mustafa Mans Marten Natanael Neo Nicholas Niclas
Nicolas Noel Olle Olov Omar Osman Owe Patric Patrik Pawel Pekka Pelle Pierre Piotr Pontus Par Rafael Ralf
Ralph Raymond Reine Reza Roberto Roland Ronald Rudolf Said Saleh Sami Samir Samuel Seth Sigvard Stellan
Sture Sune Sven Tapani Tapio Ted Teodor Theo Theodor Thore Thure Timo Tomas Tomasz Toni Tony Tord Torsten
Tristan Ture Uno Urban Valentin Vide Viking Viktor Vilhelm Ville Vincent Waldemar Walter Wilhelm Wille Willy
Wilmer Yousef Yusuf Ake Orjan Osten Ahti Aimo Aki Aleksanteri Antti Ari Armas Arto Arttu Asko Atte Aulis
Eero Eetu Eino Ensio Esa Esko Harri Heikki Henri Hermanni Iisakki Ilari Ilkka Ismo Jaakko Jani Jarno Jere
Jesse Joni Joona Joonatan Juha Jukka Jussi Kauko Lassi Lauri Markku Martti Mauri Mikko Miro Niko Olli Onni
Osmo Ossi Paavo Pasi Pauli Pentti Petri Raimo Rainer Reino Risto Roope Sakari Samu Santeri Simo Taisto Teemu
Tero Tomi Tommi Tuukka Veikko Veli Verneri Yrjo`,
  knownFamily: `
Aas Abrahamsen Ahmed Ali Andersen Andreassen Andresen Arnesen Aune Bakken Bakke Berge Berg Boe Birkeland
Brekke Christensen Dahl Danielsen Eide Eliassen Ellingsen Engen Evensen Gulbrandsen Gundersen Hagen Hansen
Hanssen Haugen Hauge Haug Helland Holm Isaksen Iversen Jacobsen Jensen Jenssen Johannessen Johansen
Jorgensen Karlsen Knudsen Kristensen Kristiansen Larsen Lien Lie Lunde Lund Madsen Mathisen Mikkelsen Moen
Moe Myhre Nguyen Nielsen Naess Nygard Paulsen Pedersen Rasmussen Ronning Sandvik Simonsen Sivertsen Solheim
Sorensen Strand Strom Svendsen Tangen Thorsen Tveit Vik Odegard Petersen Thomsen Poulsen Mortensen Moller
Frederiksen Laursen Schmidt Clausen Jeppesen Mogensen Jespersen Nissen Lauridsen Ostergaard Jepsen Carlsen
Jessen Norgaard Skov Bertelsen Bruun Lassen Bach Gregersen Steffensen Kjeldsen Bech Krogh Lauritsen
Mathiesen Brandt Toft Ravn Mathiasen Dam Holst Lind Schou Schultz Klausen Hermansen Koch Thygesen Abbas Abdi
Abdullah Adolfsson Ahlberg Ahlgren Ahlin Ahlqvist Ahlstrom Ahmad Alfredsson Alm Almgren Almqvist Andersson
Andreasson Andren Aronsson Arvidsson Asp Asplund Axelsson Backman Bengtsson Bergdahl Berggren Bergkvist
Berglund Bergman Bergsten Bergstrand Bergstrom Berntsson Bertilsson Bjork Bjorkman Blixt Blom Blomberg
Blomgren Blomqvist Bodin Bohlin Bolin Boman Borg Bostrom Brink Broberg Brodin Broman Brannstrom Burman
Bystrom Back Backstrom Borjesson Carlson Carlsson Chen Claesson Dahlgren Dahlin Dahlqvist Dahlen Danielsson
Davidsson Edberg Edin Edman Edstrom Edvardsson Ekberg Ekdahl Ekelund Eklund Ekman Ekstrand Ekstrom Elofsson
Emanuelsson Engberg Engdahl Engman Engstrom Ericson Ericsson Erlandsson Fagerstrom Falk Farah Ferm Flink
Fors Forsberg Forsell Forslund Frank Fransson Franzen Friberg Frid Frisk Gabrielsson Grahn Granberg Granlund
Green Gren Gronlund Gullberg Gunnarsson Gustafsson Goransson Haglund Hagman Hall Hallberg Hallgren
Halvarsson Hammar Hammarstrom Hanna Haraldsson Hasan Hassan Hedberg Hedin Hedlund Hedstrom Helgesson
Hellberg Hellgren Hellstrom Henningsson Hermansson Hjalmarsson Hjelm Hjort Holgersson Holmberg Holmqvist
Holmstrom Hult Hultgren Hussein Hagg Hagglund Haggstrom Hakansson Hoglund Ibrahim Ingvarsson Isaksson Ismail
Israelsson Issa Jacobsson Jakobsson Jansson Jarl Johannesson Johansson Johnson Jonasson Jonsson Juhlin
Karlberg Karlstrom Khalil Khan Kjellberg Kling Knutsson Krantz Kristiansson Kvist Kallstrom Landin Landstrom
Lantz Lennartsson Levin Liden Lilja Liljegren Lindahl Lindblad Lindblom Linde Lindell Linder Lindgren Lindh
Lindholm Lindmark Lindquist Lindskog Lindstrom Lindvall Linden Liu Ljung Ljungberg Ljunggren Lundberg
Lundell Lundgren Lundholm Lundin Lundkvist Lundquist Lundstrom Lof Lofgren Lonn Lovgren Magnusson Malm
Malmberg Malmqvist Malmstrom Marklund Mattsson Melin Moberg Modig Mohamed Mohammad Mohammadi Mohammed
Mohamud Molin Mustafa Martensson Niklasson Norberg Nord Nordgren Nordin Nordlund Nordqvist Nordstrom Norlin
Norling Norman Norrman Noren Nygren Nylen Nyman Nystrom Naslund Olander Olausson Olofsson Omar Oskarsson
Osman Ottosson Palm Palmqvist Paulsson Petersson Pihl Palsson Rask Robertsson Roos Rosenberg Rosenqvist
Rosen Roth Ryden Sahlin Said Saleh Salomonsson Sandberg Sandell Sandgren Sandin Sandstrom Selin Singh
Sjoberg Sjoblom Sjogren Sjoholm Sjolander Sjolund Sjostedt Sjostrand Sjostrom Skog Skoog Skold Smith Stark
Steen Stenlund Stenstrom Storm Strid Stromberg Stahl Sundberg Sundin Sundstrom Svahn Svantesson Svedberg
Svensson Svard Sodergren Soderholm Soderman Soderqvist Soderstrom Thor Thoren Torstensson Tran Turesson
Tornqvist Vesterlund Vestin Viklund Vikstrom Wahlberg Wahlgren Wall Wallgren Wallen Wang Wennberg Werner
Westberg Wester Westerlund Westlund Westman Widen Wiklund Wikstrom Winberg Zhang Aberg Agren Akerlund
Akesson Asberg Astrom Oberg Ohman Osterberg Ostling Ostman Aalto Aaltonen Aho Ahokas Ahonen Alanen Alanko
Antikainen Anttila Aro Asikainen Autio Elo Eloranta Erkkila Eronen Eskola Gronroos Haapanen Haataja Haavisto
Hakkarainen Hakkinen Halonen Hamalainen Hanninen Hannula Harkonen Hartikainen Hautamaki Haverinen Heikkinen
Heino Heiskanen Helenius Helin Hietala Hietanen Hirvonen Holappa Holopainen Huhtala Huovinen Huttunen
Hytonen Hyttinen Hyvonen Ikonen Immonen Jaakkola Jaatinen Jalonen Jarvela Jarvi Jarvinen Jauhiainen Jokinen
Juntunen Jussila Kahkonen Kainulainen Kallio Kamarainen Kangas Kankaanpaa Karhu Karhunen Kari Karki
Karkkainen Karttunen Karvinen Karvonen Kauppinen Kemppainen Keranen Keskitalo Ketola Kilpelainen Kiuru
Kivela Kivinen Kiviniemi Koistinen Koivula Koivunen Kokkonen Kolehmainen Komulainen Koponen Korpela Korpi
Koskela Koskinen Kosonen Kovanen Kujala Kukkonen Kumpulainen Kurki Kuronen Kuusisto Kyllonen Laakso
Laaksonen Lahti Lahtinen Laiho Laine Lammi Lampinen Lankinen Lassila Laukkanen Laurila Lehtimaki Lehtinen
Lehto Lehtonen Leino Lepisto Leppanen Liimatainen Lindroos Lipponen Luoma Luukkonen Maatta Makela Maki
Makinen Malinen Mannisto Mantyla Markkanen Marttila Marttinen Matilainen Merilainen Miettinen Mikkonen
Moilanen Mononen Mustonen Myllymaki Nevalainen Niemela Niemi Niiranen Nikula Nissinen Nousiainen Nurminen
Nuutinen Nylund Oikarinen Ojala Ojanen Oksanen Ollila Paananen Paavilainen Paavola Pakarinen Palomaki
Partanen Pasanen Pehkonen Pekkarinen Pelkonen Peltonen Pennanen Penttila Perala Pesonen Piirainen Pitkanen
Pohjola Puhakka Pulkkinen Puustinen Raisanen Rajala Ranta Rantanen Rasanen Raty Rautiainen Reinikainen Repo
Riihimaki Riikonen Rinne Rissanen Ronkainen Rossi Ruotsalainen Rytkonen Ryynanen Saari Saarinen Sainio
Sallinen Salmela Salmi Salo Salomaa Salonen Seppa Seppala Sihvonen Sillanpaa Simola Simonen Siren Sirvio
Soininen Suhonen Suomalainen Sutinen Syrjala Taipale Tamminen Tanskanen Taskinen Tervo Tiainen Tiihonen
Tikkanen Timonen Toivanen Toivonen Tolonen Tolvanen Tuominen Tuovinen Turpeinen Uotila Vaananen Vainio
Valimaki Valkama Valtonen Varis Vayrynen Venalainen Viitala Viitanen Virta Virtanen Vuorela Vuori Vuorinen
Ylitalo Ylonen`,
};
