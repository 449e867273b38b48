import type { PersonId } from '../../core/base/index.ts';
import { type Finding, type FindOptions, find, type PeopleIndex } from '../../core/guard/index.ts';

/** Text that is remembered, in UTF-16 code units: some two hundred long conversations. */
const MAX_REMEMBERED_UTF16 = 8 * 1024 * 1024;

/**
 * Searches texts, and remembers what was found: a conversation comes again with each turn, and its history is not searched
 * again. A search depends on the text, the people and who was mentioned before, and on nothing else, so what is remembered
 * is what would be found. What was found with one list of people goes when that list goes.
 */
export class Found {
  readonly #byPeople = new WeakMap<PeopleIndex, Remembered>();

  find(text: string, options: FindOptions, mentioned: ReadonlySet<PersonId>): readonly Finding[] {
    const { people } = options;
    if (!people) return find(text, { ...options, mentioned });
    let remembered = this.#byPeople.get(people);
    if (!remembered) {
      remembered = new Remembered();
      this.#byPeople.set(people, remembered);
    }
    const key = `${[...mentioned].join(' ')}\n${text}`;
    const known = remembered.get(key);
    if (known) return known;
    const found = find(text, { ...options, mentioned });
    remembered.set(key, found);
    return found;
  }
}

/** The newest answers, as many as fit. */
class Remembered {
  readonly #answers = new Map<string, readonly Finding[]>();
  #sizeUtf16 = 0;

  get(key: string): readonly Finding[] | undefined {
    const found = this.#answers.get(key);
    if (found) {
      this.#answers.delete(key);
      this.#answers.set(key, found);
    }
    return found;
  }

  set(key: string, found: readonly Finding[]): void {
    if (key.length > MAX_REMEMBERED_UTF16 / 8) return;
    this.#answers.set(key, found);
    this.#sizeUtf16 += key.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#sizeUtf16 <= MAX_REMEMBERED_UTF16) break;
      this.#answers.delete(oldest);
      this.#sizeUtf16 -= oldest.length;
    }
  }
}
