import type { PersonId } from '../../base/index.ts';
import type { KnownPerson } from '../../people/index.ts';
import { Lexicon } from './lexicon.ts';
import type { Table } from './pairs.ts';
import { hashOf } from './words.ts';

/** What a word is in a person's name: the low bits of an entry of `parts`. */
export const PART_GIVEN = 1;
export const PART_MIDDLE = 2;
export const PART_FAMILY = 4;
export const PART_BITS = 3;

/** The known people in typed arrays. People have numbers, in the order in which they were handed in. */
export class People {
  readonly lexicon = new Lexicon();
  readonly list: KnownPerson[] = [];
  /** Words of each person's names: word number << 3 | what it is. `partStarts[p]` is where those of person p begin. */
  parts = new Int32Array(1 << 10);
  partStarts = new Int32Array(1 << 10);
  partCount = 0;
  identifiers = 0;
  /** From given and family name to people; from initial (as −1 − letter) and family name to people. */
  pairs!: Table;
  /** From the last digits of a number, and how many they are, to people. */
  numbers!: Table;
  /** Bit k is set when some number is filed under its last k digits. */
  numberLengths = 0;
  /** From a whole identifier's hash to people. */
  wholes!: Table;
  /** From a spelling with one letter left out to words of the lexicon. */
  slips!: Table;
  /** From a house number and a word of the street's name to people. */
  addresses!: Table;
  /** From the first word of a company, handle or other phrase to people. */
  phrases!: Table;
  /** From a person's id to people. */
  ids!: Table;
  /** Which ordinary words are in the lexicon, by their number: see `ordinary.ts`. */
  ordinary!: Int32Array;
  /** From a given name's word to the words of its other forms. */
  readonly others = new Map<number, readonly number[]>();

  partsOf(person: number): Int32Array {
    return this.parts.subarray(this.partStarts[person]!, this.partStarts[person + 1]!);
  }

  /** What `word` is in the names of `person`: PART bits, 0 when it is none of theirs. */
  partOf(person: number, word: number): number {
    let bits = 0;
    for (let i = this.partStarts[person]!; i < this.partStarts[person + 1]!; i++) {
      const part = this.parts[i]!;
      if (part >> PART_BITS === word) bits |= part & ((1 << PART_BITS) - 1);
    }
    return bits;
  }

  /** The number of the person with this id, or −1. */
  numberOf(id: PersonId): number {
    let found = -1;
    this.ids.some(hashOf(id), 1, (person) => {
      if (this.list[person]!.id === id) found = person;
      return false;
    });
    return found;
  }

  get sizeBytes(): number {
    let others = 0;
    for (const list of this.others.values()) others += 64 + 8 * list.length;
    return (
      this.lexicon.sizeBytes +
      this.parts.byteLength +
      this.partStarts.byteLength +
      this.pairs.sizeBytes +
      this.numbers.sizeBytes +
      this.wholes.sizeBytes +
      this.ids.sizeBytes +
      this.slips.sizeBytes +
      this.addresses.sizeBytes +
      this.phrases.sizeBytes +
      this.ordinary.byteLength +
      8 * this.list.length +
      others
    );
  }
}
