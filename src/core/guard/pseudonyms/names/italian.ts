import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const italian: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), it_IT; @faker-js/faker 10.6 (MIT)',
  female: `
Adelasia Alessandra Annalisa Annamaria Annetta Berenice Donatella Eleanora Fabrizia Federica Fiamma Filippa
Gelsomina Germana Giorgia Giulietta Ilaria Iolanda Lauretta Loretta Lucrezia Ludovica Luigina Nedda Ninetta
Ornella Paoletta Pierina Raffaella Rossana Simonetta Viridiana Adalberta Adalgisa Agnese Alcina Alfonsa
Alfreda Amata Anatolia Annagrazia Arabella Argelia Arianna Asella Ausilia Babila Bartolomea Basilia Bassilla
Batilda Belina Benedetta Beniamina Benvenuta Brigitta Bruna Brunilde Calogera Casilda Cassiopea Celinia
Cinzia Clemenzia Cleofe Cleopatra Clorinda Cointa Colomba Consolata Cordelia Corinna Cosima Crescenzia
Crocefissa Cronida Cunegonda Cuzia Dalida Damiana Degna Delinda Delizia Demetria Deodata Desdemona Dianora
Diodata Donata Druina Dulina Edelberga Editta Edvige Elaide Elimena Elisabetta Elisea Emanuela Enimia Enrica
Eracla Ermelinda Ermenegarda Ermenegilda Erminia Ernesta Ersilia Esterina Euridice Flaminia Flaviana
Floriana Gaia Gaudenzia Geltrude Generosa Genesia Genoveffa Ghita Giacinta Gigliola Giliola Ginevra
Gioacchina Gioconda Gisella Giuditta Giulitta Giusta Glenda Godeberta Godiva Graziana Guenda Ianira Iginia
Ildegarda Ildegonda Ilenia Ilva Incoronata Ionne Irmina Isotta Ivetta Lavinia Leonia Leonilda Liberata
Liboria Lidania Lodovica Lorella Lucilla Luigia Maddalena Mariella Marilena Marinella Marinetta Massima
Mimma Minervina Natalina Nicla Nuccia Nunziata Odetta Odilia Oliviera Ombretta Onorata Onorina Orietta
Orsola Ottilia Palladia Palmazio Pelagia Petronilla Placida Porzia Prisca Prospera Prudenzia Quartilla
Rachele Riccarda Romilda Romola Rosamunda Rosanna Rosmunda Samona Savina Scolastica Secondina Sefora
Semiramide Sidonia Smeralda Sveva Tabita Tarsilla Taziana Telica Teodata Teodolinda Teudosia Trasea Tullia
Ugolina Verdiana Veriana Veridiana Zabina Zanita Zelinda Zenobia`,
  male: `
Agnolo Alderano Amadeo Amleto Ansaldo Baldassare Biagio Coluccio Donatello Ennio Ermanno Ermes Federigo
Gastone Giancarlo Gianluca Gianmarco Gianpietro Gioffre Giosue Giulio Goffredo Jacopo Lodovico Ludovico
Michelangelo Orazio Pierangelo Piergiuseppe Piermaria Piersanti Raffaele Raffaello Riccardo Ronaldo Sergius
Tonino Vincentio Abbondanzio Abenzio Abramio Acario Acilio Acrisio Adelchi Adrione Agazio Agrippa Aimone
Alamanno Alboino Alceo Aleandro Aleramo Almerigo Alviero Amanzio Amintore Aniello Antelmo Apollinare
Archippo Arduino Argimiro Ariele Aristotele Aronne Ascanio Astianatte Atanasio Auberto Azelio Baldovino
Barsaba Bassiano Bindo Bonagiunta Bonavita Caio Callisto Canziano Carponio Chiaffredo Clarenzio Cleonico
Clodomiro Colmazio Coreno Costante Crescenzio Cristoforo Dalmazio Damocle Davino Deodato Domezio Doroteo
Ecclesio Efrem Egisto Eliodoro Elvino Emidio Empirio Eraclide Ercolano Eriberto Ermilo Eterie Eufemio Euseo
Eustosio Evaldo Evodio Ezechiele Fedro Fermo Flaviano Folco Fulgenzio Fuscolo Gaudenzio Gautiero Genesio
Gerasimo Gerino Gesualdo Giadero Gianbattista Gianmaria Giasone Gioberto Gioventino Girardo Gondulfo
Gottardo Grimaldo Gualtiero Guiscardo Icilio Ildebrando Innocenzo Isacco Ivanoe Ladislao Landolfo Lauriano
Leonzio Livino Maffeo Maiorico Manilio Marzio Medoro Melchiorre Menelao Minervino Muziano Narseo Nazzareno
Nereo Nicea Nicezio Nostriano Odidone Onorino Orenzio Paciano Pancario Pauside Piersilvio Platone Ponziano
Protasio Publio Pusicio Quinziano Raniero Regolo Richelmo Robaldo Rolfo Sabazio Samuele Savino Semplicio
Serapione Serviliano Silverio Sinfronio Socrate Sostene Stanislao Stiriaco Sviturno Taziano Telchide Teogene
Tibaldo Tobia Tristano Tussio Ulberto Ulrico Urdino Ursicio Valeriano Valfrido Venanzio Venustiano Verulo
Vilfredo Vinebaldo Viscardo Vittore Vladimiro Vulmaro Zaccheo Zenaide Zenobio`,
  family: `
Abatantuono Agostinelli Alighieri Andreotti Antelami Antonioni Armellini Babati Baglioni Baracca Barozzi
Bataglia Beccaria Benedetti Bernini Binaghi Boccioni Bombieri Bonino Borromeo Bosurgi Bragadin Briccialdi
Brunelleschi Busoni Cadorna Cainero Callegaro Campise Cantimori Carfagna Casagrande Cassara Cavalcanti
Cesaroni Chiappetta Ciampi Cilea Cociarelli Comeriato Corradi Crespi Cusano Deledda Doglioni Draghi Endrizzi
Falier Fanucci Federici Ferrata Ficino Finotto Flaiano Foscari Fusani Galeati Gangemi Gasperi Gianinazzi
Giannuzzi Giolitti Goldoni Gradenigo Grisoni Guglielmi Gulotta Innocenti Jovinelli Legnante Lettiere
Lollobrigida Lucarelli Lussu Magrassi Malipiero Mantegazza Marenzio Mascheroni Mazzeo Mercantini Milanesi
Mocenigo Mondadori Montanari Morellato Morpurgo Munari Nicoletti Nolcini Odescalchi Orengo Pacetti
Paltrinieri Paoletti Parpinel Pausini Pedrazzini Perini Petrocelli Piane Pigafetta Pirandello Pizziol
Pontecorvo Priuli Randazzo Respighi Righi Romagnoli Rosselli Ruggieri Sagnelli Sanguineti Sbarbaro
Schiaparelli Seddio Sforza Simeoni Sokolov Spadafora Staglieno Tafuri Tamburello Tasso Togliatti Tomasini
Toscani Travaglio Trevisani Troisi Turrini Valmarana Venditti Vianello Villarosa Zacchia Zanichelli Zoppetti
Accurso Affinito Alcamo Amadori Andrisani Antenucci Arcangeli Astolfi Baldini Bandini Barletta Bassani
Beltrame Benvenuti Bertelli Bianchetti Bisconti Bonazzi Bordoni Boscaino Braia Brizzi Bulgarelli Cabras
Caiazza Calligaris Cancellieri Cannella Capelli Cappelletti Caradonna Carletti Carminati Carrieri Casadio
Casolaro Castiglioni Caterino Cavriani Cecere Cerri Chiacchio Ciaccio Ciccarelli Cingolani Ciuffreda Coletta
Corazza Cortinovis Cozzi Criscenti Curreli Damiani Delogu Dodaro Dragone Errico Falzone Farella Favero
Ferracuti Ferrini Filipponi Fiorillo Forgione Franchini Fucci Galluzzo Gasser Gerace Gianotti Giordani
Giuliani Grilli Guerrini Gusmeroli Iannaccone Ierardi Inzerillo Labate Lanteri Lecca Lepore Litterio Loddo
Loreti Luconi Maggiani Mancuso Mantovani Marchese Marcucci Marinucci Marras Marzano Massaro Matarazzo
Maugeri Mazzei Mazzotti Meloni Menozzi Micillo Mingarelli Molinaro Monteleone Morgante Mosti Murolo Navarra
Nieddu Novello Orlandi Paganelli Palladino Panetta Paone Parrino Passarelli Pecoraro Perilli Pession
Piazzolla Pichler Piras Pisciotta Pizzimenti Polidori Provenzano Quaglia Raneri Ravaioli Riggio Romanini
Rubino Salatiello Salvucci Santarelli Santini Sassano Scalise Scarpellini Schirru Sebastiani Serafini
Simoncelli Soldati Spataro Stigliano Tagliaferri Tavani Tirelli Torchia Tretola Usai Venezia Villari
Vuillermoz Zanatta Zanon Zingaretti`,
  knownFemale: `
Adele Adriana Alessia Alina Allegra Amalia Amanda Angelica Angelina Anita Annunziata Antonella Antonia
Antonietta Antonina Aria Aurora Barbara Beatrice Bettina Bianca Camilla Carla Carolina Cassandra Caterina
Cecilia Chiara Claudia Clelia Concetta Cristina Daria Diana Dina Dolores Donna Elena Eliana Elisa Elvira
Emma Erika Etta Eugenia Eva Evangelista Fabia Fernanda Flavia Flora Fortunata Francesca Gabriella Gemma
Giada Gianna Giovanna Giulia Giuliana Giuseppina Gloria Graziella Greca Griselda Ida Imelda Irma Isa
Isabella Jolanda Lara Laura Letizia Liana Licia Lidia Liliana Lilla Lina Lisa Livia Lolita Loredana Lucia
Luciana Luisa Marcella Margherita Maria Mariana Marina Marisa Marissa Marta Martina Matilda Maura Melania
Melina Melissa Mercedes Michela Milena Monica Morena Nadia Natalia Nicoletta Nina Olga Paloma Paola Patrizia
Paulina Pina Priscilla Ramona Renata Rita Roberta Romana Romina Rosa Rosalia Rosaria Rosina Sandra Serafina
Serena Silvia Sole Sonia Sophia Stefani Stefania Stella Susanna Sylvia Tatiana Teresa Tina Tiziana Tonia
Valentina Valeria Vanessa Veronica Victoria Vincenza Virginia Vittoria Zaira Abbondanza Acilia Ada
Addolorata Adelaide Adelina Adina Adria Agape Agata Agostina Aida Alba Alberta Albina Alda Alice Alida Alma
Altea Ambra Amelia Amina Anastasia Ancilla Andromeda Angela Anna Annabella Antea Antigone Apollina Apollonia
Appia Armida Artemisa Asia Assunta Astrid Atanasia Aurelia Ausiliatrice Ave Aza Azelia Azzurra Bambina Beata
Benigna Bernadetta Betta Bibiana Bice Brigida Calpurnia Camelia Candida Capitolina Carina Carlotta Carmela
Carmen Carola Casimira Catena Celeste Cirilla Clara Cleo Cloe Cora Cornelia Costanza Cristiana Dafne Dalila
Daniela Deanna Debora Delfina Delia Desiderata Devota Diamante Diletta Dionisia Doda Domenica Dora Dorotea
Ebe Edda Egizia Egle Elda Eleonora Elettra Elide Ella Eloisa Elsa Elvia Emilia Emiliana Esmeralda Estella
Ester Eufemia Eufrasia Eulalia Eusebia Eutalia Evangelina Evelina Fabiana Fabiola Fatima Fausta Fedora
Felicia Felicita Fiammetta Filomena Fiordaliso Fiore Fiorella Fiorenza Floridia Florina Foca Fosca Franca
Fulvia Galatea Gertrude Gilda Gioia Giuseppa Grazia Greta Guendalina Gundelinda Idea Ilda Ileana Ilia
Immacolata Ines Innocenza Iole Iona Ione Irene Iride Iris Iside Isidora Italia Lea Leda Lelia Lena Leontina
Lia Linda Liviana Lorena Lorenza Loriana Luana Luce Luminosa Luna Macaria Mafalda Magda Maida Manuela Mara
Marana Mareta Marianna Marica Marita Maruta Marzia Matilde Melitina Menodora Mercede Messalina Mia Mina
Minerva Miranda Mirella Miriam Mirta Moira Morgana Neiva Nerea Nilde Ninfa Nives Noemi Norina Norma Novella
Ofelia Olimpia Olinda Olivia Ondina Onesta Orchidea Oriana Orsolina Ortensia Osanna Otilia Palmira Pamela
Penelope Perla Pia Piera Polissena Proserpina Quieta Quiteria Rainelda Rebecca Regina Rina Rosalinda Rosita
Rossella Rufina Sabina Sabrina Samanta Santina Sara Sebastiana Seconda Selene Selvaggia Severa Sibilla
Silvana Simona Siria Soave Sofia Sofronia Solange Speranza Tamara Tarquinia Tea Tecla Teodora Tosca Ulfa
Uliva Unna Valeriana Vanda Vanna Venera Veneranda Venere Venusta Vera Verena Viliana Vilma Viola Violante
Vissia Viviana Wanda Zama Zarina Zita Zoe Zosima`,
  knownMale: `
Achille Adamo Adelmo Adriano Agostino Alberico Alberto Aldo Alessandro Alessio Alfio Alfredo Alphons Amedeo
Amico Angelo Annibale Antonello Antonino Antonio Armando Arnaldo Arnulfo Arsenio Arturo Atenulf Augusto
Azeglio Baccio Bartolomeo Benedetto Benito Benvenuto Beppe Bernardo Bruno Calcedonio Calogero Camillo Carlo
Carmelo Cesare Cipriano Cirillo Ciro Claudio Coriolano Corrado Costantino Costanzo Damiano Danilo Dante
Dario Delfino Dino Dionigi Domenico Donato Durante Edoardo Elladio Elmo Emilio Enrico Enzio Enzo Eraldo
Ermenegildo Ernesto Ettore Ezio Fabio Fabrizio Fausto Fedele Federico Ferdinando Filippo Fiorenzo Fiorino
Flavio Francesco Franco Fredo Fulvio Gaetano Galasso Gaspare Geronimo Giacinto Giacobbe Giacomo Giampaolo
Giampiero Gian Gianfranco Gianluigi Gianni Gianpaolo Gino Gioacchino Gioachino Gioele Gionata Giorgio
Giovanni Girolamo Giuliano Giuseppe Giustino Graziano Greco Guarino Guglielmo Guido Gustavo Hugo Ignazio
Ippazio Ivan Ivo Lamberto Lando Laureano Lazzaro Leonardo Leone Leopoldo Liberto Livio Lorenzo Luca Luchino
Luciano Lucio Luigi Manuel Marcantonio Marcello Marco Mariano Mario Martino Massimiliano Massimo Matteo
Mattia Maurilio Maurizio Mauro Micheletto Michelotto Milo Mirco Mirko Napoleone Niccolo Nico Nicolo Nino
Oreste Orlando Osvaldo Ottavio Ottone Panfilo Paolo Paride Pasqual Pasquale Patrizio Pellegrino Pier
Piergiorgio Pierluigi Piero Pierpaolo Pietro Pompeo Pomponio Puccio Raffaellino Raimondo Ranieri Rembrandt
Renzo Ricciotti Roberto Rocco Rodolfo Rolando Roman Romeo Romolo Ruggero Ruggiero Sabatino Salvatore Salvi
Sante Santino Saverio Sebastiano Severino Silvestro Silvio Stefano Telemaco Temistocle Tiziano Toni Torquato
Tullio Ubaldo Uberto Ugo Ugolino Umberto Valerio Venancio Vincenzo Virgilio Vito Vittorio Abaco Abbondio
Abdone Abelardo Abele Abibo Abramo Acacio Accursio Aciscolo Adalardo Adalberto Adalfredo Adalgiso Adalrico
Addo Adelardo Adelberto Adelfo Adelgardo Adeodato Adolfo Adone Afro Agabio Agamennone Agapito Agenore
Agesilao Aiace Aidano Aladino Alano Alarico Albano Albino Albrico Alceste Alcibiade Alcide Alcino Aldobrando
Aleardo Alfonso Algiso Alighiero Almiro Aloisio Alvaro Alvise Amabile Amando Amaranto Amato Amatore Amauri
Ambrogio Ambrosiano Amelio Amerigo Amilcare Amone Amore Amos Ampelio Anacleto Aniceto Anselmo Ansovino
Antero Antimo Antino Antioco Apollo Apuleio Araldo Aratone Arcadio Archimede Arcibaldo Ardito Aresio Argo
Arialdo Ariberto Ariosto Aris Aristarco Aristeo Aristide Aristione Aristo Aristofane Arminio Arrigo
Asdrubale Asimodeo Assunto Asterio Ataleo Athos Attila Attilano Attilio Audace Aureliano Aurelio Auro
Ausilio Averardo Bacco Baldassarre Balderico Baldo Baldomero Barbarigo Bardo Bardomiano Barnaba Barsimeo
Bartolo Basileo Basilio Bastiano Battista Beato Bellino Beltramo Beniamino Benigno Berardo Berengario
Beronico Bertoldo Bertolfo Bibiano Bino Birino Bonaldo Bonaventura Bonifacio Bonito Boris Bortolo
Brancaleone Brando Bruto Caino Calanico Candido Cantidio Caronte Casimiro Cassiano Cassio Casto Cataldo
Catullo Cecco Cecilio Celso Cesario Cherubino Cino Cirano Ciriaco Cirino Cleandro Clemente Climaco Clinio
Clodoveo Colmanno Colombano Colombo Concordio Corbiniano Cornelio Coronato Cosimo Cosma Cremenzio Crescente
Crespignano Crispino Cristaldo Cristiano Crocefisso Cuniberto Cupido Daciano Dacio Dagoberto Damaso Danio
Davide Decimo Demetrio Democrito Demostene Desiderato Desiderio Didimo Diego Diocleziano Diodoro Diogene
Diomede Dione Dionisio Divo Dodato Domiziano Doriano Duccio Duilio Eberardo Edgardo Edilberto Edmondo Efisio
Egeo Egidio Eginardo Eleuterio Eliano Elifio Eligio Elio Eliseo Elita Elogio Elpidio Elvezio Emanuele
Emiliano Emmerico Endrigo Enea Enecone Erardo Erasmo Erberto Ercole Erenia Erico Ermete Erminio Eros Esau
Esuperio Euclide Eufebio Eufronio Eugenio Eusebio Eustorgio Eutalio Evandro Evaristo Evasio Everardo Evidio
Evremondo Fabiano Famiano Fazio Felice Feliciano Fermiano Fernando Ferruccio Festo Fidenziano Fidenzio
Filomeno Fiorenziano Fleano Floriano Fortunato Fosco Frido Frontiniano Fulberto Furio Furseo Gabino
Gaglioffo Gaio Galdino Galeazzo Galileo Gallicano Gandolfo Garimberto Gaudino Gavino Gedeone Geminiano
Generoso Gennaro Gentile Genziano Gerardo Geremia Germano Gerolamo Geronzio Gervasio Gherardo Giambattista
Giandomenico Gianmario Gianpiero Gianuario Gildo Gillo Gineto Giobbe Giocondo Giona Giordano Giosuele Giotto
Giove Giovenzio Giuda Giustiniano Giusto Glauco Golia Gomberto Gonerio Gonzaga Gordiano Gosto Graciliano
Grato Gregorio Gualberto Guelfo Guerrino Guiberto Gumesindo Iacopo Iacopone Iago Icaro Ido Iginio Igino Igor
Ilario Ildefonso Illidio Illuminato Immacolato Indro Innocente Iorio Ippocrate Ippolito Ireneo Isaia
Ischirione Isidoro Ismaele Italo Ivano Ivone Lancilotto Lanfranco Lapo Laurentino Lautone Leandro Leo Leonio
Leopardo Letterio Liberato Liberatore Liberio Libero Liborio Lidio Lieto Lino Lisandro Loreno Loris Ludano
Macario Maggiorino Magno Malco Mamante Mancio Manetto Manfredo Manlio Mansueto Manuele Marciano Marino
Marolo Matroniano Medardo Melanio Melchiade Melezio Menardo Meneo Mennone Mercurio Metello Metrofane
Mirocleto Misaele Modesto Monaldo Monitore Moreno Mose Namazio Narciso Narsete Natale Nazario Nazzaro
Neopolo Neoterio Neri Nestore Nicarete Niceforo Niceto Nicodemo Niniano Norberto Noe Nunzio Oddone Oderico
Odorico Olimpio Olindo Oliviero Omar Omero Onesto Onofrio Onorio Orfeo Orio Oronzo Orsino Orso Ortensio
Oscar Osmondo Otello Ottaviano Ovidio Pacifico Pacomio Palatino Palladio Pammachio Pancrazio Pantaleo
Pantaleone Pardo Parmenio Paterniano Peleo Pericle Perseo Petronio Piermarco Pio Pippo Placido Plinio
Plutarco Polidoro Polifemo Pollione Ponzio Porfirio Porziano Postumio Prassede Priamo Primo Prisco Privato
Procopio Prospero Proteo Prudenzio Pupolo Quarto Quasimodo Querano Quintiliano Quintilio Quintino Quinzio
Quirino Radolfo Raide Rainaldo Ramiro Ranolfo Reginaldo Remigio Remo Remondo Renato Respicio Ricario Rinaldo
Rino Rodiano Rodrigo Romano Romero Romoaldo Romualdo Rubiano Rufino Rufo Ruperto Rutilo Sabato Sabele Sabino
Saffiro Saffo Saladino Salomone Salustio Salvo Sansone Santo Sapiente Sarbello Saturniano Saturnino Saul
Secondiano Secondo Sempronio Senesio Senofonte Serafino Sergio Servidio Sesto Settimio Settimo Severiano
Severo Sico Sicuro Sidonio Sigfrido Sigismondo Silvano Simeone Sinesio Sireno Siriano Siricio Siro Sisto
Soccorso Solocone Sosteneo Sostrato Spano Spartaco Speranzio Stiliano Surano Taddeo Taide Tammaro Tancredi
Tarcisio Tarso Tazio Teobaldo Teodoro Teodosio Teodoto Terenzio Terzo Tesauro Tesifonte Tiberio Tiburzio
Ticone Timoteo Tirone Tito Tizio Tolomeo Tommaso Tosco Tranquillo Tulliano Turi Turibio Ubertino Uguccione
Ulderico Ulfo Ulisse Ulpiano Ulstano Ultimo Umile Uranio Urbano Uriele Ursino Ursmaro Valente Valentino
Valerico Valfredo Valtena Valter Varo Vasco Vedasto Velio Venceslao Venerando Venerio Ventura Venusto Verano
Verecondo Verenzio Vespasiano Vezio Vidiano Vidone Viliberto Vindonio Vinfrido Vinicio Virginio Virone
Vitale Vitalico Vittoriano Vivaldo Viviano Vodingo Volfango Vulpiano Walter Zabedeo Zaccaria Zanobi Zefiro
Zenebio Zeno Zenone Zetico Zoilo`,
  knownFamily: `
Abate Abba Accardo Acerbi Agazzi Agostini Ajello Alboni Alfieri Alfonsi Aloisio Alonzi Amaldi Ammaniti
Anastasi Angeli Anguillara Anguissola Antonacci Antonello Antonetti Antonucci Aporti Argentero Argento
Argurio Ariosto Asmundo Asprucci Avogadro Babbo Bacosi Badoglio Baggio Bajardi Balbo Balla Bandello
Barberini Barcaccia Barese Baresi Baroffio Barsanti Bartoli Basadonna Basso Battaglia Battisti Beccheria
Beffa Bellini Bellocchio Bello Benigni Benussi Bergoglio Bernardi Bernardini Berre Bertoli Bertolucci Bettin
Bettoni Biagi Bianchi Bianchini Bignardi Blasi Boaga Boccaccio Boccherini Bodoni Boiardo Boitani Boldu
Bonanno Bonatti Bondumier Bonolis Bonomo Borgia Borrani Borroni Borsiere Borzomi Bossi Bottaro Botticelli
Bova Bramante Brambilla Branciforte Brenna Brichese Broschi Brugnaro Bruno Bulzoni Buonauro Buscetta Caboto
Cabrini Caccioppoli Caetani Caffarelli Cagnotto Caironi Calbo Callegari Calvo Camicione Camilleri Cammarata
Campano Camuccini Canetta Canil Cannizzaro Capecchi Cappelli Capuana Cardano Carducci Carnera Carosone
Carpaccio Carullo Casadei Casale Casalodi Casellati Casini Castellitto Castiglione Catalano Cattaneo Cavanna
Celentano Ceravolo Ceri Cerutti Cesarotti Chechi Cherubini Chiaramonte Chigi Chinnici Chittolini Ciani
Cicala Cicilia Cilibrasi Cimarosa Cipolla Coardi Cocci Collina Columbo Combi Comencini Comolli Condoleo
Conte Conti Coppola Corcos Correr Cossiga Costanzi Cremonesi Crispi Cugia Cundari Curatoli Curci Cutrufo
Cuzzocrea Dalla Dallara Delle Dellucci Desio Detti Disdero Donati Donatoni Dona Dossetti Dossi Druso Duodo
Durante Eco Einaudi Emo Errigo Esposito Fabrizi Fagiani Fagotto Fallaci Fantini Fantoni Faranda Farina
Farnese Faugno Favata Fermi Ferragamo Ferragni Ferrara Ferrari Ferrazzi Ferrucci Fibonacci Filangieri
Filippini Filogamo Finetti Fioravanti Fiorucci Fittipaldi Florio Foconi Foletti Folliero Forza Franceschi
Franscini Frescobaldi Gabba Gabbana Gadda Gaggini Gagliardi Gaito Galiazzo Galtarossa Galvani Gargallo
Garobbio Garrone Garzoni Gelli Gemito Gentili Geraci Germano Giacometti Gianetti Giannelli Giannini Giannone
Gianvecchio Gigli Gilardoni Ginesio Giorgetti Giovine Giulietti Giusti Goldstein Golino Gonzaga Gottardi
Govoni Gozzano Gramsci Grassi Grasso Greco Gregori Gregorio Grifeo Grimani Grossi Gualtieri Guarana
Guariento Gucci Guicciardini Guidotti Guinizzelli Gussoni Iacovelli Iadanza Iannotti Iannuzzi Impastato
Interiano Interminelli Inzaghi Jacuzzi Jilani Lamborghini Lanfranchi Lattuada Leonardi Leone Leonetti
Lercari Letta Ligorio Lippomano Littizzetto Lombardi Lombroso Longhena Loredan Lucchesi Lucciano Ludovisi
Luna Luria Luzi Maderna Maffei Maglio Magnani Majorana Malaparte Malatesta Malpighi Manacorda Mannoia
Mantegna Manunta Marangoni Marcacci Marconi Marini Marrone Marsili Martucci Marzorati Maspero Mastroianni
Mattarella Mazzacurati Mazzi Mazzini Medici Mennea Mercadante Mercati Merisi Meucci Micca Michelangeli
Migliaccio Miniati Missoni Modiano Modigliani Mogherini Monaco Mondaini Moneta Montalcini Montalti Monte
Montesano Montessori Monti Morabito Morandini Moretti Morgagni Morosini Morrocco Mortati Moschino Muratori
Murialdo Musatti Muti Nadi Natta Navarria Necci Nicolini Nicolucci Niggli Niscoromni Nitto Norbiato Nordio
Notarbartolo Nugnes Offredi Olivetti Onio Onisto Orlando Orsini Ortolani Ossani Ossola Ottino Pace Pacelli
Pacomio Paganini Pagliaro Palazzo Palladio Palombi Panatta Panicucci Paolini Papafava Papetti Parini
Parmitano Parri Pascarella Pasolini Passalacqua Pavanello Pavarotti Peano Pedersoli Pedroni Pelli Pellico
Pepe Pergolesi Perozzo Pertile Peruzzi Petralli Petrucci Petruzzi Pezzali Piazzi Piccinni Pietrangeli
Pinamonte Pincherle Piovani Pisacane Pisani Pisaroni Pizzamano Pizzetti Platini Poerio Polesel Pometta Ponti
Porzio Prada Praga Prati Procacci Proietti Puccini Pugliese Pulci Querini Raimondi Rapisardi Raurica
Ravaglioli Regge Renault Rensi Riccardi Riccati Ricciardi Rienzo Rinaldi Ritacca Rizzoli Rocca Roero Romano
Roncalli Rosmini Rossellini Rossi Roth Rubbia Ruffini Russo Rusticucci Sabbatini Saffi Sagredo Salata
Salgari Salvemini Salvo Samele Sansoni Santi Santoro Saraceno Saracino Satriani Sauli Sauro Scaduto Scalfaro
Scamarcio Scaramucci Scarfoglio Scarpa Scarponi Schiavo Schicchi Scotti Scotto Segre Serao Serlupi Serraglio
Sgalambro Sibilia Silvestri Sinisi Smirnoff Soderini Soffici Solimena Sollima Sonnino Soranzo Sordi
Spallanzani Speri Spinelli Squarcione Stefanelli Stein Storladi Stradivari Stucchi Tacchini Taccola Taliani
Tamborini Tamburi Tanzini Tarantino Tarchetti Tartini Tasca Tebaldi Telesio Tencalla Tiepolo Tognazzi Toldo
Tomaselli Tomasetti Tommaseo Tonisto Torlonia Torricelli Toselli Tosi Tosto Tozzi Tozzo Trapanese Trapani
Traversa Trebbi Treccani Trentin Tresoldi Treves Trezzini Trincavelli Trobbiani Tron Tropea Trupiano Turati
Turchetta Turci Tuzzolino Ubaldi Udinesi Ungaretti Valentino Valier Vanvitelli Vasari Vecellio Vecoli
Vendetti Venier Vento Vercelloni Verdi Verga Vergerio Verri Vespa Vezzali Vidoni Vigorelli Viola Virgilio
Visintini Vismara Vitturi Viviani Volta Zabarella Zaccardo Zacco Zamengo Zampa Zanazzo Zarlino Zecchini
Zetticci Zichichi Zito Zoppetto Abbondanza Abbrescia Aceto Acquadro Acquistapace Adamo Addari Adragna
Agresta Aiello Albanese Alberti Alessandrini Alfano Alivernini Aloi Amabile Ambrosini Ambrosio Amerio Amici
Ammoscato Amoruso Ancona Anelli Angeletti Angeloni Annunziata Anselmi Antezza Apicella Aprile Aramini
Argenio Argiolas Asaro Ascione Atzori Avola Azara Bacci Balboni Baldacci Baldi Baldo Balestra Ballarin
Balsamo Bani Barbagallo Barbarossa Barbato Barberi Barberis Barbieri Barbiero Barilla Baroni Barra Barresi
Barsotti Bartolini Bartolucci Battista Battistini Belli Bellomo Belmonte Beltrami Belvisi Benedetto Benini
Bennardo Benvenuto Berardi Bergamasco Bernabei Bernasconi Bertani Bertini Berto Bertolussi Betti Biagetti
Bianc Biancheri Biasci Biggi Bindi Bionaz Bisio Bizzarri Bocchi Bodini Boffa Bologna Bonanni Bonelli
Bongiovanni Boni Bonini Bonomi Borelli Borrelli Bortoluzzi Bortot Boschi Bosco Bosi Bovolenta Bozzi Branca
Bressan Briano Brignone Brogi Brunelli Bruni Bruschi Buccheri Buongiorno Buonomo Butera Caccamo Caccavo
Cacciatore Cadoni Caggiano Calabrese Calabria Calafiore Califano Cali Camilli Campagna Campana Campanini
Campisi Campoli Canale Cancelliere Candido Cangiano Canino Cannata Cannone Cantoni Capannolo Capasso Capizzi
Capocotta Capogna Cappai Cappiello Capponi Capriotti Capuano Cara Carbone Carboni Cardia Cardinali Cardini
Careddu Caretti Caricari Carlini Carlino Carlotti Carnevale Carnovale Carosi Carraro Carriero Carrozzo Carta
Carvelli Casali Casano Cascio Casella Caselli Cassano Castaldi Castaldo Castellani Castellano Casu Cataldi
Cataldo Catanzaro Catellani Cattani Cavalieri Cavallaro Cavalli Cavallo Ceccarelli Cecchetti Cecchini Celano
Celi Cellini Cenni Cerise Cerrato Cerullo Cherchi Chessa Chianese Chiavacci Chila Chiodi Ciacio Ciampa
Ciavarella Cicatiello Ciccone Cilli Cimmino Cini Cioni Ciotola Cipollaro Cipriani Cipriano Cirillo Citro
Ciuffetelli Clemente Coccia Cola Colantuono Colella Colonna Comito Como Conforti Congiu Consiglio Contini
Contu Coretti Corradini Corrado Correale Corridori Corsini Cortesi Corti Coslovich Costa Costantin
Costantino Costanzo Cottone Cozzani Cozzolino Cremona Crescenzi Crevatin Crippa Criscione Crispino
Cristofaro Croce Cruciani Cucchiara Cucciniello Cusimano Daidone Dalmasso Damico Dante Dattilo Degano Deiana
Delfino Demurtas Denaro Deriu Desogus Destro Diana Dionisi Distefano Dolci Dominici Donda Doronzo Drago Duca
Dutto Egger Eligibile Ercoli Ermini Errera Errichiello Evangelisti Fabbricatore Fabbro Fabiano Fabrizio
Fadda Falchi Falco Fanara Fanelli Faraci Farin Fasano Fasoli Favara Favre Fazio Feleppa Felici Femina
Ferluga Ferraiuolo Ferranti Ferrario Ferraro Ferreri Ferri Ferrigno Ferroni Festa Fichera Filice Filippi
Finocchiaro Fior Fiore Fiorentini Fiorenza Fioretti Fiorini Flacco Floridia Foglia Fois Fontana Forconi
Forlani Fornara Fortugno Fortunato Foti Francesca Francesconi Franchi Franco Franze Fratello Fratti Frezza
Frigerio Fumagalli Fuoco Furlan Fusaro Gabriele Gabrielli Galante Galati Galeazzi Gallo Gamba Gambino
Gandolfo Garau Gargiulo Garofalo Gaspari Gatta Gaudiano Gazzola Genchi Genna Genovese Germani Gervasi
Giacalone Giachi Giacomelli Giampaolo Gianni Giardina Giglio Gigliotti Gioia Giorgi Giorgio Giovannetti
Giovinazzo Girardi Girone Giudice Giugliano Giunta Giustra Golinelli Granato Grande Grange Graziani Graziano
Grieco Grillo Grosso Gruppuso Guarino Guastella Guerra Guerrieri Guida Guidi Guido Gulli Gurrieri Huber
Iacono Iacovino Iandolo Ianni Iannone Iazzetta Iezzi Improta Ingrassia Ingrosso Iorio Iovino Ippoliti
Iuliano Izzo Kofler Lagana Lai Lamberti Landi Lanza Latini Lattanzi Lauri Lazzari Lazzaro Leale Leggio Lelli
Lenzi Leoncini Leoni Liberati Licata Liccardo Licitra Liotta Lippi Lisi Liuzzi Locatelli Lodi Loffredo
Loiacono Lombardini Lonardi Longo Longobardi Lorenzini Lori Lorusso Lotti Lucarini Lucchese Luchini Luciano
Lucidi Luise Luongo Lupica Luppino Luzzi Macri Maggi Maggio Magi Magliocco Maiello Maio Maione Malagoli
Malavasi Malerba Maltese Mancinelli Mancino Manfredi Mangano Manica Maniscalco Manna Manno Manzella Manzi
Maragno Marangon Marani Marcelli Marcello Marchesi Marchetti Marchetto Marchini Marcon Marcovecchio Marelli
Margiotta Mari Mariani Mariano Mariotti Marone Marongiu Marra Marsella Martelli Martina Martines Martino
Marzi Marziali Masala Masciandaro Mascolo Masia Massa Massari Mastronardi Mastropietro Matera Matta Mattei
Mattia Mauri Maurizi Mautone Mazzarella Mazzaro Mazzoleno Mazzone Mazzotta Medeot Medugno Melandri Meli
Melillo Memoli Mencarelli Menegatti Menna Meo Mercurio Merli Merlo Messana Micco Miccoli Michelucci Miglio
Mignogna Milani Milano Milella Minelli Minniti Mirabella Modica Moffa Mollica Molteni Monni Montagner
Montalbano Montanaro Montemurro Monterosso Mora Mordenti Morelli Moretto Mori Morini Moroni Morra Morri
Mosca Moscato Motisi Motta Mulas Munaro Mura Murgia Murtas Musella Musumeci Napoletano Napoli Narcisi
Narciso Natale Nava Nazzaro Neri Nicastro Niccolai Nicolo Nicotra Nigro Nobili Nocentini Nocerino Notaro
Noto Nucci Nuzzo Occhipinti Oliva Oliveri Olivieri Olla Orefice Ortenzi Ottaviani Ottaviano Paci Pacifico
Pacini Padula Pagani Pagliai Pala Paladini Palazzi Palermo Palla Palma Palmieri Palmisani Panaro Pandolfi
Panico Panza Panzeri Paolella Paolicelli Paolillo Paonessa Papaleo Papapietro Pappalardo Paradiso Parente
Paris Parise Parrinello Pascali Pascucci Pasquali Pasquini Passero Pastore Pastorelli Patane Patrone Patruno
Pau Pavani Peaquin Pecora Pecorella Pedrotti Pellegrino Pellicano Peluso Pennestri Penzo Perin Peroni
Perotti Perri Perrini Perrotta Pesaresi Pesce Petralia Petrella Petrelli Petrone Petronio Pezzi Pianese
Pianigiani Pibiri Picariello Picchi Piccione Piccoli Piccolo Pierini Pierro Pignatelli Pili Pillitteri Pini
Pinto Pintus Pircher Pirone Pirrello Pischedda Piscitelli Pisu Pitzalis Piva Pizzi Pizzuti Platania Poggio
Polese Poli Politi Polito Polverino Pompili Pompilio Porcu Potenza Pozzi Pratico Prato Prete Principato
Prisco Procopio Puccio Puddu Pugliesi Putzolu Quaranta Quinto Raffa Ragone Raimondo Rallo Ramella Ranieri
Raniolo Rapisarda Ratti Rauso Reale Recchia Reina Renna Repetto Riccio Ridolfi Riggi Rigoni Riolo Riva Rizzi
Roberti Rocco Rogolino Rollo Romani Romeo Rondinone Rosa Rosati Ross Rosso Rota Rotondo Rucco Ruggiero
Rusciano Sabatino Sabato Sabino Sacchet Sacchi Saccone Saia Saladino Salemi Salemme Salierno Salis Salvadori
Salvatore Salvatori Salzano Sammartino Sanfilippo Sannino Santamaria Santangelo Santarsia Santarsiero
Santinelli Santoni Santori Sapienza Saporito Sardella Sarnataro Sartor Sartori Sasso Savini Savoia Scaglione
Scala Scalzo Scanu Scarano Scherini Schiavi Schiavon Schillaci Sciacca Scognamiglio Scorza Scrofani Secchi
Sechi Semeraro Senatore Sepe Serena Serpa Serr Sessa Severi Severino Siciliano Signorile Signorini Silenzi
Silvestrini Simeoli Simeti Simone Simoni Simula Sini Siracusa Siri Soccorsi Solinas Sorbello Soro Spada
Spadaro Spagnolo Spano Spanu Speranza Spiga Spizzirri Staffieri Stanzione Stella Strano Sucameli Surace
Tacconi Taddei Talarico Tallarico Tammaro Taormina Tarquini Tassi Tassone Tataranni Tedeschi Terenzi Teresi
Termine Terzi Tesi Tiano Tiberti Tiozzo Todaro Tofani Tolu Tomasi Tomassoni Tonelli Tonini Torre Torri
Torrisi Tortorici Totaro Toti Traini Tralli Traverso Tripodi Trovato Tuccillo Tufo Tumbarello Turco Urbano
Urso Vaccari Vaccaro Valente Valentini Valenza Valle Valli Vallone Vanni Varriale Vascotto Vecchi Vella
Ventura Venturini Vercesi Verme Vezzoli Viale Vichi Vicinanza Vierin Villani Vincenzi Violante Visani Visco
Visintin Vitale Vitali Vitiello Vittori Volpe Zaccaria Zaccaro Zago Zamboni Zambuto Zanella Zanetta Zanetti
Zanotti Zappacosta Zappia Zeni Zennaro Zordan Zucca Zuliani Zumbo`,
};
