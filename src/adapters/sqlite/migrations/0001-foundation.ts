import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Counters, the ring of keys, the list of erasures, settings. */
export const foundation: Migration = {
  name: '0001-foundation',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('state')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'bigint', (c) => c.notNull())
      .execute();
    await db
      .insertInto('state')
      .values([
        { name: 'epoch', value: 1 },
        { name: 'people-revision', value: 0 },
        { name: 'ledger-length', value: 0 },
      ])
      .execute();
    await db.schema
      .createTable('ring')
      .addColumn('subject', 'text', (c) => c.primaryKey())
      .addColumn('wrapped', bytes, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('erasures')
      .addColumn('person', 'text', (c) => c.primaryKey())
      .addColumn('at_ms', 'bigint', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .addColumn('updated_at_ms', 'bigint', (c) => c.notNull())
      .execute();
  },
};
