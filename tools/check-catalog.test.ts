import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './check.ts';
import { checkCatalog } from './check-catalog.ts';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'catalog-'));
  cpSync(join(root, 'catalog'), join(copy, 'catalog'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

const change = (path: string, to: (text: string) => string) => {
  const file = join(copy, 'catalog', path);
  writeFileSync(file, to(readFileSync(file, 'utf8')));
};

test('[M16] the catalogue that ships is whole', () => {
  const { looked, wrong } = checkCatalog(copy);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(230);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  ['a field nobody knows', 'apps/zoom.yaml', (t) => `${t}rating: 7\n`, /zoom.*additional properties/],
  ['another id than its file', 'apps/zoom.yaml', (t) => t.replace('id: zoom', 'id: boom'), /called "zoom"/],
  [
    'a vendor that is not there',
    'apps/zoom.yaml',
    (t) => t.replace('vendor: zoom', 'vendor: nobody'),
    /no vendor "nobody"/,
  ],
  [
    'facts without a source',
    'apps/asana.yaml',
    (t) => t.replace('trains: unknown', 'trains: no'),
    /asana.*constant/,
  ],
  [
    'a source without a date',
    'apps/zoom.yaml',
    (t) => t.replace(/( {4}kind: vendor help page\n) {4}read: .*\n/, '$1'),
    /required property 'read'/,
  ],
  [
    'an unknown data category',
    'workflows/coach.yaml',
    (t) => t.replace('- goals', '- aura'),
    /no data category/,
  ],
  [
    'an app nobody describes',
    'workflows/coach.yaml',
    (t) => t.replace('to: otter', 'to: ottter'),
    /nobody describes/,
  ],
  ['no YAML at all', 'vendors/zoom.yaml', () => 'a: [b', /vendors\/zoom/],
])('[M16] %s is found', (_, path, to, expected) => {
  change(path, to);
  expect(checkCatalog(copy).wrong.join('\n')).toMatch(expected);
});

test('[M16] an emptied folder fails', () => {
  rmSync(join(copy, 'catalog/workflows'), { recursive: true });
  cpSync(join(root, 'catalog/workflows/schema.json'), join(copy, 'catalog/workflows/schema.json'));
  expect(checkCatalog(copy).wrong).toContain('catalog/workflows is empty');
});
