import type { Person } from './person.ts';

/** A person not yet kept: everything but what the store gives. */
export type PersonDraft = Omit<Person, 'id' | 'createdAtMs' | 'updatedAtMs'>;
