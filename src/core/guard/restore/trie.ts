import type { Kind } from '../kinds.ts';
import { classOf, fold, foldOf, IDEOGRAPH, isWord, NOTHING, newUnit, read, SPACE } from './units.ts';

/** How a stand-in is written, which decides how loosely it is recognised. */
export type Shape =
  /** One or more words of a name: may be inflected, and comes back word by word. */
  | 'name'
  /** A name word without its last vowel, waiting for a case ending (`Anna`, `Anny`). */
  | 'stem'
  /** A name with an initial (`E. Clark`, `Clark, E`): takes no ending. */
  | 'initials'
  /** `[Client 1]`: brackets may be lost or changed. */
  | 'label'
  /** A whole web address: recognised in a link only if it is the whole of it. */
  | 'address'
  /** Anything else: an e-mail, a street, a date. */
  | 'words'
  /** Digits and letters in any grouping: a phone or card number. */
  | 'number';

/** One way in which a stand-in may come back, and what it then stands for. */
export interface Form {
  readonly shape: Shape;
  readonly kind: Kind;
  readonly value: string;
  /** Whose form it is. Two owners at one place make it ambiguous; two forms of one owner do not. */
  readonly owner: object;
  /** Among forms of one owner the highest wins. */
  readonly rank: number;
}

const NO_FORMS: Form[] = [];

/** A place in the tree of stand-ins. Most have one way on: only the others take a table. */
export class Node {
  forms: Form[] = NO_FORMS;
  #symbol = -1;
  #only: Node | undefined;
  #others: Map<number, Node> | undefined;

  get isLast(): boolean {
    return this.#only === undefined;
  }

  next(symbol: number): Node | undefined {
    return symbol === this.#symbol ? this.#only : this.#others?.get(symbol);
  }

  /** The place behind `symbol`, made if need be. */
  grow(symbol: number): Node {
    const known = this.next(symbol);
    if (known !== undefined) return known;
    const made = new Node();
    if (this.#only === undefined) {
      this.#symbol = symbol;
      this.#only = made;
    } else {
      this.#others ??= new Map();
      this.#others.set(symbol, made);
    }
    return made;
  }
}

/** The longest gap between two words of one stand-in, in UTF-16 code units: a line break, a quotation mark, escapes. */
export const LONGEST_GAP = 16;

export const SPACE_SYMBOL = 32;

// Between the words of a stand-in these come and go when a text is rewritten, so they all count as a space.
const loose = new Set([...' _+>,;-*`~|\\\u2010\u2011\u2012\u2013\u2014'].map((char) => char.charCodeAt(0)));

/** True for characters that count as a space between two words. */
export const isLoose = (code: number, kind: number): boolean => kind === SPACE || loose.has(code);

/** What the matcher sees of a stand-in between its first and last letter or digit. */
export function symbolsOf(core: string, shape: Shape): number[] {
  const symbols: number[] = [];
  const unit = newUnit();
  let gap: number[] | undefined;
  for (let at = 0; at < core.length; at = unit.next) {
    read(core, at, unit);
    if (unit.kind === NOTHING) continue;
    if (isWord(unit.kind)) {
      if (gap !== undefined && shape !== 'number') symbols.push(...(gap.length > 0 ? gap : [SPACE_SYMBOL]));
      gap = undefined;
      symbols.push(foldOf(unit.code));
    } else {
      gap ??= [];
      if (!isLoose(unit.code, unit.kind)) gap.push(unit.code);
    }
  }
  return symbols;
}

/** Adds a form at the end of its symbols and gives the node, from which `remove` can take it again. */
export function insert(root: Node, symbols: readonly number[], form: Form): Node {
  let node = root;
  for (const symbol of symbols) node = node.grow(symbol);
  if (node.forms === NO_FORMS) node.forms = [form];
  else node.forms.push(form);
  return node;
}

/** Takes one form out again. The nodes on the way stay; they hold nothing of their own. */
export function remove(node: Node, form: Form): void {
  const at = node.forms.indexOf(form);
  if (at >= 0) node.forms.splice(at, 1);
}

/** The form that is meant at a node: the best of its one owner, or none when two owners claim it. */
export function resolve(forms: readonly Form[]): Form | 'ambiguous' | undefined {
  let best: Form | undefined;
  for (const form of forms) {
    if (best === undefined) best = form;
    else if (form.owner !== best.owner && form.value !== best.value) return 'ambiguous';
    else if (form.rank > best.rank || (form.rank === best.rank && form.value < best.value)) best = form;
  }
  return best;
}

/** A text parted into its core, from first to last letter or digit, and the characters around it. */
export interface Parted {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
}

/** Parts a text at its first and last letter or digit; `undefined` when it has none. */
export function part(text: string): Parted | undefined {
  let start = 0;
  while (start < text.length && !isWord(classOf(text.charCodeAt(start)))) start++;
  if (start === text.length) return undefined;
  let end = text.length;
  while (!isWord(classOf(text.charCodeAt(end - 1)))) end--;
  return { lead: text.slice(0, start), core: text.slice(start, end), trail: text.slice(end) };
}

/** The words of a text and what stands between them: `gaps[i]` stands before `words[i]`, the last gap after all. */
export interface Split {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
}

const apostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** Splits a name into words. An apostrophe between letters belongs to its word (`O'Brien`). */
export function splitWords(text: string): Split {
  const words: string[] = [];
  const gaps: string[] = [];
  let at = 0;
  let from = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (!isWord(kind)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const here = classOf(code);
      const inside = apostrophe(code) && at + 1 < text.length && isWord(classOf(text.charCodeAt(at + 1)));
      if (here !== NOTHING && !inside && !(isWord(here) && (here === IDEOGRAPH) === (kind === IDEOGRAPH)))
        break;
      at++;
    }
    gaps.push(text.slice(from, start));
    words.push(text.slice(start, at));
    from = at;
  }
  gaps.push(text.slice(from));
  return { words, gaps };
}

/** The folded words of a text. */
export const foldedWords = (text: string): string[] => splitWords(text).words.map(fold);

/** Calls `each` with a 32-bit hash of every folded word of a text. */
export function eachWord(text: string, each: (hash: number) => void): void {
  let hash = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isWord(kind)) {
      hash = Math.imul(open ? hash : 0x811c9dc5, 0x01000193) ^ foldOf(code);
      open = true;
    } else if (kind !== NOTHING && open) {
      each(hash);
      open = false;
    }
  }
  if (open) each(hash);
}
