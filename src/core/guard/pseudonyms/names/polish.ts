import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const polish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), pl_PL',
  female: `
Kamila Urszula Kornelia Justyna Adrianna Aniela Agnieszka Roksana Natasza Anastazja Liwia Ewelina Julita
Rozalia Krystyna Bianka Dagmara Sylwia Elzbieta Janina Julianna`,
  male: `
Mateusz Bartek Kacper Szymon Maciej Franciszek Mikolaj Maksymilian Dawid Tomasz Patryk Pawel Oliwier Ignacy
Tymon Krystian Milosz Tymoteusz Kajetan Eryk Ksawery Nikodem Przemyslaw Borys Jerzy Andrzej Cezary Jacek
Konstanty Gustaw Radoslaw Jedrzej Kazimierz Arkadiusz Cyprian Mieszko Nataniel Maurycy Olgierd`,
  family: `
Kowalczyk Zielinski Szymanski Wozniak Kozlowski Jankowski Kwiatkowski Kaczmarek Pawlowski Michalski
Jablonski Majewski Stepien Malinowski Adamczyk Nowicki Pawlak Rutkowski Pietrzak Marciniak Jasinski
Chmielewski Wlodarczyk Czarnecki Sawicki Sokolowski Urbanski Kubiak Szczepanski Kalinowski Adamski
Kazmierczak Wasilewski Sobczak Cieslak Glowacki Kolodziej Sikorski Krajewski Gajewski Szymczak Szulc
Ziolkowski Przybylski`,
  knownFemale: `
Ewa Blanka Olga Kalina Klara Sandra Kaja Marianna Monika Sara Roza Marcelina Lidia Malwina Karina Marika
Sonia Nela Dorota Apolonia Ida Eliza Angelika Inga Melania Nicole Anita Aurelia Tola Gaja`,
  knownMale: `
Jakub Jan Michal Antoni Filip Piotr Aleksander Adam Stanislaw Wiktor Krzysztof Wojciech Igor Oskar Dominik
Kamil Marcel Hubert Adrian Lukasz Sebastian Julian Marcin Damian Leon Alan Grzegorz Daniel Rafal Konrad
Gabriel Bruno Artur Olaf Marek Tadeusz Witold Iwo Juliusz Robert Blazej Jeremi Ryszard Stefan Aleks Emil
Norbert Fabian Alex Kornel Jozef Natan Maks Dariusz Leonard Mariusz Albert Fryderyk Ernest Tobiasz`,
  knownFamily: `
Kowalski Dabrowski Mazur Krawczyk Piotrowski Grabowski Zajac Krol Wieczorek Wrobel Nowakowski Olszewski
Jaworski Dudek Gorski Witkowski Walczak Sikora Baran Michalak Szewczyk Ostrowski Tomaszewski Zalewski
Wroblewski Zawadzki Jakubowski Sadowski Bak Borkowski Maciejewski Kucharski Wilk Lis Mazurek Wysocki
Czerwinski Andrzejewski Zakrzewski Baranowski Laskowski Brzezinski Makowski`,
};
