import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { WriteAheadLog } from './write-ahead-log.ts';

test('[S12] each wait begins after the commits that it stands for, and commits meanwhile share the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-log-'));
  const database = join(folder, 'x.db');
  writeFileSync(`${database}-wal`, '');
  const log = new WriteAheadLog(database);
  await log.flush();
  const { FileHandle } = await prototypes(`${database}-wal`);
  const begun: number[] = [];
  let length = 0;
  const sync = vi.spyOn(FileHandle, 'datasync').mockImplementation(async () => {
    begun.push(length);
    await new Promise((next) => setTimeout(next, 5));
  });
  try {
    const covered = async (): Promise<void> => {
      appendFileSync(`${database}-wal`, 'x');
      const mine = ++length;
      await log.flush();
      expect(Math.max(...begun)).toBeGreaterThanOrEqual(mine);
    };
    const all = [covered(), covered()];
    await new Promise((next) => setTimeout(next, 1));
    all.push(covered(), covered(), covered());
    await Promise.all(all);
    expect(begun).toEqual([2, 5]);
    sync.mockRejectedValueOnce(new Error('EIO'));
    await expect(log.flush()).rejects.toThrow('EIO');
    await log.flush();
  } finally {
    sync.mockRestore();
    await log.close();
    rmSync(folder, { recursive: true });
  }
});

/** What every open file shares. */
async function prototypes(path: string): Promise<{ readonly FileHandle: { datasync(): Promise<void> } }> {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  await file.close();
  return { FileHandle: Object.getPrototypeOf(file) as { datasync(): Promise<void> } };
}
