import { sql } from 'kysely';
import type { Migration } from './migration.ts';

const TABLES = ['disclosures', 'disclosure_people', 'disclosure_categories'] as const;

/** The ledger. The database itself refuses to change or remove an entry. */
export const ledger: Migration = {
  name: '0003-ledger',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('disclosures')
      .addColumn('sequence', 'bigint', (c) => c.primaryKey())
      .addColumn('at_ms', 'bigint', (c) => c.notNull())
      .addColumn('way', 'text', (c) => c.notNull())
      .addColumn('destination_lookup', bytes, (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema.createIndex('disclosures_by_time').on('disclosures').column('at_ms').execute();
    await db.schema
      .createIndex('disclosures_by_destination')
      .on('disclosures')
      .columns(['destination_lookup', 'sequence'])
      .execute();
    for (const [table, column] of [
      ['disclosure_people', 'person'],
      ['disclosure_categories', 'category'],
    ] as const) {
      await db.schema
        .createTable(table)
        .addColumn(column, 'text', (c) => c.notNull())
        .addColumn('sequence', 'bigint', (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, [column, 'sequence'])
        .execute();
    }
    await db.schema
      .createTable('destinations')
      .addColumn('lookup', bytes, (c) => c.primaryKey())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    if (!types.sqlite) return;
    for (const table of TABLES) {
      for (const change of ['update', 'delete']) {
        await sql
          .raw(
            `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, 'The ledger is append-only.'); end`,
          )
          .execute(db);
      }
    }
  },
};
