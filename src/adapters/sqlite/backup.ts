import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { writeBackup } from './backup-file.ts';
import { openDatabase } from './driver.ts';
import type { Vessel } from './vessel.ts';

/** An erasure by another process may come between copy and keys; then the copy is made anew. */
const TRIES = 5;
const UNWRITABLE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
]);

export interface BackupOptions {
  /** Replace a file of that name. Default: no. */
  readonly replace?: boolean;
}

/** What was backed up, and what opens it. */
export interface Backup {
  readonly path: string;
  readonly sizeBytes: number;
  readonly people: number;
  /**
   * True when the recovery code opens it anywhere. Otherwise only this data folder can, and the owner must be told: if the
   * computer is lost, so is the backup.
   */
  readonly opensWithRecoveryCode: boolean;
}

/**
 * Writes everything into one encrypted file. It leaves out the blind indexes, by which somebody with the data key could
 * ask whether a certain value had been there; a restore computes them anew. The passphrase does not open a backup: it
 * cannot be changed when a person is erased. Problems: `backup-exists`, `backup-unwritable`, `backup-disturbed`.
 */
export async function makeBackup(
  vessel: Vessel,
  target: string,
  options: BackupOptions = {},
): Promise<Result<Backup>> {
  const path = resolve(target);
  if (existsSync(path) && !options.replace) {
    return fail(
      'backup-exists',
      'There is already a file of this name. Nothing was written. Choose another name.',
    );
  }
  const copy = join(vessel.keys.directory, `backup-${randomBytes(6).toString('hex')}.tmp`);
  try {
    for (let i = 0; i < TRIES; i++) {
      const { epoch, people } = await copyDatabase(vessel, copy);
      await vessel.keys.refresh();
      const envelope = vessel.keys.envelope();
      if (!vessel.keys.epochKey(epoch)) continue;
      const header = { ...envelope, madeAtMs: vessel.now(), epoch, databaseBytes: statSync(copy).size };
      const sizeBytes = await writeBackup(path, header, copy, vessel.keys.derive('backup'));
      return ok({ path, sizeBytes, people, opensWithRecoveryCode: envelope.recovery !== null });
    }
    return fail(
      'backup-disturbed',
      'People were erased while the backup was being made. Nothing was written. Try again.',
    );
  } catch (error) {
    if (!UNWRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return fail(
      'backup-unwritable',
      'The backup cannot be written there. Nothing was written. Make room, or choose another folder.',
    );
  } finally {
    rmSync(copy, { force: true });
  }
}

/** A consistent copy of the database without blind indexes. */
async function copyDatabase(vessel: Vessel, copy: string): Promise<{ epoch: number; people: number }> {
  rmSync(copy, { force: true });
  await vessel.copyTo(copy);
  const connection = openDatabase(copy, vessel.keys.derive('database-file'), 'delete');
  try {
    connection.exec(`
      delete from person_lookups;
      update conversations set lookup = null;
      update issued set lookup = null, content_lookup = null;
      vacuum;
    `);
    const one = (query: string) => Number(connection.prepare(query).pluck().get());
    return {
      epoch: one("select value from state where name = 'epoch'"),
      people: one('select count(*) from people'),
    };
  } finally {
    connection.close();
  }
}
