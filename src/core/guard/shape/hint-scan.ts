import { type DigitRun, type HintAt, NEAR, type Recogniser } from '../recogniser.ts';
import { digitBetween, digitsEnd, isAlphanumeric } from './chars.ts';

// The pass over the text, and the tables it reads. Character classes are looked up per code unit; words are hashed while
// they are read and confirmed letter by letter only when the hash is in the table, so ordinary words cost a few steps each.

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const MARK = 3;

const MAX_DIGITS = 16;
const ASCII = 128;

/**
 * Of each code unit the class, from bit 16 on, and its lower case without diacritics below: one look gives both. Letters
 * beyond Latin, Greek and Cyrillic count as letters without folding.
 */
const UNITS = new Uint32Array(65_536);
const CLASS_SHIFT = 16;
const FOLDED_MASK = 0xffff;
const FIRST_LETTER = LETTER << CLASS_SHIFT;
const FIRST_MARK = MARK << CLASS_SHIFT;
fillUnits();

function fillUnits(): void {
  const set = (code: number, of: number, folded = code) => {
    UNITS[code] = (of << CLASS_SHIFT) | folded;
  };
  for (let code = 0; code < 65_536; code++) set(code, OTHER);
  for (let code = 48; code <= 57; code++) set(code, DIGIT);
  for (let code = 0x41; code < 0x2000; code++) {
    if (code > 0x600 && code < 0x1e00) continue;
    const char = String.fromCharCode(code);
    if (/\p{M}/u.test(char)) set(code, MARK);
    else if (/\p{L}/u.test(char)) set(code, LETTER, foldLetter(char).charCodeAt(0));
  }
  for (const [from, to] of [
    [0x620, 0x64a],
    [0x904, 0x939],
    [0xe01, 0xe30],
    [0x3041, 0x30ff],
    [0x3400, 0x9fff],
    [0xac00, 0xd7a3],
  ] as const) {
    for (let code = from; code <= to; code++) set(code, LETTER, UNITS[code]! & FOLDED_MASK);
  }
}

const isMark = (unit: number): boolean => unit >= FIRST_MARK;

function foldLetter(char: string): string {
  const special: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ð: 'd' };
  const base = char.toLowerCase().normalize('NFD');
  return special[base.charAt(0)] ?? base;
}

/** `word` in lower case without diacritics, as the scan reads words. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = UNITS[word.charCodeAt(i)]!;
    if (!isMark(unit)) folded += String.fromCharCode(unit & FOLDED_MASK);
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
    let unit = UNITS[code]!;
    if (unit <= FOLDED_MASK) {
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
    if (unit < FIRST_LETTER) {
      at = digitsEnd(text, at + 1);
      const next = at < length ? text.charCodeAt(at) : 0;
      const run = Math.min(at - start, MAX_DIGITS) * ASCII + (next < ASCII ? next : 0);
      call(byDigits[run]!, start, at);
      const near = byNearDigits[run]!;
      if (near.length > 0 && digitBetween(text, at, at + NEAR)) call(near, start, at);
      continue;
    }
    let hash = 0;
    do {
      if (!isMark(unit)) hash = (Math.imul(hash, 31) + (unit & FOLDED_MASK)) | 0;
      if (++at === length) break;
      unit = UNITS[text.charCodeAt(at)]!;
    } while (unit >= FIRST_LETTER);
    // A letter alone is an abbreviation with a sign behind it or no hint: a/c, ul.
    if (at - start === 1 && !(text.charCodeAt(at) > 0x20)) continue;
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

function isWord(text: string, start: number, end: number, word: string): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const unit = UNITS[text.charCodeAt(at)]!;
    if (isMark(unit)) continue;
    if (letter === word.length || (unit & FOLDED_MASK) !== word.charCodeAt(letter)) return false;
    letter++;
  }
  return letter === word.length;
}
