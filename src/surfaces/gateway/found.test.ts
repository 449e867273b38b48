import { expect, test } from 'vitest';
import { personId } from '../../core/base/index.ts';
import { compilePeople, find } from '../../core/guard/index.ts';
import { Found } from './found.ts';

const maria = personId('maria');
const people = compilePeople([
  { id: maria, name: { full: 'Maria Lopez', given: 'Maria', family: 'Lopez' }, identifiers: [] },
]);

test('[W25] what is remembered is what a search finds, and who was mentioned counts', () => {
  const found = new Found();
  const text = 'Maria called about the invoice.';
  for (const mentioned of [new Set<never>(), new Set([maria]), new Set<never>()]) {
    for (const _again of [1, 2])
      expect(found.find(text, { people }, mentioned)).toEqual(find(text, { people, mentioned }));
  }
  expect(found.find(text, { people }, new Set([maria]))).toHaveLength(1);
});

test('[W25] another list of people is searched anew', () => {
  const found = new Found();
  const text = 'Write to Maria Lopez today.';
  expect(found.find(text, { people }, new Set())).toHaveLength(1);
  const nobody = compilePeople([]);
  expect(found.find(text, { people: nobody }, new Set())).toEqual([]);
});
