import { describe, expect, it } from 'vitest';
import type { SafeCopyFinding } from '../../http/contract.ts';
import { carryOver, findingAt } from './in-step.ts';

const finding = (start: number, end: number): SafeCopyFinding => ({
  start,
  end,
  kind: 'person',
  confidence: 1,
  reason: '',
  rule: 'pseudonymise',
  byOwner: false,
});
const places = (findings: readonly SafeCopyFinding[]) => findings.map(({ start, end }) => [start, end]);

describe('[D13] underlines keep their places while the owner types', () => {
  const before = 'Hi Maria, tell Inés.';
  const found = [finding(3, 8), finding(15, 19)];

  it('moves what stands behind the edit and leaves what stands before it', () => {
    const now = 'Hi Maria, please tell Inés.';
    expect(places(carryOver(found, before, now)).map(([a, b]) => now.slice(a, b))).toEqual(['Maria', 'Inés']);
  });
  it('drops a finding that the edit touches', () => {
    const now = 'Hi Mara, tell Inés.';
    expect(places(carryOver(found, before, now)).map(([a, b]) => now.slice(a, b))).toEqual(['Inés']);
  });
  it('keeps everything inside the text whatever the edit is', () => {
    for (const now of ['', 'Hi Maria', before + before, 'x', 'Hi Maria, tell Inés. Hi Maria, tell Inés'])
      for (const [start = 0, end = 0] of places(carryOver(found, before, now))) {
        expect(end).toBeLessThanOrEqual(now.length);
        expect(['Maria', 'Inés']).toContain(now.slice(start, end));
      }
  });
});

describe('[D14] a click in or at a word chooses its finding', () => {
  const found = [finding(3, 8), finding(15, 19)];
  it('takes both edges of the word for the caret, and any overlap for a selection', () => {
    expect(findingAt(found, 3, 3)).toBe(found[0]);
    expect(findingAt(found, 8, 8)).toBe(found[0]);
    expect(findingAt(found, 9, 9)).toBeUndefined();
    expect(findingAt(found, 10, 16)).toBe(found[1]);
    expect(findingAt(found, 8, 15)).toBeUndefined();
  });
});
