import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../core/base/index.ts';
import { KEYS_FILE, type Protection } from './document.ts';
import { clearOld, shred, writeAtomically } from './files.ts';
import type { Keychain } from './keychain.ts';
import { KEY_BYTES, newKey } from './seal.ts';

/** A wrapping key and where it is kept. */
export interface Kept {
  readonly protection: Protection;
  readonly wrapKey: Buffer;
}

/** Makes a wrapping key and keeps it in the keychain or, where that fails, in a file that only its owner can read. */
export async function keepNewWrapKey(
  directory: string,
  business: string,
  keychain: Keychain | undefined,
): Promise<Kept> {
  const wrapKey = newKey();
  const name = randomBytes(8).toString('hex');
  if (keychain) {
    const account = `${business}/${name}`;
    try {
      await keychain.write(account, wrapKey);
      return { protection: { kind: 'keychain', account }, wrapKey };
    } catch {
      // No keychain service, or the owner refused: the key file is the next best place, and Settings says so.
    }
  }
  const file = `key-${name}`;
  writeAtomically(join(directory, file), wrapKey);
  return { protection: { kind: 'key-file', file }, wrapKey };
}

/** Fetches the wrapping key from where it is kept, as far as that needs no passphrase. */
export async function fetchWrapKey(
  directory: string,
  protection: Protection,
  keychain: Keychain | undefined,
): Promise<Result<Buffer, Problem<'passphrase' | 'keychain-unavailable' | 'key-missing'>>> {
  if (protection.kind === 'passphrase') {
    return fail('passphrase', 'Privet is locked. Enter your passphrase or recovery code.');
  }
  if (protection.kind === 'keychain') return fromKeychain(protection.account, keychain);
  try {
    const key = readFileSync(join(directory, protection.file));
    if (key.length === KEY_BYTES) return ok(key);
  } catch {
    // Missing and unreadable are the same to the owner: the recovery code is what helps.
  }
  return missing();
}

async function fromKeychain(
  account: string,
  keychain: Keychain | undefined,
): Promise<Result<Buffer, Problem<'keychain-unavailable' | 'key-missing'>>> {
  try {
    const key = await keychain?.read(account);
    if (keychain) return key ? ok(key) : missing();
  } catch {
    // Said below, in words for the owner; the system's own text may name accounts.
  }
  return fail(
    'keychain-unavailable',
    "Your system's keychain does not answer, and it keeps this business's key. Nothing was changed. Unlock the keychain and try again, or use your recovery code.",
  );
}

/** Removes a wrapping key that nothing is sealed under any more. */
export async function discardWrapKey(
  directory: string,
  protection: Protection,
  keychain: Keychain | undefined,
): Promise<void> {
  if (protection.kind === 'key-file') shred(join(directory, protection.file));
  // A key that stays in the keychain opens nothing that is still there; the next change must not fail over it.
  if (protection.kind === 'keychain') await keychain?.remove(protection.account).catch(() => undefined);
}

/** True when a crash has left something beside the key file (or another process is just changing it). */
export const hasLeftovers = (directory: string, protection: Protection): boolean =>
  leftovers(directory, protection).length > 0;

/** Removes keys that are not in force, files half written and the old content of the key file. */
export function tidyKeyFiles(directory: string, protection: Protection): void {
  clearOld(join(directory, KEYS_FILE));
  for (const name of leftovers(directory, protection)) shred(join(directory, name));
}

function leftovers(directory: string, protection: Protection): string[] {
  const inForce = protection.kind === 'key-file' ? protection.file : undefined;
  return readdirSync(directory).filter((name) =>
    /^key-[0-9a-f]{16}$/.test(name) ? name !== inForce : /^key.*\.(part|old)$/.test(name),
  );
}

const missing = () =>
  fail(
    'key-missing',
    'The key of this business is not on this computer. Nothing was changed. Use your recovery code to open it.',
  );
