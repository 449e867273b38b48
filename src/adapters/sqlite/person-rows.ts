import { personId } from '../../core/base/index.ts';
import { lookupKeys, type Person, type PersonDraft } from '../../core/people/index.ts';
import { open, seal } from '../crypto/index.ts';
import type { Schema, Tx } from './schema.ts';
import { batches, type Vessel } from './vessel.ts';

/** Opens rows of people by their keys. */
export async function openPeople(
  vessel: Vessel,
  tx: Tx,
  rows: readonly Schema['people'][],
): Promise<Person[]> {
  const keys = await vessel.subjectKeys(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const key = keys.get(row.id);
    if (!key) throw new Error('A person has no key.');
    const content: SealedPerson = JSON.parse(open(key, row.sealed, place(row.id)).toString());
    return {
      ...content,
      id: personId(row.id),
      role: row.role as Person['role'],
      createdAtMs: row.created_at_ms,
      updatedAtMs: row.updated_at_ms,
    };
  });
}

/** Writes the blind indexes of people. */
export async function addLookups(
  vessel: Vessel,
  tx: Tx,
  people: readonly { readonly id: string; readonly person: Pick<Person, 'name' | 'identifiers'> }[],
): Promise<void> {
  const rows = people.flatMap(({ id, person }) =>
    lookupKeys(person).map((key) => ({ lookup: vessel.blind('person', key), person: id })),
  );
  for (const batch of batches(rows)) await tx.insertInto('person_lookups').values(batch).execute();
}

/** Removes the blind indexes of one person as they were written for `person`. */
export async function removeLookups(
  vessel: Vessel,
  tx: Tx,
  id: string,
  person: Pick<Person, 'name' | 'identifiers'>,
): Promise<void> {
  const lookups = lookupKeys(person).map((key) => vessel.blind('person', key));
  for (const batch of batches(lookups)) {
    await tx.deleteFrom('person_lookups').where('lookup', 'in', batch).where('person', '=', id).execute();
  }
}

/** Counts a change of the people. */
export async function nextRevision(vessel: Vessel, tx: Tx): Promise<number> {
  const revision = (await vessel.state(tx, 'people-revision')) + 1;
  await vessel.setState(tx, 'people-revision', revision);
  return revision;
}

type SealedPerson = Pick<Person, 'name' | 'gender' | 'identifiers' | 'note'>;

/** A person's content, sealed under their key and bound to their row. */
export function sealPerson(
  id: string,
  { name, gender, identifiers, note }: PersonDraft,
  key: Buffer,
): Buffer {
  return seal(key, JSON.stringify({ name, gender, identifiers, note }), place(id));
}

const place = (id: string): string => `people/sealed/${id}`;
