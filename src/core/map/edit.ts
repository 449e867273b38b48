import { ok, type Result } from '../base/index.ts';
import type { Rule } from '../guard/index.ts';
import { removeApp, swapApp } from './edit-apps.ts';
import { addStep, moveStep, removeSteps, setStep } from './edit-steps.ts';
import {
  type App,
  type BusinessDetails,
  type BusinessMap,
  type End,
  type HandOff,
  type Helper,
  type PeopleGroup,
  type Step,
  type Vendor,
  type Verdict,
  verdictId,
  type Workflow,
} from './model.ts';
import { type MapProblem, readMap } from './read.ts';
import { changed, freshId, NotFound, need, plus, replace, union, without } from './rows.ts';
import { type MapView, viewOf } from './view.ts';

/** What can be changed about a row: everything but its id. A null takes the field away. */
export type Changes<T> = { readonly [K in keyof Omit<T, 'id'>]?: T[K] | null };

/** What each edit needs. The names are the words of the command line and of the page's requests. */
interface Edits {
  'set-business': { readonly changes: Partial<BusinessDetails> };
  'add-workflow': { readonly label: string };
  'set-workflow': { readonly id: string; readonly changes: Omit<Changes<Workflow>, 'steps'> };
  'remove-workflow': { readonly id: string };
  'add-step': { readonly workflow: string; readonly label: string; readonly after?: string };
  'set-step': { readonly id: string; readonly changes: Changes<Step> };
  'move-step': { readonly id: string; readonly to: number };
  'remove-step': { readonly id: string };
  'use-app': { readonly step: string; readonly app: App; readonly vendor?: Vendor };
  'add-app': { readonly app: App; readonly vendor?: Vendor };
  'set-app': { readonly id: string; readonly changes: Changes<App> };
  'swap-app': { readonly id: string; readonly app: App; readonly vendor?: Vendor };
  'remove-app': { readonly id: string };
  'name-vendor': { readonly app: string; readonly name: string };
  'set-vendor': { readonly id: string; readonly changes: Changes<Vendor> };
  'add-people': { readonly people: PeopleGroup };
  'set-people': { readonly id: string; readonly changes: Changes<PeopleGroup> };
  'add-helper': { readonly helper: Helper };
  'set-helper': { readonly id: string; readonly changes: Changes<Helper> };
  'remove-helper': { readonly id: string };
  /** `app` and `vendor` are put on the map where the hand-off leads to an app that is not there yet. */
  'add-hand-off': {
    readonly from: End;
    readonly to: End;
    readonly categories: readonly string[];
    readonly app?: App;
    readonly vendor?: Vendor;
  };
  'set-hand-off': { readonly id: string; readonly changes: Changes<HandOff> };
  'set-rule': { readonly id: string; readonly category: string; readonly rule: Rule };
  'remove-hand-off': { readonly id: string };
  judge: {
    readonly destination: string;
    readonly category: string;
    readonly verdict: Verdict['verdict'];
  };
}

/** One change that the owner makes. Closed: the page and the command line send these, nothing else. */
export type Edit = { [K in keyof Edits]: { readonly do: K } & Edits[K] }[keyof Edits];

/** The map after an edit, and what was done in words (`Remove the step “Report”`), for the undo button. */
export interface Edited {
  readonly map: BusinessMap;
  readonly says: string;
}

type Make<K extends keyof Edits> = (
  map: BusinessMap,
  edit: Edits[K],
  view: MapView,
) => readonly [BusinessMap, says: string];

const stepLabel = (view: MapView, id: string): string => view.steps.get(id)?.step.label ?? id;

const MAKE: { readonly [K in keyof Edits]: Make<K> } = {
  'set-business': (map, { changes }) => [
    { ...map, business: { ...map.business, ...changes } },
    'Change the business details',
  ],
  'add-workflow': (map, { label }) => {
    const id = freshId(label, (taken) => map.workflows.some((w) => w.id === taken));
    const workflow: Workflow = { id, label, role: 'controller', people: [], steps: [] };
    return [{ ...map, workflows: [...map.workflows, workflow] }, `Add the workflow “${label}”`];
  },
  'set-workflow': (map, { id, changes }) => {
    const { label } = need(map.workflows, id, 'workflow');
    const workflows = replace(map.workflows, id, (w) => changed(w, changes));
    return [{ ...map, workflows }, `Change the workflow “${label}”`];
  },
  'remove-workflow': (map, { id }) => {
    const { label, steps } = need(map.workflows, id, 'workflow');
    const next = removeSteps(map, new Set(steps.map((s) => s.id)));
    return [{ ...next, workflows: without(next.workflows, id) }, `Remove the workflow “${label}”`];
  },
  'add-step': (map, what) => [addStep(map, what), `Add the step “${what.label}”`],
  'set-step': (map, { id, changes }, view) => [
    setStep(map, id, (step) => changed(step, changes)),
    `Change the step “${stepLabel(view, id)}”`,
  ],
  'move-step': (map, { id, to }, view) => [moveStep(map, id, to), `Move the step “${stepLabel(view, id)}”`],
  'remove-step': (map, { id }, view) => {
    if (!view.steps.has(id)) throw new NotFound(`There is no step “${id}” on the map.`);
    return [removeSteps(map, new Set([id])), `Remove the step “${stepLabel(view, id)}”`];
  },
  'use-app': (map, { step, app, vendor }, view) => [
    setStep({ ...map, apps: plus(map.apps, app), vendors: plus(map.vendors, vendor) }, step, (s) => ({
      ...s,
      apps: union(s.apps, [app.id]),
    })),
    `Use ${app.name} in “${stepLabel(view, step)}”`,
  ],
  'add-app': (map, { app, vendor }) => [
    { ...map, apps: plus(map.apps, app), vendors: plus(map.vendors, vendor) },
    `Add ${app.name}`,
  ],
  'set-app': (map, { id, changes }) => {
    const { name } = need(map.apps, id, 'app');
    return [{ ...map, apps: replace(map.apps, id, (a) => changed(a, changes)) }, `Change ${name}`];
  },
  'swap-app': (map, { id, app, vendor }, view) => [
    swapApp(map, id, app, vendor),
    `Swap ${view.apps.get(id)?.name} for ${app.name}`,
  ],
  'remove-app': (map, { id }) => {
    const { name } = need(map.apps, id, 'app');
    return [removeApp(map, id), `Remove ${name}`];
  },
  'name-vendor': (map, { app, name }) => {
    const row = need(map.apps, app, 'app');
    const there = map.vendors.find((v) => v.name.toLowerCase() === name.toLowerCase());
    const vendor: Vendor = there ?? {
      id: freshId(name, (id) => map.vendors.some((v) => v.id === id)),
      name,
      agreement: 'unknown',
    };
    const apps = replace(map.apps, app, (a) => ({ ...a, vendor: vendor.id }));
    return [{ ...map, apps, vendors: plus(map.vendors, vendor) }, `Say that ${name} is behind ${row.name}`];
  },
  'set-vendor': (map, { id, changes }) => {
    const { name } = need(map.vendors, id, 'vendor');
    return [{ ...map, vendors: replace(map.vendors, id, (v) => changed(v, changes)) }, `Change ${name}`];
  },
  'add-people': (map, { people }) => [{ ...map, people: plus(map.people, people) }, `Add ${people.label}`],
  'set-people': (map, { id, changes }) => {
    const { label } = need(map.people, id, 'group of people');
    return [{ ...map, people: replace(map.people, id, (p) => changed(p, changes)) }, `Change ${label}`];
  },
  'add-helper': (map, { helper }) => [{ ...map, helpers: plus(map.helpers, helper) }, `Add ${helper.name}`],
  'set-helper': (map, { id, changes }) => {
    const { name } = need(map.helpers, id, 'helper');
    return [{ ...map, helpers: replace(map.helpers, id, (h) => changed(h, changes)) }, `Change ${name}`];
  },
  'remove-helper': (map, { id }) => {
    const { name } = need(map.helpers, id, 'helper');
    const gone = (end: End): boolean => end.at === 'helper' && end.id === id;
    const handOffs = map.handOffs.filter((h) => !gone(h.from) && !gone(h.to));
    return [{ ...map, helpers: without(map.helpers, id), handOffs }, `Remove ${name}`];
  },
  'add-hand-off': (before, { from, to, categories, app, vendor }) => {
    const map = { ...before, apps: plus(before.apps, app), vendors: plus(before.vendors, vendor) };
    const handOff: HandOff = {
      id: freshId(`${from.id} to ${to.id}`, (id) => map.handOffs.some((h) => h.id === id)),
      from,
      to,
      moves: categories.map((category) => ({ category })),
    };
    return [
      { ...map, handOffs: [...map.handOffs, handOff] },
      `Add the hand-off “${viewOf(map).name(handOff)}”`,
    ];
  },
  'set-hand-off': (map, { id, changes }, view) => {
    const name = view.name(need(map.handOffs, id, 'hand-off'));
    return [
      { ...map, handOffs: replace(map.handOffs, id, (h) => changed(h, changes)) },
      `Change the hand-off “${name}”`,
    ];
  },
  'set-rule': (map, { id, category, rule }, view) => {
    const { moves, ...rest } = need(map.handOffs, id, 'hand-off');
    const known = moves.some((m) => m.category === category);
    const next = known
      ? moves.map((m) => (m.category === category ? { category, rule } : m))
      : [...moves, { category, rule }];
    return [
      { ...map, handOffs: replace(map.handOffs, id, () => ({ ...rest, moves: next })) },
      `Set the rule “${rule}” in “${view.name({ ...rest, moves })}”`,
    ];
  },
  'remove-hand-off': (map, { id }, view) => {
    const name = view.name(need(map.handOffs, id, 'hand-off'));
    return [{ ...map, handOffs: without(map.handOffs, id) }, `Remove the hand-off “${name}”`];
  },
  judge: (map, { destination, category, verdict }) => {
    const id = verdictId(destination, category);
    const row: Verdict = { id, destination, category, verdict };
    return [
      { ...map, verdicts: [...without(map.verdicts, id), row] },
      verdict === 'accepted' ? 'Accept a disclosure' : 'Stop a disclosure',
    ];
  },
};

/** The names of all edits, for surfaces that check what was sent. */
export const EDITS = Object.keys(MAKE) as readonly Edit['do'][];

/**
 * Makes one edit. The map that comes back is whole and within the limits, or nothing changed and the problem says why.
 * Undo is `patch(after, difference(after, before))`.
 */
export function edit(map: BusinessMap, what: Edit): Result<Edited, MapProblem> {
  // The table has one maker per name, so the maker found under `what.do` takes `what`; the compiler cannot follow.
  const make = MAKE[what.do] as Make<keyof Edits>;
  try {
    const [next, says] = make(map, what, viewOf(map));
    const checked = readMap(next);
    return checked.ok ? ok({ map: checked.value, says }) : checked;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return {
      ok: false,
      problem: { code: 'map-not-found', message: `${error.message} Nothing was changed.` },
    };
  }
}
