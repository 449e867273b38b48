import type { Finding } from '../finding.ts';
import type { Tagger } from '../tagger.ts';
import { NamesMetAgain, SURE_NAME } from './again.ts';
import { makeDecoder } from './decode.ts';
import { O, TAGGED } from './labels.ts';
import { lookUp, setModes } from './lexicon.ts';
import { reasonFor } from './reasons.ts';
import { findStretches } from './stretches.ts';
import { KNOTS, knotOf, readWeights } from './weights.ts';
import { CHUNK_WORDS, emptyWords, SHAPE, scanWords, type Words } from './words.ts';

/** A tagged span before it is reported: words a..b of the chunk, the kind's number and the model's own probability. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly raw: number;
  readonly reason: string;
  readonly digits: boolean;
  /** The word's hash when the span is one word. */
  readonly word: number;
}

const PERSON = 0;
const PLACE = 2;
/** Of 13 names found only this way in documents not trained on, the annotators marked 6 and a reader 11. */
const MET_AGAIN = 0.8;
const MET_AGAIN_REASON = 'part of a full name that stands elsewhere in this text';
const DOUBTFUL = 0.6;

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

  function scan(text: string, again: NamesMetAgain): RawSpan[] {
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
        decoder.best(text, words, from, to);
        collect(words, from, to, spans, again);
      }
    }
    return spans;
  }

  function collect(w: Words, from: number, to: number, spans: RawSpan[], again: NamesMetAgain): void {
    const { labels } = decoder;
    for (let i = from; i < to; i++) {
      const y = labels[i]!;
      if (y === O) {
        again.pass(w, i);
        continue;
      }
      const kind = (y - 1) >> 1;
      let b = i;
      let digits = w.shape[i]! >= SHAPE.digits2 && w.shape[i]! <= SHAPE.digits;
      while (b + 1 < to && labels[b + 1] === 2 * kind + 2) {
        b++;
        if (w.shape[b]! >= SHAPE.digits2 && w.shape[b]! <= SHAPE.digits) digits = true;
      }
      const raw = decoder.probability(kind, i, b);
      spans.push({
        start: w.start[i]!,
        end: w.end[b]!,
        kind,
        raw,
        reason: reasonFor(w, i, b, kind),
        digits,
        word: i === b ? w.hash[i]! : 0,
      });
      if (kind === PERSON && b > i && calibrated(kind, raw) >= SURE_NAME) again.learn(w, i, b);
      i = b;
    }
  }

  function calibrated(kind: number, rawProbability: number): number {
    const x = knotOf(rawProbability);
    const k = Math.min(KNOTS - 2, Math.floor(x));
    const low = weights.calibration[kind * KNOTS + k]!;
    const high = weights.calibration[kind * KNOTS + k + 1]!;
    return low + (high - low) * (x - k);
  }

  function tag(text: string): Finding[] {
    const again = new NamesMetAgain();
    const findings: Finding[] = [];
    const spans = scan(text, again);
    for (const s of spans) {
      const confidence = calibrated(s.kind, s.raw);
      // "Keller" read as a place or firm without conviction is the Keller of the same text.
      if (s.kind !== PERSON && s.word !== 0 && confidence < DOUBTFUL && again.knows(s.word)) {
        findings.push({
          start: s.start,
          end: s.end,
          kind: 'person',
          confidence: MET_AGAIN,
          reason: MET_AGAIN_REASON,
        });
        continue;
      }
      if (confidence < weights.threshold[s.kind]!) continue;
      const kind = s.kind === PLACE && s.digits ? 'address' : TAGGED[s.kind]!;
      findings.push({ start: s.start, end: s.end, kind, confidence, reason: s.reason });
    }
    const before = findings.length;
    for (const { start, end } of again.met()) {
      findings.push({ start, end, kind: 'person', confidence: MET_AGAIN, reason: MET_AGAIN_REASON });
    }
    return findings.length > before ? findings.sort((a, b) => a.start - b.start) : findings;
  }

  const raw = (text: string): RawSpan[] => scan(text, new NamesMetAgain());
  return { tag, raw };
}
