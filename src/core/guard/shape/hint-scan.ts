import { type DigitRun, type HintAt, NEAR, type Recogniser } from '../recogniser.ts';
import { isAlphanumeric } from './chars.ts';

// The pass over the text, and the tables it reads. Character classes are looked up per code unit; words are hashed while
// they are read and confirmed letter by letter only when the hash is in the table, so ordinary words cost a few steps each.

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const MARK = 3;

const MAX_DIGITS = 16;
const ASCII = 128;

/** Character class of each code unit. Letters beyond Latin, Greek and Cyrillic count as letters without folding. */
const CLASS = new Uint8Array(65_536);
/** Lower case without diacritics, for the letters that have such a form in one unit; else the unit itself. */
const FOLDED = new Uint16Array(65_536);
fillLetters();

function fillLetters(): void {
  for (let code = 0; code < 65_536; code++) FOLDED[code] = code;
  for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT;
  for (let code = 0x41; code < 0x2000; code++) {
    if (code > 0x600 && code < 0x1e00) continue;
    const char = String.fromCharCode(code);
    if (/\p{M}/u.test(char)) CLASS[code] = MARK;
    else if (/\p{L}/u.test(char)) {
      CLASS[code] = LETTER;
      FOLDED[code] = foldLetter(char).charCodeAt(0);
    }
  }
  for (const [from, to] of [
    [0x620, 0x64a],
    [0x904, 0x939],
    [0xe01, 0xe30],
    [0x3041, 0x30ff],
    [0x3400, 0x9fff],
    [0xac00, 0xd7a3],
  ] as const) {
    for (let code = from; code <= to; code++) CLASS[code] = LETTER;
  }
}

function foldLetter(char: string): string {
  const special: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ð: 'd' };
  const base = char.toLowerCase().normalize('NFD');
  return special[base.charAt(0)] ?? base;
}

/** `word` in lower case without diacritics, as the scan reads words. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (CLASS[code] !== MARK) folded += String.fromCharCode(FOLDED[code]!);
  }
  return folded;
}

/** The hints of a list of recognisers, compiled. Recognisers are named by their place in the list. */
export interface HintTable {
  /** Who wakes at a run of digits: by its length × 128 + the character that follows (0 beyond ASCII and at the end). */
  readonly byDigits: readonly (readonly number[])[];
  /** The same for those who wake only when more digits are near. */
  readonly byNearDigits: readonly (readonly number[])[];
  readonly byMixed: readonly (readonly number[])[];
  /** By code unit below 128; undefined for those that wake nobody. */
  readonly byChar: readonly (readonly number[] | undefined)[];
  readonly byJoint: readonly (readonly number[] | undefined)[];
  readonly mask: number;
  readonly hashes: Int32Array;
  /** Place + 1 in `words`, 0 for an empty slot. */
  readonly slots: Uint16Array;
  readonly words: readonly string[];
  readonly wordWakes: readonly (readonly number[])[];
}

/** Compiles the hints of `recognisers`. */
export function compileHints(recognisers: readonly Recogniser[]): HintTable {
  const runs = () => Array.from({ length: (MAX_DIGITS + 1) * ASCII }, (): number[] => []);
  const byDigits = runs();
  const byNearDigits = runs();
  const byMixed: number[][] = Array.from({ length: MAX_DIGITS + 1 }, () => []);
  const byChar = new Array<number[] | undefined>(ASCII).fill(undefined);
  const byJoint = new Array<number[] | undefined>(ASCII).fill(undefined);
  const wakesOfWord = new Map<string, number[]>();
  recognisers.forEach(({ hints }, place) => {
    for (const run of hints.digits ?? []) addRun(run.near ? byNearDigits : byDigits, run, place);
    for (let length = hints.mixed ?? Infinity; length <= MAX_DIGITS; length++) byMixed[length]!.push(place);
    addChars(byChar, hints.chars, place);
    addChars(byJoint, hints.joints, place);
    for (const word of new Set((hints.words ?? []).map(foldWord))) {
      const wakes = wakesOfWord.get(word);
      if (wakes) wakes.push(place);
      else wakesOfWord.set(word, [place]);
    }
  });
  return { byDigits, byNearDigits, byMixed, byChar, byJoint, ...wordTable(wakesOfWord) };
}

function addChars(wakes: (number[] | undefined)[], chars = '', place: number): void {
  for (const char of chars) {
    const code = char.charCodeAt(0);
    wakes[code] ??= [];
    wakes[code].push(place);
  }
}

function addRun(byDigits: readonly number[][], run: DigitRun, place: number): void {
  const { least, most = MAX_DIGITS } = run;
  for (let length = least; length <= Math.min(most, MAX_DIGITS); length++) {
    for (let next = 0; next < ASCII; next++) {
      if (run.next !== undefined && !run.next.includes(String.fromCharCode(next))) continue;
      const wakes = byDigits[length * ASCII + next]!;
      if (wakes.at(-1) !== place) wakes.push(place);
    }
  }
}

function wordTable(wakesOfWord: ReadonlyMap<string, readonly number[]>) {
  const words = [...wakesOfWord.keys()];
  let size = 1_024;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const slots = new Uint16Array(size);
  words.forEach((word, place) => {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
    let slot = mix(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    slots[slot] = place + 1;
  });
  return { mask, hashes, slots, words, wordWakes: words.map((word) => wakesOfWord.get(word)!) };
}

const mix = (hash: number): number => hash ^ (hash >>> 15);

/**
 * Reads `text` once and calls `wake` with the place of a recogniser and the hint, for every hint met, in order of the
 * hint's end. The hint object is used again for the next hint. Cost: a few steps a code unit and one call a hint.
 */
export function scanHints(text: string, table: HintTable, wake: (place: number, hint: HintAt) => void): void {
  const { byDigits, byNearDigits, byMixed, byChar, byJoint, mask, hashes, slots, words, wordWakes } = table;
  const hint = { start: 0, end: 0 };
  const length = text.length;
  const call = (places: readonly number[], start: number, end: number) => {
    for (let i = 0; i < places.length; i++) {
      hint.start = start;
      hint.end = end;
      wake(places[i]!, hint);
    }
  };
  let at = 0;
  // Start of the current run of letters and digits, and whether it held both.
  let runStart = -1;
  let runMixed = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code]!;
    if (kind === OTHER) {
      if (runMixed) call(byMixed[Math.min(at - runStart, MAX_DIGITS)]!, runStart, at);
      runStart = -1;
      runMixed = false;
      if (code < ASCII) {
        const places = byChar[code];
        if (places !== undefined) call(places, at, at + 1);
        const joined = byJoint[code];
        if (joined !== undefined && isJoint(text, at)) call(joined, at, at + 1);
      }
      at++;
      continue;
    }
    const start = at;
    if (runStart < 0) runStart = at;
    else runMixed = true;
    if (kind === DIGIT) {
      do at++;
      while (at < length && CLASS[text.charCodeAt(at)] === DIGIT);
      const next = at < length ? text.charCodeAt(at) : 0;
      const run = Math.min(at - start, MAX_DIGITS) * ASCII + (next < ASCII ? next : 0);
      call(byDigits[run]!, start, at);
      const near = byNearDigits[run]!;
      if (near.length > 0 && isDigitNear(text, at)) call(near, start, at);
      continue;
    }
    let hash = 0;
    let inner = kind;
    let unit = code;
    do {
      if (inner === LETTER) hash = (Math.imul(hash, 31) + FOLDED[unit]!) | 0;
      if (++at === length) break;
      unit = text.charCodeAt(at);
      inner = CLASS[unit]!;
    } while (inner >= LETTER);
    for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      const place = slots[slot]! - 1;
      if (isWord(text, start, at, words[place]!)) call(wordWakes[place]!, start, at);
    }
  }
  if (runMixed) call(byMixed[Math.min(length - runStart, MAX_DIGITS)]!, runStart, length);
}

const isJoint = (text: string, at: number): boolean =>
  isAlphanumeric(text.charCodeAt(at + 1)) && isAlphanumeric(text.charCodeAt(at - 1));

function isDigitNear(text: string, end: number): boolean {
  for (let at = end; at < end + NEAR; at++) if (CLASS[text.charCodeAt(at)] === DIGIT) return true;
  return false;
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (CLASS[code] === MARK) continue;
    if (letter === word.length || FOLDED[code] !== word.charCodeAt(letter)) return false;
    letter++;
  }
  return letter === word.length;
}
