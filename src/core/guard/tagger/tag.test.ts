import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTagger } from './tag.ts';

const tagger = loadTagger(readFileSync(new URL('../../../../models/tagger.bin', import.meta.url)));
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

const found = (text: string, kind: string): string[] =>
  tagger
    .tag(text)
    .filter((f) => f.kind === kind)
    .map((f) => text.slice(f.start, f.end));

describe('tagger', () => {
  test.each([
    ['Hi Joanna,\n\nthanks for the invoice.\n\nBest wishes,\nPeter Halloran', ['Joanna', 'Peter Halloran']],
    ['From: Keller, Maria\nTo: Sam Osei\nSubject: Friday', ['Keller, Maria', 'Sam Osei']],
    ['please call maria fernandez about the payment', ['maria fernandez']],
    ['DEAR MR SCHNEIDER, YOUR ORDER IS READY', ['SCHNEIDER']],
    ['Liebe Frau Schuster, vielen Dank für Ihre Nachricht.', ['Schuster']],
  ])('[G30] finds people nobody listed: %j', (text, names) => {
    const got = found(text, 'person');
    for (const name of names) expect(got.some((g) => g.includes(name) || name.includes(g))).toBe(true);
  });

  test('[G30] finds organisations and places', () => {
    const text = 'Our accountant moved from Lisbon to Manchester and now works for Brightwater Holdings Ltd.';
    expect(found(text, 'place')).toEqual(['Lisbon', 'Manchester']);
    expect(found(text, 'organisation').join()).toContain('Brightwater Holdings');
  });

  test('[G31] leaves ordinary words alone', () => {
    expect(
      tagger.tag('The invoice is late. Please pay it this week, or we will have to send a reminder.'),
    ).toEqual([]);
  });

  test('[G32] findings are in order, do not overlap, lie in the text and have a probability, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.string({ unit: 'grapheme', maxLength: 400 }),
        ),
        (text) => {
          let at = 0;
          for (const f of tagger.tag(text)) {
            expect(f.start).toBeGreaterThanOrEqual(at);
            expect(f.end).toBeGreaterThan(f.start);
            expect(f.end).toBeLessThanOrEqual(text.length);
            expect(f.confidence).toBeGreaterThanOrEqual(0);
            expect(f.confidence).toBeLessThanOrEqual(1);
            at = f.end;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('[G33] the same text gives the same findings whatever was read before', () => {
    const text = 'Tom Brady met Anna Kowalska in Warsaw.';
    const first = tagger.tag(text);
    tagger.tag('SOMETHING ELSE '.repeat(5000));
    expect(tagger.tag(text)).toEqual(first);
  });

  test('[G38] a surname alone is found again after the full name, an everyday word is not', () => {
    const text =
      'Notes. Joanna Kellerhals called about the pictures.\n\nWe told Kellerhals that the date is fine.';
    expect(found(text, 'person')).toEqual(['Joanna Kellerhals', 'Kellerhals']);
    const may = 'Theresa May called. May is a good month for weddings. In May we are closed.';
    expect(found(may, 'person')).toEqual(['Theresa May']);
  });

  test('[G39] every finding has a reason that does not hold its value', () => {
    const text =
      'Dear Ms Halloran,\n\nPeter Novak of Brightwater Holdings Ltd in Leeds will call.\n\nbest, anna';
    const findings = tagger.tag(text);
    expect(findings.length).toBeGreaterThan(3);
    for (const f of findings) {
      expect(f.reason.length).toBeGreaterThan(10);
      for (const word of text.slice(f.start, f.end).split(' ')) expect(f.reason).not.toContain(word);
    }
  });

  test.each([
    ['one letter', 'a'],
    ['capitals', 'A'],
    ['digits', '7'],
    ['handles', 'a@'],
    ['initials', 'J. '],
    ['possessives', "Anna's "],
    ['names without end', 'Anna Kowalska '],
    ['brackets', '(['],
    ['gaps', ' .\n'],
    ['combining marks', 'e\u0301'],
    ['emoji', '\ud83d\ude00'],
    ['unpaired surrogates', '\ud83d'],
  ])('[G36] cost grows no faster than the text: %s', (_, piece) => {
    const small = piece.repeat(Math.ceil(100_000 / piece.length));
    const costMicros = (text: string): number => {
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const since = process.cpuUsage();
        tagger.tag(text);
        least = Math.min(least, process.cpuUsage(since).user);
      }
      return least;
    };
    tagger.tag(small);
    // Ten times the text: ten times the cost, and as much again for noise on a busy machine. Quadratic would be 100.
    // What costs next to nothing is measured against 5 ms: quadratic in 100,000 units would be seconds.
    const base = Math.max(costMicros(small), 5000);
    expect(costMicros(small.repeat(10)) / base).toBeLessThan(25);
  });

  test('[G34] a file that is not a whole weights file is refused', () => {
    expect(() => loadTagger(new Uint8Array(10))).toThrow(RangeError);
    const cut = readFileSync(new URL('../../../../models/tagger.bin', import.meta.url)).subarray(0, 100_000);
    expect(() => loadTagger(cut)).toThrow(RangeError);
  });
});
