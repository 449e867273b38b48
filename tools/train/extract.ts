import { featuresOf, MAX_FEATURES } from '../../src/core/guard/tagger/features.ts';
import { lookUp, setModes } from '../../src/core/guard/tagger/lexicon.ts';
import { findStretches } from '../../src/core/guard/tagger/stretches.ts';
import { CHUNK_WORDS, emptyWords, scanWords, type Words } from '../../src/core/guard/tagger/words.ts';
import type { Examples } from './crf.ts';
import type { Doc, Label, Mark } from './sources.ts';

const KIND: Readonly<Record<Label, number>> = { PER: 0, ORG: 1, LOC: 2 };

/** A typed array that grows. */
class Growing<T extends Int32Array | Uint8Array | Float32Array> {
  array: T;
  length = 0;
  readonly #make: (n: number) => T;
  constructor(make: (n: number) => T) {
    this.#make = make;
    this.array = make(1 << 16);
  }
  push(v: number): void {
    if (this.length === this.array.length) {
      const bigger = this.#make(this.length * 2);
      bigger.set(this.array);
      this.array = bigger;
    }
    this.array[this.length++] = v;
  }
  done(): T {
    return this.array.slice(0, this.length) as T;
  }
}
const ints = () => new Growing<Int32Array>((n) => new Int32Array(n));
const bytes = () => new Growing<Uint8Array>((n) => new Uint8Array(n));
const floats = () => new Growing<Float32Array>((n) => new Float32Array(n));

/** Writes the gold label of each word: a mark covers the words that it overlaps. */
export function goldLabels(words: Words, marks: readonly Mark[], labels: Uint8Array): void {
  labels.fill(0, 0, words.n);
  let i = 0;
  for (const m of [...marks].sort((a, b) => a.s - b.s)) {
    while (i < words.n && words.end[i]! <= m.s) i++;
    let begin = true;
    for (let k = i; k < words.n && words.start[k]! < m.e; k++) {
      if (labels[k] !== 0) continue;
      labels[k] = 2 * KIND[m.t] + (begin ? 1 : 2);
      begin = false;
    }
  }
}

export interface Extracted extends Omit<Examples, 'rows'> {
  /** Feature hashes, in the order of `featureStarts`. */
  readonly hashes: Int32Array;
  readonly marksMissed: number;
  readonly marksSeen: number;
  readonly words: number;
}

/** Runs the run-time scanner over annotated texts: what is learned is what will be seen. */
export function extract(docs: readonly { doc: Doc; weight: number }[], lexicon: Uint32Array): Extracted {
  const words = emptyWords();
  const pairs = new Int32Array(2 * CHUNK_WORDS + 4);
  const gold = new Uint8Array(CHUNK_WORDS + 2);
  const features = new Int32Array(MAX_FEATURES);
  const starts = ints();
  const featureStarts = ints();
  const hashes = ints();
  const labels = bytes();
  const gaps = bytes();
  const weight = floats();
  let seen = 0;
  let reached = 0;
  let wordCount = 0;
  for (const { doc, weight: w } of docs) {
    let at = 0;
    while (at < doc.text.length) {
      at = scanWords(doc.text, at, words);
      lookUp(words, lexicon);
      setModes(words);
      goldLabels(words, doc.marks, gold);
      wordCount += words.n;
      for (let i = 0; i < words.n; i++) if (gold[i]! % 2 === 1) seen++;
      const count = findStretches(words, pairs);
      for (let p = 0; p < count; p++) {
        starts.push(labels.length);
        weight.push(w);
        let inside = false;
        for (let i = pairs[2 * p]!; i < pairs[2 * p + 1]!; i++) {
          let y = gold[i]!;
          if (y % 2 === 1) reached++;
          // The beginning fell outside the stretch: the rest is a span of its own.
          if (y > 0 && y % 2 === 0 && !inside) y--;
          inside = y > 0;
          labels.push(y);
          gaps.push(words.gap[i]!);
          featureStarts.push(hashes.length);
          const n = featuresOf(doc.text, words, i, features);
          for (let f = 0; f < n; f++) hashes.push(features[f]!);
        }
      }
    }
  }
  starts.push(labels.length);
  featureStarts.push(hashes.length);
  return {
    starts: starts.done(),
    featureStarts: featureStarts.done(),
    hashes: hashes.done(),
    labels: labels.done(),
    gaps: gaps.done(),
    weight: weight.done(),
    marksSeen: seen,
    marksMissed: seen - reached,
    words: wordCount,
  };
}

/** Which feature owns each row: of those that fall into it and were met at least `least` times, the one worth most. */
export function chooseFeatures(
  hashes: Int32Array,
  rowCount: number,
  least: number,
  worth: (hash: number, count: number) => number,
): Int32Array {
  const bits = 25;
  const keys = new Int32Array(1 << bits);
  const counts = new Uint32Array(1 << bits);
  for (const h of hashes) {
    let slot = Math.imul(h, 0x9e3779b1) >>> (32 - bits);
    while (counts[slot] !== 0 && keys[slot] !== h) slot = (slot + 1) & ((1 << bits) - 1);
    keys[slot] = h;
    counts[slot]!++;
  }
  const owner = new Int32Array(rowCount);
  const best = new Float64Array(rowCount);
  for (let i = 0; i < counts.length; i++) {
    const c = counts[i]!;
    if (c < least) continue;
    const row = rowOf(keys[i]!, rowCount);
    const own = worth(keys[i]!, c);
    if (own > best[row]!) {
      best[row] = own;
      owner[row] = keys[i]!;
    }
  }
  return owner;
}

/** Where a feature stands in a table of so many rows. */
export const rowOf = (hash: number, rowCount: number): number =>
  Math.floor(((hash >>> 0) / 4294967296) * rowCount);

/** Replaces feature hashes by the rows they own; the others are dropped. */
export function toExamples(e: Extracted, owner: Int32Array): Examples {
  const rows = ints();
  const featureStarts = new Int32Array(e.featureStarts.length);
  for (let i = 0; i + 1 < e.featureStarts.length; i++) {
    featureStarts[i] = rows.length;
    for (let f = e.featureStarts[i]!; f < e.featureStarts[i + 1]!; f++) {
      const h = e.hashes[f]!;
      const row = rowOf(h, owner.length);
      if ((owner[row]! & 0xff) === (h & 0xff) && owner[row] !== 0) rows.push(row);
    }
  }
  featureStarts[e.featureStarts.length - 1] = rows.length;
  return {
    starts: e.starts,
    labels: e.labels,
    gaps: e.gaps,
    weight: e.weight,
    featureStarts,
    rows: rows.done(),
  };
}
