import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceAndShred, shred, underLock } from './files.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privet-files-'));
  path = join(folder, 'keys.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replacing a file', () => {
  it('[S8] leaves the new content and nothing of the old one beside it', () => {
    replaceAndShred(path, Buffer.from('one'));
    replaceAndShred(path, Buffer.from('two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('[S8] overwrites the old content under whatever name it still has', () => {
    writeFileSync(path, 'secret');
    linkSync(path, join(folder, 'witness'));
    shred(path);
    expect(readFileSync(join(folder, 'witness'), 'utf8')).not.toContain('secret');
    expect(existsSync(path)).toBe(false);
  });

  it('[S12] a crash between the second name and the replacement does not cost the file in force', () => {
    writeFileSync(path, 'in force');
    linkSync(path, `${path}.old`);
    const fails = () => replaceAndShred(path, undefined as unknown as Uint8Array);
    expect(fails).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('in force');
    replaceAndShred(path, Buffer.from('next'));
    expect(readFileSync(path, 'utf8')).toBe('next');
  });
});

describe('the lock', () => {
  it('[S8] lets one in after the other', async () => {
    const lock = join(folder, 'lock');
    let inside = 0;
    let most = 0;
    await Promise.all(
      [1, 2, 3, 4].map(() =>
        underLock(lock, async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 5));
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('[S12] of a process that is gone, or left long ago, does not count', async () => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, '999999999 x');
    expect(await underLock(lock, async () => 'in')).toBe('in');
    writeFileSync(lock, `${process.pid} x`);
    const longAgo = Date.now() / 1000 - 3_600;
    utimesSync(lock, longAgo, longAgo);
    expect(await underLock(lock, async () => 'in')).toBe('in');
    writeFileSync(lock, '');
    expect(await underLock(lock, async () => 'in')).toBe('in');
  });
});
