import type { PersonId } from '../base/index.ts';

/** How a value left: unchanged, replaced by a pseudonym, made coarser, or held back. */
export type DisclosureForm = 'as is' | 'pseudonymised' | 'generalised' | 'blocked';

/** How many values of one data category left, in which form. */
export interface DisclosedCategory {
  /** Data category id of the map, such as `name` or `payment`. */
  readonly category: string;
  readonly form: DisclosureForm;
  readonly values: number;
}

/** The way by which the text left. */
export type DisclosureWay = 'safe-copy' | 'gateway' | 'search' | 'file' | 'mcp' | 'command-line';

/**
 * What is to be recorded of one disclosure. It never holds the values: only their categories and counts, and the ids
 * of the people they belong to.
 */
export interface DisclosureDraft {
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
  readonly destination: string;
  readonly way: DisclosureWay;
  readonly categories: readonly DisclosedCategory[];
  readonly people: readonly PersonId[];
  /** False when a part (an image, a recording) could not be looked into. */
  readonly inspected: boolean;
  /** Where the rule came from: the hand-off of the map, or the default rules. */
  readonly ruleFrom: string;
}

/** One entry of the ledger: its place in the chain, and the hash that ties it to the one before. */
export interface Disclosure extends DisclosureDraft {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** Hex SHA-256 of the previous entry; 64 zeros for the first. */
  readonly previousHash: string;
  /** Hex SHA-256 over `previousHash` and this entry's canonical JSON. */
  readonly hash: string;
}
