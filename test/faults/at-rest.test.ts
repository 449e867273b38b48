import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { assertEncrypted, openDatabase } from '../../src/adapters/sqlite/driver.ts';
import { openStore, restoreBackup } from '../../src/adapters/sqlite/index.ts';
import { bytesBelow, filesBelow, inFolder, keysIn, value } from './folder.ts';

const NAMES = [
  'Wilhelmina',
  'Oppenheimer-Krüger',
  'wilhelmina.ok@example.com',
  'Żółkiewski',
  '+41 44 668 18 00',
  'Bahnhofstrasse',
];

/** Every way in which a text could lie in a file unsealed: as UTF-8 and UTF-16, as Base64 in each of its three phases, as hex. */
function forms(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const base64 = [utf8, utf16].flatMap((bytes) =>
    [0, 1, 2].map((phase) => {
      const encoded = Buffer.concat([Buffer.alloc(phase), bytes]).toString('base64');
      // The first and last letters depend on the neighbours.
      return Buffer.from(encoded.slice(Math.ceil((phase * 8) / 6), -4));
    }),
  );
  const hex = [utf8.toString('hex'), utf8.toString('hex').toUpperCase()].map((one) => Buffer.from(one));
  return [utf8, Buffer.from(text.toLowerCase()), utf16, Buffer.from(utf16).swap16(), ...base64, ...hex];
}

const leaks = (folder: string): string[] => {
  const bytes = bytesBelow(folder);
  return NAMES.filter((name) => forms(name).some((form) => bytes.includes(form)));
};

describe('the data folder', () => {
  it('[S10] holds no stored name in any file, journals, backups and restored stores included', () =>
    inFolder(async (folder) => {
      const data = join(folder, 'data');
      const keys = await keysIn(data);
      const code = await keys.makeRecoveryCode(1);
      const store = value(await openStore(keys));
      const [id, other] = value(
        await store.people.add([
          {
            name: { full: `${NAMES[0]} ${NAMES[1]}`, given: NAMES[0]!, family: NAMES[1]! },
            identifiers: [
              { kind: 'email', value: NAMES[2]! },
              { kind: 'phone', value: NAMES[4]! },
            ],
            role: 'customer',
            note: `Lives in ${NAMES[5]}`,
          },
          { name: { full: NAMES[3]! }, identifiers: [], role: 'lead' },
        ]),
      );
      await store.people.list({ search: NAMES[0]! });
      await store.vault.append({ conversation: `Letter to ${NAMES[0]}`, destination: NAMES[3]! }, [
        { kind: 'person', value: NAMES[0]!, pseudonym: NAMES[1]!, person: id! },
        { kind: 'address', value: NAMES[5]!, pseudonym: 'x' },
      ]);
      await store.ledger.append({
        atMs: 1,
        destination: `file for ${NAMES[3]}`,
        way: 'file',
        categories: [],
        people: [id!],
        inspected: true,
        ruleFrom: `rule of ${NAMES[0]}`,
      });
      await store.settings.set('draft', NAMES.join(' '));
      expect(filesBelow(data).map((path) => path.split('/').at(-1))).toEqual(
        expect.arrayContaining(['privet.db', 'privet.db-wal', 'privet.db-shm', 'keys.json']),
      );
      expect(leaks(data)).toEqual([]);
      value(await store.backup(join(data, 'monday.privet')));
      await store.people.erase([other!]);
      expect(leaks(data)).toEqual([]);
      await store.close();
      value(await restoreBackup({ folder: data, file: join(data, 'monday.privet'), keychain: 'none' }));
      value(
        await restoreBackup({
          folder: join(data, 'two'),
          file: join(data, 'monday.privet'),
          recoveryCode: code,
          keychain: 'none',
        }),
      );
      expect(leaks(data)).toEqual([]);
    }));

  it('[S10] the search above finds a name in each of its forms', () =>
    inFolder(async (folder) => {
      for (const name of NAMES) {
        for (const [i, encode] of [
          (text: string) => Buffer.from(`"${text}"`),
          (text: string) => Buffer.from(`x${text}y`, 'utf16le'),
          (text: string) => Buffer.from(Buffer.from(`a${text}b`).toString('base64')),
          (text: string) => Buffer.from(Buffer.from(`ab${text}`).toString('base64')),
          (text: string) => Buffer.from(Buffer.from(text, 'utf16le').toString('base64')),
          (text: string) => Buffer.from(Buffer.from(text).toString('hex')),
        ].entries()) {
          const place = join(folder, `${NAMES.indexOf(name)}-${i}`);
          mkdirSync(place);
          writeFileSync(join(place, 'file'), encode(name));
          expect(leaks(place)).toContain(name);
        }
      }
    }));

  it('[S11] the database is encrypted, keeps temporary data in memory, and is refused where it would not be', () =>
    inFolder(async (folder) => {
      const keys = await keysIn(folder);
      const path = join(folder, 'one.db');
      const connection = openDatabase(path, keys.derive('database-file'));
      connection.exec('create table t(x)');
      const pragma = (name: string) => connection.pragma(name, { simple: true });
      expect(['cipher', 'temp_store', 'synchronous', 'secure_delete', 'journal_mode'].map(pragma)).toEqual([
        'chacha20',
        2,
        2,
        1,
        'wal',
      ]);
      connection.close();
      expect(() => assertEncrypted(readFileSync(path))).not.toThrow();
      const plain = new Database(join(folder, 'plain.db'));
      plain.exec('create table t(x)');
      plain.close();
      expect(() => assertEncrypted(readFileSync(join(folder, 'plain.db')))).toThrow('not be encrypted');
      expect(() => assertEncrypted(Buffer.alloc(0))).toThrow('not be encrypted');
      expect(() => openDatabase(join(folder, 'plain.db'), keys.derive('database-file'))).toThrow('damaged');
      expect(() => openDatabase(path, Buffer.alloc(32))).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'store-damaged' }) }),
      );
    }));
});
