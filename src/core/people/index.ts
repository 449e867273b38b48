export type { PersonDraft } from './draft.ts';
export * from './import/index.ts';
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
