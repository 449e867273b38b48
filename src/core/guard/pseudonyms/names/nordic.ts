import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const nordic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), no_NO, da_DK, sv_SE, fi_FI',
  female: `
Berit Bjorg Grethe Jorunn Kjersti Ragnhild Reidun Silje Sissel Synnove Tonje Torill Turid Wenche Abelone
Agnete Annemette Benedikte Birgitte Birte Britta Catrine Cirkeline Dagny Dorte Elna Elsebeth Esmarelda
Frederikke Freja Gundhild Gurli Gyda Herdis Iben Ingelise Jacobine Jannie Jonna Josefine Jytte Katcha Laerke
Majken Merete Merethe Michala Nicoline Odeline Pernille Regitse Regitze Solvej Sussanne Sussie Weena Winnie
Yrsa Zehnia Zelma Zenia Annikki Cajsa Eivor Eleonor Elinor Ellinor Elvy Engla Fredrika Gunborg Gunvor
Hannele Harriet Hedvig Henrietta Hillevi Hjordis Ingalill Ingegard Ingela Kaarina Kajsa Katharina Leena Leia
Lillemor Lisbet Liselott Lykke Maarit Madelene Majvor Mariann Marjatta Mathilda Mimmi Mirjam Nellie Pernilla
Rebecka Rigmor Terese Teresia Theres Tuulikki Ulrica Vendela Vilhelmina Aada Anniina Annukka Aulikki Eliisa
Eveliina Helina Hellevi Hilkka Iida Iiris Inkeri Irmeli Jaana Jenni Josefiina Juulia Kaija Kaisa Karoliina
Katariina Katriina Kerttu Kirsi Kirsti Kristiina Kyllikki Maaria Maija Marjukka Marjut Marketta Martta Merja
Mervi Miia Noora Orvokki Paivi Pauliina Piia Pirjo Pirkko Raija Riikka Riitta Ritva Roosa Saara Sanni Seija
Siiri Sinikka Sirkka Sirpa Sisko Suvi Taru Teija Tellervo Terhi Terttu Tiia Tuija Tuula Tuulia Veera Venla
Viivi Vilhelmiina Virpi Vuokko`,
  male: `
Arild Asbjorn Eirik Eivind Espen Geir Hakon Havard Kjetil Kristoffer Morten Sindre Sondre Steinar Svein
Torbjorn Oystein Oyvind Asger Bjarne Borris Christoffer Clavs Esben Flemming Holger Johnnie Karlo Klavs
Laurits Lennarth Ludvig Malthe Mikkel Mogens Nicklas Nicolai Nicolaj Nikolaj Olfert Osvald Preben Ragnar
Ragner Rasmus Richardt Ronnie Svenning Tonny Torben Ulrik Valdemar Verner Villads Yngve Ziggy Oivind Ojvind
Ovli Abjorn Aage Abdirahman Abdullahi Adnan Algot Amadeus Bror Borje Christofer Edvin Elof Fredric Gerhard
Gottfrid Greger Gosta Hamid Hampus Hilding Hjalmar Jimmie Joacim Jonny Juhani Kalevi Kennet Kenth Krister
Mahmoud Mauritz Melvin Olavi Oliwer Ossian Pontus Rickard Rikard Sigfrid Sigge Sigvard Sivert Sixten Staffan
Svante Thure Torgny Vilgot Vilmer Aapo Aarne Aaro Aatos Akseli Aleksanteri Aleksi Anssi Artturi Arvo Aukusti
Aulis Eelis Eemeli Eemil Eerik Eero Einari Elmeri Erkki Hannu Henrikki Iisakki Ilmari Jalmari Jarkko Jarmo
Joonas Joonatan Jorma Jouko Jouni Juhana Juho Jussi Juuso Jyrki Kaarlo Kalervo Kauko Keijo Kimmo Kullervo
Kustaa Leevi Markku Mauno Miika Niilo Oiva Oskari Paavo Pertti Petteri Raimo Rauno Reijo Riku Sakari Samuli
Seppo Taneli Tauno Teemu Teuvo Toivo Topias Tuomas Tuomo Tuukka Uolevi Vaino Valtteri Veeti Veijo Veikko
Vesa Vilho Viljami Viljo Yrjo`,
  family: `
Aasen Amundsen Andresen Arnesen Birkeland Edvardsen Ellingsen Evensen Halvorsen Hauge Helland Isaksen
Jakobsen Johannessen Jorgensen Knutsen Mathisen Myklebust Naess Olsen Pedersen Ronning Sandvik Solberg
Saether Thomassen Tveit Thomsen Olesen Andreasen Lauridsen Ostergaard Carlsen Jessen Sondergaard Friis
Mathiesen Toft Mathiasen Overgaard Abrahamsson Ahlberg Ahmadi Anderberg Antonsson Asplund Backlund Bergqvist
Bergvall Bertilsson Blomgren Bohlin Boman Bostrom Brolin Burman Carlberg Dahlgren Dahlstrom Edlund
Edvardsson Ekdahl Ekholm Ekstrand Engberg Englund Engvall Erlandsson Folkesson Forsgren Forsman Friberg
Grahn Granberg Granstrom Gullberg Hagberg Hagman Hallberg Halvarsson Hedin Hellberg Hellman Holmqvist
Hosseini Hultman Haggstrom Ingvarsson Jacobsson Jeppsson Jonasson Juhlin Karlstrom Klasson Krantz Landstrom
Lidstrom Lindahl Lindell Lindh Lindmark Lindskog Ljungqvist Lundh Lundmark Malmgren Malmstrom Moberg Norberg
Nordgren Nordlund Norlin Nygren Nylen Olausson Ottosson Palmqvist Pihl Rehn Rosengren Rydberg Salomonsson
Simonsson Sjodin Sjolander Sjolund Skoglund Stenlund Strandberg Sundin Sundstrom Svanberg Soderholm Soderman
Thulin Vallin Viberg Vikstrom Wahlgren Wallgren Westberg Westerlund Westlund Wiklund Wilhelmsson Zetterberg
Akerman Asberg Astrom Osterberg Aalto Ahola Airaksinen Alanko Antikainen Anttonen Auvinen Eronen Gronroos
Haapanen Haataja Hakala Hakkinen Hamalainen Harju Hartikainen Haverinen Heikkinen Heiskanen Helminen
Hietanen Hirvonen Holappa Honkanen Huovinen Huuskonen Hyttinen Hyvonen Ikonen Jaaskelainen Jalonen Jarvela
Jauhiainen Jokinen Juvonen Kaikkonen Kallio Kangas Kantola Karjalainen Karppinen Karvinen Kauppinen
Kemppainen Keskinen Ketola Kilpelainen Kiuru Kivinen Kivisto Koivisto Koivunen Kolehmainen Konttinen
Korhonen Korpi Koski Kovanen Kujala Kulmala Kuosmanen Kuronen Kuusisto Laakkonen Lahti Laitinen Lankinen
Lassila Laukkanen Lehikoinen Lehtinen Lehtonen Leppanen Liimatainen Linna Liukkonen Maatta Makela Makkonen
Mannisto Martikainen Marttinen Matilainen Merilainen Mikkola Moilanen Mononen Myllymaki Niemela Niiranen
Niskanen Nousiainen Nuutinen Nylund Oinonen Ollikainen Paakkonen Paavilainen Pakarinen Parkkinen Parviainen
Pehkonen Pekkarinen Peltonen Pennanen Penttinen Pesonen Piirainen Pitkanen Pollanen Pulkkinen Raatikainen
Rajala Rantanen Rauhala Rautio Riihimaki Rissanen Ronkko Rytkonen Saarela Saastamoinen Salmela Salomaa
Savolainen Seppanen Sillanpaa Simonen Sirvio Suhonen Suominen Syrjala Taipale Tamminen Tarvainen Tikka
Tirkkonen Tolvanen Tuovinen Turunen Uusitalo Vainio Valimaki Valtonen Vayrynen Vesterinen Viitanen Virta
Vuorela Ylinen`,
  knownFemale: `
Andrea Anette Anita Anna Anne Ann Astrid Aud Bente Britt Camilla Cathrine Cecilie Elin Elisabeth Elise Ellen
Else Emilie Emma Eva Grete Gro Gunn Hanna Hanne Hege Heidi Helene Hilde Ida Ingeborg Inger Ingrid Irene
Jenny Julie Karen Karin Karoline Kirsten Kristine Kristin Laila Lene Linda Line Linn Lise Liv Malin Maren
Marianne Maria Marie Mari Marit Marte Martine May Mette Mona Monica Nina Nora Randi Rita Ruth Sara Sigrid
Siri Siv Sofie Solveig Stine Thea Tove Trine Unni Vilde Ase Agnes Alberte Alma Amalie Amanda Ane Annette
Asta Benedicte Benthe Berta Beth Bettina Birgit Birthe Bitten Bodil Carina Carla Caroline Charlotte
Christina Christine Clara Connie Conny Dagmar Daniella Dina Ditte Doris Dorthe Edith Ella Emily Erna Ester
Filippa Frida Gerda Gertrud Gitte Gunhild Hannah Helen Helle Henriette Inga Inge Irma Isabella Jacqueline
Janni Jasmin Johanne Josephine Justina Karina Karla Katja Katrine Kirstin Kirstine Klara Kristina Laura Lea
Lena Leonora Liva Lona Lone Lotte Louise Maiken Maja Malene Malou Margit Margrethe Marlene Mathilde Maya Mia
Michelle Mie Mille Mimi Minna Nadia Naja Nana Nanna Natasha Natasja Nete Oda Odette Ofelia Olga Olivia
Patricia Paula Paulina Pia Ragna Rebecca Rikke Ritt Ronja Rosa Sabine Sandra Sanne Sarah Selma Signe Sille
Simone Sine Sofia Sonja Sophie Stina Susanne Sys Sorine Sos Tammy Tanja Tilde Tina Ulla Ulrike Ursula Vera
Victoria Viola Vivian Winni Xenia Yasmin Yda Yvonne Zahra Zara Adele Agneta Agnieszka Aina Aisha Alba
Aleksandra Alexandra Alice Alicia Alina Alva Amalia Amelia Amelie Amina Amira Ana Angela Angelica Angelika
Angelina Anja Anneli Annelie Annica Annie Annika Antonia Aurora Barbara Barbro Beata Beatrice Bella Betty
Bianca Birgitta Boel Brita Carin Carmen Carola Carolin Carolina Cassandra Catarina Catharina Catrin Cecilia
Celine Charlott Charlotta Christel Christin Claudia Cornelia Cristina Daniela Del Denise Desiree Diana Ebba
Edit Eira Elena Eleonora Elina Elisa Elisabet Elizabeth Ellie Elly Elma Elsa Elsie Elsy Elvira Emelie Emilia
Emmy Erica Erika Estelle Esther Ethel Evelina Evelyn Evy Ewa Fanny Fatima Felicia Florence Gabriella Gisela
Greta Gudrun Gun Gunilla Gunnel Hedda Helena Helga Hilda Hilma Idun Ilona Ilse Ina Ines Inez Ingegerd Iris
Isa Isabel Isabell Isabelle Jane Janet Jasmine Jeanette Jennie Jennifer Jessica Jill Joanna Johanna Joline
Josefin Josefina Judith Julia Juni Karolina Katarina Katarzyna Katrin Kerstin Lara Leah Leila Leona Liisa
Lilian Lilly Lily Lina Linnea Lisa Lisbeth Liselotte Livia Lotta Lova Lovis Lovisa Lucia Luna Lydia
Madeleine Magdalena Malgorzata Malva Margaret Margareta Margaretha Margot Margret Mariam Mariana Marika
Marina Marita Marja Marta Martina Mary Maryam Matilda Maud Meja Melina Melissa Michaela Mikaela Mila Milla
Mina Mira Miranda Miriam Moa Molly Monika Martha Nadja Nancy Natalia Natalie Nathalie Nelly Nicole Nour Nova
Ottilia Pauline Petra Regina Renee Rose Rosita Rut Sabina Saga Sally Samira Sanna Sofi Sonia Sophia Stella
Stephanie Susan Susann Susanna Suzanne Svea Sylvia Teresa Therese Theresia Thi Tilda Tindra Tora Tova Tuva
Tyra Ulrika Valborg Valentina Vanessa Vega Veronica Veronika Viktoria Vilma Viveka Vivianne Wilhelmina Wilma
Ylva Asa Aila Aili Aino Airi Alisa Anni Anu Arja Aune Carita Eeva Eija Eila Elli Emmi Essi Esteri Heli Helmi
Helvi Henna Irja Jenna Kati Katri Krista Lilja Maire Maritta Marjaana Marjo Mirja Mirjami Nea Niina Oona
Outi Paivikki Raili Sari Satu Sini Taina Tarja Tiina Tuuli`,
  knownMale: `
Adrian Alexander Alf Anders Andreas Arne Bjorn Christian Dag Daniel Egil Einar Emil Erik Erling Finn Frank
Fredrik Frode Gunnar Hans Harald Helge Henrik Ivar Jan Jens Joakim Johannes Johan John Jonas Jon Jorgen Karl
Kenneth Kjell Knut Kare Kristian Lars Leif Magne Magnus Marius Markus Martin Mathias Nils Odd Ole Per Petter
Pal Roar Robert Roger Rolf Roy Rune Sander Sebastian Sigurd Simen Stein Stian Stig Sverre Terje Thomas Thor
Tobias Tommy Tom Tore Tor Trond Vegard Vidar Adam Albert Aksel Alex Allan Alvin Andre Anton August Benjamin
Benny Bent Bertil Bertram Birger Bob Bobby Boe Boris Brian Bruno Boje Borge Carl Carlo Carsten Casper
Christopher Claus Curt Dan Danny David Dennis Ebbe Einer Elias Eric Ernst Frans Freddy Frede Frederik Georg
George Gert Gorm Gunner Gustav Henry Herbert Herman Hjalte Hugo Ivan Iver Jack Jacob Jakob James Jano Jarl
Jeppe Jesper Jim Jimmy Joachim Johnny Jonathan Julius Karsten Kaspar Kasper Keld Ken Kenn Kenny Kent Kjeld
Klaus Kurt Lasse Laus Laust Lucas Mads Marcus Mark Matthias Michael Mik Mikael Mike Nick Niels Nikolai Noah
Oliver Oscar Oskar Otto Ove Palle Patrick Paw Peder Pete Peter Paul Philip Poul Rene Richard Robin Ron Ronni
Ronny Ruben Sam Silas Simon Sonny Steen Stefan Sten Stephan Steve Steven Soren Tage Tejs Tim Timmy Troels
Uffe Ulf Vagn Victor Werner William Yan Yannick Zacharias Orni Age Aaron Abbas Abdul Abdullah Agne Ahmad
Ahmed Alan Alberto Albin Alejandro Alexis Alfons Alfred Ali Alvar Alve Amin Amir Anas Andres Andrew Andrzej
Antero Anthony Antonio Arnold Aron Arthur Artur Arvid Assar Aston Axel Ben Bengt Berndt Bernhard Bernt Bert
Bill Billy Carlos Charles Charlie Christer Claes Clas Colin Dante Dick Douglas Eddie Edgar Edvard Edward
Edwin Egon Elis Elliot Elmer Elton Elvin Elvis Emanuel Emilio Enar Erland Eskil Eugen Evald Evert Fabian
Felix Ferdinand Filip Folke Fred Fritz Gabriel Gillis Glenn Gustaf Goran Gote Hamza Hannes Harry Hasan
Hassan Helmer Henning Henric Hakan Ian Ibrahim Ingemar Ingmar Ingvar Isaac Isac Isak Ismail Jamal Jari
Jerker Jerry Joel Jonatan Jose Josef Joseph Juan Julian Junior Kai Kaj Kalle Karim Kevin Khaled Khalid Kian
Klas Konrad Kristofer Krzysztof Kumar Lage Lennart Leo Leon Leonard Leonardo Leopold Levi Liam Linus Loke
Loui Louie Louis Love Lowe Ludwig Luis Lukas Mahdi Malte Manfred Manuel Marcin Marco Marek Mario Marko
Matheo Matias Mats Matteo Matti Mattias Matts Max Maximilian Mehmet Melker Melwin Micael Michal Michel
Miguel Mika Milan Milo Milton Mio Mohamad Mohamed Mohammad Mohammed Muhammad Mustafa Mans Marten Natanael
Neo Nicholas Niclas Nicolas Niklas Noel Olle Olof Olov Omar Osman Owe Patric Patrik Pawel Pekka Pelle Pierre
Piotr Par Rafael Ralf Ralph Raymond Reinhold Reza Roberto Roland Ronald Rudolf Said Saleh Sami Samir Samuel
Seth Stellan Sture Sune Sven Tapani Tapio Ted Teodor Theo Theodor Thore Timo Tomas Tomasz Toni Tony Tord
Torsten Tristan Ture Uno Urban Valentin Valter Vide Viggo Viking Viktor Vilhelm Ville Vincent Waldemar
Walter Wilhelm Wille Willy Wilmer Yousef Yusuf Ake Orjan Osten Ahti Aimo Aki Antti Ari Armas Arto Arttu Asko
Atte Eetu Eino Ensio Esa Esko Harri Heikki Henri Hermanni Ilari Ilkka Ismo Jaakko Jani Jarno Jere Jesse Joni
Joona Juha Jukka Lassi Lauri Martti Mauri Mikko Miro Niko Olli Onni Osmo Ossi Pasi Pauli Pentti Petri Rainer
Reino Risto Roope Samu Santeri Simo Taisto Tero Tomi Tommi Veli Verneri`,
  knownFamily: `
Aas Abrahamsen Ahmed Ali Andersen Andreassen Antonsen Aune Bakken Bakke Berge Berg Berntsen Boe Brekke
Christensen Dahl Danielsen Eide Eliassen Engen Eriksen Fredriksen Gulbrandsen Gundersen Hagen Hansen Hanssen
Haugen Haugland Haug Henriksen Holm Iversen Jacobsen Jensen Jenssen Johansen Johnsen Karlsen Knudsen
Kristensen Kristiansen Larsen Lien Lie Lunde Lund Madsen Martinsen Mikkelsen Moen Moe Myhre Nguyen Nielsen
Nilsen Nygard Paulsen Pettersen Rasmussen Ruud Simonsen Sivertsen Solheim Sorensen Strand Strom Svendsen
Tangen Thorsen Vik Odegard Petersen Christiansen Poulsen Mortensen Moller Frederiksen Laursen Schmidt
Clausen Jeppesen Mogensen Jespersen Nissen Frandsen Jepsen Kjaer Vestergaard Norgaard Skov Bertelsen Bruun
Lassen Bach Gregersen Steffensen Kjeldsen Bech Krogh Lauritsen Brandt Winther Ravn Dam Holst Nilsson Lind
Schou Schultz Klausen Hermansen Koch Thygesen Abbas Abdi Abdullah Adolfsson Ahlgren Ahlin Ahlqvist Ahlstrom
Ahmad Alfredsson Alm Almgren Almqvist Andersson Andreasson Andren Aronsson Arvidsson Asp Augustsson Axelsson
Backman Bengtsson Bergdahl Berggren Bergkvist Berglund Bergman Bergsten Bergstrand Bergstrom Berntsson Bjork
Bjorklund Bjorkman Blixt Blom Blomberg Blomkvist Blomqvist Bodin Bohman Bolin Borg Borgstrom Brink Broberg
Brodin Broman Brannstrom Bylund Bystrom Back Backstrom Borjesson Carlson Carlsson Chen Claesson Dahlberg
Dahlin Dahlqvist Dahlen Danielsson Davidsson Edberg Edin Edman Edstrom Einarsson Ekberg Ekelund Eklund Eklof
Ekman Ekstrom Eliasson Elofsson Emanuelsson Emilsson Engdahl Engman Engstrom Ericson Ericsson Eriksson
Fagerstrom Falk Farah Ferm Flink Fors Forsberg Forsell Forslund Frank Fransson Franzen Fredriksson Frid
Frisk Gabrielsson Gashi Granath Granlund Green Gren Gronlund Gunnarsson Gustafsson Gustavsson Goransson
Haglund Hagstrom Hall Hallgren Hallin Hammar Hammarstrom Hanna Hansson Haraldsson Hasan Hassan Hedberg
Hedlund Hedman Hedstrom Helgesson Hellgren Hellstrom Henningsson Henriksson Hermansson Hjalmarsson Hjelm
Hjort Holgersson Holmberg Holmgren Holmstrom Hult Hultgren Hussein Hagg Hagglund Hakansson Hogberg Hoglund
Ibrahim Isaksson Ismail Israelsson Issa Ivarsson Jafari Jakobsson Jansson Jarl Johannesson Johansson Johnson
Johnsson Jonsson Josefsson Karlberg Karlsson Khalil Khan Kjellberg Kling Knutsson Kristensson Kristiansson
Kvist Kallstrom Landin Lantz Larsson Lennartsson Levin Liden Lilja Liljegren Lindberg Lindblad Lindblom
Linde Linder Lindfors Lindgren Lindholm Lindkvist Lindquist Lindqvist Lindstrom Lindvall Linden Liu Ljung
Ljungberg Ljunggren Lundberg Lundblad Lundell Lundgren Lundholm Lundin Lundkvist Lundquist Lundqvist
Lundstrom Lof Lofgren Lonn Lovgren Magnusson Malm Malmberg Malmqvist Marklund Martinsson Mattsson Melander
Melin Modig Mohamed Mohammad Mohammadi Mohammed Mohamud Molin Mustafa Mansson Martensson Niklasson Nord
Nordberg Nordin Nordlander Nordqvist Nordstrom Norgren Norling Norman Norrman Noren Nyberg Nylander Nyman
Nystrom Naslund Ohlsson Olander Olofsson Olsson Omar Oskarsson Osman Palm Palmgren Paulsson Persson
Petersson Pettersson Palsson Rask Robertsson Roos Rosenberg Rosenqvist Rosen Roth Ryden Sahlin Said Saleh
Samuelsson Sandberg Sandell Sandgren Sandin Sandstrom Selin Singh Sjoberg Sjoblom Sjogren Sjoholm Sjolin
Sjostedt Sjostrand Sjostrom Skog Skoog Skold Smith Stark Steen Stenberg Stenstrom Storm Strid Stromberg
Stahl Sundberg Sundell Sundqvist Svahn Svantesson Svedberg Svensson Svard Soderberg Sodergren Soderlund
Soderqvist Soderstrom Thor Thoren Torstensson Tran Turesson Tornqvist Vesterlund Vestin Viklund Vilhelmsson
Wahlberg Wahlstrom Wall Wallin Wallen Wang Wennberg Werner Wester Westerberg Westin Westman Wiberg Widen
Wikstrom Winberg Zhang Aberg Agren Akerlund Akesson Aslund Oberg Ohman Ostberg Ostling Ostlund Ostman
Aaltonen Aho Ahokas Ahonen Alanen Alatalo Anttila Aro Asikainen Autio Elo Eloranta Erkkila Eskelinen Eskola
Haapala Haapaniemi Haavisto Hakkarainen Halme Halonen Hanninen Hannula Harkonen Hautala Hautamaki Heikkila
Heino Heinonen Helenius Helin Hietala Hiltunen Hokkanen Holopainen Huhtala Huotari Huttunen Hytonen
Hyvarinen Ihalainen Immonen Jaakkola Jaatinen Jantti Jarvenpaa Jarvi Jarvinen Jokela Juntunen Jussila
Kahkonen Kainulainen Kamarainen Kanerva Kankaanpaa Karhu Karhunen Kari Karki Karkkainen Karttunen Karvonen
Kauppila Keinanen Keranen Keskitalo Kettunen Kinnunen Kivela Kivimaki Kiviniemi Koistinen Koivula Kokko
Kokkonen Komulainen Koponen Korpela Kortelainen Koskela Koskinen Kosonen Kuisma Kukkonen Kumpulainen Kurki
Kuusela Kyllonen Laakso Laaksonen Lahteenmaki Lahtinen Laiho Laine Lammi Lampinen Lappalainen Latvala
Laurila Lehtimaki Lehto Lehtola Leino Leinonen Lepisto Leskinen Lindroos Lipponen Luoma Luukkonen Maenpaa
Maki Makinen Malinen Manninen Mantyla Markkanen Marttila Matikainen Mattila Miettinen Mikkonen Moisio
Muhonen Mustonen Nevala Nevalainen Niemi Nieminen Nikula Nissinen Nurmi Nurminen Nykanen Oikarinen Ojala
Ojanen Oksanen Ollila Paananen Paavola Pajunen Palomaki Partanen Pasanen Pekkala Pelkonen Peltola Peltoniemi
Penttila Perala Pietila Pirinen Pohjola Puhakka Puranen Puustinen Raisanen Ranta Rantala Rasanen Raty
Rautiainen Reinikainen Repo Riikonen Rinne Rintala Ronkainen Rossi Ruotsalainen Ruuskanen Ryynanen Saari
Saarinen Sainio Sallinen Salmi Salminen Salo Salonen Seppa Seppala Sihvonen Silvennoinen Simola Sipila Siren
Soini Soininen Suomalainen Sutinen Tahtinen Takala Tanskanen Taskinen Tervo Tiainen Tiihonen Tikkanen
Timonen Toivanen Toivonen Tolonen Tuomi Tuominen Turpeinen Uotila Vaananen Vaisanen Valkama Valkonen Varis
Vartiainen Venalainen Viitala Viljanen Virtanen Voutilainen Vuori Vuorinen Ylitalo Ylonen`,
};
