import type { PersonName } from '../../people/index.ts';
import { PARTICLES, SUFFIXES, TITLES } from './vocabulary.ts';
import { foldedWords } from './words.ts';

/** The parts of one name as written: each entry is one word between spaces, particles kept with the family name. */
export interface NameParts {
  readonly given: readonly string[];
  readonly middle: readonly string[];
  readonly family: readonly string[];
}

/** One word folded; the quick way for plain letters, which most names are. */
const foldOne = (word: string): string =>
  /^[A-Za-z]+\.?$/.test(word) ? word.toLowerCase().replace('.', '') : foldedWords(word).join('');

const trimmed = (words: readonly string[]): string[] => {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && TITLES.has(foldOne(words[from]!)) && foldOne(words[from]!).length > 1) from++;
  while (to > from + 1 && SUFFIXES.has(foldOne(words[to - 1]!))) to--;
  return words.slice(from, to);
};

const splitWords = (text: string): string[] => text.split(/[\s\u00a0]+/).filter((word) => word !== '');

/** The words of a family name: its particles go before, so the last word is always part of it. */
const familyFrom = (words: readonly string[]): number => {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(foldOne(words[from - 1]!)) && foldOne(words[from - 1]!).length > 1) from--;
  return from;
};

/**
 * Splits a full name: `Maria T. Keller`, `Keller, Maria`, `Dr. Ludwig van Beethoven`. The last word is taken as the
 * family name, with the particles before it; with one word only, that word is the family name.
 */
const splitFull = (full: string): NameParts => {
  const comma = full.indexOf(',');
  const behind = comma < 0 ? '' : full.slice(comma + 1).trim();
  if (behind && !SUFFIXES.has(foldOne(behind))) {
    const family = trimmed(splitWords(full.slice(0, comma)));
    const [given, ...middle] = trimmed(splitWords(behind));
    return { given: given ? [given] : [], middle, family };
  }
  const words = trimmed(splitWords(comma < 0 ? full : full.slice(0, comma)));
  if (words.length <= 1) return { given: [], middle: [], family: words };
  const from = familyFrom(words);
  return { given: words.slice(0, 1), middle: words.slice(1, from), family: words.slice(from) };
};

/** The parts of a name: those that were given, otherwise those of the full name. */
export const nameParts = (name: PersonName): NameParts => {
  if (!name.given || !name.family) return splitFull(name.full);
  const given = splitWords(name.given);
  return {
    given: given.slice(0, 1),
    middle: [...given.slice(1), ...splitWords(name.middle ?? '')],
    family: splitWords(name.family),
  };
};

/** The parts of an alias or a second name, which has no parts of its own. */
export const aliasParts = (full: string): NameParts => {
  const parts = splitFull(full);
  return parts.given.length === 0 ? { given: parts.family, middle: [], family: [] } : parts;
};
