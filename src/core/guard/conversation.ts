import type { PersonId, Span } from '../base/index.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Policy } from './policy.ts';

/** One stand-in that was given out in a conversation. */
export interface Issued {
  readonly kind: Kind;
  readonly value: string;
  readonly pseudonym: string;
  readonly person?: PersonId;
}

/** Names a conversation and everything its pseudonyms depend on. The same options give the same pseudonyms for ever. */
export interface ConversationOptions {
  /** The business's pseudonym secret, at least 32 bytes. Without it nobody can tell which pseudonym stands for whom. */
  readonly secret: Uint8Array;
  /** The conversation or project. */
  readonly conversation: string;
  /** Where the text goes; another destination gets other pseudonyms. */
  readonly destination: string;
  readonly people?: PeopleIndex;
  /** `realistic` reads like a real value; `label` is `[Client 1]`. Default `realistic`. */
  readonly style?: 'realistic' | 'label';
  /** What this conversation gave out before, as kept by the store. */
  readonly issued?: readonly Issued[];
}

/** A stand-in in the masked text, with the place of the value in the original. */
export interface Placed extends Span {
  readonly kind: Kind;
  readonly original: Span;
  readonly person?: PersonId;
  /** A pseudonym comes back; a generalised value does not. */
  readonly form: 'pseudonymised' | 'generalised';
}

export interface Masked {
  readonly text: string;
  readonly pseudonyms: readonly Placed[];
  /** What was given out or used again for this text: with these alone, and the same options, it can be restored. */
  readonly used: readonly Issued[];
  /** Where stand-ins of this conversation stood in the original already. They were left. */
  readonly recognised: readonly Span[];
  /** Findings whose rule is `block`: when there is any, the text must not leave. They are masked in it all the same. */
  readonly blocked: readonly Finding[];
}

export interface Restored {
  readonly text: string;
  /** Where real values stand in `text`, and where their stand-ins stood in the text that was given. */
  readonly restored: readonly (Span & { readonly kind: Kind; readonly standIn: Span })[];
}

/** Into what the restored text goes: decides how a value is escaped. */
export type RestoreInto = 'text' | 'json' | 'html' | 'url';

/** Restores a text that arrives in pieces. What `write` and `end` return, joined, equals `restore` of the whole. */
export interface RestoreStream {
  write(chunk: string): string;
  end(): string;
}

/** Gives out pseudonyms and takes them back, for one conversation with one destination. */
export interface Conversation {
  mask(text: string, findings: readonly Finding[], policy?: Policy): Masked;
  restore(text: string, into?: RestoreInto): Restored;
  stream(into?: RestoreInto): RestoreStream;
  /** Everything given out so far, in order, for the store to keep sealed. */
  issued(): readonly Issued[];
}
