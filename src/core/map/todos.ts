import { dataCategory } from './categories.ts';
import type { BusinessMap, End } from './model.ts';
import { viewOf } from './view.ts';

export type TodoWhat =
  | 'no-vendor'
  | 'no-data'
  | 'no-rule'
  | 'no-app'
  | 'leads-nowhere'
  | 'unknown-category'
  | 'same-name'
  | 'goes-round'
  | 'no-purpose'
  | 'no-retention';

/** Something on the map that is still to be done, or was kept although it does not fit. */
export interface Todo {
  readonly what: TodoWhat;
  readonly on: 'workflow' | 'step' | 'app' | 'hand-off';
  readonly id: string;
  /** A whole sentence that names the thing. */
  readonly says: string;
}

/** Everything on the map that is to do, workflows first. An incomplete map is a map: nothing here is an error. */
export function todos(map: BusinessMap): Todo[] {
  const view = viewOf(map);
  const found: Todo[] = [];
  const add = (what: TodoWhat, on: Todo['on'], id: string, says: string): void => {
    found.push({ what, on, id, says });
  };
  for (const workflow of map.workflows) {
    if (!workflow.purpose) add('no-purpose', 'workflow', workflow.id, `Say what “${workflow.label}” is for.`);
    if (!workflow.retention)
      add('no-retention', 'workflow', workflow.id, `Say how long the data of “${workflow.label}” is kept.`);
    for (const step of workflow.steps) {
      if (step.in.length + step.out.length === 0)
        add('no-data', 'step', step.id, `Tick the data of the step “${step.label}”.`);
      if (step.apps.length === 0)
        add('no-app', 'step', step.id, `Choose the app of the step “${step.label}”.`);
      for (const app of step.apps)
        if (!view.apps.has(app))
          add(
            'leads-nowhere',
            'step',
            step.id,
            `The step “${step.label}” uses “${app}”, which is not on the map.`,
          );
      for (const category of new Set([...step.in, ...step.out]))
        if (!dataCategory(category))
          add(
            'unknown-category',
            'step',
            step.id,
            `The step “${step.label}” has the unknown data “${category}”.`,
          );
    }
  }
  const names = new Map<string, string>();
  for (const app of map.apps) {
    if (app.vendor === undefined || !view.vendors.has(app.vendor))
      add('no-vendor', 'app', app.id, `Say which vendor is behind ${app.name}.`);
    const folded = app.name.trim().toLowerCase();
    const other = names.get(folded);
    if (other !== undefined)
      add('same-name', 'app', app.id, `Two apps are called ${app.name}: rename one, or merge them.`);
    names.set(folded, app.id);
  }
  const leadsSomewhere = (end: End): boolean =>
    end.at === 'step'
      ? view.steps.has(end.id)
      : end.at === 'app'
        ? view.apps.has(end.id)
        : end.at === 'people'
          ? view.people.has(end.id)
          : view.helpers.has(end.id);
  for (const handOff of map.handOffs) {
    const name = view.name(handOff);
    if (!leadsSomewhere(handOff.from) || !leadsSomewhere(handOff.to))
      add(
        'leads-nowhere',
        'hand-off',
        handOff.id,
        `The hand-off “${name}” has an end that is not on the map.`,
      );
    if (handOff.moves.length === 0)
      add('no-data', 'hand-off', handOff.id, `Tick the data that moves in “${name}”.`);
    if (handOff.moves.some((move) => move.rule === undefined))
      add('no-rule', 'hand-off', handOff.id, `Choose a rule for “${name}”.`);
    for (const move of handOff.moves)
      if (!dataCategory(move.category))
        add(
          'unknown-category',
          'hand-off',
          handOff.id,
          `“${name}” moves the unknown data “${move.category}”.`,
        );
  }
  for (const round of rounds(map))
    add(
      'goes-round',
      'app',
      round[0] as string,
      `Data goes round: ${[...round, round[0] as string].map((id) => view.endLabel({ at: 'app', id })).join(' → ')}.`,
    );
  return found;
}

/** Rings of apps that hand data to one another, each named once. Depth-first over the apps, every edge once. */
function rounds(map: BusinessMap): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of map.handOffs)
    if (from.at === 'app' && to.at === 'app') next.set(from.id, [...(next.get(from.id) ?? []), to.id]);
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    const todo: { id: string; at: number }[] = done.has(start) ? [] : [{ id: start, at: 0 }];
    while (todo.length > 0) {
      const top = todo.at(-1) as { id: string; at: number };
      if (top.at === 0) path.push(top.id);
      const target = next.get(top.id)?.[top.at++];
      if (target === undefined) {
        done.add(top.id);
        path.pop();
        todo.pop();
      } else if (path.includes(target)) found.push(path.slice(path.indexOf(target)));
      else if (!done.has(target)) todo.push({ id: target, at: 0 });
    }
  }
  return found;
}
