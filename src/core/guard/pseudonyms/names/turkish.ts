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
Acarkan Adal Afife Akay Akmaral Alabezek Alaz Almast Alisik Anargul Aral Aripinar Asliye Atanur Ayasun Aybet
Aygonenc Aylil Aynilhayat Aysuna Aycan Ayulker Azize Ashan Badegul Balli Basriye Bediriye Behiza Benek Beray
Berrin Beste Bezek Bilay Bilkay Birben Bitul Bureyre Busranur Canseven Cemiyle Cevale Cuheyna Deniz Deryanur
Dilcan Dilsat Divan Durgadin Doner Durrusehvar Efil Elgin Elifnur Emis Erem Ergul Ervaniye Esna Evde Esim
Fadila Fatigul Fayize Ferahdiba Ferhan Feryas Fidaye Firdevis Fugen Gelengul Gilman Gok Goli Gozem Gulay
Gulbiye Gulcegun Gulenay Gulev Gulfeza Gulhisar Gulluhan Gulnaziye Gulselin Gulsiye Gulsu Gulozge Gulsa
Gunebakan Gurcuye Guzey Hacile Halenur Hanbiken Hanim Hasgul Havse Hayel Hekime Heva Hilayda Huban Huda
Humeyra Ildiz Isin Jaruthip Kardelen Kefser Kerime Kitan Kutgun Kazime Kismet Laze Leyli Lale Macide Mahnaz
Maksude Maside Mefharet Mehrigul Melikkan Menfeat Merim Meryeme Meveddet Mezide Minibe Miray Muarra Mujde
Mukbile Mubetcel Mumtaze Munezzer Muveddet Nades Nafile Narhanim Naz Nazi Nazlihan Nebiha Necva Nejdet Nesfe
Neslinur Nevise Nezengul Nezize Nilcan Nigmet Nura Nurdeniz Nurhayet Nurmelek Nursim Nursan Nudret Olus
Paksu Paye Peren Permun Piran Rabbiye Rakide Rana Refet Rezin Rojnu Rumeysa Sabihe Sabir Safinaz Saire
Salimet Sanur Saygin Saci Sedife Sejda Selime Semat Semrin Serfinaz Sernur Sevdinar Sevginur Sevim Seyhan
Sezen Silanur Sirap Siti Sonnur Sultane Susam Suleyla Suner Susen Tagangul Tan Tangul Tasvir Teknaz Tercan
Tomurcuk Turcein Tutkucan Turcan Ummahani Umusan Vacibe Vecide Verde Yahsi Yasar Yekbun Yosma Yucel Yildiz
Zebirce Zelha Zerafet Zeyno Zubeyde Zuheyla Zumre Caglar Cevregul Omriye Ozay Ozbilge Ozgun Ozyurt Uge
Ummahan Unal Urper Ide Ildes Ilkbahar Imge Insaf Islime Izel Sahdiye Sahnuray Sayan Sehreban Sehza Seref
Sevketfeza Seyda Sohret`,
  knownMale: `
Abdis Abdulkadir Abdulahat Abdulkerim Abuzar Aclan Adlan Ahsen Akar Akcivan Akgol Aksay Akcabay Akoz Alanalp
Alexandru Alkor Alpin Altogan Amac Annak Argu Arkut Aru Asim Atalay Atilhan Atilgan Aydinbey Aypar Aytuna
Acikel Asir Bahittin Baltas Baris Basim Baydu Baytal Basay Bedi Bektasi Benol Berki Besin Bican Bilgutay
Binisik Boratas Bozbag Buhari Buyrukhan Bunyamun Canberk Cangur Cebesoy Cemalettin Cihandide Cuman Dalkilic
Delil Demirok Derkay Diken Dinckol Dolun Dogansah Durmusali Dundaralp Ecemis Eflatun Ekmel Emin Emrullah
Eral Ercihan Erdibay Erensoy Erginel Erincer Erkilic Erogul Ertan Ertuncay Ersat Evcimen Ezgutekin Fami
Fenni Fersan Fetullah Fuzuli Gencaslan Ginyas Gokbudun Goksev Gonen Gucal Gulel Gunden Guneri Gunsen
Gucyeter Hakikat Hanedan Hasbek Hazrat Heyvetullah Hudavent Hurdogan Hifzullah Isikay Jankat Kanak Karaca
Karanbay Kasim Kaygusuz Kelami Kete Kiyasi Kopan Korugan Kockan Kutay Koktas Kinel Kivilcim Ledun Mahsun
Masar Mehmed Memili Mertel Metinkaya Milay Mucahit Muhip Musafet Muvaffak Mukramin Munif Nabil Nas Nazlim
Nehip Nevsal Noman Nurkan Odkanli Okguclu Okyalaz Oliver Onuker Onursu Oruc Oymak Oguzman Pirahmet Rahmet
Recepali Resulcan Ruknettin Saba Safet Salami Sami Sargin Saricabay Saydam Sagit Seda Seler Sencar Serol
Sevdi Seyithan Sidki Sittik Soykut Suat Sokmen Sumeyye Sila Talayer Tanak Tanpinar Tanir Tatu Taylak Tasar
Tekbay Teksoy Temucin Tezcan Timurtas Tokoz Topuz Togan Tuncboga Turabi Tugrulhan Torel Turkalp Tinal Ulu
Umman Uraltay Uygun Ucan Ugurkan Vargin Veis Vala Yahsikan Yamin Yavuz Yazganalp Yekda Yertan Yolal
Yurtguven Yonetmen Yilma Zekayi Ziyaettin Zulgarni Calti Cavuldur Caglasin Celikkan Cetinsu Copur Oge Okturk
Ongen Orik Ozalpsan Ozdal Ozel Ozger Ozkent Ozpinar Ozturk Oget Ummet Unubol Uzer Idiris Ildem Ilsu Imam
Isak Ivecen Iscan Sahinbey Sanli Sehamet Senkal Sinasi`,
  knownFamily: `
Yilmaz Yildirim Turk Erdogan Demir Manco Aksu Akar Bilir Aslan Arslan Hancer Sama Ergul Seven Ertas Guclu
Duran Durmus Ulker Gul Cetin Sezgin Bilge Akca`,
};
