import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { derive, open, seal } from './seal.ts';

/**
 * A box that anybody can close and only the holder of the private key can open: X25519 (RFC 7748) with a fresh sender
 * key, HKDF-SHA256, AES-256-GCM. It lets the folder close new things for the recovery code without keeping the code.
 */

/** DER in front of the 32 raw bytes of an X25519 key (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b656e032100', 'hex');
const PUBLIC_BYTES = 32;

const privateKey = (raw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_DER, raw]), format: 'der', type: 'pkcs8' });
const publicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_DER, raw]), format: 'der', type: 'spki' });
const rawPublic = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length);

/** The public half (32 bytes) of a private key of 32 bytes. */
export const boxPublicKey = (secret: Uint8Array): Buffer => rawPublic(createPublicKey(privateKey(secret)));

/** Closes `plain` for the holder of `recipient`'s private key, bound to `place`. */
export function closeBox(recipient: Uint8Array, plain: Uint8Array, place: string): Buffer {
  const sender = generateKeyPairSync('x25519');
  const senderPublic = rawPublic(sender.publicKey);
  const shared = diffieHellman({ privateKey: sender.privateKey, publicKey: publicKey(recipient) });
  const key = derive(shared, 'box', Buffer.concat([senderPublic, recipient]));
  return Buffer.concat([senderPublic, seal(key, plain, place)]);
}

/** Opens what `closeBox` made. Throws when it was closed for another key or place, or was changed. */
export function openBox(secret: Uint8Array, box: Uint8Array, place: string): Buffer {
  const senderPublic = box.subarray(0, PUBLIC_BYTES);
  const shared = diffieHellman({ privateKey: privateKey(secret), publicKey: publicKey(senderPublic) });
  const key = derive(shared, 'box', Buffer.concat([senderPublic, boxPublicKey(secret)]));
  return open(key, box.subarray(PUBLIC_BYTES), place);
}
