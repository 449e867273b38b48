import { fail, ok, type Result } from '../../core/base/index.ts';
import { boxPublicKey } from './box.ts';
import { type KeyEnvelope, openRecovery, type Secrets } from './document.ts';
import { newRecoverySecret, printRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { derive } from './seal.ts';

/** A new code as it is to be printed, and the public half (Base64) that the folder keeps. */
export function newRecoveryCode(business: string): { readonly printed: string; readonly publicKey: string } {
  const secret = newRecoverySecret();
  return { printed: printRecoveryCode(secret), publicKey: publicHalf(recoveryPrivateKey(secret, business)) };
}

/** Says whether a typed code is the one in force. */
export function checkRecoveryCode({ business, recovery }: KeyEnvelope, typed: string): Result<void> {
  const read = readRecoveryCode(typed);
  if (!read.ok) return read;
  return publicHalf(recoveryPrivateKey(read.value, business)) === recovery?.publicKey
    ? ok(undefined)
    : wrongCode();
}

/** What a typed recovery code opens in an envelope: the secrets, and the private key that the code stands for. */
export function openByRecoveryCode(
  envelope: KeyEnvelope,
  typed: string,
): Result<{ readonly secrets: Secrets; readonly recoveryKey: Buffer }> {
  const read = readRecoveryCode(typed);
  if (!read.ok) return read;
  if (!envelope.recovery) {
    return fail(
      'no-recovery-code',
      'No recovery code had been made, so none can open this. Nothing was changed.',
    );
  }
  const recoveryKey = recoveryPrivateKey(read.value, envelope.business);
  const secrets = openRecovery(envelope, recoveryKey);
  return secrets ? ok({ secrets, recoveryKey }) : wrongCode();
}

const recoveryPrivateKey = (secret: Uint8Array, business: string): Buffer =>
  derive(secret, 'recovery', Buffer.from(business));

const publicHalf = (privateKey: Uint8Array): string => boxPublicKey(privateKey).toString('base64');

const wrongCode = () =>
  fail(
    'recovery-code-wrong',
    'This recovery code belongs to something else, or a newer code has replaced it. Nothing was changed. Look for the newest sheet.',
  );
