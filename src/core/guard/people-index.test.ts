import { describe, expect, test } from 'vitest';
import { personId } from '../base/index.ts';
import type { Identifier, KnownPerson } from '../people/index.ts';
import { find } from './find.ts';
import { compilePeople } from './people-index.ts';

const person = (id: string, full: string, identifiers: readonly Identifier[] = []): KnownPerson => ({
  id: personId(id),
  name: { full },
  identifiers,
});

const PEOPLE = [
  person('maria', 'Maria Theresia Keller', [
    { kind: 'email', value: 'maria.keller@example.com' },
    { kind: 'phone', value: '+49 30 1234567' },
    { kind: 'address', value: '12 Main Street, Springfield, IL 62704' },
    { kind: 'account', value: 'KD-100234' },
    { kind: 'date-of-birth', value: '1984-03-12' },
  ]),
  person('will', 'Will May', [{ kind: 'email', value: 'will@example.org' }]),
  person('juergen', 'Jürgen Müller-Lüdenscheidt', [
    { kind: 'address', value: 'Hauptstraße 7, 10115 Berlin' },
  ]),
  person('robert', 'Robert Kowalczyk', [
    { kind: 'iban', value: 'DE89 3704 0044 0532 0130 00' },
    { kind: 'company', value: 'Blue Hedge GmbH' },
    { kind: 'handle', value: '@hedge_fan' },
  ]),
  person('jan', 'Jan van der Berg'),
  person('siobhan', "Siobhán O'Connor"),
  person('wolfhilde', 'Wolfhilde Zangerl'),
  {
    id: personId('thomas'),
    name: { full: 'Thomas Hartwig', given: 'Thomas', family: 'Hartwig' },
    identifiers: [],
  },
] as const;

const index = compilePeople(PEOPLE);

/** The findings as `value → person`, in order. */
const found = (text: string, mentioned: readonly string[] = []): string[] =>
  index
    .find(text, new Set(mentioned.map(personId)))
    .map((finding) => `${text.slice(finding.start, finding.end)} → ${finding.person ?? 'nobody'}`);

/** `[rule, text, what is found…]` */
const FORMS: readonly (readonly [string, string, ...string[]])[] = [
  ['G8', 'Maria Keller called.', 'Maria Keller → maria'],
  ['G8', 'Keller, Maria', 'Keller, Maria → maria'],
  ['G8', 'KELLER MARIA', 'KELLER MARIA → maria'],
  [
    'G8',
    'Maria Theresia Keller and Maria T. Keller',
    'Maria Theresia Keller → maria',
    'Maria T. Keller → maria',
  ],
  ['G8', 'It was Maria. Keller is a word for cellar.'],
  ['G9', 'M. Keller, M Keller, M.T. Keller', 'M. Keller → maria', 'M Keller → maria', 'M.T. Keller → maria'],
  ['G9', 'Keller, M. wrote', 'Keller, M. → maria'],
  ['G10', 'Ms Keller and Herr Kowalczyk', 'Keller → maria', 'Kowalczyk → robert'],
  ['G11', 'We met Kowalczyk.', 'Kowalczyk → robert'],
  ['G11', 'kowalczyk schreibt, bitte anrufen', 'kowalczyk → robert'],
  ['G12', 'Maria went home.'],
  ['G12', 'Maria Keller left. Maria came back.', 'Maria Keller → maria', 'Maria → maria'],
  ['G12', 'From maria.keller@example.com: Maria here', 'maria.keller@example.com → maria', 'Maria → maria'],
  ['G12', 'Wolfhilde called.', 'Wolfhilde → wolfhilde'],
  ['G13', 'I will go in May. Will you? May I?'],
  ['G13', 'Will May came. I will go in May. Will you? Thanks, Will', 'Will May → will', 'Will → will'],
  ['G13', 'Der Keller ist feucht.'],
  ['G14', 'Bob Kowalczyk; later Bob', 'Bob Kowalczyk → robert', 'Bob → robert'],
  [
    'G15',
    "Maria Keller's, the Kowalczyks, Kowalczyks Brief",
    'Maria Keller → maria',
    'Kowalczyk → robert',
    'Kowalczyk → robert',
  ],
  [
    'G16',
    'Jürgen Müller, Jürgen Lüdenscheidt, Jürgen Müller Lüdenscheidt',
    'Jürgen Müller → juergen',
    'Jürgen Lüdenscheidt → juergen',
    'Jürgen Müller Lüdenscheidt → juergen',
  ],
  [
    'G16',
    "Jan van der Berg, Herr van der Berg; Siobhan OConnor, O'Connor",
    'Jan van der Berg → jan',
    'van der Berg → jan',
    'Siobhan OConnor → siobhan',
    "O'Connor → siobhan",
  ],
  ['G17', 'JUERGEN MUELLER, jurgen muller', 'JUERGEN MUELLER → juergen', 'jurgen muller → juergen'],
  [
    'G18',
    'Robert Kowalcyzk, Maria Kelller, Mraia Keller',
    'Robert Kowalcyzk → robert',
    'Maria Kelller → maria',
    'Mraia Keller → maria',
  ],
  ['G19', 'Maria\nKeller', 'Maria\nKeller → maria'],
  ['G19', 'J&uuml;rgen&nbsp;M&#252;ller', 'J&uuml;rgen&nbsp;M&#252;ller → juergen'],
  ['G19', 'J\\u00fcrgen M\\u00fcller', 'J\\u00fcrgen M\\u00fcller → juergen'],
  ['G19', '?q=J%C3%BCrgen%20M%C3%BCller', 'J%C3%BCrgen%20M%C3%BCller → juergen'],
  [
    'G19',
    '**Maria** _Keller_ and <b>Maria</b> <i>Keller</i>',
    'Maria** _Keller → maria',
    'Maria</b> <i>Keller → maria',
  ],
  [
    'G19',
    'Ma\u200bria Kel\u00adler, Mаria Kеller, 𝐌𝐚𝐫𝐢𝐚 𝐊𝐞𝐥𝐥𝐞𝐫',
    'Ma\u200bria Kel\u00adler → maria',
    'Mаria Kеller → maria',
    '𝐌𝐚𝐫𝐢𝐚 𝐊𝐞𝐥𝐥𝐞𝐫 → maria',
  ],
  ['G20', 'write to <MARIA.KELLER@example.com>;', 'MARIA.KELLER@example.com → maria'],
  [
    'G20',
    'maria.keller@other.org, kowalczyk.r@other.org',
    'maria.keller@other.org → maria',
    'kowalczyk.r@other.org → robert',
  ],
  ['G21', '@mariakeller85 and rkowalczyk', 'mariakeller85 → maria', 'rkowalczyk → robert'],
  [
    'G22',
    '030 1234567, +49 (0)30/123-4567, 0049301234567',
    '030 1234567 → maria',
    '+49 (0)30/123-4567 → maria',
    '0049301234567 → maria',
  ],
  ['G22', 'order 9990301234567 and 1234567'],
  [
    'G23',
    'KD 100234, kd100234, no. 100234, DE89370400440532013000',
    'KD 100234 → maria',
    'kd100234 → maria',
    '100234 → maria',
    'DE89370400440532013000 → robert',
  ],
  ['G23', 'part 5100234 or 1002345'],
  [
    'G24',
    '12 Main St., Springfield and 12 MAIN STREET',
    '12 Main St., Springfield → maria',
    '12 MAIN STREET → maria',
  ],
  ['G24', 'Hauptstr. 7, 10115 Berlin', 'Hauptstr. 7, 10115 Berlin → juergen'],
  ['G24', '14 Main Street and Main Street'],
  ['G25', 'Blue Hedge sent it to @hedge_fan', 'Blue Hedge → robert', 'hedge_fan → robert'],
  [
    'G26',
    'Robert Kowalczyk (R.K.) said; R. K. left',
    'Robert Kowalczyk → robert',
    'R.K. → robert',
    'R. K. → robert',
  ],
  ['G26', 'R.K. said'],
  ['G27', '{"firstName":"Thomas","lastName":"Hartwig"}', 'Thomas → thomas', 'Hartwig → thomas'],
  ['G28', 'Maria and Thomas Keller', 'Maria → maria', 'Keller → maria'],
];

describe('known people', () => {
  test.each(FORMS)('[%s] %s', (_rule, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('[G12] a first name counts for people who were named earlier in the conversation', () => {
    expect(found('Maria came back.', ['maria'])).toEqual(['Maria → maria']);
  });

  test('[G12] a first name beside another family name is somebody else', () => {
    expect(found('Maria Huberty called.', ['maria'])).toEqual([]);
  });

  test('[G29] of namesakes the one who is present is meant, otherwise always the same one', () => {
    const namesakes = compilePeople([
      person('b', 'Anna Schulz', [{ kind: 'email', value: 'anna@b.example' }]),
      person('a', 'Anna Schulz'),
    ]);
    expect(namesakes.find('Anna Schulz').map(({ person }) => person)).toEqual(['a']);
    expect(namesakes.find('anna@b.example, Anna Schulz').map(({ person }) => person)).toEqual(['b', 'b']);
  });

  test('[G30] own terms are not found, also as part of a longer term', () => {
    const own = { terms: ['Keller Fotografie', 'Zangerl'] };
    const mine = compilePeople(PEOPLE, own);
    expect(mine.find('Keller Fotografie, Zangerl')).toEqual([]);
    expect(mine.find('Maria Keller')).toHaveLength(1);
    expect(find('Keller Fotografie', { people: index, own })).toEqual([]);
    expect(mine.find('Keller Fotografie. Maria Keller, Zangerl and Maria Keller')).toHaveLength(2);
  });

  test('[G1] a reason never repeats the value, confidence is a probability', () => {
    for (const [, text] of FORMS) {
      for (const finding of index.find(text)) {
        expect(finding.confidence).toBeGreaterThan(0);
        expect(finding.confidence).toBeLessThanOrEqual(1);
        expect(finding.reason.toLowerCase()).not.toContain(
          text.slice(finding.start, finding.end).toLowerCase(),
        );
      }
    }
  });

  test('[G4] a search leaves no trace: the same text gives the same findings after any other text', () => {
    const before = FORMS.map(([, text]) => index.find(text));
    const after = [...FORMS].reverse().map(([, text]) => index.find(text));
    expect(after.reverse()).toEqual(before);
  });

  test('[G37] holds knows names, parts of names and identifiers in any spelling, and nothing else', () => {
    for (const value of [
      'Maria',
      'KELLER',
      'müller',
      'Mueller',
      '+49 (30) 1234567',
      'MARIA.KELLER@EXAMPLE.COM',
      'Will May',
      'Bob',
    ]) {
      expect(index.holds(value), value).toBe(true);
    }
    for (const value of ['Huber', 'Main', '', 'maria.huber@example.com', '1234567'])
      expect(index.holds(value), value).toBe(false);
  });

  test('a person is found by id, an unknown id is undefined', () => {
    expect(index.person(personId('jan'))).toBe(PEOPLE[4]);
    expect(index.person(personId('nobody'))).toBeUndefined();
    expect(index.people).toBe(PEOPLE.length);
  });

  test('people with odd names do no harm', () => {
    const odd = compilePeople([
      person('1', ''),
      person('2', 'X'),
      person('3', '  ,  '),
      person('4', 'Dr.'),
      person('5', '\ud83d\u200b'),
      person('6', 'a'.repeat(5000), [
        { kind: 'phone', value: '' },
        { kind: 'address', value: ',,,' },
        { kind: 'email', value: '@' },
      ]),
    ]);
    expect(odd.find('X and a letter, Dr. who? @ 12')).toEqual([]);
  });
});

describe('everything together', () => {
  test('[G35] parts of an unknown full name are found elsewhere in the text', () => {
    const text = 'Peter Hollmann wrote. Later Hollmann called.';
    const tagger = {
      tag: () => [{ start: 0, end: 14, kind: 'person' as const, confidence: 0.9, reason: 'a name' }],
    };
    const values = find(text, { tagger }).map((finding) => text.slice(finding.start, finding.end));
    expect(values).toEqual(['Peter Hollmann', 'Hollmann']);
  });

  test('[G36] the date of birth of somebody present is known as such, in any form', () => {
    for (const date of ['12.03.1984', '12 March 1984', '1984-03-12', '3/12/1984']) {
      const text = `Maria Keller, ${date}`;
      expect(find(text, { people: index }).at(-1), date).toMatchObject({
        kind: 'date-of-birth',
        person: 'maria',
      });
    }
    expect(find('Maria Keller, 13.03.1984', { people: index }).at(-1)?.person).toBeUndefined();
  });

  test('only the kinds asked for are reported', () => {
    const text = 'Maria Keller, maria.keller@example.com';
    expect(find(text, { people: index, kinds: new Set(['email']) }).map(({ kind }) => kind)).toEqual([
      'email',
    ]);
  });
});

describe('[G32] ten times the text takes about ten times as long', () => {
  const cpuMs = (run: () => unknown): number => {
    const before = process.cpuUsage().user;
    run();
    return (process.cpuUsage().user - before) / 1000;
  };
  const pieces = [
    'a',
    '7',
    '4 ',
    'a@',
    '([{<',
    '\u0301',
    '😀',
    '\ud83d',
    '&',
    '%C3%',
    'a\u200b',
    'Maria ',
    'Keller, ',
    '12 Main 7 ',
    'M.',
    'aаαא字',
  ];
  // A quadratic search would take a hundred times as long; the floor keeps the clock's grain out of the ratio.
  test.each(pieces)('%j', (piece) => {
    const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    index.find(text(20_000));
    const small = Math.min(...[1, 2, 3].map(() => cpuMs(() => index.find(text(30_000)))));
    const large = cpuMs(() => index.find(text(300_000)));
    expect(large / Math.max(small, 5)).toBeLessThan(40);
  });
});
