// Every entry of the catalogue fits its schema, is named after its file, and points only to what is there.
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { dataCategory } from '../src/core/map/index.ts';
import { filesUnder, readText, report, root } from './check.ts';

interface Entry {
  readonly path: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What is wrong with the catalogue under `from`, and how many entries were looked at. */
export function checkCatalog(from: string): { readonly looked: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const read = (folder: string): Entry[] => {
    const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readText(`catalog/${folder}/schema.json`, from)),
    );
    return filesUnder(`catalog/${folder}`, ['.yaml'], from).flatMap((path) =>
      entryOf(path, fits, from, wrong),
    );
  };
  const apps = read('apps');
  const vendors = read('vendors');
  const workflows = read('workflows');
  const appIds = new Set(apps.map((entry) => entry.id));
  const vendorIds = new Set(vendors.map((entry) => entry.id));
  const used = new Set(apps.map((entry) => entry.value.vendor));
  for (const { path, value } of apps)
    if (!vendorIds.has(String(value.vendor))) wrong.push(`${path}: there is no vendor "${value.vendor}"`);
  for (const { path, id } of vendors) if (!used.has(id)) wrong.push(`${path}: no app is by this vendor`);
  for (const { path, value } of workflows) checkTemplate(path, value as unknown as Shape, appIds, wrong);
  // A folder that was emptied must not pass because the others are full.
  for (const [name, entries] of Object.entries({ apps, vendors, workflows }))
    if (entries.length === 0) wrong.push(`catalog/${name} is empty`);
  return { looked: apps.length + vendors.length + workflows.length, wrong };
}

function entryOf(path: string, fits: ValidateFunction, from: string, wrong: string[]): Entry[] {
  const id = path.replace(/^.*\/|\.yaml$/g, '');
  try {
    const value = parse(readText(path, from)) as Entry['value'];
    if (!fits(value)) {
      for (const error of fits.errors ?? []) wrong.push(`${path}${error.instancePath}: ${error.message}`);
      return [];
    }
    if (value.id !== id) wrong.push(`${path}: its id is "${value.id}", its file is called "${id}"`);
    return [{ path, id, value }];
  } catch (error) {
    wrong.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
    return [];
  }
}

interface Shape {
  readonly apps?: readonly { readonly id: string }[];
  readonly workflows: readonly {
    readonly steps: readonly {
      readonly id: string;
      readonly apps: readonly string[];
      readonly data: readonly string[];
      readonly handOffs?: readonly { readonly to: string; readonly data: readonly string[] }[];
    }[];
  }[];
}

function checkTemplate(path: string, template: Shape, apps: ReadonlySet<string>, wrong: string[]): void {
  const own = new Set((template.apps ?? []).map((app) => app.id));
  for (const id of own) if (apps.has(id)) wrong.push(`${path}: the catalogue describes "${id}" already`);
  for (const { steps } of template.workflows)
    for (const step of steps) {
      const handOffs = step.handOffs ?? [];
      for (const app of [...step.apps, ...handOffs.map((h) => h.to)])
        if (!apps.has(app) && !own.has(app))
          wrong.push(`${path}: ${step.id} uses "${app}", which nobody describes`);
      for (const id of [...step.data, ...handOffs.flatMap((h) => h.data)])
        if (!dataCategory(id)) wrong.push(`${path}: ${step.id} moves "${id}", which is no data category`);
    }
}

if (import.meta.main) {
  const { looked, wrong } = checkCatalog(root);
  report('catalogue', looked, wrong);
}
