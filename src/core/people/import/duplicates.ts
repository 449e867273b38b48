import type { PersonId } from '../../base/index.ts';
import type { PersonDraft } from '../draft.ts';
import type { IdentifierKind, KnownPerson } from '../person.ts';

/** Whom a row repeats, and what the two have in common. */
export interface Duplicate {
  readonly sameAs: { readonly row: number } | { readonly person: PersonId; readonly name: string };
  readonly by: IdentifierKind;
}

type Keyed = Pick<KnownPerson, 'name' | 'identifiers'>;

/**
 * What makes two records one person: the same e-mail, or the same full name together with the same phone, address,
 * account, IBAN or date of birth. The same name alone does not, where anything else is known: two customers may share
 * it, and joining them would be a loss.
 */
function identityKeys(person: Keyed): (readonly [by: IdentifierKind, key: string])[] {
  const name = fold(person.name.full);
  const keys: (readonly [IdentifierKind, string])[] = [];
  for (const { kind, value } of person.identifiers) {
    if (kind === 'email') keys.push([kind, `email ${value.trim().toLowerCase()}`]);
    else if (kind === 'phone') keys.push([kind, `phone ${lastDigits(value)} ${name}`]);
    else if (TOGETHER_WITH_NAME.has(kind)) keys.push([kind, `${kind} ${fold(value)} ${name}`]);
  }
  if (keys.length === 0) keys.push(['name', `name ${name}`]);
  return keys;
}

const TOGETHER_WITH_NAME: ReadonlySet<IdentifierKind> = new Set([
  'iban',
  'account',
  'address',
  'date-of-birth',
]);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** National and international spellings of one number share their last nine digits. */
const lastDigits = (text: string): string => text.replace(/\D/g, '').slice(-9);

/** Remembers who was seen, so that a second record of the same person is noticed. Cost per person is constant. */
export class Duplicates {
  readonly #seen = new Map<string, Duplicate['sameAs']>();

  /** `kept` are people that the business already has. */
  constructor(kept: Iterable<KnownPerson> = []) {
    for (const person of kept) this.#remember(person, { person: person.id, name: person.name.full });
  }

  /** Whom this row's person repeats, if anybody; a person seen for the first time is remembered under `row`. */
  check(person: PersonDraft, row: number): Duplicate | undefined {
    for (const [by, key] of identityKeys(person)) {
      const sameAs = this.#seen.get(key);
      if (sameAs) {
        this.#remember(person, sameAs);
        return { sameAs, by };
      }
    }
    this.#remember(person, { row });
    return undefined;
  }

  #remember(person: Keyed, as: Duplicate['sameAs']): void {
    for (const [, key] of identityKeys(person)) if (!this.#seen.has(key)) this.#seen.set(key, as);
  }
}
