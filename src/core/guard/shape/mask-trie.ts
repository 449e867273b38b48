import { isAlphanumeric, isAsciiLetter, isDigit } from './chars.ts';
import { NATIONAL_NUMBERS, type NumberForm } from './national-numbers.ts';

// A number is read as its mask: 12.345-A reads 99.999-A. The masks of all forms make a trie over nine classes, so that
// reading stops at the first sign that no form has there; most numbers of a letter end after a few steps.

/** The forms written with one mask. */
export interface MaskForms {
  readonly forms: readonly { readonly form: NumberForm; readonly pattern: RegExp }[];
  /** All words that name one of them. */
  readonly words: RegExp;
  /** True when one of them counts without a word. */
  readonly alone: boolean;
}

const CLASSES = '9A -./+()';
/** Place in `CLASSES` of each ASCII character, -1 for those without one. */
const PLACES = Int8Array.from({ length: 128 }, (_, code) =>
  isDigit(code) ? 0 : isAsciiLetter(code) ? 1 : CLASSES.indexOf(String.fromCharCode(code), 2),
);
const NODES: { readonly next: Int16Array; forms: NumberForm[] }[] = [newNode()];
for (const form of NATIONAL_NUMBERS) for (const mask of form.masks) add(0, mask, form);
const FORMS: readonly (MaskForms | undefined)[] = NODES.map(({ forms }) =>
  forms.length > 0 ? compile(forms) : undefined,
);

function newNode() {
  return { next: new Int16Array(CLASSES.length), forms: [] };
}

function add(node: number, mask: string, form: NumberForm): void {
  if (mask === '') {
    NODES[node]!.forms.push(form);
    return;
  }
  for (const sign of mask[0] === '*' ? '9A' : mask[0]!) {
    const next = NODES[node]!.next;
    const place = CLASSES.indexOf(sign);
    if (next[place] === 0) next[place] = NODES.push(newNode()) - 1;
    add(next[place]!, mask.slice(1), form);
  }
}

function compile(forms: readonly NumberForm[]): MaskForms {
  const patterns = new Map([...new Set(forms)].map((form) => [form, new RegExp(form.words, 'u')]));
  return {
    forms: [...patterns].map(([form, pattern]) => ({ form, pattern })),
    words: new RegExp(forms.map((form) => `(?:${form.words})`).join('|'), 'u'),
    alone: forms.some((form) => form.alone !== undefined),
  };
}

/** Reads from `start` and tells every place at which a known mask is complete and no letter or digit follows. */
export function walkMasks(text: string, start: number, tell: (end: number, forms: MaskForms) => void): void {
  let node = 0;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    const place = code < 128 ? PLACES[code]! : -1;
    if (place < 0) return;
    node = NODES[node]!.next[place]!;
    if (node === 0) return;
    const forms = FORMS[node];
    if (forms && !isAlphanumeric(text.charCodeAt(at + 1))) tell(at + 1, forms);
  }
}
