import type { StyleName } from './names/index.ts';

/** Small towns by language, none of them an ordinary word. From GeoNames (CC BY 4.0). */
export const TOWNS: Readonly<Partial<Record<StyleName, readonly string[]>>> = Object.fromEntries(
  Object.entries({
    english:
      'Kettering Taunton Yeovil Kendal Penrith Hexham Ludlow Malvern Evesham Cirencester Chippenham Stowmarket Thetford Spalding Grantham Retford Buxton Matlock Macclesfield Congleton Nantwich Oswestry Leominster Dorchester Wareham Tiverton Bideford Launceston Liskeard Penzance Muskogee Ottumwa Kankakee Oshkosh Wausau Elkhart Kokomo Marietta Zanesville Sandusky Poughkeepsie Schenectady Pocatello Yakima Winnemucca',
    spanish:
      'Calatayud Tarazona Barbastro Tudela Estella Arnedo Briviesca Peñafiel Benavente Astorga Ponferrada Monforte Lalín Betanzos Llanes Reinosa Laredo Bermeo Zarautz Almansa Hellín Yecla Jumilla Cieza Lorca Guadix Antequera Écija Osuna Carmona Utrera Trujillo Plasencia',
    german:
      'Alsfeld Lauterbach Korbach Warburg Höxter Einbeck Northeim Duderstadt Eschwege Melsungen Ziegenhain Biedenkopf Dillenburg Wetzlar Lohr Karlstadt Kitzingen Ochsenfurt Dinkelsbühl Nördlingen Donauwörth Günzburg Memmingen Kaufbeuren Mindelheim Landsberg Weilheim Murnau Wolfratshausen Ebersberg Mühldorf Eggenfelden Pfarrkirchen Vilshofen Deggendorf Straubing',
    french:
      'Vitré Fougères Mayenne Alençon Argentan Falaise Lisieux Bernay Louviers Senlis Noyon Soissons Épernay Vitry Langres Beaune Autun Charolles Roanne Issoire Brioude Aurillac Figeac Cahors Moissac Auch Mirande Tarbes Pamiers Limoux Lodève ',
    italian:
      'Saluzzo Fossano Mondovì Tortona Voghera Treviglio Chiari Feltre Belluno Conegliano Oderzo Portogruaro Tolmezzo Gemona Faenza Imola Mirandola Carpi Fidenza Pontremoli Pescia Empoli Cortona Gubbio Foligno Terni Rieti Avezzano Isernia Termoli Lucera Altamura',
    dutch:
      'Zutphen Doetinchem Winterswijk Coevorden Hoogeveen Meppel Steenwijk Sneek Bolsward Franeker Dokkum Veendam Winschoten Delfzijl Harderwijk Nijkerk Wageningen Culemborg Gorinchem Oosterhout Waalwijk Oisterwijk Boxtel Veghel Venray Weert Roermond Sittard',
    portuguese:
      'Bragança Chaves Mirandela Amarante Lamego Viseu Tondela Mangualde Guarda Covilhã Fundão Sertã Tomar Abrantes Elvas Estremoz Redondo Mértola Tavira Silves Loulé',
    polish:
      'Sanok Krosno Jasło Gorlice Limanowa Bochnia Brzesko Mielec Dębica Łańcut Przeworsk Biłgoraj Zamość Chełm Łuków Siedlce Sokołów Łomża Augustów Suwałki Ełk Mrągowo Iława Brodnica Chełmno Świecie',
    nordic:
      'Hamar Gjøvik Kongsberg Arendal Molde Narvik Harstad Silkeborg Viborg Skive Holstebro Varde Nyborg Falun Ludvika Avesta Växjö Kalmar Motala Nässjö Tampere Kuopio Mikkeli Rauma',
  }).map(([style, towns]) => [style, towns.trim().split(/\s+/)]),
);

/** Streets by language, without the word for street. */
export const STREETS: Readonly<Partial<Record<StyleName, readonly string[]>>> = Object.fromEntries(
  Object.entries({
    english:
      'Ashcombe Brindley Calderwood Dunmore Eastleigh Fairhaven Glenwood Hawthorn Inverness Kingsley Langdale Merrivale Northcote Oakhurst Pemberton Ravenscroft Stanmore Thornbury Underhill Wexford Wynyard Yarrow Alderley Beechcroft Cranbourne Denholme Ellesmere Fernleigh Gainsborough Hazelmere',
    spanish:
      'Alcaraz Almendro Castaños Cervantes Encinas Jacaranda Laureles Magnolias Olivares Quevedo Robles Zurbarán Velázquez Murillo ',
    german:
      'Ahorn Birken Buchen Eichen Erlen Fichten Flieder Goethe Hölderlin Kastanien Lessing Mozart Schiller Ulmen Wiesen Tannen Hebbel Uhland Mörike',
    french:
      'Acacias Bruyères Charmilles Églantiers Glycines Lavandes Marronniers Noisetiers Peupliers Tilleuls Verdun Voltaire Rousseau Pasteur Molière',
    italian:
      'Carducci Leopardi Manzoni Petrarca Pascoli Alfieri Foscolo Goldoni Verga Donizetti Bellini Paganini Vivaldi',
    dutch: 'Beuken Berken Eiken Iepen Kastanje Linden Populieren Wilgen Vondel Rembrandt Vermeer Steen',
    portuguese: 'Camões Pessoa Garrett Herculano Castanheiros Oliveiras Carvalhos Loureiros',
    polish:
      'Brzozowa Dębowa Jesionowa Kasztanowa Klonowa Lipowa Sosnowa Wierzbowa Mickiewicza Słowackiego Kochanowskiego ',
    nordic: 'Bjørke Ekeberg Granli Rogne Solbakken Ulvik',
  }).map(([style, streets]) => [style, streets.trim().split(/\s+/)]),
);
