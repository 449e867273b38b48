import type { Span } from '../../base/index.ts';
import { foldedWords, WordReader } from './words.ts';

/** The owner's own names, companies and products: never masked unless asked. */
export interface OwnTerms {
  readonly terms: readonly string[];
}

/** How far around a finding an own term is looked for, in code units; longer terms are not looked for. */
const LOOK_AROUND = 120;

/** The owner's own terms, ready to be asked whether a span lies within one of them. */
export class OwnMatcher {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(own: OwnTerms | undefined) {
    for (const term of own?.terms ?? []) {
      const words = foldedWords(term);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push(words);
      else this.#byFirst.set(first, [words]);
    }
  }

  get empty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** True when an own term in `text` covers all of `span`. Looks at a bounded stretch around it. */
  covers(text: string, span: Span): boolean {
    if (this.empty || span.end - span.start > LOOK_AROUND) return false;
    const reader = new WordReader();
    const from = Math.max(0, span.start - LOOK_AROUND);
    const to = Math.min(text.length, span.end + LOOK_AROUND);
    for (let at = from; reader.next(text, at, to); at = reader.end) {
      if (reader.start > span.start) return false;
      for (const words of this.#byFirst.get(reader.toString()) ?? []) {
        if (this.#endOf(text, reader.start, to, words) >= span.end) return true;
      }
    }
    return false;
  }

  /** Where the term made of `words` ends when it stands at `start`, −1 when it does not. */
  #endOf(text: string, start: number, to: number, words: readonly string[]): number {
    const reader = new WordReader();
    let at = start;
    for (const word of words) {
      if (!reader.next(text, at, to) || reader.toString() !== word) return -1;
      if (at !== start && /[.!?\n]\s/.test(text.slice(at, reader.start))) return -1;
      at = reader.end;
    }
    return at;
  }
}
