import { type Catalog, type DocumentLinks, vendorNamed } from '../map/index.ts';
import type { DocumentKind } from './text.ts';

/** Documents of a vendor that the catalogue knows the addresses of. */
export interface KnownVendor {
  readonly name: string;
  readonly documents: readonly { readonly kind: DocumentKind; readonly address: string }[];
}

const LINKS = {
  privacy: 'privacyPolicy',
  terms: 'terms',
  dpa: 'dpa',
  subprocessors: 'subprocessors',
} as const satisfies Partial<Record<DocumentKind, keyof DocumentLinks>>;

/** What the catalogue knows of a vendor, by its name or that of an app; undefined where it knows neither. */
export function knownVendor(catalog: Catalog, name: string): KnownVendor | undefined {
  const vendor = vendorNamed(catalog, name);
  if (!vendor) return undefined;
  const documents = Object.entries(LINKS).flatMap(([kind, link]) => {
    const address = vendor.links?.[link];
    return address?.startsWith('https://') ? [{ kind: kind as DocumentKind, address }] : [];
  });
  return { name: vendor.name, documents };
}
