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
Anita Anna Ann Astrid Bente Britt Cathrine Elin Elisabeth Eli Ellen Emma Grete Gro Hanna Hanne Heidi Helene
Ida Irene Jenny Karen Karin Kristin Linda Line Lise Liv Maren Marie Marit Martine May Mona Monica Nora Rita
Ruth Siri Siv Stine Thea Tove Unni Vilde Abelone Agnes Alma Ane Asta Beth Birte Bitten Bodil Carla Charlotte
Clara Dina Ditte Dorte Ella Erna Freja Gertrud Helen Henriette Inga Irma Jacqueline Johanne Jytte Kirstine
Lea Lena Lona Lone Maiken Malene Malou Maya Merete Mie Mille Minna Nana Nanna Oda Ofelia Olivia Pia Ragna
Ritt Ronja Sabine Sandra Signe Sine Sofia Stina Sussie Sorine Tanja Tilde Ulla Ursula Victoria Viola Winni
Yasmin Yda Zehnia Adele Alba Alexandra Alice Alva Amelia Amira Ana Angelika Anneli Annica Annikki Aurora
Beata Boel Carin Carola Carolin Catarina Cecilia Celine Christin Claudia Del Diana Edit Eivor Elena Elina
Elisa Elly Elsa Elsy Elvy Emmy Ethel Evelina Ewa Felicia Florence Gun Gunnel Hedda Helga Hjordis Ilse Ina
Inez Iris Isabell Jane Janet Jeanette Jill Josefin Julia Juni Lara Leena Leona Liisa Lily Linnea Lisa
Liselotte Livia Lova Lucia Luna Madeleine Magdalena Margaret Margot Mariann Marita Marja Marta Martina
Mathilda Maud Meja Melissa Mikaela Milla Mira Miranda Molly Nadja Nelly Nicole Nova Pernilla Petra Rose Rut
Sally Sanna Sofi Stella Susan Suzanne Sylvia Teresia Thi Tindra Tova Tuva Valborg Vanja Vega Veronika
Viktoria Wilma Ylva Aila Aino Airi Anni Annukka Arja Carita Eija Elli Emmi Esteri Heli Helmi Henna Irja
Jenni Katariina Katri Lilja Maire Marjo Marjut Mirjami Nea Noora Outi Paivikki Raili Saara Satu Sirpa Taina
Terhi Tiina Veera`,
  knownMale: `
Adrian Alexander Anders Arne Christian Daniel Einar Emil Erling Frank Frode Hans Ivar Jan Johannes John Jon
Karl Knut Kare Lars Markus Nils Ola Per Petter Roar Roger Roy Sander Simen Sindre Stian Terje Thor Tom Tore
Trond Vidar Albert Allan Andre August Bent Bertram Bob Boe Brian Boje Carl Carlo Christopher Curt David Ebbe
Elias Eric Frans Frederik George Gorm Gustav Henry Herman Holger Iver Jacob James Jarl Jeppe Jimmy Johnny
Kaspar Keld Kenn Kent Kurt Laus Lennarth Mark Mik Mike Nick Oliver Oskar Otto Palle Patrick Peder Peter
Philip Ragnar Richard Ron Ruben Sonny Stefan Stephan Steven Soren Tage Tim Uffe Ulrik Victor Werner William
Yannick Orni Age Abbas Abdullah Agne Alan Albin Alfons Algot Alve Amin Anas Antero Antonio Aron Assar Aston
Ben Bernt Bill Borje Charles Clas Colin Dick Edvard Edwin Elis Elton Elvin Emanuel Enar Eskil Evert Felix
Ferdinand Folke Fredric Gabriel Glenn Gote Hamid Hannes Hasan Ian Isak Jerker Jerry Jonatan Josef Juan
Junior Kaj Kalle Klas Krister Lage Leo Leonard Levi Liam Loui Love Ludwig Mahdi Manuel Marcin Marek Marko
Mats Mattias Max Maximilian Melker Miguel Milan Milton Mohammad Mustafa Marten Niclas Noel Olov Osman Owe
Pekka Pierre Par Raymond Reza Roland Rudolf Saleh Samuel Sigvard Sture Sven Tapani Ted Theo Thore Timo Tony
Tord Uno Valentin Viking Vilhelm Vincent Walter Wille Yousef Orjan Ahti Aki Aleksanteri Ari Arto Asko Aulis
Eetu Ensio Esa Harri Hermanni Ilari Ismo Jani Jere Joni Joonatan Jukka Kauko Lauri Markku Mauri Miro Olli
Osmo Paavo Pasi Pentti Raimo Reino Roope Samu Santeri Taisto Tero Tommi Veikko Verneri`,
  knownFamily: `
Aas Ahmed Andresen Bakken Berg Birkeland Danielsen Ellingsen Gulbrandsen Hanssen Hauge Holm Jacobsen
Johansen Karlsen Kristiansen Lie Madsen Moen Myhre Nygard Rasmussen Simonsen Sorensen Strom Thorsen Odegard
Poulsen Moller Clausen Jespersen Ostergaard Jessen Skov Lassen Steffensen Krogh Brandt Ravn Holst Klausen
Thygesen Abdi Ahlberg Ahlqvist Alfredsson Almqvist Andreasson Arvidsson Axelsson Bergdahl Berglund Bergsten
Berntsson Bjorkman Blomberg Blomqvist Bolin Bostrom Brodin Burman Back Carlsson Dahlgren Dahlen Edberg Edman
Ekberg Eklund Ekstrom Emanuelsson Engman Ericsson Falk Flink Forsberg Frank Friberg Gabrielsson Granberg
Gren Gunnarsson Haglund Hallberg Halvarsson Hanna Hassan Hedlund Hellberg Hellstrom Hjalmarsson Holgersson
Holmstrom Hultgren Hagglund Hoglund Isaksson Issa Jakobsson Johannesson Jonsson Karlstrom Kjellberg Knutsson
Kvist Landstrom Levin Lilja Lindblad Lindell Lindh Lindquist Lindstrom Liu Ljunggren Lundgren Lundkvist
Lundstrom Lonn Malm Malmstrom Mattsson Modig Mohammadi Molin Niklasson Nord Nordlund Norlin Norrman Nylen
Nystrom Olausson Oskarsson Palm Paulsson Palsson Roos Rosen Sahlin Saleh Sandell Sandstrom Sjoblom Sjoholm
Sjostedt Skog Smith Stenlund Storm Stahl Sundstrom Svedberg Sodergren Soderman Thor Tran Vesterlund Viklund
Wahlgren Wallen Werner Westerlund Westman Wikstrom Agren Asberg Ohman Ostling Aaltonen Ahonen Antikainen Aro
Elo Eronen Haapanen Hakkarainen Halonen Hannula Hautamaki Heino Helin Hietanen Holopainen Huttunen Hyvonen
Immonen Jalonen Jarvinen Juntunen Kainulainen Kamarainen Karhu Karki Karvinen Kemppainen Keskitalo Kiuru
Kiviniemi Koivunen Kolehmainen Korpela Koskinen Kujala Kurki Kuusisto Laaksonen Laiho Lampinen Lassila
Lehtimaki Lehtonen Leppanen Lipponen Luukkonen Maki Mannisto Marttila Merilainen Mikkonen Mustonen Niemela
Nikula Nousiainen Nylund Ojanen Paananen Pakarinen Partanen Pekkarinen Pennanen Pesonen Pohjola Pulkkinen
Rajala Rasanen Reinikainen Riihimaki Rissanen Ruotsalainen Saari Sallinen Salmi Salonen Sihvonen Simonen
Soininen Suomalainen Taipale Taskinen Tiihonen Timonen Tolonen Tuovinen Vaananen Valkama Varis Viitala
Virtanen Vuorinen`,
};
