import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from '../../src/adapters/crypto/index.ts';
import { openStore, type Store, type StoreOptions } from '../../src/adapters/sqlite/index.ts';
import type { Problem, Result } from '../../src/core/base/index.ts';
import type { PersonDraft } from '../../src/core/people/index.ts';

/** The value of a result that must be one. */
export function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** Runs `work` in a new folder and removes it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keys in the folder, kept by a key file. */
export const keysIn = async (folder: string) => value(await openKeys(folder, { keychain: 'none' }));

/** Opens the store of a folder, gives it to `work` and closes it. */
export async function withStore<T>(
  folder: string,
  work: (store: Store) => Promise<T>,
  options: StoreOptions = {},
): Promise<T> {
  const store = value(await openStore(await keysIn(folder), options));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** All bytes of all files below a folder. */
export const bytesBelow = (folder: string): Buffer =>
  Buffer.concat(filesBelow(folder).map((path) => readFileSync(path)));

/** A person with a name and an e-mail. */
export const person = (full: string, email: string): PersonDraft => ({
  name: { full },
  identifiers: [{ kind: 'email', value: email }],
  role: 'customer',
});
