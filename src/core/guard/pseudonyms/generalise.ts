import type { Kind } from '../kinds.ts';

const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  person: 'a person',
  organisation: 'a company',
  place: 'a town',
  address: 'an address',
};

/** A coarser value in place of the exact one. It cannot be taken back. */
export function generalise(kind: Kind, _value: string): string {
  return WORDS[kind] ?? `(${kind.replaceAll('-', ' ')})`;
}
