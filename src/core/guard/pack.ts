import { fail, ok, personId, type Result } from '../base/index.ts';
import type { Issued } from './conversation.ts';
import { KINDS } from './kinds.ts';

/** The most entries that one packed list may hold: more than any text of the permitted size needs. */
const MAX_ENTRIES = 100_000;

/**
 * What a text needs beyond the key and the list of people to be restored, as short text to be sealed and sent along.
 * Entries are kept in order; each is kind number, value, stand-in and, where it has one, the person.
 */
export const packIssued = (issued: readonly Issued[]): string =>
  JSON.stringify(
    issued.map(({ kind, value, pseudonym, person }) => {
      const row = [KINDS.indexOf(kind), value, pseudonym];
      return person === undefined ? row : [...row, person];
    }),
  );

/** Takes back what `packIssued` gave. Anything else is a problem, never an exception. */
export function unpackIssued(packed: string): Result<Issued[]> {
  const broken = fail(
    'packed-pseudonyms-damaged',
    'The pseudonyms that came with this text cannot be read. The text was left as it is; mask the original again.',
  );
  let rows: unknown;
  try {
    rows = JSON.parse(packed);
  } catch {
    return broken;
  }
  if (!Array.isArray(rows) || rows.length > MAX_ENTRIES) return broken;
  const issued: Issued[] = [];
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row)) return broken;
    const [number, value, pseudonym, person] = row as unknown[];
    const kind = typeof number === 'number' ? KINDS[number] : undefined;
    const texts =
      typeof value === 'string' && typeof pseudonym === 'string' && /[\p{L}\p{N}]/u.test(pseudonym);
    if (kind === undefined || !texts || (person !== undefined && typeof person !== 'string')) return broken;
    issued.push({ kind, value, pseudonym, ...(person === undefined ? {} : { person: personId(person) }) });
  }
  return ok(issued);
}
