import { FOLD, TABLE_END } from './chars.ts';
import { CLUSTER_MASK, FLAG } from './lexicon.ts';
import { GAP, SHAPE, type Words } from './words.ts';

/** The most features one word can have. */
export const MAX_FEATURES = 32;

const OUTSIDE = 0x5bd1e995 | 0;

/** The features' numbers in the order in which they are written; the last eight are only of capitalised words. */
const KINDS = [
  2, 3, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34,
  35, 36, 37, 38,
];
/** How many of them every word has. */
const SHARED = 24;
const SEEDS = Int32Array.from(KINDS, (kind) => Math.imul(kind + 0x9e3779b9, 0x85ebca6b));
/** The two values of each feature of the word at hand, hashed in one loop at the end: that is what makes it quick. */
const first = new Int32Array(KINDS.length);
const second = new Int32Array(KINDS.length);

function see(k: number, a: number, b: number): void {
  first[k] = a;
  second[k] = b;
}

/** Mixes a feature's seed with its two values into 32 bits. */
function mix(seed: number, a: number, b: number): number {
  let h = seed ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul((h ^ (h >>> 13)) + b, 0x297a2d39);
  return h ^ (h >>> 16);
}

/**
 * Goes on hashing `count` units from `at` in direction `step`. Affixes are read when a word is decoded, never before;
 * a longer one goes on from the shorter.
 */
function affix(text: string, at: number, step: number, count: number, seed: number): number {
  let h = seed;
  for (let k = 1; k <= count; k++) {
    const c = text.charCodeAt(at + k * step);
    h = Math.imul(h, 31) + (c < TABLE_END ? FOLD[c]! : c);
  }
  return h;
}

/** Words joined by these gaps may be one name. */
const joins = (g: number): boolean =>
  g === GAP.space ||
  g === GAP.hyphen ||
  g === GAP.and ||
  g === GAP.initialDot ||
  g === GAP.apostrophe ||
  g === GAP.possessive;

const isCapital = (s: number): boolean => s >= SHAPE.capital && s <= SHAPE.camel;

/** The longest run of capitalised words that is followed to its ends. */
const RUN_REACH = 8;

export function runStart(words: Words, i: number): number {
  const { gap, shape } = words;
  let k = i;
  while (k > 0 && i - k < RUN_REACH && joins(gap[k]!) && isCapital(shape[k - 1]!)) k--;
  return k;
}

export function runEnd(words: Words, i: number): number {
  const { gap, shape, n } = words;
  let k = i;
  while (k + 1 < n && k - i < RUN_REACH && joins(gap[k + 1]!) && isCapital(shape[k + 1]!)) k++;
  return k;
}

/** Writes the hashes of word i's features into `out` and returns how many. What each one sees is said beside it. */
export function featuresOf(text: string, words: Words, i: number, out: Int32Array): number {
  const { hash, shape, gap, entry, mode, n } = words;
  const h0 = hash[i]!;
  const s0 = shape[i]!;
  const e0 = entry[i]!;
  const gb = gap[i]!;
  const ga = gap[i + 1]!;
  const m = mode[i]!;
  const h1 = i > 0 ? hash[i - 1]! : OUTSIDE;
  const h2 = i > 1 ? hash[i - 2]! : OUTSIDE;
  const n1 = i + 1 < n ? hash[i + 1]! : OUTSIDE;
  const n2 = i + 2 < n ? hash[i + 2]! : OUTSIDE;
  const s1 = i > 0 ? shape[i - 1]! : 15;
  const t1 = i + 1 < n ? shape[i + 1]! : 15;
  const e1 = i > 0 ? entry[i - 1]! : 0;
  const e2 = i > 1 ? entry[i - 2]! : 0;
  const f1 = i + 1 < n ? entry[i + 1]! : 0;
  const f2 = i + 2 < n ? entry[i + 2]! : 0;
  const c0 = e0 & CLUSTER_MASK;
  const c1 = e1 & CLUSTER_MASK;
  const d1 = f1 & CLUSTER_MASK;
  const z0 = e0 >>> 12;
  const z1 = e1 >>> 12;
  const y1 = f1 >>> 12;
  const wordStart = words.start[i]!;
  const wordEnd = words.end[i]!;
  const length = wordEnd - wordStart;
  see(0, h0, 0);
  see(1, h0, s0);
  see(2, h2, 0);
  see(3, n2, 0);
  see(4, h1, h0);
  see(5, h0, n1);
  const suffix2 = affix(text, wordEnd, -1, Math.min(2, length), 17);
  const suffix3 = length > 2 ? affix(text, wordEnd - 2, -1, 1, suffix2) : suffix2;
  see(6, suffix3, s0);
  see(7, length > 3 ? affix(text, wordEnd - 3, -1, 1, suffix3) : suffix3, s0);
  see(8, affix(text, wordStart - 1, 1, Math.min(3, length), 17), s0);
  see(9, c0, s0);
  see(10, c1, gb);
  see(11, d1, ga);
  see(12, c1, c0);
  see(13, c0, d1);
  see(14, e2 & CLUSTER_MASK, 0);
  see(15, f2 & CLUSTER_MASK, 0);
  see(16, z0, s0 | (m << 4));
  see(17, z0 | (z1 << 8), gb | (s1 << 5) | (s0 << 9));
  see(18, z0 | (y1 << 8), ga | (t1 << 5) | (s0 << 9));
  see(19, z0 | (z1 << 8) | (y1 << 16), s0);
  see(20, s1 | (s0 << 4) | (t1 << 8), gb | (ga << 5));
  see(21, gb | (ga << 5), s0 | (m << 4));
  see(22, h1, gb | (s0 << 5) | ((z0 & (FLAG.first >>> 12)) << 9));
  see(23, n1, ga | (s0 << 5));
  let count = SHARED;
  if (isCapital(s0)) {
    count = KINDS.length;
    const from = runStart(words, i);
    const to = runEnd(words, i);
    const place = Math.min(i - from, 3) | (Math.min(to - i, 3) << 2);
    see(24, hash[to]!, Math.min(to - i, 2));
    see(25, hash[from]!, Math.min(i - from, 2));
    see(26, place, gap[from]! | (gap[to + 1]! << 5));
    see(27, from > 0 ? hash[from - 1]! : OUTSIDE, gap[from]!);
    see(28, to + 1 < n ? hash[to + 1]! : OUTSIDE, gap[to + 1]!);
    see(29, from > 0 ? entry[from - 1]! & CLUSTER_MASK : 0, place);
    see(30, to + 1 < n ? entry[to + 1]! & CLUSTER_MASK : 0, place);
    see(31, entry[from]! >>> 12, (entry[to]! >>> 12) | (place << 8));
  }
  for (let k = 0; k < count; k++) out[k] = mix(SEEDS[k]!, first[k]!, second[k]!);
  return count;
}
