import type { KeyOptions, Keys } from '../../adapters/crypto/index.ts';
import { openStore, type Store } from '../../adapters/sqlite/index.ts';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import { GuardState } from './guard-state.ts';

export const LOCKED = fail(
  'locked',
  'Your business is locked. Unlock it with your passphrase or your recovery code.',
);

/** One business folder in this process: its keys, and while they are open its store and the guard's index. */
export class Workspace {
  readonly folder: string;
  readonly keyOptions: KeyOptions;
  readonly now: () => number;
  #keys: Keys;
  #store: Store | undefined;
  #guard: GuardState | undefined;
  #ahead = false;

  constructor(folder: string, keys: Keys, keyOptions: KeyOptions, now: () => number) {
    this.folder = folder;
    this.#keys = keys;
    this.keyOptions = keyOptions;
    this.now = now;
  }

  get keys(): Keys {
    return this.#keys;
  }

  get locked(): boolean {
    return this.#store === undefined;
  }

  /** The open store. Throws the problem `locked` while there is none. */
  get store(): Store {
    if (!this.#store) throw new ProblemError(LOCKED.problem);
    return this.#store;
  }

  get guard(): GuardState {
    if (!this.#guard) throw new ProblemError(LOCKED.problem);
    return this.#guard;
  }

  /** Opens the store when the keys are open. */
  async open(): Promise<Result<void>> {
    if (this.#store) return ok(undefined);
    if (this.#keys.status().locked) return LOCKED;
    const opened = await openStore(this.#keys, { now: this.now });
    if (!opened.ok) return opened;
    this.#store = opened.value;
    this.#guard = new GuardState(opened.value);
    this.prepare();
    return ok(undefined);
  }

  /** From now on everybody is read in ahead of the first text that needs it. For a desk; a single command may never need it. */
  prepareAhead(): void {
    this.#ahead = true;
    this.prepare();
  }

  /** Reads everybody in, in the background, where a desk runs: the store was opened, or many people came. */
  prepare(): void {
    // Whoever needs it first meets the problem, if there is one.
    if (this.#ahead) this.#guard?.options().catch(() => undefined);
  }

  /** Closes the store and forgets what was read with the keys; the keys themselves stay. */
  async shut(): Promise<void> {
    const store = this.#store;
    this.#store = undefined;
    this.#guard = undefined;
    await store?.close();
  }

  /** After a restore: other keys in the same folder. */
  async replaceKeys(keys: Keys): Promise<Result<void>> {
    await this.shut();
    this.#keys = keys;
    return this.open();
  }

  async close(): Promise<void> {
    await this.shut();
    this.#keys.forget();
  }
}
