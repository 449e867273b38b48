import { type Feed, WAIT } from './feed.ts';
import type { Live } from './live.ts';
import { type Form, isLoose, LONGEST_GAP, type Node, SPACE_SYMBOL } from './trie.ts';
import {
  DIGIT,
  foldOf,
  isWord,
  joined,
  LETTER,
  NOTHING,
  newUnit,
  OTHER,
  PLAIN,
  PLAIN_ASCII,
  read,
  SPACE,
} from './units.ts';

/** Forms that end at a place after a word's start. */
export interface Candidate {
  readonly forms: readonly Form[];
  readonly end: number;
  /** What follows the stand-in inside the word: a plural or case ending. */
  readonly suffix: string;
  readonly written: number;
}

// Endings that a name takes: plural and genitive (English, German, Dutch, Nordic), cases of Polish, Czech, Croatian,
// Russian in Latin letters, Finnish and Hungarian as far as they only add letters.
const ENDINGS = new Set(
  's es n en ns e a u y i m ow owi owie em iem om ovi ova ove ego emu ach ami ie ą ę ka ky ku ke ku in ina nak nek val vel lle lla ssa sta lta lt t'.split(
    ' ',
  ),
);
// What may follow a name that lost its last vowel: Anna, Anny, Annie, Annę, Anną, Anno.
const STEM_ENDINGS = new Set('y ie i ę ą o u e em om ou ej ii ze dze ce'.split(' '));
const LONGEST_ENDING = 4;

// Between the groups of a number.
const SEPARATORS = new Set([...' -./()_\u2010\u2011\u2012\u2013'].map((char) => char.charCodeAt(0)));

/**
 * Follows the text from a word's start through the tables and collects each place where a stand-in may end. Gives WAIT
 * when the text to come decides; never looks further than `live.budget()`.
 */
export class Walker {
  private readonly feed: Feed;
  private readonly live: Live;
  private readonly ahead = newUnit();

  constructor(feed: Feed, live: Live) {
    this.feed = feed;
    this.live = live;
  }

  /** From a word's start along the words of stand-ins. */
  words(at: number, candidates: Candidate[]): typeof WAIT | undefined {
    const { ahead } = this;
    const { text } = this.feed;
    const limit = at + this.live.budget();
    let node: Node | undefined = this.live.words;
    let before = SPACE;
    let i = at;
    let written = PLAIN;
    while (node !== undefined && i < limit) {
      const code = text.charCodeAt(i);
      // Plain letters and digits where no stand-in ends: the usual case, without reading a unit.
      const plain = code < 128 ? PLAIN_ASCII[code]! : 0;
      if ((plain === LETTER || plain === DIGIT) && node.forms.length === 0) {
        node = node.next(plain === LETTER ? code | 32 : code);
        before = plain;
        i++;
        continue;
      }
      if (!this.feed.ready(i)) return WAIT;
      if (i >= text.length) {
        if (node.forms.length > 0) candidates.push({ forms: node.forms, end: i, suffix: '', written });
        return undefined;
      }
      read(text, i, ahead);
      if (ahead.kind === NOTHING) {
        i = ahead.next;
        continue;
      }
      if (isWord(ahead.kind)) {
        if (node.forms.length > 0) {
          const taken = this.inWord(node, at, i, before, ahead.kind, written, candidates);
          if (taken === WAIT) return WAIT;
          read(text, i, ahead);
        }
        written = Math.max(written, ahead.written);
        before = ahead.kind;
        node = node.next(foldOf(ahead.code));
        i = ahead.next;
        continue;
      }
      if (node.forms.length > 0) candidates.push({ forms: node.forms, end: i, suffix: '', written });
      if (node.isLast) return undefined;
      const gap = this.gap(i);
      if (gap === WAIT) return WAIT;
      if (gap === undefined) return undefined;
      for (const symbol of gap.symbols) node = node?.next(symbol);
      written = Math.max(written, gap.written);
      before = SPACE;
      i = gap.end;
    }
    return undefined;
  }

  /** The word goes on after a form: another script begins, or an ending follows. */
  private inWord(
    node: Node,
    start: number,
    at: number,
    before: number,
    kind: number,
    written: number,
    candidates: Candidate[],
  ): typeof WAIT | undefined {
    if (!joined(before, kind)) {
      candidates.push({ forms: node.forms, end: at, suffix: '', written });
      return undefined;
    }
    const named = node.forms.filter(({ shape }) => shape !== 'address' && shape !== 'initials');
    if (named.length === 0) return undefined;
    let ending = '';
    let i = at;
    while (ending.length <= LONGEST_ENDING) {
      if (i - at > LONGEST_GAP) return undefined;
      if (!this.feed.ready(i)) return WAIT;
      if (i >= this.feed.text.length) break;
      read(this.feed.text, i, this.ahead);
      if (this.ahead.kind !== LETTER && this.ahead.kind !== NOTHING) break;
      if (this.ahead.kind === LETTER) ending += String.fromCharCode(this.ahead.code);
      i = this.ahead.next;
    }
    if (ending.length > LONGEST_ENDING || (i < this.feed.text.length && this.ahead.kind === DIGIT))
      return undefined;
    const lower = ending.toLowerCase();
    const capital = /\p{Lu}/u.test(this.feed.text[start]!);
    const forms = named.filter(({ shape }) => {
      if (shape === 'stem') return capital && STEM_ENDINGS.has(lower);
      return lower === 's' || (shape === 'name' && capital && ENDINGS.has(lower));
    });
    if (forms.length > 0) candidates.push({ forms, end: i, suffix: this.feed.text.slice(at, i), written });
    return undefined;
  }

  /** The characters between two words, as the symbols that the trie knows. */
  private gap(from: number): { symbols: number[]; end: number; written: number } | typeof WAIT | undefined {
    const { ahead } = this;
    const { text } = this.feed;
    const symbols: number[] = [];
    let written = PLAIN;
    let i = from;
    for (;;) {
      if (i - from > LONGEST_GAP) return undefined;
      if (!this.feed.ready(i)) return WAIT;
      if (i >= text.length) return undefined;
      read(text, i, ahead);
      if (isWord(ahead.kind)) break;
      if (ahead.kind !== NOTHING && !isLoose(ahead.code, ahead.kind)) symbols.push(ahead.code);
      written = Math.max(written, ahead.written);
      i = ahead.next;
    }
    return { symbols: symbols.length > 0 ? symbols : [SPACE_SYMBOL], end: i, written };
  }

  /** From a word's start along letters and digits, whatever groups they are written in. */
  number(at: number, candidates: Candidate[]): typeof WAIT | undefined {
    const { ahead } = this;
    const { text } = this.feed;
    const limit = at + this.live.budget();
    let node: Node | undefined = this.live.numbers;
    let before = SPACE;
    let separators = 0;
    let i = at;
    let written = PLAIN;
    let end = at;
    while (node !== undefined && i < limit) {
      if (!this.feed.ready(i)) return WAIT;
      const done = i >= text.length;
      if (!done) read(text, i, ahead);
      if (!done && ahead.kind === NOTHING) {
        i = ahead.next;
        continue;
      }
      const word = !done && isWord(ahead.kind);
      if (separators === 0 && node.forms.length > 0) {
        if (!(word && joined(before, ahead.kind)))
          candidates.push({ forms: node.forms, end, suffix: '', written });
        else if (this.inWord(node, at, i, before, ahead.kind, written, candidates) === WAIT) return WAIT;
        if (!done) read(text, i, ahead);
      }
      if (done) return undefined;
      if (word) {
        node = node.next(foldOf(ahead.code));
        separators = 0;
        before = ahead.kind;
        end = ahead.next;
        written = Math.max(written, ahead.written);
      } else {
        if (++separators > 3 || !(SEPARATORS.has(ahead.code) || ahead.kind === SPACE)) return undefined;
        before = OTHER;
      }
      i = ahead.next;
    }
    return undefined;
  }
}
