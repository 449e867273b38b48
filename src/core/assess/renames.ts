import { cosmeticKey, wordDifference } from './cosmetic.ts';
import { pairSentences } from './pairs.ts';
import type { DocumentText } from './text.ts';

/** A name that was changed throughout: "Codeium" to "Windsurf". */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A rename touches at least this many sentences, or every sentence that held the name. */
const AT_LEAST = 2;
const LONGEST_NAME = 5;

/**
 * Finds names changed throughout. A pair of words counts as a rename when it explains at least two pairs of sentences,
 * both sides are written as names, and the old name is all but gone from the newer text.
 */
export function renamesBetween(
  a: DocumentText,
  b: DocumentText,
  gone: readonly number[],
  come: readonly number[],
): Rename[] {
  const keyA = (i: number): string => cosmeticKey(a.sentences[i]!.plain);
  const keyB = (j: number): string => cosmeticKey(b.sentences[j]!.plain);
  const votes = new Map<string, number>();
  for (const [i, j] of pairSentences(gone.map(keyA), come.map(keyB))) {
    if (i === undefined || j === undefined) continue;
    const [old, fresh] = [keyA(gone[i]!), keyB(come[j]!)];
    const times = wordDifference(old, fresh).gone.length > 1 ? 2 : 1;
    for (const swap of swapped(old, fresh)) votes.set(swap, (votes.get(swap) ?? 0) + times);
  }
  const [textA, textB] = [` ${keysOf(a)} `, ` ${keysOf(b)} `];
  const found: Rename[] = [];
  for (const [swap, count] of [...votes].sort((x, y) => y[1] - x[1])) {
    const [from, to] = swap.split('\u0000') as [string, string];
    if (count < AT_LEAST || !writtenAsName(a.text, from) || !writtenAsName(b.text, to)) continue;
    const [wasThere, isThere] = [occurrences(textA, from), occurrences(textB, from)];
    if (isThere > wasThere * 0.2 && !` ${to} `.includes(` ${from} `)) continue;
    found.push({ from, to });
  }
  return found;
}

/** A key with every rename applied. */
export function withRenames(key: string, renames: readonly Rename[]): string {
  let words = ` ${key} `;
  // The blank between two names in a row belongs to both, hence twice.
  for (const { from, to } of [...renames, ...renames]) words = words.split(` ${from} `).join(` ${to} `);
  return words.trim();
}

const keysOf = (document: DocumentText): string =>
  document.sentences.map((s) => cosmeticKey(s.plain)).join(' ');
const occurrences = (text: string, words: string): number => text.split(` ${words} `).length - 1;

/**
 * The one stretch of words in which two keys differ, as "old\0new", alone and with the word before it ("id" to
 * "account" is no name, "apple id" to "apple account" is). Empty where they differ in more.
 */
function swapped(a: string, b: string): string[] {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  let start = 0;
  while (start < wordsA.length && start < wordsB.length && wordsA[start] === wordsB[start]) start++;
  let end = 0;
  while (
    end < wordsA.length - start &&
    end < wordsB.length - start &&
    wordsA[wordsA.length - 1 - end] === wordsB[wordsB.length - 1 - end]
  ) {
    end++;
  }
  let from = wordsA.slice(start, wordsA.length - end);
  let to = wordsB.slice(start, wordsB.length - end);
  // A name that stands twice in one sentence leaves equal words in the middle.
  if (from.length > LONGEST_NAME || to.length > LONGEST_NAME) {
    const { gone, come } = wordDifference(a, b);
    from = [...new Set(gone)];
    to = [...new Set(come)];
    if (from.length !== 1 || to.length !== 1) return [];
  }
  if (from.length === 0 || to.length === 0 || from.length > LONGEST_NAME || to.length > LONGEST_NAME)
    return [];
  const alone = `${from.join(' ')}\u0000${to.join(' ')}`;
  const word = wordsA[start - 1];
  return word === undefined ? [alone] : [alone, `${word} ${from.join(' ')}\u0000${word} ${to.join(' ')}`];
}

/** True when the text writes the words with capitals more often than not, and they are no number. */
function writtenAsName(text: string, words: string): boolean {
  if (/^\d+$/.test(words) || words.length < 2) return false;
  const pattern = new RegExp(`\\b${words.split(' ').join('[^\\p{L}\\p{N}]{1,3}')}\\b`, 'giu');
  const all = text.replace(/https?:\S+|\S+@\S+|\]\([^)]*\)/g, ' ').match(pattern) ?? [];
  const capital = all.filter((one) => /^\p{Lu}/u.test(one)).length;
  return all.length > 0 && capital >= all.length * 0.7;
}
