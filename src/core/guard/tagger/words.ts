import { bitOf, CLASS, DIGIT, FOLD, FOLD_MASK, LOWER, OTHER, TABLE_END, UNITS, UPPER } from './chars.ts';

/** What stands between two words. The gap says more than the words about where a name may go on. */
export const GAP = {
  space: 0,
  hyphen: 1,
  apostrophe: 2,
  dot: 3,
  initialDot: 4,
  sentence: 5,
  comma: 6,
  colon: 7,
  line: 8,
  paragraph: 9,
  at: 10,
  slash: 11,
  open: 12,
  close: 13,
  and: 14,
  other: 15,
  lineAfterComma: 16,
  lineAfterColon: 17,
  hash: 18,
  quote: 19,
  dash: 20,
  angle: 21,
  wide: 22,
  possessive: 23,
  underscore: 24,
  lineAfterStop: 25,
} as const;
export const GAPS = 26;

export const SHAPE = {
  lower: 0,
  capital: 1,
  caps: 2,
  initial: 3,
  camel: 4,
  innerCapital: 5,
  digits2: 6,
  digits4: 7,
  digits: 8,
  alnum: 9,
  uncased: 10,
} as const;

/** How a segment (a line or sentence) is written: its capitals mean something only when it is mixed. */
export const MODE = { mixed: 0, lower: 1, caps: 2, title: 3, short: 4 } as const;

/** Words of one stretch of text as parallel arrays; `gap[i]` stands before word i, `gap[n]` after the last. */
export interface Words {
  n: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly gap: Uint8Array;
  readonly shape: Uint8Array;
  readonly mode: Uint8Array;
  readonly entry: Uint32Array;
}

/** Words that are looked at together: more than a long letter, and a bound on memory whatever the text. */
export const CHUNK_WORDS = 4096;

export function emptyWords(capacity = CHUNK_WORDS): Words {
  return {
    n: 0,
    start: new Int32Array(capacity + 1),
    end: new Int32Array(capacity + 1),
    hash: new Int32Array(capacity + 1),
    gap: new Uint8Array(capacity + 2),
    shape: new Uint8Array(capacity + 1),
    mode: new Uint8Array(capacity + 1),
    entry: new Uint32Array(capacity + 1),
  };
}

export function mixWord(hash: number): number {
  let h = hash;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 12);
}

/** The hash of a word as the scanner computes it: FNV-1a over lower-cased, folded units. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    h = Math.imul(h ^ (c < TABLE_END ? FOLD[c]! : c), 0x01000193);
  }
  return mixWord(h);
}

/**
 * Reads words from `from` until the text or the arrays end and returns where to go on. A full chunk is cut at the last
 * sentence or line end in its second half, so that a name is not cut in two.
 */
export function scanWords(text: string, from: number, words: Words): number {
  const { start, end, hash, gap, shape } = words;
  const capacity = start.length - 1;
  const length = text.length;
  let n = 0;
  let i = from;
  let gapStart = backToWord(text, from);
  while (i < length) {
    let unit = UNITS[text.charCodeAt(i)]!;
    if (unit <= FOLD_MASK) {
      i++;
      continue;
    }
    if (i - gapStart === 1 && text.charCodeAt(gapStart) === SPACE) gap[n] = GAP.space;
    else gap[n] = readGap(text, gapStart, i, n > 0 && shape[n - 1] === SHAPE.initial);
    if (n === capacity) {
      words.n = cutAt(words, n);
      return start[words.n]!;
    }
    const wordStart = i;
    const first = unit;
    let h = 0x811c9dc5;
    let uppers = 0;
    let met = 0;
    do {
      h = Math.imul(h ^ (unit & FOLD_MASK), 0x01000193);
      met |= unit;
      uppers += (unit & HAS_UPPER) >>> UPPER_SHIFT;
      if (++i >= length) break;
      unit = UNITS[text.charCodeAt(i)]!;
    } while (unit > FOLD_MASK);
    met &= ~FOLD_MASK;
    start[n] = wordStart;
    end[n] = i;
    hash[n] = mixWord(h);
    shape[n] = met === HAS_LOWER ? SHAPE.lower : shapeOf(first, met, uppers, i - wordStart);
    n++;
    gapStart = i;
    if (isPossessive(text, i)) i += 2;
  }
  gap[n] = gapStart < length && n > 0 ? orParagraph(readGap(text, gapStart, length, false)) : GAP.paragraph;
  if (from === 0) gap[0] = start[0] === 0 ? GAP.paragraph : orParagraph(gap[0]!);
  words.n = n;
  return length;
}

/** True at the 's of "Maria's", which is part of the gap and no word of its own. */
function isPossessive(text: string, i: number): boolean {
  const mark = text.charCodeAt(i);
  if (mark !== 39 && mark !== 0x2019) return false;
  const s = text.charCodeAt(i + 1);
  if (s !== 115 && s !== 83) return false;
  const after = text.charCodeAt(i + 2);
  return !(after < TABLE_END && CLASS[after] !== OTHER);
}

/** Where the gap before `from` begins, so that a later chunk sees what stands before its first word. */
function backToWord(text: string, from: number): number {
  let i = from;
  while (i > 0 && from - i < GAP_READ) {
    const c = text.charCodeAt(i - 1);
    if (c < TABLE_END && CLASS[c] !== OTHER) break;
    i--;
  }
  return i;
}

/** Nothing but spaces at the ends of a text is the end of a paragraph. */
const orParagraph = (g: number): number => (g === GAP.space ? GAP.paragraph : g);

function cutAt(words: Words, n: number): number {
  for (let k = n - 1; k > n >> 1; k--) {
    const g = words.gap[k]!;
    if (g === GAP.sentence || isLineGap(g)) return k;
  }
  return n - 1;
}

export function isLineGap(g: number): boolean {
  return (
    g === GAP.line ||
    g === GAP.paragraph ||
    (g >= GAP.lineAfterComma && g <= GAP.lineAfterColon) ||
    g === GAP.lineAfterStop
  );
}

const HAS_LOWER = bitOf(LOWER);
const HAS_UPPER = bitOf(UPPER);
const HAS_DIGIT = bitOf(DIGIT);
const UPPER_SHIFT = Math.log2(HAS_UPPER);

function shapeOf(first: number, met: number, uppers: number, length: number): number {
  if (met & HAS_DIGIT) {
    if (met !== HAS_DIGIT) return SHAPE.alnum;
    return length <= 2 ? SHAPE.digits2 : length <= 4 ? SHAPE.digits4 : SHAPE.digits;
  }
  const lowers = met & HAS_LOWER;
  if (uppers === 0) return lowers ? SHAPE.lower : SHAPE.uncased;
  if ((first & HAS_UPPER) === 0) return SHAPE.innerCapital;
  if (uppers === 1) return lowers ? SHAPE.capital : SHAPE.initial;
  return lowers ? SHAPE.camel : SHAPE.caps;
}

const NEWLINE = 10;
const SPACE = 32;
/** A gap longer than this is read only at both ends. */
const GAP_READ = 24;

/** Names what stands in text[from, to). The possessive 's is part of a gap. */
function readGap(text: string, from: number, to: number, afterInitial: boolean): number {
  const length = to - from;
  const c0 = text.charCodeAt(from);
  if ((c0 === 39 || c0 === 0x2019) && length > 1 && isPossessive(text, from)) {
    const after = length === 2 ? GAP.space : readGap(text, from + 2, to, false);
    return after === GAP.space ? GAP.possessive : after;
  }
  if (length === 1) {
    if (c0 === SPACE) return GAP.space;
    if (c0 === 45 || c0 === 0x2010 || c0 === 0x2011) return GAP.hyphen;
    if (c0 === 39 || c0 === 0x2019 || c0 === 0x60 || c0 === 0xb4) return GAP.apostrophe;
    if (c0 === 46) return afterInitial ? GAP.initialDot : GAP.dot;
    if (c0 === NEWLINE) return GAP.line;
  }
  let lines = 0;
  let spaces = 0;
  let mark = 0;
  let last = 0;
  let at = false;
  const stop = length > GAP_READ ? from + GAP_READ : to;
  for (let i = from; i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === NEWLINE) lines++;
    else if (c === SPACE || c === 0xa0) spaces++;
    else if (c === 9) spaces += 2;
    else if (c !== 13) {
      if (c === 64) at = true;
      if (mark === 0) mark = c;
      last = c;
    }
  }
  if (at) return GAP.at;
  if (lines > 1) return GAP.paragraph;
  if (lines === 1) {
    if (mark === 44) return GAP.lineAfterComma;
    if (last === 58) return GAP.lineAfterColon;
    return mark === 46 || mark === 33 || mark === 63 ? GAP.lineAfterStop : GAP.line;
  }
  if (mark === 0) return spaces > 1 ? GAP.wide : GAP.space;
  return markGap(mark, last, spaces, afterInitial);
}

function markGap(mark: number, last: number, spaces: number, afterInitial: boolean): number {
  switch (last) {
    case 40:
    case 91:
    case 123:
      return GAP.open;
    case 34:
    case 0x201c:
    case 0x201e:
    case 0xab:
    case 0x2018:
      return spaces > 0 ? GAP.quote : GAP.other;
    case 60:
      return GAP.angle;
    case 35:
      return GAP.hash;
  }
  switch (mark) {
    case 46:
      return afterInitial ? GAP.initialDot : spaces > 0 ? GAP.sentence : GAP.dot;
    case 33:
    case 63:
    case 0x2026:
      return GAP.sentence;
    case 44:
      return GAP.comma;
    case 58:
    case 59:
      return GAP.colon;
    case 47:
    case 92:
    case 124:
      return GAP.slash;
    case 95:
      return GAP.underscore;
    case 38:
    case 43:
      return GAP.and;
    case 62:
      return GAP.angle;
    case 41:
    case 93:
    case 125:
    case 34:
    case 0x201d:
    case 0xbb:
      return GAP.close;
    case 45:
    case 0x2013:
    case 0x2014:
      return GAP.dash;
  }
  return GAP.other;
}
