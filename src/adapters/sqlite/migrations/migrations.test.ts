import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, SqliteDialect } from '../driver.ts';
import type { Schema } from '../schema.ts';
import { MIGRATIONS, migrate } from './index.ts';
import type { Migration } from './migration.ts';

const TYPES = { bytes: 'blob', sqlite: true } as const;
const KEY = Buffer.alloc(32, 1);
const NAMES = MIGRATIONS.map((migration) => migration.name);

let folder: string;
let open: Kysely<Schema>[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privet-migrations-'));
  open = [];
});
afterEach(async () => {
  for (const db of open) await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

function database(): Kysely<Schema> {
  const db = new Kysely<Schema>({ dialect: new SqliteDialect(openDatabase(join(folder, 'm.db'), KEY)) });
  open.push(db);
  return db;
}

const tables = async (db: Kysely<Schema>) =>
  (await db.introspection.getTables()).map((table) => table.name).sort();
const stepsBefore = (name: string) => MIGRATIONS.slice(0, NAMES.indexOf(name));
const stepsUpTo = (name: string) => MIGRATIONS.slice(0, NAMES.indexOf(name) + 1);
const sealed = Buffer.from('sealed');

/** What each step adds, and a row that must be possible and must outlive all later steps. */
const STEPS: Readonly<
  Record<string, { tables: string[]; fill: (db: Kysely<Schema>) => Promise<unknown>; keeps: () => string }>
> = {
  '0001-foundation': {
    tables: ['erasures', 'ring', 'settings', 'state'],
    fill: (db) => db.insertInto('settings').values({ name: 'a', sealed, updated_at_ms: 1 }).execute(),
    keeps: () => "select count(*) as n from settings where name = 'a' and sealed = x'7365616c6564'",
  },
  '0002-people': {
    tables: ['people', 'person_lookups'],
    fill: async (db) => {
      const row = { id: 'p', role: 'customer', created_at_ms: 1, updated_at_ms: 2, revision: 3, sealed };
      await db.insertInto('people').values(row).execute();
      await db.insertInto('person_lookups').values({ lookup: sealed, person: 'p' }).execute();
    },
    keeps: () =>
      'select count(*) as n from people join person_lookups on person = id where updated_at_ms = 2',
  },
  '0003-ledger': {
    tables: ['destinations', 'disclosure_categories', 'disclosure_people', 'disclosures'],
    fill: async (db) => {
      const row = { sequence: 1, at_ms: 9, way: 'gateway', destination_lookup: sealed, sealed };
      await db.insertInto('disclosures').values(row).execute();
      await db.insertInto('disclosure_people').values({ person: 'p', sequence: 1 }).execute();
    },
    keeps: () =>
      'select count(*) as n from disclosures join disclosure_people using (sequence) where at_ms = 9',
  },
  '0004-vault': {
    tables: ['conversations', 'issued'],
    fill: async (db) => {
      await db
        .insertInto('conversations')
        .values({ id: 'c', lookup: sealed, created_at_ms: 1, used_at_ms: 1, sealed })
        .execute();
      const row = {
        conversation: 'c',
        position: 1,
        person: null,
        lookup: null,
        content_lookup: null,
        sealed,
      };
      await db.insertInto('issued').values(row).execute();
    },
    keeps: () => 'select count(*) as n from issued join conversations on id = conversation',
  },
};

describe('migrations', () => {
  // Later areas test their own steps where they add them.
  it.each(Object.keys(STEPS))('[S14] %s adds its tables and keeps what was there', async (name) => {
    const db = database();
    await migrate(db, TYPES, stepsBefore(name));
    for (const earlier of stepsBefore(name)) await STEPS[earlier.name]?.fill(db);
    const old = await tables(db);
    expect(await migrate(db, TYPES, stepsUpTo(name))).toEqual([name]);
    const added = (await tables(db)).filter((table) => !old.includes(table) && table !== 'migrations');
    expect(added).toEqual(STEPS[name]!.tables);
    await STEPS[name]!.fill(db);
    await migrate(db, TYPES);
    for (const step of stepsUpTo(name)) {
      const { rows } = await sql.raw<{ n: number }>(STEPS[step.name]!.keeps()).execute(db);
      expect([step.name, rows[0]?.n]).toEqual([step.name, 1]);
    }
    expect(await migrate(db, TYPES)).toEqual([]);
  });

  it('[S14] a step that fails leaves the database as it was', async () => {
    const db = database();
    await migrate(db, TYPES);
    const old = await tables(db);
    const failing: Migration = {
      name: '9999-failing',
      async up(step) {
        await step.schema.createTable('half').addColumn('x', 'text').execute();
        throw new Error('half way');
      },
    };
    await expect(migrate(db, TYPES, [...MIGRATIONS, failing])).rejects.toThrow('half way');
    expect(await tables(db)).toEqual(old);
    expect(await migrate(db, TYPES)).toEqual([]);
  });

  it('[S14] a database of a newer Privet is refused and left alone', async () => {
    const db = database();
    await migrate(db, TYPES, [...MIGRATIONS, { name: '9999-later', up: async () => undefined }]);
    await expect(migrate(db, TYPES)).rejects.toMatchObject({ problem: { code: 'store-newer' } });
  });

  it('[S14] two openings of a new folder at once make one schema', async () => {
    const done = await Promise.all([migrate(database(), TYPES), migrate(database(), TYPES)]);
    expect(done.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
  });

  it('[S40] the database refuses to change or remove a disclosure', async () => {
    const db = database();
    await migrate(db, TYPES);
    await STEPS['0003-ledger']!.fill(db);
    await expect(db.updateTable('disclosures').set({ at_ms: 2 }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('disclosures').execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('disclosure_people').execute()).rejects.toThrow('append-only');
  });

  it('names every step once, in order', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    expect([...NAMES].sort()).toEqual(NAMES);
  });
});
