import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BusinessMap,
  type Catalog,
  drawingOf,
  EMPTY_MAP,
  importTable,
  layout,
  mapRows,
  recordSheets,
  toCsv,
  toMermaid,
  toSvg,
} from '../index.ts';
import { BOOKS } from '../testing/maps.ts';

const NO_CATALOG: Catalog = { apps: new Map(), vendors: new Map(), templates: new Map() };
const taken = (map: BusinessMap, table: string[][]) => {
  const result = importTable(map, table, NO_CATALOG);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

describe('the drawing', () => {
  test('[M32] has a box for each row of the map and a line for each hand-off', () => {
    const { nodes, edges } = drawingOf(BOOKS);
    expect(nodes.filter((n) => n.lane === 'steps')).toHaveLength(4);
    expect(nodes.filter((n) => n.lane === 'apps')).toHaveLength(4);
    expect(edges.filter((e) => e.handOff).map((e) => e.handOff)).toEqual(BOOKS.handOffs.map((h) => h.id));
    const ids = new Set(nodes.map((n) => n.id));
    for (const e of edges) expect(ids.has(e.from) && ids.has(e.to)).toBe(true);
  });
  test('[M32] says each rule in words, and takes its style from the weakest', () => {
    const edge = drawingOf(BOOKS).edges.find((e) => e.handOff === 'prepare-chat');
    expect(edge).toMatchObject({ rule: 'as is', label: 'as is +1', says: 'as is and no rule yet' });
  });
  test('[M32] draws what left and no hand-off explains, at its app or as a place of its own', () => {
    const left = (destination: string) => ({
      id: `${destination} health`,
      destination,
      category: 'health',
      disclosures: 1,
      values: 1,
      lastAtMs: 0,
      asIs: true,
    });
    const { nodes, edges } = drawingOf(BOOKS, undefined, {}, [left('chat'), left('search')]);
    expect(edges.filter((e) => e.unexplained).map((e) => [e.from, e.to, e.rule, e.label])).toEqual([
      ['steps:? unexplained', 'apps:chat', 'unexplained', 'health information'],
      ['steps:? unexplained', 'apps:search', 'unexplained', 'health information'],
    ]);
    expect(nodes.find((n) => n.id === 'apps:search')?.detail).toBe('not on the map');
    expect(drawingOf(BOOKS, new Set(['tax']), {}, [left('search')]).edges.some((e) => e.unexplained)).toBe(
      false,
    );
  });
  test('[M33] boxes of one lane never overlap, also where everything leads to one place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 }), (pairs) => {
        const steps = [...new Set(pairs.map(([s]) => s))].map((s) => ({
          id: `steps:${s}`,
          lane: 'steps' as const,
          label: '',
          detail: '',
          tone: 'plain' as const,
        }));
        const apps = [...new Set(pairs.map(([, a]) => a))].map((a) => ({
          id: `apps:${a}`,
          lane: 'apps' as const,
          label: '',
          detail: '',
          tone: 'plain' as const,
        }));
        const edges = pairs.map(([s, a], at) => ({
          id: `${at}`,
          from: `steps:${s}`,
          to: `apps:${a}`,
          rule: 'as is' as const,
          label: '',
          says: '',
          tone: 'plain' as const,
        }));
        const placed = layout({ nodes: [...steps, ...apps], edges });
        for (const lane of ['steps', 'apps']) {
          const ys = placed.nodes
            .filter((n) => n.lane === lane)
            .map((n) => n.y)
            .sort((a, b) => a - b);
          for (let i = 1; i < ys.length; i++)
            expect((ys[i] as number) - (ys[i - 1] as number)).toBeGreaterThanOrEqual(50);
          if (ys[0] !== undefined) expect(ys[0]).toBeGreaterThanOrEqual(40);
        }
      }),
    );
  });
  test('[M33] nine steps fit a laptop without scrolling', () => {
    const steps = Array.from({ length: 9 }, (_, i) => ({
      id: `s${i}`,
      label: `S${i}`,
      who: { is: 'me' as const },
      apps: [],
      in: ['name'],
      out: [],
    }));
    const map: BusinessMap = {
      ...EMPTY_MAP,
      workflows: [{ id: 'w', label: 'W', role: 'controller', people: [], steps }],
    };
    expect(layout(drawingOf(map)).height).toBeLessThanOrEqual(640);
  });
});

describe('exports', () => {
  const sharp: BusinessMap = {
    ...BOOKS,
    apps: BOOKS.apps.map((a) => (a.id === 'mail' ? { ...a, name: 'M"<&>\nil' } : a)),
  };
  test('[M34] Mermaid text has no character that ends a box', () => {
    const text = toMermaid(drawingOf(sharp));
    expect(text).toContain('["M#quot;#lt;#amp;#gt; il"]');
    expect(text.split('\n')[0]).toBe('flowchart LR');
  });
  test('[M34] the SVG escapes what the owner wrote', () => {
    const svg = toSvg(drawingOf(sharp), 'A & "B"');
    expect(svg).toContain('<title>A &amp; &quot;B&quot;</title>');
    expect(svg).not.toMatch(/<&/);
    expect(svg).toContain('M&quot;&lt;&amp;&gt;');
  });
  test('[M35] CSV quotes what must be quoted and starts no formula', () => {
    expect(toCsv([['a,b', 'c"d', '=1+1', '']])).toBe('"a,b","c""d",\'=1+1,\r\n');
  });
  test('[M36] the workbook holds the record and every linked row', () => {
    const sheets = recordSheets(BOOKS);
    expect(sheets.map((s) => s.name)).toEqual([
      'Controller (Art. 30.1)',
      'Processor (Art. 30.2)',
      'Steps',
      'Recipients',
      'Hand-offs',
      'Apps and vendors',
      'Data categories',
    ]);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
    expect(sheets[3]?.rows).toHaveLength(1 + BOOKS.handOffs.length);
    expect(sheets[6]?.rows.slice(1).every((r) => r[0] && r[2])).toBe(true);
  });
});

describe('importing a table', () => {
  test("[M37] the map's own CSV gives the same hand-offs and rules back", () => {
    const { map, marked } = taken(EMPTY_MAP, mapRows(BOOKS));
    expect(mapRows(map).map((r) => r.filter((_, at) => at !== 3 && at !== 9))).toEqual(
      mapRows(BOOKS).map((r) => r.filter((_, at) => at !== 3 && at !== 9)),
    );
    expect(marked.map((m) => m.reason.split(' ')[0])).toEqual(['“Mail”', '“Ledgerbook”', '“Chat', '“Sheet”']);
  });
  test('[M37] a list of apps, with or without a heading, adds each once', () => {
    expect(
      taken(BOOKS, [
        ['Name', 'Publisher'],
        ['Paint', 'Brush GmbH'],
        ['Mail', ''],
      ]).map.apps.map((a) => a.name),
    ).toEqual(['Mail', 'Ledgerbook', 'Sheet', 'Chat assistant', 'Paint']);
    const plain = taken(EMPTY_MAP, [['Paint'], [''], ['Notes 7.2 (64-bit)'], ['paint']]);
    expect(plain.map.apps.map((a) => a.name)).toEqual(['Paint', 'Notes 7.2 (64-bit)']);
    expect(plain.marked).toHaveLength(2);
  });
  test('[M38] an unknown data category is kept and marked with its row', () => {
    const { map, marked } = taken(EMPTY_MAP, [
      ['from', 'to', 'data', 'rule'],
      ['A', 'B', 'aura', 'block'],
    ]);
    expect(map.handOffs[0]?.moves).toEqual([{ category: 'aura', rule: 'block' }]);
    expect(marked.at(-1)).toEqual({
      row: 'row 2',
      reason: 'the data “aura” is not known; it is kept and marked',
    });
  });
  test.each([
    [
      'a rule that does not exist',
      [
        ['from', 'to', 'data', 'rule'],
        ['A', 'B', 'name', 'maybe'],
      ],
      'row 2',
    ],
    [
      'a way that does not exist',
      [
        ['from', 'to', 'data', 'way'],
        ['A', 'B', 'name', 'x'],
        ['A', 'B', 'name', 'pigeon'],
      ],
      'row 2',
    ],
    [
      'data from nowhere',
      [
        ['from', 'to', 'data'],
        ['', 'B', 'name'],
      ],
      'row 2',
    ],
    [
      'a row without app and step',
      [
        ['workflow', 'app'],
        ['W', ''],
      ],
      'row 2',
    ],
  ])('[M38] %s is refused with its row, and nothing changes', (_, table, row) => {
    const result = importTable(BOOKS, table, NO_CATALOG);
    expect(result).toMatchObject({ ok: false, problem: { code: 'map-bad-rows' } });
    expect(!result.ok && result.problem.rows?.[0]?.row).toBe(row);
  });
  test('[M38] no table makes it throw', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 6 }), (table) => {
        importTable(BOOKS, [['from', 'to', 'data', 'rule'], ...table], NO_CATALOG);
        importTable(BOOKS, table, NO_CATALOG);
      }),
    );
  });
});
