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
Bartos Blazek Dostal Havlicek Hruska Konecny Masek Nemec Prochazka Soukup Sevcik Tichy Vlcek Novotna
Abramovic Amidzic Antolkovic Balincic Barbir Barusic Basnec Berakovic Birkic Blagaic Boljkovac Bosnjak
Bozickovic Bracun Brlek Buncic Buzov Cestaric Cukon Cvrtila Debelic Dolinar Dragojevic Dubovecak Ercegovic
Filipovic Franjic Gabud Glasnovic Golubic Gregov Grubisic Gudelj Hanzek Hodak Hranic Hrzenjak Ivandic
Jagecic Jakovljevic Jemric Jovanovic Juretic Jurlina Kaniski Katic Kerekovic Klarin Knezovic Kolarec
Kostanic Koscevic Krpan Kujundzic Kuvezdic Ladavac Lescic Lojen Lukic Majdenic Maloca Marijanovic Markovac
Martic Matana Matkovic Matulic Meic Mihelcic Mikulec Milina Miocic Mofardin Mudronja Nakic Novosel Oreskovic
Ozimec Pavelic Peharda Percic Piljek Plese Pongrac Pozega Priselac Puljiz Radolovic Rajcic Rastija Rebic
Rijetkovic Rubesa Sakac Semialjac Sirotic Sokic Starcevic Stojcevic Surac Tesija Trbovic Tudic Tusek
Vidakovic Vitasovic Volaric Vrban Vukman Vucetic Zebec Zrinski Cizmic Cukman Segovic Simara Sipek Skrtic
Spisic Stimac Surbek Zivkovic Zuvela Vidmar Hribar Zajc Majcen Lesjak Tomsic Blatnik Kobal Lavric Tavcar
Zibert Toplak Erzen Bukovec Gomboc Kozelj Kumer Tratnik Dolinsek Strukelj Bahna Basko Bilka Borko Brezina
Capek Cibula Capla Cernoch Danciak Devecka Dubnicka Dudo Durica Durovic Dusicka Fabus Filipek Frano Gavalier
Grna Halak Hanzel Hilmer Holcik Holubka Hoza Hrmo Hudec Hutta Ihnacak Jakubco Jalovec Janecek Janka Janoso
Jurca Jurina Kaniak Keniz Klimko Kniha Kocis Konopka Kotulic Kozacik Kralik Krotak Kunda Kuso Lepsik Lojka
Madaric Makovy Marecek Martinec Masaryk Medvecky Mensik Michalik Mikulak Mojzis Mrazik Niznansky Ondrasik
Ondrusko Palovic Pavelek Pavlicko Petrovicky Plekanec Poliak Rakovan Rohacek Rusnak Sanitra Sklar Skokan
Slobodnik Straka Sidlo Skantar Smajda Stefanik Surka Tazky Tomana Tomasko Tomek Turcok Valach Vasek Vlach
Vojtko Zaborsky Zubka Carnogurska Dubovska Hladka Krasnohorska Masna Podhradska Tazka`,
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
Barta Blaha Dolezal Havel Janda Kolar Kriz Mares Navratil Pokorny Sedlacek Svoboda Svec Valenta Zak Pokorna
Akmacic Anicic Balatinac Banovac Baricevic Bazjak Beletic Bezic Bjelis Bogdan Borosak Bozanovic Bralic Brlas
Buric Busljeta Cindric Cvenic Damjanovic Didovic Doncevic Dujmovic Ergotic Filipcic Friscic Gegic Gotic
Grgic Guberovic Halapir Hinic Hranj Husnjak Ivancan Jakovic Jerkovic Jugovac Jurkovic Karagic Kelekovic
Klanac Kokanovic Kopjar Kovacek Kraljic Krsanac Kuzmic Lasic Leskovic Ljubic Luksa Majstorovic Maras
Marinovic Markus Marzic Matic Mavra Mesaric Miklecic Milevoj Mirt Moric Mustapic Nedic Obradovic Orsolic
Panduric Pavicic Perak Perusko Pesa Plazanin Polovic Prelec Puharic Radic Raguz Raspor Resanovic Ricko
Rubinic Sardelic Simic Smolic Soric Stipanovic Strazicic Terzic Tomljanovic Trnski Turudic Urlic Veic
Vincetic Vorkapic Vugdelija Vuljak Zelic Cosic Cop Culjak Saric Sibalic Situm Skunca Stefanec Sunjic Zagar
Zufika Zupancic Bizjak Koren Pavlic Erjavec Pecnik Jenko Fras Kokalj Rus Kosi Likar Hribernik Gorenc Ramsak
Kokol Lebar Bergant Ambrozic Sustar Zakrajsek Andrasik Balaz Barbora Baso Benuska Bilko Borik Boska Capka
Ciganik Cekovsky Cierny Danek Dej Dorko Drotar Dudko Durdik Durkovsky Dusa Fabian Fico Forgac Ftacnik
Gavenda Grznar Hanek Harvanek Heretik Hodza Holubek Hrdlicka Hucko Huska Chovanec Jakuba Jakubka Janco Jano
Janosko Juras Jurko Kazik Kisela Klimacek Klopacka Kocur Konrad Kostrec Koza Krajco Krizik Kubicka Kuna Kus
Labuda Lajciak Lipko Lojek Maca Magal Makovica Marcin Markos Martincek Masarik Melichar Michalech Miklos
Mistrik Moravcik Mrazko Navara Ondras Ondrusek Pala Palo Pasko Pavel Pavlo Pesko Plavucha Porubjak Repisky
Riso Rom Rusko Ryska Sec Simon Skutecky Slovak Strnisko Simik Skoviera Spilar Stefunko Svehla Timek Tomas
Tomecko Tupy Valent Vasko Vicena Vojtek Zachar Zimka Bukovska Dvorska Kobielska Medvecka Selecka`,
};
