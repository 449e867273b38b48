import type { Span } from '../base/index.ts';
import { type Answer, assess, claimsOf, type Stance } from './assess.ts';
import { cosmeticKey, differsInSpelling, isHeavy, isLight, wordDifference } from './cosmetic.ts';
import { pairSentences } from './pairs.ts';
import { type Claim, QUESTION_IDS, type QuestionId } from './question.ts';
import { readable } from './readable.ts';
import { renamesBetween, withRenames } from './renames.ts';
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

export interface Difference {
  readonly kind: 'none' | 'cosmetic' | 'material' | 'unreadable';
  readonly changes: readonly Change[];
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
  const left = leftOver(a, b);
  if (left.length === 0) {
    const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
    return { kind: folded(older) === folded(newer) ? 'none' : 'cosmetic', changes: [] };
  }
  const changes = told(left, a, b);
  return { kind: changes.length > 0 ? 'material' : 'cosmetic', changes: changes.slice(0, MAX_CHANGES) };
}

/** A sentence of the older version, of the newer, or two that belong together. */
interface Left {
  readonly before?: Sentence;
  readonly after?: Sentence;
}

const keysOf = (document: DocumentText): string[] => document.sentences.map((s) => cosmeticKey(s.plain));

/** What is left of the difference when everything cosmetic is gone. */
function leftOver(a: DocumentText, b: DocumentText): Left[] {
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const first = onlyIn(keysA, keysB);
  const renames = renamesBetween(a, b, first.a, first.b);
  const renamed = renames.length > 0 ? keysA.map((key) => withRenames(key, renames)) : keysA;
  const { a: goneAll, b: comeAll } = renames.length > 0 ? onlyIn(renamed, keysB) : first;
  const [textA, textB] = [` ${renamed.join(' ')} `, ` ${keysB.join(' ')} `];
  // A sentence that was cut or joined differently is still there.
  const gone = goneAll.filter((i) => !textB.includes(` ${renamed[i]} `));
  const come = comeAll.filter((i) => !textA.includes(` ${keysB[i]} `));
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
    // One of several sentences that said the same was misspelt: its twins are still there.
    if (old === undefined && fresh !== undefined && pairs.length <= FEW && hasTwin(fresh, renamed)) continue;
    if (fresh === undefined && old !== undefined && pairs.length <= FEW && hasTwin(old, keysB)) continue;
    left.push({ ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  return left;
}

/** True when one of the keys differs from `key` in spelling only. */
const hasTwin = (key: string, keys: readonly string[]): boolean =>
  keys.some(
    (other) => Math.abs(other.length - key.length) < 12 && other !== '' && differsInSpelling(key, other),
  );

/** The places in each list whose key the other list lacks, counted with repetition. Empty keys are left out. */
function onlyIn(a: readonly string[], b: readonly string[]): { a: number[]; b: number[] } {
  const lacking = (from: readonly string[], other: readonly string[]): number[] => {
    const there = new Set(other);
    return from.flatMap((key, i) => (key !== '' && !there.has(key) ? [i] : []));
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
  /\b(?:we|you|us|our|your|may|will|must|shall|can|not|never|right|rights|collect|use|share|disclos|process|retain|store|transfer|sell|delete|data|information|content|consent|liab|fee|price|terminat|arbitrat|licens|account|party|parties|agree|notice|law|required|permitted)\w*\b/g;
/** A link or picture standing alone is navigation. */
const LINK_ALONE = /^!?\[[^\]]*\]\([^)]*\)[.,]?$/;

/** Whether a difference that is not cosmetic turns a promise: by its claims, by a word of weight, or as a whole sentence. */
function matters({ before, after }: Left, raw: string, claimsDiffer: boolean): boolean {
  if (claimsDiffer) return true;
  const one = (after ?? before)!;
  if (before && after) {
    if (one.form === 'heading' && before.form === 'heading') return false;
    const { gone, come } = wordDifference(cosmeticKey(before.plain), cosmeticKey(after.plain));
    const changed = [...gone, ...come];
    return changed.some(isHeavy) || (one.plain.split(' ').length >= 6 && !changed.every(isLight));
  }
  const words = one.plain.split(' ').length;
  if (one.form === 'heading' || words < 4 || LINK_ALONE.test(raw)) return false;
  return new Set(one.plain.match(NORMATIVE) ?? []).size >= (words > 12 ? 2 : 1);
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
