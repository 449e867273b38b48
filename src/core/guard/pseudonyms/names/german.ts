import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const german: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), de_DE, de_AT',
  female: `
Adelgunde Adelinde Adriane Agatha Albertine Aloisia Alwine Anette Annaliese Annedore Anneke Annelise
Annemarie Annika Antoinette Antonina Arzu Ayten Beatrice Bernhardine Bettina Birgid Bozena Brigitte Brunhild
Catharina Cathrin Christel Christl Concetta Corinne Cacilia Dajana Danuta Doreen Dorothea Dunja Edelgard
Edeltraut Ehrentraud Elfriede Elsbeth Emilie Ernestine Eveline Felizitas Florentine Frederike Frida
Friedericke Friedlinde Gerda Gerhild Gertraud Gesa Giesela Gislinde Grazyna Gretchen Gudrun Gundel Gunhild
Gulten Hanife Hatice Heidelinde Heidemarie Heike Henny Herlinde Hildburg Hildegund Hiltraud Hulda Ilona Imke
Ingelore Ingried Irena Irmengard Irmingard Irmtraut Ivana Ivonne Janett Janna Jeannine Joana Jolanda
Jolanthe Justine Karolina Katalin Katharina Kathi Katja Klothilde Korinna Kreszentia Kristiane Kunigunde
Larissa Leonore Leyla Liesa Liliane Lilly Ljiljana Lucie Ludwina Luzia Magdalene Maike Marcella Mareile
Margarete Margit Marianna Mariechen Marika Marlies Marzena Mechtild Melitta Michaele Mirjana Nadeschda
Natalja Nermin Notburga Nurten Oxana Patrizia Priska Rahel Rebekka Renate Roselinde Rosita Roswitha Ruthild
Sarina Semra Siegrid Siglinde Silja Sinaida Songul Susanna Svea Swetlana Sylvana Tania Theda Therese Tilly
Tulay Undine Uschi Violetta Walentina Waltraut Wendelin Wiebke Yasemin Zenta Zofia Anabella Annabella
Annalena Emanuela Estelle Kyra Leandra Malena Marijana Nikolina Rayana Sahra Yasmina`,
  male: `
Achim Adelbert Aleksander Aleksej Alexandros Alexej Anatol Anselm Antonios Apostolos Arnfried Arnulf Baldur
Bartholomaus Benno Bernfried Birger Burckhard Burkhard Cemil Christos Claudius Cornelius Czeslaw Darko
Detlev Dierk Diethelm Dietmar Ditmar Domenico Dursun Eckard Eckehard Eckhart Edmund Ehrenfried Ekkehard
Ekrem Emmerich Enrico Erhardt Ewald Fatih Filippo Franjo Friedemann Friedhold Frithjof Geert Gereon Gerhard
Gernot Gerwin Gottfried Gotthold Grzegorz Guenther Gundolf Guntram Hakan Hanni Hansgeorg Hansjurgen Harald
Hartwig Heimo Heinfried Helfried Hellmut Henner Henryk Hinrich Hubertus Ignaz Ingbert Ingolf Istvan Janusz
Jaroslaw Jiri Jochem Joerg Julius Justus Karlfried Karsten Kenan Klemens Konstantin Krzysztof Kuno Laszlo
Leif Leonhard Linus Luciano Lukas Mahmoud Manfred Massimo Matteo Matthaus Mehdi Meinhard Meinrad Michail
Miodrag Miroslav Muharrem Necati Nicolaus Nikolai Nikolaos Norbert Olaf Ortwin Otfried Otmar Ottokar Patrik
Piotr Pius Raimund Raphael Reimar Reinald Reinhart Robby Roderich Ronny Ryszard Salih Sandor Sergei
Siegfried Siegmar Siegward Sigismund Sigmund Slavko Stanislaus Stanislaw Stefano Swen Sylvio Sukru Tadeusz
Thaddaus Thilo Thorben Tillmann Tobias Toralf Torsten Vadim Vassilios Vinko Vittorio Vladimir Volkhard
Waldemar Wenzel Wigbert Willfried Willibert Witold Wojciech Wolfgang Xaver Zbigniew Zeki Zenon Zoltan
Adriano Aurelio Emmanuel Jannis Lennard Maksim`,
  family: `
Ackermann Albers Austermuhle Barkholz Benthin Bloch Bonbach Bohnbach Briemer Caspar Davids Dippel Dobes
Dowerg Eberth Etzler Fechner Flantz Gehringer Gierschner Girschner Gunpf Haase Hamann Hartung Heintze
Hendriks Hermighausen Heser Heuser Holsten Horle Hubel Jessel Junck Juttner Kallert Karz Keudel Klingelhofer
Kohler Krein Kruschwitz Langern Liebelt Losekann Matthai Misicher Mohaupt Mulichen Neureuther Noack Oderwald
Paffrath Pechel Plath Politz Radisch Riehl Rohricht Rorricht Roskoth Schmiedecke Scholtz Schomber Schulz
Segebahn Seip Solzer Spiess Steckel Stiebitz Striebitz Tlustek Ullmann Wagenknecht Weihmann Weinhold Wesack
Wilms Zanker Zorbach Aichholzer Altmann Auinger Baier Baumgartner Bichler Bittner Brandl Brandstatter Breuer
Brunner Buchinger Bohler Danner Deutschmann Dittrich Dunser Eberl Eibl Eichinger Enzinger Erler Fankhauser
Feichtinger Felber Fellinger Ferstl Fitz Forstner Froschauer Fuhrmann Gamsjager Gattringer Gindl Gosch
Gratzer Gritsch Grunberger Gschwandtner Gutmann Haiden Haindl Hartl Hattinger Hebenstreit Heger Heinzl
Himmelbauer Hirschmann Hochreiter Hofmeister Hollaus Holzknecht Hubmann Hutterer Hodl Hoglinger Hubner Jauk
Juen Kahr Kalcher Kapeller Karner Kastner Kessler Kirschner Klingler Kloiber Kogler Krainer Kreidl Krenn
Kronsteiner Kurzmann Lackner Lagler Larcher Lederer Leibetseder Leithner Lettner Lindinger Loibl
Luttenberger Mandl Markl Mayrhofer Meixner Mitterer Morth Muhlbock Nemeth Neugebauer Neulinger Neumayr
Neumuller Neuwirth Nussbaumer Oberhofer Obermayr Ofner Pacher Parzer Paulitsch Pesendorfer Pieber Plattner
Pointner Prager Prenner Proll Puntigam Raab Rauscher Reichl Reinisch Reischl Reitinger Riedler Riener
Ringhofer Rossmann Sagmeister Salzer Santner Schaffer Schandl Schartner Scheidl Scheucher Schilcher
Schindler Schmidinger Schnabl Schrammel Schroder Schwaiger Schwarzl Schweighofer Scholler Seebacher Seiser
Seiwald Sonnleitner Spindler Stadlbauer Stangl Steidl Steinbauer Steinkellner Stelzer Stiegler Stoiber
Strohmaier Strohmeier Stoger Suppan Teufl Thaller Toth Traxler Unterberger Vogl Wallner Weidinger Weiser
Wenger Widhalm Wiesbauer Wiesner Windhager Wohlmuth Wogerbauer Zauner Zechner Zeiner Ziegler`,
  knownFemale: `
Adele Adelheid Adeline Adina Adolfine Adriana Aenne Anne Agata Agathe Agnes Agnieszka Albina Aleksandra
Alena Alexa Alexandra Alice Alicia Alicja Alida Alina Aline Alla Alma Almut Almuth Alwina Amalia Amalie
Amanda Amelie Ana Anastasia Andrea Aneta Anett Angela Angelica Angelika Angelina Angelique Anica Anika Anita
Anja Anka Anke Ann Anna Annamaria Annegret Annegrete Annekatrin Annelene Anneli Annelie Annelies Anneliese
Annelore Annemie Annerose Annett Annette Anni Annie Annita Anny Antje Antonia Antonie Antonietta Apollonia
Ariane Asta Astrid Augusta Aurelia Aynur Ayse Aysel Babett Babette Barbara Beata Beate Beatrix Belinda
Benita Berit Bernadette Berta Bertha Betina Betti Betty Bianca Bianka Birgit Birgitt Birgitta Birte Birthe
Blanka Branka Brigitta Brit Brita Britt Britta Brunhilde Bruni Barbel Camilla Canan Caren Carin Carina Carla
Carmela Carmen Carmine Carola Carolin Carolina Caroline Caterina Catherine Cathleen Catrin Cecilia Centa
Chantal Charlotte Christa Christiana Christiane Christin Christina Christine Cilli Cilly Cindy Claire Clara
Clarissa Claudia Clare Conny Constance Constanze Cora Cordula Corina Corinna Cornelia Cosima Cristina
Cynthia Cacilie Dagmar Damaris Dana Danica Daniela Danielle Daria Deborah Delia Denise Desiree Diana Diane
Dietlind Dietlinde Dina Dolores Donata Dora Dorina Doris Dorit Dorle Dorota Dorothe Dorothee Dragica Dorte
Dorthe Edda Edeltraud Edeltrud Edit Edith Editha Eileen Ekaterina Elena Eleni Elenore Eleonora Eleonore Elfi
Elfie Elif Elisa Elisabet Elisabeth Elise Elizabeth Elke Ella Ellen Elli Ellinor Elly Elma Elsa Else Elvira
Elwira Elzbieta Emilia Emine Emma Emmi Emmy Erdmute Erica Erika Erna Ester Esther Etta Eugenia Eugenie Eva
Evamaria Evangelia Evelin Evelyn Evelyne Evi Ewa Fabienne Fadime Fanny Fatima Fatma Felicia Felicitas Filiz
Flora Florence Franca Francesca Francoise Franka Franziska Frauke Freia Freya Frieda Friederike Friedhilde
Friedl Gabi Gabriela Gabriella Gaby Galina Genoveva Georgia Georgine Geraldine Gerdi Gerlind Gerlinde Gerta
Gerti Gertraude Gertraut Gertrud Gertrude Gesche Gesine Geza Gilda Gina Giovanna Gisa Gisela Gitta Gitte
Giuseppina Gloria Gordana Greta Grete Gretel Gretl Grit Gudula Gunda Gundi Gundula Gusti Gonul Gulay Gulsen
Halina Hanna Hannah Hannchen Hanne Hannelore Hanny Harriet Hedda Hedi Hedwig Hedy Heide Heidelore Heiderose
Heidi Heidrun Helen Helena Helene Helga Hella Helma Helmtrud Henni Henriette Henrike Herma Hermine Herta
Hertha Hilda Hilde Hildegard Hildegart Hildegunde Hilma Hiltrud Hubertine Hulya Ida Ildiko Ilka Ilonka Ilse
Imelda Ina Ines Inga Inge Ingeborg Ingeburg Ingetraud Ingetraut Ingrid Inka Inken Inna Insa Ira Irene Irina
Iris Irma Irmela Irmgard Irmhild Irmi Irmtraud Irmtrud Isa Isabel Isabell Isabella Isabelle Isolde Ivanka
Iwona Jacqueline Jadwiga Jana Jane Janet Janette Janin Janina Janine Jaqueline Jasmin Jasmina Jeanette
Jeannette Jelena Jennifer Jenny Jessica Jessika Joanna Johanna Johanne Jolanta Josefa Josefine Josephine
Judith Julia Juliana Juliane Julie Justina Jutta Karen Karin Karina Karla Karola Karolin Karoline Kata
Katarina Katarzyna Katerina Katharine Katherina Kathleen Kathrin Kathy Kati Katrin Katy Kerstin Kira Kirsten
Kirstin Klara Klaudia Klare Konstanze Kordula Kornelia Kreszenz Kriemhild Krista Kristin Kristina Kristine
Krystyna Kunigunda Kate Kathe Laila Lara Laura Lea Leila Lena Lene Leni Leokadia Leonie Leopoldine Lia Liane
Lidia Lidija Lidwina Liesbeth Lieschen Liesel Lieselotte Lili Lilian Liliana Lilija Lilli Lilo Lina Linda
Lioba Lisa Lisbeth Liselotte Lisette Lissi Lissy Ljubica Ljudmila Loni Lore Loretta Lotte Lotti Louise Lucia
Ludmila Ludmilla Luisa Luise Luitgard Luzie Lydia Madeleine Madlen Magarete Magda Magdalena Magret Magrit
Maja Malgorzata Mandy Manja Manuela Mara Mareen Mareike Maren Marga Margaret Margareta Margaretha Margarethe
Margarita Margita Margitta Margot Margret Margrit Maria Mariana Marianne Marica Marie Mariele Marieluise
Marietta Marija Marina Mariola Marion Marisa Marit Marita Maritta Marleen Marlen Marlene Marliese Marlis
Marta Martha Martina Martine Mary Mathilde Maya Mechthild Mechthilde Meike Melanie Melissa Melita Meral
Mercedes Meryem Meta Mia Michaela Michelle Milena Milica Milka Mina Minna Mira Mirella Miriam Mirja Mirjam
Miroslawa Mona Monica Monika Monique Monja Myriam Nada Nadeshda Nadia Nadin Nadine Nadja Nancy Natali
Natalia Natalie Natalija Natascha Nathalie Nelli Nelly Nevenka Nicole Nina Nora Norma Nuran Nuray Oda Olena
Olga Olivia Ortrud Ortrun Ottilie Pamela Paola Pascale Patricia Paula Paulina Pauline Peggy Petra Philomena
Pia Polina Rabea Radmila Raisa Raissa Ramona Raphaela Rebecca Regina Regine Reingard Reinhild Reinhilde Rena
Renata Reni Resi Ria Ricarda Rita Romana Romy Rosa Rosalia Rosalie Rosalinde Rose Rosel Rosemarie Rosi
Rosina Rosl Rosmarie Roswita Rotraud Rotraut Ruth Sabina Sabine Sabrina Samira Sandra Sandy Sara Sarah
Saskia Selma Senta Serpil Sevim Sibel Sibilla Sibille Sibylla Sibylle Sieglinde Siegried Siegrun Sigrid
Sigrun Silke Silva Silvana Silvia Simona Simone Sina Slavica Sofia Sofie Solveig Sonia Sonja Sophia Sophie
Stefani Stefania Stefanie Steffi Stella Stephanie Stilla Susan Susana Susann Susanne Suse Susi Suzanne
Svenja Svetlana Swantje Sybilla Sybille Sylke Sylvia Sylvie Sylwia Tabea Tamara Tanja Tatiana Tatjana Telse
Teresa Thea Thekla Theodora Theres Theresa Theresia Tina Traude Traudel Traudl Traute Trude Trudel Trudi
Turkan Ulla Ulrike Ursel Ursula Urszula Urte Uta Ute Valentina Valentine Valeri Valeria Valerie Valeska
Vanessa Vera Verena Veronica Veronika Veronique Vesna Victoria Viktoria Viola Virginia Viviane Walburga
Waldtraut Walli Wally Waltraud Waltrud Wanda Wencke Wenke Wera Wibke Wilfriede Wilhelmine Wilma Wiltrud
Xenia Yasmin Yvette Yvonne Zdenka Zehra Zeynep Zita Adelina Ajna Alara Alexia Amelia Andjela Andjelina
Annabell Annabelle Antonella Ariana Aurora Ava Aylin Berra Carlotta Dilara Domenica Eda Ela Elina Ellie
Elona Emely Emilija Erina Fiona Florentina Jasmine Jovana Julijana Juna Kalina Laetitia Lana Laureen Leah
Leona Leoni Leonora Leontina Leticia Lilia Lily Linnea Lola Lora Lorena Lotta Louisa Luana Luna Maida Mariam
Mariella Marissa Maryam Mathilda Matilda Melek Melina Melisa Mila Naomi Nela Nele Nika Nikita Nisa Norah
Philippa Rachel Raffaela Rana Ronja Ronya Salma Selena Selin Selina Sena Siena Sofija Soraya Tea Tiffany
Vivian Ylvie Zara Zoe Zoey`,
  knownMale: `
Abbas Abdul Abdullah Abraham Abram Adalbert Adam Adem Adolf Adrian Ahmad Ahmed Ahmet Alan Alban Albert
Alberto Albin Albrecht Aldo Aleksandar Aleksandr Alessandro Alex Alexander Alexandre Alexei Alf Alfons
Alfonso Alfred Alfredo Ali Alois Aloys Alwin Amir Anastasios Anatoli Anatolij Andre Andreas Andrei Andrej
Andres Andrew Andrey Andrzej Andy Angelo Ansgar Ante Anthony Anto Anton Antonino Antonio Antonius Aribert
Arif Armin Arnd Arndt Arne Arnim Arno Arnold Arthur Artur Athanasios Attila August Augustin Axel Aziz
Balthasar Baptist Bastian Bayram Bekir Bela Ben Benedikt Benjamin Berend Bernard Bernd Berndt Bernhard Bernt
Bernward Bert Berthold Bertold Bertram Bjorn Bodo Bogdan Boris Branko Brian Bruno Burghard Burkard Burkhardt
Calogero Carl Carlo Carlos Carmelo Carsten Celal Cemal Cengiz Cetin Charles Christian Christof Christoph
Christopher Claas Claudio Claus Clemens Conrad Constantin Cord Cosimo Curt Dagobert Damian Dan Daniel Danilo
Danny Darius Dariusz David Denis Dennis Denny Detlef Diedrich Dieter Diethard Diether Dietrich Dimitri
Dimitrios Dino Dirk Dittmar Dogan Dominic Dominik Donald Dragan Drago Dusan Eberhard Eberhardt Eckart
Eckhard Eckhardt Edelbert Edgar Eduard Edward Edwin Egbert Eggert Egon Ehrhard Eitel Ekkehart Elias Elmar
Emanuel Emil Emin Engelbert Engin Enno Enver Ercan Erdal Erdogan Erhard Eric Erich Erik Erkan Ernest Ernst
Erol Erwin Eugen Evangelos Fabian Falk Falko Faruk Fedor Felix Ferdi Ferdinand Ferenc Fernando Florian
Folker Folkert Francesco Francis Francisco Franco Frank Franz Fred Freddy Frederic Frederik Fredi Fredo
Fredy Fridolin Friedbert Frieder Friedhelm Friedo Friedrich Fritz Gabor Gabriel Gaetano Gebhard Georg George
Georgios Gerald Gerard Gerfried Gerhardt Gerhart German Gero Gerold Gerolf Gert Gilbert Gino Giorgio
Giovanni Gisbert Giuseppe Goran Gordon Gotthard Gotthilf Gottlieb Gottlob Gregor Guenter Guido Guiseppe
Gunnar Gunter Gunther Gustav Gotz Hagen Hajo Halil Hannes Hanno Hanns Hans Hansjoachim Hansjorg Hanspeter
Hardy Harm Harold Harri Harro Harry Hartmut Hartmuth Hasan Hassan Hasso Heiko Heiner Heini Heino Heinrich
Heinz Helge Hellmuth Helmar Helmut Helmuth Hendrik Henning Henrik Henry Herbert Heribert Hermann Herrmann
Herwig Hilmar Holger Holm Horst Hubert Hugo Huseyin Ian Ibrahim Ignatz Igor Ilhan Ilias Ilija Ilja Immo Imre
Ingmar Ingo Ioannis Isidor Ismail Ismet Ivan Ivo Iwan Jacek Jacob Jakob James Jan Janko Jann Janos Janus
Jaroslav Jens Jerzy Joachim Jobst Jochen Johan Johann Johannes John Jonas Jonathan Jorge Jose Josef Joseph
Josip Jost Jovan Jozef Juan Juergen Julian Juri Jurij Jorg Jorgen Jorn Jurgen Kamil Karl Karlheinz Kasimir
Kaspar Kazim Kemal Kenneth Kevin Kilian Klaas Klaus Knud Knut Konrad Konstantinos Korbinian Kornelius
Kristian Kunibert Kurt Ladislaus Lambert Lars Laurenz Leander Leo Leon Leonard Leonardo Leonid Leopold
Leszek Lorenz Lorenzo Lothar Louis Ludger Ludwig Luigi Luis Lutz Magnus Mahmut Maik Malte Manuel Marc Marcel
Marco Marcus Marek Marijan Mario Marius Mariusz Mark Marko Markus Marten Martin Marvin Mathias Mato Matthias
Mattias Maurice Maurizio Max Maxim Maximilian Mehmet Meik Meinolf Mesut Metin Micha Michael Michel Miguel
Mijo Mike Mikhail Milan Milos Mirco Mirko Miroslaw Mohamed Mohammad Mohammed Moritz Murat Mustafa Muzaffer
Nick Nico Nicolai Nicolas Niels Niklas Niko Nikolaj Nikolas Nikolaus Nils Norman Nurettin Nuri Ole Oliver
Orhan Oscar Oskar Osman Oswald Oswin Othmar Ottfried Ottmar Otto Ottomar Paolo Pascal Pasquale Patric
Patrick Paul Paulo Pavel Pawel Pedro Peer Pero Petar Peter Petros Philip Philipp Philippe Phillip Pierre
Pietro Pirmin Rafael Raik Rainer Ralf Ralph Ramazan Ramon Randolf Raymond Raymund Recep Reginald Reimer
Reimund Reiner Reinhard Reinhardt Reinhold Remo Renato Rene Reza Ricardo Richard Rico Rigo Riza Robert
Roberto Robin Rocco Rochus Roger Roland Rolf Roman Romuald Ron Ronald Rouven Roy Ruben Rudi Rudolf Rudolph
Rupert Rudiger Saban Sabri Sahin Salvatore Sami Samir Samuel Sandro Sebastian Sebastiano Sedat Selim Senol
Sepp Serge Sergej Sergio Severin Siegbert Sieghard Siegmund Sigfried Sigmar Sigurd Silvester Silvio Simon
Slawomir Slobodan Stanislav Stavros Stefan Steffen Stephan Stephen Steve Steven Stjepan Sven Sylvester Sonke
Soren Suleyman Tassilo Theo Theobald Theodor Theodoros Thies Thomas Thoralf Thorsten Tibor Till Tilman
Tilmann Tilo Tim Timm Timo Tino Tom Tomas Tomasz Tomislav Toni Tony Torben Traugott Udo Ulf Uli Ullrich
Ulrich Urban Urs Utz Uwe Valentin Valerij Veit Veli Victor Viktor Vincent Vincenzo Vinzenz Vitali Vito Vitus
Vlado Volker Volkmar Walfried Walter Walther Werner Wieland Wieslaw Wilfried Wilhelm Willi William Willibald
Willy Winfried Wladimir Woldemar Wolf Wolfhard Wolfram Wulf Yilmaz Yusuf Zdravko Zeljko Zlatko Zoran Aaron
Alexandar Arda Aron Benedict Beni Calvin Chris Cristiano Dario Elyas Emilian Fabio Filip Finn Florentin
Florin Henri Jamie Jannik Jasper Joel Joshua Justin Kai Karim Laurin Lean Lennart Levi Liam Lino Lionel Luca
Lucas Luka Mateo Matheo Merlin Mert Mika Milo Natan Nathan Nicholas Nino Noah Noel Raffael Sam Sascha Teodor
Timon Tristan Valentino Xavier`,
  knownFamily: `
Adler Adolph Anders Atzler Aumann Bachmann Bahr Barer Barth Bauer Baum Becker Beckmann Beer Beier Bender
Berger Beyer Bien Biggen Binner Birnbaum Blumel Bohlander Bolander Bolnbach Bolzmann Borner Boucsein Bruder
Buchholz Budig Butte Carsten Christoph Cichorius Conradi Dehmel Dietz Ditschlerin Dohn Doring Dorr Dorschner
Drewes Drub Drubin Eberhardt Ebert Eckbauer Ehlert Eigenwillig Eimer Ernst Etzold Faust Fiebig Finke Fischer
Fliegner Forster Franke Fritsch Frohlich Geisel Geisler Geissler Gerlach Gertz Giess Gnatz Gorlitz Gotthard
Graf Grottner Gude Gumprich Gute Gutknecht Haering Hanel Haring Hahn Hande Harloff Hartmann Hauffer Hecker
Heidrich Hein Heinrich Heinz Hellwig Henck Henk Henschel Hentschel Hering Hermann Herrmann Hertrampf Hess
Hesse Hettner Hethur Hiller Heydrich Hofig Hofmann Holt Holzapfel Holzenbecher Hovel Hoffmann Hornich Hornig
Huhn Jacob Jahn Jakel Jantsch Jockel Johann Jopich Juncken Jungfer Junitz Junk Junken Kabus Kade Kaster
Kambs Karge Kaul Kensy Killer Kitzmann Klapp Klemm Klemt Klotz Knappe Kobelt Koch Koster Kohl Kostolzin
Kramer Kranz Kraus Krause Kraushaar Krebs Kreusel Kroker Kuhl Kuhnert Kusch Lachmann Ladeck Lange Lehmann
Lindau Lindner Linke Lochel Loffler Loos Lorch Lower Lubs Malzer Mangold Mans Margraf Martin Meister Mende
Mentzel Metz Meyer Mielcarek Mies Mitschke Mosemann Mochlichen Mude Muhle Muller Naser Nerger Nette
Neuschafer Niemeier Nohlmans Oestrovsky Ortmann Otto Partzelt Patberg Pergande Peukert Pieper Pohl Preiss
Pruschke Putz Radel Reichmann Reinhardt Reising Renner Reuter Ring Ritter Rogge Rogner Rohleder Rohrdanz
Roht Romer Rose Rosemann Rosenow Rudolph Ruppert Rust Sager Salz Sauberlich Sauer Schaaf Schacht Schafer
Scheel Scheibe Schenk Scheuermann Schinke Schleich Schlosser Schmidt Schmidtke Schmiedt Schonland Scholl
Scholz Schottin Schuchhardt Schuler Schuster Schweitzer Schwital Seifert Seidel Siering Soding Sontag
Sorgatz Speer Stadelmann Stahr Staude Steinberg Steuer Stey Stiffel Stoll Stolze Stroh Stumpf Sussebier
Tasche Textor Thanel Thies Tintzmann Trapp Trommler Trost Trub Trubin Trupp Tschentscher Ullrich Vogt
Vollbrecht Wagner Wahner Walter Warmer Weimer Weinhage Weiss Weitzel Weller Wende Wernecke Werner Wiek
Wieloch Wilmsen Winkler Wirth Wohlgemut Wulf Wulff Zahn Ziegert Zimmer Zirme Zobel Achleitner Ackerl Adam
Aichinger Aigner Albrecht Amann Amon Anderl Angerer Arnold Artner Aschauer Auer Augustin Bacher Bachinger
Bachler Bader Baldauf Bartl Baumann Bayer Beck Berchtold Bergmann Berner Bernhard Berthold Biedermann Binder
Bischof Bitschnau Blum Bock Bodner Bogner Brandner Brandstetter Brandtner Braun Brenner Bruckner Brugger
Brauer Buchberger Buchegger Bucher Buchner Burger Burgstaller Burtscher Back Bohm Bosch Dallinger Dangl
Danninger Decker Dengg Denk Dietl Dietrich Dirnberger Dobler Doppler Dorfer Dorn Dorner Draxler Eberhard
Eberharter Ebner Ecker Eder Edlinger Egger Eichberger Eichhorn Eisl Eisner Eller Ender Engel Engl Erber
Erhart Erlacher Ertl Fabian Falkner Farkas Fasching Fehringer Feichter Feichtner Feigl Felder Fellner
Fercher Fichtinger Fiedler Fink Fleck Fleischmann Foidl Frank Franz Freitag Frey Frick Friedl Friedrich
Frisch Fritz Froschl Fruhwirth Fuchs Fureder Furst Gabriel Gahleitner Galler Gangl Gartner Gasser Gassner
Geier Geiger Geyer Glaser Glatz Gluck Gmeiner Gollner Grabher Grabner Grasser Grassl Gratz Gratzl Greiner
Griesser Grill Gross Gruber Grundner Gruner Grunwald Gschaider Gstrein Guggenberger Goschl Gotz Gunther Haas
Haberl Hacker Hackl Haderer Hafner Hagen Hager Haid Haider Haidinger Hainzl Haller Hammer Hammerer Hammerl
Handl Handler Harrer Haslauer Haslinger Hauer Haumer Hausberger Hauser Hechenberger Heigl Heim Heindl Heiss
Held Hell Heller Helm Hemetsberger Herbst Herzog Hinterberger Hinteregger Hirsch Hochleitner Hofbauer Hofer
Hofinger Hofstetter Hofstatter Holl Holler Holzer Holzinger Holzmann Horak Horn Hosp Huber Huemer Hufnagl
Humer Hummel Hummer Huter Hutter Hammerle Hausler Hofler Holzl Horl Hormann Jandl Janisch Jank Jenewein Jost
Jovanovic Jung Jungwirth Jager Jobstl Kager Kain Kaindl Kainz Kaiser Kaltenbock Kaltenegger Kammerer Kappel
Kargl Karl Karrer Kaspar Kasper Kaufmann Keller Kellner Keplinger Kern Kerschbaum Kerschbaumer Kirchmair
Kirchner Kiss Kitzler Klammer Klaus Klausner Klein Klement Klinger Klocker Klug Knapp Knaus Knoll Kober
Kocher Kofler Kolar Kolb Koller Kollmann Kolm Konrad Kopf Kopp Kraft Krainz Kral Krall Krammer Kratzer
Kraxner Kreiner Kremser Kreuzer Kriegl Kronberger Krug Kroll Kucera Kugler Kuhn Kummer Kunz Kurz Kafer
Koberl Kock Kolbl Koll Konig Kossler Ladner Laimer Lammer Lampert Lampl Lamprecht Landl Lang Langer Lassnig
Leber Lechner Leeb Lehner Leitgeb Leitner Lengauer Lenz Leopold Lerch Lercher Leutgeb Lichtenegger Linder
Lindorfer Lintner Lipp List Loidl Lorenz Ludwig Luger Lutz Mader Maier Maierhofer Mair Mairhofer Mann
Margreiter Maringer Mark Marte Marx Mathis Maurer Mayer Mayerhofer Mayr Meier Meindl Messner Metzler
Meusburger Mitter Mitteregger Mitterlehner Mittermayr Mohr Moosbrugger Moritz Moser Muhr Muhlbacher
Muhlberger Mullner Nagel Nagele Nagl Neubacher Neubauer Neuhauser Neuhold Neumann Neumayer Neumeister Neuner
Neureiter Niederl Nowak Nobauer Oberhauser Oberleitner Obermuller Oberndorfer Ortner Ostermann Oswald Ott
Pachler Paier Pammer Pauer Paul Payer Peer Peham Pendl Penz Perner Pertl Peter Petz Pfeffer Pfeifer Pfeiffer
Pfister Pfleger Philipp Pichler Pilz Pinter Pircher Pirker Plank Platzer Pock Pokorny Pollak Polzer Posch
Postl Prantl Praxmarer Prem Prinz Probst Prohaska Pucher Puchner Punz Poll Polzl Poschl Puhringer Rabitsch
Rabl Radl Rainer Ramsauer Rath Rauch Rausch Rauter Rechberger Redl Reich Reichel Reicher Reif Reinbacher
Reindl Reiner Reinprecht Reinthaler Reisinger Reisner Reitbauer Reiter Reiterer Reithofer Resch Rettenbacher
Richter Rieder Riedl Riedmann Rieger Riegler Riepl Rieser Rinner Rohrer Rohrmoser Rosenberger Rosner Roth
Rotter Rudolf Rupp Rock Rossler Sailer Salcher Salzmann Sammer Sattler Schachinger Schachner Schalk Schaller
Schantl Scharf Scharinger Schatz Schatzl Schauer Scheer Scheiber Scherer Scherr Scherz Scherzer Schiefer
Schiestl Schiller Schimpl Schinagl Schinnerl Schlager Schlogl Schmid Schmidl Schmied Schmuck Schmolzer
Schneeberger Schneider Schober Schramm Schranz Schreiber Schreiner Schrempf Schrenk Schubert Schuh Schuller
Schwab Schwaighofer Schwarz Schwarzinger Schweiger Schwendinger Schoberl Schoffmann Schon Schonauer
Schonberger Schopf Schutz Seidl Seiler Seitz Sieber Sieberer Siegl Sigl Siller Simic Simon Singer Sommer
Sorger Sperl Spiegl Spitzer Spreitzer Springer Stadler Stark Staudacher Staudinger Stecher Stefan Steger
Steiger Steinacher Steinbacher Steinberger Steinbock Steindl Steiner Steininger Steinlechner Steinwender
Stelzl Stern Steurer Stifter Stock Stocker Stockhammer Stockinger Stolz Strasser Strauss Streicher Strobl
Strohmayer Stummer Sturm Stockl Stuckler Stutz Sulzer Taferner Tanzer Tauber Taucher Thaler Thalhammer
Thurner Tiefenbacher Tischler Trattner Trauner Trimmel Trinkl Trummer Uhl Ulrich Unger Unterweger Urban
Varga Veit Vogel Vogler Wachter Walch Walcher Walder Waldner Walser Waltl Wandl Weber Wegscheider Weigl
Weinberger Weissenbock Weninger Wenzl Widmann Wiedner Wieland Wiener Wieser Wiesinger Wild Wilfinger Wilhelm
Wimmer Windisch Winter Wittmann Wolf Wurm Wurzer Wurzinger Wohrer Yilmaz Zach Zangerl Zechmeister Zehetner
Zeiler Zeilinger Zeller Zenz Zettl Zimmermann Zotter Zochling Zohrer`,
};
