import { expect, it } from 'vitest';
import { type Catalog, vendorsLike } from '../map/index.ts';
import { knownVendor } from './known.ts';

const app = (id: string, vendor: string, purpose: string) =>
  ({ id, name: `${id} App`, vendor, purpose }) as unknown as Catalog['apps'] extends ReadonlyMap<
    string,
    infer A
  >
    ? A
    : never;
const catalog: Catalog = {
  apps: new Map([
    ['a', app('a', 'acme', 'notes')],
    ['b', app('b', 'other', 'notes')],
    ['c', app('c', 'third', 'mail')],
  ]),
  vendors: new Map([
    [
      'acme',
      {
        id: 'acme',
        name: 'Acme',
        links: {
          privacyPolicy: 'https://acme.example/privacy',
          terms: 'http://acme.example/terms',
          status: 'https://status.acme.example',
          source: 'test',
        },
        read: '2026-11-28',
      },
    ],
    ['other', { id: 'other', name: 'Other', read: '2026-11-28' }],
    ['third', { id: 'third', name: 'Third', read: '2026-11-28' }],
  ]),
  templates: new Map(),
};

it('[A27] takes the addresses of documents from the catalogue, by the name of the vendor or of its app', () => {
  const known = { name: 'Acme', documents: [{ kind: 'privacy', address: 'https://acme.example/privacy' }] };
  expect(knownVendor(catalog, ' acme ')).toEqual(known);
  expect(knownVendor(catalog, 'A App')).toEqual(known);
  expect(knownVendor(catalog, 'Other')).toEqual({ name: 'Other', documents: [] });
  expect(knownVendor(catalog, 'Nobody')).toBeUndefined();
});

it('[A27] names vendors whose apps are for the same', () => {
  expect(vendorsLike(catalog, 'Acme').map(({ name }) => name)).toEqual(['Other']);
  expect(vendorsLike(catalog, 'Third')).toEqual([]);
  expect(vendorsLike(catalog, 'Nobody')).toEqual([]);
});
