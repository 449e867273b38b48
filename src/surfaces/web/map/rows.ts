import type {
  App,
  AppNote,
  DataCategory,
  End,
  Exposure,
  HandOff,
  MapSnapshot,
  Step,
  Vendor,
  Workflow,
} from '../../../core/map/index.ts';
import type { MapCatalogue } from './use-map.ts';

/** Look-ups over the rows that came from the desk. Only finds and names; decides nothing. */
export interface MapRows {
  readonly snapshot: MapSnapshot;
  readonly categories: readonly DataCategory[];
  readonly apps: ReadonlyMap<string, App>;
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly notes: ReadonlyMap<string, AppNote>;
  readonly exposures: ReadonlyMap<string, Exposure>;
  readonly steps: ReadonlyMap<string, { readonly step: Step; readonly workflow: Workflow }>;
  handOffsOf(step: string): readonly HandOff[];
  categoryLabel(id: string): string;
  endLabel(end: End): string;
  nameOf(handOff: HandOff): string;
}

export const rowsOf = (snapshot: MapSnapshot, catalogue: MapCatalogue): MapRows => {
  const { map } = snapshot;
  const apps = new Map(map.apps.map((a) => [a.id, a]));
  const labels = new Map(catalogue.categories.map((c) => [c.id, c.label]));
  const steps = new Map(
    map.workflows.flatMap((workflow) => workflow.steps.map((step) => [step.id, { step, workflow }])),
  );
  const byStep = Map.groupBy(map.handOffs, (h) => h.step ?? (h.from.at === 'step' ? h.from.id : ''));
  const people = new Map(map.people.map((p) => [p.id, p.label]));
  const helpers = new Map(map.helpers.map((h) => [h.id, h.name]));
  const endLabel = ({ at, id }: End): string =>
    (at === 'app'
      ? apps.get(id)?.name
      : at === 'step'
        ? steps.get(id)?.step.label
        : at === 'people'
          ? people.get(id)
          : helpers.get(id)) ?? id;
  return {
    snapshot,
    categories: catalogue.categories,
    apps,
    vendors: new Map(map.vendors.map((v) => [v.id, v])),
    notes: new Map(snapshot.notes.map((n) => [n.id, n])),
    exposures: new Map(snapshot.exposures.map((e) => [e.handOff, e])),
    steps,
    handOffsOf: (step) => byStep.get(step) ?? [],
    categoryLabel: (id) => labels.get(id) ?? id,
    endLabel,
    nameOf: (h) => `${endLabel(h.from)} → ${endLabel(h.to)}`,
  };
};
