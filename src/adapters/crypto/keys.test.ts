import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem, Result } from '../../core/base/index.ts';
import { DATABASE_FILE, type Keychain, type Keys, openKeys } from './index.ts';

const PASSPHRASE = 'correct horse battery';

/** A keychain in memory: the system's own cannot be had in a test run. */
class FakeKeychain implements Keychain {
  readonly entries = new Map<string, Buffer>();
  failing = false;

  async read(account: string): Promise<Buffer | undefined> {
    if (this.failing) throw new Error('no answer');
    return this.entries.get(account);
  }

  async write(account: string, key: Uint8Array): Promise<void> {
    if (this.failing) throw new Error('no answer');
    this.entries.set(account, Buffer.from(key));
  }

  async remove(account: string): Promise<void> {
    this.entries.delete(account);
  }
}

function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const codeOf = (result: Result<unknown, Problem>) => (result.ok ? undefined : result.problem.code);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privet-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = async (keychain: Keychain | 'none' = 'none'): Promise<Keys> =>
  value(await openKeys(folder, { keychain }));
const fingerprint = (keys: Keys) => keys.derive('fields').toString('hex');
const keyFiles = () => readdirSync(join(folder, 'store-1')).filter((name) => name.startsWith('key-'));

describe('where the keys are kept', () => {
  it('[S1] a new folder gets keys of its own, the same at the next opening', async () => {
    const first = await open();
    expect(first.status()).toEqual({ protection: 'key-file', locked: false, recovery: undefined });
    expect(fingerprint(await open())).toBe(fingerprint(first));
    const other = value(await openKeys(join(folder, 'other'), { keychain: 'none' }));
    expect(fingerprint(other)).not.toBe(fingerprint(first));
  });

  it.skipIf(process.platform === 'win32')('[S1] only the owner can read folder and files', async () => {
    await open();
    const modes = ['', ...readdirSync(join(folder, 'store-1'))].map(
      (name) => statSync(join(folder, 'store-1', name)).mode & 0o777,
    );
    expect(new Set(modes)).toEqual(new Set([0o700, 0o600]));
  });

  it('[S1] two openings of a new folder at once agree on one set of keys', async () => {
    const all = await Promise.all([open(), open(), open()]);
    expect(new Set(all.map(fingerprint)).size).toBe(1);
  });

  it('[S2] the keychain keeps the key where there is one', async () => {
    const keychain = new FakeKeychain();
    const keys = await open(keychain);
    expect(keys.status().protection).toBe('keychain');
    expect(keychain.entries.size).toBe(1);
    expect(keyFiles()).toEqual([]);
    expect(fingerprint(await open(keychain))).toBe(fingerprint(keys));
  });

  it('[S2] a keychain that fails at the start is replaced by a key file', async () => {
    const keychain = new FakeKeychain();
    keychain.failing = true;
    expect((await open(keychain)).status()).toMatchObject({ protection: 'key-file', locked: false });
  });

  it('[S2] a keychain that fails later locks, and says why', async () => {
    const keychain = new FakeKeychain();
    await open(keychain);
    keychain.failing = true;
    const locked = await open(keychain);
    expect(locked.status().locked).toBe('keychain-unavailable');
    expect(() => locked.derive('fields')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'locked' }) }),
    );
    keychain.failing = false;
    keychain.entries.clear();
    expect((await open(keychain)).status().locked).toBe('key-missing');
  });

  it('[S3] a passphrase takes the place of the key file, and only it opens', async () => {
    const keys = await open();
    const before = fingerprint(keys);
    value(await keys.setPassphrase(PASSPHRASE));
    expect(keys.status()).toMatchObject({ protection: 'passphrase', locked: false });
    expect(keyFiles()).toEqual([]);
    const again = await open();
    expect(again.status().locked).toBe('passphrase');
    expect(codeOf(await again.unlock({ passphrase: 'correct horse batterY' }))).toBe('passphrase-wrong');
    expect(again.status().locked).toBe('passphrase');
    value(await again.unlock({ passphrase: PASSPHRASE }));
    expect(fingerprint(again)).toBe(before);
  });

  it('[S3] composed and decomposed letters are the same passphrase', async () => {
    value(await (await open()).setPassphrase('Zürich größer é'.normalize('NFC')));
    value(await (await open()).unlock({ passphrase: 'Zürich größer é'.normalize('NFD') }));
  });

  it('[S3] a change asks for the passphrase in force; removing goes back to a key file', async () => {
    const keys = await open();
    expect(codeOf(await keys.setPassphrase('short'))).toBe('passphrase-length');
    value(await keys.setPassphrase(PASSPHRASE));
    expect(codeOf(await keys.setPassphrase('another long one'))).toBe('passphrase-wrong');
    expect(codeOf(await keys.setPassphrase('another long one', 'wrong wrong'))).toBe('passphrase-wrong');
    value(await keys.setPassphrase('another long one', PASSPHRASE));
    const again = await open();
    expect(codeOf(await again.unlock({ passphrase: PASSPHRASE }))).toBe('passphrase-wrong');
    value(await again.unlock({ passphrase: 'another long one' }));
    expect(codeOf(await again.removePassphrase(PASSPHRASE))).toBe('passphrase-wrong');
    value(await again.removePassphrase('another long one'));
    expect((await open()).status()).toMatchObject({ protection: 'key-file', locked: false });
  });

  it('[S4] a lock forgets the keys, and needs a passphrase to be worth anything', async () => {
    const keys = await open();
    expect(codeOf(keys.lock())).toBe('no-passphrase');
    value(await keys.setPassphrase(PASSPHRASE));
    value(keys.lock());
    expect(() => keys.epochKey(1)).toThrow('locked');
    expect(codeOf(await keys.setPassphrase('another long one', PASSPHRASE))).toBe('locked');
    value(await keys.unlock({ passphrase: PASSPHRASE }));
    expect(keys.epochKey(1)).toBeDefined();
  });
});

describe('recovery code', () => {
  it('[S5] opens what a forgotten passphrase keeps, and a new passphrase can then be set', async () => {
    const keys = await open();
    const code = await keys.makeRecoveryCode(5);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    value(await keys.setPassphrase(PASSPHRASE));
    const again = await open();
    value(await again.unlock({ recoveryCode: code.toLowerCase().replaceAll('-', ' ') }));
    expect(fingerprint(again)).toBe(fingerprint(keys));
    await expect(again.makeRecoveryCode(6)).rejects.toMatchObject({ problem: { code: 'passphrase-needed' } });
    value(await again.setPassphrase('another long one'));
    value(await (await open()).unlock({ passphrase: 'another long one' }));
    expect((await open()).status().recovery).toEqual({ madeAtMs: 5, erasedSince: 0 });
  });

  it('[S5] opens what a lost key file or keychain kept, and the key is kept anew', async () => {
    const keys = await open();
    const code = await keys.makeRecoveryCode(5);
    rmSync(join(folder, 'store-1', keyFiles()[0]!));
    const again = await open();
    expect(again.status().locked).toBe('key-missing');
    value(await again.unlock({ recoveryCode: code }));
    expect((await open()).status().locked).toBe(false);
    expect(fingerprint(await open())).toBe(fingerprint(keys));
  });

  it('[S6] a new code replaces the old one; the sheet can be checked', async () => {
    const keys = await open();
    expect(codeOf(keys.checkRecoveryCode('AAAA'))).toBe('recovery-code-length');
    const old = await keys.makeRecoveryCode(1);
    expect(keys.checkRecoveryCode(old).ok).toBe(true);
    const code = await keys.makeRecoveryCode(2);
    expect(codeOf(keys.checkRecoveryCode(old))).toBe('recovery-code-wrong');
    expect(codeOf(await (await open()).unlock({ recoveryCode: old }))).toBe('recovery-code-wrong');
    expect(keys.checkRecoveryCode(code).ok).toBe(true);
  });

  it('[S6] where none was made none opens', async () => {
    const code = await value(await openKeys(join(folder, 'other'), { keychain: 'none' })).makeRecoveryCode(1);
    expect(codeOf(await (await open()).unlock({ recoveryCode: code }))).toBe('no-recovery-code');
  });
});

describe('key files that are not as they were', () => {
  it('[S7] missing, damaged and newer key files give a sentence and change nothing', async () => {
    await open();
    const path = join(folder, 'store-1', 'keys.json');
    const good = readFileSync(path, 'utf8');
    for (const [content, code] of [
      ['', 'keys-damaged'],
      ['{', 'keys-damaged'],
      ['[]', 'keys-damaged'],
      [good.replace('"version": 1', '"version": 2'), 'keys-newer'],
      [good.replace('"payload"', '"payloads"'), 'keys-damaged'],
      [good.replace(/"file": "[^"]+"/, '"file": "../../etc/passwd"'), 'keys-damaged'],
    ]) {
      writeFileSync(path, content!);
      expect(codeOf(await openKeys(folder, { keychain: 'none' }))).toBe(code);
      expect(readFileSync(path, 'utf8')).toBe(content);
    }
    rmSync(path);
    writeFileSync(join(folder, 'store-1', DATABASE_FILE), 'x');
    expect(codeOf(await openKeys(folder, { keychain: 'none' }))).toBe('keys-missing');
  });

  it('[S7] a payload of another business or with one bit flipped does not open', async () => {
    await open();
    const path = join(folder, 'store-1', 'keys.json');
    const document = JSON.parse(readFileSync(path, 'utf8'));
    const payload = Buffer.from(document.payload, 'base64');
    payload[40]! ^= 1;
    writeFileSync(path, JSON.stringify({ ...document, payload: payload.toString('base64') }));
    expect((await open()).status().locked).toBe('key-missing');
    writeFileSync(path, JSON.stringify({ ...document, business: randomUUID() }));
    expect((await open()).status().locked).toBe('key-missing');
  });

  it('[S7] a folder that cannot be made gives a sentence', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(await openKeys(join(folder, 'file'), { keychain: 'none' }))).toBe('folder-not-writable');
    mkdirSync(join(folder, 'odd'));
    writeFileSync(join(folder, 'odd', 'current'), '../..');
    expect(codeOf(await openKeys(join(folder, 'odd'), { keychain: 'none' }))).toBe('folder-not-writable');
  });

  it('[S8] what a crash leaves of replaced keys is removed at the next opening', async () => {
    await open();
    const directory = join(folder, 'store-1');
    const inForce = keyFiles();
    for (const name of ['key-0123456789abcdef', 'keys.json.0a.part', 'keys.json.old']) {
      writeFileSync(join(directory, name), 'left');
    }
    expect((await open()).status().locked).toBe(false);
    expect(readdirSync(directory).sort()).toEqual([...inForce, 'keys.json']);
    linkSync(join(directory, 'keys.json'), join(directory, 'keys.json.old'));
    expect((await open()).status().locked).toBe(false);
    expect(readdirSync(directory).sort()).toEqual([...inForce, 'keys.json']);
  });

  it('[S8] another process sees a change at its next look, and is locked by a new passphrase', async () => {
    const [here, there] = [await open(), await open()];
    await here.makeRecoveryCode(3);
    await there.refresh();
    expect(there.status().recovery?.madeAtMs).toBe(3);
    value(await here.setPassphrase(PASSPHRASE));
    await expect(there.refresh()).rejects.toMatchObject({ problem: { code: 'locked' } });
    expect(there.status().locked).toBe('passphrase');
  });
});
