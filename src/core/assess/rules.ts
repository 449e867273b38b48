import { periodsIn } from './periods.ts';
import type { Candidate, Claim } from './question.ts';
import { asideFromCustomers, forbidsTheCustomer, planIn } from './scope.ts';

/** One way in which a sentence answers a question. */
export interface Rule {
  readonly value: string;
  /** What the sentence must say; it must reach into the sentence's own words, past those of its lead. */
  readonly when: RegExp;
  /** What takes it out of scope. */
  readonly unless?: RegExp;
  /** Worth beside other sentences; 1 is ordinary. */
  readonly weight?: number;
  /** Headings under which the sentence is worth twice as much. */
  readonly under?: RegExp;
  /** Which named group of `when` is the stated detail. */
  readonly detail?: string;
  /** True where a stated length of time belongs to the answer. */
  readonly period?: boolean;
}

/** Judges by the first rule that fits. Sentences that forbid the customer something, or speak of applicants, fit none. */
export function byRules(rules: readonly Rule[]): (candidate: Candidate) => Claim | undefined {
  return (candidate) => {
    for (const rule of rules) {
      const match = reach(rule.when, candidate);
      if (!match || rule.unless?.test(candidate.context)) continue;
      if (forbidsTheCustomer(candidate) || asideFromCustomers(candidate)) return undefined;
      const under = rule.under?.test(candidate.heading) ? 2 : 1;
      const detail = rule.detail ? match.groups?.[rule.detail] : undefined;
      const period = rule.period ? periodsIn(candidate.plain)[0]?.words : undefined;
      const plan = planIn(candidate.plain);
      return {
        value: rule.value,
        weight: (rule.weight ?? 1) * under,
        ...(detail ? { detail } : {}),
        ...(period ? { period } : {}),
        ...(plan ? { plan } : {}),
      };
    }
    return undefined;
  };
}

/** A match on the sentence alone, or one that begins in its lead and ends in its own words. */
function reach(pattern: RegExp, candidate: Candidate): RegExpExecArray | undefined {
  const own = pattern.exec(candidate.plain);
  if (own) return own;
  if (candidate.leadLength === 0) return undefined;
  const joined = pattern.exec(candidate.context);
  return joined && joined.index + joined[0].length > candidate.leadLength + 1 ? joined : undefined;
}
