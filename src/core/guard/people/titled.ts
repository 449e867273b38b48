import { initialAfter, initialsBefore, particlesBefore, titleBefore } from './context.ts';
import { FAMILY, NOBODY } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A family name with an initial (`M. Keller`, `Keller, M.`) or behind a title (`Ms Keller`). */
export const findTitledAndInitialled = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.used[i] || !(reading.flags(i) & FAMILY)) continue;
    if (!initialledAt(reading, i)) titledAt(reading, i);
  }
};

const initialledAt = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const start = particlesBefore(text, reading.start(i));
  const end = reading.end(i);
  const before = initialsBefore(text, start);
  const after = before ? undefined : initialAfter(text, end);
  const letters = before?.letters ?? after?.letters;
  const bearers = letters ? reading.initialled(letters, reading.word(i)) : [];
  if (bearers.length === 0) return false;
  reading.used[i] = 1;
  for (const bearer of bearers) reading.support(bearer);
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  reading.emit(
    span,
    reading.oneOf(bearers),
    reading.isSlip(i) ? 0.85 : 0.95,
    'an initial and the family name of a person on your list',
  );
  return true;
};

const titledAt = (reading: Reading, i: number): void => {
  const { text } = reading;
  const start = particlesBefore(text, reading.start(i));
  const before = initialsBefore(text, start);
  if (!titleBefore(text, before?.start ?? start)) return;
  reading.used[i] = 1;
  // Other initials than those of anybody on the list: somebody else of that name.
  const person = before ? NOBODY : reading.bearerOf(reading.word(i));
  if (person >= 0) reading.support(person);
  reading.emit(
    { start, end: reading.end(i) },
    person,
    reading.isSlip(i) ? 0.85 : 0.96,
    'a family name on your list behind a title',
  );
};
