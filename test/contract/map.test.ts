import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/sqlite/index.ts';
import { type BusinessMap, type Edit, EMPTY_MAP, edit, UNDO_STEPS } from '../../src/core/map/index.ts';
import { BOOKS } from '../../src/core/map/testing/maps.ts';
import { ADAPTERS, type Opened, value } from './stores.ts';

const block: Edit = { do: 'set-rule', id: 'prepare-chat', category: 'taxId', rule: 'block' };
const made = (map: BusinessMap, what: Edit): BusinessMap => value(edit(map, what)).map;

describe.each(ADAPTERS)('map on $name', (adapter) => {
  let opened: Opened;
  let store: Store;
  let nowMs = 1_000;
  beforeEach(async () => {
    nowMs = 1_000;
    opened = await adapter.open(() => nowMs);
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  it('[M39] is empty at first, and keeps what is saved, also after a restart', async () => {
    expect(await store.map.load()).toEqual({ map: EMPTY_MAP, revision: 0 });
    const kept = value(await store.map.save(BOOKS, 0, 'Start'));
    expect(kept).toEqual({ map: BOOKS, revision: 1 });
    expect(await store.map.load()).toEqual(kept);
    expect(await (await opened.again()).map.load()).toEqual(kept);
  });

  it('[M40] takes changes back and makes them again, one by one, over restarts', async () => {
    value(await store.map.save(BOOKS, 0, 'Start'));
    nowMs = 2_000;
    const blocked = made(BOOKS, block);
    value(await store.map.save(blocked, 1, 'Block tax numbers'));
    expect(await store.map.history()).toEqual({ undo: { says: 'Block tax numbers', atMs: 2_000 } });
    const again = await opened.again();
    expect(value(await again.map.undo())).toEqual({ map: BOOKS, revision: 3, says: 'Block tax numbers' });
    expect(await store.map.load()).toEqual({ map: BOOKS, revision: 3 });
    expect(value(await store.map.undo()).map).toEqual(EMPTY_MAP);
    expect(await store.map.undo()).toMatchObject({ ok: false, problem: { code: 'map-edit' } });
    expect(value(await store.map.redo()).map).toEqual(BOOKS);
    expect(value(await store.map.redo()).map).toEqual(blocked);
    expect(await store.map.redo()).toMatchObject({ ok: false, problem: { code: 'map-edit' } });
  });

  it('[M40] a new change forgets what was taken back', async () => {
    value(await store.map.save(BOOKS, 0, 'Start'));
    value(await store.map.undo());
    value(await store.map.save(made(EMPTY_MAP, { do: 'add-workflow', label: 'Other' }), 2, 'Other'));
    expect(await store.map.history()).toEqual({ undo: { says: 'Other', atMs: 1_000 } });
  });

  it('[M40] saving the same map is no change', async () => {
    value(await store.map.save(BOOKS, 0, 'Start'));
    expect(value(await store.map.save(structuredClone(BOOKS), 1, 'Nothing')).revision).toBe(1);
    expect((await store.map.history()).undo?.says).toBe('Start');
  });

  it('[M41] refuses a change that was made from an older map, and keeps the newer', async () => {
    const other = await opened.again();
    value(await store.map.save(BOOKS, 0, 'Start'));
    const late = await other.map.save(made(EMPTY_MAP, { do: 'add-workflow', label: 'Late' }), 0, 'Late');
    expect(late).toMatchObject({ ok: false, problem: { code: 'map-changed' } });
    expect((await other.map.load()).map).toEqual(BOOKS);
  });

  it('[M40] keeps a limited number of changes', async () => {
    let kept = value(await store.map.save(BOOKS, 0, 'Start'));
    for (let at = 0; at < UNDO_STEPS + 5; at++)
      kept = value(
        await store.map.save(
          made(kept.map, { do: 'set-workflow', id: 'tax', changes: { retention: `${at} years` } }),
          kept.revision,
          `${at}`,
        ),
      );
    let back = 0;
    while ((await store.map.undo()).ok) back++;
    expect(back).toBe(UNDO_STEPS);
  });
});
