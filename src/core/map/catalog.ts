import type { Rule } from '../guard/index.ts';
import type { PersonRole } from '../people/index.ts';
import type { Ai, App, Vendor } from './model.ts';

/** Where a fact was read. `read` and `published` are dates, the latter possibly without day or month. */
export interface Source {
  readonly url: string;
  readonly kind: string;
  readonly published?: string;
  readonly read: string;
}

/** Addresses of a vendor's documents. What is absent is not known. */
export interface DocumentLinks {
  readonly privacyPolicy?: string;
  readonly dpa?: string;
  readonly subprocessors?: string;
  readonly security?: string;
  readonly status?: string;
  readonly terms?: string;
  readonly baa?: string;
  readonly source: string;
}

/** A setting that a program can read. `missing` says what an absent setting means. */
export interface SettingCheck {
  readonly os: 'windows' | 'macos' | 'linux' | 'any';
  readonly type: 'registry' | 'defaults' | 'ini' | 'policy' | 'prefs.js' | 'json' | 'env' | 'http';
  readonly location: string | Readonly<Partial<Record<'windows' | 'macos' | 'linux' | 'any', string>>>;
  readonly key: string;
  readonly safe: string | boolean;
  readonly missing: string;
  readonly note?: string;
}

/** An entry of `catalog/apps`. Absent means unknown, never safe. */
export interface CatalogApp {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly kind: 'os' | 'desktop' | 'web' | 'browser' | 'cli' | 'extension';
  readonly purpose: string;
  readonly assistant?: true;
  readonly collects?: string;
  readonly ai: Ai & { readonly use?: string; readonly scope?: 'some' };
  readonly default?: string;
  readonly optOuts?: readonly { readonly path: string; readonly status: 'sourced' | 'unverified' }[];
  readonly checks?: readonly SettingCheck[];
  /** Links that differ from the vendor's. */
  readonly links?: DocumentLinks;
  readonly domains?: readonly string[];
  readonly docs?: string;
  readonly deleteAccount?: { readonly difficulty: string; readonly url: string; readonly source: string };
  readonly events?: readonly { readonly date?: string; readonly what: string; readonly source: Source }[];
  readonly sources?: readonly Source[];
  readonly gateway?: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly notes?: string;
  readonly read: string;
}

/** An entry of `catalog/vendors`. */
export interface CatalogVendor {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly links?: DocumentLinks;
  readonly contact?: {
    readonly name: string;
    readonly email?: string;
    readonly web?: string;
    readonly address?: string;
    readonly checked: string;
    readonly source: string;
  };
  readonly certifications?: { readonly stated: readonly string[]; readonly source: string };
  readonly read: string;
}

export interface TemplateStep {
  readonly id: string;
  readonly label: string;
  readonly apps: readonly string[];
  readonly data: readonly string[];
  readonly note?: string;
  readonly handOffs?: readonly {
    readonly to: string;
    readonly data: readonly string[];
    readonly rule: Rule;
    readonly reason?: string;
  }[];
}

export interface TemplateWorkflow {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  readonly role: 'controller' | 'processor';
  readonly steps: readonly TemplateStep[];
}

/** An entry of `catalog/workflows`: what one kind of business usually does. */
export interface Template {
  readonly id: string;
  readonly label: string;
  readonly people: readonly {
    readonly id: string;
    readonly label: string;
    readonly roles?: readonly PersonRole[];
  }[];
  readonly special?: true;
  readonly regimes?: readonly string[];
  /** Apps that the catalogue does not describe. */
  readonly apps?: readonly { readonly id: string; readonly name: string }[];
  readonly workflows: readonly TemplateWorkflow[];
  readonly basis: string;
  readonly read: string;
}

/** The facts about the world that ship with Privet, by id. */
export interface Catalog {
  readonly apps: ReadonlyMap<string, CatalogApp>;
  readonly vendors: ReadonlyMap<string, CatalogVendor>;
  readonly templates: ReadonlyMap<string, Template>;
}

/** An app's documents: its own links first, the vendor's for the rest. */
export function documentsOf(catalog: Catalog, app: CatalogApp): Omit<DocumentLinks, 'source'> {
  const { source: _, ...vendor } = catalog.vendors.get(app.vendor)?.links ?? { source: '' };
  const { source: __, ...own } = app.links ?? { source: '' };
  return { ...vendor, ...own };
}

/** Other apps of the catalogue with the same purpose. */
export const alternatives = (catalog: Catalog, id: string): CatalogApp[] => {
  const app = catalog.apps.get(id);
  return app ? [...catalog.apps.values()].filter((a) => a.purpose === app.purpose && a.id !== id) : [];
};

/** The vendor of that name, or the one whose app has it, in any case. */
export function vendorNamed(catalog: Catalog, name: string): CatalogVendor | undefined {
  const wanted = fold(name.trim());
  const same = (other: string): boolean => fold(other) === wanted;
  const own = [...catalog.vendors.values()].find((one) => same(one.name));
  const app = own ? undefined : [...catalog.apps.values()].find((one) => same(one.name));
  return own ?? (app && catalog.vendors.get(app.vendor));
}

/** Other vendors with an app for a purpose that this vendor's apps serve, by name. */
export function vendorsLike(catalog: Catalog, name: string): CatalogVendor[] {
  const vendor = vendorNamed(catalog, name);
  if (!vendor) return [];
  const apps = [...catalog.apps.values()].filter((one) => one.vendor === vendor.id);
  const ids = new Set(apps.flatMap((app) => alternatives(catalog, app.id).map((one) => one.vendor)));
  ids.delete(vendor.id);
  return [...ids].flatMap((id) => catalog.vendors.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name));
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Apps whose name, vendor or purpose fits what was typed, best first: a name that starts with it, then a word that
 * does, then a vendor or purpose, then anywhere in the name.
 */
export function searchApps(catalog: Catalog, typed: string, limit = 8): CatalogApp[] {
  const query = fold(typed.trim());
  if (query === '') return [];
  const rank = (app: CatalogApp): number => {
    const name = fold(app.name);
    if (name.startsWith(query)) return 0;
    if (name.split(/[^a-z0-9.]+/).some((word) => word.startsWith(query))) return 1;
    if (fold(catalog.vendors.get(app.vendor)?.name ?? '').startsWith(query)) return 2;
    if (app.purpose.startsWith(query)) return 3;
    return name.includes(query) ? 4 : 9;
  };
  return [...catalog.apps.values()]
    .map((app) => ({ app, rank: rank(app) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank || a.app.name.localeCompare(b.app.name, 'en'))
    .slice(0, limit)
    .map(({ app }) => app);
}

/** The app and vendor rows that the map gets for a catalogue entry. The map keeps its own copy, to be edited. */
export function fromCatalog(
  catalog: Catalog,
  id: string,
): { readonly app: App; readonly vendor: Vendor } | undefined {
  const entry = catalog.apps.get(id);
  if (!entry) return undefined;
  const maker = catalog.vendors.get(entry.vendor);
  const { touchpoint, runs, trains } = entry.ai;
  return {
    app: {
      id,
      // Plans and systems in brackets tell catalogue entries apart; a business usually has one of them.
      name: entry.name.replace(/\s*\([^()]*\)$/, ''),
      vendor: entry.vendor,
      catalog: id,
      ...(entry.assistant && { assistant: true }),
      ai: { touchpoint, runs, trains },
      optOut: 'unknown',
      ...(entry.gateway && { reachedBy: entry.gateway }),
    },
    vendor: {
      id: entry.vendor,
      name: maker?.name ?? entry.vendor,
      catalog: entry.vendor,
      ...(maker?.country !== undefined && { country: maker.country }),
      agreement: 'unknown',
    },
  };
}
