import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const english: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), en_US, en_GB',
  female: `
Abigail Adriana Adrienne Aimee Alejandra Alexandria Alicia Alisha Alyssa Angela Angie Annette Ashlee Audrey
Barbara Belinda Betty Beverly Bianca Bonnie Breanna Brenda Brianna Bridget Brittney Brooke Caitlin Caitlyn
Carly Cassidy Cassie Catherine Cathy Charlene Chelsea Chelsey Chloe Christie Christina Christine Christy
Cindy Claire Connie Cristina Cynthia Danielle Darlene Deanna Debbie Denise Dorothy Eileen Elizabeth Emily
Erika Evelyn Gabriela Gabrielle Glenda Gwendolyn Hailey Hannah Hayley Isabella Jaclyn Janice Jeanne Jenna
Jennifer Jessica Jillian Joanne Jocelyn Jody Judith Judy Kaitlin Kaitlyn Karina Katelyn Katherine Kathleen
Kathryn Kathy Katrina Kayla Kelli Kelsey Kiara Kimberly Kirsten Krista Kristie Kristine Kristy Krystal Kylie
Lacey Latasha Latoya Laurie Leah Loretta Lydia Mallory Mandy Marcia Marilyn Marissa Martha Maureen Meagan
Megan Melanie Meredith Michelle Mindy Monique Natalie Natasha Nichole Paige Peggy Phyllis Rachael Rebecca
Renee Rhonda Roberta Samantha Sarah Savannah Selena Sheena Shelby Shelia Shelly Sherri Sheryl Shirley Sonya
Sophia Stacey Stefanie Stephanie Tabitha Tammie Tammy Theresa Tonya Tracey Valerie Vicki Wendy Yesenia
Yolanda Yvette Yvonne Louise Lucy Gillian Lesley Georgia Eleanor Kirsty Kimberley Fiona Jodie Lynda Jayne
Kayleigh Harriet Jemma Francesca Naomi Hilary Abbie Josephine Hollie`,
  male: `
Andrew Arthur Bryce Caleb Clifford Clinton Cody Colton Corey Danny Darius Darrell Darryl Daryl Derek Duane
Dwayne Dylan Eddie Edgar Elijah Eugene Fernando Geoffrey Gerald Gregg Isaac Isaiah Jake Jared Jason Jeffery
Jeffrey Jeremiah Jeremy Jermaine Jerome Johnathan Jonathon Joshua Kevin Kristopher Larry Lonnie Malik Marcus
Marvin Mathew Matthew Melvin Micheal Nathaniel Neil Nicholas Noah Phillip Ralph Reginald Rickey Rodney
Ronald Ronnie Sergio Shane Shaun Shawn Stephen Theodore Tristan Tyrone Zachary Nigel Malcolm Callum Kieran
Clive Reece Rhys Damian Conor Garry Elliot Martyn Graeme Hugh Declan`,
  family: `
Johnson Jones Rodriguez Hernandez Lopez Harris Ramirez Collins Nguyen Rogers Watson Bennett Myers Morales
Sullivan Gutierrez Barnes Coleman Patterson Hamilton Gonzales Hayes Gibson Owens Kennedy Mendoza Snyder
Crawford Jimenez Dixon Holmes Schmidt Nichols Daniels Payne Hawkins Hansen Cunningham Hudson Johnston
Perkins Richards Chapman Watkins Wheeler Carlson Morrison Lawson Salazar Jensen Howell Schultz Walters
Fowler Wong Pearson Valdez Hopkins Contreras Caldwell Powers Nunez Byrd Frazier Becker Fleming Cohen
Jennings Norris Vazquez Steele Benson Horton Haynes Thornton Erickson Dawson Reeves Baldwin Robbins Griffith
Cummings Acosta Doyle Rodgers Singh Reese Adkins Christensen Goodwin Webster Malone Juarez Hubbard Hammond
Carrillo Mejia Schroeder Strickland Deleon Patton Glover Hartman Buchanan Gibbs Norton Robles Salinas Lloyd
Pham Trujillo Shaffer Pacheco Cervantes Briggs Ochoa Velasquez Meyers Underwood Carson Summers Gallegos
Decker Whitaker Conley Copeland Massey Roberson Pittman Bridges Boone Abbott Atkinson Phelps Farrell Foley
Callahan Huffman Shields Grimes Camacho Harrell Pitts Brennan Hutchinson Humphrey Hobbs Macias Henson
Blackwell Eaton Zamora Orozco Jacobson Woodard Merritt Villanueva Valenzuela Conway Meadows Velez
Blankenship Pruitt Durham Melendez Sellers Ellison Gillespie Weeks Livingston Leblanc Middleton Schaefer
Reilly Hebert Spears Huynh Mahoney Walls Zuniga Hurley Ayers Shepard Pugh Acevedo Duffy Landry Potts Gould
Dodson Clements Farley Finley Friedman Moses Krueger Moyer Woodward Richmond Oconnell Sheppard Burch
Faulkner Schmitt Waller Maddox Stanton Kaufman Dickson Villegas Daugherty Rowland Irwin Baird Jarvis Hendrix
Rollins Andersen Benitez Zhang Esparza Chaney Carney Forbes Davies Barajas Bolton Tomlinson Barlow
Whitehouse Browne Burrows Humphries Akhtar Dobson Hussain Parkes Sinclair Turnbull Hargreaves Charlton
Dickinson Gibbons Pickering Sykes Nicholls Weston Ashton Bevan Doherty Mellor Donnelly Knowles Goddard
Hilton Cartwright Chadwick Howarth Hayward Robson`,
  knownFemale: `
April Alexa Alexandra Alice Alison Allison Amanda Amber Amy Ana Andrea Angelica Anita Ann Anna Anne Ariana
Autumn Bailey Becky Beth Bethany Brandi Brandy Briana Brittany Candace Candice Carla Carmen Carol Caroline
Carolyn Carrie Cassandra Charlotte Cheryl Cheyenne Claudia Colleen Courtney Crystal Daisy Dana Dawn Deborah
Debra Desiree Destiny Diamond Diana Diane Donna Doris Ebony Elaine Ellen Emma Erica Erin Faith Felicia
Frances Gabriella Gail Gina Gloria Grace Haley Heather Heidi Helen Holly Isabel Jackie Jacqueline Jade Jane
Janet Jasmin Jasmine Jeanette Jenny Jill Joann Joanna Jodi Joy Joyce Julia Julie Kara Karen Karla Katie
Kaylee Kellie Kelly Kendra Kerri Kristen Kristi Kristin Kristina Laura Lauren Linda Lindsay Lindsey Lisa
Lori Lorraine Lynn Madeline Madison Makayla Margaret Maria Mariah Marie Marisa Mary Meghan Melinda Melissa
Melody Mercedes Mia Michaela Mikayla Miranda Misty Molly Monica Nancy Nicole Nina Norma Olivia Pam Pamela
Patricia Patty Paula Penny Priscilla Rachel Raven Rebekah Regina Rita Robyn Rose Ruth Sabrina Sally Sandra
Sandy Sara Shari Sharon Shawna Sheila Shelley Sheri Sherry Sierra Sonia Stacie Stacy Sue Summer Susan
Suzanne Sydney Sylvia Tamara Tami Tanya Tara Tasha Teresa Terri Tiffany Tina Traci Tracie Tricia Vanessa
Veronica Vickie Victoria Virginia Wanda Whitney Zoe Gemma Sophie Clare Pauline Leanne Georgina Lynne Marion
Beverley Rosemary Carole Kate June Ashleigh Katy Irene Rosie Ellie Sian Hazel Bethan Amelia Geraldine`,
  knownMale: `
Aaron Adam Adrian Alan Albert Alec Alejandro Alex Alexander Alexis Alfred Allen Alvin Andre Andres Anthony
Antonio Austin Barry Benjamin Bernard Bill Billy Blake Bob Bobby Brad Bradley Brady Brandon Brendan Brent
Brett Brian Bruce Bryan Calvin Cameron Carl Carlos Cesar Chad Charles Chase Chris Christian Christopher
Clarence Clayton Cole Colin Collin Connor Cory Craig Cristian Curtis Dakota Dale Dalton Damon Dan Daniel
Darin Darren Dave David Dean Dennis Derrick Devin Devon Dillon Dominic Don Donald Douglas Drew Dustin Earl
Eduardo Edward Edwin Eric Erik Ernest Ethan Evan Francis Francisco Frank Franklin Fred Frederick Gabriel
Garrett Gary Gavin Gene George Gilbert Glen Glenn Gordon Grant Greg Gregory Guy Harold Harry Hayden Hector
Henry Herbert Howard Hunter Ian Ivan Jack Jackson Jacob Jaime James Jamie Javier Jay Jeff Jerry Jesse Jesus
Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Jorge Jose Joseph Juan Julian Justin Karl Keith Kenneth
Kent Kirk Kurt Kyle Lance Lawrence Lee Leon Leonard Leroy Levi Logan Louis Lucas Luis Luke Manuel Marc Marco
Mario Mark Martin Mason Maurice Max Maxwell Michael Miguel Mike Mitchell Nathan Nicolas Norman Omar Oscar
Parker Patrick Paul Pedro Perry Peter Philip Preston Randall Randy Ray Raymond Ricardo Richard Rick Ricky
Riley Robert Roberto Roger Ross Roy Ruben Russell Ryan Samuel Scott Sean Seth Spencer Stanley Steve Steven
Stuart Tanner Terrance Terrence Thomas Tim Timothy Todd Tom Tommy Tony Travis Trevor Troy Tyler Vernon
Victor Vincent Walter Warren Wayne Wesley William Willie Wyatt Xavier Simon Liam Graham Lewis Oliver Terence
Gareth Sam Ben Mohammed Antony Allan Robin Charlie Duncan Abdul Gerard Iain Josh Stewart Mohammad Elliott
Toby Mohamed Leigh Denis Damien Owen`,
  knownFamily: `
Smith Williams Brown Miller Davis Garcia Wilson Martinez Anderson Taylor Thomas Moore Martin Jackson
Thompson White Lee Gonzalez Clark Lewis Robinson Walker Perez Hall Young Allen Sanchez Wright King Scott
Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Torres Parker Edwards
Stewart Flores Morris Murphy Rivera Cook Morgan Peterson Cooper Reed Bailey Bell Gomez Kelly Howard Ward Cox
Diaz Richardson Wood Brooks Gray James Reyes Cruz Hughes Price Long Foster Sanders Ross Powell Russell Ortiz
Jenkins Perry Butler Fisher Henderson Simmons Jordan Reynolds Graham Kim Alexander Ramos Wallace Griffin
West Cole Chavez Bryant Ellis Stevens Murray Ford Marshall Harrison Ruiz Wells Alvarez Woods Castillo Olson
Webb Washington Tucker Freeman Burns Henry Vasquez Simpson Porter Mason Shaw Gordon Wagner Hunter Romero
Hicks Hunt Palmer Robertson Black Stone Meyer Boyd Mills Warren Fox Rose Rice Moreno Patel Ferguson Herrera
Medina Ryan Fernandez Weaver Stephens Gardner Kelley Dunn Pierce Arnold Tran Spencer Peters Grant Castro
Hoffman Hart Elliott Knight Bradley Carroll Duncan Armstrong Berry Andrews Ray Lane Riley Carpenter Aguilar
Silva Willis Matthews Lawrence Garza Vargas Larson Harper George Greene Burke Guzman Munoz Jacobs Franklin
Lynch Bishop Carr Austin Mendez Gilbert Williamson Montgomery Harvey Oliver Dean Hanson Weber Garrett Sims
Burton Fuller Soto Welch Chen Reid Fields Walsh Little Bowman Davidson May Day Schneider Newman Brewer Lucas
Holland Banks Santos Curtis Delgado Pena Rios Douglas Sandoval Barrett Keller Guerrero Stanley Bates
Alvarado Beck Ortega Wade Estrada Barnett Santiago Lambert Chambers Craig Leonard Lowe Rhodes Gregory
Shelton Maldonado Vega Sutton Parks Watts Barker Vaughn Holt Schwartz Neal Dominguez Terry Wolfe Hale Lyons
Graves Miles Park Warner Padilla Bush Mann Zimmerman Fletcher Page Joseph Marquez Klein Espinoza Moran Love
Higgins Ball Cortez Bowen Sharp Ramsey Hardy Swanson Barber Luna Chandler Daniel Blair Cross Simon Dennis
Quinn Gross Navarro Moss Fitzgerald Rojas Stevenson Yang Figueroa Harmon Newton Paul Manning Garner Francis
Burgess Goodman Curry Brady Potter Walton Mullins Molina Fischer Campos Avila Sherman Todd Chang Blake Wolf
Hodges Gill Farmer Hines Gallagher Duran Cannon Miranda Wang Saunders Tate Townsend Wise Ingram Barton Ayala
Hampton Rowe Parsons Frank Waters Osborne Maxwell Chan Norman Harrington Casey Logan Bowers Mueller Floyd
Cobb French Kramer Clarke Tyler Moody Conner Sparks Leon Bauer Pope Flynn Hogan Yates Lindsey Marsh Owen
Solis Lang Pratt Lara Brock Ballard Drake Roman Aguirre Morton Stokes Lamb Patrick Cochran Shepherd Cain
Burnett Hess Olsen Cabrera Montoya Roth Cardenas Fuentes Weiss Wilkins Hoover Nicholson Short Morrow Colon
Holloway Bryan Petersen Serrano Wilcox Carey Clayton Poole Calderon Greer Rivas Guerra Collier Wall Bass
Flowers Davenport Houston Huff Hood Monroe Combs Franco Larsen Randall Skinner Wilkinson Kirby Cameron
Anthony Richard Kirk Bruce Singleton Mathis Bradford Charles Allison Sweeney Horn Jefferson Rosales York
Christian Castaneda Nash Dickerson Bond Wyatt Chase Gates Vincent Mathews Hodge Garrison Trevino Villarreal
Heath Dalton Valencia Hensley Atkins Roy Boyer Lin Hancock Glenn Cline Delacruz Dillon Parrish Melton Booth
Kane Berg Savage Wiggins Salas Marks Russo Sawyer Baxter Golden Liu Walter Wiley Rich Johns Koch Suarez
Beard Gilmore Ibarra Keith Khan Andrade Ware Stephenson Wilkerson Dyer Mercado Tanner Clay Barron Beasley
Small Preston Vance Snow Stafford Barry English Shannon Kline Huang Kemp Mosley Prince Hurst Roach Nolan Lam
Yoder Lester Santana Winters Barrera Orr Leach Berger Strong Stein Whitehead Bullock Escobar Knox Solomon
Kerr Stout Browning Kent Lozano Bartlett Buck Barr Gaines Gentry Sloan Rocha Herman Sexton Moon Hendricks
Rangel Stark Lowery Hardin Hull Calhoun Mora Knapp Morse Dorsey Nielsen Bradshaw Glass Buckley Frost Howe
House Pennington Hickman Noble Conrad Arias Galvan Velazquez Frederick Randolph Cantu Fitzpatrick Peck Villa
Michael Donovan Boyle Mayer Giles Pineda Pace Mays Crosby Case Bentley Everett David Dunlap Bender Hahn
Harding Raymond Blackburn Dougherty Bautista Shah Arroyo Valentine Meza Vaughan Fry Rush Avery Herring
Sampson Tapia Bean Lynn Crane Cisneros Benton Ashley Best Blevins Sosa Blanchard Huber Frye Bernard Rosario
Rubio Mullen Benjamin Haley Chung Choi Horne Ali Nixon Hayden Rivers Estes Stuart Maynard Brandt Hanna
Sanford Church Levy Rasmussen Coffey Ponce Donaldson Novak Costa Montes Booker Cordova Arellano Mata Bonilla
Compton Dudley Beltran Proctor Hester Cantrell Cherry Bray Davila Madden Levine Spence Good Werner Krause
Petty Whitney Hooper Pollard Zavala Holden Haas Bird Lucero Terrell Riggs Joyce Mercer Galloway Duke Odom
Downs Hatfield Archer Huerta Travis Hinton Hays Mayo Fritz Branch Mooney Ewing Ritter Frey Braun Gay Riddle
Haney Kaiser Holder Gamble Vang Cooley Cowan Ferrell Shea Osborn Bright Cuevas Murillo Lutz Duarte Kidd Key
Cooke Winter Metcalfe Howells Hartley Rees Wallis Griffiths Iqbal Lees Dale Connor Daly Fraser Marsden Lord
Birch Kay Chamberlain Thorpe Pritchard Sharpe Hodgson Brookes Herbert Storey Butcher Godfrey Dodd Connolly
Hyde North Byrne Ahmed Rowley Allan Sanderson Davison Field Mahmood Parkin Power Morley Whittaker Kaur Parry
Naylor Humphreys Swift Pearce John Talbot Bibi Houghton Mistry Parkinson Thomson Miah Slater Hope Rahman
Davey Peacock Read Greenwood Coles Forster Gough Law Finch Smart Bull Gardiner Begum Hewitt Schofield Coates`,
};
