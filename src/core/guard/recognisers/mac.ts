import type { Recogniser } from '../recogniser.ts';
import { isAlphanumeric, matchAt } from '../shape/chars.ts';

const SHAPE =
  /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![\p{L}\p{N}]|[:-][0-9a-f])/iuy;
const DOTTED = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\p{L}\p{N}]|\.[0-9a-f])/iuy;

export const mac: Recogniser = {
  id: 'mac',
  kinds: ['mac'],
  source: 'IEEE 802 EUI-48 and EUI-64, written with colons, hyphens or points',
  hints: { joints: ':-.' },
  examples: {
    hits: [
      ['MAC 00:1B:44:11:3A:B7 seen', '00:1B:44:11:3A:B7'],
      ['at aa-bb-cc-dd-ee-0f.', 'aa-bb-cc-dd-ee-0f'],
      ['switch 0011.2233.44ff', '0011.2233.44ff'],
    ],
    misses: ['12:30:45', 'aa-bb-cc', 'add-on de-facto', '00:1B:44:11:3A:B7:11', '1234.5678.9012.3456'],
  },
  recognise(text, hint, emit) {
    const dotted = text.charCodeAt(hint.start) === 0x2e;
    const start = hint.start - (dotted ? 4 : 2);
    if (start < 0 || !isHex(text.charCodeAt(start)) || !isHex(text.charCodeAt(hint.start - 1))) return;
    const previous = text.charCodeAt(start - 1);
    if (isAlphanumeric(previous) || previous === 0x3a || previous === 0x2d || previous === 0x2e) return;
    const match = matchAt(dotted ? DOTTED : SHAPE, text, start);
    if (!match || (dotted && !/[a-f]/i.test(match[0]))) return;
    emit({
      start,
      end: start + match[0].length,
      kind: 'mac',
      confidence: 0.97,
      reason: 'Pairs of hexadecimal digits: the hardware address of a device.',
    });
  },
};

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 0x20) >= 97 && (code | 0x20) <= 102);
