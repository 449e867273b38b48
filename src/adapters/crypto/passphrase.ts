import { randomBytes, scrypt } from 'node:crypto';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { KEY_BYTES } from './seal.ts';

/** How a passphrase becomes a key. Kept in the key file, so that later versions may ask for more. */
export interface PassphraseParameters {
  readonly kdf: 'scrypt';
  /** Cost: memory is 128 * n * r bytes. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
  /** Base64. */
  readonly salt: string;
}

/** 128 MiB and about half a second: the OWASP Password Storage Cheat Sheet's first choice for scrypt (RFC 7914). */
const COST = { n: 2 ** 17, r: 8, p: 1 } as const;
/** A changed key file must not make Privet take all memory. */
const MEMORY_LIMIT_BYTES = 2 ** 30;

export const PASSPHRASE_MIN = 8;
export const PASSPHRASE_MAX = 1_000;

/** Parameters with a fresh salt for a new passphrase. */
export const newPassphraseParameters = (): PassphraseParameters => ({
  kdf: 'scrypt',
  ...COST,
  salt: randomBytes(16).toString('base64'),
});

/** Says whether a passphrase may be set. */
export function checkPassphrase(passphrase: string): Result<void> {
  const length = [...passphrase].length;
  if (length < PASSPHRASE_MIN || length > PASSPHRASE_MAX) {
    return fail(
      'passphrase-length',
      `A passphrase needs ${PASSPHRASE_MIN} to ${PASSPHRASE_MAX} characters. Nothing was changed. Four or five unrelated words are easy to keep in mind.`,
    );
  }
  return ok(undefined);
}

/** The key of a passphrase. Composed and decomposed spellings of the same characters give the same key. */
export function passphraseKey(passphrase: string, parameters: PassphraseParameters): Promise<Buffer> {
  const { n, r, p } = parameters;
  if (128 * n * r > MEMORY_LIMIT_BYTES)
    throw new Error('The key file asks for more memory than Privet gives.');
  return new Promise((resolve, reject) =>
    scrypt(
      passphrase.normalize('NFKC'),
      Buffer.from(parameters.salt, 'base64'),
      KEY_BYTES,
      { N: n, r, p, maxmem: 256 * n * r },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  );
}
