import type { Span } from '../../base/index.ts';
import { wordBefore } from './context.ts';
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

const isNumber = (word: string): boolean => word.length <= 5 && word.charCodeAt(0) <= 57;

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
  const segments = address.split(/[,;\n\r|]/);
  for (let i = 0; i < segments.length; i++) {
    const words = foldedWords(segments[i]!);
    const number = words.find(isNumber);
    if (number === undefined) continue;
    const named =
      telling(words) ??
      telling(foldedWords(segments[i + 1] ?? '')) ??
      telling(foldedWords(segments[i - 1] ?? ''));
    if (named) return { number, words: named };
  }
  return undefined;
};

/** An address is filed under at most so many words of its street's name. */
const MOST_TELLING = 3;

/** The words of a street's name that tell it from others, in every spelling; undefined when there is none. */
const telling = (words: readonly string[]): string[] | undefined => {
  const names = words.filter((word) => word.length > 1 && !isDigitWord(word) && !FILLERS.has(word));
  const own = names.filter((word) => !typeOf.has(word));
  const chosen = own.length > 0 ? own : names;
  if (chosen.length === 0) return undefined;
  const all: string[] = [];
  for (let i = 0; i < chosen.length && i < MOST_TELLING; i++) all.push(...spellings(chosen[i]!));
  return all;
};

const isDigitWord = (word: string): boolean => word.charCodeAt(0) <= 57;

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
  for (const run of nearestRuns(reading, i)) {
    const distance = Math.max(run.start - reading.end(i), reading.start(i) - run.end);
    if (best && distance >= best.distance) continue;
    const number = numberIn(reading.text, run);
    const { addresses } = reading.people;
    if (!addresses.some(reading.word(i), number, () => true)) continue;
    const core = { start: Math.min(reading.start(i), run.start), end: Math.max(reading.end(i), run.end) };
    // Street and number stand on one line.
    if (reading.text.slice(core.start, core.end).includes('\n')) continue;
    const bearers: number[] = [];
    let span: Span | undefined;
    const take = (person: number): boolean => {
      for (const { kind, value } of reading.people.list[person]!.identifiers) {
        const found =
          kind === 'address' ? grown(reading.text, core, wordsOfAddress(reading, value)) : undefined;
        if (!found || (span && found.end < span.end)) continue;
        if (span && found.end > span.end) bearers.length = 0;
        span = found;
        if (!bearers.includes(person)) bearers.push(person);
      }
      return false;
    };
    addresses.some(reading.word(i), number, take);
    if (span) best = { start: span.start, end: span.end, distance, bearers };
  }
  return best;
};

/** The words of an address, kept while one text is read: an address that occurs once occurs often. */
const wordsOfAddress = (reading: Reading, address: string): ReadonlySet<string> => {
  const known = reading.addressWords.get(address);
  if (known) return known;
  const words = new Set(foldedWords(address).map(canonical));
  reading.addressWords.set(address, words);
  return words;
};

const numberIn = (text: string, { start, end }: Span): number => {
  let value = 0;
  for (let at = start; at < end && at < start + 6; at++) value = value * 10 + FOLD[text.charCodeAt(at)]! - 48;
  return value;
};

const NO_RUNS: readonly Span[] = [];

/** The nearest run of digits before and the nearest behind hit `i`, if they are close. */
const nearestRuns = (reading: Reading, i: number): readonly Span[] => {
  const { digitStarts, digitEnds } = reading.hits;
  const start = reading.start(i);
  let low = 0;
  let high = digitStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digitStarts.at(middle) < start) low = middle + 1;
    else high = middle;
  }
  const isNear = (k: number): boolean =>
    digitStarts.at(k) <= reading.end(i) + NUMBER_REACH &&
    digitEnds.at(k) >= start - NUMBER_REACH &&
    digitEnds.at(k) - digitStarts.at(k) <= 5;
  const before = low > 0 && isNear(low - 1);
  const behind = low < digitStarts.length && isNear(low);
  if (!before && !behind) return NO_RUNS;
  const runs: Span[] = [];
  if (before) runs.push({ start: digitStarts.at(low - 1), end: digitEnds.at(low - 1) });
  if (behind) runs.push({ start: digitStarts.at(low), end: digitEnds.at(low) });
  return runs;
};

/**
 * The stretch of the text that is the address made of `words`, grown from street and number (`core`) over all words that
 * belong to it. Undefined when something else stands between street and number.
 */
const grown = (text: string, core: Span, words: ReadonlySet<string>): Span | undefined => {
  for (let at = core.start; reader.next(text, at, core.end); at = reader.end) {
    const folded = reader.toString();
    if (!words.has(canonical(folded)) && !FILLERS.has(folded) && !UNITS.has(folded)) return undefined;
  }
  return { start: grownLeft(text, core.start, words), end: grownRight(text, core.end, words) };
};

const reader = new WordReader();

/** Street types that are shortened around a dot: `V.le`, `C.so`, `P.za`, `C/`. */
const SHORT_TYPE = /(?<![\p{L}\p{N}])(?:v\.(?:le)?|c\.(?:so)?|p\.z{1,2}a|l\.go|c\/)\s?$/iu;

/** Before and behind street and number at most so many code units belong to the address. */
const LEFT_REACH = 60;
const RIGHT_REACH = 160;

const BORDER = /[!?:"{}]|\.\s+\p{Lu}|\n\s*\n/u;

/** True when what stands between two words ends an address. */
const isBorder = (gap: string): boolean => gap !== ' ' && gap !== ', ' && gap !== '\n' && BORDER.test(gap);

const grownRight = (text: string, from: number, words: ReadonlySet<string>): number => {
  const to = Math.min(text.length, from + RIGHT_REACH);
  let end = from;
  let at = from;
  let strange = 0;
  for (let count = 0; count < MOST_WORDS && reader.next(text, at, to); count++) {
    if (reader.start - at > LONGEST_STREET_GAP) break;
    const gap = text.slice(at, reader.start);
    if (at === end && isBorder(gap) && !/^\.[ ,\n]/.test(gap)) break;
    at = reader.end;
    const folded = reader.toString();
    if (words.has(canonical(folded))) {
      end = at;
      strange = 0;
    } else if (++strange > 2 || !mayStandWithin(folded)) break;
  }
  return end;
};

const mayStandWithin = (folded: string): boolean =>
  folded.length === 1 || UNITS.has(folded) || FILLERS.has(folded) || /^[0-9]+$/.test(folded);

const grownLeft = (text: string, to: number, words: ReadonlySet<string>): number => {
  let start = to;
  const nearest = wordBefore(text, to);
  if (nearest !== undefined && words.has(canonical(nearest.word))) {
    for (const word of wordsBefore(text, to)) {
      const gap = text.slice(word.end, start);
      if (gap.length > LONGEST_STREET_GAP || isBorder(gap) || !words.has(canonical(word.folded))) break;
      if (word.folded.length === 1 && !typeOf.has(word.folded)) break;
      start = word.start;
    }
  }
  const short = shortTypeBefore(text, start);
  return start - short;
};

interface Word extends Span {
  readonly folded: string;
}

/** The words before `to`, nearest first. */
const wordsBefore = (text: string, to: number): Word[] => {
  const words: Word[] = [];
  for (let at = Math.max(0, to - LEFT_REACH); reader.next(text, at, to); at = reader.end)
    words.unshift({ start: reader.start, end: reader.end, folded: reader.toString() });
  return words;
};

/** How long the shortened street type is that ends at `end`, 0 when there is none. */
const shortTypeBefore = (text: string, end: number): number => {
  const before = text.slice(Math.max(0, end - 8), end);
  const marked = before.includes('.') || before.includes('/');
  return marked ? (SHORT_TYPE.exec(before)?.[0].length ?? 0) : 0;
};
