import type { Issued } from '../conversation.ts';
import type { Variant } from '../restore/live.ts';
import { type Shape, splitWords } from '../restore/trie.ts';
import { fold } from '../restore/units.ts';
import { otherDates } from './date.ts';
import type { Cast, Character } from './person.ts';
import { otherWritings } from './phone.ts';

/** `Clark`, `E. Clark`, `Anny`: what a model makes of `Emma Clark` and `Anna`. */
export function nameVariants(issued: Issued, cast: Cast, character: Character): Variant[] {
  const variants: Variant[] = [];
  const value = splitWords(issued.value).words;
  const pseudonym = splitWords(issued.pseudonym).words;
  const parts = [...cast.wordsOf(character)];
  const found = pseudonym.flatMap((word, i) => {
    const low = fold(word);
    const mine = parts.find(
      ({ standIn, original }) => fold(standIn) === low && fold(original) === fold(value[i] ?? ''),
    );
    const any = mine ?? parts.find(({ standIn }) => fold(standIn) === low);
    return any === undefined ? [] : [any];
  });
  for (const { standIn, original } of found) {
    variants.push({ written: standIn, value: original, shape: 'name', rank: 5 });
    if (/^[A-Z][a-z]{3,}a$/.test(standIn))
      variants.push({ written: standIn.slice(0, -1), value: original, shape: 'stem', rank: 1 });
  }
  const family = found.filter(({ role }) => role === 'family').at(-1);
  const given = found.find(({ role }) => role !== 'family');
  if (family === undefined || given === undefined) return variants;
  const short = given.standIn.charAt(0);
  const real = [...given.original][0]!;
  const both = (write: (initial: string, last: string) => string): Variant => ({
    written: write(short, family.standIn),
    value: write(real, family.original),
    shape: 'initials',
    rank: 2,
  });
  return [
    ...variants,
    both((initial, last) => `${initial}. ${last}`),
    both((initial, last) => `${initial} ${last}`),
    both((initial, last) => `${last} ${initial}`),
  ];
}

/** A phone number or date in the other usual writings. */
export function otherVariants({ kind, value, pseudonym }: Issued, shape: Shape): Variant[] {
  if (shape === 'label') return [];
  if (kind === 'phone')
    return otherWritings(pseudonym).map((written) => ({ written, value, shape: 'number', rank: 1 }));
  if (kind !== 'date' && kind !== 'date-of-birth') return [];
  const real = otherDates(value);
  return otherDates(pseudonym).map((written, i) => ({
    written,
    value: real[i] ?? value,
    shape: 'words',
    rank: 1,
  }));
}
