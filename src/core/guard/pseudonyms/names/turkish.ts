import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const turkish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), tr_TR',
  female: `
Abiye Adila Afife Akgunes Akmaral Akyildiz Almast Alisik Armahan Aripinar Asliye Atiyye Aybet Ayduru Ayhan
Aylil Aynimah Aysevim Aytoz Ayulker Aysenur Azize Agbegim Badegul Basriye Bediriye Belkize Benice Beriye
Besey Bidayet Binay Birsan Burcuhan Bureyre Canseven Cemiyle Ceyhun Deha Deger Dilfeza Dilsitan Dogannur
Durgadin Durrusehvar Edaviye Elamiye Elifnur Enfes Ervaniye Esmanperi Ezgin Faize Fatinur Fayize Fehmiye
Feraye Fermuta Feyha Fidaye Firdevis Ganiye Goncafer Gorsev Gulay Gulbeyan Guldam Guldunya Gulev Gulfeza
Gulhisar Gulkadin Gulmisal Gulsalin Gulseren Gulsiye Gulzadiye Gulozge Gulseref Gungoren Gurcuye Guvercin
Hacile Hafiza Haliye Hanbiken Harbinaz Hasret Havse Hayrunnisa Henife Hilayda Hoskadem Hurican Humeyra
Husnuhal Kadinana Kardelen Kezban Kitan Kumral Kazime Lerze Lezize Macide Mahnaz Masume Mefharet Mehrigul
Meleknur Melul Menisan Merva Meveddet Mezide Minibe Miyesser Muhiye Mukbile Muvahhide Muferrih Mumtaze
Musemma Mugber Nafile Narhanim Nazlihan Necilal Nefaret Nejdet Nesfe Nevgin Nezengul Nesrin Nilcan Nigmet
Nurda Nurey Nurhayet Nurseda Nurtac Nursan Nurice Pekkan Permun Rabbiye Rakide Rebihat Rehime Revza Ruhide
Rifkiye Safinaz Sahil Samahat Sanur Saygin Sebla Sehel Selcen Selmin Semrin Serfinaz Servinaz Sevginur Sevla
Seyhan Secgul Silanur Simten Soykan Sunay Soyler Sumerya Sirriye Tanses Tayyibe Teknaz Tercan Turcein Tugce
Turknur Umusan Vecide Vezrife Yahsi Yazgul Yepelek Yosma Yucel Zaliha Zemzem Zeride Zeyno Zinnure Zuheyla
Zulfuye Alemsah Cevregul Cisem Omriye Ovun Ozdes Ozlem Ozyurt Ummahan Umray Iklim Ilklima Imrihan Insaf
Islime Sadiman Sahinder Sayan Sefiye Sehza Semsinisa Serman Sirivan`,
  male: `
Abdulbekir Abdulkadir Abdurrahman Abdulhadi Abdurresit Adigun Akatay Akcivan Akgol Aksay Akver Akoz Alaeddin
Aliabbas Alkor Alpsu Altinkaya Apaydin Arpag Asalet Atasagun Atilhan Avsin Aydinc Aypar Aytuna Azettin Agmur
Balatekin Bariscan Baydu Bayruhan Bagdas Bekbay Bengibay Berki Beyda Bilender Biltas Birsen Bozbag Bogatimur
Burakhan Buget Cantez Cemalettin Cezayir Coskun Dalkilic Delil Demirok Denkel Diken Dinckol Dirlik Doganalp
Duracan Duruk Dundaralp Edgubay Ekmel Emirsan Ensari Erdibay Erginel Erincer Erkilic Ertun Esenbay Evcimen
Esref Fehim Fersan Feyruz Gencaslan Ginyas Goken Gokten Gorklu Gulaga Gulsahin Gunden Gungordu Gunsen Gursal
Haciali Hanedan Hayali Hidir Hudavent Hukumdar Husmen Ismik Jankat Kamar Karabas Karakucak Karcan Kavurt
Kayrabay Kelami Kiyasi Konguralp Korkmazalp Kockan Kutay Kursad Kivilcim Lutfi Mazlum Mehmed Memili Mertel
Metinkaya Mihin Mishat Muhip Muratcan Mutluhan Mucellib Muslum Nakip Nazlim Necmettin Nesip Nihai Nurcan
Nurullah Oganer Okguclu Okyalaz Ongay Oranli Oymak Ogurata Pirahmet Rasul Remazan Rohat Sabih Sahir Salurbay
Sancar Saricabay Saydam Sebattin Semender Seracettin Sevdi Seyfullah Secme Songurkan Suat Sunel Sozer
Sumeyye Taciddin Tamaydin Tandogdu Tansev Tanir Taygan Taskan Tekbay Teksoy Temucin Tezcan Toktug Tonguc
Tunahan Tunckilic Tutkun Tugrulhan Tumkurt Ulakbey Ulutay Uraltay Uzbay Ugurkan Vahittin Vedat Vezat
Yaltirak Yasan Yazganalp Yasattin Yeneral Yigit Yurdanur Yonetmen Yilma Zekayi Zihni Zufer Cakirca Cavuldur
Cagveren Cetinsu Cokan Civgin Omur Ozalpsan Ozdal Ozerdinc Ozgur Ozkutlu Ozpinar Ozcam Ulfet Unlen Ustun
Ilalmis Ilkim Ilteris Ivecen Sabettin Sahmettin Sehamet Senkal Sinasi`,
  family: `
Yorulmaz Corlu Sakarya Yaman Akcay Bilgin Yuksel Eraslan Hayrioglu Arsoy Kisakurek Gulen Safak Dumanli Soylu
Zorlu Firat Durdu Zengin Tevetoglu Mansiz Sener Sensoy Tarhan Sezer Demirel Koruturk Inonu Ocalan Alemdar
Karadeniz Akdeniz Akgunduz Camurcuoglu Ihsanoglu`,
  knownFemale: `
Acarkan Adal Adviye Ahter Akay Akise Aksoy Alabezek Alaz Algis Alize Altinbike Altincicek Amre Anargul Anka
Aral Arziye Asiman Asu Atanur Avunc Ayasun Aycagul Aydar Aygonenc Aykut Aynilhayat Aysema Aysuna Ayten
Ayyaruk Aycan Ayseana Azade Acilay Ashan Bahtinur Balca Balli Banu Bagdat Begim Behiza Belgizar Benek Beray
Bergen Berrin Beste Beyhatun Bezek Bilay Bilginur Bilkay Birben Birgul Bitul Busra Busranur Canan Canfeza
Canur Cedide Cevale Cihan Cuheyna Damlanur Deryanur Dilara Dilcan Dilhus Dilsat Divan Duha Dursadiye
Duyguhan Doner Ecegul Efil Egenur Elgin Elvan Emal Emis Erbay Erem Ergul Eris Esengun Esna Evde Evrim Esim
Fadile Fadila Fatigul Fatmanur Feden Ferahdiba Ferhan Ferinaz Feryas Feyzin Fildan Fitnat Fugen Gabel
Gelengul Gilman Gok Gokperi Gokce Goli Gozem Gul Gulbani Gulbiye Gulcegun Gulder Gulenay Guler Gulfari
Gulgen Gulguzel Gulinaz Gulluhan Gulnaziye Gulper Gulselin Gulsevil Gulsu Gulter Gulce Gulus Gulsa Gunebakan
Gunsel Gurten Guzey Habibe Hadrey Halenur Hamiyet Hanim Hansultan Hasgul Hatin Havali Hayel Hazine Hekime
Heva Hezniye Hinet Huban Hurside Huda Hurmet Huruyet Ildiz Iris Isin Jaruthip Kandef Kaver Kefser Kerime
Kifaye Koncagul Kutgun Kutun Kubran Kismet Laika Laze Leyli Limon Lale Lufen Mahigul Mahter Maksude Maynur
Maside Mecide Mehdiye Melaha Melikkan Menfeat Merba Merim Meryeme Mesude Mevludiye Meyhanim Mihrab Mihriye
Miray Misra Muarra Mufide Mujde Musaffa Mubetcel Mucevher Mukrume Munezzer Muret Muveddet Musure Nades Naide
Nalan Nasiba Natalia Naz Nazende Nazi Nazimet Nazidil Nebiha Necva Nefiye Neptun Neriban Neslinur Neval
Nevise Nevsale Neyran Nezize Nihan Nili Nirgul Nura Nurbanu Nurdeniz Nurgil Nuriyet Nurmelek Nurser Nursim
Nurveren Nudret Ogus Olus Orcin Paksu Paye Pembesin Peren Perinur Pesent Piran Purcek Rafia Rahiye Rana
Rayla Refet Rengul Rezin Rojnu Ruhugul Rumeysa Sabihe Sadeti Sadiye Safura Saire Salimet Sanavber Sarya
Satia Saci Sebigul Sedife Sefer Sejda Selime Selcuk Semat Semine Seniha Serma Sernur Sevcan Sevdinar Sevgen
Sevican Sevim Sevsevil Seyyide Sezen Sidar Simber Sirap Siti Solma Sonnur Subutiye Sultane Susam Suheyda
Suleyla Suner Susen Suzer Tagangul Talibe Tan Tangul Tanyu Tasvir Tacnur Temime Teybet Ticen Tomurcuk Tule
Tutkucan Tulin Turcan Tuzenur Ummahani Uyanser Ugur Vacibe Varlik Vefia Verde Vildane Yasemen Yasar Yekbun
Yesil Yurdaser Yurtseven Yildiz Zahfer Zebirce Zehranur Zelha Zerafet Zevlude Zilfa Zubeyde Zohrehan Zulbiye
Zumre Calim Caglar Cilga Colpan Orfiye Ozay Ozbilge Ozge Ozgun Ozpetek Uge Ulke Ulkum Ummuhan Unal Urper
Ucgul Ide Ihsan Ildes Ilkbahar Ilper Imge Incifir Irfan Isra Izel Icimbike Sahdiye Sahnuray Sahigul Samiha
Sazime Sehreban Selale Sennur Seref Sevketfeza Seyda Silan Sohret Sukufe`,
  knownMale: `
Abdis Abdulgazi Abdulmenaf Abdulsemet Abdulahat Abdulcemal Abdulkerim Abdulsamed Abid Abuzar Acar Aclan Adak
Adasal Adlan Afer Ahat Ahsen Akalan Akar Akbas Akboga Akdora Akdurmus Akif Akkerman Akmaner Aksogut Aktemur
Akcabay Akcasu Akinal Alaaddin Alanalp Alattin Alcan Alexandru Aliihsan Aliseydi Almus Alparslan Alpcan
Alpin Altogan Altug Altinisin Amac Andic Annak Aran Arcan Argu Arifcan Arkut Artan Aru Arikol Arisoy
Aslanhan Asim Atagun Atalay Atatore Atgun Atnan Atilgan Ayaydin Aybora Aydinbey Aygutalp Aykutalp Aysoy
Aytek Ayvas Aysan Acikel Agakisi Asir Baba Bahaddin Bahittin Baki Bali Baltas Barak Baris Barsen Basim
Baturay Batirhan Baykan Bayman Baytal Bayzettin Basay Bashan Basok Bedi Bedri Behrem Bektasi Bellisan Benol
Beren Berkal Berksay Berran Besin Beyler Beyzade Bican Bilgen Bilgutay Binbasar Binisik Bisar Borahan
Boratas Boynak Bozerk Boztas Buhari Bulunc Burc Buyrukhan Bortecin Bunyamun Cabir Canal Canberk Candeniz
Cangur Cansin Cavit Cebesoy Celilay Cenan Cercis Cevheri Cihandide Cindoruk Cuman Cuneyit Dalan Danis Dayar
Dagistan Demirbuken Demiriz Demiryurek Denizalp Derkay Deviner Degmeer Dilder Dincer Dincsu Dirican Dolun
Dorukhan Dogansah Doguhan Durdali Durmusali Duruoz Dolensoy Eba Ebuakil Ecemis Efe Eflatun Efser Ekber Elhan
Elnur Elove Emin Emrullah Enes Enginiz Eral Eraycan Erbil Ercihan Erdemer Erdogan Erdursun Erenalp Erensoy
Ergener Ergonul Ergun Erik Erkan Erkinel Erksoy Ermutlu Erogul Ersel Ersec Ertan Erten Ertuncay Eryildiz
Eroz Ersat Esenturk Eskinalp Evrimer Eyyup Ezgutekin Fahrullah Fami Fatih Fazul Fenni Ferat Feremez Ferihan
Ferzi Fetullah Feza Filit Fuzuli Galip Gazel Gencay Geray Giz Gokay Gokbudun Goknur Goksev Gokcebalan Gokcil
Gonen Gorgunay Gozel Gucal Gulel Gulegen Gumustekin Gunaydin Gunduzalp Guneri Gunkurt Gunser Gurarda
Gurelcem Gucluer Gucyeter Hakikat Halidun Haluk Hami Hariz Hasbek Hatem Hayret Hazrat Hekmet Heyvetullah
Hindal Hicsonmez Hunalp Huzuri Hurdogan Huryasar Hifzullah Idik Ilgi Isikay Isiman Kahir Kalgay Kanak
Kanpulat Kapagan Karaca Karaer Karanbay Karatas Karlukhan Kasim Kayagun Kaygusuz Kayit Kasif Kenter Kerman
Kete Kibar Kiramettin Kocabas Koldan Kopan Koray Korugan Kotuz Kocak Kosukhan Kuddusi Kamil Koker Koktas
Kosemen Kilicbay Kinel Kirat Kirgiz Kizil Kiziltunc Ledun Mahir Mahsun Maksur Mansurali Masar Mecit
Mefarettin Mehmetzahir Melihcan Mengi Menguc Merdi Merzuk Mestur Mevlut Meshur Milay Mirbadin Monis Mucahit
Muhammet Muhyettin Muktedir Musafet Mutasim Muvaffak Mohsim Mufit Mukramin Mulayim Munif Murit Muzekker
Nabil Nafii Nas Nasuf Nayil Nebih Necdat Nehip Nerim Nevsal Nezihi Niyazi Noman Nural Nuretdin Nurkan Nuyan
Odkanli Okanay Okbay Okseven Okturemis Olca Oldag Oliver Omaca Onat Onuker Onurcan Onursu Orgun Ortak Oruc
Otay Ozansu Ogulbas Oguzman Paker Pehlil Rabih Rafih Rahmet Ramadan Razi Recepali Refik Resulcan Rezzak
Ruhsat Ruknettin Rusen Sadat Sadittin Safet Sakip Salami Salkin Sami Samurtay Sancak Sargin Sarpkin
Satrettin Savak Savni Sayin Sayrak Sagcan Sagit Seda Seha Selaheddin Selatin Seler Sencar Serezli
Serhatmehmet Serol Server Sevindik Seydo Seyithan Sezal Sezginbas Sidki Siper Sittik Sonad Soydaner Soykut
Soyselcuk Sudi Sulhi Suphi Sokmen Sucaettin Suha Suvari Sila Siylihan Tahir Talayer Tali Tanak Tanbay Tanhan
Tanpinar Tansig Tanyolac Taranci Tartis Tatu Tayaydin Taylak Tayyip Tasar Teber Tecimer Tekecan Tekiner
Telim Temirhan Temizkal Tenvir Terlan Tevs Tezol Timurtas Tigin Toker Tokoz Tolonbay Topuz Torhan Toy Togan
Tulun Tunguc Tuncboga Turabi Turgut Tuyug Tugcan Tugtas Torel Tukelalp Tumer Turkalp Turkmen Tuzeer Tinal
Ulu Uludag Uluman Ulugbey Umman Umutcan Urhan Ushan Utkucan Uygun Uzsoy Ucan Ucbeyi Ugan Ugurtan Vafir
Vargin Vaysal Veis Velitdin Verim Yadigar Yahsikan Yalazabay Yalgin Yamin Yanki Yargi Yavuz Yayak Yagin
Yagizkurt Yekda Yelesen Yertan Yetisal Yilmaz Yolal Yoruc Yunt Yurtguven Yurttas Yucelen Yumun Yildir Zahid
Zamir Zennun Zeynelabidin Ziyaettin Zoral Zulgarni Adem Cakar Calti Camok Capkan Caga Cagdan Caglasin Celem
Celikkan Celikyurek Cerci Cevikoz Cinerk Copur Cogay Cidal Oge Okkas Okturk Onel Ongen Onsal Orik Oryurek
Over Ozakan Ozaslan Ozbay Ozbilek Ozdil Ozdogdu Ozel Ozertem Ozger Ozinal Ozkent Ozlu Ozokcu Ozsozlu Oztek
Ozturk Ozudogru Oget Ubeydullah Ulkudes Ummet Unek Unubol Urfettin Usame Uzer Ganim Ibrahim Idiris Ikiz
Ilbek Ildem Ilim Ilmafer Ilsu Imam Imren Inancli Intihap Isak Ismet Iyiyurek Izgu Iscan Safii Sahat Sahinbey
Sali Sanli Savki Sefi Sekim Semsettin Serafeddin Sevket Side Suayp Sukri`,
  knownFamily: `
Yilmaz Yildirim Turk Erdogan Demir Manco Aksu Akar Bilir Aslan Arslan Hancer Sama Ergul Seven Ertas Guclu
Duran Durmus Ulker Gul Cetin Sezgin Bilge Akca`,
};
