// Leaks, fidelity and wrong restores of the gateway, on generated calls in all five formats.
// usage: npm run leaks (PRIVET_LEAKS calls for each of the seeds in PRIVET_LEAKS_SEED, default 4000 and 1; --show
// prints the misses)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, measureLeaks, together } from './measure.ts';
import { leakTable } from './table.ts';

const calls = Number(process.env.PRIVET_LEAKS ?? 4000);
const seeds = (process.env.PRIVET_LEAKS_SEED ?? '1').split(',').map(Number);
const startMs = performance.now();
const all: Figures[] = [];
for (const seed of seeds)
  all.push(
    await measureLeaks({
      calls,
      seed,
      progress: (done) => done % 500 === 0 && console.error(`${done} of ${calls} (seed ${seed})`),
    }),
  );
const { misses, ...figures } = all.reduce(together);
const seconds = Math.round((performance.now() - startMs) / 1000);
if (process.argv.includes('--show')) for (const miss of misses) console.log(JSON.stringify(miss));
const table = leakTable({ ...figures, misses }, { calls, seeds, seconds });
console.log(table);
const folder = join(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
const kinds: Record<string, number> = {};
for (const { sort } of misses) kinds[sort] = (kinds[sort] ?? 0) + 1;
writeFileSync(
  join(folder, 'leaks.json'),
  `${JSON.stringify({ seeds, seconds, ...figures, misses: kinds }, null, 2)}\n`,
);
writeFileSync(join(folder, 'leaks.md'), table);
process.exitCode = misses.length > 0 ? 1 : 0;
