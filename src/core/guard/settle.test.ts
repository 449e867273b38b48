import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '../base/index.ts';
import type { Finding } from './finding.ts';
import { KINDS } from './kinds.ts';
import { settle } from './settle.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 300);
const TEXT =
  'Maria Keller, 12 Main Street; maria.keller@example.com (+49 30 1234567) - 4111 1111 1111 1111, Ä😀 ende';

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: -2, max: TEXT.length + 2 }),
      length: fc.integer({ min: 0, max: 30 }),
      kind: fc.constantFrom(...KINDS),
      confidence: fc.constantFrom(0.5, 0.8, 0.9, 0.99),
      reason: fc.constantFrom('one reason', 'another'),
      person: fc.constantFrom(undefined, personId('a'), personId('b')),
    })
    .map(({ start, length, kind, confidence, reason, person }) => ({
      start,
      end: start + length,
      kind,
      confidence,
      reason,
      ...(person === undefined ? {} : { person }),
    })),
  { maxLength: 12 },
);

const inside = (finding: Finding): boolean =>
  finding.start >= 0 && finding.end <= TEXT.length && finding.start < finding.end;

test('[G2] findings are in order of position, within the text, and never overlap', () => {
  fc.assert(
    fc.property(findings, (found) => {
      let end = 0;
      for (const finding of settle(found, TEXT)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(TEXT.length);
    }),
    { numRuns: runs },
  );
});

test('[G3] no letter or digit that some finding covered is uncovered after settling', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const covered = (list: readonly Finding[], at: number): boolean =>
        list.some((finding) => finding.start <= at && at < finding.end);
      const settled = settle(found, TEXT);
      for (let at = 0; at < TEXT.length; at++) {
        if (!/[\p{L}\p{N}]/u.test(TEXT[at]!)) continue;
        expect(covered(settled, at)).toBe(covered(found.filter(inside), at));
      }
    }),
    { numRuns: runs },
  );
});

test('[G4] the result does not depend on the order of the findings', () => {
  fc.assert(
    fc.property(findings, fc.infiniteStream(fc.nat()), (found, numbers) => {
      const shuffled = found
        .map((finding) => ({ finding, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ finding }) => finding);
      expect(settle(shuffled, TEXT)).toEqual(settle(found, TEXT));
    }),
    { numRuns: runs },
  );
});

test('[G4] settling what is settled changes nothing', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const settled = settle(found, TEXT);
      expect(settle(settled, TEXT)).toEqual(settled);
    }),
    { numRuns: runs },
  );
});

const at = (value: string, rest: Omit<Finding, 'start' | 'end'>): Finding => {
  const start = TEXT.indexOf(value);
  return { start, end: start + value.length, ...rest };
};

test('[G5] an e-mail address takes the person whose name it holds', () => {
  const person = personId('a');
  const settled = settle(
    [
      at('maria.keller@example.com', { kind: 'email', confidence: 0.99, reason: 'an e-mail address' }),
      at('maria.keller', { kind: 'person', confidence: 0.99, reason: 'a known name', person }),
    ],
    TEXT,
  );
  expect(settled).toHaveLength(1);
  expect(settled[0]).toMatchObject({ kind: 'email', person });
});

test('[G6] a known person inside an organisation keeps the name, and the rest stays found', () => {
  const person = personId('a');
  const settled = settle(
    [
      at('Maria Keller, 12 Main', { kind: 'organisation', confidence: 0.6, reason: 'looks like a company' }),
      at('Maria Keller', { kind: 'person', confidence: 0.99, reason: 'a known name', person }),
    ],
    TEXT,
  );
  expect(settled.map((finding) => [TEXT.slice(finding.start, finding.end), finding.kind])).toEqual([
    ['Maria Keller', 'person'],
    ['12 Main', 'organisation'],
  ]);
});

test('[G7] the stronger finding keeps its whole span, whichever comes first', () => {
  const text = 'IBAN DE89 3704 0044 0532 0130 00 now';
  const iban: Finding = { start: 5, end: 32, kind: 'iban', confidence: 0.99, reason: 'check digits' };
  const phone: Finding = { start: 14, end: 36, kind: 'phone', confidence: 0.7, reason: 'digits' };
  for (const found of [
    [iban, phone],
    [phone, iban],
  ]) {
    expect(settle(found, text)).toContainEqual(expect.objectContaining({ start: 5, end: 32, kind: 'iban' }));
  }
  const named: Finding = {
    start: 0,
    end: 10,
    kind: 'person',
    confidence: 0.95,
    reason: 'listed',
    person: personId('a'),
  };
  const place: Finding = { start: 6, end: 17, kind: 'place', confidence: 0.9, reason: 'a town' };
  expect(settle([place, named], 'Anna Heide Heath now')[0]).toMatchObject({ start: 0, end: 10, person: 'a' });
});
