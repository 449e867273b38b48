import type { PersonId } from '../base/index.ts';
import type { KnownPerson } from '../people/index.ts';
import type { Finding } from './finding.ts';
import { compile } from './people/compile.ts';
import { holdersOf } from './people/emails.ts';
import { FAMILY, GIVEN, NICK } from './people/lexicon.ts';
import { OwnMatcher, type OwnTerms } from './people/own.ts';
import type { People } from './people/people.ts';
import { readPeople } from './people/read.ts';
import { scan } from './people/scan.ts';
import { foldedWords } from './people/words.ts';
import { settle } from './settle.ts';

export type { OwnTerms } from './people/own.ts';

/** The people the owner protects, compiled for search. Holds no state that a search changes. */
export interface PeopleIndex {
  readonly people: number;
  readonly identifiers: number;
  /** Size of the compiled arrays. */
  readonly sizeBytes: number;
  /** Findings of known people, in order of position. `mentioned` are people named earlier in the same conversation. */
  find(text: string, mentioned?: ReadonlySet<PersonId>): Finding[];
  person(id: PersonId): KnownPerson | undefined;
  /** True when `value`, folded, equals a name, a part of a name or another identifier of anybody in the index. */
  holds(value: string): boolean;
}

class CompiledIndex implements PeopleIndex {
  readonly #people: People;
  readonly #own: OwnMatcher;

  constructor(people: People, own: OwnMatcher) {
    this.#people = people;
    this.#own = own;
  }

  get people(): number {
    return this.#people.list.length;
  }

  get identifiers(): number {
    return this.#people.identifiers;
  }

  get sizeBytes(): number {
    return this.#people.sizeBytes;
  }

  find(text: string, mentioned?: ReadonlySet<PersonId>): Finding[] {
    const people = this.#people;
    if (people.list.length === 0) return [];
    const found = readPeople(people, text, scan(text, people), mentioned);
    return settle(this.#own.outside(text, found), text);
  }

  person(id: PersonId): KnownPerson | undefined {
    const number = this.#people.numberOf(id);
    return number < 0 ? undefined : this.#people.list[number];
  }

  holds(value: string): boolean {
    const words = foldedWords(value);
    if (words.length === 1) {
      const id = this.#people.lexicon.idOf(words[0]!);
      if (id >= 0 && this.#people.lexicon.flags[id]! & (GIVEN | FAMILY | NICK)) return true;
    }
    return words.length > 0 && holdersOf(this.#people, value).length > 0;
  }
}

/**
 * Compiles the people the owner protects for search. `own` are the owner's own names, companies and products, which are
 * not reported. Of two people with one id one counts for `person(id)`. The people are kept by reference.
 */
export const compilePeople = (people: Iterable<KnownPerson>, own?: OwnTerms): PeopleIndex =>
  new CompiledIndex(compile(people), new OwnMatcher(own));
