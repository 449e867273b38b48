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
import { closing, localPart, opening } from './around.ts';
import { Feed, WAIT } from './feed.ts';
import { type Live, MAX_LEAD, pairOf, type Surface, startOf } from './live.ts';
import { type Form, resolve } from './trie.ts';
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
import { type Candidate, Walker } from './walk.ts';
import { wordByWord } from './word-by-word.ts';

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

const isPlainWord = (code: number): boolean =>
  code < 128 && PLAIN_ASCII[code]! <= DIGIT && PLAIN_ASCII[code] !== 0;

const TRAILING = new Set([...'.,;:!?)]}\'"*_~'].map((char) => char.charCodeAt(0)));
const LONGEST_TRAILING = 6;
// What follows these says whether an address begins: `://`, `](<`, `x@y`, `<a`.
const PEEKING = new Set([...':@(<'].map((char) => char.charCodeAt(0)));

/**
 * Walks a text once and calls `met` for each live stand-in, in order. Feed it whole, or in pieces with `more`; the
 * decisions are the same, because it waits whenever the text to come could change one. It never waits for more than
 * `live.budget()` code units from the first unit it has not passed.
 */
export class Scanner {
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
  private readonly feed = new Feed();
  private readonly walker: Walker;
  private readonly candidates: Candidate[] = [];

  constructor(live: Live, met: (met: Met) => void) {
    this.live = live;
    this.walker = new Walker(this.feed, live);
    this.met = met;
  }

  /** The text from the last `drop` on. */
  get text(): string {
    return this.feed.text;
  }

  /** Adds text and goes as far as can be decided. */
  more(chunk: string, final: boolean): void {
    this.feed.text += chunk;
    this.feed.final = final;
    do this.skip();
    while (this.at < this.feed.text.length && this.step());
  }

  /** Forgets text before `position`; positions given later count from there. */
  drop(position: number): void {
    this.feed.text = this.feed.text.slice(position);
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
      !isWord(classOf(this.feed.text.charCodeAt(start - 1)))
    )
      start--;
    return start;
  }

  /** Passes plain text in which nothing can begin. The rest of the class would do the same, slowly. */
  private skip(): void {
    if (this.address.until !== 0) return;
    const { text } = this.feed;
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
    if (mayOpen(this.feed.text, at)) return true;
    if (this.live.starts[startOf(folded)] === 0) return false;
    const next = this.feed.text.charCodeAt(at + 1);
    const kind = next < 128 ? PLAIN_ASCII[next]! : 0;
    if (kind === 0 || kind > DIGIT) return true;
    return this.live.pairs[pairOf(folded, next | (kind === LETTER ? 32 : 0))] === 1;
  }

  private step(): boolean {
    const { at, unit } = this;
    const { text } = this.feed;
    if (!this.feed.ready(at)) return false;
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
    } else if (!this.feed.final && PEEKING.has(unit.code) && text.length - unit.next < LONGEST_UNIT)
      return false;
    passUnit(this.address, text, at, unit, isWord(this.before));
    this.before = kind;
    this.at = unit.next;
    return true;
  }

  /** `undefined`: nothing here; `true`: a stand-in was taken; `false`: the text to come decides. */
  private wordStart(at: number, folded: number): boolean | undefined {
    const { text } = this.feed;
    const known = this.live.starts[startOf(folded)] === 1;
    const opener = at >= this.opened && mayOpen(text, at);
    if (!known && !opener) return undefined;
    if (opener && this.address.until === 0 && !this.feed.final && text.length - at < OPENING) {
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
    if (this.walker.words(at, candidates) === WAIT) return WAIT;
    if (this.walker.number(at, candidates) === WAIT) return WAIT;
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

  private settle(at: number, candidate: Candidate): Met | typeof WAIT | undefined {
    const { text } = this.feed;
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
    const local = localPart(this.feed, stop);
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
    const surfaces = this.live.surfaces.get(this.feed.text.slice(at, end));
    if (surfaces === undefined) return undefined;
    let best: Surface | undefined;
    for (const surface of surfaces) {
      const { lead, trail } = surface.parted;
      if (at - lead.length < this.lastEnd || !this.feed.text.startsWith(lead, at - lead.length)) continue;
      if (!this.feed.final && end + trail.length > this.feed.text.length) return WAIT;
      if (!this.feed.text.startsWith(trail, end)) continue;
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
    const { text } = this.feed;
    let start = at;
    let stop = end;
    if (form.shape === 'number') {
      const open = text.slice(at, end).indexOf('(');
      const close = text.slice(at, end).indexOf(')');
      if (close >= 0 && (open < 0 || open > close) && this.charBefore(start) === '(') start--;
      if (form.kind === 'phone' && this.charBefore(start) === '+' && /^\D*\+/.test(form.value)) start--;
    } else if (form.shape === 'label') {
      const after = closing(this.feed, end);
      if (after === WAIT) return WAIT;
      const before = after === undefined ? undefined : opening(this.feed, at, after.bracket, this.lastEnd);
      if (after !== undefined && before !== undefined) {
        start = before;
        stop = after.end;
      }
    }
    return { ...met, start, end: stop, value: form.value };
  }

  private charBefore(at: number): string {
    return at > this.lastEnd ? this.feed.text[at - 1]! : '';
  }

  /** True when nothing but the end of the address, or closing punctuation, follows. */
  private wholeAddress(start: number, end: number): boolean | typeof WAIT {
    const { address } = this;
    const { text } = this.feed;
    if (address.until !== 0 && !this.atAddressStart(start)) return false;
    for (let i = end; i <= end + LONGEST_TRAILING; i++) {
      if (i >= text.length) return this.feed.final ? true : WAIT;
      const code = text.charCodeAt(i);
      if (classOf(code) === SPACE || code === 60 || code === 62 || code === 34 || code === 96) return true;
      if (address.until > 2 && code === address.until) return true;
      if (!TRAILING.has(code)) return false;
    }
    return false;
  }

  private atAddressStart(start: number): boolean {
    if (start === this.opened) return true;
    const before = this.feed.text[start - 1] ?? '';
    return before === '(' || before === '<' || before === '"' || before === "'";
  }
}
