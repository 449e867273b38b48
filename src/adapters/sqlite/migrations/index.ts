import type { Kysely, Transaction } from 'kysely';
import { ProblemError } from '../../../core/base/index.ts';
import { foundation } from './0001-foundation.ts';
import { people } from './0002-people.ts';
import { ledger } from './0003-ledger.ts';
import { vault } from './0004-vault.ts';
import { map } from './0005-map.ts';
import { assess } from './0006-assess.ts';
import type { ColumnTypes, Migration } from './migration.ts';

/** Every step, in order. A new one is a file here and a line in this list. */
export const MIGRATIONS: readonly Migration[] = [foundation, people, ledger, vault, map, assess];

/**
 * Brings the schema up to date in one transaction: all steps or none. Safe when two processes open a new folder at
 * once. Throws the problem `store-newer` when the database knows steps that this program does not.
 */
export async function migrate<T>(
  db: Kysely<T>,
  types: ColumnTypes,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  return db.transaction().execute(async (tx) => {
    const step = tx as unknown as Transaction<{ migrations: { name: string } }>;
    await step.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (c) => c.primaryKey())
      .execute();
    const done = new Set(
      (await step.selectFrom('migrations').select('name').execute()).map((row) => row.name),
    );
    const known = new Set(migrations.map((migration) => migration.name));
    if ([...done].some((name) => !known.has(name))) throw newer();
    const missing = migrations.filter((migration) => !done.has(migration.name));
    for (const { name, up } of missing) {
      await up(step, types);
      await step.insertInto('migrations').values({ name }).execute();
    }
    return missing.map((migration) => migration.name);
  });
}

const newer = () =>
  new ProblemError({
    code: 'store-newer',
    message:
      'This business was last opened with a newer Privet. Nothing was changed. Install the newer version to open it.',
  });
