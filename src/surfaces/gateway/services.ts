import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { PersonId, Result } from '../../core/base/index.ts';
import type { Conversation, FindOptions, Issued, Policy } from '../../core/guard/index.ts';
import type { DisclosureDraft } from '../../core/ledger/index.ts';
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

/** What the gateway may use of the open business. Throws the problem `locked` while it is locked. */
export interface GatewayServices {
  /** True when `token` is the secret in the base path. Compared in constant time. */
  knows(token: string): Promise<boolean>;
  /** Everything the guard needs, as of now. */
  findOptions(): Promise<FindOptions>;
  /** A conversation whose names are stable for this project and destination; `issued` is what may be restored beyond this call. */
  conversation(
    project: string,
    destination: CallDestination,
    issued: readonly Issued[],
  ): Promise<Conversation>;
  policyFor(destination: CallDestination): Promise<Policy>;
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
  /** Adds the owner's stored key when the client came with the gateway's token in place of one. */
  withKey(provider: Provider, headers: IncomingHttpHeaders): Promise<Readonly<Record<string, string>>>;
  nowMs(): number;
  /** Told of a mistake in the program. What it is given may hold personal data. */
  broken(error: unknown): void;
  /** Told of each call as it goes on, without values. */
  watch(event: CallEvent): void;
}

/** A call as the live view shows it. */
export interface CallEvent {
  readonly call: string;
  readonly atMs: number;
  readonly destination: string;
  readonly state: 'masked' | 'answered' | 'held' | 'failed';
  readonly values: number;
  readonly people: readonly PersonId[];
  readonly reason?: string;
}
