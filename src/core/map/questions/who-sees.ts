import type { Rule } from '../../guard/index.ts';
import type { PersonRole } from '../../people/index.ts';
import { categoryLabel, sensitivityOf } from '../categories.ts';
import type { App, BusinessMap, HandOff } from '../model.ts';
import { aiAt, type MapView, stepOf, viewOf } from '../view.ts';

/** How a receiver gets a data category: under which rule, and through which hand-offs or steps. */
export interface Sight {
  readonly category: string;
  readonly label: string;
  /** The weakest rule on any way there; `undecided` where a hand-off has none yet. */
  readonly as: Rule | 'undecided';
  readonly through: readonly {
    readonly id: string;
    readonly name: string;
    readonly as: Rule | 'undecided';
  }[];
}

/** Somebody or something that gets data: an app with its vendor and AI, a helper, a group of people, or a vendor who does a step. */
export interface Receiver {
  readonly at: 'app' | 'helper' | 'people' | 'vendor';
  readonly id: string;
  readonly label: string;
  readonly vendor?: { readonly id: string; readonly label: string };
  /** How AI meets what arrives, in words; absent where there is none. */
  readonly ai?: string;
  readonly sees: readonly Sight[];
}

const WEAKEST: readonly (Rule | 'undecided')[] = [
  'as is',
  'undecided',
  'pseudonymise',
  'generalise',
  'block',
];
const weaker = (a: Rule | 'undecided', b: Rule | 'undecided'): boolean =>
  WEAKEST.indexOf(a) < WEAKEST.indexOf(b);

const RUNS = {
  'this-computer': 'a model on this computer',
  vendor: "the vendor's own model",
  'third-party': "another company's model",
  unknown: 'a model (nobody said whose)',
} as const;
const TRAINS = {
  no: 'does not train on it',
  'opt-in': 'trains on it only if you agreed',
  'opt-out': 'trains on it unless you opt out',
  yes: 'trains on it',
  unknown: 'may train on it, nobody said',
} as const;

/** An app's AI in words, or undefined when it has none: `the vendor's own model trains on it unless you opt out`. */
export function aiWords(app: App, ai: App['ai'] = app.ai): string | undefined {
  if (ai.touchpoint === 'none' || (app.aiOff === true && app.optOut !== 'unknown')) return undefined;
  const unknown = ai.runs === 'unknown' && ai.trains === 'unknown';
  if (unknown && ai.touchpoint === 'unknown') return 'nobody said whether AI reads it';
  const optional = ai.touchpoint === 'optional' ? 'where its AI is used, ' : '';
  return (
    optional +
    (unknown
      ? 'a model reads it; nobody said whose, or whether it trains'
      : `${RUNS[ai.runs]} ${TRAINS[ai.trains]}`)
  );
}

class Gathered {
  readonly receivers = new Map<string, { base: Omit<Receiver, 'sees'>; sights: Map<string, Sight> }>();

  add(
    base: Omit<Receiver, 'sees'>,
    category: string,
    as: Sight['as'],
    way: { id: string; name: string },
  ): void {
    const key = `${base.at} ${base.id}`;
    const receiver = this.receivers.get(key) ?? { base, sights: new Map<string, Sight>() };
    this.receivers.set(key, receiver);
    const other = receiver.sights.get(category);
    receiver.sights.set(category, {
      category,
      label: categoryLabel(category),
      as: other && !weaker(as, other.as) ? other.as : as,
      through: [...(other?.through ?? []), { ...way, as }],
    });
  }

  list(): Receiver[] {
    return [...this.receivers.values()]
      .map(({ base, sights }) => ({
        ...base,
        sees: [...sights.values()].sort((a, b) => sensitivityOf(b.category) - sensitivityOf(a.category)),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  }
}

function receiverOf(view: MapView, handOff: HandOff): Omit<Receiver, 'sees'> | undefined {
  const { at, id } = handOff.to;
  if (at === 'step') return undefined;
  const label = view.endLabel(handOff.to);
  const app = at === 'app' ? view.apps.get(id) : undefined;
  const vendor = app?.vendor === undefined ? undefined : view.vendors.get(app.vendor);
  const ai = app && aiWords(app, aiAt(view, handOff));
  return {
    at,
    id,
    label,
    ...(vendor && { vendor: { id: vendor.id, label: vendor.name } }),
    ...(ai && { ai }),
  };
}

function gather(
  map: BusinessMap,
  takes: (category: string) => boolean,
  inWorkflow: (id: string) => boolean,
): Receiver[] {
  const view = viewOf(map);
  const found = new Gathered();
  for (const handOff of map.handOffs) {
    const step = stepOf(handOff);
    const workflow = step === undefined ? undefined : view.steps.get(step)?.workflow.id;
    if (workflow !== undefined && !inWorkflow(workflow)) continue;
    const base = receiverOf(view, handOff);
    if (!base) continue;
    const way = { id: handOff.id, name: view.name(handOff) };
    for (const { category, rule } of handOff.moves)
      if (takes(category) && rule !== 'block') found.add(base, category, rule ?? 'undecided', way);
  }
  for (const workflow of map.workflows) {
    if (!inWorkflow(workflow.id)) continue;
    for (const step of workflow.steps) {
      if (step.who.is === 'me') continue;
      const at = step.who.is;
      const label =
        (at === 'helper' ? view.helpers : view.vendors).get(step.who.id)?.name ?? `${step.who.id} (removed)`;
      for (const category of new Set([...step.in, ...step.out]))
        if (takes(category))
          found.add({ at, id: step.who.id, label }, category, 'as is', {
            id: step.id,
            name: `the step “${step.label}”`,
          });
    }
  }
  return found.list();
}

/** Who gets this data category in any readable form. Blocked hand-offs do not count. */
export const whoSeesCategory = (map: BusinessMap, category: string): Receiver[] =>
  gather(
    map,
    (c) => c === category,
    () => true,
  );

/** What really left about a person, per destination, from the ledger. */
export interface PersonSight {
  readonly destination: string;
  readonly categories: readonly string[];
  readonly lastAtMs: number;
}

/**
 * Who gets data of a person with this role, by the workflows in whose groups of people the role is; and from the ledger's
 * entries about the person, what really left. A workflow that names no people, or whose groups name no role, counts for
 * everybody: rather one vendor too many than one too few.
 */
export function whoSeesPerson(
  map: BusinessMap,
  role: PersonRole,
  entries: Iterable<{
    readonly atMs: number;
    readonly destination: string;
    readonly categories: readonly { readonly category: string; readonly form: string }[];
  }> = [],
): { readonly receivers: Receiver[]; readonly left: PersonSight[] } {
  const view = viewOf(map);
  const touches = new Set(
    map.workflows
      .filter((workflow) => {
        const groups = workflow.people.map((id) => view.people.get(id));
        return groups.length === 0 || groups.some((g) => g?.roles === undefined || g.roles.includes(role));
      })
      .map((workflow) => workflow.id),
  );
  const left = new Map<string, { categories: Set<string>; lastAtMs: number }>();
  for (const { atMs, destination, categories } of entries) {
    const at = left.get(destination) ?? { categories: new Set<string>(), lastAtMs: 0 };
    left.set(destination, at);
    at.lastAtMs = Math.max(at.lastAtMs, atMs);
    for (const { category, form } of categories) if (form !== 'blocked') at.categories.add(category);
  }
  return {
    receivers: gather(
      map,
      () => true,
      (id) => touches.has(id),
    ),
    left: [...left]
      .filter(([, { categories }]) => categories.size > 0)
      .map(([destination, { categories, lastAtMs }]) => ({
        destination,
        categories: [...categories],
        lastAtMs,
      })),
  };
}
