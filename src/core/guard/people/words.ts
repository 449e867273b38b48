import { decodeEscape, escapedCodePoint, escapeLength } from './escapes.ts';
import {
  ESCAPE,
  EXPAND,
  expansionOf,
  FOLD,
  foldAstral,
  IDEOGRAPH,
  SEPARATOR,
  SKIP,
  SURROGATE,
} from './fold.ts';

/** Longer words are no name: they are read over, and only their first units are kept. */
export const LONGEST_WORD = 48;

const MULTIPLIER = 0x01000193;

/** One step of the hash over a word's folded units. Multiplicative, so that hashes of a word's parts can be combined. */
export const hashStep = (hash: number, folded: number): number => (Math.imul(hash, MULTIPLIER) + folded) | 0;

/** Powers of the multiplier: `POWERS[n]` shifts a hash by n units. */
export const POWERS: Int32Array = (() => {
  const powers = new Int32Array(LONGEST_WORD + 2);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, MULTIPLIER);
  return powers;
})();

/** Spreads a hash over all bits, so that its low bits can choose a slot. */
export const spread = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return Math.imul(h, 0x297a2d39) ^ (h >>> 15);
};

const isDigit = (folded: number): boolean => folded >= 48 && folded <= 57;

/** Letters whose sound is also written with a following e: ä ö ü ø å and their capitals. */
export const isUmlaut = (unit: number): boolean =>
  unit === 0xe4 ||
  unit === 0xf6 ||
  unit === 0xfc ||
  unit === 0xf8 ||
  unit === 0xe5 ||
  unit === 0xc4 ||
  unit === 0xd6 ||
  unit === 0xdc ||
  unit === 0xd8 ||
  unit === 0xc5;

/** å and Å, which are also written aa. */
export const isRing = (unit: number): boolean => unit === 0xe5 || unit === 0xc5;

/**
 * Reads one word after another, folded, through escapes and invisible characters. A word is a run of letters, a run of
 * digits, or one ideograph. This is the definition of a word; the scan's fast path must agree with it.
 */
export class WordReader {
  readonly units: Uint16Array = new Uint16Array(LONGEST_WORD);
  /** How many of `units` are filled; `full` is the real length. */
  length = 0;
  full = 0;
  hash = 0;
  start = 0;
  end = 0;
  digits = false;
  /** True when a letter of the word may also be written with e behind its base: `transliterate` gives that form. */
  umlaut = false;
  /** The code point of the separator at which reading ended last; a space for a short tag. */
  separator = 0;

  /** Reads the first word at or after `from` and before `limit`; false when there is none. */
  next(text: string, from: number, limit: number = text.length): boolean {
    let at = from;
    while (at < limit) {
      if (FOLD[text.charCodeAt(at)] === SEPARATOR) {
        at++;
        continue;
      }
      if (this.readAt(text, at, limit)) return true;
      at = this.end;
    }
    return false;
  }

  /**
   * Reads the word that begins at `from`. When none begins there, gives false and leaves in `end` where to look next.
   * A word ends before `limit`.
   */
  readAt(text: string, from: number, limit: number = text.length): boolean {
    this.#text = text;
    this.length = 0;
    this.full = 0;
    this.hash = 0;
    this.umlaut = false;
    if (this.#readPlain(text, from, limit)) return this.full > 0;
    this.length = 0;
    this.full = 0;
    this.hash = 0;
    this.#plain = false;
    for (let at = from; at < limit; ) {
      const folded = this.#unitAt(text, at);
      const width = this.#width;
      if (folded !== SKIP) {
        if (folded === SEPARATOR || !this.#take(folded, at)) break;
        this.end = at + width;
        if (folded >= IDEOGRAPH) break;
      } else if (this.full === 0) break;
      at += width;
    }
    if (this.full === 0) this.end = from + this.#width;
    return this.full > 0;
  }

  /**
   * Reads a word, or a separator, of ASCII characters without an escape, as nearly all are; false when what stands there
   * must be read with care.
   */
  #readPlain(text: string, from: number, limit: number): boolean {
    let unit = text.charCodeAt(from);
    let folded = unit < 0x80 ? FOLD[unit]! : ESCAPE;
    this.end = from + 1;
    this.separator = unit;
    if (folded < 48) return folded === SEPARATOR;
    const digits = folded <= 57;
    const { units } = this;
    let hash = 0;
    let at = from;
    do {
      if (at - from === LONGEST_WORD) return false;
      units[at - from] = folded;
      hash = hashStep(hash, folded);
      if (++at >= limit) break;
      unit = text.charCodeAt(at);
      folded = unit < 0x80 ? FOLD[unit]! : ESCAPE;
    } while (folded >= 48 && folded <= 57 === digits);
    if (at < limit && folded < 48 && folded !== SEPARATOR) return false;
    this.#plain = true;
    this.start = from;
    this.end = at;
    this.length = at - from;
    this.full = at - from;
    this.hash = hash;
    this.digits = digits;
    return true;
  }

  /** The word just read, folded. */
  toString(): string {
    if (this.#plain) return this.#text.slice(this.start, this.end).toLowerCase();
    let word = '';
    for (let i = 0; i < this.length; i++) word += String.fromCharCode(this.units[i]!);
    return word;
  }

  #text = '';
  /** True when the word just read is ASCII without an escape. */
  #plain = false;
  #width = 1;
  #expansion = '';

  /** Adds a folded unit to the word; false when it begins another word. */
  #take(folded: number, at: number): boolean {
    const digit = isDigit(folded);
    if (this.full > 0 && (digit !== this.digits || folded >= IDEOGRAPH)) return false;
    if (this.full === 0) {
      this.start = at;
      this.digits = digit;
    }
    if (folded === EXPAND)
      for (let i = 0; i < this.#expansion.length; i++) this.#push(this.#expansion.charCodeAt(i));
    else this.#push(folded);
    return true;
  }

  #push(folded: number): void {
    if (this.length < LONGEST_WORD) this.units[this.length++] = folded;
    this.full++;
    this.hash = hashStep(this.hash, folded);
  }

  /** Folds what stands at `at` and leaves its width in `#width`. Never gives ESCAPE or SURROGATE. */
  #unitAt(text: string, at: number): number {
    this.#width = 1;
    const unit = text.charCodeAt(at);
    const folded = FOLD[unit]!;
    this.separator = unit;
    if (folded > SURROGATE || folded < ESCAPE) {
      if (unit > 0x7f && isUmlaut(unit)) this.umlaut = true;
      return folded;
    }
    if (folded === EXPAND) return this.#expand(unit);
    if (folded === SURROGATE) {
      const codePoint = text.codePointAt(at)!;
      if (codePoint < 0x10000) return SEPARATOR;
      this.#width = 2;
      return foldAstral(codePoint);
    }
    const packed = decodeEscape(text, at);
    if (packed < 0) return SEPARATOR;
    this.#width = escapeLength(packed);
    const codePoint = escapedCodePoint(packed);
    this.separator = codePoint;
    if (codePoint >= 0x10000) return foldAstral(codePoint);
    const inner = FOLD[codePoint]!;
    if (inner === EXPAND) return this.#expand(codePoint);
    if (inner === ESCAPE || inner === SURROGATE) return SEPARATOR;
    if (isUmlaut(codePoint)) this.umlaut = true;
    return inner;
  }

  #expand(unit: number): number {
    this.#expansion = expansionOf(unit);
    return EXPAND;
  }
}

const shared = new WordReader();

/** The words of a short text, folded. */
export const foldedWords = (text: string): string[] => {
  const reader = shared;
  const words: string[] = [];
  for (let at = 0; reader.next(text, at); at = reader.end) words.push(reader.toString());
  return words;
};

const EXPANDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `text` with ä, ö, ü, ø and å written as ae, oe, ue, oe and aa, in lower case. */
export const transliterate = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => EXPANDED[letter]!);

/** The hash of a folded word. */
export const hashOf = (folded: string): number => {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
};

/** The hash of a whole identifier: its letters and digits, folded, and nothing between them. */
export const wholeHash = (value: string): number => {
  let hash = 0;
  for (let i = 0; i < value.length; i++) {
    const folded = FOLD[value.charCodeAt(i)]!;
    if (folded >= 48) hash = hashStep(hash, folded);
    else if (folded !== SEPARATOR) return hashOf(foldedWords(value).join(''));
  }
  return hash;
};
