import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const slavic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), cs_CZ, hr_HR, sl_SI, sk_SK; @faker-js/faker 10.6 (MIT)',
  female: `
Alzbeta Anastazie Anezka Apolena Blazena Danuse Denisa Eliska Frantiska Hedvika Iveta Ivona Jarmila
Jindriska Jitka Jolana Judita Klaudie Kveta Ladislava Libuse Mahulena Milada Miloslava Miluse Nadezda Otylie
Pavla Radka Ruzena Slavena Stepanka Tereza Vendula Viktorie Vladimira Zuzana Zdislava Zofie Ankica Antonija
Biserka Bozica Elizabeta Ivka Jadranka Jasminka Josipa Ljubica Lucija Matea Mateja Natasa Rozalija Ruzica
Sanja Snjezana Stana Tatjana Terezija Vesna Zorka Stefanija Stefica Zeljka Mojca Jozefa Andreja Alenka Darja
Marjeta Tjasa Darinka Karmen Neza Brigita Cvetka Natalija Marjana Klavdija Jelka Amalija Breda Ksenija
Cecilija Patricija Viktorija Marusa Nusa Emilija Melita Marinka Polonca Damjana Julija Nastja Stefka Slavka
Andrejka Zvonka Larisa Liljana Jerica Adrijana Agnesa Aiko Alojzia Bronislava Darina Dobromila Etela Eunika
Frederika Gizela Henrieta Hortenzia Ingrida Leopolda Lesana Libusa Lubica Lujza Miriama Petrana Petronela
Sarlota Terezia Timea Vieroslava Zlatica Zoja Zelmira Alemka Anamarija Anastazija Ancica Andelika Asija Asja
Dalibora Daliborka Danka Darija Divna Donka Dorana Dorica Doroteja Dubravka Gabrijela Goranka Grozdana
Hrvojka Janica Karmela Katija Katina Lovorka Mirka Mirna Nadalina Nedjeljka Nevena Pavica Rosana Silvija
Stasa Tijana Velana Velina Verica Zdeslava Zlata Zlatka`,
  male: `
Arnost Bedrich Bohumil Bohumir Boleslav Borivoj Bretislav Ctibor Ctirad Dobroslav Drahoslav Frantisek
Horymir Hynek Jaromir Jaroslav Jindrich Jiri Krystof Lubomir Lubos Ludvik Lumir Matous Matyas Mikulas
Miroslav Mojmir Oldrich Otakar Premysl Radek Radomir Radoslav Radovan Rostislav Slavomir Svatopluk Svatoslav
Tadeas Vasyl Vladislav Vlastimil Vojtech Vratislav Vaclav Vitezslav Zbynek Zdenek Zikmund Andrija Branko
Damir Danijel Dejan Domagoj Dragan Dragutin Drazen Duje Hrvoje Joso Jozo Josko Juraj Kristijan Lovre Lovro
Mihael Mislav Mladen Nenad Niksa Roko Stjepan Vedran Vjekoslav Zdravko Zlatko Zvonko Janez Bojan Bostjan
Matjaz Nejc Ziga Jernej Tadej Srecko Alojzij Stanko Aljaz Saso Iztok Matevz Francisek Gorazd Ciril Sebastjan
Kristjan Damijan Viljem Vincenc Aljosa Davorin Bogomir Zdenko Maksimiljan Avgust Sebastijan Izidor Mirsad
Alexej Alfonz Bartolomej Benadik Bohdan Bohus Branislav Bystrik Demeter Dezider Dionyz Drahomir Fridrich
Gejza Henrich Jarolim Jergus Kliment Koloman Kvetoslav Levoslav Lubor Ludolf Ludomil Ludovit Medard Pankrac
Pravoslav Raduz Rastislav Sergej Servac Svetozar Tarzicius Tichomir Vasil Vendelin Viliam Vitazoslav Vratko
Andelin Andelko Andelo Belimir Bozidar Branimir Damil Drzimir Drzislav Dubravko Gordan Gradimir Grga Grgo
Gvozden Ilko Ivek Jadranko Jasen Joza Kresimir Kruno Ljudevit Milivoj Nedjeljko Ozren Pravdan Sanjin Slavek
Stipan Stribor Svebor Tihomir Tonko Tonci Trpimir Trpko Tvrtko Vatroslav Velimir Vijeko Vjenceslav Vladek
Vlatko Zrinislav Zrinko Zvonimir Caslav`,
  family: `
Bartos Cerny Havel Janda Kratochvil Navratil Sedlacek Sykora Vanek Hruba Vesela Amidzic Baksa Banovac
Batrnek Beletic Birkic Blazevic Borojevic Bozicevic Bracun Brletic Bursic Ciganovic Cvetkovic Dautanec
Dobric Drakulic Dukic Fabijanic Franic Galesic Glavor Grba Grgurovac Hadzic Herout Hrabar Huljev Ivancan
Jakovac Jemric Jozic Jurisic Kahlina Katic Kinkela Kligl Kolarec Kovacek Kresonja Krzelj Kuvezdic Lakoseljac
Ljubetic Lukinic Majdenic Marasovic Marjanovic Martic Matesa Matulin Meic Mihic Milas Milovac Mofardin
Mustapic Nikolic Odobasic Orsulic Pavicic Perkov Piljek Pokas Poropat Pribanic Puljiz Radolovic Rakela Razov
Rijetkovic Rukavina Sedlar Skupnjak Sosic Stojnic Surac Tolj Trnski Turudic Vidakovic Vojkovic Vranic Vukman
Zanoski Zrinski Cizmesija Cupic Sestan Sipek Skugor Spralja Sunjic Zivic Zuvela Golob Kosir Zorko Lesjak
Jenko Bezjak Kolaric Zizek Kramberger Blazic Bukovec Kokol Resnik Tratnik Zalokar Andrasik Baso Blaho Bosnak
Capek Ciganik Cekovsky Dancak Devecka Dudik Durek Durovic Dvonc Fasiang Frano Gavenda Habsuda Hanuska Hilmer
Holicek Holuby Hrmo Hupka Chovan Jakubcik Jalovec Janecka Janosko Jurcina Kalinak Kello Klizan Kocurik
Korcak Kovacik Krajicek Krotak Kunka Labuda Lojek Madaric Malachovsky Martinak Masaryk Melicharek Michalica
Mikulak Mokros Mrazko Ocenas Ondrusko Pauko Pavelko Peska Plesivec Puklus Rohacek Rybnicek Senko Skokan
Slovinec Svrbik Skantar Soltes Stefunko Talpas Tomana Tomecek Trlik Valach Vicena Vojtka Zaborsky Zubrik
Docolomanska Franva Krasnohorska Niznanska Selecka Zaborska Alkhamis Asimi Bahun Baltin Bartulin Bernatovic
Bjeljac Bomestar Brisuda Busak Cajner Csordas Darazac Dizanov Domjan Dramlic Dukovac Fabijanovic Flanjak
Fundak Galjer Glavati Goricanec Gutrovac Hanzl Hlapec Huzanic Jakobek Jarnec Jeusa Kadnar Kamenicki
Kaproncai Karlak Kazenski Klisanin Kolarac Koncar Kotrljanovic Kralja Kubena Kurjacic Kucara Levanic Loboda
Luzaic Majnik Malojcic Markotic Marcec Matusina Mihaljec Milak Mucalj Najduk Olbina Otartic Pajkuric Parun
Pavrlisak Piha Plaskur Podbarac Prakatur Radigovic Raich Ralbovski Rascanin Rosandic Sadiki Schermann
Skenderija Slatinac Smoljanic Stanisa Strikinac Suvajac Tabacek Taslak Topolovac Trtica Udvardi Vajdicka
Varnica Vidacek Vlah Vujeva Vukasinac Zabrdac Zbodulja Zimonja Corak Cavlina Cobanovic Sajtos Siketanc
Sostarec Stasni Zagarac`,
  knownFemale: `
Adela Agata Alena Alexandra Alice Andela Andrea Aneta Anna Barbora Blanka Bohumila Bozena Dagmar Dana
Daniela Dita Dominika Dorota Drahomira Drahoslava Edita Elena Ema Emilie Erika Ester Eva Evelina Gabriela
Hana Helena Ilona Irena Iva Ivana Jana Jaroslava Jirina Johana Julie Kamila Karolina Katerina Klara Kristina
Kristyna Kvetoslava Lada Lenka Leona Linda Lucie Ludmila Lydie Magdalena Marcela Marie Marketa Marta Martina
Michaela Milena Miroslava Monika Maria Natalie Nela Nina Nikol Nora Olivie Olga Patricie Pavlina Petra
Renata Romana Sabina Simona Silvie Sona Stanislava Svetlana Sara Sarka Vanda Veronika Vera Vilma Zdenka Zora
Zaneta Albina Ana Ane Anica Anita Anka Anda Bara Barbara Barica Biljana Branka Danica Danijela Dora Draga
Dragica Franciska Fuma Gordana Ika Ivanka Janja Jasna Jele Jelena Julijana Karla Kata Katarina Kate Katica
Lana Lara Laura Lea Lidija Ljiljana Lorena Maja Manda Mara Mare Marica Marija Marijana Marina Mia Milica
Milka Mira Mirjana Nada Nevenka Nika Nikolina Ruza Sandra Slavica Suzana Tea Valentina Jozica Katja Sonja
Anja Tanja Tina Angela Urska Spela Ljudmila Vida Alojzija Silva Aleksandra Metka Jasmina Masa Tamara
Bernarda Kaja Polona Valerija Matilda Tadeja Mihaela Teja Ines Zofija Manca Justina Nadja Ziva Ursa Ajda
Alja Jerneja Nives Dusanka Irma Pia Marjanca Lilijana Stanka Mirjam Neja Jolanda Hermina Rebeka Erna Roza
Magda Taja Iris Adriana Alana Alexia Alica Amalia Anabela Angelika Antonia Aurelia Beata Berta Bianka
Bibiana Bohdana Bohuslava Bozidara Branislava Cecilia Dagmara Dasa Diana Dobroslava Ela Eleonora Elisa
Elvira Emilia Enna Estera Eugenia Eulalia Filomena Gertruda Hedviga Hilda Ida Izabela Jaromira Jozefina
Julia Juliana Karina Klaudia Kornelia Lesia Liana Liliana Livia Lolita Lubomira Luboslava Lucia Ludomila
Luna Lydia Malvina Margareta Margita Marianna Marika Melania Milota Natalia Olivia Olympia Otilia Oxana
Patricia Paulina Perla Radoslava Radovana Regina Rozalia Saskia Sidonia Silvia Slava Slavomira Sofia Stela
Stefania Tatiana Theodora Ursula Valeria Vanesa Viera Viktoria Viola Xenia Zara Zina Zita Zofia Ada Adina
Alisa Alka Alma Anci Andrina Anesa Ani Antea Andelina Borka Branimira Brankica Dada Dara Dea Dona Donata
Dunja Elka Evelin Ina Inga Inge Inja Inka Ira Ita Ivancica Ivna Jaga Jagica Janka Jela Jelica Jesa Kika Leda
Lela Lena Lola Maca Majda Marena Mica Mila Mima Mina Miranda Naja Nana Natka Neda Neli Nena Nera Nesa Neva
Paula Pava Pave Rajna Rija Rina Tasa Tija Tomislava Tonija Tonka Toncica Valera Vali Vedrana Vela Velimira
Vinka`,
  knownMale: `
Adam Albert Alexander Alexandr Ales Alois Antonin Artur Blahoslav Bohuslav Dalibor Daniel David Denis
Dominik Dusan Eduard Emil Erik Ferdinand Felix Filip Hubert Ignac Igor Ivan Ivo Jakub Jan Jonas Josef Jozef
Kamil Karel Klement Ladislav Leos Libor Ludek Lukas Marcel Marek Martin Matej Michael Michal Milan Miloslav
Milos Norbert Ondrej Oto Patrik Pavel Peter Petr Radim Rene Richard Robert Robin Roman Rudolf Samuel
Stanislav Simon Teodor Tomas Viktor Vilem Vladimir Vit Stefan Stepan Aldo Alen Ante Anto Anton Antonio Antun
Boris Bozo Bruno Dario Darko Davor Dino Elvis Franjo Goran Ilija Jakov Janko Josip Jure Karlo Leon Luka
Marijan Marin Mario Marko Mate Mateo Mato Mijo Mile Mirko Niko Pavao Pero Petar Romano Sinisa Slavko
Tomislav Tomo Toni Valter Vlado Zoran Sime Zeljko Franc Andrej Tomaz Gregor Rok Miha Uros Blaz Drago Klemen
Miran Aleksander Matic Zan Borut Damjan Anze Jaka Jakob Domen Tilen Edvard Danilo Rajko Bogdan Samo Nik
Sandi Benjamin Vid Albin Franci Silvo Leopold Tim Stojan Valentin Maks Timotej Mark Karl Grega Ernest
Aleksandar Rado Adolf Gal Ervin Jani Anej Metod Nikolaj Feliks Bernard Rafael Edin Aleks Cvetko Rudi Miro
Hasan Slobodan Adrian Alan Alex Alfred Alojz Ambroz Arnold Aron Arpad Atila Augustin Aurel Belo Benedikt
Blazej Bonifac Cyprian Cyril Eder Edmund Elias Emanuel Eugen Fedor Florian Frederik Gabriel Gaspar Gustav
Herbert Hugo Ilja Imrich Julius Kazimir Konstantin Kornel Kristian Kristof Leonard Luboslav Maros Matus
Maximilian Melichar Moric Nathan Oliver Oskar Pavol Prokop Roland Sebastian Severin Silvester Tibor Tobias
Urban Valer Vavrinec Vincent Zoltan Zigmund Adi Ado Andel Andras Andro Anko Antek Berti Borko Dado Donat
Dujo Emilijan Fabijan Gaj Grgur Hrvoj Ico Ino Ive Jadran Jadro Jasenko Joze Krunoslav Lucijan Matan Matko
Miljenko Mimo Neven Nino Pepo Rino Roberto Robi Slaven Stipe Toma Tome Stef`,
  knownFamily: `
Barta Bednar Benes Beranek Bilek Blazek Broz Cech Cermak Dostal Dusek Fiala Fiser Hajek Holub Horacek
Horvath Hruby Jaros Jelinek Kadlec Kaspar Konecny Kopecky Kovar Kraus Kriz Kucera Liska Marek Mares Matejka
Matousek Muller Musil Nemecek Novak Novotny Pavlik Pokorny Pospisil Prochazka Ruzicka Riha Slavik Soukup
Stejskal Strnad Svoboda Simek Smid Stepanek Svec Tichy Toman Urban Vacek Vavra Vesely Vitek Zeman Zak
Konecna Kopecka Novotna Pokorna Ticha Abicic Adzijevic Akmacic Amanovic Andrasek Andrijasevic Anicic Antic
Antonic Babic Balatinac Balincic Baljak Ban Banko Barac Barbieri Barbic Baresic Baricevic Barisic Barnaba
Barusic Bazjak Bacak Basic Basnec Begonja Belosevic Benic Berakovic Bernardic Bezic Bijelic Birtic Bicanic
Bjelis Blagaic Boban Bobanovic Bogadi Bogovic Bojanic Bolcevic Borak Bosilj Botica Bosnjak Bosnjakovic
Bozanovic Bozikovic Bozic Bradic Brajkovic Brandic Brankovic Brezjan Britvec Brlek Bukvic Bungic Bunic Buric
Burcul Butkovic Bucanac Bucar Cafuk Car Cestaric Cik Colic Crevar Crnkovic Cukon Culi Cvetnic Cvitan Dabo
Damijanic Darojkovic Dautovic Derezic Deze Dizdar Dolinar Dolic Dominkovic Doncevic Dragojevic Drandic
Dretvic Dubovecak Duvancic Dvojak Erceg Ercegovic Ersek Eterovic Ferenac Filipovic Filipcic Forjan
Franicevic Franusic Friscic Fucek Gabud Galovic Gegic Gelemanovic Glavan Gligora Golubic Gotic Gracin Grbac
Gregov Grgic Grguric Grubisic Grzincic Guberovic Gudelj Gustin Hadrovic Halapir Hanzek Hardi Herceg Hinic
Hodak Horvatek Horvatinec Horvatic Hranj Hrastinski Hrvojic Hrsak Husnjak Ignac Ilinovic Ilic Ivanovic Ivsic
Jagarinec Jakopec Jakopovic Jakovljevic Jakupic Jasprica Jelavic Jerkovic Jonjic Jovanovac Jovanovic Jugovac
Jukic Juretic Juric Jurjevic Jurlina Jurcic Kalanjos Kalazic Karagic Karamarko Karmelic Karuza Kauzlaric
Kelecic Kelic Kevo Kirincic Klarin Klaric Knezovic Knezevic Kokanovic Kokoric Kolic Komar Komljenovic Kos
Kosanovic Kostanic Kostelac Kovacevic Kovacic Koscevic Krajcar Kraljevic Kraljic Kramaric Krpan Krznaric
Krsanac Kujundzic Kunac Kupsjak Kuzmic Kucic Labas Labinjan Ladavac Lazar Legovic Lenic Lesic Lescic Liber
Liovic Lisica Ljubicic Lojen Lovric Lucic Lukic Luksic Macan Magic Mahnet Makovac Maletic Maloca Mamic Maras
Mardesic Maretic Marin Marinkovic Maric Maricevic Markovac Markovic Martinic Martinovic Marusic Marsic
Marzic Matana Matas Matijevic Matic Matkovic Matokanovic Matosevic Matulic Macesic Medac Medved Merkas
Mesaric Mihalic Mihaljevic Mikic Miklecic Mikulec Mikulcic Miletic Milevoj Milicic Miloslavic Milotic Miocic
Mirt Misak Mise Modric Moric Moslavac Mocibob Mudri Mudronja Muscet Muzina Muzic Nacinovic Nedic Nisevic
Nizetic Novosel Obradovic Orbanic Oreskovic Orlovic Orsolic Orsos Pajur Palic Panduric Papak Paradi Pavelic
Pavic Pavkovic Pecotic Pedisic Peharda Perak Peric Perkovic Peros Percic Petek Petric Petricevic Pecur Pesa
Pikec Pintaric Plantak Plazanin Plese Polic Poljak Polovic Pongrac Poslon Pozder Predovan Prelec Preocanin
Prpic Prskalo Puharic Putinja Radelic Radin Radic Radman Radovic Radocaj Raguz Rahija Rajn Rakuljic Raljevic
Rastija Radenovic Rasic Rebic Resanovic Ribaric Ribicic Risek Ritosa Roca Roce Rojnic Roso Rubinic Rumora
Sabol Sakac Sardelic Semialjac Senicic Sever Sikiric Sinozic Sirotic Slavica Smokovic Sobota Sokac Sokol
Soldo Soric Srsen Stanic Stancin Starcevic Stiperski Stojanov Stolnik Stosic Strinavic Stupalo Tepes
Terlevic Terzic Tisaj Toic Tomicic Tomljanovic Topic Totic Trgovcic Triplat Tudic Tudor Tuksar Turk Turcinov
Tusek Tuskan Ukic Urlic Vaci Valentic Varga Veic Vidas Vidov Vidovic Vincetic Vitasovic Vladislavic Vlasic
Volaric Vorkapic Vrabelj Vrban Vrhovec Vugdelija Vugec Vukobratovic Vukovic Vuljak Vucetic Vuckovic Zakinja
Zebec Zelic Zmaic Zrilic Coric Cosic Curic Cargonja Cizmic Cop Cotic Cubric Cudic Culina Culjak Salic Santic
Sargac Sarlija Segovic Separovic Sestak Simara Simicic Simunovic Sinkovic Situm Skara Skoda Skrnicki Skrtic
Sokcevic Sostaric Spisic Spoljaric Stefovic Stifanic Strbac Strljic Supraha Suran Surbek Sverko Zabjacan
Zerjav Zezelic Zikovic Zivkovic Zugec Zunec Zuzic Krajnc Zupancic Mlakar Vidmar Korosec Bizjak Kotnik Rozman
Hocevar Koren Zajc Knez Zupanc Hrovat Pavlic Lah Majcen Tomazic Erjavec Kranjc Rupnik Breznik Pecnik Dolenc
Vidic Furlan Tomsic Janezic Cerne Macek Fras Marolt Gregoric Blatnik Mihelic Kokalj Leban Ceh Jug Kobal
Primozic Kolenc Lavric Kosi Mrak Tavcar Krivec Likar Zibert Jarc Miklavcic Skok Hribernik Leskovar Simonic
Erzen Gorenc Zeleznik Jamnik Javornik Hozjan Filipic Kocevar Volk Gomboc Bregar Susnik Mavric Kramar Rutar
Kozelj Rajh Kumer Godec Pogacnik Zemljic Rozic Cvetko Bevc Mlinaric Jeric Kalan Bajc Kaucic Dolinsek Zorman
Zakrajsek Abraham Adam Achberger Andras Babjak Babka Bahna Bahno Balaz Banas Bano Baranka Barbora Bartosik
Bartovic Baska Basko Beka Bena Benus Benuska Bernard Bezak Bicek Bilka Bilko Bobula Bondra Borik Boris Borko
Borovsky Borovy Boska Brezina Bruska Brusko Capka Capko Cesnak Cibula Cigan Ciger Cyprich Capla Caplovic
Cernik Cernoch Cerveny Cesnek Cierny Cobrda Dan Dana Danek Danko Dano Deak Debnar Dekys Dobsinsky Dora Dorka
Dorot Dorota Drobny Droppa Drotar Dubovsky Duda Dudka Dudko Dudok Dula Durca Durco Durica Duris Durka
Durkovic Durkovsky Durovsky Dusik Dusko Dusa Dutka Dutko Dzurjanin Fabian Fajnor Farkasovsky Fedor Fico Filc
Filipek Filipko Fogas Forgac Franek Franka Frimer Ftacnik Ftorek Galik Gaspar Gavalier Gavornik Gocnik
Gregor Grna Grznar Hagara Halak Hanak Hanek Hanka Hanus Hanusek Harvan Harvanek Havran Havranka Hecko
Heretik Hlavac Hlavacik Hlinik Hodza Holcik Holicka Holik Holubek Holubka Holubok Hostak Hrasko Hrdlicka
Hrianka Hrobon Hrusovsky Hucko Hudacek Hus Husak Huska Hustak Huso Hutta Chovanec Chrappa Chudik Imrich
Ivaska Jakuba Jakubcek Jakubec Jakubek Jakubka Jakubko Janak Janca Jancek Janecek Janecko Janik Janka Jano
Janocko Janosek Janosik Janoso Jantosovic Jendek Jonata Junas Jurca Jurco Jurik Jurina Jurko Kalisky Kara
Karul Kazik Kelo Kendra Ker Kisel Klapac Klapka Klepac Klima Klimek Klimko Klimo Klokoc Klopacka Kobielsky
Koc Kocian Kocka Kocis Kocko Kollar Kolnik Konrad Kopa Korec Kostka Kostrec Kotulic Kouba Kovalcik Koza
Kozacik Kozak Krajci Krajcir Krajcovic Kralik Kralovic Kristof Krizik Krupa Kuba Kubek Kubicka Kubik Kubko
Kuffa Kuna Kunda Kupka Kupko Kus Kuska Kusnir Kuso Kysela Laca Lacko Laco Lajciak Lamac Lepsik Leto Lipa
Lipko Liptak Litva Loj Lojka Lojko Lukac Luptak Mac Maco Macik Madara Madej Majdan Majesky Mako Makovec
Makovicky Makovy Malisek Mamojka Marcin Marcinko Marecek Marian Marko Maros Marta Martin Martincek Martinek
Martinka Martinko Masar Masarik Masny Matiasko Meciar Medvecky Melicher Melichercik Mensik Mihalik Michalech
Michalik Michalka Miklik Miklos Mikulik Mikus Minac Mistrik Mlynar Mlynarik Mora Moravcik Motycka Mraz
Mrazek Mrazka Mucha Murin Mydlo Navara Nitra Nota Novota Obsut Ondrasek Ondrasik Ondrejko Ondrejkovic
Ondrusek Ondruska Orlik Otcenas Pala Palka Palko Palla Pallo Palov Palovcik Paluch Pasek Pasko Pauk Paulik
Paulovic Pavelek Pavelka Pavka Pavlicko Pavlikovsky Pavlov Pavol Pelikan Pesko Petruska Pika Plaucha Plavec
Plavucha Plch Podhradsky Poliak Pollak Pupak Puska Rak Rakovan Richard Richtar Riska Risko Riso Rohacik
Rojek Rojko Rom Rosa Rosina Rufus Rusko Rybar Rybarik Rys Ryska Rysko Salajka Samel Samuel Sanitra Sedliak
Sekera Sidor Simon Sklar Sklenarik Sklenica Sklenka Skutecky Slivka Slivko Slobodnik Slota Smrek Solej
Stodola Straka Strnisko Sarkan Sebo Sima Simik Simko Simo Simonovic Skoviera Skultety Slahor Smajda Spilar
Stefan Stefanik Stefanka Stefanovic Strba Sunavec Surka Svaby Svehla Tatar Tatarka Tazky Timek Timka Tirpak
Tomanek Tomas Tomasek Tomaska Tomasko Tomecko Tomek Tomka Topolsky Truben Turcok Uram Vajcik Vajda Valent
Valentin Valusek Valuska Vaska Vasek Vavrinec Vesel Veternik Visnovsky Vlach Vlk Vlna Vojtek Vojtko Vrabec
Vrablec Vydareny Zachara Zacharias Zigo Zima Zubek Zubka Zigmund Brunovska Carnogurska Cekovska Dobsinska
Dubovska Durkovska Farkasovska Hladka Jedlovska Kaliska Lesna Lisicka Makovicka Malachovska Masna
Pavlikovska Petrovicka Podkonicka Repiska Tazka Topolska Visnovska Vydarena Ahic Ahmetspahic Aleksic
Alfermann Alidi Alija Alikavazovic Andriska Angster Arap Arhanic Arman Arpasi Arsic Azinic Acic Babatz Babel
Bacalo Badjuk Bakaran Bakarec Balat Balaskovic Baleta Bandic Banjari Banov Baranjec Baretta Barinic Bato
Beissmann Belcar Belenzada Beribak Bedan Biljan Bilogravic Bilopavlovic Blank Blatancic Bobinac Boda
Bolkovac Borovac Bozicanin Bradvic Brezovnjacki Brinjak Bujak Bulat Bulatovic Bunoza Burdak Bucanin
Buckalovic Cacciamani Cajzler Cehmajster Cimerman Csapo Dabnjak Dabcevic Dalleaste Damljanovic Davidovic
Dasic Delalic Dera Divald Djetka Dokonal Dokoza Dolacek Dopsa Doza Dragin Dragic Drakcic Drac Draskovic
Drenjacevic Dubravec Dugaja Dzakmic Dzakula Dzal Elias Fabjan Fahham Fajdetic Farkas Farcic Filipan Fisbah
Flacer Folivarski Francezi Frazi Frigan Furgala Gages Gajdos Gajec Galinac Galosevic Gavric Gaspic Genjega
Glavac Glumpak Gombai Gombay Granat Griesbacher Grozdanovic Gunjaca Hack Hajdinjak Halas Handzic Hango
Hannich Haramija Has Hasanica Hada Herjavec Hirnstajn Hlasni Hodanovac Hodovanj Homa Ibranovic Ihasz Ivas
Ivkovac Jadro Jagica Jakolic Jambor Janevski Janecic Jankovitch Jauk Jazbinsek Jelica Jenkac Jokanovic
Jordanovic Jovancevic Juraskovic Kadri Kalamiza Kalic Kaluderski Kamber Kaminski Kandecki Kanizaj Kapulica
Karadamis Karan Kardos Karika Karlic Kasavica Kaselj Katoi Katulic Kemfelja Kesina Kizivat Klecina Kljecanin
Kobela Kocman Kofranek Kokar Kola Kolesaric Kolompar Komak Konta Kopanec Korotaj Korpas Korsa Kosalec Kragl
Krahovski Krajina Krajnovic Kraljinovic Krivda Krkalo Kudeljas Kujavec Kukuruznjak Kula Kurtak Kurtanjek
Kutlija Kucinac Kusan Labus Laforza Lapcevic Lenhard Lesina Lipar Livazovic Ljevnaic Logozar Ludban
Lukacevic Lukenda Macanic Madic Madzic Magdic Maglajic Majaca Majstrenko Malbasik Malecic Malesevic Maltasic
Malvic Mann Marak Maran Maracic Marino Marmeggi Marovic Marosicevic Mart Marcik Marcinkovic Matanic Mataz
Matijasevic Matoric Mautner Mauzer Masojevic Megdanac Meszaros Mijakovic Mijota Mikodanic Mikula Milankovic
Miljanovic Miodrag Mitanovic Mladenovic Mlikota Mucavac Muhar Munda Muradbasic Murati Nagypalfi Nanaic
Nenadov Nenadovic Nezaj Nowosadek Olah Opacic Orak Oravec Orgulan Osmak Osmanlic Owais Ozanic Pahert Pajeska
Pajcic Palasti Palm Pamper Panezic Pataca Patacic Patko Patrun Paunkovic Paver Pavlacic Pazmanj Pena Peran
Persa Petrovac Pecar Pesorda Pisarevic Pivar Piskorjanac Plazonja Plazonjic Plascar Plesa Pocrnja Podpadac
Pogacic Polsak Ponjavic Potocar Prangart Preradovic Prohaska Rabic Rabljenovic Radisevic Radl Radlovic
Radomirovic Radulic Rajs Rajtek Rakaric Rakovic Ramac Randunkovic Raspudic Ratkovcic Rehak Remeta Rencar
Ribar Rica Rittgasser Rogulja Rozac Rudan Sabolski Sabolcec Sadzak Sagadi Samohod Sandic Satner Schumacher
Schutzbach Sikora Sitaric Skeledzija Skorupan Skroban Sladovic Slam Slavkovic Slobodjanac Slonja
Smailbegovic Smajlovic Smiljan Smoljanec Sodar Solga Somrak Srakic Stanivukovic Stapic Stokanovic Stolla
Strepacki Strmota Stuparic Sunaric Suvala Susac Svrakacic Svrtan Szikra Takalic Talapka Tanackovic
Tanasijevic Tar Telak Telenta Tikas Tonkovac Totman Tramposch Tretinjak Tribuljak Tulla Turajlic Turza
Tustonja Ugarak Umolac Vadlja Vahala Vajzenbach Vakareskov Val Varenina Varmuza Varsava Vavrikov Vegar
Vezmar Vidranjski Vila Vitman Visekruna Vranjic Vrbanac Vrbas Vrekalovic Vujakovic Vukaljevic Vukalovic
Vukasovic Vunak Wdowiak Weinand Wertag Zadnik Zadravec Zagorsek Zalar Zdelar Zdencan Zelenka Zijan Zorica
Zrna Zvanic Zvonar Cenan Cabro Cajka Caleta Canaki Cancar Catalinac Cavalic Cavic Celar Celebija Cengija
Cipanj Cisar Colina Cudina Sadl Safaric Sajinovic Sakanovic Santor Saruga Segavcic Segota Sekularac Sesta
Setula Simatic Simljesa Sobar Solta Sorsa Sostarko Spernjak Spiranec Stajhofer Stangl Stefancic Sulovnjak
Suman Susak Zalako Zgela Zgrabljic Zivanovic Zizanovic`,
};
