import { ALLOWED, LABELS, O } from '../../src/core/guard/tagger/labels.ts';
import { GAPS } from '../../src/core/guard/tagger/words.ts';
import type { Random } from './random.ts';

/** Stretches of words with their features, packed into arrays. */
export interface Examples {
  /** First word of each stretch; one more at the end. */
  readonly starts: Int32Array;
  /** First feature of each word; one more at the end. */
  readonly featureStarts: Int32Array;
  /** Rows of the weights table. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  /** Gap before each word. */
  readonly gaps: Uint8Array;
  /** How much an error in the stretch counts. */
  readonly weight: Float32Array;
}

export interface Model {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 pull towards zero, applied to the weights that a stretch touches. */
  readonly decay: number;
  /** Share of features dropped at random, so that none is leant on alone. */
  readonly drop: number;
}

const L = LABELS;
const transitionAt = (gap: number, from: number, to: number): number => (gap * L + from) * L + to;

/** A linear-chain conditional random field, trained by AdaGrad; the weights returned are those of the last epoch's average. */
export function trainCrf(
  data: Examples,
  rowCount: number,
  options: TrainOptions,
  random: Random,
  log: (line: string) => void,
): Model {
  const weights = new Float32Array(rowCount * L);
  const squares = new Float32Array(rowCount * L).fill(0.01);
  const transitions = new Float32Array(GAPS * L * L);
  const transitionSquares = new Float32Array(GAPS * L * L).fill(0.01);
  const stretches = data.starts.length - 1;
  const order = Int32Array.from({ length: stretches }, (_, i) => i);
  const lattice = makeLattice(data);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = stretches - 1; i > 0; i--) {
      const j = random.below(i + 1);
      const t = order[i]!;
      order[i] = order[j]!;
      order[j] = t;
    }
    const rate = options.rate * (1 - (epoch / options.epochs) * 0.8);
    let loss = 0;
    for (let i = 0; i < stretches; i++) {
      loss += step(
        data,
        order[i]!,
        { weights, squares, transitions, transitionSquares, rate, decay: options.decay, drop: options.drop },
        lattice,
        random,
      );
    }
    log(`epoch ${epoch + 1}: loss ${(loss / data.labels.length).toFixed(4)} a word`);
  }
  return { weights, transitions };
}

function makeLattice(data: Examples) {
  let longest = 0;
  for (let i = 0; i + 1 < data.starts.length; i++)
    longest = Math.max(longest, data.starts[i + 1]! - data.starts[i]!);
  const size = (longest + 1) * L;
  return {
    score: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    kept: new Int32Array(64 * longest + 64),
    keptStart: new Int32Array(longest + 2),
  };
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly rate: number;
  readonly decay: number;
  readonly drop: number;
}

function step(
  data: Examples,
  index: number,
  state: State,
  lattice: ReturnType<typeof makeLattice>,
  random: Random,
): number {
  const { weights, squares, transitions, transitionSquares, rate, decay, drop } = state;
  const { score, forward, backward, kept, keptStart } = lattice;
  const from = data.starts[index]!;
  const n = data.starts[index + 1]! - from;
  const scale = data.weight[index]!;
  let k = 0;
  for (let i = 0; i < n; i++) {
    keptStart[i] = k;
    const at = i * L;
    score.fill(0, at, at + L);
    for (let f = data.featureStarts[from + i]!; f < data.featureStarts[from + i + 1]!; f++) {
      if (drop > 0 && random.chance(drop)) continue;
      const row = data.rows[f]!;
      kept[k++] = row;
      for (let y = 0; y < L; y++) score[at + y]! += weights[row * L + y]!;
    }
  }
  keptStart[n] = k;
  const logZ = forwardBackward(data, from, n, transitions, score, forward, backward);
  let gold = 0;
  let previous = O;
  for (let i = 0; i < n; i++) {
    const y = data.labels[from + i]!;
    gold += score[i * L + y]! + transitions[transitionAt(data.gaps[from + i]!, previous, y)]!;
    previous = y;
  }
  for (let i = 0; i < n; i++) {
    const y0 = data.labels[from + i]!;
    for (let y = 0; y < L; y++) {
      const p = Math.exp(forward[i * L + y]! + backward[i * L + y]! - logZ);
      const g = scale * ((y === y0 ? 1 : 0) - p);
      if (g > -1e-4 && g < 1e-4) continue;
      for (let f = keptStart[i]!; f < keptStart[i + 1]!; f++) {
        const w = kept[f]! * L + y;
        const grad = g - decay * weights[w]!;
        const square = squares[w]! + grad * grad;
        squares[w] = square;
        weights[w]! += (rate * grad) / Math.sqrt(square);
      }
    }
    const gap = data.gaps[from + i]!;
    for (let a = 0; a < L; a++) {
      const fa = i === 0 ? (a === O ? 0 : -Infinity) : forward[(i - 1) * L + a]!;
      if (fa === -Infinity) continue;
      const goldFrom = i === 0 ? O : data.labels[from + i - 1]!;
      for (let b = 0; b < L; b++) {
        if (!ALLOWED[a * L + b]) continue;
        const w = transitionAt(gap, a, b);
        const p = Math.exp(fa + transitions[w]! + score[i * L + b]! + backward[i * L + b]! - logZ);
        const grad = scale * ((a === goldFrom && b === y0 ? 1 : 0) - p);
        if (grad > -1e-4 && grad < 1e-4) continue;
        const square = transitionSquares[w]! + grad * grad;
        transitionSquares[w] = square;
        transitions[w]! += (rate * grad) / Math.sqrt(square);
      }
    }
  }
  return logZ - gold;
}

function forwardBackward(
  data: Examples,
  from: number,
  n: number,
  transitions: Float32Array,
  score: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): number {
  for (let i = 0; i < n; i++) {
    const gap = data.gaps[from + i]!;
    for (let b = 0; b < L; b++) {
      let total = -Infinity;
      for (let a = 0; a < L; a++) {
        if (!ALLOWED[a * L + b]) continue;
        const fa = i === 0 ? (a === O ? 0 : -Infinity) : forward[(i - 1) * L + a]!;
        total = logAdd(total, fa + transitions[transitionAt(gap, a, b)]!);
      }
      forward[i * L + b] = total + score[i * L + b]!;
    }
  }
  for (let b = 0; b < L; b++) backward[(n - 1) * L + b] = 0;
  for (let i = n - 2; i >= 0; i--) {
    const gap = data.gaps[from + i + 1]!;
    for (let a = 0; a < L; a++) {
      let total = -Infinity;
      for (let b = 0; b < L; b++) {
        if (!ALLOWED[a * L + b]) continue;
        total = logAdd(
          total,
          transitions[transitionAt(gap, a, b)]! + score[(i + 1) * L + b]! + backward[(i + 1) * L + b]!,
        );
      }
      backward[i * L + a] = total;
    }
  }
  let logZ = -Infinity;
  for (let b = 0; b < L; b++) logZ = logAdd(logZ, forward[(n - 1) * L + b]!);
  return logZ;
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
