import { featuresOf, MAX_FEATURES } from './features.ts';
import { ALLOWED, LABELS, O } from './labels.ts';
import { ROW_BYTES, type Weights } from './weights.ts';
import { CHUNK_WORDS, GAPS, type Words } from './words.ts';

const L = LABELS;
const NEVER = -1e9;

/** Two sums in one number: bytes 0 and 2 in lanes of 16 bits, which as many features as a word has never overflow. */
const LANES = 0x00ff00ff;

/** Rows as two numbers each, weights raised by 128 so that none is negative: four additions sum a row instead of seven. */
function pairsOf({ rows, rowCount }: Weights): Int32Array {
  const pairs = new Int32Array(rowCount * 2);
  for (let row = 0; row < rowCount; row++) {
    const at = row * ROW_BYTES;
    const raised = (k: number): number => (rows[at + k]! + 128) << (8 * (k & 3));
    pairs[row * 2] = (rows[at]! & 0xff) | raised(1) | raised(2) | raised(3);
    pairs[row * 2 + 1] = raised(4) | raised(5) | raised(6) | raised(7);
  }
  return pairs;
}

/** The best labels of the words of one stretch and how sure the model is, in buffers that are used again. */
export interface Decoder {
  /** Labels by word index. */
  readonly labels: Uint8Array;
  /** Finds the best labels of words from..to-1 and writes them to `labels`. Returns true when any is not O. */
  best(text: string, words: Words, from: number, to: number): boolean;
  /** Probability that a span of `kind` covers exactly words a..b, given the stretch last decoded. */
  probability(kind: number, a: number, b: number): number;
}

export function makeDecoder(w: Weights): Decoder {
  const { rowCount, scale } = w;
  const pairs = pairsOf(w);
  const slotScale = rowCount / 4294967296;
  const features = new Int32Array(MAX_FEATURES);
  const score = new Int32Array((CHUNK_WORDS + 1) * L);
  const value = new Int32Array((CHUNK_WORDS + 1) * L);
  const back = new Uint8Array((CHUNK_WORDS + 1) * L);
  const forward = new Float64Array((CHUNK_WORDS + 1) * L);
  const backward = new Float64Array((CHUNK_WORDS + 1) * L);
  const emit = new Float64Array((CHUNK_WORDS + 1) * L);
  const labels = new Uint8Array(CHUNK_WORDS + 2);
  const moves = new Int32Array(GAPS * L * L);
  const moveOdds = new Float64Array(GAPS * L * L);
  for (let i = 0; i < moves.length; i++) {
    moves[i] = ALLOWED[i % (L * L)] ? w.transitions[i]! : NEVER;
    moveOdds[i] = ALLOWED[i % (L * L)] ? Math.exp(w.transitions[i]! * scale) : 0;
  }
  /** e to the power of minus n units: scores are whole numbers, so every power is looked up. */
  const powers = Float64Array.from({ length: Math.ceil(30 / scale) }, (_, n) => Math.exp(-n * scale));
  let first = 0;
  let last = 0;
  let seen: Words;
  let summed = false;

  function scoreWord(text: string, words: Words, i: number, at: number): void {
    const count = featuresOf(text, words, i, features);
    let hits = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const h = features[f]!;
      const row = (((h >>> 0) * slotScale) | 0) << 1;
      const low = pairs[row]!;
      if (((low ^ h) & 0xff) !== 0) continue;
      const high = pairs[row + 1]!;
      hits++;
      a += low & LANES;
      b += (low >>> 8) & LANES;
      c += high & LANES;
      d += (high >>> 8) & LANES;
    }
    const bias = hits * 128;
    score[at] = (b & 0xffff) - bias;
    score[at + 1] = (a >>> 16) - bias;
    score[at + 2] = (b >>> 16) - bias;
    score[at + 3] = (c & 0xffff) - bias;
    score[at + 4] = (d & 0xffff) - bias;
    score[at + 5] = (c >>> 16) - bias;
    score[at + 6] = (d >>> 16) - bias;
  }

  function best(text: string, words: Words, from: number, to: number): boolean {
    first = from;
    last = to;
    seen = words;
    summed = false;
    for (let i = from; i < to; i++) {
      const at = (i - from) * L;
      scoreWord(text, words, i, at);
      const gap = words.gap[i]! * L * L;
      for (let b = 0; b < L; b++) {
        let top = NEVER * 2;
        let arg = 0;
        if (i === from) top = moves[gap + b]!;
        else if (b > 0 && (b & 1) === 0) {
          // Inside a span: only its own beginning or inside leads here.
          const begun = value[at - L + b - 1]! + moves[gap + (b - 1) * L + b]!;
          const within = value[at - L + b]! + moves[gap + b * L + b]!;
          arg = within > begun ? b : b - 1;
          top = within > begun ? within : begun;
        } else {
          for (let a = 0; a < L; a++) {
            const v = value[at - L + a]! + moves[gap + a * L + b]!;
            if (v > top) {
              top = v;
              arg = a;
            }
          }
        }
        value[at + b] = Math.max(top, NEVER) + score[at + b]!;
        back[at + b] = arg;
      }
    }
    return trace(from, to);
  }

  function trace(from: number, to: number): boolean {
    let at = (to - 1 - from) * L;
    let y = 0;
    for (let b = 1; b < L; b++) if (value[at + b]! > value[at + y]!) y = b;
    let any = false;
    for (let i = to - 1; i >= from; i--) {
      labels[i] = y;
      if (y !== O) any = true;
      y = back[at + y]!;
      at -= L;
    }
    return any;
  }

  /** The odds of each label at each word, and of moving there, scaled word by word so that nothing overflows. */
  function sum(): void {
    for (let i = first; i < last; i++) {
      const at = (i - first) * L;
      const gap = seen.gap[i]! * L * L;
      let peak = NEVER;
      for (let y = 0; y < L; y++) if (score[at + y]! > peak) peak = score[at + y]!;
      let all = 0;
      for (let y = 0; y < L; y++) {
        let v = 0;
        if (i === first) v = moveOdds[gap + y]!;
        else for (let x = 0; x < L; x++) v += forward[at - L + x]! * moveOdds[gap + x * L + y]!;
        const below = peak - score[at + y]!;
        const odds = below < powers.length ? powers[below]! : 0;
        emit[at + y] = odds;
        forward[at + y] = v * odds;
        all += v * odds;
      }
      // Words whose every label underflows cannot happen: the best label's odds are 1 and O is always allowed.
      for (let y = 0; y < L; y++) {
        forward[at + y]! /= all;
        emit[at + y]! /= all;
      }
    }
    const end = (last - 1 - first) * L;
    for (let y = 0; y < L; y++) backward[end + y] = 1;
    for (let i = last - 2; i >= first; i--) {
      const at = (i - first) * L;
      for (let x = 0; x < L; x++) backward[at + x] = onward(i, x, -1);
    }
    summed = true;
  }

  /** Summed odds of everything after word i, given its label, without label `not` at the next word. */
  function onward(i: number, label: number, not: number): number {
    if (i + 1 >= last) return 1;
    const next = (i + 1 - first) * L;
    const gap = seen.gap[i + 1]! * L * L + label * L;
    let v = 0;
    for (let y = 0; y < L; y++)
      if (y !== not) v += moveOdds[gap + y]! * emit[next + y]! * backward[next + y]!;
    return v;
  }

  function probability(kind: number, a: number, b: number): number {
    if (!summed) sum();
    const begin = 2 * kind + 1;
    const inside = begin + 1;
    let p = forward[(a - first) * L + begin]!;
    let label = begin;
    for (let i = a + 1; i <= b; i++) {
      p *= moveOdds[seen.gap[i]! * L * L + label * L + inside]! * emit[(i - first) * L + inside]!;
      label = inside;
    }
    return Math.min(1, p * onward(b, label, inside));
  }

  return { labels, best, probability };
}
