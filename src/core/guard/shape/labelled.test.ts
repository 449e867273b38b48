import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { CODE, type Labelled, labelled } from './labelled.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

// The slow plain version: label, what stands between and value as one pattern.
const NUMBER_WORD =
  "(?:['’]?s?[ _.-]{0,2}(?:numbers?|nummer[n]?|numeros?|números?|numéros?|numer|num|nos|no|nrs|nr|n[°ºo]|identification|identifier|id|ids|code|key|ref(?:erence)?|pojazdu|#)(?!\\p{L})[.:°º]{0,2}){0,2}";
const ASIDE = '(?: ?\\([^()\\n]{1,24}\\))?';
const LINKS =
  '(?:[ \\t]{0,3}(?:(?:is|was|are|will be|ist|lautet|war|lauten|es|est|é|è|era|jest|to|of|on|with|under)(?!\\p{L})|[:=#>|,*]|->|-(?=[ :]))["\'`*\\[ \\t]{0,3}){0,3}';
const GAP = '(?:[ \\t]{0,4}[?:.]?[ \\t]{0,2}\\r?\\n[ \\t]{0,4}(?:[A-Z]: )?)?';
const OPEN = '[ \\t"\'`(\\[#*]{0,3}';

function plainly({ label, value }: Labelled, text: string): string[] {
  const pattern = new RegExp(
    `(?:${label})(${NUMBER_WORD}${ASIDE}["'\`]?${LINKS}${GAP}${OPEN})(${value})(?![\\p{L}\\p{N}]| ?%)`,
    'yiu',
  );
  const match = pattern.exec(text);
  return match && match[1] !== '' ? [match[2]!] : [];
}

const form: Labelled = {
  kind: 'passport',
  label: 'passports?|pass(?: card)?|reisepass',
  value: CODE,
  confidence: 0.9,
  reason: 'A test.',
};

function found(text: string): string[] {
  const findings: Finding[] = [];
  const word = /^\p{L}+/u.exec(text)![0];
  labelled(form)(text, { start: 0, end: word.length }, (finding) => findings.push(finding));
  return findings.map(({ start, end }) => text.slice(start, end));
}

const between = [
  ' ',
  '  ',
  '.',
  ':',
  ': ',
  '#',
  ' no',
  ' no.',
  ' nr',
  ' number',
  'nummer',
  '-nr',
  "'s id",
  ' ref',
  ' is',
  ' to ',
  ' of',
  ' = ',
  ' -> ',
  ' - ',
  '|',
  '*',
  '"',
  "'",
  '(',
  '[',
  ' (EU) ',
  '\n',
  '?\nA: ',
  '\t',
  ' nº ',
];

describe('labelled', () => {
  // A value glued to the label's last word is nobody's number; there the two differ.
  test('[G42] finds what one pattern of label, link and value finds', () => {
    const texts = fc
      .tuple(
        fc.constantFrom('passport', 'Passports', 'pass', 'Pass card', 'Reisepass'),
        fc.array(fc.constantFrom(...between), { maxLength: 5 }),
        fc.constantFrom(
          'C01X00T47',
          'id-12',
          'no7',
          'x 12',
          '12',
          'is-77',
          '123456',
          'to12',
          'A1B2C3 %',
          'nr',
        ),
        fc.constantFrom('', ' ', '.', ' and 12', '%', 'é', '\n'),
      )
      .map(([label, links, value, tail]) => {
        const before = `${label}${links.join('')}`;
        return `${before}${/\p{L}$/u.test(before) ? ' ' : ''}${value}${tail}`;
      });
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text), text).toEqual(plainly(form, text));
      }),
      { numRuns: RUNS * 10 },
    );
  });

  test('[G42] takes the last word of a label for the value when nothing else follows', () => {
    expect(found('pass card7')).toEqual(['card7']);
  });
});
