import type { PersonDraft } from '../draft.ts';
import { genderOfTitle, joinName, splitName } from '../name.ts';
import {
  type Identifier,
  type IdentifierKind,
  PERSON_ROLES,
  type PersonName,
  type PersonRole,
} from '../person.ts';
import {
  type ColumnUse,
  type ExportSource,
  guessByHeader,
  guessByValues,
  isHeader,
  namePair,
  sourceOf,
} from './columns.ts';

/** A table as read from a file: rows of cells, all as text. */
export type Table = readonly (readonly string[])[];

/** One column of the table, what it was taken to hold, and a few of its values to show. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly use: ColumnUse;
  readonly samples: readonly string[];
}

/** How a table is to be read: whether its first row is a header, and what each column holds. */
export interface Layout {
  readonly source: ExportSource;
  readonly hasHeader: boolean;
  readonly columns: readonly Column[];
}

/** A row that gave no person. `row` is counted from 1, the header included, as a spreadsheet shows it. */
export interface BadRow {
  readonly row: number;
  readonly reason: string;
}

/** A person read from a row, with that row's number. */
export interface ReadRow {
  readonly row: number;
  readonly person: PersonDraft;
}

/** Longest cell that is taken: more is a text pasted into a table, or a broken quote that swallowed the rows after it. */
export const MAX_CELL_UTF16 = 4_000;
/** How many rows the guess of the columns looks at. */
const GUESS_ROWS = 50;

/** Guesses the header (unless `header` says) and the columns of a table. Cheap: looks at the first rows only. */
export function guessLayout(table: Table, header?: boolean): Layout {
  const first = table[0] ?? [];
  const hasHeader = header ?? isHeader(first);
  const source = hasHeader ? sourceOf(first) : 'unknown';
  const body = table.slice(hasHeader ? 1 : 0, GUESS_ROWS + 1);
  const width = Math.max(first.length, ...body.map((row) => row.length), 0);
  const cells = Array.from({ length: width }, (_, index) => body.map((row) => (row[index] ?? '').trim()));
  const uses = cells.map((column, index) => {
    const header = hasHeader ? (first[index] ?? '') : '';
    const byHeader = guessByHeader(header, source);
    // A program's own export is known column by column; elsewhere the values may say what an unknown header does not.
    if (byHeader !== 'ignore' || source !== 'unknown' || isOtherData(header)) return byHeader;
    return guessByValues(column);
  });
  if (!hasHeader && !uses.includes('name')) {
    const pair = namePair(cells);
    if (pair.length === 2) {
      uses[pair[0] as number] = 'given';
      uses[pair[1] as number] = 'family';
    }
  }
  const columns = uses.map((use, index) => ({
    index,
    header: hasHeader ? (first[index] ?? '').trim() : '',
    use,
    samples: [...new Set((cells[index] ?? []).filter((cell) => cell !== ''))].slice(0, 3),
  }));
  return { source, hasHeader, columns: demoteSpareNames(columns) };
}

/** A header that says clearly that the column is none of ours (dates, sums, flags). */
const isOtherData = (header: string): boolean =>
  /created|updated|date|total|amount|status|type|spent|count|url/i.test(header);

/** With given and family names there, a `Name` column repeats them: it stays only if nothing else names the person. */
function demoteSpareNames(columns: readonly Column[]): readonly Column[] {
  let seen = false;
  return columns.map((column) => {
    if (column.use !== 'name') return column;
    if (seen) return { ...column, use: 'alias' as const };
    seen = true;
    return column;
  });
}

const KIND_OF: Partial<Record<ColumnUse, IdentifierKind>> = {
  alias: 'alias',
  email: 'email',
  phone: 'phone',
  address: 'address',
  company: 'company',
  account: 'account',
  iban: 'iban',
  card: 'card',
  'tax-number': 'tax-number',
  'national-id': 'national-id',
  'date-of-birth': 'date-of-birth',
  handle: 'handle',
  other: 'other',
};

/** Reads every row by `layout`. Good rows and bad rows together are all rows that are not empty. */
export function* readRows(
  table: Table,
  layout: Layout,
  role: PersonRole = 'customer',
): Generator<ReadRow | BadRow> {
  const from = layout.hasHeader ? 1 : 0;
  for (let at = from; at < table.length; at++) {
    const cells = table[at] as readonly string[];
    if (cells.every((cell) => cell.trim() === '')) continue;
    yield readRow(cells, at + 1, layout.columns, role);
  }
}

function readRow(
  cells: readonly string[],
  row: number,
  columns: readonly Column[],
  role: PersonRole,
): ReadRow | BadRow {
  const parts = new Map<ColumnUse, string[]>();
  for (const { index, use } of columns) {
    if (use === 'ignore') continue;
    const cell = clean(cells[index] ?? '', use === 'note');
    if (cell.length > MAX_CELL_UTF16) {
      return {
        row,
        reason: `Column ${index + 1} holds more than ${MAX_CELL_UTF16} characters; is a quotation mark missing?`,
      };
    }
    if (cell === '') continue;
    const values =
      use === 'note' || use === 'street' ? [cell] : cell.split(' ::: ').map((value) => value.trim());
    parts.set(use, [...(parts.get(use) ?? []), ...values.filter((value) => value !== '')]);
  }
  const identifiers = identifiersOf(parts);
  const name = nameOf(parts) ?? nameFromElsewhere(identifiers);
  if (!name) return { row, reason: 'No name and no e-mail address in this row.' };
  const gender = genderOf(parts, name);
  const note = parts.get('note')?.join('\n');
  return {
    row,
    person: {
      name,
      role: roleOf(parts) ?? role,
      identifiers,
      ...(gender !== 'unknown' && { gender }),
      ...(note && { note }),
    },
  };
}

const roleOf = (parts: ReadonlyMap<ColumnUse, readonly string[]>): PersonRole | undefined =>
  PERSON_ROLES.find((role) => role === parts.get('role')?.[0]?.toLowerCase());

/** Removes NUL bytes and marks that turn the reading direction, which hide what a value says; tidies white space. */
const clean = (cell: string, keepLines: boolean): string =>
  cell
    .replace(/[\u0000\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .toWellFormed()
    .replace(keepLines ? /[^\S\n]+/g : /\s+/g, ' ')
    .trim();

function nameOf(parts: ReadonlyMap<ColumnUse, readonly string[]>): PersonName | undefined {
  const one = (use: ColumnUse) => parts.get(use)?.[0];
  const given = one('given');
  const family = one('family');
  if (given && family) {
    const [title, middle, suffix] = [one('title'), one('middle'), one('suffix')];
    return joinName({
      given,
      family,
      ...(title && { title }),
      ...(middle && { middle }),
      ...(suffix && { suffix }),
    });
  }
  const full = one('name') ?? given ?? family;
  if (!full) return undefined;
  const split = splitName(full);
  if (split.given) return split;
  return { ...split, ...(given && { given }), ...(family && { family }) };
}

/** A person known by e-mail or company alone is named by it: a mailing list often has nothing else. */
function nameFromElsewhere(identifiers: readonly Identifier[]): PersonName | undefined {
  const value = identifiers.find(({ kind }) => kind === 'email' || kind === 'company')?.value;
  return value === undefined ? undefined : { full: value };
}

function genderOf(
  parts: ReadonlyMap<ColumnUse, readonly string[]>,
  name: PersonName,
): 'female' | 'male' | 'unknown' {
  const said = parts.get('gender')?.[0]?.toLowerCase();
  if (said && /^(f|w|female|woman|weiblich|mujer|femme|femminile|vrouw|k)/.test(said)) return 'female';
  if (said && /^(m|male|man|männlich|hombre|homme|maschile)/.test(said)) return 'male';
  return name.title ? (genderOfTitle(name.title) as 'female' | 'male' | 'unknown') : 'unknown';
}

function identifiersOf(parts: ReadonlyMap<ColumnUse, readonly string[]>): Identifier[] {
  const found: Identifier[] = [];
  const seen = new Set<string>();
  const add = (kind: IdentifierKind, value: string) => {
    const key = `${kind} ${value.toLowerCase()}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ kind, value });
  };
  for (const [use, values] of parts) {
    const kind = KIND_OF[use];
    if (kind) for (const value of values) add(kind, kind === 'phone' ? value.replace(/^'/, '') : value);
  }
  const street = parts.get('street')?.join(', ');
  if (street) {
    const town = [parts.get('postcode')?.[0], parts.get('city')?.[0]].filter(Boolean).join(' ');
    add(
      'address',
      [street, town, parts.get('region')?.[0], parts.get('country')?.[0]].filter(Boolean).join(', '),
    );
  }
  return found;
}
