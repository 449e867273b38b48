import type { Draw } from './keyed.ts';

const CONSONANTS = 'bcdfghjkmnpqrstvwxz';
const VOWELS = 'aeiouy';

/**
 * A value of the same outer shape: each digit another digit, each letter another letter of its case, everything else
 * as it was. Vowels stay vowels so that codes stay speakable. For reference numbers and the like, which have no public
 * range that is nobody's; the caller sees to it that the result differs from every value it knows.
 */
export function sameShape(value: string, draw: Draw): string {
  let made = '';
  for (const char of value) {
    if (/\p{Nd}/u.test(char)) made += String(draw.below(10));
    else if (/\p{L}/u.test(char)) {
      const low = char.toLowerCase();
      const letter = draw.of([...(VOWELS.includes(low) ? VOWELS : CONSONANTS)]);
      made += char === low ? letter : letter.toUpperCase();
    } else if (!/\p{M}/u.test(char)) made += char;
  }
  return made;
}

/** The value with every digit another; the first digit of a number stays other than 0 where it was. */
export const sameDigits = (value: string, draw: Draw): string =>
  value.replace(/\d/g, (digit, at: number) =>
    String(digit !== '0' && !/\d/.test(value.charAt(at - 1)) ? 1 + draw.below(9) : draw.below(10)),
  );

/** A short speakable word for a value that has no usable shape. */
export function word(draw: Draw, syllables: number): string {
  let made = '';
  for (let i = 0; i < syllables; i++) made += draw.of([...CONSONANTS]) + draw.of([...VOWELS]);
  return made;
}
