import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** The map, sealed as one document, and the changes that can be taken back. */
export const map: Migration = {
  name: '0005-map',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('map')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('updated_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('map_changes')
      .addColumn('position', 'bigint', (c) => c.primaryKey())
      .addColumn('undone', 'bigint', (c) => c.notNull())
      .addColumn('at_ms', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
  },
};
