import { timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import {
  type KeyDocument,
  type KeyEnvelope,
  keyDocumentOf,
  openPayload,
  openRecovery,
  type Protection,
  type Recovery,
  readKeyDocument,
  type Secrets,
  writeKeyDocument,
} from './document.ts';
import { underLock } from './files.ts';
import type { Keychain } from './keychain.ts';
import { checkPassphrase, newPassphraseParameters, passphraseKey } from './passphrase.ts';
import { discardWrapKey, fetchWrapKey, hasLeftovers, keepNewWrapKey, tidyKeyFiles } from './protection.ts';
import { checkRecoveryCode, newRecoveryCode, openByRecoveryCode } from './recovery.ts';
import { derive, newKey } from './seal.ts';

/** How often, and after which wait, a key that does not fit its file is looked for again. */
const RENEWAL_TRIES = 8;
const RENEWAL_WAIT_MS = 25;

/** Why the keys cannot be used now. */
export type LockReason = 'passphrase' | 'keychain-unavailable' | 'key-missing';

/** How the keys are kept, for Settings. */
export interface KeyStatus {
  readonly protection: Protection['kind'];
  /** False when the keys are open; otherwise what is missing. */
  readonly locked: false | LockReason;
  /** The recovery code, if one was made, and how many people were erased since. */
  readonly recovery: { readonly madeAtMs: number; readonly erasedSince: number } | undefined;
}

/** What a key derived from the data key is for. */
export type KeyPurpose = 'database-file' | 'fields' | 'blind-index' | 'pseudonyms' | 'backup';

interface Held {
  readonly wrapKey: Buffer;
  readonly secrets: Secrets;
  /** Set when the recovery code opened keys that a passphrase keeps: then a new passphrase needs no old one. */
  readonly recoveryKey?: Buffer;
}

/**
 * The keys of one business: the data key and the epoch key that wraps the people's keys. Several processes may hold the
 * same business's keys; each change is made under a lock on the file and each process reads it anew when it must.
 */
export class Keys {
  /** The store's directory, which holds the key file. */
  readonly directory: string;
  readonly #keychain: Keychain | undefined;
  #document: KeyDocument;
  #held: Held | undefined;
  #reason: LockReason = 'passphrase';
  readonly #derived = new Map<KeyPurpose, Buffer>();

  constructor(directory: string, document: KeyDocument, keychain: Keychain | undefined) {
    this.directory = directory;
    this.#document = document;
    this.#keychain = keychain;
  }

  /** The business's id. */
  get business(): string {
    return this.#document.business;
  }

  status(): KeyStatus {
    const { protection, recovery } = this.#document;
    return {
      protection: protection.kind,
      locked: this.#held ? false : this.#reason,
      recovery: recovery ? { madeAtMs: recovery.madeAtMs, erasedSince: recovery.erasedSince } : undefined,
    };
  }

  /** Opens the keys without asking anybody, where they are kept by the keychain or a key file. */
  async unlockQuietly(): Promise<void> {
    for (let tries = 1; ; tries++) {
      const fetched = await fetchWrapKey(this.directory, this.#document.protection, this.#keychain);
      const secrets = fetched.ok ? openPayload(this.#document, fetched.value) : undefined;
      if (fetched.ok && secrets) return this.#hold({ wrapKey: fetched.value, secrets });
      this.#reason = fetched.ok ? 'key-missing' : fetched.problem.code;
      if (this.#reason !== 'key-missing' || tries === RENEWAL_TRIES) return;
      // Another process may be renewing the key between our reading of the one file and of the other.
      await new Promise((again) => setTimeout(again, RENEWAL_WAIT_MS));
      this.#document = this.#read();
    }
  }

  /**
   * Opens the keys with the passphrase or the recovery code. Problems: `passphrase-wrong`, `no-passphrase`,
   * `recovery-code-wrong`, `no-recovery-code`, and those of reading a code.
   */
  async unlock(
    by: { readonly passphrase: string } | { readonly recoveryCode: string },
  ): Promise<Result<void>> {
    this.#document = this.#read();
    return 'passphrase' in by ? this.#unlockByPassphrase(by.passphrase) : this.#unlockByCode(by.recoveryCode);
  }

  /** Removes what a crash in the middle of a change has left: keys that are not in force any more. */
  async tidy(): Promise<void> {
    if (!hasLeftovers(this.directory, this.#document.protection)) return;
    await underLock(this.#lockPath, async () => tidyKeyFiles(this.directory, this.#read().protection));
  }

  /** Forgets the keys until the next unlock. Without a passphrase there is nothing that a lock could ask for. */
  lock(): Result<void> {
    if (this.#document.protection.kind !== 'passphrase') {
      return fail(
        'no-passphrase',
        'There is no passphrase yet, so a lock would keep nobody out. Set a passphrase in Settings first.',
      );
    }
    this.forget();
    return ok(undefined);
  }

  /** Wipes the keys from memory, as on closing. */
  forget(): void {
    for (const key of this.#derived.values()) key.fill(0);
    this.#derived.clear();
    if (this.#held) wipe(this.#held);
    this.#held = undefined;
    this.#reason = 'passphrase';
  }

  /**
   * Sets or changes the passphrase. `current` is needed when there is one already, unless the recovery code opened the
   * keys. Problems: `passphrase-wrong`, `passphrase-length`, `locked`.
   */
  async setPassphrase(passphrase: string, current?: string): Promise<Result<void>> {
    const fits = checkPassphrase(passphrase);
    if (!fits.ok) return fits;
    return this.#withPermission(current, async () => {
      const parameters = newPassphraseParameters();
      const wrapKey = await passphraseKey(passphrase, parameters);
      await this.#change(() => ({ keep: { protection: { kind: 'passphrase', ...parameters }, wrapKey } }));
    });
  }

  /** Goes back to the keychain or, where there is none, a key file. Problems as for `setPassphrase`. */
  async removePassphrase(current: string): Promise<Result<void>> {
    return this.#withPermission(current, () => this.#change(() => ({ keep: 'fresh' })));
  }

  /**
   * Makes a new recovery code and returns it as it is to be printed; it is kept nowhere. The one before it opens
   * nothing that is written from now on.
   */
  async makeRecoveryCode(nowMs: number): Promise<string> {
    const { printed, publicKey } = newRecoveryCode(this.business);
    await this.#change(() => ({ recovery: { publicKey, madeAtMs: nowMs, erasedSince: 0 } }));
    return printed;
  }

  /** Checks a code that the owner reads from the printed sheet against the one in force. */
  checkRecoveryCode(typed: string): Result<void> {
    return checkRecoveryCode(this.envelope(), typed);
  }

  /** A key for one purpose, derived from the data key. Throws the problem `locked` while locked. */
  derive(purpose: KeyPurpose): Buffer {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const key = deriveKey(this.#open().secrets.dataKey, purpose);
    this.#derived.set(purpose, key);
    return key;
  }

  /** The key that wraps the people's keys in this epoch, or undefined where it is gone (or not read yet: `refresh`). */
  epochKey(epoch: number): Buffer | undefined {
    return this.#open().secrets.epochs.get(epoch);
  }

  /** The epochs whose key is held, oldest first: one, or two while an erasure is under way or was interrupted. */
  epochs(): number[] {
    return [...this.#open().secrets.epochs.keys()].sort((a, b) => a - b);
  }

  /** A copy of the keys themselves, for a restore. Throws `locked`. */
  secrets(): Secrets {
    return cloneSecrets(this.#open().secrets);
  }

  /** What a backup carries of the keys. */
  envelope(): KeyEnvelope {
    return { business: this.business, recovery: this.#document.recovery };
  }

  /** Reads the key file anew, after another process changed it. Throws `locked` when the passphrase was changed too. */
  async refresh(): Promise<void> {
    const held = this.#open();
    this.#document = this.#read();
    const secrets = held.recoveryKey
      ? openRecovery(this.envelope(), held.recoveryKey)
      : openPayload(this.#document, held.wrapKey);
    if (secrets) return this.#hold({ ...held, secrets });
    await this.unlockQuietly();
    if (this.#held !== held) return;
    this.forget();
    throw locked();
  }

  /** First half of an erasure: adds the key of the next epoch and returns its number. The old key stays for now. */
  async beginEpoch(current: number): Promise<number> {
    const next = current + 1;
    await this.#change(({ epochs, ...rest }) => {
      const key = epochs.get(current);
      if (!key) throw new Error('The key of the current epoch is gone.');
      return {
        secrets: {
          ...rest,
          epochs: new Map([
            [current, key],
            [next, newKey()],
          ]),
        },
      };
    });
    return next;
  }

  /**
   * Second half of an erasure: destroys the keys of every epoch but `epoch`, notes the erased and renews the key that
   * wraps it all, so that older copies of the key file do not open with what is kept from now on.
   */
  async finishEpoch(epoch: number, erased: readonly string[]): Promise<void> {
    await this.#change((secrets, recovery) => {
      const key = secrets.epochs.get(epoch);
      if (!key) throw new Error('The key of the new epoch is gone.');
      const all = new Set([...secrets.erased, ...erased]);
      const added = all.size - secrets.erased.length;
      return {
        keep: this.#document.protection.kind === 'passphrase' ? 'same' : 'fresh',
        secrets: { dataKey: secrets.dataKey, epochs: new Map([[epoch, key]]), erased: [...all] },
        recovery: recovery && { ...recovery, erasedSince: recovery.erasedSince + added },
      };
    });
  }

  /**
   * Writes these keys with other epochs and erased people into another store directory, kept the same way; where the
   * recovery code opened them, by keychain or key file until a new passphrase is set.
   */
  async copyTo(directory: string, changed: Pick<Secrets, 'epochs' | 'erased'>): Promise<Keys> {
    const held = this.#open();
    const { protection, recovery } = this.#document;
    const kept =
      protection.kind === 'passphrase' && !held.recoveryKey
        ? { protection, wrapKey: held.wrapKey }
        : await keepNewWrapKey(directory, this.business, this.#keychain);
    const secrets = { dataKey: held.secrets.dataKey, ...changed };
    const document = keyDocumentOf({ business: this.business, ...kept, secrets, recovery });
    writeKeyDocument(directory, document);
    const copy = new Keys(directory, document, this.#keychain);
    copy.#hold({ wrapKey: Buffer.from(kept.wrapKey), secrets: cloneSecrets(secrets) });
    return copy;
  }

  /** Makes the key kept for this directory unusable, when a restore has replaced the directory. */
  async discard(): Promise<void> {
    await discardWrapKey(this.directory, this.#document.protection, this.#keychain);
    this.forget();
  }

  async #unlockByPassphrase(passphrase: string): Promise<Result<void>> {
    const { protection } = this.#document;
    if (protection.kind !== 'passphrase') {
      return fail('no-passphrase', 'This business has no passphrase. Use its recovery code instead.');
    }
    const wrapKey = await passphraseKey(passphrase, protection);
    const secrets = openPayload(this.#document, wrapKey);
    if (!secrets) return wrongPassphrase();
    this.#hold({ wrapKey, secrets });
    return ok(undefined);
  }

  async #unlockByCode(typed: string): Promise<Result<void>> {
    const opened = openByRecoveryCode(this.envelope(), typed);
    if (!opened.ok) return opened;
    const { secrets, recoveryKey } = opened.value;
    if (this.#document.protection.kind === 'passphrase') {
      // The file stays under the old passphrase until a new one is set; this process holds what the code opened.
      this.#hold({ wrapKey: newKey(), secrets, recoveryKey });
      return ok(undefined);
    }
    await underLock(this.#lockPath, async () => {
      const kept = await keepNewWrapKey(this.directory, this.business, this.#keychain);
      this.#save(kept.protection, kept.wrapKey, secrets, this.#document.recovery);
      tidyKeyFiles(this.directory, kept.protection);
    });
    return ok(undefined);
  }

  async #withPermission(current: string | undefined, change: () => Promise<void>): Promise<Result<void>> {
    if (!this.#held) return { ok: false, problem: locked().problem };
    const { protection } = this.#document;
    if (protection.kind === 'passphrase' && !this.#held.recoveryKey) {
      const key = current === undefined ? undefined : await passphraseKey(current, protection);
      if (!key || !timingSafeEqual(key, this.#held.wrapKey)) return wrongPassphrase();
    }
    await change();
    return ok(undefined);
  }

  /** Reads the file, works out the change and writes it, while no other process can. */
  async #change(
    work: (
      secrets: Secrets,
      recovery: Omit<Recovery, 'box'> | null,
    ) => {
      readonly keep?: 'same' | 'fresh' | { readonly protection: Protection; readonly wrapKey: Buffer };
      readonly secrets?: Secrets;
      readonly recovery?: Omit<Recovery, 'box'> | null;
    },
  ): Promise<void> {
    await underLock(this.#lockPath, async () => {
      await this.refresh();
      const held = this.#open();
      const {
        keep = 'same',
        secrets = held.secrets,
        recovery = this.#document.recovery,
      } = work(held.secrets, this.#document.recovery);
      const before = this.#document.protection;
      if (keep === 'same' && held.recoveryKey) throw new ProblemError(passphraseNeeded.problem);
      if (keep === 'same') return this.#save(before, held.wrapKey, secrets, recovery);
      const kept =
        keep === 'fresh' ? await keepNewWrapKey(this.directory, this.business, this.#keychain) : keep;
      this.#save(kept.protection, kept.wrapKey, secrets, recovery);
      await discardWrapKey(this.directory, before, this.#keychain);
      tidyKeyFiles(this.directory, kept.protection);
    });
  }

  #save(
    protection: Protection,
    wrapKey: Buffer,
    secrets: Secrets,
    recovery: Omit<Recovery, 'box'> | null,
  ): void {
    const document = keyDocumentOf({ business: this.business, protection, wrapKey, secrets, recovery });
    writeKeyDocument(this.directory, document);
    this.#document = document;
    this.#hold({ wrapKey, secrets });
  }

  #read(): KeyDocument {
    const read = readKeyDocument(this.directory);
    if (!read.ok) throw new ProblemError(read.problem);
    if (!read.value) throw new ProblemError(keysMissing.problem);
    return read.value;
  }

  #open(): Held {
    if (!this.#held) throw locked();
    return this.#held;
  }

  #hold(held: Held): void {
    this.#held = held;
  }

  get #lockPath(): string {
    return join(this.directory, 'keys.lock');
  }
}

/** The key for one purpose that belongs to a data key. */
export const deriveKey = (dataKey: Uint8Array, purpose: KeyPurpose): Buffer => derive(dataKey, purpose);

/** A data key and the first epoch's key, all fresh. */
export const newSecrets = (): Secrets => ({
  dataKey: newKey(),
  epochs: new Map([[1, newKey()]]),
  erased: [],
});

/** The keys are not where the database is. */
export const keysMissing = fail(
  'keys-missing',
  'The key file of this business is missing, so its data cannot be opened. Nothing was changed. Put keys.json back, or restore a backup into a new folder.',
);

const cloneSecrets = (secrets: Secrets): Secrets => ({
  dataKey: Buffer.from(secrets.dataKey),
  epochs: new Map([...secrets.epochs].map(([epoch, key]) => [epoch, Buffer.from(key)])),
  erased: secrets.erased,
});

const locked = (): ProblemError =>
  new ProblemError({
    code: 'locked',
    message: 'Privet is locked. Nothing was changed. Unlock it with your passphrase or recovery code.',
  });

const passphraseNeeded = fail(
  'passphrase-needed',
  'Your recovery code opened Privet, but the old passphrase still keeps the key file. Nothing was changed. Set a new passphrase first.',
);

const wrongPassphrase = () =>
  fail('passphrase-wrong', 'This is not the passphrase of this business. Nothing was changed. Try again.');

function wipe(held: Held): void {
  held.wrapKey.fill(0);
  held.secrets.dataKey.fill(0);
  for (const key of held.secrets.epochs.values()) key.fill(0);
}
