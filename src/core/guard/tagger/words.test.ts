import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWords, GAP, hashWord, SHAPE, scanWords } from './words.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** The slow plain version: every word of the text, with its offsets. The s of a possessive is no word. */
function plainWords(text: string): [number, number][] {
  const words: [number, number][] = [];
  for (const m of text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)) {
    if ([...m[0]].some((c) => c.charCodeAt(0) >= 0x2100)) continue;
    const possessive =
      /^s$/i.test(m[0]) && /['’]/.test(text[m.index - 1] ?? '') && words.at(-1)?.[1] === m.index - 1;
    if (!possessive) words.push([m.index, m.index + m[0].length]);
  }
  return words;
}

function scan(
  text: string,
  capacity: number,
): { start: number; end: number; hash: number; gap: number; shape: number }[] {
  const words = emptyWords(capacity);
  const all = [];
  let at = 0;
  while (at < text.length) {
    at = scanWords(text, at, words);
    for (let i = 0; i < words.n; i++) {
      const { start, end, hash, gap, shape } = words;
      all.push({ start: start[i]!, end: end[i]!, hash: hash[i]!, gap: gap[i]!, shape: shape[i]! });
    }
  }
  return all;
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
  fc
    .array(fc.constantFrom('Anna', 'de', ' ', '\n', '\n\n', '. ', ', ', 'J', '12', "'s", '@', '-', 'é', 'Ł'))
    .map((a) => a.join('')),
);

describe('words', () => {
  test('[G35] words are the maximal runs of letters, marks and digits', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(scan(text, 4096).map((w) => [w.start, w.end])).toEqual(plainWords(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('[G35] how much is looked at together changes neither words nor gaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Only a dot after an initial is read with the word before it, which a chunk's first word does not have.
        const plain = scan(text, 4096).map((w) => ({ ...w, gap: w.gap === GAP.initialDot ? 0 : w.gap }));
        const cut = scan(text, 8).map((w) => ({ ...w, gap: w.gap === GAP.initialDot ? 0 : w.gap }));
        expect(cut.map((w) => [w.start, w.end, w.hash, w.shape])).toEqual(
          plain.map((w) => [w.start, w.end, w.hash, w.shape]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['Anna', SHAPE.capital],
    ['ANNA', SHAPE.caps],
    ['anna', SHAPE.lower],
    ['A', SHAPE.initial],
    ['McAdam', SHAPE.camel],
    ['iPhone', SHAPE.innerCapital],
    ['12', SHAPE.digits2],
    ['2024', SHAPE.digits4],
    ['12345', SHAPE.digits],
    ['3pm', SHAPE.alnum],
  ])('shape of %s', (word, shape) => {
    expect(scan(word, 16)[0]!.shape).toBe(shape);
  });

  test.each([
    ['a b', GAP.space],
    ['a-b', GAP.hyphen],
    ["a's b", GAP.possessive],
    ['J. Smith', GAP.initialDot],
    ['so. Then', GAP.sentence],
    ['Jo,\nthanks', GAP.lineAfterComma],
    ['Name: Jo', GAP.colon],
    ['Name:\nJo', GAP.lineAfterColon],
    ['a\n\nb', GAP.paragraph],
    ['a@b', GAP.at],
  ])('gap in %j', (text, gap) => {
    expect(scan(text, 16)[1]!.gap).toBe(gap);
  });

  test('case and diacritics do not change the hash', () => {
    expect(hashWord('Müller')).toBe(hashWord('MULLER'));
    expect(hashWord('Łukasz')).toBe(hashWord('lukasz'));
    expect(hashWord('Müller')).not.toBe(hashWord('Mueller'));
  });
});
