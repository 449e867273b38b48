import type { Kind } from './kinds.ts';
import type { Rule } from './rule.ts';

/** What to do with each kind at one destination: a rule per kind, and one for kinds that are not named. */
export interface Policy {
  readonly rules: Readonly<Partial<Record<Kind, Rule>>>;
  readonly otherwise: Rule;
  /** Where the policy came from, in words for the ledger: `the default rules`, or the hand-off's name. */
  readonly from: string;
  /** Where the rule of a kind came from, where that may be another place than `from`. */
  readonly sources?: Readonly<Partial<Record<Kind, string>>>;
}
