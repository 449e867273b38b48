import type { Draw, Keyed } from './keyed.ts';

/** What a maker may use. */
export interface MakeContext {
  readonly draw: Draw;
  /** 0, 1, 2 … : the candidates before were taken. */
  readonly attempt: number;
  readonly keyed: Keyed;
  /** The id of the person the value belongs to, or nothing. */
  readonly owner: string;
  /** The stand-in words, by original word, of the person the value belongs to, or of the one with that name. */
  readonly nameFor: (name: string | undefined) => ReadonlyMap<string, string> | undefined;
}

/** Makes a stand-in for a value of its kind; nothing when this attempt has none. */
export type Maker = (value: string, context: MakeContext) => string | undefined;
