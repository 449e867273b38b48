import { isCapital, type Joint, jointOf, wordAfter } from './context.ts';
import { COMMON, FAMILY, GIVEN, NICK } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { everydayWords } from './vocabulary.ts';
import { CONNECTOR, ORDINARY, PARTICLE, sortsOf } from './word-sorts.ts';
import { WordReader } from './words.ts';

/** Parts of one name are at most so many words apart: two middle names or a three-word particle between them. */
const MOST_WORDS_APART = 4;
/** In tables, forms and JSON a name's parts stand in fields of their own, with a label between them. */
const MOST_WORDS_APART_IN_FIELDS = 5;
const LONGEST_FIELD_GAP = 80;

const reader = new WordReader();
const NO_ONE: readonly number[] = [];

/** First and last name in either order, with what may stand between them. */
export const findFullNames = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) if (reading.isName(i)) i = fullNameAt(reading, i);
};

/** Looks for a full name that begins at hit `i`; gives the last hit that belongs to it, or `i`. */
const fullNameAt = (reading: Reading, i: number): number => {
  let best = -1;
  let bearers = NO_ONE;
  for (let j = i + 1; j < reading.hits.length && reading.wordsApart(i, j) <= MOST_WORDS_APART; j++) {
    const found = reading.isName(j) ? pairAt(reading, i, j) : NO_ONE;
    if (found.length === 0) continue;
    best = j;
    bearers = found;
  }
  if (best < 0) {
    couple(reading, i);
    return i;
  }
  if (ordinaryPair(reading, i, best)) return i;
  const last = extended(reading, best, bearers);
  reading.used.fill(1, i, last + 1);
  const isFamily = (reading.flags(i) & FAMILY) !== 0;
  const span = { start: isFamily ? reading.familyStart(i) : reading.start(i), end: reading.end(last) };
  const person = reading.oneOf(bearers);
  for (const bearer of bearers) reading.support(bearer);
  const reason =
    bearers.length > 1
      ? `the name of ${bearers.length} people on your list`
      : 'the name of a person on your list';
  if (reading.isSlip(i) || reading.isSlip(best)) {
    reading.emit(span, person, 0.9, 'the name of a person on your list with one slip of the keyboard');
  } else reading.emit(span, person, reading.capital(i) ? 0.99 : 0.97, reason);
  return last;
};

/** Two everyday words in a row are a name only when both are written as one: `will may` is none, `will.may@` is. */
const ordinaryPair = (reading: Reading, i: number, j: number): boolean => {
  if (reading.capital(i) && reading.capital(j)) return false;
  const everyday = (hit: number): boolean =>
    everydayWords.has(reading.people.lexicon.word(reading.word(hit)));
  return everyday(i) && everyday(j) && /\s/.test(reading.text.slice(reading.end(i), reading.start(j)));
};

/** Who is named when hits `i` and `j` are the two parts of a name; nobody when what stands between speaks against it. */
const pairAt = (reading: Reading, i: number, j: number): readonly number[] => {
  const first = reading.flags(i);
  const mayBackward = (reading.flags(j) & (GIVEN | NICK)) !== 0 && (first & FAMILY) !== 0;
  if (!(first & (GIVEN | NICK) || mayBackward) || (reading.isSlip(i) && reading.isSlip(j))) return NO_ONE;
  const { text } = reading;
  const a = reading.word(i);
  const b = reading.word(j);
  const forward = first & (GIVEN | NICK) ? reading.bearers(a, b) : NO_ONE;
  const backward = mayBackward ? reading.bearers(b, a) : NO_ONE;
  const bearers = forward.length > 0 ? forward : backward;
  if (bearers.length === 0) return NO_ONE;
  const capitals = reading.capital(i) && reading.capital(j);
  const joint: Joint = jointOf(text, reading.end(i), reading.start(j), reader, () =>
    mayStandBetween(reading, bearers, capitals),
  );
  if (joint === 'none') return NO_ONE;
  if (joint === 'plain') {
    // The family name first, without a comma, only directly before the given name: `Keller Maria`, not `Jean-Luc`.
    const apart = reading.wordsApart(i, j) > 1 || /[-‐‑]/.test(text[reading.end(i)] ?? '');
    return apart && forward.length === 0 ? NO_ONE : bearers;
  }
  // `Keller, Maria` with a space is the family name first; without one it may be a row of a table in either order.
  return /,\s/.test(text.slice(reading.end(i), reading.start(j))) ? backward : bearers;
};

/** Whether the word just read may stand between a given and a family name: an initial, a particle, a middle name. */
const mayStandBetween = (reading: Reading, bearers: readonly number[], capitals: boolean): boolean => {
  if (reader.digits) return false;
  if (reader.full === 1) return true;
  const id = reading.people.lexicon.find(reader);
  if (id >= 0 && bearers.some((person) => reading.people.partOf(person, id) !== 0)) return true;
  const sorts = sortsOf(reader.toString());
  if (sorts & CONNECTOR) return false;
  if (sorts & PARTICLE) return true;
  return capitals && isCapital(reading.text, reader.start) && !(sorts & ORDINARY);
};

/** Takes further parts of the same name behind hit `last` into it. */
export const extended = (reading: Reading, last: number, bearers: readonly number[]): number => {
  let end = last;
  while (end + 1 < reading.hits.length && follows(reading, end, end + 1, bearers)) end++;
  return end;
};

const follows = (reading: Reading, a: number, b: number, bearers: readonly number[]): boolean => {
  if (reading.wordsApart(a, b) !== 1 || reading.isSlip(b)) return false;
  if (!bearers.some((person) => reading.people.partOf(person, reading.word(b)) !== 0)) return false;
  return /^[ \u00a0'’_.‐‑-]{1,2}$/.test(reading.text.slice(reading.end(a), reading.start(b)));
};

/** `Maria and Thomas Keller`: the first of two given names before a shared family name. */
const couple = (reading: Reading, i: number): void => {
  if (!(reading.flags(i) & (GIVEN | NICK)) || reading.isSlip(i)) return;
  const { text } = reading;
  const end = reading.end(i);
  for (let j = i + 1; j < reading.hits.length && reading.wordsApart(i, j) <= 3; j++) {
    if (!(reading.flags(j) & FAMILY)) continue;
    const bearers = reading.bearers(reading.word(i), reading.word(j));
    if (bearers.length === 0) continue;
    const between = wordAfter(text, end, 2);
    const joined = between?.is(CONNECTOR) ?? false;
    if (!joined && !/^ ?[&+/] ?/.test(text.slice(end, end + 3))) continue;
    if (reading.start(j) - end > 40 || /[.!?;\n]/.test(text.slice(end, reading.start(j)))) continue;
    reading.used[i] = 1;
    for (const bearer of bearers) reading.support(bearer);
    const person = reading.oneOf(bearers);
    reading.emitHit(i, person, 0.95, 'a first name before the family name shared with the next person');
    reading.emitHit(j, person, 0.85, 'a family name shared with a person on your list');
    return;
  }
};

/** Given and family name in fields of their own: both are found, and the person counts as present. */
export const findFields = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.used[i] || !reading.isName(i) || reading.isSlip(i)) continue;
    for (let j = i + 1; j < reading.hits.length; j++) {
      if (reading.wordsApart(i, j) > MOST_WORDS_APART_IN_FIELDS) break;
      if (!reading.used[j] && reading.isName(j) && !reading.isSlip(j) && fieldsAt(reading, i, j)) break;
    }
  }
};

const fieldsAt = (reading: Reading, i: number, j: number): boolean => {
  if (!((reading.flags(i) | reading.flags(j)) & (GIVEN | NICK))) return false;
  const gap = reading.start(j) - reading.end(i);
  if (gap > LONGEST_FIELD_GAP || ordinaryUse(reading, i) || ordinaryUse(reading, j)) return false;
  if (!inFields(reading.text.slice(reading.end(i), reading.start(j)))) return false;
  const forward = reading.flags(i) & (GIVEN | NICK) ? reading.bearers(reading.word(i), reading.word(j)) : [];
  const backward = reading.flags(j) & (GIVEN | NICK) ? reading.bearers(reading.word(j), reading.word(i)) : [];
  const bearers = forward.length > 0 ? forward : backward;
  if (bearers.length === 0) return false;
  for (const bearer of bearers) reading.support(bearer);
  const person = reading.oneOf(bearers);
  for (const hit of [i, j]) {
    const last = extended(reading, hit, bearers);
    reading.used.fill(1, hit, last + 1);
    const start = reading.flags(hit) & FAMILY ? reading.familyStart(hit) : reading.start(hit);
    const reason = 'part of a name whose other part stands in the next field';
    reading.emit({ start, end: reading.end(last) }, person, 0.93, reason);
  }
  return true;
};

/** An ordinary word is a name in a field only when the field's border stands right before it. */
const ordinaryUse = (reading: Reading, hit: number): boolean => {
  if (!(reading.flags(hit) & COMMON)) return false;
  const before = reading.text.slice(Math.max(0, reading.start(hit) - 2), reading.start(hit));
  return !reading.capital(hit) || !/["':=>|\t,;]\s?$/.test(before);
};

/** True when something in the gap looks like the border of a field: a quote, a tab, a label with its colon. */
const inFields = (gap: string): boolean =>
  /["'|:=\t<>;]|,\S|\n/.test(gap) &&
  !/[.!?]\s|\n\s*\n/.test(gap) &&
  (!gap.includes('\n') || /[:|\t="]/.test(gap));
