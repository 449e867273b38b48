import { KIND_CATEGORIES, KINDS, type Kind, type Policy, RULES, type Rule } from '../guard/index.ts';
import { categoryLabel, identifies } from './categories.ts';
import type { App, BusinessMap, HandOff } from './model.ts';
import { type MapView, viewOf } from './view.ts';

/** The rule of one data category at one destination, and the hand-off that it came from. */
export interface CategoryRule {
  readonly category: string;
  readonly rule: Rule;
  /** Id of the hand-off with the strictest rule; absent for a verdict of the owner on a disclosure. */
  readonly handOff?: string;
  /** Its name, as the ledger and a refusal say it. */
  readonly from: string;
  /**
   * True when the guard knows values of this category in a text. Where it does not (session notes, drafts), `block` is a
   * reminder for the owner, and the weaker rules hold for the identities inside.
   */
  readonly recognised: boolean;
}

/** The guard's policy for one destination, and the map's rules that it was made of. */
export interface DestinationPolicy extends Policy {
  readonly destination: string;
  readonly label: string;
  readonly categories: readonly CategoryRule[];
}

/** A place on the map to which a text may go. `id` is the app's. */
export interface MapDestination {
  readonly id: string;
  readonly label: string;
  readonly sort: 'ai' | 'app' | 'this-computer';
  /** Destinations of the gateway that lead to the same app. */
  readonly reachedBy: readonly string[];
}

const STRICTNESS = new Map<Rule, number>(RULES.map((rule, at) => [rule, at]));
const stricter = (a: Rule, b: Rule): boolean => (STRICTNESS.get(a) ?? 0) > (STRICTNESS.get(b) ?? 0);

/** Whether a rule on this category is applied to values that the guard finds. */
const recognised: ReadonlySet<string> = new Set(Object.values(KIND_CATEGORIES));

const sortOf = (app: App): MapDestination['sort'] =>
  app.ai.runs === 'this-computer' && app.ai.touchpoint !== 'none'
    ? 'this-computer'
    : app.assistant
      ? 'ai'
      : 'app';

/** Every app on the map as a destination: assistants first, then the others, each by name. */
export function destinations(map: BusinessMap): MapDestination[] {
  const order = { ai: 0, 'this-computer': 1, app: 2 } as const;
  return map.apps
    .map((app) => ({ id: app.id, label: app.name, sort: sortOf(app), reachedBy: app.reachedBy ?? [] }))
    .sort((a, b) => order[a.sort] - order[b.sort] || a.label.localeCompare(b.label, 'en'));
}

/** The apps that a destination leads to: the app itself, or those that name the provider or this very model. */
function appsAt(map: BusinessMap, destination: string): App[] {
  const direct = map.apps.filter((app) => app.id === destination);
  if (direct.length > 0) return direct;
  const provider = destination.split('/', 1)[0];
  const named = (app: App): boolean => app.reachedBy?.includes(destination) === true;
  const exact = map.apps.filter(named);
  return exact.length > 0
    ? exact
    : map.apps.filter((app) => app.reachedBy?.includes(provider as string) === true);
}

/** Rules per category over all hand-offs that reach the apps, the strictest of each; undecided ones take the default. */
function strictest(view: MapView, handOffs: readonly HandOff[], defaults: Policy): Map<string, CategoryRule> {
  const rules = new Map<string, CategoryRule>();
  for (const handOff of handOffs)
    for (const { category, rule: decided } of handOff.moves) {
      const rule = decided ?? defaultFor(category, defaults);
      const other = rules.get(category);
      if (other && !stricter(rule, other.rule)) continue;
      const from = decided ? view.name(handOff) : defaults.from;
      rules.set(category, {
        category,
        rule,
        handOff: handOff.id,
        from,
        recognised: recognised.has(category),
      });
    }
  return rules;
}

/** The strictest default rule of a category's kinds. */
function defaultFor(category: string, defaults: Policy): Rule {
  let rule: Rule | undefined;
  for (const kind of KINDS)
    if (KIND_CATEGORIES[kind] === category) {
      const own = defaults.rules[kind] ?? defaults.otherwise;
      if (!rule || stricter(own, rule)) rule = own;
    }
  return rule ?? defaults.otherwise;
}

/**
 * The guard's policy for a destination: an app's id, a provider (`openai`), or a provider and model (`openai/gpt-5`).
 * A rule on a hand-off replaces the default for the kinds of its category; where several hand-offs reach the destination
 * the strictest rule wins; categories that no hand-off names keep the default. A rule of pseudonymise or generalise on
 * data that the guard cannot recognise as such (session notes) makes the identities in the text at least pseudonyms.
 * A disclosure that the owner stopped is blocked. Undefined when the destination is not on the map.
 */
export function policyFor(
  map: BusinessMap,
  destination: string,
  defaults: Policy,
): DestinationPolicy | undefined {
  const apps = appsAt(map, destination);
  const names = new Set([destination, destination.split('/', 1)[0], ...apps.map((app) => app.id)]);
  const stopped = map.verdicts.filter((v) => names.has(v.destination) && v.verdict === 'stopped');
  if (apps.length === 0 && stopped.length === 0) return undefined;
  const view = viewOf(map);
  const handOffs = apps.flatMap((app) => view.toApp.get(app.id) ?? []);
  const byCategory = strictest(view, handOffs, defaults);
  for (const { category } of stopped)
    byCategory.set(category, {
      category,
      rule: 'block',
      from: 'a disclosure that you stopped',
      recognised: recognised.has(category),
    });
  const categories = [...byCategory.values()];
  const inside = categories.find(
    (c) => !c.recognised && (c.rule === 'pseudonymise' || c.rule === 'generalise'),
  );
  const rules: Partial<Record<Kind, Rule>> = { ...defaults.rules };
  const sources: Partial<Record<Kind, string>> = {};
  for (const kind of KINDS) {
    const own = byCategory.get(KIND_CATEGORIES[kind]);
    if (own) rules[kind] = own.rule;
    sources[kind] = own?.from ?? defaults.from;
    const applied = rules[kind] ?? defaults.otherwise;
    if (inside && identifies(KIND_CATEGORIES[kind]) && stricter('pseudonymise', applied)) {
      rules[kind] = 'pseudonymise';
      sources[kind] = inside.from;
    }
  }
  const froms = [...new Set(categories.map((c) => c.from))];
  return {
    destination,
    label: apps.map((app) => app.name).join(', ') || destination,
    rules,
    otherwise: defaults.otherwise,
    from: froms.length === 1 ? (froms[0] as string) : froms.length === 0 ? defaults.from : 'the map',
    sources,
    categories,
  };
}

/**
 * Why a text was refused, in one sentence for each blocked category, or undefined when nothing is blocked:
 * `Tax numbers are blocked for ChatGPT by the hand-off “Prepare and file → ChatGPT”.`
 */
export function refusal(
  policy: Policy & { readonly label?: string },
  kinds: Iterable<Kind>,
): string | undefined {
  const said = new Map<string, string>();
  for (const kind of kinds) {
    if ((policy.rules[kind] ?? policy.otherwise) !== 'block') continue;
    const by = ruleSource(policy.sources?.[kind] ?? policy.from);
    const category = KIND_CATEGORIES[kind];
    const place = policy.label ? ` for ${policy.label}` : '';
    said.set(category, `${blockedWords(category)} blocked${place} by ${by}.`);
  }
  return said.size === 0 ? undefined : [...said.values()].join(' ');
}

/**
 * What the map blocks at a destination although the guard cannot recognise it in a text, one sentence for each:
 * `Session notes are blocked for Otter by the hand-off “Video session → Otter”. Privet cannot recognise them in a text: leave them out.`
 */
export function reminders(
  policy: Policy & { readonly categories?: readonly CategoryRule[] },
  label: string,
): string[] {
  return (policy.categories ?? [])
    .filter((c) => c.rule === 'block' && !c.recognised)
    .map(
      ({ category, from }) =>
        `${blockedWords(category)} blocked for ${label} by ${ruleSource(from)}. Privet cannot recognise that in a text: leave it out yourself.`,
    );
}

const SINGULAR = /(information|data|code|Payroll)$/;
/** `Tax numbers are`, `Health information is`. */
const blockedWords = (category: string): string => {
  const label = categoryLabel(category);
  return `${label} ${SINGULAR.test(label) ? 'is' : 'are'}`;
};

const ruleSource = (from: string): string => (from.includes('→') ? `the hand-off “${from}”` : from);
