// Words that fill the templates' slots, by language.
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

export const split = (words: string): string[] => words.split(' ');

/** The dictionaries have no Dutch or Portuguese names: the most usual ones, written down here. */
export const OWN_FIRST: Readonly<Partial<Record<Language, string[]>>> = {
  nl: split(
    'Jan Piet Kees Daan Sem Bram Lars Thijs Ruben Jeroen Maarten Wouter Sander Bas Joost Hendrik Willem Pieter Dirk Geert Sanne Lotte Anouk Femke Marloes Ilse Fleur Eva Julia Emma Tess Roos Saskia Marieke Ingrid Wilma Anneke Lieke Esmee Maud Floor Noor Jasmijn Iris Kim Linda Mirjam Els Truus Greet',
  ),
  pt: split(
    'João José António Manuel Pedro Paulo Luís Carlos Rui Tiago Miguel Diogo Gonçalo Duarte Vasco Nuno Ricardo Bruno Rafael Gustavo Thiago Lucas Mateus Felipe Maria Ana Joana Inês Beatriz Mariana Catarina Sofia Matilde Leonor Carolina Rita Marta Teresa Fernanda Juliana Camila Letícia Larissa Aline Patrícia Cláudia Sílvia Fátima Conceição Graça',
  ),
};
export const OWN_LAST: Readonly<Partial<Record<Language, string[]>>> = {
  nl: 'Jansen;de Jong;de Vries;van den Berg;van Dijk;Bakker;Janssen;Visser;Smit;Meijer;de Boer;Mulder;de Groot;Bos;Vos;Peters;Hendriks;van Leeuwen;Dekker;Brouwer;de Wit;Dijkstra;Smits;de Graaf;van der Meer;van der Linden;Kok;Jacobs;de Haan;Vermeulen;van den Heuvel;van der Veen;van den Broek;de Bruijn;van der Heijden;Schouten;van Beek;Willems;van Vliet;van de Ven;Hoekstra;Maas;Verhoeven;Koster;van Dam;Prins;Huisman;Peeters;de Jonge;Kuipers;van Wijk;Postma;Kramer;van den Brink'.split(
    ';',
  ),
  pt: 'Silva;Santos;Ferreira;Pereira;Oliveira;Costa;Rodrigues;Martins;Jesus;Sousa;Fernandes;Gonçalves;Gomes;Lopes;Marques;Alves;Almeida;Ribeiro;Pinto;Carvalho;Teixeira;Moreira;Correia;Mendes;Nunes;Soares;Vieira;Monteiro;Cardoso;Rocha;Raposo;Neves;Coelho;Cruz;Cunha;Pires;Ramos;Reis;Simões;Antunes;Matos;Fonseca;Machado;Araújo;Barbosa;Tavares;Lourenço;Castro;Figueiredo;Azevedo;da Silva;dos Santos;de Souza;Barros;Lima;Freitas;Campos;Moraes'.split(
    ';',
  ),
};
export const PARTICLES: Readonly<Partial<Record<Language, string[]>>> = {
  nl: ['van', 'de', 'van der', 'van den'],
  de: ['von', 'von der', 'zu'],
  fr: ['de', 'du', 'Le', 'La', "d'"],
  it: ['De', 'Di', 'Della', "D'"],
  es: ['de', 'de la', 'del'],
  pt: ['da', 'de', 'dos'],
  en: ["O'", 'Mc', 'Mac', 'van', 'de', 'St.', 'al-', 'bin', 'ben', 'El'],
};
export const TITLES: Readonly<Record<Language, string[]>> = {
  en: split('Mr Mrs Ms Mr. Mrs. Ms. Dr Dr. Miss Sir Prof. Professor Judge Captain Rev.'),
  de: ['Herr', 'Frau', 'Dr.', 'Prof. Dr.'],
  fr: ['M.', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Dr', 'Me'],
  es: ['Sr.', 'Sra.', 'Don', 'Doña', 'Dr.', 'Dra.'],
  it: ['sig.', 'sig.ra', 'dott.', 'dott.ssa', 'avv.'],
  nl: ['dhr.', 'mevr.', 'de heer', 'mevrouw', 'dr.'],
  pt: ['Sr.', 'Sra.', 'Dr.', 'Dra.', 'Dona'],
  pl: ['Pan', 'Pani', 'dr', 'mgr'],
};
export const TRADES: Readonly<Record<Language, string[]>> = {
  en: 'Bakery;Plumbing;Consulting;Solutions;Partners;Group;Holdings;Industries;Systems;Technologies;Media;Studio;Photography;Design;Logistics;Motors;Foods;Bank;Capital;Insurance;Energy;Pharma;Labs;Software;Records;Press;Airlines;Hotels;Pharmacy;Dental Practice;Law Firm;Yoga;Fitness;Accounting;Bookkeeping;Ports;Associates;Properties;Construction;Electric;Telecom;Networks;Ventures;Trust;Foundation;Society;Association;University;College;School;Hospital;Clinic;Council;Institute;Museum;Club;United;City;Rovers'.split(
    ';',
  ),
  de: 'Bäckerei;Autohaus;Apotheke;Verlag;Versicherung;Bank;Sparkasse;Stadtwerke;Klinik;Praxis;Bau;Logistik;Software;Consulting;Handels;Immobilien;Maschinenbau;Verein;Universität;Hochschule;Stiftung;Werkstatt'.split(
    ';',
  ),
  fr: 'Boulangerie;Garage;Pharmacie;Éditions;Assurances;Banque;Clinique;Cabinet;Bâtiment;Transports;Conseil;Immobilier;Association;Université;École;Fondation;Atelier;Société;Groupe;Hôtel'.split(
    ';',
  ),
  es: 'Panadería;Taller;Farmacia;Editorial;Seguros;Banco;Clínica;Gestoría;Construcciones;Transportes;Consultores;Inmobiliaria;Asociación;Universidad;Colegio;Fundación;Hospital;Grupo;Hotel'.split(
    ';',
  ),
  it: 'Panificio;Officina;Farmacia;Edizioni;Assicurazioni;Banca;Clinica;Studio;Costruzioni;Trasporti;Consulenza;Immobiliare;Associazione;Università;Scuola;Fondazione;Ospedale;Gruppo;Hotel'.split(
    ';',
  ),
  nl: 'Bakkerij;Garage;Apotheek;Uitgeverij;Verzekeringen;Bank;Kliniek;Praktijk;Bouw;Transport;Advies;Makelaardij;Vereniging;Universiteit;School;Stichting;Ziekenhuis;Groep;Hotel'.split(
    ';',
  ),
  pt: 'Padaria;Oficina;Farmácia;Editora;Seguros;Banco;Clínica;Construções;Transportes;Consultoria;Imobiliária;Associação;Universidade;Escola;Fundação;Hospital;Grupo;Hotel'.split(
    ';',
  ),
  pl: 'Piekarnia;Apteka;Wydawnictwo;Ubezpieczenia;Bank;Przychodnia;Kancelaria;Budownictwo;Transport;Doradztwo;Nieruchomości;Stowarzyszenie;Uniwersytet;Szkoła;Fundacja;Szpital;Grupa;Hotel;Spółdzielnia'.split(
    ';',
  ),
};
export const FORMS: Readonly<Record<Language, string[]>> = {
  en: [
    'Ltd',
    'Ltd.',
    'Inc',
    'Inc.',
    'LLC',
    'LLP',
    'PLC',
    'plc',
    'Corp',
    'Corp.',
    'Co.',
    'and Sons',
    '& Co',
    '& Sons',
    'Group',
    'Pty Ltd',
  ],
  de: ['GmbH', 'AG', 'KG', 'GmbH & Co. KG', 'UG', 'e.V.', 'e.K.', 'OHG'],
  fr: ['SA', 'SARL', 'SAS', 'S.A.', 'et Fils'],
  es: ['S.L.', 'S.A.', 'SL', 'SA', 'e Hijos'],
  it: ['S.p.A.', 'S.r.l.', 'SpA', 'Srl', 'e Figli'],
  nl: ['B.V.', 'BV', 'N.V.', 'VOF', 'en Zonen'],
  pt: ['Lda', 'Lda.', 'S.A.', 'Ltda', 'e Filhos'],
  pl: ['Sp. z o.o.', 'S.A.', 'sp. j.', 'i Synowie'],
};
export const COMPANY_WORDS = split(
  'North South Blue Green Silver Golden Bright River Stone Oak Maple Summit Harbor Harbour Pioneer Global National First United Pacific Atlantic Royal Prime Alpha Delta Omega Apex Vertex Nova Terra Aqua Solar Lunar Metro Urban Swift Eagle Falcon Lion Phoenix Star Sun Moon Sky Cloud Data Net Inter Euro Trans Omni Micro Quantum Fusion Vital Clear Smart Rapid Direct Central General Standard Heritage Liberty Horizon Crown Castle Bridge Gate Hill Lake Forest Garden',
);
/** Organisations that letters, chats and news name without saying what they are. */
export const KNOWN_ORGS =
  'Google;Facebook;Twitter;Apple;Microsoft;Amazon;Samsung;Sony;Nokia;Intel;IBM;Oracle;Cisco;Dell;HP;Adobe;Netflix;Uber;Airbnb;LinkedIn;YouTube;Yahoo;eBay;PayPal;Tesla;Ford;Toyota;Honda;BMW;Volkswagen;Audi;Nissan;Boeing;Airbus;Siemens;Bosch;Philips;Panasonic;Canon;Nikon;Nike;Adidas;Puma;Zara;Ikea;IKEA;H&M;Lego;Starbucks;McDonald;Subway;KFC;Burger King;Taco Bell;Pizza Hut;Walmart;Target;Costco;Tesco;Asda;Aldi;Lidl;Sainsbury;Waitrose;Walgreens;CVS;Safeway;Kroger;Best Buy;Home Depot;Macy;FedEx;UPS;USPS;DHL;Royal Mail;Deutsche Post;Visa;Mastercard;American Express;Barclays;HSBC;Lloyds;NatWest;Citi;Citibank;Citigroup;Wells Fargo;Chase;JPMorgan;Goldman Sachs;Morgan Stanley;Deutsche Bank;Commerzbank;UBS;Credit Suisse;ING;Santander;BBVA;Allianz;AXA;Zurich;Aviva;KPMG;Deloitte;PwC;Accenture;McKinsey;Shell;BP;Exxon;ExxonMobil;Chevron;Gazprom;Vodafone;Verizon;AT&T;T-Mobile;Comcast;Sprint;Telstra;BT;Virgin;Ryanair;EasyJet;Lufthansa;Delta;United Airlines;British Airways;Air France;KLM;Emirates;Hilton;Marriott;Hyatt;Disney;Warner;Universal;Paramount;Pixar;Nintendo;Sega;Spotify;Reuters;AP;AFP;Bloomberg;CNN;BBC;ITV;NBC;CBS;ABC;FOX;Fox News;ESPN;MTV;HBO;NPR;PBS;Sky;Sky News;Al Jazeera;The Guardian;The Times;The Sun;Daily Mail;The New York Times;Washington Post;Wall Street Journal;Financial Times;Time;Newsweek;Forbes;Wired;The Economist;Der Spiegel;Le Monde;NASA;FBI;CIA;NSA;IRS;FDA;EPA;NATO;UN;EU;WHO;IMF;UNICEF;UNESCO;NHS;MI5;Interpol;Red Cross;Greenpeace;Amnesty International;World Bank;Supreme Court;Congress;Senate;Parliament;House of Commons;Labour;Tories;Lib Dems;GOP;Pentagon;White House;Kremlin;Harvard;Yale;Stanford;MIT;Oxford;Cambridge;UCLA;NYU;Princeton;NBA;NFL;MLB;NHL;FIFA;UEFA;NCAA;PGA;UFC;WWE;Al Qaeda;Hamas;Taliban;IRA;Ferrari;McLaren;Red Bull;Coca-Cola;Pepsi;Nestle;Unilever;Heineken;Guinness;Pfizer;Bayer;Novartis;Roche;Merck;Johnson & Johnson;Procter & Gamble;General Electric;General Motors;Rolls-Royce'.split(
    ';',
  );
/** Clubs by the names that match reports give them. */
export const CLUBS =
  'Arsenal;Chelsea;Liverpool;Everton;Spurs;Tottenham;Man Utd;Manchester United;Manchester City;Newcastle;Sunderland;Villa;Aston Villa;Leeds;Celtic;Rangers;Real Madrid;Barcelona;Barca;Juventus;Milan;Inter;Bayern;Bayern Munich;Dortmund;Ajax;PSV;Porto;Benfica;Lakers;Celtics;Knicks;Bulls;Heat;Yankees;Red Sox;Mets;Cubs;Dodgers;Cowboys;Giants;Eagles;Ravens;Steelers;Packers;Bears;Vikings;Patriots;Jets;Broncos;Raiders;Saints;Panthers;Flyers;Bruins;Maple Leafs;Canucks;Blackhawks;Red Wings;Leafs;Sharks;Longhorns;Buckeyes;Wildcats'.split(
    ';',
  );
export const DEMONYMS = split(
  'American British English Scottish Welsh Irish French German Spanish Italian Portuguese Dutch Belgian Swiss Austrian Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Swedish Norwegian Danish Finnish Icelandic Canadian Mexican Brazilian Argentine Chilean Colombian Peruvian Cuban Chinese Japanese Korean Indian Pakistani Iranian Iraqi Israeli Palestinian Syrian Lebanese Egyptian Moroccan Algerian Nigerian Kenyan Australian Indonesian Thai Vietnamese European African Asian',
);
export const FIELDS =
  'Health;Education;Justice;Defence;Finance;Agriculture;Labor;Energy;Transport;Science;Technology;Engineering;Medicine;Physics;Chemistry;Mathematics;Economics;Law;Art;Music;Design;History;Film Critics;Newspaper Publishers;Human Rights;Foreign Affairs;Public Health;Civil Liberties;Strategic Studies;International Studies;Artificial Intelligence;Computer Science;Cancer Research;Mental Health;Food Safety;Fine Arts;Applied Sciences;Social Work;Trade;Consumer Protection;Electrical Engineers;Football;Tennis;Cricket;Writers;Actors;Teachers;Nurses;Postal Workers'.split(
    ';',
  );
export const PRODUCTS = split(
  'Photoshop Lightroom Excel Word Outlook PowerPoint QuickBooks Xero Canva Notion Slack Zoom Dropbox WordPress Shopify Stripe PayPal Mailchimp Gmail Windows Android iPhone iPad MacBook Chrome Firefox Skype Teams Trello Figma InDesign Premiere Acrobat Calendly Evernote DATEV Lexware',
);
export const STREETS: Readonly<Record<Language, string[]>> = {
  en: split(
    'Main High Church Oak Maple Elm Cedar Park Lake Hill Station Mill Victoria King Queen Washington Lincoln Jefferson Franklin Sunset Highland Spring River Chestnut Walnut Pine Second Third Fifth Green North South Broad School Market Bridge Forest Meadow Orchard Garden',
  ),
  de: split(
    'Haupt Bahnhof Garten Schul Berg Linden Kirch Wald Ring Goethe Schiller Mozart Beethoven Rosen Birken Wiesen Post Friedrich Wilhelm Industrie Mühlen Feld Park Eichen',
  ),
  fr: "de la République;Victor Hugo;de la Gare;du Moulin;des Lilas;Jean Jaurès;Pasteur;de l'Église;de la Paix;des Écoles;du Général de Gaulle;Saint-Michel;Voltaire;des Fleurs;Gambetta".split(
    ';',
  ),
  es: 'Mayor;de la Constitución;Real;Gran Vía;San Juan;del Sol;Cervantes;de España;Nueva;de la Iglesia;Goya;Velázquez;de la Paz;Colón;Alcalá'.split(
    ';',
  ),
  it: 'Roma;Garibaldi;Mazzini;Dante Alighieri;Cavour;Verdi;Marconi;della Repubblica;San Marco;Matteotti;Vittorio Emanuele;dei Mille;XX Settembre;Leopardi'.split(
    ';',
  ),
  nl: split(
    'Dorps Kerk Molen School Hoofd Stations Wilhelmina Juliana Beatrix Oranje Linden Eiken Beuken Park Markt Prinsen Keizers Heren',
  ),
  pt: 'da Liberdade;Augusta;do Comércio;de Santa Catarina;das Flores;25 de Abril;da República;Almirante Reis;São João;do Sol;dos Pescadores;XV de Novembro;Paulista'.split(
    ';',
  ),
  pl: 'Polna;Leśna;Słoneczna;Krótka;Szkolna;Ogrodowa;Lipowa;Brzozowa;Łąkowa;Kwiatowa;Sosnowa;Kościelna;Akacjowa;Parkowa;Mickiewicza;Kościuszki;Piłsudskiego;3 Maja'.split(
    ';',
  ),
};
export const COUNTRIES: Readonly<Record<Language, string[]>> = {
  en: 'United States;USA;UK;United Kingdom;Germany;France;Spain;Italy;Ireland;Canada;Australia;New Zealand;India;China;Japan;Brazil;Mexico;Turkey;Poland;Sweden;Norway;Denmark;Finland;Austria;Switzerland;Belgium;Netherlands;Portugal;Greece;Russia;Ukraine;South Africa;Nigeria;Kenya;Egypt;Israel;Iran;Iraq;Pakistan;South Korea;Vietnam;Thailand;Indonesia;Argentina;Chile;Colombia;Peru;Europe;Asia;Africa;California;Texas;Scotland;Wales;England;Ontario;Bavaria;U.S.;U.S.A.;Hong Kong;Singapore;Czech Republic;Slovakia;Hungary;Romania;Bulgaria;Croatia;Slovenia;Serbia;Iceland;Costa Rica;Bahrain;Myanmar'.split(
    ';',
  ),
  de: split(
    'Deutschland Österreich Schweiz Frankreich Spanien Italien Polen Niederlande Belgien Dänemark Schweden Norwegen Türkei Griechenland Russland Ukraine USA China Japan Indien Bayern Sachsen Hessen Thüringen Europa Amerika',
  ),
  fr: split(
    'France Allemagne Espagne Italie Belgique Suisse Portugal Pologne Turquie Grèce Russie Ukraine Chine Japon Canada Brésil Maroc Algérie Tunisie Bretagne Normandie Provence Europe',
  ),
  es: split(
    'España Francia Alemania Italia Portugal Polonia Turquía Grecia Rusia China Japón México Argentina Chile Colombia Perú Andalucía Cataluña Galicia Europa Brasil',
  ),
  it: split(
    'Italia Francia Germania Spagna Portogallo Polonia Turchia Grecia Russia Cina Giappone Svizzera Austria Toscana Sicilia Lombardia Europa Brasile',
  ),
  nl: split(
    'Nederland België Duitsland Frankrijk Spanje Italië Polen Portugal Turkije Griekenland Rusland China Japan Friesland Limburg Vlaanderen Europa',
  ),
  pt: split(
    'Portugal Brasil Espanha França Alemanha Itália Angola Moçambique Suíça Turquia Rússia China Japão Bahia Madeira Algarve Europa',
  ),
  pl: split(
    'Polsce Niemczech Francji Hiszpanii Włoszech Rosji Ukrainie Czechach Polska Niemcy Europa Śląsk Mazowsze Anglii',
  ),
};
export const CITY_FILES: Readonly<Record<Language, string[]>> = {
  en: split('US GB CA AU IE NZ ZA IN'),
  de: split('DE AT CH'),
  fr: split('FR BE CH CA'),
  es: split('ES MX AR CO CL PE'),
  it: ['IT'],
  nl: split('NL BE'),
  pt: split('PT BR'),
  pl: ['PL'],
};
