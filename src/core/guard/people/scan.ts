import { decodeEscape, escapedCodePoint, escapeLength } from './escapes.ts';
import { ESCAPE, FOLD, IDEOGRAPH, SEPARATOR } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { foldedWords, isUmlaut, transliterate, WordReader } from './words.ts';

/** A growing array of whole numbers. */
export class Ints {
  values = new Int32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }
}

/**
 * What one pass over a text saw: the words that are in the lexicon, the runs of digits, the @ signs. A hit's `order` is
 * its place among all words, so that the distance of two hits in words is the difference of their orders.
 */
export class Hits {
  readonly words = new Ints();
  readonly starts = new Ints();
  readonly ends = new Ints();
  readonly orders = new Ints();
  readonly digitStarts = new Ints();
  readonly digitEnds = new Ints();
  readonly atSigns = new Ints();
  /** Words in the text. */
  count = 0;

  get length(): number {
    return this.words.length;
  }

  add(word: number, start: number, end: number): void {
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
    this.orders.push(this.count);
  }

  addDigits(start: number, end: number): void {
    this.digitStarts.push(start);
    this.digitEnds.push(end);
    this.count++;
  }
}

const AT = 64;
const MULTIPLIER = 0x01000193;
const LETTER_S = 115;

/**
 * Reads the text once. Words made of plain letters are hashed in the loop below; a word that holds an escape, an invisible
 * character, a ligature or a letter above U+FFFF is read by `WordReader`, which defines what a word is.
 */
export const scan = (text: string, lexicon: Lexicon): Hits => {
  const hits = new Hits();
  const slow = new SlowWords(text, lexicon, hits);
  const length = text.length;
  const fold = FOLD;
  let at = 0;
  while (at < length) {
    const start = at;
    let unit = text.charCodeAt(at);
    let folded = fold[unit]!;
    if (folded > 57) {
      let hash = 0;
      let before = 0;
      let seen = 0;
      do {
        seen |= unit;
        before = hash;
        hash = (Math.imul(hash, MULTIPLIER) + folded) | 0;
        if (++at >= length) {
          folded = SEPARATOR;
          break;
        }
        unit = text.charCodeAt(at);
        folded = fold[unit]!;
      } while (folded > 57);
      if ((folded !== SEPARATOR && folded < 48) || (seen > 0x7f && needsCare(text, start, at))) {
        at = slow.read(start);
        continue;
      }
      const word = lexicon.findIn(text, start, at, hash);
      if (word >= 0) hits.add(word, start, at);
      else if (text.charCodeAt(at - 1) === LETTER_S || text.charCodeAt(at - 1) === 83) {
        // A plural or a genitive without an apostrophe: the Kellers, Kellers Rechnung.
        const stem = lexicon.findIn(text, start, at - 1, before);
        if (stem >= 0 && at - start > 3) hits.add(stem, start, at - 1);
      }
      hits.count++;
    } else if (folded === SEPARATOR) {
      if (unit === AT) hits.atSigns.push(at);
      at++;
    } else if (folded >= 48) {
      do at++;
      while (at < length && isDigit(fold[text.charCodeAt(at)]!));
      hits.addDigits(start, at);
    } else if (folded === ESCAPE) {
      at = slow.escape(at);
    } else {
      at = slow.read(start);
    }
  }
  return hits;
};

const isDigit = (folded: number): boolean => folded >= 48 && folded <= 57;

/** True for words with letters of which the loop cannot tell: umlauts have a second spelling, ideographs stand alone. */
const needsCare = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && (FOLD[unit]! >= IDEOGRAPH || isUmlaut(unit))) return true;
  }
  return false;
};

const transliterated = (word: string): string => foldedWords(transliterate(word)).join('');

/** The careful part of the scan, out of the loop that must stay small to be fast. */
class SlowWords {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #hits: Hits;
  readonly #reader = new WordReader();

  constructor(text: string, lexicon: Lexicon, hits: Hits) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#hits = hits;
  }

  /** Reads the word that begins at `at`, if one does; gives where reading goes on. */
  read(at: number): number {
    const reader = this.#reader;
    if (!reader.readAt(this.#text, at)) return reader.end;
    if (reader.digits) {
      this.#hits.addDigits(reader.start, reader.end);
      return reader.end;
    }
    this.#add(reader);
    this.#hits.count++;
    return reader.end;
  }

  #add(reader: WordReader): void {
    if (reader.full > reader.length) return;
    const { start, end, length } = reader;
    const word = this.#lexicon.find(reader);
    if (word >= 0) {
      this.#hits.add(word, start, end);
      return;
    }
    const other = reader.umlaut ? this.#lexicon.idOf(transliterated(this.#text.slice(start, end))) : -1;
    if (other >= 0) {
      this.#hits.add(other, start, end);
    } else if (
      length > 3 &&
      reader.units[length - 1] === LETTER_S &&
      (this.#text.charCodeAt(end - 1) | 32) === LETTER_S
    ) {
      const stem = this.#lexicon.idOf(reader.toString().slice(0, -1));
      if (stem >= 0) this.#hits.add(stem, start, end - 1);
    }
  }

  /** Reads what stands at an escape sign; gives where reading goes on. */
  escape(at: number): number {
    const packed = decodeEscape(this.#text, at);
    if (packed < 0) return at + 1;
    const codePoint = escapedCodePoint(packed);
    if (codePoint === AT) this.#hits.atSigns.push(at);
    const folded = codePoint < 0x10000 ? FOLD[codePoint]! : SEPARATOR;
    return folded === SEPARATOR || folded === ESCAPE ? at + escapeLength(packed) : this.read(at);
  }
}
