import type { Kind } from '../kinds.ts';
import { CLIENT, details, LABEL_WORDS, type Label, writeLabel } from './label.ts';
import type { Character } from './person.ts';

/** The numbers that labels have reached in one conversation, and who goes by which. */
export class Labels {
  private readonly free: (label: string) => boolean;
  private readonly reached = new Map<string, number>();
  private readonly numbers = new Map<Character, number>();

  /** `free` is true for a label that was not given out and does not stand in the text. */
  constructor(free: (label: string) => boolean) {
    this.free = free;
  }

  /** Takes note of a label that was given out, to a character or to a value of nobody's. */
  hear({ word, number }: Label, character: Character | undefined): void {
    this.reached.set(word, Math.max(number, this.reached.get(word) ?? 0));
    if (character !== undefined) this.numbers.set(character, number);
  }

  /** `[Phone 2]`: a label for a value that belongs to nobody. */
  next(kind: Kind): string {
    const word = LABEL_WORDS[kind];
    return writeLabel({ word, number: this.nextNumber(word), detail: '' });
  }

  /** `[Client 1]`, `[Client 1 e-mail]`: a label that belongs to a character. */
  of(character: Character, detail: string): string {
    const word = character.person === undefined ? LABEL_WORDS.person : CLIENT;
    let number = this.numbers.get(character);
    if (number === undefined) {
      number = this.nextNumber(word);
      this.numbers.set(character, number);
    }
    for (const more of details(detail)) {
      const text = writeLabel({ word, number, detail: more });
      if (this.free(text)) return text;
    }
    throw new Error('Labels never run out.');
  }

  /** The label of one of a character's values: its e-mail, its phone. */
  ofValue(character: Character, kind: Kind): string {
    const word = LABEL_WORDS[kind];
    return this.of(character, /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));
  }

  private nextNumber(word: string): number {
    let number = this.reached.get(word) ?? 0;
    do number++;
    while (!this.free(writeLabel({ word, number, detail: '' })));
    this.reached.set(word, number);
    return number;
  }
}
