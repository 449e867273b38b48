import { isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { personId } from '../../base/index.ts';
import type { Gender, KnownPerson } from '../../people/index.ts';
import { type Kind, openConversation, type PeopleIndex } from '../index.ts';
import { moveDate, readDate } from './date.ts';
import { candidate, genderOf, styleOf } from './name-choice.ts';
import { STYLES, type StyleName } from './names/index.ts';
import { COUNTRIES, readPhone } from './phone.ts';

const secret = new Uint8Array(32).fill(9);
const everything = { rules: {}, otherwise: 'pseudonymise', from: 'a test' } as const;

/** What one value becomes in 40 conversations; each comes back exactly. */
function standIns(value: string, kind: Kind, person?: KnownPerson): string[] {
  const people: PeopleIndex | undefined = person && {
    people: 1,
    identifiers: 1,
    sizeBytes: 0,
    find: () => [],
    person: () => person,
    holds: () => false,
  };
  return Array.from({ length: 40 }, (_, i) => {
    const talk = openConversation({
      secret,
      conversation: `c${i}`,
      destination: 'd',
      ...(people && { people }),
    });
    const text = `x ${value} y`;
    const finding = { start: 2, end: 2 + value.length, kind, confidence: 1, reason: 'test' };
    const masked = talk.mask(text, [person ? { ...finding, person: person.id } : finding], everything);
    expect(talk.restore(masked.text).text).toBe(text);
    return masked.text.slice(2, -2);
  });
}

const luhn = (value: string): boolean =>
  [...value.replace(/\D/g, '')].reverse().reduce((sum, digit, i) => {
    const n = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return sum + (n > 9 ? n - 9 : n);
  }, 0) %
    10 ===
  0;

describe('[G83] names keep gender, origin and form', () => {
  const someone = (full: string, gender?: Gender): KnownPerson => ({
    id: personId('p'),
    name: { full },
    identifiers: [],
    ...(gender && { gender }),
  });
  it.each([
    ['Maria Lopez', 'spanish', 'female'],
    ['Jürgen Hoffmann', 'german', 'male'],
    ['Wojciech Kowalski', 'polish', 'male'],
    ['Giulia Esposito', 'italian', 'female'],
    ['Lars Johansson', 'nordic', 'male'],
    ['Priya Sharma', 'indian', 'female'],
    ['Mehmet Demirel', 'turkish', 'male'],
    ['Emily Thompson', 'english', 'female'],
  ] as const)('%s is %s and %s', (full, style, gender) => {
    expect(styleOf(full.split(' '))).toBe(style);
    expect(genderOf(full.split(' ')[0]!)).toBe(gender);
  });
  it('the list’s gender comes before the name’s, and the title before that', () => {
    const female = new Set(Object.values(STYLES).flatMap(({ female }) => female.split(/\s+/)));
    for (const name of standIns('Kim Petersen', 'person', someone('Kim Petersen', 'female')))
      expect(female).toContain(name.split(' ')[0]);
    const talk = openConversation({ secret, conversation: 'c', destination: 'd' });
    const text = 'Frau Zwetelina schrieb';
    const masked = talk.mask(
      text,
      [{ start: 5, end: 14, kind: 'person', confidence: 1, reason: 'test' }],
      everything,
    );
    expect(female).toContain(masked.text.split(' ')[1]);
  });
  it('a family name first, names with a hyphen, and a name in two words keep their parts', () => {
    const words = (role: 'female' | 'male' | 'family'): Set<string> =>
      new Set(Object.values(STYLES).flatMap((style) => style[role].split(/\s+/)));
    const [female, male, family] = [words('female'), words('male'), words('family')];
    for (const name of standIns('Okafor, Jonathan', 'person')) {
      expect(family).toContain(name.split(', ')[0]);
      expect(male).toContain(name.split(', ')[1]);
    }
    for (const name of standIns('Anna-Lena', 'person'))
      for (const part of name.split('-')) expect(female).toContain(part);
    for (const name of standIns('Maria', 'person', someone('Maria Lopez', 'unknown')))
      expect(female).toContain(name);
    for (const name of standIns('Anna-Lena', 'person', someone('Annalena Berg', 'female')))
      expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
    for (const name of standIns('Okafor, Jonathan', 'person', someone('Joe Smith', 'male'))) {
      const [first, second] = name.split(', ');
      expect(second).not.toBe(first);
    }
  });
  it('particles and titles stay, initials are initials', () => {
    expect(standIns('Dr. Ludwig van der Berg', 'person')[0]).toMatch(
      /^Dr\. \p{Lu}\p{Ll}+ van der \p{Lu}\p{Ll}+$/u,
    );
    expect(standIns('J. R. Tolkmann', 'person')[0]).toMatch(/^\p{Lu}\. \p{Lu}\. \p{Lu}\p{Ll}+$/u);
    expect(standIns("O'Brien", 'person')[0]).toMatch(/^\p{Lu}\p{Ll}+$/u);
  });
  it('a name that every list holds leaves room for made-up ones', () => {
    const draw = { below: (n: number) => n - 1, of: <T>(items: readonly T[]) => items.at(-1)! };
    expect(candidate('english', 'family', draw, 300)).toMatch(/^[A-Z][a-z]{6,}$/);
  });
});

describe('[G75] the pools', () => {
  const pools = (Object.keys(STYLES) as StyleName[]).flatMap((style) => {
    const { female, male, family } = STYLES[style];
    return `${female} ${male} ${family}`.trim().split(/\s+/);
  });
  it('hold no name twice and none that is part of another', () => {
    expect(pools.length).toBeGreaterThan(3000);
    expect(new Set(pools).size).toBe(pools.length);
    const all = ` ${pools.join(' ').toLowerCase()} `;
    for (const name of pools) expect(all.split(name.toLowerCase()).length, name).toBe(2);
  });
  it('hold plain letters only, and not the names that are words', () => {
    for (const name of pools) expect(name).toMatch(/^[A-Z][a-z]{3,11}$/);
    for (const word of 'May Will Mark Rose Grace Hope Frank Hunter Baker Brown White Young King Lang Klein Schwarz'.split(
      ' ',
    ))
      expect(pools).not.toContain(word);
  });
});

describe('[G84] e-mail addresses go to reserved domains and show the stand-in name', () => {
  it('for a person', () => {
    for (const made of standIns('maria.lopez@gmx.de', 'email'))
      expect(made).toMatch(/^[a-z]+\.[a-z]+@example\.(com|org|net)$/);
    const talk = openConversation({ secret, conversation: 'c', destination: 'd' });
    const text = 'maria.lopez@gmx.de, mlopez82@web.de: Maria Lopez';
    const find = (value: string, kind: Kind) => ({
      start: text.indexOf(value),
      end: text.indexOf(value) + value.length,
      kind,
      confidence: 1,
      reason: 'test',
    });
    const masked = talk.mask(
      text,
      [find('maria.lopez@gmx.de', 'email'), find('mlopez82@web.de', 'email'), find('Maria Lopez', 'person')],
      everything,
    );
    const [first, last] = masked.text.split(': ')[1]!.toLowerCase().split(' ') as [string, string];
    expect(masked.text).toMatch(
      new RegExp(`^${first}\\.${last}@example\\.\\w+, ${first[0]}${last}\\d\\d@example`),
    );
    expect(masked.text).not.toMatch(/82@/);
  });
  it('for an office', () => {
    expect(
      standIns('info@acme.com', 'email').every((made) => /^info\d*@example\.(com|org|net)$/.test(made)),
    ).toBe(true);
  });
});

describe('[G85] phone numbers are nobody’s', () => {
  it.each([
    ['+1 (212) 555-1234', /^\+1 \(\d{3}\) 555-01\d\d$/],
    ['212.555.1234 ext. 55', /^\d{3}\.555\.01\d\d ext\. \d\d$/],
    ['020 7123 4567', /^020 7946 0\d{3}$/],
    ['07911 123456', /^07700 900\d{3}$/],
    ['+44 (0)20 7123 4567', /^\+44 \(0\)20 7946 0\d{3}$/],
    ['0171 1234567', /^01(?:71 39200\d\d|76 040690\d\d)$/],
    ['+49 171 1234567', /^\+49 1(?:71 39200\d\d|76 040690\d\d)$/],
    ['06 12 34 56 78', /^06 39 98 \d\d \d\d$/],
    ['0412 345 678', /^0491 57\d \d{3}$/],
    ['+46 70 123 45 67', /^\+46 70 174 06 \d\d$/],
    ['+353 86 123 4567', /^\+353 20 91\d \d{4}$/],
    ['+34 612 345 678', /^\+34 0\d\d \d{3} \d{3}$/],
  ])('%s', (value, pattern) => {
    for (const made of standIns(value, 'phone')) expect(made).toMatch(pattern);
  });
  it('in the other usual writing it comes back too', () => {
    const talk = openConversation({ secret, conversation: 'c', destination: 'd' });
    const masked = talk.mask(
      '+49 30 1234567',
      [{ start: 0, end: 14, kind: 'phone', confidence: 1, reason: 'test' }],
      everything,
    ).text;
    const { national } = readPhone(masked);
    for (const written of [
      `0${national}`,
      `+49${national}`,
      `0049 ${national}`,
      `+49-${national.slice(0, 2)}-${national.slice(2)}`,
    ])
      expect(talk.restore(`Tel. ${written}`).text).toMatch(/1234567/);
  });
  it('every country says where its range is written down', () => {
    for (const { source, landline } of COUNTRIES)
      expect(source.length > 10 && landline.length > 0).toBe(true);
  });
});

describe('[G86] numbers have the same layout and are nobody’s', () => {
  it('cards fail the check digit', () => {
    for (const value of ['4111 1111 1111 1111', '378282246310005'])
      for (const made of standIns(value, 'card')) {
        expect(luhn(made)).toBe(false);
        expect(made.replace(/\d/g, '0')).toBe(value.replace(/\d/g, '0'));
        expect(made[0]).toBe(value[0]);
      }
  });
  it('IBANs fail theirs', () => {
    for (const made of standIns('DE89 3704 0044 0532 0130 00', 'iban')) {
      expect(made).toMatch(/^DE\d\d \d{4} \d{4} \d{4} \d{4} \d\d$/);
      expect(isValidIBAN(made.replaceAll(' ', ''))).toBe(false);
    }
  });
  it.each([
    ['123-45-6789', 'us-ssn', /^9\d\d-(?:0[1-9]|[1-4]\d)-\d{4}$/],
    ['021000021', 'routing-number', /^99\d{7}$/],
    ['DEUTDEFF500', 'bic', /^[A-Z]{4}DE[A-Z]0\d{3}$/],
    ['10.0.0.1', 'ip', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/],
    ['fe80::1', 'ip', /^2001:db8:/],
    ['00:1A:2B:3C:4D:5E', 'mac', /^00:00:5E:00:53:[0-9A-F]{2}$/],
    ['INV-2024-0042', 'reference-number', /^INV-\d{4}-\d{4}$/],
    ['B-MW 1234', 'licence-plate', /^[A-Z]-[A-Z]{2} \d{4}$/],
    ['sk-proj-abXYz123456', 'api-key', /^sk-proj-[a-zA-Z]{5}\d{6}$/],
    ['https://mia.test/a', 'url', /^https:\/\/example\.org\/\w+\/\w+$/],
  ] as const)('%s', (value, kind, pattern) => {
    for (const made of standIns(value, kind)) expect(made).toMatch(pattern);
  });
});

describe('[G87] dates move by whole weeks, the same for one person', () => {
  it.each([
    '2024-03-04',
    '4 March 1985',
    '04.03.85',
    'March 4th, 1985',
    '4. März 1985',
    '12/25/1990',
    '10 maja 1985',
    '4 de marzo de 1985',
    '2024-03-04T10:30',
  ])('%s keeps its writing', (value) => {
    const letters = value.replace(/\d/g, '').replace(/\p{L}{3,}|(?:st|nd|rd|th)\b/gu, 'm');
    for (const made of standIns(value, 'date-of-birth')) {
      expect(made.replace(/\d/g, '').replace(/\p{L}{3,}|(?:st|nd|rd|th)\b/gu, 'm')).toBe(letters);
      expect(made).not.toBe(value);
    }
  });
  it('days between dates and weekdays stay', () => {
    const talk = openConversation({ secret, conversation: 'c', destination: 'd' });
    const text = '2024-03-04 and 2024-04-15';
    const find = (start: number) => ({
      start,
      end: start + 10,
      kind: 'date' as const,
      confidence: 1,
      reason: 'test',
    });
    const [one, two] = talk
      .mask(text, [find(0), find(15)], everything)
      .text.split(' and ')
      .map((date) => Date.parse(date)) as [number, number];
    expect((two - one) / 86_400_000).toBe(42);
    expect(new Date(one).getUTCDay()).toBe(1);
  });
  it('moves over months, years and leap days', () => {
    expect(moveDate(readDate('31 December 2023')!, 60)).toBe('29 February 2024');
    expect(moveDate(readDate('March 1st, 2023')!, 1)).toBe('March 2nd, 2023');
    expect(readDate('no date')).toBeUndefined();
    expect(readDate('45/13/2020')).toBeUndefined();
  });
  it('another usual writing comes back', () => {
    const talk = openConversation({ secret, conversation: 'c', destination: 'd' });
    const made = talk.mask(
      '4 March 1985',
      [{ start: 0, end: 12, kind: 'date-of-birth', confidence: 1, reason: 'test' }],
      everything,
    ).text;
    const day = new Date(`${made} UTC`).toISOString().slice(0, 10);
    expect(talk.restore(`born ${day}`).text).toBe('born 1985-03-04');
  });
});

describe('[G97] addresses and places keep their layout', () => {
  it.each([
    ['14 Mill Lane, Ashford, TN23 1AB', /^\d\d \p{L}+ Lane, \p{L}+, [A-Z]{2}\d\d \d[A-Z]{2}$/u],
    ['Hauptstraße 5, 10115 Berlin', /^\p{L}+straße \d, \d{5} \p{L}+$/u],
    ['Calle Mayor 5, 28013 Madrid', /^Calle \p{L}+ \d, \d{5} \p{L}+$/u],
    ['ul. Długa 5/3, 00-238 Warszawa', /^ul\. \p{L}+ \d\/\d, \d\d-\d{3} \p{L}+$/u],
  ])('%s', (value, pattern) => {
    for (const made of standIns(value, 'address')) expect(made).toMatch(pattern);
  });
  it('another town, another firm of the same form', () => {
    for (const made of standIns('Berlin', 'place')) expect(made).toMatch(/^\p{Lu}\p{Ll}+/u);
    for (const made of standIns('Lindenhof Gartenbau GmbH', 'organisation'))
      expect(made).toMatch(/^\p{Lu}\p{Ll}+ GmbH$/u);
  });
});
