import type { Finding } from '../finding.ts';
import type { Tagger } from '../tagger.ts';
import { makeDecoder } from './decode.ts';
import { O, TAGGED } from './labels.ts';
import { lookUp, setModes } from './lexicon.ts';
import { reasonFor } from './reasons.ts';
import { findStretches } from './stretches.ts';
import { KNOTS, readWeights } from './weights.ts';
import { CHUNK_WORDS, emptyWords, SHAPE, scanWords, type Words } from './words.ts';

/** A tagged span before it is reported: words a..b of the chunk, the kind's number and the model's own probability. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly raw: number;
  readonly reason: string;
  readonly digits: boolean;
}

export interface OpenTagger extends Tagger {
  /** Everything the model marks, with its uncalibrated probability: what calibration is measured on. */
  raw(text: string): RawSpan[];
}

/**
 * Makes a tagger from the bytes of a weights file (`models/tagger.bin`). Pure: no I/O; the same text always gives the
 * same findings. Cost is linear in the text and memory is bounded by a chunk of words.
 * Throws a RangeError when the bytes are not a whole weights file.
 */
export function loadTagger(bytes: Uint8Array): OpenTagger {
  const weights = readWeights(bytes);
  const decoder = makeDecoder(weights);
  const words = emptyWords();
  const stretches = new Int32Array(2 * CHUNK_WORDS + 4);

  function raw(text: string): RawSpan[] {
    const spans: RawSpan[] = [];
    let at = 0;
    while (at < text.length) {
      at = scanWords(text, at, words);
      lookUp(words, weights.lexicon);
      setModes(words);
      const pairs = findStretches(words, stretches);
      for (let p = 0; p < pairs; p++) {
        const from = stretches[2 * p]!;
        const to = stretches[2 * p + 1]!;
        if (decoder.best(text, words, from, to)) collect(text, words, from, to, spans);
      }
    }
    return spans;
  }

  function collect(text: string, w: Words, from: number, to: number, spans: RawSpan[]): void {
    const { labels } = decoder;
    for (let i = from; i < to; i++) {
      const y = labels[i]!;
      if (y === O) continue;
      const kind = (y - 1) >> 1;
      let b = i;
      let digits = w.shape[i]! >= SHAPE.digits2 && w.shape[i]! <= SHAPE.digits;
      while (b + 1 < to && labels[b + 1] === 2 * kind + 2) {
        b++;
        if (w.shape[b]! >= SHAPE.digits2 && w.shape[b]! <= SHAPE.digits) digits = true;
      }
      spans.push({
        start: w.start[i]!,
        end: w.end[b]!,
        kind,
        raw: decoder.probability(kind, i, b),
        reason: reasonFor(text, w, i, b, kind),
        digits,
      });
      i = b;
    }
  }

  function calibrated(kind: number, rawProbability: number): number {
    const x = rawProbability * (KNOTS - 1);
    const k = Math.min(KNOTS - 2, Math.floor(x));
    const low = weights.calibration[kind * KNOTS + k]!;
    const high = weights.calibration[kind * KNOTS + k + 1]!;
    return low + (high - low) * (x - k);
  }

  function tag(text: string): Finding[] {
    const findings: Finding[] = [];
    for (const s of raw(text)) {
      const confidence = calibrated(s.kind, s.raw);
      if (confidence < weights.threshold[s.kind]!) continue;
      const kind = s.kind === 2 && s.digits ? 'address' : TAGGED[s.kind]!;
      findings.push({ start: s.start, end: s.end, kind, confidence, reason: s.reason });
    }
    return findings;
  }

  return { tag, raw };
}
