import type { PersonId } from '../../base/index.ts';
import type { Finding } from '../finding.ts';
import { findAddresses } from './addresses.ts';
import { findAlone } from './alone.ts';
import { findEmails, findNamesInAddresses } from './emails.ts';
import { findFields, findFullNames } from './full-names.ts';
import { findJoined } from './handles.ts';
import type { Hits } from './hits.ts';
import { findInitials } from './initials.ts';
import { findNumbers } from './numbers.ts';
import type { People } from './people.ts';
import { findPhrases } from './phrases.ts';
import { Reading } from './reading.ts';
import { findTitledAndInitialled } from './titled.ts';

/**
 * The ways to write a person, in the order in which they are looked for: first those that leave no doubt and so make a
 * person present, then those that need somebody present.
 */
const FORMS: readonly ((reading: Reading) => void)[] = [
  findEmails,
  findNumbers,
  findPhrases,
  findFullNames,
  findFields,
  findAddresses,
  findTitledAndInitialled,
  findJoined,
  findAlone,
  findInitials,
  findNamesInAddresses,
];

/** Findings of known people in a text whose hits are known, in no particular order; they may overlap. */
export const readPeople = (
  people: People,
  text: string,
  hits: Hits,
  mentioned: ReadonlySet<PersonId> = new Set(),
): Finding[] => {
  const reading = new Reading(people, text, hits);
  for (const id of mentioned) {
    const person = people.numberOf(id);
    if (person >= 0) reading.support(person);
  }
  for (const findForm of FORMS) findForm(reading);
  return reading.findings;
};
