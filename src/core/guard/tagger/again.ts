import { FLAG } from './lexicon.ts';
import { GAP, SHAPE, type Words } from './words.ts';

/** Capitalised words that were looked at and found to be no name; more are forgotten. */
const MOST_PASSED = 1 << 20;
/** Words of names with at least this confidence are looked for again. */
export const SURE_NAME = 0.9;

/**
 * Remembers, over one text, the words of names that are certain and the capitalised words that were passed over, so
 * that "Keller" alone is found on page three when "Joanna Keller" stands on page one.
 */
export class NamesMetAgain {
  readonly #names = new Set<number>();
  readonly #passed: number[] = [];

  /** Word i was read as no name. */
  pass(words: Words, i: number): void {
    const s = words.shape[i]!;
    if (s !== SHAPE.capital && s !== SHAPE.caps && s !== SHAPE.camel) return;
    if (!isTelling(words, i) || this.#passed.length >= MOST_PASSED * 3) return;
    if (isGlued(words.gap[i]!) || isGlued(words.gap[i + 1]!)) return;
    this.#passed.push(words.hash[i]!, words.start[i]!, words.end[i]!);
  }

  /** Words a..b are the name of a person, for sure. */
  learn(words: Words, a: number, b: number): void {
    for (let i = a; i <= b; i++) if (isTelling(words, i)) this.#names.add(words.hash[i]!);
  }

  knows(hash: number): boolean {
    return this.#names.has(hash);
  }

  /** The passed words that are part of a name after all. */
  *met(): Generator<{ start: number; end: number }> {
    if (this.#names.size === 0) return;
    const passed = this.#passed;
    for (let i = 0; i < passed.length; i += 3) {
      if (this.#names.has(passed[i]!)) yield { start: passed[i + 1]!, end: passed[i + 2]! };
    }
  }
}

/** Part of an address or file name rather than a word of its own. */
const isGlued = (g: number): boolean =>
  g === GAP.dot ||
  g === GAP.at ||
  g === GAP.underscore ||
  g === GAP.and ||
  g === GAP.hyphen ||
  g === GAP.slash;

/** Long enough, and not an everyday word: "May" and "Will" say nothing when they stand alone. */
function isTelling(words: Words, i: number): boolean {
  return words.end[i]! - words.start[i]! > 2 && (words.entry[i]! & FLAG.common) === 0;
}
