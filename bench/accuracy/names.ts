// Scores people, organisations and places on the part of each set that training never reads.
import type { Finding } from '../../src/core/guard/index.ts';
import { partOf, readSet, SETTINGS } from '../../tools/train/recipe.ts';
import { type Doc, EVALUATION_SETS, type Label } from '../../tools/train/sources.ts';

export const LABELS: readonly Label[] = ['PER', 'ORG', 'LOC'];
/** No more of one set than this (UTF-16 units), so that the slowest peer finishes too. */
const MOST_UNITS = 120_000;

export interface NameSet {
  readonly name: string;
  readonly docs: readonly Doc[];
  /** True when some part of the set, though not these texts, was trained on. */
  readonly related: boolean;
}

/** A name found in a text, by any tool. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly confidence: number;
}

export const NAME_SETS: readonly string[] = [...Object.keys(SETTINGS.sets), ...Object.keys(EVALUATION_SETS)];

/** Held-out documents or templates of a set, whole ones, up to the limit. */
export function readNames(cache: string, name: string): NameSet {
  const related = name in SETTINGS.sets;
  const docs: Doc[] = [];
  let units = 0;
  for (const doc of readSet(cache, name)) {
    if (related && partOf(doc) !== 'held out') continue;
    if (units > MOST_UNITS) break;
    units += doc.text.length;
    docs.push(name === 'gum-test-en' ? properOnly(doc) : doc);
  }
  return { name, docs, related };
}

/** GUM marks every mention, pronouns and "the owner" too; names are those with a capital after any article. */
function properOnly(doc: Doc): Doc {
  const isName = (text: string): boolean =>
    /\p{Lu}\p{L}/u.test(
      text.replace(/^(the|a|an|this|that|his|her|their|my|our|your|its|he|she|it|we|they|you|who|i)\b/i, ''),
    );
  return { ...doc, marks: doc.marks.filter((m) => isName(doc.text.slice(m.s, m.e))) };
}

const LABEL_OF: Readonly<Partial<Record<Finding['kind'], Label>>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  address: 'LOC',
  postcode: 'LOC',
};

export const toNamed = (findings: readonly Finding[]): Named[] =>
  findings.flatMap(({ start, end, kind, confidence }) => {
    const label = LABEL_OF[kind];
    return label ? [{ start, end, label, confidence }] : [];
  });

export interface NameScore {
  truths: number;
  met: number;
  exact: number;
  found: number;
  right: number;
  truthUnits: number;
  missedUnits: number;
  foundUnits: number;
  vainUnits: number;
}

const meets = (m: { s: number; e: number }, f: Named): boolean => f.start < m.e && m.s < f.end;

/** Any-overlap and exact counts, and units missed (by any label: what matters is that it is covered) and covered in vain. */
export function scoreNames(
  docs: readonly Doc[],
  tag: (text: string) => readonly Named[],
  seen?: (f: Named, right: boolean) => void,
): Record<Label, NameScore> {
  const empty = (): NameScore => ({
    truths: 0,
    met: 0,
    exact: 0,
    found: 0,
    right: 0,
    truthUnits: 0,
    missedUnits: 0,
    foundUnits: 0,
    vainUnits: 0,
  });
  const scores: Record<Label, NameScore> = { PER: empty(), ORG: empty(), LOC: empty() };
  for (const doc of docs) {
    const all = tag(doc.text);
    const covered = paint(
      doc.text.length,
      all.map((f) => [f.start, f.end]),
    );
    const true_ = paint(
      doc.text.length,
      doc.marks.map((m) => [m.s, m.e]),
    );
    for (const label of LABELS) {
      const score = scores[label];
      const marks = doc.marks.filter((m) => m.t === label);
      const found = all.filter((f) => f.label === label);
      for (const m of marks) {
        score.truths++;
        if (found.some((f) => meets(m, f))) score.met++;
        score.truthUnits += m.e - m.s;
        for (let i = m.s; i < m.e; i++) if (!covered[i]) score.missedUnits++;
      }
      for (const f of found) {
        const right = marks.some((m) => meets(m, f));
        score.found++;
        if (right) score.right++;
        if (marks.some((m) => m.s === f.start && m.e === f.end)) score.exact++;
        score.foundUnits += f.end - f.start;
        for (let i = f.start; i < f.end; i++) if (!true_[i]) score.vainUnits++;
        seen?.(f, right);
      }
    }
  }
  return scores;
}

function paint(length: number, spans: readonly (readonly [number, number])[]): Uint8Array {
  const strip = new Uint8Array(length);
  for (const [start, end] of spans) strip.fill(1, start, end);
  return strip;
}

export function nameRates(s: NameScore) {
  const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const precision = s.found ? s.right / s.found : 0;
  const recall = s.truths ? s.met / s.truths : 0;
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    exactF1: f1(s.found ? s.exact / s.found : 0, s.truths ? s.exact / s.truths : 0),
    missed: s.truthUnits ? s.missedUnits / s.truthUnits : 0,
    vain: s.foundUnits ? s.vainUnits / s.foundUnits : 0,
  };
}
