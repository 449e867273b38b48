import { decodeEscape, escapedCodePoint } from './escapes.ts';
import { ESCAPE, FOLD, IDEOGRAPH, SEPARATOR, SKIP } from './fold.ts';
import { GREETING, PARTICLE, sortsIn, sortsOf, TITLE } from './word-sorts.ts';
import { WordReader } from './words.ts';

/** How far to look around a name, in code units. A bound on each look keeps the search linear. */
const LOOK_AROUND = 40;
/** Longest stretch between two parts of one name. */
const LONGEST_GAP = 64;

/** A word beside a name: where it stands, what it is, and what stands between, decoded and without mark-up. */
export class Neighbour {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** What it is in any text: bits of `word-sorts`. */
  readonly sorts: number;
  /** How many folded units it has. */
  readonly length: number;
  /** The text it stands in, where each of its units folds to one; otherwise the word itself. */
  readonly #text: string;
  readonly #plain: boolean;

  constructor(text: string, plain: boolean, start: number, end: number, gap: string) {
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.sorts = plain ? sortsIn(text, start, end) : sortsOf(text);
    this.length = plain ? end - start : text.length;
    this.#text = text;
    this.#plain = plain;
  }

  /** The word, folded. */
  get word(): string {
    if (!this.#plain) return this.#text;
    let word = '';
    for (let at = this.start; at < this.end; at++)
      word += String.fromCharCode(FOLD[this.#text.charCodeAt(at)]!);
    return word;
  }

  is(sort: number): boolean {
    return (this.sorts & sort) !== 0;
  }
}

const SEMICOLON = 59;
const GREATER = 62;
const MARK_UP = '*_`~\\';

const reader = new WordReader();

/** True when the first letter at `start` is a capital. */
export const isCapital = (text: string, start: number): boolean => {
  const unit = text.charCodeAt(start);
  if (unit < 0x7f && unit >= 65 && unit !== 92) return unit <= 90;
  const packed = decodeEscape(text, start);
  const letter = String.fromCodePoint(
    packed < 0 ? (text.codePointAt(start) ?? 32) : escapedCodePoint(packed),
  );
  return letter !== letter.toLowerCase();
};

/** The word that ends directly before `at`, over at most `most` separators; mark-up does not count. */
export const wordBefore = (text: string, at: number, most = 4): Neighbour | undefined => {
  let end = at;
  let gap = '';
  for (; end > 0; end--) {
    const unit = text.charCodeAt(end - 1);
    const folded = FOLD[unit]!;
    if (folded >= 48) break;
    // The end of an entity, of a tag, or something invisible: read forward, as escapes can only be read.
    if (folded !== SEPARATOR || unit === SEMICOLON || unit === GREATER) return carefulBefore(text, at, most);
    const char = separatorChar(unit);
    if (char !== ' ' || gap[0] !== ' ') gap = char + gap;
    if (gap.length > most || at - end > LOOK_AROUND) return undefined;
  }
  if (end === 0) return undefined;
  const digits = FOLD[text.charCodeAt(end - 1)]! <= 57;
  let start = end;
  for (; start > 0 && end - start < LOOK_AROUND; start--) {
    const folded = FOLD[text.charCodeAt(start - 1)]!;
    if (folded === SEPARATOR || (folded >= 48 && folded <= 57 !== digits)) break;
    if (folded < 48 || folded >= IDEOGRAPH) return carefulBefore(text, at, most);
  }
  for (let i = start - 1; i >= 0 && i >= start - 5; i--) {
    const folded = FOLD[text.charCodeAt(i)]!;
    if (folded === ESCAPE) return carefulBefore(text, at, most);
    if (folded === SEPARATOR) break;
  }
  return new Neighbour(text, true, start, end, gap);
};

const carefulBefore = (text: string, at: number, most: number): Neighbour | undefined => {
  let word: string | undefined;
  let start = 0;
  let end = 0;
  let gap = '';
  for (let from = Math.max(0, at - LOOK_AROUND); from < at; from = reader.end) {
    if (reader.readAt(text, from, at)) {
      word = reader.toString();
      start = reader.start;
      end = reader.end;
      gap = '';
    } else gap = joined(gap, separatorChar(reader.separator));
  }
  return word !== undefined && gap.length <= most ? new Neighbour(word, false, start, end, gap) : undefined;
};

/** The word that begins directly behind `at`, over at most `most` separators; mark-up does not count. */
export const wordAfter = (text: string, at: number, most = 4): Neighbour | undefined => {
  const to = Math.min(text.length, at + LOOK_AROUND);
  // Nearly always one space and a word of plain letters.
  const start = text.charCodeAt(at) === 32 ? at + 1 : at;
  const end = start < to ? plainEnd(text, start, to) : -1;
  if (end >= 0) return new Neighbour(text, true, start, end, start > at ? ' ' : '');
  let gap = '';
  for (let from = at; from < to; from = reader.end) {
    if (reader.readAt(text, from, to))
      return new Neighbour(reader.toString(), false, reader.start, reader.end, gap);
    gap = joined(gap, separatorChar(reader.separator));
    if (gap.length > most) return undefined;
  }
  return undefined;
};

/** Where the word that begins at `start` ends when each of its units folds to one; −1 when that cannot be told. */
const plainEnd = (text: string, start: number, to: number): number => {
  let folded = FOLD[text.charCodeAt(start)]!;
  if (folded < 48 || folded >= IDEOGRAPH) return -1;
  const digits = folded <= 57;
  let end = start;
  do {
    if (++end >= to) return end;
    folded = FOLD[text.charCodeAt(end)]!;
  } while (folded >= 48 && folded < IDEOGRAPH && folded <= 57 === digits);
  return folded === SEPARATOR || folded >= 48 ? end : -1;
};

/** Spaces in a row count as one. */
const joined = (gap: string, next: string): string => (next === ' ' && gap.endsWith(' ') ? gap : gap + next);

/** A separator as it counts in a gap: nothing for mark-up and invisible characters. */
const separatorChar = (codePoint: number): string => {
  if (codePoint === 32 || codePoint === 0xa0) return ' ';
  if (codePoint === 10) return '\n';
  const char = String.fromCodePoint(codePoint);
  return MARK_UP.includes(char) || FOLD[char.charCodeAt(0)] === SKIP ? '' : char;
};

/** Titles that are also words: they count with a capital only. */
const AMBIGUOUS_TITLES = new Set(
  'me m d fr sr don dona dame hr pan col president judge justice father sister captain sir'.split(' '),
);

/** The title before `at`, if one stands there: `Ms Keller`, `Herrn Dr. Keller`. */
export const titleBefore = (text: string, at: number): Neighbour | undefined => {
  const before = wordBefore(text, at);
  if (!before?.is(TITLE) || !/^\.?[ \n]$|^\.$/.test(before.gap)) return undefined;
  return AMBIGUOUS_TITLES.has(before.word) && !isCapital(text, before.start) ? undefined : before;
};

/** Initials directly before `at`: `M.`, `M. T.`, `MT`; the folded letters and where they begin. */
export const initialsBefore = (text: string, at: number): { letters: string; start: number } | undefined => {
  let start = at;
  let letters = '';
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(text, start, 2);
    if (before?.length !== 1 || !/^\.?[ .\n-]?$/.test(before.gap) || !isInitial(text, before)) break;
    letters = before.word + letters;
    start = before.start;
  }
  return letters === '' ? undefined : { letters, start };
};

/** An initial directly behind `at`, as in `Keller, M.` */
export const initialAfter = (text: string, at: number): { letters: string; end: number } | undefined => {
  const after = wordAfter(text, at, 2);
  if (after?.length !== 1 || !/^(?:,? |[._])$/.test(after.gap)) return undefined;
  const dotted = text.charCodeAt(after.end) === 46;
  const handle = /[._]/.test(after.gap);
  if (handle ? /\p{L}/u.test(text[after.end] ?? '') : !isCapital(text, after.start)) return undefined;
  if (!handle && !dotted && after.gap[0] !== ',') return undefined;
  return { letters: after.word, end: after.end + (dotted && !handle ? 1 : 0) };
};

/** A single letter is an initial when it is a capital or has its dot; small vowels are words in many languages. */
const isInitial = (text: string, letter: Neighbour): boolean => {
  if (letter.gap.startsWith('.')) return true;
  if (!isCapital(text, letter.start)) return !'aeiouy'.includes(letter.word);
  return true;
};

/** True when a particle of a family name stands before `at`, as `van der` before `Berg` or `O'` before `Brien`. */
export const particleBefore = (text: string, at: number): Neighbour | undefined => {
  const before = wordBefore(text, at, 2);
  if (!before?.is(PARTICLE) || !/^(?:[ '’-]|)$/.test(before.gap)) return undefined;
  return before;
};

/** True when a greeting or a thank-you stands before `at`. */
export const greetingBefore = (text: string, at: number): boolean => {
  const before = wordBefore(text, at, 3);
  return before?.is(GREETING) ?? false;
};

/** True when nothing but spaces and opening marks stand between `at` and the end of the sentence before it. */
export const beginsSentence = (text: string, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - LOOK_AROUND; i--) {
    const char = text[i]!;
    if ('.!?:\n\r•|>'.includes(char)) return true;
    if (!' \t"\'“„«‘’([*_-–—\u00a0'.includes(char)) return false;
  }
  return true;
};

/** True when the surroundings of `at` hold no capital letter (as in chats) or, with `upper`, no small one. */
export const oneCase = (text: string, start: number, end: number, upper: boolean): boolean => {
  for (let i = Math.max(0, start - LOOK_AROUND); i < Math.min(text.length, end + LOOK_AROUND); i++) {
    if (i === start) i = end;
    const unit = text.charCodeAt(i);
    if (upper ? unit >= 97 && unit <= 122 : unit >= 65 && unit <= 90) return false;
  }
  return true;
};

const JOINING = ' \t\n\r-‐‑\'’.+"“”„()[],/&';

/** How two parts of a name are joined. */
export type Joint = 'none' | 'plain' | 'comma';

/**
 * How what stands in `text` from `from` to `to` joins two parts of a name. `allows` is asked for each word between,
 * which `reader` has just read.
 * A sentence's end, a blank line or a long gap joins nothing.
 */
export const jointOf = (
  text: string,
  from: number,
  to: number,
  reader: WordReader,
  allows: () => boolean,
): Joint => {
  if (to - from > LONGEST_GAP) return 'none';
  let breaks = 0;
  let commas = 0;
  let lastShort = false;
  for (let at = from; at < to; at = reader.end) {
    if (reader.readAt(text, at, to)) {
      if (!allows()) return 'none';
      lastShort = reader.full <= 2;
      continue;
    }
    const char = separatorChar(reader.separator);
    if (char === '') continue;
    if (!JOINING.includes(char)) return 'none';
    if (char === '\n' && ++breaks > 1) return 'none';
    if (char === ',') commas++;
    if (char === '.' && !lastShort && /\s/.test(text[at + 1] ?? '')) return 'none';
  }
  if (commas > 1) return 'none';
  return commas === 1 ? 'comma' : 'plain';
};
