import type { Rule } from '../guard/index.ts';
import { type BusinessMap, verdictId } from './model.ts';
import { policyFor } from './policy.ts';

/** What the map needs to know of one disclosure in the ledger. The ledger's own entries have this shape. */
export interface Disclosed {
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
  readonly destination: string;
  readonly categories: readonly {
    readonly category: string;
    readonly form: string;
    readonly values: number;
  }[];
}

/** A destination and data category that left, and that no hand-off explains: drawn as a dotted edge. */
export interface Unexplained {
  readonly id: string;
  readonly destination: string;
  readonly category: string;
  readonly disclosures: number;
  readonly values: number;
  readonly lastAtMs: number;
  /** True when some of it left as it is. */
  readonly asIs: boolean;
}

const NO_RULES = { rules: {}, otherwise: 'pseudonymise' as Rule, from: 'the default rules' };

/**
 * What left to places, or in categories, that no hand-off of the map names. What the owner accepted or stopped is left
 * out; blocked values did not leave. Latest first.
 */
export function unexplained(map: BusinessMap, ledger: Iterable<Disclosed>): Unexplained[] {
  const judged = new Set(map.verdicts.map((v) => v.id));
  const explained = new Map<string, ReadonlySet<string>>();
  const found = new Map<string, Unexplained>();
  for (const { destination, categories, atMs } of ledger) {
    let known = explained.get(destination);
    if (!known) {
      known = new Set(policyFor(map, destination, NO_RULES)?.categories.map((c) => c.category));
      explained.set(destination, known);
    }
    for (const { category, form, values } of categories) {
      const id = verdictId(destination, category);
      if (form === 'blocked' || values === 0 || known.has(category) || judged.has(id)) continue;
      const other = found.get(id);
      found.set(id, {
        id,
        destination,
        category,
        disclosures: (other?.disclosures ?? 0) + 1,
        values: (other?.values ?? 0) + values,
        lastAtMs: Math.max(other?.lastAtMs ?? 0, atMs),
        asIs: other?.asIs === true || form === 'as is',
      });
    }
  }
  return [...found.values()].sort((a, b) => b.lastAtMs - a.lastAtMs);
}
