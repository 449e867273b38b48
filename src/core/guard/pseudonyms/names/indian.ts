import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const indian: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), en_IN',
  female: `
Aachal Aadhya Aahana Aarini Aarna Aashi Adweta Adya Amaira Amruta Anamika Anika Anjali Aradhana Arunima Avni
Baghyawati Barkha Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bimala Bishakha Chaitaly Chakrika Chanchal
Charvi Chasmum Chavvi Daksha Dalaja Damini Damyanti Darika Dayamai Dayita Devika Dhriti Dipta Divya Diya
Edhitha Eesha Eiravati Ekaja Ekani Ekanta Ekantika Ekiya Falak Falguni Garima Gaurika Gayathri Geetika
Hamsini Harinakshi Harini Hemani Hiral Ijaya Ikshita Irya Ishani Ishanvi Ishita Jagrati Jagvi Jalsa Janani
Januja Janya Jasmit Jeevika Jyoti Kashish Kashvi Kavya Keya Krisha Kritika Ladli Lajita Lakshmi Lavanya
Leela Leena Libni Lipika Mahika Manya Meera Megha Mekhala Mohini Mugdha Neelima Neha Nidhi Nidra Nikita
Nimrat Nirja Nitara Ojasvi Omaja Omisha Omya Oviya Pahal Pallavi Pavani Pooja Priya Pushti Qushi Raagini
Rachana Radhika Rajata Rajeshri Raksha Ridhi Saanvi Sanya Saumya Shravya Siya Tamanna Tanmayi Tanvi Tripti
Triveni Triya Ubika Ucchal Udyati Unnati Upasna Urvashi Vaishnavi Vamakshi Vansha Varenya Varsha Vasana
Vasatika Vasudha Vedhika Vidhi Vrinda Vrishti Vyanjana Waida Wakeeta Warda Warhi Watika Widisha Wishi Xalak
Xiti Yachana Yahvi Yamini Yashawini Yashica Yashoda Yashodhara Yashvi Yasti Yauvani Yochana Yoshita Yutika
Zaitra Zansi`,
  male: `
Aadi Aarav Aarush Aayush Abeer Abhimanyu Abhiram Aditya Advaith Advay Advik Agastya Akshay Anirudh Anmol
Arjun Aryan Atharv Ayaan Ayushman Azaan Bachittar Bahadurjit Bakhshi Balendra Balhaar Baljiwan Balvan
Balveer Banjeet Brijesh Chaitanya Chakradev Chakradhar Champak Chanakya Chandresh Chatresh Dakshesh Dalbir
Darpan Darsh Devansh Dhruv Ekalinga Ekansh Ekapad Ekaraj Ekavir Ekbal Falan Faqid Faraj Faras Farhan Fariq
Fitan Fiyaz Frado Gagan Gaurang Gaurav Gautam Girik Girindra Girish Gunbir Guneet Hardik Harshil Hemang
Hitesh Hredhaan Hritik Ikbal Indrajit Ishaan Jagdish Jairaj Jatin Kabir Kalpit Kiaan Laban Lakshit Lohit
Maanas Maanav Madhav Manbir Manthan Mitesh Nachiket Nakul Naveen Nihal Nitesh Omkaar Onkar Onveer Orinder
Pranav Praneel Pranit Pratyush Qabil Qadim Qarin Qasim Quincy Rachit Raghav Ranbir Ranveer Rehaan Reyansh
Rohan Ronith Rudra Rushil Saksham Samaksh Samarth Samesh Sarthak Sathvik Shaurya Shivansh Siddharth Tanay
Tanish Tanveer Tarak Teerth Tejas Udant Umang Upkaar Utkarsh Vihaan Vivaan Wahab Warinder Warjas Wazir
Wriddhish Wridesh Yagnesh Yatan Yatin Yuvraj Zashil Zayan Zayyan Zehaan`,
  family: `
Acharya Agarwal Aggarwal Agrawal Ahluwalia Ahuja Arora Bahl Bains Bajaj Bajwa Bakshi Balakrishnan Banerjee
Banik Bansal Baral Basak Batra Bawa Behl Bhagat Bhalla Bhandari Bhardwaj Bhargava Bhasin Bhatia Bhatnagar
Bhatti Bhavsar Biswas Boase Borah Brahmbhatt Butala Chacko Chadha Chahal Chakrabarti Chakraborty Chanda
Chander Chatterjee Chaudhari Chaudhary Chaudhry Chaudhuri Chaudry Chauhan Chawla Cheema Cherian Chhabra
Chokshi Chopra Choudhary Choudhry Choudhury Chowdhury Dalal Dasgupta Datta Dayal Desai Deshmukh Deshpande
Dewan Dhaliwal Dhawan Dhillon Dhingra Doshi Dube Dugal Dugar Dyal Gandhi Ganesan Ganesh Ganguly Ghose Ghosh
Goel Gokhale Golla Goswami Goyal Grewal Halder Hayer Hayre Hegde Issac Iyengar Iyer Jayaraman Jhaveri Johal
Joshi Kadakia Kakar Kalita Kamdar Kanda Kannan Kapadia Kapoor Kapur Karpe Kashyap Kaul Khalsa Khanna Khare
Khatri Khosla Khurana Kibe Kohli Konda Korpal Koshy Kothari Kulkarni Kuruvilla Luthra Madan Mahal Majumdar
Malhotra Mallick Mammen Memon Minhas Mishra Mital Mohanty Mukherjee Mukhopadhyay Munshi Murthy Murty
Nadkarni Nagarajan Nagy Naidu Naik Narain Narang Narasimhan Narayan Narula Natarajan Nayak Nayar Nazareth
Nigam Oommen Padmanabhan Panchal Pandey Pandya Parekh Parikh Parmar Parmer Parsa Pathak Patil Patla Pillai
Pillay Pingle Prabhakar Prabhu Pradhan Prakash Prashad Purohit Rajagopal Ramachandran Ramakrishnan
Ramanathan Ramaswamy Ramesh Randhawa Ranganathan Rastogi Sabharwal Sachdev Saha Sahni Sahota Saini Sampath
Sandhu Sanghvi Sankaran Saraf Sarkar Sarraf Sastry Sathe Sawhney Saxena Sehgal Sekhon Sengupta Seshadri
Sethi Setty Shankar Shanker Sharaf Sharma Shenoy Sheth Shetty Shroff Shukla Sidhu Sodhi Solanki Sood Sridhar
Srinivas Subramaniam Subramanian Sundaram Suresh Swaminathan Tandon Taneja Thaker Thakkar Thakur Thaman
Tiwari Tripathi Trivedi Upadhyay Uppal Vaidya Varghese Varkey Varty Varughese Venkataraman Venkatesh
Viswanathan Vohra Vyas Wadhwa Wagle Wason Yadav Yohannan Zacharia`,
  knownFemale: `
Abha Advika Aishani Alka Amara Amrita Anita Anusha Anvi Anya Arya Ati Bina Brinda Chaaya Chaman Chameli
Chandani Charita Deepa Ekta Eshana Eta Forum Ganga Gaurangi Gauri Gautami Harita Hema Hemal Hemangini Idika
Inaya Indali Indira Ira Isha Janaki Jhalak Kala Kamala Kamya Lekha Lila Lopa Madhavi Maya Meghana Mitali
Nandini Netra Niharika Nilima Nisha Odika Oeshi Oni Osha Panini Prisha Rachita Radha Reva Ria Riya Sachi
Sanaya Sara Shivani Sneha Sudiksha Suhani Tara Turvi Unni Upadhriti Upma Urishilla Urmi Urvi Vanya Veda
Vedika Vinaya Vritti Yadavi Yashasvi Zarna Zilmil Zinal`,
  knownMale: `
Aarnav Abdul Alexander Amol Anay Andrew Ansh Anthony Arin Avi Ayush Azad Benjamin Caleb Chandran Charan
Charles Chatura Christopher Daksh Daniel David Dev Dominic Elijah Ethan Faris Finn Frederick Gabriel Gavin
George Gopal Harish Harrison Harsh Henry Imaran Isaac Isaiah Ishwar Jack Jackson Jacob Jagat Jai Jason Jeet
Jeremiah Jonathan Joshua Kai Karan Kevin Krish Laksh Liam Logan Lucky Luke Manan Mason Matthew Max Michael
Mohammed Naksh Nathan Nathaniel Neel Nicholas Noah Ojas Oliver Oscar Owen Parth Patrick Peter Rayaan Rishi
Robert Ryan Samar Samuel Simon Theodore Thomas Timothy Tristan Udarsh Vedant Veer Victor Vincent Viraj
William Wyatt Xavier Yash Yug Zaid`,
  knownFamily: `
Agate Amble Anand Andra Anne Apte Arya Atwal Aurora Babu Badal Badami Bahri Bail Bal Bala Balan Balay Bali
Bandi Barad Baria Barman Bassi Basu Bath Batta Bava Bedi Ben Bera Bhakta Bhat Bhatt Bir Bobal Bora Borde
Borra Bose Brar Buch Bumb Chad Chada Chana Chand Chandra Chandran Char Comar Contractor Dada Dani Dar Dara
Das Dash Dass Date Dave Deep Deo Deol Devan Devi Dey Dhar Din Divan Dixit Doctor Dora Dua Dubey Dutt Dutta
Edwin Gaba Gade Gala Gara Garde Garg Gera Gill Goda Gola Gole Gopal Gour Grover Guha Gulati Gupta Handa Hans
Hari Hora Jaggi Jain Jani Jha Kade Kala Kale Kalla Kant Kar Kara Karan Kari Karnik Kata Kaur Keer Kota Krish
Krishna Krishnan Kumar Kumer Kunda Kurian Lad Lal Lala Lall Lalla Lanka Lata Loke Loyal Magar Mahajan
Maharaj Mall Mand Manda Mandal Mander Mane Mangal Mangat Mani Mann Mannan Manne Master Menon Merchant Misra
Mistry Mitra Mittal Mitter Modi Mody Mohan Morar More Muni Mutti Nadig Nagar Nagi Nair Nanda Narayanan Nath
Natt Nori Oak Oza Pai Pal Palan Pall Palla Pandit Pant Patel Pau Peri Prasad Puri Raghavan Rai Raj Raja
Rajagopalan Rajan Raju Ram Rama Raman Rana Rao Ratta Rattan Ratti Rau Raval Ravel Ravi Ray Reddy Rege Rout
Roy Sachar Sachdeva Sagar Salvi Sama Sami Samra Sandal Sane Sangha Sani Sankar Sant Saran Sarin Sarma Sarna
Savant Sem Sen Seth Sha Shah Shan Shere Sibal Singh Singhal Sinha Som Soman Soni Srinivasan Srivastava Sule
Sunder Sur Sura Suri Swamy Tailor Tak Talwar Tank Tara Tata Tella Toor Vala Varma Vasa Verma Vig Virk Vora
Wable Wali Walia Walla Warrior Yogi Zachariah`,
};
