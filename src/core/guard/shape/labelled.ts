import type { Kind } from '../kinds.ts';
import type { Emit, HintAt } from '../recogniser.ts';
import { digitBetween, matchAt } from './chars.ts';

// Many numbers have no form of their own and are known by the word before them: "Passport no.: C01X00T47". A label is that
// word; between it and the value stand the word for number, a verb, punctuation, a line break, the mark of an answer.
const NUMBER_WORD =
  "(?:['’]?s?[ _.-]{0,2}(?:numbers?|nummer[n]?|numeros?|números?|numéros?|numer|num|nos|no|nrs|nr|n[°ºo]|identification|identifier|id|ids|code|key|ref(?:erence)?|pojazdu|#)(?!\\p{L})[.:°º]{0,2}){0,2}";
const ASIDE = '(?: ?\\([^()\\n]{1,24}\\))?';
const LINKS =
  '(?:[ \\t]{0,3}(?:(?:is|was|are|will be|ist|lautet|war|lauten|es|est|é|è|era|jest|to|of|on|with|under)(?!\\p{L})|[:=#>|,*]|->|—|-(?=[ :]))["\'`*\\[ \\t]{0,3}){0,3}';
const GAP = '(?:[ \\t]{0,4}[?:.]?[ \\t]{0,2}\\r?\\n[ \\t]{0,4}(?:[A-Z]: )?)?';
const OPEN = '[ \\t"\'`(\\[#*]{0,3}';

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
  const pattern = new RegExp(
    `(?:${form.label})(${NUMBER_WORD}${ASIDE}["'\`]?${LINKS}${GAP}${OPEN})(${form.value})(?![\\p{L}\\p{N}]| ?%)`,
    'yiu',
  );
  return (text, hint, emit) => {
    // Most labels in prose are just words: what costs least is asked first.
    if (!wordy && !digitBetween(text, hint.end, hint.end + DIGIT_WITHIN)) return false;
    if (hint.end - hint.start === 1 && !glued && !'./'.includes(text[hint.end] ?? ' ')) return false;
    const match = matchAt(pattern, text, hint.start);
    if (!match) return false;
    const [whole, link, value] = match as unknown as [string, string, string];
    if ((link === '' && !glued) || (accept && !accept(value, !TELLING.test(link)))) return false;
    const end = match.index + whole.length;
    emit({ start: end - value.length, end, kind, confidence, reason });
    return true;
  };
}

/** Letters and digits with single signs between, at least one digit, at most 30 code units. */
export const CODE = '(?=[\\p{L}\\d./_-]{0,28}\\d)[A-Z\\d](?:[A-Z\\d]|[-./_](?=[A-Z\\d])){2,29}';

/** Digits in groups, 4 to 30 of them. */
export const DIGIT_GROUPS = '\\d(?:[ .-]?\\d){3,29}';
