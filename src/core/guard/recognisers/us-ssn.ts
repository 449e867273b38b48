import type { Recogniser } from '../recogniser.ts';
import { before, isAlphanumeric, matchAt } from '../shape/chars.ts';

const SHAPE = /\d{3}([-. ])\d{2}\1\d{4}(?![\dA-Za-z]|[-.]\d)/y;
const BARE = /\d{9}(?!\d|[-.]\d)/y;
const NAMED = /\b(?:ssn|s\.s\.n|social security|soc\.? sec)/;

export const usSsn: Recogniser = {
  id: 'us-ssn',
  kinds: ['us-ssn'],
  source: 'Social Security Administration, POMS RM 10201.030 (structure), 20 CFR 422.103',
  hints: {
    digits: [
      { least: 3, most: 3, next: '- .' },
      { least: 9, most: 9 },
    ],
  },
  examples: {
    hits: [
      ['SSN: 455-97-2191', '455-97-2191'],
      ['her social security number is 012 52 7174.', '012 52 7174'],
      ['ssn 123456789', '123456789'],
      ['A: 958-25-6718.', '958-25-6718'],
    ],
    misses: ['123456789', 'order 123-45-67890', '1123-45-6789', 'call 555-12-34567', '000 00 0000'],
  },
  recognise(text, hint, emit) {
    const length = hint.end - hint.start;
    if (length !== 3 && length !== 9) return;
    const previous = text.charCodeAt(hint.start - 1);
    if (isAlphanumeric(previous)) return;
    if ((previous === 0x2d || previous === 0x2e) && isAlphanumeric(text.charCodeAt(hint.start - 2))) return;
    const match = matchAt(length === 3 ? SHAPE : BARE, text, hint.start);
    if (!match) return;
    const named = NAMED.test(before(text, hint.start, 60));
    // Area 000 and 666, group 00 and serial 0000 were never issued; 9xx is the taxpayer number of the same form.
    const issued = !/^(?:000|666)|^.{4}00|0000$/.test(length === 3 ? match[0] : '1');
    if (!named && (match[1] !== '-' || !issued)) return;
    emit({
      start: hint.start,
      end: hint.start + match[0].length,
      kind: 'us-ssn',
      confidence: named ? 0.99 : issued ? 0.93 : 0.8,
      reason: named
        ? 'Named as a social security number.'
        : 'Three, two and four digits with hyphens: the form of a US social security number.',
    });
  },
};
