import type { Issued } from '../conversation.ts';
import type { Kind } from '../kinds.ts';
import { type Form, insert, Node, type Parted, part, remove, type Shape, symbolsOf } from './trie.ts';

/** The most characters before a stand-in's first letter or digit that belong to it. */
export const MAX_LEAD = 12;

/** Two folded characters as an index; characters beyond ASCII share places, which costs a look and changes nothing. */
export const pairOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);

/** A folded character as an index; characters beyond the alphabets share places in the same way. */
export const startOf = (folded: number): number => folded & 0xfff;

/** A stand-in exactly as it was given out. */
export interface Surface {
  readonly parted: Parted;
  readonly form: Form;
}

/** Everything that one stand-in put into the tables, so that it can be taken out again. */
interface Entry {
  readonly forms: (readonly [Node, Form])[];
  readonly core: string;
  readonly surface: Surface;
}

/** A further way in which a stand-in may come back: `Clark` for `Emma Clark`. */
export interface Variant {
  readonly written: string;
  readonly value: string;
  readonly shape: Shape;
  readonly rank: number;
}

/** The stand-ins of one conversation, as the scanner looks them up. Adding costs in proportion to their length only. */
export class Live {
  readonly words = new Node();
  readonly numbers = new Node();
  readonly surfaces = new Map<string, Surface[]>();
  /** 1 for each folded character with which a stand-in begins, by `startOf`. */
  readonly starts = new Uint8Array(1 << 12);
  /** 1 for each pair of folded characters with which a stand-in begins, by `pairOf`. */
  readonly pairs = new Uint8Array(1 << 14);
  private readonly entries = new Map<Issued, Entry>();
  private longest = 0;

  /**
   * The most that the scanner ever looks ahead or holds back, in UTF-16 code units: twice the longest stand-in, for
   * escapes and wrapped lines, and 48 for what surrounds it.
   */
  budget(): number {
    return 2 * this.longest + 48;
  }

  get size(): number {
    return this.entries.size;
  }

  add(issued: Issued, shape: Shape, owner: object, rank: number, variants: readonly Variant[]): void {
    const parted = part(issued.pseudonym);
    if (parted === undefined) throw new RangeError('A stand-in needs a letter or a digit.');
    const form: Form = { shape, kind: issued.kind, value: issued.value, owner, rank };
    const surface = { parted, form };
    const forms: [Node, Form][] = [];
    this.put(forms, parted.core, form);
    for (const variant of variants) {
      const core = part(variant.written)?.core;
      const { value, shape: how, rank: weight } = variant;
      if (core !== undefined)
        this.put(forms, core, { shape: how, kind: issued.kind, value, owner, rank: weight });
    }
    const same = this.surfaces.get(parted.core);
    if (same === undefined) this.surfaces.set(parted.core, [surface]);
    else same.push(surface);
    this.entries.set(issued, { forms, core: parted.core, surface });
    // Never shortened again when something is taken out: a bound that is too wide does no harm.
    this.longest = Math.max(this.longest, issued.pseudonym.length);
  }

  take(issued: Issued): void {
    const entry = this.entries.get(issued);
    if (entry === undefined) return;
    for (const [node, form] of entry.forms) remove(node, form);
    const same = this.surfaces.get(entry.core)!;
    same.splice(same.indexOf(entry.surface), 1);
    if (same.length === 0) this.surfaces.delete(entry.core);
    this.entries.delete(issued);
  }

  private put(forms: [Node, Form][], core: string, form: Form): void {
    const root = form.shape === 'number' ? this.numbers : this.words;
    const symbols = symbolsOf(core, form.shape);
    this.starts[startOf(symbols[0]!)] = 1;
    this.pairs[pairOf(symbols[0]!, symbols[1] ?? 0)] = 1;
    forms.push([insert(root, symbols, form), form]);
  }
}

/** The shape in which stand-ins of a kind are recognised. */
export function shapeOf(kind: Kind, pseudonym: string): Shape {
  if (/^\[[^\]]*\]$/.test(pseudonym)) return 'label';
  if (kind === 'person') return 'name';
  if (kind === 'url') return 'address';
  if (NUMBERS.has(kind) && /\d/.test(pseudonym)) return 'number';
  return 'words';
}

const NUMBERS: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'card',
  'iban',
  'bank-account',
  'routing-number',
  'us-ssn',
  'national-id',
  'tax-number',
  'vat-number',
  'passport',
  'driving-licence',
  'vin',
  'bic',
]);
