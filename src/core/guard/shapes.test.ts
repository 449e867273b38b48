import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { REACH, type Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { compileHints, foldWord, scanHints } from './shape/hint-scan.ts';
import { keepOuter } from './shape/keep-outer.ts';
import { findShapes } from './shapes.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const examples = RECOGNISERS.flatMap(({ examples }) => examples.hits.map(([text]) => text));
const hostile = [
  '7',
  'a@',
  'a.',
  '(',
  ')',
  '-',
  ' ',
  'http://',
  'a',
  'a1',
  'e\u0301',
  '\ud83d\ude00',
  '\ud83d',
  '\uff17',
  '\u200b1',
  'born ',
  'may 1 ',
  'at ',
  'DE89 ',
  '+1 ',
  '0 ',
  '1.2.',
  '\n',
  '\0',
  '\u202e',
  'password: ',
  'no. 1/',
  'St. 1 ',
  ':',
  '12:',
];

/** Texts of real values, hostile pieces and any characters, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...examples),
      fc.constantFrom(...hostile),
      fc
        .tuple(fc.constantFrom(...hostile), fc.integer({ min: 2, max: 60 }))
        .map(([unit, times]) => unit.repeat(times)),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

const values = (text: string): string[] => findShapes(text).map(({ start, end }) => text.slice(start, end));
const valuesOf = (kind: Finding['kind'], text: string): string[] =>
  findShapes(text, new Set([kind])).map(({ start, end }) => text.slice(start, end));

describe('findShapes', () => {
  test('[G40] gives findings in order of position, inside the text, with a kind its recogniser names, and never throws', () => {
    const kinds = new Set(RECOGNISERS.flatMap((recogniser) => recogniser.kinds));
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, kind, confidence } of findShapes(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(kinds).toContain(kind);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = start;
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('[G40] gives the same answer whatever was searched before', () => {
    const text = examples.join('\n');
    const first = findShapes(text);
    for (const other of examples) findShapes(other);
    expect(findShapes(text)).toEqual(first);
  });

  test('[G43] reads wide digits, odd spaces and dashes like plain ones, with exact offsets', () => {
    expect(values('Tel. ０３０/９０１８２０')).toEqual(['０３０/９０１８２０']);
    expect(values('IBAN GB29\u00a0NWBK\u00a06016\u00a01331\u00a09268\u00a019.')).toEqual([
      'GB29\u00a0NWBK\u00a06016\u00a01331\u00a09268\u00a019',
    ]);
    expect(values('SSN 455\u201197\u20112191')).toEqual(['455\u201197\u20112191']);
    expect(values('am ١٢/٠٣/١٩٨٠')).toEqual(['١٢/٠٣/١٩٨٠']);
  });

  test('[G43] sees through invisible characters and reports the span that holds them', () => {
    expect(values('to ann\u200b@exam\u00adple.com now')).toEqual(['ann\u200b@exam\u00adple.com']);
    expect(values('\ufeff\u200bann@example.com\u200b')).toEqual(['ann@example.com']);
  });

  test('[G43] keeps offsets past emoji and unpaired surrogates', () => {
    expect(values('\ud83d\ude00 \ud83d ann@example.com \ude00')).toEqual(['ann@example.com']);
  });

  test('[G44] wakes recognisers in proportion to the length of the text, whatever it holds', () => {
    const table = compileHints(RECOGNISERS);
    for (const unit of [...hostile, ...examples]) {
      const wakes = (text: string): number => {
        let count = 0;
        scanHints(text, table, () => count++);
        return count;
      };
      const [small, large] = [wakes(unit.repeat(40)), wakes(unit.repeat(400))];
      expect(large).toBeLessThanOrEqual(small * 10 + RECOGNISERS.length * 20);
    }
  });

  test('[G45] limiting the kinds changes what is reported and never what is found', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.subarray([...new Set(RECOGNISERS.flatMap(({ kinds }) => kinds))]),
        (text, kinds) => {
          const wanted = new Set(kinds);
          expect(findShapes(text, wanted)).toEqual(findShapes(text).filter(({ kind }) => wanted.has(kind)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('[G47] says why in words, and never repeats the value', () => {
    for (const text of examples) {
      for (const { start, end, reason } of findShapes(text)) {
        expect(reason).toMatch(/^[A-Z].*\.$/);
        if (end - start >= 5)
          expect(reason.toLowerCase()).not.toContain(text.slice(start, end).toLowerCase());
      }
    }
  });
});

describe('each recogniser', () => {
  const filler = 'The quick brown fox jumps over the lazy dog and sleeps. '.repeat(60);

  test.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
    '[G44] %s looks no further than its reach',
    (_, recogniser) => {
      const table = compileHints([recogniser]);
      const texts = [
        `${filler}${recogniser.examples.hits.map(([text]) => text).join('\n')}\n${filler}`,
        ...hostile.map((unit) => unit.repeat(Math.ceil((2.5 * REACH) / unit.length))),
      ];
      for (const text of texts) {
        let left = 40;
        scanHints(text, table, (_place, { start, end }) => {
          // A few hints from all over the text are enough, and those near the middle have most to look at.
          if (end - start > REACH || left === 0 || (start * 7919) % 97 > 20) return;
          left--;
          const from = Math.max(0, start - REACH);
          const window = text.slice(from, end + REACH);
          expect(recognised(recogniser, window, start - from, end - from)).toEqual(
            recognised(recogniser, text, start, end).map((finding) => ({
              ...finding,
              start: finding.start - from,
              end: finding.end - from,
            })),
          );
        });
      }
    },
  );

  test.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
    '[G46] %s finds its values at the start, at the end, in brackets and in quotes',
    (_, { examples: { hits }, kinds }) => {
      const wanted = new Set(kinds);
      for (const [text, value] of hits) {
        for (const around of [
          text,
          `(${text})`,
          `"${text}"`,
          `\n${text}\n`,
          `${filler}\n${text}\n${filler}`,
        ]) {
          expect(
            findShapes(around, wanted).map(({ start, end }) => around.slice(start, end)),
            around.slice(-80),
          ).toContain(value);
        }
      }
    },
  );
});

function recognised(recogniser: Recogniser, text: string, start: number, end: number): Finding[] {
  const found: Finding[] = [];
  recogniser.recognise(text, { start, end }, (finding) => found.push(finding));
  return found;
}

describe('meeting findings', () => {
  const finding = (start: number, end: number, kind: Finding['kind'], confidence: number): Finding => ({
    start,
    end,
    kind,
    confidence,
    reason: 'A test.',
  });

  test('[G48] the outer finding stays, a much surer inner one replaces it, and overlapping ones both stay', () => {
    expect(keepOuter([finding(5, 9, 'card', 0.9), finding(0, 20, 'iban', 0.9)])).toEqual([
      finding(0, 20, 'iban', 0.9),
    ]);
    expect(keepOuter([finding(0, 20, 'address', 0.5), finding(5, 9, 'email', 0.95)])).toEqual([
      finding(5, 9, 'email', 0.95),
    ]);
    expect(keepOuter([finding(8, 14, 'phone', 0.9), finding(0, 10, 'date', 0.9)])).toHaveLength(2);
    expect(keepOuter([finding(0, 4, 'date', 0.6), finding(0, 4, 'date-of-birth', 0.9)])).toEqual([
      finding(0, 4, 'date-of-birth', 0.9),
    ]);
  });

  test('[G48] the order in which findings come makes no difference', () => {
    const some = fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 20 }),
      confidence: fc.constantFrom(0.5, 0.7, 0.95),
      kind: fc.constantFrom('date' as const, 'phone' as const, 'card' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (list) => {
        const findings = list.map(({ start, length, kind, confidence }) =>
          finding(start, start + length, kind, confidence),
        );
        const reversed = [...findings].reverse();
        expect(keepOuter(findings)).toEqual(keepOuter(reversed));
      }),
      { numRuns: RUNS },
    );
  });

  test('[G48] a value inside another of its making is reported once', () => {
    expect(values('IBAN: DE89 3704 0044 0532 0130 00')).toEqual(['DE89 3704 0044 0532 0130 00']);
    expect(values('https://ann:pw@example.com/x')).toEqual(['https://ann:pw@example.com/x']);
    expect(values('Case No: 2:23-cr-03849-YVT')).toEqual(['2:23-cr-03849-YVT']);
  });
});

describe('the scan of hints', () => {
  const recogniser = (hints: Recogniser['hints']): Recogniser => ({
    id: 'test',
    kinds: ['date'],
    source: 'none',
    hints,
    examples: { hits: [], misses: [] },
    recognise: () => {},
  });
  const met = (text: string, hints: Recogniser['hints']): string[] => {
    const found: string[] = [];
    scanHints(text, compileHints([recogniser(hints)]), (_, { start, end }) =>
      found.push(text.slice(start, end)),
    );
    return found;
  };

  test('[G49] words match whole, whatever their case and marks', () => {
    expect(met('Geburt, GEBÜRT; gebu\u0308rt geburtstag Xgeburt 1geburt2', { words: ['geburt'] })).toEqual([
      'Geburt',
      'GEBÜRT',
      'gebu\u0308rt',
      'geburt',
    ]);
  });

  test('[G49] a word of one letter wakes only before a sign', () => {
    expect(met('a c a/c C. a', { words: ['a', 'c'] })).toEqual(['a', 'C']);
  });

  test('[G49] runs of digits match by length and by what follows', () => {
    expect(met('1 22 333. 4444-', { digits: [{ least: 3 }] })).toEqual(['333', '4444']);
    expect(met('22 22. 22', { digits: [{ least: 2, most: 2, next: '.' }] })).toEqual(['22']);
    expect(met('11 a 22 (33 apples', { digits: [{ least: 2, most: 2, near: true }] })).toEqual(['11', '22']);
  });

  test('[G49] joints match between letters and digits only', () => {
    expect(met('a.b . c. .d é-1', { joints: '.-' })).toEqual(['.', '-']);
  });

  test('[G49] the scan tells the same words as a plain search', () => {
    const words = ['may', 'born', 'konto', 'strasse'];
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...words, 'MAY', 'maybe', 'Körn', 'née', '12', ' ', '-', "'", 'é', '\u0301'),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    const plain = (value: string): string[] =>
      [...value.matchAll(/[\p{L}\p{M}]+/gu)]
        .map(([word]) => word)
        .filter((word) => words.includes(foldWord(word)));
    fc.assert(
      fc.property(text, (value) => {
        expect(met(value, { words })).toEqual(plain(value));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('kinds in company', () => {
  test('[G50] a number is called what the word beside it calls it', () => {
    expect(valuesOf('phone', 'Order 4155550132, phone 4155550199')).toEqual(['4155550199']);
    expect(valuesOf('date-of-birth', 'Invoice of 12.03.2024 for Ann, born 12.03.1980')).toEqual([
      '12.03.1980',
    ]);
    expect(valuesOf('date', 'Invoice of 12.03.2024 for Ann, born 12.03.1980')).toEqual(['12.03.2024']);
  });

  test('[G51] a mistyped card or IBAN still counts when it is called one', () => {
    expect(valuesOf('card', 'credit card 4929 6970 1022 6318')).toHaveLength(1);
    expect(valuesOf('iban', 'IBAN DE89370400440532013001')).toHaveLength(1);
  });

  test('[G52] an address is one finding from the house to the country', () => {
    const text = 'Flat 2, 14 Rose Gardens\nLeeds LS1 4AP\nUnited Kingdom';
    expect(valuesOf('address', text)).toEqual([text]);
  });

  test('[G53] text written as one value inside another field keeps its field', () => {
    const json =
      '{"email":"ann@example.com","dateOfBirth":"1980-02-11","orderId":"A-10023","password":"hunter2"}';
    expect(findShapes(json).map(({ kind, start, end }) => [kind, json.slice(start, end)])).toEqual([
      ['email', 'ann@example.com'],
      ['date-of-birth', '1980-02-11'],
      ['reference-number', 'A-10023'],
      ['password', 'hunter2'],
    ]);
  });
});
