import {
  beginsSentence,
  initialAfter,
  initialsBefore,
  isCapital,
  titleBefore,
  wordAfter,
  wordBefore,
} from './context.ts';
import { extended } from './full-names.ts';
import { COMMON, FAMILY, NOBODY } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { PARTICLE, TITLE } from './word-sorts.ts';

/** A family name with an initial (`M. Keller`, `Keller, M.`) or behind a title (`Ms Keller`). */
export const findTitledAndInitialled = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.used[i] || !(reading.flags(i) & FAMILY)) continue;
    if ((reading.isSlip(i) && !reading.capital(i)) || !promising(reading, i)) continue;
    if (!initialledAt(reading, i)) titledAt(reading, i);
  }
};

/** A quick look that spares the careful one: a title, particle or single letter before the name, or a letter behind it. */
const promising = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const before = wordBefore(text, reading.start(i));
  if (before && (before.length === 1 || before.is(TITLE | PARTICLE))) return true;
  const after = wordAfter(text, reading.end(reading.familyEnd(i)), 2);
  return after?.length === 1;
};

const initialledAt = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const start = reading.familyStart(i);
  const before = initialsBefore(text, start);
  const after = before ? undefined : initialAfter(text, reading.end(reading.familyEnd(i)));
  const letters = before?.letters ?? after?.letters;
  let bearers = letters ? reading.initialled(letters, reading.word(i)) : [];
  if (letters && bearers.length === 0)
    bearers = reading.initialled(letters, reading.word(reading.familyEnd(i)));
  if (bearers.length === 0 || (before && isArticle(reading, i, before))) return false;
  const last = after ? i : Math.max(reading.familyEnd(i), extended(reading, i, bearers));
  reading.used.fill(1, i, last + 1);
  for (const bearer of bearers) reading.support(bearer);
  const span = { start: before?.start ?? start, end: after?.end ?? reading.end(last) };
  reading.emit(
    span,
    reading.oneOf(bearers),
    reading.isSlip(i) ? 0.85 : 0.95,
    'an initial and the family name of a person on your list',
  );
  return true;
};

/** `A baker` is no initial: the letter is a word at the start of a sentence, and the name is one, too. */
const isArticle = (reading: Reading, i: number, before: { letters: string; start: number }): boolean => {
  if (!/^[ai]$/.test(before.letters) || !(reading.flags(i) & COMMON)) return false;
  if (!/^[aAiI]\s/.test(reading.text.slice(before.start, before.start + 2))) return false;
  const after = wordAfter(reading.text, reading.end(i), 1);
  const prose = after !== undefined && !isCapital(reading.text, after.start);
  return !reading.capital(i) || (prose && beginsSentence(reading.text, before.start));
};

const titledAt = (reading: Reading, i: number): void => {
  const { text } = reading;
  const start = reading.familyStart(i);
  const before = initialsBefore(text, start);
  // In French `M.` is a title, not an initial.
  if (!titleBefore(text, before?.start ?? start) && !titleBefore(text, start)) return;
  // Other initials than those of anybody on the list: somebody else of that name.
  const person = before ? NOBODY : reading.bearerOf(reading.word(i));
  if (person >= 0) reading.support(person);
  const last = Math.max(reading.familyEnd(i), person < 0 ? i : extended(reading, i, [person]));
  reading.used.fill(1, i, last + 1);
  reading.emit(
    { start, end: reading.end(last) },
    person,
    reading.isSlip(i) ? 0.85 : 0.96,
    'a family name on your list behind a title',
  );
};
