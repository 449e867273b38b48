import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/sqlite/driver.ts';
import { openStore, type Store } from '../../src/adapters/sqlite/index.ts';
import type { PersonId } from '../../src/core/base/index.ts';
import { inFolder, keysIn, person, value, withStore } from './folder.ts';

const disclosure = {
  atMs: 1,
  destination: 'OpenAI',
  way: 'gateway',
  categories: [{ category: 'name', form: 'as is', values: 1 }],
  people: [],
  inspected: true,
  ruleFrom: 'the default rules',
} as const;
const key = { conversation: 'c', destination: 'd' };

/** What can be seen of a business. */
async function picture(store: Store): Promise<string> {
  const people: string[] = [];
  for await (const piece of store.people.known()) people.push(...piece.map((one) => one.name.full));
  const lookups = await store.people.lookup({ kind: 'email', value: 'a@example.com' });
  const verdict = await store.ledger.verify();
  expect(verdict.whole).toBe(true);
  return JSON.stringify({
    people: people.sort(),
    found: lookups.length,
    disclosures: verdict.entries,
    issued: (await store.vault.issued(key)).map((item) => item.pseudonym),
    look: await store.settings.get('look'),
  });
}

/** The steps of a business's life, each of which must happen or not happen. */
const STEPS: readonly ((store: Store, ids: PersonId[]) => Promise<unknown>)[] = [
  async (store, ids) =>
    ids.push(
      ...value(await store.people.add([person('Ann', 'a@example.com'), person('Bob', 'b@example.com')])),
    ),
  async (store, ids) => value(await store.people.update(ids[0]!, person('Anna', 'a@example.com'))),
  (store) => store.ledger.append(disclosure),
  (store, ids) =>
    store.vault.append(key, [
      { kind: 'person', value: 'Ann', pseudonym: 'x', person: ids[0]! },
      { kind: 'email', value: 'a@example.com', pseudonym: 'y' },
      { kind: 'place', value: 'Bern', pseudonym: 'z' },
    ]),
  (store) => store.settings.set('look', 'dark'),
  (store, ids) => store.people.erase([ids[0]!]),
  (store) => store.ledger.append(disclosure),
];

describe('failing writes', () => {
  it('[S13] the n-th write fails, for every n: each step has happened or has not', async () => {
    const seen: string[] = [];
    await inFolder(async (folder) => {
      await withStore(folder, async (store) => {
        const ids: PersonId[] = [];
        seen.push(await picture(store));
        for (const step of STEPS) {
          await step(store, ids);
          seen.push(await picture(store));
        }
      });
    });
    expect(new Set(seen).size).toBe(STEPS.length + 1);
    let failures = 0;
    for (let n = 1; ; n++) {
      const failed = await inFolder((folder) => failAt(n, folder, seen));
      if (!failed) break;
      failures++;
    }
    expect(failures).toBeGreaterThan(30);
  }, 120_000);

  it('[S45] when the commit of several entries fails, none is kept and each caller hears of it', () =>
    inFolder(async (folder) => {
      await withStore(folder, async (store) => store.ledger.append(disclosure));
      let left = Number.POSITIVE_INFINITY;
      const beforeWrite = () => {
        if (--left === 0) throw Object.assign(new Error('no space'), { code: 'SQLITE_FULL' });
      };
      const three = [1, 2, 3];
      await withStore(
        folder,
        async (store) => {
          left = 3;
          const failed = await Promise.allSettled(three.map(() => store.ledger.append(disclosure)));
          expect(failed.map(({ status }) => status)).toEqual(three.map(() => 'rejected'));
          const kept = await Promise.all(three.map(() => store.ledger.append(disclosure)));
          expect(kept.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
          expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 4 });
        },
        { beforeWrite },
      );
    }));

  /** Runs the steps with the n-th write failing. False when there were fewer than n. */
  async function failAt(n: number, folder: string, seen: readonly string[]): Promise<boolean> {
    await withStore(folder, async () => undefined);
    let writes = 0;
    const beforeWrite = () => {
      writes++;
      if (writes === n) throw Object.assign(new Error('no space'), { code: 'SQLITE_FULL' });
    };
    const ids: PersonId[] = [];
    let done = 0;
    let failed = false;
    const opened = await openStore(await keysIn(folder), { beforeWrite });
    if (opened.ok) {
      try {
        for (const step of STEPS) {
          await step(opened.value, ids);
          done++;
        }
      } catch (error) {
        expect(error).toMatchObject({
          problem: { code: expect.stringMatching(/disk-full|erasure-unfinished/) },
        });
        failed = true;
      }
      // The same connection goes on: the failure has left no open transaction.
      if (failed) expect(seen.slice(done, done + 2)).toContain(await picture(opened.value));
      await opened.value.close();
    }
    await withStore(folder, async (store) => {
      expect(seen.slice(done, done + 2)).toContain(await picture(store));
      await store.people.add([person('Last', 'last@example.com')]);
    });
    const keys = await keysIn(folder);
    expect(keys.epochs()).toHaveLength(1);
    return failed || !opened.ok;
  }

  it('[S13] a disk that is really full keeps what was there', () =>
    inFolder(async (folder) => {
      await withStore(folder, async (store) => {
        value(await store.people.add([person('Ann', 'a@example.com')]));
      });
      const keys = await keysIn(folder);
      const path = join(keys.directory, 'privet.db');
      const connection = openDatabase(path, keys.derive('database-file'));
      const pages = Number(connection.pragma('page_count', { simple: true }));
      connection.pragma(`max_page_count=${pages}`);
      const insert = connection.prepare('insert into settings values (?, zeroblob(100000), 0)');
      expect(() => insert.run('big')).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
      connection.close();
      await withStore(folder, async (store) => expect(await store.people.count()).toBe(1));
    }));
});

describe('flipped bits', () => {
  it('[S11] no flipped bit of the database file goes unnoticed', () =>
    inFolder(async (folder) => {
      await withStore(folder, async (store) => {
        value(
          await store.people.add(
            Array.from({ length: 50 }, (_, i) => person(`Person ${i}`, `p${i}@example.com`)),
          ),
        );
        await store.ledger.append(disclosure);
      });
      const keys = await keysIn(folder);
      const path = join(keys.directory, 'privet.db');
      const whole = readFileSync(path);
      expect(noticed(path, keys.derive('database-file'))).toBe(false);
      const unnoticed: number[] = [];
      const step = Math.max(1, Math.floor(whole.length / 200));
      for (let at = 0; at < whole.length; at += at < 100 ? 1 : step) {
        const flipped = Buffer.from(whole);
        flipped[at]! ^= 1 << (at % 8);
        writeFileSync(path, flipped);
        if (!noticed(path, keys.derive('database-file'))) unnoticed.push(at);
      }
      expect(unnoticed).toEqual([]);
    }));

  function noticed(path: string, databaseKey: Buffer): boolean {
    try {
      const connection = openDatabase(path, databaseKey, 'delete');
      try {
        return connection.pragma('integrity_check', { simple: true }) !== 'ok';
      } finally {
        connection.close();
      }
    } catch {
      return true;
    }
  }
});
