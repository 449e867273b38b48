import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const slavic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), cs_CZ, hr_HR, sl_SI, sk_SK',
  female: `
Alzbeta Anastazie Anezka Apolena Blazena Danuse Denisa Eliska Frantiska Hedvika Iveta Ivona Jarmila
Jindriska Jitka Jolana Judita Klaudie Kveta Ladislava Libuse Mahulena Milada Miloslava Miluse Nadezda Otylie
Pavla Radka Ruzena Slavena Svetlana Stepanka Tereza Vendula Viktorie Zdenka Zuzana Zdislava Zofie Ankica
Antonija Biljana Biserka Bozica Danica Dragica Elizabeta Gordana Ivanka Ivka Jadranka Jasminka Jelena Josipa
Lidija Ljubica Lucija Matea Mateja Milica Natasa Nevenka Rozalija Ruzica Sanja Snjezana Stana Tatjana
Terezija Vesna Zorka Stefanija Stefica Zeljka Mojca Jozefa Andreja Alenka Darja Marjeta Tjasa Ljudmila
Darinka Karmen Neza Brigita Cvetka Natalija Marjana Jasmina Klavdija Jelka Amalija Breda Ksenija Cecilija
Patricija Viktorija Marusa Nusa Emilija Melita Marinka Polonca Ziva Damjana Julija Nastja Stefka Slavka
Andrejka Zvonka Rebeka Larisa Liljana Jerica Adrijana Agnesa Aiko Alojzia Bozidara Bronislava Darina
Dobromila Etela Eunika Gertruda Gizela Henrieta Hortenzia Izabela Jozefina Klaudia Leopolda Lesana Libusa
Lubica Lujza Malvina Otilia Petrana Petronela Sidonia Sarlota Terezia Theodora Timea Vanesa Vieroslava
Zlatica Zoja Zelmira`,
  male: `
Arnost Bedrich Bohumil Bohumir Boleslav Borivoj Bretislav Ctibor Ctirad Dalibor Dobroslav Drahoslav Dusan
Frantisek Horymir Hynek Jaromir Jaroslav Jindrich Krystof Lubomir Lubos Ludvik Lumir Matous Matyas Mikulas
Mojmir Oldrich Otakar Premysl Radek Radim Radomir Radoslav Radovan Rostislav Stanislav Slavomir Svatopluk
Svatoslav Tadeas Vasyl Vladislav Vlastimil Vojtech Vratislav Vaclav Vitezslav Zbynek Zdenek Zikmund Andrija
Branko Damir Danijel Dejan Domagoj Dragan Dragutin Drazen Duje Hrvoje Joso Jozo Josko Juraj Kristijan Lovre
Lovro Mihael Mislav Mladen Nenad Niksa Roko Stjepan Vedran Vjekoslav Vlado Zdravko Zlatko Zoran Zvonko
Zeljko Janez Bojan Bostjan Matjaz Nejc Ziga Jernej Tadej Srecko Alojzij Stanko Aljaz Saso Iztok Matevz
Francisek Gorazd Ciril Sebastjan Kristjan Damijan Viljem Vincenc Aljosa Davorin Bogomir Zdenko Avgust
Sebastijan Aleksandar Izidor Feliks Mirsad Alfonz Bartolomej Benadik Bohdan Bohus Bonifac Branislav Bystrik
Demeter Dezider Dionyz Drahomir Fridrich Gejza Henrich Jarolim Jergus Kliment Koloman Kvetoslav Levoslav
Lubor Ludolf Ludomil Ludovit Medard Pankrac Pravoslav Raduz Rastislav Sergej Servac Svetozar Tarzicius
Tichomir Vasil Vendelin Viliam Vitazoslav Vratko`,
  family: `
Bartos Blazek Dostal Havlicek Hruska Konecny Machacek Navratil Prochazka Soukup Sevcik Tichy Vlcek Novotna
Abramovic Amidzic Antonic Balic Barbir Barusic Basnec Berakovic Birkic Blagaic Boljkovac Bosnjak Bozickovic
Bracun Brlek Buncic Buzov Ciganovic Cvenic Damjanovic Derezic Dolinar Dragojevic Dubovecak Ercegovic
Filipovic Franjic Gabud Glasnovic Golubic Gregov Grubisic Hadrovic Harapin Horvatek Hranj Huljev Ivanovic
Jakopec Jakovljevic Jemric Jovanovic Juretic Jurlina Kaniski Katic Kerekovic Klarin Knezevic Kolic Kostelac
Kralj Krznaric Kukucka Kuzmic Lakoseljac Lescic Lojen Lukic Majdenic Maloca Marijanovic Markovac Marusic
Matesa Matovina Macesic Mesaric Mikic Milas Miloslavic Misak Mocibob Mustapic Nacinovic Obradovic Orlovic
Pamic Pavlovic Perisic Petric Plantak Poljak Poropat Prelec Prskalo Radelic Radosevic Rakuljic Raseta
Resanovic Risek Rukavina Salopek Sersic Sladonja Sosic Stiperski Strazicic Tepes Tolj Triplat Tuksar Ugrinic
Vidov Vlasic Vozila Vrhovec Vukovic Vuckovic Zgorelec Cosic Covic Cupic Separovic Simunic Situm Skunca
Stefanec Sturlan Zabjacan Zugec Krajnc Korosec Hocevar Hrovat Tomazic Pecnik Znidarsic Kokalj Kocjancic Kosi
Krivec Vodopivec Stopar Zeleznik Ramsak Susnik Hodzic Zemljic Mlinar Zorman Andrasik Banas Benuska Bondra
Borovy Bruska Capko Ciganik Carnogursky Cesnek Deak Docolomansky Dudik Durdik Durkovic Duska Dvorsky Fasiang
Fogas Ftorek Gavornik Hablak Hanek Hascak Hlavac Holicka Holubok Hrdlicka Hucko Huska Chrappa Jakubcek
Jakubik Jancek Janek Janosek Jedlovsky Jurco Jurko Kavasch Klapko Klizan Kocian Kollar Kostrec Koval Krajco
Krizik Kubo Kusa Lajcak Litva Macko Machata Makovy Marecek Martinec Masaryk Medvecky Mihalik Michalka
Mikulik Mokros Mrazka Novota Ondrejka Oplustil Pauko Pavelka Pavlikovsky Petrovicky Plekanec Poliak Rakovan
Rohacik Rybar Sanitra Sklar Skokan Slobodnik Straka Sidlo Skantar Smajda Stefanik Surka Tazky Tirpak Tomaska
Tomek Turcok Valach Vasek Vlach Vojtko Zaborsky Zubka Carnogurska Dubovska Hladka Krasnohorska Masna
Podhradska Tazka`,
  knownFemale: `
Adela Agata Alena Alexandra Alice Andela Aneta Anna Barbora Blanka Bohumila Dagmar Dana Daniela Dita
Dominika Dorota Drahomira Drahoslava Edita Elena Ema Ester Eva Evelina Hana Helena Iva Jana Jaroslava Jirina
Julie Katerina Klara Kristyna Kvetoslava Lada Lenka Leona Linda Lydie Magdalena Marcela Marie Marketa Marta
Martina Milena Miroslava Nela Nina Nikol Nora Olga Patricie Pavlina Petra Renata Romana Simona Silvie Sona
Stanislava Sara Sarka Vanda Veronika Vera Vladimira Zora Zaneta Albina Ana Ane Anica Anita Anka Anda Bara
Barica Branka Danijela Dora Draga Franciska Fuma Ika Janja Jasna Jele Julijana Kata Kate Katica Lana Lara
Lea Maja Manda Mara Mare Marica Marija Marina Mia Milka Mira Nada Nika Ruza Sandra Slavica Suzana Tea Jozica
Sonja Anja Tanja Tina Urska Spela Vida Alojzija Silva Aleksandra Metka Masa Tamara Bernarda Kaja Polona
Valerija Matilda Tadeja Mihaela Teja Ines Zofija Manca Vanja Nadja Ursa Ajda Alja Jerneja Nives Dusanka Irma
Pia Marjanca Lilijana Stanka Neja Hermina Erna Roza Magda Taja Iris Alexia Alica Anabela Angelika Aurelia
Beata Berta Bohdana Bohuslava Branislava Cecilia Dasa Diana Dobroslava Ela Eleonora Elisa Elvira Enna Estera
Eugenia Eulalia Frederika Hedviga Ida Ingrida Jaromira Julia Lesia Liana Livia Lolita Lubomira Luboslava
Lucia Ludomila Luna Margita Melania Milota Miriama Olivia Olympia Patricia Perla Radoslava Radovana Regina
Silvia Slava Slavomira Sofia Stela Stefania Ursula Valeria Viera Viktoria Viola Xenia Zara Zina Zita`,
  knownMale: `
Adam Albert Alexander Alexandr Ales Alois Antonin Artur Blahoslav Bohuslav Daniel David Dominik Eduard Emil
Erik Ferdinand Felix Filip Hubert Ignac Igor Ivan Ivo Jakub Jan Jonas Josef Jozef Kamil Klement Ladislav
Leos Libor Ludek Marcel Marek Martin Matej Michael Michal Milan Miloslav Milos Ondrej Oto Pavel Peter Petr
Rene Richard Robert Roman Rudolf Samuel Simon Teodor Tomas Viktor Vilem Vit Stefan Stepan Aldo Alen Ante
Anto Anton Antonio Antun Boris Bozo Bruno Davor Dino Elvis Goran Ilija Jakov Janko Josip Jure Leon Marijan
Marin Mario Marko Mate Mateo Mato Mijo Mile Niko Pavao Pero Petar Romano Sinisa Tomislav Tomo Sime Franc
Andrej Tomaz Gregor Rok Miha Uros Blaz Drago Klemen Miran Matic Zan Borut Damjan Anze Jaka Jakob Domen Tilen
Edvard Rajko Bogdan Samo Nik Sandi Benjamin Vid Albin Franci Silvo Leopold Tim Stojan Valentin Maks Timotej
Mark Karl Grega Ernest Maksimiljan Rado Adolf Gal Ervin Jani Anej Metod Bernard Edin Aleks Cvetko Rudi Miro
Hasan Slobodan Adrian Alan Alfred Alojz Ambroz Arnold Aron Arpad Atila Augustin Aurel Belo Benedikt Blazej
Eder Elias Emanuel Eugen Fedor Florian Frederik Gabriel Gaspar Gustav Herbert Ilja Imrich Kazimir Kornel
Kristian Kristof Leonard Luboslav Maros Matus Maximilian Melichar Moric Nathan Oliver Oskar Pavol Prokop
Roland Sebastian Severin Silvester Tibor Urban Valer Vavrinec Vincent Zigmund`,
  knownFamily: `
Barta Blaha Dolezal Havel Janda Kolar Kriz Marek Muller Pavlik Riha Strnad Stepanek Vacek Zeman Mala
Adzijevic Andrijevic Baksa Banko Baric Batrnek Begonja Bertosa Bicak Bogadi Borosak Bozanovic Bralic Brlas
Buric Busljeta Cindric Culi Damijanic Didovic Doncevic Dujmovic Ergotic Filipcic Friscic Gegic Gotic Grgic
Guberovic Halapir Hinic Hranic Husnjak Ivancan Jakovic Jerkovic Jukic Jurcic Karamarko Kelecic Klaric
Kokoric Kos Kovacevic Kramaric Krzelj Kucic Lazar Liber Ljubicic Luksic Makovac Marasovic Maric Martinic
Matahlija Matkovic Medac Mihalic Mikulec Milicic Micetic Moslavac Muzina Nisevic Orbanic Ozimec Paradi
Pecotic Perkov Peterlik Pikec Pokas Popovic Pribanic Putinja Radojkovic Rajn Radenovic Ribic Roce Rumora
Semialjac Sirotic Sokac Srsen Stojanov Stupalo Toic Totic Tudor Tusek Valentic Vidas Vladislavic Vranic
Vukman Zakinja Zrilic Cargonja Cubric Salic Selendic Simunovic Skrlin Spika Stimac Surbek Zic Zupanic Vidmar
Rozman Knez Zorko Perko Furlan Macek Blatnik Ceh Kolaric Zizek Miklavcic Blazic Javornik Volk Mavric Resnik
Tratnik Jeric Zalokar Adamec Baca Baran Basa Bena Bicek Bobula Borovsky Brusko Cibula Caplovic Ciernik
Dancak Debnar Dorka Droppa Dudka Durca Durko Dusko Dzurjanin Feldek Finka Frano Gasparovic Gregus Haluska
Hanuska Havranko Hlinik Holik Hostak Hrobon Hus Hutta Imrich Jakubek Janca Janka Janoska Junas Jurina Karul
Ker Klima Klokoc Kocka Kolnik Korec Kovalcik Krajci Krasnohorsky Kubec Kuffa Kupko Kysel Laco Lipa Loja
Luptak Macik Machnac Makovica Marcin Markos Martincek Masarik Melichar Michalech Miklos Mistrik Moravcik
Mrazko Navara Ondras Ondrusek Pala Palo Paska Pavel Pavlo Pesko Plavucha Porubjak Repisky Riso Rom Rusko
Rysko Sec Simon Skutecky Slovak Strnisko Simik Skoviera Spilar Stefunko Svehla Timek Tomas Tomecko Tupy
Valent Vasko Vicena Vojtek Zachar Zimka Bukovska Dvorska Kobielska Medvecka Selecka`,
};
