import type { Finding, Kind } from '../../src/core/guard/index.ts';
import type { AnnotatedText, TruthSpan } from './sets.ts';

/** What is compared: the set's types that mean it, and the kinds that answer them. */
export interface Measure {
  readonly name: string;
  readonly types: readonly string[];
  readonly kinds: readonly Kind[];
  /** Types that the kinds may find too without being wrong. */
  readonly alsoRight?: readonly string[];
  /** False where the set leaves values of these kinds unmarked: its findings then say nothing about how sure we may be. */
  readonly complete?: false;
}

/** Counts over some texts; `exact` ones have the same start and end. */
export interface Score {
  readonly name: string;
  truths: number;
  found: number;
  exact: number;
  findings: number;
  right: number;
}

/** A truth that was missed or a finding that is wrong, with its text around it. */
export interface Mistake {
  readonly measure: string;
  readonly what: 'missed' | 'wrong' | 'partly';
  readonly id: string;
  readonly value: string;
  readonly around: string;
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 24)}`.replace(
    /\n/g,
    '⏎',
  );

/** Is told of every finding that a measure judges, and whether it meets a truth. */
export type Judge = (finding: Finding, right: boolean) => void;

/** Scores `find` over `texts`: a truth counts as found when a finding of the right kind shares a character with it. */
export function score(
  texts: readonly AnnotatedText[],
  measures: readonly Measure[],
  find: (text: string) => readonly Finding[],
  tell?: (mistake: Mistake) => void,
  judge?: Judge,
): Score[] {
  const scores = measures.map(
    ({ name }): Score => ({ name, truths: 0, found: 0, exact: 0, findings: 0, right: 0 }),
  );
  for (const { id, text, spans } of texts) {
    const findings = find(text);
    measures.forEach((measure, place) => {
      const sum = scores[place]!;
      const truths = spans.filter(({ type }) => measure.types.includes(type));
      const allowed = spans.filter(
        ({ type }) => measure.types.includes(type) || measure.alsoRight?.includes(type),
      );
      const mine = findings.filter(({ kind }) => measure.kinds.includes(kind));
      count(sum, truths, allowed, mine);
      if (judge && measure.complete !== false)
        for (const finding of mine)
          judge(
            finding,
            allowed.some((truth) => meets(finding, truth)),
          );
      if (!tell) return;
      for (const truth of truths) {
        const hit = mine.find((finding) => meets(finding, truth));
        if (hit?.start === truth.start && hit.end === truth.end) continue;
        tell({
          measure: measure.name,
          what: hit ? 'partly' : 'missed',
          id,
          value: hit ? text.slice(hit.start, hit.end) : text.slice(truth.start, truth.end),
          around: around(text, truth.start, truth.end),
        });
      }
      for (const finding of mine) {
        if (allowed.some((truth) => meets(finding, truth))) continue;
        tell({
          measure: measure.name,
          what: 'wrong',
          id,
          value: `${finding.kind} ${finding.confidence}`,
          around: around(text, finding.start, finding.end),
        });
      }
    });
  }
  return scores;
}

function count(
  sum: Score,
  truths: readonly TruthSpan[],
  allowed: readonly TruthSpan[],
  mine: readonly Finding[],
): void {
  sum.truths += truths.length;
  sum.found += truths.filter((truth) => mine.some((finding) => meets(finding, truth))).length;
  sum.exact += truths.filter((truth) =>
    mine.some(({ start, end }) => start === truth.start && end === truth.end),
  ).length;
  sum.findings += mine.length;
  sum.right += mine.filter((finding) => allowed.some((truth) => meets(finding, truth))).length;
}

/** Precision, recall, F1 (any overlap) and the share of truths met exactly, each 0 to 100. */
export function rates({ truths, found, exact, findings, right }: Score) {
  const precision = findings === 0 ? 100 : (100 * right) / findings;
  const recall = truths === 0 ? 100 : (100 * found) / truths;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, exact: truths === 0 ? 100 : (100 * exact) / truths };
}
