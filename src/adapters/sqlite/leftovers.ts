import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Work that is still going on is younger than this. */
const FINISHED_MS = 24 * 60 * 60 * 1_000;

/**
 * Removes what a crash left: stores that a restore had replaced, restores and backups that were never finished. What
 * cannot be removed now (a file in use) is removed another time.
 */
export function removeLeftovers(directory: string): void {
  const folder = dirname(directory);
  const current = storeNumber(basename(directory));
  for (const name of readdirSync(folder)) {
    const number = storeNumber(name);
    const replaced = number !== undefined && current !== undefined && number < current;
    if (replaced || (/^restoring-/.test(name) && isFinished(join(folder, name)))) remove(join(folder, name));
  }
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (/^backup-.*\.tmp/.test(name) && isFinished(path)) remove(path);
  }
}

const storeNumber = (name: string): number | undefined => {
  const digits = /^store-(\d+)$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

function isFinished(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > FINISHED_MS;
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // In use on Windows, or not ours: the next opening tries again.
  }
}
