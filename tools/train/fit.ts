// What is fitted on text that the weights have not seen: how readily each kind is found, and how sure to say it is.
import { loadTagger, type RawSpan } from '../../src/core/guard/tagger/tag.ts';
import { KNOTS, knotOf, packWeights, probabilityAt } from '../../src/core/guard/tagger/weights.ts';
import { type Fit, quantise, UNFITTED } from './model.ts';
import type { Trained } from './recipe.ts';
import type { Doc, Label } from './sources.ts';

const NAMES: readonly Label[] = ['PER', 'ORG', 'LOC'];
/** Findings that are right less often than this are not worth a reader's look. */
const LEAST_CONFIDENCE = 0.3;
/** What counts as nearly as good, in F1: sets differ by more. */
const NEARLY = 0.002;
const OFFSETS = [-0.4, 0, 0.4, 0.8, 1.2] as const;

interface Judged {
  readonly kind: number;
  readonly raw: number;
  readonly right: boolean;
  /** Each set counts the same, however long it is. */
  readonly weight: number;
}

const overlaps = (doc: Doc, span: RawSpan): boolean =>
  doc.marks.some((m) => m.t === NAMES[span.kind] && span.start < m.e && m.s < span.end);

function judge(docs: readonly Doc[], tag: (text: string) => RawSpan[]): { judged: Judged[]; f1: number[] } {
  const bySet = Map.groupBy(docs, (d) => d.set);
  const judged: Judged[] = [];
  const f1 = [0, 0, 0];
  for (const [, own] of bySet) {
    const counts = NAMES.map(() => ({ gold: 0, hit: 0, found: 0, right: 0 }));
    const units = own.reduce((sum, d) => sum + d.text.length, 0);
    for (const doc of own) {
      const spans = tag(doc.text);
      for (const s of spans) {
        const right = overlaps(doc, s);
        judged.push({ kind: s.kind, raw: s.raw, right, weight: 1e6 / units });
        counts[s.kind]!.found++;
        if (right) counts[s.kind]!.right++;
      }
      for (const m of doc.marks) {
        const c = counts[NAMES.indexOf(m.t)]!;
        c.gold++;
        if (spans.some((s) => NAMES[s.kind] === m.t && s.start < m.e && m.s < s.end)) c.hit++;
      }
    }
    counts.forEach((c, k) => {
      const p = c.found ? c.right / c.found : 0;
      const r = c.gold ? c.hit / c.gold : 0;
      f1[k]! += p + r === 0 ? 0 : (2 * p * r) / (p + r) / bySet.size;
    });
  }
  return { judged, f1 };
}

/** The share that is right at each knot, never falling: neighbouring bins that would fall are joined (pool adjacent violators). */
function isotonic(judged: readonly Judged[]): number[] {
  const bins = Array.from({ length: KNOTS }, (_, k) => ({ right: 2 * probabilityAt(k), all: 2, knots: 1 }));
  for (const j of judged) {
    const bin = bins[Math.round(knotOf(j.raw))]!;
    bin.all += j.weight;
    if (j.right) bin.right += j.weight;
  }
  const pooled: { right: number; all: number; knots: number }[] = [];
  for (const bin of bins) {
    pooled.push(bin);
    while (pooled.length > 1) {
      const [a, b] = pooled.slice(-2) as [(typeof pooled)[0], (typeof pooled)[0]];
      if (a.right / a.all <= b.right / b.all) break;
      pooled.splice(-2, 2, { right: a.right + b.right, all: a.all + b.all, knots: a.knots + b.knots });
    }
  }
  return pooled.flatMap((bin) => Array<number>(bin.knots).fill(bin.right / bin.all));
}

/**
 * Chooses the offset by mean F1 over kinds and sets, then measures confidence. All kinds share one: they compete for the
 * same words, so an offset measured for one kind means little beside another offset of the others. The least ready of
 * those that are nearly as good as the best.
 */
export function fitTo(
  trained: Trained,
  lexicon: Uint32Array,
  docs: readonly Doc[],
  log: (line: string) => void,
): Fit {
  const at = (offset: number): ReturnType<typeof judge> =>
    judge(docs, loadTagger(packWeights(quantise(trained, lexicon, { ...UNFITTED, offset }))).raw);
  const tried = OFFSETS.map((offset) => {
    const { judged, f1 } = at(offset);
    log(`offset ${offset}: mean F1 ${f1.map((f) => (100 * f).toFixed(2)).join(' ')}`);
    return { offset, judged, mean: f1.reduce((sum, f) => sum + f, 0) / f1.length };
  });
  const best = Math.max(...tried.map((t) => t.mean));
  const { offset, judged } = tried.find((t) => t.mean >= best - NEARLY)!;
  const calibration = Float32Array.from(
    NAMES.flatMap((_, k) => isotonic(judged.filter((j) => j.kind === k))),
  );
  log(`calibration ${[...calibration].map((v) => v.toFixed(2)).join(' ')}`);
  return { offset, calibration, threshold: new Float32Array(3).fill(LEAST_CONFIDENCE) };
}
