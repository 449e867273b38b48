import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/**
 * What wakes a recogniser. One pass over the text looks for all hints of all recognisers, so a recogniser costs nothing
 * on text that holds none of its hints.
 */
export interface Hints {
  /** Woken at each maximal run of ASCII digits of at least this length. */
  readonly digits?: number;
  /** Woken at each of these characters. */
  readonly chars?: string;
  /** Woken at each of these words (lower case, diacritics folded), whole words only. */
  readonly words?: readonly string[];
}

/** Where a hint was met, in UTF-16 code units: the digit run, the character, or the word. */
export interface HintAt {
  readonly start: number;
  readonly end: number;
}

/** A text that holds one value which must be found, or (in `misses`) nothing. */
export interface RecogniserExamples {
  /** `[text, value]`: `value` occurs once in `text` and is found whole, as one of the recogniser's kinds. */
  readonly hits: readonly (readonly [text: string, value: string])[];
  readonly misses: readonly string[];
}

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
   * Looks around the hint, never further than a fixed number of characters (so that cost stays linear whatever the
   * text holds), and emits what it confirms. May emit the same finding from two hints; the caller removes doubles.
   */
  recognise(text: string, hint: HintAt, emit: (finding: Finding) => void): void;
}
