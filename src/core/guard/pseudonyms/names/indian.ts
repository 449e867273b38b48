import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const indian: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), en_IN; @faker-js/faker 10.6 (MIT)',
  female: `
Aachal Aadhya Aarini Aarna Adweta Aishani Amaira Anamika Anjali Anusha Arunima Baghyawati Barkha Bhavani
Bhavini Bhavna Bimala Chaaya Chaitaly Chanchal Chasmum Chavvi Dalaja Damyanti Darika Dayita Dhriti Dipta
Diya Eesha Eiravati Ekani Ekantika Ekiya Falak Garima Gaurangi Gautami Geetika Hamsini Harini Hiral Ikshita
Irya Ishita Jagrati Jalsa Janani Jasmit Kamya Kashish Kavya Krisha Kritika Lajita Leela Lekha Lipika Manya
Meera Mekhala Mugdha Neelima Niharika Nirja Nitara Omaja Omya Oviya Pallavi Prisha Priya Qushi Rachana
Radhika Rajeshri Ridhi Saanvi Saumya Shravya Sneha Tanmayi Tripti Triveni Ubika Udyati Unnati Urishilla
Vaishnavi Vamakshi Varenya Varsha Vasatika Vedhika Vidhi Vrishti Vyanjana Waida Warda Watika Widisha Xalak
Yachana Yahvi Yashasvi Yashica Yashoda Yashvi Yauvani Yochana Yutika Zansi Zilmil Aanandinii Aarya Aasa
Aashritha Abhaya Adwitiya Ahalya Akshainie Akshita Amritambu Anandamayi Ananta Anasuya Anjushri Annapurna
Anusuya Aruna Aslesha Atreyee Avantika Ayushmati Baidehi Baijayanti Basanti Bhagirathi Bhagwanti Bhamini
Bhilangana Bilwa Chandini Chandni Chandrabhaga Chandrakin Chandrani Chandravati Chitrali Chitrangada Daevi
Darshwana Deepali Devangana Devasree Dharani Dharitri Diksha Draupadi Durgeshwari Elakshi Eshita Gayatri
Girija Himadri Himani Jaimini Kalinda Kalpana Kamla Kanishka Kashyapi Kumuda Laxmi Madhuri Mandaakin Mangala
Mangalya Manjusha Meena Menka Mohana Nalini Oormila Poornima Pramila Preity Rageshwari Rageswari Ramaa
Rukhmani Rukmin Sarada Saraswati Sarisha Saroja Shakuntala Shanti Sharmila Sheela Shivakari Shresth Shridevi
Shrishti Shwet Sitara Smriti Sudeva Sukanya Sumitra Swara Sweta Tanushree Urmila Vaijayanthi Vaijayanti
Vaishvi Vasanti Vasundhara Vidya`,
  male: `
Aarav Aarush Abeer Abhiram Advay Agastya Anirudh Arjun Ayushman Bachittar Bakhshi Balhaar Balvan Banjeet
Chakradev Champak Chandresh Dakshesh Darpan Dhruv Ekapad Ekavir Falan Faraj Farhan Fitan Frado Gaurav
Girindra Gunbir Hardik Hemang Hredhaan Ikbal Ishaan Jairaj Kabir Kiaan Lakshit Maanas Madhav Manthan
Nachiket Naveen Nitesh Onkar Orinder Praneel Pratyush Qadim Qasim Raghav Ranveer Rehaan Ronith Rushil
Samaksh Samesh Sathvik Shivansh Tanay Tanveer Teerth Udant Umang Utkarsh Vivaan Warinder Wazir Wridesh Yatan
Yuvraj Zayan Zehaan Aadinath Aagam Aalok Aanjaneya Aatreya Abhirath Achalesvara Achintya Adheesh Adhrit
Aditeya Adripathi Agneya Agniprava Ajeet Akshaj Amaranaath Amarnath Amogh Anagh Anilaabh Ankal Anuraag
Arindam Ashlesh Atmanand Bahula Balachandra Balagopal Balgopal Bankim Bhaaswar Bhadran Bhagvan Bhasvan
Bhaumik Bheeshma Bhisham Bhoj Bhooshan Bhramar Bhupati Bhushan Bhuvanesh Bishnu Brahmaanand Brahmanandam
Brajendra Budhil Chaitan Chakravartee Chandak Chandraayan Chandraketu Chandramohan Chapal Charuchandra
Chaten Chaturbhuj Chidaakaash Chidambar Chinmayanand Chitraksh Damodara Dandapaani Dayaamay Dayaanidhi
Deepan Deepesh Deeptendu Deeptimay Deevakar Devagya Devak Devesh Dhananjay Dhanesh Dhanu Dharmaketu
Digambara Dinesh Dipankar Dipesh Divaakar Divjot Eekalabya Ekadant Ekalavya Ekdant Gajabahu Gajbaahu
Gandharv Gatik Gauranga Ghanaanand Ghanshyam Giriraj Gopaal Gorakhanatha Goswamee Gouranga Gudakesa Gurdev
Hiranmay Jagathi Jagmeet Jitender Jyotis Kamalesh Kanaka Kartik Kiran Krishnadas Lakshman Lakshminath
Mahendra Maheswar Mayoor Meghnath Mukesh Narendra Navin Nirbhay Pranay Prayag Purushottam Rakesh Ranjeet
Ritesh Sameer Satish Shantanu Siddhran Subhash Surya Sushil Trilochan Trilokesh Tushar Ujjawal Upendra
Vasudev Vidhya Vinay Vishwamitra Yogesh`,
  family: `
Agarwal Aggarwal Agrawal Ahluwalia Ahuja Arora Bahl Bains Bajaj Bajwa Bakshi Balakrishnan Banerjee Banik
Bansal Baral Basak Batra Bawa Behl Bhagat Bhalla Bhandari Bhasin Bhatia Bhatnagar Bhatti Bhavsar Biswas
Boase Borah Brahmbhatt Butala Chacko Chadha Chahal Chakrabarti Chakraborty Chander Chatterjee Chaudhari
Chaudhary Chaudhry Chaudhuri Chaudry Chauhan Chawla Cheema Cherian Chhabra Chokshi Chopra Choudhary Choudhry
Choudhury Chowdhury Dalal Dasgupta Dayal Desai Deshmukh Deshpande Dewan Dhaliwal Dhawan Dhillon Dhingra
Doshi Dube Dugal Dugar Dyal Gandhi Ganesan Ganguly Ghose Ghosh Goel Gokhale Golla Goyal Grewal Halder Hayer
Hayre Hegde Iyengar Iyer Jayaraman Jhaveri Johal Joshi Kadakia Kakar Kalita Kamdar Kanda Kapadia Kapoor
Kapur Karpe Kaul Khalsa Khanna Khare Khatri Khosla Khurana Kibe Kohli Konda Korpal Koshy Kothari Kulkarni
Kumer Kunda Kuruvilla Luthra Madan Mahal Majumdar Malhotra Mallick Mammen Memon Minhas Mishra Mital Mohanty
Mukherjee Mukhopadhyay Munshi Murthy Murty Nadkarni Nagarajan Nagy Naidu Naik Narain Narang Narasimhan
Narayanan Narula Natarajan Nayak Nayar Nazareth Nigam Oommen Padmanabhan Panchal Pandey Pandya Parekh Parikh
Parmar Parmer Parsa Pathak Patil Patla Pillai Pillay Pingle Prabhakar Prabhu Pradhan Prakash Prashad Purohit
Rajagopal Ramakrishnan Ramanathan Ramaswamy Randhawa Ranganathan Rastogi Reddy Sabharwal Sachdev Saha Sahni
Sahota Saini Sampath Sandhu Sanghvi Sankaran Saraf Sarkar Sarraf Sastry Sathe Sawhney Saxena Sehgal Sekhon
Sengupta Seshadri Sethi Setty Shanker Sharaf Sharma Shenoy Sheth Shetty Shroff Shukla Sidhu Singhal Sodhi
Solanki Sood Sridhar Srinivas Subramaniam Subramanian Sundaram Swaminathan Tandon Taneja Thaker Thakkar
Thakur Thaman Tiwari Tripathi Trivedi Upadhyay Uppal Vaidya Varghese Varkey Varty Varughese Venkataraman
Venkatesh Viswanathan Vohra Wadhwa Wagle Wason Yadav Yohannan Zacharia Adiga Bandopadhyay Bhadresha
Bhattacharya Bhattathiri Chaturvedi Devar Dubashi Dwivedi Embranthiri Gowda Guneta Jangid Johar Kakkar
Kaniyar Kocchar Mehra Mehrotra Nambeesan Namboothiri Nehru Panicker Pothuvaal Prajapat Somayaji Suthar
Tagore Varman Varrier`,
  knownFemale: `
Aahana Aashi Abha Advika Adya Alka Amara Amrita Amruta Anika Anita Anvi Anya Aradhana Arya Ati Avni
Bhanumati Bhavika Bhavya Bina Bishakha Brinda Chakrika Chaman Chameli Chandani Charita Charvi Daksha Damini
Dayamai Deepa Devika Divya Edhitha Ekaja Ekanta Ekta Eshana Eta Falguni Forum Ganga Gauri Gaurika Gayathri
Harinakshi Harita Hema Hemal Hemangini Hemani Idika Ijaya Inaya Indali Indira Ira Isha Ishani Ishanvi Jagvi
Janaki Januja Janya Jeevika Jhalak Jyoti Kala Kamala Kashvi Keya Ladli Lakshmi Lavanya Leena Libni Lila Lopa
Madhavi Mahika Maya Megha Meghana Mitali Mohini Nandini Neha Netra Nidhi Nidra Nikita Nilima Nimrat Nisha
Odika Oeshi Ojasvi Omisha Oni Osha Pahal Panini Pavani Pooja Pushti Raagini Rachita Radha Rajata Raksha Reva
Ria Riya Sachi Sanaya Sanya Sara Shivani Siya Sudiksha Suhani Tamanna Tanvi Tara Triya Turvi Ucchal Unni
Upadhriti Upasna Upma Urmi Urvashi Urvi Vansha Vanya Vasana Vasudha Veda Vedika Vinaya Vrinda Vritti Wakeeta
Warhi Wishi Xiti Yadavi Yamini Yashawini Yashodhara Yasti Yoshita Zaitra Zarna Zinal Aadrika Aaratrika Aasha
Aatmaja Abani Agrata Ahilya Akshata Akula Ambar Amodini Anala Ananda Anasooya Anila Anjushree Anshula Anuja
Anwesha Apsara Asha Atmaja Atreyi Avani Baala Bala Balamani Bhaanumati Bhadra Bhagwati Bhargavi Bilva
Buddhana Chanda Chandi Chandira Chandra Chandrakala Chandramani Chapala Charumati Chitramala Daevika
Dakshayani Damayanti Deeksha Deeptimayee Deeptimoyee Devani Devi Dhana Dhanadeepa Dhanalakshmi Dhara Dhatri
Dipali Dulari Durga Ekaparnika Enakshi Esha Geeta Geetanjali Gemine Gemini Girja Gita Gitanjali Heema
Hiranya Jaya Jyotsana Kali Kalyani Kama Kanchan Kanti Kumari Lalita Malati Malti Mandakini Mani Manisha
Meenakshi Menaka Mina Minakshi Ojaswini Omana Opalina Opaline Padma Parvati Prasanna Prema Priyala Purnima
Rajinder Rati Rita Rohana Rupinder Sarala Sarla Shakti Sharda Shashi Shashikala Shobhana Shresthi Shreya
Shreyashi Shubha Shubhaprada Siddhi Sloka Smita Soma Subhashini Subhasini Sucheta Sujata Suma Sunita
Suryakantam Sushma Swarnalata Tanirika Tanushri Tanya Trisha Uma Usha Vaidehi Vaishno Varalakshmi Vedanshi
Vimala Vrund`,
  knownMale: `
Aadi Aarnav Aayush Abdul Abhimanyu Aditya Advaith Advik Akshay Alexander Amol Anay Andrew Anmol Ansh Anthony
Arin Aryan Atharv Avi Ayaan Ayush Azaan Azad Bahadurjit Balendra Baljiwan Balveer Benjamin Brijesh Caleb
Chaitanya Chakradhar Chanakya Chandran Charan Charles Chatresh Christopher Daksh Dalbir Daniel Darsh David
Dev Devansh Dominic Ekalinga Ekansh Ekaraj Ekbal Elijah Ethan Faqid Faras Fariq Faris Finn Fiyaz Frederick
Gabriel Gagan Gaurang Gautam Gavin George Girik Girish Gopal Guneet Harish Harrison Harsh Harshil Henry
Hitesh Hritik Imaran Indrajit Isaac Isaiah Ishwar Jack Jackson Jacob Jagat Jagdish Jai Jason Jatin Jeet
Jeremiah Jonathan Joshua Kai Kalpit Karan Kevin Krish Laban Laksh Liam Logan Lohit Lucky Luke Maanav Manan
Manbir Mason Matthew Max Michael Mitesh Mohammed Naksh Nakul Nathan Nathaniel Neel Nicholas Nihal Noah Ojas
Oliver Omkaar Onveer Oscar Owen Parth Patrick Peter Pranav Pranit Qabil Qarin Quincy Rachit Ranbir Rayaan
Reyansh Rishi Robert Rohan Rudra Ryan Saksham Samar Samarth Samuel Sarthak Shaurya Siddharth Simon Tanish
Tarak Tejas Theodore Thomas Timothy Tristan Udarsh Upkaar Vedant Veer Victor Vihaan Vincent Viraj Wahab
Warjas William Wriddhish Wyatt Xavier Yagnesh Yash Yatin Yug Zaid Zashil Zayyan Aadidev Aaditya Aagney
Aagneya Aamod Aanand Aaryan Aatmaj Aayushmaan Aayushman Abhaidev Abhisyanta Acaryatanaya Acharyasuta Achyut
Adhiraj Adikavi Adinath Adityanandan Advaya Agasti Agnimitra Agnivesh Ajit Akroor Akshat Alok Amaresh
Ameyatma Amish Amrit Anaadi Anal Anand Anang Anil Anilabh Anish Anjaneya Anunay Anurag Archan Arnesh Arun
Ashok Atmananda Avadhesh Baalaaditya Baalagopaal Bakula Balaaditya Baladitya Balagovind Bandhu Bandhul
Bhaasvan Bhadrak Bhadraksh Bhagavaan Bharadwaj Bharat Bhardwaj Bhargava Bhaswar Bhaves Bhima Bhishma Bhoopat
Bhoopati Bhooshit Bhudev Bhudeva Bhupen Bhushit Bhuvaneshwar Birjesh Bodhan Brahma Brahmabrata Brahmdev
Brajesh Chaanakya Chakor Chakravarti Chandan Chandrabhan Chandradev Chandramauli Chandranath Charak
Charuvrat Chatur Chaturaanan Chetan Chetanaanand Chidaatma Chidambaram Chidananda Chiranjeev Chiranjeeve
Daiwik Dandak Darshan Datta Dayaananda Dayamayee Deb Deenabandhu Deepankar Deependra Deeptanshu Deeptiman
Deeptimoy Devadatt Devajyoti Devdan Deven Deveshwar Devvrat Dhanapati Dhanpati Dhanvin Dhyanesh Dhyaneshwar
Digambar Dinakar Dinkar Dipendra Diptendu Divakar Dron Drona Dwaipayan Dwaipayana Ekaaksh Ekaksh Ekaling
Gajaadhar Gajadhar Ganak Ganaka Ganapati Gandharva Ganesh Gangesh Garud Garuda Gati Gauraang Gautama
Ghanashyam Giri Girika Giriraaj Gobinda Gopee Gopi Gorakhnath Goswami Gotum Goutam Govinda Gudakesha Guru
Hari Harinarayan Harit Hiranmaya Inder Indra Jagadish Jagadisha Jagdeep Jahnu Javas Jay Jitendra Kailash
Kamlesh Kanak Kannan Kannen Karthik Karunanidhi Kashyap Keerti Kin Kirti Krishnadasa Kumar Laal Lai
Lakshmidhar Lal Laxman Mahesh Manik Manikya Manoj Marut Meghnad Mohan Mohinder Mukul Nanda Narayan Narinder
Naval Nimit Niranjan Niro Param Paramartha Pran Prasad Prathamesh Prem Puneet Rahul Raj Rajan Rajendra Rajiv
Ramesh Rameshwar Ranjit Ravi Rohit Sachin Samir Sanjay Sanka Sarvin Satyen Shankar Sher Shiv Siddarth Som
Somnath Somu Subodh Suman Suresh Suryakant Suryakanta Susheel Swami Swapnil Tapan Tarun Tej Trilochana
Trilok Trilokanath Triloki Udai Udit Ujjwal Uttam Vasudeva Vedang Vedanga Vidhur Vidur Vijay Vimal Vishnu
Vyas Yogendra Yoginder`,
  knownFamily: `
Acharya Agate Amble Anand Andra Anne Apte Arya Atwal Aurora Babu Badal Badami Bahri Bail Bal Bala Balan
Balay Bali Bandi Barad Baria Barman Bassi Basu Bath Batta Bava Bedi Ben Bera Bhakta Bhardwaj Bhargava Bhat
Bhatt Bir Bobal Bora Borde Borra Bose Brar Buch Bumb Chad Chada Chana Chand Chanda Chandra Chandran Char
Comar Contractor Dada Dani Dar Dara Das Dash Dass Date Datta Dave Deep Deo Deol Devan Devi Dey Dhar Din
Divan Dixit Doctor Dora Dua Dubey Dutt Dutta Edwin Gaba Gade Gala Ganesh Gara Garde Garg Gera Gill Goda Gola
Gole Gopal Goswami Gour Grover Guha Gulati Gupta Handa Hans Hari Hora Issac Jaggi Jain Jani Jha Kade Kala
Kale Kalla Kannan Kant Kar Kara Karan Kari Karnik Kashyap Kata Kaur Keer Kota Krish Krishna Krishnan Kumar
Kurian Lad Lal Lala Lall Lalla Lanka Lata Loke Loyal Magar Mahajan Maharaj Mall Mand Manda Mandal Mander
Mane Mangal Mangat Mani Mann Mannan Manne Master Menon Merchant Misra Mistry Mitra Mittal Mitter Modi Mody
Mohan Morar More Muni Mutti Nadig Nagar Nagi Nair Nanda Narayan Nath Natt Nori Oak Oza Pai Pal Palan Pall
Palla Pandit Pant Patel Pau Peri Prasad Puri Raghavan Rai Raj Raja Rajagopalan Rajan Raju Ram Rama
Ramachandran Raman Ramesh Rana Rao Ratta Rattan Ratti Rau Raval Ravel Ravi Ray Rege Rout Roy Sachar Sachdeva
Sagar Salvi Sama Sami Samra Sandal Sane Sangha Sani Sankar Sant Saran Sarin Sarma Sarna Savant Sem Sen Seth
Sha Shah Shan Shankar Shere Sibal Singh Sinha Som Soman Soni Srinivasan Srivastava Sule Sunder Sur Sura
Suresh Suri Swamy Tailor Tak Talwar Tank Tara Tata Tella Toor Vala Varma Vasa Verma Vig Virk Vora Vyas Wable
Wali Walia Walla Warrior Yogi Zachariah Abbott Achari Asan Bharadwaj Butt Ganaka Khan Malik Marar Pilla`,
};
