// Small questions about single characters and the text beside a value. All take the even text.

/** True for an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for an ASCII letter. */
export const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** True for a letter or digit of any script (everything from U+00C0 up counts, save the two arithmetic signs and surrogates). */
export const isAlphanumeric = (code: number): boolean =>
  isDigit(code) ||
  isAsciiLetter(code) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && code < 0xd800);

/** The text before `at`, at most `length` code units, in lower case. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at).toLowerCase();

/**
 * The same, without the lines before: from the last line break that stands more than three code units before `at`, so that
 * a pattern which crosses none but directly before `at` sees the same with less to search.
 */
export function lineBefore(text: string, at: number, length: number): string {
  let start = Math.max(0, at - 3);
  const least = Math.max(0, at - length);
  while (start > least && text.charCodeAt(start - 1) !== 0x0a) start--;
  return text.slice(start, at).toLowerCase();
}

/** The text from `at`, at most `length` code units, in lower case. */
export const after = (text: string, at: number, length: number): string =>
  text.slice(at, at + length).toLowerCase();

/** `value` without anything but ASCII digits. */
export const digitsOf = (value: string): string => value.replace(/[^0-9]+/g, '');

/** How many ASCII digits `value` holds. */
export function countDigits(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (isDigit(value.charCodeAt(at))) count++;
  return count;
}

/** Runs `pattern` (sticky) at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** End of what `pattern` (sticky) matches at `at`, or -1. Makes no match object: for everything that is asked often. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Start of the leftmost number in `lead` from which `pattern` (sticky, up to the end of `lead`) matches; -1 when there is
 * none. No letter or number of any script stands before it, nor a sign that joins it to one.
 */
export function numberStart(pattern: RegExp, lead: string): number {
  for (let at = 0; at < lead.length; at++) {
    if (!isDigit(lead.charCodeAt(at))) continue;
    if (at > 0 && (isLetterOrNumber(lead, at - 1) || './-'.includes(lead[at - 1]!))) continue;
    if (endAt(pattern, lead, at) >= 0) return at;
  }
  return -1;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** True when the character whose last code unit is at `at` is a letter or number of any script. */
function isLetterOrNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isDigit(code) || isAsciiLetter(code);
  return LETTER_OR_NUMBER.test(code >= 0xdc00 && code < 0xe000 ? text.slice(at - 1, at + 1) : text[at]!);
}

/** End of the run of ASCII digits that starts at `at`; `at` when there is none. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** True when the hint is a word: it begins and ends with a letter. */
export const isWord = (text: string, hint: { readonly start: number; readonly end: number }): boolean =>
  !isDigit(text.charCodeAt(hint.start)) && !isDigit(text.charCodeAt(hint.end - 1));

/** True when an ASCII digit stands from `from` up to `to`. */
export function digitBetween(text: string, from: number, to: number): boolean {
  const most = Math.min(text.length, to);
  for (let at = Math.max(0, from); at < most; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
