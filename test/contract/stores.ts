import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from '../../src/adapters/crypto/index.ts';
import { openStore, type Store } from '../../src/adapters/sqlite/index.ts';
import type { Problem, Result } from '../../src/core/base/index.ts';

/** A store under test: the contract suites run on every one in `ADAPTERS`. */
export interface Opened {
  readonly store: Store;
  /** Another connection to the same business, as another process has it. */
  again(): Promise<Store>;
  /** Closes every connection and removes the business. */
  dispose(): Promise<void>;
}

export interface Adapter {
  readonly name: string;
  /** Opens a new, empty business. */
  open(now?: () => number): Promise<Opened>;
}

/** The value of a result that must be one. */
export function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

const sqlite: Adapter = {
  name: 'SQLite',
  async open(now) {
    const folder = mkdtempSync(join(tmpdir(), 'privet-contract-'));
    const stores: Store[] = [];
    const again = async () => {
      const keys = value(await openKeys(folder, { keychain: 'none' }));
      const store = value(await openStore(keys, now ? { now } : {}));
      stores.push(store);
      return store;
    };
    return {
      store: await again(),
      again,
      async dispose() {
        for (const store of stores) await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** Every adapter of the stores. A database server joins by one more entry. */
export const ADAPTERS: readonly Adapter[] = [sqlite];
