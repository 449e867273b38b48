import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { AssessStore } from '../../core/assess/index.ts';
import { fail, ok, ProblemError, type Result, type SettingsStore } from '../../core/base/index.ts';
import type { VaultStore } from '../../core/guard/index.ts';
import type { LedgerStore } from '../../core/ledger/index.ts';
import type { MapStore } from '../../core/map/index.ts';
import type { PeopleStore } from '../../core/people/index.ts';
import { DATABASE_FILE, type Keys } from '../crypto/index.ts';
import { SqliteAssess } from './assess.ts';
import { type Backup, type BackupOptions, makeBackup } from './backup.ts';
import { type OpenOptions, openDatabase, SqliteDialect } from './driver.ts';
import { settleEpoch } from './erasure.ts';
import { SqliteLedger } from './ledger.ts';
import { removeLeftovers } from './leftovers.ts';
import { SqliteMap } from './map.ts';
import { migrate } from './migrations/index.ts';
import { SqlitePeople } from './people.ts';
import type { Schema } from './schema.ts';
import { SqliteSettings } from './settings.ts';
import { SqliteVault } from './vault.ts';
import { type Clock, Vessel } from './vessel.ts';

export type { Backup, BackupOptions } from './backup.ts';
export { type Restored, type RestoreOptions, restoreBackup } from './restore.ts';

/** Everything that a business keeps. */
export interface Store {
  readonly people: PeopleStore;
  readonly ledger: LedgerStore;
  readonly vault: VaultStore;
  readonly map: MapStore;
  readonly assess: AssessStore;
  readonly settings: SettingsStore;
  /** 32 bytes from which pseudonyms are drawn; the same for the life of the business. */
  pseudonymSecret(): Uint8Array;
  /** Writes everything into one encrypted file. */
  backup(file: string, options?: BackupOptions): Promise<Result<Backup>>;
  /** Serves whoever has asked before, then closes the database. The keys stay as they are. */
  close(): Promise<void>;
}

export interface StoreOptions extends OpenOptions {
  readonly now?: Clock;
}

/**
 * Opens the store that `keys` belong to, and makes or updates its database. Several processes may have it open. Problems:
 * `locked`, `store-newer`, `store-damaged`, `store-unencrypted`, `store-unwritable`, `store-busy`, `disk-full`.
 */
export async function openStore(keys: Keys, options: StoreOptions = {}): Promise<Result<Store>> {
  try {
    return ok(await open(keys, options));
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem.code, error.problem.message);
    throw error;
  }
}

async function open(keys: Keys, options: StoreOptions): Promise<Store> {
  const path = join(keys.directory, DATABASE_FILE);
  const connection = openDatabase(path, keys.derive('database-file'));
  const db = new Kysely<Schema>({ dialect: new SqliteDialect(connection, options) });
  try {
    await migrate(db, { bytes: 'blob', sqlite: true });
    const vessel = new Vessel(db, keys, options.now ?? Date.now);
    await settleEpoch(vessel);
    removeLeftovers(keys.directory);
    return {
      people: new SqlitePeople(vessel),
      ledger: new SqliteLedger(vessel),
      vault: new SqliteVault(vessel),
      map: new SqliteMap(vessel),
      assess: new SqliteAssess(vessel),
      settings: new SqliteSettings(vessel),
      pseudonymSecret: () => Uint8Array.from(keys.derive('pseudonyms')),
      backup: (file, backupOptions) => makeBackup(vessel, file, backupOptions),
      close: () => vessel.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
