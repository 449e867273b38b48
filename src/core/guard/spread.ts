import type { Span } from '../base/index.ts';
import type { Kind } from './kinds.ts';
import { MAX_LEAD } from './restore/live.ts';
import { classOf, isWord, joined } from './restore/units.ts';

/** Kinds whose every character counts. */
const SECRETS: ReadonlySet<Kind> = new Set<Kind>(['password', 'api-key', 'url', 'crypto-address']);
const LEADING = new Set([...'+([#@$'].map((char) => char.charCodeAt(0)));
const TRAILING = new Set([...')]'].map((char) => char.charCodeAt(0)));

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * A finding's span as it is replaced: inside the text, no half of a surrogate pair, without the quotation marks,
 * commas and genitive ending around it. `undefined` when nothing is left.
 */
export function trim(text: string, finding: Span & { readonly kind: Kind }): Span | undefined {
  let start = Math.max(0, Math.floor(finding.start));
  let end = Math.min(text.length, Math.floor(finding.end));
  if (!(start < end)) return undefined;
  if (isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
  if (isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end))) end++;
  const secret = SECRETS.has(finding.kind);
  const word = (at: number): boolean => isWord(classOf(text.charCodeAt(at)));
  const span = { start, end };
  while (start < end && !word(start) && (!LEADING.has(text.charCodeAt(start)) || secret)) start++;
  while (start < end && !word(end - 1) && (!TRAILING.has(text.charCodeAt(end - 1)) || secret)) end--;
  if (start >= end) return /\S/.test(text.slice(span.start, span.end)) ? span : undefined;
  if (secret)
    return { start: Math.max(span.start, start - MAX_LEAD), end: Math.min(span.end, end + MAX_LEAD) };
  if (finding.kind === 'person' && /[^\s]['\u2019]s$/i.test(text.slice(start, end))) end -= 2;
  let core = start;
  while (core < end && !word(core)) core++;
  let tail = end;
  while (tail > core && !word(tail - 1)) tail--;
  if (core === end) return span;
  return { start: Math.max(start, core - 4), end: Math.min(end, tail + 4) };
}

/** A span with the words before and after it. */
export function widen(text: string, span: Span): Span {
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, span.start - FAR), span.start))![0];
  const after = /^\s*\S*/.exec(text.slice(span.end, span.end + FAR))![0];
  return { start: span.start - before.length, end: span.end + after.length };
}

const FAR = 200;

/** A span grown to whole words; if it is so already, to everything between white space. */
export function grow(text: string, span: Span): Span {
  let { start, end } = span;
  const kind = (at: number): number => (at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : 0);
  while (joined(kind(start - 1), kind(start)) || (start > 0 && isMark(kind(start)))) start--;
  while (joined(kind(end - 1), kind(end)) || (end < text.length && isMark(kind(end)))) end++;
  if (start !== span.start || end !== span.end) return { start, end };
  const space = (at: number): boolean => /\s/.test(text.charAt(at));
  while (start > 0 && !space(start - 1)) start--;
  while (end < text.length && !space(end)) end++;
  return { start, end };
}

const isMark = (kind: number): boolean => kind === 5;

/** Those of a sorted list without overlaps that share a character with a span. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(sorted, span.start); i < sorted.length && sorted[i]!.start < span.end; i++)
    found.push(sorted[i]!);
  return found;
}

/** The place of the first item of a sorted list that ends after a position. */
export function firstEndingAfter(sorted: readonly Span[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
