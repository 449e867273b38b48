/** What one unit of text is to the matcher. */
export const LETTER = 1;
export const DIGIT = 2;
/** Letters of scripts that write without spaces: each border to another script is a border of words. */
export const IDEOGRAPH = 3;
export const OTHER = 4;
/** Combining marks, soft hyphens and zero-width characters: as if they were not there. */
export const NOTHING = 5;
export const SPACE = 6;

/** How a unit was written: as itself, or escaped for Markdown and JSON, for HTML, or for a URL. */
export const PLAIN = 0;
export const BACKSLASH = 1;
export const ENTITY = 2;
export const PERCENT = 3;

// Class and folded form of each UTF-16 code unit, filled when first met: most texts use a few hundred of them.
const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function learn(code: number): void {
  const char = String.fromCharCode(code);
  const folded = char.normalize('NFD').toLowerCase();
  folds[code] = folded.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) classes[code] = OTHER;
  else if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(char)) classes[code] = NOTHING;
  else if (/\s/.test(char)) classes[code] = SPACE;
  else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
  else if (ideograph.test(char)) classes[code] = IDEOGRAPH;
  else if (/[\p{L}\p{N}]/u.test(char)) classes[code] = LETTER;
  else classes[code] = OTHER;
}

/** The class of one UTF-16 code unit. */
export function classOf(code: number): number {
  if (classes[code] === 0) learn(code);
  return classes[code]!;
}

/** A code unit in lower case and without its diacritic. */
export function foldOf(code: number): number {
  if (classes[code] === 0) learn(code);
  return folds[code]!;
}

/** A word in lower case, without diacritics and characters that are not seen. */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) !== NOTHING) folded += String.fromCharCode(foldOf(code));
  }
  return folded;
}

/** The longest way of writing one unit, in UTF-16 code units: four percent-encoded bytes. */
export const LONGEST_UNIT = 12;

/** One unit of text, decoded. Reused between calls, because a text has millions of them. */
export interface Unit {
  /** The decoded UTF-16 code unit; white space is always U+0020. */
  code: number;
  kind: number;
  written: number;
  /** Where the next unit starts. */
  next: number;
}

export const newUnit = (): Unit => ({ code: 0, kind: 0, written: PLAIN, next: 0 });

const hex = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
};

function hexNumber(text: string, from: number, digits: number): number {
  let value = 0;
  for (let i = from; i < from + digits; i++) {
    const digit = i < text.length ? hex(text.charCodeAt(i)) : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

const ENTITIES: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
  commat: 64,
  lsqb: 91,
  rsqb: 93,
  lbrack: 91,
  rbrack: 93,
  period: 46,
  lowbar: 95,
  hyphen: 45,
  shy: 0xad,
};

function set(unit: Unit, code: number, written: number, next: number): void {
  const kind = classOf(code);
  unit.code = kind === SPACE ? 32 : code;
  unit.kind = kind;
  unit.written = written;
  unit.next = next;
}

function entity(text: string, at: number, unit: Unit): boolean {
  const near = text.slice(at + 1, at + LONGEST_UNIT);
  const end = near.indexOf(';');
  if (end < 1) return false;
  const name = near.slice(0, end);
  let code = Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : -1;
  if (/^#\d+$/.test(name)) code = Number(name.slice(1));
  else if (/^#[xX][0-9a-fA-F]+$/.test(name)) code = Number.parseInt(name.slice(2), 16);
  if (code <= 0 || code > 0xffff) return false;
  set(unit, code, ENTITY, at + end + 2);
  return true;
}

function percent(text: string, at: number, unit: Unit): boolean {
  const first = hexNumber(text, at + 1, 2);
  if (first < 0) return false;
  const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : -1;
  if (more < 0) return false;
  let code = more === 0 ? first : first & (more === 1 ? 0x1f : 0x0f);
  for (let i = 1; i <= more; i++) {
    const byte = text.charCodeAt(at + 3 * i) === 37 ? hexNumber(text, at + 3 * i + 1, 2) : -1;
    if (byte < 0x80 || byte > 0xbf) return false;
    code = code * 64 + (byte & 0x3f);
  }
  set(unit, code, PERCENT, at + 3 * (more + 1));
  return true;
}

function backslash(text: string, at: number, unit: Unit): void {
  // A run of backslashes is one escape, because text is often escaped twice on its way.
  let after = at + 1;
  while (after < at + 4 && text.charCodeAt(after) === 92) after++;
  const code = after < text.length ? text.charCodeAt(after) : 0;
  if (code === 110 || code === 114 || code === 116) {
    set(unit, 32, BACKSLASH, after + 1);
    return;
  }
  const escaped = code === 117 ? hexNumber(text, after + 1, 4) : -1;
  if (escaped >= 0) set(unit, escaped, BACKSLASH, after + 5);
  else if (after < text.length && classOf(code) === OTHER && code !== 92 && (code < 0xd800 || code > 0xdfff))
    set(unit, code, BACKSLASH, after + 1);
  else set(unit, 92, PLAIN, after);
}

/**
 * Reads the unit at `at` into `unit`: one character, or one that is escaped for Markdown, JSON, HTML or a URL. Looks at
 * most LONGEST_UNIT code units ahead; a caller whose text may go on must have that many in hand.
 */
export function read(text: string, at: number, unit: Unit): void {
  const code = text.charCodeAt(at);
  if (code === 92) backslash(text, at, unit);
  else if (code === 38 && entity(text, at, unit)) return;
  else if (code === 37 && percent(text, at, unit)) return;
  else set(unit, code, PLAIN, at + 1);
}

/** True when the two kinds of unit belong to one word. */
export const joined = (a: number, b: number): boolean =>
  (a === IDEOGRAPH && b === IDEOGRAPH) || ((a === LETTER || a === DIGIT) && (b === LETTER || b === DIGIT));

export const isWord = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === IDEOGRAPH;

/** The class of each ASCII character, and 0 for those that can begin an escape or an address. */
export const PLAIN_ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  '\\&%:@(<>'.includes(String.fromCharCode(code)) ? 0 : classOf(code),
);
