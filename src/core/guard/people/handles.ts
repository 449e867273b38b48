import type { Span } from '../../base/index.ts';
import { FOLD } from './fold.ts';
import type { Reading } from './reading.ts';

/** A handle is at most so long; no longer stretch is looked at. */
const LONGEST_HANDLE = 64;
/** `jsmith` is a handle, `jlee` may be a word: shorter ones count only behind an @ or beside a digit. */
const SHORTEST_BARE = 6;

/** Names run together: `mkeller`, `mariakeller85`, `kellerm`. */
export const findJoined = (reading: Reading): void => {
  const { joined } = reading.hits;
  const { text } = reading;
  for (let i = 0; i < joined.length; i += 4) {
    const span = { start: joined.at(i), end: joined.at(i + 1) };
    const given = joined.at(i + 2);
    const family = joined.at(i + 3);
    const initial = given < 0;
    const bearers = initial
      ? reading.initialled(String.fromCharCode(-1 - given), family)
      : reading.bearers(given, family);
    if (bearers.length === 0) continue;
    const marked = isMarked(text, span);
    if (!marked && initial && (span.end - span.start < SHORTEST_BARE || startsSentenceWord(text, span)))
      continue;
    const person = reading.oneOf(bearers);
    if (person >= 0 && !initial) reading.support(person);
    const reason = 'a handle made from the name of a person on your list';
    reading.emit(handleAround(text, span), person, marked || !initial ? 0.95 : 0.8, reason, 'username');
  }
};

/** An @ before it, a digit or underscore beside it, or an @ behind it. */
const isMarked = (text: string, { start, end }: Span): boolean =>
  /[@_\d]/.test(text[start - 1] ?? '') || /[@_\d]/.test(text[end] ?? '');

/** True for a capital and small letters behind it: an ordinary word or another name. */
const startsSentenceWord = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));

const inHandle = (text: string, at: number): boolean => FOLD[text.charCodeAt(at)]! >= 48 || text[at] === '_';

/** The whole handle around a name in it: with its digits and underscores. */
export const handleAround = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start > 0 && span.start - start < LONGEST_HANDLE && inHandle(text, start - 1)) start--;
  while (end < text.length && end - span.end < LONGEST_HANDLE && inHandle(text, end)) end++;
  return { start, end };
};
