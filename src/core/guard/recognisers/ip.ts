import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { before, digitBetween, digitsEnd, endAt, isAlphanumeric } from '../shape/chars.ts';

const V4 =
  /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/(?:3[0-2]|[12]?\d)(?!\d))?(?!\d|[.,]\d)/y;
const V6_MAX = 64;
const VERSION_BEFORE = /(?:version|release|build|firmware|section|chapter|clause|§|\bv\.?)\s?$/;

export const ip: Recogniser = {
  id: 'ip',
  kinds: ['ip'],
  source: 'RFC 791 (IPv4), RFC 4291 and RFC 5952 (IPv6), RFC 4632 (prefix lengths)',
  hints: { digits: [{ least: 1, most: 3, next: '.' }], chars: ':' },
  examples: {
    hits: [
      ['Blocked 10.0.0.1; try again', '10.0.0.1'],
      ['from 203.0.113.77.', '203.0.113.77'],
      ['http at 192.168.1.1:8080', '192.168.1.1'],
      ['route 10.0.0.0/8 here', '10.0.0.0/8'],
      ['address d80:e4b5:79da:6cf6:71f3:51f7:9161:c319 blocked', 'd80:e4b5:79da:6cf6:71f3:51f7:9161:c319'],
      ['host 2001:db8::8a2e:370:7334.', '2001:db8::8a2e:370:7334'],
      ['[fe80::1%eth0]', 'fe80::1'],
      ['mapped ::ffff:192.0.2.128 seen', '::ffff:192.0.2.128'],
    ],
    misses: [
      'version 1.2.3.4 is out',
      '1.2.3',
      '300.1.2.3',
      '1.2.3.4.5',
      'at 12:30:45',
      'std::vector',
      'add::face',
      '12:30::',
    ],
  },
  recognise(text, hint, emit) {
    if (text.charCodeAt(hint.start) === 0x3a) version6(text, hint, emit);
    else if (hint.end - hint.start <= 3 && text.charCodeAt(hint.end) === 0x2e) version4(text, hint, emit);
  },
};

function version4(text: string, { start }: HintAt, emit: Emit): void {
  const previous = text.charCodeAt(start - 1);
  if (isAlphanumeric(previous) || previous === 0x2e || previous === 0x2d) return;
  if (!isDotted(text, start)) return;
  const end = endAt(V4, text, start);
  if (end < 0 || VERSION_BEFORE.test(before(text, start, 10))) return;
  if (isAlphanumeric(text.charCodeAt(end))) return;
  const reason = 'Four numbers up to 255 with points between: an internet address.';
  emit({ start, end, kind: 'ip', confidence: 0.97, reason });
}

/** True where two numbers with a point behind each stand: 123.50 ends here. */
function isDotted(text: string, at: number): boolean {
  const second = digitsEnd(text, at) + 1;
  return text.charCodeAt(digitsEnd(text, second)) === 0x2e;
}

function version6(text: string, hint: HintAt, emit: Emit): void {
  // Only the first colon of a run of hex groups is read.
  let start = hint.start;
  while (hint.start - start < 5 && isHex(text.charCodeAt(start - 1))) start--;
  if (text.charCodeAt(start - 1) === 0x3a || isAlphanumeric(text.charCodeAt(start - 1))) return;
  const next = text.charCodeAt(hint.end);
  if (!isHex(next) && next !== 0x3a) return;
  let end = hint.start;
  const most = Math.min(text.length, start + V6_MAX);
  while (end < most && isAddressPart(text.charCodeAt(end))) end++;
  while (end > start && text.charCodeAt(end - 1) === 0x2e) end--;
  if (text.charCodeAt(end - 1) === 0x3a && text.charCodeAt(end - 2) !== 0x3a) end--;
  if (isAlphanumeric(text.charCodeAt(end)) || !isVersion6(text.slice(start, end))) return;
  emit({ start, end, kind: 'ip', confidence: 0.98, reason: 'Written as an internet address (version 6).' });
}

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

const isAddressPart = (code: number): boolean => isHex(code) || code === 0x3a || code === 0x2e;

/** True for a whole IPv6 address of RFC 4291 with at least one digit, so that `add::face` stays code. */
function isVersion6(value: string): boolean {
  if (value.length < 3 || !digitBetween(value, 0, value.length)) return false;
  // Times and other pairs: without :: all eight groups are written, the last two perhaps as a version 4 address.
  if (!value.includes('::') && value.split(':').length < 7) return false;
  const tail = /(?:^|:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(value);
  if (tail?.[1]?.split('.').some((part) => Number(part) > 255)) return false;
  const groups = tail?.[1] ? `${value.slice(0, -tail[1].length)}0:0` : value;
  const halves = groups.split('::');
  if (halves.length > 2) return false;
  const counted = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!counted.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  if (halves.length === 1) return counted.length === 8;
  // 12:30:: is a time with a slip; ::1 is this computer.
  return counted.length <= 7 && (value === '::1' || counted.some((group) => /[a-f]|\d{3}/i.test(group)));
}
