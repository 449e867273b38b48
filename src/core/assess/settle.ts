import type { Clarity, Evidence, Question, Settled } from './question.ts';
import { vagueWords } from './vagueness.ts';

const heaviest = (a: Evidence, b: Evidence): number =>
  b.weight - a.weight || a.sentence.index - b.sentence.index;

/** The evidence for one of the values, the weightiest first. */
export function carrying(evidence: readonly Evidence[], ...values: readonly string[]): Evidence[] {
  return evidence.filter((one) => values.includes(one.value)).sort(heaviest);
}

/** Vague where the sentence that carries the answer says that something may, might or could be, or as needed. */
export function clarityOf(carriers: readonly Evidence[]): Clarity {
  const best = carriers[0];
  if (!best) return 'silent';
  if (best.clarity) return best.clarity;
  const words = vagueWords(best.document.text, best.sentence);
  return words.some((word) => word.family === 'condition' || word.family === 'modality')
    ? 'vague'
    : 'specific';
}

/** An answer with this value, carried by the evidence for it; the rest of the evidence qualifies or contradicts it. */
export function settled(
  value: string,
  evidence: readonly Evidence[],
  carriers: readonly Evidence[],
): Settled {
  const against = evidence.filter((one) => one.value !== value && !carriers.includes(one)).sort(heaviest);
  return { value, clarity: clarityOf(carriers), carriers, against };
}

/** Nothing said. */
export const silent = (question: Question): Settled => ({
  value: question.silent,
  clarity: 'silent',
  carriers: [],
  against: [],
});

/** The first of the question's values, in their order, for which there is evidence. */
export function firstValue(evidence: readonly Evidence[], question: Question): Settled {
  for (const value of question.values) {
    const carriers = carrying(evidence, value);
    if (carriers.length > 0) return settled(value, evidence, carriers);
  }
  return silent(question);
}
