// The slow plain version of the index: words are compared as text, tables are lists that are read from end to end.
// It says what the fast one must find.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '../../base/index.ts';
import type { KnownPerson } from '../../people/index.ts';
import { compile } from './compile.ts';
import { isCapital } from './context.ts';
import { decodeEscape, escapedCodePoint } from './escapes.ts';
import { Hits } from './hits.ts';
import { FAMILY, GIVEN, NICK } from './lexicon.ts';
import { ordinaryNumber } from './ordinary.ts';
import { MOST_NAMESAKES, type Table, type TableBuilder } from './pairs.ts';
import type { People } from './people.ts';
import { readPeople } from './read.ts';
import { scan } from './scan.ts';
import { foldedWords, hashOf, transliterate, WordReader } from './words.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 300);

class PlainTable implements Table, TableBuilder {
  readonly #entries: { a: number; b: number; value: number }[] = [];
  readonly sizeBytes = 0;

  add(a: number, b: number, value: number): void {
    const same = this.#entries.filter((entry) => entry.a === a && entry.b === b).length;
    if (same < MOST_NAMESAKES) this.#entries.push({ a, b, value });
  }

  build(): Table {
    return this;
  }

  some(a: number, b: number, confirm: (value: number) => boolean): boolean {
    return this.#entries.some((entry) => entry.a === a && entry.b === b && confirm(entry.value));
  }
}

/** One letter added, left out or exchanged, or two neighbours swapped. */
const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b) return false;
  const near = new Set<string>();
  for (let i = 0; i <= a.length; i++) {
    near.add(a.slice(0, i) + a.slice(i + 1));
    near.add(a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2));
    if (b.length > i) {
      near.add(a.slice(0, i) + b[i]! + a.slice(i));
      near.add(a.slice(0, i) + b[i]! + a.slice(i + 1));
    }
  }
  return near.has(b);
};

const plainUnknown = (
  people: People,
  words: readonly string[],
  text: string,
  hits: Hits,
  word: string,
  start: number,
  end: number,
  nextIsHit: boolean,
): void => {
  const { flags } = people.lexicon;
  const ordinary = ordinaryNumber(hashOf(word)) >= 0;
  if (ordinary && text[start - 1] !== '@' && text[end] !== '@') return;
  const idOf = (part: string): number => words.indexOf(part);
  const is = (id: number, bits: number): boolean => id >= 0 && (flags[id]! & bits) !== 0;
  if (word.endsWith('s') && /s/i.test(text[end - 1]!) && idOf(word.slice(0, -1)) >= 0) {
    hits.add(idOf(word.slice(0, -1)), start, end - 1);
    return;
  }
  const join = (given: number, family: number): void => {
    for (const value of [start, end, given, family]) hits.joined.push(value);
  };
  if (word.length <= 32) {
    if (is(idOf(word.slice(1)), FAMILY)) join(-1 - word.charCodeAt(0), idOf(word.slice(1)));
    if (is(idOf(word.slice(0, -1)), FAMILY))
      join(-1 - word.charCodeAt(word.length - 1), idOf(word.slice(0, -1)));
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const [first, second] = [idOf(word.slice(0, cut)), idOf(word.slice(cut))];
      if (is(first, GIVEN | NICK) && is(second, FAMILY)) join(first, second);
      if (is(second, GIVEN | NICK) && is(first, FAMILY)) join(second, first);
    }
  }
  if (ordinary || word.length < 5 || word.length > 24) return;
  if (!isCapital(text, start) && !hits.followsHit && !nextIsHit) return;
  const near = words.flatMap((other, id) => {
    const slips = is(id, GIVEN | FAMILY) || (is(id, NICK) && other.length === word.length - 1);
    return slips && other.length >= 5 && other.length <= 24 && oneSlipApart(word, other) ? [id] : [];
  });
  for (const id of near.slice(0, 4)) hits.add(id, start, end, 1);
};

const idIn = (reader: WordReader, text: string, words: readonly string[]): number => {
  const word = reader.toString();
  if (reader.digits || reader.full !== word.length) return -1;
  if (words.includes(word)) return words.indexOf(word);
  return reader.umlaut
    ? words.indexOf(foldedWords(transliterate(text.slice(reader.start, reader.end))).join(''))
    : -1;
};

const nextWordIsHit = (text: string, end: number, words: readonly string[]): boolean => {
  const reader = new WordReader();
  return reader.next(text, end) && idIn(reader, text, words) >= 0;
};

/** Every word of the text, one after another, compared with every word of the lexicon. */
const plainScan = (text: string, people: People): Hits => {
  const hits = new Hits();
  const words = Array.from({ length: people.lexicon.count }, (_, id) => people.lexicon.word(id));
  const reader = new WordReader();
  for (let at = 0; at < text.length; at = reader.end) {
    if (!reader.readAt(text, at)) {
      const packed = decodeEscape(text, at);
      if (text[at] === '@' || (packed >= 0 && escapedCodePoint(packed) === 64)) hits.atSigns.push(at);
      continue;
    }
    const { start, end } = reader;
    if (reader.digits) {
      hits.addDigits(start, end);
      continue;
    }
    const word = reader.toString();
    const raw = text.slice(start, end);
    if (reader.full === word.length) {
      const id = idIn(reader, text, words);
      if (id >= 0) hits.add(id, start, end);
      else if (word.length >= 4) {
        plainUnknown(people, words, text, hits, word, start, end, nextWordIsHit(text, end, words));
      }
    }
    if (raw.length <= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase())
      hits.addCapitals(start, end);
    hits.count++;
  }
  return hits;
};

const GIVEN_NAMES = [
  'Maria',
  'Jürgen',
  'Will',
  'Robert',
  'Anna-Lena',
  'Siobhán',
  'Rose',
  'Wolfhilde',
  'Bob',
  'Łukasz',
  '太',
];
const FAMILY_NAMES = [
  'Keller',
  'Müller',
  'Smith',
  "O'Brien",
  'van der Berg',
  'Kowalczyk',
  'May',
  'García Márquez',
  'Schulz',
  '山田',
];
const OTHERS = [
  { kind: 'email', value: 'maria.keller@example.com' },
  { kind: 'phone', value: '+49 30 1234567' },
  { kind: 'address', value: '12 Main Street, Springfield' },
  { kind: 'address', value: 'Hauptstraße 7, 10115 Berlin' },
  { kind: 'account', value: 'KD-10023' },
  { kind: 'company', value: 'Blue Hedge GmbH' },
  { kind: 'handle', value: '@hedge_fan' },
  { kind: 'alias', value: 'Kiki Berg' },
] as const;

const knownPeople: fc.Arbitrary<KnownPerson[]> = fc
  .array(
    fc.record({
      given: fc.constantFrom(...GIVEN_NAMES),
      family: fc.constantFrom(...FAMILY_NAMES),
      identifiers: fc.subarray([...OTHERS], { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ given, family, identifiers }, at) => ({
      id: personId(`p${at}`),
      name: { full: `${given} ${family}` },
      identifiers,
    })),
  );

const PIECES = [
  ...GIVEN_NAMES,
  ...FAMILY_NAMES,
  ...OTHERS.map(({ value }) => value as string),
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '-',
  '@',
  '%40',
  '_',
  '.',
  "'s",
  's',
  'keller',
  'MARIA',
  'Kelller',
  'Kowalcyzk',
  'mkeller',
  'mariakeller',
  'kellerm',
  'M. ',
  'M.K.',
  'MK',
  'Ms ',
  'Herr ',
  'Dear ',
  'Mueller',
  'Muller',
  'M&uuml;ller',
  'M\\u00fcller',
  '%20',
  '&nbsp;',
  '</b> <i>',
  '\\n',
  '\u200b',
  '\u00ad',
  'Mаria',
  '𝐊eller',
  '12',
  '030 1234567',
  '10023',
  '7',
  'Hauptstr. 7',
  'the',
  'will',
  'may I',
  'Peter',
  'ß',
  'ﬁ',
  '\ud83d',
  '😀',
  'Ö',
  '山田太郎',
  'shall',
  'Blue Hedge',
  '"lastName":"',
  '|',
  '\t',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

const listed = (hits: Hits): Record<string, number[]> =>
  Object.fromEntries(
    (
      [
        'words',
        'starts',
        'ends',
        'orders',
        'slips',
        'digitStarts',
        'digitEnds',
        'atSigns',
        'capitals',
        'joined',
      ] as const
    ).map((name) => [name, [...hits[name].values.subarray(0, hits[name].length)]]),
  );

test('[G33] the scan sees what the slow plain scan sees', () => {
  fc.assert(
    fc.property(knownPeople, texts, (people, text) => {
      const compiled = compile(people);
      expect(listed(scan(text, compiled))).toEqual(listed(plainScan(text, compiled)));
    }),
    { numRuns: runs },
  );
});

test('[G33] the index finds what the slow plain version finds', () => {
  fc.assert(
    fc.property(knownPeople, texts, (people, text) => {
      const fast = compile(people);
      const plain = compile(people, () => new PlainTable());
      expect(readPeople(fast, text, scan(text, fast))).toEqual(
        readPeople(plain, text, plainScan(text, plain)),
      );
    }),
    { numRuns: runs },
  );
});

test('[G33] the slow plain version knows the forms', () => {
  const people = compile(
    [{ id: personId('a'), name: { full: 'Maria Kowalczyk' }, identifiers: [] }],
    () => new PlainTable(),
  );
  for (const text of ['Maria Kowalczyk', 'Kowalcyzk, Maria', 'mkowalczyk', 'the Kowalczyks']) {
    expect(readPeople(people, text, plainScan(text, people))).toHaveLength(1);
  }
});
