import { LONGEST_UNIT } from './units.ts';

/** The text to come could change the decision. */
export const WAIT = 'wait';

/** A text that arrives: what of it is there, and whether more may follow. */
export class Feed {
  text = '';
  final = false;

  /** True when the unit at `at` can be read for good, and when the text is known to end there. */
  ready(at: number): boolean {
    if (this.final) return true;
    const left = this.text.length - at;
    if (left >= LONGEST_UNIT) return true;
    if (left <= 0) return false;
    const code = this.text.charCodeAt(at);
    return code !== 92 && code !== 38 && code !== 37;
  }
}
