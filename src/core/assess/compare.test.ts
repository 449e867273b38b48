import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { compareStances, enough } from './compare.ts';
import { readDocument } from './text.ts';
import { effectiveDay } from './words.ts';

const read = (text: string) => assess([readDocument(text, { name: 'Privacy Policy' })]);

describe('comparison', () => {
  it('lays answers side by side and tells where they differ', () => {
    const rows = compareStances([
      read('We do not sell your data.'),
      read('We keep your personal data for 2 years.'),
    ]);
    expect(rows.filter((row) => row.differ).map((row) => row.question)).toEqual(['retention', 'selling']);
  });
});

describe('[A19] enough or not', () => {
  it('holds article by article, with its reason', () => {
    const stance = read(
      'We use your information to provide the service. We keep your personal data for 2 years.',
    );
    expect(enough(stance, 1).map((one) => [one.article, one.holds])).toEqual([
      ['published', true],
      ['use', true],
      ['retention', true],
    ]);
    expect(enough(read('Cats.'), 0).map((one) => one.holds)).toEqual([false, false, false]);
    expect(enough(read('We keep your personal data as long as necessary.'), 1)[2]).toMatchObject({
      holds: false,
    });
  });
});

describe('the day from which a document holds', () => {
  it.each([
    ['Effective as of July 1, 2026', '2026-07-01'],
    ['Last updated: 5th of August 2026.', '2026-08-05'],
    ['Version 2026-03-04', '2026-03-04'],
    ['Last updated: 3/4/2026', undefined],
    ['Nothing here.', undefined],
  ])('%s', (text, day) => expect(effectiveDay(read(text))).toBe(day));
});
