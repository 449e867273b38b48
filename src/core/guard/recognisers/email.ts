import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { endAt, isAlphanumeric, isAsciiLetter, isDigit, matchAt } from '../shape/chars.ts';
import { isDomainEnding } from '../shape/domain-endings.ts';
import { foldWord } from '../shape/hint-scan.ts';

// RFC 5321 allows 64 characters before the @; a little more is read so that a longer one is not left half uncovered.
const LOCAL_MAX = 96;
const LOCAL = new Set([..."._%+-'&=!#$*^~/|`{}?"].map((char) => char.charCodeAt(0)));
const MOST_LABELS = 8;
const LONGEST_LABEL = 64;
const LONGEST_ENDING = 24;
const DOMAIN =
  /(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,62}[\p{L}\p{M}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,40}|[\p{L}\p{M}]{2,24})(?![\p{L}\p{N}])/uy;
const DOMAIN_LITERAL = /\[(?:\d{1,3}\.){3}\d{1,3}\]/y;
// One side in brackets or spelt out is enough to tell an address from a sentence: name (at) host.com, name[at]host[dot]com.
const AT = /(?: ?[([{<] ?(?:at|@|arroba|chiocciola|arobase|ät|małpa|malpa) ?[)\]}>] ?)/y;
const DOTTED_HOST =
  /(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?(?: ?[([{<] ?(?:dot|punkt|punto|point|ponto|kropka|\.) ?[)\]}>] ?| (?:dot|punkt|punto|point|ponto|kropka) |\.)){1,4}[a-z]{2,12}(?![a-z0-9])/iy;
// Each word for the sign goes with its language's words for the point: "at this point in" is no address.
const speltHost = (point: string): RegExp =>
  new RegExp(`(?:[a-z0-9][a-z0-9-]{0,40} (?:${point}) ){1,3}[a-z]{2,12}(?![a-z0-9])`, 'iy');
const SPELT_HOSTS = new Map([
  ['at', speltHost('dot|punkt')],
  ['arroba', speltHost('punto|ponto|dot')],
  ['chiocciola', speltHost('punto|dot')],
  ['arobase', speltHost('point|dot')],
  ['malpa', speltHost('kropka|dot')],
]);
const NAME_BEFORE = /[a-z0-9](?:[a-z0-9_+-]|\.| (?:dot|punkt|punto|point|ponto|kropka) ){0,62}$/i;

export const email: Recogniser = {
  id: 'email',
  kinds: ['email'],
  source: 'RFC 5322 and RFC 5321 as far as addresses occur in writing; RFC 6531 for letters beyond ASCII',
  hints: { chars: '@([{', words: ['at', 'arroba', 'chiocciola', 'arobase', 'malpa'] },
  examples: {
    hits: [
      ['Write to ann.lee+news@mail.example.co.uk today.', 'ann.lee+news@mail.example.co.uk'],
      ['Ann <ann@example.com>', 'ann@example.com'],
      ['(ann@example.com)', 'ann@example.com'],
      ['mail:ann@example.com', 'ann@example.com'],
      ['ann@example.com; bob', 'ann@example.com'],
      ['mailto:ann@example.com?subject=Hi', 'ann@example.com'],
      ['Schreib an jürgen@müller-bäder.de.', 'jürgen@müller-bäder.de'],
      ["It's 'ann@example.com', she said", 'ann@example.com'],
      ['Reach me at ann.lee (at) example dot com please', 'ann.lee (at) example dot com'],
      ['ann[at]example[dot]com', 'ann[at]example[dot]com'],
      ['my mail is ann dot lee at example dot com', 'ann dot lee at example dot com'],
      ['root@[192.168.0.1]', 'root@[192.168.0.1]'],
    ],
    misses: [
      'Meet me @ 5 pm',
      'We met at example street, dot the i and go',
      'a@b',
      'see @ann and @bob.',
      'a@a@a@a@',
      'at (at) at',
    ],
  },
  recognise(text, hint, emit) {
    if (text.charCodeAt(hint.start) === 0x40) plain(text, hint, emit);
    else spelt(text, hint, emit);
  },
};

function plain(text: string, hint: HintAt, emit: Emit): void {
  let start = hint.start;
  const least = Math.max(0, start - LOCAL_MAX);
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (!isAlphanumeric(code) && !LOCAL.has(code)) break;
    start--;
  }
  // What stands before the first letter or digit is punctuation of the sentence; so is a path or query before the address.
  while (start < hint.start && !isAlphanumeric(text.charCodeAt(start)) && text[start] !== '_') start++;
  const glued = gluedEnd(text, start, hint.start);
  if (glued > start && !NAME_WITH_APOSTROPHE.test(text.slice(start, hint.start))) start = glued;
  if (start === hint.start || text[hint.start - 1] === '.') return;
  const end = text[hint.end] === '[' ? endAt(DOMAIN_LITERAL, text, hint.end) : domainEnd(text, hint.end);
  if (end < 0) return;
  emit({ start, end, kind: 'email', confidence: 0.99, reason: 'Written as an e-mail address.' });
}

/** End of the last sign from `from` to `to` that parts an address from what stands before it; `from` when there is none. */
function gluedEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !"=/?|&`{}'".includes(text[at - 1]!)) at--;
  return at;
}

/** End of the domain at `at`, or -1. Read label by label while it is plain ASCII; the pattern reads the others. */
function domainEnd(text: string, at: number): number {
  let end = -1;
  let from = at;
  for (let labels = 0; labels <= MOST_LABELS; labels++) {
    let letters = from;
    while (isAsciiLetter(text.charCodeAt(letters))) letters++;
    let stop = letters;
    while (isLabelPart(text.charCodeAt(stop))) stop++;
    if (text.charCodeAt(stop) >= 0x80 || text.startsWith('xn--', from)) return endAt(DOMAIN, text, at);
    const length = letters - from;
    if (labels > 0 && length >= 2 && length <= LONGEST_ENDING && !isDigit(text.charCodeAt(letters)))
      end = letters;
    const isLabel =
      stop > from && stop - from <= LONGEST_LABEL && isPlain(text, from) && isPlain(text, stop - 1);
    if (!isLabel || text.charCodeAt(stop) !== 0x2e) break;
    from = stop + 1;
  }
  return end;
}

const isPlain = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isDigit(code) || isAsciiLetter(code);
};
const isLabelPart = (code: number): boolean =>
  isAsciiLetter(code) || isDigit(code) || code === 0x2d || code === 0x5f;

function spelt(text: string, hint: HintAt, emit: Emit): void {
  const sign = hint.start - (text[hint.start - 1] === ' ' ? 1 : 0);
  const host = hostAfter(text, hint, sign);
  if (!host) return;
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, sign - 64), sign));
  if (!name) return;
  emit({
    start: sign - name[0].length,
    end: host.index + host[0].length,
    kind: 'email',
    confidence: 0.93,
    reason: 'An e-mail address with its signs spelt out.',
  });
}

/** True when one word follows and then one that begins like a word for the point. "At" is everywhere: this is asked first. */
function pointFollows(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  const most = Math.min(text.length, end + 43);
  for (let at = end + 1; at < most; at++) {
    if (text.charCodeAt(at) === 0x20) return 'dDpPkK'.includes(text[at + 1] ?? '-');
  }
  return false;
}

function hostAfter(text: string, hint: HintAt, sign: number): RegExpExecArray | null {
  if (isAlphanumeric(text.charCodeAt(hint.start))) {
    if (text[hint.start - 1] !== ' ' || !pointFollows(text, hint.end)) return null;
    const pattern = SPELT_HOSTS.get(foldWord(text.slice(hint.start, hint.end)));
    if (!pattern) return null;
    const host = matchAt(pattern, text, hint.end + 1);
    return host && isDomainEnding(host[0].slice(host[0].lastIndexOf(' ') + 1).toLowerCase()) ? host : null;
  }
  if (!'aAcCmMäÄ@'.includes(text[hint.end + (text[hint.end] === ' ' ? 1 : 0)] ?? '-')) return null;
  const at = matchAt(AT, text, sign);
  return at && matchAt(DOTTED_HOST, text, sign + at[0].length);
}

// O'Brien@… is a name; key=ann@… is not.
const NAME_WITH_APOSTROPHE = /^\p{L}{1,3}'[\p{L}.-]{2,40}$/u;
