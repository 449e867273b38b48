import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../base/index.ts';
import type { KnownPerson } from '../people/index.ts';
import {
  type Conversation,
  type ConversationOptions,
  type Finding,
  KINDS,
  type Kind,
  openConversation,
  type PeopleIndex,
  type Policy,
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
    'Emma',
    'Clark',
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

describe('masking and restoring', () => {
  it('gives the text back', () => {
    const talk = open();
    const text = 'Dear Maria Lopez, MARIA LOPEZ and Maria; write to maria.lopez@gmx.de. Ms Lopez, M. Lopez.';
    const masked = talk.mask(
      text,
      findings(text, [
        name,
        ['MARIA LOPEZ', 'person', 'p1'],
        ['Maria', 'person', 'p1'],
        ['maria.lopez@gmx.de', 'email', 'p1'],
        ['Lopez', 'person', 'p1'],
        ['M. Lopez', 'person', 'p1'],
      ]),
      everything,
    );
    expect(masked.text).not.toMatch(/maria|lopez/i);
    expect(talk.restore(masked.text).text).toBe(text);
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
        expect([...masked.split('')].map((char) => single.write(char)).join('') + single.end()).toBe(whole);
      }),
      { numRuns: RUNS },
    );
  });
});
