import type { PersonId, Result } from '../base/index.ts';
import type { PersonDraft } from './draft.ts';
import type { Identifier, Person, PersonRole } from './person.ts';

/** How a long addition is watched and stopped. */
export interface AddOptions {
  /** Called now and then with how many of how many are written; nothing is kept before the end. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Such as an `AbortSignal`. Once aborted, nothing of this call is kept and the result is the problem `cancelled`. */
  readonly signal?: { readonly aborted: boolean };
}

/** Which people a list shows. */
export interface PeopleQuery {
  /** Every word must occur in the name or an identifier; case, diacritics and spacing do not matter. */
  readonly search?: string;
  readonly role?: PersonRole;
  /** Default `name`: family name first where it is known. */
  readonly order?: 'name' | 'newest';
  readonly offset?: number;
  /** Default 50, at most 1,000. */
  readonly limit?: number;
}

export interface PeoplePage {
  readonly people: readonly Person[];
  /** How many match altogether. */
  readonly total: number;
}

/** What an erasure removed. Ids that were not there are left out. */
export interface Erasure {
  readonly people: readonly PersonId[];
  /** Stand-ins that conversations had given out for them. */
  readonly pseudonyms: number;
}

/**
 * The people of the business. Names and identifiers are sealed under a key per person. Every method rejects with a
 * `ProblemError` when the store cannot be reached (`locked`, `store-busy`, `disk-full`, `store-damaged`).
 */
export interface PeopleStore {
  /** Adds all or none, in the order given, and returns their ids. Problems: those of `checkPerson`, `cancelled`. */
  add(drafts: readonly PersonDraft[], options?: AddOptions): Promise<Result<readonly PersonId[]>>;
  get(id: PersonId): Promise<Person | undefined>;
  /** Replaces everything but id and time of creation. Problems: those of `checkPerson`, `person-not-found`. */
  update(id: PersonId, draft: PersonDraft): Promise<Result<Person>>;
  list(query?: PeopleQuery): Promise<PeoplePage>;
  /** People with this identifier, through the blind index: for duplicates and for "whose number is this?". */
  lookup(identifier: Identifier): Promise<readonly PersonId[]>;
  /** Everybody, in chunks, for the guard's index and for exports. */
  known(): AsyncIterable<readonly Person[]>;
  count(): Promise<number>;
  /** Grows with every change of the people, by any process: an index compiled at another revision is stale. */
  revision(): Promise<number>;
  /**
   * Removes the people and what conversations keep of them, and destroys their keys: backups made before open without
   * them. The ledger keeps its entries, which hold an id that leads nowhere.
   */
  erase(ids: readonly PersonId[]): Promise<Erasure>;
  /** Who was erased since `revision`, for an index that is refreshed rather than rebuilt. */
  erasedSince(revision: number): Promise<readonly PersonId[]>;
}
