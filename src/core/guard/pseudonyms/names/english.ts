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
April Alexa Alexandra Alice Alison Allison Amanda Amber Amy Ana Angelica Anita Ann Anna Anne Ariana Autumn
Bailey Becky Beth Bethany Brandi Brandy Briana Brittany Candace Candice Carla Carmen Carol Caroline Carolyn
Carrie Cassandra Charlotte Cheryl Cheyenne Claudia Colleen Courtney Crystal Daisy Dana Dawn Deborah Debra
Desiree Destiny Diamond Diana Diane Donna Doris Ebony Elaine Ellen Emma Erica Erin Faith Felicia Frances
Gabriella Gail Gina Gloria Grace Haley Heather Heidi Helen Holly Isabel Jackie Jacqueline Jade Jane Janet
Jasmine Jeanette Jenny Jill Joann Joanna Jodi Joy Joyce Julia Julie Kara Karen Karla Katie Kaylee Kellie
Kendra Kerri Kristen Kristi Kristin Kristina Laura Lauren Linda Lindsay Lindsey Lisa Lori Lorraine Lynn
Madeline Madison Makayla Margaret Mariah Marie Marisa Mary Meghan Melinda Melissa Melody Mercedes Mia
Michaela Mikayla Miranda Misty Molly Monica Nancy Nicole Nina Norma Olivia Pam Pamela Patricia Patty Paula
Penny Priscilla Rachel Raven Rebekah Regina Rita Robyn Rose Ruth Sabrina Sally Sandra Sandy Sara Shari
Sharon Shawna Sheila Shelley Sheri Sherry Sierra Sonia Stacie Stacy Sue Summer Susan Suzanne Sydney Sylvia
Tamara Tami Tanya Tara Tasha Teresa Terri Tiffany Tina Traci Tracie Tricia Vanessa Veronica Vickie Victoria
Virginia Wanda Whitney Zoe Gemma Sophie Clare Pauline Leanne Georgina Lynne Marion Beverley Rosemary Carole
Kate June Ashleigh Katy Irene Rosie Ellie Sian Hazel Bethan Amelia Geraldine`,
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
Michael Miguel Mike Mitchell Nathan Nicolas Norman Omar Oscar Parker Patrick Paul Pedro Perry Peter Philip
Preston Randall Randy Ray Raymond Ricardo Richard Rick Ricky Riley Robert Roberto Roger Ross Roy Ruben
Russell Ryan Samuel Scott Sean Seth Spencer Stanley Steve Steven Stuart Tanner Terrance Terrence Thomas Tim
Timothy Todd Tom Tommy Tony Travis Trevor Troy Tyler Vernon Victor Vincent Walter Warren Wayne Wesley
William Willie Wyatt Xavier Simon Liam Graham Lewis Oliver Terence Gareth Ben Antony Allan Duncan Abdul
Gerard Iain Josh Stewart Mohammad Elliott Toby Leigh Damien Owen`,
  knownFamily: `
Smith Miller Wilson Taylor Martin White Clark Walker Young Wright Baker Hill Roberts Evans Parker Flores
Rivera Peterson Bailey Kelly Diaz Brooks Reyes Price Sanders Russell Perry Henderson Reynolds Alexander West
Bryant Murray Harrison Alvarez Olson Tucker Henry Porter Gordon Hicks Robertson Meyer Warren Rice Ferguson
Ryan Stephens Dunn Tran Castro Elliott Carroll Berry Lane Aguilar Matthews Vargas George Guzman Lynch Austin
Williamson Oliver Weber Burton Welch Fields Bowman Day Lucas Santos Pena Sandoval Guerrero Alvarado Wade
Santiago Craig Rhodes Vega Watts Holt Dominguez Hale Miles Padilla Zimmerman Joseph Espinoza Ball Sharp
Swanson Chandler Cross Quinn Moss Stevenson Harmon Manning Goodman Potter Molina Avila Chang Hodges Hines
Cannon Saunders Wise Hampton Frank Maxwell Harrington Bowers Cobb Clarke Conner Bauer Hogan Owen Pratt
Ballard Aguirre Lamb Shepherd Hess Montoya Fuentes Hoover Colon Petersen Carey Calderon Guerra Bass Houston
Monroe Larsen Wilkinson Richard Singleton Charles Horn York Nash Wyatt Vincent Garrison Heath Atkins Lin
Cline Parrish Kane Wiggins Russo Golden Wiley Koch Ibarra Andrade Wilkerson Tanner Beasley Vance Barry Kline
Mosley Roach Lester Barrera Berger Whitehead Knox Stout Lozano Barr Sloan Sexton Stark Hull Knapp Nielsen
Buckley House Noble Galvan Randolph Peck Boyle Pineda Crosby Everett Bender Raymond Bautista Valentine Fry
Herring Lynn Benton Blevins Huber Rosario Benjamin Choi Nixon Estes Brandt Levy Ponce Costa Cordova Bonilla
Beltran Cantrell Davila Spence Krause Pollard Haas Terrell Mercer Odom Archer Hinton Fritz Ewing Braun
Kaiser Vang Ferrell Bright Lutz Key Metcalfe Rees Iqbal Connor Lord Chamberlain Sharpe Herbert Godfrey Hyde
Ahmed Sanderson Mahmood Morley Naylor Pearce Bibi Parkinson Slater Davey Greenwood Gough Smart Begum`,
};
