import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/sqlite/index.ts';
import { personId } from '../../src/core/base/index.ts';
import {
  append,
  type Disclosure,
  type DisclosureDraft,
  NO_HASH,
  verify,
} from '../../src/core/ledger/index.ts';
import { ADAPTERS, type Opened } from './stores.ts';

const ann = personId('ann');
const bob = personId('bob');
const draft = (more: Partial<DisclosureDraft> = {}): DisclosureDraft => ({
  atMs: 1_000,
  destination: 'OpenAI · gpt',
  way: 'gateway',
  categories: [{ category: 'name', form: 'pseudonymised', values: 2 }],
  people: [ann],
  inspected: true,
  ruleFrom: 'the default rules',
  ...more,
});

describe.each(ADAPTERS)('ledger on $name', (adapter) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await adapter.open();
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  const all = async (): Promise<Disclosure[]> => {
    const entries: Disclosure[] = [];
    for await (const piece of store.ledger.entries()) entries.push(...piece);
    return entries;
  };

  it('[S40] numbers entries without gaps and ties each to the one before', async () => {
    const first = await store.ledger.append(draft());
    const second = await store.ledger.append(draft({ atMs: 2_000 }));
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(first.previousHash).toBe(NO_HASH);
    expect(second.previousHash).toBe(first.hash);
    expect(second).toEqual(append(first, draft({ atMs: 2_000 })));
    expect(await store.ledger.head()).toMatchObject({ sequence: 2, hash: second.hash });
    expect(await all()).toEqual([first, second]);
  });

  it('[S40] stays one chain when two connections append at once', async () => {
    const other = await opened.again();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).ledger.append(draft({ atMs: i }))),
    );
    expect(verify(await all())).toMatchObject({ whole: true, entries: 40 });
    expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 40 });
  });

  it('[S45] keeps entries that are appended in one moment together, each under its own number', async () => {
    const drafts = Array.from({ length: 700 }, (_, i) =>
      draft({ atMs: i, people: [i % 2 ? ann : bob], destination: `place ${i % 3}` }),
    );
    const kept = await Promise.all(drafts.map((one) => store.ledger.append(one)));
    expect(kept.map(({ sequence, atMs }) => [sequence, atMs])).toEqual(drafts.map((_, i) => [i + 1, i]));
    expect(await all()).toEqual(kept);
    expect((await store.ledger.list({ person: bob, destination: 'place 2' })).total).toBe(117);
    expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 700 });
  });

  it('[S45] an entry that was appended before the store closes is kept', async () => {
    const last = store.ledger.append(draft());
    await store.close();
    expect((await last).sequence).toBe(1);
    expect(await (await opened.again()).ledger.head()).toMatchObject({ sequence: 1 });
  });

  it('[S41] lists newest first, by every filter and by all of them together', async () => {
    const other = draft({
      atMs: 5_000,
      destination: 'Qwant',
      way: 'search',
      people: [bob],
      categories: [{ category: 'payment', form: 'blocked', values: 1 }],
    });
    await store.ledger.append(draft());
    await store.ledger.append(other);
    await store.ledger.append(draft({ atMs: 9_000, people: [ann, bob] }));
    const found = async (query: Parameters<typeof store.ledger.list>[0]) =>
      (await store.ledger.list(query)).entries.map((entry) => entry.sequence);
    expect(await found({})).toEqual([3, 2, 1]);
    expect(await found({ person: bob })).toEqual([3, 2]);
    expect(await found({ destination: 'Qwant' })).toEqual([2]);
    expect(await found({ category: 'name' })).toEqual([3, 1]);
    expect(await found({ way: 'search' })).toEqual([2]);
    expect(await found({ fromMs: 5_000, untilMs: 9_000 })).toEqual([2]);
    expect(await found({ person: bob, category: 'name', fromMs: 5_000, way: 'gateway' })).toEqual([3]);
    expect(await store.ledger.list({ offset: 1, limit: 1 })).toMatchObject({
      entries: [{ sequence: 2 }],
      total: 3,
    });
    expect(await store.ledger.destinations()).toEqual(['OpenAI · gpt', 'Qwant']);
  });

  it('[S42] verifies entries piece by piece and reports progress', async () => {
    for (let i = 0; i < 520; i++) await store.ledger.append(draft({ atMs: i }));
    const seen: number[] = [];
    const verdict = await store.ledger.verify((done, total) => seen.push(done, total));
    expect(verdict).toMatchObject({ whole: true, entries: 520 });
    expect(seen).toEqual([500, 520, 520, 520]);
  });

  it('[S42] an empty ledger is whole', async () => {
    expect(await store.ledger.verify()).toEqual({ whole: true, entries: 0, hash: NO_HASH });
    expect(await store.ledger.list()).toEqual({ entries: [], total: 0 });
  });

  it('[S43] refuses an entry beyond the limits, so that the text does not leave', async () => {
    const people = Array.from({ length: 10_001 }, (_, i) => personId(`p${i}`));
    await expect(store.ledger.append(draft({ people }))).rejects.toMatchObject({
      problem: { code: 'disclosure-too-large' },
    });
    await expect(store.ledger.append(draft({ destination: 'x'.repeat(501) }))).rejects.toThrow();
    expect(await all()).toEqual([]);
  });
});
