/**
 * Folding: how two spellings of a name become one. Case, diacritics, full-width and styled letters, look-alike letters
 * of other scripts and invisible characters disappear; what stays is compared.
 *
 * `FOLD[unit]` gives for every UTF-16 code unit the folded letter (above 57), the digit (48 to 57), or one of the
 * classes below. One table look-up per character is what makes the scan fast.
 */

/** Ends a word. */
export const SEPARATOR = 0;
/** Disappears inside a word: combining marks, zero-width characters, soft hyphens. */
export const SKIP = 1;
/** May begin an escape: `&uuml;`, `\u00fc`, `%C3%BC`, `=C3=BC`. */
export const ESCAPE = 2;
/** Becomes two letters: ß, æ, œ and ligatures. */
export const EXPAND = 3;
/** Half of a surrogate pair. */
export const SURROGATE = 4;

/** Folded code points from here on stand for a word each (ideographs, kana, Hangul syllables). */
export const IDEOGRAPH = 0x2e80;

/** Letters of other scripts that look like a Latin one. Source: Unicode confusables.txt (UTS #39), single letters only. */
const LOOK_ALIKES =
  'аaвbнhсcеeһhіiјjкkмmоoрpѕsтtуyхxԁdԛqԝwґrѵvѡwҽeҡkү' +
  'yαaβbεeηnιiκkνvοoρpτtυuχxγyωwϲcϳjաwհhոnսuցgօoզqԍgᴀaᴄcᴅdᴇeᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzɑaɡgıiȷjʟlɴnʀrʏyℓl';

/** Letters with no decomposition that are written with a base letter. */
const BASES = 'đdħhłlŧtøoðdɓbɗdƙkƴyıiŀlƒfɨiʉuɛeɔoŋn';

const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
  ĳ: 'ij',
  Ĳ: 'ij',
};

const ligatures = new Map<number, string>();

const pairs = (text: string): Map<string, string> => {
  const map = new Map<string, string>();
  const letters = [...text];
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i]!, letters[i + 1]!);
  return map;
};

const buildTable = (): Uint16Array => {
  const table = new Uint16Array(0x10000);
  const lookAlikes = pairs(LOOK_ALIKES);
  const bases = pairs(BASES);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = classify(unit, lookAlikes, bases);
  for (const char of '&\\%=<') table[char.charCodeAt(0)] = ESCAPE;
  return table;
};

const INVISIBLE =
  /^(?:\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff)$/;
const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;

const classify = (
  unit: number,
  lookAlikes: ReadonlyMap<string, string>,
  bases: ReadonlyMap<string, string>,
): number => {
  if (unit < 0x80) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? unit : SEPARATOR;
  }
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit >= 0xe000 && unit <= 0xf8ff) return SEPARATOR;
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) return unit;
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char) || MARK.test(char)) return SKIP;
  const expansion = EXPANSIONS[char];
  if (expansion) {
    ligatures.set(unit, expansion);
    return EXPAND;
  }
  const flat = char
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  if (flat.length > 1 && /^[a-z]+$/.test(flat)) {
    ligatures.set(unit, flat);
    return EXPAND;
  }
  if (flat.length !== 1) return SEPARATOR;
  const folded = lookAlikes.get(flat) ?? bases.get(flat) ?? flat;
  const code = folded.charCodeAt(0);
  if (code < 0x80) return classify(code, lookAlikes, bases);
  return LETTER.test(folded) && code > 57 ? code : SEPARATOR;
};

/** The folding of every UTF-16 code unit. */
export const FOLD: Uint16Array = buildTable();

/** The two or more letters that an EXPAND unit stands for. */
export const expansionOf = (unit: number): string => ligatures.get(unit) ?? '';

/** The folding of a code point above U+FFFF: styled letters and digits give their plain form, all else separates. */
export const foldAstral = (codePoint: number): number => {
  // Mathematical alphanumerics, enclosed alphanumerics and the legacy forms decompose to plain letters or digits.
  const styled =
    (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) ||
    (codePoint >= 0x1f110 && codePoint <= 0x1f189) ||
    (codePoint >= 0x1fbf0 && codePoint <= 0x1fbf9);
  if (styled) {
    const flat = String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase();
    return flat.length === 1 ? FOLD[flat.charCodeAt(0)]! : SEPARATOR;
  }
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return SKIP;
  if (codePoint >= 0x1f130 && codePoint <= 0x1f149) return codePoint - 0x1f130 + 97;
  return SEPARATOR;
};
