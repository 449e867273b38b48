import type { BusinessMap } from './model.ts';

const COLLECTIONS = ['people', 'workflows', 'apps', 'vendors', 'helpers', 'handOffs', 'verdicts'] as const;
type Collection = (typeof COLLECTIONS)[number];
type Row = BusinessMap[Collection][number];

/**
 * One row that is different between two maps. `row` is the row as it becomes; without it the row goes.
 * `after` names the row that it follows, for a row that is new or moved; null is the front.
 */
export interface RowChange {
  readonly in: Collection;
  readonly id: string;
  readonly row?: Row;
  readonly after?: string | null;
}

/** What must be done to one map to make it another. Applied with `patch`; swapping the arguments gives the undo. */
export interface MapChange {
  readonly rows: readonly RowChange[];
  readonly business?: BusinessMap['business'];
}

/** Equality of JSON values, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** The row changes that lead from `before` to `after`. */
export function difference(before: BusinessMap, after: BusinessMap): MapChange {
  const rows: RowChange[] = [];
  for (const collection of COLLECTIONS) {
    const was: readonly Row[] = before[collection];
    const is: readonly Row[] = after[collection];
    if (was === is) continue;
    const wasById = new Map(was.map((row) => [row.id, row]));
    const isIds = new Set(is.map((row) => row.id));
    for (const row of was) if (!isIds.has(row.id)) rows.push({ in: collection, id: row.id });
    // The order of what stays, walked along with the new order: a row out of step has moved.
    const stays = was.filter((row) => isIds.has(row.id)).map((row) => row.id);
    let at = 0;
    const moved = new Set<string>();
    is.forEach((row, position) => {
      while (moved.has(stays[at] as string)) at++;
      const old = wasById.get(row.id);
      const after = position === 0 ? null : (is[position - 1] as Row).id;
      if (old && stays[at] === row.id) {
        at++;
        if (!same(old, row)) rows.push({ in: collection, id: row.id, row });
      } else {
        if (old) moved.add(row.id);
        rows.push({ in: collection, id: row.id, row, after });
      }
    });
  }
  return { rows, ...(!same(before.business, after.business) && { business: after.business }) };
}

/** `map` with the change made. Rows that the change does not name stay the same objects. */
export function patch(map: BusinessMap, change: MapChange): BusinessMap {
  const next: { -readonly [K in keyof BusinessMap]: BusinessMap[K] } = {
    ...map,
    ...(change.business && { business: change.business }),
  };
  for (const collection of COLLECTIONS) {
    const changes = change.rows.filter((row) => row.in === collection);
    if (changes.length === 0) continue;
    const gone = new Set(changes.filter((c) => !c.row || c.after !== undefined).map((c) => c.id));
    const list: Row[] = (map[collection] as readonly Row[]).filter((row) => !gone.has(row.id));
    for (const { id, row, after } of changes) {
      if (!row) continue;
      if (after === undefined) {
        const at = list.findIndex((r) => r.id === id);
        if (at >= 0) list[at] = row;
      } else {
        const at = after === null ? -1 : list.findIndex((r) => r.id === after);
        list.splice(at + 1, 0, row);
      }
    }
    Object.assign(next, { [collection]: list });
  }
  return next;
}

export const isEmpty = (change: MapChange): boolean => change.rows.length === 0 && !change.business;
