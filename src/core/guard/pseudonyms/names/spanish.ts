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
Abigail Abril Adela Adelaida Adora Adriana Agustina Ainara Alba Albina Alejandra Alexandra Alicia Alma
Almudena Alondra Amanda Amarilis Amaya Amelia Amparo America Ana Anabel Anastasia Andrea Angelina Angelita
Angelica Ani Anita Anna Anselma Araceli Arcelia Aroa Ascension Asuncion Aura Aurelia Aurora Azahar Azeneth
Azucena Belen Benigna Bernarda Bernardita Berta Bienvenida Blanca Brunilda Brigida Barbara Calixta Camila
Candela Candelaria Caridad Carina Carla Carlota Carmelita Carmen Carmina Carolina Catalina Cecilia Celestina
Celia Charo Chelo Chita Clara Clarisa Claudia Clementina Cloe Concepcion Concha Consuela Consuelo Coral
Corona Crescencia Cristina Custodia Candida Dafne Daniela Delfina Delia Diana Dionisia Dominga Domitila Dora
Dorita Dulce Edelmira Elba Elena Eli Eliana Elisa Eloisa Elvira Ema Emiliana Emma Emperatriz Encarna
Encarnacion Esmeralda Esperanza Estela Ester Esther Estrella Eufemia Eugenia Eulalia Eva Evangelina Evelia
Evita Fabiola Fanny Febe Felicia Feliciana Felicidad Fernanda Fidela Flora Florencia Florina Francisca
Fatima Gabriela Gala Gema Georgina Gisela Gloria Gracia Graciana Graciela Herminia Hortensia Imelda
Inmaculada Ines Irene Iris Irma Isa Isabel Isabela Itziar Javiera Jennifer Jenny Jessica Jimena Joaquina
Josefina Juana Juanita Judith Julia Julie Julieta Lara Leandra Leonor Leticia Leyre Lidia Ligia Lilia Lina
Loida Lola Lorenza Lourdes Luciana Lucila Lucia Luisa Luisina Luna Luz Macarena Magdalena Malena Mamen
Manola Manuela Mar Marcela Marcia Margarita Marianela Maribel Marina Marisa Marisela Marita Marta Martina
Martirio Maria Maura Mayte Melania Melisa Mercedes Micaela Milagros Mireia Mirta Modesta Montserrat Morena
Maxima Monica Narcisa Natividad Nayara Nerea Nereida Nieves Nilda Noemi Nuria Nelida Octavia Odalis Odalys
Ofelia Olga Olimpia Olivia Oriana Otilia Paca Pacifica Palmira Paloma Pastora Patricia Paula Paz Pepita
Perla Perlita Piedad Pilar Pili Primitiva Priscila Prudencia Purificacion Pia Rafaela Ramona Raquel Rebeca
Regina Reina Renata Reyna Ricarda Rita Roberta Rocio Rosa Rosalina Rosalia Rosaura Roxana Rufina Ruth Sabina
Salome Salud Samanta Sandra Sara Sarita Selena Serafina Silvia Socorro Sofia Soledad Sonia Susana Tamara
Tania Tecla Teodora Tere Teresa Teofila Trini Valeria Vanesa Vera Veronica Victoria Violeta Virginia
Visitacion Ximena Yolanda Yesica Zaida Zoraida Africa Agata Ambar Angela Angeles Aurea Ursula Aida Anel
Bianca Citlali Cristal Cynthia Dalia Elsa Esparta Frida Helena Ilse Indira Itzel Ivonne Karina Linda Martha
Minerva Mitzy Nancy Nelly Norma Pamela Ruby Salma Sessa Wendolin Zoe Milena Leidy Yaneth Elizabeth Stella
Karen Angie Vanessa Mary Nubia Johanna Erika Doris Edith Julieth Astrid Katherine Mery Kelly Yulieth Dary
Mariela Yamile Lucy Yuliana Yadira Libia Katerine Shirley Francy Betty Melissa Edna Lida Mabel Cindy Liseth
Wendy Lady Gina Yesenia Maira Nora Yasmin Bertha Magda Miryam Lucero Margoth Yuli Nury Yudy Nelcy Jhoana
Enith Elsy Clemencia Danna Cielo Damaris Oliva Yina Carol Geraldine Yazmin Alix Marlen Marly Dolly Yury
Derly Tulia Yenifer Jazmin Emilse Dina Lisbeth Jacqueline Zulma Mirian Magnolia Elcy Yurani Katherin Lilian
Melba Adiela Catherine Isabella Francesca Mia Mora Agostina Matilda Maia Nina Giuliana Tiziana Uma Kiara
Luisana`,
  knownMale: `
Aaron Abel Abraham Adalberto Adrian Adan Agustin Aitor Albano Albert Alberto Albino Alejandro Alejo Alex
Alfonso Alonso Amado Amador Amando Amaro Ambrosio Anacleto Anastasio Andres Angelino Anselmo Antonio
Apolinar Armando Arsenio Artemio Augusto Aureliano Aurelio Balduino Baltasar Bartolome Basilio Bautista
Benigno Benito Benjamin Bernardo Berto Blas Bonifacio Borja Bruno Buenaventura Calisto Calixto Camilo
Candelario Carlos Carmelo Cecilio Celestino Celso Cesar Che Chema Chucho Chuy Cirino Ciro Clemente Climaco
Cornelio Cosme Cristian Curro Custodio Candido Damian Dan Dani Daniel David Desiderio Diego Dimas Dionisio
Domingo Donato Edgardo Edmundo Edu Eduardo Efrain Eleuterio Eligio Eliseo Eloy Elias Emigdio Emiliano Emilio
Enrique Eric Esteban Eusebio Ezequiel Fabian Faustino Fausto Federico Feliciano Felix Fernando Fidel Fito
Florencio Florentino Fortunato Francisco Fulgencio Gabino Gabriel Galo Gaspar Geraldo German Gil Gilberto
Glauco Gonzalo Graciano Gregorio Hector Heliodoro Heriberto Hermenegildo Herminio Hernando Hernan Hilario
Hipolito Humberto Iban Ignacio Iker Isaac Isidoro Ivan Jacinto Jacobo Jafet Jaime Javier Jeremias Jeronimo
Jesus Joaquin Joel Jonatan Jordi Jordan Jorge Jose Josep Juan Julio Julian Kike Lalo Leandro Leocadio
Leonardo Leon Lino Lope Lorenzo Lucas Luciano Lucio Luis Lazaro Macario Manolo Manuel Marc Marcelino Marcial
Marciano Marcio Marco Marcos Mariano Marino Mario Martin Mateo Matias Maximiliano Melchor Miguel Modesto
Mohamed Moises Moreno Maximo Nacho Nacio Nando Narciso Nazario Nico Nicodemo Nicolas Nilo Norberto Noe
Nestor Octavio Omar Osvaldo Ovidio Pablo Paco Pancho Pascual Pastor Patricio Paulino Pedro Pelayo Pepe
Placido Poncio Porfirio Primitivo Panfilo Pio Quirino Rafa Raimundo Ramon Raul Reinaldo Remigio Rene Ricardo
Rico Roberto Rodolfo Rodrigo Rolando Roldan Roman Roque Rosario Ruben Ruperto Ruy Regulo Salomon Salvador
Samu Samuel Sancho Sandalio Santiago Santos Saturnino Sebastian Sergio Seve Severiano Severino Severo
Sigfrido Silvestre Simon Teo Teobaldo Teodosio Tiburcio Timoteo Tito Tomas Toni Toribio Tono Tristan Urbano
Valentin Valero Vasco Venceslas Vicente Victor Victoriano Victorino Vidal Virgilio Vito Walter Xavier Alvaro
Edgar Oscar Abelardo Aldo Homero Israel Jonas Jos Mauro Oliver Serafin Silvano Uriel Wilfrido Alexander Jhon
William Orlando Edwin John Nelson Wilson Henry Alexis Stiven Kevin Johan Anderson Eliecer Steven Arley Jair
Jonathan Elkin Harold Robinson Alirio Milton Segundo Libardo James Michael Estiven Wilmar Edward Christian
Jefferson Ronald Richard Ever Arnulfo Emiro Franklin Smith Cristhian Tulio Junior Didier Jimmy Eder Saul
Danny Jhonny Miller Franco Roger Aldemar Hermes Maicol Brandon Bryan Robert Eduard Samir Wilder Jader Erick
Frank Vladimir Dagoberto Elmer Campo Eider Bladimir Sneider Nel Brian Faber Elver Alveiro Elvis Wilman
Johnny Harvey Ronal Reinel Neider Harol Paulo Dany Leider Aldair Gallego Ocampo Paul Santino Valentino
Lautaro Facundo Dante Luca Milo Tobias Gael Ian Enzo`,
  knownFamily: `
Abad Abella Abellan Abril Acedo Acero Acevedo Acosta Acuna Adan Aguado Agudo Aguilera Aguilo Agullo Agusti
Agustin Alarcon Alba Albero Alberola Alberto Alcalde Alcala Alcolea Alcantara Alcazar Alegre Alegria Aleman
Alfaro Alfonso Aliaga Aller Almansa Almazan Almeida Alonso Alvarado Alvarez Amador Amat Amaya Amigo Amo Amor
Amores Amoros Andrade Andres Anglada Anguita Angulo Anton Aparicio Aragones Aragon Aramburu Arana Aranda
Arce Arco Arcos Arellano Arenas Arias Ariza Arjona Armas Armengol Arnal Arnau Aroca Arregui Arrieta Arroyo
Artigas Asenjo Asensio Aviles Ayala Ayuso Azcona Azorin Badia Baena Baeza Balaguer Ballester Ballesteros
Barba Barbero Barbera Barcelo Barco Barragan Barral Barranco Barreda Barrena Barrera Barriga Barrio Barrios
Barros Barroso Bartolome Baro Baron Bas Bastida Batalla Bautista Bauza Bayo Bayona Bayon Becerra Bejarano
Belda Bellido Bello Belmonte Beltran Benavente Benavides Benet Benitez Benito Berenguer Bermejo Bernad
Bernat Berrocal Bertran Blanca Blanch Blanco Blanes Blasco Boada Bolanos Bonet Borja Borrego Borrell Bosch
Botella Bou Bravo Briones Bru Buendia Bueno Burgos Bustamante Baez Barcena Caballero Cabanas Cabello Cabeza
Cabezas Cabo Cabrero Cadenas Cal Calatayud Calderon Calleja Calvet Calvo Calzada Camacho Camino Campo Campos
Campoy Camps Canals Canet Cano Cantero Canton Caparros Carbajo Carballo Carbonell Carbo Carlos Carmona
Carnero Caro Carpio Carranza Carrasco Carrera Carreras Carretero Carreno Carrillo Carrion Carro Carvajal
Casado Casal Casanova Casanovas Casas Cases Castaneda Castell Castellanos Castells Castello Castilla
Castillo Castro Catala Catalan Cazorla Canas Canete Cepeda Cerda Cerdan Cerezo Cerro Cervantes Cervera
Chacon Chamorro Chaparro Chaves Chico Cid Cifuentes Clavero Clemente Cobo Cobos Coca Codina Coll Collado
Colom Coloma Colomer Company Conde Conesa Contreras Corbacho Cordero Cornejo Coronado Corral Correa Cortes
Cortina Costa Crespi Crespo Criado Cruz Cuadrado Cuenca Cuervo Cuesta Cuevas Caceres Camara Canovas Cespedes
Cordoba Cozar Daza Delgado Diaz Diego Diez Domingo Dominguez Donaire Donoso Duarte Duenas Duque Duran Davila
Echeverria Egea Elorza Elias Escalona Escamilla Escobar Escolano Escribano Escriva Escudero Espada Esparza
Espanol Espejo Espinosa Esteban Esteve Estrada Exposito Fabra Fabregat Fajardo Falco Falcon Farre Feliu
Ferrando Ferrer Ferrera Ferreras Ferrero Ferran Ferrandiz Figueras Figuerola Fiol Flor Flores Fonseca Font
Franch Francisco Franco Frutos Frias Fuente Fuentes Fuertes Fabregas Gabaldon Galan Galiano Gallardo Gallart
Gallego Gallo Galvan Garay Garcia Garces Garmendia Garrido Garriga Garzon Gascon Gaya Gibert Gil Gilabert
Gimeno Giralt Giron Gisbert Godoy Goicoechea Gomez Gomila Gonzalez Gonzalo Goni Gracia Granados Grande Gras
Grau Gual Guardia Guardiola Guerra Guerrero Guijarro Guitart Gutierrez Guzman Garate Haro Heras Hernandez
Hernando Herranz Herrera Herrero Hervas Hidalgo Hierro Hoyos Hoz Huerta Huertas Hurtado Ibarra Ibanez
Iglesia Iglesias Infante Iriarte Isern Izaguirre Izquierdo Jara Jaume Jaen Jerez Jimenez Jorda Jordan Jove
Jover Juan Julia Julian Jurado Juarez Jauregui Lago Laguna Lamas Landa Lara Larranaga Lasa Lastra Leal
Ledesma Leiva Leon Lerma Linares Llado Llamas Llano Llanos Lledo Llopis Llorente Lluch Lobato Lobo Lopez
Lorenzo Losa Losada Lozano Lucas Lujan Luna Luque Luz Luis Macias Madrid Madrigal Maestre Maldonado Malo
Mancebo Manrique Manso Manuel Manzano Marco Marcos Marin Mariscal Marino Marquez Marques Marti Martin
Martinez Mari Mas Mascaro Mata Matas Mate Mateo Mateu Mayo Mayol Mayoral Maza Medina Melero Melendez Mena
Mendizabal Mendoza Mercader Merino Mesa Miguel Milla Millan Mir Miralles Miranda Miro Moles Molina Moliner
Moll Monreal Montalban Montana Montenegro Montero Montes Montoya Montserrat Mora Morales Morante Morata
Morcillo Morell Moreno Morera Morillo Moran Mosquera Mulet Mur Murcia Muro Munoz Marmol Minguez Muniz Nadal
Naranjo Narvaez Navarro Navas Nebot Neira Nevado Nicolau Nicolas Nieto Nino Nogueira Noguera Noriega Nunez
Ocana Ochoa Oliva Olivares Oliver Olivera Oliveras Olive Oller Olmedo Olmo Ordonez Orozco Ortega Ortiz
Osorio Otero Pablo Pacheco Padilla Pages Palacio Palau Pallares Palma Palmer Palomar Palomino Palomo
Paniagua Pardo Paredes Pareja Parejo Parra Pascual Pastor Pavon Paz Pazos Pedrero Pedro Pedrosa Peinado
Pelayo Pellicer Pera Peral Perales Peralta Perea Perello Perez Pena Penalver Pina Pineda Pinedo Pinilla Pino
Pinto Pintor Piquer Pineiro Pinol Pla Plana Plaza Pol Polo Pomares Pombo Ponce Pons Pont Porcel Porta
Portero Portillo Posada Pou Poza Pozo Pozuelo Prada Prado Prat Priego Prieto Puente Puerta Puga Puig Pujadas
Pulido Paez Quero Quesada Quevedo Quintana Quintanilla Quintero Quiroga Ramirez Ramis Ramos Ramon Raya Real
Rebollo Recio Redondo Reguera Reig Reina Requena Rey Reyes Riba Ribas Ribera Ribes Ricart Rico Riera Rincon
Rios Riquelme Rius Rivera Rivero Robledo Robles Roca Rocamora Rocha Roda Rodrigo Rodriguez Rojas Roldan Roma
Roman Romero Romeu Ropero Ros Rosa Rosado Rosales Rosello Rossello Roura Royo Rozas Ruano Rubio Rueda Ruiz
Rio Saavedra Sacristan Saez Sainz Sala Salas Salazar Salcedo Sales Salgado Salinas Salmeron Salom Salvador
Salva Sanabria Sanchez Sancho Sanjuan Sanmiguel Sans Santana Santiago Santos Sanz Sarabia Sarmiento Sastre
Saura Sebastian Seco Sedano Segovia Segura Segui Serna Serra Serrano Sevilla Sevillano Sierra Silva Simo
Sobrino Sola Solana Solano Soler Solera Solsona Sole Somoza Soria Soriano Sosa Sotelo Soto Suarez Saenz
Taboada Tamarit Tapia Tejada Tejedor Tejera Tejero Tello Tena Tenorio Terron Teruel Tirado Toledo Tolosa
Tomas Tome Tormo Toro Torre Torrecilla Torrens Torrent Torres Torrijos Trillo Trujillo Tudela Tur Tellez
Ugarte Urena Uriarte Urrutia Uria Valcarcel Valdes Valencia Valenciano Valentin Valenzuela Valera Valero
Vall Valle Valls Valles Valverde Vaquero Vara Vargas Vazquez Vega Velasco Vendrell Vera Verdejo Verdugo
Verdu Vergara Viana Vicente Vidal Vigil Vila Vilalta Vilanova Vilaplana Vilar Villa Villalobos Villanueva
Villar Villaverde Villegas Vives Vizcaino Vina Velez Yuste Yanez Zabaleta Zamora Zamorano Zapata Zorrilla
Zurita Aguila Alamo Alvaro Angel Avila Abrego Adame Aguayo Alcantar Alejandro Almaraz Almonte Alonzo Alva
Anguiano Apodaca Archuleta Armendariz Armenta Arreola Avalos Baca Badillo Balderas Barajas Barela Barraza
Barreto Barrientos Batista Berrios Botello Briseno Caban Cadena Caldera Calvillo Camarillo Candelaria Cantu
Caraballo Carreon Carrero Casillas Cazares Cedillo Ceja Centeno Cervantez Chapa Chavez Collazo Colon Colunga
Concepcion Cordova Corona Cortez Cotto Covarrubias Delgadillo Elizondo Escalante Espinal Espino Espinoza
Esquivel Farias Feliciano Fierro Gaitan Galarza Gallegos Gamboa Garibay Garza Gastelum Godinez Gonzales
Granado Griego Grijalva Guajardo Guardado Gurule Henriquez Hernandes Holguin Irizarry Jaime Jaquez Jasso
Jiminez Laureano Lebron Lemus Limon Lira Loera Lomeli Lovato Loya Lucero Lucio Luevano Madera Maestas Magana
Mares Marrero Marroquin Mascarenas Matias Matos Maya Medrano Mejia Melgar Meraz Mercado Miramontes Mireles
Mondragon Montalvo Montano Montemayor Mota Munguia Najera Nava Nazario Negrete Negron Nevarez Nieves Ocampo
Ocasio Olivas Olivo Olvera Oquendo Ornelas Orosco Orta Ozuna Padron Pantoja Partida Peres Pichardo Polanco
Preciado Quinones Quinonez Rael Rangel Rascon Razo Regalado Rendon Resendez Reyna Riojas Rodrigez Rodriquez
Rojo Rolon Romo Roque Rosario Roybal Saiz Saldivar Samaniego Santacruz Sauceda Saucedo Serrato Sisneros
Solorio Solorzano Tamez Teran Terrazas Torrez Trevino Ulibarri Ulloa Urbina Vaca Valadez Valdez Valdivia
Vanegas Vela Velasquez Veliz Venegas Verduzco Viera Villalpando Villarreal Villasenor Zambrano Zarate Zavala
Zedillo Zepeda Zuniga Giraldo Caicedo Londono Agudelo Bedoya Buitrago Forero Pinzon Ardila Galvis Villamizar
Castano Alzate Rosero Meneses Roa Melo Gaviria Arboleda Monsalve Triana Burbano Galeano Velandia Betancur
Erazo Angarita Cantillo Olaya Corredor Parada Bastidas Mantilla Puentes Castrillon Rengifo Ospino Ceron
Portilla Orjuela Bolivar Pereyra Carrizo Coronel Mansilla Aguero Maidana Moyano`,
};
