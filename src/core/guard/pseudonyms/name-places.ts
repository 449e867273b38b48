import type { Split } from '../restore/trie.ts';
import { fold } from '../restore/units.ts';
import { isFamilyName } from './name-choice.ts';
import { isParticle, isTitle } from './name-words.ts';

/** What a word of a name is: a title or particle, which stays as it is, or part of the given or the family name. */
export type Place = 'kept' | 'given' | 'family';

/** True for titles, particles and suffixes. */
export const keeps = (word: string, place: number, count: number): boolean =>
  isTitle(word, place, count) || isParticle(word, place, count);

/**
 * What each word of a name is, told from how the name is written: `Okafor, Jonathan` has the family name first, words
 * with a hyphen between them (`Anna-Lena`, `Lopez-Fischer`) are one name.
 */
export function placesIn({ words, gaps }: Split): Place[] {
  // The words that count, as first and last word of each name.
  const names: { first: number; last: number }[] = [];
  for (const [i, word] of words.entries()) {
    if (keeps(word, i, words.length)) continue;
    const before = names.at(-1);
    if (before?.last === i - 1 && /^[-‐‑]$/.test(gaps[i]!)) before.last = i;
    else names.push({ first: i, last: i });
  }
  const behindComma = names.findIndex(({ last }) => /^\s*,/.test(gaps[last + 1]!)) + 1;
  const places: Place[] = words.map(() => 'kept');
  for (const [at, { first, last }] of names.entries()) {
    const listed = words.slice(first, last + 1).every((word) => isFamilyName(fold(word)));
    const given = behindComma > 0 ? at >= behindComma : isGiven(at, names.length, listed);
    places.fill(given ? 'given' : 'family', first, last + 1);
  }
  return places;
}

/** True for a given name at place `at` of `count`, the family name last. `listed`: a list knows it as a family name only. */
const isGiven = (at: number, count: number, listed: boolean): boolean =>
  at === 0 ? count > 1 || !listed : at === 1 && count > 2 && !listed;
