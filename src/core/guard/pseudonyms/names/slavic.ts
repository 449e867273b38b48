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
Adela Agata Alena Alexandra Alice Andela Andrea Aneta Anna Barbora Blanka Bohumila Bozena Dagmar Dana
Daniela Dita Dominika Dorota Drahomira Drahoslava Edita Elena Ema Emilie Erika Ester Eva Evelina Gabriela
Hana Helena Ilona Irena Iva Ivana Jana Jaroslava Jirina Johana Julie Kamila Karolina Katerina Klara Kristina
Kristyna Kvetoslava Lada Lenka Leona Linda Lucie Ludmila Lydie Magdalena Marcela Marie Marketa Marta Martina
Michaela Milena Miroslava Monika Maria Natalie Nela Nina Nikol Nora Olivie Olga Patricie Pavlina Petra
Renata Romana Sabina Simona Silvie Sona Stanislava Sara Sarka Vanda Veronika Vera Vilma Vladimira Zora
Zaneta Albina Ana Ane Anica Anita Anka Anda Bara Barbara Barica Branka Danijela Dora Draga Franciska Fuma
Ika Janja Jasna Jele Julijana Karla Kata Katarina Kate Katica Lana Lara Laura Lea Ljiljana Lorena Maja Manda
Mara Mare Marica Marija Marijana Marina Mia Milka Mira Mirjana Nada Nika Nikolina Ruza Sandra Slavica Suzana
Tea Valentina Jozica Katja Sonja Anja Tanja Tina Angela Urska Spela Vida Alojzija Silva Aleksandra Metka
Masa Tamara Bernarda Kaja Polona Valerija Matilda Tadeja Mihaela Teja Ines Zofija Manca Vanja Justina Nadja
Ursa Ajda Alja Jerneja Nives Dusanka Irma Pia Marjanca Lilijana Stanka Mirjam Neja Jolanda Hermina Erna Roza
Magda Taja Iris Adriana Alana Alexia Alica Amalia Anabela Angelika Antonia Aurelia Beata Berta Bianka
Bibiana Bohdana Bohuslava Branislava Cecilia Dagmara Dasa Diana Dobroslava Ela Eleonora Elisa Elvira Emilia
Enna Estera Eugenia Eulalia Filomena Frederika Hedviga Hilda Ida Ingrida Jaromira Julia Juliana Karina
Kornelia Lesia Liana Liliana Livia Lolita Lubomira Luboslava Lucia Ludomila Luna Lydia Margareta Margita
Marianna Marika Melania Milota Miriama Natalia Olivia Olympia Oxana Patricia Paulina Perla Radoslava
Radovana Regina Rozalia Saskia Silvia Slava Slavomira Sofia Stela Stefania Tatiana Ursula Valeria Viera
Viktoria Viola Xenia Zara Zina Zita Zofia`,
  knownMale: `
Adam Albert Alexander Alexandr Ales Alois Antonin Artur Blahoslav Bohuslav Daniel David Denis Dominik Eduard
Emil Erik Ferdinand Felix Filip Hubert Ignac Igor Ivan Ivo Jakub Jan Jiri Jonas Josef Jozef Kamil Karel
Klement Ladislav Leos Libor Ludek Lukas Marcel Marek Martin Matej Michael Michal Milan Miloslav Milos
Miroslav Norbert Ondrej Oto Patrik Pavel Peter Petr Rene Richard Robert Robin Roman Rudolf Samuel Simon
Teodor Tomas Viktor Vilem Vladimir Vit Stefan Stepan Aldo Alen Ante Anto Anton Antonio Antun Boris Bozo
Bruno Dario Darko Davor Dino Elvis Franjo Goran Ilija Jakov Janko Josip Jure Karlo Leon Luka Marijan Marin
Mario Marko Mate Mateo Mato Mijo Mile Mirko Niko Pavao Pero Petar Romano Sinisa Slavko Tomislav Tomo Toni
Valter Sime Franc Andrej Tomaz Gregor Rok Miha Uros Blaz Drago Klemen Miran Aleksander Matic Zan Borut
Damjan Anze Jaka Jakob Domen Tilen Edvard Danilo Rajko Bogdan Samo Nik Sandi Benjamin Vid Albin Franci Silvo
Leopold Tim Stojan Valentin Maks Timotej Mark Karl Grega Ernest Maksimiljan Rado Adolf Gal Ervin Jani Anej
Metod Nikolaj Bernard Rafael Edin Aleks Cvetko Rudi Miro Hasan Slobodan Adrian Alan Alex Alexej Alfred Alojz
Ambroz Arnold Aron Arpad Atila Augustin Aurel Belo Benedikt Blazej Cyprian Cyril Eder Edmund Elias Emanuel
Eugen Fedor Florian Frederik Gabriel Gaspar Gustav Herbert Hugo Ilja Imrich Julius Kazimir Konstantin Kornel
Kristian Kristof Leonard Luboslav Maros Matus Maximilian Melichar Moric Nathan Oliver Oskar Pavol Prokop
Roland Sebastian Severin Silvester Tibor Tobias Urban Valer Vavrinec Vincent Zoltan Zigmund`,
  knownFamily: `
Barta Bednar Benes Beran Beranek Bilek Blaha Broz Bures Cech Cermak Cerny Dolezal Dusek Dvorak Fiala Fiser
Hajek Havel Holub Horacek Horak Horvath Hruby Janda Jaros Jelinek Jezek Kadlec Kaspar Kolar Kopecky Kovar
Kral Kratochvil Kraus Kriz Kubicek Kucera Liska Maly Marek Mares Matejka Matousek Moravec Muller Musil
Navratil Nemecek Novak Novotny Pavlicek Pavlik Pokorny Polak Pospisil Prokop Ruzicka Riha Sedlacek Sedlak
Slavik Stanek Stejskal Strnad Svoboda Sykora Simek Smid Stastny Stepanek Svec Tesar Toman Tuma Urban Vacek
Valenta Vanek Vavra Vesely Vitek Zeman Zak Cerna Hruba Konecna Kopecka Mala Pokorna Stastna Ticha Vesela
Abicic Adzijevic Akmacic Alkovic Amanovic Andrasek Andrijasevic Andrijevic Anicic Antic Antonic Babic Bajan
Baksa Balatinac Balic Baljak Ban Banicevic Banko Banovac Barac Barbieri Barbic Baresic Baric Baricevic
Barisic Barkovic Barnaba Batrac Batrnek Bazjak Bacak Bacic Basic Bebic Begonja Beletic Belosevic Benic
Bencic Bernardic Bertosa Bezic Bijelic Bingula Birtic Bicanic Bicak Bjelis Blazevic Blazicko Boban Bobanovic
Bogadi Bogdan Bogovic Bojanic Bolcevic Borak Borojevic Borosak Bosilj Botica Botic Bosnjakovic Bozanic
Bozanovic Bozikovic Bozic Bozicevic Bradic Brajkovic Bralic Brandic Brankovic Brcko Brezjan Britvec Brlas
Brletic Bukvic Buljan Bungic Bunic Buric Burcul Bursic Butkovic Bucanac Bucar Busljeta Cafuk Car Caric
Ciganovic Cik Cindric Colic Crevar Crnekovic Crnkovic Culi Cvenic Cvetkovic Cvetnic Cvitan Dabo Damijanic
Damjanovic Darojkovic Dautanec Dautovic Derezic Deze Didovic Dizdar Dobric Dolic Dominikovic Dominkovic
Doncevic Dragicevic Drakulic Drandic Drazic Dretvic Dujmovic Dukic Duvancic Dvojak Dzapo Erceg Ergotic Ersek
Eterovic Fabijanic Ferenac Filar Filipcic Flego Forjan Franic Franicevic Franusic Friscic Frketic Fucek
Galesic Galic Galovic Gegic Gelemanovic Glavan Glavor Gligora Godinic Gotic Govorcinovic Gracin Grba Grbac
Gredicak Grgic Grgurevic Grguric Grgurovac Grzetic Grzincic Guberovic Gulan Gustin Hadrovic Hadzic Halambek
Halapir Harapin Hardi Herceg Herout Hecimovic Hinic Horvat Horvatek Horvatinec Horvatic Hrabar Hranj
Hrastinski Hren Hrvojic Hrsak Huljev Husnjak Ignac Ilijic Ilinovic Ilic Ivanovic Ivancan Ivsic Jagarinec
Jakopec Jakopovic Jakovac Jakovic Jakupic Jakus Jasprica Jelavic Jelic Jerkovic Jonjic Josipovic Jovanovac
Jovic Jozic Jugovac Jukic Juresko Juric Jurisic Jurjevic Jurkovic Jurcic Kadija Kahlina Kalanjos Kalazic
Karagic Karamarko Karlovic Karmelic Karuza Kauzlaric Kelekovic Kelecic Kelic Kevo Kinkela Kirincic Klanac
Klaric Klasic Kligl Knezevic Kocijancic Kokanovic Kokoric Kolega Kolic Komar Komljenovic Kopjar Kos
Kosanovic Kosic Kostelac Kovac Kovacek Kovacevic Kovacic Koski Krajcar Kralj Kraljevic Kraljic Kramaric
Kresonja Krizan Krznaric Krcelic Krsanac Krzelj Kukucka Kunac Kupsjak Kurtoic Kuzmic Kucic Kuscevic Labas
Labinjan Lakoseljac Lasic Lazar Legovic Lelas Lenic Lesic Leskovic Liber Licul Liovic Lisica Ljubetic Ljubic
Ljubicic Lorencin Lovric Lucic Lukinic Luksa Luksic Macan Madunic Magic Mahnet Majstorovic Makovac Maletic
Malnar Mamic Mamula Maras Marasovic Mardesic Maretic Marin Marinkovic Marinovic Maric Maricevic Marjanovic
Markanjevic Markovic Markus Martinic Martinovic Martincevic Marusic Marsic Marzic Matahlija Matas Matesa
Matijas Matijevic Matic Matko Matokanovic Matovina Matosevic Matulin Mavra Macesic Medac Medic Medved Merkas
Mesaric Mesic Mihalic Mihaljevic Mihic Mikic Miklecic Mikulandra Mikulcic Milas Milatic Miletic Milevoj
Milicic Miloslavic Milotic Milovac Mimica Mirt Micetic Misak Mise Miskovic Modric Moric Moscarda Moslavac
Mocibob Mraovic Mudri Mustapic Mustac Muscet Muzina Muzic Nacinovic Nedic Nikolic Nimac Nisevic Nizetic
Norac Obradovic Obratov Odobasic Orbanic Orlic Orlovic Orsolic Orsos Orsulic Pajur Palic Pamic Panduric
Papak Paparic Paradi Pavin Pavic Pavicic Pavkovic Pavlovic Pecotic Pedisic Penic Perak Peric Perisic Perkov
Perkovic Peros Perusko Petek Peterlik Petric Petricevic Petrovic Pecur Pesa Pesic Pikec Pintaric Plantak
Plantek Plazanin Pokas Pokos Polic Poljak Polonijo Polovic Popovic Poropat Poslon Pozder Predovan Prelec
Preocanin Pribanic Prpic Prskalo Prtenjaca Puharic Putinja Puskaric Radelic Radin Radinovic Radic Radman
Radojkovic Radovic Radocaj Radosevic Raguz Rahija Rajn Rakela Rakuljic Raljevic Raspor Radenovic Raseta
Rasic Razov Rendulic Resanovic Ribaric Ribic Ribicic Risek Ritosa Ricko Roca Roce Rogosic Rojnic Roso
Rubinic Rukavina Rumora Sabljak Sabol Salopek Sardelic Sedlar Senicic Sersic Sever Sikiric Simic Sinozic
Skupnjak Sladonja Slavica Smokovic Smolic Sobota Sokac Sokol Soldo Solomun Soric Sosic Srsen Stanic Stanicic
Stancin Stipanovic Stiperski Stojanov Stojnic Stolnik Stosic Strazicic Strinavic Stupalo Svetlicic Tepes
Terlevic Terzic Tisaj Toic Tolj Tomic Tomicic Tomljanovic Tonc Topic Totic Trgovcic Triplat Trnski Trutanic
Tudor Tuksar Turina Turk Turudic Turcinov Tuda Tuskan Ugrinic Ukic Urlic Usic Vaci Valentic Valjetic Varga
Veic Vela Vidas Vidov Vidovic Viljevac Vincetic Vizintin Vladislavic Vlasic Vojkovic Volarevic Vorkapic
Vozila Vrabelj Vranic Vretenar Vrhovec Vugdelija Vugec Vuk Vukobratovic Vukovic Vukusic Vuljak Vucin
Vuckovic Zakinja Zanoski Zeba Zelic Zgorelec Zmaic Zrilic Zubcic Coric Cosic Curic Cagalj Cargonja Cis
Cizmesija Cop Cotic Covic Cubric Cudic Culina Culjak Cupic Cucek Salic Santic Sargac Saric Sarlija Selendic
Separovic Sestak Sestan Sibalic Simicic Simunic Simunovic Sinkovic Sipic Situm Skara Skoda Skrlin Skrnicki
Skugor Skunca Sokcevic Sostaric Spika Spoljaric Spralja Stefanec Stefovic Stifanic Strbac Strljic Sturlan
Sunjic Supraha Suran Surina Sverko Zabjacan Zagar Zerjav Zezelic Zic Zikovic Zivic Zufika Zugec Zunec
Zupanic Zuzic Krajnc Zupancic Potocnik Mlakar Golob Zupan Korosec Bizjak Kotnik Rozman Kastelic Hocevar
Kosir Koren Klemencic Knez Zupanc Pirc Hrovat Pavlic Kuhar Lah Zorko Jerman Tomazic Erjavec Jereb Kranjc
Rupnik Perko Breznik Pecnik Pavlin Dolenc Vidic Furlan Logar Jenko Janezic Znidarsic Cerne Macek Lesnik Fras
Marolt Jelen Gregoric Pintar Mihelic Kokalj Bezjak Leban Cerar Ceh Jug Rus Primozic Kocjancic Kolenc Kolaric
Kodric Kosi Mrak Debeljak Zizek Krivec Zver Likar Jarc Vodopivec Kramberger Miklavcic Skok Hribernik
Leskovar Stopar Simonic Blazic Sitar Gorenc Zeleznik Sinkovec Jamnik Javornik Hozjan Ramsak Filipic Kocevar
Demsar Volk Cuk Kokol Bregar Susnik Gorjup Mavric Kramar Lebar Rutar Rajh Hodzic Resnik Godec Bergant
Pogacnik Zemljic Hafner Rozic Cvetko Ambrozic Bevc Mlinaric Mlinar Jeric Kalan Sustar Bajc Kaucic Zalokar
Pirnat Zorman Zakrajsek Abraham Adam Adamec Achberger Andras Andrasik Antal Babjak Babka Baca Bahno Balaz
Bana Banas Bano Baran Baranka Barbora Barok Bartosik Bartovic Basa Baska Baso Bednarik Beka Bena Beno Benus
Benuska Bernard Bernolak Bezak Bicek Bielik Bilko Blaho Blazej Bobula Bondra Borek Borik Boris Borka
Borovsky Borovy Bosak Boska Bosnak Brunovsky Bruska Brusko Bukovsky Capka Capko Centek Cesnak Cibulka Cigan
Ciganik Ciger Cyprich Capkovic Caplovic Carnogursky Cekovsky Cernik Cerven Cerveny Cesnek Ciernik Cierny
Cobrda Dado Dan Dana Dancak Danek Danko Dano David Deak Debnar Dej Dekys Dobsinsky Docolomansky Dora Dorka
Dorko Dorot Dorota Drajna Drobny Droppa Drotar Dubovsky Duda Dudek Dudik Dudka Dudko Dudok Dula Dulla Durca
Durco Durdik Durek Duris Durka Durko Durkovic Durkovsky Duro Durovsky Dusik Duska Dusko Dusa Dutka Dutko
Dvonc Dvorsky Dzurjanin Fabian Fajnor Farkasovsky Fasiang Fedor Feldek Fico Filc Filip Filipko Finka Fogas
Forgac Frana Franek Franka Franko Frimer Ftacnik Ftorek Gal Galik Gaspar Gasparovic Gavenda Gavornik Gazo
Gocnik Gregor Gregus Grznar Hablak Habsuda Hagara Haluska Hanak Hanek Hanka Hanko Hanus Hanusek Hanuska
Harvan Harvanek Hascak Havran Havranka Havranko Hecko Heretik Hladky Hlavac Hlavacik Hlinik Hlinka Hodza
Holic Holicek Holicka Holik Holubec Holubek Holubko Holubok Holuby Hostak Hrasko Hrdlicka Hrianka Hric
Hrobon Hrusovsky Huba Hucko Hudacek Hupka Hus Husak Husar Huska Hustak Husek Huso Chalupka Chovan Chovanec
Chrappa Chudik Imrich Ivaska Jakub Jakuba Jakubcek Jakubcik Jakubec Jakubek Jakubik Jakubka Jakubko Jan
Janak Janca Jancek Janco Janecka Janecko Janek Janik Janko Jano Janocko Janos Janosek Janosik Janoska
Janosko Jantosovic Jedlovsky Jendek Jonata Junas Juras Jurcina Jurco Jurek Jurik Jurka Jurko Kalinak Kalisky
Kara Karul Kavasch Kazik Kello Kelo Kendra Ker Kisel Kisela Klapac Klapka Klapko Klepac Klima Klimacek
Klimek Klimkovic Klimo Klizan Klokoc Klopacka Kobielsky Koc Kocak Kocian Kocka Kocur Kocurik Kocko Kolesar
Kollar Kolnik Konrad Kopa Koppa Korcak Korec Kostka Kostrec Kotian Kouba Kovacik Koval Kovalcik Koza Kozacek
Kozak Kozmon Krajci Krajcir Krajco Krajcovic Krajicek Kralovic Krasnohorsky Kristof Krizik Kropilak Krupa
Kuba Kubec Kubek Kubicka Kubicko Kubik Kubko Kubo Kuffa Kuna Kunka Kupa Kupka Kupko Kuruc Kus Kuska Kusa
Kusnir Kysel Kysela Labuda Laca Lacka Lacko Laco Lajcak Lajciak Lamac Lesny Leto Lipa Lipka Lipko Liptak
Lisicky Litva Loj Loja Lojek Lojko Lubina Lukac Luptak Mac Maca Maco Macik Madar Madara Madej Magal Majdan
Majesky Mak Mako Makovec Makovica Makovicky Malachovsky Malina Malisek Mamojka Marcin Marcinek Marcinko
Margita Marian Marko Markos Maros Marta Martan Martin Martinak Martincek Martinek Martinka Martinko
Martinkovic Masar Masarik Maslo Masny Matiasko Maurery Meciar Melichar Melicharek Melicher Melichercik
Melicherik Mihalik Michalech Michalek Michalica Michalka Michalko Miklik Miklos Miklosko Mikulik Mikus
Milota Minac Mistrik Misik Mlynar Mlynarik Mokros Mora Moravcik Motycka Motyka Mraz Mrazek Mrazka Mrazko
Mucha Murgas Murin Mydlo Nalepka Navara Nitra Nota Novota Obsut Ocenas Ondras Ondrasek Ondrejka Ondrejko
Ondrejkovic Ondrus Ondrusek Ondruska Oplustil Orlik Otcenas Pajer Pala Palka Palko Palkovic Palla Pallo Palo
Palov Palovcik Paluch Pasek Paska Pasko Pauk Pauko Paulicek Paulik Paulovic Pavel Pavelka Pavelko Pavka
Pavko Pavlikovsky Pavlo Pavlov Pavol Pavuk Pelikan Peska Pesko Petruska Pika Pisut Plaucha Plavec Plavucha
Plesivec Plch Podhradsky Podkonicky Pollak Porubjak Puklus Pupak Puska Puskar Rak Repisky Richard Richtar
Risa Riska Risko Riso Rohac Rohacik Rojek Rojka Rojko Rom Romancik Rosa Rosina Rubik Rufus Rusko Rybar
Rybarik Rybnicek Rys Rysa Ryska Rysko Salaj Salajka Samel Samson Samuel Sec Sedliak Sekera Selecky Senko
Sidor Simon Sklenar Sklenarik Sklenica Sklenicka Sklenka Skutecky Slastan Slivka Slivko Sloboda Slota Slovak
Slovinec Smrek Solej Starosta Stodola Strnisko Strycek Svrbik Sarkan Sebo Sima Simik Simka Simko Simo
Simoncic Simonovic Skoviera Skriniar Skultety Slahor Soltes Soltys Spilar Stefan Stefanek Stefanka Stefanko
Stefanovic Stefunko Strba Sulc Sunavec Svab Svaby Svehla Talpas Tapak Tatar Tatarka Thomka Timek Timka Timko
Tirpak Tomanek Tomanik Tomas Tomasek Tomasik Tomaska Tomecek Tomecka Tomecko Tomka Tomko Topolsky Trlik
Truben Tupy Uram Urblik Vajcik Vajda Valachovic Valent Valentin Valicek Valusek Valuska Vaska Vasko Vavrinec
Veldak Vesel Veternik Vicen Vicena Visnovsky Vlachovic Vlk Vlna Vlnka Vojtek Vojtka Vozar Vrabec Vrablec
Vydareny Zachar Zachara Zacharias Zajac Zigo Zima Zimka Zubek Zubko Zubrik Zigmund Brunovska Bukovska
Cekovska Dobsinska Docolomanska Drobna Durkovska Dvorska Farkasovska Franva Hrusovska Jedlovska Kaliska
Kobielska Lesna Lisicka Majeska Makovicka Malachovska Medvecka Niznanska Pavlikovska Petrovicka Podkonicka
Repiska Selecka Skutecka Topolska Tupa Visnovska Vydarena Zaborska`,
};
