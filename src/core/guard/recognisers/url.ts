import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { isAlphanumeric, isDigit, matchAt } from '../shape/chars.ts';
import { isDomainEnding, isPlainDomainEnding } from '../shape/domain-endings.ts';

const MAX = 2_048;
const SCHEME =
  /(?:https?|hxxps?|ftps?|sftp|wss?|file|git|ssh|svn|smb|ldaps?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?|jdbc|s3|gs|chrome|about|view-source|tel|sip|rtsp|rtmp|market|slack|zoommtg|msteams|whatsapp|tg|steam|app|urn)$/i;
const SCHEME_MAX = 12;
const HOST_TAIL = /(?:\.[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?){1,8}/uy;
const PORT_AND_PATH = /(?::\d{2,5}(?!\d))?(?=[/?#])/y;
const PERSONAL = /[?&#=@]|\/(?:u|user|users|in|profile|people|@|~)[/\w]/i;

export const url: Recogniser = {
  id: 'url',
  kinds: ['url'],
  source: 'RFC 3986 as far as it occurs in writing; endings from the IANA root zone list',
  hints: { chars: ':', joints: '.' },
  examples: {
    hits: [
      ['see https://www.example.com/a?b=c#d.', 'https://www.example.com/a?b=c#d'],
      ['(http://example.com/a_(b))', 'http://example.com/a_(b)'],
      ['<https://example.com>', 'https://example.com'],
      ['at www.example.co.uk, today', 'www.example.co.uk'],
      ['on example.com/users/ann now', 'example.com/users/ann'],
      ['my site lemon-studio.de is', 'lemon-studio.de'],
      ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
      ['ftp://ann:pw@files.example.org/x', 'ftp://ann:pw@files.example.org/x'],
      ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ],
    misses: [
      'This is it.So we',
      'e.g. this',
      'Node.js and main.py',
      'Dr.Smith',
      '3.14',
      'time: 12:30',
      'http://',
      'U.S. and U.K.',
    ],
  },
  recognise(text, hint, emit) {
    if (text.charCodeAt(hint.start) === 0x3a) withScheme(text, hint, emit);
    else bare(text, hint, emit);
  },
};

function withScheme(text: string, hint: HintAt, emit: Emit): void {
  if (text.charCodeAt(hint.end) !== 0x2f || text.charCodeAt(hint.end + 1) !== 0x2f) return;
  const scheme = SCHEME.exec(text.slice(Math.max(0, hint.start - SCHEME_MAX), hint.start));
  if (!scheme) return;
  const from = hint.end + 2;
  if (!isAlphanumeric(text.charCodeAt(from)) && text[from] !== '[' && text[from] !== '/') return;
  const end = tidyEnd(text, from, restEnd(text, from));
  if (end > from) report(text, hint.start - scheme[0].length, end, 0.99, emit);
}

function bare(text: string, hint: HintAt, emit: Emit): void {
  const next = text.charCodeAt(hint.end);
  if (!isAlphanumeric(next) || isDigit(next) || !isAlphanumeric(text.charCodeAt(hint.start - 1))) return;
  let start = hint.start;
  const least = Math.max(0, start - 63);
  while (start > least && isLabelPart(text.charCodeAt(start - 1))) start--;
  // Not the first label, or part of an e-mail address, a path or a file name.
  if (/[.@/\\:]/.test(text[start - 1] ?? ' ') || text[start] === '-' || text[start] === '_') return;
  const tail = matchAt(HOST_TAIL, text, hint.start);
  if (!tail) return;
  const hostEnd = hint.start + tail[0].length;
  if (text[hostEnd] === '@') return;
  const host = text.slice(start, hostEnd);
  const path = matchAt(PORT_AND_PATH, text, hostEnd) !== null;
  const www = /^www\d?\./i.test(host) && host.split('.').length > 2;
  if (!www && !isHost(host, path)) return;
  report(
    text,
    start,
    path ? tidyEnd(text, hostEnd, restEnd(text, hostEnd)) : hostEnd,
    www || path ? 0.97 : 0.9,
    emit,
  );
}

function report(text: string, start: number, end: number, confidence: number, emit: Emit): void {
  const reason = PERSONAL.test(text.slice(start + 8, end))
    ? 'A web address with parts that can point to a person.'
    : 'A web address.';
  emit({ start, end, kind: 'url', confidence, reason });
}

const isLabelPart = (code: number): boolean => isAlphanumeric(code) || code === 0x2d || code === 0x5f;

/** True when `host` ends like a domain and reads like one rather than like two sentences without a space between. */
function isHost(host: string, hasPath: boolean): boolean {
  const labels = host.split('.');
  const ending = labels.at(-1)!;
  if (!isDomainEnding(ending.toLowerCase())) return false;
  const name = labels.at(-2)!;
  const upper = ending !== ending.toLowerCase();
  if (upper && host !== host.toUpperCase()) return false;
  if (labels.every((label) => label.length === 1)) return false;
  if (hasPath) return true;
  if (upper && host.length < 8) return false;
  return (
    name.length >= 2 && (isPlainDomainEnding(ending.toLowerCase()) || labels.length > 2 || /[\d-]/.test(name))
  );
}

/** End of the characters that may stand in a URL. */
function restEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + MAX);
  let end = from;
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x7f) break;
    if (code === 0x5c || code === 0x5e || code === 0x60 || code === 0x7b || code === 0x7c || code === 0x7d)
      break;
    if (code > 0x7f && !isAlphanumeric(code) && (code < 0xd800 || code > 0xdfff)) break;
    // Two addresses without a space between.
    if (
      code === 0x3a &&
      text.charCodeAt(end + 1) === 0x2f &&
      text.charCodeAt(end + 2) === 0x2f &&
      end - from > 8
    ) {
      const back = /[,;]?https?$/i.exec(text.slice(end - 6, end));
      if (back && text[end - back[0].length - 1] !== '=' && text[end - back[0].length - 1] !== '/')
        return end - back[0].length;
    }
  }
  return end;
}

/** `end` moved back over the punctuation of the sentence and over brackets that were not opened inside. */
function tidyEnd(text: string, from: number, end: number): number {
  let round = 0;
  let square = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) round++;
    else if (code === 0x29) round--;
    else if (code === 0x5b) square++;
    else if (code === 0x5d) square--;
  }
  let tidy = end;
  for (; tidy > from; tidy--) {
    const last = text[tidy - 1]!;
    if (last === ')' && round < 0) round++;
    else if (last === ']' && square < 0) square++;
    else if (!".,;:!?'*_~".includes(last)) break;
  }
  return tidy;
}
