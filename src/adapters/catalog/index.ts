import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Catalog, CatalogApp, CatalogVendor, Template } from '../../core/map/index.ts';

/** Entries by folder, as they are kept in the compiled file. */
interface Entries {
  readonly apps: readonly CatalogApp[];
  readonly vendors: readonly CatalogVendor[];
  readonly workflows: readonly Template[];
}

const FOLDERS = ['apps', 'vendors', 'workflows'] as const;

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** The YAML files of one folder of the catalogue, as paths. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

/**
 * Reads the catalogue from its YAML files. About 240 files take a third of a second, so the result is kept as one JSON
 * file at `compiled` and used while its list of files with their sizes and times still fits. A compiled file that is
 * missing, stale or damaged is made again; one that cannot be written is done without.
 */
export function readCatalog(folder: string, compiled?: string): Catalog {
  const files = FOLDERS.flatMap((name) => filesOf(join(folder, name)));
  const stamp = files
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file.slice(folder.length)} ${mtimeMs} ${size}`;
    })
    .join('\n');
  let entries = compiled === undefined ? undefined : readCompiled(compiled, stamp);
  if (!entries) {
    entries = parseAll(folder);
    if (compiled !== undefined) writeCompiled(compiled, stamp, entries);
  }
  return {
    apps: byId(entries.apps),
    vendors: byId(entries.vendors),
    templates: byId(entries.workflows),
  };
}

// The entries are trusted as typed: tools/check-catalog.ts holds every file to its schema before it ships.
function parseAll(folder: string): Entries {
  const [apps, vendors, workflows] = FOLDERS.map((name) =>
    filesOf(join(folder, name)).map((file): unknown => parse(readFileSync(file, 'utf8'))),
  );
  return {
    apps: apps as CatalogApp[],
    vendors: vendors as CatalogVendor[],
    workflows: workflows as Template[],
  };
}

function readCompiled(path: string, stamp: string): Entries | undefined {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly stamp?: string;
      readonly entries?: Entries;
    };
    return kept.stamp === stamp ? kept.entries : undefined;
  } catch {
    // Not there yet, or damaged: it is made again.
    return undefined;
  }
}

function writeCompiled(path: string, stamp: string, entries: Entries): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const half = `${path}.${process.pid}`;
    writeFileSync(half, JSON.stringify({ stamp, entries }));
    renameSync(half, path);
  } catch {
    // A folder that cannot be written costs a slower start, nothing else.
  }
}
