import type { Issued } from './conversation.ts';

/** Names a conversation with one destination. */
export interface ConversationKey {
  readonly conversation: string;
  readonly destination: string;
}

/** A conversation as lists show it. Times are milliseconds since 1970, UTC. */
export interface ConversationSummary extends ConversationKey {
  readonly issued: number;
  readonly createdAtMs: number;
  readonly usedAtMs: number;
}

/**
 * What conversations have given out, sealed, so that answers are restored after a restart. Erasing a person (through
 * `PeopleStore.erase`) removes what was given out for them. Rejects with a `ProblemError` when the store fails.
 */
export interface VaultStore {
  /** Everything the conversation has given out, in order. Empty for one that is new. */
  issued(key: ConversationKey): Promise<readonly Issued[]>;
  /**
   * Keeps stand-ins given out since. Those that are kept already (same kind, value and pseudonym) are skipped, so
   * handing in `Conversation.issued()` as a whole is right; so are those of people who were erased meanwhile.
   */
  append(key: ConversationKey, issued: readonly Issued[]): Promise<void>;
  /** The most recently used first. */
  conversations(limit?: number): Promise<readonly ConversationSummary[]>;
  /** Forgets one conversation: its answers cannot be restored any more. */
  forget(key: ConversationKey): Promise<void>;
}
