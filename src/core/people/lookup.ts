import type { Identifier, IdentifierKind, KnownPerson } from './person.ts';

/** Letters that Unicode does not take apart, though readers do. */
const SAME: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case, without diacritics, single spaces: two spellings that a reader takes for the same fold to the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßłøđæœı]/g, (letter) => SAME[letter]!)
    .replace(/\s+/gu, ' ')
    .trim();

const CODE_KINDS: ReadonlySet<IdentifierKind> = new Set([
  'account',
  'iban',
  'card',
  'tax-number',
  'national-id',
]);

/**
 * What two identifiers must share to count as equal in a look-up: phones by their last digits, codes by
 * letters and digits, everything else folded. Names, aliases and nothing else share a scope. Empty when nothing is left.
 */
export function lookupKey({ kind, value }: Identifier): string {
  const scope = kind === 'alias' ? 'name' : kind;
  const key =
    kind === 'phone'
      ? phoneKey(value)
      : CODE_KINDS.has(kind)
        ? fold(value).replace(/[^\p{L}\p{N}]/gu, '')
        : fold(value);
  return key && `${scope}:${key}`;
}

/** National and international spellings of one number share their last nine digits. */
const phoneKey = (value: string): string => value.replace(/\D/g, '').slice(-9);

/** Every look-up key of a person, each once: the full name and all identifiers. */
export function lookupKeys(person: Pick<KnownPerson, 'name' | 'identifiers'>): string[] {
  const keys = new Set([
    lookupKey({ kind: 'name', value: person.name.full }),
    ...person.identifiers.map(lookupKey),
  ]);
  keys.delete('');
  return [...keys];
}

/** The folded values by which stored text is recognised as this person's, whoever noted it: full name and identifiers. */
export function ownValues(person: Pick<KnownPerson, 'name' | 'identifiers'>): string[] {
  const { full, given, family } = person.name;
  const values = new Set(
    [full, given && family ? `${given} ${family}` : '', ...person.identifiers.map((i) => i.value)].map(fold),
  );
  values.delete('');
  return [...values];
}

/** The text in which a search looks: name and identifiers folded, and numbers once more without their spacing. */
export function searchText(person: Pick<KnownPerson, 'name' | 'identifiers'>): string {
  const parts = [fold(person.name.full)];
  for (const identifier of person.identifiers) {
    const folded = fold(identifier.value);
    parts.push(folded);
    const compact = folded.replace(/[^\p{L}\p{N}@.]/gu, '');
    if (/\d/.test(compact) && compact !== folded) parts.push(compact);
  }
  return parts.join('\n');
}

/** True when every word of the folded query occurs somewhere in a search text. */
export const matchesSearch = (text: string, queryWords: readonly string[]): boolean =>
  queryWords.every((word) => text.includes(word));

/** The words of a query, folded; a number loses its leading zeros, which an international spelling does not have. */
export const searchWords = (query: string): string[] =>
  fold(query)
    .split(' ')
    .map((word) => (/^0+\d/.test(word) ? word.replace(/^0+/, '') : word))
    .filter(Boolean);

/** What a list by name is ordered by: family name first where it is known. */
export const sortKey = ({ name }: Pick<KnownPerson, 'name'>): string =>
  fold(name.family ? `${name.family} ${name.given ?? ''} ${name.full}` : name.full);
