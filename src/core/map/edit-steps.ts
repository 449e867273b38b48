import type { Rule } from '../guard/index.ts';
import type { App, BusinessMap, HandOff, Step } from './model.ts';
import { freshId, NotFound, need, replace, union, without } from './rows.ts';
import { viewOf } from './view.ts';

/** A hand-off from a step to the app in which it is done. An assistant starts without rules: the owner decides. */
function ownHandOff(map: BusinessMap, step: Step, app: App): HandOff {
  const rule: { rule?: Rule } = app.assistant === true ? {} : { rule: 'as is' };
  return {
    id: freshId(`${step.id} to ${app.id}`, (id) => map.handOffs.some((h) => h.id === id)),
    from: { at: 'step', id: step.id },
    to: { at: 'app', id: app.id },
    moves: union(step.in, step.out).map((category) => ({ category, ...rule })),
  };
}

const isUse = (handOff: HandOff, step: Step): boolean =>
  handOff.from.at === 'step' &&
  handOff.from.id === step.id &&
  handOff.to.at === 'app' &&
  step.apps.includes(handOff.to.id);

/** The hand-offs after a step changed: its own apps get what the step now holds, with the rules that were set. */
function followStep(map: BusinessMap, before: Step, after: Step): readonly HandOff[] {
  const apps = new Map(map.apps.map((app) => [app.id, app]));
  const had = new Set([...before.in, ...before.out]);
  const has = union(after.in, after.out);
  const kept = map.handOffs.flatMap((handOff) => {
    if (!isUse(handOff, before)) return [handOff];
    if (!after.apps.includes(handOff.to.id)) return [];
    const rule: { rule?: Rule } = apps.get(handOff.to.id)?.assistant === true ? {} : { rule: 'as is' };
    const stay = handOff.moves.filter((m) => has.includes(m.category) || !had.has(m.category));
    const come = has.filter((c) => !had.has(c) && !stay.some((m) => m.category === c));
    return [{ ...handOff, moves: [...stay, ...come.map((category) => ({ category, ...rule }))] }];
  });
  let next: BusinessMap = { ...map, handOffs: kept };
  for (const id of after.apps) {
    const app = apps.get(id);
    if (app && !kept.some((h) => isUse(h, after) && h.to.id === id))
      next = { ...next, handOffs: [...next.handOffs, ownHandOff(next, after, app)] };
  }
  return next.handOffs;
}

export function setStep(map: BusinessMap, id: string, to: (step: Step) => Step): BusinessMap {
  const placed = viewOf(map).steps.get(id);
  if (!placed) throw new NotFound(`There is no step “${id}” on the map.`);
  const after = to(placed.step);
  const next = {
    ...map,
    workflows: replace(map.workflows, placed.workflow.id, (w) => ({
      ...w,
      steps: replace(w.steps, id, () => after),
    })),
  };
  return { ...next, handOffs: followStep(next, placed.step, after) };
}

/** Adds a step after another one, or at the end. */
export function addStep(
  map: BusinessMap,
  edit: { readonly workflow: string; readonly label: string; readonly after?: string },
): BusinessMap {
  const workflow = need(map.workflows, edit.workflow, 'workflow');
  const steps = viewOf(map).steps;
  const id = freshId(`${workflow.id} ${edit.label}`, (taken) => steps.has(taken));
  const at =
    edit.after === undefined
      ? workflow.steps.length
      : workflow.steps.findIndex((s) => s.id === edit.after) + 1;
  const step: Step = { id, label: edit.label, who: { is: 'me' }, apps: [], in: [], out: [] };
  return {
    ...map,
    workflows: replace(map.workflows, workflow.id, (w) => ({
      ...w,
      steps: [...w.steps.slice(0, at), step, ...w.steps.slice(at)],
    })),
  };
}

/** Moves a step to a place counted from 1. */
export function moveStep(map: BusinessMap, id: string, to: number): BusinessMap {
  const placed = viewOf(map).steps.get(id);
  if (!placed) throw new NotFound(`There is no step “${id}” on the map.`);
  const rest = without(placed.workflow.steps, id);
  const at = Math.max(0, Math.min(rest.length, to - 1));
  const steps = [...rest.slice(0, at), placed.step, ...rest.slice(at)];
  return { ...map, workflows: replace(map.workflows, placed.workflow.id, (w) => ({ ...w, steps })) };
}

/** Takes steps away, with the hand-offs that began in them or went to them. */
export function removeSteps(map: BusinessMap, ids: ReadonlySet<string>): BusinessMap {
  const touches = (h: HandOff): boolean =>
    (h.step !== undefined && ids.has(h.step)) ||
    (h.from.at === 'step' && ids.has(h.from.id)) ||
    (h.to.at === 'step' && ids.has(h.to.id));
  return {
    ...map,
    workflows: map.workflows.map((w) =>
      w.steps.some((s) => ids.has(s.id)) ? { ...w, steps: w.steps.filter((s) => !ids.has(s.id)) } : w,
    ),
    handOffs: map.handOffs.filter((h) => !touches(h)),
  };
}
