import { fail, ok, type Result } from '../base/index.ts';
import type { Person } from './person.ts';

/** A person as the owner enters or imports them, before the store gives an id and times. */
export type PersonDraft = Omit<Person, 'id' | 'createdAtMs' | 'updatedAtMs'>;

/** Far above any real customer; keeps one broken row from filling the store. */
export const PERSON_LIMITS = { identifiers: 200, valueLength: 2_000, noteLength: 20_000 } as const;

/** Says whether a draft can be kept. Problems: `person-nameless`, `person-too-large`. */
export function checkPerson(draft: PersonDraft): Result<void> {
  if (!draft.name.full.trim()) {
    return fail('person-nameless', 'A person needs a name. Nothing was saved. Enter at least one letter.');
  }
  const { identifiers, valueLength, noteLength } = PERSON_LIMITS;
  const values = [...Object.values(draft.name), ...draft.identifiers.map((i) => i.value)];
  if (draft.identifiers.length > identifiers || values.some((v) => v.length > valueLength)) {
    return fail(
      'person-too-large',
      `A person can have ${identifiers} identifiers of ${valueLength} characters each. Nothing was saved. Put longer text in the note.`,
    );
  }
  if ((draft.note?.length ?? 0) > noteLength) {
    return fail(
      'person-too-large',
      `A note can have ${noteLength} characters. Nothing was saved. Shorten the note.`,
    );
  }
  return ok(undefined);
}
