import { commonWords, widespreadNames } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';
import { hashOf, spread } from './words.ts';

const MASK = (1 << 16) - 1;
/**
 * The hashes of ordinary words and widespread names, open-addressed; 0 where there is none. Nine in ten words of a text
 * are among them, and one look into one table, which fits the processor's cache, must do for these.
 */
const hashes = ((): Int32Array => {
  const table = new Int32Array(MASK + 1);
  for (const words of [commonWords, widespreadNames]) {
    for (const word of words) {
      const hash = hashOf(word);
      let slot = spread(hash) & MASK;
      while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & MASK;
      table[slot] = hash;
    }
  }
  return table;
})();

/** The number of the ordinary word or widespread name with this hash, or −1. */
export const ordinaryNumber = (hash: number): number => {
  for (let slot = spread(hash) & MASK; ; slot = (slot + 1) & MASK) {
    if (hashes[slot] === hash) return slot;
    if (hashes[slot] === 0) return -1;
  }
};

/** One bit per ordinary word: 1 for those that `lexicon` may hold, too, 0 for those that are nobody's. */
export const sharedWith = (lexicon: WordTable): Int32Array => {
  const bits = new Int32Array((MASK + 1) / 32);
  for (let slot = 0; slot <= MASK; slot++)
    if (hashes[slot] !== 0 && lexicon.mayHold(hashes[slot]!)) bits[slot >>> 5]! |= 1 << (slot & 31);
  return bits;
};
