import { sha256 } from '@noble/hashes/sha2.js';
import type { Recogniser } from '../recogniser.ts';
import { before, isAlphanumeric } from '../shape/chars.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const NAMED =
  /\b(?:wallet|solana|sol|monero|xmr|ripple|xrp|address|crypto|stellar|cardano|polkadot|ton)\b[^\n]{0,24}$/;
const LONGEST = 108;

export const cryptoAddress: Recogniser = {
  id: 'crypto-address',
  kinds: ['crypto-address'],
  source: 'Bitcoin Base58Check, BIP 173 and BIP 350 (Bech32, Bech32m), EIP-55 (Ethereum form)',
  hints: { mixed: 16 },
  examples: {
    hits: [
      ['send to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa.', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
      ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 please', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
      ['eth 0x742d35Cc6634C0532925a3b844Bc454e4438f44e', '0x742d35Cc6634C0532925a3b844Bc454e4438f44e'],
      [
        'Solana wallet 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
        '7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
      ],
    ],
    misses: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
      'commit 742d35cc6634c0532925a3b844bc454e4438f44e',
      '0x742d35',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    ],
  },
  recognise(text, { start, end }, emit) {
    const length = end - start;
    if (length < 25 || length > LONGEST || isAlphanumeric(text.charCodeAt(start - 1))) return;
    const value = text.slice(start, end);
    const checked = isBech32(value) || isBase58Check(value) || /^0x[\da-f]{40}$/i.test(value);
    const named = !checked && length >= 32 && isBase58(value) && NAMED.test(before(text, start, 40));
    if (!checked && !named) return;
    emit({
      start,
      end,
      kind: 'crypto-address',
      confidence: checked ? 0.97 : 0.8,
      reason: checked
        ? 'Written like a crypto-currency address; its form fits.'
        : 'Long key named as a wallet.',
    });
  },
};

const isBase58 = (value: string): boolean => /^[1-9A-HJ-NP-Za-km-z]+$/.test(value);

/** Base58Check: 25 bytes, the last four being the start of the double SHA-256 of the others. */
function isBase58Check(value: string): boolean {
  if (value.length > 35 || !isBase58(value)) return false;
  const bytes = new Uint8Array(25);
  for (const char of value) {
    let carry = BASE58.indexOf(char);
    for (let at = 24; at >= 0; at--) {
      carry += bytes[at]! * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return false;
  }
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return bytes[21] === sum[0] && bytes[22] === sum[1] && bytes[23] === sum[2] && bytes[24] === sum[3];
}

/** Bech32 and Bech32m with a known human-readable part. */
function isBech32(value: string): boolean {
  const lower = value.toLowerCase();
  const prefix = /^(bc|tb|ltc)1[02-9ac-hj-np-z]{20,90}$/.exec(lower)?.[1];
  if (!prefix || (value !== lower && value !== value.toUpperCase())) return false;
  const values = [...prefix].map((char) => char.charCodeAt(0) >> 5);
  values.push(0, ...[...prefix].map((char) => char.charCodeAt(0) & 31));
  values.push(...[...lower.slice(prefix.length + 1)].map((char) => BECH32.indexOf(char)));
  let sum = 1;
  for (const next of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ next;
    for (let bit = 0; bit < 5; bit++) if ((top >> bit) & 1) sum ^= GENERATORS[bit]!;
  }
  return sum === 1 || sum === 0x2bc830a3;
}
