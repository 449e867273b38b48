/**
 * Widespread given names, lower case and without diacritics: one of them alone does not tell who is meant.
 * Source: word counts from btc-en, enron-emailcoref-en, gum-open-en, germeval14-de, mobie-de, meddocan-es, lener-br-pt,
 * ECHR French and Spanish (CC BY 4.0, Apache-2.0, MIT). Made by tools/tables/name-words.ts. Names from Wikidata (CC0); nicknames as in nicknames.ts.
 */
export const GIVEN_NAMES = `
aaron ab abbe abbey abbi abbie abbigail abbigale abby abe abednego abel abiel abigail abigale abijah abner
abraham abram absalom ada adaline addie addison addy adela adelaide adelbert adele adeline adelphia adena
adie adina ado adolph adolphus adri adrian adriane adrienne aga agapito agatha aggy agnes aida aileen al
alan alanson alastair alazama alba albert alberta aldo aldrich alec alejandra alejandro alek aleksandr alen
aleva alex alexander alexandra alexandre alexandria alexis alfonse alfred alfreda alfredo alfy algernon
algy ali alice alicia aline alison alix alixandra alla allan allen allie allisandra allison ally allyson
allyssa almena almina almira alonzo alphinias alphus althea alvaro alverta alyssa alzada amabel amanda
ambrose amelia amos amparo amy ana anastasia ance anderson andi andre andrea andreas andres andrew andriane
andy ane angel angela angelica angelika angelina angelique angie ann anna anne annette annie anse ansel
anselm ant anthony antoinette anton antonia antonio app appie appoline appy aquilla ara arabella arabelle
araminta archibald archie archilles ari ariadne arie arielle arilla aristotle arizona arlene arly armanda
armena armida armilda arminda arminta arnaldo arnie arnold aron arry art artelepsa artemus arthur arthusa
artur arzada asa asahel asaph asenath ash ashley ashly assene athy aubrey audree audrey august augusta
augustina augustine augusto augustus aurelia aurilla austin avarilla azariah aze bab babs barbara barbery
barbie barby barnabas barney barrett bart bartel bartholomew barticus basil bat bazaleel bea beatrice
beatriz becca beck becky beda bedelia bedney beedy begona bela belen belinda bell bella belle ben benedict
benjamin benjy bennie benny bernard berney bernhard bernie berny berry bert bertha bertie bertram bertrand
bess bessie beth bethena betsy betty bev beverly bezaleel bias biddie biddy bige bill billiewilhelm billy
birdie birtie blair blanche bo bob bobbie bobby boetius boris brad bradford bradley brady brandy breanna
bree breeanna brenda bri brian briana brianna bridget bridgie bridgit bridie brina britt brittany brittney
brittnie broderick brody brose bruno bryan bryanna bryant buren burt cage cait caitlin caitlyn caity cal
caldonia caleb cali california calista callie calliedona cally calpurnia calvin cam cameron camile camille
cammie campbell candace candy carl carla carlos carlotta carlton carly carm carmelita carmellia carmelo
carmen carmon carol carolann carole carolina caroline carolyn carri carrie carthaette casey casper cass
cassandra cassidy cassie caswell catalina catherine cathleen cathy cecilia ced cedric celeste celia celinda
celso cene cenia chan char charity charles charlie charlotte charm chat chauncey chelle chelsey chelsie
cher cheri cherie cheryl chesley chester chet chick chloe chr chris chrissy christa christian christiana
christiano christina christine christoffer christoph christopher christy chuck cicely cilla cille
cinderella cindy cintha cissy claas claes clair claire clara clare clarence clarinda clarissa claud claudia
claudio cleat cleatus clem clement clementine cliff clifford clifton clo clum coco cole colie colin
columbus con concepcion connie conny conrad constance cora cordelia cordy corey corinne cornelia cornelius
cornie corny cory court courtney crate creasey crissy cristina cruz crys crystal curg curt curtis cy
cynthia cyphorus cyrenius cyrus dacey dacia dahl daisha daisy dal dalton dan dani daniel danielle dann
danny daph daphie daphne darkey darlene darry dave davey david day daycia de dea deanne deb debbie debby
debora deborah debra dee deedee deena deidre del delbert delf delia delilah delius deliverance dell della
delly delores delpha delphi delphia delphine demaris demerias democrates dena dennie dennis dennison denny
derek derick derrek derrick deuteronomy di diah dian diana diane dianne dicey dicie dick dickie dickon
dickson dicky dicy didi diego dieter dilly dina dite ditus dob dobbin doda dolly dolores dolph dom domenic
dominic dominick dominico don dona donald donato donna donnie donny donovan dony dora dorcus dorinda doris
dorothea dorothy dortha dosia dosie dossie dot dotha dottie dotty doug douglas dre drea drew drina drusilla
duchess duncan dunk dutch duty dyce dyche dyer earnest eb ebbie eben ebenezer ed eddie eddy edgar edie
edith edmond edmund edna edny eduardo edward edwin edwina edye edyth edythe effie effy egbert eighta eileen
el elaine elbert elbertson eldora eleanor eleazer elena elenor eli elia elias elijah eliphalel eliphalet
elisa elisha eliza elizabeth ella ellen ellender ellie ellswood elly elminie elmira elnora eloise elouise
elsey elsie elswood elvie elvira elwood elysia elza elze em emanuel emeline emil emilio emily emma emmanuel
emmy enne enrique epaphroditius eph ephraim eppa epsey erasmus eric erica erick ericka erika erin erna
ernest ernestine ernie eros erwin es eseneth essa essie essy estefania estella estelle esther etta etty
eudicy eudora eudoris eugene eugenie eunice euphemia eurydice eustacia ev eva evaline evan evangeline eve
evelina evelyn exie experience ez ezekiel ezideen ezra fabio faith fal falcon fall fallie fallon fally
falon fanny farmboy fate fay fel feli felicia felicity felix feltie felty ferbie ferdie ferdinand
ferdinando fernando fidelia fie field fifi fina fiona fionna flick flo flora florence flossy floyd ford
fran frances francie francine francis francisco francois frank frankie franklin franklind franky frannie
franniey franny franz fred freda freddie freddy frederica frederick fredericka frieda fritz frona fronia
frony gabby gabe gabriel gabriella gabrielle gail gare gareth garratt garret garrett garri garrick garry
gary gatsy gay gee gene general genevieve geoff geoffrey georg george georgia georgiana georgie georgine
gerald geraldine gerhard gerhardt geri gerri gerrie gerry gert gertie gertrude gil gilbert gina ginger
ginny gio giovanni glauco glen glenn gloria glory gory governor govie gracia graham green greenberry greg
gregg greggory gregory greta gretchen gretta griselda grissel guadalupe guido guilherme gum gus gussie
gustav gustavus gwen gwendolyn hailey hal hallie ham hamilton hank hannah hans hap haps harman harold
harriet harrison harry harty haseltine hassie hattie haylee haylen hayley heather hector heidi heinrich
helen helena helene helmut heloise henny henrietta henrique henry hephsibah hepsibah herb herbert herman
hermie herminia hermione hessy hester hetty hez hezekiah hiel hilary hillary hipsbibah hipsie hiram hitty
hob hobkin hoda hodge hodie hody honey honor honora hop hopkins hopp horace horry hortense hosea hosey
hosie howard howie hub hubert hugh hugo humey hy ian ib iggy ignatius ignatzio igor ike immanuel ina india
indie indy ines inez iona irene irv irvin irving irwin isaac isabel isabella isabelle isadora isadore
isaiah isidore issy itziar iva ivan ivy izzy jaap jack jackie jackson jacob jacobus jacqueline jacqui
jaelin jaelyn jahoda jailyn jaime jake jakob jalen james jamey jamie jan jane janet janice janie jannett
jap jason jasper javier jay jaye jaylin jaylyn jayme jean jeanette jeanne jeannie jeb jebadiah jed jedediah
jedidiah jeff jefferey jefferson jeffery jeffrey jehiel jehu jem jemima jen jenn jennet jenni jennie
jennifer jenny jens jereme jeremiah jeremy jerita jerry jess jesse jessica jessie jesus jettie jez jezza
jill jillian jim jimmie jimmy jincy jinsy jo joachim joan joann joanna joanne joaquin jock jodi jody joe
joel joey johann johanna johannah johannes john johnathan johnathon johnny johny jon jonathan jonathon
jonnie jonny jorge jos jose josef joseph josephine josetta josey josh joshua josiah josie josophine joy
joyce jr juan juanita jud juda judah jude juder judi judie judith judson judy jule jules julia julian
julias julie julio june junie junior junius jurgen justin justina juston justus kait kaitie kaitlin kaitlyn
kaitlynn kali kalli kam kameron kara kari karina karl karla katarina kate katelin katelyn katherine
kathleen kathryn kathy katia katie katy kay kaye kayla kelley kelli kellie kelly ken kendall kendra
kendrick kendrik kenj kenji kenna kenneth kenny kent kenzy kerri kerry kev kevin keziah kiah kill killis
kim kimberley kimberli kimberly king kingsley kingston kissy kit kittie kizza kizzie klaus konrad kris
kristel kristen kristin kristine kristofer kristoffer kristopher kristy kym kymberly lafayette laffie
lainie lamont lan lani lanna lanny lanson laodicia larry latisha laura laurel lauren laurence laurie
laurinda lauryn laveda laverne lavina lavinia lavonia lavonne lawrence lawrie lazar lea leafa leah leanne
lecurgus lee leet left leilani lem lemuel len lena lennie lenny lenora leo leon leonard leonidas leonor
leonora leonore leroy les lesley leslie lessie lester letitia lettice lettie leve levi levicy levone levy
lewis lexi liam liana lias lib libby lidia life lige lil lila liley lillah lillian lilly lily lina lincoln
linda lindsay lindsey lindsie lindsy lindy lineau link lino lionel lisa lish lissa lissia little
littleberry livia liz liza lizzie lizzy lloyd lluis lodi lois lola lolly lon lonnie lonny lonzo loomie
lorelei loren lorena lorenzo loretta lori lorie lorne lorraine lorrie lorry lotta lottie lou louie louis
louisa louise lourdes louvinia lu lucas lucia luciana luciano lucias lucille lucina lucinda lucius lucretia
lucy luella luis luke lula lunetta lura lurana luther luz lyddy lydia lyndon lynn mabel mac mack mackenzie
maddi maddie maddison maddy madeline madelyn madge madie madison mae maegen magda magdalena magdelina
maggie maggy mahala maisie makayla mal malachi malc malcolm malinda mally mamie manda mandie mandy manerva
manny manoah manola mantha manuel marc marcelo marcia marcie marco marcos marcus margaret margaretta
margarida margarita marge margery margie margo marguerite margy maria mariah marian marianna mariano marie
marietta marilyn marin mario marion maris marissa marjorie mark markus marni marnie marsha marta martha
martin martina martine marty marv marvin mary masa masayuki mat mathew mathilda matilda matt matthew
matthews matthias mattie matty maty maud maureen maurice mauricio mauro mave mavery mavine max maximilian
maximillian maxine maxwell may mc mckenna meaka medora mees meg megan meghan mehitabel mel melanie
melchizedek melia melinda melissa mellia mellie mellony melly melo melody melvin melvina mena menaalmena
mercedes merci mercy mert merv mervin mervyn metta meus micah micajah michael micheal michelle mick mickey
micky middie middy midge miggy miguael miguaell miguail miguaill miguayl miguayll miguel miguell mike mikey
miky mildred millicent millie milly mima mimi mina mindie mindy minerva minite minnie minty mira miranda
miriam missy mitch mitchell mittie mitty mitzi mitzie mock mollie molly mona monet monica monna monnie
monte monteleon montero montesque montgomery montserrat monty moreno morey morgan morris mort mortimer mose
moses moss mur muriel myra myrt myrti myrtle nabby nace nada nadia nadine naldo nan nancy nando nanny naomi
nap napoleon nappy nat natalia natalie natasha nate nathan nathaniel natius natty naz ned neil nelia nell
nelle nellie nelly nels nelson nerea nerva nervie nessa netta nettie newt newton nib nibby nic nicey
nicholas nichole nicholette nicie nick nickey nicki nickie nicky nico nicodemus nicolas nicole nidia niel
nigel nikki nikolas nikole nita noah noam noel noelia noemi nole nollie nonie nonnie nora norah norbert
norbu norbusamte norby norm norman norry nowell nuria obadiah obed obediah obedience obie octavia ode odell
odo ola olive oliver olivia ollie olph omi ona one onicyphorous onie onnie ophi ora orilla orlando orphelia
osaforum osaforus oscar ossy oswald ote otha otis ozzy pablo paddy pam pamela pandora paola parmelia
parsuny parthenia pasoonie pat pate patience patricia patrick patsy patti patty paul paula paulina pauline
pedro peg peggie peggy pelegrine penelope penie penny percival percy peregrine permelia pernetta perry
persephone pete peter petra petronella phelia phena pheney phenie pherbia pheriba phil philadelphia
philander philetus philinda philip philipina phillip philly philomena phoebe pierre pilar pinckney pink pip
pippa pleasant ples pocahontas pokey polly posthuma pres prescott priscilla prissy providence provy
prudence prudy prue quil quilla quillie rachael rachel rafa rafael rafaela ralf ralph ramiro ramona randall
randi randolf randolph randy raphael raquel rasmus raul ray raymond raze rea reba rebecca ree reg reggie
regina reginald relief rella ren rena renato rene renius renny retta reuben reynold rhett rhoda rhodella
rhyna rhynie riah rian riane ricardo rich richard riche richie rick ricka rickey rickie ricky rienne rilla
rilly rissa rita rob robbie robby robert roberta roberto robin roby rocio rod roddy roderick rodger rodie
rodney rodrigo roge roger roland rolf rollo rolly roman ron ronald ronie ronna ronnie ronny rosa rosabel
rosabella rosaenn rosaenna rosalinda rosalyn roscoe rose roseann roseanna roseanne rosemarie rosemary rosey
rosie rosina ross rox roxane roxanna roxanne roxie roy roz rube ruben rudolf rudolph rudolphus rudy ruminta
rupert russ russell rusty ruth ry ryan sabrina sadie safie safieel sal sally salmon salome salvador sam
samantha samir sammy sampson samson samuel samyra san sandra sandy sanford santana sara sarah sarilla saul
savanna savannah sceeter scott scottie scotty sean seb sebastian sebby see selma sene senie seph sephy
serena serene sergio serilla seymour sha shaina sharon shaun shawn shay sheila shel sheldon shelley shellie
shelly shelton shely sher sheri sheridan sherri sherry sherryl sheryl shirl shirley si sibbell sibbie
sibbilla sid sidney sig sigfired sigfrid sigismund silas silence silla silvester silvia simeon simon simone
sina sinah sion sis sly smith smitty socrates sol solly solomon sondra sonia sonnie sonny sophia sophie
sophronia squat stacey staci stacia stacie stacy stal stefan steffi steffie stella steph stephan stephani
stephanie stephany stephen stephie stephine steve steven stevie steward stu stuart sue sukey suki sula
sulie sullivan sully susan susana susannah susie suzanne suzie swene sy sybill syd sydney syl sylvanus
sylvester syphorous tabby tabitha tal tamara tamarra tami tammie tammy tamzine tanafra tanny tarcisio tash
tasha tashie tave tavia taylor ted teddy teeny telly temperance tempy tensey terence teresa teri terri
terrie terry tess tessa tessie thad thaddeus than thaney theo theodora theodore theodosia theodosius
theophilus theotha theresa thias thirza thom thomas thomasa thursa thys tibbie tick tiff tiffany tiffy
tilford tilla tillie tilly tim timmy timothy tina tine tish tisha titia tobias toby tom tomas tommy tony
tori torie torri torrie tory traci tracie tracy trannie tranquilla tricia trina trish trisha trix trixie
trudy tryphena tushar unice uriah ursula val valentina valentine valeri valeria valerie vallie van vanburen
vandalia vanessa vangie vanna vannie veda verna vernisee vernon veronica vert vessie vest vester vet vi vic
vicki vickie vicky victor victoria vicy vij vijay vin vina vince vincent vincenzo viney vinnie vinny vinson
viola violetta virdie virginia virgy vitor viv vivian von vonna vonnie waldo wallace wally walt walter wash
washington wayne webb webster wen wendy werner wes wesley west westley wil wilber wilbur wilda wilfred
wilhelm wilhelmina will william willie willis willy wilma wilson win winfield winifred winnet winnie
winnifred winny wint winton wolfgang wood woodrow woody wyncha yeona yoshi yoshihiko yul yulan yvonne zac
zach zachariah zachary zachery zachy zack zada zaddi zadie zadock zak zakk zara zay zeb zebedee zed
zedediah zeely zeke zeph zephaniah zolly
`;
