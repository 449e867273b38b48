import type { Kind } from '../kinds.ts';
import { email } from './email.ts';
import type { Draw, Keyed } from './keyed.ts';
import { sameShape, word } from './shape.ts';
import { url } from './url.ts';

/** What a maker may use. */
export interface MakeContext {
  readonly draw: Draw;
  /** 0, 1, 2 … : the candidates before were taken. */
  readonly attempt: number;
  readonly keyed: Keyed;
  /** The stand-in words, by original word, of the person the value belongs to, or of the one with that name. */
  readonly nameFor: (name: string | undefined) => ReadonlyMap<string, string> | undefined;
}

/** Makes a stand-in for a value of its kind; nothing when this attempt has none. */
export type Maker = (value: string, context: MakeContext) => string | undefined;

const shaped: Maker = (value, { draw, attempt }) => {
  const made = sameShape(value, draw);
  const size = (made.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return size < 5 || attempt > 20 ? made + word(draw, 2) : made;
};

/** The makers by kind. `person` is not here: names are cast, not made. */
export const MAKERS: Readonly<Partial<Record<Kind, Maker>>> = {
  email,
  url,
  phone: shaped,
  card: shaped,
  iban: shaped,
};
