import { countUpTo, type Span } from '../../base/index.ts';
import { foldedWords, hashOf, WordReader } from './words.ts';

/** The owner's own names, companies and products: never masked unless asked. */
export interface OwnTerms {
  readonly terms: readonly string[];
}

/** The owner's own terms, ready to be looked for. */
export class OwnMatcher {
  /** The terms, word by word, by the hash of their first word. */
  readonly #byFirst = new Map<number, string[][]>();

  constructor(own: OwnTerms | undefined) {
    for (const term of own?.terms ?? []) {
      const words = foldedWords(term);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(hashOf(first));
      if (list) list.push(words);
      else this.#byFirst.set(hashOf(first), [words]);
    }
  }

  /** Those of `spans` that no own term in `text` covers whole. One pass over the text. */
  outside<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
    if (this.#byFirst.size === 0 || spans.length === 0) return spans;
    const { starts, reach } = this.#termsIn(text);
    if (starts.length === 0) return spans;
    return spans.filter(({ start, end }) => {
      const before = countUpTo(starts, start);
      return before === 0 || reach[before - 1]! < end;
    });
  }

  /** Where own terms start in `text`, in order, and the furthest end of any that starts there or before. */
  #termsIn(text: string): { readonly starts: readonly number[]; readonly reach: readonly number[] } {
    const starts: number[] = [];
    const reach: number[] = [];
    const reader = new WordReader();
    const ahead = new WordReader();
    for (let at = 0; reader.next(text, at); at = reader.end) {
      for (const words of this.#byFirst.get(reader.hash) ?? []) {
        const end = endOf(text, reader.start, words, ahead);
        if (end < 0) continue;
        starts.push(reader.start);
        reach.push(Math.max(end, reach.at(-1) ?? 0));
      }
    }
    return { starts, reach };
  }
}

/** Where the term made of `words` ends when it stands at `start`, −1 when it does not. */
const endOf = (text: string, start: number, words: readonly string[], reader: WordReader): number => {
  let at = start;
  for (const word of words) {
    if (!reader.next(text, at) || reader.toString() !== word) return -1;
    if (at !== start && /[.!?\n]\s/.test(text.slice(at, reader.start))) return -1;
    at = reader.end;
  }
  return at;
};
