import { fail, ok, type PersonId, personId, type Result } from '../../core/base/index.ts';
import {
  type AddOptions,
  checkPerson,
  type Erasure,
  type Identifier,
  lookupKey,
  type PeoplePage,
  type PeopleQuery,
  type PeopleStore,
  type Person,
  type PersonDraft,
} from '../../core/people/index.ts';
import { erasePeople } from './erasure.ts';
import { addLookups, nextRevision, openPeople, removeLookups, sealPerson } from './person-rows.ts';
import { Roster } from './roster.ts';
import type { Tx } from './schema.ts';
import { batches, breathe, newId, type Vessel } from './vessel.ts';

/** People added between two looks at the signal. */
const ADD_PIECE = 500;
const READ_PIECE = 1_000;
const PAGE_DEFAULT = 50;
const PAGE_MAX = 1_000;

/** The people of the business, each sealed under a key of their own. */
export class SqlitePeople implements PeopleStore {
  readonly #vessel: Vessel;
  readonly #roster: Roster;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
    this.#roster = new Roster(vessel);
  }

  async add(drafts: readonly PersonDraft[], options: AddOptions = {}): Promise<Result<readonly PersonId[]>> {
    for (const draft of drafts) {
      const fits = checkPerson(draft);
      if (!fits.ok) return fits;
    }
    if (drafts.length === 0) return ok([]);
    const cancelled = new Error('cancelled');
    try {
      return ok(
        await this.#vessel.write(async (tx) => {
          const revision = await nextRevision(this.#vessel, tx);
          const ids: PersonId[] = [];
          for (const piece of batches(drafts, ADD_PIECE)) {
            await breathe();
            if (options.signal?.aborted) throw cancelled;
            ids.push(...(await this.#addPiece(tx, piece, revision)));
            options.onProgress?.(ids.length, drafts.length);
          }
          return ids;
        }),
      );
    } catch (error) {
      if (error === cancelled) return fail('cancelled', 'You cancelled. Nobody was added.');
      throw error;
    }
  }

  async get(id: PersonId): Promise<Person | undefined> {
    const [person] = await this.#byIds([id]);
    return person;
  }

  async update(id: PersonId, draft: PersonDraft): Promise<Result<Person>> {
    const fits = checkPerson(draft);
    if (!fits.ok) return fits;
    return this.#vessel.write(async (tx) => {
      const row = await tx.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
      const key = (await this.#vessel.subjectKeys(tx, [id])).get(id);
      if (!row || !key) {
        return fail('person-not-found', 'This person is no longer in your list. Nothing was changed.');
      }
      const [before] = await openPeople(this.#vessel, tx, [row]);
      const updatedAtMs = this.#vessel.now();
      const revision = await nextRevision(this.#vessel, tx);
      await tx
        .updateTable('people')
        .set({ role: draft.role, updated_at_ms: updatedAtMs, revision, sealed: sealPerson(id, draft, key) })
        .where('id', '=', id)
        .execute();
      await removeLookups(this.#vessel, tx, id, before!);
      await addLookups(this.#vessel, tx, [{ id, person: draft }]);
      return ok({ ...draft, id, createdAtMs: row.created_at_ms, updatedAtMs });
    });
  }

  async list(query: PeopleQuery = {}): Promise<PeoplePage> {
    const ids = await this.#roster.find(query);
    const offset = Math.max(0, query.offset ?? 0);
    const limit = Math.min(PAGE_MAX, Math.max(0, query.limit ?? PAGE_DEFAULT));
    return { people: await this.#byIds(ids.slice(offset, offset + limit)), total: ids.length };
  }

  async lookup(identifier: Identifier): Promise<readonly PersonId[]> {
    const key = lookupKey(identifier);
    if (!key) return [];
    const rows = await this.#vessel.read((tx) =>
      tx
        .selectFrom('person_lookups')
        .select('person')
        .where('lookup', '=', this.#vessel.blind('person', key))
        .orderBy('person')
        .execute(),
    );
    return rows.map((row) => personId(row.person));
  }

  async *known(): AsyncGenerator<readonly Person[]> {
    for (let after = ''; ; ) {
      const people = await this.#vessel.read(async (tx) => {
        const rows = await tx
          .selectFrom('people')
          .selectAll()
          .where('id', '>', after)
          .orderBy('id')
          .limit(READ_PIECE)
          .execute();
        return openPeople(this.#vessel, tx, rows);
      });
      if (people.length === 0) return;
      after = people.at(-1)!.id;
      yield people;
      await breathe();
    }
  }

  count(): Promise<number> {
    return this.#vessel.read(async (tx) => {
      const row = await tx
        .selectFrom('people')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    });
  }

  revision(): Promise<number> {
    return this.#vessel.remember('people-revision', (tx) => this.#vessel.state(tx, 'people-revision'));
  }

  erase(ids: readonly PersonId[]): Promise<Erasure> {
    return erasePeople(this.#vessel, ids);
  }

  async erasedSince(revision: number): Promise<readonly PersonId[]> {
    const rows = await this.#vessel.read((tx) =>
      tx.selectFrom('erasures').select('person').where('revision', '>', revision).execute(),
    );
    return rows.map((row) => personId(row.person));
  }

  async #addPiece(tx: Tx, drafts: readonly PersonDraft[], revision: number): Promise<PersonId[]> {
    const atMs = this.#vessel.now();
    const added = drafts.map((draft) => ({ id: personId(newId()), person: draft }));
    const ids = added.map(({ id }) => id);
    const keys = await this.#vessel.addSubjects(tx, ids);
    const rows = added.map(({ id, person }) => ({
      id,
      role: person.role,
      created_at_ms: atMs,
      updated_at_ms: atMs,
      revision,
      sealed: sealPerson(id, person, keys.get(id)!),
    }));
    await tx.insertInto('people').values(rows).execute();
    await addLookups(this.#vessel, tx, added);
    return ids;
  }

  /** In the order of `ids`; those that are gone are left out. */
  async #byIds(ids: readonly PersonId[]): Promise<Person[]> {
    if (ids.length === 0) return [];
    const people = await this.#vessel.read(async (tx) => {
      const rows = await tx.selectFrom('people').selectAll().where('id', 'in', ids).execute();
      return openPeople(this.#vessel, tx, rows);
    });
    const byId = new Map(people.map((person) => [person.id, person]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
