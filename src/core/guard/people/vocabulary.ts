import { COMMON_WORDS } from './common-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NICKNAMES } from './nicknames.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a name, folded. Sources: CLDR person names, and the forms of address of the languages served. */
export const TITLES = set(`
  mr mrs ms miss mx dr doctor prof professor sir madam madame dame lord lady rev reverend fr father sr sister
  herr herrn frau frl dipl ing mag dres
  monsieur m mme mlle mademoiselle maitre me
  senor senora senorita don dona sra srta d
  signor signora signore signorina sig sigra dott dottor dottoressa avv
  senhor senhora
  meneer mevrouw dhr mevr mw mvr
  pan pani panu panie herra rouva hr fru
  captain capt col colonel judge justice president
`);

/** Small words inside surnames, folded. */
export const PARTICLES = set(`
  van von vom zu zum zur der den de del della delle dello degli dei di da das do dos du des la le les lo los las
  el al bin ibn bint ben abu ap ter ten te op af av und y e i st saint san santa sant mac mc o d l n t s
`);

/** Words after a name that are not part of it, folded. */
export const SUFFIXES = set(`
  jr sr junior senior ii iii iv phd md mba msc bsc ba ma esq dds dvm cpa llm llb rn qc kc obe mbe cbe
  jun sen
`);

/** Words that join two people, folded. */
export const CONNECTORS = set('and und et y e i en og och ja & plus oder or');

/** Openings after which a name follows, folded. */
export const GREETINGS = set(`
  dear hi hello hey hallo liebe lieber liebes moin servus cher chere chers bonjour salut hola querido querida
  estimado estimada ciao caro cara gentile olá ola prezado prezada beste geachte hoi drogi droga szanowny szanowna
  czesc thanks thank danke merci gracias grazie obrigado obrigada regards best cheers love gruss grusse from yours
`);

/** Names of trades, colours, things and virtues that the counted texts rarely show, folded. */
const MORE_COMMON = set(`
  baker grant king green white brown black gray grey stone wood woods hill hills field fields ford lane rivers brook
  brooks banks bush church park parks knight bishop pope abbot dean major page parker porter potter mason miller
  fisher hunter gardener gardner turner cooper carter shepherd weaver butcher barber butler cook chambers hall
  house rice pepper berry apple cherry olive sage 
  joy faith hope grace charity constance patience prudence mercy felicity serenity harmony melody april may june
  august summer autumn winter dawn eve star sky rain storm frost snow art bill drew frank 
  jack mark pat ray rich rob rose scotch skip
  sue wade ward will woody young love bird fox wolf lamb drake crane swan finch jay 
  price rich sharp short small strong swift wise best good noble moody savage sterling silver gold diamond pearl
  ruby amber coral crystal gem angel chase chance hunt hope trip case cash chance close cross day fair free
  keller koch schneider muller weber fischer meier becker wagner schafer bauer richter zimmermann kaiser konig
  jager vogel sommer winter herbst stein berg bach wald feld baum busch blum rose kraft stark klein gross lang kurz
  jung alt neu reich arm schwarz weiss braun roth grun fuchs wolf lamm hahn hirsch sauer suss fromm ernst frei
  krieger graf herzog furst ritter pfarrer kirche engel sonntag freitag mai engels reiter schreiber kramer kaufmann
  petit grand blanc noir rouge leblanc bon page roy roi marchand berger boulanger fontaine dupont roche
  rojo blanco moreno leon flores cruz reyes rey iglesias torres campo rios mar sol luz paz rosa bella bianchi rossi
  costa serra pinto leite ramos pires mata neves reis vale bos vos groot jong visser bakker
`);

/** Words of every day, of which two in a row are no name even where somebody is called so. */
export const everydayWords = set(`
  will may mark grant hope bill rose art drew frank joy dawn chance chase rich rob sue pat jack price young long park
  cook walk best king moore more short strong green brown white black gray may june april august day field hill wood
  bush page church house hall rice fish love sharp wise good great small little old new high low bird stone well
`);

/** True for folded words that also mean something else: alone, they are a name only with support from the text. */
export const commonWords: ReadonlySet<string> = new Set([...set(COMMON_WORDS), ...MORE_COMMON]);

/** Given names, folded, that are too widespread to tell who is meant. */
export const widespreadNames: ReadonlySet<string> = set(GIVEN_NAMES);

/** Short forms that the table, which is English, does not have; widely known in their languages. */
const MORE_NICKNAMES = `
william liam wim willi
johannes hans hannes jan
josef sepp jupp beppo
joseph joe joey jojo
franz franzl
maximilian max maxi
sebastian basti
alexander sascha
katharina kathi kati
elisabeth lisa lisi sissi elli
margarete gretel grete
susanne susi
andreas andi
matthias matze
christian chris
ulrich uli
wolfgang wolfi
friedrich fritz
heinrich heinz
jose pepe
francisco paco pancho curro
ignacio nacho
guadalupe lupe
dolores lola
concepcion concha
enrique quique
manuel manolo
jesus chus
giuseppe beppe peppe pino
luigi gigi gino
giovanni gianni
francesco franco ciccio
salvatore toto
jean jeannot
frederic fred
nicolas nico
alexandra sandra alex
dominique dom
hendrik henk
johan joop
cornelis kees
malgorzata gosia
katarzyna kasia
agnieszka aga
aleksandra ola
tomasz tomek
krzysztof krzysiek
wojciech wojtek
zbigniew zbyszek
`;

/** From a given name to the other names its bearers go by, in both directions, folded. */
export const otherNames: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = map.get(from);
    if (!list) map.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  };
  for (const line of `${NICKNAMES.trim()}\n${MORE_NICKNAMES.trim()}`.split('\n')) {
    const [formal, ...nicks] = line.split(/\s+/);
    for (const nick of nicks) {
      add(formal!, nick);
      add(nick, formal!);
    }
  }
  return map;
})();
