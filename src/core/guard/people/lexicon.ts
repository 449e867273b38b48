import { FOLD } from './fold.ts';
import { hashOf, hashStep, spread, type WordReader } from './words.ts';

/** What a word of the lexicon is to somebody: bits of `flags`. */
export const GIVEN = 1;
export const FAMILY = 2;
/** Another name for a given name on the list: Bob where Robert is listed. */
export const NICK = 4;
/** Also an ordinary word. */
export const COMMON = 8;
/** A given name so widespread that it tells little. */
export const WIDESPREAD = 16;
/** Part of an address: the street's name or the house number. */
export const STREET = 32;
/** First word of a company, handle or other phrase. */
export const PHRASE = 64;

export const NOBODY = -1;
/** Stands for a person's number where several people share the word. */
export const SEVERAL = -2;

const grownInt32 = (array: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(length);
  grown.set(array.subarray(0, Math.min(array.length, length)));
  return grown;
};

/**
 * Every word that occurs in a known person's names and addresses, once, in typed arrays: words have numbers, and a word
 * is found by the hash that the scan computes while it reads.
 *
 * `units` holds the folded letters of all words end to end, `starts` where each begins. `slots` is an open-addressing
 * table from hash to word number + 1. `filter` is one bit per hash, small enough to stay in the processor's cache:
 * most words of a text are turned away by it.
 */
export class Lexicon {
  count = 0;
  units = new Uint16Array(1 << 12);
  starts = new Int32Array(1 << 10);
  flags = new Uint8Array(1 << 10);
  /** The person who has this word as family or given name; NOBODY or SEVERAL otherwise. */
  familyOf = new Int32Array(1 << 10);
  givenOf = new Int32Array(1 << 10);
  slots = new Int32Array(1 << 11);
  filter = new Int32Array(1 << 10);
  #filterMask = (1 << 15) - 1;

  /** The number of the word just read, which becomes part of the lexicon if it was not. */
  intern(word: WordReader): number {
    return this.#intern(word.units, word.length, word.hash);
  }

  /** The number of a folded word, which becomes part of the lexicon if it was not. */
  internText(folded: string): number {
    const units = new Uint16Array(folded.length);
    for (let i = 0; i < folded.length; i++) units[i] = folded.charCodeAt(i);
    return this.#intern(units, units.length, hashOf(folded));
  }

  /** The number of a folded word, or −1. */
  idOf(folded: string): number {
    const hash = hashOf(folded);
    for (let slot = spread(hash) & (this.slots.length - 1); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return -1;
      if (this.word(id) === folded) return id;
    }
  }

  /** The number of the word just read, or −1. */
  find(word: WordReader): number {
    return this.#find(word.units, word.length, word.hash);
  }

  /** True when a word with this hash may be in the lexicon; false is certain. */
  mayHold(hash: number): boolean {
    const bit = spread(hash) & this.#filterMask;
    return (this.filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /**
   * The number of the word in `text` from `start` to `end`, all of whose units fold to one letter each, or −1. The
   * look-up behind the scan's fast path.
   */
  findIn(text: string, start: number, end: number, hash: number): number {
    const mixed = spread(hash);
    const bit = mixed & this.#filterMask;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const mask = this.slots.length - 1;
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return -1;
      const from = this.starts[id]!;
      if (this.starts[id + 1]! - from !== end - start) continue;
      let i = 0;
      while (start + i < end && FOLD[text.charCodeAt(start + i)] === this.units[from + i]) i++;
      if (start + i === end) return id;
    }
  }

  /** The number of the word that `units` hold from `from` to `to`, or −1. */
  findUnits(units: Uint16Array, from: number, to: number, hash: number): number {
    const mixed = spread(hash);
    const bit = mixed & this.#filterMask;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const mask = this.slots.length - 1;
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return -1;
      const start = this.starts[id]!;
      if (this.starts[id + 1]! - start !== to - from) continue;
      let i = from;
      while (i < to && units[i] === this.units[start + i - from]) i++;
      if (i === to) return id;
    }
  }

  /** The folded word with number `id`. */
  word(id: number): string {
    let word = '';
    for (let i = this.starts[id]!; i < this.starts[id + 1]!; i++) word += String.fromCharCode(this.units[i]!);
    return word;
  }

  lengthOf(id: number): number {
    return this.starts[id + 1]! - this.starts[id]!;
  }

  /** First folded unit of the word. */
  initialOf(id: number): number {
    return this.units[this.starts[id]!]!;
  }

  get sizeBytes(): number {
    return (
      this.units.byteLength +
      this.starts.byteLength +
      this.flags.byteLength +
      this.familyOf.byteLength +
      this.givenOf.byteLength +
      this.slots.byteLength +
      this.filter.byteLength
    );
  }

  /** Gives back the room kept for growth. No word can be added afterwards. */
  trim(): void {
    this.units = this.units.slice(0, this.starts[this.count]!);
    this.starts = this.starts.slice(0, this.count + 1);
    this.flags = this.flags.slice(0, this.count);
    this.familyOf = this.familyOf.slice(0, this.count);
    this.givenOf = this.givenOf.slice(0, this.count);
  }

  #find(units: Uint16Array, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0 || this.#equals(id, units, length)) return id;
    }
  }

  #equals(id: number, units: Uint16Array, length: number): boolean {
    const from = this.starts[id]!;
    if (this.starts[id + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.units[from + i] !== units[i]) return false;
    return true;
  }

  #intern(units: Uint16Array, length: number, hash: number): number {
    const known = this.#find(units, length, hash);
    if (known >= 0) return known;
    const id = this.count++;
    const from = this.starts[id]!;
    if (from + length > this.units.length) {
      const grown = new Uint16Array(this.units.length * 2);
      grown.set(this.units);
      this.units = grown;
    }
    if (id + 2 > this.starts.length) this.#growWords();
    for (let i = 0; i < length; i++) this.units[from + i] = units[i]!;
    this.starts[id + 1] = from + length;
    this.familyOf[id] = NOBODY;
    this.givenOf[id] = NOBODY;
    if (this.count * 3 > this.slots.length * 2) this.#growSlots();
    else this.#place(id, hash);
    return id;
  }

  #growWords(): void {
    const length = this.starts.length * 2;
    this.starts = grownInt32(this.starts, length);
    this.familyOf = grownInt32(this.familyOf, length);
    this.givenOf = grownInt32(this.givenOf, length);
    const flags = new Uint8Array(length);
    flags.set(this.flags);
    this.flags = flags;
  }

  #growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.filter = new Int32Array(this.slots.length / 4);
    this.#filterMask = this.filter.length * 32 - 1;
    for (let id = 0; id < this.count; id++) {
      let hash = 0;
      for (let i = this.starts[id]!; i < this.starts[id + 1]!; i++) hash = hashStep(hash, this.units[i]!);
      this.#place(id, hash);
    }
  }

  #place(id: number, hash: number): void {
    const mixed = spread(hash);
    const mask = this.slots.length - 1;
    let slot = mixed & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
    const bit = mixed & this.#filterMask;
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
  }
}
