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
Abascal Adadia Aguilar Aguirre Alberdi Alcaraz Alemany Almagro Alsina Anaya Andreu Antunez Araujo Arino
Arnaiz Arranz Arribas Arteaga Arevalo Atienza Ayllon Aznar Baquero Batlle Banos Benavent Bermudez Bernal
Bilbao Blazquez Boix Bonilla Borras Busquets Bustos Cabanillas Cabrera Campillo Canales Capdevila Cardona
Casals Casares Castejon Castrillo Canellas Canizares Checa Cisneros Coello Comas Corominas Cueto Cuellar
Cardenas Dalmau Dieguez Domenech Echevarria Enriquez Espana Estevez Feijoo Fernandez Ferrandez Figueroa
Folch Fortuny Fuster Galindo Galvez Gargallo Gelabert Gimenez Giner Girona Gomis Gordillo Guillen Gamez
Heredia Hervia Higueras Huguet Iborra Iniesta Iniguez Jodar Larrea Lillo Llabres Llobet Llorens Lloret
Lucena Lumbreras Manjon Manzanares Martorell Mateos Mendez Menendez Molins Montesinos Moraleda Moya Murillo
Mugica Navarrete Nogues Novoa Ojeda Ortuno Osuna Palacios Palomares Patino Pedraza Peiro Pelaez Pereira
Perera Penas Pizarro Planas Porras Prats Pujol Querol Quiros Revilla Ripoll Rivas Roig Rosell Rovira Rodenas
Sabater Salamanca Saldana Samper Sandoval Sanmartin Santamaria Segarra Solis Sureda Talavera Tamayo Torralba
Torrents Tovar Uribe Valbuena Valderrama Vallejo Varela Velazquez Vicens Villalba Villalonga Villena Vinas
Zabala Zaragoza Abreu Almanza Altamirano Aponte Arguello Arredondo Arriaga Bahena Banuelos Benavidez
Betancourt Brito Carbajal Casarez Cavazos Ceballos Chavarria Cintron Corrales Curiel Escobedo Esquibel
Florez Gaona Garica Gaytan Gollum Guevara Hernadez Hinojosa Jaimes Jaramillo Laboy Leyva Longoria Lozada
Lugo Malave Mayorga Menchaca Meza Mojica Monroy Montanez Montez Olivarez Olmos Ontiveros Orellana Pabon
Pedroza Quezada Quiroz Renteria Reynoso Rodarte Rosas Ruelas Salcido Sanches Santillan Sepulveda Soliz
Tafoya Tejeda Tijerina Trejo Urias Valladares Vasquez Villagomez Villareal Ybarra Zamudio Zayas Zelaya
Restrepo Ospina Henao Arango Camargo Perdomo Zuluaga Bohorquez Loaiza Espitia Oviedo Barbosa Yepes Cardozo
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
Abad Acedo Aguado Agullo Alba Alcalde Alcazar Alfonso Almazan Alvarez Amigo Amoros Anguita Aragones Arce
Arenas Armas Aroca Artigas Ayala Baena Ballesteros Barcelo Barranco Barriga Barroso Bas Bayo Bejarano
Belmonte Benet Bernad Blanca Blasco Borrego Bou Buendia Baez Cabello Cabrero Calleja Camino Camps Cantero
Carballo Carmona Carranza Carreno Casado Casas Castellanos Castillo Cazorla Cerda Chacon Chico Clemente
Codina Coloma Conesa Corral Costa Cruz Cuesta Canovas Daza Diez Duarte Davila Elias Escolano Espada Esteban
Fabra Farre Ferrera Ferrandiz Flor Franch Frias Gabaldon Gallart Garay Garrido Gaya Gimeno Godoy Gonzalo
Grande Guardia Guijarro Haro Herrera Hierro Hurtado Iglesias Izaguirre Jaen Jove Julian Lamas Lasa Leiva
Llado Lledo Lobato Losada Luque Madrigal Mancebo Manzano Mariscal Marti Mas Mateo Mayoral Mena Mesa Mir
Moles Montalban Montes Morante Moreno Mosquera Muro Muniz Navas Nicolau Nogueira Oliva Oliveras Olmo Osorio
Palacio Palmer Paniagua Parejo Pavon Pedro Pera Perea Penalver Pinilla Piquer Plana Pomares Porcel Posada
Pozuelo Priego Puga Paez Quintana Ramos Rebollo Reig Reyes Ribes Rincon Rivero Rocha Roldan Romeu Rosado
Roura Rubio Sacristan Salas Salmeron Sanabria Sanmiguel Santos Sastre Segovia Serra Sierra Sola Solera Soria
Suarez Tapia Tejero Terron Tolosa Toro Torrent Tur Uriarte Valdes Valera Valls Vara Vendrell Vergara Vigil
Vilaplana Villar Vina Zamorano Alamo Abrego Alejandro Alva Armendariz Baca Barraza Botello Caldera Cantu
Casillas Centeno Collazo Cordova Delgadillo Espino Feliciano Gamboa Godinez Guajardo Holguin Jasso Lemus
Lomeli Lucio Magana Mascarenas Melgar Mireles Montemayor Nava Nevarez Olivas Ornelas Pantoja Polanco Rael
Regalado Riojas Rolon Saiz Sauceda Solorio Terrazas Ulloa Valdivia Venegas Villasenor Zedillo Londono Forero
Villamizar Meneses Arboleda Velandia Cantillo Bastidas Rengifo Orjuela Coronel`,
};
