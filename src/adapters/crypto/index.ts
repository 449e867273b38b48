import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/base/index.ts';
import {
  KEYS_FILE,
  type KeyEnvelope,
  keyDocumentOf,
  type Recovery,
  readKeyDocument,
  type Secrets,
  writeKeyDocument,
} from './document.ts';
import { OWNER_ONLY_FOLDER, storeDirectory, underLock } from './files.ts';
import { type Keychain, systemKeychain } from './keychain.ts';
import { Keys, keysMissing, newSecrets } from './keys.ts';
import { keepNewWrapKey } from './protection.ts';

export { KEYS_FILE, type KeyEnvelope, keyEnvelope, type Secrets } from './document.ts';
export {
  currentStoreName,
  OWNER_ONLY,
  OWNER_ONLY_FOLDER,
  pointTo,
  storeDirectory,
  syncDirectory,
} from './files.ts';
export type { Keychain } from './keychain.ts';
export {
  deriveKey,
  type KeyPurpose,
  type KeyStatus,
  Keys,
  type LockReason,
} from './keys.ts';
export { openByRecoveryCode } from './recovery.ts';
export { blind, newKey, open, seal } from './seal.ts';

/** The database's file in the store directory. */
export const DATABASE_FILE = 'privet.db';

/** Where new keys are kept. */
export interface KeyOptions {
  /** `system` (default) tries the operating system's keychain first; `none` uses a key file; or one's own. */
  readonly keychain?: 'system' | 'none' | Keychain;
}

/**
 * Opens the keys of the business in `folder`, or makes them where the folder is new. The keys may come back locked
 * (`status().locked` says why): unlock them before opening the store. Problems: `folder-not-writable`, `keys-missing`,
 * `keys-damaged`, `keys-newer`, `keys-unreadable`.
 */
export async function openKeys(folder: string, options: KeyOptions = {}): Promise<Result<Keys>> {
  let directory: string;
  try {
    directory = storeDirectory(folder);
    mkdirSync(directory, { recursive: true, mode: OWNER_ONLY_FOLDER });
  } catch {
    return fail(
      'folder-not-writable',
      'The data folder cannot be written. Nothing was changed. Choose another folder, or make this one yours.',
    );
  }
  const keychain = await keychainOf(options);
  const found = readKeyDocument(directory);
  if (!found.ok) return found;
  const made = found.value ? ok(undefined) : await makeIfNew(directory, keychain);
  if (!made.ok) return made;
  const document = readKeyDocument(directory);
  if (!document.ok) return document;
  if (!document.value) return keysMissing;
  const keys = new Keys(directory, document.value, keychain);
  await keys.tidy();
  await keys.unlockQuietly();
  return ok(keys);
}

/** Keeps secrets that a backup brought to this computer in a new store directory. */
export async function createKeys(
  directory: string,
  envelope: KeyEnvelope,
  secrets: Secrets,
  options: KeyOptions = {},
): Promise<Keys> {
  const keychain = await keychainOf(options);
  await write(directory, envelope.business, secrets, envelope.recovery, keychain);
  const document = readKeyDocument(directory);
  if (!document.ok || !document.value) throw new Error('The key file that was just written cannot be read.');
  const keys = new Keys(directory, document.value, keychain);
  await keys.unlockQuietly();
  return keys;
}

const keychainOf = async ({ keychain = 'system' }: KeyOptions): Promise<Keychain | undefined> =>
  keychain === 'system' ? systemKeychain() : keychain === 'none' ? undefined : keychain;

/** Two processes may open a new folder at once: the second finds what the first made. */
function makeIfNew(directory: string, keychain: Keychain | undefined): Promise<Result<void>> {
  return underLock(join(directory, 'keys.lock'), async () => {
    if (existsSync(join(directory, KEYS_FILE))) return ok(undefined);
    if (existsSync(join(directory, DATABASE_FILE))) return keysMissing;
    await write(directory, randomUUID(), newSecrets(), null, keychain);
    return ok(undefined);
  });
}

async function write(
  directory: string,
  business: string,
  secrets: Secrets,
  recovery: Omit<Recovery, 'box'> | null,
  keychain: Keychain | undefined,
): Promise<void> {
  const kept = await keepNewWrapKey(directory, business, keychain);
  const document = keyDocumentOf({ business, ...kept, secrets, recovery });
  writeKeyDocument(directory, document);
}
