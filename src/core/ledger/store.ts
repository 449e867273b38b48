import type { PersonId } from '../base/index.ts';
import type { ChainHead, Verification } from './chain.ts';
import type { Disclosure, DisclosureDraft, DisclosureWay } from './disclosure.ts';

/** Which entries are meant. Everything that is given must hold. */
export interface LedgerFilter {
  /** Inclusive. */
  readonly fromMs?: number;
  /** Exclusive. */
  readonly untilMs?: number;
  readonly person?: PersonId;
  readonly destination?: string;
  readonly category?: string;
  readonly way?: DisclosureWay;
}

export interface LedgerQuery extends LedgerFilter {
  readonly offset?: number;
  /** Default 50, at most 1,000. */
  readonly limit?: number;
}

export interface LedgerPage {
  /** Newest first. */
  readonly entries: readonly Disclosure[];
  /** How many match altogether. */
  readonly total: number;
}

/** What one entry may hold: more is a mistake of the caller, and the disclosure must not happen. */
export const DISCLOSURE_LIMITS = { people: 10_000, categories: 200, textLength: 500 } as const;

/**
 * The append-only record of every disclosure. There is no way to change or remove an entry. Rejects with a
 * `ProblemError` when an entry cannot be kept; the text must then not leave.
 */
export interface LedgerStore {
  /** Appends one entry and returns it once it is on the disk. Safe while other processes append. */
  append(draft: DisclosureDraft): Promise<Disclosure>;
  list(query?: LedgerQuery): Promise<LedgerPage>;
  /** All matching entries, oldest first, in chunks: for exports and summaries. */
  entries(filter?: LedgerFilter): AsyncIterable<readonly Disclosure[]>;
  /** Every destination that ever occurred, each once, in order. */
  destinations(): Promise<readonly string[]>;
  head(): Promise<ChainHead>;
  /** Checks the chain from the first entry to the last. */
  verify(onProgress?: (done: number, total: number) => void): Promise<Verification>;
}
