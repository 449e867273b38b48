import { expect, test } from 'vitest';
import { personId } from '../../core/base/index.ts';
import { compilePeople, find } from '../../core/guard/index.ts';
import { Seams } from './seams.ts';

const people = compilePeople([
  {
    id: personId('d'),
    name: { full: 'Dmitri Volkonsky', given: 'Dmitri', family: 'Volkonsky' },
    identifiers: [{ kind: 'email', value: 'd.volkonsky@pochtamt.com' }],
  },
]);

/** What stands across the seams of these texts, written as `text number: part`; a cut part ends in a bar. */
function across(...texts: string[]): string[] {
  const seams = new Seams();
  return texts.flatMap((value, number) =>
    seams
      .cross(number, value, (text) => find(text, { people }).filter(({ person }) => person !== undefined))
      .map(
        ({ text, finding: { start, end, cut } }) =>
          `${text}: ${texts[text]?.slice(start, end)}${cut ? '|' : ''}`,
      ),
  );
}

test('[W3] a name that is cut inside a word is found, also after a short text of its own', () => {
  const cut = ['Dmi', 'tri Volkonsky asked for it.'];
  expect(across(...cut)).toEqual(['0: Dmi|', '1: tri Volkonsky|']);
  expect(across('notes.txt', ...cut)).toEqual(['1: Dmi|', '2: tri Volkonsky|']);
  expect(across('notes.txt', 'Dmi', 'tri Volk', 'onsky asked.')).toEqual(
    expect.arrayContaining(['1: Dmi|', '2: tri Volk|', '3: onsky|']),
  );
});

test('[W3] a name in two fields is found, whether a space stands at the seam or not', () => {
  for (const [first, second] of [
    ['Dmitri ', 'Volkonsky'],
    ['Ask Dmitri\n', 'Volkonsky'],
    ['Dmitri', ' Volkonsky'],
  ] as const)
    expect(across(first, second)).toHaveLength(2);
  for (const before of [[], ['Who?'], ['Who?', 'You?']])
    expect(across(...before, 'Dmitri', 'Volkonsky').map((part) => part.replace('|', ''))).toEqual([
      `${before.length}: Dmitri`,
      `${before.length + 1}: Volkonsky`,
    ]);
});

test('[W3] what stands across is given once', () => {
  expect(across('d.volkon', 'sky@pochtamt.com')).toEqual(['0: d.volkon|', '1: sky@pochtamt.com|']);
  expect(across('A word. ', 'Another one.', 'And a third.')).toEqual([]);
});
