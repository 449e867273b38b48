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
Borromeo Borsiere Bosurgi Bottigliero Bragaglia Branciforte Brichese Brunelleschi Buonauro Busoni Cabrini
Cadorna Caffarelli Caironi Calgari Camanni Cammarata Canetta Canova Capuana Carfagna Carullo Casagrande
Casarin Cassara Castioni Cavalcanti Ceravolo Cesaroni Cheda Chiaramonte Chinnici Cianciolo Cicilia Cilibrasi
Civaschi Colletti Comencini Condoleo Corcos Costalonga Cugia Curatoli Cutrufo Dallape Dellucci Disdero
Donatoni Dovara Duodo Errani Fabbri Falier Fantoni Faranda Faugno Ferrabosco Ferrante Ferrazzi Fibonacci
Filippelli Finetti Fioravanti Flaiano Foletti Forza Franscini Fusani Gaggini Gaito Galilei Gangemi Garrone
Gentileschi Giacometti Giannelli Giannotti Gibilisco Ginesio Giradello Giusti Golgi Gottardi Granatelli
Grimani Gualtieri Guarneri Guicciardini Gullotta Iacobucci Iannucci Interminelli Jilani Lanfranchi
Leoncavallo Lercari Liguori Liverotti Longhena Lucarelli Luciani Luxardo Maderno Magrassi Malaparte
Malipiero Mannoia Mantegna Marazzi Martinelli Mascheroni Mazzacurati Mazzi Mercalli Meucci Micheletti
Miniati Mocenigo Modugno Mondadori Monicelli Montanari Monteverdi Moresi Morlacchi Morricone Morucci Musatti
Necci Nicolucci Nolcini Nosiglia Odescalchi Onisto Ortolani Ovadia Pacillo Palmisano Palumbo Panzera
Paolucci Parmitano Pascarella Pausini Peano Pedrazzini Peranda Pertile Petralli Petrucci Pezzali Piazzi
Pietrangeli Pinamonte Piovani Pizzamano Platini Polesel Pontecorvo Pozzecco Priuli Puglisi Raimondi
Rapisardi Ravaglioli Riccati Rienzo Rismondo Rocca Romiti Rosmini Rossini Ruffini Rusticucci Sagese Salgari
Samele Satriani Sbarbaro Scarfoglio Schicchi Scotto Semitecolo Sermonti Sibilia Simeoni Soderini Solimena
Sonnino Spanevello Sraffa Storladi Tacchini Tagliafierro Tamborini Tanzini Tartini Tencalla Tirabassi
Tolentino Tomasini Torlonia Toscani Traetta Treccani Tresoldi Trezzini Trobbiani Trupiano Turci Udinesi
Valmarana Vecoli Venditti Vergassola Vianello Vigorelli Visconti Vitturi Zacchia Zamengo Zarlino Zetticci`,
  knownFemale: `
Adele Alessia Alina Allegra Amanda Angelica Anita Annunziata Antonietta Aria Aurora Camilla Carla Cassandra
Caterina Cecilia Chiara Claudia Clelia Daria Diana Dina Donna Eleanora Elena Eliana Elisa Elvira Emma Etta
Eugenia Eva Evangelista Fabia Flora Gemma Giada Gianna Giuliana Gloria Graziella Greca Ida Imelda Irma Lara
Letizia Liana Licia Lidia Lilla Lina Lisa Livia Lolita Loredana Lucia Luciana Luisa Margherita Marina Marisa
Marta Martina Matilda Maura Melania Melina Melissa Mercedes Michela Milena Monica Morena Nina Olga Paloma
Pina Priscilla Ramona Renata Rita Romana Romina Rosa Rosalia Rosina Sandra Serafina Serena Silvia Sole Sonia
Stefani Stefania Stella Sylvia Teresa Tina Tonia Valeria Vanessa Veronica Victoria Virginia Vittoria`,
  knownMale: `
Achille Adelmo Alberto Aldo Amico Angelo Antonello Antonino Antonio Armando Arnulfo Arsenio Augusto
Benedetto Benito Benvenuto Beppe Bernardo Biagio Bruno Calcedonio Calogero Carlo Carmelo Cesare Cirillo Ciro
Coriolano Corrado Damiano Dante Delfino Dino Donato Durante Elmo Emilio Enzo Ezio Fabrizio Fausto Fedele
Federico Ferdinando Fiorino Franco Fredo Fulvio Gaetano Gastone Giacinto Giacobbe Giacomo Gian Gino
Gioachino Giuliano Giustino Greco Guarino Guido Ignazio Ivan Ivo Lando Laureano Lazzaro Leone Liberto Livio
Lorenzo Luca Lucio Luigi Manuel Marcantonio Marco Mariano Mario Martino Mattia Mauro Milo Napoleone Niccolo
Nico Nicolo Nino Oreste Orlando Osvaldo Ottone Panfilo Paolo Paride Pasqual Pasquale Patrizio Pellegrino
Pier Piergiorgio Piergiuseppe Piero Pietro Renzo Roberto Rocco Rodolfo Roman Romeo Ronaldo Sabatino
Salvatore Salvi Sandro Sante Santino Sebastiano Severino Telemaco Torquato Tullio Uberto Ugo Ugolino
Venancio Virgilio Vito`,
  knownFamily: `
Abate Accardo Agnesi Alboni Alighieri Amato Andreotti Anichini Antonello Antonucci Argento Armani Babati
Badoer Balbi Balotelli Barcella Baroffio Bartoli Bataglia Beccaria Bellocchio Benedetti Berlusconi Bernetti
Bertolucci Bevilacqua Bianchini Bixio Boccaccio Boezio Boldu Bondumier Borghese Borroni Bosio Bottaro
Bramante Brenna Broschi Bruno Buscetta Caccianemico Cagnin Calarco Callegaro Camiscione Campise Canil
Capecchi Cardano Carnera Carriera Casale Casellati Castiglione Cattaneo Cendron Cerutti Cherubini Chigi
Ciampi Cignaroli Cimini Cociarelli Columbo Comisso Conte Corbo Cortese Cremonesi Cundari Cusano Dallara
Delle Dibiasi Donati Dossetti Druso Duse Emo Esposito Fagotto Falloppio Farina Fattori Fermi Ferrara Ferrata
Fieramosca Filogamo Fiorucci Florio Folliero Fracci Fuseli Gabrieli Gagliardi Galtarossa Garibaldi Gasperi
Gemito Germano Gianetti Giannone Gigli Gioberti Giulietti Goldstein Gotti Gozzi Grasso Greggio Gremese
Grossi Guarato Guidone Gulotta Iannelli Impastato Interminei Jacuzzi Lamborghini Leonardi Leopardi Ligorio
Lollobrigida Lopresti Lucciano Luria Maccanelli Maggioli Majorana Malenchini Manolesso Manzoni Marenzio
Marino Marzorati Mastandrea Matteotti Mazzocchi Mennea Merisi Micca Mimun Modiano Monaco Moneta Montanelli
Montessori Morandi Morgagni Morrocco Munari Murri Napolitano Navone Nicolini Nitti Norbiato Nugnes Olivetti
Orengo Ortese Ossola Pacelli Padovano Palazzo Paltrinieri Paolini Pareto Parri Pasqua Pavanello Pedersoli
Pelli Pergolesi Persico Petrocelli Piacentini Pigafetta Pininfarina Pisacane Pistoletto Pizzo Pometta Porzio
Prati Proietti Pulci Ramazzotti Raurica Renier Respighi Ricolfi Ritacca Roero Roncalli Rossetti Rubbia
Ruggieri Saffi Salandra Salvini Sanguineti Santoro Saracino Sauro Scalera Scandone Scarpetta Schiavo Seddio
Serao Sgalambro Silvestri Smirnoff Solari Soprano Spadafora Spinelli Stefanelli Stradivari Taccola Taliercio
Tamburini Tartaglia Tassoni Terragni Tognazzi Tomei Tonisto Toselli Tosto Tozzo Travaglio Trebbi Treves
Trillini Tron Trussardi Turrini Ubaldi Ungaretti Vanvitelli Vattimo Veneziano Venturi Verga Versace Vidoni
Villarosa Visintini Viviani Zabarella Zaguri Zanazzo Zeffirelli Zito`,
};
