import type { PersonId } from '../../core/base/index.ts';
import { type Finding, type FindOptions, find, type PeopleIndex } from '../../core/guard/index.ts';
import { copied } from './turns.ts';

/** Text that is remembered, in UTF-16 code units: some two hundred long conversations. */
const MAX_REMEMBERED_UTF16 = 8 * 1024 * 1024;
/** A short text comes after many different ones: so many answers are kept for it. */
const MAX_ANSWERS = 64;

/** People named earlier in a call, in the order in which they came. */
export class Mentioned {
  readonly people = new Set<PersonId>();
  #key = '';

  /** Tells this order of people from every other. */
  get key(): string {
    return this.#key;
  }

  add(findings: readonly Finding[]): void {
    for (const { person } of findings) {
      if (person === undefined || this.people.has(person)) continue;
      this.people.add(person);
      this.#key += `${person} `;
    }
  }
}

/**
 * Searches texts, and remembers what was found: a conversation comes again with each turn, and its history is not searched
 * again. A search depends on the text, the people and who was mentioned before, and on nothing else, so what is remembered
 * is what would be found. What was found with one list of people goes when that list goes.
 */
export class Found {
  readonly #byPeople = new WeakMap<PeopleIndex, Remembered>();

  find(text: string, options: FindOptions, mentioned: Mentioned): readonly Finding[] {
    const search = (): Finding[] => find(text, { ...options, mentioned: mentioned.people });
    const { people } = options;
    if (!people) return search();
    let remembered = this.#byPeople.get(people);
    if (!remembered) {
      remembered = new Remembered();
      this.#byPeople.set(people, remembered);
    }
    const known = remembered.get(text, mentioned.key);
    if (known) return known;
    const found = search();
    remembered.set(text, mentioned.key, found);
    return found;
  }
}

/** What was found in one text, by who was mentioned before it. */
interface Answers {
  readonly text: string;
  readonly found: Map<string, readonly Finding[]>;
  sizeUtf16: number;
}

/** The texts that were asked for last, as many as fit. */
class Remembered {
  readonly #texts = new Map<string, Answers>();
  #sizeUtf16 = 0;

  get(text: string, mentioned: string): readonly Finding[] | undefined {
    const answers = this.#texts.get(text);
    const found = answers?.found.get(mentioned);
    if (!answers || !found) return undefined;
    this.#texts.delete(text);
    this.#texts.set(answers.text, answers);
    return found;
  }

  set(text: string, mentioned: string, found: readonly Finding[]): void {
    if (text.length + mentioned.length > MAX_REMEMBERED_UTF16 / 8) return;
    let answers = this.#texts.get(text);
    if (!answers) {
      answers = { text: copied(text), found: new Map(), sizeUtf16: text.length };
      this.#texts.set(answers.text, answers);
      this.#sizeUtf16 += text.length;
    } else if (answers.found.size >= MAX_ANSWERS) this.#forget(answers);
    answers.found.set(mentioned, found);
    answers.sizeUtf16 += mentioned.length;
    this.#sizeUtf16 += mentioned.length;
    for (const oldest of this.#texts.values()) {
      if (this.#sizeUtf16 <= MAX_REMEMBERED_UTF16) break;
      this.#texts.delete(oldest.text);
      this.#sizeUtf16 -= oldest.sizeUtf16;
    }
  }

  #forget(answers: Answers): void {
    answers.found.clear();
    this.#sizeUtf16 -= answers.sizeUtf16 - answers.text.length;
    answers.sizeUtf16 = answers.text.length;
  }
}
