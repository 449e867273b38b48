import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Length of every symmetric key here, in bytes. */
export const KEY_BYTES = 32;

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const BLIND_BYTES = 16;

/** A fresh random key of 32 bytes. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * Seals `plain` with AES-256-GCM (NIST SP 800-38D) under a random nonce. The result is version, nonce, cipher text, tag.
 * `place` (table, column, row) is bound to it: a sealed value moved to another place does not open. A random nonce
 * is sound for 2^32 values under one key; people have a key each, so no key here comes near.
 */
export function seal(key: Uint8Array, plain: Uint8Array | string, place: string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.getAuthTag()]);
}

/** Random bytes are cheaper by the pool than by the dozen; a nonce is no secret, but none is given out twice. */
let pool = randomBytes(0);
function nextNonce(): Buffer {
  if (pool.length < NONCE_BYTES) pool = randomBytes(NONCE_BYTES * 512);
  const nonce = pool.subarray(0, NONCE_BYTES);
  pool = pool.subarray(NONCE_BYTES);
  return nonce;
}

/** Opens what `seal` made. Throws when the key, the place or a single bit is not the one that it was sealed with. */
export function open(key: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  if (sealed.length < OVERHEAD_BYTES || sealed[0] !== VERSION) throw new Error('Not a sealed value.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plain = decipher.update(sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES));
  decipher.final();
  return plain;
}

/** Derives a key for one purpose from a stronger one (HKDF-SHA256, RFC 5869). */
export const derive = (key: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array(0)): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `privet/1/${purpose}`, KEY_BYTES));

/**
 * The blind index of `value` for a look-up: equal values give equal indexes, and without the key nobody can tell
 * what an index stands for. 16 bytes of HMAC-SHA256; `scope` keeps equal values of different columns apart.
 */
export const blind = (key: Uint8Array, scope: string, value: string): Buffer =>
  createHmac('sha256', key).update(scope).update('\0').update(value).digest().subarray(0, BLIND_BYTES);
