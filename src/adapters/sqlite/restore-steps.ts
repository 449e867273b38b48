import { personId } from '../../core/base/index.ts';
import { ownValues } from '../../core/people/index.ts';
import { type Keys, open, seal } from '../crypto/index.ts';
import { asProblems, type Connection } from './driver.ts';
import { addLookups, openPeople } from './person-rows.ts';
import type { Db, Schema } from './schema.ts';
import { forgetInVault, rebuildVaultLookups } from './vault.ts';
import { batches, ringPlace, type Vessel } from './vessel.ts';

const READ_PIECE = 1_000;

/** What a restore needs of the database that it replaces. */
export interface Live {
  /** Undefined where there is none or it is damaged. */
  readonly connection: Connection | undefined;
  readonly subjectKeys: ReadonlyMap<string, Buffer>;
  readonly erasures: readonly Schema['erasures'][];
  readonly revision: number;
}

/** Reads the keys and erasures of a live database. */
export function readLive(connection: Connection, keys: Keys): Live {
  return asProblems(() => {
    const state = (name: string) =>
      Number(connection.prepare('select value from state where name = ?').pluck().get(name));
    const wrapKey = keys.epochKey(state('epoch'));
    const ring = connection.prepare('select subject, wrapped from ring').all() as Schema['ring'][];
    return {
      connection,
      subjectKeys: new Map(
        wrapKey ? ring.map((row) => [row.subject, open(wrapKey, row.wrapped, ringPlace(row.subject))]) : [],
      ),
      erasures: connection.prepare('select * from erasures').all() as Schema['erasures'][],
      revision: state('people-revision'),
    };
  });
}

/** Where the keys of a backup's people and conversations come from. */
export interface RingSources {
  /** What may be the key of the backup's own epoch, where that still exists. */
  readonly wrapKeys: readonly Buffer[];
  /** The live keys, for a backup whose epoch's key has been destroyed. */
  readonly live: ReadonlyMap<string, Buffer>;
  readonly epoch: number;
  readonly newKey: Buffer;
}

/**
 * Wraps the backup's keys for the epoch that goes on. Whoever has no key any more is removed: nothing of them can be
 * opened. Returns the ids of those people.
 */
export async function adoptRing(
  db: Db,
  { wrapKeys, live, epoch, newKey }: RingSources,
): Promise<readonly string[]> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx.selectFrom('ring').selectAll().execute();
    const kept = rows.flatMap(({ subject, wrapped }) => {
      const place = ringPlace(subject);
      const key = unwrapByAny(wrapKeys, wrapped, place) ?? live.get(subject);
      return key ? [{ subject, wrapped: seal(newKey, key, place) }] : [];
    });
    await tx.deleteFrom('ring').execute();
    for (const batch of batches(kept)) await tx.insertInto('ring').values(batch).execute();
    await tx.updateTable('state').set({ value: epoch }).where('name', '=', 'epoch').execute();
    const subjects = tx.selectFrom('ring').select('subject');
    const lost = await tx.deleteFrom('people').where('id', 'not in', subjects).returning('id').execute();
    await tx
      .deleteFrom('issued')
      .where('person', 'is not', null)
      .where('person', 'not in', subjects)
      .execute();
    await tx.deleteFrom('conversations').where('id', 'not in', subjects).execute();
    return lost.map((row) => row.id);
  });
}

function unwrapByAny(wrapKeys: readonly Buffer[], wrapped: Buffer, place: string): Buffer | undefined {
  for (const wrapKey of wrapKeys) {
    try {
      return open(wrapKey, wrapped, place);
    } catch {
      // Two copies of one business that went on separately number different keys alike.
    }
  }
  return undefined;
}

/**
 * Computes the blind indexes anew and takes out everybody who was erased since the backup was made, with what
 * conversations kept of them. Returns how many people it took out.
 */
export async function mergeErasures(vessel: Vessel, erased: readonly string[], live: Live): Promise<number> {
  return vessel.write(async (tx) => {
    const before = await tx.selectFrom('erasures').select('person').execute();
    const known = new Set(before.map((row) => row.person));
    const revision = Math.max(live.revision, await vessel.state(tx, 'people-revision')) + 1;
    const times = new Map(live.erasures.map((row) => [row.person, row.at_ms]));
    const added = erased
      .filter((person) => !known.has(person))
      .map((person) => ({ person, at_ms: times.get(person) ?? vessel.now(), revision }));
    for (const batch of batches(added)) await tx.insertInto('erasures').values(batch).execute();
    await vessel.setState(tx, 'people-revision', revision);
    await rebuildVaultLookups(vessel, tx);
    let removed = 0;
    for (const batch of batches(erased)) {
      const rows = await tx.selectFrom('people').selectAll().where('id', 'in', batch).execute();
      const people = await openPeople(vessel, tx, rows);
      removed += people.length;
      await forgetInVault(vessel, tx, batch.map(personId), people.flatMap(ownValues));
      await tx.deleteFrom('people').where('id', 'in', batch).execute();
      await tx.deleteFrom('ring').where('subject', 'in', batch).execute();
    }
    for (let after = ''; ; ) {
      const rows = await tx
        .selectFrom('people')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(READ_PIECE)
        .execute();
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
      const people = await openPeople(vessel, tx, rows);
      await addLookups(
        vessel,
        tx,
        people.map((person) => ({ id: person.id, person })),
      );
    }
    return removed;
  });
}

const LEDGER_TABLES = ['disclosures', 'disclosure_people', 'disclosure_categories'] as const;

/**
 * Appends the entries that the live ledger has and the backup has not, where the one goes on from the other: going back
 * to last week's people must not make last week's disclosures undone.
 */
export async function mergeLedger(vessel: Vessel, live: Connection | undefined): Promise<void> {
  if (!live) return;
  await vessel.write(async (tx) => {
    const length = await vessel.state(tx, 'ledger-length');
    const liveLength = Number(
      live.prepare("select value from state where name = 'ledger-length'").pluck().get(),
    );
    if (liveLength <= length) return;
    if (length > 0) {
      const last = await tx
        .selectFrom('disclosures')
        .select('sealed')
        .where('sequence', '=', length)
        .executeTakeFirst();
      const same = live.prepare('select sealed from disclosures where sequence = ?').pluck().get(length);
      if (!last || !(same instanceof Buffer) || !last.sealed.equals(same)) return;
    }
    for (const table of LEDGER_TABLES) {
      const rows = live.prepare(`select * from ${table} where sequence > ? order by sequence`).all(length);
      for (const batch of batches(rows as Schema[typeof table][]))
        await tx.insertInto(table).values(batch).execute();
    }
    const destinations = live.prepare('select * from destinations').all() as Schema['destinations'][];
    for (const batch of batches(destinations)) {
      await tx
        .insertInto('destinations')
        .values(batch)
        .onConflict((c) => c.column('lookup').doNothing())
        .execute();
    }
    await vessel.setState(tx, 'ledger-length', liveLength);
  });
}

/** Opens every person; how many there are, or undefined when one does not open. */
export async function checkPeople(vessel: Vessel): Promise<number | undefined> {
  let count = 0;
  for (let after = ''; ; ) {
    try {
      const people = await vessel.read(async (tx) => {
        const rows = await tx
          .selectFrom('people')
          .selectAll()
          .where('id', '>', after)
          .orderBy('id')
          .limit(READ_PIECE)
          .execute();
        return openPeople(vessel, tx, rows);
      });
      if (people.length === 0) return count;
      count += people.length;
      after = people.at(-1)!.id;
    } catch {
      return undefined;
    }
  }
}
