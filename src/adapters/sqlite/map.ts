import { fail, ok, type Result } from '../../core/base/index.ts';
import {
  type BusinessMap,
  difference,
  EMPTY_MAP,
  isEmpty,
  type KeptMap,
  type MapChange,
  type MapHistory,
  type MapProblem,
  type MapStep,
  type MapStore,
  patch,
  readMap,
  UNDO_STEPS,
} from '../../core/map/index.ts';
import type { Tx } from './schema.ts';
import type { Vessel } from './vessel.ts';

/** One row: a business has one map. */
const NAME = 'map';
const PLACE = 'map/sealed';
const changePlace = (position: number): string => `map_changes/sealed/${position}`;

interface Change {
  readonly says: string;
  readonly back: MapChange;
  readonly forth: MapChange;
}

export class SqliteMap implements MapStore {
  readonly #vessel: Vessel;
  /** The map read last. Another process may change it: its revision is asked for each time. */
  #last: KeptMap = { map: EMPTY_MAP, revision: 0 };

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  load(): Promise<KeptMap> {
    return this.#vessel.remember(PLACE, (tx) => this.#load(tx));
  }

  save(next: BusinessMap, revision: number, says: string): Promise<Result<KeptMap, MapProblem>> {
    return this.#vessel.write(async (tx) => {
      const kept = await this.#load(tx);
      if (kept.revision !== revision)
        return fail(
          'map-changed',
          'The map was changed in another window meanwhile. Nothing was changed here. Look at it as it is now, then try again.',
        );
      const forth = difference(kept.map, next);
      if (isEmpty(forth)) return ok(kept);
      await tx.deleteFrom('map_changes').where('undone', '=', 1).execute();
      const position = ((await this.#edge(tx, 0, 'desc'))?.position ?? 0) + 1;
      const change: Change = { says, back: difference(next, kept.map), forth };
      await tx
        .insertInto('map_changes')
        .values({
          position,
          undone: 0,
          at_ms: this.#vessel.now(),
          sealed: this.#vessel.seal(changePlace(position), JSON.stringify(change)),
        })
        .execute();
      await tx
        .deleteFrom('map_changes')
        .where('position', '<=', position - UNDO_STEPS)
        .execute();
      return ok(await this.#keep(tx, next, revision + 1));
    });
  }

  undo(): Promise<Result<KeptMap & { readonly says: string }, MapProblem>> {
    return this.#turn(0, 'desc', 'back', 'There is nothing to take back.');
  }

  redo(): Promise<Result<KeptMap & { readonly says: string }, MapProblem>> {
    return this.#turn(1, 'asc', 'forth', 'There is nothing to make again.');
  }

  history(): Promise<MapHistory> {
    return this.#vessel.read(async (tx) => {
      const undo = await this.#step(tx, 0, 'desc');
      const redo = await this.#step(tx, 1, 'asc');
      return { ...(undo && { undo }), ...(redo && { redo }) };
    });
  }

  #turn(
    undone: 0 | 1,
    order: 'asc' | 'desc',
    way: 'back' | 'forth',
    nothing: string,
  ): Promise<Result<KeptMap & { readonly says: string }, MapProblem>> {
    return this.#vessel.write(async (tx) => {
      const row = await this.#edge(tx, undone, order);
      if (!row) return fail('map-edit', `${nothing} Nothing was changed.`);
      const change = this.#open(row);
      const kept = await this.#load(tx);
      await tx
        .updateTable('map_changes')
        .set({ undone: 1 - undone })
        .where('position', '=', row.position)
        .execute();
      const next = await this.#keep(tx, patch(kept.map, change[way]), kept.revision + 1);
      return ok({ ...next, says: change.says });
    });
  }

  async #load(tx: Tx): Promise<KeptMap> {
    const head = await tx.selectFrom('map').select('revision').where('name', '=', NAME).executeTakeFirst();
    const revision = head?.revision ?? 0;
    if (revision === this.#last.revision) return this.#last;
    const row = await tx
      .selectFrom('map')
      .select('sealed')
      .where('name', '=', NAME)
      .executeTakeFirstOrThrow();
    const read = readMap(JSON.parse(this.#vessel.open(PLACE, row.sealed)));
    if (!read.ok) throw new Error(`The kept map cannot be read: ${read.problem.code}`);
    this.#last = { map: read.value, revision };
    return this.#last;
  }

  async #keep(tx: Tx, map: BusinessMap, revision: number): Promise<KeptMap> {
    const row = {
      revision,
      updated_at_ms: this.#vessel.now(),
      sealed: this.#vessel.seal(PLACE, JSON.stringify(map)),
    };
    await tx
      .insertInto('map')
      .values({ name: NAME, ...row })
      .onConflict((c) => c.column('name').doUpdateSet(row))
      .execute();
    // Not remembered in `#last`: the transaction may still fail.
    return { map, revision };
  }

  #edge(tx: Tx, undone: 0 | 1, order: 'asc' | 'desc') {
    return tx
      .selectFrom('map_changes')
      .selectAll()
      .where('undone', '=', undone)
      .orderBy('position', order)
      .executeTakeFirst();
  }

  async #step(tx: Tx, undone: 0 | 1, order: 'asc' | 'desc'): Promise<MapStep | undefined> {
    const row = await this.#edge(tx, undone, order);
    return row && { says: this.#open(row).says, atMs: row.at_ms };
  }

  #open(row: { readonly position: number; readonly sealed: Buffer }): Change {
    return JSON.parse(this.#vessel.open(changePlace(row.position), row.sealed)) as Change;
  }
}
