import { fail, ok, type Result } from '../base/index.ts';
import { RULES, type Rule } from '../guard/index.ts';
import { type Catalog, fromCatalog, searchApps } from './catalog.ts';
import { DATA_CATEGORIES, dataCategory } from './categories.ts';
import { type BusinessMap, ENDS, type End, UNKNOWN_AI, WAYS } from './model.ts';
import { type BadRow, type MapProblem, readMap, refused } from './read.ts';
import { freshId, plus, union } from './rows.ts';

/** What an import did: the next map, and what was kept although it is not known. */
export interface TableImport {
  readonly map: BusinessMap;
  readonly apps: number;
  readonly workflows: number;
  readonly handOffs: number;
  /** Rows that were kept and marked, with the reason. */
  readonly marked: readonly BadRow[];
}

/** Headings by which a column is known, folded. */
const HEADINGS = {
  workflow: ['workflow', 'process', 'activity'],
  step: ['step name', 'task'],
  number: ['step'],
  from: ['from', 'source'],
  to: ['to', 'destination', 'recipient'],
  app: ['app', 'application', 'software', 'program', 'name', 'displayname', 'display name'],
  vendor: ['vendor', 'publisher', 'company', 'maker', 'manufacturer'],
  way: ['way'],
  data: ['data', 'category', 'data category'],
  rule: ['rule'],
  reason: ['reason', 'why'],
} as const;
type Column = keyof typeof HEADINGS;

/** Names of entries that an app list writes otherwise: `Zoom Workplace (64-bit) 6.2` is still Zoom. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)|\b(v?\d+(\.\d+)+|x64|x86|64-bit|32-bit)\b/g, ' ')
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

class Importing {
  map: BusinessMap;
  readonly bad: BadRow[] = [];
  readonly marked: BadRow[] = [];
  private readonly catalog: Catalog;
  /** Step ids by workflow and step name of this file. */
  private readonly steps = new Map<string, string>();
  private readonly handOffs = new Map<string, number>();

  constructor(map: BusinessMap, catalog: Catalog) {
    this.map = map;
    this.catalog = catalog;
  }

  /** The id of the app with this name: on the map already, in the catalogue, or new and without a vendor. */
  app(name: string, vendor: string, row: string): string {
    const wanted = bare(name);
    const there = this.map.apps.find(
      (a) => a.name.toLowerCase() === name.toLowerCase() || bare(a.name) === wanted,
    );
    if (there) return there.id;
    const found =
      this.catalog.apps.get(name.toLowerCase()) ??
      searchApps(this.catalog, name, 1)[0] ??
      (wanted.length >= 3
        ? [...this.catalog.apps.values()].find((a) => wanted.startsWith(bare(a.name)))
        : undefined);
    const known = found && fromCatalog(this.catalog, found.id);
    if (known) {
      this.map = {
        ...this.map,
        apps: plus(this.map.apps, known.app),
        vendors: plus(this.map.vendors, known.vendor),
      };
      return known.app.id;
    }
    const id = freshId(name, (taken) => this.map.apps.some((a) => a.id === taken));
    const maker = vendor === '' ? undefined : this.vendor(vendor);
    this.map = {
      ...this.map,
      apps: [
        ...this.map.apps,
        { id, name, ...(maker !== undefined && { vendor: maker }), ai: UNKNOWN_AI, optOut: 'unknown' },
      ],
    };
    this.marked.push({
      row,
      reason: `“${name}” is not in the catalogue; it is on the map, with nothing known about it`,
    });
    return id;
  }

  private vendor(name: string): string {
    const there = this.map.vendors.find((v) => v.name.toLowerCase() === name.toLowerCase());
    if (there) return there.id;
    const id = freshId(name, (taken) => this.map.vendors.some((v) => v.id === taken));
    this.map = { ...this.map, vendors: [...this.map.vendors, { id, name, agreement: 'unknown' }] };
    return id;
  }

  /** The id of a data category by id or words; unknown words are kept as they are and marked. */
  category(text: string, row: string): string {
    const folded = text.toLowerCase();
    const known =
      dataCategory(text) ??
      DATA_CATEGORIES.find((c) => c.label.toLowerCase() === folded || c.id.toLowerCase() === folded);
    if (!known) this.marked.push({ row, reason: `the data “${text}” is not known; it is kept and marked` });
    return known?.id ?? text;
  }

  step(workflowLabel: string, stepLabel: string): string {
    const key = `${workflowLabel}\n${stepLabel}`;
    const there = this.steps.get(key);
    if (there !== undefined) return there;
    let workflow = this.map.workflows.find((w) => w.label === workflowLabel);
    if (!workflow) {
      const id = freshId(workflowLabel, (taken) => this.map.workflows.some((w) => w.id === taken));
      workflow = { id, label: workflowLabel, role: 'controller', people: [], steps: [] };
      this.map = { ...this.map, workflows: [...this.map.workflows, workflow] };
    }
    const own = workflow.steps.find((s) => s.label === stepLabel);
    const taken = new Set(this.map.workflows.flatMap((w) => w.steps.map((s) => s.id)));
    const id = own?.id ?? freshId(`${workflow.id} ${stepLabel}`, (t) => taken.has(t));
    if (!own) {
      const step = { id, label: stepLabel, who: { is: 'me' as const }, apps: [], in: [], out: [] };
      const target = workflow.id;
      this.map = {
        ...this.map,
        workflows: this.map.workflows.map((w) => (w.id === target ? { ...w, steps: [...w.steps, step] } : w)),
      };
    }
    this.steps.set(key, id);
    return id;
  }

  end(text: string, workflow: string, vendor: string, row: string): End {
    const [at, ...rest] = text.split(':');
    const kind = ENDS.find((e) => e === at?.trim());
    const label = rest.join(':').trim();
    if (kind === undefined || kind === 'app' || label === '')
      return { at: 'app', id: this.app(text, vendor, row) };
    if (kind === 'step') return { at: 'step', id: this.step(workflow, label) };
    if (kind === 'people') {
      const there = this.map.people.find((p) => p.label === label);
      const id = there?.id ?? freshId(label, (taken) => this.map.people.some((p) => p.id === taken));
      this.map = { ...this.map, people: plus(this.map.people, { id, label }) };
      return { at: 'people', id };
    }
    const there = this.map.helpers.find((h) => h.name === label);
    const id = there?.id ?? freshId(label, (taken) => this.map.helpers.some((h) => h.id === taken));
    this.map = { ...this.map, helpers: plus(this.map.helpers, { id, name: label }) };
    return { at: 'helper', id };
  }

  move(
    from: End,
    to: End,
    category: string,
    rule: Rule | undefined,
    more: { way?: (typeof WAYS)[number]; reason?: string },
  ): void {
    const key = `${from.at} ${from.id} ${to.at} ${to.id}`;
    const move = { category, ...(rule && { rule }) };
    const at =
      this.handOffs.get(key) ??
      this.map.handOffs.findIndex((h) => `${h.from.at} ${h.from.id} ${h.to.at} ${h.to.id}` === key);
    if (at >= 0) {
      this.handOffs.set(key, at);
      const handOffs = [...this.map.handOffs];
      const old = handOffs[at] as (typeof handOffs)[number];
      handOffs[at] = { ...old, moves: [...old.moves.filter((m) => m.category !== category), move] };
      this.map = { ...this.map, handOffs };
    } else {
      const id = freshId(`${from.id} to ${to.id}`, (taken) => this.map.handOffs.some((h) => h.id === taken));
      this.handOffs.set(key, this.map.handOffs.length);
      this.map = { ...this.map, handOffs: [...this.map.handOffs, { id, from, to, moves: [move], ...more }] };
    }
    if (from.at === 'step')
      this.map = {
        ...this.map,
        workflows: this.map.workflows.map((w) => ({
          ...w,
          steps: w.steps.map((s) => (s.id === from.id ? { ...s, in: union(s.in, [category]) } : s)),
        })),
      };
  }
}

/**
 * Takes a table into the map: a list of apps (a column `app`, or one app a line without a heading), or hand-offs with
 * the headings of the map's own CSV. Apps are looked up in the catalogue; what is not known is kept and marked. A row with
 * a rule or way that does not exist, or without its app, is refused, and then nothing changes.
 */
export function importTable(
  map: BusinessMap,
  table: readonly (readonly string[])[],
  catalog: Catalog,
): Result<TableImport, MapProblem> {
  const filled = table
    .map((cells, at) => ({ cells: cells.map((c) => c.trim()), row: `row ${at + 1}` }))
    .filter(({ cells }) => cells.some(Boolean));
  const first = filled[0];
  if (!first) return fail('map-bad-rows', 'The file has no rows. Nothing was changed.');
  const at = columnsOf(first.cells);
  const headed = at.app !== undefined || at.to !== undefined;
  const rows = headed ? filled.slice(1) : filled;
  const importing = new Importing(map, catalog);
  for (const { cells, row } of rows) {
    const cell = (column: Column): string => {
      const index = headed ? at[column] : column === 'app' ? 0 : undefined;
      return index === undefined ? '' : (cells[index] ?? '');
    };
    takeRow(importing, cell, row);
  }
  if (importing.bad.length > 0) return refused(importing.bad);
  const checked = readMap(importing.map);
  if (!checked.ok) return checked;
  const next = checked.value;
  return ok({
    map: next,
    apps: next.apps.length - map.apps.length,
    workflows: next.workflows.length - map.workflows.length,
    handOffs: next.handOffs.length - map.handOffs.length,
    marked: importing.marked,
  });
}

function takeRow(importing: Importing, cell: (column: Column) => string, row: string): void {
  const [workflow, step, to, app] = [cell('workflow'), cell('step'), cell('to'), cell('app')];
  if (to === '') {
    if (workflow !== '' && step !== '') importing.step(workflow, step);
    if (app !== '') importing.app(app, cell('vendor'), row);
    else if (step === '') importing.bad.push({ row, reason: 'names no app and no step' });
    return;
  }
  const rule = RULES.find((r) => r === cell('rule').toLowerCase());
  if (!rule && cell('rule') !== '')
    importing.bad.push({ row, reason: `has the rule “${cell('rule')}”; rules are ${RULES.join(', ')}` });
  const way = WAYS.find((w) => w === cell('way').toLowerCase());
  if (!way && cell('way') !== '')
    importing.bad.push({ row, reason: `has the way “${cell('way')}”; ways are ${WAYS.join(', ')}` });
  const from =
    cell('from') !== ''
      ? importing.end(cell('from'), workflow, '', row)
      : workflow !== '' && step !== ''
        ? ({ at: 'step', id: importing.step(workflow, step) } as const)
        : undefined;
  if (!from) {
    importing.bad.push({ row, reason: 'says where data goes but not where it comes from' });
    return;
  }
  const end = importing.end(to, workflow, cell('vendor'), row);
  const category = importing.category(cell('data'), row);
  if (category === '') return;
  importing.move(from, end, category, rule, {
    ...(way && { way }),
    ...(cell('reason') !== '' && { reason: cell('reason') }),
  });
}

function columnsOf(heading: readonly string[]): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  heading.forEach((text, at) => {
    const folded = text.toLowerCase();
    for (const column of Object.keys(HEADINGS) as Column[])
      if ((HEADINGS[column] as readonly string[]).includes(folded)) found[column] ??= at;
  });
  // The map's own CSV numbers its steps beside their names; a table made by hand has the names under `step`.
  if (found.step === undefined && found.number !== undefined) found.step = found.number;
  return found;
}
