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
Adele Adina Anne Agnes Aleksandra Alexandra Alida Alla Almuth Amanda Anastasia Angelica Angelique Anita Anke
Annamaria Annekatrin Annelie Annelore Annett Annita Antonie Asta Aurelia Aysel Beata Berit Bertha Bianka
Birte Branka Brita Brunhilde Camilla Carin Carmen Carolin Caterina Cecilia Charlotte Christiane Cilly
Claudia Constanze Corinna Cacilie Dana Daria Desiree Dietlind Donata Doris Dorota Dragica Edda Edit
Ekaterina Elenore Elfi Elisa Elke Elli Elma Elvira Emine Erdmute Ester Eugenia Evamaria Evelyne Fabienne
Fatima Filiz Franca Franziska Freya Friedhilde Gabriella Georgine Gerlind Gerti Gertrud Gesine Gina Gisela
Giuseppina Greta Grit Gundi Gonul Halina Hanne Hedda Hedy Heiderose Helen Helga Helmtrud Henrike Herta
Hildegard Hilma Hulya Ilka Imelda Inga Ingetraud Inken Ira Irma Irmhild Irmtrud Isabelle Iwona Jana Janette
Janine Jeannette Jessika Johanne Julia Jutta Karola Kata Katerina Kathrin Katy Kirstin Klare Kornelia
Kristina Kate Lara Lena Leokadia Lia Lidija Lieschen Lili Lilli Linda Lisbeth Lissi Ljudmila Lotte Ludmilla
Luitgard Madlen Magdalena Maja Manuela Mareike Margareta Margarita Margot Marianne Mariele Marija Marion
Marita Marlen Marta Mary Mechthild Melissa Mercedes Mia Milica Minna Mirja Mona Monja Nadin Nancy Nathalie
Nevenka Nora Nuray Olga Ortrun Pascale Pauline Pia Radmila Ramona Regine Reinhilde Reni Ricarda Romy Rosalie
Rosel Rosina Roswita Ruth Samira Sara Senta Sibel Sibylla Siegried Sigrun Silvana Sina Sofie Sonja Stefania
Stilla Susann Susi Svetlana Sybille Sylvie Tamara Telse Thekla Theresia Traudl Trudel Ulla Ursula Uta Valeri
Vanessa Veronica Vesna Viola Walburga Wally Wanda Wera Wilhelmine Xenia Zehra Ajna Amelia Annabell Aurora
Berra Eda Ellie Emilija Jovana Kalina Laureen Leonora Lilia Lola Louisa Mariam Mathilda Melina Nela Nikita
Philippa Rana Salma Sena Tea Ylvie`,
  knownMale: `
Abbas Abdullah Adalbert Adem Ahmad Alban Alberto Aldo Alessandro Alexandre Alfons Alois Alwin Anatoli
Andreas Andrej Andy Ansgar Anto Antonio Aribert Arnd Arnim Arnold Attila Axel Balthasar Bayram Ben Benjamin
Bernd Bernt Bert Bertram Bodo Branko Burghard Burkhardt Carlo Carsten Cemal Charles Christoph Claas Conrad
Cosimo Dagobert Dariusz Denny Diedrich Diether Dimitri Dirk Dominic Donald Dusan Eckart Eckhardt Edward
Eggert Ehrhard Elias Emil Engelbert Enver Erdogan Eric Erkan Ernst Eugen Falk Faruk Ferdi Florian Folkert
Franco Fred Frederik Fridolin Friedhelm Friedrich Gabriel Gebhard Georgios Gerhardt German Gerolf Gino
Gisbert Gordon Gottlieb Gregor Guiseppe Gunther Gotz Halil Hanns Hansjoachim Hardy Harold Harry Hasan Heiko
Heino Helge Helmar Hendrik Henry Heribert Herwig Holm Hubert Ignatz Ilias Ilja Ingmar Ioannis Ismet Iwan
Jacob Jan Janos Jaroslav Joachim Johan Johannes Jonathan Joseph Jost Juan Juri Jorg Jurgen Karl Kaspar
Kenneth Klaas Knut Korbinian Kristian Ladislaus Laurenz Leo Leonardo Leszek Lorenzo Ludger Luigi Magnus
Malte Marc Marek Marius Mark Marten Mato Mattias Max Mehmet Meinolf Micha Mijo Mikhail Mirco Miroslaw Murat
Nick Nicolai Niklas Nikolas Nils Nuri Orhan Oskar Oswin Ottmar Ottomar Pasquale Paul Pavel Peer Petar Philip
Pierre Pirmin Ralf Randolf Raymund Reimund Reinhardt Remo Ricardo Rigo Robert Rochus Rolf Romuald Roy Rudi
Rupert Sabri Salvatore Samuel Sebastiano Selim Serge Siegbert Siegmund Sigurd Slawomir Stanislav Steffen
Steve Sven Soren Tassilo Theodor Thomas Thorsten Tilman Tim Timo Tomas Tony Traugott Uli Urban Utz Valerij
Veli Vincent Vitali Vitus Volkmar Walther Wieland Wilhelm Willibald Winfried Wolf Wulf Yusuf Zlatko
Alexandar Aron Calvin Cristiano Filip Florin Jasper Kai Lean Levi Lionel Mateo Merlin Milo Nino Raffael
Timon`,
  knownFamily: `
Adler Atzler Barer Beckmann Berger Biggen Bohlander Borner Budig Cichorius Dietz Dorr Drubin Ehlert Ernst
Finke Franke Geisler Giess Gotthard Gumprich Hanel Harloff Hecker Heinz Henschel Herrmann Hettner Heydrich
Holzapfel Hornich Jahn Jockel Jungfer Kabus Karge Kitzmann Klemt Koch Kramer Kraushaar Kuhl Lachmann Lindau
Loffler Lubs Mans Mende Mielcarek Mochlichen Naser Neuschafer Ortmann Pergande Preiss Radel Renner Rogge
Roht Rosenow Rust Sauer Scheel Schinke Schmidtke Scholz Schuster Seidel Sorgatz Stahr Stey Stroh Textor
Tintzmann Trub Ullrich Wahner Weinhage Weller Wiek Wirth Zahn Zobel Adam Amann Arnold Augustin Bachler
Baumann Bergmann Biedermann Blum Bogner Braun Brauer Buchner Burtscher Dallinger Denk Dobler Dorner
Eberharter Edlinger Eisl Engel Erhart Falkner Feichter Fellner Fink Foidl Frey Frisch Fuchs Gahleitner
Gartner Geiger Gluck Grabner Gratz Grill Gruner Guggenberger Haas Hackl Hager Hainzl Hammerl Harrer Haumer
Heigl Held Hemetsberger Hinterberger Hofbauer Hofstatter Holzinger Horn Hufnagl Huter Hofler Jandl Jenewein
Jungwirth Kain Kaltenbock Kappel Kaspar Kellner Kerschbaumer Kitzler Klausner Klocker Knoll Kolar Kolm Kopp
Krall Kreiner Kronberger Kucera Kunz Kock Kossler Lampert Landl Leber Leitgeb Leopold Leutgeb Lintner Lorenz
Mader Mairhofer Maringer Mathis Mayr Metzler Mitteregger Moosbrugger Muhlbacher Nagele Neuhauser Neumayer
Niederl Oberleitner Ostermann Paier Paul Pendl Peter Pfeiffer Philipp Pircher Pock Posch Prem Prohaska Poll
Rabitsch Ramsauer Rausch Reich Reinbacher Reinthaler Reiter Resch Riedl Riepl Rohrmoser Roth Rock Salzmann
Schachner Scharf Schatzl Scherer Schiefer Schinagl Schlogl Schmuck Schober Schreiner Schuh Schwaighofer
Schwendinger Schonauer Seidl Sieberer Siller Sommer Spitzer Stark Stecher Steinacher Steindl Steinwender
Stifter Stockhammer Strauss Stummer Stutz Tanzer Thalhammer Trattner Trummer Unterweger Veit Walch Walser
Wegscheider Weissenbock Wiedner Wiesinger Wimmer Wolf Wurzinger Zangerl Zeilinger Zimmermann`,
};
