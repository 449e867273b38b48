import type { Draw } from './keyed.ts';

import { candidate } from './name-choice.ts';

const MARKS: Readonly<Record<string, string>> = {
  a: 'áàâäãå',
  e: 'éèêë',
  i: 'íìîï',
  o: 'óòôöõ',
  u: 'úùûü',
  y: 'ýÿ',
};

/**
 * A name and the same name with accents, in a fixed order. Two spellings of one original (`José` and `Jose`) must come
 * back apart, yet a reader of the masked text should see that they are one person: an accent does both, and if a model
 * drops it, the usual spelling of the right person comes back.
 */
export function* accented(name: string): Generator<string> {
  yield name;
  const spots = [...name.matchAll(/[aeiouy]/gi)].map(({ index }) => index);
  const at = (text: string, i: number, mark: number): string => {
    const letter = text.charAt(i);
    const marked = MARKS[letter.toLowerCase()]!.charAt(mark);
    return (
      text.slice(0, i) + (letter === letter.toLowerCase() ? marked : marked.toUpperCase()) + text.slice(i + 1)
    );
  };
  for (let mark = 0; mark < 6; mark++)
    for (const i of spots) if (mark < MARKS[name.charAt(i).toLowerCase()]!.length) yield at(name, i, mark);
  for (let one = 0; one < 2; one++)
    for (let two = 0; two < 2; two++)
      for (const i of spots) for (const j of spots) if (i < j) yield at(at(name, i, one), j, two);
}

/** A single made-up name for a stretch of text that is no name of anybody, or that came back wrong otherwise. */
export const opaqueName = (draw: Draw, attempt: number): string =>
  candidate('english', 'family', draw, 201 + attempt);
