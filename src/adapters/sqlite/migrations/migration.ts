import type { Kysely } from 'kysely';

/** What a column type is called where databases differ. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea';
  /** True where triggers are written as SQLite writes them. */
  readonly sqlite: boolean;
}

/** One step of the schema. It never changes once it has been released; a change is a new step. */
export interface Migration {
  /** The file's name; also the order. */
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a migration sees the schema of its own time, which no type describes.
  up(db: Kysely<any>, types: ColumnTypes): Promise<void>;
}
