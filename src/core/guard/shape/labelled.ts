import type { Kind } from '../kinds.ts';
import type { Emit, HintAt } from '../recogniser.ts';
import { digitBetween, endAt } from './chars.ts';

// Many numbers have no form of their own and are known by the word before them: "Passport no.: C01X00T47". A label is that
// word; between it and the value stand the word for number, a verb, punctuation, a line break, the mark of an answer.
//
// One pattern for all of it would be compiled again for every recogniser and take a tenth of a second each time. So the
// label and the value are patterns of their own, and what stands between is read here: every way of reading it is tried,
// the longest first, until a value follows.

const NUMBER_SOURCE =
  "['’]?s?[ _.-]{0,2}(?:numbers?|nummer[n]?|numeros?|números?|numéros?|numer|num|nos|no|nrs|nr|n[°ºo]|identification|identifier|id|ids|code|key|ref(?:erence)?|pojazdu|#)(?!\\p{L})";
const NUMBER_WORD = new RegExp(NUMBER_SOURCE, 'iuy');
const MOST_NUMBER_WORDS = 2;
const ASIDE = / ?\([^()\n]{1,24}\)/y;
const LINK_SOURCE =
  '[ \\t]{0,3}(?:(?:is|was|are|will be|ist|lautet|war|lauten|es|est|é|è|era|jest|to|of|on|with|under)(?!\\p{L})|[:=#>|,*]|->|-(?=[ :]))';
const LINK = new RegExp(LINK_SOURCE, 'iuy');
const MOST_LINKS = 3;
const LINE_BREAK = /[ \t]{0,4}[?:.]?[ \t]{0,2}\r?\n[ \t]{0,4}/y;
const ANSWER_MARK = /[A-Z]: /iy;
/** The signs a value is wrapped in; none of them begins a value. */
const OPENING = ' \t"\'`(#[*';
const WRAPPING = ' \t"\'`[*';
const STOPS = '.:°º';

/** A value's first digit stands at most this far behind its label. */
const DIGIT_WITHIN = 56;
const TELLING = /[:=#>|?\n]|(?:^|[^\p{L}])(?:n[uú]m|nummer|nr|no|nos|n[°º]|id|ids|code|key|ref|identif)/iu;

/** A value that is known by the words before it. */
export interface Labelled {
  readonly kind: Kind;
  /** Pattern source of the label, from the hint word on. Letters match in either case. */
  readonly label: string;
  /** Pattern source of the value. */
  readonly value: string;
  readonly confidence: number;
  readonly reason: string;
  /** True when the value may be without digits. */
  readonly wordy?: boolean;
  /** True when the value may follow the label directly, as after `#`. */
  readonly glued?: boolean;
  /** Says whether the value counts. `bare` is true when no word for number and no sign like a colon stood between label and value. */
  readonly accept?: (value: string, bare: boolean) => boolean;
}

/** A search for the value after a label, to be started at the label's first word. Looks at most 160 code units ahead. */
export function labelled(form: Labelled): (text: string, hint: HintAt, emit: Emit) => boolean {
  const { kind, confidence, reason, accept, glued = false, wordy = false } = form;
  // A label ends with its word, or the word for number is joined to it: Kundennummer.
  const ended = glued ? '' : `(?!(?<=\\p{L})(?!${NUMBER_SOURCE}|${LINK_SOURCE})\\p{L})`;
  const label = new RegExp(`(?:${form.label})${ended}`, 'iuy');
  const value = new RegExp(`(?:${form.value})(?![\\p{L}\\p{N}]| ?%)`, 'iuy');
  return (text, hint, emit) => {
    // Most labels in prose are just words: what costs least is asked first.
    if (hint.end - hint.start === 1 && !glued && !'./'.includes(text[hint.end] ?? ' ')) return false;
    if (!wordy && !digitBetween(text, hint.end, hint.end + DIGIT_WITHIN)) return false;
    let labelEnd = endAt(label, text, hint.start);
    let start = -1;
    while (labelEnd >= 0) {
      start = pastNumberWords(text, labelEnd, MOST_NUMBER_WORDS, value);
      if (start >= 0 || labelEnd <= hint.end) break;
      // The last word of the label may belong to what follows: user id7.
      const shorter = endAt(label, text.slice(hint.start, labelEnd - 1), 0);
      labelEnd = shorter < 0 ? -1 : hint.start + shorter;
    }
    if (start < 0 || (start === labelEnd && !glued)) return false;
    const end = value.lastIndex;
    if (accept && !accept(text.slice(start, end), !TELLING.test(text.slice(labelEnd, start)))) return false;
    emit({ start, end, kind, confidence, reason });
    return true;
  };
}

// Each of these reads on from `at` and gives the start of the value, or -1; `value.lastIndex` is then the value's end.

function pastNumberWords(text: string, at: number, most: number, value: RegExp): number {
  const wordEnd = most > 0 ? endAt(NUMBER_WORD, text, at) : -1;
  if (wordEnd >= 0) {
    for (let end = pastSigns(text, wordEnd, STOPS, 2); end >= wordEnd; end--) {
      const start = pastNumberWords(text, end, most - 1, value);
      if (start >= 0) return start;
    }
  }
  const asideEnd = endAt(ASIDE, text, at);
  const start = asideEnd < 0 ? -1 : pastQuote(text, asideEnd, value);
  return start >= 0 ? start : pastQuote(text, at, value);
}

function pastQuote(text: string, at: number, value: RegExp): number {
  const end = pastSigns(text, at, '"\'`', 1);
  const start = end > at ? pastLinks(text, end, MOST_LINKS, value) : -1;
  return start >= 0 ? start : pastLinks(text, at, MOST_LINKS, value);
}

function pastLinks(text: string, at: number, most: number, value: RegExp): number {
  const linkEnd = most > 0 ? endAt(LINK, text, at) : -1;
  if (linkEnd >= 0) {
    for (let end = pastSigns(text, linkEnd, WRAPPING, 3); end >= linkEnd; end--) {
      const start = pastLinks(text, end, most - 1, value);
      if (start >= 0) return start;
    }
  }
  const lineEnd = endAt(LINE_BREAK, text, at);
  if (lineEnd >= 0) {
    const answer = endAt(ANSWER_MARK, text, lineEnd);
    const start = answer < 0 ? -1 : opened(text, answer, value);
    if (start >= 0) return start;
    const plain = opened(text, lineEnd, value);
    if (plain >= 0) return plain;
  }
  return opened(text, at, value);
}

/** Start of the value behind what opens it at `at`; -1 when none is there. */
function opened(text: string, at: number, value: RegExp): number {
  const start = pastSigns(text, at, OPENING, 3);
  return endAt(value, text, start) < 0 ? -1 : start;
}

/** End of at most `most` of `signs` from `at`. */
function pastSigns(text: string, at: number, signs: string, most: number): number {
  let end = at;
  while (end < at + most && end < text.length && signs.includes(text[end]!)) end++;
  return end;
}

/** Letters and digits with single signs between, at least one digit, at most 30 code units. */
export const CODE = '(?=[\\p{L}\\d./_-]{0,28}\\d)[A-Z\\d](?:[A-Z\\d]|[-./_](?=[A-Z\\d])){2,29}';

/** Digits in groups, 4 to 30 of them. */
export const DIGIT_GROUPS = '\\d(?:[ .-]?\\d){3,29}';
