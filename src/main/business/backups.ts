import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openKeys } from '../../adapters/crypto/index.ts';
import { type Backup, type Restored, restoreBackup } from '../../adapters/sqlite/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { BackupRestored, UnlockWith } from '../../surfaces/http/contract.ts';
import type { BackupDesk, Running } from '../../surfaces/http/ports.ts';
import { defaultFolder } from './folder.ts';
import { dayOf } from './ledger.ts';
import type { Workspace } from './workspace.ts';

/** Where files wait to be fetched by the page or restored from it. They are encrypted like the backups themselves. */
const WAITING = 'backups-in-transit';

/** Backup and restore over the page. */
export function backupDesk(workspace: Workspace): BackupDesk {
  const place = (name: string): string => join(workspace.folder, WAITING, name);
  let made: { readonly fileName: string; readonly sizeBytes: number } | undefined;
  let received: { readonly id: string; readonly path: string } | undefined;
  const clear = (): void => {
    made = undefined;
    received = undefined;
    rmSync(join(workspace.folder, WAITING), { recursive: true, force: true });
    mkdirSync(join(workspace.folder, WAITING), { recursive: true, mode: 0o700 });
  };
  return {
    async make(running) {
      clear();
      const fileName = `privet-${dayOf(workspace.now())}.privet-backup`;
      const written = await writeBackupFile(workspace, place(fileName), running);
      if (!written.ok) return written;
      made = { fileName, sizeBytes: written.value.sizeBytes };
      return ok(made);
    },
    async read(fileName) {
      if (made?.fileName !== fileName)
        return fail('not-found', 'This backup is not held any more. Make a new one.');
      return ok(createReadStream(place(fileName)));
    },
    async receive(file) {
      clear();
      const id = randomUUID();
      let sizeBytes = 0;
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const piece of file) {
          sizeBytes += piece.length;
          yield piece;
        }
      };
      await pipeline(Readable.from(counted()), createWriteStream(place(id), { mode: 0o600 }));
      received = { id, path: place(id) };
      return ok({ id, sizeBytes });
    },
    async restore(id, secret) {
      if (received?.id !== id)
        return fail('not-found', 'This backup file is not held any more. Choose it again.');
      await workspace.shut();
      const restored = await restoreBackup({
        file: received.path,
        folder: workspace.folder,
        ...workspace.keyOptions,
        ...secret,
        now: workspace.now,
      });
      // Whatever came of it, the folder holds a whole business: the restored one, or the one from before.
      const keys = await openKeys(workspace.folder, workspace.keyOptions);
      if (keys.ok) await workspace.replaceKeys(keys.value);
      if (!restored.ok) return restored;
      clear();
      return ok(shownRestored(restored.value));
    },
  };
}

const shownRestored = ({ people, disclosures, madeAtMs }: Restored): BackupRestored => ({
  people,
  disclosures,
  madeAtMs,
});

/** Writes the open business into one encrypted file. */
export function writeBackupFile(
  workspace: Workspace,
  file: string,
  _running: Pick<Running, 'signal'>,
): Promise<Result<Backup>> {
  return workspace.store.backup(resolve(file));
}

/** Restores a backup file into a business's folder from the command line. */
export async function restoreBackupFile(
  file: string,
  folder: string | undefined,
  secret: UnlockWith | undefined,
): Promise<Result<Restored>> {
  const target = resolve(folder ?? process.env.PRIVET_DATA ?? defaultFolder());
  return restoreBackup({
    file: resolve(file),
    folder: target,
    keychain: process.env.PRIVET_KEYCHAIN === 'none' ? 'none' : 'system',
    ...secret,
  });
}
