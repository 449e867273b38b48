import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Business, openBusiness } from './open.ts';

let folder: string;
let business: Business;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privet-workspace-'));
  const opened = await openBusiness({ folder, keychain: 'none' });
  if (!opened.ok) throw new Error(opened.problem.message);
  business = opened.value;
});
afterEach(async () => {
  await business.close();
  rmSync(folder, { recursive: true, force: true });
});

const imported = async (name: string) => {
  const preview = await business.people.preview('people.csv', new TextEncoder().encode(`Name\n${name}\n`));
  if (!preview.ok) throw new Error(preview.problem.message);
  const running = { signal: new AbortController().signal, progress: () => undefined };
  expect((await business.people.import(preview.value.id, {}, running)).ok).toBe(true);
};

test('[D28] a desk reads everybody in when it starts, after an import and after unlocking; a command does not', async () => {
  const { workspace } = business;
  const read = vi.spyOn(Object.getPrototypeOf(workspace.store.people), 'known');
  await imported('Maria Lopez');
  const bare = read.mock.calls.length;
  workspace.prepareAhead();
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(bare + 1));
  expect((await workspace.guard.options()).people.people).toBe(1);
  expect(read).toHaveBeenCalledTimes(bare + 1);
  await imported('Jonathan Baker');
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2 * bare + 2));
  await business.access.setPassphrase('a hedge of three rows');
  await business.access.lock();
  await business.access.unlock({ passphrase: 'a hedge of three rows' });
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2 * bare + 3));
  expect((await workspace.guard.options()).people.people).toBe(2);
  expect(read).toHaveBeenCalledTimes(2 * bare + 3);
});
