import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** People, sealed, and the blind indexes of their identifiers. */
export const people: Migration = {
  name: '0002-people',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('people')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('updated_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema.createIndex('people_by_revision').on('people').columns(['revision', 'id']).execute();
    // Only the look-up itself is indexed: an index by person would be half of an import's time, and an erasure, which
    // rewrites the whole ring, may as well read the whole table.
    const lookups = db.schema
      .createTable('person_lookups')
      .addColumn('lookup', bytes, (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('person_lookups_key', ['lookup', 'person']);
    await (types.sqlite ? lookups.modifyEnd(sql`without rowid`) : lookups).execute();
  },
};
