import type { Rule } from '../guard/index.ts';
import type { App, BusinessMap, End, HandOff, Move, Vendor } from './model.ts';
import { need, plus, replace, union, without } from './rows.ts';

/** Puts one app in the place of another, everywhere. Rules stay: they were set for what moves, not for the maker. */
export function swapApp(map: BusinessMap, id: string, app: App, vendor: Vendor | undefined): BusinessMap {
  need(map.apps, id, 'app');
  const apps = map.apps.some((a) => a.id === app.id && a.id !== id)
    ? without(map.apps, id)
    : replace(map.apps, id, () => app);
  const end = (e: End): End => (e.at === 'app' && e.id === id ? { at: 'app', id: app.id } : e);
  const swapped: BusinessMap = {
    ...map,
    apps,
    vendors: plus(map.vendors, vendor),
    workflows: map.workflows.map((w) =>
      w.steps.some((s) => s.apps.includes(id))
        ? {
            ...w,
            steps: w.steps.map((s) => ({ ...s, apps: union(s.apps.map((a) => (a === id ? app.id : a))) })),
          }
        : w,
    ),
    handOffs: map.handOffs.map((h) =>
      end(h.from) === h.from && end(h.to) === h.to ? h : { ...h, from: end(h.from), to: end(h.to) },
    ),
  };
  return tidyVendors({ ...swapped, handOffs: joinDoubles(swapped.handOffs) }, map.apps);
}

const STRICTNESS: readonly (Rule | undefined)[] = ['as is', undefined, 'pseudonymise', 'generalise', 'block'];

/** Hand-offs that came to have the same two ends become one; of two rules the stricter one stays. */
function joinDoubles(handOffs: readonly HandOff[]): HandOff[] {
  const byEnds = new Map<string, HandOff>();
  for (const h of handOffs) {
    const key = `${h.from.at} ${h.from.id} ${h.to.at} ${h.to.id} ${h.step ?? ''}`;
    const other = byEnds.get(key);
    if (h.from.at === h.to.at && h.from.id === h.to.id) continue;
    byEnds.set(key, other ? { ...other, moves: joinMoves(other.moves, h.moves) } : h);
  }
  return [...byEnds.values()];
}

function joinMoves(a: readonly Move[], b: readonly Move[]): Move[] {
  const joined = new Map<string, Move>();
  for (const move of [...a, ...b]) {
    const other = joined.get(move.category);
    if (!other || STRICTNESS.indexOf(move.rule) > STRICTNESS.indexOf(other.rule))
      joined.set(move.category, move);
  }
  return [...joined.values()];
}

/** Takes away vendors that had an app before and have none now. */
function tidyVendors(map: BusinessMap, appsBefore: readonly App[]): BusinessMap {
  const had = new Set(appsBefore.map((a) => a.vendor));
  const has = new Set(map.apps.map((a) => a.vendor));
  const vendors = map.vendors.filter((v) => has.has(v.id) || !had.has(v.id));
  return vendors.length === map.vendors.length ? map : { ...map, vendors };
}

/** Takes an app away from steps and hand-offs as well. */
export function removeApp(map: BusinessMap, id: string): BusinessMap {
  const next: BusinessMap = {
    ...map,
    apps: without(map.apps, id),
    workflows: map.workflows.map((w) =>
      w.steps.some((s) => s.apps.includes(id))
        ? { ...w, steps: w.steps.map((s) => ({ ...s, apps: s.apps.filter((a) => a !== id) })) }
        : w,
    ),
    handOffs: map.handOffs.filter(
      (h) => !(h.from.at === 'app' && h.from.id === id) && !(h.to.at === 'app' && h.to.id === id),
    ),
  };
  return tidyVendors(next, map.apps);
}
