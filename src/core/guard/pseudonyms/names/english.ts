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
Marvin Mathew Matthew Melvin Micheal Nathaniel Nicholas Noah Phillip Ralph Reginald Rickey Rodney Ronald
Ronnie Sergio Shane Shaun Shawn Stephen Theodore Tristan Tyrone Zachary Nigel Malcolm Callum Kieran Clive
Reece Rhys Damian Conor Garry Elliot Martyn Graeme Hugh Declan`,
  family: `
Johnson Jones Rodriguez Hernandez Gonzalez Sanchez Campbell Nguyen Rogers Peterson Brooks Myers Morales
Sullivan Gutierrez Henderson Simmons Patterson Hamilton Wallace Chavez Bryant Mcdonald Alvarez Vasquez
Simpson Crawford Wagner Robertson Boyd Nichols Daniels Payne Hawkins Hansen Cunningham Hudson Johnston
Aguilar Willis Vargas Wheeler Larson Burke Munoz Lawson Mendez Williamson Burton Schultz Walsh Fowler Wong
Pearson Sandoval Bates Barnett Powers Nunez Rhodes Shelton Becker Fleming Cohen Parks Norris Vazquez Steele
Benson Horton Haynes Thornton Erickson Mckinney Marquez Espinoza Baldwin Higgins Bowen Ramsey Oconnor
Mclaughlin Rodgers Singh Figueroa Reese Goodman Walton Mullins Malone Juarez Hubbard Hammond Carrillo Mejia
Schroeder Strickland Harrington Bowers Floyd Buchanan Mccormick Gibbs Mcguire Flynn Salinas Lloyd Solis
Ballard Shaffer Aguirre Cochran Olsen Ochoa Velasquez Meyers Underwood Holloway Summers Gallegos Decker
Flowers Houston Monroe Roberson Pittman Kirby Bradford Abbott Atkinson Phelps Dickerson Gates Hensley
Shields Hancock Delacruz Parrish Harrell Wiggins Salas Mcdowell Humphrey Hobbs Macias Henson Mcclure Eaton
Zamora Mcclain Orozco English Woodard Merritt Villanueva Mccullough Mckee Knox Solomon Odonnell Kerr Pruitt
Durham Sloan Hendricks Ellison Gillespie Dorsey Weeks Livingston Mclean Middleton Schaefer Pennington Hebert
Hickman Velazquez Huynh Mahoney Walls Zuniga Hurley Crosby Shepard Pugh Mcmahon Acevedo Duffy Dougherty Meza
Vaughan Clements Farley Cisneros Finley Friedman Blanchard Mullen Woodward Mccarty Maynard Sanford Sheppard
Coffey Donaldson Novak Maddox Stanton Kaufman Mcpherson Dickson Villegas Daugherty Rowland Irwin Zavala
Holden Mcgrath Rollins Andersen Benitez Hinton Mooney Chaney Cooley Cowan Ferrell Davies Cuevas Murillo
Wallis Whitehouse Browne Burrows Humphries Akhtar Dobson Hussain Parkes Storey Godfrey Connolly Dickinson
Gibbons Rowley Mahmood Nicholls Weston Ashton Bevan Pearce Houghton Donnelly Knowles Davey Gough Gardiner
Howarth Hayward Robson`,
  knownFemale: `
April Alexa Alexandra Alice Alison Allison Amanda Amber Amy Ana Angelica Anita Ann Anna Anne Ariana Autumn
Bailey Becky Beth Bethany Brandi Brandy Briana Brittany Candace Candice Carla Carmen Carol Caroline Carolyn
Carrie Cassandra Charlotte Cheryl Cheyenne Claudia Colleen Courtney Crystal Daisy Dana Dawn Deborah Debra
Desiree Destiny Diamond Diana Diane Donna Doris Ebony Elaine Ellen Emma Erica Erin Faith Felicia Frances
Gabriella Gail Gina Gloria Grace Haley Heather Heidi Helen Holly Isabel Jackie Jacqueline Jade Jane Janet
Jasmine Jeanette Jenny Jill Joann Joanna Jodi Joy Joyce Julia Julie Kara Karen Karla Katie Kaylee Kellie
Kendra Kerri Kristen Kristi Kristin Kristina Laura Lauren Linda Lindsay Lindsey Lisa Lori Lorraine Lynn
Mackenzie Madeline Madison Makayla Margaret Mariah Marie Marisa Mary Mckenzie Meghan Melinda Melissa Melody
Mercedes Mia Michaela Mikayla Miranda Misty Molly Monica Nancy Nicole Nina Norma Olivia Pam Pamela Patricia
Patty Paula Penny Priscilla Rachel Raven Rebekah Regina Rita Robyn Rose Ruth Sabrina Sally Sandra Sandy Sara
Shari Sharon Shawna Sheila Shelley Sheri Sherry Sierra Sonia Stacie Stacy Sue Summer Susan Suzanne Sydney
Sylvia Tamara Tami Tanya Tara Tasha Teresa Terri Tiffany Tina Traci Tracie Tricia Vanessa Veronica Vickie
Victoria Virginia Wanda Whitney Zoe Gemma Sophie Clare Pauline Leanne Georgina Lynne Marion Beverley
Rosemary Carole Kate June Ashleigh Katy Irene Rosie Ellie Sian Hazel Bethan Amelia Geraldine`,
  knownMale: `
Aaron Adam Adrian Alan Albert Alec Alejandro Alexander Alfred Allen Alvin Andre Andres Anthony Antonio
Austin Barry Benjamin Bernard Bill Billy Blake Bob Bobby Brad Bradley Brady Brandon Brendan Brent Brett
Brian Bruce Bryan Calvin Cameron Carl Carlos Cesar Chad Charles Chase Chris Christian Christopher Clarence
Clayton Cole Colin Collin Connor Cory Craig Cristian Curtis Dakota Dale Dalton Damon Dan Daniel Darin Darren
Dave David Dean Dennis Derrick Devin Devon Dillon Dominic Don Donald Douglas Drew Dustin Earl Eduardo Edward
Edwin Eric Erik Ernest Ethan Evan Francis Francisco Frank Franklin Fred Frederick Gabriel Garrett Gary Gavin
Gene George Gilbert Glen Glenn Gordon Grant Greg Gregory Guy Harold Harry Hayden Hector Henry Herbert Howard
Hunter Ian Ivan Jack Jackson Jacob James Javier Jay Jeff Jerry Jesse Jesus Jim Jimmy Joe Joel John Johnny
Jon Jonathan Jorge Joseph Juan Julian Justin Karl Keith Kenneth Kent Kirk Kurt Kyle Lance Lawrence Lee Leon
Leonard Leroy Levi Logan Louis Lucas Luis Luke Manuel Marc Marco Mario Mark Martin Mason Maurice Max Maxwell
Michael Miguel Mike Mitchell Nathan Neil Nicolas Norman Omar Oscar Parker Patrick Paul Pedro Perry Peter
Philip Preston Randall Randy Ray Raymond Ricardo Richard Rick Ricky Riley Robert Roberto Roger Ross Roy
Ruben Russell Ryan Samuel Scott Sean Seth Spencer Stanley Steve Steven Stuart Tanner Terrance Terrence
Thomas Tim Timothy Todd Tom Tommy Tony Travis Trevor Troy Tyler Vernon Victor Vincent Walter Warren Wayne
Wesley William Willie Wyatt Xavier Simon Liam Graham Lewis Oliver Terence Gareth Ben Antony Allan Duncan
Abdul Gerard Iain Josh Stewart Mohammad Elliott Toby Leigh Damien Owen`,
  knownFamily: `
Smith Miller Wilson Taylor Martin Lopez Clark Walker Young Scott Adams Ramirez Carter Torres Edwards Morris
Cook Bailey Kelly Cox Wood James Hughes Foster Powell Perry Fisher Reynolds Gonzales West Gibson Murray
Owens Wells Castillo Washington Burns Porter Gordon Hicks Palmer Meyer Fox Moreno Ferguson Fernandez Gardner
Pierce Spencer Hoffman Knight Duncan Andrews Carpenter Richards Lawrence Carlson Guzman Obrien Bishop Austin
Harvey Dean Garrett Soto Walters Little May Newman Holland Delgado Rios Hopkins Stanley Wade Caldwell
Chambers Lowe Maldonado Jennings Barker Schwartz Wolfe Graves Warner Mccarthy Page Reeves Love Cortez Hardy
Acosta Daniel Simon Navarro Doyle Yang Paul Francis Curry Potter Webster Sherman Blake Gill Gallagher Wang
Mack Ingram Hampton Waters Chan Casey Mueller French Tyler Sparks Norton Yates Mcbride Lang Brock Morton
Pacheco Cain Cervantes Roth Weiss Nicholson Morrow Mckenzie Carey Calderon Guerra Whitaker Huff Massey
Larsen Wilkinson Richard Singleton Charles Horn Christian Nash Foley Mathews Villarreal Valencia Huffman Lin
Camacho Melton Berg Brennan Baxter Liu Rich Suarez Keith Ware Dyer Tanner Oneal Macdonald Stafford Kline
Mosley Roach Yoder Valenzuela Leach Conway Bullock Velez Kent Buck Gentry Melendez Rangel Hardin Calhoun
Mccall Bradshaw Frost Mcintosh Noble Galvan Cantu Villa Mcconnell Pineda Mcmillan Bentley Dunlap Raymond
Bautista Arroyo Fry Herring Bean Benton Best Sosa Bernard Benjamin Moyer Ali Estes Brandt Church Rasmussen
Costa Cordova Mata Dudley Hester Bray Levine Werner Baird Jarvis Bird Riggs Duke Hatfield Travis Hays Ewing
Frey Riddle Holder Carney Shea Bolton Kidd Metcalfe Tomlinson Griffiths Dale Marsden Kay Pritchard Brookes
Butcher Charlton Byrne Sanderson Sykes Morley Parry Doherty Talbot Parkinson Slater Rahman Greenwood Law
Smart Begum`,
};
