import type { PersonId } from '../base/index.ts';
import type { KnownPerson } from '../people/index.ts';
import type { Finding } from './finding.ts';

/** The owner's own names, companies and products: never masked unless asked. */
export interface OwnTerms {
  readonly terms: readonly string[];
}

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
