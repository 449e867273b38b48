export { checkPerson, PERSON_LIMITS, type PersonDraft } from './draft.ts';
export * from './import/index.ts';
export {
  fold,
  lookupKey,
  lookupKeys,
  matchesSearch,
  ownValues,
  searchText,
  searchWords,
  sortKey,
} from './lookup.ts';
export { genderOfTitle, joinName, splitName } from './name.ts';
export {
  type Gender,
  IDENTIFIER_KINDS,
  type Identifier,
  type IdentifierKind,
  type KnownPerson,
  PERSON_ROLES,
  type Person,
  type PersonName,
  type PersonRole,
} from './person.ts';
export type { AddOptions, Erasure, PeoplePage, PeopleQuery, PeopleStore } from './store.ts';
