import { FOLD } from './fold.ts';
import { GREETINGS, PARTICLES, TITLES } from './vocabulary.ts';
import type { WordReader } from './words.ts';

/** How far to look around a name, in code units. A bound on each look keeps the search linear. */
const LOOK_AROUND = 40;
/** Longest stretch between two parts of one name. */
const LONGEST_GAP = 64;

/** A word beside a name: folded, and where it stands. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** True when the first letter at `start` is a capital. */
export const isCapital = (text: string, start: number): boolean => {
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 32);
  return letter !== letter.toLowerCase();
};

/** The word that ends directly before `at`, over spaces, dots and mark-up of at most `most` units. */
export const wordBefore = (text: string, at: number, most = 4): Neighbour | undefined => {
  let end = at;
  const stop = Math.max(0, at - most);
  while (end > stop && !isWordUnit(text.charCodeAt(end - 1))) end--;
  if (end === 0 || !isWordUnit(text.charCodeAt(end - 1))) return undefined;
  let start = end;
  const farthest = Math.max(0, end - LOOK_AROUND);
  while (start > farthest && isWordUnit(text.charCodeAt(start - 1))) start--;
  return { word: folded(text, start, end), start, end };
};

/** The word that begins directly behind `at`, over at most `most` units. */
export const wordAfter = (text: string, at: number, most = 4): Neighbour | undefined => {
  let start = at;
  const stop = Math.min(text.length, at + most);
  while (start < stop && !isWordUnit(text.charCodeAt(start))) start++;
  if (start >= text.length || !isWordUnit(text.charCodeAt(start))) return undefined;
  let end = start;
  const farthest = Math.min(text.length, start + LOOK_AROUND);
  while (end < farthest && isWordUnit(text.charCodeAt(end))) end++;
  return { word: folded(text, start, end), start, end };
};

const isWordUnit = (unit: number): boolean => FOLD[unit]! >= 48;

const folded = (text: string, start: number, end: number): string => {
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return word;
};

/** Where the title before `at` begins and its text, if a title stands there: `Ms Keller`, `Herrn Dr. Keller`. */
export const titleBefore = (text: string, at: number): Neighbour | undefined => {
  const before = wordBefore(text, at);
  return before && TITLES.has(before.word) && !/[\n,;!?]/.test(text.slice(before.end, at))
    ? before
    : undefined;
};

/** Initials directly before `at`: `M.`, `M. T.`, `MT`; the folded letters and where they begin. */
export const initialsBefore = (text: string, at: number): { letters: string; start: number } | undefined => {
  let start = at;
  let letters = '';
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(text, start, 2);
    if (before?.word.length !== 1 || /[\n,;:!?@/]/.test(text.slice(before.end, start))) break;
    if (!isInitial(text, before)) break;
    letters = before.word + letters;
    start = before.start;
  }
  return letters === '' ? undefined : { letters, start };
};

/** An initial directly behind `at`, as in `Keller, M.` */
export const initialAfter = (text: string, at: number): { letters: string; end: number } | undefined => {
  const after = wordAfter(text, at, 2);
  if (after?.word.length !== 1 || !/^,?[ \u00a0]$/.test(text.slice(at, after.start))) return undefined;
  if (!isCapital(text, after.start)) return undefined;
  const dotted = text.charCodeAt(after.end) === 46;
  return dotted || text.charCodeAt(at) === 44
    ? { letters: after.word, end: after.end + (dotted ? 1 : 0) }
    : undefined;
};

/** A single letter is an initial when it is a capital other than the word I or A, or has its dot. */
const isInitial = (text: string, letter: Neighbour): boolean => {
  const dotted = text.charCodeAt(letter.end) === 46;
  if (dotted) return true;
  if (!isCapital(text, letter.start)) return !'aeiouy'.includes(letter.word);
  return letter.word !== 'i' && letter.word !== 'a';
};

/** Where the particles before a family name begin: `van der` before `Berg`. */
export const particlesBefore = (text: string, at: number): number => {
  let start = at;
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(text, start, 2);
    if (!before || before.word.length < 2 || !PARTICLES.has(before.word)) break;
    if (!/^[ '’\u00a0-]$/.test(text.slice(before.end, start))) break;
    start = before.start;
  }
  return start;
};

/** True when a greeting or a thank-you stands before `at`. */
export const greetingBefore = (text: string, at: number): boolean => {
  const before = wordBefore(text, at, 3);
  return before !== undefined && GREETINGS.has(before.word);
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

const JOINING = ' \t\u00a0\n\r-‐‑\'’._*`~+"“”„()[]\\,/&;=<>|';

/** How two parts of a name are joined. */
export type Joint = 'none' | 'plain' | 'comma';

/**
 * How what stands in `text` from `from` to `to` joins two parts of a name. `allows` is asked for each word between.
 * A sentence's end, a blank line or a long gap joins nothing.
 */
export const jointOf = (
  text: string,
  from: number,
  to: number,
  reader: WordReader,
  allows: (reader: WordReader) => boolean,
): Joint => {
  if (to - from > LONGEST_GAP) return 'none';
  let breaks = 0;
  let commas = 0;
  let lastShort = false;
  let at = from;
  while (at < to) {
    if (reader.readAt(text, at, to)) {
      if (!allows(reader)) return 'none';
      lastShort = reader.full <= 2;
      at = reader.end;
      continue;
    }
    const width = reader.end - at;
    const char = text[at]!;
    if (width === 1 && !isFree(char)) {
      if (!JOINING.includes(char)) return 'none';
      if (char === '\n' && ++breaks > 1) return 'none';
      if (char === ',') commas++;
      if (char === '.' && !lastShort && at + 1 < to && /\s/.test(text[at + 1]!)) return 'none';
      if (char === '|' || char === ';') return 'none';
    }
    at += width;
  }
  if (commas > 1) return 'none';
  return commas === 1 ? 'comma' : 'plain';
};

/** Invisible characters and parts of emoji do not count. */
const isFree = (char: string): boolean => FOLD[char.charCodeAt(0)] === 1;
