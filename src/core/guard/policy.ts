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

/**
 * The rules where the map has none. Who somebody is gets a pseudonym; secrets and the numbers by which a state or an
 * insurer knows a person hold the text back; what a text is about (ordinary dates, places, organisations, ages, health
 * words) stays, because without names it points to nobody. An organisation, place or date that belongs to a person of
 * the business is theirs, and gets a pseudonym all the same: see `ruleFor`.
 */
export const defaultPolicy = (): Policy => ({
  rules: {
    organisation: 'as is',
    place: 'as is',
    date: 'as is',
    age: 'as is',
    health: 'as is',
    'api-key': 'block',
    password: 'block',
    'us-ssn': 'block',
    'national-id': 'block',
    'tax-number': 'block',
    passport: 'block',
    'driving-licence': 'block',
  },
  otherwise: 'pseudonymise',
  from: 'the default rules',
});

/** The rules for a destination on this computer: everything stays as it is. */
export const localPolicy = (): Policy => ({
  rules: {},
  otherwise: 'as is',
  from: 'a destination on this computer',
});

const OF_A_PERSON: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'place', 'date']);

/**
 * The rule for one finding. Under a policy that lets ordinary organisations, places and dates pass but masks people,
 * those that belong to a person of the business follow the rule for people.
 */
export function ruleFor(policy: Policy, finding: { readonly kind: Kind; readonly person?: unknown }): Rule {
  const rule = policy.rules[finding.kind] ?? policy.otherwise;
  if (rule !== 'as is' || finding.person === undefined || !OF_A_PERSON.has(finding.kind)) return rule;
  return policy.rules.person ?? policy.otherwise;
}

/** Longest text of `rulesFrom`: the ledger takes 500 characters. */
const FROM_LENGTH = 400;

/**
 * Where the rules for these kinds came from, each place once, for the ledger: the names of hand-offs, or `the default
 * rules`. Without kinds it is the policy as a whole.
 */
export function rulesFrom(policy: Policy, kinds: Iterable<Kind>): string {
  const places = new Set<string>();
  for (const kind of kinds) places.add(policy.sources?.[kind] ?? policy.from);
  if (places.size === 0) return policy.from;
  const all = [...places].join(', ');
  return all.length <= FROM_LENGTH ? all : `${all.slice(0, FROM_LENGTH)}…`;
}
