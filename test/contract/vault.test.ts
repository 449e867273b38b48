import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/sqlite/index.ts';
import { personId } from '../../src/core/base/index.ts';
import type { Issued } from '../../src/core/guard/index.ts';
import { ADAPTERS, type Opened, value } from './stores.ts';

const key = { conversation: 'c1', destination: 'OpenAI' };
const item = (text: string, pseudonym: string): Issued => ({ kind: 'person', value: text, pseudonym });

describe.each(ADAPTERS)('vault on $name', (adapter) => {
  let opened: Opened;
  let store: Store;
  let nowMs = 1_000;
  beforeEach(async () => {
    nowMs = 1_000;
    opened = await adapter.open(() => nowMs);
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  it('[S50] gives back what a conversation gave out, in order, also after a restart', async () => {
    const [id] = value(
      await store.people.add([{ name: { full: 'Maria Keller' }, identifiers: [], role: 'customer' }]),
    );
    const issued = [
      { ...item('Maria', 'Anna'), person: id! },
      item('Zürich', 'Basel'),
      { ...item('Carl', 'Otto'), person: personId('of-a-list-on-the-command-line') },
    ];
    await store.vault.append(key, issued);
    expect(await store.vault.issued(key)).toEqual(issued);
    expect(await (await opened.again()).vault.issued(key)).toEqual(issued);
  });

  it('[S50] keeps each stand-in once, and adds what is new at the end', async () => {
    await store.vault.append(key, [item('A', 'x'), item('B', 'y')]);
    await store.vault.append(key, [item('A', 'x'), item('B', 'y'), item('C', 'z'), item('A', 'w')]);
    expect((await store.vault.issued(key)).map((one) => one.pseudonym)).toEqual(['x', 'y', 'z', 'w']);
  });

  it('[S51] keeps destinations and conversations apart', async () => {
    await store.vault.append(key, [item('A', 'x')]);
    expect(await store.vault.issued({ ...key, destination: 'Anthropic' })).toEqual([]);
    expect(await store.vault.issued({ ...key, conversation: 'c2' })).toEqual([]);
  });

  it('[S51] lists conversations, last used first, and forgets one', async () => {
    const second = { ...key, conversation: 'c2' };
    await store.vault.append(key, [item('A', 'x')]);
    nowMs = 2_000;
    await store.vault.append(second, [item('A', 'x'), item('B', 'y')]);
    expect(await store.vault.conversations()).toEqual([
      { ...second, issued: 2, createdAtMs: 2_000, usedAtMs: 2_000 },
      { ...key, issued: 1, createdAtMs: 1_000, usedAtMs: 1_000 },
    ]);
    expect(await store.vault.conversations(1)).toHaveLength(1);
    await store.vault.forget(second);
    expect(await store.vault.issued(second)).toEqual([]);
    expect(await store.vault.conversations()).toHaveLength(1);
  });

  it('[S15] reads again what this or another connection wrote meanwhile', async () => {
    const other = await opened.again();
    for (const [at, writer] of [store, other, store, other].entries()) {
      await writer.settings.set('look', { at });
      expect(await store.settings.get('look')).toEqual({ at });
      expect(await other.settings.get('look')).toEqual({ at });
      const before = await Promise.all([store.people.revision(), other.people.revision()]);
      await writer.people.add([{ name: { full: `Ann ${at}` }, role: 'customer', identifiers: [] }]);
      const after = await Promise.all([store.people.revision(), other.people.revision()]);
      expect(after[0]).toBe(after[1]);
      expect(after[0]).toBeGreaterThan(Math.max(...before));
    }
  });
});

describe.each(ADAPTERS)('settings on $name', (adapter) => {
  it('[S55] keeps any JSON value, replaces and removes it', async () => {
    const opened = await adapter.open();
    try {
      const { settings } = opened.store;
      expect(await settings.get('look')).toBeUndefined();
      await settings.set('look', { theme: 'dark', size: [1, null, 'ü'] });
      await settings.set('empty', null);
      await settings.set('look', { theme: 'light' });
      expect(await (await opened.again()).settings.get('look')).toEqual({ theme: 'light' });
      expect(await settings.names()).toEqual(['empty', 'look']);
      await settings.set('look', undefined);
      expect(await settings.get('look')).toBeUndefined();
      await expect(settings.set('x'.repeat(201), 1)).rejects.toMatchObject({
        problem: { code: 'setting-too-large' },
      });
    } finally {
      await opened.dispose();
    }
  });
});
