import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What a benchmark installs for itself is not ours to check. */
const FETCHED = /(^|\/)(node_modules|\.venv)\//;

/**
 * Every file of ours under `folder` (relative to the repository) whose path ends with one of `ends`, with forward slashes.
 */
export function filesUnder(folder: string, ends: readonly string[], from = root): string[] {
  return readdirSync(join(from, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !FETCHED.test(path))
    .sort();
}

export const readText = (path: string, from = root): string => readFileSync(join(from, path), 'utf8');

/** Ends a check: prints what is wrong, and fails also when the check looked at nothing. */
export function report(name: string, looked: number, wrong: readonly string[]): void {
  for (const line of wrong) console.error(`${name}: ${line}`);
  if (looked === 0) console.error(`${name}: looked at nothing, so it proves nothing.`);
  else if (wrong.length === 0) console.log(`${name}: ${looked} looked at, nothing wrong`);
  if (looked === 0 || wrong.length > 0) process.exitCode = 1;
}
