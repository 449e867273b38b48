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
Abate Accardo Agnesi Alboni Alighieri Amato Andreotti Anichini Antonello Argan Argento Armani Babati Badoer
Balbi Balotelli Barcella Baroffio Basadonna Bataglia Beccaria Bellocchio Benedetti Berlusconi Bernetti
Bertolucci Bevilacqua Bignami Bixio Boccaccio Boezio Boldu Bondumier Borghese Borroni Bosio Botticelli
Bragaglia Branciforte Broschi Bruno Buscetta Caccianemico Cagnin Calarco Calvo Camiscione Campise Canil
Capecchi Cardano Carnera Carriera Casale Casini Castiglione Cattaneo Cendron Cerutti Cherubini Chigi Ciani
Cignaroli Cipolla Cociarelli Combi Comisso Contarini Corbo Cortese Crespi Cuda Cusano Dalla Delle Detti
Donarelli Doria Draghi Duse Emanuelli Fabbri Fagotto Falloppio Faranda Fattori Fermi Ferrante Ferrazzi
Ficino Filogamo Fioravanti Florio Foletti Foscari Fusani Gabbana Gagliardi Galilei Garibaldi Garzoni
Gentileschi Geraci Giammusso Giannini Gianvecchio Gioberti Giovine Goldstein Gori Gozzi Grassi Greco Gremese
Gritti Guarato Guglielmi Gulotta Iadanza Impastato Interiano Ioppi Lamborghini Leonardi Lercari Ligorio
Lollobrigida Longhena Lucciano Lupo Luzi Maglio Majewski Malipiero Mannoia Marangoni Marconi Marrone
Martucci Mastandrea Mazzacurati Mazzini Mennea Mercati Micca Milanesi Modiano Molesini Moneta Montanelli
Montesano Morandi Moretti Morrocco Mozart Murri Nadi Navone Nicolini Niscoromni Norbiato Novaro Olivetti
Opizzi Ortese Ossola Pacelli Padovano Palazzo Palumbo Paoletti Parini Parpinel Pasqua Pavanello Pedrazzini
Pellico Peranda Pertile Petrassi Piacentini Piccio Pininfarina Pisacane Pistoletto Pizzo Polizzi Porzio
Pratesi Proietti Pugliese Ramazzotti Raurica Renier Respighi Ricolfi Ritacca Roccabonella Roncalli
Rossellini Rubbia Ruggieri Saffi Salandra Salvini Sanguineti Santorio Saracino Sauli Scalera Scandone
Scarpetta Schiavone Seddio Serao Sforza Simeoni Smirnoff Solari Soprano Spadafora Spinelli Stefanelli
Stradivari Surian Taliercio Tamburini Tartaglia Tassoni Terragni Tognazzi Tomei Tonisto Toscanini Tosto
Tozzo Travaglio Trebbi Treves Trillini Tron Trussardi Turchi Ubaldi Ungaretti Vanvitelli Vattimo Veneziano
Venturi Verga Versace Vezzali Villarosa Visintini Viviani Zabarella Zaguri Zanazzo Zeffirelli Zito`,
};
