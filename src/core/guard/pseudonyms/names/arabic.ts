import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const arabic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), fr_DZ',
  female: `
Bouchra Chiraz Dounia Feriel Fouzia Hadjer Hania Ikram Khadidja Lyna Malak Marwa Meriem Narimane Nawal
Nedjma Nihad Salima Souad Soumia Thinhinane Wafae Yousra`,
  male: `
Abdelatif Abderaouf Abderrahmane Akram Arezki Djamel Farouk Fatteh Ghilas Hamid Houcine Ilyes Lotfi
Massinissa Mohand Mouloud Mounir Mourad Nazim Oussama Ouanes Rabah Ramzi Rochdi Soufiane Wassim Yacine
Yasser Youba`,
  family: `
Abbad Abbassi Abdelli Abdellaoui Abdelaziz Abdou Abouda Aboukir Achour Aissaoui Aissani Allal Ameur Amrane
Amrani Amrouche Amri Aribi Attia Ayad Azzouz Azizi Bahri Bakhti Bakhouche Baghdadi Belarbi Belaid Belbachir
Belhadj Belkacem Belkadi Belkheir Belkhiri Benabdellah Benahmed Benali Benamar Benaissa Benaouda Bencheikh
Bensalem Bensaid Bensalah Benslimane Benyahia Benyamina Benmoussa Benyoucef Benziane Berkane Berkani
Bettahar Boubekeur Bouabdellah Bouafia Boualem Bouali Bouaziz Bouchama Bouchareb Boucetta Boudiaf Boudjemaa
Boudraa Bouguerra Boukhari Boukhalfa Boukhatem Boumaza Boumediene Bounab Boussaid Boutaleb Bouziane Bouzid
Brahmi Chaib Charef Chibani Chikh Cheriet Chellaoua Daoud Dahmane Dahmani Derbal Derradji Derkaoui Derouiche
Djebbar Djellal Djellouli Djoudi Gacem Gharbi Gherbi Guessoum Guendouz Guerfi Hadjadj Haddad Haddouche
Hachemi Hamadouche Hamadi Hamdani Hamdi Hamlaoui Hammadi Hamoudi Hamzaoui Ikhlef Kaddour Kadri Kebaili Kebir
Khaldi Khelifa Khelifi Khelil Korichi Kouidri Lakehal Lakhal Lakhdari Laouar Latreche Lahmar Lounis Loucif
Malki Malek Mansour Maouche Makhlouf Mazouz Mebarki Mecheri Meftah Medjahed Meddah Meziane Meziani Mesbah
Messaoudi Merabet Merah Merzoug Mihoubi Miloudi Mimouni Mokadem Mokrane Mokrani Mokhtari Mohammedi
Mostefaoui Morsli Moulay Moussaoui Naili Nasri Nedjar Nouar Noui Ouchene Otmani Rabhi Rachedi Rahmani Rahal
Rahmouni Rahmoune Ramdani Rezig Saidi Saidani Sahli Salhi Sayah Seddiki Senouci Slimani Smail Soltani Taibi
Tabet Tahraoui Tahri Talbi Touati Toumi Yahiaoui Yousfi Zeroual Zerrouki Zidane Zitouni Zouaoui`,
  knownFemale: `
Amani Amel Amina Amira Asma Aya Celia Celine Chanez Dalia Farah Fella Hana Hayat Houda Imene Ines Jasmine
Kahina Leila Lila Lilia Lina Lisa Manel Maya Melissa Mina Mira Nesrine Nour Racha Rania Rim Rose Rym Ryma
Sabrina Safia Salma Samira Sara Serine Sofia Sonia Zina Zineb`,
  knownMale: `
Adam Adel Aladin Amine Amir Anis Aymen Chabane Cherif Fares Ferhat Fodil Hamza Hocine Kada Khaled Khalil
Lamine Moussa Nacer Nadir Nassim Omar Rachid Riad Rida Saad Said Salah Salim Sami Taha Walid Yahia Youcef`,
  knownFamily: `
Abada Abbas Abbes Abdi Abed Abid Abou Achouri Adda Allali Amara Amari Ammari Arab Ayadi Bacha Bahloul
Belaidi Belkacemi Benamara Benameur Benaicha Bey Bouzidi Brahimi Chabane Chaoui Chergui Cherif Cherifi
Cheikh Daoudi Dib Diaf Dif Fares Fellah Ferhat Filali Gasmi Ghazi Hadji Hamel Hamidi Hamza Hassani Henni
Hocine Houari Kaci Kaddouri Kadi Kamel Kara Khaled Khelif Laib Lamri Larbi Laribi Madani Madi Mahmoudi Mahi
Mansouri Makhloufi Mazouzi Merzougui Moussa Nacer Nouri Ouali Rabia Rais Sabri Saci Saad Saadi Said Sahraoui
Salem Salmi Salah Saoudi Selami Soudani Taleb Touil Yahi Yahia Zaidi Zaoui Ziane Ziani`,
};
