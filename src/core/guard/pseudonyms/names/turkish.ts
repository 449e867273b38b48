import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const turkish: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), tr_TR',
  female: `
Abiye Adila Ahter Akgunes Aksoy Algis Altinbike Amre Arziye Asiman Atiyye Aycagul Ayduru Aykut Aynimah
Aysevim Ayyaruk Ayseana Azade Agbegim Bahtinur Bagdat Belgizar Benice Beriye Beyhatun Binay Birgul Burcuhan
Canfeza Cedide Ceyhun Damlanur Deger Dilfeza Dilsitan Duha Duyguhan Ecegul Elamiye Elvan Erbay Esmanperi
Ezgin Faize Fatmanur Fehmiye Feraye Fermuta Feyzin Fildan Ganiye Gokperi Gorsev Gulbani Guldam Guldunya
Gulfari Gulguzel Gulinaz Gulmisal Gulsalin Gulsevil Gulter Gulce Gulseref Gunsel Gurten Habibe Hafiza Haliye
Hansultan Hasret Havali Hayrunnisa Hezniye Hinet Hurican Hurmet Husnuhal Kandef Kezban Koncagul Kutun Lerze
Lezize Mahigul Masume Mecide Melaha Melul Menisan Mesude Mevludiye Mihriye Miyesser Muhiye Musaffa Mucevher
Mukrume Musemma Musure Nalan Nazende Necilal Nefaret Neriban Nevgin Neyran Nesrin Nirgul Nurbanu Nurey
Nuriyet Nurseda Nurveren Nurice Pekkan Pesent Rahiye Rayla Rehime Revza Ruhugul Sadeti Safura Samahat Sarya
Sebigul Sefer Selcen Selmin Seniha Servinaz Sevgen Sevla Seyyide Sidar Simten Soykan Sunay Suheyda Sirriye
Tanses Tayyibe Temime Teybet Tugce Tuzenur Uyanser Vefia Vildane Yazgul Yesil Yurdaser Zahfer Zemzem Zeride
Zilfa Zohrehan Zulbiye Alemsah Cilga Colpan Ovun Ozdes Ozlem Ulkum Umray Iklim Ilklima Incifir Irfan
Icimbike Sahinder Samiha Sefiye Selale Sennur Sirivan`,
  male: `
Abdulbekir Abdulmenaf Abdulcemal Abdurresit Adigun Akbas Akdurmus Akmaner Akver Akinal Alattin Aliseydi
Alpcan Altug Apaydin Arikol Aslanhan Atgun Avsin Aydinc Aysoy Aysan Agakisi Balatekin Baturay Baykan
Bayzettin Bekbay Bengibay Berksay Beyzade Biltas Birsen Bozerk Bulunc Bortecin Cantez Cenan Cezayir Cuneyit
Dagistan Demiriz Denkel Dilder Dincsu Dorukhan Duracan Duruk Ebuakil Efser Elnur Ensari Erenalp Ergonul
Erksoy Ertun Esenbay Eyyup Fazul Ferihan Feyruz Geray Goken Gokten Gozel Gulegen Gunaydin Gungordu Gurarda
Gucluer Halidun Hayali Hidir Hunalp Huryasar Idik Kahir Kapagan Karaer Karcan Kayagun Kayit Kiramettin
Konguralp Korkmazalp Kosukhan Kosemen Kirat Lutfi Mazlum Mehmetzahir Mengi Mestur Mihin Mishat Muhyettin
Mutasim Mohsim Muslum Nasuf Nebih Nerim Nihai Nurcan Nuyan Okbay Okturemis Ongay Ortak Ozansu Pehlil Rasul
Remazan Ruhsat Sadittin Salkin Sancar Satrettin Sayrak Selatin Serezli Seydo Sezal Songurkan Sudi Suphi Suha
Taciddin Tamaydin Tanhan Tanyolac Tartis Taskan Tekecan Temirhan Tevs Toktug Tonguc Tunguc Turgut Tugcan
Tumkurt Uludag Ulugbey Urhan Uzsoy Ugurtan Vaysal Vezat Yalgin Yasan Yagin Yelesen Yetisal Yurdanur Yumun
Zahid Zeynelabidin Zufer Cakirca Cagdan Celikyurek Cinerk Civgin Oryurek Ozaslan Ozdogdu Ozgur Ozkutlu Oztek
Ubeydullah Unek Ustun Ilbek Ilmafer Intihap Sabettin Sahmettin Sekim Sevket`,
  family: `
Yorulmaz Corlu Sakarya Yaman Akcay Bilgin Yuksel Eraslan Hayrioglu Arsoy Kisakurek Gulen Safak Dumanli Soylu
Zorlu Firat Durdu Zengin Tevetoglu Mansiz Sener Sensoy Tarhan Sezer Demirel Koruturk Inonu Ocalan Alemdar
Karadeniz Akdeniz Akgunduz Camurcuoglu Ihsanoglu`,
  knownFemale: `
Acarkan Adal Adviye Afife Akay Akise Akmaral Akyildiz Alabezek Alaz Alize Almast Altincicek Alisik Anargul
Anka Aral Armahan Aripinar Asliye Asu Atanur Avunc Ayasun Aybet Aydar Aygonenc Ayhan Aylil Aynilhayat Aysema
Aysuna Ayten Aytoz Aycan Ayulker Aysenur Azize Acilay Ashan Badegul Balca Balli Banu Basriye Bediriye Begim
Behiza Belkize Benek Beray Bergen Berrin Besey Beste Bezek Bidayet Bilay Bilginur Bilkay Birben Birsan Bitul
Busra Bureyre Busranur Canan Canseven Canur Cemiyle Cevale Cihan Cuheyna Deha Deniz Deryanur Dilara Dilcan
Dilhus Dilsat Divan Dogannur Durgadin Dursadiye Doner Durrusehvar Edaviye Efil Egenur Elgin Elifnur Emal
Emis Enfes Erem Ergul Eris Ervaniye Esengun Esna Evde Evrim Esim Fadile Fadila Fatigul Fatinur Fayize Feden
Ferahdiba Ferhan Ferinaz Feryas Feyha Fidaye Firdevis Fitnat Fugen Gabel Gelengul Gilman Goncafer Gok Gokce
Goli Gozem Gul Gulay Gulbeyan Gulbiye Gulcegun Gulder Gulenay Guler Gulev Gulfeza Gulgen Gulhisar Gulkadin
Gulluhan Gulnaziye Gulper Gulselin Gulseren Gulsiye Gulsu Gulzadiye Gulozge Gulus Gulsa Gunebakan Gungoren
Gurcuye Guvercin Guzey Hacile Hadrey Halenur Hamiyet Hanbiken Hanim Harbinaz Hasgul Hatin Havse Hayel Hazine
Hekime Henife Heva Hilayda Hoskadem Huban Hurside Huda Humeyra Huruyet Ildiz Iris Isin Jaruthip Kadinana
Kardelen Kaver Kefser Kerime Kifaye Kitan Kumral Kutgun Kazime Kubran Kismet Laika Laze Leyli Limon Lale
Lufen Macide Mahnaz Mahter Maksude Maynur Maside Mefharet Mehdiye Mehrigul Meleknur Melikkan Menfeat Merba
Merim Merva Meryeme Meveddet Meyhanim Mezide Mihrab Minibe Miray Misra Muarra Mufide Mujde Mukbile Muvahhide
Mubetcel Muferrih Mumtaze Munezzer Muret Muveddet Mugber Nades Nafile Naide Narhanim Nasiba Natalia Naz Nazi
Nazimet Nazlihan Nazidil Nebiha Necva Nefiye Nejdet Neptun Nesfe Neslinur Neval Nevise Nevsale Nezengul
Nezize Nihan Nilcan Nili Nigmet Nura Nurda Nurdeniz Nurgil Nurhayet Nurmelek Nurser Nursim Nurtac Nursan
Nudret Ogus Olus Orcin Paksu Paye Pembesin Peren Perinur Permun Piran Purcek Rabbiye Rafia Rakide Rana
Rebihat Refet Rengul Rezin Rojnu Ruhide Rumeysa Rifkiye Sabihe Sabir Sadiye Safinaz Sahil Saire Salimet
Sanavber Sanur Satia Saygin Saci Sebla Sedife Sehel Sejda Selime Selcuk Semat Semine Semrin Serfinaz Serma
Sernur Sevcan Sevdinar Sevginur Sevican Sevim Sevsevil Seyhan Sezen Secgul Silanur Simber Sirap Siti Solma
Sonnur Subutiye Sultane Susam Soyler Suleyla Sumerya Suner Susen Suzer Tagangul Talibe Tan Tangul Tanyu
Tasvir Tacnur Teknaz Tercan Ticen Tomurcuk Tule Turcein Tutkucan Tulin Turcan Turknur Ummahani Umusan Ugur
Vacibe Varlik Vecide Verde Vezrife Yahsi Yasemen Yasar Yekbun Yepelek Yosma Yurtseven Yucel Yildiz Zaliha
Zebirce Zehranur Zelha Zerafet Zevlude Zeyno Zinnure Zubeyde Zuheyla Zulfuye Zumre Calim Caglar Cevregul
Cisem Omriye Orfiye Ozay Ozbilge Ozge Ozgun Ozpetek Ozyurt Uge Ulke Ummahan Ummuhan Unal Urper Ucgul Ide
Ihsan Ildes Ilkbahar Ilper Imge Imrihan Insaf Islime Isra Izel Sadiman Sahdiye Sahnuray Sahigul Sayan Sazime
Sehreban Sehza Semsinisa Seref Serman Sevketfeza Seyda Silan Sohret Sukufe`,
  knownMale: `
Abdis Abdulgazi Abdulkadir Abdulsemet Abdurrahman Abdulahat Abdulhadi Abdulkerim Abdulsamed Abid Abuzar Acar
Aclan Adak Adasal Adlan Afer Ahat Ahsen Akalan Akar Akatay Akboga Akcivan Akdora Akgol Akif Akkerman Aksay
Aksogut Aktemur Akcabay Akcasu Akoz Alaaddin Alaeddin Alanalp Alcan Alexandru Aliabbas Aliihsan Alkor Almus
Alparslan Alpin Alpsu Altogan Altinkaya Altinisin Amac Andic Annak Aran Arcan Argu Arifcan Arkut Arpag Artan
Aru Arisoy Asalet Asim Atagun Atalay Atasagun Atatore Atilhan Atnan Atilgan Ayaydin Aybora Aydinbey Aygutalp
Aykutalp Aypar Aytek Aytuna Ayvas Azettin Acikel Agmur Asir Baba Bahaddin Bahittin Baki Bali Baltas Barak
Baris Barsen Bariscan Basim Batirhan Baydu Bayman Bayruhan Baytal Bagdas Basay Bashan Basok Bedi Bedri
Behrem Bektasi Bellisan Benol Beren Berkal Berki Berran Besin Beyda Beyler Bican Bilender Bilgen Bilgutay
Binbasar Binisik Bisar Borahan Boratas Boynak Bozbag Boztas Bogatimur Buhari Burakhan Burc Buyrukhan Buget
Bunyamun Cabir Canal Canberk Candeniz Cangur Cansin Cavit Cebesoy Celilay Cemalettin Cercis Cevheri
Cihandide Cindoruk Coskun Cuman Dalan Dalkilic Danis Dayar Delil Demirbuken Demirok Demiryurek Denizalp
Derkay Deviner Degmeer Diken Dincer Dinckol Dirican Dirlik Dolun Doganalp Dogansah Doguhan Durdali Durmusali
Duruoz Dolensoy Dundaralp Eba Ecemis Edgubay Efe Eflatun Ekber Ekmel Elhan Elove Emin Emirsan Emrullah Enes
Enginiz Eral Eraycan Erbil Ercihan Erdemer Erdibay Erdogan Erdursun Erensoy Ergener Erginel Ergun Erik
Erincer Erkan Erkinel Erkilic Ermutlu Erogul Ersel Ersec Ertan Erten Ertuncay Eryildiz Eroz Ersat Esenturk
Eskinalp Evcimen Evrimer Ezgutekin Esref Fahrullah Fami Fatih Fehim Fenni Ferat Feremez Fersan Ferzi
Fetullah Feza Filit Fuzuli Galip Gazel Gencaslan Gencay Ginyas Giz Gokay Gokbudun Goknur Goksev Gokcebalan
Gokcil Gonen Gorgunay Gorklu Gucal Gulaga Gulel Gulsahin Gumustekin Gunden Gunduzalp Guneri Gunkurt Gunser
Gunsen Gurelcem Gursal Gucyeter Haciali Hakikat Haluk Hami Hanedan Hariz Hasbek Hatem Hayret Hazrat Hekmet
Heyvetullah Hindal Hicsonmez Hudavent Huzuri Hukumdar Hurdogan Husmen Hifzullah Ilgi Ismik Isikay Isiman
Jankat Kalgay Kamar Kanak Kanpulat Karabas Karaca Karakucak Karanbay Karatas Karlukhan Kasim Kavurt Kaygusuz
Kayrabay Kasif Kelami Kenter Kerman Kete Kibar Kiyasi Kocabas Koldan Kopan Koray Korugan Kotuz Kocak Kockan
Kuddusi Kutay Kamil Koker Koktas Kursad Kilicbay Kinel Kirgiz Kivilcim Kizil Kiziltunc Ledun Mahir Mahsun
Maksur Mansurali Masar Mecit Mefarettin Mehmed Melihcan Memili Menguc Merdi Mertel Merzuk Metinkaya Mevlut
Meshur Milay Mirbadin Monis Mucahit Muhammet Muhip Muktedir Muratcan Musafet Mutluhan Muvaffak Mucellib
Mufit Mukramin Mulayim Munif Murit Muzekker Nabil Nafii Nakip Nas Nayil Nazlim Necdat Necmettin Nehip Nesip
Nevsal Nezihi Niyazi Noman Nural Nuretdin Nurkan Nurullah Odkanli Oganer Okanay Okguclu Okseven Okyalaz Olca
Oldag Oliver Omaca Onat Onuker Onurcan Onursu Oranli Orgun Oruc Otay Oymak Ogulbas Ogurata Oguzman Paker
Pirahmet Rabih Rafih Rahmet Ramadan Razi Recepali Refik Resulcan Rezzak Rohat Ruknettin Rusen Saba Sabih
Sadat Safet Sahir Sakip Salami Salurbay Sami Samurtay Sancak Sargin Sarpkin Saricabay Savak Savni Saydam
Sayin Sagcan Sagit Sebattin Seda Seha Selaheddin Seler Semender Sencar Seracettin Serhatmehmet Serol Server
Sevdi Sevindik Seyfullah Seyithan Sezginbas Secme Sidki Siper Sittik Sonad Soydaner Soykut Soyselcuk Suat
Sulhi Sunel Sokmen Sozer Sucaettin Sumeyye Suvari Sila Siylihan Tahir Talayer Tali Tanak Tanbay Tandogdu
Tanpinar Tansev Tansig Tanir Taranci Tatu Tayaydin Taygan Taylak Tayyip Tasar Teber Tecimer Tekbay Tekiner
Teksoy Telim Temizkal Temucin Tenvir Terlan Tezcan Tezol Timurtas Tigin Toker Tokoz Tolonbay Topuz Torhan
Toy Togan Tulun Tunahan Tuncboga Tunckilic Turabi Tutkun Tuyug Tugrulhan Tugtas Torel Tukelalp Tumer Turkalp
Turkmen Tuzeer Tinal Ulakbey Ulu Uluman Ulutay Umman Umutcan Uraltay Ushan Utkucan Uygun Uzbay Ucan Ucbeyi
Ugan Ugurkan Vafir Vahittin Vargin Vedat Veis Velitdin Verim Vala Yadigar Yahsikan Yalazabay Yaltirak Yamin
Yanki Yargi Yavuz Yayak Yazganalp Yagizkurt Yasattin Yekda Yeneral Yertan Yigit Yilmaz Yolal Yoruc Yunt
Yurtguven Yurttas Yonetmen Yucelen Yildir Yilma Zamir Zekayi Zennun Zihni Ziyaettin Zoral Zulgarni Adem
Cakar Calti Camok Capkan Cavuldur Caga Caglasin Cagveren Celem Celikkan Cerci Cetinsu Cevikoz Cokan Copur
Cogay Cidal Oge Okkas Okturk Omur Onel Ongen Onsal Orik Over Ozakan Ozalpsan Ozbay Ozbilek Ozdal Ozdil Ozel
Ozerdinc Ozertem Ozger Ozinal Ozkent Ozlu Ozokcu Ozpinar Ozsozlu Ozturk Ozcam Ozudogru Oget Ulfet Ulkudes
Ummet Unlen Unubol Urfettin Usame Uzer Ganim Ibrahim Idiris Ikiz Ilalmis Ildem Ilim Ilkim Ilsu Ilteris Imam
Imren Inancli Isak Ismet Ivecen Iyiyurek Izgu Iscan Safii Sahat Sahinbey Sali Sanli Savki Sefi Sehamet
Semsettin Senkal Serafeddin Side Sinasi Suayp Sukri`,
  knownFamily: `
Yilmaz Yildirim Turk Erdogan Demir Manco Aksu Akar Bilir Aslan Arslan Hancer Sama Ergul Seven Ertas Guclu
Duran Durmus Ulker Gul Cetin Sezgin Bilge Akca`,
};
