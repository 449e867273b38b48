import { countUpTo } from '../../base/index.ts';

/**
 * The text as recognisers read it: wide and foreign digits are ASCII digits, every kind of space is a space, every kind of
 * dash is a hyphen, and invisible characters are gone. Recognisers then need one form of each character only.
 */
export interface EvenText {
  readonly text: string;
  /** Offset in the original of the code unit at `offset` of the even text. */
  original(offset: number): number;
}

const GONE = 0xffff;

// One entry per code unit: itself, its plain form, or GONE. Built once, 128 KB.
const PLAIN = buildTable();

function buildTable(): Uint16Array {
  const plain = new Uint16Array(65_536);
  for (let code = 0; code < plain.length; code++) plain[code] = code;
  const same = (codes: readonly number[], target: string) => {
    for (const code of codes) plain[code] = target.charCodeAt(0);
  };
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  // Unicode general category Zs, and the dashes of category Pd with the minus sign.
  same([0xa0, 0x1680, ...range(0x2000, 0x200a), 0x202f, 0x205f, 0x3000], ' ');
  same([0x2028, 0x2029], '\n');
  same([...range(0x2010, 0x2015), 0x2043, 0x2212, 0xfe58, 0xfe63], '-');
  same([0x2018, 0x2019, 0x201b, 0x2032, 0xff07], "'");
  same([0x201c, 0x201d, 0x201e, 0x2033], '"');
  for (const code of range(0xff01, 0xff5e)) plain[code] = code - 0xfee0;
  // First digits of the decimal systems in everyday use: Arabic-Indic, Persian, Devanagari, Bengali, Thai.
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
    for (let digit = 0; digit < 10; digit++) plain[zero + digit] = 48 + digit;
  }
  // Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark.
  for (const code of [
    0xad,
    0x61c,
    ...range(0x200b, 0x200f),
    ...range(0x202a, 0x202e),
    ...range(0x2060, 0x2069),
    0xfeff,
  ]) {
    plain[code] = GONE;
  }
  return plain;
}

/** No code unit below is odd. */
const FIRST_ODD = 0xa0;
/** The plain forms as strings; what is gone is empty. */
const CHARS = new Map<number, string>();
PLAIN.forEach((plain, code) => {
  if (plain !== code) CHARS.set(code, plain === GONE ? '' : String.fromCharCode(plain));
});
/** Quicker to ask than any loop, and enough for plain English. */
const BEYOND_ASCII = /[\u00a0-\uffff]/;
/** So many pieces are joined at once: bounds memory when every unit is odd. */
const MOST_PIECES = 8_192;

/** Makes `text` even. A text that is even already is returned as it is. Linear; keeps a number for each unit that is gone. */
export function evenText(text: string): EvenText {
  let at = BEYOND_ASCII.test(text) ? nextOdd(text, 0) : text.length;
  if (at === text.length) return { text, original: (offset) => offset };
  const joined: string[] = [];
  const pieces: string[] = [];
  // Offsets in the even text before which something is gone.
  const gone: number[] = [];
  let from = 0;
  for (; at < text.length; at = nextOdd(text, from)) {
    const plain = CHARS.get(text.charCodeAt(at))!;
    if (plain === '') gone.push(at - gone.length);
    pieces.push(text.slice(from, at), plain);
    from = at + 1;
    if (pieces.length >= MOST_PIECES) joined.push(pieces.splice(0).join(''));
  }
  pieces.push(text.slice(from));
  joined.push(pieces.join(''));
  return { text: joined.join(''), original: (offset) => offset + countUpTo(gone, offset) };
}

/** Place of the next unit from `from` that is not plain, or the length. */
function nextOdd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_ODD && PLAIN[code] !== code) break;
  }
  return at;
}
