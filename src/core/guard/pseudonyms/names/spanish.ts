import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const spanish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), es_ES, es_MX, es_CO, es_AR',
  female: `
Adelia Adelina Adoracion Ainoa Aitana Amada Amalia Antonia Anunciacion Apolonia Ariadna Armida Aranzazu
Azahara Beatriz Begona Benita Bibiana Calista Candelas Carmela Casandra Cayetana Cintia Clotilde Constanza
Dalila Dolores Dorotea Debora Eligia Elisabet Elodia Emelina Emilia Encarnita Estefania Etelvina Eusebia
Fabiana Felipa Felisa Filomena Flavia Florentina Florinda Fortunata Genoveva Gertrudis Griselda Haydee Hilda
Ignacia Ileana Isaura Isidora Jacinta Jesusa Jordana Josefa Jovita Juliana Laura Leire Leocadia Liliana
Lorena Lupita Macaria Maite Manuelita Mariana Maricela Maricruz Marisol Maristela Matilde Merche Miguela
Miriam Nadia Natalia Nicolasa Nidia Noelia Nydia Obdulia Olalla Paola Pascuala Paulina Petrona Remedios
Rosalinda Rosalva Rosenda Ruperta Saturnina Soraya Susanita Tatiana Teresita Tomasa Valentina Vicenta Vilma
Viviana Xiomara Yaiza Yessica Zaira Agueda Ingrid Aldonza Conchita Elvia Guillermina Hermelinda Jaqueline
Karla Nayeli Yeni Yuridia Johana Gladys Dayana Maritza Janeth Myriam Lizeth Rosalba Yenny Marleny Omaira
Mireya Rubiela Deisy Yolima Yohana Edilma Nohora Estella Carmenza Mayra Mayerly Marlene Yineth Gladis Liceth
Nataly Yuly Heidy Gilma Alcira Magaly Yeimy Yanet Sindy Dahiana Yeny Leydi Nayibe Yurany Emilce Anyi Francia
Janneth Jackeline Nathalia Ibeth Aleida Deicy Nelsy Deyanira Antonella Felicitas Ludmila Luana Justina
Alfonsina`,
  male: `
Abilio Adelardo Adolfo Agapito Alcides Alfredo Amancio Americo Amilcar Anibal Aristides Arturo Asdrubal
Atilio Baldomero Baudelio Bernabe Bernardino Carlito Casemiro Cayetano Cebrian Ceferino Cipriano Ciriaco
Claudio Cleto Conrado Cristobal Danilo Dario Demetrio Duilio Edelmiro Eladio Elpidio Epifanio Erasmo Ernesto
Espiridion Eugenio Eustaquio Eutimio Eutropio Evaristo Fabio Fabricio Felipe Fermin Flavio Gaston Gerardo
Gervasio Geronimo Godofredo Goyo Guillermo Gustavo Haroldo Heraclio Herberto Horacio Hugo Ildefonso
Inocencio Isaias Isidro Ismael Javi Jenaro Josue Juanito Leoncio Leonel Leopoldo Lisandro Lucho Marcelo
Mauricio Maximiano Maximino Natalio Natanael Nicanor Olegario Onofre Pepito Plinio Prudencio Quique Rafael
Ramiro Renato Reynaldo Rogelio Rosendo Rufino Romulo Sabas Segismundo Silvio Sosimo Tadeo Telmo Teodoro
Teofilo Ulises Valerio Vinicio Wilfredo Yago Zacarias Inigo Espartaco Evelio Genaro Oswaldo Zeferino Jairo
Fredy Brayan Yesid Ferney Yeison Albeiro Wilmer Edison Edinson Jhonatan Freddy Duvan Giovanny Marlon Jhoan
Jeison Andrey Jaider Darwin Giovanni Edilberto Eduar Willian Yair Edwar Esneider Dairo Jeferson Efren
Jeisson Nilson Edilson Arbey Yeferson Gerson Yamid Emerson Geovanny Gildardo Misael Herney Farid Edisson
Rigoberto Jhony Argemiro Jerson Norbey Ancizar Yerson Edier Deiby Yecid Wilber Bayron Duban Jhan Benicio
Thiago Tiziano Francesco`,
  family: `
Abascal Acosta Aguado Agullo Alberola Alcolea Alfaro Almansa Anaya Andreu Anguita Aramburu Arino Arnaiz
Aroca Arregui Arteaga Arevalo Asensio Ayala Aznar Ballesteros Barrios Banos Benavent Berenguer Bernad Bilbao
Blasco Boada Bolanos Borras Buendia Bustamante Baez Cabrera Calvet Campillo Canales Carbajo Cardona Casals
Casares Castellanos Castrillo Canellas Cervantes Chaves Cifuentes Coello Conesa Corbacho Crespi Cuellar
Cespedes Dalmau Dieguez Domenech Echevarria Enriquez Esparza Espinosa Fabregat Feliu Ferrera Figueras Folch
Fortuny Fuster Galindo Galvez Gargallo Gelabert Gimenez Giner Girona Gomila Granados Guitart Garate Heredia
Hervas Huertas Hurtado Iborra Isern Jimenez Jauregui Larrea Lillo Llabres Lledo Llorens Lloret Lopez Lucena
Maldonado Manrique Martinez Matas Melendez Mendoza Miralles Montalban Moraleda Mosquera Murcia Narvaez Neira
Noriega Ocana Ordonez Osorio Pacheco Palacios Paniagua Patino Pedraza Peiro Perales Pereira Perera Penas
Pizarro Planas Porras Prats Pujol Querol Quiros Requena Ricart Riquelme Rivero Rojas Rosell Rovira Rodenas
Saez Salamanca Saldana Samper Sanmartin Santamaria Segarra Solsona Saenz Tamarit Tejada Torralba Torrijos
Trujillo Uriarte Valbuena Valderrama Valera Valls Vendrell Vilalta Villalba Villalonga Vives Velez Yanez
Zabaleta Abreu Almanza Alonzo Anguiano Arguello Armenta Arreola Avalos Banuelos Barraza Benavidez Briseno
Camarillo Carbajal Casarez Cazares Cedillo Chavarria Colunga Curiel Elizondo Esquibel Florez Gaona Garica
Gaytan Gonzales Guajardo Gurule Hernandes Irizarry Jaquez Jiminez Lemus Lomeli Lovato Luevano Maestas
Marroquin Medrano Meraz Mireles Monroy Montanez Montez Nevarez Olmos Ontiveros Orellana Ozuna Pedroza
Quezada Quinonez Renteria Reynoso Rodarte Rodriquez Ruelas Salcido Samaniego Santacruz Sepulveda Soliz
Solorzano Tamez Tijerina Trejo Ulloa Valadez Vanegas Verduzco Villalpando Villasenor Zamudio Zayas Zelaya
Caicedo Ospina Henao Arango Galvis Perdomo Zuluaga Bohorquez Burbano Espitia Oviedo Barbosa Yepes Cardozo
Obando Riascos Villamil Molano Ferreyra`,
  knownFemale: `
Abril Adela Adora Agustina Alba Alexandra Alma Alondra Amanda Amaya Amparo America Anabel Angelina Angelita
Ani Anita Anselma Arcelia Aroa Asuncion Aura Aurora Azeneth Azucena Benigna Bernardita Berta Blanca Brunilda
Calixta Candela Candelaria Carina Carla Carmelita Carmina Carolina Cecilia Celia Charo Chita Clara Claudia
Cloe Concepcion Consuela Consuelo Corona Custodia Candida Daniela Delia Diana Dominga Domitila Dorita
Edelmira Elba Eli Eliana Eloisa Ema Emiliana Emperatriz Encarnacion Esmeralda Estela Ester Estrella Eugenia
Eulalia Evangelina Evelia Fabiola Febe Felicia Felicidad Fidela Flora Florina Francisca Gala Georgina Gisela
Gracia Graciana Herminia Imelda Inmaculada Irene Irma Isabel Itziar Javiera Jimena Josefina Juana Julia
Julie Lara Leonor Leticia Lidia Lilia Lina Lola Lorenza Luciana Lucia Luisa Luna Luz Magdalena Mamen Manola
Mar Margarita Marianela Marina Marisa Marita Martina Martirio Mayte Melania Mercedes Milagros Mireia Modesta
Morena Maxima Narcisa Natividad Nerea Nieves Nilda Nuria Nelida Odalis Ofelia Olga Olivia Otilia Paca
Palmira Paloma Patricia Paz Pepita Perlita Piedad Pili Priscila Prudencia Pia Ramona Raquel Regina Reina
Reyna Rita Rocio Rosalina Rosalia Roxana Ruth Sabina Salud Sandra Sara Serafina Silvia Sofia Sonia Susana
Tania Tecla Tere Teofila Trini Vanesa Veronica Victoria Virginia Visitacion Yesica Zoraida Africa Ambar
Angeles Ursula Anel Citlali Dalia Esparta Frida Ilse Indira Ivonne Minerva Mitzy Nelly Norma Ruby Sessa
Wendolin Milena Yaneth Stella Vanessa Mary Johanna Edith Julieth Mery Yulieth Mariela Yuliana Yadira
Katerine Melissa Edna Mabel Liseth Gina Nora Yasmin Magda Miryam Margoth Nury Yudy Jhoana Elsy Clemencia
Cielo Damaris Yina Geraldine Yazmin Marlen Marly Yury Tulia Yenifer Emilse Lisbeth Jacqueline Mirian
Magnolia Yurani Lilian Melba Mia Mora Matilda Nina Giuliana Uma`,
  knownMale: `
Aaron Abel Adalberto Adrian Agustin Aitor Albert Alberto Alejandro Alejo Alonso Amado Amando Amaro Anacleto
Andres Angelino Antonio Apolinar Arsenio Artemio Aureliano Aurelio Baltasar Bartolome Bautista Benigno
Benjamin Bernardo Blas Borja Bruno Calisto Calixto Candelario Carlos Cecilio Celestino Cesar Che Chucho Chuy
Ciro Clemente Cornelio Cristian Curro Candido Dan Daniel David Diego Dimas Domingo Donato Edmundo Edu Efrain
Eligio Eliseo Elias Emigdio Emilio Enrique Esteban Eusebio Fabian Faustino Federico Feliciano Fidel Fito
Florentino Francisco Fulgencio Gabriel Galo Geraldo German Gilberto Glauco Graciano Gregorio Heliodoro
Heriberto Herminio Hernando Hilario Humberto Iban Iker Isidoro Jacinto Jacobo Javier Jeremias Jesus Joaquin
Jonatan Jordi Josep Juan Julian Lalo Leandro Leonardo Leon Lope Lorenzo Luciano Lucio Lazaro Macario Manuel
Marc Marcial Marcio Marco Mariano Marino Martin Mateo Maximiliano Melchor Modesto Moises Maximo Nacho Nando
Narciso Nico Nicolas Nilo Noe Nestor Omar Osvaldo Pablo Paco Pascual Pastor Paulino Pedro Pepe Placido
Porfirio Panfilo Pio Rafa Raimundo Raul Reinaldo Rene Ricardo Roberto Rodolfo Rolando Roldan Roque Ruperto
Ruy Salomon Salvador Samuel Sancho Santiago Santos Sebastian Seve Severino Severo Silvestre Simon Teobaldo
Tiburcio Timoteo Tomas Toribio Urbano Valentin Vasco Venceslas Victor Victoriano Vidal Virgilio Walter
Xavier Oscar Aldo Homero Jonas Jos Oliver Serafin Uriel Wilfrido Jhon William Edwin John Wilson Henry Johan
Eliecer Steven Jair Jonathan Harold Robinson Milton Segundo James Michael Wilmar Edward Jefferson Ever
Arnulfo Franklin Smith Tulio Junior Jimmy Eder Jhonny Miller Roger Aldemar Maicol Brandon Robert Samir
Wilder Erick Frank Dagoberto Elmer Eider Bladimir Nel Brian Elver Alveiro Wilman Johnny Ronal Neider Harol
Dany Leider Gallego Ocampo Santino Valentino Facundo Dante Milo Tobias Ian`,
  knownFamily: `
Abad Acedo Adan Agusti Alberdi Alcala Alegre Alfonso Almeida Amador Amo Andrade Anton Aragon Arce Arias
Armengol Arribas Asenjo Ayuso Baena Baquero Barco Barreda Barrio Baro Batalla Bayo Bejarano Beltran Benito
Bernat Blanch Boix Borrego Bou Burgos Caballero Cabeza Cadenas Calleja Camino Camps Canton Carbonell Carnero
Carrasco Carreno Casado Casas Castells Castro Canas Cerda Cervera Checa Clemente Coll Colomer Contreras
Coronado Cortina Cruz Cuesta Cardenas Delgado Domingo Duarte Davila Elias Escolano Espana Esteve Fabra Farre
Ferrer Ferrandez Flor Francisco Fuente Gabaldon Gallart Garay Garrido Gaya Giralt Goicoechea Gordillo Gras
Guardiola Guillen Heras Hervia Hoyos Ibarra Infante Izquierdo Jaen Jove Jurado Lamas Lasa Leiva Llado Llobet
Lobato Lozano Luna Machado Malo Manuel Marcos Marques Mas Mateo Mayol Melero Mercader Milla Miro Moll
Montero Montserrat Morcillo Morillo Mur Mugica Navarro Nicolau Nogueira Ojeda Olivera Olmedo Ortuno Pages
Palma Palomino Pareja Pastor Pedrero Pelayo Peralta Pena Pinedo Pintor Pla Polo Pons Portillo Pozo Prat
Puerta Pulido Quevedo Quiroga Raya Redondo Revilla Ribas Riera Rius Robles Rodrigo Roman Ros Rosello Rozas
Ruiz Sacristan Sales Salvador Sanjuan Santiago Sarmiento Seco Segui Sevillano Sobrino Soler Soria Soto
Talavera Tejera Terron Tolosa Toro Torrent Trillo Ugarte Uria Valentin Valle Vaquero Velasco Verdu Vicente
Vilanova Villar Vina Zamorano Zurita Angel Aguayo Almonte Archuleta Baca Barajas Batista Brito Calvillo
Carreon Ceja Cintron Cordova Cotto Escobedo Farias Galarza Godinez Grijalva Hernadez Jaimes Laureano Lira
Lozada Magana Mascarenas Mayorga Miramontes Montano Najera Negron Olivas Ornelas Padron Pichardo Quiroz Razo
Reyna Romo Roybal Santillan Sisneros Teran Ulibarri Valdez Venegas Villarreal Zedillo Londono Forero
Villamizar Meneses Monsalve Velandia Cantillo Bastidas Rengifo Orjuela Coronel`,
};
