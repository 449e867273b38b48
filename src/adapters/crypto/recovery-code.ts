import { createHash, randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../core/base/index.ts';

/** Crockford's Base32 (https://www.crockford.com/base32.html): no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 16;
/** 128 random bits and 12 check bits are 28 letters: seven groups of four. */
const LETTERS = 28;
const GROUP = 4;

const checkOf = (secret: Uint8Array): number =>
  createHash('sha256').update(secret).digest().readUInt16BE(0) >> 4;

/** A new recovery secret of 128 random bits. */
export const newRecoverySecret = (): Buffer => randomBytes(SECRET_BYTES);

/** The secret as it is printed, such as `7K3F-9QXM-…`: seven groups of four letters, the last three a check. */
export function printRecoveryCode(secret: Uint8Array): string {
  let bits = (BigInt(`0x${Buffer.from(secret).toString('hex')}`) << 12n) | BigInt(checkOf(secret));
  let letters = '';
  for (let i = 0; i < LETTERS; i++) {
    letters = ALPHABET[Number(bits & 31n)] + letters;
    bits >>= 5n;
  }
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** Reads a code as people type it: any case, any spaces and hyphens, O for 0, I and L for 1. */
export function readRecoveryCode(typed: string): Result<Buffer> {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== LETTERS) {
    return fail(
      'recovery-code-length',
      `A recovery code has ${LETTERS} letters and digits in groups of four; this one has ${Math.min(letters.length, 999)}. Nothing was changed.`,
    );
  }
  let bits = 0n;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return mistyped();
    bits = (bits << 5n) | BigInt(value);
  }
  const secret = Buffer.from((bits >> 12n).toString(16).padStart(SECRET_BYTES * 2, '0'), 'hex');
  return Number(bits & 0xfffn) === checkOf(secret) ? ok(secret) : mistyped();
}

const mistyped = () =>
  fail(
    'recovery-code-mistyped',
    'This recovery code has a typing error. Nothing was changed. Compare it with the printed sheet, group by group.',
  );
