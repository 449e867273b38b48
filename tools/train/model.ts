import { LABELS } from '../../src/core/guard/tagger/labels.ts';
import { KNOTS, probabilityAt, ROW_BYTES, type Weights } from '../../src/core/guard/tagger/weights.ts';
import { GAPS } from '../../src/core/guard/tagger/words.ts';
import type { Trained } from './recipe.ts';

/** Weights beyond this (natural log) are cut: it is what one signed byte holds at the scale below. */
const RANGE = 5;

/** What is fitted after training, on text that the weights have not seen. */
export interface Fit {
  /** Added to the score of every beginning of a name (natural log): trades precision for recall. */
  readonly offset: number;
  /** KNOTS numbers for each kind. */
  readonly calibration: Float32Array;
  readonly threshold: Float32Array;
}

export const UNFITTED: Fit = {
  offset: 0,
  calibration: Float32Array.from({ length: 3 * KNOTS }, (_, i) => probabilityAt(i % KNOTS)),
  threshold: new Float32Array(3),
};

/** Rounds a trained model to one byte a weight. */
export function quantise({ model, owner }: Trained, lexicon: Uint32Array, fit: Fit): Weights {
  const scale = RANGE / 127;
  const rows = new Int8Array(owner.length * ROW_BYTES);
  for (let row = 0; row < owner.length; row++) {
    // The weights of an empty row are zero, so that it does not matter which feature matches its fingerprint.
    rows[row * ROW_BYTES] = owner[row]! & 0xff;
    for (let y = 0; y < LABELS; y++) {
      const units = Math.round(model.weights[row * LABELS + y]! / scale);
      rows[row * ROW_BYTES + 1 + y] = Math.max(-127, Math.min(127, units));
    }
  }
  const transitions = Int16Array.from({ length: GAPS * LABELS * LABELS }, (_, i) => {
    const label = i % LABELS;
    return Math.round((model.transitions[i]! + (label % 2 === 1 ? fit.offset : 0)) / scale);
  });
  return {
    rows,
    rowCount: owner.length,
    lexicon,
    transitions,
    scale,
    calibration: fit.calibration,
    threshold: fit.threshold,
  };
}
