import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Readable and writable by the owner's account only. Windows keeps the folder's own permissions. */
export const OWNER_ONLY = 0o600;
export const OWNER_ONLY_FOLDER = 0o700;

const LOCK_WAIT_MS = 10_000;
/** Nothing is done for longer than this under the lock, so an older one was left behind by a process that died. */
const LOCK_STALE_MS = 60_000;

/** The directory in `folder` that holds the store now. A restore builds the next one and then moves the pointer. */
export function storeDirectory(folder: string): string {
  return join(folder, currentStoreName(folder));
}

/** The name in the pointer file, or `store-1` where no restore has ever moved it. */
export function currentStoreName(folder: string): string {
  try {
    const name = readFileSync(join(folder, 'current'), 'utf8').trim();
    if (/^store-\d{1,9}$/.test(name)) return name;
    throw new Error('The file "current" of the data folder does not name a store.');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'store-1';
    throw error;
  }
}

/** Makes `name` the directory that holds the store: one rename, so that it has happened or has not. */
export const pointTo = (folder: string, name: string): void =>
  writeAtomically(join(folder, 'current'), Buffer.from(`${name}\n`));

/** Replaces the file in one step: a reader or a crash sees the old content or the new, never a part. */
export function writeAtomically(path: string, content: Uint8Array): void {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = openSync(part, 'wx', OWNER_ONLY);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
  syncDirectory(dirname(path));
}

/** `writeAtomically`, and overwrites the old content on the disk as far as the medium lets one. */
export function replaceAndShred(path: string, content: Uint8Array): void {
  const old = `${path}.old`;
  shred(old);
  try {
    linkSync(path, old);
  } catch {
    // No old file, or a file system without hard links: then the old content goes the way of every replaced file.
  }
  writeAtomically(path, content);
  shred(old);
}

/** Overwrites a small file with random bytes and removes it. Flash media may keep an older copy of the block. */
export function shred(path: string): void {
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    writeSync(file, randomBytes(Math.max(1, statSync(path).size)), 0, undefined, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  unlinkSync(path);
}

/** Makes a rename durable. Windows cannot open a directory and needs no such call. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** Runs `work` while no other process runs work under the same lock directory. Throws after ten seconds of waiting. */
export async function underLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
      else if (Date.now() > until)
        throw new Error('Another Privet is changing the keys and does not finish.');
      else await sleep(15);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isStale(lock: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > LOCK_STALE_MS;
}
