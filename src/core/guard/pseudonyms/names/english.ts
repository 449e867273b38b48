import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const english: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), en_US, en_GB; @faker-js/faker 10.6 (MIT)',
  female: `
Adrienne Alejandra Angie Becky Breanna Caitlyn Cassie Christie Dorothy Gwendolyn Jackie Jillian Judy Kelli
Kristy Latasha Makayla Marcia Maureen Mikayla Paige Rachael Savannah Shelia Shirley Stacie Tammie Yesenia
Kirsty Fiona Jayne Ashleigh Hollie Abagail Abigayle Adelia Adelle Aileen Alana Alayna Alexandrea Alexanne
Alvera Alyce Alyson Anabelle Andreanne Anissa Annabelle Annamae Ansley Aracely Arely Aryanna Athena
Audreanne Baylee Bernadine Berniece Betsy Beulah Breanne Brielle Brooklyn Caleigh Camryn Carlee Carmella
Casandra Cathryn Cecile Chasity Cheyanne Christiana Ciara Claudine Clotilde Corene Creola Daija Daniella
Daphney Dayana Delaney Delphia Destiney Dorcas Dorris Dovie Edwina Eldora Elenor Elissa Eloisa Elvera Elza
Emmie Ericka Ernestine Ethelyn Eunice Fannie Flossie Freida Genoveva Georgianna Gladys Golda Gregoria Gussie
Haleigh Haylee Herta Hildegard Hulda Imogene Izabella Jacklyn Jaida Janae Janie Jany Jayde Jazmyn Jenifer
Jessyca Joana Joelle Josefina Josie Kaela Kailee Kaleigh Kamryn Karianne Karlie Katelynn Kathlyn Katrine
Kaylah Keara Keira Kennedi Kiarra Krystel Kyleigh Larissa Laurianne Laverne Layla Leilani Lenora Leonora
Letitia Lillian Lizeth Lorenza Louvenia Lucille Luella Lynette Macey Madelyn Madilyn Madyson Mafalda
Makenzie Mallie Margaretta Margret Marilie Maritza Marjory Maryjane Maudie Maxine Mayra Megane Mellie
Mildred Mireya Moriah Myah Myrtice Nannie Nedra Neoma Noemie Ophelia Peggie Raegan Rebeka Rhoda Rosalyn
Rosella Roslyn Rowena Rozella Ruthie Sabryna Saige Santina Scarlett Shakira Shanie Shany Stephania Syble
Taryn Taya Tomasa Trisha Velda Vicenta Vivianne Wilhelmine Winona Yazmin Zaria Zoey`,
  male: `
Brendan Clifford Darryl Duane Eddie Eugene Gregg Javier Johnathan Kristopher Mathew Neil Rickey Tyrone
Malcolm Gareth Reece Conor Elliot Hugh Abdiel Adalberto Adolfo Adrain Akeem Alexandro Alphonso Ambrose Angus
Antwan Archibald Arnaldo Arvid Ayden Bennie Bradly Brandyn Branson Brenden Brennon Broderick Buford Byron
Camren Carlton Ceasar Chadd Chauncey Christop Cletus Clint Clyde Colten Cornelius Cristobal Cyril Dallin
Dandre Danial Darion Darrel Darrin Darron Davion Dayne Deangelo Deion Dejuan Demarco Demario Deondre Deonte
Deron Deshawn Devante Dewayne Dillan Donavon Donnie Dwight Edison Efren Eldridge Eliezer Elmore Elwin
Emerson Emmet Ephraim Ernesto Eusebio Ewald Ezequiel Favian Felton Garfield Garth Geovanny Gerardo Gerson
Gilberto Granville Greyson Guiseppe Helmer Hilbert Hobart Hosea Hyman Ignatius Irvin Isaias Izaiah Jaleel
Jamarcus Jamil Jamison Jaquan Jaron Jarrett Javon Jaydon Jaylon Jedediah Jefferey Jerad Jeramy Jeremie
Jermey Jeromy Jerrod Jevon Johnathon Jordon Joshuah Josue Jovanny Judah Junius Justus Juwan Kameron Kamron
Kavon Keanu Kellen Kendrick Kenton Keon Keshawn Keyshawn Kolby Korey Kristofer Ladarius Lamont Leonel
Linwood Lonzo Lowell Lucius Marcellus Marlon Maximillian Mikel Milton Monty Muhammad Myron Nathanael Newell
Nicklaus Nikko Norval Odell Osbaldo Percy Quincy Raheem Rahul Raoul Rasheed Reinhold Reynold Rigoberto
Rodrick Rolando Roosevelt Roscoe Ryder Scotty Sedrick Sheldon Sherwood Sigurd Sylvester Terrill Thaddeus
Thurman Timmy Toney Torrey Trenton Tristian Tyree Tyrese Tyshawn Ubaldo Uriah Vinnie Waino Weldon Westley
Wilbur Wilfrid Wilmer Winfield Woodrow Xzavier Zackery`,
  family: `
Acosta Fitzgerald Stevenson Reese Adkins Christensen Mullins Malone Juarez Hubbard Saunders Carrillo Mejia
Schroeder Parsons Deleon Patton Bowers Hartman Clarke Gibbs Norton Salinas Yates Pham Trujillo Aguirre
Pacheco Cervantes Briggs Ochoa Velasquez Meyers Cardenas Underwood Summers Wilcox Rivas Whitaker Conley
Copeland Massey Combs Pittman Bridges Abbott Sweeney Phelps Dickerson Foley Callahan Atkins Shields Hancock
Delacruz Parrish Harrell Wiggins Hutchinson Humphrey Hobbs Macias Andrade Wilkerson Eaton Zamora Stafford
English Woodard Mosley Hurst Yoder Valenzuela Knox Solomon Kerr Blankenship Gaines Sloan Melendez Sellers
Calhoun Gillespie Weeks Leblanc Bradshaw Buckley Pennington Hebert Hickman Velazquez Fitzpatrick Mahoney
Boyle Hurley Crosby Shepard Dunlap Acevedo Duffy Potts Gould Vaughan Clements Farley Cisneros Friedman
Krueger Mullen Woodward Oconnell Sheppard Coffey Donaldson Novak Waller Bonilla Kaufman Dickson Cantrell
Davila Spence Zavala Rollins Andersen Benitez Zhang Esparza Chaney Carney Forbes Ferrell Barajas Bolton
Murillo Tomlinson Whitehouse Griffiths Browne Marsden Akhtar Thorpe Pritchard Hodgson Parkes Sinclair
Turnbull Hargreaves Charlton Gibbons Sanderson Davison Mahmood Nicholls Morley Ashton Bevan Doherty Mellor
Miah Slater Goddard Cartwright Chadwick Howarth Hayward Robson Coates Abshire Ankunding Aufderhar Barrows
Bartoletti Bashirian Beahan Bechtelar Bernier Boehm Bogisich Bradtke Brakus Brekke Buckridge Champlin
Connelly Corkery Corwin Cronin Cruickshank Deckow Denesik Dickens Dooley Durgan Emard Ernser Fahey Flatley
Franecki Franey Fritsch Gislason Gleichner Goldner Goyette Gulgowski Gusikowski Gutmann Hagenes Halvorson
Hammes Hauck Heaney Hegmann Hermiston Hettinger Hickle Hilpert Hodkiewicz Hoeger Huels Jaskolski Jerde
Kautzer Keeling Kerluke Kertzmann Kiehn Kilback Kirlin Koelpin Kohler Konopelski Kozey Kreiger Kshlerin
Kuhlman Kutch Labadie Langosh Larkin Lebsack Ledner Legros Lemke Leuschke Lockman Lueilwitz Luettgen
Marquardt Mertz Morissette Mosciski Nienow Okuneva Ondricka Padberg Paucek Pfannerstill Pouros Predovic
Prohaska Purdy Quitzon Raynor Reichert Ritchie Rogahn Rolfson Roob Ruecker Runolfsson Satterfield
Schamberger Schinner Schowalter Schumm Simonis Sipes Sporer Steuber Stiedemann Stracke Swaniawski Thiel
Trantow Treutel Turcotte Vandervort Volkman Watsica Wehner Weissnat Wilderman Willms Wisoky Wolff Wuckert
Yundt Zemlak`,
  knownFemale: `
April Abigail Adriana Alexa Alexandra Alice Alicia Alison Allison Amanda Amber Ana Andrea Angelica Anita
Anna Anne Ariana Ashlee Autumn Bailey Belinda Beth Betty Beverly Bonnie Brandi Brenda Briana Bridget
Brittany Brooke Caitlin Candice Carla Carmen Carol Carolyn Carrie Cassidy Catherine Charlene Charlotte
Chelsey Cheryl Chloe Christina Christy Cindy Claudia Colleen Courtney Cristina Cynthia Daisy Danielle
Darlene Deanna Debbie Debra Denise Destiny Diamond Diane Donna Ebony Eileen Elizabeth Ellen Emma Erica Erin
Evelyn Felicia Frances Gabriella Gabrielle Gina Glenda Grace Hailey Hannah Hayley Heidi Helen Isabel
Isabella Jacqueline Jade Janet Janice Jasmin Jeanette Jeanne Jennifer Jenny Jill Joann Joanne Jodi Joy Joyce
Julia Julie Kaitlyn Kara Karina Karla Katherine Kathleen Kathy Katie Kayla Kaylee Kelly Kelsey Kerri Kiara
Kirsten Krista Kristi Kristie Kristina Kristine Kylie Lacey Laura Lauren Leah Linda Lindsey Lisa Lori
Lorraine Lynn Madeline Mallory Mandy Maria Mariah Marilyn Marisa Martha Mary Megan Meghan Melinda Melissa
Mercedes Meredith Michaela Michelle Miranda Misty Monica Monique Natalie Natasha Nicole Nina Olivia Pam
Patricia Patty Peggy Penny Priscilla Rachel Rebecca Rebekah Renee Rhonda Roberta Robyn Ruth Sabrina Samantha
Sandra Sara Sarah Shari Sharon Shawna Sheila Shelby Shelly Sheri Sherry Sheryl Sonia Sonya Stacey Stacy
Stephanie Sue Susan Suzanne Sylvia Tabitha Tami Tammy Tara Tasha Terri Theresa Tina Tonya Traci Tracie
Valerie Vanessa Vicki Vickie Virginia Wanda Whitney Yolanda Yvonne Zoe Sophie Louise Clare Gillian Lesley
Leanne Eleanor Georgina Marion Beverley Kimberley Carole Jodie June Kayleigh Harriet Francesca Naomi Katy
Irene Ellie Sian Hazel Bethan Geraldine Aaliyah Abbigail Abby Ada Adah Addie Adela Adeline Adella Afton
Aglae Agustina Aida Aiyana Alaina Alanna Alba Albertha Albina Aleen Alena Alessandra Alessia Alexandrine
Alexane Alia Alisa Alivia Aliyah Aliza Allene Allie Alma Alta Alvena Alverta Alycia Alysa Alysson Amalia
Amaya Amelie America Amie Amira Amiya Amya Anabel Anais Anastasia Angelina Angeline Anika Aniya Anjali
Annabel Annalise Annamarie Annie Antoinette Antonette Antonia Antonina Anya Ardella Ardith Arianna Arielle
Arvilla Asha Ashlynn Ashtyn Assunta Astrid Audra Augusta Aurelie Aurore Avis Ayana Aylin Bailee Beaulah
Bella Berenice Bernadette Bernice Bernita Bertha Beryl Bette Bettie Bianka Billie Blanca Blanche Bonita
Breana Bria Brianne Bridie Brigitte Brisa Britney Bulah Calista Camila Camilla Camylle Candida Carissa
Carley Carlie Carlotta Carmela Carolanne Carolyne Cassandre Catalina Catharine Cathrine Cecelia Cecilia
Celia Celine Chanelle Charity Chelsie Christa Chyna Cielo Citlalli Clara Clarissa Clementina Cleora Cleta
Constance Consuelo Coralie Cordelia Corine Corrine Cristal Crystel Dagmar Dahlia Damaris Daniela Danyka
Daphne Dariana Darla Dayna Deja Delfina Delia Della Delores Delphine Dena Destany Destinee Dianna Dianne
Dixie Dolly Domenica Dora Dorothea Dortha Dulce Earlene Earnestine Easter Eda Edith Edyth Edythe Elaina Elda
Eleanore Electa Elenora Eleonore Eliane Elinor Elisa Elisabeth Eliza Ella Elna Elnora Eloise Elouise Else
Elsie Elva Elvie Elyse Elyssa Emelie Emely Emie Emilia Emmalee Emmy Ena Enola Era Erna Ernestina Esmeralda
Esperanza Esta Estefania Estella Estelle Estrella Etha Ethyl Ettie Eugenia Eula Eulalia Euna Evalyn
Evangeline Eveline Evie Fae Fanny Fay Faye Felicity Felipa Ferne Filomena Fleta Flo Florence Florine Freda
Frederique Frida Frieda Genesis Geneva Georgette Georgiana Gertrude Gia Ginger Giovanna Gladyce Glenna
Gracie Graciela Greta Gretchen Gwen Hailee Halie Halle Hanna Harmony Haylie Heaven Helene Helga Heloise
Henrietta Hermina Herminia Hester Hettie Hillary Hilma Hortense Icie Idell Idella Ilene Iliana Imani Imelda
Inez Iris Isabell Isabelle Itzel Iva Ivy Jacey Jackeline Jacquelyn Jada Jailyn Jakayla Janelle Janessa
Janiya Jannie Jaqueline Jaunita Jazlyn Jazmin Jeanie Jeannette Jena Jennie Jessika Jettie Jewell Joanie
Johanna Jolie Josefa Josiane Juana Juanita Julianne Juliet Justine Kaci Kaelyn Kaia Kailyn Kaley Kallie
Kamille Kariane Karine Karley Karli Kasandra Kassandra Katelin Katharina Kathryne Katlyn Kattie Kaycee Kayli
Kaylie Keeley Keely Kelsi Kelsie Kenya Kiana Kiera Kiley Kirstin Kitty Kyla Kylee Lacy Laila Lana Laney
Lauretta Lauriane Laury Lauryn Laverna Lavina Lavonne Lea Leanna Leatha Leila Lela Lelia Lempi Lenna Lenore
Leona Leonie Leora Lera Lessie Leta Leticia Lexi Lexus Lia Liana Libby Lila Liliana Liliane Lilliana Lillie
Lily Lilyan Linnea Lisette Liza Lizzie Lolita Loma Loraine Lorena Lorine Lorna Louisa Lourdes Lucia Lucie
Lucile Lucinda Luisa Lula Luna Lura Luz Lyda Lyric Lysanne Mabelle Mable Macie Macy Madalyn Maddison Madge
Madie Madisyn Madonna Maegan Maeve Magdalen Magdalena Magnolia Maia Maiya Makenna Malinda Malvina Manuela
Mara Marcella Marcelle Margarett Margarette Marge Margie Marguerite Mariam Mariane Marianna Maribel Mariela
Marietta Marilou Marina Marisol Marjorie Marlee Marlene Marsha Martina Martine Maryann Maryse Matilda
Matilde Maud Maude Mavis May Maybell Maybelle Maymie Mazie Meda Meggie Melany Melisa Melvina Melyssa Mertie
Micaela Millie Minnie Miracle Miriam Missouri Modesta Mollie Monserrat Mozelle Mya Mylene Myriam Myrna
Myrtis Myrtle Nadine Naomie Nayeli Neha Nella Nelle Nettie Neva Nicolette Nikki Noemi Noemy Nona Nora
Novella Nya Nyasia Oceane Odessa Ofelia Olga Olive Opal Ora Otilia Ottilie Palma Pansy Patience Patsy Pattie
Paulette Pearlie Pearline Petra Phoebe Piper Polly Princess Prudence Queenie Rachelle Rafaela Raina Randi
Raphaelle Reanna Reba Reina Ressie Retha Retta Reyna Rhea Rhiannon Rochelle Rosa Rosalee Rosalie Rosalind
Rosamond Rosanna Rosemarie Rosetta Rossie Roxane Rubie Ruby Rubye Rylee Ryleigh Sadie Sadye Salma Samanta
Sandrine Santa Sarina Savanah Selina Serena Shaina Shana Shanelle Shania Shanna Shanny Shayna Shyann Sibyl
Sienna Silvia Simone Skyla Sofia Sonja Stella Susana Susanna Sydnee Sydni Talia Tamia Tatum Tatyana Tess
Tessie Thea Thelma Therese Theresia Tia Tiana Tiara Tierra Tressie Treva Trudie Trycia Tyra Una Vada
Valentina Veda Vella Velva Vena Verda Verdie Verla Verlie Vernice Verona Vicky Vida Vincenza Viola Violette
Virgie Vita Viva Viviane Vivienne Willa Willow Winifred Winnifred Yasmeen Yasmin Yessenia Yoshiko Zella
Zelma Zita Zoie Zola Zora`,
  knownMale: `
Aaron Adam Adrian Alan Alec Alejandro Alex Alexis Alfred Allen Andre Andres Andrew Antonio Arthur Austin
Barry Bernard Bill Billy Bob Bobby Brad Brady Brandon Brent Brian Bruce Bryan Bryce Calvin Cameron Carl
Cesar Chad Charles Chris Christian Christopher Clayton Clinton Cody Cole Collin Colton Connor Cory Craig
Cristian Dakota Dale Dalton Dan Daniel Danny Darin Darrell Darren Daryl David Dean Dennis Derrick Devin
Devon Dominic Don Donald Drew Dustin Dwayne Dylan Edgar Eduardo Edward Elijah Eric Erik Ethan Evan Fernando
Francisco Frank Franklin Fred Gabriel Garrett Gary Gene Geoffrey George Gilbert Glen Glenn Grant Greg
Gregory Guy Harry Hayden Hector Herbert Howard Hunter Isaac Isaiah Ivan Jackson Jacob Jaime Jake Jamie Jared
Jason Jeff Jeffery Jeffrey Jeremy Jermaine Jerome Jesse Jesus Jim Jimmy Joel John Johnny Jonathan Jonathon
Jordan Jose Joseph Joshua Julian Justin Karl Kenneth Kent Kevin Kirk Kyle Lance Larry Lee Leon Leonard Levi
Logan Lonnie Lucas Luis Luke Malik Marc Marco Marcus Mark Martin Marvin Matthew Maurice Max Melvin Michael
Micheal Miguel Mitchell Nathan Nathaniel Nicolas Noah Norman Oscar Parker Patrick Pedro Perry Peter Philip
Preston Ralph Randall Ray Raymond Reginald Richard Rick Ricky Robert Roberto Rodney Roger Ronnie Ross Roy
Russell Ryan Samuel Sean Sergio Seth Shaun Shawn Spencer Stephen Steve Steven Stuart Terrance Terrence
Theodore Tim Timothy Todd Tommy Tony Travis Tristan Troy Tyler Vernon Vincent Walter Warren Wesley William
Willie Xavier Zachary Simon Graham Lewis Nigel Oliver Callum Kieran Sam Mohammed Clive Antony Allan Robin
Charlie Duncan Garry Abdul Martyn Iain Josh Stewart Graeme Elliott Toby Declan Denis Damien Abdullah Abe
Abel Abner Abraham Adan Adelbert Adolf Adolph Adolphus Adriel Agustin Ahmad Aidan Aiden Alberto Alden Alek
Alessandro Alexandre Alf Alfonso Alfonzo Alfredo Alonzo Alton Americo Amir Amos Anderson Andy Angelo Anibal
Antone Antwon Arch Aric Arjun Arlo Armando Arne Arno Arnoldo Arnulfo Aron Art Arvel Augustus Aurelio Axel
Barney Baron Bart Bartholome Barton Benedict Bennett Benny Benton Bernhard Bernie Bert Bertrand Blaise Blaze
Boyd Braden Bradford Brain Brando Brandt Brant Braulio Braxton Brayan Brennan Bret Brice Brody Brooks Bryant
Bryon Buck Bud Burley Buster Cade Caden Cale Camden Camron Candido Carleton Carlo Carson Carter Casimer
Casper Cecil Cedric Cedrick Chadrick Chaim Chance Chester Chet Christ Cicero Clark Claud Clay Clemens
Clement Cleve Clifton Clovis Cloyd Colby Coleman Colt Conner Conrad Constantin Corbin Cordell Cornell Cortez
Crawford Cristopher Cullen Cyrus Dameon Damion Dangelo Dante Daren Dario Darnell Daron Darrion Darwin
Dashawn Davin Davonte Dawson Dax Dedric Dedrick Dejon Delmer Demarcus Demetrius Deon Deontae Dereck Derick
Desmond Destin Deven Dewey Dewitt Dexter Dimitri Dino Dion Domenic Domenick Domenico Domingo Donato Donnell
Donny Doyle Drake Dudley Earnest Easton Edd Edmond Edmund Edwardo Efrain Eino Eladio Elbert Eldred Eleazar
Elian Eliseo Ellis Ellsworth Elmo Eloy Elroy Elvis Elwyn Emanuel Emil Emiliano Emilio Emmanuel Emmitt Enoch
Enos Enrique Eriberto Erich Erling Ernie Ervin Erwin Estevan Evans Everardo Everette Evert Ewell Ezra Fabian
Faustino Federico Felipe Felix Fermin Filiberto Finn Flavio Florencio Florian Floyd Forest Forrest Foster
Franco Franz Freddie Freddy Frederik Fredrick Fredy Friedrich Fritz Furman Gaetano Gage Gardner Garland
Garret Garrick Garrison General Gennaro Geo Geovany Gerhard German Gianni Gideon Giles Giovani Giovanni
Giovanny Godfrey Gonzalo Grady Grayson Gregorio Griffin Grover Guillermo Gunnar Gunner Gust Gustave Gustavo
Hank Hans Hardy Harmon Harvey Haskell Hassan Heber Henderson Henri Hermann Herminio Hershel Hillard Hilton
Hipolito Hiram Homer Horace Horacio Howell Hoyt Hubert Hugo Humberto Ibrahim Ike Immanuel Irving Irwin
Isadore Isai Isidro Isom Israel Issac Jace Jacinto Jacques Jairo Jakob Jalen Jalon Jamal Jamar Jamel Jamir
Janick Jaren Jarred Jarrell Jarret Jarvis Jasen Jasper Jayce Jayden Jaylen Jayson Jedidiah Jeffry Jerald
Jerel Jermain Jerod Jerrold Jett Jimmie Joesph Joey Johan Johann Johnpaul Johnson Jonas Jordi Jordy Josiah
Jovani Jovany Judd Judson Julien Julio Julius Justen Juston Justyn Kade Kaden Kadin Kaleb Kamren Kane Keagan
Keaton Keegan Keenan Kelvin Ken Kennith Kenyon Keshaun Keven Keyon Khalid Khalil Kiel King Kip Kobe Kody
Kole Korbin Kraig Kristoffer Kurtis Lafayette Lamar Lambert Laron Lawson Lazaro Leland Lemuel Lenny Leo
Leopold Leopoldo Lester Lincoln Lionel Lisandro Lloyd Lon Lonny Lorenzo Louie Luciano Lucio Ludwig Luigi
Lukas Lyle Mac Magnus Malachi Manley Marcel Marcelo Marcos Mariano Markus Marquis Marquise Marshall Mateo
Mathias Matt Mauricio Maverick Maxime Maximo Maximus Maynard Mekhi Micah Miles Milford Misael Mitchel
Modesto Monte Morris Mortimer Mose Moses Moshe Mustafa Myles Name Napoleon Nash Nasir Nat Nathen Neal Ned
Nelson Nestor Newton Nick Nickolas Nico Niko Nils Noble Noe Nolan Norbert Norberto Norwood Obie Okey Ole
Olen Olin Omari Oral Oran Oren Orion Orland Orlando Orrin Orval Orville Osvaldo Oswald Oswaldo Otha Otis
Ottis Otto Paolo Pasquale Percival Phil Pierce Pierre Porter Price Prince Quentin Quinton Rafael Rahsaan
Ramon Randal Randolph Raphael Rashad Rashawn Raymundo Reed Reggie Remington Rene Reuben Rex Reymundo Rhett
Richie Rico Robb Rocky Roderick Rodger Rodolfo Roel Rogelio Rogers Roland Roman Ron Ronaldo Rory Rosendo
Rowland Rudolph Rudy Rufus Russ Russel Rusty Rylan Salvatore Samir Samson Santiago Santino Santos Savion
Scot Seamus Selmer Shad Shemar Sherman Sigmund Silas Sim Solon Sonny Stan Stanton Stefan Stephan Sterling
Stone Sven Sylvan Talon Tate Taurean Ted Terrell Tevin Theo Theron Tillman Tito Titus Tobin Tomas Torrance
Trace Travon Tremaine Tremayne Trent Trevion Trey Triston Turner Tyreek Tyrel Tyrique Tyson Ulices Ulises
Valentin Vance Vaughn Verner Vicente Vidal Vincenzo Virgil Vito Wade Waldo Walker Wallace Ward Watson Waylon
Wellington Wendell Werner Wilber Wilbert Wilburn Wilford Wilfred Wilfredo Wilhelm Willard Willis Willy
Wilton Winston Wyman Zachariah Zachery Zack Zakary Zander Zane`,
  knownFamily: `
Smith Johnson Williams Brown Jones Miller Davis Garcia Rodriguez Wilson Martinez Anderson Taylor Thomas
Hernandez Moore Martin Jackson Thompson White Lopez Lee Gonzalez Harris Clark Lewis Robinson Walker Perez
Hall Young Allen Sanchez Wright King Scott Green Baker Adams Nelson Hill Ramirez Campbell Mitchell Roberts
Carter Phillips Evans Turner Torres Parker Collins Edwards Stewart Flores Morris Nguyen Murphy Rivera Cook
Rogers Morgan Peterson Cooper Reed Bailey Bell Gomez Kelly Howard Ward Cox Diaz Richardson Wood Watson
Brooks Bennett Gray James Reyes Cruz Hughes Price Myers Long Foster Sanders Ross Morales Powell Sullivan
Russell Ortiz Jenkins Gutierrez Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan
Reynolds Hamilton Graham Kim Gonzales Alexander Ramos Wallace Griffin West Cole Hayes Chavez Gibson Bryant
Ellis Stevens Murray Ford Marshall Owens Harrison Ruiz Kennedy Wells Alvarez Woods Mendoza Castillo Olson
Webb Washington Tucker Freeman Burns Henry Vasquez Snyder Simpson Crawford Jimenez Porter Mason Shaw Gordon
Wagner Hunter Romero Hicks Dixon Hunt Palmer Robertson Black Holmes Stone Meyer Boyd Mills Warren Fox Rose
Rice Moreno Schmidt Patel Ferguson Nichols Herrera Medina Ryan Fernandez Weaver Daniels Stephens Gardner
Payne Kelley Dunn Pierce Arnold Tran Spencer Peters Hawkins Grant Hansen Castro Hoffman Hart Elliott
Cunningham Knight Bradley Carroll Hudson Duncan Armstrong Berry Andrews Johnston Ray Lane Riley Carpenter
Perkins Aguilar Silva Richards Willis Matthews Chapman Lawrence Garza Vargas Watkins Wheeler Larson Carlson
Harper George Greene Burke Guzman Morrison Munoz Jacobs Lawson Franklin Lynch Bishop Carr Salazar Austin
Mendez Gilbert Jensen Williamson Montgomery Harvey Oliver Howell Dean Hanson Weber Garrett Sims Burton
Fuller Soto Welch Chen Schultz Walters Reid Fields Walsh Little Fowler Bowman Davidson May Day Schneider
Newman Brewer Lucas Holland Wong Banks Santos Curtis Pearson Delgado Valdez Pena Rios Douglas Sandoval
Barrett Hopkins Keller Guerrero Stanley Bates Alvarado Beck Ortega Wade Estrada Contreras Barnett Caldwell
Santiago Lambert Powers Chambers Nunez Craig Leonard Lowe Rhodes Byrd Gregory Shelton Frazier Becker
Maldonado Fleming Vega Sutton Cohen Jennings Parks Watts Barker Norris Vaughn Vazquez Holt Schwartz Steele
Benson Neal Dominguez Horton Terry Wolfe Hale Lyons Graves Haynes Miles Park Warner Padilla Bush Thornton
Mann Zimmerman Erickson Fletcher Page Dawson Joseph Marquez Reeves Klein Espinoza Baldwin Moran Love Robbins
Higgins Ball Cortez Griffith Bowen Sharp Cummings Ramsey Hardy Swanson Barber Luna Chandler Daniel Blair
Cross Simon Dennis Quinn Gross Navarro Moss Doyle Rojas Rodgers Singh Yang Figueroa Harmon Newton Paul
Manning Garner Francis Burgess Goodman Curry Brady Potter Walton Goodwin Molina Webster Fischer Campos Avila
Sherman Todd Chang Blake Wolf Hodges Gill Farmer Hines Gallagher Duran Cannon Miranda Wang Tate Hammond
Townsend Wise Ingram Barton Ayala Hampton Rowe Frank Waters Strickland Osborne Maxwell Chan Norman
Harrington Casey Logan Mueller Glover Floyd Buchanan Cobb French Kramer Tyler Moody Conner Sparks Leon Bauer
Pope Flynn Hogan Robles Lindsey Lloyd Marsh Owen Solis Lang Pratt Lara Brock Ballard Shaffer Drake Roman
Morton Stokes Lamb Patrick Cochran Shepherd Cain Burnett Hess Olsen Cabrera Montoya Roth Fuentes Weiss
Wilkins Hoover Nicholson Short Carson Morrow Colon Holloway Bryan Petersen Serrano Carey Clayton Poole
Calderon Gallegos Greer Guerra Decker Collier Wall Bass Flowers Davenport Houston Huff Hood Monroe Roberson
Franco Larsen Randall Skinner Wilkinson Kirby Cameron Anthony Richard Kirk Bruce Singleton Mathis Bradford
Boone Charles Allison Atkinson Horn Jefferson Rosales York Christian Farrell Castaneda Nash Bond Wyatt Chase
Gates Vincent Mathews Hodge Garrison Trevino Villarreal Heath Dalton Valencia Hensley Huffman Roy Boyer Lin
Grimes Glenn Cline Camacho Dillon Melton Booth Kane Berg Pitts Savage Brennan Salas Marks Russo Sawyer
Baxter Golden Liu Walter Wiley Rich Johns Koch Suarez Beard Gilmore Ibarra Keith Khan Ware Stephenson Henson
Dyer Blackwell Mercado Tanner Clay Barron Beasley Small Preston Vance Snow Orozco Barry Shannon Kline
Jacobson Huang Kemp Prince Merritt Villanueva Roach Nolan Lam Lester Santana Winters Barrera Orr Leach
Berger Strong Conway Stein Whitehead Bullock Escobar Meadows Velez Stout Browning Kent Lozano Bartlett
Pruitt Buck Barr Durham Gentry Rocha Herman Sexton Moon Hendricks Rangel Stark Lowery Hardin Hull Ellison
Mora Knapp Morse Dorsey Nielsen Livingston Glass Middleton Schaefer Frost Howe House Reilly Noble Spears
Conrad Arias Galvan Huynh Frederick Randolph Cantu Peck Villa Michael Donovan Walls Mayer Zuniga Giles
Pineda Pace Mays Ayers Case Bentley Everett Pugh David Bender Hahn Harding Raymond Blackburn Landry
Dougherty Bautista Shah Arroyo Valentine Meza Fry Rush Avery Herring Dodson Sampson Tapia Bean Lynn Crane
Benton Ashley Finley Best Blevins Moses Sosa Blanchard Huber Frye Bernard Rosario Rubio Benjamin Haley Chung
Moyer Choi Horne Ali Nixon Hayden Rivers Estes Richmond Stuart Maynard Brandt Hanna Sanford Church Burch
Levy Rasmussen Ponce Faulkner Schmitt Costa Montes Booker Cordova Arellano Maddox Mata Stanton Compton
Dudley Beltran Villegas Proctor Hester Daugherty Cherry Bray Rowland Madden Levine Good Irwin Werner Krause
Petty Whitney Baird Hooper Pollard Jarvis Holden Hendrix Haas Bird Lucero Terrell Riggs Joyce Mercer
Galloway Duke Odom Downs Hatfield Archer Huerta Travis Hinton Hays Mayo Fritz Branch Mooney Ewing Ritter
Frey Braun Gay Riddle Haney Kaiser Holder Gamble Vang Cooley Cowan Davies Shea Osborn Bright Cuevas Lutz
Duarte Kidd Key Cooke Winter Metcalfe Howells Hartley Rees Wallis Barlow Iqbal Lees Dale Connor Daly Burrows
Fraser Humphries Lord Birch Kay Chamberlain Dobson Sharpe Hussain Brookes Herbert Storey Butcher Godfrey
Dodd Connolly Hyde Dickinson North Byrne Ahmed Rowley Allan Field Pickering Sykes Parkin Power Weston
Whittaker Kaur Parry Naylor Humphreys Swift Pearce John Talbot Bibi Houghton Mistry Donnelly Parkinson
Thomson Knowles Hope Rahman Davey Peacock Read Hilton Greenwood Coles Forster Gough Law Finch Smart Bull
Gardiner Begum Hewitt Schofield Abernathy Altenwerth Auer Bahringer Balistreri Bartell Batz Bauch Baumbach
Bayer Beatty Bednar Beer Beier Berge Bergnaum Bergstrom Bernhard Bins Blanda Blick Block Bode Bogan Borer
Bosco Botsford Breitenberg Bruen Casper Cassin Christiansen Conn Conroy Considine Cormier Cremin Crist Crona
Crooks Cummerata Dach Dare Dibbert Dicki Dietrich Ebert Effertz Emmerich Erdman Fadel Fay Feeney Feest Feil
Ferry Frami Friesen Funk Gerhold Gerlach Gleason Gorczany Gottlieb Grady Greenfelder Greenholt Gutkowski
Haag Hackett Hamill Hand Hane Harber Hartmann Heathcote Heidenreich Heller Hermann Herzog Hessel Hilll Hills
Hintz Hirthe Homenick Hoppe Huel Hyatt Jacobi Jakubowski Jast Kassulke Keebler Kemmer Kessler Kihn Kling
Klocko Koepp Koss Kovacek Krajcik Kris Kub Kuhic Kuhn Kulas Kunde Kunze Kuphal Kuvalis Lakin Langworth
Leannon Leffler Lehner Lesch Lind Lindgren Littel Lubowitz Macejkovic Maggio Mante Marvin Mayert Medhurst
Metz Moen Mohr Monahan Morar Mraz Muller Murazik Nader Nicolas Nikolaus Nitzsche Oberbrunner Orn Osinski
Pacocha Pagac Parisian Pfeffer Pollich Powlowski Prosacco Quigley Rath Ratke Rau Reichel Reinger Rempel
Renner Rippin Robel Rohan Romaguera Rosenbaum Runte Russel Rutherford Sauer Sawayn Schaden Schiller Schimmel
Schmeler Schoen Schulist Schuppe Schuster Senger Shanahan Skiles Smitham Spinka Stamm Stehr Stoltenberg
Streich Stroman Strosin Tillman Torp Torphy Towne Toy Tremblay Tromp Ullrich Upton Veum Von Waelchi Weimann
Wiegand Will Windler Wintheiser Wisozk Witting Wiza Wunsch Wyman Yost Zboncak Ziemann Zieme Zulauf`,
};
