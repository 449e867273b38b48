/** A piece of a word as the model reads it; offsets are UTF-16 code units of the text. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Words longer than this become one unknown piece, as in BERT. */
const LONGEST_WORD = 100;
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The uncased BERT tokenizer over a `vocab.txt`: lower case, no accents, longest piece first. */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly cls: number;
  readonly sep: number;

  /** Throws a RangeError when the special tokens are not in the vocabulary. */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split(/\r?\n/).map((piece, id) => [piece, id]));
    const special = (name: string): number => {
      const id = this.#ids.get(name);
      if (id === undefined) throw new RangeError(`The vocabulary has no ${name}.`);
      return id;
    };
    this.#unknown = special('[UNK]');
    this.cls = special('[CLS]');
    this.sep = special('[SEP]');
  }

  pieces(text: string): Piece[] {
    const pieces: Piece[] = [];
    for (const match of text.matchAll(WORD_OR_MARK)) this.#split(match[0], match.index, pieces);
    return pieces;
  }

  #split(word: string, at: number, pieces: Piece[]): void {
    const { folded, units } = fold(word);
    const whole = { id: this.#unknown, start: at, end: at + word.length };
    if (folded.length === 0) return;
    if (folded.length > LONGEST_WORD) {
      pieces.push(whole);
      return;
    }
    const found: Piece[] = [];
    for (let from = 0; from < folded.length; ) {
      let to = folded.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = this.#ids.get((from > 0 ? '##' : '') + folded.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) {
        pieces.push(whole);
        return;
      }
      found.push({ id, start: at + units[from]!, end: at + units[to]! });
      from = to;
    }
    pieces.push(...found);
  }
}

/** Lower case without accents, and for each folded unit the unit of the word that it came from. */
function fold(word: string): { folded: string; units: number[] } {
  let folded = '';
  const units: number[] = [];
  let at = 0;
  for (const char of word) {
    const plain = char
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
    for (let k = 0; k < plain.length; k++) units.push(at);
    folded += plain;
    at += char.length;
  }
  units.push(at);
  return { folded, units };
}
