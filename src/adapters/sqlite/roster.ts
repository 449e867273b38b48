import type { PersonId } from '../../core/base/index.ts';
import {
  matchesSearch,
  type PeopleQuery,
  searchText,
  searchWords,
  sortKey,
} from '../../core/people/index.ts';
import { openPeople } from './person-rows.ts';
import { breathe, type Vessel } from './vessel.ts';

const READ_PIECE = 1_000;

interface Entry {
  readonly id: PersonId;
  readonly role: string;
  readonly createdAtMs: number;
  readonly text: string;
  readonly sortKey: string;
}

/**
 * Who is in the list, in memory while unlocked: sealed names can be neither searched nor sorted by the database. Read
 * once, then kept up with the changes of every process by the people's revision.
 */
export class Roster {
  readonly #vessel: Vessel;
  readonly #entries = new Map<PersonId, Entry>();
  readonly #orders = new Map<'name' | 'newest', readonly Entry[]>();
  #revision = -1;
  #refreshing: Promise<void> | undefined;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  /** Ids of everybody who fits, in the query's order. */
  async find(query: PeopleQuery): Promise<PersonId[]> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
    const words = searchWords(query.search ?? '');
    return this.#inOrder(query.order ?? 'name')
      .filter((entry) => (!query.role || entry.role === query.role) && matchesSearch(entry.text, words))
      .map((entry) => entry.id);
  }

  #inOrder(order: 'name' | 'newest'): readonly Entry[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const sorted = [...this.#entries.values()].sort(
      order === 'name'
        ? (a, b) => compare(a.sortKey, b.sortKey) || compare(a.id, b.id)
        : (a, b) => b.createdAtMs - a.createdAtMs || compare(a.id, b.id),
    );
    this.#orders.set(order, sorted);
    return sorted;
  }

  /** What changes while this reads has a higher revision, and is read again the next time. */
  async #refresh(): Promise<void> {
    const revision = await this.#vessel.read((tx) => this.#vessel.state(tx, 'people-revision'));
    if (revision === this.#revision) return;
    let last = { revision: this.#revision, id: '\uffff' };
    for (;;) {
      const rows = await this.#readPiece(last);
      if (rows.length === 0) break;
      last = rows.at(-1)!;
      await breathe();
    }
    await this.#dropErased();
    this.#orders.clear();
    this.#revision = revision;
  }

  #readPiece(last: { readonly revision: number; readonly id: string }) {
    return this.#vessel.read(async (tx) => {
      const rows = await tx
        .selectFrom('people')
        .selectAll()
        .where((eb) =>
          eb.or([
            eb('revision', '>', last.revision),
            eb.and([eb('revision', '=', last.revision), eb('id', '>', last.id)]),
          ]),
        )
        .orderBy('revision')
        .orderBy('id')
        .limit(READ_PIECE)
        .execute();
      for (const person of await openPeople(this.#vessel, tx, rows)) {
        this.#entries.set(person.id, {
          id: person.id,
          role: person.role,
          createdAtMs: person.createdAtMs,
          text: searchText(person),
          sortKey: sortKey(person),
        });
      }
      return rows;
    });
  }

  async #dropErased(): Promise<void> {
    const erased = await this.#vessel.read((tx) =>
      tx.selectFrom('erasures').select('person').where('revision', '>', this.#revision).execute(),
    );
    for (const { person } of erased) this.#entries.delete(person as PersonId);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
