import { FOLD, TABLE_END } from './chars.ts';
import { CLUSTER_MASK, FLAG } from './lexicon.ts';
import { GAP, SHAPE, type Words } from './words.ts';

/** The most features one word can have. */
export const MAX_FEATURES = 48;

const OUTSIDE = 0x5bd1e995 | 0;

/** Mixes a feature's number with up to three values into 32 bits. */
function mix(kind: number, a: number, b: number): number {
  let h = Math.imul(kind + 0x9e3779b9, 0x85ebca6b) ^ a;
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
  let k = 0;
  out[k++] = mix(2, h0, 0);
  out[k++] = mix(3, h0, s0);
  out[k++] = mix(6, h2, 0);
  out[k++] = mix(7, n2, 0);
  out[k++] = mix(8, h1, h0);
  out[k++] = mix(9, h0, n1);
  const suffix2 = affix(text, wordEnd, -1, Math.min(2, length), 17);
  const suffix3 = length > 2 ? affix(text, wordEnd - 2, -1, 1, suffix2) : suffix2;
  out[k++] = mix(10, suffix3, s0);
  out[k++] = mix(12, length > 3 ? affix(text, wordEnd - 3, -1, 1, suffix3) : suffix3, s0);
  out[k++] = mix(13, affix(text, wordStart - 1, 1, Math.min(3, length), 17), s0);
  out[k++] = mix(14, c0, s0);
  out[k++] = mix(15, c1, gb);
  out[k++] = mix(16, d1, ga);
  out[k++] = mix(17, c1, c0);
  out[k++] = mix(18, c0, d1);
  out[k++] = mix(19, e2 & CLUSTER_MASK, 0);
  out[k++] = mix(20, f2 & CLUSTER_MASK, 0);
  out[k++] = mix(21, z0, s0 | (m << 4));
  out[k++] = mix(22, z0 | (z1 << 8), gb | (s1 << 5) | (s0 << 9));
  out[k++] = mix(23, z0 | (y1 << 8), ga | (t1 << 5) | (s0 << 9));
  out[k++] = mix(24, z0 | (z1 << 8) | (y1 << 16), s0);
  out[k++] = mix(25, s1 | (s0 << 4) | (t1 << 8), gb | (ga << 5));
  out[k++] = mix(28, gb | (ga << 5), s0 | (m << 4));
  out[k++] = mix(29, h1, gb | (s0 << 5) | ((z0 & (FLAG.first >>> 12)) << 9));
  out[k++] = mix(30, n1, ga | (s0 << 5));
  if (isCapital(s0)) {
    const from = runStart(words, i);
    const to = runEnd(words, i);
    const place = Math.min(i - from, 3) | (Math.min(to - i, 3) << 2);
    out[k++] = mix(31, hash[to]!, Math.min(to - i, 2));
    out[k++] = mix(32, hash[from]!, Math.min(i - from, 2));
    out[k++] = mix(33, place, gap[from]! | (gap[to + 1]! << 5));
    out[k++] = mix(34, from > 0 ? hash[from - 1]! : OUTSIDE, gap[from]!);
    out[k++] = mix(35, to + 1 < n ? hash[to + 1]! : OUTSIDE, gap[to + 1]!);
    out[k++] = mix(36, from > 0 ? entry[from - 1]! & CLUSTER_MASK : 0, place);
    out[k++] = mix(37, to + 1 < n ? entry[to + 1]! & CLUSTER_MASK : 0, place);
    out[k++] = mix(38, entry[from]! >>> 12, (entry[to]! >>> 12) | (place << 8));
  }
  return k;
}
