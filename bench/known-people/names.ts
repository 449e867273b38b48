// Names for generated people. The rare ones are a random sample of the given and family names of Wikidata (CC0) in nine
// languages; the widespread ones are common knowledge. An underscore stands for a space within a name.

const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

export const WIDESPREAD_GIVEN: readonly string[] = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony
Mark Steven Paul Andrew Kenneth Joshua Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob
Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Benjamin Samuel Gregory Frank Alexander Patrick
Raymond Jack Dennis Jerry Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy
Lisa Margaret Betty Sandra Ashley Dorothy Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah
Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine
Virginia Catherine Christine Samantha Debra Janet Rachel Carolyn Emma Maria Heather Diane Julie Joyce
Victoria Kelly Christina Joan Evelyn Lauren Judith Olivia Frances Martha Cheryl Megan Andrea Hannah
Jacqueline Will May Rose Grace Hope Bill Grant Dawn Joy Faith Ivy April June Mark Jürgen Günter Käthe
Björn Jörg Hans-Peter Anna-Lena Karl-Heinz Wolfgang Sabine Petra Monika Ursula Heike Stefan Andreas
Matthias Markus Ulrike Jean-Luc Marie-Claire François Chloé Zoë Élodie Céline Benoît José María Jesús
Ángel Begoña Íñigo Lucía Álvaro Giuseppe Giulia Francesca Alessandro Matteo Chiara Piotr Małgorzata
Łukasz Agnieszka Zbigniew Wojciech Søren Åsa Jørgen Bjørn Siobhán Aoife Seán Niamh Mehmet Ayşe Fatima
Mohammed Yusuf Priya Rahul Wei Yuki
`);

export const RARE_GIVEN: readonly string[] = words(`
Aagot Abdulmuhsin Abedin Abeytu Abiram Abu_Bakr Abélia Acuzio Acyuta Acácio Adelee Adriatik Aed
Aidas Aisza Ajla Akadia Akif Akifumi Alani Albertina Albin Albizzo Aliy Alphonsius Amarilli
Amonaria Andoni Andriena Andriola Andronik Anelka Angenes Anikó Anka Arline Arzu Asim Asmik Aspazja
Astghik Athanasia Atissar Aurea Aurore Aytaç Azémia Baksa Baldó Banush Bardhec Barna Bartus Beag Bekri
Beonna Berlin Bernino Bhausaheb Birger Bonfim Brenno Brock Bronislovas Catriel Chang Chazz Chie
Ciechosława Claudie Cornel Cristo Cserjén Darris Davide Dayle Dedin 
Demiray Derrell Dilfirus Dinah Dobrowieść Dogjan Doretta Doroteo Druso Dusánka Eduwaard Eerke Elis
Elizabertus Elkan Elmo Elof Emir Eneasz Engelmar Erminia Errit Eréndira Esam Estref Eug Eugènie 
Evi Evridiki Fantino Fennegiena Fidenzio Fiorito Franci Fraser Fredegund Frode Fränk Gajur
Geetruida Geisje Gema Gencer Gepke Gerhardina Giannotto Gijsberdina Gijsje Gimmi Gintautas Giosuè
Glijna Godvin Goodluck Gould Gozewina Griettie Gudula Guilhemine Gunvor Gurdeep Gylfi Gyözö Hajna Haldor
Hallet Halston Hanni Haveson Heijltje Heiko Heloiza Hermanda Herminus Hermon Heun Hillegje Hiltrud
Huigberdina Hyrie Hélie Iain Ileana Isidorus Isla Iven Izsó Jacobje Jacques Jamiel Jamina Január Jaskaran
Jelke Jellemer Jerena Jesaia Jetta Jetze Jildert Joosten Jorida Josette Judic Juha Jurie Juvenilja
Kalliopi Kamil Kaname Kayden Kaylee Kelila Kjell Kjetil Klaud Klaziena Kleva Knut Konstantinas
Kostandina Kreuzwendedich Kudakwashe Lari Lau Laurant Lavdije Lennie Leuonora Liběna Lijdia Lijgje
Lodewina Lovro Lìlíng MacKeith Madlenka Marcelijus Margarieta Margunn Marlene Matish
Meddina Melchert Mergje Merja Mero Michail Mimma Minja Murkina Mylène Málna Nahel Natsumi
Nehemias Nerina Nessa Nikodema Nikolajus Nonda Nonis Nuran Odorico Oihana Olathe Olenka Olier Olle Onno
Oprah Ottolina Palemona Paulius Pawoł Peternella Pia Pleun Pulcheria Pádraigín Radana Ramush Rashaun
Ratzon Ravikumar Regös Reşat Rino Ritsuko Rosalie Ruurd Sabina Sabra Sanchita Saranyu
Scolastica Seidje Seok Seppe Seren Sevdail Shani-je Sheknar Shoshana Siana Sidkeong Sidrac Signe
Soetje Sonya Sora Stepas Sunniva Szymon Szíriusz Sędzisława Takahiro Takeharu Teruko Theodor Theodous
Thorothea Tjeert Toccara Tomohiro Tomoyasu Ton Tonantzin Trine Tuda Tulsi Ugron Uliano Vath Veturliði
Violette Vitalianus Vlastimil Wafae Wichmann Wiglev Wilbert Wisam Wolfhard Wybrecht Wøien Xaveria
Xenia Yancey Yeliz Yllita Yveline Zahar Zelinda Émile
`);

export const WIDESPREAD_FAMILY: readonly string[] = words(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis
Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall
Rivera Campbell Mitchell Carter Roberts Price Banks Rose May Park Wood Long Cook Müller Schmidt Schneider
Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Keller Mueller Koenig Goebel Müller-Lüdenscheidt
Schmidt-Rottluff García-Márquez Lévy-Dupont Smith-Jones Dubois Lefèvre Moreau Girard Rousseau Fournier
Núñez Ibáñez Muñoz Rossi Esposito Ferrari Bianchi Kowalski Nowak Wiśniewski Wójcik Kamiński Łukaszewicz
Ødegård Åström Sørensen Björklund Petersen Hansen O'Brien O'Connor D'Angelo O'Sullivan McDonald MacGregor
van_der_Berg de_la_Cruz von_Hohenstein de_Vries van_Dijk da_Silva Di_Stefano Van_Houten el-Masri
García_Márquez
`);

export const RARE_FAMILY: readonly string[] = words(`
Aaker Aakula Aamer Aardsma Aarset Aasland Abbett Abbiss Abbitt Abbondanzieri Abdil Abduraimov
Abdurakhmanov Abel Abello Abels Aberhart Abilov Ablack Ableitner Aboagye Abrahamowicz Abrines Absalonsen
Abumohor Abushev Acél Adamberger Adamczyk Adames Adamski Adamsson Adato Adepoju Adesoji Adeyemi Adoboli
Adolphson Affry Agajanian Agirre Aglukark Agosti Agoult Agócs Ahimeir Aikenhead Aimoto Ainscough Aird
Aisin_Gioro Akahori Akbay Akdağ Akdemir Akgül Akhalkatsi Akinfenwa Akkiraju Aknai Aksu Alabora Alarcia
Alavi Alberti Alfonsi Alimi Allende Alleyn Alliluyeva Allom Almeida Althaus Altisferi Amadei Ameresekere
Amerson Amo Amort Amoruso Ananko Anastasijević Anchal Andone Andrewartha Anelka Angarita Angelle
Anslinger Antyufeev Apeland Apelgren Apostu Applegarth Apreece Apthorp Aqdas Ardern Arendt Argerich
Arimura Ariyoshi Arlauskas Armit Artamonov Aschwanden Ashley Aspdin Aspelin Asplin Asumi
Atahualpa_yupanqui Atenas Ateş Atlason Attard Attewell Attwell Atwan Audette Aukland Axmacher Aylott
Ayral Aðalsteinsson Baader Babayaro Bacall Bachirev Bacsik Badeaux Badley Baek Baggett Baggott Bagnold
Bahdanovich Baierl Baillairgé Balauru Ball Bambrick Ban Banbury Banester Banko Banky Bannard Bansal
Bantock Barchuk Bareš Barnette Barnie Barnson Barrett Bartkus Bassford Batchelor Bathori Batmanghelidj
Battley Batty Baum Baumgarten Baumgartner Baumstein Bava Bawazir Baxley Bayev Baylie Bayntun Beaglehole
Beale Beauchard Becherer Beck Beckjord Bediako Bedingfeld Beermann Begleiter Behrens Belfrage Belland
Belson Bendell Berker Berlendis Bernbaum Bernhard Bernini Bernius Bertholf Betham Bettani Bettenham
Bhonsle Bhowmick Bickett Biddlecombe Bienemann Bigland Bild Bilgili Binay Binder Bingham Binny Birkey
Birol Biržiška Bisceglia Bischof Bishop Bissonette Bissong Bisutti Bjelke Bjerke Bjørkum Blachford
Blackham Blacking Blane Blasberg Blignaut Blochmann Block Blomquist Blore Boborykin Bodiroga Bogorodsky
Bohannan Bohl Bolmer Bonato Bonsack Bonsignore Boocock Borbély Boren Borg Borkenau Bornmüller Borysiuk
Boscana Botting Bough Boutin Bouwer Bowdler Boyes Bozhko Brackenbury Brambilla Bramwell Brandon Branum
Bratko Brauksiepe Brecken Brehmer Bremen Brewis Brickley Brigman Brimelow Brinda Brinsley Briskin
Brittingham Brockbank Brockhill Brodey Broers Brogan Bromilow Brookbank Brooks Brosnan Brotherus
Brownback Bruce_Lockhart Bruel Brumfield Brunker Brunsdon Buchli Buczkowski Budgett Bulliard Burdak
Burgman Burian Burkitt Burmakin Burnette Burrow Buryak Busbee Busch Butkevičius Butusov Butzmann
Buytendijk Byck Byles Byrd Bánáthy Bërdufi Bölükbaşı Büchli Bünger Caddick Cadigan Calatabiano Calthrop
Campbell Canner Cantoni Capewell Caples Capstick Cariani Carlgren Carner Carp Cassar Castrilli Catchpole
Cater Cathey Cawkwell Cawthorne Ceresoli Cevdet Chambliss Chamoun Chang Chartrand Chasovnikov Chauveau
Chaytor Chen Chenault Cherkassky Chevrier Chilcot Chodzko Cholmeley Chong Chowning Christ Christov
Chuchrowski Chudleigh Chugh Churchward Cid Claessen Clarges Claudelin Claytor Clyde Coben Cochrane
Cockrell Colangelo Coleman Colling Companeez Comper Conde Conlin Contiguglia Conybeare Coode Cooke Cordas
Corini Corlett Cornyn Corvinus Coser Costa Costello Coster Coucke Courneya Couse Cowlishaw Cox Cozier
Cranmer Crauford Craxton Crosland Crosson Crous Csou Cullen Culverhouse Cunningham Cusumano Daitokuji
Dalisay Damasco Damer Damodaran Dandachi Dannatt Dapples Darwin Dasso Daughtridge Davern Davidge Deacon
Dehennin Delgadillo Demaine Demaret Demps Dengra Dennstedt Dervishi Desbois Deshpande Despotović Dines
Domaška Dombraye Domvile Dornbush Douglas Dowding Doyer Drewe Drout Drude Dubasov Dugmore Duhé Duignan
Dukes Dulay Dumesny Dunner Dursun Dushkin Dustin Duvvuri Dwomoh Dybdahl Dyment Dzhunkovsky Důras Eady
Eaton Ebersole Ebrahimi Ecevit Echard Edwards Egbers Egloff Ejercito Ekberg Ekelund Elvira Empson
Endemann Engen Enoksen Erbslöh Erikson Erkoç Erlandson Esherick Espinal Estermann Etlinger Evatt
Eversmann Eysenck Ezenwa Fabinyi Faccini Facetti Faivre Fakeye Falke Fanaei Fariba Farooqi Farquharson
Farry Faut Feilden Ferrari Fetherstonehaugh Figl Filonov Finklea Firebrace Firkins Firmani Fisser
Fitzhubert Flack Flete Flüehler Flüeli Foley Folville Foner Fontaine Forlán Forselius Fortner Fossati
Foust Fowell Fowler Frachon Fras Fraser Friese Frisius Frith Fritzsche Frobenius Frothingham Fröschl
Fujibayashi Fujii Fukumitsu Fulke Funderburk Furse Fytche Gabriëls Gabrić Gadelius Gaetz Gaidukov Galea
Galitz Galusha Gammell Gana Ganchev Gansky Garang Garas Gardelle Gardey Garris Gattuso Gauslaa Geelmuyden
Geelvinck Gembicki Geoghan Georgeson Georgiewski Gephardt Gerlach Gerome Gerull Gewirtz Giakoumelos
Giambruno Giongo Gjelaj Glasse Glick Godden Gokhale Goldberg Goldmann Goldney Goldwell Gomola Gonthier
Good Goodmanson Gordon Gorion Gorol Govedarica Govic Gowdy Graf Grainger Gravenor Grebnev Greenawalt
Greenhaw Gregersen Grizunov Grosar Grossfeld Grotheer Grubišić Grylls Grzeszczak Gröning Gschösser Gubler
Gudjonsson Guerri Gulbenkian Gulston Gumaelius Gurjanow Gurjar Gutheil Guízar Gyau Góngora Gültekin
Günaydın Gürel Haasnoot Habicht Hall Halubovich Hammer Hanabusa Handl Hanft Hao Haponenko Harahap
Harbison Hardt Hargin Harkusha Harmens Harrower Harsanyi Hartig Hartinger Hartung Hartwig Harvin Hasilden
Haskett Hatlapa Hauff Haugland Havey Hawass Haymond Hayrikyan Heasley Heilman Heineman Heinke Heintze
Helsing Hempel Hender Henders Hendley Heng Henig Henlein Herincx Herlihy Herring Hertz Heumann Hewer
Heynes Hiatt Hill Hippisley Hiranaka Hirate Hobley Hoggard Hollioake Holroyd Holtermann Hopkin Hopley
Horcasitas Horlenko Horlick Horvat Horvitz Hou Houston Hovdenak Howie Hribar Huang Hunziker Hurrell
Huseklepp Hutauruk Hutchence Hwangbo Häussermann Iakovenko Ickham Inamdar Ingebretsen Ionescu Irani
Irarrazabal Isbister Iseman Ishiyama Itsumi Ivanishvili Iza Izmestiev Izumida Jachmann Jackett Jackson
Jacobson Jakobsson Jalagam Janjić Janklow Janneh Jawara Jayakumar Jeffress Jeremić Jerofejew Jesipow
Jewkes Johannessen Johnson Jovovich Judge Jugnot Jung Jungnickel Junkermann Juskowiak Jäger Jähn
Järnefelt Kaan Kakakhel Kalanikupuapaikalaninui Kamimura Kaplowitz Karekar Karny Karponosov Karstens
Kasparaitis Kaverin Keely Keenleyside Keever Kehoe Kerckhoffs Kerin Kerkhof Kern Kestenbaum Khagba Khara
Khera Khramov Khurtsilava Kienzle Kilbey Kilner Kininmonth Kirchhoff Kirk Klinck Knauer Kneen Knoppers
Knowings Knowles Koers Kohzad Koiwai Komiyama Kontogouris Koprowski Korhola Korhonen Kormiltsev Kornilova
Korotayev Kosgei Koshino Kost Kostyuk Kovács Kozhanov Koçer Krabbe Krafft Kreiger Krige Kripke Kristof
Kroeger Kuschel König Kühl Künstler Lacson Laffont Laing Lainson Lamba Lamplugh Lang Langer Lapointe
Larrinaga Launitz Lauricella Lauristin Laužikas Lavasani Lavine Lazzara Lea Leamer Lebiediew Lechner
Ledoux Legard Lenke Lenssen Leonavičius Leonowens Lettieri Levey Levinas Levingston Leyshon Lichter
Lichtsteiner Liebenberg Limaye Limnaeus Linde Lindquist Lindén Lingo Linnett Lion Liourdis Livsey Lobačev
Locatelli Lodro Loktionov Lomu Loprieno Lopukhin Lorber Luckhurst Ludecke Ludlum Ludwig Lugassi Lund
Lunge Lunsford Lussu Lusty Lutui Lyall Lynch-Staunton Lyne Löwy Løkin Maazel Mabry Mac_Siúrtáin
MacDermott MacFarquhar MacKendrick Mackell Maij Mainberger Mainzer Makur Maldiyal_Mughal Malhiot
Malmström Malthouse Mamatov Mamontov Manabe Marczewski Marschall Marxuach Massengill Mathijsen
Matijasevic Matsubayashi Matthison Matthysse Mausser Mawhinney Maxse Maymin Mazo Mazzetti Medero Mederos
Meier Melady Melkadze Messing Metsch Meuricoffre Miana Michaelsen Mickelson Mickens Micula Miessner
Mikloško Milian Milligan Minick Miranda Mironenko Mitchem Mitchum Mitsuhira Mizukawa Mićić Mockford
Mogilev Mohns Moneim Montas Moodie Morata Morawetz Moraza Mortensen Moskvin Mulligan Murfree Murrison
Muskhelishvili Mutlu Mychajłenko Möser Nadvi Nagamine Naqvi Narahashi Nazarenko Nazmi Ndereba Nebe
Nemerov Nemtjinov Nestler Neuwirth Newman Neyzi Nikitchenko Nikonov Niohuru Nivison Nohr Nong Nordstrom
Normandeau Normington Northmore Nowowiejski Nunziata Nwodo Nyilasi Núñez Oakeley Oaten Obeng Obluda Odom
Oehler Okon Oltramare Onchi Onufriev Oram Ordronaux Ort Osmeña Osterhaus Osterloh Ottaway Ottosson Ozols
Paintal Papaccio Papachristos Papanastasiou Pappin Paprocki Parag Parata Parejo Paturel Paulsen Paulssen
Peaslee Peele Pehrsson Peiris Peller Penalosa Pendergast Peppers Perlich Perrone Perry Pestano Peyser
Peñate Pigou Pirogan Plucknett Plummer Pococke Polglase Pollak Poloubotok Posdnjakova Pospíchal Pott
Potter Pownall Poyer Prendeville Previtali Prine Prinsep Procter Proot Prosser Pölzl Pütter Quibell Raab
Rahman Rajendar Ramelli Rankilor Rapp Ratkevich Reed Reeves Reffert Reyburn Reyes Rial Ribisi Ridyard
Rimkus Rixon Roche Rochfort Rogers Rohde Rolph Romig Roosevelt Roscher Rosemond Rosenbloom Rosenthal
Rosner Ross Rosselli Rost Rouamba Rouco Roycroft Rudloff Rudman Ruffman Rumsfeld Russo Rustad Rutt Sabaw
Sadeghi Sadowski Saftleven Saivet Sakyi Samardžić Sameshima Samwell Sandrini Santamarina Santavuori
Saperstein Sarpong Sasaki Sasu Sauers Sawaya Sayegh Scalise Scawen Schaad Schattschneider Schauerte
Schelbert Schiano Schieck Schierup Schild Schlafly Schluter Schmelzer Schoen Scholefield Schon Schramm
Schreiber Schumaker Schut Schuurman Schwab Schweikert Schweitzer Schwenk Schwietz Schwortz Schön Scriven
Segantini Segerblom Segert Seidel Seidl Seifzadeh Serano Sergison Sethna Severson Shandro Sheoran
Shergill Shukri Shulga Shulman Shumack Shuman Shushunov Siddons Siever Silayev Simon Simpson
Sindhi_Shaikh Sisask Skujenieks Smallcombe Sneijder Soentgerath Sohal Sommer Song Sonntag Sorensen Sousa
Spark Spinetti Stahmer Stavrou Steiner Stepanowa Stewart Stoffels Stošić Straker Stravinsky Strickland
Sukhov Sullivan Supersaxo Sutyagin Svirin Swartwout Syomina Szafarz Szczerbatych Söderström Tabakov
Talbert Talich Talin Tallman Tambosi Tanrıkulu Tauk Teles Temkin Testelets Thalman Tharp Thesiger Thiede
Tietje Tiptoft Tishler Tiwana Tomlins Tomčić Townsend Trang Treffry Trickett Trinder Trussell
Tschabuschnig Tsitsin Tsuchihashi Tsunematsu Tuchkov Tugushi Tuiasosopo Tupý Twemlow Udayar Udvardy
Ueyama Ullah Upshaw Uramoto Urbán Ureña Utada Utmanzai Vafa Vahafolau Vaher Vainikolo Vainio Valach
Valeur Vallarino Vallini Valori Van_Biljon Van_Citters Van_Heijningen Van_Impe Van_Landingham Van_Lint
Van_Valkengoed Van_Waeyenberge Vanasco Vankoughnet Varkey Varshney Vasconcelos Vasović Vaughton Vazsonyi
Veckinchusen Velkov Velshi Veness Venning Vento Vermeule Vermeulen Verrell Vetsch Viers Villwock Vindenes
Viswambharan Vivan Vogel Wahlström Warzecha Washburn Watson Wegelin Weider Weinert Weinman Werder Werkman
Werthner Wesley Wessels Wickens Widjaja Wiechmann Williams Willmott Wimmer Witte Wodehouse Wolfgram
Wolley Womelsdorf Woodger Wright Wulsin Xiao Yakovenko Yağmur Yetman Yohn Yudin Yurovsky Zambrano Zeller
Zhang Zhao Zhitarev Zizin Zogg Zombory Zuckschwerdt Zöllner Östberg Čáp Šerifović Švedas Życzkowski
Župančič
`);
