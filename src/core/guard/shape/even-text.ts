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

const ODD =
  /[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u061c\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1680\u2000-\u2015\u2018-\u201e\u2028-\u202f\u2032\u2033\u2043\u205f-\u2069\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]/;
// Quicker to ask, and enough for most texts.
const BEYOND_ASCII = /[\u00a0-\uffff]/;
const CHUNK = 8_192;

/** Makes `text` even. A text that is even already is returned as it is. Linear; keeps 4 bytes a code unit only when something is gone. */
export function evenText(text: string): EvenText {
  if (!BEYOND_ASCII.test(text) || !ODD.test(text)) return { text, original: (offset) => offset };
  const units = new Uint16Array(CHUNK);
  const parts: string[] = [];
  let origins: Int32Array | undefined;
  let filled = 0;
  let written = 0;
  for (let i = 0; i < text.length; i++) {
    const plain = PLAIN[text.charCodeAt(i)]!;
    if (plain === GONE) {
      origins ??= identity(text.length, written);
      continue;
    }
    if (origins) origins[written] = i;
    written++;
    units[filled++] = plain;
    if (filled === CHUNK) {
      parts.push(String.fromCharCode(...units));
      filled = 0;
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, filled)));
  const even = parts.join('');
  if (!origins) return { text: even, original: (offset) => offset };
  const map = origins;
  return { text: even, original: (offset) => map[offset] ?? text.length };
}

function identity(length: number, upTo: number): Int32Array {
  const origins = new Int32Array(length);
  for (let i = 0; i < upTo; i++) origins[i] = i;
  return origins;
}
