import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** An endless row of numbers that only the holder of the secret can foretell. */
export interface Draw {
  /** A whole number from 0 up to, not including, `limit`. `limit` is at most 2^32. */
  below(limit: number): number;
  /** One item of a list that is not empty. */
  of<T>(items: readonly T[]): T;
}

/** Gives the row of numbers that belongs to `what`. The same words give the same row, for ever. */
export type Keyed = (...what: readonly (string | number)[]) => Draw;

// The length before each part keeps ('ab', 'c') apart from ('a', 'bc').
const join = (parts: readonly (string | number)[]): Uint8Array =>
  utf8ToBytes(parts.map((part) => `${String(part).length}:${part}`).join('|'));

/** An HMAC under a key that was taken in already, which is half of the work. */
type Mac = (message: Uint8Array) => Uint8Array;

function draw(mac: Mac, what: Uint8Array): Draw {
  let block = mac(what);
  let at = 0;
  const word = (): number => {
    if (at === block.length) {
      block = mac(block);
      at = 0;
    }
    at += 4;
    return ((block[at - 4]! << 24) | (block[at - 3]! << 16) | (block[at - 2]! << 8) | block[at - 1]!) >>> 0;
  };
  const below = (limit: number): number => word() % limit;
  return { below, of: (items) => items[below(items.length)]! };
}

/**
 * A keyed choice (HMAC-SHA256) for one conversation with one destination. Without the secret nobody can tell which
 * stand-in belongs to which value, and another conversation or destination gives unrelated choices.
 */
export function keyed(secret: Uint8Array, conversation: string, destination: string): Keyed {
  if (secret.length < 32) throw new RangeError('The pseudonym secret needs at least 32 bytes.');
  const key = hmac(sha256, secret, join(['privet pseudonyms 1', conversation, destination]));
  const begun = hmac.create(sha256, key);
  const mac: Mac = (message) => begun.clone().update(message).digest();
  return (...what) => draw(mac, join(what));
}
