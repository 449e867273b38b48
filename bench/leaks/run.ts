// Leaks, fidelity and wrong restores of the gateway, on generated calls in all five formats.
// usage: npm run leaks (PRIVET_LEAKS calls, default 4000; PRIVET_LEAKS_SEED, default 1; --show prints the misses)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureLeaks } from './measure.ts';
import { leakTable } from './table.ts';

const calls = Number(process.env.PRIVET_LEAKS ?? 4000);
const seed = Number(process.env.PRIVET_LEAKS_SEED ?? 1);
const startMs = performance.now();
const { misses, ...figures } = await measureLeaks({
  calls,
  seed,
  progress: (done) => done % 500 === 0 && console.error(`${done} of ${calls}`),
});
const seconds = Math.round((performance.now() - startMs) / 1000);
if (process.argv.includes('--show')) for (const miss of misses) console.log(JSON.stringify(miss));
const table = leakTable({ ...figures, misses }, { calls, seed, seconds });
console.log(table);
const folder = join(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
const kinds: Record<string, number> = {};
for (const { sort } of misses) kinds[sort] = (kinds[sort] ?? 0) + 1;
writeFileSync(
  join(folder, 'leaks.json'),
  `${JSON.stringify({ seed, seconds, ...figures, misses: kinds }, null, 2)}\n`,
);
writeFileSync(join(folder, 'leaks.md'), table);
process.exitCode = misses.length > 0 ? 1 : 0;
