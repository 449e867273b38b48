import { categoryLabel, dataCategory, sensitivityOf } from '../categories.ts';
import type { BusinessMap, HandOff, Workflow } from '../model.ts';
import { isAbroad } from '../regions.ts';
import { type MapView, stepOf, viewOf } from '../view.ts';

/** Somebody who receives data, with where they are and what makes the transfer lawful. */
export interface RecordRecipient {
  readonly handOff: string;
  readonly name: string;
  readonly vendor: string;
  readonly country: string;
  readonly safeguard: string;
  readonly agreement: string;
  /** Category labels with their rule: `Names (pseudonymise)`. */
  readonly categories: readonly string[];
  readonly way: string;
  readonly reason: string;
}

/** One step that belongs to a processing activity. */
export interface RecordStep {
  readonly number: number;
  readonly label: string;
  readonly who: string;
  readonly apps: readonly string[];
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/**
 * One processing activity. What GDPR Article 30 asks and the map does not know is the text `not stated yet`, never left
 * out: `gaps` counts them.
 */
export interface RecordRow {
  readonly workflow: string;
  readonly activity: string;
  readonly role: 'controller' | 'processor';
  readonly purpose: string;
  readonly people: readonly string[];
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly dpv: string;
    readonly special: boolean;
  }[];
  readonly recipients: readonly RecordRecipient[];
  readonly transfers: readonly string[];
  readonly retention: string;
  readonly security: string;
  readonly steps: readonly RecordStep[];
  readonly gaps: readonly string[];
}

/** The record of processing activities: Article 30(1) for the controller's rows, 30(2) for the processor's. */
export interface ProcessingRecord {
  readonly name: string;
  readonly contact: string;
  readonly controller: readonly RecordRow[];
  readonly processor: readonly RecordRow[];
  /** Hand-offs that belong to no workflow: they are in the record too. */
  readonly unplaced: readonly RecordRecipient[];
}

const NOT_STATED = 'not stated yet';

function recipient(view: MapView, handOff: HandOff): RecordRecipient | undefined {
  if (handOff.to.at === 'step' || handOff.moves.every((m) => m.rule === 'block')) return undefined;
  const app = handOff.to.at === 'app' ? view.apps.get(handOff.to.id) : undefined;
  const vendor = app?.vendor === undefined ? undefined : view.vendors.get(app.vendor);
  return {
    handOff: handOff.id,
    name: view.endLabel(handOff.to),
    vendor: vendor?.name ?? (app ? NOT_STATED : ''),
    country: vendor?.country ?? (app ? NOT_STATED : ''),
    safeguard: vendor?.safeguard ?? '',
    agreement: vendor ? (vendor.agreement === 'unknown' ? NOT_STATED : vendor.agreement) : '',
    categories: handOff.moves
      .filter((m) => m.rule !== 'block')
      .map((m) => `${categoryLabel(m.category)} (${m.rule ?? 'no rule yet'})`),
    way: handOff.way ?? NOT_STATED,
    reason: handOff.reason ?? '',
  };
}

function rowOf(view: MapView, workflow: Workflow, recipients: readonly RecordRecipient[]): RecordRow {
  const { business } = view.map;
  const label = (id: string): string => categoryLabel(id);
  const ids = new Set(workflow.steps.flatMap((s) => [...s.in, ...s.out]));
  for (const step of workflow.steps)
    for (const h of view.inStep.get(step.id) ?? [])
      for (const m of h.moves) if (m.rule !== 'block') ids.add(m.category);
  const abroad = recipients.filter(
    (r) => r.country.length === 2 && business.country !== '' && isAbroad(business.country, r.country),
  );
  const row = {
    workflow: workflow.id,
    activity: workflow.label,
    role: workflow.role,
    purpose: workflow.purpose ?? NOT_STATED,
    people: workflow.people.map((id) => view.people.get(id)?.label ?? `${id} (removed)`),
    categories: [...ids]
      .sort((a, b) => sensitivityOf(b) - sensitivityOf(a))
      .map((id) => ({
        id,
        label: label(id),
        dpv: dataCategory(id)?.dpv ?? '',
        special: sensitivityOf(id) === 3,
      })),
    recipients,
    transfers: [
      ...new Set(abroad.map((r) => `${r.vendor}: ${r.country}, ${r.safeguard || `safeguard ${NOT_STATED}`}`)),
    ],
    retention: workflow.retention ?? NOT_STATED,
    security: business.security || NOT_STATED,
    steps: workflow.steps.map((step, at) => ({
      number: at + 1,
      label: step.label,
      who:
        step.who.is === 'me'
          ? business.name || 'the owner'
          : ((step.who.is === 'helper' ? view.helpers : view.vendors).get(step.who.id)?.name ??
            `${step.who.id} (removed)`),
      apps: step.apps.map((id) => view.apps.get(id)?.name ?? `${id} (removed)`),
      in: step.in.map(label),
      out: step.out.map(label),
    })),
  };
  const gaps = [
    ...(workflow.purpose ? [] : ['purpose']),
    ...(workflow.people.length > 0 ? [] : ['people']),
    ...(ids.size > 0 ? [] : ['data categories']),
    ...(workflow.retention ? [] : ['retention']),
    ...(business.country ? [] : ['country of the business']),
    ...(business.security ? [] : ['security measures']),
    ...[...new Set(recipients.filter((r) => r.vendor === NOT_STATED).map((r) => `vendor of ${r.name}`))],
    ...[
      ...new Set(
        recipients
          .filter((r) => r.country === NOT_STATED && r.vendor !== NOT_STATED)
          .map((r) => `country of ${r.vendor}`),
      ),
    ],
  ];
  return { ...row, gaps };
}

/** The record of processing of the whole business, with every step and hand-off that belongs to each activity. */
export function recordOf(map: BusinessMap): ProcessingRecord {
  const view = viewOf(map);
  const byWorkflow = new Map<string, RecordRecipient[]>();
  const unplaced: RecordRecipient[] = [];
  for (const handOff of map.handOffs) {
    const row = recipient(view, handOff);
    if (!row) continue;
    const step = stepOf(handOff);
    const workflow = step === undefined ? undefined : view.steps.get(step)?.workflow.id;
    const list = workflow === undefined ? unplaced : (byWorkflow.get(workflow) ?? []);
    list.push(row);
    if (workflow !== undefined) byWorkflow.set(workflow, list);
  }
  const rows = map.workflows.map((w) => rowOf(view, w, byWorkflow.get(w.id) ?? []));
  return {
    name: map.business.name || NOT_STATED,
    contact: map.business.contact || NOT_STATED,
    controller: rows.filter((r) => r.role === 'controller'),
    processor: rows.filter((r) => r.role === 'processor'),
    unplaced,
  };
}
