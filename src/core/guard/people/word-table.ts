import { FOLD } from './fold.ts';
import { hashOf, hashStep, spread, type WordReader } from './words.ts';

/** `array` with its first numbers, and room for `length`. */
export const resized = <
  T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>,
>(
  array: T,
  length: number,
): T => {
  const other = new (array.constructor as new (length: number) => T)(length);
  other.set(array.subarray(0, Math.min(array.length, length)));
  return other;
};

/**
 * Folded words, each once, in typed arrays: words have numbers, and a word is found by the hash that a scan computes
 * while it reads.
 *
 * `units` holds the folded letters of all words end to end, `starts` where each begins. `slots` is an open-addressing
 * table from hash to word number + 1. `filter` is one bit per hash, small enough to stay in the processor's cache:
 * most words of a text are turned away by it.
 */
export class WordTable {
  count = 0;
  units = new Uint16Array(1 << 12);
  starts = new Int32Array(1 << 10);
  slots = new Int32Array(1 << 11);
  filter = new Int32Array(1 << 10);
  #filterMask = (1 << 15) - 1;

  /** The number of a folded word, which becomes part of the table if it was not. */
  internText(folded: string): number {
    const hash = hashOf(folded);
    const known = this.#findText(folded, hash);
    return known >= 0 ? known : this.#add(folded, hash);
  }

  /** The number of a folded word, or −1. */
  idOf(folded: string): number {
    return this.#findText(folded, hashOf(folded));
  }

  /** The number of the word just read, or −1. */
  find(word: WordReader): number {
    return this.findUnits(word.units, 0, word.length, word.hash);
  }

  /** True when a word with this hash may be in the table; false is certain. */
  mayHold(hash: number): boolean {
    return this.#mayHold(spread(hash));
  }

  /**
   * The number of the word in `text` from `start` to `end`, all of whose units fold to one letter each, or −1. The
   * look-up behind the scan's fast path, written out beside `findUnits` because a shared comparison costs a call a word.
   */
  findIn(text: string, start: number, end: number, hash: number): number {
    const mixed = spread(hash);
    if (!this.#mayHold(mixed)) return -1;
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
    if (!this.#mayHold(mixed)) return -1;
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
    return this.units.byteLength + this.starts.byteLength + this.slots.byteLength + this.filter.byteLength;
  }

  /** Gives back the room kept for growth. No word can be added afterwards. */
  trim(): void {
    this.units = this.units.slice(0, this.starts[this.count]!);
    this.starts = this.starts.slice(0, this.count + 1);
  }

  #mayHold(mixed: number): boolean {
    const bit = mixed & this.#filterMask;
    return (this.filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  #findText(folded: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0 || this.#equals(id, folded)) return id;
    }
  }

  #equals(id: number, folded: string): boolean {
    const from = this.starts[id]!;
    if (this.starts[id + 1]! - from !== folded.length) return false;
    for (let i = 0; i < folded.length; i++) if (this.units[from + i] !== folded.charCodeAt(i)) return false;
    return true;
  }

  #add(folded: string, hash: number): number {
    const id = this.count++;
    const from = this.starts[id]!;
    const end = from + folded.length;
    if (end > this.units.length) this.units = resized(this.units, Math.max(end, this.units.length * 2));
    if (id + 2 > this.starts.length) this.starts = resized(this.starts, this.starts.length * 2);
    for (let i = 0; i < folded.length; i++) this.units[from + i] = folded.charCodeAt(i);
    this.starts[id + 1] = end;
    if (this.count * 3 > this.slots.length * 2) this.#growSlots();
    else this.#place(id, hash);
    return id;
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
