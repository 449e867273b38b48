import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/**
 * What wakes a recogniser. One pass over the text looks for all hints of all recognisers, so a recogniser costs nothing
 * on text that holds none of its hints.
 */
export interface Hints {
  /** Woken at each maximal run of digits that fits one of these. */
  readonly digits?: readonly DigitRun[];
  /** Woken at each of these characters, none of which is a letter or a digit. */
  readonly chars?: string;
  /** Woken at each of these characters that stands between two letters or digits. */
  readonly joints?: string;
  /** Woken at each of these words (lower case, diacritics folded), whole words only. A word is a maximal run of letters. */
  readonly words?: readonly string[];
  /** Woken at each maximal run of letters and digits that holds both and is at least this long. */
  readonly mixed?: number;
}

/** Which runs of digits wake a recogniser. Runs of 16 and more count as 16. */
export interface DigitRun {
  readonly least: number;
  readonly most?: number;
  /** Only when one of these characters follows. */
  readonly next?: string;
  /** Only when the next digit stands at most `NEAR` characters behind the run. */
  readonly near?: true;
}

/** How far behind a run of digits the next one stands for `near`. */
export const NEAR = 4;

/** Where a hint was met, in UTF-16 code units: the digit run, the character, the word or the mixed run. */
export interface HintAt {
  readonly start: number;
  readonly end: number;
}

/** Texts that hold one value which must be found, and texts in which nothing may be found. */
export interface RecogniserExamples {
  /** `[text, value]`: `value` occurs once in `text` and is found whole, as one of the recogniser's kinds. */
  readonly hits: readonly (readonly [text: string, value: string])[];
  /** Nothing of the recogniser's kinds is found in these. */
  readonly misses: readonly string[];
}

/** How far from its hint a recogniser may look, in UTF-16 code units. What lies further away never changes its answer. */
export const REACH = 2_200;

/** Takes a finding that a recogniser confirmed. */
export type Emit = (finding: Finding) => void;

/** Confirms one sort of personal data around a hint. One file each under `recognisers/`. */
export interface Recogniser {
  /** The file's name. */
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** Where the format or list comes from. */
  readonly source: string;
  readonly hints: Hints;
  readonly examples: RecogniserExamples;
  /**
   * Looks around the hint, never further than `REACH`, so that cost stays linear whatever the text holds, and emits what
   * it confirms. It is not woken again by hints inside what it emitted. `text` is the even text (see `shape/even-text.ts`):
   * wide digits, odd spaces and dashes are already plain, and offsets are those of that text.
   */
  recognise(text: string, hint: HintAt, emit: Emit): void;
}
