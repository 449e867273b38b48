import { fail, ok, type PersonId, type Result } from '../base/index.ts';
import type { Policy } from '../guard/index.ts';
import type { PersonRole } from '../people/index.ts';
import { type Answer, type Asked, ask, type Question, whatIf } from './ask.ts';
import { type Catalog, type CatalogApp, fromCatalog, searchApps } from './catalog.ts';
import { type Drawing, drawingOf, type Layout, layout } from './drawing.ts';
import { type Edit, edit } from './edit.ts';
import { toMermaid } from './export/mermaid.ts';
import { toSvg } from './export/svg.ts';
import { mapRows, recordSheets, type Sheet, toCsv } from './export/tables.ts';
import { importTable } from './import-table.ts';
import { type App, type BusinessMap, UNKNOWN_AI, type Vendor } from './model.ts';
import { type DestinationPolicy, destinations, policyFor } from './policy.ts';
import { type Exposure, exposed } from './questions/exposed.ts';
import type { Known, KnownStance } from './questions/known.ts';
import { type Less, less } from './questions/less.ts';
import type { WhatIf } from './questions/what-if.ts';
import { aiWords } from './questions/who-sees.ts';
import { type BadRow, type MapProblem, readMap } from './read.ts';
import { freshId } from './rows.ts';
import type { KeptMap, MapHistory, MapStore } from './store.ts';
import { startFrom } from './template.ts';
import { type Todo, todos } from './todos.ts';
import { type Disclosed, type Unexplained, unexplained } from './unexplained.ts';

/** What the keeper works with. `main` hands it in. */
export interface MapKeeperParts {
  readonly store: MapStore;
  readonly catalog: Catalog;
  /** The ledger's entries in chunks: all of one person, or the recent ones of everybody. */
  disclosures(person?: PersonId): AsyncIterable<readonly Disclosed[]>;
  /** The role of one of the business's people; undefined for somebody unknown. */
  roleOf(person: PersonId): Promise<PersonRole | undefined>;
  /** What was read in vendors' documents, by the vendor's id on the map. Absent while no document is read. */
  stances?(): Promise<ReadonlyMap<string, KnownStance>>;
}

/** Which app is meant: an entry of the catalogue, or one of the map, or a new one by its name. */
export type AppChoice = { readonly catalog: string } | { readonly app: string } | { readonly name: string };

type Choosing = 'use-app' | 'swap-app' | 'add-app';

/** An edit as it comes from a surface: apps are chosen, not described. */
export type MapEdit =
  | Exclude<Edit, { readonly do: Choosing }>
  | { readonly do: 'use-app'; readonly step: string; readonly choice: AppChoice }
  | { readonly do: 'swap-app'; readonly id: string; readonly choice: AppChoice }
  | { readonly do: 'add-app'; readonly choice: AppChoice }
  | {
      readonly do: 'hand-on';
      readonly step: string;
      readonly choice: AppChoice;
      readonly categories: readonly string[];
    };

/** What is known of an app beyond its row: for lists and the side panel. */
export interface AppNote {
  readonly id: string;
  readonly ai?: string;
  readonly purpose?: string;
  readonly optOuts: readonly { readonly path: string; readonly status: 'sourced' | 'unverified' }[];
  readonly confidence?: CatalogApp['confidence'];
  readonly read?: string;
}

/** The map with everything that is said about it, as of one revision. */
export interface MapSnapshot extends KeptMap {
  readonly history: MapHistory;
  readonly todos: readonly Todo[];
  readonly exposures: readonly Exposure[];
  readonly less: readonly Less[];
  readonly notes: readonly AppNote[];
}

export interface ImportedMap {
  readonly snapshot: MapSnapshot;
  /** Rows that were kept and marked. */
  readonly marked: readonly BadRow[];
  readonly says: string;
}

export const EXPORT_FORMATS = ['mermaid', 'svg', 'csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An export: text, or for XLSX the sheets of a workbook that an adapter writes. */
export type MapExport =
  | { readonly format: Exclude<ExportFormat, 'xlsx'>; readonly text: string }
  | { readonly format: 'xlsx'; readonly sheets: readonly Sheet[] };

/** A what-if with the picture of the state that is not so yet. */
export interface DrawnWhatIf extends Omit<WhatIf, 'map'> {
  readonly layout: Layout;
}

/** A chosen set of workflows for a drawing; absent is the whole map. */
export type Chosen = readonly string[] | undefined;
const chosenSet = (workflows: Chosen): ReadonlySet<string> | undefined => workflows && new Set(workflows);

/**
 * Everything that the page and the command line do with the map, over its store: one place where an edit is made, kept
 * and shown. Decides nothing itself; rejects with a `ProblemError` when the store fails.
 */
export class MapKeeper {
  readonly #parts: MapKeeperParts;

  constructor(parts: MapKeeperParts) {
    this.#parts = parts;
  }

  get catalog(): Catalog {
    return this.#parts.catalog;
  }

  async map(): Promise<BusinessMap> {
    return (await this.#parts.store.load()).map;
  }

  async snapshot(): Promise<MapSnapshot> {
    const { map, revision } = await this.#parts.store.load();
    const known = await this.#known();
    return {
      map,
      revision,
      history: await this.#parts.store.history(),
      todos: todos(map),
      exposures: exposed(map, known),
      less: less(map),
      notes: map.apps.map((app) => this.#noteOf(app)),
    };
  }

  /** What left lately and no hand-off explains. Reads the ledger: ask once, not with every edit. */
  async unexplained(): Promise<readonly Unexplained[]> {
    return unexplained(await this.map(), await this.#ledger());
  }

  /** Makes one edit of the map of `revision` and keeps it. */
  async edit(revision: number, what: MapEdit): Promise<Result<MapSnapshot, MapProblem>> {
    const { map } = await this.#parts.store.load();
    const chosen = this.#choose(map, what);
    if (!chosen.ok) return chosen;
    const edited = edit(map, chosen.value);
    if (!edited.ok) return edited;
    return this.#kept(await this.#parts.store.save(edited.value.map, revision, edited.value.says));
  }

  /** Adds workflows of a template: those named, or all. */
  async start(
    revision: number,
    template: string,
    workflows?: readonly string[],
  ): Promise<Result<MapSnapshot, MapProblem>> {
    const found = this.catalog.templates.get(template);
    if (!found) return fail('map-not-found', `There is no template “${template}”. Nothing was changed.`);
    const { map } = await this.#parts.store.load();
    const next = readMap(startFrom(map, found, this.catalog, workflows));
    if (!next.ok) return next;
    return this.#kept(await this.#parts.store.save(next.value, revision, `Start as ${found.label}`));
  }

  async undo(): Promise<Result<MapSnapshot, MapProblem>> {
    return this.#kept(await this.#parts.store.undo());
  }

  async redo(): Promise<Result<MapSnapshot, MapProblem>> {
    return this.#kept(await this.#parts.store.redo());
  }

  /** Replaces the map by one that was exported as JSON. It can be taken back. */
  async importJson(value: unknown): Promise<Result<ImportedMap, MapProblem>> {
    const read = readMap(value);
    if (!read.ok) return read;
    const { revision } = await this.#parts.store.load();
    const kept = await this.#kept(await this.#parts.store.save(read.value, revision, 'Import a map'));
    if (!kept.ok) return kept;
    const marked = todos(read.value)
      .filter((t) => ['leads-nowhere', 'unknown-category', 'same-name', 'goes-round'].includes(t.what))
      .map((t) => ({ row: t.id, reason: t.says }));
    const steps = read.value.workflows.reduce((sum, w) => sum + w.steps.length, 0);
    return ok({
      snapshot: kept.value,
      marked,
      says: `The map was replaced: ${read.value.workflows.length} workflows, ${steps} steps, ${read.value.handOffs.length} hand-offs.`,
    });
  }

  /** Adds what a table names: apps, or hand-offs. */
  async importTable(table: readonly (readonly string[])[]): Promise<Result<ImportedMap, MapProblem>> {
    const { map, revision } = await this.#parts.store.load();
    const read = importTable(map, table, this.catalog);
    if (!read.ok) return read;
    const kept = await this.#kept(await this.#parts.store.save(read.value.map, revision, 'Import a table'));
    if (!kept.ok) return kept;
    const { apps, workflows, handOffs, marked } = read.value;
    return ok({
      snapshot: kept.value,
      marked,
      says: `Added ${apps} apps, ${workflows} workflows and ${handOffs} hand-offs.`,
    });
  }

  async ask(
    question: Question,
    asked: Asked & { readonly person?: PersonId },
  ): Promise<Result<Answer, MapProblem>> {
    const { person, ...rest } = asked;
    let about: Asked = rest;
    if (person !== undefined) {
      const role = await this.#parts.roleOf(person);
      if (!role) return fail('map-not-found', 'There is no such person.');
      about = { ...rest, role, disclosures: await this.#ledger(person) };
    } else if (question === 'unexplained') about = { ...rest, disclosures: await this.#ledger() };
    return ask(await this.map(), question, about, await this.#known());
  }

  async whatIf(asked: Asked, workflows?: Chosen): Promise<Result<DrawnWhatIf, MapProblem>> {
    const known = await this.#known();
    const answer = whatIf(await this.map(), asked, known);
    if (!answer.ok) return answer;
    const { map, ...rest } = answer.value;
    return ok({ ...rest, layout: layout(drawingOf(map, chosenSet(workflows), known)) });
  }

  async drawing(workflows?: Chosen): Promise<Layout> {
    return layout(await this.#drawing(workflows));
  }

  async export(format: ExportFormat, workflows?: Chosen): Promise<MapExport> {
    const map = await this.map();
    switch (format) {
      case 'json':
        return { format, text: `${JSON.stringify(map, undefined, 2)}\n` };
      case 'csv':
        return { format, text: toCsv(mapRows(map)) };
      case 'xlsx':
        return { format, sheets: recordSheets(map) };
      case 'mermaid':
        return { format, text: toMermaid(await this.#drawing(workflows)) };
      case 'svg':
        return { format, text: toSvg(await this.#drawing(workflows), map.business.name || 'Map') };
    }
  }

  /** Apps that fit what was typed: those on the map first, then the catalogue's. */
  async findApps(
    typed: string,
  ): Promise<readonly { readonly choice: AppChoice; readonly name: string; readonly detail: string }[]> {
    const { apps, vendors } = await this.map();
    const folded = typed.trim().toLowerCase();
    const makers = new Map(vendors.map((v) => [v.id, v.name]));
    const own = apps.filter((app) => folded !== '' && app.name.toLowerCase().includes(folded)).slice(0, 4);
    const there = new Set(apps.map((app) => app.catalog));
    return [
      ...own.map((app) => ({
        choice: { app: app.id },
        name: app.name,
        detail: `on your map, ${makers.get(app.vendor ?? '') ?? 'no vendor yet'}`,
      })),
      ...searchApps(this.catalog, typed)
        .filter((entry) => !there.has(entry.id))
        .map((entry) => ({
          choice: { catalog: entry.id },
          name: entry.name,
          detail: `${this.catalog.vendors.get(entry.vendor)?.name ?? entry.vendor}, ${entry.purpose}`,
        })),
    ];
  }

  /** The policies of all destinations of the map, as of now; each with its id, name and sort. */
  async policies(defaultsOf: (destination: { readonly sort: 'ai' | 'app' | 'this-computer' }) => Policy) {
    const map = await this.map();
    return destinations(map).flatMap((destination) => {
      const policy = policyFor(map, destination.id, defaultsOf(destination));
      return policy ? [{ ...destination, policy }] : [];
    });
  }

  /** The policy of one destination, also of a provider or a model; undefined when the map does not know it. */
  async policy(destination: string, defaults: Policy): Promise<DestinationPolicy | undefined> {
    return policyFor(await this.map(), destination, defaults);
  }

  async #drawing(workflows: Chosen): Promise<Drawing> {
    const map = await this.map();
    return drawingOf(map, chosenSet(workflows), await this.#known(), unexplained(map, await this.#ledger()));
  }

  #choose(map: BusinessMap, what: MapEdit): Result<Edit, MapProblem> {
    if (!('choice' in what)) return ok(what);
    const rows = this.#rowsFor(map, what.choice);
    if (!rows)
      return fail(
        'map-not-found',
        'There is no such app in the catalogue or on the map. Nothing was changed.',
      );
    switch (what.do) {
      case 'use-app':
        return ok({ do: 'use-app', step: what.step, ...rows });
      case 'swap-app':
        return ok({ do: 'swap-app', id: what.id, ...rows });
      case 'add-app':
        return ok({ do: 'add-app', ...rows });
      case 'hand-on':
        return ok({
          do: 'add-hand-off',
          from: { at: 'step', id: what.step },
          to: { at: 'app', id: rows.app.id },
          categories: what.categories,
          ...rows,
        });
    }
  }

  #rowsFor(map: BusinessMap, choice: AppChoice): { readonly app: App; readonly vendor?: Vendor } | undefined {
    if ('catalog' in choice) return fromCatalog(this.catalog, choice.catalog);
    if ('app' in choice) {
      const app = map.apps.find((a) => a.id === choice.app);
      return app && { app };
    }
    const id = freshId(choice.name, (taken) => map.apps.some((a) => a.id === taken));
    return { app: { id, name: choice.name, ai: UNKNOWN_AI, optOut: 'unknown' } };
  }

  #noteOf(app: App): AppNote {
    const entry = app.catalog === undefined ? undefined : this.catalog.apps.get(app.catalog);
    const ai = aiWords(app);
    return {
      id: app.id,
      ...(ai !== undefined && { ai }),
      ...(entry && { purpose: entry.purpose, confidence: entry.confidence, read: entry.read }),
      optOuts: entry?.optOuts ?? [],
    };
  }

  async #known(): Promise<Known> {
    const stances = await this.#parts.stances?.();
    return { catalog: this.catalog, ...(stances && { stances }) };
  }

  async #ledger(person?: PersonId): Promise<Disclosed[]> {
    const entries: Disclosed[] = [];
    for await (const chunk of this.#parts.disclosures(person)) entries.push(...chunk);
    return entries;
  }

  async #kept(saved: Result<unknown, MapProblem>): Promise<Result<MapSnapshot, MapProblem>> {
    return saved.ok ? ok(await this.snapshot()) : saved;
  }
}
