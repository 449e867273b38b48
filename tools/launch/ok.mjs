// npm run ok: types, lint, import rules, tidy checks, unit tests, build. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './runtime.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
const tool = (path) => join(root, 'node_modules', path);
const tsc = tool('typescript/bin/tsc');

const CHECKS = [
  ['types: core', [tsc, '-p', 'tsconfig.core.json']],
  ['types: node', [tsc, '-p', 'tsconfig.node.json']],
  ['types: page', [tsc, '-p', 'tsconfig.web.json']],
  ['types: journeys', [tsc, '-p', 'tsconfig.journeys.json']],
  ['lint', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['imports', ['tools/check-imports.ts']],
  ['lock file and licences', ['tools/check-packages.ts']],
  ['tidy', ['tools/check-tidy.ts']],
  ['outbound', ['tools/check-outbound.ts']],
  ['catalogue', ['tools/check-catalog.ts']],
  ['unused', [tool('knip/bin/knip.js'), '--no-progress']],
  ['unit tests', [tool('vitest/vitest.mjs'), 'run', '--project', 'unit', '--reporter', 'dot']],
];

// `--no-tests` leaves the unit tests to a caller that runs all tests anyway.
const skipTests = process.argv.includes('--no-tests');
for (const [name, args] of CHECKS) {
  if (skipTests && name === 'unit tests') continue;
  const started = performance.now();
  const done = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (done.status !== 0) {
    process.stderr.write(`not ok: ${name} (${seconds} s)\n`);
    process.exit(1);
  }
  process.stdout.write(`ok: ${name} (${seconds} s)\n`);
}
