import type { Kind } from '../kinds.ts';
import {
  type AddressState,
  mayOpen,
  mayYetOpen,
  newAddressState,
  OPENING,
  openAtWord,
  passUnit,
} from './addresses.ts';
import { type Live, MAX_LEAD, pairOf, type Surface } from './live.ts';
import { type Form, isLoose, LONGEST_GAP, type Node, resolve, SPACE_SYMBOL, splitWords } from './trie.ts';
import {
  classOf,
  DIGIT,
  foldOf,
  isWord,
  joined,
  LETTER,
  LONGEST_UNIT,
  NOTHING,
  newUnit,
  OTHER,
  PLAIN,
  PLAIN_ASCII,
  read,
  SPACE,
} from './units.ts';

/** A stand-in that was met, in positions of the scanned text. */
export interface Met {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What it stands for; `undefined` when two people could be meant, and it is then left as it is. */
  readonly value: string | undefined;
  readonly owner: object;
  /** True when it stands there exactly as it was given out. */
  readonly verbatim: boolean;
  /** How the stand-in's characters were escaped. */
  readonly written: number;
}

interface Candidate {
  readonly forms: readonly Form[];
  readonly end: number;
  /** What follows the stand-in inside the word: a plural or case ending. */
  readonly suffix: string;
  readonly written: number;
}

const isPlainWord = (code: number): boolean =>
  code < 128 && PLAIN_ASCII[code]! <= DIGIT && PLAIN_ASCII[code] !== 0;

/** The text may go on, and what comes could change the decision. */
const WAIT = 'wait';

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

const OPEN = '[({<\u3010\u27e8\u00ab\u2039';
const CLOSE = '])}>\u3011\u27e9\u00bb\u203a';
const number = new Set([...' -./()_\u2010\u2011\u2012\u2013'].map((char) => char.charCodeAt(0)));
const TRAILING = new Set([...'.,;:!?)]}\'"*_~'].map((char) => char.charCodeAt(0)));
const LONGEST_TRAILING = 6;
// What follows these says whether an address begins: `://`, `](<`, `x@y`, `<a`.
const PEEKING = new Set([...':@(<'].map((char) => char.charCodeAt(0)));
const LONGEST_LOCAL_PART = 40;

/**
 * Walks a text once and calls `met` for each live stand-in, in order. Feed it whole, or in pieces with `more`; the
 * decisions are the same, because it waits whenever the text to come could change one. It never waits for more than
 * `live.budget()` code units from the first unit it has not passed.
 */
export class Scanner {
  text = '';
  /** Everything before this position has been decided. */
  at = 0;
  private before = SPACE;
  private lastEnd = 0;
  private address: AddressState = newAddressState();
  /** How far an address that is still open may not be opened again. */
  private opened = 0;
  private readonly live: Live;
  private readonly met: (met: Met) => void;
  private readonly unit = newUnit();
  private readonly ahead = newUnit();
  private final = false;
  private readonly candidates: Candidate[] = [];

  constructor(live: Live, met: (met: Met) => void) {
    this.live = live;
    this.met = met;
  }

  /** Adds text and goes as far as can be decided. */
  more(chunk: string, final: boolean): void {
    this.text += chunk;
    this.final = final;
    do this.skip();
    while (this.at < this.text.length && this.step());
  }

  /** Forgets text before `position`; positions given later count from there. */
  drop(position: number): void {
    this.text = this.text.slice(position);
    this.at -= position;
    this.lastEnd = Math.max(0, this.lastEnd - position);
    this.opened = Math.max(0, this.opened - position);
  }

  /** How much before `at` may still become part of a stand-in: an opening bracket, a plus sign. */
  leadBefore(): number {
    let start = this.at;
    while (
      start > this.lastEnd &&
      this.at - start < MAX_LEAD &&
      !isWord(classOf(this.text.charCodeAt(start - 1)))
    )
      start--;
    return start;
  }

  private ready(at: number): boolean {
    if (this.final) return true;
    const left = this.text.length - at;
    if (left >= LONGEST_UNIT) return true;
    if (left <= 0) return false;
    const code = this.text.charCodeAt(at);
    return code !== 92 && code !== 38 && code !== 37;
  }

  /** Passes plain text in which nothing can begin. The rest of the class would do the same, slowly. */
  private skip(): void {
    if (this.address.until !== 0) return;
    const { text } = this;
    let { at, before } = this;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? PLAIN_ASCII[code]! : 0;
      if (kind === 0) break;
      if (kind <= DIGIT) {
        if (before > DIGIT && this.mayBegin(at, code | (kind === LETTER ? 32 : 0))) break;
        do at++;
        while (at < text.length && isPlainWord(text.charCodeAt(at)));
      } else at++;
      before = kind;
    }
    this.at = at;
    this.before = before;
  }

  /** False when nothing begins with the two characters at `at`. A longer first look than this does not pay. */
  private mayBegin(at: number, folded: number): boolean {
    if (mayOpen(this.text, at)) return true;
    if (this.live.starts[folded] === 0) return false;
    const next = this.text.charCodeAt(at + 1);
    const kind = next < 128 ? PLAIN_ASCII[next]! : 0;
    if (kind === 0 || kind > DIGIT) return true;
    return this.live.pairs[pairOf(folded, next | (kind === LETTER ? 32 : 0))] === 1;
  }

  private step(): boolean {
    const { text, at, unit } = this;
    if (!this.ready(at)) return false;
    read(text, at, unit);
    const kind = unit.kind;
    if (kind === NOTHING) {
      this.at = unit.next;
      return true;
    }
    if (isWord(kind) && !joined(this.before, kind)) {
      const outcome = this.wordStart(at, foldOf(unit.code));
      if (outcome !== undefined) return outcome;
      read(text, at, unit);
    } else if (!this.final && PEEKING.has(unit.code) && text.length - unit.next < LONGEST_UNIT) return false;
    passUnit(this.address, text, at, unit, isWord(this.before));
    this.before = kind;
    this.at = unit.next;
    return true;
  }

  /** `undefined`: nothing here; `true`: a stand-in was taken; `false`: the text to come decides. */
  private wordStart(at: number, folded: number): boolean | undefined {
    const { text } = this;
    const known = this.live.starts[folded] === 1;
    const opener = at >= this.opened && mayOpen(text, at);
    if (!known && !opener) return undefined;
    if (opener && this.address.until === 0 && !this.final && text.length - at < OPENING) {
      if (mayYetOpen(text.slice(at))) return false;
    }
    if (known) {
      const found = this.match(at);
      if (found === WAIT) return false;
      if (found !== undefined) {
        this.met(found);
        this.before = classOf(text.charCodeAt(found.end - 1));
        this.lastEnd = found.end;
        this.at = found.end;
        return true;
      }
    }
    if (opener) {
      const length = openAtWord(this.address, text.slice(at, at + OPENING));
      if (length > 0) {
        this.opened = at + length;
        this.before = OTHER;
        this.at = at + length;
        return true;
      }
    }
    return undefined;
  }

  private match(at: number): Met | typeof WAIT | undefined {
    const { candidates } = this;
    candidates.length = 0;
    if (this.walkWords(at, candidates) === WAIT) return WAIT;
    if (this.walkNumber(at, candidates) === WAIT) return WAIT;
    if (candidates.length === 0) return undefined;
    candidates.sort((a, b) => b.end - a.end || a.suffix.length - b.suffix.length);
    let unclear: Met | undefined;
    for (const candidate of candidates) {
      const found = this.settle(at, candidate);
      if (found === WAIT) return WAIT;
      if (found === undefined) continue;
      if (found.value !== undefined) return found;
      unclear ??= found;
    }
    return unclear;
  }

  private walkWords(at: number, candidates: Candidate[]): typeof WAIT | undefined {
    const { text, ahead } = this;
    const limit = at + this.live.budget();
    let node: Node | undefined = this.live.words;
    let before = SPACE;
    let i = at;
    let written = PLAIN;
    while (node !== undefined && i < limit) {
      if (!this.ready(i)) return WAIT;
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
        node = node.next.get(foldOf(ahead.code));
        i = ahead.next;
        continue;
      }
      if (node.forms.length > 0) candidates.push({ forms: node.forms, end: i, suffix: '', written });
      if (node.next.size === 0) return undefined;
      const gap = this.gap(i);
      if (gap === WAIT) return WAIT;
      if (gap === undefined) return undefined;
      for (const symbol of gap.symbols) node = node?.next.get(symbol);
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
      if (!this.ready(i)) return WAIT;
      if (i >= this.text.length) break;
      read(this.text, i, this.ahead);
      if (this.ahead.kind !== LETTER && this.ahead.kind !== NOTHING) break;
      if (this.ahead.kind === LETTER) ending += String.fromCharCode(this.ahead.code);
      i = this.ahead.next;
    }
    if (ending.length > LONGEST_ENDING || (i < this.text.length && this.ahead.kind === DIGIT))
      return undefined;
    const lower = ending.toLowerCase();
    const capital = /\p{Lu}/u.test(this.text[start]!);
    const forms = named.filter(({ shape }) => {
      if (shape === 'stem') return capital && STEM_ENDINGS.has(lower);
      return lower === 's' || (shape === 'name' && capital && ENDINGS.has(lower));
    });
    if (forms.length > 0) candidates.push({ forms, end: i, suffix: this.text.slice(at, i), written });
    return undefined;
  }

  /** The characters between two words, as the symbols that the trie knows. */
  private gap(from: number): { symbols: number[]; end: number; written: number } | typeof WAIT | undefined {
    const { text, ahead } = this;
    const symbols: number[] = [];
    let written = PLAIN;
    let i = from;
    for (;;) {
      if (i - from > LONGEST_GAP) return undefined;
      if (!this.ready(i)) return WAIT;
      if (i >= text.length) return undefined;
      read(text, i, ahead);
      if (isWord(ahead.kind)) break;
      if (ahead.kind !== NOTHING && !isLoose(ahead.code, ahead.kind)) symbols.push(ahead.code);
      written = Math.max(written, ahead.written);
      i = ahead.next;
    }
    return { symbols: symbols.length > 0 ? symbols : [SPACE_SYMBOL], end: i, written };
  }

  private walkNumber(at: number, candidates: Candidate[]): typeof WAIT | undefined {
    const { text, ahead } = this;
    const limit = at + this.live.budget();
    let node: Node | undefined = this.live.numbers;
    let before = SPACE;
    let separators = 0;
    let i = at;
    let written = PLAIN;
    let end = at;
    while (node !== undefined && i < limit) {
      if (!this.ready(i)) return WAIT;
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
        node = node.next.get(foldOf(ahead.code));
        separators = 0;
        before = ahead.kind;
        end = ahead.next;
        written = Math.max(written, ahead.written);
      } else {
        if (++separators > 3 || !(number.has(ahead.code) || ahead.kind === SPACE)) return undefined;
        before = OTHER;
      }
      i = ahead.next;
    }
    return undefined;
  }

  private settle(at: number, candidate: Candidate): Met | typeof WAIT | undefined {
    const { text } = this;
    const { suffix } = candidate;
    // A stand-in that stands there exactly ends with its last letter, whatever unseen characters follow.
    let tight = candidate.end;
    while (classOf(text.charCodeAt(tight - 1)) === NOTHING) tight--;
    const surface = suffix === '' ? this.surfaceAt(at, tight) : undefined;
    if (surface === WAIT) return WAIT;
    const end = surface === undefined ? candidate.end : tight;
    // A name without its last vowel is one only before a case ending.
    const forms = suffix === '' ? candidate.forms.filter(({ shape }) => shape !== 'stem') : candidate.forms;
    const form = surface?.form ?? resolve(forms);
    if (form === undefined) return undefined;
    const any = form === 'ambiguous' ? forms[0]! : form;
    const start = surface === undefined ? at : at - surface.parted.lead.length;
    const stop = surface === undefined ? end : end + surface.parted.trail.length;
    if (any.shape === 'address') {
      if (surface === undefined) return undefined;
      const whole = this.wholeAddress(start, stop);
      if (whole === WAIT) return WAIT;
      if (!whole) return undefined;
    } else if (this.address.until !== 0) return undefined;
    const local = this.localPart(stop);
    if (local === WAIT) return WAIT;
    if (local) return undefined;
    const met = {
      kind: any.kind,
      owner: any.owner,
      written: candidate.written,
      verbatim: surface !== undefined,
    };
    if (form === 'ambiguous') return { ...met, start, end: stop, value: undefined };
    if (surface !== undefined) return { ...met, start, end: stop, value: form.value, written: PLAIN };
    if (form.shape === 'name' || form.shape === 'stem' || form.shape === 'initials') {
      const value = wordByWord(form, text.slice(at, end), suffix);
      return value === undefined ? undefined : { ...met, start, end, value };
    }
    return this.widen(form, at, end, met);
  }

  /** The surface that was given out and stands here exactly, with the characters around its core. */
  private surfaceAt(at: number, end: number): Surface | typeof WAIT | undefined {
    const surfaces = this.live.surfaces.get(this.text.slice(at, end));
    if (surfaces === undefined) return undefined;
    let best: Surface | undefined;
    for (const surface of surfaces) {
      const { lead, trail } = surface.parted;
      if (at - lead.length < this.lastEnd || !this.text.startsWith(lead, at - lead.length)) continue;
      if (!this.final && end + trail.length > this.text.length) return WAIT;
      if (!this.text.startsWith(trail, end)) continue;
      if (
        best === undefined ||
        lead.length + trail.length > best.parted.lead.length + best.parted.trail.length
      )
        best = surface;
    }
    return best;
  }

  /** A stand-in that is not exactly as it was given out takes its bracket or plus sign along. */
  private widen(
    form: Form,
    at: number,
    end: number,
    met: Omit<Met, 'start' | 'end' | 'value'>,
  ): Met | typeof WAIT {
    const { text } = this;
    let start = at;
    let stop = end;
    if (form.shape === 'number') {
      const open = text.slice(at, end).indexOf('(');
      const close = text.slice(at, end).indexOf(')');
      if (close >= 0 && (open < 0 || open > close) && this.charBefore(start) === '(') start--;
      if (form.kind === 'phone' && this.charBefore(start) === '+' && /^\D*\+/.test(form.value)) start--;
    } else if (form.shape === 'label') {
      const after = this.closing(end);
      if (after === WAIT) return WAIT;
      const before = after === undefined ? undefined : this.opening(at, after.bracket);
      if (after !== undefined && before !== undefined) {
        start = before;
        stop = after.end;
      }
    }
    return { ...met, start, end: stop, value: form.value };
  }

  private charBefore(at: number): string {
    return at > this.lastEnd ? this.text[at - 1]! : '';
  }

  private closing(end: number): { bracket: number; end: number } | typeof WAIT | undefined {
    let i = end;
    for (let spaces = 0; spaces < 2; spaces++) {
      if (!this.ready(i)) return WAIT;
      if (i >= this.text.length) return undefined;
      read(this.text, i, this.ahead);
      const bracket = CLOSE.indexOf(String.fromCharCode(this.ahead.code));
      if (bracket >= 0) return { bracket, end: this.ahead.next };
      if (this.ahead.kind !== SPACE) return undefined;
      i = this.ahead.next;
    }
    return undefined;
  }

  private opening(at: number, bracket: number): number | undefined {
    // Backwards there is no reading of units, so each way of writing the bracket is tried.
    const char = OPEN[bracket]!;
    const decimal = `&#${char.charCodeAt(0)};`;
    const named = ({ '[': '&lsqb;', '<': '&lt;' } as Readonly<Record<string, string>>)[char] ?? decimal;
    const ways = [
      decimal,
      named,
      encodeURIComponent(char),
      encodeURIComponent(char).toLowerCase(),
      `\\${char}`,
      char,
    ];
    for (const space of ['', ' ', '%20', '&nbsp;', '+', '_']) {
      for (const way of ways) {
        const opening = way + space;
        const from = at - opening.length;
        if (from >= this.lastEnd && this.text.startsWith(opening, from)) return from;
      }
    }
    return undefined;
  }

  /** True when nothing but the end of the address, or closing punctuation, follows. */
  private wholeAddress(start: number, end: number): boolean | typeof WAIT {
    const { text, address } = this;
    if (address.until !== 0 && !this.atAddressStart(start)) return false;
    for (let i = end; i <= end + LONGEST_TRAILING; i++) {
      if (i >= text.length) return this.final ? true : WAIT;
      const code = text.charCodeAt(i);
      if (classOf(code) === SPACE || code === 60 || code === 62 || code === 34 || code === 96) return true;
      if (address.until > 2 && code === address.until) return true;
      if (!TRAILING.has(code)) return false;
    }
    return false;
  }

  private atAddressStart(start: number): boolean {
    if (start === this.opened) return true;
    const before = this.text[start - 1] ?? '';
    return before === '(' || before === '<' || before === '"' || before === "'";
  }

  /** True when what ends at `end` is the beginning of an e-mail's local part: half an address is never restored. */
  private localPart(end: number): boolean | typeof WAIT {
    const { text, ahead } = this;
    let i = end;
    while (i - end < LONGEST_LOCAL_PART) {
      if (!this.ready(i)) return WAIT;
      if (i >= text.length) return false;
      read(text, i, ahead);
      // A word right behind a closing bracket is no part of what ends there.
      if (i === end && isWord(ahead.kind)) return false;
      if (ahead.code === 64) {
        if (!this.ready(ahead.next)) return WAIT;
        if (ahead.next >= text.length) return false;
        read(text, ahead.next, ahead);
        return isWord(ahead.kind);
      }
      if (
        !isWord(ahead.kind) &&
        ahead.code !== 46 &&
        ahead.code !== 45 &&
        ahead.code !== 43 &&
        ahead.code !== 95
      )
        return false;
      if (ahead.kind === SPACE) return false;
      i = ahead.next;
    }
    return false;
  }
}

/**
 * A name that is not written as it was given out. Where its words stand as in the value, give or take white space, it
 * comes back as the owner wrote it; where there is markup between them, each word comes back and the markup stays.
 */
function wordByWord(form: Form, written: string, suffix: string): string | undefined {
  const ending = form.shape === 'stem' ? '' : suffix;
  const inner = innerGaps(suffix === '' ? written : written.slice(0, written.length - suffix.length));
  const there = splitWords(form.value);
  const alike = there.words.length === inner.length + 1;
  const asWritten = inner.every(
    ({ plain }, i) => /^[\s>]*$/.test(plain) || (alike && plain === there.gaps[i + 1]),
  );
  if (asWritten) return form.value + ending;
  if (!alike) return undefined;
  return there.words.map((word, i) => (i === 0 ? '' : inner[i - 1]!.raw) + word).join('') + ending;
}

/** What stands between the words of a written stand-in, as it is and decoded. */
function innerGaps(written: string): { raw: string; plain: string }[] {
  const gaps: { raw: string; plain: string }[] = [];
  const unit = newUnit();
  let open = false;
  for (let at = 0; at < written.length; at = unit.next) {
    read(written, at, unit);
    if (isWord(unit.kind)) open = false;
    else if (unit.kind !== NOTHING) {
      if (!open) gaps.push({ raw: '', plain: '' });
      open = true;
      const gap = gaps.at(-1)!;
      gap.raw += written.slice(at, unit.next);
      // A plus sign between two words is a space in a form.
      gap.plain += unit.code === 43 ? ' ' : String.fromCharCode(unit.code);
    }
  }
  return gaps;
}
