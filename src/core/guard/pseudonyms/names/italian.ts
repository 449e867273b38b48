import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const italian: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), it_IT',
  female: `
Adelasia Alessandra Annalisa Annamaria Annetta Carolina Donatella Fabrizia Federica Fernanda Fiamma Filippa
Gabriella Gelsomina Germana Giorgia Giulietta Ilaria Iolanda Lauretta Lucrezia Ludovica Luigina Nedda
Nicoletta Ninetta Paoletta Pierina Raffaella Rossana Simonetta Viridiana`,
  male: `
Adamo Agnolo Agostino Alberico Alderano Alfio Alphons Amadeo Amedeo Amleto Annibale Ansaldo Arnaldo Atenulf
Azeglio Baccio Baldassare Bartolomeo Camillo Coluccio Costantino Costanzo Dionigi Donatello Edoardo Elladio
Ennio Enzio Eraldo Ermanno Ermenegildo Ermes Ettore Federigo Fiorenzo Galasso Gaspare Giampaolo Giampiero
Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianpaolo Gianpietro Gilberto Gioacchino Gioele Gioffre
Gionata Giorgio Giosue Girolamo Giulio Goffredo Graziano Guglielmo Ippazio Jacopo Lamberto Lodovico Luchino
Ludovico Marcello Massimiliano Maurilio Michelangelo Micheletto Michelotto Mirco Orazio Ottavio Pierangelo
Pierluigi Piermaria Pierpaolo Piersanti Pompeo Pomponio Puccio Raffaele Raffaellino Raffaello Raimondo
Ranieri Rembrandt Riccardo Ricciotti Rolando Romolo Ruggero Ruggiero Saverio Sergius Silvestro Temistocle
Tonino Ubaldo Umberto Vincentio`,
  family: `
Abatantuono Adinolfi Agostini Aldobrandi Almagia Amaldi Andreozzi Anguissola Antonacci Antonini Aporti
Ariasso Asmundo Avogadro Bacosi Baggio Bajardi Bandello Barberini Barillaro Barracco Barzini Battaglia Bazzi
Belletini Bembo Bergoglio Bernini Bettoni Bianchi Blasi Boccioni Boitani Bombieri Bonatti Bongiorno Bonomo
Borromeo Borzomi Botta Bova Brambilla Bresciani Broggini Brunelleschi Buonauro Busoni Cabrini Cadorna
Caffarelli Caironi Calgari Camanni Cammarata Canetta Canova Capuana Carfagna Carullo Casagrande Casarin
Cassara Castioni Cavalcanti Ceravolo Cesaroni Cheda Chiaramonte Chinnici Cianciolo Cicilia Cilibrasi
Civaschi Colletti Comencini Contrafatto Corradi Costanzi Cugia Curatoli Cutrufo Dallape Dellucci Disdero
Donatoni Dovara Duodo Endrizzi Esposito Fagiani Fantini Fanucci Farnese Federici Ferragni Ferrata Ferrucci
Fieramosca Filzi Finzi Fittipaldi Foconi Fornaciari Fracci Frescobaldi Gabrieli Gaiatto Galiazzo Galuppi
Garozzo Gasperi Giacconi Giannelli Giannotti Gibilisco Ginesio Giradello Giusti Golgi Gottardi Granatelli
Grimani Gualtieri Guarneri Guicciardini Gullotta Iacobucci Iannucci Interminelli Jilani Lancisi Legnante
Leopardi Lettiere Littizzetto Lombardi Loredan Lucchesi Ludovisi Maderna Maggioli Malacarne Malenchini
Mancini Mantegazza Manzoni Marinetti Marzorati Mattarella Mazzi Mercalli Meucci Micheletti Miniati Mocenigo
Modugno Mondadori Monicelli Montanari Monteverdi Moresi Morlacchi Morricone Morucci Musatti Necci Nicolucci
Nolcini Nosiglia Odescalchi Onisto Ortolani Ovadia Pacillo Pagnotto Paltrinieri Panicucci Paolini Papetti
Paruta Passalacqua Pavarotti Pedersoli Pellegrini Perini Peruzzi Petrucci Pezzali Piazzi Pietrangeli
Pinamonte Piovani Pizzamano Platini Polesel Pontecorvo Pozzecco Priuli Puglisi Raimondi Rapisardi Ravaglioli
Riccati Rienzo Rismondo Rocca Romiti Rosmini Rossini Ruffini Rusticucci Sagese Salgari Samele Satriani
Sbarbaro Scarfoglio Schiaparelli Scotti Segni Serlupi Sgarbi Silvestri Soderini Solimena Sonnino Spanevello
Sraffa Storladi Tacchini Tagliafierro Tamborini Tanzini Tartini Tencalla Tirabassi Tolentino Tomasini
Torlonia Toscani Traetta Treccani Tresoldi Trezzini Trobbiani Trupiano Turci Udinesi Valmarana Vecoli
Venditti Vergassola Vianello Vigorelli Visconti Vitturi Zacchia Zamengo Zarlino Zetticci`,
  knownFemale: `
Adele Adriana Alessia Alina Allegra Amalia Amanda Angelica Angelina Anita Annunziata Antonella Antonia
Antonietta Antonina Aria Aurora Barbara Beatrice Berenice Bettina Bianca Camilla Carla Cassandra Caterina
Cecilia Chiara Claudia Clelia Concetta Cristina Daria Diana Dina Dolores Donna Eleanora Elena Eliana Elisa
Elvira Emma Erika Etta Eugenia Eva Evangelista Fabia Flavia Flora Fortunata Francesca Gemma Giada Gianna
Giovanna Giulia Giuliana Giuseppina Gloria Graziella Greca Griselda Ida Imelda Irma Isa Isabella Jolanda
Lara Laura Letizia Liana Licia Lidia Liliana Lilla Lina Lisa Livia Lolita Loredana Loretta Lucia Luciana
Luisa Marcella Margherita Maria Mariana Marina Marisa Marissa Marta Martina Matilda Maura Melania Melina
Melissa Mercedes Michela Milena Monica Morena Nadia Natalia Nina Olga Ornella Paloma Paola Patrizia Paulina
Pina Priscilla Ramona Renata Rita Roberta Romana Romina Rosa Rosalia Rosaria Rosina Sandra Serafina Serena
Silvia Sole Sonia Sophia Stefani Stefania Stella Susanna Sylvia Tatiana Teresa Tina Tiziana Tonia Valentina
Valeria Vanessa Veronica Victoria Vincenza Virginia Vittoria Zaira`,
  knownMale: `
Achille Adelmo Adriano Alberto Aldo Alessandro Alessio Alfredo Amico Angelo Antonello Antonino Antonio
Armando Arnulfo Arsenio Arturo Augusto Benedetto Benito Benvenuto Beppe Bernardo Biagio Bruno Calcedonio
Calogero Carlo Carmelo Cesare Cipriano Cirillo Ciro Claudio Coriolano Corrado Damiano Danilo Dante Dario
Delfino Dino Domenico Donato Durante Elmo Emilio Enrico Enzo Ernesto Ezio Fabio Fabrizio Fausto Fedele
Federico Ferdinando Filippo Fiorino Flavio Francesco Franco Fredo Fulvio Gaetano Gastone Geronimo Giacinto
Giacobbe Giacomo Gian Gianni Gino Gioachino Giovanni Giuliano Giuseppe Giustino Greco Guarino Guido Gustavo
Hugo Ignazio Ivan Ivo Lando Laureano Lazzaro Leonardo Leone Leopoldo Liberto Livio Lorenzo Luca Luciano
Lucio Luigi Manuel Marcantonio Marco Mariano Mario Martino Massimo Matteo Mattia Maurizio Mauro Milo Mirko
Napoleone Niccolo Nico Nicolo Nino Oreste Orlando Osvaldo Ottone Panfilo Paolo Paride Pasqual Pasquale
Patrizio Pellegrino Pier Piergiorgio Piergiuseppe Piero Pietro Renzo Roberto Rocco Rodolfo Roman Romeo
Ronaldo Rosario Sabatino Salvatore Salvi Sandro Sante Santino Sebastiano Severino Silvio Stefano Telemaco
Tiziano Toni Torquato Tullio Uberto Ugo Ugolino Valerio Venancio Vincenzo Virgilio Vito Vittorio`,
  knownFamily: `
Abate Abba Abbagnale Accardo Acerbi Agazzi Agnesi Agostinelli Ajello Albertini Alboni Alfieri Alfonsi
Alighieri Aloisio Alonzi Altera Amato Ammaniti Anastasi Andreotti Angeli Angiolello Anguillara Anichini
Antelami Antonelli Antonello Antonetti Antonioni Antonucci Argan Argentero Argenti Argento Argurio Ariosto
Armani Armellini Asprucci Aulenti Babati Babato Babbo Badoer Badoglio Baglioni Bajamonti Balbi Balbo Balla
Balotelli Baracca Barbarigo Barcaccia Barcella Barese Baresi Baroffio Barozzi Barsanti Bartoli Basadonna
Bassi Basso Bataglia Battelli Battisti Beccaria Beccheria Beffa Bellini Bellocchio Bellucci Bello Benedetti
Benigni Benussi Berengario Berlusconi Bernardi Bernardini Bernetti Berre Bersani Bertoli Bertolucci Bertoni
Bettin Bevilacqua Biagi Biagiotti Bianchini Bignami Bignardi Binaghi Bixio Boaga Bocca Boccaccio Boccherini
Bocelli Bodoni Boezio Boiardo Boito Boldu Bompiani Bonanno Bonaventura Bondumier Bonino Bonolis Borghese
Borgia Borrani Borromini Borroni Borsellino Borsiere Bosio Bossi Bosurgi Bottaro Botticelli Bottigliero
Bragadin Bragaglia Bramante Brancaccio Branciforte Brenna Briccialdi Brichese Broschi Brugnaro Brunello
Bruno Bruscantini Bulzoni Burcardo Buscetta Cabibbo Caboto Caccianemico Caccioppoli Caetani Cafarchia Cagnin
Cagnotto Cainero Calarco Calbo Callegari Callegaro Calvo Camicione Camilleri Camiscione Campanella Campano
Campise Camuccini Canali Canevascini Canil Cannizzaro Cantimori Capecchi Capone Cappelli Caracciolo Cardano
Carducci Carli Carnera Carocci Carosone Carpaccio Carriera Caruso Casadei Casale Casaleggio Casalodi
Casellati Casini Castelli Castellitto Castiglione Catalano Catenazzi Cattaneo Cavanna Ceci Celentano Cendron
Ceri Cerquiglini Cerutti Cesarotti Ceschi Chechi Cherubini Chiappetta Chiesa Chigi Chindamo Chittolini
Ciampi Ciani Cibin Cicala Cignaroli Cilea Cimarosa Cimini Cipolla Coardi Cocci Cociarelli Collina Collodi
Columbo Combi Comboni Comeriato Comisso Comolli Condoleo Contarini Conte Conti Coppola Corbo Corcos Correr
Cortese Cossiga Costalonga Cremonesi Crespi Crisafulli Crispi Cuda Cundari Cuomo Curci Curiel Cusano Cutuli
Cuzzocrea Dalla Dallara Dandolo Deledda Delle Depero Desio Detti Dibiasi Doglioni Donarelli Donati Donini
Dona Doria Dossetti Dossi Draghi Druso Dulbecco Durante Duse Eco Einaudi Emanuelli Emo Errani Errigo Fabbri
Fabrizi Faggiani Fagotto Falcone Falier Fallaci Falloppio Fantoni Fantozzi Faranda Farina Farinelli Fattori
Faugno Favata Federico Fermi Ferrabosco Ferragamo Ferrante Ferrara Ferrari Ferraris Ferrazzi Ferretti
Fibonacci Ficino Filangieri Filippelli Filippini Filogamo Finetti Finotto Fioravanti Fiorucci Fischetti
Flaiano Florio Foa Fogazzaro Foletti Folliero Forza Foscari Franceschi Franscini Franzese Fusani Fuseli
Gabba Gabbana Gadda Gaggini Gagliano Gagliardi Gaito Galeati Galilei Galtarossa Galvani Gangemi Gargallo
Garibaldi Garobbio Garrone Garzoni Gatto Gelli Gemito Gentileschi Gentili Gentilini Geraci Germano
Giacometti Giammusso Gianetti Gianinazzi Giannetti Giannini Giannone Giannuzzi Gianvecchio Gigli Gilardoni
Ginese Gioberti Giolitti Giorgetti Giovine Giulietti Giunti Goldoni Goldstein Golino Gonzaga Gori Gotti
Govoni Gozzano Gozzi Gradenigo Gramsci Grassi Grasso Gravina Greco Greggio Gregori Gregorio Gremese Grifeo
Grisoni Gritti Grossi Gualandi Guarana Guarato Guariento Gucci Guglielmi Guidone Guidotti Guinizzelli
Gulotta Gussoni Iacovelli Iadanza Iannelli Iannotti Iannuzzi Impastato Infantino Innocenti Interiano
Interminei Inzaghi Ioppi Jacuzzi Jovinelli Juvara Lamborghini Lanfranchi Lattuada Leblanc Leonardi
Leoncavallo Leone Leonetti Lercari Lerner Letta Ligorio Liguori Lippomano Liverotti Lollobrigida Lombardo
Lombroso Longhena Lopresti Lovato Lucarelli Lucciano Luciani Luna Lupo Luria Lussu Luxardo Luzi Maderno
Maffei Maglio Magnani Magrassi Majewski Majorana Malaparte Malatesta Malipiero Malpighi Manacorda Mannoia
Manolesso Mantegna Manunta Marangoni Marazzi Marcacci Marconi Marenzio Marini Marino Marrone Marsili
Martinelli Martucci Mascagni Mascheroni Maspero Mastandrea Mastroianni Matteotti Mazzacurati Mazzanti Mazzeo
Mazzini Mazzocchi Medici Mengolo Mennea Mercadante Mercantini Mercati Merisi Metella Mezzetta Micca
Michelangeli Migliaccio Milanesi Mimun Missoni Moccia Modiano Modigliani Mogherini Molesini Monaco Mondaini
Monduzzi Moneta Montalcini Montalti Montanelli Monte Montecchi Montesano Montessori Monti Morabito Morandi
Morandini Morellato Moretti Morgagni Morosini Morpurgo Morrocco Mortati Moschino Mozart Munari Muratori
Murialdo Murri Muti Naccari Nadi Napolitano Natta Navarria Navone Nibali Nicoletti Nicolini Nievo Niggli
Niscoromni Nitti Nitto Nonis Norbiato Nordio Notarbartolo Novaro Nugnes Offredi Oliboni Olivetti Omma Onio
Opizzi Orengo Orlando Orsini Ortese Oscuro Ossani Ossola Ostinelli Ottino Pace Pacelli Pacetti Pacomio
Padovano Paganini Pagliaro Palazzo Palladio Palmisano Palombi Palumbo Panatta Panzera Paoletti Paolucci
Papafava Pareto Parini Parisi Parmitano Parpinel Parri Pascarella Pasolini Pasqua Pastine Pausini Pavanello
Pavone Peano Pederiva Pedrazzini Pedroni Pelli Pellico Pennetta Pepe Peranda Pergolesi Perozzo Persico
Pertile Pertini Petralli Petrassi Petrocelli Petrucelli Petruzzi Piacentini Piane Piccinni Piccio Pigafetta
Pignatti Pincherle Pininfarina Pirandello Pirelli Pisacane Pisani Pisano Pisaroni Pistoletto Pizzetti
Pizziol Pizzo Poerio Polani Polizzi Pometta Ponti Porcellato Porzio Prada Praga Pratesi Prati Procacci Prodi
Proietti Pucci Puccini Pugliese Pulci Quasimodo Querini Ramazzotti Randazzo Rastelli Raurica Redi Regge
Renault Renier Rensi Renzi Respighi Riccardi Ricci Ricciardi Ricolfi Righi Rinaldi Ritacca Rizzo Rizzoli
Roccabonella Roero Romagnoli Romano Roncalli Rosiello Rosselli Rossellini Rossetti Rossi Roth Rubbia Ruberto
Ruggeri Ruggieri Russo Sabatini Sabbatini Saffi Sagnelli Sagredo Salandra Salata Salieri Salvemini Salvini
Salvo Sandi Sanguineti Sansoni Santi Santorio Santoro Sanudo Saraceno Saracino Saragat Satta Sauli Sauro
Savorgnan Scaduto Scalera Scalfaro Scamarcio Scandone Scaramucci Scarlatti Scarpa Scarpetta Scarponi Schiavo
Schiavone Schicchi Scialpi Scotto Seddio Segre Semitecolo Serao Sermonti Serraglio Sforza Sgalambro Sibilia
Siffredi Simeoni Sinisi Sismondi Smirnoff Sobrero Soffici Sokolov Solari Sollima Sommaruga Soprano Soranzo
Sordi Sorrentino Spadafora Spallanzani Speri Spinelli Spinola Squarcione Staglieno Stefanelli Stein Stoppani
Stradivari Strangio Stucchi Surian Taccola Tafuri Taliani Taliercio Tamburello Tamburi Tamburini Tarantini
Tarantino Tarchetti Tartaglia Tasca Tasso Tassoni Tebaldi Tedesco Telesio Terragni Tiepolo Togliatti
Tognazzi Toldo Tomaselli Tomasetti Tomei Tommaseo Toninelli Tonisto Tornatore Torricelli Toscanini Toselli
Tosi Toso Tosto Totino Tozzi Tozzo Trapanese Trapani Travaglia Travaglio Traversa Travia Trebbi Tremonti
Trentin Trentini Treves Trevisan Trevisani Trillini Trincavelli Troisi Trombetta Tron Tropea Trotta
Trussardi Turati Turchetta Turchi Turrini Tutino Tuzzolino Ubaldi Udinese Ughi Ungaretti Valentino
Valguarnera Valier Vanvitelli Varano Vasari Vattimo Vecellio Veltroni Vendetti Veneziano Venier Vento
Venturi Vercelloni Verdi Verdone Verga Vergerio Verri Versace Vespa Vespucci Vezzali Vidoni Vigliotti
Villadicani Villarosa Viola Virgilio Visintini Vismara Vittadello Vivaldi Viviani Volta Volterra Zabarella
Zaccagnini Zaccardo Zacco Zaguri Zamorani Zampa Zanazzo Zanichelli Zanzi Zecchini Zeffirelli Ziani Zichichi
Zito Zola Zoppetti Zoppetto`,
};
