import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const polish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), pl_PL; @faker-js/faker 10.6 (MIT)',
  female: `
Kamila Urszula Adrianna Aniela Agnieszka Roksana Natasza Anastazja Liwia Ewelina Julita Rozalia Krystyna
Dagmara Elzbieta Julianna Adelajda Agrypina Amabela Andzelika Beatrycze Bibianna Brygida Cecylia Cyra Edyta
Eudokia Eudoksja Ferdynanda Florencja Franciszka Gertruda Ginewra Izabela Izolda Jakubina Jozefina
Klementyna Kleopatra Konstancja Koralia Ksawera Larysa Lilianna Lucja Ludwika Maryna Matylda Patrycja
Rachela Tacjana Tekla Waleria Wanesa`,
  male: `
Mateusz Bartek Szymon Maciej Franciszek Stanislaw Krzysztof Maksymilian Dawid Patryk Ignacy Lukasz Krystian
Milosz Tymoteusz Kajetan Eryk Ksawery Przemyslaw Borys Juliusz Cezary Konstanty Gustaw Radoslaw Kazimierz
Arkadiusz Cyprian Mieszko Nataniel Maurycy Olgierd Agaton Aleksy Ambrozy Apollinary Arkady Arseniusz
Arystarch Atanazy Benedykt Brajan Cecyliusz Cyrus Cyryl Dionizy Eleazar Eliasz Eugeniusz Eustracjusz Feliks
Filemon Galfryd Gerazym Gonsalwy Gwido Hilarion Horacy Innocenty Ireneusz Izaak Izajasz Izydor Jeremiasz
Jozue Justyn Kalistrat Klarencjusz Klaudiusz Ksenofont Kwintyn Laurencjusz Laurenty Makary Marceli Mojzesz
Nazariusz Nazary Onufry Orestes Patrycy Porfiriusz Porfiry Prokles Prokul Rajmund Rajnold Randolf Salwator
Seweryn Spirydion Terencjusz Waclaw Walenty Walery Walgierz Wawrzyniec Wilfryd Wincenty Witalis Wladyslaw
Wlodzimierz Lazarz`,
  family: `
Adamczak Adamczyk Adamek Adamiak Adamowicz Adamski Adamus Andrzejewski Antczak Augustyn Balcerzak Banach
Banasiak Banasik Bartczak Bartkowiak Bednarczyk Bialas Bialek Bialkowski Bielecki Bieniek Biernacki
Bienkowski Bilski Bogucki Bogusz Buczkowski Buczynski Budzinski Blaszczak Blaszczyk Chmielewski Chudzik
Cichocki Cichon Cieslik Ciszewski Cybulski Czaja Czarnecki Czech Czekaj Domagala Domanski Dominiak
Drozdowski Drzewiecki Dubiel Dudzik Dudzinski Duszynski Dziuba Debowski Dlugosz Falkowski Filipek Filipiak
Filipowicz Florek Frankowski Frackowiak Gadomski Gajewski Gawel Gawlik Galka Galazka Godlewski Golebiewski
Golebiowski Graczyk Grzegorczyk Grzelak Grzesiak Grzeskowiak Gutowski Gorniak Gasiorowski Glowacki Glab
Iwanowski Izdebski Jablonski Jackowski Jagiello Jagodzinski Jakubiak Janas Janik Janiszewski Jankowiak
Januszewski Jasinski Jaskiewicz Jurkiewicz Jurkowski Juszczak Jozwik Jedrzejczak Jedrzejczyk Jedrzejewski
Kaczmarczyk Kaczmarek Kaczmarski Kaczynski Kalinowski Kalisz Kaniewski Karpinski Karwowski Kasprzak Kasprzyk
Kaszuba Kawecki Kazmierczak Klimczak Klimek Knapik Kobus Komorowski Konopka Kopczynski Korzeniowski Kostecki
Kotowski Kowalczuk Kowalczyk Koziol Kozlowski Kolakowski Krajewski Krukowski Krupinski Krysiak Krzeminski
Krolikowski Kubacki Kubica Kubicki Kucinski Kujawa Kulesza Kulinski Kwiatkowski Kwiecinski Kedzierski
Klosowski Lasota Lenart Lewandowski Lewicki Lesniak Lesniewski Lisowski Maciag Majchrzak Malicki Malinowski
Maliszewski Marcinkowski Markiewicz Marszalek Maslowski Matuszak Matuszewski Matysiak Malecki Malek
Michalczyk Michalski Michalek Michalowski Mierzejewski Miklas Mikolajczak Mikolajczyk Milczarek Milewski
Misiak Miskiewicz Modzelewski Molenda Murawski Musial Mlynarczyk Nawrocki Niedzielski Niedzwiecki Niemczyk
Nowacki Nowaczyk Nowicki Olczak Olejniczak Olejnik Orlowski Ossowski Pakula Paszkowski Pawlak Pawlicki
Pawlik Pieczek Pietras Pietrzak Pilarski Piotrowicz Piotrowski Piorkowski Piatkowski Poplawski Przybylski
Przybyla Puchalski Plonka Radecki Ratajczak Rogala Romanowski Rosiak Rosinski Rudzinski Rutkowski Rybarczyk
Rozycki Sawicki Sienkiewicz Sikorski Skoczylas Skowron Skrzypczak Sobczyk Sobieraj Sochacki Sosnowski
Sowinski Soltys Stachowiak Stachura Stachurski Stanek Stankiewicz Stasiak Staszewski Stefaniak Stefanski
Stolarczyk Stepniak Szafranski Szatkowski Szczepaniak Szczepanski Szczesniak Szczygiel Szulc Szydlowski
Szymanski Szymczyk Szymkowiak Slawinski Slowinski Tkaczyk Tomala Tomczak Tomys Twardowski Urbanek Urbanowicz
Urbanczyk Urbanski Warchol Wasiak Wasilewski Wesolowski Witczak Witek Wiacek Wieckowski Wojtas Wojtczak
Wozniak Wyszynski Wojcicki Wasowski Wlodarczyk Wlodarski Zajaczkowski Zaremba Zarzycki Zielinski Zietek
Zwolinski Zych Luczak Lukasiewicz Lukasik Slusarczyk Swierczynski Zebrowski`,
  knownFemale: `
Ewa Blanka Olga Kalina Klara Sandra Kaja Marianna Kornelia Justyna Monika Sara Roza Marcelina Lidia Malwina
Karina Ada Marika Sonia Nela Dorota Apolonia Ida Eliza Angelika Inga Bianka Melania Sylwia Nicole Anita
Aurelia Janina Tola Gaja Agata Aida Aleksandra Alicja Alina Amanda Angela Angelina Anna Antonina Ariadna
Aurora Barbara Berta Bibiana Chloe Daria Diana Dina Eleonora Elwira Emilia Estera Eugenia Filipa Gabriela
Gloria Gracja Greta Hanna Helena Henryka Ilona Irena Irma Jadwiga Joanna Judyta Julia Karolina Katarzyna
Kira Klaudia Ksenia Laura Laurencja Laurentyna Lea Leila Lilia Liliana Lilla Liza Luiza Magdalena Maja Maria
Marta Martyna Malgorzata Michalina Nadzieja Natalia Nina Noemi Ofelia Olimpia Oliwia Paula Paulina Pelagia
Penelopa Rebeka Regina Renata Rufina Ruta Sabina Serafina Stefania Stella Sybilla Tamara Teodora Teresa
Walentyna Wanda Weronika Wiara Wiktoria Wilhelmina Wirginia Zoe Zofia Zuzanna Zaneta`,
  knownMale: `
Jakub Jan Kacper Michal Antoni Filip Piotr Aleksander Mikolaj Adam Wiktor Wojciech Igor Tomasz Oskar Pawel
Dominik Kamil Oliwier Marcel Hubert Adrian Sebastian Julian Tymon Marcin Damian Leon Alan Grzegorz Daniel
Rafal Konrad Gabriel Nikodem Bruno Artur Olaf Jerzy Marek Tadeusz Andrzej Witold Iwo Robert Blazej Jeremi
Jacek Ryszard Stefan Aleks Emil Norbert Fabian Jedrzej Alex Kornel Jozef Natan Maks Dariusz Leonard Mariusz
Albert Fryderyk Ernest Tobiasz Aaron Abraham Alfred Alwar Anatol Ansgary Apollo Archibald Arnold August
Baldwin Bazyli Beniamin Bernard Bertram Bertrand Demetriusz Donald Dorian Edgar Edmund Edward Edwin Efraim
Efrem Emanuel Erast Erwin Florian Gedeon Gerald Gilbert Harald Henryk Herbert Herman Hieronim Hipolit Hugo
Janusz Joachim Jonatan Klemens Konstantyn Korneli Korneliusz Leonid Lucjan Ludwik Magnus Maksym Miron Modest
Natanael Nestor Oleg Osmund Pankracy Pantaleon Patrycjusz Platon Polikarp Prokop Reginald Roderyk Roger
Roland Roman Romeo Rudolf Salomon Samson Samuel Serafin Sergiusz Sylwester Szczepan Teodor Walentyn Walerian
Walter Wilhelm Zachariasz Zachary Zygmunt`,
  knownFamily: `
Doe Adamiec Andrzejczak Augustyniak Baginski Banas Baran Baranowski Baranski Bartnik Bartosik Bednarek
Bednarski Bednarz Biedrzynski Bielak Bielawski Bielski Biernat Bober Bochenek Borek Borkowski Borowiec
Borowski Bozek Broda Brzezinski Brzozowski Buczek Budzynski Bujak Bukowski Burzynski Bak Bakowski Cebula
Chmiel Chmura Chojnacki Chojnowski Cholewa Chrzanowski Cichy Ciesielski Ciesla Cieslak Cygan Czajka
Czajkowski Czapla Czechowski Czerniak Czerwinski Czyz Czyzewski Dec Dobosz Dobrowolski Dobrzynski Drabik
Drozd Drozdz Duda Dudek Dudziak Dziedzic Dabek Dabkowski Dabrowski Debski Fijalkowski Flak Flis Florczak
Fraczek Fratczak Furman Gajda Gawron Gawronski Gil Golec Golab Grabowski Grochowski Grudzien Gruszczynski
Gruszka Grzesik Grzyb Grzybowski Grzywacz Guzik Gwozdzik Gwozdz Gora Goral Gorecki Gorka Gorny Gorski Gasior
Glogowski Hajduk Herman Iwanski Jagielski Jakubowski Janiak Janicki Jankowski Janowski Janus Janusz Jaros
Jarosz Jarzabek Jastrzebski Jaworski Jezierski Jurek Jozwiak Kacprzak Kaczor Kaczorowski Kaleta Kaminski
Kania Kapusta Karas Karczewski Kasperek Kawa Kaluza Kielbasa Kisiel Kita Kmiecik Kmiec Kogut Kolasa
Konieczna Konieczny Koper Kopec Kos Kosinski Kosowski Kostrzewa Kot Kowal Kowalewski Kowalik Kowalski Koza
Kozak Koziel Kolodziej Kolodziejski Krakowiak Krawczyk Krawiec Kruk Krupa Kruszewski Krzyzanowski Krol
Ksiazek Kubiak Kubik Kuc Kucharczyk Kucharski Kuchta Kuczynski Kujawski Kula Kulig Kulik Kurek Kurowski Kus
Kwasniewski Kwiecien Kedziora Kepa Klos Lach Laskowski Lech Lesiak Leszczynski Lipinski Lipka Lipski Lis
Lisiecki Maciejewski Madej Maj Majcher Majewski Majka Makowski Malec Marchewka Marciniak Marczak Marek
Markowski Marzec Matusiak Mazur Mazurek Mazurkiewicz Maslanka Michalak Michalik Mielczarek Mika Mikulski
Miller Misztal Morawski Motyka Mroczek Mroczkowski Mrozek Mroz Mucha Muszynski Napierala Nawrot Niedziela
Niemiec Niewiadomski Noga Nowak Nowakowski Nowinski Olszewski Orzechowski Osinski Ostrowski Owczarek
Paczkowski Pajak Palacz Paluch Panek Partyka Pasternak Pawelec Pawlikowski Pawlowski Palka Piasecki Piechota
Piekarski Pietruszka Pietrzyk Pilch Piwowarczyk Piatek Pilat Pluta Podgorski Polak Porebski Prokop Prus
Przybysz Przybyl Ptak Pytel Raczynski Radomski Rak Rakowski Robak Rogalski Rogowski Rojek Rosa Rucinski
Rudnicki Rudzki Rusin Rybak Rybicki Rzepka Rozanski Sadowski Serafin Siedlecki Sieradzki Sikora Sitek Siwek
Skalski Skiba Skibinski Skowronek Skowronski Skrzypek Skora Smolinski Sobczak Sobolewski Socha Sokolowski
Sokol Sowa Soltysiak Sroka Stachowicz Staniszewski Stanislawski Stawicki Stec Stelmach Stolarski Strzelczyk
Strzelecki Stepien Surma Suski Szczepanik Szczerba Szczesna Szczesny Szelag Szewczyk Szostak Szwarc Szwed
Szymczak Szyszka Slowik Tarnowski Tokarski Tomaszewski Tomczyk Tracz Trojanowski Trzcinski Trzeciak Turek
Urban Urbaniak Walczak Walkowiak Wawrzyniak Wieczorek Wierzbicki Wilczek Wilczynski Wilk Winiarski Witkowski
Wiecek Wisniewski Wnuk Wojtasik Wojtkowiak Wolak Wolinski Wolny Wolski Wos Wrona Wronski Wrobel Wroblewski
Wypych Wysocki Wojcik Wojtowicz Wasik Wegrzyn Zaborowski Zablocki Zagorski Zajac Zakrzewski Zalewski Zareba
Zawada Zawadzki Zdunek Zielonka Ziolkowski Zieba Zygmunt Lapinski Lukaszewski Sliwa Sliwinski Swiderski
Swiatek Zak Zmuda Zuk Zukowski Zurawski Zurek Zyla`,
};
