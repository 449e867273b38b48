import { expect, test } from 'vitest';
import { personId } from '../../core/base/index.ts';
import { compilePeople, find } from '../../core/guard/index.ts';
import { Found, Mentioned } from './found.ts';

const maria = personId('maria');
const people = compilePeople([
  { id: maria, name: { full: 'Maria Lopez', given: 'Maria', family: 'Lopez' }, identifiers: [] },
]);

test('[W25] what is remembered is what a search finds, and who was mentioned counts', () => {
  const found = new Found();
  const text = 'Maria called about the invoice.';
  const [nobody, her] = [new Mentioned(), new Mentioned()];
  her.add(find('Maria Lopez', { people }));
  for (const mentioned of [nobody, her, nobody]) {
    for (const _again of [1, 2])
      expect(found.find(text, { people }, mentioned)).toEqual(
        find(text, { people, mentioned: mentioned.people }),
      );
  }
  expect(found.find(text, { people }, her)).toHaveLength(1);
});

test('[W25] another list of people is searched anew', () => {
  const found = new Found();
  const text = 'Write to Maria Lopez today.';
  expect(found.find(text, { people }, new Mentioned())).toHaveLength(1);
  const nobody = compilePeople([]);
  expect(found.find(text, { people: nobody }, new Mentioned())).toEqual([]);
});
