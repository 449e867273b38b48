import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { fail, ok, type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import {
  createKeys,
  currentStoreName,
  DATABASE_FILE,
  deriveKey,
  KEYS_FILE,
  type KeyOptions,
  type Keys,
  OWNER_ONLY_FOLDER,
  openByRecoveryCode,
  openKeys,
  pointTo,
  type Secrets,
  storeDirectory,
} from '../crypto/index.ts';
import { type BackupHeader, type OpenBackup, openBackup } from './backup-file.ts';
import { type Connection, openDatabase, SqliteDialect } from './driver.ts';
import { SqliteLedger } from './ledger.ts';
import { migrate } from './migrations/index.ts';
import { adoptRing, checkPeople, type Live, mergeErasures, mergeLedger, readLive } from './restore-steps.ts';
import type { Schema } from './schema.ts';
import { type Clock, newId, Vessel } from './vessel.ts';

export interface RestoreOptions extends KeyOptions {
  readonly file: string;
  /** The data folder to restore into: a new one, or that of a business. No store of it may be open in this process. */
  readonly folder: string;
  /** Needed in a new folder. In the business's own folder its keys are enough. */
  readonly recoveryCode?: string;
  /** Opens the keys of the business's own folder where they are locked. A backup itself never opens with it. */
  readonly passphrase?: string;
  /** Also replace a different business that is in the folder. Default: only one in which nothing has happened yet. */
  readonly replaceOther?: boolean;
  readonly now?: Clock;
}

/** What a restore brought back. */
export interface Restored {
  readonly madeAtMs: number;
  readonly people: number;
  /** People of the backup who have been erased since it was made and stay erased. */
  readonly stayErased: number;
  /** Entries of the ledger, those that were recorded after the backup included. */
  readonly disclosures: number;
}

/**
 * Restores a backup. The new store is built and verified beside the old one; then one rename puts it in the old one's
 * place, and the old one is removed. Whatever fails before that leaves the folder as it was. Problems: those of
 * `openBackup`, `openKeys` and recovery codes, and `recovery-code-needed`, `other-business`, `locked`, `in-use`,
 * `backup-damaged`.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored>> {
  const opened = await openBackup(options.file);
  if (!opened.ok) return opened;
  try {
    return await restore(opened.value, options);
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem.code, error.problem.message);
    throw error;
  } finally {
    await opened.value.close();
  }
}

async function restore(backup: OpenBackup, options: RestoreOptions): Promise<Result<Restored>> {
  const found = await keysOfFolder(options, backup.header);
  if (!found.ok) return found;
  const { own, other } = found.value;
  const secrets = secretsFor(backup.header, own, options.recoveryCode);
  if (!secrets.ok) return secrets;
  const old = currentStoreName(options.folder);
  const next = `store-${Number(old.slice('store-'.length)) + 1}`;
  const building = join(options.folder, `restoring-${newId()}`);
  const replaced = own ?? other;
  const live = openLive(join(options.folder, old), replaced);
  try {
    mkdirSync(building, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const sources = { keys: own, ...secrets.value, live: own ? live : { ...live, ...NOTHING_LIVE } };
    const restored = await build(backup, building, options, sources);
    rmSync(join(options.folder, next), { recursive: true, force: true });
    renameSync(building, join(options.folder, next));
    pointTo(options.folder, next);
    live.connection?.close();
    await replaced?.discard();
    rmSync(join(options.folder, old), { recursive: true, force: true });
    return ok(restored);
  } finally {
    live.connection?.close();
    rmSync(building, { recursive: true, force: true });
  }
}

interface Sources {
  /** The keys of the same business in the folder, or undefined where there is none. */
  readonly keys: Keys | undefined;
  readonly secrets: Secrets;
  readonly wrapKeys: readonly Buffer[];
  readonly live: Live;
}

/** Makes a store directory from the backup. Throws when anything of it does not open. */
async function build(
  backup: OpenBackup,
  directory: string,
  options: RestoreOptions,
  { keys: own, secrets, wrapKeys, live }: Sources,
): Promise<Restored> {
  const { header } = backup;
  const path = join(directory, DATABASE_FILE);
  if (!(await backup.extract(path, deriveKey(secrets.dataKey, 'backup')))) throw damaged();
  // The folder's own epoch goes on, so that its other backups still open; a new folder goes on with the backup's.
  const epoch = own ? Math.max(...own.epochs()) : header.epoch;
  const newKey = secrets.epochs.get(epoch)!;
  const erased = [...new Set([...secrets.erased, ...live.erasures.map((row) => row.person)])];
  const kept = { dataKey: secrets.dataKey, epochs: new Map([[epoch, newKey]]), erased };
  const keys = own ? await own.copyTo(directory, kept) : await createKeys(directory, header, kept, options);
  const connection = openDatabase(path, keys.derive('database-file'), 'delete');
  try {
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') throw damaged();
    const db = new Kysely<Schema>({ dialect: new SqliteDialect(connection) });
    await migrate(db, { bytes: 'blob', sqlite: true });
    const vessel = new Vessel(db, keys, options.now ?? Date.now);
    const lost = new Set(await adoptRing(db, { wrapKeys, live: live.subjectKeys, epoch, newKey }));
    const stayErased =
      (await mergeErasures(vessel, erased, live)) + erased.filter((id) => lost.delete(id)).length;
    if (lost.size > 0) throw new ProblemError(codeNeeded.problem);
    await mergeLedger(vessel, live.connection);
    const people = await checkPeople(vessel);
    const verdict = await new SqliteLedger(vessel).verify();
    if (people === undefined || !verdict.whole) throw damaged();
    return { madeAtMs: header.madeAtMs, people, stayErased, disclosures: verdict.entries };
  } finally {
    if (connection.open) connection.close();
    keys.forget();
  }
}

/** The open keys of the backup's business (`own`) or of the one that it replaces (`other`); neither in a new folder. */
async function keysOfFolder(
  options: RestoreOptions,
  header: BackupHeader,
): Promise<Result<{ readonly own?: Keys; readonly other?: Keys }, Problem>> {
  if (!existsSync(join(storeDirectory(options.folder), KEYS_FILE))) return ok({});
  const found = await openKeys(options.folder, options);
  if (!found.ok) return found;
  const keys = found.value;
  if (keys.business !== header.business) {
    if (options.replaceOther || isEmpty(keys)) return ok({ other: keys });
    return fail(
      'other-business',
      'This backup belongs to another business than the one in this folder. Nothing was changed. Restore it into a new folder.',
    );
  }
  if (keys.status().locked && options.passphrase) await keys.unlock({ passphrase: options.passphrase });
  if (keys.status().locked && options.recoveryCode) await keys.unlock({ recoveryCode: options.recoveryCode });
  if (!keys.status().locked) return ok({ own: keys });
  return fail(
    'locked',
    'Privet is locked, and only its keys say who was erased since this backup. Nothing was changed. Unlock it first, or restore into a new folder.',
  );
}

/** True for a business in which nothing has happened yet, as on a new computer where Privet was started once. */
function isEmpty(keys: Keys): boolean {
  const path = join(keys.directory, DATABASE_FILE);
  if (!existsSync(path)) return true;
  if (keys.status().locked) return false;
  const connection = openDatabase(path, keys.derive('database-file'));
  try {
    const tables = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    return (tables as string[])
      .filter((table) => !FILLED_AT_ONCE.has(table))
      .every((table) => connection.prepare(`select 1 from "${table}" limit 1`).get() === undefined);
  } finally {
    connection.close();
  }
}

/** What a business has before its owner has done anything. */
const FILLED_AT_ONCE: ReadonlySet<string> = new Set(['migrations', 'state', 'settings']);

/** The keys to go on with, and every key that may be the one that the backup's ring is wrapped by. */
function secretsFor(
  header: BackupHeader,
  own: Keys | undefined,
  recoveryCode: string | undefined,
): Result<{ readonly secrets: Secrets; readonly wrapKeys: readonly Buffer[] }, Problem> {
  const opened = recoveryCode === undefined ? undefined : openByRecoveryCode(header, recoveryCode);
  // A newer code than the backup's is right for the folder, whose keys open the backup all the same.
  const newer = opened?.ok === false && own?.checkRecoveryCode(recoveryCode!).ok;
  if (opened?.ok === false && !newer) return opened;
  const byCode = opened?.ok ? opened.value.secrets : undefined;
  const secrets = own?.secrets() ?? byCode;
  if (!secrets) return codeNeeded;
  const wrapKeys = [byCode, secrets].flatMap((one) => one?.epochs.get(header.epoch) ?? []);
  return ok({ secrets, wrapKeys });
}

const NOTHING_LIVE: Live = { connection: undefined, subjectKeys: new Map(), erasures: [], revision: 0 };

/** The database that is to be replaced, taken out of everybody else's reach until that is done. */
function openLive(directory: string, keys: Keys | undefined): Live {
  const path = join(directory, DATABASE_FILE);
  if (!keys || keys.status().locked || !existsSync(path)) return NOTHING_LIVE;
  let connection: Connection | undefined;
  try {
    connection = openDatabase(path, keys.derive('database-file'), 'exclusive');
    return readLive(connection, keys);
  } catch (error) {
    connection?.close();
    if (error instanceof ProblemError && error.problem.code === 'store-busy') throw inUse();
    // A damaged database is why backups exist: the key file still says who was erased.
    return NOTHING_LIVE;
  }
}

const codeNeeded = fail(
  'recovery-code-needed',
  'This backup opens only with its recovery code here. Nothing was changed. Enter the code from the sheet of that time.',
);

const inUse = () =>
  new ProblemError({
    code: 'in-use',
    message: 'Privet is running with this business. Nothing was changed. Stop it, then restore again.',
  });

const damaged = () =>
  new ProblemError({
    code: 'backup-damaged',
    message: 'This backup is damaged. Nothing was changed. Try an older one.',
  });
