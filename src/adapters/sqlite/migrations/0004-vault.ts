import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Conversations and what they gave out. */
export const vault: Migration = {
  name: '0004-vault',
  async up(db, types) {
    const bytes = sql.raw(types.bytes);
    await db.schema
      .createTable('conversations')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('lookup', bytes, (c) => c.unique())
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('used_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('sealed', bytes, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('issued')
      .addColumn('conversation', 'text', (c) =>
        c.notNull().references('conversations.id').onDelete('cascade'),
      )
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('person', 'text')
      .addColumn('lookup', bytes)
      .addColumn('content_lookup', bytes)
      .addColumn('sealed', bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('issued_key', ['conversation', 'position'])
      .addUniqueConstraint('issued_once', ['conversation', 'content_lookup'])
      .execute();
    await db.schema.createIndex('issued_by_person').on('issued').column('person').execute();
    await db.schema.createIndex('issued_by_lookup').on('issued').column('lookup').execute();
  },
};
