import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const arabic: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), fr_DZ',
  female: `
Bouchra Chiraz Dounia Feriel Fouzia Hadjer Ikram Khadidja Lynda Malak Meriem Narimane Nedjma Nihad Salima
Souad Soumia Thinhinane Wafae Yousra`,
  male: `
Abdelatif Abderaouf Abderrahmane Akram Arezki Djamel Farouk Fatteh Ghilas Houcine Ilyes Lotfi Massinissa
Mohand Mouloud Mounir Mourad Nazim Oussama Ouanes Rabah Ramzi Rochdi Soufiane Wassim Yacine Yasser Youba`,
  family: `
Abbad Abbassi Abdelli Abdellaoui Abdelaziz Abdou Abouda Aboukir Achour Aissaoui Aissani Allal Ameur Amrane
Amrani Amrouche Aribi Attia Ayad Azzouz Azizi Bahri Bakhti Bakhouche Baghdadi Belarbi Belaid Belbachir
Belhadj Belkacem Belkadi Belkheir Belkhiri Benabdellah Benahmed Benali Benamar Benaissa Benaouda Bencheikh
Bensalem Bensaid Bensalah Benslimane Benyahia Benmoussa Benyoucef Benziane Berkane Berkani Bettahar
Boubekeur Bouabdellah Bouafia Boualem Bouali Bouaziz Bouchama Bouchareb Boucetta Boudiaf Boudjemaa Boudraa
Bouguerra Boukhari Boukhalfa Boukhatem Boumaza Boumediene Bounab Boussaid Boutaleb Bouziane Bouzid Brahmi
Chaib Charef Chibani Chikh Cheriet Chellaoua Daoud Dahmane Dahmani Derbal Derradji Derkaoui Derouiche
Djebbar Djellal Djellouli Djoudi Gacem Gharbi Gherbi Guessoum Guendouz Guerfi Hadjadj Haddad Haddouche
Hachemi Hamadouche Hamadi Hamdani Hamdi Hamlaoui Hammadi Hamoudi Hamzaoui Ikhlef Kaddour Kadri Kebaili Kebir
Khaldi Khelifa Khelifi Khelil Korichi Kouidri Lakehal Lakhal Lakhdari Lamri Laouar Latreche Lahmar Lounis
Loucif Malki Mansour Maouche Makhlouf Mazouz Mebarki Mecheri Meftah Medjahed Meddah Meziane Meziani Mesbah
Messaoudi Merabet Merah Merzoug Mihoubi Miloudi Mimouni Mokadem Mokrane Mokrani Mokhtari Mohammedi
Mostefaoui Morsli Moulay Moussaoui Naili Nasri Nedjar Noui Ouchene Otmani Rabhi Rachedi Rahmani Rahal
Rahmouni Rahmoune Ramdani Rezig Saadi Saidi Saidani Sahli Salhi Sayah Seddiki Senouci Slimani Smail Taibi
Tabet Tahraoui Tahri Talbi Touati Toumi Yahiaoui Yousfi Zeroual Zerrouki Zidane Zitouni Zouaoui`,
  knownFemale: `
Amani Amel Amina Amira Anais Anissa Asma Aya Celia Celine Chanez Dalia Farah Fatima Fella Hana Hania Hayat
Houda Imene Ines Jasmine Kahina Katia Leila Lila Lilia Lina Lisa Lydia Lyna Maria Marwa Maya Melissa Mina
Mira Myriam Nadia Nesrine Nour Racha Rania Rim Rose Rym Ryma Sabrina Safia Sahra Salma Samira Sara Sarah
Selma Serine Sofia Sonia Sophia Yasmine Yasmina Zina Zineb`,
  knownMale: `
Abdelkader Adam Adel Ahmed Aladin Ali Amine Amir Anis Aymen Ayoub Chabane Cherif Fares Farid Ferhat Fodil
Hamid Hamza Hocine Ibrahim Kada Khaled Khalil Lamine Malik Mehdi Mohamed Mohammed Moussa Mustapha Nacer
Nadir Nassim Omar Rachid Riad Rida Saad Said Salah Salim Sami Samir Samy Sofiane Taha Walid Yahia Yanis
Youcef Younes Zakaria`,
  knownFamily: `
Abada Abbas Abbes Abdi Abed Abid Abou Achouri Adda Allali Amara Amari Ammari Amri Arab Ayadi Bacha Bahloul
Belaidi Belkacemi Benamara Benameur Benaicha Benyamina Bey Bouzidi Brahimi Chabane Chaoui Chergui Cherif
Cherifi Cheikh Daoudi Dib Diaf Dif Fares Fellah Ferhat Filali Gasmi Ghazi Hadji Hamel Hamidi Hamza Hassani
Henni Hocine Houari Kaci Kaddouri Kadi Kamel Kara Khaled Khelif Laib Larbi Laribi Madani Madi Mahmoudi Mahi
Malek Mansouri Makhloufi Mazouzi Merzougui Moussa Nacer Nouar Nouri Ouali Rabia Rais Sabri Saci Saad Said
Sahraoui Salem Salmi Salah Saoudi Selami Soudani Soltani Taleb Touil Yahi Yahia Zaidi Zaoui Ziane Ziani`,
};
