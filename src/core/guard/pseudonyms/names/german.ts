import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const german: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), de_DE, de_AT',
  female: `
Adelgunde Adelheid Adeline Adriane Agatha Agathe Alicja Aloisia Alwine Amalie Annaliese Annedore Annekatrin
Anneke Annelie Annelore Annemie Annita Antje Apollonia Aynur Ayten Babette Belinda Bernhardine Bettina
Birgid Bozena Brita Brunhild Cathleen Cathrin Christa Christl Concetta Constanze Corinne Cacilia Dajana
Danica Desiree Doreen Dorothea Dragica Dunja Dorthe Edeltraud Edeltrud Editha Eileen Elfriede Elsbeth Elwira
Erdmute Evelyne Felizitas Florentine Franziska Frederike Freya Friederike Friedhilde Galina Gerhild Gerta
Gertraud Gesa Giesela Giuseppina Gretchen Gretel Gudrun Gunda Gundula Gunhild Gulsen Halina Hannchen Hanny
Hatice Hedy Heidelore Heidemarie Heidrun Helma Henny Herlinde Hertha Hildegart Hilma Hiltrud Hubertine
Ildiko Imke Ingeburg Ingelore Ingetraut Inken Irmela Irmgard Irmhild Irmtraud Irmtrud Ivana Ivanka Jadwiga
Janina Janna Jasmina Jelena Jolanda Jolanthe Juliane Jutta Karoline Katarzyna Katharine Kathi Klaudia
Konstanze Korinna Kornelia Kreszenz Kristiane Kunigunde Leonore Leopoldine Lidija Liesa Liesel Lilija Lissy
Ljudmila Ludmilla Ludwina Luzia Magarete Magrit Malgorzata Mandy Mareen Mareile Margit Margrit Marieluise
Maritta Marlis Marzena Mechtild Melitta Michaele Milica Mirjana Nadeshda Natalja Nermin Nevenka Nuran Nurten
Ortrun Oxana Peggy Priska Radmila Rahel Raphaela Reingard Renate Roselinde Rosemarie Roswita Rotraud Ruthild
Sarina Semra Siegrid Siegrun Siglinde Silja Solveig Stefanie Susann Svea Svetlana Sybille Sylvana Sylwia
Telse Thekla Tilly Traudel Tulay Undine Valeska Violetta Walburga Walentina Waltraud Waltrud Wencke Wibke
Wiltrud Zdenka Zehra Zeynep Alara Andjela Annabella Annalena Dilara Emely Jovana Kyra Laureen Marijana
Nikita Nikolina Raffaela Sahra Sofija`,
  male: `
Achim Adelbert Aleksandar Aleksej Alexei Aloys Anatolij Ansgar Antonius Apostolos Arnfried Arnim Arnulf
Baldur Balthasar Bayram Benno Berndt Bernward Birger Burckhard Burghard Burkhard Celal Cemil Christos Claas
Clemens Cosimo Czeslaw Dariusz Darko Detlev Diedrich Dierk Diethelm Diether Dimitrios Ditmar Dittmar Dursun
Dusan Eckart Eckehard Eckhart Edelbert Egbert Ehrenfried Ehrhard Ekkehart Ekrem Elmar Erdal Erhardt Faruk
Fatih Ferdi Franjo Friedbert Friedhelm Friedhold Friedo Gebhard Geert Gereon Gerfried Gerhart Gernot Gerolf
Gottfried Gotthilf Grzegorz Guenter Guenther Guntram Hajo Hanns Hansgeorg Hansjorg Hanspeter Harald Hartwig
Heiko Heimo Heinfried Heini Helge Hellmut Henner Henning Henryk Herwig Hinrich Hubertus Huseyin Ignaz
Ingbert Ingmar Ioannis Istvan Jacek Jaroslaw Jerzy Jobst Jochem Jochen Juergen Jurij Karlheinz Karsten Kenan
Kilian Klemens Konstantin Kornelius Kunibert Kuno Ladislaus Laurenz Leonhard Linus Lothar Ludger Mahmut
Mariusz Matthaus Meik Meinhard Meinrad Mesut Mikhail Mirco Miroslaw Muzaffer Necati Nicolaus Nikolai
Nikolaos Nikolas Nurettin Ortwin Oswin Othmar Otmar Ottmar Ottomar Pawel Pius Raik Raimund Raymund Reginald
Reimer Reimund Reinhard Reinhart Robby Roderich Romuald Ryszard Rudiger Salih Senol Sergei Siegfried
Sieghard Siegmar Siegward Sigfried Sigmar Sigmund Slavko Stanislaus Stanislav Stavros Steffen Swen Sylvio
Sonke Suleyman Tadeusz Thaddaus Theobald Thilo Thorben Thorsten Tilman Tomasz Toralf Torsten Traugott
Valerij Vassilios Vinko Vitus Vlado Volkmar Waldemar Walther Wenzel Wieslaw Wilfried Willfried Willibert
Winfried Witold Wojciech Woldemar Wolfhard Xaver Zbigniew Zeljko Zenon Zoltan Zoran Adriano Elyas Jannik
Lennard Matheo`,
  family: `
Ackermann Aumann Bachmann Beckmann Beyer Bloch Bonbach Bolzmann Boucsein Budig Cichorius Davids Dippel Dobes
Dorschner Drubin Eckbauer Etzler Fiebig Flantz Geissler Gierschner Girschner Gunpf Gutknecht Haering Hartung
Heidrich Hellwig Henschel Hermighausen Heser Heuser Hofig Holzapfel Hoffmann Hubel Jantsch Jopich Junitz
Kabus Kambs Karz Keudel Klemt Kobelt Krein Kroker Kuhnert Lehmann Lindner Losekann Matthai Mielcarek
Mitschke Mochlichen Naser Neureuther Noack Oderwald Paffrath Patberg Pergande Pohl Preiss Reichmann Rohleder
Rohricht Rorricht Roskoth Scheuermann Schmiedecke Scholtz Schomber Schuchhardt Schwital Seifert Siering
Sontag Spiess Steckel Stiebitz Stolze Thanel Tlustek Tschentscher Wagenknecht Weihmann Weinhage Wernecke
Wieloch Winkler Ziegert Zorbach Ackerl Altmann Aschauer Bachinger Baldauf Baumgartner Biedermann Bittner
Bogner Brandstetter Brandtner Bruckner Buchberger Buchinger Burtscher Danninger Dengg Dietl Dorner Dunser
Eberl Eibl Eichhorn Eisl Erlacher Ertl Fehringer Feichtinger Feigl Fellinger Fercher Fichtinger Foidl Frick
Froschl Fureder Gamsjager Gassner Gindl Gollner Grabher Griesser Grundner Gruner Gstrein Haderer Haidinger
Hainzl Hartl Hattinger Hausberger Hechenberger Heindl Heiss Himmelbauer Hirschmann Hochreiter Hofinger
Hofstatter Holzinger Holzmann Huemer Hutterer Hausler Hoglinger Hormann Janisch Jenewein Juen Kaindl Kalcher
Kaltenegger Kargl Karrer Keplinger Kirchmair Kirschner Klinger Kloiber Kofler Kollmann Krainz Kreidl Krenn
Kronsteiner Kunz Kossler Ladner Lampert Lassnig Lederer Lehner Leithner Lercher Leutgeb Lindorfer Loibl
Luttenberger Mandl Maringer Marx Meindl Meusburger Mitterer Morth Muhlberger Nemeth Neubauer Neuhauser
Neumann Neumayr Neumuller Neuwirth Nowak Nobauer Oberleitner Obermuller Ofner Pacher Paier Pauer Penz
Pfeifer Pieber Plattner Pointner Prantl Prenner Proll Polzl Puhringer Rabitsch Rechberger Reinbacher
Reinisch Reischl Reithofer Rettenbacher Riegler Riepl Ringhofer Rossmann Sagmeister Salcher Sammer
Schachinger Schaller Schantl Schartner Scheidl Scherzer Schiestl Schinagl Schlogl Schmidl Schneeberger
Schrempf Schroder Schwaiger Schwarzinger Schweiger Schoberl Schonauer Seebacher Seiser Seiwald Sonnleitner
Spiegl Spitzer Stadler Staudacher Steidl Steinbauer Steininger Steinwender Steurer Stockhammer Stoiber
Strohmaier Strohmeier Stockl Sulzer Taferner Teufl Thurner Toth Traxler Trinkl Unterweger Waldner Waltl
Weidinger Weiser Wenger Wenzl Wiedner Wieser Wiesner Windisch Wohlmuth Wurzinger Zangerl Zechmeister
Zehetner Zeller Ziegler`,
  knownFemale: `
Adele Adelinde Adina Adolfine Adriana Aenne Anne Agata Agnes Agnieszka Albertine Albina Aleksandra Alena
Alexa Alexandra Alice Alicia Alida Alina Aline Alla Alma Almut Almuth Alwina Amalia Amanda Amelie Ana
Anastasia Andrea Aneta Anett Anette Angela Angelica Angelika Angelina Angelique Anica Anika Anita Anja Anka
Anke Ann Anna Annamaria Annegret Annegrete Annelene Anneli Annelies Anneliese Annelise Annemarie Annerose
Annett Annette Anni Annie Annika Anny Antoinette Antonia Antonie Antonietta Antonina Ariane Arzu Asta Astrid
Augusta Aurelia Ayse Aysel Babett Barbara Beata Beate Beatrice Beatrix Benita Berit Bernadette Berta Bertha
Betina Betti Betty Bianca Bianka Birgit Birgitt Birgitta Birte Birthe Blanka Branka Brigitta Brigitte Brit
Britt Britta Brunhilde Bruni Barbel Camilla Canan Caren Carin Carina Carla Carmela Carmen Carola Carolin
Carolina Caroline Caterina Catharina Catherine Catrin Cecilia Centa Chantal Charlotte Christel Christiana
Christiane Christin Christina Christine Cilli Cilly Cindy Claire Clara Clarissa Claudia Clare Conny
Constance Cora Cordula Corina Corinna Cornelia Cosima Cristina Cynthia Cacilie Dagmar Damaris Dana Daniela
Danielle Danuta Daria Deborah Delia Denise Diana Diane Dietlind Dietlinde Dina Dolores Donata Dora Dorina
Doris Dorit Dorle Dorota Dorothe Dorothee Dorte Edda Edelgard Edeltraut Edit Edith Ehrentraud Ekaterina
Elena Eleni Elenore Eleonora Eleonore Elfi Elfie Elif Elisa Elisabet Elisabeth Elise Elizabeth Elke Ella
Ellen Elli Ellinor Elly Elma Elsa Else Elvira Elzbieta Emilia Emilie Emine Emma Emmi Emmy Erica Erika Erna
Ernestine Ester Esther Etta Eugenia Eugenie Eva Evamaria Evangelia Evelin Eveline Evelyn Evi Ewa Fabienne
Fadime Fanny Fatima Fatma Felicia Felicitas Filiz Flora Florence Franca Francesca Francoise Franka Frauke
Freia Frida Frieda Friedericke Friedl Friedlinde Gabi Gabriela Gabriella Gaby Genoveva Georgia Georgine
Geraldine Gerda Gerdi Gerlind Gerlinde Gerti Gertraude Gertraut Gertrud Gertrude Gesche Gesine Geza Gilda
Gina Giovanna Gisa Gisela Gislinde Gitta Gitte Gloria Gordana Grazyna Greta Grete Gretl Grit Gudula Gundel
Gundi Gusti Gonul Gulay Gulten Hanife Hanna Hannah Hanne Hannelore Harriet Hedda Hedi Hedwig Heide
Heidelinde Heiderose Heidi Heike Helen Helena Helene Helga Hella Helmtrud Henni Henriette Henrike Herma
Hermine Herta Hilda Hildburg Hilde Hildegard Hildegund Hildegunde Hiltraud Hulda Hulya Ida Ilka Ilona Ilonka
Ilse Imelda Ina Ines Inga Inge Ingeborg Ingetraud Ingrid Ingried Inka Inna Insa Ira Irena Irene Irina Iris
Irma Irmengard Irmi Irmingard Irmtraut Isa Isabel Isabell Isabella Isabelle Isolde Ivonne Iwona Jacqueline
Jana Jane Janet Janett Janette Janin Janine Jaqueline Jasmin Jeanette Jeannette Jeannine Jennifer Jenny
Jessica Jessika Joana Joanna Johanna Johanne Jolanta Josefa Josefine Josephine Judith Julia Juliana Julie
Justina Justine Karen Karin Karina Karla Karola Karolin Karolina Kata Katalin Katarina Katerina Katharina
Katherina Kathleen Kathrin Kathy Kati Katja Katrin Katy Kerstin Kira Kirsten Kirstin Klara Klothilde Klare
Kordula Kreszentia Kriemhild Krista Kristin Kristina Kristine Krystyna Kunigunda Kate Kathe Laila Lara
Larissa Laura Lea Leila Lena Lene Leni Leokadia Leonie Leyla Lia Liane Lidia Lidwina Liesbeth Lieschen
Lieselotte Lili Lilian Liliana Liliane Lilli Lilly Lilo Lina Linda Lioba Lisa Lisbeth Liselotte Lisette
Lissi Ljiljana Ljubica Loni Lore Loretta Lotte Lotti Louise Lucia Lucie Ludmila Luisa Luise Luitgard Luzie
Lydia Madeleine Madlen Magda Magdalena Magdalene Magret Maike Maja Manja Manuela Mara Marcella Mareike Maren
Marga Margaret Margareta Margarete Margaretha Margarethe Margarita Margita Margitta Margot Margret Maria
Mariana Marianna Marianne Marica Marie Mariechen Mariele Marietta Marija Marika Marina Mariola Marion Marisa
Marit Marita Marleen Marlen Marlene Marlies Marliese Marta Martha Martina Martine Mary Mathilde Maya
Mechthild Mechthilde Meike Melanie Melissa Melita Meral Mercedes Meryem Meta Mia Michaela Michelle Milena
Milka Mina Minna Mira Mirella Miriam Mirja Mirjam Miroslawa Mona Monica Monika Monique Monja Myriam Nada
Nadeschda Nadia Nadin Nadine Nadja Nancy Natali Natalia Natalie Natalija Natascha Nathalie Nelli Nelly
Nicole Nina Nora Norma Notburga Nuray Oda Olena Olga Olivia Ortrud Ottilie Pamela Paola Pascale Patricia
Patrizia Paula Paulina Pauline Petra Philomena Pia Polina Rabea Raisa Raissa Ramona Rebecca Rebekka Regina
Regine Reinhild Reinhilde Rena Renata Reni Resi Ria Ricarda Rita Romana Romy Rosa Rosalia Rosalie Rosalinde
Rose Rosel Rosi Rosina Rosita Rosl Rosmarie Roswitha Rotraut Ruth Sabina Sabine Sabrina Samira Sandra Sandy
Sara Sarah Saskia Selma Senta Serpil Sevim Sibel Sibilla Sibille Sibylla Sibylle Sieglinde Siegried Sigrid
Sigrun Silke Silva Silvana Silvia Simona Simone Sina Sinaida Slavica Sofia Sofie Songul Sonia Sonja Sophia
Sophie Stefani Stefania Steffi Stella Stephanie Stilla Susan Susana Susanna Susanne Suse Susi Suzanne Svenja
Swantje Swetlana Sybilla Sylke Sylvia Sylvie Tabea Tamara Tania Tanja Tatiana Tatjana Teresa Thea Theda
Theodora Theres Theresa Therese Theresia Tina Traude Traudl Traute Trude Trudel Trudi Turkan Ulla Ulrike
Ursel Ursula Urszula Urte Uschi Uta Ute Valentina Valentine Valeri Valeria Valerie Vanessa Vera Verena
Veronica Veronika Veronique Vesna Victoria Viktoria Viola Virginia Viviane Waldtraut Walli Wally Waltraut
Wanda Wendelin Wenke Wera Wiebke Wilfriede Wilhelmine Wilma Xenia Yasemin Yasmin Yvette Yvonne Zenta Zita
Zofia Adelina Ajna Alexia Amelia Anabella Andjelina Annabell Annabelle Antonella Ariana Aurora Ava Aylin
Berra Carlotta Domenica Eda Ela Elina Ellie Elona Emanuela Emilija Erina Estelle Fiona Florentina Jasmine
Julijana Juna Kalina Laetitia Lana Leah Leandra Leona Leoni Leonora Leontina Leticia Lilia Lily Linnea Lola
Lora Lorena Lotta Louisa Luana Luna Maida Malena Mariam Mariella Marissa Maryam Mathilda Matilda Melek
Melina Melisa Mila Naomi Nela Nele Nika Nisa Norah Philippa Rachel Rana Rayana Ronja Ronya Salma Selena
Selin Selina Sena Siena Soraya Tea Tiffany Vivian Yasmina Ylvie Zara Zoe Zoey`,
  knownMale: `
Abbas Abdul Abdullah Abraham Abram Adalbert Adam Adem Adolf Adrian Ahmad Ahmed Ahmet Alan Alban Albert
Alberto Albin Albrecht Aldo Aleksander Aleksandr Alessandro Alex Alexander Alexandre Alexandros Alexej Alf
Alfons Alfonso Alfred Alfredo Ali Alois Alwin Amir Anastasios Anatol Anatoli Andre Andreas Andrei Andrej
Andres Andrew Andrey Andrzej Andy Angelo Anselm Ante Anthony Anto Anton Antonino Antonio Antonios Aribert
Arif Armin Arnd Arndt Arne Arno Arnold Arthur Artur Athanasios Attila August Augustin Axel Aziz Baptist
Bartholomaus Bastian Bekir Ben Benedikt Benjamin Berend Bernard Bernd Bernfried Bernhard Bernt Bert Berthold
Bertold Bertram Bjorn Bodo Bogdan Boris Branko Brian Bruno Burkard Burkhardt Calogero Carl Carlo Carlos
Carmelo Carsten Cemal Cengiz Cetin Charles Christian Christof Christoph Christopher Claudio Claudius Claus
Conrad Constantin Cord Cornelius Curt Dagobert Damian Dan Daniel Danilo Danny Darius David Denis Dennis
Denny Detlef Dieter Diethard Dietmar Dietrich Dimitri Dino Dirk Dogan Domenico Dominic Dominik Donald Dragan
Drago Eberhard Eberhardt Eckard Eckhard Eckhardt Edgar Edmund Eduard Edward Edwin Eggert Egon Eitel Ekkehard
Elias Emanuel Emil Emin Emmerich Engelbert Engin Enno Enrico Enver Ercan Erdogan Erhard Eric Erich Erik
Erkan Ernest Ernst Erol Erwin Eugen Evangelos Ewald Fabian Falk Falko Fedor Felix Ferdinand Ferenc Fernando
Filippo Florian Folker Folkert Francesco Francis Francisco Franco Frank Franz Fred Freddy Frederic Frederik
Fredi Fredo Fredy Fridolin Friedemann Frieder Friedrich Frithjof Fritz Gabor Gabriel Gaetano Georg George
Georgios Gerald Gerard Gerhard Gerhardt German Gero Gerold Gert Gerwin Gilbert Gino Giorgio Giovanni Gisbert
Giuseppe Goran Gordon Gotthard Gotthold Gottlieb Gottlob Gregor Guido Guiseppe Gundolf Gunnar Gunter Gunther
Gustav Gotz Hagen Hakan Halil Hannes Hanni Hanno Hans Hansjoachim Hansjurgen Hardy Harm Harold Harri Harro
Harry Hartmut Hartmuth Hasan Hassan Hasso Heiner Heino Heinrich Heinz Helfried Hellmuth Helmar Helmut
Helmuth Hendrik Henrik Henry Herbert Heribert Hermann Herrmann Hilmar Holger Holm Horst Hubert Hugo Ian
Ibrahim Ignatz Igor Ilhan Ilias Ilija Ilja Immo Imre Ingo Ingolf Isidor Ismail Ismet Ivan Ivo Iwan Jacob
Jakob James Jan Janko Jann Janos Janus Janusz Jaroslav Jens Jiri Joachim Joerg Johan Johann Johannes John
Jonas Jonathan Jorge Jose Josef Joseph Josip Jost Jovan Jozef Juan Julian Julius Juri Justus Jorg Jorgen
Jorn Jurgen Kamil Karl Karlfried Kasimir Kaspar Kazim Kemal Kenneth Kevin Klaas Klaus Knud Knut Konrad
Konstantinos Korbinian Kristian Krzysztof Kurt Lambert Lars Laszlo Leander Leif Leo Leon Leonard Leonardo
Leonid Leopold Leszek Lorenz Lorenzo Louis Luciano Ludwig Luigi Luis Lukas Lutz Magnus Mahmoud Maik Malte
Manfred Manuel Marc Marcel Marco Marcus Marek Marijan Mario Marius Mark Marko Markus Marten Martin Marvin
Massimo Mathias Mato Matteo Matthias Mattias Maurice Maurizio Max Maxim Maximilian Mehdi Mehmet Meinolf
Metin Micha Michael Michail Michel Miguel Mijo Mike Milan Milos Miodrag Mirko Miroslav Mohamed Mohammad
Mohammed Moritz Muharrem Murat Mustafa Nick Nico Nicolai Nicolas Niels Niklas Niko Nikolaj Nikolaus Nils
Norbert Norman Nuri Olaf Ole Oliver Orhan Oscar Oskar Osman Oswald Otfried Ottfried Otto Ottokar Paolo
Pascal Pasquale Patric Patrick Patrik Paul Paulo Pavel Pedro Peer Pero Petar Peter Petros Philip Philipp
Philippe Phillip Pierre Pietro Piotr Pirmin Rafael Rainer Ralf Ralph Ramazan Ramon Randolf Raphael Raymond
Recep Reimar Reinald Reiner Reinhardt Reinhold Remo Renato Rene Reza Ricardo Richard Rico Rigo Riza Robert
Roberto Robin Rocco Rochus Roger Roland Rolf Roman Ron Ronald Ronny Rouven Roy Ruben Rudi Rudolf Rudolph
Rupert Saban Sabri Sahin Salvatore Sami Samir Samuel Sandor Sandro Sebastian Sebastiano Sedat Selim Sepp
Serge Sergej Sergio Severin Siegbert Siegmund Sigismund Sigurd Silvester Silvio Simon Slawomir Slobodan
Stanislaw Stefan Stefano Stephan Stephen Steve Steven Stjepan Sven Sylvester Soren Sukru Tassilo Theo
Theodor Theodoros Thies Thomas Thoralf Tibor Till Tillmann Tilmann Tilo Tim Timm Timo Tino Tobias Tom Tomas
Tomislav Toni Tony Torben Udo Ulf Uli Ullrich Ulrich Urban Urs Utz Uwe Vadim Valentin Veit Veli Victor
Viktor Vincent Vincenzo Vinzenz Vitali Vito Vittorio Vladimir Volker Volkhard Walfried Walter Werner Wieland
Wigbert Wilhelm Willi William Willibald Willy Wladimir Wolf Wolfgang Wolfram Wulf Yilmaz Yusuf Zdravko Zeki
Zlatko Aaron Alexandar Arda Aron Aurelio Benedict Beni Calvin Chris Cristiano Dario Emilian Emmanuel Fabio
Filip Finn Florentin Florin Henri Jamie Jannis Jasper Joel Joshua Justin Kai Karim Laurin Lean Lennart Levi
Liam Lino Lionel Luca Lucas Luka Maksim Mateo Merlin Mert Mika Milo Natan Nathan Nicholas Nino Noah Noel
Raffael Sam Sascha Teodor Timon Tristan Valentino Xavier`,
  knownFamily: `
Adler Adolph Albers Anders Atzler Austermuhle Bahr Barer Barkholz Barth Bauer Baum Becker Beer Beier Bender
Benthin Berger Bien Biggen Binner Birnbaum Blumel Bohlander Bolander Bolnbach Borner Bohnbach Briemer Bruder
Buchholz Butte Carsten Caspar Christoph Conradi Dehmel Dietz Ditschlerin Dohn Doring Dorr Dowerg Drewes Drub
Eberhardt Ebert Eberth Ehlert Eigenwillig Eimer Ernst Etzold Faust Fechner Finke Fischer Fliegner Forster
Franke Fritsch Frohlich Gehringer Geisel Geisler Gerlach Gertz Giess Gnatz Gorlitz Gotthard Graf Grottner
Gude Gumprich Gute Haase Hanel Haring Hahn Hamann Hande Harloff Hartmann Hauffer Hecker Hein Heinrich
Heintze Heinz Henck Hendriks Henk Hentschel Hering Hermann Herrmann Hertrampf Hess Hesse Hettner Hethur
Hiller Heydrich Hofmann Holsten Holt Holzenbecher Horle Hovel Hornich Hornig Huhn Jacob Jahn Jakel Jessel
Jockel Johann Junck Juncken Jungfer Junk Junken Juttner Kade Kaster Kallert Karge Kaul Kensy Killer Kitzmann
Klapp Klemm Klingelhofer Klotz Knappe Koch Kohler Koster Kohl Kostolzin Kramer Kranz Kraus Krause Kraushaar
Krebs Kreusel Kruschwitz Kuhl Kusch Lachmann Ladeck Lange Langern Liebelt Lindau Linke Lochel Loffler Loos
Lorch Lower Lubs Malzer Mangold Mans Margraf Martin Meister Mende Mentzel Metz Meyer Mies Misicher Mohaupt
Mosemann Mude Muhle Mulichen Muller Nerger Nette Neuschafer Niemeier Nohlmans Oestrovsky Ortmann Otto
Partzelt Pechel Peukert Pieper Plath Politz Pruschke Putz Radel Radisch Reinhardt Reising Renner Reuter
Riehl Ring Ritter Rogge Rogner Rohrdanz Roht Romer Rose Rosemann Rosenow Rudolph Ruppert Rust Sager Salz
Sauberlich Sauer Schaaf Schacht Schafer Scheel Scheibe Schenk Schinke Schleich Schlosser Schmidt Schmidtke
Schmiedt Schonland Scholl Scholz Schottin Schuler Schulz Schuster Schweitzer Segebahn Seidel Seip Soding
Solzer Sorgatz Speer Stadelmann Stahr Staude Steinberg Steuer Stey Stiffel Stoll Striebitz Stroh Stumpf
Sussebier Tasche Textor Thies Tintzmann Trapp Trommler Trost Trub Trubin Trupp Ullmann Ullrich Vogt
Vollbrecht Wagner Wahner Walter Warmer Weimer Weinhold Weiss Weitzel Weller Wende Werner Wesack Wiek Wilms
Wilmsen Wirth Wohlgemut Wulf Wulff Zahn Zanker Zimmer Zirme Zobel Achleitner Adam Aichholzer Aichinger
Aigner Albrecht Amann Amon Anderl Angerer Arnold Artner Auer Augustin Auinger Bacher Bachler Bader Baier
Bartl Baumann Bayer Beck Berchtold Bergmann Berner Bernhard Berthold Bichler Binder Bischof Bitschnau Blum
Bock Bodner Brandl Brandner Brandstatter Braun Brenner Breuer Brugger Brunner Brauer Buchegger Bucher
Buchner Burger Burgstaller Back Bohler Bohm Bosch Dallinger Dangl Danner Decker Denk Deutschmann Dietrich
Dirnberger Dittrich Dobler Doppler Dorfer Dorn Draxler Eberhard Eberharter Ebner Ecker Eder Edlinger Egger
Eichberger Eichinger Eisner Eller Ender Engel Engl Enzinger Erber Erhart Erler Fabian Falkner Fankhauser
Farkas Fasching Feichter Feichtner Felber Felder Fellner Ferstl Fiedler Fink Fitz Fleck Fleischmann Forstner
Frank Franz Freitag Frey Friedl Friedrich Frisch Fritz Froschauer Fruhwirth Fuchs Fuhrmann Furst Gabriel
Gahleitner Galler Gangl Gartner Gasser Gattringer Geier Geiger Geyer Glaser Glatz Gluck Gmeiner Gosch
Grabner Grasser Grassl Gratz Gratzer Gratzl Greiner Grill Gritsch Gross Gruber Grunberger Grunwald Gschaider
Gschwandtner Guggenberger Gutmann Goschl Gotz Gunther Haas Haberl Hacker Hackl Hafner Hagen Hager Haid
Haiden Haider Haindl Haller Hammer Hammerer Hammerl Handl Handler Harrer Haslauer Haslinger Hauer Haumer
Hauser Hebenstreit Heger Heigl Heim Heinzl Held Hell Heller Helm Hemetsberger Herbst Herzog Hinterberger
Hinteregger Hirsch Hochleitner Hofbauer Hofer Hofmeister Hofstetter Holl Hollaus Holler Holzer Holzknecht
Horak Horn Hosp Huber Hubmann Hufnagl Humer Hummel Hummer Huter Hutter Hammerle Hodl Hofler Holzl Horl
Hubner Jandl Jank Jauk Jost Jovanovic Jung Jungwirth Jager Jobstl Kager Kahr Kain Kainz Kaiser Kaltenbock
Kammerer Kapeller Kappel Karl Karner Kaspar Kasper Kastner Kaufmann Keller Kellner Kern Kerschbaum
Kerschbaumer Kessler Kirchner Kiss Kitzler Klammer Klaus Klausner Klein Klement Klingler Klocker Klug Knapp
Knaus Knoll Kober Kocher Kogler Kolar Kolb Koller Kolm Konrad Kopf Kopp Kraft Krainer Kral Krall Krammer
Kratzer Kraxner Kreiner Kremser Kreuzer Kriegl Kronberger Krug Kroll Kucera Kugler Kuhn Kummer Kurz Kurzmann
Kafer Koberl Kock Kolbl Koll Konig Lackner Lagler Laimer Lammer Lampl Lamprecht Landl Lang Langer Larcher
Leber Lechner Leeb Leibetseder Leitgeb Leitner Lengauer Lenz Leopold Lerch Lettner Lichtenegger Linder
Lindinger Lintner Lipp List Loidl Lorenz Ludwig Luger Lutz Mader Maier Maierhofer Mair Mairhofer Mann
Margreiter Mark Markl Marte Mathis Maurer Mayer Mayerhofer Mayr Mayrhofer Meier Meixner Messner Metzler
Mitter Mitteregger Mitterlehner Mittermayr Mohr Moosbrugger Moritz Moser Muhr Muhlbacher Muhlbock Mullner
Nagel Nagele Nagl Neubacher Neugebauer Neuhold Neulinger Neumayer Neumeister Neuner Neureiter Niederl
Nussbaumer Oberhauser Oberhofer Obermayr Oberndorfer Ortner Ostermann Oswald Ott Pachler Pammer Parzer Paul
Paulitsch Payer Peer Peham Pendl Perner Pertl Pesendorfer Peter Petz Pfeffer Pfeiffer Pfister Pfleger
Philipp Pichler Pilz Pinter Pircher Pirker Plank Platzer Pock Pokorny Pollak Polzer Posch Postl Prager
Praxmarer Prem Prinz Probst Prohaska Pucher Puchner Puntigam Punz Poll Poschl Raab Rabl Radl Rainer Ramsauer
Rath Rauch Rausch Rauscher Rauter Redl Reich Reichel Reicher Reichl Reif Reindl Reiner Reinprecht Reinthaler
Reisinger Reisner Reitbauer Reiter Reiterer Reitinger Resch Richter Rieder Riedl Riedler Riedmann Rieger
Riener Rieser Rinner Rohrer Rohrmoser Rosenberger Rosner Roth Rotter Rudolf Rupp Rock Rossler Sailer Salzer
Salzmann Santner Sattler Schachner Schaffer Schalk Schandl Scharf Scharinger Schatz Schatzl Schauer Scheer
Scheiber Scherer Scherr Scherz Scheucher Schiefer Schilcher Schiller Schimpl Schindler Schinnerl Schlager
Schmid Schmidinger Schmied Schmuck Schmolzer Schnabl Schneider Schober Schramm Schrammel Schranz Schreiber
Schreiner Schrenk Schubert Schuh Schuller Schwab Schwaighofer Schwarz Schwarzl Schweighofer Schwendinger
Schoffmann Scholler Schon Schonberger Schopf Schutz Seidl Seiler Seitz Sieber Sieberer Siegl Sigl Siller
Simic Simon Singer Sommer Sorger Sperl Spindler Spreitzer Springer Stadlbauer Stangl Stark Staudinger
Stecher Stefan Steger Steiger Steinacher Steinbacher Steinberger Steinbock Steindl Steiner Steinkellner
Steinlechner Stelzer Stelzl Stern Stiegler Stifter Stock Stocker Stockinger Stolz Strasser Strauss Streicher
Strobl Strohmayer Stummer Sturm Stoger Stuckler Stutz Suppan Tanzer Tauber Taucher Thaler Thalhammer Thaller
Tiefenbacher Tischler Trattner Trauner Trimmel Trummer Uhl Ulrich Unger Unterberger Urban Varga Veit Vogel
Vogl Vogler Wachter Walch Walcher Walder Wallner Walser Wandl Weber Wegscheider Weigl Weinberger Weissenbock
Weninger Widhalm Widmann Wieland Wiener Wiesbauer Wiesinger Wild Wilfinger Wilhelm Wimmer Windhager Winter
Wittmann Wolf Wurm Wurzer Wogerbauer Wohrer Yilmaz Zach Zauner Zechner Zeiler Zeilinger Zeiner Zenz Zettl
Zimmermann Zotter Zochling Zohrer`,
};
