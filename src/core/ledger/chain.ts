import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Disclosure, DisclosureDraft } from './disclosure.ts';

/** The hash before the first entry. */
export const NO_HASH = '0'.repeat(64);

/** Where the chain stands: the last entry's place and hash. An empty ledger stands at 0 and `NO_HASH`. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export const EMPTY_HEAD: ChainHead = { sequence: 0, hash: NO_HASH };

/**
 * The entry's content as text that is the same for the same content: JSON with sorted keys and no spaces (as RFC 8785
 * for what occurs here: strings, safe integers, booleans, arrays).
 */
export function canonical(draft: DisclosureDraft, sequence: number): string {
  const { atMs, destination, way, categories, people, inspected, ruleFrom } = draft;
  return JSON.stringify({
    atMs,
    categories: categories.map(({ category, form, values }) => ({ category, form, values })),
    destination,
    inspected,
    people,
    ruleFrom,
    sequence,
    way,
  });
}

/** The entry that follows `head`. */
export function append(head: ChainHead, draft: DisclosureDraft): Disclosure {
  const sequence = head.sequence + 1;
  return { ...draft, sequence, previousHash: head.hash, hash: hashOf(head.hash, canonical(draft, sequence)) };
}

const hashOf = (previousHash: string, content: string): string =>
  bytesToHex(sha256(utf8ToBytes(previousHash + content)));

/** Whether the ledger is whole. When it is not, `brokenAt` is the first entry that cannot be trusted. */
export type Verification =
  | { readonly whole: true; readonly entries: number; readonly hash: string }
  | {
      readonly whole: false;
      readonly entries: number;
      readonly brokenAt: number;
      readonly reason: 'missing' | 'changed' | 'unreadable' | 'end-missing';
    };

type Broken = Extract<Verification, { whole: false }>;

/** Checks entries one after the other, in order, so that a ledger of any length needs no more memory than one entry. */
export interface Verifier {
  /** Takes the next entry. Returns false when the chain is broken here; later entries then change nothing. */
  add(entry: Disclosure): boolean;
  /** Notes that the next entry cannot be read at all. */
  unreadable(): void;
  /** The verdict, given where the ledger says that it ends. */
  end(head: ChainHead): Verification;
}

/** Starts a verification at the first entry. */
export function createVerifier(): Verifier {
  let head = EMPTY_HEAD;
  let broken: Broken | undefined;
  const breakWith = (reason: Broken['reason'], brokenAt = head.sequence + 1): false => {
    broken ??= { whole: false, entries: brokenAt - 1, brokenAt, reason };
    return false;
  };
  return {
    add(entry) {
      if (broken) return false;
      if (entry.sequence !== head.sequence + 1) return breakWith('missing');
      const expected = append(head, entry);
      if (entry.previousHash !== head.hash || entry.hash !== expected.hash) return breakWith('changed');
      head = expected;
      return true;
    },
    unreadable() {
      breakWith('unreadable');
    },
    end(recorded) {
      if (!broken && recorded.sequence > head.sequence) breakWith('end-missing');
      if (!broken && recorded.hash !== head.hash) breakWith('changed', Math.max(1, head.sequence));
      return broken ?? { whole: true, entries: head.sequence, hash: head.hash };
    },
  };
}

/** Checks a list of entries from the first to the last; `head` is where the ledger says that it ends. */
export function verify(entries: Iterable<Disclosure>, head?: ChainHead): Verification {
  const verifier = createVerifier();
  let last = EMPTY_HEAD;
  for (const entry of entries) {
    last = entry;
    if (!verifier.add(entry)) break;
  }
  return verifier.end(head ?? last);
}
