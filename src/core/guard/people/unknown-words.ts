import { isCapital } from './context.ts';
import type { Hits } from './hits.ts';
import { FAMILY, GIVEN, type Lexicon, NICK } from './lexicon.ts';
import { ordinaryNumber } from './ordinary.ts';
import type { Table, TableBuilder } from './pairs.ts';
import type { People } from './people.ts';
import { hashStep, LONGEST_WORD, POWERS, WordReader } from './words.ts';

/** A slip is looked for in words from this length on; in shorter ones one letter makes another name. */
export const SHORTEST_SLIP = 5;
const LONGEST_SLIP = 24;
const LONGEST_JOINED = 32;
const SHORTEST_FAMILY = 3;
const MOST_CANDIDATES = 4;

const LETTER_S = 115;
const NAME = GIVEN | FAMILY | NICK;

/** Files every name of the lexicon under each spelling with one letter left out. */
export const fileSlips = (lexicon: Lexicon, table: TableBuilder): Table => {
  for (let id = 0; id < lexicon.count; id++) {
    const length = lexicon.lengthOf(id);
    if (length < SHORTEST_SLIP || length > LONGEST_SLIP || (lexicon.flags[id]! & (GIVEN | FAMILY)) === 0)
      continue;
    const from = lexicon.starts[id]!;
    for (let skip = 0; skip < length; skip++) {
      if (skip > 0 && lexicon.units[from + skip] === lexicon.units[from + skip - 1]) continue;
      let hash = 0;
      for (let i = 0; i < length; i++) if (i !== skip) hash = hashStep(hash, lexicon.units[from + i]!);
      table.add(hash, 0, id);
    }
  }
  return table.build();
};

const reader = new WordReader();
/** Hashes of the beginnings of the word that is looked at. */
const prefixes = new Int32Array(LONGEST_WORD + 1);
/** That word with one unit left out. */
const shorter = new Uint16Array(LONGEST_WORD);

const NONE = -2;

/** The hash of the units from `from` to `to` of the word that is looked at. */
const between = (from: number, to: number): number =>
  (prefixes[to]! - Math.imul(prefixes[from]!, POWERS[to - from]!)) | 0;

/**
 * Looks closer at words that are not in the lexicon: plurals, names run together (`mkeller`, `mariakeller`), and names
 * with one slip of the keyboard (one letter left out, added, exchanged, or two swapped). A word's hash can be had
 * from the hashes of its beginnings, so each way of cutting it costs a few multiplications.
 */
export class UnknownWords {
  readonly #text: string;
  readonly #people: People;
  readonly hits: Hits;
  /** Where the last word in small letters begins that may be a slip, and its order. */
  #pendingStart = 0;
  #pendingOrder = NONE;

  constructor(text: string, people: People, hits: Hits) {
    this.#text = text;
    this.#people = people;
    this.hits = hits;
  }

  /** Looks at the word of `length` folded units that stands in the text from `start` to `end`. */
  look(units: Uint16Array, length: number, hash: number, start: number, end: number): void {
    for (let i = 0; i < length; i++) prefixes[i + 1] = hashStep(prefixes[i]!, units[i]!);
    if (units[length - 1] === LETTER_S && this.#plural(units, length, start, end)) return;
    if (length <= LONGEST_JOINED) this.#joined(units, length, start, end);
    if (length < SHORTEST_SLIP || length > LONGEST_SLIP || ordinaryNumber(hash) >= 0) return;
    const { hits } = this;
    if (hits.followsHit || isCapital(this.#text, start))
      this.#slipped(units, length, hash, start, end, hits.count);
    else {
      this.#pendingStart = start;
      this.#pendingOrder = hits.count;
    }
  }

  /**
   * Called before a hit is added. A word in small letters is looked at for slips only beside a hit: when the hit comes
   * second, as in `mraia keller`, that is now.
   */
  beforeHit(): void {
    const order = this.#pendingOrder;
    if (order !== this.hits.count - 1) return;
    reader.readAt(this.#text, this.#pendingStart);
    for (let i = 0; i < reader.length; i++) prefixes[i + 1] = hashStep(prefixes[i]!, reader.units[i]!);
    this.#slipped(reader.units, reader.length, reader.hash, reader.start, reader.end, order);
  }

  #find(units: Uint16Array, from: number, to: number): number {
    return this.#people.lexicon.findUnits(units, from, to, between(from, to));
  }

  /** A plural or a genitive without an apostrophe: the Kellers, Kellers Rechnung. */
  #plural(units: Uint16Array, length: number, start: number, end: number): boolean {
    if ((this.#text.charCodeAt(end - 1) | 32) !== LETTER_S) return false;
    const stem = this.#find(units, 0, length - 1);
    if (stem < 0) return false;
    this.hits.add(stem, start, end - 1);
    return true;
  }

  #joined(units: Uint16Array, length: number, start: number, end: number): void {
    const { flags } = this.#people.lexicon;
    const initialFirst = length > SHORTEST_FAMILY ? this.#find(units, 1, length) : -1;
    if (initialFirst >= 0 && flags[initialFirst]! & FAMILY)
      this.#addJoined(start, end, -1 - units[0]!, initialFirst);
    const initialLast = length > SHORTEST_FAMILY ? this.#find(units, 0, length - 1) : -1;
    if (initialLast >= 0 && flags[initialLast]! & FAMILY) {
      this.#addJoined(start, end, -1 - units[length - 1]!, initialLast);
    }
    for (let cut = 2; cut <= length - 2; cut++) {
      const first = this.#find(units, 0, cut);
      if (first < 0) continue;
      const second = this.#find(units, cut, length);
      if (second < 0) continue;
      if (flags[first]! & (GIVEN | NICK) && flags[second]! & FAMILY)
        this.#addJoined(start, end, first, second);
      if (flags[second]! & (GIVEN | NICK) && flags[first]! & FAMILY)
        this.#addJoined(start, end, second, first);
    }
  }

  #addJoined(start: number, end: number, given: number, family: number): void {
    const { joined } = this.hits;
    for (const value of [start, end, given, family]) joined.push(value);
  }

  #slipped(
    units: Uint16Array,
    length: number,
    hash: number,
    start: number,
    end: number,
    order: number,
  ): void {
    const { lexicon, slips } = this.#people;
    const found: number[] = [];
    const take = (id: number): boolean => {
      if (lexicon.flags[id]! & NAME && !found.includes(id) && oneSlipApart(lexicon, id, units, length))
        found.push(id);
      return false;
    };
    slips.some(hash, 0, take);
    for (let skip = 0; skip < length; skip++) {
      if (skip > 0 && units[skip] === units[skip - 1]) continue;
      const rest = between(skip + 1, length);
      const without = (Math.imul(prefixes[skip]!, POWERS[length - skip - 1]!) + rest) | 0;
      if (lexicon.mayHold(without)) this.#takeWithout(units, length, skip, without, take);
      slips.some(without, 0, take);
    }
    found.sort((a, b) => a - b);
    for (const id of found.slice(0, MOST_CANDIDATES)) this.hits.add(id, start, end, 1, order);
  }

  #takeWithout(
    units: Uint16Array,
    length: number,
    skip: number,
    hash: number,
    take: (id: number) => boolean,
  ): void {
    for (let i = 0, to = 0; i < length; i++) if (i !== skip) shorter[to++] = units[i]!;
    const id = this.#people.lexicon.findUnits(shorter, 0, length - 1, hash);
    if (id >= 0) take(id);
  }
}

/** True when the word and the lexicon's differ by one letter added, left out or exchanged, or by two swapped. */
const oneSlipApart = (lexicon: Lexicon, id: number, units: Uint16Array, length: number): boolean => {
  const from = lexicon.starts[id]!;
  const other = lexicon.lengthOf(id);
  if (other < SHORTEST_SLIP || Math.abs(other - length) > 1) return false;
  const name = lexicon.units;
  let head = 0;
  while (head < length && head < other && units[head] === name[from + head]) head++;
  let tail = 0;
  while (
    tail < length - head &&
    tail < other - head &&
    units[length - 1 - tail] === name[from + other - 1 - tail]
  )
    tail++;
  const left = length - head - tail;
  const right = other - head - tail;
  if (left + right <= 1 || (left === 1 && right === 1)) return left + right > 0;
  return (
    left === 2 &&
    right === 2 &&
    units[head] === name[from + head + 1] &&
    units[head + 1] === name[from + head]
  );
};
