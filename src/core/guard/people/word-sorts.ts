import { FOLD } from './fold.ts';
import { CONNECTORS, commonWords, GREETINGS, PARTICLES, TITLES, widespreadNames } from './vocabulary.ts';
import { WordTable } from './word-table.ts';
import { hashStep } from './words.ts';

/** What a word is in any text, whoever is on the list: bits of `sortsIn`. */
export const TITLE = 1;
export const PARTICLE = 2;
export const GREETING = 4;
export const CONNECTOR = 8;
export const ORDINARY = 16;
export const GIVEN_NAME = 32;

const table = new WordTable();
const sorts = ((): Uint8Array => {
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [TITLES, TITLE],
    [PARTICLES, PARTICLE],
    [GREETINGS, GREETING],
    [CONNECTORS, CONNECTOR],
    [commonWords, ORDINARY],
    [widespreadNames, GIVEN_NAME],
  ];
  const bits = new Uint8Array(lists.reduce((sum, [words]) => sum + words.size, 0));
  for (const [words, bit] of lists) for (const word of words) bits[table.internText(word)]! |= bit;
  table.trim();
  return bits;
})();

/** What the word in `text` from `start` to `end` is, all of whose units fold to one letter or digit each. */
export const sortsIn = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, FOLD[text.charCodeAt(at)]!);
  const id = table.findIn(text, start, end, hash);
  return id < 0 ? 0 : sorts[id]!;
};

/** What a folded word is. */
export const sortsOf = (folded: string): number => {
  const id = table.idOf(folded);
  return id < 0 ? 0 : sorts[id]!;
};
