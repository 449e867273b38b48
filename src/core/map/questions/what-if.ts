import { fail, ok, type Result } from '../../base/index.ts';
import { categoryWords } from '../categories.ts';
import { removeApp, swapApp } from '../edit-apps.ts';
import type { App, BusinessMap, Helper } from '../model.ts';
import type { MapProblem } from '../read.ts';
import { freshId, replace } from '../rows.ts';
import { viewOf } from '../view.ts';
import { levelAndScore } from './exposed.ts';
import type { Known } from './known.ts';
import { aiWords } from './who-sees.ts';

/** What is counted of a map when two states stand side by side. */
export interface MapCounts {
  readonly steps: number;
  readonly apps: number;
  readonly vendors: number;
  readonly handOffs: number;
  readonly exposed: number;
  /** Apps in which AI may meet the data. */
  readonly aiApps: number;
  readonly helpers: number;
  /** Sum of all exposures, rounded: only its difference says something. */
  readonly exposure: number;
}

/** Two states of the map side by side. */
export interface Comparison {
  readonly before: MapCounts;
  readonly after: MapCounts;
  readonly vendorsGone: readonly string[];
  readonly vendorsNew: readonly string[];
  readonly appsGone: readonly string[];
  readonly appsNew: readonly string[];
  readonly handOffsGone: readonly string[];
  readonly handOffsNew: readonly string[];
}

/** A state of the map that is not so yet. `notes` says what the owner has to know or do, in order. */
export interface WhatIf {
  readonly title: string;
  readonly map: BusinessMap;
  readonly comparison: Comparison;
  readonly notes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

function countsOf(map: BusinessMap, known: Known): MapCounts {
  const view = viewOf(map);
  const levels = map.handOffs.map((handOff) => levelAndScore(view, handOff, known));
  return {
    steps: map.workflows.reduce((sum, w) => sum + w.steps.length, 0),
    apps: map.apps.length,
    vendors: map.vendors.length,
    handOffs: map.handOffs.length,
    exposed: levels.filter((e) => e.level === 'exposed').length,
    aiApps: map.apps.filter((app) => aiWords(app) !== undefined).length,
    helpers: map.helpers.length,
    exposure: Math.round(levels.reduce((sum, e) => sum + e.score, 0)),
  };
}

const gone = <T extends { readonly id: string }>(
  from: readonly T[],
  to: readonly T[],
  name: (t: T) => string,
): string[] => {
  const ids = new Set(to.map((t) => t.id));
  return from.filter((t) => !ids.has(t.id)).map(name);
};

/** Counts and names of what is different between two states. */
export function compare(before: BusinessMap, after: BusinessMap, known: Known = {}): Comparison {
  const name = (row: { readonly name: string }): string => row.name;
  return {
    before: countsOf(before, known),
    after: countsOf(after, known),
    vendorsGone: gone(before.vendors, after.vendors, name),
    vendorsNew: gone(after.vendors, before.vendors, name),
    appsGone: gone(before.apps, after.apps, name),
    appsNew: gone(after.apps, before.apps, name),
    handOffsGone: gone(before.handOffs, after.handOffs, viewOf(before).name),
    handOffsNew: gone(after.handOffs, before.handOffs, viewOf(after).name),
  };
}

/**
 * A helper takes over these steps until a date: what they would see, what to prepare, a one-page hand-out of their steps
 * with the rules, and the list for the last day.
 */
export function helperJoins(
  map: BusinessMap,
  who: { readonly name: string; readonly steps: readonly string[]; readonly until?: string },
  known: Known = {},
): Result<WhatIf, MapProblem> {
  const view = viewOf(map);
  for (const id of who.steps)
    if (!view.steps.has(id)) return fail('map-not-found', `There is no step “${id}” on the map.`);
  const helper: Helper = {
    id: freshId(who.name, (id) => view.helpers.has(id)),
    name: who.name,
    ...(who.until !== undefined && { until: who.until }),
  };
  const theirs = new Set(who.steps);
  const next: BusinessMap = {
    ...map,
    helpers: [...map.helpers, helper],
    workflows: map.workflows.map((w) => ({
      ...w,
      steps: w.steps.map((s) => (theirs.has(s.id) ? { ...s, who: { is: 'helper', id: helper.id } } : s)),
    })),
  };
  const placed = who.steps.map((id) => view.steps.get(id)!);
  const apps = [...new Set(placed.flatMap((p) => p.step.apps))]
    .map((id) => view.apps.get(id))
    .filter((a) => a !== undefined);
  const until = who.until ?? 'the last day (not set yet)';
  const data = [...new Set(placed.flatMap((p) => [...p.step.in, ...p.step.out]))];
  return ok({
    title: `If ${who.name} joins`,
    map: next,
    comparison: compare(map, next, known),
    notes: [
      {
        heading: `What ${who.name} would see`,
        lines: [
          data.length > 0 ? `In the steps: ${categoryWords(data)}.` : 'The steps have no data ticked yet.',
          ...apps.map((app) => {
            const holds = [
              ...new Set(
                (view.toApp.get(app.id) ?? []).flatMap((h) =>
                  h.moves.filter((m) => m.rule !== 'block').map((m) => m.category),
                ),
              ),
            ];
            const more = holds.filter((c) => !data.includes(c));
            return more.length > 0
              ? `A login to ${app.name} also opens ${categoryWords(more)}: limit what the login may open.`
              : `A login to ${app.name} opens nothing beyond the steps.`;
          }),
        ],
      },
      {
        heading: 'Prepare',
        lines: [
          `Write down that ${who.name} keeps customers' data confidential, and have it signed.`,
          ...apps.map(
            (app) =>
              `Give ${who.name} a login of their own in ${app.name}, with no more than the steps need; never share yours.`,
          ),
          ...(who.until === undefined
            ? [`Set the date on which ${who.name}'s access ends.`]
            : [`Note ${who.until} as the last day.`]),
          `Show ${who.name} how to make a safe copy before anything goes to an AI.`,
        ],
      },
      { heading: `Hand-out for ${who.name}`, lines: handOut(map, who.steps) },
      {
        heading: `On ${until}`,
        lines: [
          ...apps.map(
            (app) => `Remove ${who.name}'s login from ${app.name}, and sign it out on all devices.`,
          ),
          'Change every password and code that was shared.',
          `Have ${who.name} delete files, messages and photos of customers from their own devices, and say so in writing.`,
          'Give the steps back to yourself on the map.',
        ],
      },
    ],
  });
}

/** The helper's steps in order, with the data and every rule that holds there. */
function handOut(map: BusinessMap, steps: readonly string[]): string[] {
  const view = viewOf(map);
  return steps.flatMap((id) => {
    const { step, workflow, number } = view.steps.get(id)!;
    const apps = step.apps.map((app) => view.apps.get(app)?.name ?? app).join(', ');
    const rules = (view.inStep.get(id) ?? []).flatMap((handOff) => {
      const to = view.endLabel(handOff.to);
      const by = (rule: string | undefined): string[] =>
        handOff.moves.filter((m) => m.rule === rule).map((m) => m.category);
      const say = (ids: readonly string[], text: (words: string) => string): string[] =>
        ids.length > 0 ? [text(categoryWords(ids))] : [];
      return [
        ...say(by('block'), (words) => `Never give ${words} to ${to}.`),
        ...say(by('pseudonymise'), (words) => `To ${to} with pseudonyms only: ${words}.`),
        ...say(by('generalise'), (words) => `To ${to} only made coarser: ${words}.`),
        ...say(by(undefined), (words) => `Ask before giving ${words} to ${to}.`),
      ];
    });
    return [
      `${workflow.label}, step ${number}: ${step.label}${apps ? ` (in ${apps})` : ''}.`,
      ...rules.map((r) => `— ${r}`),
    ];
  });
}

/** These apps were one suite: hand-offs between them are gone, and vendors that are left without apps. */
export function appsMerge(
  map: BusinessMap,
  ids: readonly string[],
  into: string,
  known: Known = {},
): Result<WhatIf, MapProblem> {
  const view = viewOf(map);
  const target = view.apps.get(into);
  const missing = [into, ...ids].find((id) => !view.apps.has(id));
  if (!target || missing !== undefined)
    return fail('map-not-found', `There is no app “${missing}” on the map.`);
  let next = map;
  for (const id of ids) if (id !== into) next = swapApp(next, id, target, undefined);
  const comparison = compare(map, next, known);
  const names = ids.filter((id) => id !== into).map((id) => view.apps.get(id)?.name ?? id);
  return ok({
    title: `If ${names.join(' and ')} were ${target.name}`,
    map: next,
    comparison,
    notes: [
      {
        heading: 'What changes',
        lines: [
          `${comparison.before.handOffs} hand-offs become ${comparison.after.handOffs}.`,
          comparison.vendorsGone.length > 0
            ? `These vendors no longer get anything new: ${comparison.vendorsGone.join(', ')}.`
            : 'No vendor disappears.',
          `${target.name} would hold more in one place: a breach there reaches more.`,
        ],
      },
      {
        heading: 'Then',
        lines: names.map(
          (name) => `Export what you need from ${name}, delete the account, and keep the confirmation.`,
        ),
      },
    ],
  });
}

/** This vendor goes away: which steps stop working, and what has to be fetched first. */
export function vendorGoes(map: BusinessMap, vendor: string, known: Known = {}): Result<WhatIf, MapProblem> {
  const view = viewOf(map);
  const row = view.vendors.get(vendor);
  if (!row) return fail('map-not-found', `There is no vendor “${vendor}” on the map.`);
  const apps = map.apps.filter((a) => a.vendor === vendor);
  const next = apps.reduce((at, app) => removeApp(at, app.id), map);
  const ids = new Set(apps.map((a) => a.id));
  const stops = [...view.steps.values()].filter((p) => p.step.apps.some((a) => ids.has(a)));
  const holds = [
    ...new Set(
      apps.flatMap((a) =>
        (view.toApp.get(a.id) ?? []).flatMap((h) =>
          h.moves.filter((m) => m.rule !== 'block').map((m) => m.category),
        ),
      ),
    ),
  ];
  const others = (app: App): string[] => {
    const purpose = known.catalog?.apps.get(app.catalog ?? '')?.purpose;
    return [...(known.catalog?.apps.values() ?? [])]
      .filter((c) => c.purpose === purpose && c.id !== app.catalog && c.vendor !== row.catalog)
      .slice(0, 4)
      .map((c) => c.name);
  };
  return ok({
    title: `If ${row.name} goes away`,
    map: next,
    comparison: compare(map, next, known),
    notes: [
      {
        heading: 'What stops',
        lines:
          stops.length > 0
            ? stops.map((p) => `${p.workflow.label}, step ${p.number}: ${p.step.label}.`)
            : ['No step stops.'],
      },
      {
        heading: 'Before it goes',
        lines: [
          holds.length > 0
            ? `Export ${categoryWords(holds)}, and have the copies deleted there.`
            : 'Nothing is held there, as far as the map knows.',
          ...apps.flatMap((app) => {
            const names = others(app);
            return names.length > 0
              ? [`Instead of ${app.name} the catalogue knows ${names.join(', ')}.`]
              : [];
          }),
        ],
      },
    ],
  });
}

/** This app's AI is turned off (and somebody looked). */
export function aiTurnedOff(map: BusinessMap, app: string, known: Known = {}): Result<WhatIf, MapProblem> {
  const row = viewOf(map).apps.get(app);
  if (!row) return fail('map-not-found', `There is no app “${app}” on the map.`);
  const next: BusinessMap = {
    ...map,
    apps: replace(map.apps, app, (a) => ({ ...a, aiOff: true, optOut: 'attested' })),
  };
  const comparison = compare(map, next, known);
  const words = aiWords(row);
  const path = known.catalog?.apps.get(row.catalog ?? '')?.optOuts?.[0];
  return ok({
    title: `If the AI of ${row.name} is off`,
    map: next,
    comparison,
    notes: [
      {
        heading: 'What changes',
        lines: [
          words ? `Now ${words}.` : `${row.name} has no AI that the map knows of.`,
          `${comparison.before.exposed} exposed hand-offs become ${comparison.after.exposed}.`,
          row.assistant
            ? `${row.name} is an assistant: without its AI the steps that use it have to be done by hand.`
            : path
              ? `The switch${path.status === 'unverified' ? ' (nobody checked that it is still there)' : ''}: ${path.path}.`
              : 'No switch is known. Look in its settings, or ask the vendor.',
        ],
      },
    ],
  });
}
