import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const spanish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), es_ES, es_MX, es_CO, es_AR',
  female: `
Adelina Adoracion Ainara Ainoa Aitana Almudena Amada Anselma Anunciacion Apolonia Arcelia Ariadna Armida
Aroa Aranzazu Azahara Azeneth Beatriz Begona Benita Bernardita Brunilda Calista Calixta Candelas Cayetana
Cintia Cloe Constanza Consuela Dalila Domitila Dorotea Edelmira Eligia Elodia Emelina Encarna Encarnita
Estefania Etelvina Eusebia Evangelina Fabiana Fabiola Feliciana Felipa Felisa Fernanda Florencia Florentina
Florinda Fortunata Gertrudis Griselda Haydee Ignacia Ileana Inmaculada Isaura Isidora Itziar Jacinta Jesusa
Jimena Jordana Josefa Jovita Leandra Leire Leocadia Leyre Lupita Macaria Maite Malena Manuelita Marianela
Maribel Maricela Maricruz Marisela Marisol Maristela Mayte Merche Miguela Mireia Narcisa Nicolasa Nidia
Noelia Nydia Nelida Obdulia Odalys Olalla Pascuala Petrona Rafaela Remedios Ricarda Roberta Rosalinda
Rosalva Rosaura Rosenda Ruperta Saturnina Soraya Susanita Teresita Teofila Vanesa Viviana Ximena Xiomara
Yaiza Yesica Yessica Zaira Zoraida Agueda Aldonza Citlali Conchita Elvia Guillermina Ivonne Mitzy Nayeli
Yeni Yuridia Leidy Johana Julieth Janeth Yulieth Rosalba Yenny Yamile Marleny Omaira Yuliana Deisy Yadira
Yolima Yohana Katerine Edilma Nohora Francy Carmenza Liseth Mayerly Yineth Gladis Margoth Liceth Nataly Yudy
Yuly Heidy Gilma Damaris Alcira Magaly Yina Yeimy Yanet Sindy Dahiana Yeny Marly Leydi Nayibe Yury Yurany
Emilce Tulia Anyi Francia Janneth Emilse Jackeline Nathalia Zulma Ibeth Aleida Yurani Deicy Nelsy Katherin
Deyanira Adiela Felicitas Agostina Ludmila Giuliana Tiziana Kiara Alfonsina Luisana`,
  male: `
Abilio Adelardo Agapito Alcides Alejo Amancio Americo Amilcar Anastasio Anibal Arturo Asdrubal Atilio
Baldomero Baudelio Bernabe Bernardino Bonifacio Calixto Carlito Casemiro Cayetano Cebrian Ceferino Chuy
Ciriaco Cleto Climaco Conrado Demetrio Dimas Duilio Edelmiro Edmundo Eladio Elpidio Emigdio Epifanio Erasmo
Espiridion Eugenio Eustaquio Eutimio Eutropio Evaristo Fabricio Felipe Fermin Fulgencio Geronimo Godofredo
Goyo Guillermo Haroldo Heraclio Hernan Horacio Ignacio Ildefonso Inocencio Isidro Jafet Jenaro Juanito
Leoncio Leopoldo Lucho Marcelo Mauricio Maximiano Maximino Melchor Natalio Natanael Nicanor Olegario Onofre
Ovidio Pepito Plinio Prudencio Quique Quirino Ramiro Reynaldo Rogelio Rosendo Rufino Romulo Sabas Sandalio
Segismundo Sosimo Tadeo Teobaldo Teodoro Teofilo Ulises Valerio Venceslas Vinicio Yago Zacarias Inigo
Espartaco Evelio Genaro Oswaldo Zeferino Jairo Fredy Brayan Yesid Eliecer Ferney Yeison Albeiro Alirio
Edinson Jhonatan Duvan Libardo Giovanny Jhoan Jeison Wilmar Andrey Jaider Darwin Edilberto Cristhian Eduar
Willian Yair Edwar Jhonny Esneider Dairo Jeferson Jeisson Maicol Nilson Edilson Arbey Yeferson Yamid
Gildardo Misael Herney Farid Edisson Bladimir Jhony Argemiro Jerson Norbey Wilman Ancizar Yerson Edier Deiby
Aldair Yecid Wilber Bayron Duban Jhan Lautaro Benicio Tiziano`,
  family: `
Abascal Abellan Aguado Agullo Alberdi Alcaraz Alemany Almagro Almazan Alsina Andreu Anguita Aramburu Arenas
Armengol Arnau Arranz Arribas Arrieta Artigas Asenjo Atienza Ayllon Aznar Ballesteros Barrios Batlle Banos
Benavent Berenguer Bernal Bilbao Blasco Boada Bolanos Borrell Briones Busquets Bustos Cabanas Cabrera Calvet
Campillo Campoy Canals Carbajo Cardona Casals Casas Castellanos Castrillo Canellas Canete Cervera Checa
Cobos Colomer Conesa Corominas Cueto Cuellar Caceres Cozar Daza Domenech Echevarria Enriquez Espana Estevez
Fabra Feijoo Ferrandez Figueras Figuerola Fonseca Fuertes Fabregas Galindo Gallart Garay Garmendia Gibert
Gimenez Giner Girona Gomila Gomis Granados Guitart Garate Heredia Hervia Higueras Huguet Ibanez Iborra
Iniesta Iniguez Jauregui Larranaga Ledesma Llabres Lledo Llobet Llorens Lloret Losada Lujan Manjon
Manzanares Matas Mayol Mendizabal Millan Molins Montesinos Moraleda Mosquera Murcia Mugica Navarrete Navas
Nogues Novoa Ojeda Ordonez Ortuno Osuna Palacios Pallares Paniagua Patino Pedraza Peiro Pelaez Peralta
Perello Penalver Penas Pinilla Pineiro Pomares Prada Puig Pujol Querol Quintanilla Rebollo Revilla Ripoll
Rivero Roig Rosales Roura Rozas Rodenas Sabater Sainz Salas Salgado Sanabria Sanmartin Santamaria Sarabia
Sevilla Solis Sureda Talavera Tamayo Tolosa Torrecilla Torrijos Tovar Uriarte Urrutia Valcarcel Vallejo
Valles Vendrell Vilalta Villalba Villalobos Villanueva Villegas Vives Velez Yanez Zaragoza Abreu Aguayo
Almonte Anguiano Archuleta Armendariz Arredondo Arriaga Bahena Banuelos Barraza Benavidez Betancourt Brito
Caraballo Carreon Casillas Cazares Ceballos Cervantez Cintron Corrales Curiel Elizondo Esquibel Florez
Galarza Gallegos Garibay Gastelum Godinez Grijalva Guevara Hernadez Holguin Irizarry Jaquez Jiminez Lemus
Loera Longoria Lozada Maestas Marrero Marroquin Medrano Meraz Miramontes Mojica Monroy Montanez Montez
Nevarez Olivarez Olmos Ontiveros Orellana Ozuna Pantoja Polanco Quinones Quinonez Renteria Reynoso Rodarte
Rodriquez Roybal Saiz Saldivar Sanches Santacruz Saucedo Sisneros Solorio Tafoya Tejeda Tijerina Trejo
Ulibarri Urias Valladares Venegas Villagomez Villareal Ybarra Zamudio Zayas Zedillo Zepeda Restrepo Londono
Agudelo Bedoya Buitrago Galvis Villamizar Meneses Gaviria Monsalve Burbano Espitia Oviedo Barbosa Cantillo
Yepes Cardozo Obando Riascos Ospino Orjuela Pereyra Mansilla`,
  knownFemale: `
Abigail Abril Adela Adelaida Adelia Adora Adriana Agustina Alba Albina Alejandra Alexandra Alicia Alma
Alondra Amalia Amanda Amarilis Amaya Amelia Amparo America Ana Anabel Anastasia Andrea Angelina Angelita
Angelica Ani Anita Anna Antonia Araceli Ascension Asuncion Aura Aurelia Aurora Azahar Azucena Belen Benigna
Bernarda Berta Bibiana Bienvenida Blanca Brigida Barbara Camila Candela Candelaria Caridad Carina Carla
Carlota Carmela Carmelita Carmen Carmina Carolina Casandra Catalina Cecilia Celestina Celia Charo Chelo
Chita Clara Clarisa Claudia Clementina Clotilde Concepcion Concha Consuelo Coral Corona Crescencia Cristina
Custodia Candida Dafne Daniela Delfina Delia Diana Dionisia Dolores Dominga Dora Dorita Dulce Debora Elba
Elena Eliana Elisa Elisabet Eloisa Elvira Ema Emilia Emiliana Emma Emperatriz Encarnacion Esmeralda
Esperanza Estela Ester Esther Estrella Eufemia Eugenia Eulalia Eva Evelia Evita Fanny Febe Felicia Felicidad
Fidela Filomena Flavia Flora Florina Francisca Fatima Gabriela Gala Gema Genoveva Georgina Gisela Gloria
Gracia Graciana Graciela Herminia Hilda Hortensia Imelda Ines Irene Iris Irma Isa Isabel Isabela Javiera
Jennifer Jenny Jessica Joaquina Josefina Juana Juanita Judith Julia Juliana Julie Julieta Lara Laura Leonor
Leticia Lidia Ligia Lilia Liliana Lina Loida Lola Lorena Lorenza Lourdes Luciana Lucila Lucia Luisa Luisina
Luna Luz Macarena Magdalena Mamen Manola Manuela Mar Marcela Marcia Margarita Mariana Marina Marisa Marita
Marta Martina Martirio Maria Matilde Maura Melania Melisa Mercedes Micaela Milagros Miriam Mirta Modesta
Montserrat Morena Maxima Monica Nadia Natalia Natividad Nayara Nerea Nereida Nieves Nilda Noemi Nuria
Octavia Odalis Ofelia Olga Olimpia Olivia Oriana Otilia Paca Pacifica Palmira Paloma Paola Pastora Patricia
Paula Paulina Paz Pepita Perla Perlita Piedad Pilar Pili Primitiva Priscila Prudencia Purificacion Pia
Ramona Raquel Rebeca Regina Reina Renata Reyna Rita Rocio Rosa Rosalina Rosalia Roxana Rufina Ruth Sabina
Salome Salud Samanta Sandra Sara Sarita Selena Serafina Silvia Socorro Sofia Soledad Sonia Susana Tamara
Tania Tatiana Tecla Teodora Tere Teresa Tomasa Trini Valentina Valeria Vera Veronica Vicenta Victoria Vilma
Violeta Virginia Visitacion Yolanda Zaida Africa Agata Ambar Angela Angeles Aurea Ingrid Ursula Aida Anel
Bianca Cristal Cynthia Dalia Elsa Esparta Frida Helena Hermelinda Ilse Indira Itzel Jaqueline Karina Karla
Linda Martha Minerva Nancy Nelly Norma Pamela Ruby Salma Sessa Wendolin Zoe Milena Yaneth Elizabeth Stella
Karen Angie Vanessa Mary Gladys Nubia Johanna Erika Doris Dayana Maritza Edith Astrid Katherine Myriam
Lizeth Mery Kelly Dary Mariela Lucy Mireya Rubiela Libia Shirley Betty Melissa Estella Edna Mayra Lida Mabel
Cindy Wendy Lady Gina Yesenia Maira Nora Marlene Yasmin Bertha Magda Miryam Lucero Yuli Nury Nelcy Jhoana
Enith Elsy Clemencia Danna Cielo Oliva Carol Geraldine Yazmin Alix Marlen Dolly Derly Yenifer Jazmin Dina
Lisbeth Jacqueline Mirian Magnolia Elcy Lilian Melba Catherine Isabella Francesca Mia Mora Antonella Matilda
Maia Nina Luana Justina Uma`,
  knownMale: `
Aaron Abel Abraham Adalberto Adolfo Adrian Adan Agustin Aitor Albano Albert Alberto Albino Alejandro Alex
Alfonso Alfredo Alonso Amado Amador Amando Amaro Ambrosio Anacleto Andres Angelino Anselmo Antonio Apolinar
Aristides Armando Arsenio Artemio Augusto Aureliano Aurelio Balduino Baltasar Bartolome Basilio Bautista
Benigno Benito Benjamin Bernardo Berto Blas Borja Bruno Buenaventura Calisto Camilo Candelario Carlos
Carmelo Cecilio Celestino Celso Cesar Che Chema Chucho Cipriano Cirino Ciro Claudio Clemente Cornelio Cosme
Cristian Cristobal Curro Custodio Candido Damian Dan Dani Daniel Danilo Dario David Desiderio Diego Dionisio
Domingo Donato Edgardo Edu Eduardo Efrain Eleuterio Eligio Eliseo Eloy Elias Emiliano Emilio Enrique Eric
Ernesto Esteban Eusebio Ezequiel Fabio Fabian Faustino Fausto Federico Feliciano Felix Fernando Fidel Fito
Flavio Florencio Florentino Fortunato Francisco Gabino Gabriel Galo Gaspar Gaston Geraldo Gerardo German
Gervasio Gil Gilberto Glauco Gonzalo Graciano Gregorio Gustavo Hector Heliodoro Herberto Heriberto
Hermenegildo Herminio Hernando Hilario Hipolito Hugo Humberto Iban Iker Isaac Isaias Isidoro Ismael Ivan
Jacinto Jacobo Jaime Javi Javier Jeremias Jeronimo Jesus Joaquin Joel Jonatan Jordi Jordan Jorge Jose Josep
Josue Juan Julio Julian Kike Lalo Leandro Leocadio Leonardo Leonel Leon Lino Lisandro Lope Lorenzo Lucas
Luciano Lucio Luis Lazaro Macario Manolo Manuel Marc Marcelino Marcial Marciano Marcio Marco Marcos Mariano
Marino Mario Martin Mateo Matias Maximiliano Miguel Modesto Mohamed Moises Moreno Maximo Nacho Nacio Nando
Narciso Nazario Nico Nicodemo Nicolas Nilo Norberto Noe Nestor Octavio Omar Osvaldo Pablo Paco Pancho
Pascual Pastor Patricio Paulino Pedro Pelayo Pepe Placido Poncio Porfirio Primitivo Panfilo Pio Rafa Rafael
Raimundo Ramon Raul Reinaldo Remigio Renato Rene Ricardo Rico Roberto Rodolfo Rodrigo Rolando Roldan Roman
Roque Ruben Ruperto Ruy Regulo Salomon Salvador Samu Samuel Sancho Santiago Santos Saturnino Sebastian
Sergio Seve Severiano Severino Severo Sigfrido Silvestre Silvio Simon Telmo Teo Teodosio Tiburcio Timoteo
Tito Tomas Toni Toribio Tono Tristan Urbano Valentin Valero Vasco Vicente Victor Victoriano Victorino Vidal
Virgilio Vito Wilfredo Walter Xavier Alvaro Edgar Oscar Abelardo Aldo Homero Israel Jonas Jos Mauro Oliver
Serafin Silvano Uriel Wilfrido Alexander Jhon William Orlando Edwin John Nelson Wilson Henry Alexis Stiven
Kevin Johan Anderson Steven Arley Wilmer Jair Jonathan Elkin Harold Robinson Edison Milton Freddy Segundo
James Michael Marlon Estiven Edward Christian Jefferson Ronald Richard Ever Arnulfo Giovanni Emiro Franklin
Smith Tulio Junior Didier Jimmy Eder Saul Danny Miller Franco Roger Aldemar Hermes Efren Brandon Bryan
Robert Eduard Samir Wilder Jader Gerson Erick Emerson Frank Geovanny Vladimir Dagoberto Elmer Campo Eider
Sneider Nel Rigoberto Brian Faber Elver Alveiro Elvis Johnny Harvey Ronal Reinel Neider Harol Paulo Dany
Leider Gallego Ocampo Paul Santino Valentino Thiago Facundo Dante Luca Milo Francesco Tobias Gael Ian Enzo`,
  knownFamily: `
Abad Abella Abril Acedo Acero Acevedo Acosta Acuna Adadia Adan Agudo Aguilar Aguilera Aguilo Aguirre Agusti
Agustin Alarcon Alba Albero Alberola Alberto Alcalde Alcala Alcolea Alcantara Alcazar Alegre Alegria Aleman
Alfaro Alfonso Aliaga Aller Almansa Almeida Alonso Alvarado Alvarez Amador Amat Amaya Amigo Amo Amor Amores
Amoros Anaya Andrade Andres Anglada Angulo Anton Antunez Aparicio Aragones Aragon Arana Aranda Araujo Arce
Arco Arcos Arellano Arias Ariza Arino Arjona Armas Arnaiz Arnal Aroca Arregui Arroyo Arteaga Arevalo Asensio
Aviles Ayala Ayuso Azcona Azorin Badia Baena Baeza Balaguer Ballester Baquero Barba Barbero Barbera Barcelo
Barco Barragan Barral Barranco Barreda Barrena Barrera Barriga Barrio Barros Barroso Bartolome Baro Baron
Bas Bastida Batalla Bautista Bauza Bayo Bayona Bayon Becerra Bejarano Belda Bellido Bello Belmonte Beltran
Benavente Benavides Benet Benitez Benito Bermejo Bermudez Bernad Bernat Berrocal Bertran Blanca Blanch
Blanco Blanes Blazquez Boix Bonet Bonilla Borja Borrego Borras Bosch Botella Bou Bravo Bru Buendia Bueno
Burgos Bustamante Baez Barcena Caballero Cabanillas Cabello Cabeza Cabezas Cabo Cabrero Cadenas Cal
Calatayud Calderon Calleja Calvo Calzada Camacho Camino Campo Campos Camps Canales Canet Cano Cantero Canton
Caparros Capdevila Carballo Carbonell Carbo Carlos Carmona Carnero Caro Carpio Carranza Carrasco Carrera
Carreras Carretero Carreno Carrillo Carrion Carro Carvajal Casado Casal Casanova Casanovas Casares Cases
Castaneda Castejon Castell Castells Castello Castilla Castillo Castro Catala Catalan Cazorla Canas Canizares
Cepeda Cerda Cerdan Cerezo Cerro Cervantes Chacon Chamorro Chaparro Chaves Chico Cid Cifuentes Cisneros
Clavero Clemente Cobo Coca Codina Coello Coll Collado Colom Coloma Comas Company Conde Contreras Corbacho
Cordero Cornejo Coronado Corral Correa Cortes Cortina Costa Crespi Crespo Criado Cruz Cuadrado Cuenca Cuervo
Cuesta Cuevas Camara Canovas Cardenas Cespedes Cordoba Dalmau Delgado Diaz Diego Diez Dieguez Domingo
Dominguez Donaire Donoso Duarte Duenas Duque Duran Davila Echeverria Egea Elorza Elias Escalona Escamilla
Escobar Escolano Escribano Escriva Escudero Espada Esparza Espanol Espejo Espinosa Esteban Esteve Estrada
Exposito Fabregat Fajardo Falco Falcon Farre Feliu Fernandez Ferrando Ferrer Ferrera Ferreras Ferrero Ferran
Ferrandiz Figueroa Fiol Flor Flores Folch Font Fortuny Franch Francisco Franco Frutos Frias Fuente Fuentes
Fuster Gabaldon Galan Galiano Gallardo Gallego Gallo Galvez Galvan Garcia Garces Gargallo Garrido Garriga
Garzon Gascon Gaya Gelabert Gil Gilabert Gimeno Giralt Giron Gisbert Godoy Goicoechea Gomez Gonzalez Gonzalo
Gordillo Goni Gracia Grande Gras Grau Gual Guardia Guardiola Guerra Guerrero Guijarro Guillen Gutierrez
Guzman Gamez Haro Heras Hernandez Hernando Herranz Herrera Herrero Hervas Hidalgo Hierro Hoyos Hoz Huerta
Huertas Hurtado Ibarra Iglesia Iglesias Infante Iriarte Isern Izaguirre Izquierdo Jara Jaume Jaen Jerez
Jimenez Jorda Jordan Jove Jover Juan Julia Julian Jurado Juarez Jodar Lago Laguna Lamas Landa Lara Larrea
Lasa Lastra Leal Leiva Leon Lerma Lillo Linares Llado Llamas Llano Llanos Llopis Llorente Lluch Lobato Lobo
Lopez Lorenzo Losa Lozano Lucas Lucena Lumbreras Luna Luque Luz Luis Macias Madrid Madrigal Maestre
Maldonado Malo Mancebo Manrique Manso Manuel Manzano Marco Marcos Marin Mariscal Marino Marquez Marques
Marti Martin Martinez Martorell Mari Mas Mascaro Mata Mate Mateo Mateos Mateu Mayo Mayoral Maza Medina
Melero Melendez Mena Mendez Mendoza Menendez Mercader Merino Mesa Miguel Milla Mir Miralles Miranda Miro
Moles Molina Moliner Moll Monreal Montalban Montana Montenegro Montero Montes Montoya Montserrat Mora
Morales Morante Morata Morcillo Morell Moreno Morera Morillo Moran Moya Mulet Mur Murillo Muro Munoz Marmol
Minguez Muniz Nadal Naranjo Narvaez Navarro Nebot Neira Nevado Nicolau Nicolas Nieto Nino Nogueira Noguera
Noriega Nunez Ocana Ochoa Oliva Olivares Oliver Olivera Oliveras Olive Oller Olmedo Olmo Orozco Ortega Ortiz
Osorio Otero Pablo Pacheco Padilla Pages Palacio Palau Palma Palmer Palomar Palomares Palomino Palomo Pardo
Paredes Pareja Parejo Parra Pascual Pastor Pavon Paz Pazos Pedrero Pedro Pedrosa Peinado Pelayo Pellicer
Pera Peral Perales Perea Pereira Perera Perez Pena Pina Pineda Pinedo Pino Pinto Pintor Piquer Pizarro Pinol
Pla Plana Planas Plaza Pol Polo Pombo Ponce Pons Pont Porcel Porras Porta Portero Portillo Posada Pou Poza
Pozo Pozuelo Prado Prat Prats Priego Prieto Puente Puerta Puga Pujadas Pulido Paez Quero Quesada Quevedo
Quintana Quintero Quiroga Quiros Ramirez Ramis Ramos Ramon Raya Real Recio Redondo Reguera Reig Reina
Requena Rey Reyes Riba Ribas Ribera Ribes Ricart Rico Riera Rincon Rios Riquelme Rius Rivas Rivera Robledo
Robles Roca Rocamora Rocha Roda Rodrigo Rodriguez Rojas Roldan Roma Roman Romero Romeu Ropero Ros Rosa
Rosado Rosell Rosello Rossello Rovira Royo Ruano Rubio Rueda Ruiz Rio Saavedra Sacristan Saez Sala Salamanca
Salazar Salcedo Saldana Sales Salinas Salmeron Salom Salvador Salva Samper Sanchez Sancho Sandoval Sanjuan
Sanmiguel Sans Santana Santiago Santos Sanz Sarmiento Sastre Saura Sebastian Seco Sedano Segarra Segovia
Segura Segui Serna Serra Serrano Sevillano Sierra Silva Simo Sobrino Sola Solana Solano Soler Solera Solsona
Sole Somoza Soria Soriano Sosa Sotelo Soto Suarez Saenz Taboada Tamarit Tapia Tejada Tejedor Tejera Tejero
Tello Tena Tenorio Terron Teruel Tirado Toledo Tomas Tome Tormo Toro Torralba Torre Torrens Torrent Torrents
Torres Trillo Trujillo Tudela Tur Tellez Ugarte Urena Uribe Uria Valbuena Valderrama Valdes Valencia
Valenciano Valentin Valenzuela Valera Valero Vall Valle Valls Valverde Vaquero Vara Varela Vargas Vazquez
Vega Velasco Velazquez Vera Verdejo Verdugo Verdu Vergara Viana Vicens Vicente Vidal Vigil Vila Vilanova
Vilaplana Vilar Villa Villalonga Villar Villaverde Villena Vizcaino Vina Vinas Yuste Zabala Zabaleta Zamora
Zamorano Zapata Zorrilla Zurita Aguila Alamo Alvaro Angel Avila Abrego Adame Alcantar Alejandro Almanza
Almaraz Alonzo Altamirano Alva Apodaca Aponte Arguello Armenta Arreola Avalos Baca Badillo Balderas Barajas
Barela Barreto Barrientos Batista Berrios Botello Briseno Caban Cadena Caldera Calvillo Camarillo Candelaria
Cantu Carbajal Carrero Casarez Cavazos Cedillo Ceja Centeno Chapa Chavarria Chavez Collazo Colon Colunga
Concepcion Cordova Corona Cortez Cotto Covarrubias Delgadillo Escalante Escobedo Espinal Espino Espinoza
Esquivel Farias Feliciano Fierro Gaitan Gamboa Gaona Garica Garza Gaytan Gonzales Gollum Granado Griego
Guajardo Guardado Gurule Henriquez Hernandes Hinojosa Jaime Jaimes Jaramillo Jasso Laboy Laureano Lebron
Leyva Limon Lira Lomeli Lovato Loya Lucero Lucio Luevano Lugo Madera Magana Malave Mares Mascarenas Matias
Matos Maya Mayorga Mejia Melgar Menchaca Mercado Meza Mireles Mondragon Montalvo Montano Montemayor Mota
Munguia Najera Nava Nazario Negrete Negron Nieves Ocampo Ocasio Olivas Olivo Olvera Oquendo Ornelas Orosco
Orta Pabon Padron Partida Pedroza Peres Pichardo Preciado Quezada Quiroz Rael Rangel Rascon Razo Regalado
Rendon Resendez Reyna Riojas Rodrigez Rojo Rolon Romo Roque Rosario Rosas Ruelas Salcido Samaniego Santillan
Sauceda Sepulveda Serrato Soliz Solorzano Tamez Teran Terrazas Torrez Trevino Ulloa Urbina Vaca Valadez
Valdez Valdivia Vanegas Vasquez Vela Velasquez Veliz Verduzco Viera Villalpando Villarreal Villasenor
Zambrano Zarate Zavala Zelaya Zuniga Giraldo Caicedo Ospina Henao Arango Forero Pinzon Camargo Ardila
Perdomo Castano Alzate Rosero Roa Melo Zuluaga Bohorquez Arboleda Loaiza Triana Galeano Velandia Betancur
Erazo Angarita Olaya Corredor Parada Bastidas Mantilla Puentes Castrillon Rengifo Villamil Ceron Portilla
Bolivar Molano Ferreyra Carrizo Coronel Aguero Maidana Moyano`,
};
