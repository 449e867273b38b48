import { isCompany, namesPlace } from './companies.ts';
import { DOMAIN_END, isHeavy } from './cosmetic.ts';
import { pairSentences } from './pairs.ts';
import type { DocumentText } from './text.ts';

/** Places of a sentence in the older and in the newer version. */
export interface RenamedPlace {
  readonly before: number;
  readonly after: number;
}

/** A name that was changed throughout, such as "Codeium" to "Windsurf", as the texts write it. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** The sentences that differ by it. */
  readonly places: readonly RenamedPlace[];
}

/** A rename in the form in which keys are compared. */
interface Found extends Rename {
  readonly fromKey: string;
  readonly toKey: string;
}

/** A version, its sentences' keys, and which of them the other version lacks. */
export interface Lacking {
  readonly document: DocumentText;
  readonly keys: readonly string[];
  readonly only: readonly number[];
}

/** A rename touches at least this many places. */
const AT_LEAST = 2;
/** A vendor says its own name often; a company named less often is one that gets the data. */
const OFTEN = 5;
const LONGEST_NAME = 5;
/** So much of the old name may be left: in an address, in the history of the document. */
const LEFT_OVER = 0.34;
/** Longer middles are two different sentences, not one with a name changed. */
const LONGEST_MIDDLE = 300;

/** Sentences that say who gets the data: another name there is another recipient. */
const RECIPIENTS =
  /processor|provider|vendor|supplier|contractor|partners?\b|third part|hosted|hosting|payment|share|disclos|transfer|recipient/;

/**
 * Finds names changed throughout. The words that differ between two sentences that belong together are aligned, and
 * every stretch votes; a pair of stretches is a rename when it stands in two places at least, always the same, both
 * sides are written as names, the old one is all but gone, and it is no country and no recipient of the data.
 */
export function renamesBetween(a: Lacking, b: Lacking): Found[] {
  const votes = new Map<string, RenamedPlace[]>();
  const pairs = pairSentences(
    a.only.map((i) => a.keys[i]!),
    b.only.map((j) => b.keys[j]!),
  );
  for (const [i, j] of pairs) {
    if (i === undefined || j === undefined) continue;
    const place = { before: a.only[i]!, after: b.only[j]! };
    for (const swap of swapped(a.keys[place.before]!, b.keys[place.after]!)) {
      const places = votes.get(swap);
      if (places) places.push(place);
      else votes.set(swap, [place]);
    }
  }
  const [textA, textB] = [inSentences(a.keys), inSentences(b.keys)];
  const found: Found[] = [];
  for (const [swap, places] of [...votes].sort((x, y) => y[1].length - x[1].length)) {
    const [fromKey, toKey] = swap.split('\u0000') as [string, string];
    if (places.length < AT_LEAST || namesPlace(`${fromKey} ${toKey}`)) continue;
    if (found.some((one) => fromKey.endsWith(` ${one.fromKey}`) && toKey.endsWith(` ${one.toKey}`))) continue;
    if (isCompany(fromKey) && places.length < OFTEN) continue;
    if (places.every((place) => namesRecipient(a, place.before))) continue;
    const [from, to] = [asName(a.document.text, fromKey), asName(b.document.text, toKey)];
    if (from === undefined || to === undefined) continue;
    const left = occurrences(textB, fromKey) / occurrences(textA, fromKey);
    if (left > LEFT_OVER && !` ${toKey} `.includes(` ${fromKey} `)) continue;
    found.push({ from, to, places: [...new Set(places)], fromKey, toKey });
  }
  return found;
}

/** A key with every rename applied. */
export function withRenames(key: string, renames: readonly Found[]): string {
  let words = ` ${key} `;
  // The blank between two names in a row belongs to both, hence twice.
  for (const { fromKey, toKey } of [...renames, ...renames])
    words = words.split(` ${fromKey} `).join(` ${toKey} `);
  return words.trim();
}

/** The keys in one line, without names of cookies, cells and buttons: there the old name stays in code. */
const inSentences = (keys: readonly string[]): string =>
  ` ${keys.filter((key) => key.split(' ').length >= 4).join(' ')} `;
const occurrences = (text: string, words: string): number => text.split(` ${words} `).length - 1;

/** A row of a list, or an enumeration, of those who get the data. A vendor that speaks of itself is none. */
function namesRecipient({ document, keys }: Lacking, index: number): boolean {
  const { form, section } = document.sentences[index]!;
  const heading = document.sections[section]!.heading.toLowerCase();
  return RECIPIENTS.test(form === 'prose' ? keys[index]! : `${keys[index]} ${heading}`);
}

/**
 * The stretches of words in which two keys differ, as "old\0new", each alone and with the word before it ("id" to
 * "account" is no name, "apple id" to "apple account" is). What only came or only went is no swap.
 */
function swapped(a: string, b: string): string[] {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  const swaps: string[] = [];
  for (const { from, to, at } of stretches(wordsA, wordsB)) {
    if (from.length === 0 || to.length === 0 || from.length > LONGEST_NAME || to.length > LONGEST_NAME)
      continue;
    if (from.some(isHeavy) || to.some(isHeavy)) continue;
    swaps.push(`${from.join(' ')}\u0000${to.join(' ')}`);
    const word = wordsA[at - 1];
    if (word !== undefined) swaps.push(`${word} ${from.join(' ')}\u0000${word} ${to.join(' ')}`);
  }
  return swaps;
}

interface Stretch {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Place of `from` in the older words. */
  readonly at: number;
}

/** Where two lists of words differ, aligned by their longest common subsequence. */
function stretches(a: readonly string[], b: readonly string[]): Stretch[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const [midA, midB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (midA.length > LONGEST_MIDDLE || midB.length > LONGEST_MIDDLE) return [];
  const common = commonLengths(midA, midB);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  let open = { from: [] as string[], to: [] as string[], at: start };
  const close = (): void => {
    if (open.from.length + open.to.length > 0) found.push(open);
    open = { from: [], to: [], at: start + i };
  };
  while (i < midA.length || j < midB.length) {
    if (i < midA.length && j < midB.length && midA[i] === midB[j]) {
      i++;
      j++;
      close();
    } else if (j >= midB.length || (i < midA.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      open.from.push(midA[i++]!);
    } else {
      open.to.push(midB[j++]!);
    }
  }
  close();
  return found;
}

/** For every pair of places, the length of the longest common subsequence of what follows. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

const ADDRESS = /https?:\S+|\bwww\.\S+|\S+@\S+|\]\([^)]*\)|[^\s\]]+\.\w+\/\S*/g;
const LOWER_CASE_DOMAIN = /(?<![\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?![\w.])/g;

/** The words as the text writes them, where it mostly writes them as a name: with a capital, or with a dot inside. */
function asName(text: string, words: string): string | undefined {
  if (/^\d+$/.test(words) || words.length < 2) return undefined;
  const pattern = new RegExp(
    `\\b${words.replaceAll(DOMAIN_END, '[a-z]{2,4}').split(' ').join('[^\\p{L}\\p{N}]{1,3}')}\\b`,
    'giu',
  );
  const running = text.replace(ADDRESS, ' ');
  const all = running.replace(LOWER_CASE_DOMAIN, ' ').match(pattern) ?? [];
  if (all.length === 0) return (running.match(pattern) ?? []).find((one) => /\w\.\w/.test(one));
  const capitals = all.filter((one) => /\p{Lu}/u.test(one));
  return capitals.length >= all.length * 0.7 ? capitals[0] : undefined;
}
