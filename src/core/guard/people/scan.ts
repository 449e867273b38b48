import { decodeEscape, escapedCodePoint, escapeLength } from './escapes.ts';
import { ESCAPE, FOLD, IDEOGRAPH, SEPARATOR } from './fold.ts';
import { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { ordinaryNumber } from './ordinary.ts';
import type { People } from './people.ts';
import { UnknownWords } from './unknown-words.ts';
import { foldedWords, hashStep, isRing, isUmlaut, LONGEST_WORD, transliterate, WordReader } from './words.ts';

const AT = 64;
const MULTIPLIER = 0x01000193;
/** Units below this one, joined by OR, are capital letters only. */
const FIRST_SMALL = 96;
const MOST_INITIALS = 3;
const LETTER_A = 97;
const LETTER_E = 101;
/** Shorter unknown words are neither a joined name nor near enough to one to be told apart. */
const SHORTEST_UNKNOWN = 4;

/** Taken up anew for each text: to make its arrays costs more than to fill them. */
const hits = new Hits();

/**
 * Reads the text once. What it gives is good until the next scan.
 *
 * Words made of plain letters are hashed in the loop below; a word that holds an escape, an invisible
 * character, a ligature or a letter above U+FFFF is read by `WordReader`, which defines what a word is.
 */
export const scan = (text: string, people: People): Hits => {
  const { lexicon, ordinary } = people;
  hits.clear();
  const slow = new SlowWords(text, people, hits);
  const length = text.length;
  const fold = FOLD;
  let at = 0;
  while (at < length) {
    const start = at;
    let unit = text.charCodeAt(at);
    let folded = fold[unit]!;
    if (folded > 57) {
      let hash = 0;
      let seen = 0;
      do {
        seen |= unit;
        hash = (Math.imul(hash, MULTIPLIER) + folded) | 0;
        if (++at >= length) {
          folded = SEPARATOR;
          break;
        }
        unit = text.charCodeAt(at);
        folded = fold[unit]!;
      } while (folded > 57 && folded < IDEOGRAPH);
      if ((folded !== SEPARATOR && folded < 48) || (seen > 0x7f && needsCare(text, start, at))) {
        at = slow.read(start);
        continue;
      }
      const number = ordinaryNumber(hash);
      const nobodys = number >= 0 && (ordinary[number >>> 5]! & (1 << (number & 31))) === 0;
      if (!nobodys || unit === AT || text.charCodeAt(start - 1) === AT) {
        const word = lexicon.findIn(text, start, at, hash);
        if (word >= 0) slow.hit(word, start, at);
        else if (at - start >= SHORTEST_UNKNOWN) slow.unknown(start, at, hash);
      }
      if (
        at - start <= MOST_INITIALS &&
        (seen < FIRST_SMALL || (seen > 0x7f && allCapitals(text, start, at)))
      )
        hits.addCapitals(start, at);
      hits.count++;
    } else if (folded === SEPARATOR) {
      if (unit === AT) hits.atSigns.push(at);
      at++;
    } else if (folded >= 48) {
      do {
        folded = ++at < length ? fold[text.charCodeAt(at)]! : SEPARATOR;
      } while (folded >= 48 && folded <= 57);
      if (folded === SEPARATOR || folded > 57) hits.addDigits(start, at);
      else at = slow.read(start);
    } else if (folded === ESCAPE) {
      at = slow.escape(at);
    } else {
      at = slow.read(start);
    }
  }
  return hits;
};

/** True for words with letters of which the loop cannot tell: umlauts have a second spelling, ideographs stand alone. */
const needsCare = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && (FOLD[unit]! >= IDEOGRAPH || isUmlaut(unit))) return true;
  }
  return false;
};

const allCapitals = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
};

const reader = new WordReader();
const units = new Uint16Array(LONGEST_WORD);

/** The careful part of the scan, out of the loop that must stay small to be fast. */
class SlowWords {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #hits: Hits;
  readonly #unknown: UnknownWords;

  constructor(text: string, people: People, hits: Hits) {
    this.#text = text;
    this.#lexicon = people.lexicon;
    this.#hits = hits;
    this.#unknown = new UnknownWords(text, people, hits);
  }

  /** Reads the word that begins at `at`, if one does; gives where reading goes on. */
  read(at: number): number {
    if (!reader.readAt(this.#text, at)) return reader.end;
    if (reader.digits) {
      this.#hits.addDigits(reader.start, reader.end);
      return reader.end;
    }
    this.#add();
    const { start, end } = reader;
    if (end - start <= MOST_INITIALS && allCapitals(this.#text, start, end))
      this.#hits.addCapitals(start, end);
    this.#hits.count++;
    return reader.end;
  }

  /** Adds the word just read. */
  #add(): void {
    if (reader.full > reader.length) return;
    const { start, end } = reader;
    const word = this.#lexicon.find(reader);
    if (word >= 0) {
      this.hit(word, start, end);
      return;
    }
    const other = reader.umlaut ? this.#idOfTransliterated(start, end) : -1;
    if (other >= 0) this.hit(other, start, end);
    else if (reader.length >= SHORTEST_UNKNOWN && this.#worthALook(start, end, reader.hash))
      this.#unknown.look(reader.units, reader.length, reader.hash, start, end);
  }

  /** The number of the word that is written with e behind its base letters: Jaeger for Jäger. */
  #idOfTransliterated(start: number, end: number): number {
    const text = this.#text;
    let length = 0;
    let hash = 0;
    const push = (folded: number): void => {
      if (length < LONGEST_WORD) units[length] = folded;
      length++;
      hash = hashStep(hash, folded);
    };
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const folded = FOLD[unit]!;
      if (folded <= 57)
        return this.#lexicon.idOf(foldedWords(transliterate(text.slice(start, end))).join(''));
      push(folded);
      if (isUmlaut(unit)) push(isRing(unit) ? LETTER_A : LETTER_E);
    }
    return length <= LONGEST_WORD ? this.#lexicon.findUnits(units, 0, length, hash) : -1;
  }

  /** Notes a word that is in the lexicon. */
  hit(word: number, start: number, end: number): void {
    this.#unknown.beforeHit();
    this.#hits.add(word, start, end);
  }

  /** Looks closer at a word of plain letters that is not in the lexicon. */
  unknown(start: number, end: number, hash: number): void {
    const length = end - start;
    if (length > LONGEST_WORD || !this.#worthALook(start, end, hash)) return;
    for (let i = 0; i < length; i++) units[i] = FOLD[this.#text.charCodeAt(start + i)]!;
    this.#unknown.look(units, length, hash, start, end);
  }

  /** Ordinary words are no names, but in handles and e-mail addresses even they may be: `@shall` is S. Hall. */
  #worthALook(start: number, end: number, hash: number): boolean {
    return (
      ordinaryNumber(hash) < 0 || this.#text.charCodeAt(start - 1) === AT || this.#text.charCodeAt(end) === AT
    );
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
