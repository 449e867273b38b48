import type { PersonId } from '../../base/index.ts';
import type { PersonDraft } from '../draft.ts';
import type { Identifier, IdentifierKind, KnownPerson, PersonRole } from '../person.ts';
import type { ColumnUse } from './columns.ts';
import { type Duplicate, Duplicates } from './duplicates.ts';
import { type BadRow, guessLayout, type Layout, type ReadRow, readRows, type Table } from './read.ts';

/** Most bad rows and duplicates that are listed by number; the counts are always whole. */
const LISTED = 50;

/** The owner's say on an import. What is not given stays as guessed. */
export interface ImportOptions {
  readonly hasHeader?: boolean;
  /** Column index to use. */
  readonly columns?: Readonly<Record<string, ColumnUse>>;
  /** What to do with a row whose person is there already. Default `merge`: its new identifiers are added to that person. */
  readonly duplicates?: 'merge' | 'skip' | 'keep-both';
  /** The role of everybody whose row does not say. Default `customer`. */
  readonly role?: PersonRole;
}

/** A row whose person is there already. */
export interface DuplicateRow extends Duplicate {
  readonly row: number;
  readonly name: string;
}

/** What rows of the file add to a person who is there already. */
export interface Merge {
  readonly person: PersonId;
  readonly identifiers: readonly Identifier[];
  readonly rows: number;
}

/** What an import will keep, and what is to be shown before. Nothing is kept yet. */
export interface ImportPlan {
  readonly layout: Layout;
  /** Rows that are not empty, the header excluded. */
  readonly rows: number;
  readonly add: readonly PersonDraft[];
  /** New identifiers of people whom the business already has, and from how many rows. */
  readonly merge: readonly Merge[];
  /** Rows that were merged into an earlier row or a kept person, and rows that were left out as duplicates. */
  readonly merged: number;
  readonly skipped: number;
  readonly bad: readonly BadRow[];
  readonly badTotal: number;
  readonly duplicates: readonly DuplicateRow[];
  readonly duplicatesTotal: number;
  /** How many identifiers of each kind become protected; `name` counts people. */
  readonly protects: Readonly<Partial<Record<IdentifierKind, number>>>;
}

/** Reads a whole table against the people already kept. Cost grows with rows plus people kept. */
export function planImport(
  table: Table,
  kept: Iterable<KnownPerson>,
  options: ImportOptions = {},
): ImportPlan {
  const layout = layoutFor(table, options);
  const duplicates = new Duplicates(kept);
  const added = new Map<number, Mutable<PersonDraft>>();
  const merges = new Map<PersonId, Merge>();
  const bad: BadRow[] = [];
  const doubled: DuplicateRow[] = [];
  let [rows, badTotal, duplicatesTotal, merged, skipped] = [0, 0, 0, 0, 0];
  for (const read of readRows(table, layout, options.role)) {
    rows++;
    if (!isRead(read)) {
      badTotal++;
      if (bad.length < LISTED) bad.push(read);
      continue;
    }
    const duplicate = duplicates.check(read.person, read.row);
    if (duplicate) {
      duplicatesTotal++;
      if (doubled.length < LISTED) doubled.push({ row: read.row, name: read.person.name.full, ...duplicate });
      if (options.duplicates === 'skip') skipped++;
      else if (options.duplicates !== 'keep-both') {
        merged++;
        const { sameAs } = duplicate;
        if ('row' in sameAs) mergeInto(added.get(sameAs.row), read.person);
        else merges.set(sameAs.person, merge(merges.get(sameAs.person), sameAs.person, read.person));
      }
      if (options.duplicates !== 'keep-both') continue;
    }
    added.set(read.row, { ...read.person });
  }
  const add = [...added.values()];
  return {
    layout,
    rows,
    add,
    merge: [...merges.values()],
    merged,
    skipped,
    bad,
    badTotal,
    duplicates: doubled,
    duplicatesTotal,
    protects: count(add),
  };
}

function layoutFor(table: Table, options: ImportOptions): Layout {
  const guessed = guessLayout(table, options.hasHeader);
  const columns = guessed.columns.map((column) => ({
    ...column,
    use: options.columns?.[column.index] ?? column.use,
  }));
  return { ...guessed, columns };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function mergeInto(earlier: Mutable<PersonDraft> | undefined, later: PersonDraft): void {
  if (!earlier) return;
  const name =
    later.name.full === earlier.name.full ? [] : [{ kind: 'alias' as const, value: later.name.full }];
  earlier.identifiers = withoutDoubles([...earlier.identifiers, ...later.identifiers, ...name]);
  if (later.note && later.note !== earlier.note)
    earlier.note = [earlier.note, later.note].filter(Boolean).join('\n');
}

const merge = (before: Merge | undefined, person: PersonId, row: PersonDraft): Merge => ({
  person,
  identifiers: [...(before?.identifiers ?? []), ...withNames(row)],
  rows: (before?.rows ?? 0) + 1,
});

const withNames = (person: PersonDraft): Identifier[] => [
  ...person.identifiers,
  { kind: 'alias', value: person.name.full },
];

/** The identifiers without those that stand there already under the same kind, upper and lower case alike. */
export function withoutDoubles(identifiers: readonly Identifier[]): Identifier[] {
  const seen = new Set<string>();
  return identifiers.filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function count(people: readonly PersonDraft[]): Partial<Record<IdentifierKind, number>> {
  const protects: Partial<Record<IdentifierKind, number>> = { name: people.length };
  for (const person of people)
    for (const { kind } of person.identifiers) protects[kind] = (protects[kind] ?? 0) + 1;
  return protects;
}

const isRead = (row: ReadRow | BadRow): row is ReadRow => 'person' in row;
