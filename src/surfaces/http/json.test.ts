import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestsDeeperThan, parseJson } from './json.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('[D6] nesting is measured before parsing', () => {
  it('agrees with the depth of the parsed value, whatever strings hold', () => {
    const tricky = fc.oneof(fc.string(), fc.constantFrom('[[[', '"]', '\\', '\\"{', ']]'));
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 8, stringUnit: 'grapheme' }),
        tricky,
        fc.integer({ min: 0, max: 12 }),
        (value, text, limit) => {
          const whole = { [text]: value, text };
          expect(nestsDeeperThan(JSON.stringify(whole), limit)).toBe(depthOf(whole) > limit);
        },
      ),
    );
  });
  it('tells of what is not JSON without quoting it', () => {
    const parsed = parseJson('{"name":"Maria Lopez"');
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('Maria');
  });
});
