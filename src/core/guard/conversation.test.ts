import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../base/index.ts';
import type { KnownPerson } from '../people/index.ts';
import {
  type Conversation,
  type ConversationOptions,
  coversText,
  defaultPolicy,
  type Finding,
  type Issued,
  KINDS,
  type Kind,
  localPolicy,
  openConversation,
  type PeopleIndex,
  type Policy,
  packIssued,
  unpackIssued,
} from './index.ts';
import { fold } from './restore/units.ts';

const RUNS = Number(process.env.PRIVET_RUNS ?? 300);
const secret = new Uint8Array(32).fill(7);
const everything: Policy = { rules: {}, otherwise: 'pseudonymise', from: 'a test' };

const listed: KnownPerson[] = [
  {
    id: personId('p1'),
    name: { full: 'Maria Lopez', given: 'Maria', family: 'Lopez' },
    gender: 'female',
    identifiers: [{ kind: 'email', value: 'maria.lopez@gmx.de' }],
  },
  { id: personId('p2'), name: { full: 'Jürgen von der Heide' }, identifiers: [] },
  { id: personId('p3'), name: { full: 'O’Brien, Seán' }, gender: 'male', identifiers: [] },
  { id: personId('p4'), name: { full: 'Li Wei' }, identifiers: [] },
];
const index = (people: readonly KnownPerson[]): PeopleIndex => {
  const held = new Set(
    people.flatMap(({ name, identifiers }) => [
      fold(name.full),
      ...name.full.split(/[^\p{L}’]+/u).map(fold),
      ...identifiers.map(({ value }) => fold(value)),
    ]),
  );
  return {
    people: people.length,
    identifiers: 0,
    sizeBytes: 0,
    find: () => [],
    person: (id) => people.find((person) => person.id === id),
    holds: (value) => held.has(fold(value)),
  };
};
const options = (more: Partial<ConversationOptions> = {}): ConversationOptions => ({
  secret,
  conversation: 'c',
  destination: 'd',
  people: index(listed),
  ...more,
});
const open = (more: Partial<ConversationOptions> = {}): Conversation => openConversation(options(more));

/** Findings of each of the given values in the text. */
function findings(text: string, values: readonly (readonly [string, Kind, string?])[]): Finding[] {
  const found: Finding[] = [];
  for (const [value, kind, person] of values) {
    if (value === '') continue;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      found.push({
        start: at,
        end: at + value.length,
        kind,
        confidence: 1,
        reason: 'test',
        ...(person === undefined ? {} : { person: personId(person) }),
      });
  }
  return found;
}

const name: readonly [string, Kind, string] = ['Maria Lopez', 'person', 'p1'];

// What the first names of a fresh conversation become, so that texts hold the stand-ins before they are given out.
const firstStandIns = ['Maria Lopez', 'Maria', 'Seán', 'maria.lopez@gmx.de'].flatMap((value) => {
  const { text } = open().mask(
    value,
    findings(value, [[value, value.includes('@') ? 'email' : 'person', 'p1']]),
    everything,
  );
  return [text, text.toUpperCase(), ...text.split(/[ .@]/)];
});

const snippets = fc.oneof(
  fc.constantFrom(
    'Maria Lopez',
    'MARIA LOPEZ',
    'maria lopez',
    'María López',
    'Maria',
    'Lopez, Maria',
    'M. Lopez',
    'Ms Lopez',
    'Jürgen von der Heide',
    'von der Heide',
    'Seán',
    'Li Wei',
    'maria.lopez@gmx.de',
    'https://x.example/?q=Maria',
    '[a](https://evil.test/Maria)',
    '![Maria](',
    ')',
    '<img src="',
    '">',
    'href=Maria',
    '](',
    '<',
    '>',
    'www.Maria.com',
    'x@Maria.de',
    '+49 30 1234567',
    '(212) 555-1234',
    '\\n',
    '\\u00e9',
    '&amp;',
    '&#91;',
    '%20',
    '%5B',
    '[',
    ']',
    "'s",
    's',
    'a',
    ' ',
    '\n',
    '-',
    '_',
    '**',
    '`',
    '.',
    ',',
    '@',
    '\u0301',
    '\u200b',
    '\ud800',
    '\udc00',
    '🎉',
    '王小明',
    'ß',
    'İ',
    ...firstStandIns,
    '[Client 1]',
    '[Person 1]',
    'Client 1',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const texts = fc.array(snippets, { maxLength: 14 }).map((parts) => parts.join(''));
const spaced = fc.array(snippets, { maxLength: 14 }).map((parts) => parts.join(' '));
const spans = fc.array(
  fc.record({
    at: fc.nat(120),
    length: fc.integer({ min: 1, max: 25 }),
    kind: fc.constantFrom(...KINDS),
    person: fc.option(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { nil: undefined }),
  }),
  { maxLength: 6 },
);
const world = fc
  .record({
    text: fc.oneof(texts, spaced),
    spans,
    style: fc.constantFrom('realistic' as const, 'label' as const),
  })
  .map(({ text, spans, style }) => ({
    text,
    style,
    found: [
      ...spans.flatMap(({ at, length, kind, person }) =>
        at >= text.length
          ? []
          : [
              {
                start: at,
                end: Math.min(text.length, at + length),
                kind,
                confidence: 1,
                reason: 'test',
                ...(person === undefined ? {} : { person: personId(person) }),
              },
            ],
      ),
      ...findings(text, [
        name,
        ['Maria', 'person', 'p1'],
        ['María López', 'person', 'p1'],
        ['MARIA LOPEZ', 'person', 'p1'],
        ['Lopez', 'person', 'p1'],
        ['maria.lopez@gmx.de', 'email', 'p1'],
        ['Jürgen von der Heide', 'person', 'p2'],
        ['Seán', 'person', 'p3'],
        ['+49 30 1234567', 'phone'],
      ]),
    ] as Finding[],
  }));

/** The masked text for findings of these values. */
const maskOf = (
  talk: Conversation,
  text: string,
  values: readonly (readonly [string, Kind, string?])[],
  policy = everything,
) => talk.mask(text, findings(text, values), policy);

describe('masking and restoring', () => {
  it('[G70] one person has one name in every form', () => {
    const text =
      'Maria Lopez, MARIA LOPEZ, maria lopez, Maria, Lopez, Ms Lopez, M. Lopez, Lopez, Maria; Maria Lopez-Diaz';
    const forms: [string, Kind, string][] = [
      'Maria Lopez',
      'MARIA LOPEZ',
      'maria lopez',
      'Ms Lopez',
      'M. Lopez',
      'Lopez, Maria',
    ].map((form) => [form, 'person', 'p1']);
    const { text: safe } = maskOf(open(), text, [
      ...forms,
      ['Maria', 'person', 'p1'],
      ['Lopez', 'person', 'p1'],
    ]);
    const [first, last] = safe.split(/[ ,]/) as [string, string];
    const upper = `${first} ${last}`.toUpperCase();
    const lower = `${first} ${last}`.toLowerCase();
    expect(safe.replace(/-Diaz$/, '')).toBe(
      `${first} ${last}, ${upper}, ${lower}, ${first}, ${last}, Ms ${last}, ${first[0]}. ${last}, ${last}, ${first}; ${first} ${last}`,
    );
    expect(safe).not.toMatch(/maria|lopez/i);
  });

  it('[G70] a name that nobody listed is linked to its parts', () => {
    const talk = open();
    const one = maskOf(talk, 'Petra Schulz wrote.', [['Petra Schulz', 'person']]).text;
    const two = maskOf(talk, 'Schulz called, Petra too.', [
      ['Schulz', 'person'],
      ['Petra', 'person'],
    ]).text;
    const [first, last] = one.split(' ');
    expect(two).toBe(`${last} called, ${first} too.`);
  });

  it('[G70] spellings of one name come back apart', () => {
    const text = 'María Lopez, Maria Lopez, Maria López and Marla Lopez';
    const values = ['María Lopez', 'Maria Lopez', 'Maria López', 'Marla Lopez'].map(
      (value) => [value, 'person', 'p1'] as const,
    );
    const talk = open();
    const masked = maskOf(talk, text, values);
    expect(talk.restore(masked.text).text).toBe(text);
    expect(new Set(masked.text.split(/, | and /).map(fold)).size).toBe(1);
  });

  it('[G71] restore of mask is the same text, byte for byte', () => {
    fc.assert(
      fc.property(world, ({ text, found, style }) => {
        const talk = open({ style });
        const masked = talk.mask(text, found, everything);
        expect(talk.restore(masked.text).text).toBe(text);
        const again = openConversation(options({ style, issued: masked.used.toReversed() }));
        expect(again.restore(masked.text).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('[G71] later texts of a conversation come back by what they used alone', () => {
    fc.assert(
      fc.property(fc.array(world, { minLength: 2, maxLength: 4 }), (texts) => {
        const talk = open();
        for (const { text, found } of texts) {
          const masked = talk.mask(text, found, everything);
          const alone = openConversation(options({ issued: masked.used }));
          const held = masked.recognised.length === 0;
          if (held) expect(alone.restore(masked.text).text).toBe(text);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('[G72] a stream cut anywhere gives the same as the whole', () => {
    fc.assert(
      fc.property(world, fc.array(fc.nat(400)), texts, ({ text, found, style }, cuts, tail) => {
        const talk = open({ style });
        const masked = talk.mask(text, found, everything).text + tail;
        const whole = talk.restore(masked).text;
        const places = [...new Set(cuts.map((cut) => cut % (masked.length + 1)))].sort((a, b) => a - b);
        const stream = talk.stream();
        let out = '';
        let from = 0;
        for (const place of [...places, masked.length]) {
          out += stream.write(masked.slice(from, place));
          from = place;
        }
        expect(out + stream.end()).toBe(whole);
        const single = talk.stream();
        expect(
          masked
            .split('')
            .map((char) => single.write(char))
            .join('') + single.end(),
        ).toBe(whole);
      }),
      { numRuns: RUNS },
    );
  });

  it('[G73] a stream holds back no more than twice the longest stand-in and a hundred', () => {
    // Each value is as long as its stand-in, so that what is missing in the output is what is held back.
    const even: Issued[] = [
      { kind: 'person', value: 'Anna Lopez', pseudonym: 'Emma Clark' },
      { kind: 'email', value: 'anna.lopez@hotmail.org', pseudonym: 'emma.clark@example.org' },
      { kind: 'phone', value: '+49 30 11111111', pseudonym: '+49 30 23125123' },
    ];
    const longest = 22;
    const pieces = [
      'Emma ',
      'Emma Clark',
      'emma.clark@',
      'example.org',
      '+49 30 ',
      '+49 30 23125123',
      'word ',
      ...'[({<&\\%.@_-: \n\u200b\u0301#;h',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const stream = open({ issued: even }).stream();
        let written = 0;
        let given = 0;
        for (const char of parts.join('')) {
          written += char.length;
          given += stream.write(char).length;
          expect(written - given).toBeLessThanOrEqual(2 * longest + 100);
        }
      }),
      { numRuns: RUNS },
    );
    const talk = open();
    maskOf(talk, 'Maria Lopez', [name]);
    const stream = talk.stream();
    const words = 'every word of this answer goes out at once '.split(/(?<= )/);
    expect(
      words.map((word) => stream.write(word)).every((out, i) => out.length >= words[i]!.length - 2),
    ).toBe(true);
  });

  it('[G74] masking a masked text changes nothing', () => {
    fc.assert(
      fc.property(world, ({ text, found, style }) => {
        const talk = open({ style });
        const masked = talk.mask(text, found, everything);
        const again = masked.pseudonyms.map(({ start, end, kind }) => ({
          start,
          end,
          kind,
          confidence: 1,
          reason: 'again',
        }));
        const second = talk.mask(masked.text, again, everything);
        expect(second.text).toBe(masked.text);
        expect(second.pseudonyms).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('[G75] no stand-in is somebody of the business, in the text, or another person’s', () => {
    const crowd: KnownPerson[] = Array.from({ length: 400 }, (_, i) => ({
      id: personId(`q${i}`),
      name: {
        full: `${['Georgia', 'Emilce', 'Arnulf', 'Julius'][i % 4]} ${['Shepard', 'Lagler', 'Gordillo'][i % 3]}${i}`,
      },
      identifiers: [],
    }));
    const people = index([...crowd, ...listed]);
    const text = crowd.map(({ name: { full } }) => full).join('; ');
    const talk = open({ people });
    const masked = talk.mask(
      text,
      crowd.flatMap(({ id, name: { full } }) => findings(text, [[full, 'person', id]])),
      everything,
    );
    const given = talk.issued().map(({ pseudonym }) => pseudonym);
    expect(given.length).toBe(400);
    expect(new Set(given.map(fold)).size).toBe(400);
    for (const pseudonym of given) {
      expect(people.holds(pseudonym)).toBe(false);
      for (const word of pseudonym.split(' ')) expect(people.holds(word)).toBe(false);
      expect(text).not.toContain(pseudonym);
    }
    expect(talk.restore(masked.text).text).toBe(text);
  });

  it('[G78] only what was given out here comes back, and nothing twice', () => {
    const one = open();
    const { text: safe } = maskOf(one, 'Maria Lopez', [name]);
    expect(open().restore(safe).text).toBe(safe);
    expect(open({ conversation: 'another' }).restore(safe).text).toBe(safe);
    // The real name is itself a stand-in of somebody else: what came back is not restored again.
    const chain = open({
      issued: [
        { kind: 'person', value: 'Anna Smith', pseudonym: 'Clara Weber' },
        { kind: 'person', value: 'Clara Weber', pseudonym: 'Doris Klein' },
      ],
    });
    expect(chain.restore('Doris Klein and Clara Weber').text).toBe('Clara Weber and Anna Smith');
  });

  it('[G82] another conversation or destination gives other stand-ins', () => {
    const names = (more: Partial<ConversationOptions>): string[] => {
      const people = Array.from(
        { length: 150 },
        (_, i) => `Petra${'abcdefghijklmno'[i % 15]} Schulz${'abcdefghij'[Math.floor(i / 15)]}`,
      );
      const text = people.join('; ');
      return maskOf(
        open(more),
        text,
        people.map((one) => [one, 'person'] as const),
      ).text.split('; ');
    };
    const first = names({});
    for (const other of [
      names({ conversation: 'e' }),
      names({ destination: 'f' }),
      names({ secret: new Uint8Array(32).fill(8) }),
    ])
      expect(first.filter((one, i) => one === other[i])).toEqual([]);
    expect(names({})).toEqual(first);
  });

  it('[G91] a conversation that is opened again goes on as before, in whatever order its entries come', () => {
    fc.assert(
      fc.property(world, world, fc.integer(), ({ text, found, style }, later, seed) => {
        const talk = open({ style });
        const masked = talk.mask(text, found, everything);
        const shuffled = talk
          .issued()
          .map((issued, i) => ({ issued, at: Math.imul(i + 1, seed | 1) }))
          .sort((a, b) => a.at - b.at)
          .map(({ issued }) => issued);
        const again = openConversation(options({ style, issued: shuffled }));
        expect(again.restore(masked.text).text).toBe(text);
        const second = again.mask(later.text, later.found, everything);
        if (second.recognised.length === 0) expect(again.restore(second.text).text).toBe(later.text);
        expect(new Set(again.issued().map(({ pseudonym }) => pseudonym)).size).toBe(again.issued().length);
      }),
      { numRuns: RUNS },
    );
  });

  it('[G92] a short form that two people share is left alone', () => {
    const talk = open({
      issued: [
        { kind: 'person', value: 'Anna Smith', pseudonym: 'Clara Weber' },
        { kind: 'person', value: 'Peter Jones', pseudonym: 'Johann Weber' },
      ],
    });
    expect(talk.restore('Clara Weber, Johann, and Weber').text).toBe('Anna Smith, Peter, and Weber');
  });

  it('[G94] what a text needs travels as short text', () => {
    const talk = open();
    const masked = maskOf(talk, 'Maria Lopez, +49 30 1234567', [name, ['+49 30 1234567', 'phone']]);
    const packed = packIssued(masked.used);
    expect(packed.length).toBeLessThan(120);
    const back = unpackIssued(packed);
    expect(back).toEqual({ ok: true, value: masked.used });
    for (const broken of ['', '{', '{}', '[1]', '[[0]]', '[[99,"a","b"]]', '[[0,"a",""]]', '[[0,"a","b",3]]'])
      expect(unpackIssued(broken).ok).toBe(false);
  });

  it('[G95] cost grows with the text, not faster', () => {
    // Processor time and the best of several runs, so that a busy machine makes no difference. A quadratic search would
    // take a hundred times as long; the floor keeps the clock's grain out of the ratio.
    const ask = (runs: number, size: number, unit: string): number => {
      const text = `Maria Lopez ${unit.repeat(Math.ceil(size / unit.length))}`;
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < runs; run++) {
        const talk = open();
        const started = process.cpuUsage().user;
        const masked = maskOf(talk, text, [name]);
        const back = talk.restore(masked.text).text;
        best = Math.min(best, (process.cpuUsage().user - started) / 1000);
        expect(back).toBe(text);
      }
      return best;
    };
    for (const unit of [
      'a',
      '1',
      'a@',
      '[',
      '\\',
      '&',
      '%20',
      '](',
      '\u0301',
      '🎉',
      'https://',
      'Georgia ',
      '<a href=',
    ]) {
      const small = ask(5, 20_000, unit);
      const large = ask(3, 200_000, unit);
      expect(large / Math.max(small, 2), `${unit}: ${small} ms, then ${large} ms`).toBeLessThan(60);
    }
  });
});

describe('what the rules say', () => {
  it('[G88] generalises: coarser, and it does not come back', () => {
    const coarse: Policy = { rules: {}, otherwise: 'generalise', from: 'a test' };
    const cases: [string, Kind, string, string?][] = [
      ['Maria Lopez', 'person', 'a client', 'p1'],
      ['Petra Schulz', 'person', 'a person'],
      ['Berlin', 'place', 'a town'],
      ['4 March 1985', 'date-of-birth', 'March 1985'],
      ['04.03.1985', 'date-of-birth', '03.1985'],
      ['1985-03-04', 'date', '1985-03'],
      ['March 4th, 1985', 'date', 'March 1985'],
      ['34 years old', 'age', '30 to 39 years old'],
      ['Hauptstraße 5, 10115 Berlin', 'address', 'Berlin'],
      ['+49 30 1234567', 'phone', 'a phone'],
    ];
    for (const [value, kind, expected, person] of cases) {
      const talk = open();
      const masked = talk.mask(
        value,
        findings(value, [person === undefined ? [value, kind] : [value, kind, person]]),
        coarse,
      );
      expect(masked.text).toBe(expected);
      expect(masked.pseudonyms[0]!.form).toBe('generalised');
      expect(talk.issued()).toEqual([]);
    }
  });

  it('[G90] labels name the person and what of them it is, and none begins another', () => {
    const talk = open({ style: 'label' });
    const text =
      'Maria Lopez, Maria, Lopez, maria.lopez@gmx.de, +49 30 1234567; Petra Schulz, petra@x.de; aged 34';
    const masked = maskOf(talk, text, [
      name,
      ['Maria', 'person', 'p1'],
      ['Lopez', 'person', 'p1'],
      ['maria.lopez@gmx.de', 'email', 'p1'],
      ['+49 30 1234567', 'phone', 'p1'],
      ['Petra Schulz', 'person'],
      ['petra@x.de', 'email'],
      ['34', 'age'],
    ]);
    expect(masked.text).toBe(
      '[Client 1], [Client 1 first name], [Client 1 last name], [Client 1 e-mail], [Client 1 phone]; [Person 1], [E-mail 1]; aged [Age 1]',
    );
    expect(talk.restore(masked.text).text).toBe(text);
    // A number that the text already holds is passed over.
    const taken = open({ style: 'label' });
    expect(maskOf(taken, 'Client 1 is Maria Lopez', [name]).text).toBe('Client 1 is [Client 2]');
    const many = open({ style: 'label' });
    for (let i = 0; i < 30; i++) maskOf(many, `Petra Schulz${i}`, [[`Petra Schulz${i}`, 'person']]);
    const labels = many.issued().map(({ pseudonym }) => pseudonym);
    expect(labels.some((one) => labels.some((other) => one !== other && other.startsWith(one)))).toBe(false);
    // Too short for a stand-in of its shape: a label in the other style as well.
    expect(maskOf(open(), 'aged 34', [['34', 'age']]).text).toBe('aged [Age 1]');
  });

  it('[G89] blocks: the finding is reported and masked all the same', () => {
    const text = 'The password is hunter2! and the name Maria Lopez.';
    const masked = maskOf(open(), text, [['hunter2!', 'password'], name], defaultPolicy());
    expect(masked.blocked.map(({ kind }) => kind)).toEqual(['password']);
    expect(masked.text).not.toMatch(/hunter2|Maria/);
  });

  it('[G93] by default who somebody is gets a pseudonym, secrets block, and what a text is about stays', () => {
    const text = 'Maria Lopez met Acme in Paris on 4 March 2025. Key sk-1234567890, SSN 123-45-6789.';
    const values: (readonly [string, Kind, string?])[] = [
      name,
      ['Acme', 'organisation'],
      ['Paris', 'place'],
      ['4 March 2025', 'date'],
      ['sk-1234567890', 'api-key'],
      ['123-45-6789', 'us-ssn'],
    ];
    const masked = maskOf(open(), text, values, defaultPolicy());
    expect(masked.text).toContain('met Acme in Paris on 4 March 2025');
    expect(masked.blocked.map(({ kind }) => kind)).toEqual(['api-key', 'us-ssn']);
    expect(maskOf(open(), text, values, localPolicy()).text).toBe(text);
    // An organisation that is a customer's is theirs.
    expect(
      maskOf(open(), 'Acme called', [['Acme', 'organisation', 'p1']], defaultPolicy()).text,
    ).not.toContain('Acme');
  });

  it('[G96] tells whether everything that is kept back was replaced', () => {
    const text = 'Ms Lopez of Paris';
    const found = findings(text, [
      ['Ms Lopez', 'person', 'p1'],
      ['Paris', 'place'],
    ]);
    const masked = open().mask(text, found, defaultPolicy());
    expect(coversText(text, found, defaultPolicy(), masked)).toBe(true);
    expect(coversText(text, found, everything, masked)).toBe(false);
  });
});
