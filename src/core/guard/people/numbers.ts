import type { Identifier, IdentifierKind } from '../../people/index.ts';
import type { Kind } from '../kinds.ts';
import { FOLD } from './fold.ts';
import type { People } from './people.ts';
import type { Reading } from './reading.ts';

/** A number is filed under at most so many of its last digits. */
const MOST_DIGITS = 7;
/** Shorter runs of digits occur everywhere: they are no identifier by themselves. */
const FEWEST_DIGITS = 4;

/** The last digits of an identifier's longest run of digits, and how many of them. */
export interface DigitAnchor {
  readonly tail: number;
  readonly length: number;
}

const NUMBERED: ReadonlySet<Identifier['kind']> = new Set([
  'phone',
  'account',
  'iban',
  'card',
  'tax-number',
  'national-id',
  'other',
]);

/** The kind under which a number is reported. */
const KIND_OF: Readonly<Partial<Record<IdentifierKind, Kind>>> = {
  phone: 'phone',
  account: 'reference-number',
  iban: 'iban',
  card: 'card',
  'tax-number': 'tax-number',
  'national-id': 'national-id',
  other: 'reference-number',
};

/** How a number is called in a reason. */
const NAMED: Readonly<Partial<Record<IdentifierKind, string>>> = {
  phone: 'phone number',
  account: 'customer or account number',
  iban: 'bank account',
  card: 'card number',
  'tax-number': 'tax number',
  'national-id': 'national number',
  other: 'reference',
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters and digits of a value, folded; a phone's extension is left out. */
export const bareValue = (identifier: Identifier): string => {
  const value = identifier.kind === 'phone' ? withoutExtension(identifier.value) : identifier.value;
  let bare = '';
  for (let i = 0; i < value.length; i++) {
    const folded = FOLD[value.charCodeAt(i)]!;
    if (folded >= 48 && (identifier.kind !== 'phone' || isDigit(folded))) bare += String.fromCharCode(folded);
  }
  return bare;
};

/** Where in `bare` the run of digits under which it is filed ends and begins: the longest, the last of equals. */
export const anchorRun = (bare: string): { start: number; end: number } | undefined => {
  let best: { start: number; end: number } | undefined;
  for (const run of bare.matchAll(/[0-9]+/g)) {
    if (!best || run[0].length >= best.end - best.start)
      best = { start: run.index, end: run.index + run[0].length };
  }
  return best;
};

/** The key under which a numbered identifier is filed, or undefined for one without enough digits. */
export const digitAnchor = (identifier: Identifier): DigitAnchor | undefined => {
  if (!NUMBERED.has(identifier.kind)) return undefined;
  const value = identifier.kind === 'phone' ? withoutExtension(identifier.value) : identifier.value;
  const phone = identifier.kind === 'phone';
  let units = 0;
  let best = { tail: 0, length: 0 };
  let tail = 0;
  let length = 0;
  for (let i = 0; i < value.length; i++) {
    const folded = FOLD[value.charCodeAt(i)]!;
    if (folded < 48) continue;
    if (isDigit(folded)) {
      units++;
      tail = (tail * 10 + folded - 48) % 1e7;
      if (++length >= best.length) best = { tail, length };
    } else if (!phone) {
      units++;
      tail = 0;
      length = 0;
    }
  }
  if (best.length === 0 || units < FEWEST_DIGITS) return undefined;
  return { tail: best.tail, length: Math.min(MOST_DIGITS, best.length) };
};

const withoutExtension = (phone: string): string =>
  /[a-z#]/i.test(phone) ? phone.replace(/\s*(?:ext|x|durchwahl|dw|#)\.?\s*\d+\s*$/i, '') : phone;

/** Between two groups of one number stand at most so many other characters. */
const WIDEST_GAP = 3;
const GROUPING = ' \u00a0\u2009\u202f.-/()+‐‑–·\t\n_*:';
const TEN_TO_THE: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7];

const grouped = (text: string, from: number, to: number): boolean => {
  if (to - from > WIDEST_GAP) return false;
  for (let i = from; i < to; i++)
    if (!GROUPING.includes(text[i]!) && FOLD[text.charCodeAt(i)] !== 1) return false;
  return true;
};

/** A known number in a text. */
export interface NumberMatch {
  readonly person: number;
  readonly identifier: Identifier;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds known numbers: at the end of each run of digits its last digits, and those of the runs grouped with it, are
 * looked up, and each candidate is compared whole.
 */
export const findNumbers = (reading: Reading): void => {
  const { people, text, hits } = reading;
  let tail = 0;
  let digits = 0;
  let reach = 0;
  for (let i = 0; i < hits.digitStarts.length; i++) {
    const start = hits.digitStarts.at(i);
    const end = hits.digitEnds.at(i);
    if (i === 0 || !grouped(text, hits.digitEnds.at(i - 1), start)) {
      tail = 0;
      digits = 0;
    }
    for (let at = start; at < end; at++) {
      const folded = FOLD[text.charCodeAt(at)]!;
      if (!isDigit(folded)) continue;
      tail = (tail * 10 + folded - 48) % 1e7;
      digits++;
    }
    for (let length = Math.min(digits, MOST_DIGITS); length > 0; length--) {
      if ((people.numberLengths & (1 << length)) === 0) continue;
      const match = numberAt(people, text, end, tail % TEN_TO_THE[length]!, length);
      if (!match || match.start < reach) continue;
      reading.support(match.person);
      const reason = `a ${NAMED[match.identifier.kind] ?? match.identifier.kind} of a person on your list`;
      reading.emit(match, match.person, 0.98, reason, KIND_OF[match.identifier.kind]);
      reach = match.end;
      break;
    }
  }
};

const numberAt = (
  people: People,
  text: string,
  end: number,
  tail: number,
  length: number,
): NumberMatch | undefined => {
  let match: NumberMatch | undefined;
  people.numbers.some(tail, length, (person) => {
    for (const identifier of people.list[person]!.identifiers) {
      const anchor = digitAnchor(identifier);
      if (!anchor || anchor.tail !== tail || anchor.length !== length) continue;
      const span =
        identifier.kind === 'phone' ? phoneAt(text, end, identifier) : valueAt(text, end, identifier);
      if (span && (!match || span.end - span.start > match.end - match.start))
        match = { person, identifier, ...span };
    }
    return false;
  });
  return match;
};

/** Letters and digits of the text backwards from `end`, over grouping characters, with their places. */
const backwards = (text: string, end: number, most: number): { bare: string; places: number[] } => {
  let bare = '';
  const places: number[] = [];
  let gap = 0;
  for (let at = end - 1; at >= 0 && bare.length < most && gap <= WIDEST_GAP; at--) {
    const folded = FOLD[text.charCodeAt(at)]!;
    if (folded >= 48) {
      bare = String.fromCharCode(folded) + bare;
      places.unshift(at);
      gap = 0;
    } else if (folded === 1) continue;
    else if (GROUPING.includes(text[at]!) || text[at] === '#') gap++;
    else break;
  }
  return { bare, places };
};

const wordUnit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && FOLD[text.charCodeAt(at)]! >= 48;

/** A number with letters and digits: everything must be there, in order; leading letters may be left out. */
const valueAt = (
  text: string,
  end: number,
  identifier: Identifier,
): { start: number; end: number } | undefined => {
  const bare = bareValue(identifier);
  const run = anchorRun(bare)!;
  const head = bare.slice(0, run.end);
  const behind = afterwards(text, end, bare.slice(run.end));
  if (behind < 0) return undefined;
  const before = backwards(text, end, head.length);
  const letters = head.search(/[0-9]/);
  if (before.bare.endsWith(head)) {
    const start = before.places[before.places.length - head.length]!;
    if (!wordUnit(text, start - 1)) return { start, end: behind };
  }
  const digits = head.slice(letters);
  if (digits.length < 5 || letters === 0 || !before.bare.endsWith(digits)) return undefined;
  const start = before.places[before.places.length - digits.length]!;
  return wordUnit(text, start - 1) ? undefined : { start, end: behind };
};

/** Where `rest` ends when it stands behind `end`, over grouping characters; −1 when it does not. */
const afterwards = (text: string, end: number, rest: string): number => {
  let at = end;
  for (const char of rest) {
    let gap = 0;
    while (at < text.length && FOLD[text.charCodeAt(at)]! < 48 && gap++ <= WIDEST_GAP) at++;
    if (FOLD[text.charCodeAt(at)] !== char.charCodeAt(0)) return -1;
    at++;
  }
  return wordUnit(text, at) ? -1 : at;
};

/**
 * A phone number in whatever format: with or without the country's code, with or without the leading zero. The last
 * digits must agree as far as both numbers go; what one of them has more must be such a prefix.
 */
const phoneAt = (
  text: string,
  end: number,
  identifier: Identifier,
): { start: number; end: number } | undefined => {
  if (wordUnit(text, end)) return undefined;
  const stored = bareValue(identifier);
  const { bare, places } = backwards(text, end, 18);
  let same = 0;
  while (same < stored.length && same < bare.length && stored.at(-1 - same) === bare.at(-1 - same)) same++;
  if (same < Math.min(MOST_DIGITS, stored.length)) return undefined;
  const international = /^\s*(?:\+|00)/.test(identifier.value);
  for (let used = same; used >= Math.min(MOST_DIGITS, stored.length); used--) {
    if (!isPrefix(stored.slice(0, stored.length - used), international)) continue;
    const start = startOfNumber(text, bare, places, used);
    if (start >= 0) return { start, end };
  }
  return undefined;
};

/** Country calling codes of ITU-T E.164, behind an international prefix or not, with the (0) that some write behind. */
const COUNTRY_PREFIX =
  /^(?:00|011)?(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-69]|3[578]|42|5[09]|6[7-9]|8[0578]|9[679])[0-9])0?$/;

const isPrefix = (digits: string, international: boolean): boolean =>
  /^(?:|0|1)$/.test(digits) || (international && COUNTRY_PREFIX.test(digits));

/** Where a phone number begins whose last `used` digits agree: with its zero or country code when those stand before. */
const startOfNumber = (text: string, bare: string, places: readonly number[], used: number): number => {
  const first = places.length - used;
  let best = -1;
  for (let more = 0; more <= 6 && first - more >= 0; more++) {
    const start = places[first - more]!;
    const prefix = bare.slice(first - more, first);
    if (wordUnit(text, start - 1) || !(/^[01]?$/.test(prefix) || COUNTRY_PREFIX.test(prefix))) continue;
    const plus = text[start - 1] === '+' || text.slice(start - 2, start) === '(+';
    const dialled = /^(?:00|011)/.test(prefix);
    if (more > 1 && !plus && !dialled) continue;
    best = plus ? start - 1 : opened(text, start);
  }
  return best;
};

/** An opening bracket belongs to the number when its partner follows within it. */
const opened = (text: string, start: number): number =>
  text[start - 1] === '(' && text.slice(start, start + 8).includes(')') ? start - 1 : start;
