import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxPublicKey, closeBox, openBox } from './box.ts';
import { newRecoverySecret, printRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { blind, derive, newKey, open, seal } from './seal.ts';

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };

describe('sealed values', () => {
  it('[S9] open to exactly what was sealed', () => {
    const key = newKey();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (plain, place) => {
        expect(open(key, seal(key, plain, place), place)).toEqual(Buffer.from(plain));
      }),
      RUNS,
    );
    expect(open(key, seal(key, 'Zoë 👩‍👩‍👧', 'p'), 'p').toString()).toBe('Zoë 👩‍👩‍👧');
  });

  it('[S9] every flipped bit, another place and another key are noticed', () => {
    const key = newKey();
    const sealed = seal(key, 'Maria Keller', 'people/sealed/1');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => open(key, flipped, 'people/sealed/1')).toThrow();
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(key, sealed.subarray(0, length), 'people/sealed/1')).toThrow();
    }
    expect(() => open(key, sealed, 'people/sealed/2')).toThrow();
    expect(() => open(newKey(), sealed, 'people/sealed/1')).toThrow();
  });

  it('[S9] the same text never seals to the same bytes, and no nonce occurs twice', () => {
    const key = newKey();
    const nonces = new Set(
      Array.from({ length: 2_000 }, () => seal(key, 'x', 'p').subarray(1, 13).toString('hex')),
    );
    expect(nonces.size).toBe(2_000);
  });

  it('[S9] blind indexes are equal for equal values only, and different for another key or scope', () => {
    const key = newKey();
    expect(blind(key, 'person', 'a')).toEqual(blind(key, 'person', 'a'));
    const all = [
      blind(key, 'person', 'a'),
      blind(key, 'person', 'b'),
      blind(key, 'issued', 'a'),
      blind(newKey(), 'person', 'a'),
    ];
    expect(new Set(all.map(String)).size).toBe(4);
    expect(derive(key, 'fields')).not.toEqual(derive(key, 'backup'));
  });
});

describe('boxes', () => {
  it('[S5] anybody closes, only the private key opens', () => {
    const secret = newKey();
    const box = closeBox(boxPublicKey(secret), Buffer.from('keys'), 'p');
    expect(openBox(secret, box, 'p').toString()).toBe('keys');
    expect(() => openBox(newKey(), box, 'p')).toThrow();
    expect(() => openBox(secret, box, 'q')).toThrow();
    for (const at of [0, 31, 32, 40, box.length - 1]) {
      const flipped = Buffer.from(box);
      flipped[at]! ^= 1;
      expect(() => openBox(secret, flipped, 'p')).toThrow();
    }
  });

  it("[S5] agrees with Bob's key pair in RFC 7748, section 6.1", () => {
    const secret = Buffer.from('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb', 'hex');
    const known = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
    expect(boxPublicKey(secret).toString('hex')).toBe(known);
  });
});

describe('recovery codes', () => {
  it('[S5] are read as they are printed, in any case and grouping, O for 0, I and L for 1', () => {
    for (let i = 0; i < 200; i++) {
      const secret = newRecoverySecret();
      const printed = printRecoveryCode(secret);
      for (const typed of [
        printed,
        printed.toLowerCase(),
        printed.replaceAll('-', ''),
        printed.replaceAll('-', ' – '),
        printed.replaceAll('0', 'o').replaceAll('1', 'l'),
      ]) {
        expect(readRecoveryCode(typed)).toEqual({ ok: true, value: secret });
      }
    }
    expect(readRecoveryCode(printRecoveryCode(Buffer.alloc(16)))).toEqual({
      ok: true,
      value: Buffer.alloc(16),
    });
  });

  it('[S5] a wrong letter is noticed in all but about one of 4,096 cases', () => {
    const printed = printRecoveryCode(newRecoverySecret()).replaceAll('-', '');
    let noticed = 0;
    let tried = 0;
    for (let at = 0; at < printed.length; at++) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (letter === printed[at]) continue;
        tried++;
        if (!readRecoveryCode(printed.slice(0, at) + letter + printed.slice(at + 1)).ok) noticed++;
      }
    }
    expect(tried - noticed).toBeLessThan(5);
    expect(readRecoveryCode('')).toMatchObject({ ok: false, problem: { code: 'recovery-code-length' } });
    expect(readRecoveryCode('U'.repeat(28))).toMatchObject({
      ok: false,
      problem: { code: 'recovery-code-mistyped' },
    });
  });
});
