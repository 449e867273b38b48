import { FLAG } from './lexicon.ts';
import { GAP, hashWord, SHAPE, type Words } from './words.ts';

const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const GREETINGS = set(
  'dear hi hello hey liebe lieber hallo hola estimado estimada querido querida cher chere bonjour ciao caro cara gentile beste geachte prezado prezada ola witaj drogi droga szanowny szanowna',
);
const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir herr frau senor senora sr sra don dona m mme mlle monsieur madame sig signor signora dott dhr mevrouw meneer pan pani',
);
const LABELS = set(
  'name from to cc bcc contact client customer patient attn nombre apellidos nom prenom nome naam nazwisko imie kunde kundin signed sender recipient',
);
const LEGAL_FORMS = set(
  'inc ltd llc llp plc corp corporation company co gmbh ag kg ug ohg ev srl spa sa sas sarl sl bv nv lda ltda zoo ab oy as',
);

/** Says in words that a person understands why words a..b were found. Never repeats the value. */
export function reasonFor(words: Words, a: number, b: number, kind: number): string {
  if (kind === 1) {
    if (LEGAL_FORMS.has(words.hash[b]!)) return 'a name that ends in a legal form of a company';
    return b > a
      ? 'capitalised words used like the name of an organisation'
      : 'a word used like the name of an organisation';
  }
  if (kind === 2) {
    if (words.entry[a]! & FLAG.place) return 'a name from the list of places, used like a place';
    return 'words used like a place or an address';
  }
  const before = a > 0 ? words.hash[a - 1]! : 0;
  if (TITLES.has(before) || (b > a && TITLES.has(words.hash[a]!))) return 'a name after a title';
  if (GREETINGS.has(before)) return 'a name after a greeting';
  if (words.gap[a] === GAP.colon && LABELS.has(before)) return 'a name in a field or heading for names';
  const known = (words.entry[a]! & FLAG.first) !== 0;
  const lower = words.shape[a] === SHAPE.lower;
  if (lower) return known ? 'a known first name in small letters' : 'words in small letters used like a name';
  if (b > a)
    return known ? 'a known first name followed by another name' : 'capitalised words used like a full name';
  return known ? 'a known first name' : 'a capitalised word used like a name';
}
