import { LABELS } from './labels.ts';
import { GAPS } from './words.ts';

/** A row: one byte that tells features in the same row apart, then a weight per label. */
export const ROW_BYTES = 8;
const MAGIC = 0x31545650;
const HEADER_BYTES = 32;
/** Knots of each kind's calibration curve, evenly spaced in log odds: most findings are nearly certain. */
export const KNOTS = 16;
const FIRST_KNOT = -3;
const KNOT_STEP = 0.6;

/** Where a probability lies among the knots: a whole number at a knot. */
export function knotOf(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.max(0, Math.min(KNOTS - 1, (odds - FIRST_KNOT) / KNOT_STEP));
}

/** The probability at a knot. */
export const probabilityAt = (knot: number): number => 1 / (1 + Math.exp(-(FIRST_KNOT + KNOT_STEP * knot)));
const KINDS = 3;

/** What `models/tagger.bin` holds. All numbers little-endian. */
export interface Weights {
  readonly rows: Int8Array;
  readonly rowCount: number;
  readonly lexicon: Uint32Array;
  /** Added for each pair of labels over each gap, in the same unit as the rows. */
  readonly transitions: Int16Array;
  /** One unit of a weight in natural log. */
  readonly scale: number;
  /** Per kind: the share that is right, observed on text not trained on, at each knot. */
  readonly calibration: Float32Array;
  /** Per kind: findings below this calibrated probability are not reported. */
  readonly threshold: Float32Array;
}

export function packWeights(w: Weights): Uint8Array {
  const transitionBytes = Math.ceil((GAPS * LABELS * LABELS * 2) / 4) * 4;
  const bytes = new Uint8Array(
    HEADER_BYTES + KINDS * KNOTS * 4 + transitionBytes + w.lexicon.byteLength + w.rowCount * ROW_BYTES,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, w.rowCount, true);
  view.setUint32(8, w.lexicon.length, true);
  view.setFloat32(12, w.scale, true);
  for (let k = 0; k < KINDS; k++) view.setFloat32(16 + k * 4, w.threshold[k]!, true);
  let at = HEADER_BYTES;
  for (const v of w.calibration) {
    view.setFloat32(at, v, true);
    at += 4;
  }
  for (let i = 0; i < w.transitions.length; i++) view.setInt16(at + i * 2, w.transitions[i]!, true);
  at += transitionBytes;
  for (const v of w.lexicon) {
    view.setUint32(at, v, true);
    at += 4;
  }
  bytes.set(new Uint8Array(w.rows.buffer, w.rows.byteOffset, w.rows.byteLength), at);
  return bytes;
}

/** Reads a weights file. Throws a RangeError when it is not one, or is cut short: the guard then runs without a tagger. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('This is not a tagger weights file.');
  const rowCount = view.getUint32(4, true);
  const slots = view.getUint32(8, true);
  const transitionCount = GAPS * LABELS * LABELS;
  const transitionBytes = Math.ceil((transitionCount * 2) / 4) * 4;
  const expected = HEADER_BYTES + KINDS * KNOTS * 4 + transitionBytes + slots * 4 + rowCount * ROW_BYTES;
  if (bytes.byteLength !== expected || rowCount === 0 || slots === 0)
    throw new RangeError(`The tagger weights file has ${bytes.byteLength} bytes instead of ${expected}.`);
  let at = HEADER_BYTES;
  const calibration = Float32Array.from({ length: KINDS * KNOTS }, (_, i) =>
    view.getFloat32(at + i * 4, true),
  );
  at += calibration.byteLength;
  const transitions = Int16Array.from({ length: transitionCount }, (_, i) => view.getInt16(at + i * 2, true));
  at += transitionBytes;
  const lexicon = new Uint32Array(slots);
  for (let i = 0; i < slots; i++) lexicon[i] = view.getUint32(at + i * 4, true);
  at += slots * 4;
  return {
    rowCount,
    lexicon,
    transitions,
    calibration,
    scale: view.getFloat32(12, true),
    threshold: Float32Array.from({ length: KINDS }, (_, k) => view.getFloat32(16 + k * 4, true)),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + at, rowCount * ROW_BYTES),
  };
}
