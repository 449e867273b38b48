import { FOLD, SEPARATOR } from './fold.ts';
import { NOBODY } from './lexicon.ts';
import type { People } from './people.ts';
import type { AddressSpan, Reading } from './reading.ts';
import { foldedWords, wholeHash } from './words.ts';

/** RFC 5321: a local part has at most 64 octets, a domain 255; no longer stretch is looked at. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const inLocal = (char: string): boolean =>
  FOLD[char.charCodeAt(0)]! >= 48 || ".!#$'*+-/=?^_`{|}~%".includes(char);
const inDomain = (char: string): boolean => FOLD[char.charCodeAt(0)]! >= 48 || char === '-' || char === '.';

/** How an @ is written at `at`: plainly, or as the escapes `%40` and `&#64;`. */
const signLength = (text: string, at: number): number =>
  text[at] === '@'
    ? 1
    : (/^(?:%40|&#64;|&#x40;|&commat;|\\u0040|=40)/i.exec(text.slice(at, at + 8))?.[0].length ?? 1);

/** The address around the @ sign at `at`; undefined when there is none. */
export const addressAround = (text: string, at: number): AddressSpan | undefined => {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && inLocal(text[start - 1]!)) start--;
  while (start < at && ".!#$'*+-/=?^`{|}~%".includes(text[start]!)) start++;
  const from = at + signLength(text, at);
  let end = from;
  while (end < text.length && end - from < LONGEST_DOMAIN && inDomain(text[end]!)) end++;
  while (end > from && '.-'.includes(text[end - 1]!)) end--;
  if (start === at || !text.slice(from, end).includes('.')) return undefined;
  return { start, at, end };
};

/** The place of the next letter or digit of `text`, or of something that must be read with care. */
const overSeparators = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && FOLD[text.charCodeAt(at)] === SEPARATOR) at++;
  return at;
};

/** True when both hold the same letters and digits, folded. Nearly always the first few tell. */
const sameFolded = (a: string, b: string): boolean => {
  for (let i = 0, j = 0; ; i++, j++) {
    i = overSeparators(a, i);
    j = overSeparators(b, j);
    const folded = i < a.length ? FOLD[a.charCodeAt(i)]! : SEPARATOR;
    const other = j < b.length ? FOLD[b.charCodeAt(j)]! : SEPARATOR;
    if ((folded !== SEPARATOR && folded < 48) || (other !== SEPARATOR && other < 48))
      return foldedWords(a).join('') === foldedWords(b).join('');
    if (folded !== other) return false;
    if (folded === SEPARATOR) return true;
  }
};

/** Everybody who has `value` as a whole identifier: the same letters and digits, folded. */
export const holdersOf = (people: People, value: string): number[] => {
  const found: number[] = [];
  people.wholes.some(wholeHash(value), 0, (person) => {
    const { name, identifiers } = people.list[person]!;
    const holds = identifiers.some((known) => sameFolded(known.value, value)) || sameFolded(name.full, value);
    if (holds && !found.includes(person)) found.push(person);
    return false;
  });
  return found;
};

/** The e-mail addresses of known people. The others are kept for `findNamesInAddresses`. */
export const findEmails = (reading: Reading): void => {
  const { people, text, hits, strangeAddresses } = reading;
  let reach = 0;
  for (let i = 0; i < hits.atSigns.length; i++) {
    const at = hits.atSigns.at(i);
    const span = addressAround(text, at);
    if (!span) continue;
    const holders = at < reach ? [] : holdersOf(people, text.slice(span.start, span.end));
    if (holders.length === 0) {
      strangeAddresses.push(span);
      continue;
    }
    for (const holder of holders) reading.support(holder);
    reading.emit(span, reading.oneOf(holders), 0.99, 'the e-mail address of a person on your list', 'email');
    reach = span.end;
  }
};

/** Addresses that are nobody's on the list but hold a known person's name before the @. Comes last: it needs the names. */
export const findNamesInAddresses = (reading: Reading): void => {
  const { strangeAddresses, findings } = reading;
  if (strangeAddresses.length === 0) return;
  const names = findings.filter(
    ({ kind, person }) => person !== undefined && (kind === 'person' || kind === 'username'),
  );
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const span of strangeAddresses) {
    while (next < names.length && names[next]!.end <= span.start) next++;
    const name = names[next];
    if (!name || name.start < span.start || name.end > span.at) continue;
    const reason = 'an e-mail address made from the name of a person on your list';
    const person = name.person === undefined ? NOBODY : reading.people.numberOf(name.person);
    reading.emit(span, person, 0.97, reason, 'email');
  }
};
