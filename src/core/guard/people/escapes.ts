/**
 * Escapes that hide a letter: HTML entities and short tags, JSON and JavaScript escapes, percent encoding, quoted-printable and
 * Markdown's backslash. Decoded in place while a word is read, so that offsets stay those of the text.
 */

/** Named entities for letters, spaces and punctuation. Source: HTML Living Standard, named character references. */
const ENTITIES: ReadonlyMap<string, number> = new Map(
  (
    'nbsp160 iexcl161 shy173 Agrave192 Aacute193 Acirc194 Atilde195 Auml196 Aring197 AElig198 Ccedil199 Egrave200 ' +
    'Eacute201 Ecirc202 Euml203 Igrave204 Iacute205 Icirc206 Iuml207 ETH208 Ntilde209 Ograve210 Oacute211 Ocirc212 ' +
    'Otilde213 Ouml214 Oslash216 Ugrave217 Uacute218 Ucirc219 Uuml220 Yacute221 THORN222 szlig223 agrave224 ' +
    'aacute225 acirc226 atilde227 auml228 aring229 aelig230 ccedil231 egrave232 eacute233 ecirc234 euml235 igrave236 ' +
    'iacute237 icirc238 iuml239 eth240 ntilde241 ograve242 oacute243 ocirc244 otilde245 ouml246 oslash248 ugrave249 ' +
    'uacute250 ucirc251 uuml252 yacute253 thorn254 yuml255 OElig338 oelig339 Scaron352 scaron353 Yuml376 zwnj8204 ' +
    'zwj8205 lrm8206 rlm8207 ensp8194 emsp8195 thinsp8201 ndash8211 mdash8212 lsquo8216 rsquo8217 ldquo8220 ' +
    'rdquo8221 hellip8230 amp38 lt60 gt62 quot34 apos39 num35 commat64 lowbar95 period46 hyphen8208 Tab9 NewLine10 ' +
    'Aogon260 aogon261 Cacute262 cacute263 Ccaron268 ccaron269 Dcaron270 dcaron271 Dstrok272 dstrok273 Eogon280 ' +
    'eogon281 Ecaron282 ecaron283 Lstrok321 lstrok322 Nacute323 nacute324 Ncaron327 ncaron328 Odblac336 odblac337 ' +
    'Rcaron344 rcaron345 Sacute346 sacute347 Scedil350 scedil351 Tcaron356 tcaron357 Uring366 uring367 Udblac368 ' +
    'udblac369 Zacute377 zacute378 Zdot379 zdot380 Zcaron381 zcaron382 gbreve287 Gbreve286 inodot305 Idot304'
  )
    .split(' ')
    .map((entry): [string, number] => {
      const digits = entry.search(/\d/);
      return [entry.slice(0, digits), Number(entry.slice(digits))];
    }),
);

/** The longest escape that is read, in code units: `&#x0010FFFF;` and three percent triples stay below. */
const LONGEST = 12;
const NONE = -1;

/** Packs a code point and the length of its escape into one number. */
const pack = (codePoint: number, length: number): number =>
  codePoint <= 0x10ffff ? codePoint * 16 + length : NONE;

/** The code point of what `decodeEscape` returned. */
export const escapedCodePoint = (packed: number): number => Math.floor(packed / 16);
/** The length in UTF-16 code units of what `decodeEscape` returned. */
export const escapeLength = (packed: number): number => packed % 16;

const hexDigit = (unit: number): number => {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 65 && unit <= 70) return unit - 55;
  return unit >= 97 && unit <= 102 ? unit - 87 : NONE;
};

const hexAt = (text: string, at: number, digits: number): number => {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const digit = hexDigit(text.charCodeAt(i));
    if (digit < 0) return NONE;
    value = value * 16 + digit;
  }
  return value;
};

const entityAt = (text: string, at: number): number => {
  const end = semicolonWithin(text, at);
  if (end < 0) return NONE;
  const length = end + 1 - at;
  if (text.charCodeAt(at + 1) !== 35) {
    const codePoint = ENTITIES.get(text.slice(at + 1, end));
    return codePoint === undefined ? NONE : pack(codePoint, length);
  }
  const hex = (text.charCodeAt(at + 2) | 32) === 120;
  const digits = text.slice(at + (hex ? 3 : 2), end);
  if (!(hex ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return NONE;
  return pack(Number.parseInt(digits, hex ? 16 : 10), length);
};

const semicolonWithin = (text: string, at: number): number => {
  for (let i = at + 2; i < at + LONGEST; i++) if (text.charCodeAt(i) === 59) return i;
  return NONE;
};

/** Line breaks and tabs that JSON writes as a letter behind a backslash. */
const isControlLetter = (unit: number): boolean =>
  unit === 110 || unit === 114 || unit === 116 || unit === 98 || unit === 102;

const backslashAt = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1);
  if (next === 117) {
    const value = hexAt(text, at + 2, 4);
    return value < 0 ? NONE : pack(value, 6);
  }
  if (next === 120) {
    const value = hexAt(text, at + 2, 2);
    return value < 0 ? NONE : pack(value, 4);
  }
  return isControlLetter(next) ? pack(10, 2) : NONE;
};

/** UTF-8 written as hex pairs behind `sign`: percent encoding and quoted-printable. */
const utf8At = (text: string, at: number, sign: number): number => {
  const first = hexAt(text, at + 1, 2);
  if (first < 0) return NONE;
  if (first < 0x80) return pack(first, 3);
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  if (more === 0) return NONE;
  let codePoint = first & (0x3f >> more);
  for (let k = 1; k <= more; k++) {
    const byte = text.charCodeAt(at + 3 * k) === sign ? hexAt(text, at + 3 * k + 1, 2) : NONE;
    if (byte < 0x80 || byte > 0xbf) return NONE;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  return pack(codePoint, 3 + 3 * more);
};

const equalsAt = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1);
  // A soft line break of quoted-printable joins what stands before and after it.
  if (next === 10) return pack(0xad, 2);
  if (next === 13 && text.charCodeAt(at + 2) === 10) return pack(0xad, 3);
  const packed = utf8At(text, at, 61);
  return packed >= 0 && (escapedCodePoint(packed) >= 0x80 || escapedCodePoint(packed) === 32) ? packed : NONE;
};

/** A short tag without attributes, such as `<b>`, `</td>` or `<br/>`, stands for a space. */
const tagAt = (text: string, at: number): number => {
  let i = at + 1;
  if (text.charCodeAt(i) === 47) i++;
  const first = text.charCodeAt(i) | 32;
  if (!(first >= 97 && first <= 122)) return NONE;
  for (i++; i < at + LONGEST; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 62) return pack(32, i + 1 - at);
    const inName = (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
    if (!inName && unit !== 47 && unit !== 32) return NONE;
  }
  return NONE;
};

/**
 * Reads the escape that begins at `at`, where the text has `&`, `\`, `%`, `=` or `<`. Gives −1 when none begins there,
 * otherwise a packed number for `escapedCodePoint` and `escapeLength`. Looks at most 12 code units ahead.
 */
export const decodeEscape = (text: string, at: number): number => {
  switch (text.charCodeAt(at)) {
    case 38:
      return entityAt(text, at);
    case 92:
      return backslashAt(text, at);
    case 37:
      return utf8At(text, at, 37);
    case 61:
      return equalsAt(text, at);
    case 60:
      return tagAt(text, at);
    default:
      return NONE;
  }
};
