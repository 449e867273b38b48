import {
  type Catalog,
  fromCatalog,
  type Template,
  type TemplateStep,
  type TemplateWorkflow,
} from './catalog.ts';
import {
  type App,
  type BusinessMap,
  type HandOff,
  type Move,
  type Step,
  UNKNOWN_AI,
  type Vendor,
} from './model.ts';
import { freshId, plus, union } from './rows.ts';

/**
 * Adds what a kind of business usually does to the map: the template's workflows (or those named), with its people, its
 * usual apps and their vendors, and the suggested rules. What is there already stays; ids that are taken get a number.
 */
export function startFrom(
  map: BusinessMap,
  template: Template,
  catalog: Catalog,
  only?: readonly string[],
): BusinessMap {
  const chosen = template.workflows.filter((w) => only === undefined || only.includes(w.id));
  let next: BusinessMap = { ...map, people: template.people.reduce((list, p) => plus(list, p), map.people) };
  for (const workflow of chosen) next = addWorkflow(next, template, workflow, catalog);
  return next;
}

function addWorkflow(
  map: BusinessMap,
  template: Template,
  from: TemplateWorkflow,
  catalog: Catalog,
): BusinessMap {
  const id = freshId(from.id, (taken) => map.workflows.some((w) => w.id === taken));
  let { apps, vendors, handOffs } = map;
  for (const app of new Set(from.steps.flatMap((s) => [...s.apps, ...(s.handOffs ?? []).map((h) => h.to)]))) {
    const made = fromCatalog(catalog, app) ?? unlisted(template, app);
    apps = plus(apps, made.app);
    vendors = plus(vendors, made.vendor);
  }
  const byId = new Map(apps.map((app) => [app.id, app]));
  const steps = from.steps.map((step, at): Step => {
    const later = new Set(from.steps.slice(at + 1).flatMap((s) => s.data));
    const handed = (step.handOffs ?? []).flatMap((h) => h.data);
    return {
      id: `${id}-${step.id}`,
      label: step.label,
      who: { is: 'me' },
      apps: step.apps,
      in: step.data,
      out: union(
        handed,
        step.data.filter((c) => later.has(c)),
      ),
      ...(step.note !== undefined && { note: step.note }),
    };
  });
  from.steps.forEach((step, at) => {
    handOffs = [...handOffs, ...handOffsOf(step, (steps[at] as Step).id, byId, handOffs)];
  });
  const workflow = {
    id,
    label: from.label,
    purpose: from.purpose,
    role: from.role,
    people: template.people.map((p) => p.id),
    steps,
  };
  return { ...map, apps, vendors, handOffs, workflows: [...map.workflows, workflow] };
}

/** The step's own apps get its data as is (an assistant: undecided); a suggestion for the same app replaces that. */
function handOffsOf(
  step: TemplateStep,
  stepId: string,
  apps: ReadonlyMap<string, App>,
  there: readonly HandOff[],
): HandOff[] {
  const made = new Map<string, HandOff>();
  const put = (to: string, moves: readonly Move[], reason?: string): void => {
    const other = made.get(to);
    const kept = other?.moves.filter((m) => !moves.some((n) => n.category === m.category)) ?? [];
    made.set(to, {
      id: other?.id ?? freshId(`${stepId} to ${to}`, (id) => there.some((h) => h.id === id)),
      from: { at: 'step', id: stepId },
      to: { at: 'app', id: to },
      moves: [...kept, ...moves],
      ...(reason !== undefined && { reason }),
    });
  };
  for (const to of step.apps)
    put(
      to,
      step.data.map((category) => (apps.get(to)?.assistant ? { category } : { category, rule: 'as is' })),
    );
  for (const { to, data, rule, reason } of step.handOffs ?? [])
    put(
      to,
      data.map((category) => ({ category, rule })),
      reason,
    );
  return [...made.values()];
}

function unlisted(template: Template, id: string): { readonly app: App; readonly vendor?: Vendor } {
  const name = template.apps?.find((app) => app.id === id)?.name ?? id;
  return { app: { id, name, ai: UNKNOWN_AI, optOut: 'unknown' } };
}
