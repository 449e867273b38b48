import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type JsonNode, quote, readJson } from './json.ts';

const RUNS = Number(process.env.PRIVET_RUNS ?? 300);

/** The plain value of a node, built from what the reader says. */
function plainOf(node: JsonNode, text: string): unknown {
  if (node.type === 'string') return node.value;
  if (node.type === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plainOf(value, text)]));
  if (node.type === 'array') return node.items.map((item) => plainOf(item, text));
  return JSON.parse(text.slice(node.start, node.end));
}
const read = (text: string) => {
  const node = readJson(text);
  if (!node.ok) throw new Error(node.problem.code);
  return node.value;
};
const code = (text: string) => {
  const node = readJson(text);
  return node.ok ? 'ok' : node.problem.code;
};

test('reads what JSON.parse reads, with the places of every node', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ noUnicodeString: false }),
      fc.constantFrom(undefined, 2, '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // A key `__proto__` is an own member for JSON.parse and for us, but not for Object.fromEntries.
        fc.pre(!text.includes('__proto__'));
        expect(plainOf(read(text), text)).toEqual(JSON.parse(text));
      },
    ),
    { numRuns: RUNS },
  );
});

test('takes and refuses what JSON.parse takes and refuses', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '.5',
      '1e3',
      'true',
      'nul',
      ' ',
      '\\u00e9',
      '\n',
      '01',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      fc.pre(code(text) !== 'duplicate-key');
      expect(code(text) === 'ok').toBe(valid);
    }),
    { numRuns: RUNS * 5 },
  );
});

describe('bodies made to harm', () => {
  test('nesting of 10,000 levels', () => expect(code('['.repeat(10_000))).toBe('too-deep'));
  test('a key named twice, also when one spelling is escaped', () => {
    expect(code('{"a":1,"a":2}')).toBe('duplicate-key');
    expect(code('{"model":1,"mod\\u0065l":2}')).toBe('duplicate-key');
  });
  test.each(['', '{', '"', '"\\', '{"a"}', '[1,]', '{"a":1,}', 'nan', '1 2', '"\u0001"'])(
    '%j is not JSON',
    (text) => expect(code(text)).toBe('invalid-json'),
  );
});

test('an edit changes its string and no other byte', () => {
  const text = '{ "n": 12345678901234567890.10, "s" : "caf\\u00e9", "t":"x" }';
  const node = read(text);
  if (node.type !== 'object') throw new Error('not an object');
  const s = node.members[1]?.value as JsonNode;
  expect(applyEdits(text, [{ ...s, text: quote('a"\u2028') }])).toBe(
    '{ "n": 12345678901234567890.10, "s" : "a\\"\\u2028", "t":"x" }',
  );
});
