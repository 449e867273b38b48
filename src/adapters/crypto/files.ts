import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../../core/base/index.ts';

/** Readable and writable by the owner's account only. Windows keeps the folder's own permissions. */
export const OWNER_ONLY = 0o600;
export const OWNER_ONLY_FOLDER = 0o700;

const LOCK_WAIT_MS = 10_000;
/** Nothing is done for longer than this under the lock, so an older one was left behind. */
const LOCK_STALE_MS = 60_000;
const LOCK_EMPTY_MS = 1_000;

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
  const old = oldName(path);
  clearOld(path);
  try {
    linkSync(path, old);
  } catch {
    // No old file, or a file system without hard links: then the old content goes the way of every replaced file.
  }
  writeAtomically(path, content);
  shred(old);
}

/**
 * Overwrites the old content that a crash has left. A crash before the replacement has left a second name of the file in
 * force: then that name goes, and not its content.
 */
export function clearOld(path: string): void {
  const old = oldName(path);
  const [inForce, left] = [path, old].map((name) => statSync(name, { throwIfNoEntry: false, bigint: true }));
  if (!left) return;
  if (inForce && (left.nlink > 1n || left.ino === inForce.ino)) unlinkSync(old);
  else shred(old);
}

const oldName = (path: string): string => `${path}.old`;

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

/**
 * Runs `work` while no other process runs work under the same lock file. A lock whose process is gone does not count.
 * Throws the problem `keys-busy` after ten seconds of waiting.
 */
export async function underLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LOCK_WAIT_MS;
  while (!takeLock(lock)) {
    if (Date.now() > until) throw busy();
    if (!breakStaleLock(lock)) await sleep(15);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const busy = () =>
  new ProblemError({
    code: 'keys-busy',
    message: 'Another Privet is changing the keys and does not finish. Nothing was changed. Try again.',
  });

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${randomBytes(6).toString('hex')}`, { flag: 'wx', mode: OWNER_ONLY });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a lock away when it is stale. True when it did; a lock that was renewed meanwhile is put back. */
function breakStaleLock(lock: string): boolean {
  const holder = readIfThere(lock);
  if (holder === undefined || !isStale(lock, holder)) return false;
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch {
    return false;
  }
  const taken = readIfThere(aside);
  if (taken !== holder) renameSync(aside, lock);
  else rmSync(aside, { force: true });
  return taken === holder;
}

function isStale(lock: string, holder: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  const ageMs = stat ? Date.now() - stat.mtimeMs : 0;
  if (ageMs > LOCK_STALE_MS) return true;
  const pid = Number.parseInt(holder, 10);
  // Between making the file and writing into it there is a moment without a holder.
  return Number.isNaN(pid) ? ageMs > LOCK_EMPTY_MS : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
