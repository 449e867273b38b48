// Every question asked of the largest map that a one-person business is expected to draw: 20 workflows, 300 steps, 200
// apps, 1,000 hand-offs. Prints the median and the slowest of the runs in milliseconds; writes bench/results/map.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type App,
  ask,
  type BusinessMap,
  DATA_CATEGORIES,
  difference,
  drawingOf,
  EMPTY_MAP,
  edit,
  type HandOff,
  layout,
  mapRows,
  policyFor,
  QUESTIONS,
  readMap,
  recordSheets,
  toMermaid,
  toSvg,
} from '../src/core/map/index.ts';

const RUNS = 15;
const LIMIT_MS = 50;

/** The same numbers each time: a linear congruential generator (Numerical Recipes). */
let seed = 2026;
const upTo = (n: number): number => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed % n;
};
const some = <T>(list: readonly T[], n: number): T[] => [
  ...new Set(Array.from({ length: n }, () => list[upTo(list.length)] as T)),
];

function largest(): BusinessMap {
  const categories = DATA_CATEGORIES.map((c) => c.id);
  const trains = ['no', 'opt-in', 'opt-out', 'yes', 'unknown'] as const;
  const apps = Array.from(
    { length: 200 },
    (_, i): App => ({
      id: `app${i}`,
      name: `App ${i}`,
      vendor: `vendor${i % 120}`,
      ...(i % 10 === 0 && { assistant: true }),
      ai: {
        touchpoint: i % 3 === 0 ? 'built-in' : 'unknown',
        runs: 'vendor',
        trains: trains[i % 5] as (typeof trains)[number],
      },
      optOut: 'unknown',
    }),
  );
  const workflows = Array.from({ length: 20 }, (_, w) => ({
    id: `w${w}`,
    label: `Workflow ${w}`,
    purpose: 'Work',
    role: w % 2 ? ('processor' as const) : ('controller' as const),
    people: ['clients'],
    steps: Array.from({ length: 15 }, (_, s) => ({
      id: `w${w}s${s}`,
      label: `Step ${s}`,
      who: { is: 'me' as const },
      apps: some(apps, 2).map((a) => a.id),
      in: some(categories, 4),
      out: some(categories, 2),
    })),
  }));
  const steps = workflows.flatMap((w) => w.steps.map((s) => s.id));
  const rules = ['as is', 'pseudonymise', 'generalise', 'block', undefined] as const;
  const handOffs = Array.from(
    { length: 1000 },
    (_, i): HandOff => ({
      id: `h${i}`,
      from: { at: 'step', id: steps[i % steps.length] as string },
      to: { at: 'app', id: `app${upTo(200)}` },
      moves: some(categories, 4).map((category) => {
        const rule = rules[upTo(5)];
        return { category, ...(rule && { rule }) };
      }),
    }),
  );
  return {
    ...EMPTY_MAP,
    business: { name: 'Bench', contact: 'bench', country: 'DE', security: 'locks' },
    people: [{ id: 'clients', label: 'Clients', roles: ['customer'] }],
    vendors: Array.from({ length: 120 }, (_, i) => ({
      id: `vendor${i}`,
      name: `Vendor ${i}`,
      country: i % 2 ? 'US' : 'FR',
      agreement: 'unknown' as const,
    })),
    apps,
    workflows,
    handOffs,
  };
}

const map = largest();
const defaults = { rules: {}, otherwise: 'pseudonymise', from: 'the default rules' } as const;
const disclosures = Array.from({ length: 10_000 }, (_, i) => ({
  atMs: i,
  destination: `app${i % 250}`,
  categories: [{ category: (DATA_CATEGORIES[i % 36] as { id: string }).id, form: 'as is', values: 1 }],
}));
const asked = { category: 'name', disclosures };
const steps = map.workflows[0]?.steps.map((s) => s.id) ?? [];
/** Each task takes a fresh copy of the map, so that nothing is remembered from the run before. */
const tasks: Readonly<Record<string, (map: BusinessMap) => unknown>> = {
  ...Object.fromEntries(
    QUESTIONS.filter((q) => q !== 'what-if').map((q) => [q, (m: BusinessMap) => ask(m, q, asked)]),
  ),
  'who-sees a person': (m) => ask(m, 'who-sees', { role: 'customer' }),
  'what-if a helper joins': (m) => ask(m, 'what-if', { helper: 'Kim', steps }),
  'what-if apps merge': (m) => ask(m, 'what-if', { apps: ['app1', 'app2', 'app3'] }),
  'what-if a vendor goes': (m) => ask(m, 'what-if', { vendor: 'vendor3' }),
  'what-if AI off': (m) => ask(m, 'what-if', { app: 'app3' }),
  'policy of a destination': (m) => policyFor(m, 'app7', defaults),
  'one edit with undo': (m) => {
    const done = edit(m, { do: 'set-rule', id: 'h500', category: 'name', rule: 'block' });
    return done.ok && difference(done.value.map, m);
  },
  'read from JSON': (m) => readMap(m),
  'draw and lay out everything': (m) => layout(drawingOf(m)),
  'export Mermaid': (m) => toMermaid(drawingOf(m)),
  'export SVG': (m) => toSvg(drawingOf(m), 'all'),
  'export rows': (m) => mapRows(m),
  'export record': (m) => recordSheets(m),
};

const results: Record<string, { fastestMs: number; medianMs: number; slowestMs: number }> = {};
let late = 0;
for (const [name, task] of Object.entries(tasks)) {
  const times = Array.from({ length: RUNS }, () => {
    const fresh = structuredClone(map);
    const from = performance.now();
    task(fresh);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const medianMs = Math.round((times[RUNS >> 1] as number) * 100) / 100;
  const slowestMs = Math.round((times.at(-1) as number) * 100) / 100;
  const fastestMs = Math.round((times[0] as number) * 100) / 100;
  results[name] = { fastestMs, medianMs, slowestMs };
  if (medianMs > LIMIT_MS) late++;
  console.log(
    `${name.padEnd(30)} ${String(medianMs).padStart(8)} ms   fastest ${fastestMs}, slowest ${slowestMs} ms`,
  );
}
const folder = resolve(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const size = { workflows: 20, steps: 300, apps: 200, handOffs: 1000, disclosures: disclosures.length };
/** Other work on the machine while this ran: at more than its cores the figures are upper bounds. */
const load = Math.round((loadavg()[0] as number) * 10) / 10;
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
writeFileSync(
  join(folder, 'map.json'),
  `${JSON.stringify({ machine, load, size, runs: RUNS, results }, undefined, 2)}\n`,
);
console.log(
  late === 0 ? `Every answer within ${LIMIT_MS} ms.` : `${late} answers took longer than ${LIMIT_MS} ms.`,
);
if (late > 0) process.exitCode = 1;
