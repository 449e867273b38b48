import { LABELS } from '../../src/core/guard/tagger/labels.ts';
import { KNOTS, ROW_BYTES, type Weights } from '../../src/core/guard/tagger/weights.ts';
import { GAPS } from '../../src/core/guard/tagger/words.ts';
import type { Model } from './crf.ts';

/** Weights beyond this (natural log) are cut: it is what one signed byte holds at the scale below. */
const RANGE = 5;

/** Rounds a trained model to one byte a weight. */
export function quantise(model: Model, owner: Int32Array, lexicon: Uint32Array): Weights {
  const scale = RANGE / 127;
  const rows = new Int8Array(owner.length * ROW_BYTES);
  for (let row = 0; row < owner.length; row++) {
    // An empty row's fingerprint is that of no feature that falls there often; its weights are zero, so a match adds nothing.
    rows[row * ROW_BYTES] = owner[row]! & 0xff;
    for (let y = 0; y < LABELS; y++) {
      rows[row * ROW_BYTES + 1 + y] = Math.max(
        -127,
        Math.min(127, Math.round(model.weights[row * LABELS + y]! / scale)),
      );
    }
  }
  const transitions = Int16Array.from({ length: GAPS * LABELS * LABELS }, (_, i) =>
    Math.round(model.transitions[i]! / scale),
  );
  const line = Array.from({ length: KNOTS }, (_, i) => i / (KNOTS - 1));
  return {
    rows,
    rowCount: owner.length,
    lexicon,
    transitions,
    scale,
    calibration: Float32Array.from([...line, ...line, ...line]),
    threshold: new Float32Array(3),
  };
}
