import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import {
  HOUSE,
  LEADING_TYPES,
  LOWER_NAME,
  NAME,
  STREET_TYPES,
  UNIT,
  WEAK_STREET_TYPES,
} from '../shape/address-parts.ts';
import { nameEnds, tailEnd } from '../shape/address-tail.ts';
import { digitBetween, endAt, isAlphanumeric, isDigit, numberStart } from '../shape/chars.ts';
import { foldWord } from '../shape/hint-scan.ts';

const LEAD = 72;
// "via London", "al Gore", "place Vendôme": without a number only plain types count, and some not even with one behind.
const PLAIN_LEADING = new Set(
  'rue boulevard chemin impasse quai calle avda avenida paseo plaza carrer piazza viale corso rua travessa praca ulica ulicy ul'.split(
    ' ',
  ),
);
const DOUBTFUL_LEADING = new Set('p v r c mail cours voie place square os al route passage plac'.split(' '));
const STRONG = new Set(STREET_TYPES);
const ENGLISH = new Set([...STREET_TYPES, ...WEAK_STREET_TYPES]);
const LEADING = new Set(LEADING_TYPES);
const UNIT_WORDS = ['apt', 'apartment', 'suite', 'ste', 'flat'];

// Before the English type: house number and name. With capitals, and for texts without any.
const DIRECTION = '(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?';
const NUMBER_AND_NAME = new RegExp(`${HOUSE},? ${DIRECTION}${NAME} $`, 'uy');
const NUMBER_AND_LOWER = new RegExp(`${HOUSE},? ${LOWER_NAME} $`, 'uy');
const NAME_ONLY =
  /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{M}'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}[\p{L}\p{M}'-]{1,20}){0,2} )$/u;
const SENTENCE_WORD = /^(?:The|A|An|On|In|At|From|To|Of|And|Near|Along) /;
const NO_STREET = /^(?:|This|That|My|Our|Your|His|Her|Any|Every|High|Wall|Sesame|Main) ?$/;
const LOWER_STOP =
  /(?:^| )(?:the|a|an|of|on|in|at|to|for|by|and|or|with|from|his|her|my|our|your|their|this|that|people|times|years|days|hours|minutes|percent|per|is|was|were|are|down|across|along|off|every|each|next|same|other|new|more|all|any|one|cars|miles|metres|meters|feet|euros|dollars|weeks|months|men|women|children|who|when|as|no|not|be|it)(?: |$)/;
const AFTER_TYPE = /\.?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Upper|Lower)(?!\p{L}))?/uy;
// The word that ends a German, Dutch, Nordic or Hungarian street's name; a number follows.
const STREET_ENDING =
  /(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|damm|ufer|chaussee|steig|stieg|promenade|graben|zeile|kamp|straat|laan|plein|gracht|kade|singel|dijk|dreef|steeg|gatan|gata|gade|vägen|vej|veien|vei|väg|allé|katu|tie|kuja|polku|utca|bakken|stien)$/i;
const ENDING_TAILS = new Set(
  'aße sse str tr. ße, se, sse weg eg, atz tz, lee ee, ing amm fer see eig ieg ade ben ile amp aat at, aan an, ein cht ht, gel ijk jk, eef eeg tan ata ade gen vej ien vei väg llé atu tie uja lku tca ken út tér nr.'
    .split(' ')
    .map((tail) => tailKey(tail, tail.length)),
);
// These end other words too (During 2003, Katie 3): only with a flat or a town behind.
const WEAK_ENDING =
  /(?:ring|tie|gade|gata|kamp|vei|vej|kuja|polku|damm|stien|bakken|dreef|út|tér|steig|graben|zeile)$/i;
const SURE_ENDING = /(?:stra(?:ß|ss)e|str\.?|gasse|platz|straat|laan|gracht)$/i;
const HIGHWAY = /^(?:bundes|landes|kreis|staats|reichs)stra(?:ß|ss)e$/i;
const BARE_ENDING =
  /^(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|damm|ufer|chaussee|promenade|graben|straat|laan|plein|gracht|kade|utca|út|tér|allé)$/i;
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}])([\p{L}\p{M}][\p{L}\p{M}'-]{1,40}\.?,? (?:Nr\.? ?)?)$/u;
const WORD = /[\p{L}\p{M}'-]+\.?/uy;
const NAME_BEFORE =
  /(?:^|[^\p{L}\p{N}])((?:(?:\p{Lu}[\p{L}\p{M}'-]{1,20}\.?|von|van|de|den|der|dem|het|ten)[ -]){1,3})$/u;
const HOUSE_HERE = new RegExp(
  `${HOUSE}(?:(?:[ -]+| ?[/-] ?)(?:[A-Za-z]|\\d{1,4}[A-Za-z]?|bis|hs|[IV]{1,3})(?![\\p{L}\\p{N}]))?(?![\\p{N}]|[.,:]\\d)`,
  'uy',
);
// A preposition with a name is a street only with a town behind: Am Markt 3, 12345 Ort.
const WITH_TOWN =
  /(?:^|[^\p{L}\p{N}])((?:Am|Im|An der|An den|Auf der|Auf dem|Unter den|Zum|Zur|Hinter der|Vor dem|Bei der) \p{Lu}[\p{L}\p{M}-]{2,24}(?: \p{Lu}[\p{L}\p{M}-]{2,24})? )$/u;
const TOWN_BEHIND = /^,?\s{1,3}(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u;
// French, Spanish, Italian, Portuguese, Polish: type, name, perhaps the number.
const ROMANCE_NEXT = /^\.? (?:d[eu]s?|d[ao]s?|del|della|d['’]|l['’]) ?/i;
const TYPE_LINK = /\.?\/?\.? {0,2}/y;
const LOWER_WORDS = /(?:[\p{L}\p{M}'’´-]{1,20} ){1,5}(?=\d|s\/n)/uy;
// Flat and floor behind a Spanish or Portuguese house number: , 3º B or , 8B.
const FLAT_AFTER =
  /(?:,? ?-? ?\d{1,2}\.? ?[ºª°](?:[- .]{0,2}(?:[A-Z](?![\p{L}])|\d[ºª]?|izq\p{L}*|dto|fte|frente|dcha|der\p{L}*|esq\p{L}*|centro)\.?)?|, ?\d{1,3} ?-?[A-Z]?(?![\p{L}\d]|[- ]?\d)){1,2}/uy;
const HOUSE_AFTER = new RegExp(
  `,? (?:n[.º°o]{0,2} ?|N[º°] ?|núm\\. ?|km\\.? ?|nr\\.? ?|civico )?(?:(?!\\d{5})${HOUSE}(?:/[\\dA-Z]{1,4})?|s/n|snc)(?![\\p{L}\\p{N}]|[.:]\\d)`,
  'uy',
);
const DAY_NAME = /\d{1,2} (?:de |di )?\p{L}{3,12}(?: \d{4})?/uy;
const HOUSE_BEFORE =
  /(?:^|[^\p{L}\p{N}./-])((?:n[°º] ?)?\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:[-–] )?)$/iu;
const UNIT_BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])((?:${UNIT}(?:, ?|,? ?\\n| )|(?:unit|flat|apt\\.?|lot|shop|suite) ))$`,
  'iu',
);
const STREET_NEXT = /^,?\s{1,2}\d/;
const UNIT_HERE = new RegExp(UNIT, 'iuy');
const BEFORE_UNIT =
  /(?:^|[^\p{L}\p{N}./-])(\d{1,6}[A-Za-z]? [\p{L}\p{M}'’. -]{3,40}?(?: \d{1,5})?(?:, |\r?\n[ ?]{0,4}| ))$/u;
export const address: Recogniser = {
  id: 'address',
  kinds: ['address'],
  source: 'Universal Postal Union, postal addressing systems; see shape/address-parts.ts',
  hints: {
    digits: [{ least: 1, most: 4 }],
    words: [...ENGLISH, ...LEADING, ...UNIT_WORDS],
  },
  examples: {
    hits: [
      [
        'residing at 2295 Magnolia Way, Springfield, OK 69680, has',
        '2295 Magnolia Way, Springfield, OK 69680',
      ],
      ['at 10 Downing Street, London SW1A 2AA.', '10 Downing Street, London SW1A 2AA'],
      ['Flat 2, 14 Rose Gardens, Leeds LS1 4AP', 'Flat 2, 14 Rose Gardens, Leeds LS1 4AP'],
      ['123 N. Main St Apt 4B, Boston, MA 02108', '123 N. Main St Apt 4B, Boston, MA 02108'],
      ['in 55 King Street West, Toronto, ON M5K 1A2', '55 King Street West, Toronto, ON M5K 1A2'],
      ['lives at 12 George St, Sydney NSW 2000', '12 George St, Sydney NSW 2000'],
      ['wohnt Hauptstraße 12a, 10827 Berlin', 'Hauptstraße 12a, 10827 Berlin'],
      ['Lange Str. 5\n70173 Stuttgart', 'Lange Str. 5\n70173 Stuttgart'],
      ['12 bis, rue de la Paix, 75002 Paris', '12 bis, rue de la Paix, 75002 Paris'],
      ['Calle Mayor, 12, 3º B, 28013 Madrid', 'Calle Mayor, 12, 3º B, 28013 Madrid'],
      ['Via Giuseppe Garibaldi 75, 00153 Roma', 'Via Giuseppe Garibaldi 75, 00153 Roma'],
      ['Keizersgracht 123-2, 1015 CJ Amsterdam', 'Keizersgracht 123-2, 1015 CJ Amsterdam'],
      ['Rua Augusta, 24, 1100-053 Lisboa', 'Rua Augusta, 24, 1100-053 Lisboa'],
      ['ul. Marszałkowska 12/3, 00-590 Warszawa', 'ul. Marszałkowska 12/3, 00-590 Warszawa'],
      ['22 merrion square, dublin', '22 merrion square'],
      ['near Baker Street we', 'Baker Street'],
      ['14 rue de la République, 69002 Lyon. Merci', '14 rue de la République, 69002 Lyon'],
      ['14 rue de la République, 42000 St. Étienne. Merci', '14 rue de la République, 42000 St. Étienne'],
    ],
    misses: [
      '12 people on the street',
      'by the way',
      'in 1999 the court said',
      'via London',
      'He is 20 and on his way',
      'we drive 12 km',
      'the place to be',
      'Straße gesperrt',
    ],
  },
  recognise(text, hint, emit) {
    if (isDigit(text.charCodeAt(hint.start))) return streetBefore(text, hint, emit);
    const word = foldWord(text.slice(hint.start, hint.end));
    // Avenue des Champs-Élysées reads forwards, Park Avenue backwards.
    const forwards =
      LEADING.has(word) && (!ENGLISH.has(word) || ROMANCE_NEXT.test(text.slice(hint.end, hint.end + 8)));
    if (forwards && leading(text, hint, word, emit)) return;
    if (ENGLISH.has(word) && english(text, hint, word, emit)) return;
    if (!forwards && LEADING.has(word) && leading(text, hint, word, emit)) return;
    if (UNIT_WORDS.includes(word)) unit(text, hint, emit);
  },
};

function english(text: string, hint: HintAt, word: string, emit: Emit): boolean {
  const begun = beforeType(text, hint, word);
  if (!begun) return false;
  const { before, confidence } = begun;
  const year = !STRONG.has(word) && /^(?:1[89]|20)\d\d /.test(before);
  let end = tailEnd(text, endAt(AFTER_TYPE, text, hint.end));
  // A full stop that ends the sentence is not the abbreviation's.
  const sentence = word.length > 4 || /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(end, end + 3));
  if (end === hint.end + 1 && text[hint.end] === '.' && sentence) end--;
  // 2012 Olympic Park: an event of that year, unless a town stands behind.
  if (year && end <= hint.end + 1) return false;
  const start = hint.start - before.length;
  return report(start - leadLength(UNIT_BEFORE, text, start, 24), end, confidence, emit);
}

/** House number and name before an English type, or the name alone before a type that is nothing else. */
function beforeType(text: string, { start }: HintAt, word: string) {
  const numbered = digitBetween(text, start - LEAD, start);
  if (!numbered && !STRONG.has(word)) return undefined;
  const lead = text.slice(Math.max(0, start - LEAD), start);
  const capital = text[start] !== text[start]!.toLowerCase();
  const named = numbered && capital ? numberStart(NUMBER_AND_NAME, lead) : -1;
  if (named >= 0) return { before: lead.slice(named), confidence: 0.93 };
  const plain =
    numbered && (STRONG.has(word) || word === 'square' || word === 'st')
      ? numberStart(NUMBER_AND_LOWER, lead)
      : -1;
  const lower = plain < 0 ? '' : lead.slice(plain);
  if (lower && !LOWER_STOP.test(lower.replace(/^\S+ /, '').trim().toLowerCase()))
    return { before: lower, confidence: 0.78 };
  if (!capital || !STRONG.has(word) || word.length <= 3) return undefined;
  const name = NAME_ONLY.exec(lead)?.[1]?.replace(SENTENCE_WORD, '');
  return name && !NO_STREET.test(name) ? { before: name, confidence: 0.6 } : undefined;
}

function leading(text: string, hint: HintAt, word: string, emit: Emit): boolean {
  const name = endAt(TYPE_LINK, text, hint.end);
  const link = text.slice(hint.end, name);
  // Single letters are a type only as C/ and ul. are.
  if (link === '' || (word.length === 1 && !/[./]/.test(link))) return false;
  // A name alone is enough for the plainest types only; for the others no number near is no address.
  const near = digitBetween(text, hint.start - 12, hint.start) || digitBetween(text, hint.end, hint.end + 64);
  if (!near && !PLAIN_LEADING.has(word)) return false;
  const nameEnd = leadingNameEnd(text, name, (PLAIN_LEADING.has(word) && !ENGLISH.has(word)) || link !== ' ');
  if (nameEnd < 0) return false;
  const houseBefore = leadLength(HOUSE_BEFORE, text, hint.start, 16);
  const houseEnd = houseBefore > 0 ? -1 : endAt(HOUSE_AFTER, text, nameEnd);
  const houseAfter = houseEnd >= 0;
  if (!houseAfter && !houseBefore && !PLAIN_LEADING.has(word)) return false;
  if (!houseBefore && DOUBTFUL_LEADING.has(word) && link === ' ') return false;
  const street = Math.max(nameEnd, houseEnd);
  const end = tailEnd(text, houseAfter ? Math.max(street, endAt(FLAT_AFTER, text, street)) : street);
  // An initial with a full stop is more often a person's: R. Augusta 24 needs its town.
  if (word.length === 1 && link.startsWith('.') && end <= street) return false;
  return report(hint.start - houseBefore, end, houseAfter || houseBefore ? 0.92 : 0.6, emit);
}

/** End of the name behind a street's type; names in lower case only (`lower`) where a house number follows. */
function leadingNameEnd(text: string, at: number, lower: boolean): number {
  const capital = nameEnds(text, at).at(-1);
  if (!lower || (capital && !/[\p{L}]/u.test(text[capital + 1] ?? ' ')))
    return capital ?? dayNameEnd(text, at);
  const words = endAt(LOWER_WORDS, text, at);
  return words >= 0 ? words - 1 : (capital ?? dayNameEnd(text, at));
}

/** Streets named after a day: rue du 8 Mai 1945, Via 25 Aprile. */
function dayNameEnd(text: string, at: number): number {
  const particle = /^(?:du |del |de )/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return endAt(DAY_NAME, text, at + particle);
}

/** German, Dutch and Nordic addresses, found from the house number. */
function streetBefore(text: string, hint: HintAt, emit: Emit): void {
  const { start } = hint;
  if (hint.end - start > 4 || text.charCodeAt(start - 1) !== 0x20 || !isNameEnd(text.charCodeAt(start - 2)))
    return;
  // Most words before a number end otherwise: three letters decide before any pattern is tried.
  if (!ENDING_TAILS.has(tailKey(text, start - 1))) {
    withTown(text, hint, emit);
    return;
  }
  const wordLength = leadLength(WORD_BEFORE, text, start, 48);
  if (wordLength === 0) return;
  const wordStart = start - wordLength;
  const word = text.slice(wordStart, endAt(WORD, text, wordStart));
  const bare = BARE_ENDING.test(word);
  const houseEnd = bare || STREET_ENDING.test(word) ? endAt(HOUSE_HERE, text, start) : -1;
  if (houseEnd < 0) {
    withTown(text, hint, emit);
    return;
  }
  const nameStart = wordStart - leadLength(NAME_BEFORE, text, wordStart, LEAD);
  const name = nameStart < wordStart ? text.slice(nameStart, wordStart) : undefined;
  // Platz 1 is a rank unless it is somebody's: Potsdamer Platz 1. Bundesstraße 11 is a highway.
  if (bare && (!name || (/^platz$/i.test(word) && !/(?:er|s)[ -]$/.test(name)))) return;
  if (HIGHWAY.test(word)) return;
  const joined =
    name !== undefined &&
    (bare ||
      name.endsWith('-') ||
      /^(?:An|Am|Im|In|Auf|Alte|Neue|Große|Kleine|Obere|Untere|Oude|Nieuwe|Sankt|St\.) $/.test(name));
  const end = tailEnd(text, houseEnd);
  const from = joined ? nameStart : wordStart;
  const weak = !SURE_ENDING.test(word) && (WEAK_ENDING.test(word) || !/\p{Lu}/u.test(text[from]!));
  if (weak && end === houseEnd) return;
  report(from, end, /\p{Lu}/u.test(text[from]!) ? 0.92 : 0.7, emit);
}

/** Am Markt 3, 12345 Ort: without a street's word only a town behind tells. */
function withTown(text: string, { start, end }: HintAt, emit: Emit): void {
  const next = text.charCodeAt(end);
  if (next !== 0x2c && next !== 0x20 && next !== 0x0a && !/[a-z]/.test(text[end] ?? '')) return;
  if (!digitBetween(text, end, end + 8)) return;
  if (!/[,\s]\s?(?:[A-Z]{1,2}-)?\d{4}/.test(text.slice(end, end + 8))) return;
  const street = leadLength(WITH_TOWN, text, start, 60);
  const houseEnd = street > 0 ? endAt(HOUSE_HERE, text, start) : -1;
  if (houseEnd >= 0 && TOWN_BEHIND.test(text.slice(houseEnd, houseEnd + 16)))
    report(start - street, tailEnd(text, houseEnd), 0.9, emit);
}

/** The three code units before `at` in small letters, as one number; letters beyond Latin make no key of an ending. */
function tailKey(text: string, at: number): number {
  let key = 0;
  for (let i = at - 3; i < at; i++) key = (key << 9) | smallLatin(text.charCodeAt(i));
  return key;
}

function smallLatin(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return code + 32;
  return code === 0x1e9e ? 0xdf : code < 0x180 ? code : 0;
}

const isNameEnd = (code: number): boolean =>
  code === 0x2e || code === 0x2c || (isAlphanumeric(code) && !isDigit(code));

/** A flat or suite tells that what stands before it is a street, whatever it is called. */
function unit(text: string, hint: HintAt, emit: Emit): void {
  const flatEnd = endAt(UNIT_HERE, text, hint.start);
  if (flatEnd < 0 || !digitBetween(text, hint.start, flatEnd)) return;
  const before = leadLength(BEFORE_UNIT, text, hint.start, LEAD);
  // Flat 2, 14 Rose Gardens: the street is still to come, and takes the flat with it.
  if (!before && STREET_NEXT.test(text.slice(flatEnd, flatEnd + 4))) return;
  report(hint.start - before, tailEnd(text, flatEnd), before ? 0.85 : 0.7, emit);
}

/** Length of what `pattern` captures directly before `at`, within `most` code units; 0 when it does not match. */
const leadLength = (pattern: RegExp, text: string, at: number, most: number): number =>
  pattern.exec(text.slice(Math.max(0, at - most), at))?.[1]?.length ?? 0;

function report(start: number, end: number, confidence: number, emit: Emit): boolean {
  emit({ start, end, kind: 'address', confidence, reason: 'Written like a postal address.' });
  return true;
}
