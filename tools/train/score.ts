import type { Doc, Label } from './sources.ts';

export interface Tally {
  gold: number;
  found: number;
  goldHit: number;
  foundHit: number;
  exact: number;
}
export const emptyTally = (): Tally => ({ gold: 0, found: 0, goldHit: 0, foundHit: 0, exact: 0 });

export interface Guess {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

/** Counts marks met and guesses confirmed by any overlap of the same label, and spans that agree exactly. */
export function tally(into: Record<Label, Tally>, doc: Doc, guesses: readonly Guess[]): void {
  for (const label of ['PER', 'ORG', 'LOC'] as const) {
    const t = into[label];
    const gold = doc.marks.filter((m) => m.t === label);
    const found = guesses.filter((g) => g.label === label);
    t.gold += gold.length;
    t.found += found.length;
    for (const m of gold) if (found.some((g) => g.start < m.e && m.s < g.end)) t.goldHit++;
    for (const g of found) {
      if (gold.some((m) => g.start < m.e && m.s < g.end)) t.foundHit++;
      if (gold.some((m) => g.start === m.s && g.end === m.e)) t.exact++;
    }
  }
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

export function summary(t: Tally): { precision: number; recall: number; f1: number; exactF1: number } {
  const precision = t.found ? t.foundHit / t.found : 0;
  const recall = t.gold ? t.goldHit / t.gold : 0;
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    exactF1: f1(t.found ? t.exact / t.found : 0, t.gold ? t.exact / t.gold : 0),
  };
}
