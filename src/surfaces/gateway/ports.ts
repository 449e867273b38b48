import type { IncomingMessage } from 'node:http';
import type { PersonId, Result } from '../../core/base/index.ts';
import type {
  Conversation,
  FindOptions,
  Issued,
  PeopleIndex,
  Policy,
  Tagger,
} from '../../core/guard/index.ts';
import type { DisclosedCategory, DisclosureDraft } from '../../core/ledger/index.ts';
import type { Provider } from './format.ts';

// What the gateway asks of the program. `main` joins these to the guard, the map, the store and the network.

/** A place a call goes: who runs the model, which model, and whether that is on this computer. */
export interface CallDestination {
  readonly provider: Provider;
  readonly model: string | undefined;
  /** As the ledger and the policies name it, such as `openai/gpt-5` or `this-computer/llama3`. */
  readonly id: string;
  readonly local: boolean;
}

/** A call as it goes to the upstream. */
export interface UpstreamCall {
  readonly provider: Provider;
  readonly method: string;
  /** Path and query below the upstream's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal;
}

/** Which call it is, and whether the client says that it sends it once more. */
export interface Sent {
  readonly key: string;
  readonly again: boolean;
}

/** What happens to an attachment that cannot be looked into. */
export type UnreadRule = 'refuse' | 'let through';

/** The rules of one destination. */
export interface CallRules {
  readonly policy: Policy;
  /** True when the owner wants to be asked before each call leaves. */
  readonly ask: boolean;
  readonly unread: UnreadRule;
  /** Fields that the owner lets through although the format does not know them, by their path without numbers. */
  readonly allowed: ReadonlySet<string>;
}

/** An attached document that was read: its text, what that is, and what of the document it does not hold. */
export interface DocumentText {
  readonly text: string;
  readonly what: string;
  readonly leftOut: readonly string[];
}

/** What the owner said to a call that waits; `unanswered` when nobody did within the limit, or too many wait. */
export type Verdict = 'send' | 'hold' | 'unanswered';

/** What the gateway may use of the open business. Throws the problem `locked` while it is locked. */
export interface GatewayPorts {
  /** True when `token` is the secret in the base path. Compared in constant time. */
  knows(token: string): Promise<boolean>;
  /** Everything the guard needs, as of now. */
  findOptions(): Promise<FindOptions>;
  /**
   * What tags texts of a call; `texts` gives all of them, for a larger model to read first where the owner added one. Fails
   * when it cannot: the call must then not leave.
   */
  tagger(texts: () => Iterable<string>): Promise<Result<Tagger>>;
  /**
   * A new conversation whose names are stable for this project and destination; `issued` is what may be restored beyond
   * this call.
   */
  conversation(
    project: string,
    destination: CallDestination,
    people: PeopleIndex | undefined,
    issued: readonly Issued[],
  ): Conversation;
  /** Reads a PDF, a Word document or a spreadsheet. Fails with a sentence that says why nobody can. */
  readDocument(bytes: Uint8Array): Promise<Result<DocumentText>>;
  rulesFor(destination: CallDestination): Promise<CallRules>;
  /** True for a call, such as `POST /v1/images`, that the owner lets through although no format knows it. */
  allowsCall(provider: Provider, call: string): Promise<boolean>;
  /** Shows the call to the owner and waits for a word. Ends as `hold` when `signal` says that the client went away. */
  ask(event: CallEvent, signal: AbortSignal): Promise<Verdict>;
  /** What was given out under a state that the provider keeps (a response, a cache), by a hash of its name. */
  stateIssued(state: string): Promise<readonly Issued[]>;
  keepState(state: string, issued: readonly Issued[]): Promise<void>;
  /**
   * Keeps one disclosure; fails when it cannot be kept, and the call must then not leave. A call that is sent again
   * was recorded the first time.
   */
  record(draft: DisclosureDraft, sent: Sent): Promise<Result<void>>;
  /** Where a provider is reached, for `Host` and for telling local models from others. */
  upstream(call: UpstreamCall): Promise<IncomingMessage>;
  isLocal(provider: Provider): boolean;
  /** The key that the owner keeps in Privet for this provider. */
  ownKey(provider: Provider): Promise<string | undefined>;
  nowMs(): number;
  /** Told of a mistake in the program. What it is given may hold personal data. */
  broken(error: unknown): void;
  /** Told that a call came in, before anything is known of it. */
  received(provider: Provider): void;
  /** Told of each call as it goes on, without values. The same `call` again is the same call, further on. */
  watch(event: CallEvent): void;
  /** Told what stands for what in a call that was masked: for the owner's eyes, when asked for. */
  standIns(call: string, standIns: readonly Issued[]): void;
  /** Told of a call that was refused before anything in it was looked at. */
  refused(call: RefusedCall): void;
}

/** What the owner may allow at a provider: a field that its format does not know, or a call. */
export interface Allowance {
  readonly provider: Provider;
  readonly what: string;
}

/** A call that was refused before it was read. */
export interface RefusedCall {
  /** The provider, where the address named one. */
  readonly provider: Provider | undefined;
  readonly reason: string;
  readonly allowable?: Allowance;
}

/** A call as the live view shows it. */
export interface CallEvent {
  readonly call: string;
  readonly atMs: number;
  readonly destination: string;
  /** `waiting` for the owner; `masked` and on its way; then `answered`, or `failed` at the provider; `held` never left. */
  readonly state: 'waiting' | 'masked' | 'answered' | 'held' | 'failed';
  readonly categories: readonly DisclosedCategory[];
  readonly values: number;
  readonly people: readonly PersonId[];
  /** False when an attachment passed that nobody could look into. */
  readonly inspected: boolean;
  /** Why it was held or failed, in words. */
  readonly reason?: string;
  /** What the owner may allow, so that the next such call is not held for it. */
  readonly allowable?: Allowance;
  /** How often the same call was refused for the same reason; one when absent. */
  readonly times?: number;
}
