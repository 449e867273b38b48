import { spread } from './words.ts';

const mix = (a: number, b: number): number =>
  spread((Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)) | 0);

/**
 * So many candidates are kept under one key: whoever shares a name with that many others is not told apart by it, and
 * a thousand namesakes then cost no more than a few.
 */
export const MOST_NAMESAKES = 8;

/** From a pair of numbers to candidates. */
export interface Table {
  /** Calls `confirm` with each candidate until it gives true; true when it did. */
  some(a: number, b: number, confirm: (value: number) => boolean): boolean;
  readonly sizeBytes: number;
}

/** Takes entries one after another and makes a table of them. */
export interface TableBuilder {
  add(a: number, b: number, value: number): void;
  build(): Table;
}

/** A growing list of (key, value), turned into a table once all are known. */
export class HashTableBuilder implements TableBuilder {
  #keys = new Int32Array(1 << 10);
  #values = new Int32Array(1 << 10);
  count = 0;

  add(a: number, b: number, value: number): void {
    if (this.count === this.#keys.length) {
      const keys = new Int32Array(this.count * 2);
      const values = new Int32Array(this.count * 2);
      keys.set(this.#keys);
      values.set(this.#values);
      this.#keys = keys;
      this.#values = values;
    }
    this.#keys[this.count] = mix(a, b);
    this.#values[this.count++] = value;
  }

  build(): Table {
    let size = 16;
    while (this.count * 10 > size * 7) size *= 2;
    const slots = new Int32Array(size);
    const filter = new Int32Array(size / 4);
    const keys = new Int32Array(size);
    for (let i = 0; i < this.count; i++) {
      const key = this.#keys[i]!;
      let same = 0;
      let slot = key & (size - 1);
      while (slots[slot] !== 0 && same < MOST_NAMESAKES) {
        if (keys[slot] === key) same++;
        slot = (slot + 1) & (size - 1);
      }
      if (same === MOST_NAMESAKES) continue;
      slots[slot] = this.#values[i]! + 1;
      keys[slot] = key;
      const bit = key & (filter.length * 32 - 1);
      filter[bit >>> 5]! |= 1 << (bit & 31);
    }
    return new HashTable(slots, filter);
  }
}

/**
 * From a pair of numbers to candidates: the values that were added under this pair, and now and then one that was not.
 * The table keeps no keys, so whoever asks confirms each candidate.
 */
class HashTable implements Table {
  readonly #slots: Int32Array;
  /** One bit per key, eight bits per slot: most look-ups end here, in far less memory than the slots take. */
  readonly #filter: Int32Array;

  constructor(slots: Int32Array, filter: Int32Array) {
    this.#slots = slots;
    this.#filter = filter;
  }

  some(a: number, b: number, confirm: (value: number) => boolean): boolean {
    const key = mix(a, b);
    const bit = key & (this.#filter.length * 32 - 1);
    if ((this.#filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (let value = this.#slots[slot]! - 1; value >= 0; value = this.#slots[slot]! - 1) {
      if (confirm(value)) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }

  get sizeBytes(): number {
    return this.#slots.byteLength + this.#filter.byteLength;
  }
}
