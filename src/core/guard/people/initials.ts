import { oneCase } from './context.ts';
import { FOLD } from './fold.ts';
import { PART_BITS, PART_FAMILY, PART_GIVEN, PART_MIDDLE } from './people.ts';
import type { Reading } from './reading.ts';
import { commonWords } from './vocabulary.ts';
import { foldedWords } from './words.ts';

/** Bare initials (`M.K.`, `MK`) of the people present. Of anybody else they would be guesses. */
export const findInitials = (reading: Reading): void => {
  if (reading.present.size === 0) return;
  let bearers: ReadonlyMap<string, readonly number[]> | undefined;
  const { capitals } = reading.hits;
  const { text } = reading;
  for (let i = 0; i < capitals.length; i += 2) {
    const start = capitals.at(i);
    let end = capitals.at(i + 1);
    let letters = text.slice(start, end);
    const whole = letters.length > 1;
    if (!whole) {
      while (
        i + 3 < capitals.length &&
        letters.length < 3 &&
        continues(text, end, capitals.at(i + 2), capitals.at(i + 3))
      ) {
        i += 2;
        letters += text.slice(capitals.at(i), capitals.at(i + 1));
        end = capitals.at(i + 1);
      }
      if (text[end] === '.') end++;
    }
    if (letters.length < 2 || !reading.mayEndInitials(FOLD[letters.charCodeAt(letters.length - 1)]!))
      continue;
    bearers ??= initialsOfPresent(reading);
    const meant = bearers.get(foldedWords(letters).join(''));
    if (!meant || (whole && (commonWords.has(letters.toLowerCase()) || oneCase(text, start, end, true))))
      continue;
    if (isMidday(text, start, letters)) continue;
    reading.emit(
      { start, end },
      reading.oneOf(meant),
      0.85,
      'the initials of a person named in this conversation',
    );
  }
};

/** True when the single letter from `next` to `nextEnd` is the next initial behind the one that ends at `end`. */
const continues = (text: string, end: number, next: number, nextEnd: number): boolean =>
  nextEnd - next === 1 && /^(?:\.[ \u00a0]?|\.-|-)$/.test(text.slice(end, next));

/** `9 A.M.` is a time. */
const isMidday = (text: string, start: number, letters: string): boolean =>
  /^[AP]M$/.test(letters) && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));

const initialsOfPresent = (reading: Reading): ReadonlyMap<string, readonly number[]> => {
  const { lexicon } = reading.people;
  const bearers = new Map<string, number[]>();
  const add = (letters: string, person: number): void => {
    const list = bearers.get(letters);
    if (!list) bearers.set(letters, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const person of reading.present) {
    const initials = (bits: number): string[] => {
      const found: string[] = [];
      for (const part of reading.people.partsOf(person)) {
        const initial = part & bits ? String.fromCharCode(lexicon.initialOf(part >> PART_BITS)) : '';
        if (initial !== '' && !found.includes(initial)) found.push(initial);
      }
      return found;
    };
    for (const family of initials(PART_FAMILY)) {
      for (const given of initials(PART_GIVEN)) {
        add(given + family, person);
        for (const middle of initials(PART_MIDDLE)) add(given + middle + family, person);
      }
    }
  }
  return bearers;
};
