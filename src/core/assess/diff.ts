import type { Span } from '../base/index.ts';
import { type Answer, assess, claimsOf, type Stance } from './assess.ts';
import { isCompany, namesPlace } from './companies.ts';
import { cosmeticKey, differsInSpelling, isHeavy, isLight, wordDifference } from './cosmetic.ts';
import { pairSentences } from './pairs.ts';
import { type Claim, QUESTION_IDS, type QuestionId } from './question.ts';
import { readable } from './readable.ts';
import { type Rename, renamesBetween, withRenames } from './renames.ts';
import { type DocumentText, readDocument, type Sentence } from './text.ts';
import { inWords, valueInWords } from './words.ts';

/** A verbatim piece of the older or newer version. Empty, at the place where it would stand, when there is none. */
export interface Side extends Span {
  readonly quote: string;
}

/** One change that matters: what it touches, what it said and says in words, and the sentences themselves. */
export interface Change {
  readonly question?: QuestionId;
  readonly was: string;
  readonly now: string;
  readonly before: Side;
  readonly after: Side;
  /** True when the answer for the whole document moved, not only a sentence. */
  readonly moved: boolean;
}

/** A name that was changed throughout, with the sentences that show it. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
  readonly places: readonly { readonly before: Side; readonly after: Side }[];
}

export interface Difference {
  readonly kind: 'none' | 'cosmetic' | 'material' | 'unreadable';
  readonly changes: readonly Change[];
  /** Names changed throughout; absent where there are none. */
  readonly renames?: readonly Renamed[];
  /** Why a version could not be read. */
  readonly why?: string;
}

/** More changes than this are a new document; the first ones, with those that moved an answer in front, are told. */
export const MAX_CHANGES = 100;
/** Up to this many differences each is compared with every sentence of the other version. */
const FEW = 20;

/**
 * Compares two versions of a document. Sentences are compared as sets, what moved is paired, and what differs only in
 * dates, addresses, numbering, spelling, encoding or names changed throughout is cosmetic. What is left is material when
 * it touches a question or turns a promise.
 */
export function diffVersions(older: string, newer: string, name?: string): Difference {
  if (older === newer) return { kind: 'none', changes: [] };
  const [first, second] = [readable(older), readable(newer, older)];
  if (!second.readable) return { kind: 'unreadable', changes: [], why: second.sentence };
  if (!first.readable)
    return { kind: 'unreadable', changes: [], why: `The earlier version: ${first.sentence}` };
  const meta = name === undefined ? {} : { name };
  const [a, b] = [readDocument(older, meta), readDocument(newer, meta)];
  const { left, renames } = leftOver(a, b);
  const renamed = renames.length === 0 ? {} : { renames: renames.map((one) => renamedIn(one, a, b)) };
  if (left.length === 0) {
    const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
    return { kind: folded(older) === folded(newer) ? 'none' : 'cosmetic', changes: [], ...renamed };
  }
  const changes = told(left, a, b);
  return {
    kind: changes.length > 0 ? 'material' : 'cosmetic',
    changes: changes.slice(0, MAX_CHANGES),
    ...renamed,
  };
}

/** A sentence of the older version, of the newer, or two that belong together. */
interface Left {
  readonly before?: Sentence;
  readonly after?: Sentence;
}

const keysOf = (document: DocumentText): string[] => document.sentences.map((s) => cosmeticKey(s.plain));

/** What is left of the difference when everything cosmetic is gone. */
function leftOver(a: DocumentText, b: DocumentText): { left: readonly Left[]; renames: readonly Rename[] } {
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const first = onlyIn(keysA, keysB);
  const renames = renamesBetween(
    { document: a, keys: keysA, only: first.a },
    { document: b, keys: keysB, only: first.b },
  );
  // A sentence that still stands as it was keeps the old name, such as "Public Content Policy" beside "Content Policy".
  const lacking = new Set(first.a);
  const renamed = keysA.map((key, i) => (lacking.has(i) ? withRenames(key, renames) : key));
  const { a: goneAll, b: comeAll } = renames.length > 0 ? onlyIn(renamed, keysB) : first;
  const [textA, textB] = [` ${renamed.join(' ')} `, ` ${keysB.join(' ')} `];
  // A sentence that was cut or joined differently is still there.
  const [allA, allB] = [new Set(renamed), new Set(keysB)];
  const gone = goneAll.filter((i) => allB.has(renamed[i]!) || !textB.includes(` ${renamed[i]} `));
  const come = comeAll.filter((i) => allA.has(keysB[i]!) || !textA.includes(` ${keysB[i]} `));
  const pairs = pairSentences(
    gone.map((i) => renamed[i]!),
    come.map((i) => keysB[i]!),
  );
  const left: Left[] = [];
  for (const [i, j] of pairs) {
    const before = i === undefined ? undefined : a.sentences[gone[i]!];
    const after = j === undefined ? undefined : b.sentences[come[j]!];
    const [old, fresh] = [renamed[gone[i ?? -1] ?? -1], keysB[come[j ?? -1] ?? -1]];
    if (old !== undefined && fresh !== undefined && differsInSpelling(old, fresh)) continue;
    // One of several sentences that said the same was misspelt: its twins are still there. One that is gone whole is not.
    if (
      old === undefined &&
      fresh !== undefined &&
      !allA.has(fresh) &&
      pairs.length <= FEW &&
      hasTwin(fresh, renamed)
    )
      continue;
    if (
      fresh === undefined &&
      old !== undefined &&
      !allB.has(old) &&
      pairs.length <= FEW &&
      hasTwin(old, keysB)
    )
      continue;
    left.push({ ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  return { left, renames };
}

const renamedIn = ({ from, to, places }: Rename, a: DocumentText, b: DocumentText): Renamed => ({
  from,
  to,
  places: places.slice(0, MAX_CHANGES).map(({ before, after }) => ({
    before: sideOf(a, a.sentences[before], undefined),
    after: sideOf(b, b.sentences[after], undefined),
  })),
});

/** True when one of the keys differs from `key` in spelling only. */
const hasTwin = (key: string, keys: readonly string[]): boolean =>
  keys.some(
    (other) => Math.abs(other.length - key.length) < 12 && other !== '' && differsInSpelling(key, other),
  );

/** A sentence shorter than this many words may stand as often as it likes: a button, a heading, a name. */
const WHOLE_SENTENCE = 8;
/** More sentences than this that stand more or less often than before: the page was printed twice, or once again. */
const PRINTED_AGAIN = 5;

/**
 * The places in each list whose key the other list lacks. A whole sentence that stands less often than before went, at
 * its last places, unless so many did that the page as a whole was printed twice. Empty keys are left out.
 */
function onlyIn(a: readonly string[], b: readonly string[]): { a: number[]; b: number[] } {
  const lacking = (from: readonly string[], other: readonly string[]): number[] => {
    const there = new Map<string, number>();
    for (const key of other) there.set(key, (there.get(key) ?? 0) + 1);
    const [gone, fewer]: [number[], number[]] = [[], []];
    const seen = new Map<string, number>();
    from.forEach((key, i) => {
      if (key === '') return;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      const kept = there.get(key) ?? 0;
      if (kept === 0) gone.push(i);
      else if (nth > kept && key.split(' ').length >= WHOLE_SENTENCE) fewer.push(i);
    });
    return fewer.length > PRINTED_AGAIN ? gone : [...gone, ...fewer].sort((x, y) => x - y);
  };
  return { a: lacking(a, b), b: lacking(b, a) };
}

/** The changes that matter, those that moved an answer first. */
function told(left: readonly Left[], a: DocumentText, b: DocumentText): Change[] {
  const [was, now] = [assess([a]), assess([b])];
  const moved = new Set(QUESTION_IDS.filter((id) => answerMoved(was[id], now[id])));
  const changes: Change[] = [];
  for (const one of left) {
    const change = toldOf(one, a, b, was, now, moved);
    if (change) changes.push(change);
  }
  return changes.sort((x, y) => Number(y.moved) - Number(x.moved));
}

const answerMoved = (was: Answer, now: Answer): boolean =>
  was.value !== now.value ||
  was.period !== now.period ||
  (was.clarity !== now.clarity && was.value !== 'stated');

function toldOf(
  left: Left,
  a: DocumentText,
  b: DocumentText,
  was: Stance,
  now: Stance,
  moved: ReadonlySet<QuestionId>,
): Change | undefined {
  const { before, after } = left;
  const old = before ? claimsOf(a, before) : new Map<QuestionId, Claim>();
  const fresh = after ? claimsOf(b, after) : new Map<QuestionId, Claim>();
  const touched = QUESTION_IDS.filter(
    (id) => id !== 'effective-date' && id !== 'contact' && (old.has(id) || fresh.has(id)),
  );
  const differing = touched.filter((id) => said(old.get(id)) !== said(fresh.get(id)));
  const question = [...differing, ...touched].find((id) => moved.has(id)) ?? differing[0] ?? touched[0];
  const sides = { before: sideOf(a, before, after), after: sideOf(b, after, before) };
  const raw = sides.after.quote || sides.before.quote;
  if (!matters(left, raw, differing.length > 0)) return undefined;
  if (!question) return { ...inPlainWords(before, after), ...sides, moved: false };
  const answersMoved = moved.has(question);
  const words = answersMoved
    ? { was: inWords(was[question]), now: inWords(now[question]) }
    : { was: claimInWords(old.get(question)), now: claimInWords(fresh.get(question)) };
  const same = words.was === words.now ? inPlainWords(before, after) : words;
  return { question, ...same, ...sides, moved: answersMoved };
}

const said = (claim: Claim | undefined): string =>
  claim ? [claim.value, claim.period, claim.detail, claim.plan].join('|') : '';
const claimInWords = (claim: Claim | undefined): string =>
  claim ? valueInWords(claim.value, claim.period, claim.detail) : 'not said';

/** Words that say who may, must or must not do what with what. */
const NORMATIVE =
  /\b(?:we|you|us|our|your|may|will|must|shall|can|not|never|right|rights|collect|use|share|disclos|process|retain|store|transfer|sell|delete|data|information|content|consent|liab|fee|price|terminat|arbitrat|licens|account|party|parties|agree|notice|law|required|permitted|rank|influenc|determin)\w*\b/g;
/** Words that speak of the parties alone say nothing of what they do. */
const PARTIES = /^(?:we|you|us|our|your)/;
/** A link or picture standing alone, and a row of short names, are navigation. */
const LINK_ALONE = /^!?\[[^\]]*\]\([^)]*\)[.,]?$/;
const isMenu = (plain: string): boolean => {
  const names = plain.split(/ [|·•–—-] /);
  return names.length >= 4 && names.every((name) => name.split(' ').length <= 5);
};
/** Says that something is new, or where to read more, and not what. */
const POINTER =
  /^(?:we(?:'ve| have)? (?:recently )?(?:updated|changed|revised) (?:our|this|these|the) [\w ]{3,40}\.?$|this (?:page|version|document) is (?:the|an) (?:updated|archived|previous|earlier|old)|(?:for|to see) (?:the|a) (?:previous|earlier|prior|archived|old) version|(?:for more information|to (?:learn|read|find out) more|learn more|read more)\b)/;

/** Whether a difference that is not cosmetic turns a promise: by its claims, by a word of weight, or as a whole sentence. */
function matters({ before, after }: Left, raw: string, claimsDiffer: boolean): boolean {
  if (claimsDiffer) return true;
  const one = (after ?? before)!;
  if (isMenu(one.plain)) return false;
  if (before && after) {
    if (one.form === 'heading' && before.form === 'heading') return false;
    const { gone, come } = wordDifference(cosmeticKey(before.plain), cosmeticKey(after.plain));
    const changed = [...gone, ...come];
    return (
      changed.some((word) => isHeavy(word) || isCompany(word) || namesPlace(word)) ||
      (one.plain.split(' ').length >= 6 && !changed.every(isLight))
    );
  }
  const words = one.plain.split(' ').length;
  if (one.form === 'heading' || words < 4 || LINK_ALONE.test(raw) || POINTER.test(one.plain)) return false;
  const said = [...new Set(one.plain.match(NORMATIVE) ?? [])];
  return words > 12 ? said.length >= 2 : said.some((word) => !PARTIES.test(word));
}

/** The words that went and came, for a change that touches no question. */
function inPlainWords(
  before: Sentence | undefined,
  after: Sentence | undefined,
): { was: string; now: string } {
  if (!before) return { was: 'not said', now: 'added' };
  if (!after) return { was: 'said', now: 'removed' };
  const { gone, come } = wordDifference(cosmeticKey(before.plain), cosmeticKey(after.plain));
  const short = (words: readonly string[]): string => words.slice(0, 12).join(' ') || '(nothing)';
  return { was: short(gone), now: short(come) };
}

function sideOf(document: DocumentText, sentence: Sentence | undefined, other: Sentence | undefined): Side {
  if (sentence) {
    const { start, end } = sentence;
    return { quote: document.text.slice(start, end), start, end };
  }
  // The place of the sentence of the same number is near enough for a reader who looks for what went or came.
  const near = document.sentences[Math.min(other?.index ?? 0, document.sentences.length - 1)]?.start ?? 0;
  return { quote: '', start: near, end: near };
}
