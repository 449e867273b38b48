/** What a UTF-16 unit is to the word scanner. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const UNCASED = 4;

/** Units from here on (CJK, surrogates, private use) are never part of a word: the tagger knows alphabets only. */
export const TABLE_END = 0x2100;

/** Letters that Unicode does not decompose although a reader sees a plain letter with a stroke. */
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  þ: 't',
  ß: 's',
  ς: 'σ',
};

export const CLASS = new Uint8Array(TABLE_END);
/** Lower case, without diacritics. One unit stays one unit, so that offsets never move. */
export const FOLD = new Uint16Array(TABLE_END);

for (let code = 0; code < TABLE_END; code++) {
  const char = String.fromCharCode(code);
  FOLD[code] = code;
  if (/\p{Nd}/u.test(char)) CLASS[code] = DIGIT;
  else if (/\p{L}|\p{M}/u.test(char)) {
    const lower = char.toLowerCase();
    CLASS[code] = lower !== char ? UPPER : char.toUpperCase() !== char ? LOWER : UNCASED;
    const base = lower.normalize('NFD');
    FOLD[code] = (STROKES[base[0]!] ?? base).charCodeAt(0);
  }
}

/** Both in one read, for every unit: the folded unit below, and from bit 16 on one bit a class, so that a word's are gathered by `or`. */
export const UNITS = new Uint32Array(65_536);
export const FOLD_MASK = 0xffff;
/** The bit of a class in `UNITS`; no bit is set for OTHER. */
export const bitOf = (of: number): number => (of === OTHER ? 0 : 1 << (15 + of));
for (let code = 0; code < TABLE_END; code++) UNITS[code] = bitOf(CLASS[code]!) | FOLD[code]!;
