import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Vendors, their documents with every version, and the owner's corrections. */
export const assess: Migration = {
  name: '0006-assess',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('vendors')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('added_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('vendor_documents')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('vendor', 'text', (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .addColumn('look', bytes)
      .execute();
    await db.schema
      .createIndex('vendor_documents_by_vendor')
      .on('vendor_documents')
      .columns(['vendor', 'position'])
      .execute();
    await db.schema
      .createTable('document_versions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('read_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('words', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('document_versions_by_document')
      .on('document_versions')
      .columns(['document', 'position'])
      .execute();
    await db.schema
      .createTable('vendor_corrections')
      .addColumn('vendor', 'text', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('at_ms', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('vendor_corrections_key', ['vendor', 'question'])
      .execute();
  },
};
