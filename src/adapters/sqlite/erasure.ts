import { type PersonId, ProblemError, personId } from '../../core/base/index.ts';
import { type Erasure, ownValues, type Person } from '../../core/people/index.ts';
import { nextRevision, openPeople } from './person-rows.ts';
import type { Tx } from './schema.ts';
import { forgetInVault } from './vault.ts';
import { batches, type Vessel } from './vessel.ts';

/**
 * Erases people for good. In one transaction: their rows, look-ups, stand-ins and wrapped keys go, and everybody else's
 * key is wrapped anew by the key of the next epoch. Then the old epoch's key is destroyed, and with it the only thing
 * by which the keys in older backups could be opened on this computer. A crash between the two is settled at the next
 * opening.
 */
export async function erasePeople(vessel: Vessel, ids: readonly PersonId[]): Promise<Erasure> {
  await settleEpoch(vessel);
  const erasure = await vessel.write(async (tx) => {
    const people = await present(vessel, tx, ids);
    if (people.length === 0) return { people: [], pseudonyms: 0 };
    const epoch = await vessel.state(tx, 'epoch');
    const next = await vessel.keys.beginEpoch(epoch);
    const gone = people.map((person) => person.id);
    const pseudonyms = await forgetInVault(vessel, tx, gone, people.flatMap(ownValues));
    const revision = await nextRevision(vessel, tx);
    for (const batch of batches(gone)) {
      await tx.deleteFrom('people').where('id', 'in', batch).execute();
      await tx.deleteFrom('person_lookups').where('person', 'in', batch).execute();
      await tx.deleteFrom('ring').where('subject', 'in', batch).execute();
      const rows = batch.map((person) => ({ person, at_ms: vessel.now(), revision }));
      await tx.insertInto('erasures').values(rows).execute();
    }
    await vessel.rewrapRing(tx, vessel.keys.epochKey(epoch)!, vessel.keys.epochKey(next)!);
    await vessel.setState(tx, 'epoch', next);
    return { people: gone, pseudonyms };
  });
  if (erasure.people.length > 0) {
    await settleEpoch(vessel).catch((cause) => {
      throw new ProblemError(unfinished, { cause });
    });
  }
  return erasure;
}

const unfinished = {
  code: 'erasure-unfinished',
  message:
    'They are gone from your list and from backups made from now on, but the key that opens them in older backups could not be destroyed. Make room on the disk, then start Privet again: it will finish.',
};

/**
 * Destroys every epoch key but the one that the database uses. Under the write lock, so that no erasure of another
 * process is between its two halves.
 */
export async function settleEpoch(vessel: Vessel): Promise<void> {
  await vessel.write(async (tx) => {
    const epoch = await vessel.state(tx, 'epoch');
    if (vessel.keys.epochs().length === 1) return;
    const erased = await tx.selectFrom('erasures').select('person').execute();
    await vessel.keys.finishEpoch(
      epoch,
      erased.map((row) => row.person),
    );
  });
}

async function present(vessel: Vessel, tx: Tx, ids: readonly PersonId[]): Promise<Person[]> {
  const people: Person[] = [];
  for (const batch of batches([...new Set(ids)].map(personId))) {
    const rows = await tx.selectFrom('people').selectAll().where('id', 'in', batch).execute();
    people.push(...(await openPeople(vessel, tx, rows)));
  }
  return people;
}
