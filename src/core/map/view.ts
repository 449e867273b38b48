import type { App, BusinessMap, End, HandOff, Helper, PeopleGroup, Step, Vendor, Workflow } from './model.ts';

/** A step with the place it has in its workflow. `number` counts from 1. */
export interface PlacedStep {
  readonly step: Step;
  readonly workflow: Workflow;
  readonly number: number;
}

/** Look-ups over one map. Costs one pass over the map; makes each question linear. */
export interface MapView {
  readonly map: BusinessMap;
  readonly apps: ReadonlyMap<string, App>;
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly people: ReadonlyMap<string, PeopleGroup>;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly steps: ReadonlyMap<string, PlacedStep>;
  /** Hand-offs by the app they end at. */
  readonly toApp: ReadonlyMap<string, readonly HandOff[]>;
  /** Hand-offs by the step in which they happen. */
  readonly inStep: ReadonlyMap<string, readonly HandOff[]>;
  /** An assistant whose model runs on this computer, when the map has one. */
  readonly localAssistant?: App;
  /** An end in words; `(removed)` when it leads nowhere. */
  endLabel(end: End): string;
  /** What a hand-off is called everywhere: `Prepare and file → ChatGPT`. */
  name(handOff: HandOff): string;
}

const keyed = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function push<T>(into: Map<string, T[]>, key: string, item: T): void {
  const list = into.get(key);
  if (list) list.push(item);
  else into.set(key, [item]);
}

/** The step in which a hand-off happens, if it is tied to one. */
export const stepOf = (handOff: HandOff): string | undefined =>
  handOff.step ?? (handOff.from.at === 'step' ? handOff.from.id : undefined);

const views = new WeakMap<BusinessMap, MapView>();

/** The look-ups of a map, made once per map value. */
export function viewOf(map: BusinessMap): MapView {
  const made = views.get(map) ?? makeView(map);
  views.set(map, made);
  return made;
}

function makeView(map: BusinessMap): MapView {
  const apps = keyed(map.apps);
  const people = keyed(map.people);
  const helpers = keyed(map.helpers);
  const steps = new Map<string, PlacedStep>();
  for (const workflow of map.workflows)
    workflow.steps.forEach((step, at) => {
      steps.set(step.id, { step, workflow, number: at + 1 });
    });
  const toApp = new Map<string, HandOff[]>();
  const inStep = new Map<string, HandOff[]>();
  for (const handOff of map.handOffs) {
    if (handOff.to.at === 'app') push(toApp, handOff.to.id, handOff);
    const step = stepOf(handOff);
    if (step !== undefined) push(inStep, step, handOff);
  }
  const endLabel = (end: End): string => {
    const label =
      end.at === 'step'
        ? steps.get(end.id)?.step.label
        : end.at === 'app'
          ? apps.get(end.id)?.name
          : end.at === 'people'
            ? people.get(end.id)?.label
            : helpers.get(end.id)?.name;
    return label ?? `${end.id} (removed)`;
  };
  const localAssistant = map.apps.find((app) => app.assistant && app.ai.runs === 'this-computer');
  return {
    map,
    ...(localAssistant && { localAssistant }),
    apps,
    vendors: keyed(map.vendors),
    people,
    helpers,
    steps,
    toApp,
    inStep,
    endLabel,
    name: (handOff) => `${endLabel(handOff.from)} → ${endLabel(handOff.to)}`,
  };
}

/** How a hand-off's receiver meets AI: the step's own answer when it was given, else the app's. */
export function aiAt(view: MapView, handOff: HandOff): App['ai'] | undefined {
  if (handOff.to.at !== 'app') return undefined;
  const app = view.apps.get(handOff.to.id);
  if (!app) return undefined;
  const step = stepOf(handOff);
  const placed = step === undefined ? undefined : view.steps.get(step);
  return (placed?.step.apps.includes(app.id) && placed.step.ai) || app.ai;
}
