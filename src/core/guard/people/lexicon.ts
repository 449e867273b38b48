import { resized, WordTable } from './word-table.ts';

/** What a word of the lexicon is to somebody: bits of `flags`. */
export const GIVEN = 1;
export const FAMILY = 2;
/** Another name for a given name on the list: Bob where Robert is listed. */
export const NICK = 4;
/** Also an ordinary word. */
export const COMMON = 8;
/** A given name so widespread that it tells little. */
export const WIDESPREAD = 16;
/** Part of an address: the street's name or the house number. */
export const STREET = 32;
/** First word of a company, handle or other phrase. */
export const PHRASE = 64;
/** Also the opening of a greeting: Cher. */
export const GREETS = 128;

export const NOBODY = -1;
/** Stands for a person's number where several people share the word. */
export const SEVERAL = -2;

/** Every word that occurs in a known person's names and addresses, and what it is to whom. */
export class Lexicon extends WordTable {
  flags = new Uint8Array(1 << 10);
  /** The person who has this word as family or given name; NOBODY or SEVERAL otherwise. */
  familyOf = new Int32Array(1 << 10).fill(NOBODY);
  givenOf = new Int32Array(1 << 10).fill(NOBODY);

  override internText(folded: string): number {
    const id = super.internText(folded);
    if (id >= this.flags.length) this.#growWords();
    return id;
  }

  override get sizeBytes(): number {
    return super.sizeBytes + this.flags.byteLength + this.familyOf.byteLength + this.givenOf.byteLength;
  }

  override trim(): void {
    super.trim();
    this.flags = this.flags.slice(0, this.count);
    this.familyOf = this.familyOf.slice(0, this.count);
    this.givenOf = this.givenOf.slice(0, this.count);
  }

  #growWords(): void {
    const { length } = this.flags;
    this.flags = resized(this.flags, 2 * length);
    this.familyOf = resized(this.familyOf, 2 * length).fill(NOBODY, length);
    this.givenOf = resized(this.givenOf, 2 * length).fill(NOBODY, length);
  }
}
