import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../src/adapters/crypto/index.ts';
import { openStore, type Restored, restoreBackup, type Store } from '../../src/adapters/sqlite/index.ts';
import type { PersonId } from '../../src/core/base/index.ts';
import { inFolder, keysIn, person, value, withStore } from './folder.ts';

const maria = person('Maria Keller', 'maria@example.com');
const jose = person('José Núñez', 'jose@example.org');
const key = { conversation: 'c1', destination: 'd1' };
const disclosure = (atMs: number) => ({
  atMs,
  destination: 'OpenAI',
  way: 'gateway' as const,
  categories: [{ category: 'name', form: 'pseudonymised' as const, values: 1 }],
  people: [],
  inspected: true,
  ruleFrom: 'the default rules',
});

const namesIn = async (store: Store) => (await store.people.list()).people.map((one) => one.name.full);
const restored = async (folder: string, file: string, recoveryCode?: string): Promise<Restored> =>
  value(await restoreBackup({ folder, file, keychain: 'none', ...(recoveryCode ? { recoveryCode } : {}) }));
const problemOf = async (
  folder: string,
  file: string,
  recoveryCode?: string,
): Promise<string | undefined> => {
  const result = await restoreBackup({
    folder,
    file,
    keychain: 'none',
    ...(recoveryCode ? { recoveryCode } : {}),
  });
  return result.ok ? undefined : result.problem.code;
};

/** A business with two people, a conversation, a ledger entry and a backup. */
async function business(
  folder: string,
  options: { readonly code: boolean } = { code: true },
): Promise<{ file: string; code: string; ids: readonly PersonId[] }> {
  const keys = await keysIn(folder);
  const code = options.code ? await keys.makeRecoveryCode(1) : '';
  const file = join(folder, 'monday.privet');
  const store = value(await openStore(keys));
  const ids = value(await store.people.add([maria, jose]));
  await store.vault.append(key, [
    { kind: 'person', value: 'Maria', pseudonym: 'Anna', person: ids[0]! },
    { kind: 'person', value: 'José', pseudonym: 'Luis', person: ids[1]! },
  ]);
  await store.ledger.append(disclosure(1));
  const backup = value(await store.backup(file));
  expect(backup).toMatchObject({ people: 2, opensWithRecoveryCode: options.code });
  await store.close();
  return { file, code, ids };
}

describe('backup and restore', () => {
  it('[S60] a backup opens on another computer with the recovery code, and everything is there', () =>
    inFolder(async (folder) => {
      const { file, code, ids } = await business(folder);
      const other = join(folder, 'other');
      expect(await restored(other, file, code)).toMatchObject({ people: 2, stayErased: 0, disclosures: 1 });
      await withStore(other, async (store) => {
        expect(await namesIn(store)).toEqual(['José Núñez', 'Maria Keller']);
        expect(await store.people.lookup(maria.identifiers[0]!)).toEqual([ids[0]]);
        expect((await store.vault.issued(key)).map((item) => item.pseudonym)).toEqual(['Anna', 'Luis']);
        await store.vault.append(key, await store.vault.issued(key));
        expect(await store.vault.issued(key)).toHaveLength(2);
        expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 1 });
      });
      const [here, there] = [await keysIn(folder), await keysIn(other)];
      expect(there.derive('pseudonyms')).toEqual(here.derive('pseudonyms'));
      expect(there.checkRecoveryCode(code).ok).toBe(true);
    }));

  it('[S60] without a code it opens in its own folder only, and says so', () =>
    inFolder(async (folder) => {
      const { file } = await business(folder, { code: false });
      await withStore(folder, (store) => store.people.add([person('New', 'new@example.com')]));
      expect(await restored(folder, file)).toMatchObject({ people: 2 });
      await withStore(folder, async (store) => expect(await namesIn(store)).not.toContain('New'));
      expect(await problemOf(join(folder, 'other'), file)).toBe('recovery-code-needed');
      expect(await problemOf(join(folder, 'other'), file, 'AAAA')).toBe('recovery-code-length');
    }));

  it('[S61] whoever was erased since stays erased when an older backup is restored here', () =>
    inFolder(async (folder) => {
      const { file, code, ids } = await business(folder);
      await withStore(folder, (store) => store.people.erase([ids[0]!]));
      for (const withCode of [undefined, code]) {
        expect(await restored(folder, file, withCode)).toMatchObject({ people: 1, stayErased: 1 });
        await withStore(folder, async (store) => {
          expect(await namesIn(store)).toEqual(['José Núñez']);
          expect((await store.vault.issued(key)).map((item) => item.value)).toEqual(['José']);
          expect(await store.people.lookup(maria.identifiers[0]!)).toEqual([]);
        });
      }
    }));

  it('[S62] the keys of this folder do not open the erased in an older backup, even without any list of erasures', () =>
    inFolder(async (folder) => {
      const { file, ids } = await business(folder);
      const epochOfBackup = JSON.parse(readFileSync(file, 'latin1').split('\n')[0]!).epoch;
      expect((await keysIn(folder)).epochKey(epochOfBackup)).toBeDefined();
      await withStore(folder, (store) => store.people.erase([ids[0]!]));
      const keys = await keysIn(folder);
      expect(keys.epochKey(epochOfBackup)).toBeUndefined();
      expect(keys.epochs()).toHaveLength(1);
    }));

  it('[S62] a recovery code made after the erasure does not open the older backup, and opens the newer', () =>
    inFolder(async (folder) => {
      const { file, code, ids } = await business(folder);
      await withStore(folder, (store) => store.people.erase([ids[0]!]));
      const keys = await keysIn(folder);
      expect(keys.status().recovery).toEqual({ madeAtMs: 1, erasedSince: 1 });
      const newCode = await keys.makeRecoveryCode(2);
      expect(keys.status().recovery).toEqual({ madeAtMs: 2, erasedSince: 0 });
      const newer = join(folder, 'tuesday.privet');
      await withStore(folder, async (store) => value(await store.backup(newer)));
      expect(await problemOf(join(folder, 'a'), file, newCode)).toBe('recovery-code-wrong');
      expect(await problemOf(join(folder, 'a'), newer, code)).toBe('recovery-code-wrong');
      expect(await restored(join(folder, 'a'), newer, newCode)).toMatchObject({ people: 1 });
      // With the newer backup in place, the older one opens by its keys, but for the erased.
      expect(await restored(join(folder, 'a'), file)).toMatchObject({ people: 1, stayErased: 1 });
    }));

  it('[S63] disclosures recorded after the backup stay in the ledger', () =>
    inFolder(async (folder) => {
      const { file } = await business(folder);
      await withStore(folder, async (store) => {
        await store.ledger.append(disclosure(2));
        await store.ledger.append({ ...disclosure(3), destination: 'Qwant' });
      });
      expect(await restored(folder, file)).toMatchObject({ disclosures: 3 });
      await withStore(folder, async (store) => {
        expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 3 });
        expect(await store.ledger.destinations()).toEqual(['OpenAI', 'Qwant']);
        await store.ledger.append(disclosure(4));
        expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 4 });
      });
    }));

  it('[S64] a damaged backup changes nothing, wherever the damage is', () =>
    inFolder(async (folder) => {
      const { file } = await business(folder);
      const whole = readFileSync(file);
      const headerBytes = whole.indexOf(0x0a);
      const damaged = join(folder, 'damaged.privet');
      const places = [
        0,
        5,
        headerBytes - 5,
        headerBytes + 1,
        headerBytes + 5_000,
        whole.length - 40,
        whole.length - 1,
      ];
      for (const place of places) {
        const bytes = Buffer.from(whole);
        bytes[place] = bytes[place]! ^ 1;
        writeFileSync(damaged, bytes);
        expect(['backup-damaged', 'not-a-backup', 'recovery-code-needed', 'other-business']).toContain(
          await problemOf(folder, damaged),
        );
      }
      copyFileSync(file, damaged);
      truncateSync(damaged, whole.length - 1_000);
      expect(await problemOf(folder, damaged)).toBe('backup-damaged');
      for (const [content, problem] of [
        ['', 'not-a-backup'],
        ['PK\u0003\u0004', 'not-a-backup'],
        ['{"format":"privet-backup","version":9}\n', 'backup-newer'],
        ['{"format":"privet-backup","version":1}', 'not-a-backup'],
      ] as const) {
        writeFileSync(damaged, content);
        expect(await problemOf(folder, damaged)).toBe(problem);
      }
      expect(await problemOf(folder, join(folder, 'nothing'))).toBe('backup-unreadable');
      await withStore(folder, async (store) => expect(await store.people.count()).toBe(2));
      expect(readdirSync(folder).filter((name) => name.startsWith('restoring'))).toEqual([]);
    }));

  it('[S65] restores over a database that is damaged, and still honours who was erased', () =>
    inFolder(async (folder) => {
      const { file, code, ids } = await business(folder);
      await withStore(folder, (store) => store.people.erase([ids[0]!]));
      const database = join((await keysIn(folder)).directory, 'privet.db');
      writeFileSync(database, Buffer.alloc(8_192, 7));
      const opened = await openStore(await keysIn(folder));
      expect(opened).toMatchObject({ ok: false, problem: { code: 'store-damaged' } });
      expect(await restored(folder, file, code)).toMatchObject({ people: 1, stayErased: 1 });
    }));

  it('[S66] refuses while another connection has the business open, and another business without being told to', () =>
    inFolder(async (folder) => {
      const { file, code } = await business(folder);
      await withStore(folder, async (store) => {
        expect(await store.people.count()).toBe(2);
        expect(await problemOf(folder, file)).toBe('in-use');
      });
      const other = join(folder, 'other');
      await withStore(other, (store) => store.people.add([person('Otto', 'otto@example.com')]));
      expect(await problemOf(other, file, code)).toBe('other-business');
      await withStore(other, async (store) => expect(await namesIn(store)).toEqual(['Otto']));
      value(
        await restoreBackup({
          folder: other,
          file,
          recoveryCode: code,
          keychain: 'none',
          replaceOther: true,
        }),
      );
      await withStore(other, async (store) => expect(await store.people.count()).toBe(2));
    }));

  it('[S66] replaces a business in which nothing has happened, as after a first start on a new computer', () =>
    inFolder(async (folder) => {
      const { file, code } = await business(folder);
      const other = join(folder, 'other');
      await withStore(other, (store) => store.settings.set('look', 'dark'));
      expect(await restored(other, file, code)).toMatchObject({ people: 2 });
    }));

  it('[S66] keeps the passphrase, and asks for it where the folder is locked', () =>
    inFolder(async (folder) => {
      const { file } = await business(folder);
      value(await (await keysIn(folder)).setPassphrase('correct horse battery'));
      expect(await problemOf(folder, file)).toBe('locked');
      const options = { folder, file, keychain: 'none' } as const;
      value(await restoreBackup({ ...options, passphrase: 'correct horse battery' }));
      const keys = value(await openKeys(folder, { keychain: 'none' }));
      expect(keys.status()).toMatchObject({ protection: 'passphrase', locked: 'passphrase' });
      value(await keys.unlock({ passphrase: 'correct horse battery' }));
      const store = value(await openStore(keys));
      expect(await store.people.count()).toBe(2);
      await store.close();
    }));

  it('[S66] with the recovery code instead of a forgotten passphrase, the folder opens and a new one can be set', () =>
    inFolder(async (folder) => {
      const { file, code } = await business(folder);
      value(await (await keysIn(folder)).setPassphrase('correct horse battery'));
      expect(await restored(folder, file, code)).toMatchObject({ people: 2 });
      const keys = await keysIn(folder);
      expect(keys.status()).toMatchObject({ protection: 'key-file', locked: false });
      value(await keys.setPassphrase('another long one'));
    }));

  it('[S67] never writes over a file unasked, and says where it cannot write', () =>
    inFolder(async (folder) => {
      const { file } = await business(folder);
      await withStore(folder, async (store) => {
        expect(await store.backup(file)).toMatchObject({ ok: false, problem: { code: 'backup-exists' } });
        value(await store.backup(file, { replace: true }));
        const nowhere = await store.backup(join(folder, 'no', 'such', 'folder'));
        expect(nowhere).toMatchObject({ ok: false, problem: { code: 'backup-unwritable' } });
      });
      const { directory } = await keysIn(folder);
      expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }));

  it('[S68] an older copy of the whole folder does not open with the key that is kept today', () =>
    inFolder(async (folder) => {
      const { ids } = await business(folder);
      const { directory } = await keysIn(folder);
      const copy = join(folder, 'copy');
      cpSync(directory, join(copy, 'store-1'), { recursive: true });
      await withStore(folder, (store) => store.people.erase([ids[0]!]));
      const kept = readdirSync(directory).find((name) => name.startsWith('key-'))!;
      const old = readdirSync(join(copy, 'store-1')).find((name) => name.startsWith('key-'))!;
      expect(kept).not.toBe(old);
      copyFileSync(join(directory, kept), join(copy, 'store-1', old));
      expect((await keysIn(copy)).status().locked).toBe('key-missing');
      expect(existsSync(join(directory, old))).toBe(false);
    }));
});
