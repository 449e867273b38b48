import type { Span } from '../../base/index.ts';
import { FOLD } from './fold.ts';
import { STREET } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { foldedWords, WordReader } from './words.ts';

/** Words for streets and their short forms, folded, one sort a line: within a line all are the same. */
const STREET_TYPES = `
street st str strasse straat
avenue ave av avenida avda aven
boulevard blvd bd bvd boul
road rd
drive dr
lane ln laan
court ct
place pl plaza pza platz piazza pza plein square sq plac praca
parkway pkwy
highway hwy
terrace ter
crescent cres
gardens gdns
close
way
circle cir
rue r
chemin ch
quai
impasse
allee
weg wg
gasse g
ufer
calle c cl
paseo po
carrer
via v
viale
corso cso
largo
vicolo
kade
gracht
ulica ul
aleja al
rua
travessa
`;

const typeOf: ReadonlyMap<string, string> = new Map(
  STREET_TYPES.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);

/** Endings of German and Dutch street names that are shortened within the word. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['strasse', 'str'],
  ['straat', 'str'],
  ['platz', 'pl'],
  ['plein', 'pl'],
];

const FILLERS = new Set(
  'the of a an am im in der die das den dem zum zur an auf de la le les du des del della dei di el los las do da dos'.split(
    ' ',
  ),
);
/** Words that stand within an address without being part of the one on the list. */
const UNITS = new Set(
  'apt apartment suite ste unit flat floor fl no nr num n app stock og etage top hinterhaus piso bis ter'.split(
    ' ',
  ),
);

const LONGEST_STREET_GAP = 4;
const MOST_WORDS = 14;
/** The house number stands at most so far from the street's name, in code units. */
const NUMBER_REACH = 28;

/** `hauptstrasse` as `hauptstr`, so that both spellings are one. */
const shortened = (word: string): string => {
  for (const [long, short] of ENDINGS) {
    if (word.length > long.length + 1 && word.endsWith(long)) return word.slice(0, -long.length) + short;
  }
  return word;
};

/** One spelling for the words of an address: short forms of streets, compounds. */
const canonical = (word: string): string => typeOf.get(word) ?? shortened(word);

const isNumber = (word: string): boolean => /^[0-9]{1,5}$/.test(word);

/** The house number of an address and the words of its street's name, in every spelling. */
export interface StreetLine {
  readonly number: string;
  readonly words: readonly string[];
}

/**
 * The line of an address that names street and house number: the first part between commas or line breaks that has
 * both, or a number alone with the part behind it. Undefined when there is none.
 */
export const streetLine = (address: string): StreetLine | undefined => {
  const segments = address.split(/[,;\n\r|]+/).map((segment) => foldedWords(segment));
  for (let i = 0; i < segments.length; i++) {
    const number = segments[i]!.find(isNumber);
    if (number === undefined) continue;
    for (const segment of [segments[i]!, segments[i + 1] ?? [], segments[i - 1] ?? []]) {
      const telling = segment.filter((word) => word.length > 1 && !/^[0-9]/.test(word) && !FILLERS.has(word));
      const named = telling.filter((word) => !typeOf.has(word));
      const words = named.length > 0 ? named : telling;
      if (words.length > 0) return { number, words: words.slice(0, 3).flatMap(spellings) };
    }
  }
  return undefined;
};

const spellings = (word: string): string[] => {
  const short = shortened(word);
  if (short !== word) return [word, short];
  const long = ENDINGS.find(([, ending]) => word.length > ending.length + 2 && word.endsWith(ending));
  if (!long) return [word];
  return ENDINGS.filter(([, ending]) => ending === long[1])
    .map(([ending]) => word.slice(0, -long[1].length) + ending)
    .concat(word);
};

/** Known people's addresses: a word of the street's name near its house number, and as much of the rest as follows. */
export const findAddresses = (reading: Reading): void => {
  let reach = 0;
  for (let i = 0; i < reading.hits.length; i++) {
    if (!(reading.flags(i) & STREET) || reading.hits.slips.at(i) || reading.start(i) < reach) continue;
    const found = addressAt(reading, i);
    if (!found) continue;
    reach = found.end;
    const person = reading.oneOf(found.bearers);
    for (const bearer of found.bearers) if (found.bearers.length === 1) reading.support(bearer);
    reading.emit(found, person, 0.97, 'the address of a person on your list', 'address');
    for (let k = i; k < reading.hits.length && reading.end(k) <= found.end; k++) reading.used[k] = 1;
  }
};

const addressAt = (reading: Reading, i: number): (Span & { bearers: number[] }) | undefined => {
  let best: (Span & { bearers: number[]; distance: number }) | undefined;
  for (const run of digitRunsNear(reading, i)) {
    const distance = Math.max(run.start - reading.end(i), reading.start(i) - run.end);
    if (best && distance > best.distance) continue;
    const number = numberIn(reading.text, run);
    reading.people.addresses.some(reading.word(i), number, (person) => {
      for (const identifier of reading.people.list[person]!.identifiers) {
        if (identifier.kind !== 'address') continue;
        const line = streetLine(identifier.value);
        if (
          !line ||
          Number(line.number) !== number ||
          !line.words.includes(reading.people.lexicon.word(reading.word(i)))
        )
          continue;
        const span = grown(reading, i, run, new Set(foldedWords(identifier.value).map(canonical)));
        if (!span) continue;
        const bearers: number[] = best && best.distance === distance ? best.bearers : [];
        const end = Math.max(span.end, bearers.length > 0 ? best!.end : 0);
        best = { start: span.start, end, distance, bearers: [...bearers, person] };
      }
      return false;
    });
  }
  return best;
};

const numberIn = (text: string, { start, end }: Span): number => {
  let value = 0;
  for (let at = start; at < end && at < start + 6; at++) value = value * 10 + FOLD[text.charCodeAt(at)]! - 48;
  return value;
};

/** Runs of digits close before or behind hit `i`. */
const digitRunsNear = (reading: Reading, i: number): Span[] => {
  const { digitStarts, digitEnds } = reading.hits;
  const from = reading.start(i) - NUMBER_REACH;
  const to = reading.end(i) + NUMBER_REACH;
  let low = 0;
  let high = digitStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digitStarts.at(middle) < from) low = middle + 1;
    else high = middle;
  }
  const runs: Span[] = [];
  for (let k = low; k < digitStarts.length && digitStarts.at(k) <= to; k++) {
    if (digitEnds.at(k) - digitStarts.at(k) <= 5)
      runs.push({ start: digitStarts.at(k), end: digitEnds.at(k) });
  }
  return runs;
};

interface Word extends Span {
  readonly folded: string;
}

/**
 * The stretch of the text that is this address, grown from street and number over all words that belong to it.
 * Undefined when something else stands between street and number.
 */
const grown = (reading: Reading, i: number, run: Span, words: ReadonlySet<string>): Span | undefined => {
  const { text } = reading;
  const first = Math.min(reading.start(i), run.start);
  const last = Math.max(reading.end(i), run.end);
  if (text.slice(first, last).includes('\n')) return undefined;
  for (const word of wordsIn(text, first, last)) {
    if (!words.has(canonical(word.folded)) && !FILLERS.has(word.folded) && !UNITS.has(word.folded))
      return undefined;
  }
  return { start: grownLeft(text, first, words), end: grownRight(text, last, words) };
};

const wordsIn = (text: string, from: number, to: number, most = MOST_WORDS): Word[] => {
  const reader = new WordReader();
  const words: Word[] = [];
  for (let at = from; words.length < most && reader.next(text, at, to); at = reader.end) {
    words.push({ start: reader.start, end: reader.end, folded: reader.toString() });
  }
  return words;
};

/** Street types that are shortened around a dot: `V.le`, `C.so`, `P.za`, `C/`. */
const SHORT_TYPE = /(?<![\p{L}\p{N}])(?:v\.(?:le)?|c\.(?:so)?|p\.z{1,2}a|l\.go|c\/)\s?$/iu;

/** Before street and number at most so many code units belong to the address. */
const LEFT_REACH = 60;

const BORDER = /[!?:"{}]|\.\s+\p{Lu}|\n\s*\n/u;

const grownRight = (text: string, from: number, words: ReadonlySet<string>): number => {
  let end = from;
  let at = from;
  let strange = 0;
  for (const word of wordsIn(text, from, Math.min(text.length, from + 160))) {
    const gap = text.slice(at, word.start);
    if (gap.length > LONGEST_STREET_GAP || (BORDER.test(gap) && at === end && !/^\.[ ,\n]/.test(gap))) break;
    at = word.end;
    if (words.has(canonical(word.folded))) {
      end = word.end;
      strange = 0;
    } else if (
      ++strange > 2 ||
      !(
        UNITS.has(word.folded) ||
        FILLERS.has(word.folded) ||
        /^[0-9]+$/.test(word.folded) ||
        word.folded.length === 1
      )
    ) {
      break;
    }
  }
  return end;
};

const grownLeft = (text: string, to: number, words: ReadonlySet<string>): number => {
  let start = to;
  const before = wordsIn(text, Math.max(0, to - LEFT_REACH), to, LEFT_REACH).reverse();
  for (const word of before) {
    const gap = text.slice(word.end, start);
    if (gap.length > LONGEST_STREET_GAP || BORDER.test(gap) || !words.has(canonical(word.folded))) break;
    if (word.folded.length === 1 && !typeOf.has(word.folded)) break;
    start = word.start;
  }
  const short = SHORT_TYPE.exec(text.slice(Math.max(0, start - 8), start));
  return short ? start - short[0].length : start;
};
