import { describe, expect, it } from 'vitest';
import { checkPerson, fold, lookupKey, lookupKeys, ownValues, searchText, sortKey } from './index.ts';

const maria = {
  name: { full: 'Dr. Maria Keller', given: 'Maria', family: 'Keller' },
  identifiers: [
    { kind: 'iban', value: 'CH93 0076 2011 6238 5295 7' },
    { kind: 'alias', value: 'Mia' },
  ],
} as const;

describe('look-up keys', () => {
  it.each([
    ['email', 'Maria@Example.com ', 'maria@example.com'],
    ['phone', '+41 (0)44 668 18 00', '044 668 18 00'],
    ['phone', '0041 44 668 18 00', '+41446681800'],
    ['iban', 'CH93 0076 2011 6238 5295 7', 'ch9300762011623852957'],
    ['name', 'JOSÉ  NÚÑEZ', 'jose nunez'],
    ['name', 'Groß', 'gross'],
    ['account', 'K-1234', 'k 1234'],
  ] as const)('[S23] %s: %j is %j', (kind, a, b) => {
    expect(lookupKey({ kind, value: a })).toBe(lookupKey({ kind, value: b }));
  });

  it('[S23] keeps kinds apart, joins names and aliases, and is empty for nothing', () => {
    expect(lookupKey({ kind: 'account', value: '1234' })).not.toBe(
      lookupKey({ kind: 'iban', value: '1234' }),
    );
    expect(lookupKey({ kind: 'alias', value: 'Mia' })).toBe(lookupKey({ kind: 'name', value: 'mia' }));
    expect(lookupKey({ kind: 'phone', value: 'none' })).toBe('');
    expect(lookupKeys(maria)).toHaveLength(3);
  });

  it('[S32] knows the values that are theirs', () => {
    expect(ownValues(maria)).toEqual([
      'dr. maria keller',
      'maria keller',
      'ch93 0076 2011 6238 5295 7',
      'mia',
    ]);
  });

  it('[S22] folds for search and sorts by family name', () => {
    expect(fold(' Łódź  Straße ')).toBe('lodz strasse');
    expect(searchText(maria)).toContain('ch9300762011623852957');
    expect(sortKey(maria)).toBe('keller maria dr. maria keller');
    expect(sortKey({ name: { full: 'Ärzte AG' } })).toBe('arzte ag');
  });

  it('[S26] refuses what is nameless or larger than any person', () => {
    const draft = { ...maria, role: 'customer' } as const;
    const code = (more: object) => {
      const result = checkPerson({ ...draft, ...more });
      return result.ok ? undefined : result.problem.code;
    };
    expect(code({})).toBeUndefined();
    expect(code({ name: { full: 'A' } })).toBeUndefined();
    expect(code({ name: { full: ' \t' } })).toBe('person-nameless');
    expect(code({ note: 'x'.repeat(20_001) })).toBe('person-too-large');
    expect(code({ identifiers: Array.from({ length: 201 }, () => maria.identifiers[0]) })).toBe(
      'person-too-large',
    );
  });
});
