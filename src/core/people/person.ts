import type { PersonId } from '../base/index.ts';

/** What sort of value points to a person. `account` holds customer, order-account and reference numbers. */
export const IDENTIFIER_KINDS = [
  'name',
  'alias',
  'email',
  'phone',
  'address',
  'company',
  'account',
  'iban',
  'card',
  'tax-number',
  'national-id',
  'date-of-birth',
  'handle',
  'other',
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** One value that points to a person. `name` is a full name as written; `alias` another name or nickname. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** How the owner knows the person. */
export const PERSON_ROLES = ['customer', 'lead', 'supplier', 'other'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Grammatical gender of the pseudonym, where the owner's list says it or the title shows it. */
export type Gender = 'female' | 'male' | 'unknown';

/** The parts of a name as far as they are known. `full` is always there; the rest only when it was given or split safely. */
export interface PersonName {
  readonly full: string;
  readonly title?: string;
  readonly given?: string;
  readonly middle?: string;
  readonly family?: string;
  readonly suffix?: string;
}

/** What the guard must know of a person: an id, the name and every other identifier. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: PersonName;
  readonly gender?: Gender;
  readonly identifiers: readonly Identifier[];
}

/** A person as the business keeps it. Times are milliseconds since 1970, UTC. */
export interface Person extends KnownPerson {
  readonly role: PersonRole;
  readonly note?: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}
