import { KEY_BYTES } from './seal.ts';

/** The operating system's keychain, as far as Privet needs it. Every call may fail; none may hang. */
export interface Keychain {
  /** The stored key, or undefined where there is none. Throws when the keychain cannot be read. */
  read(account: string): Promise<Buffer | undefined>;
  /** Stores and reads back; throws when what comes back differs. */
  write(account: string, key: Uint8Array): Promise<void>;
  remove(account: string): Promise<void>;
}

const SERVICE = 'Privet';
/** A keychain may ask its owner to unlock it; long enough to type a password, short enough not to hang for ever. */
const ANSWER_MS = 60_000;

/**
 * macOS Keychain, Windows Credential Manager or the Linux Secret Service through `@napi-rs/keyring`, or undefined
 * where the package is not installed. On Linux the kernel's own keyring is never used: it forgets at restart.
 */
export async function systemKeychain(): Promise<Keychain | undefined> {
  const keyring = await import('@napi-rs/keyring').catch(() => undefined);
  if (!keyring) return undefined;
  const entry = (account: string) =>
    new keyring.AsyncEntry(SERVICE, account, { linux: { store: 'secret-service' } });
  const keychain: Keychain = {
    async read(account) {
      const secret = await answer(entry(account).getSecret());
      return secret ? Buffer.from(secret) : undefined;
    },
    async write(account, key) {
      await answer(entry(account).setSecret(Uint8Array.from(key)));
      const back = await keychain.read(account);
      if (back?.length !== KEY_BYTES || !back.equals(key))
        throw new Error('The keychain did not keep the key.');
    },
    async remove(account) {
      await answer(entry(account).deleteCredential());
    },
  };
  return keychain;
}

/** The native call cannot be interrupted once it waits for a prompt, so Privet stops waiting instead. */
async function answer<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The keychain did not answer.')), ANSWER_MS);
  });
  try {
    return await Promise.race([call, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
