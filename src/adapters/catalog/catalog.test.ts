import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  alternatives,
  documentsOf,
  EMPTY_MAP,
  fromCatalog,
  readMap,
  searchApps,
  startFrom,
  todos,
} from '../../core/map/index.ts';
import { readCatalog } from './index.ts';

const folder = resolve(import.meta.dirname, '../../../catalog');
const scratch = mkdtempSync(join(tmpdir(), 'catalog-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const catalog = readCatalog(folder);

describe('the compiled catalogue', () => {
  test('[M17] is the same as the files, and is made again when damaged or stale', () => {
    const compiled = join(scratch, 'deep', 'catalog.json');
    expect(readCatalog(folder, compiled)).toEqual(catalog);
    expect(readCatalog(folder, compiled)).toEqual(catalog);
    const kept = JSON.parse(readFileSync(compiled, 'utf8'));
    writeFileSync(compiled, JSON.stringify({ ...kept, stamp: 'older', entries: { apps: [] } }));
    expect(readCatalog(folder, compiled)).toEqual(catalog);
    writeFileSync(compiled, '{"stamp":');
    expect(readCatalog(folder, compiled)).toEqual(catalog);
  });
  test('[M17] that cannot be written is done without', () => {
    expect(readCatalog(folder, join(folder, 'SOURCES.md', 'catalog.json')).apps.size).toBe(catalog.apps.size);
  });
});

describe('finding an app', () => {
  test.each([
    ['zoo', 'zoom'],
    ['cha', 'chatgpt'],
    ['Quick', 'quickbooks'],
    ['off', 'ms-office-windows'],
    ['anthropic', 'claude'],
    ['accounting', 'quickbooks'],
  ])('[M18] %s finds %s', (typed, id) => {
    expect(searchApps(catalog, typed).map((app) => app.id)).toContain(id);
  });
  test('[M18] a name that starts with it comes first, and nothing typed finds nothing', () => {
    expect(searchApps(catalog, 'not')[0]?.id).toBe('notion');
    expect(searchApps(catalog, '  ')).toEqual([]);
    expect(searchApps(catalog, 'zzzz')).toEqual([]);
  });
  test('an app without links of its own has the documents of its vendor', () => {
    expect(documentsOf(catalog, catalog.apps.get('zoom')!).privacyPolicy).toBe('https://zoom.us/privacy');
    expect(alternatives(catalog, 'calendly').map((app) => app.id)).toContain('cal-com');
  });
  test('what goes on the map is unknown until somebody checked', () => {
    expect(fromCatalog(catalog, 'chatgpt')?.app).toMatchObject({
      assistant: true,
      optOut: 'unknown',
      reachedBy: ['openai'],
    });
    expect(fromCatalog(catalog, 'chatgpt')?.vendor.agreement).toBe('unknown');
    expect(fromCatalog(catalog, 'nope')).toBeUndefined();
  });
});

describe('starting from a template', () => {
  test.each([...catalog.templates.keys()])(
    '[M19] %s gives a whole map with a rule for each suggestion',
    (id) => {
      const template = catalog.templates.get(id)!;
      const map = startFrom(EMPTY_MAP, template, catalog);
      expect(readMap(JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, value: map });
      expect(map.workflows.map((w) => w.label)).toEqual(template.workflows.map((w) => w.label));
      const marks = new Set(todos(map).map((todo) => todo.what));
      for (const never of ['leads-nowhere', 'unknown-category', 'same-name', 'no-data', 'no-app'] as const)
        expect(marks, never).not.toContain(never);
      const suggested = template.workflows.flatMap((w) => w.steps.flatMap((s) => s.handOffs ?? []));
      for (const { to, rule, data } of suggested)
        expect(
          map.handOffs.some(
            (h) => h.to.id === to && h.moves.some((m) => m.category === data[0] && m.rule === rule),
          ),
        ).toBe(true);
    },
  );
  test('[M19] started twice, workflows are numbered and apps are shared', () => {
    const template = catalog.templates.get('bookkeeper')!;
    const once = startFrom(EMPTY_MAP, template, catalog, ['tax']);
    const twice = startFrom(once, template, catalog, ['tax']);
    expect(twice.workflows.map((w) => w.id)).toEqual(['tax', 'tax-2']);
    expect(twice.apps).toEqual(once.apps);
    expect(readMap(twice).ok).toBe(true);
  });
});
