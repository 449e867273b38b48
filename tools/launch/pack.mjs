// npm pack: the page built and the sources compiled, since Node runs no TypeScript from inside node_modules.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './runtime.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
rmSync(join(root, 'dist/program'), { recursive: true, force: true });
const compiled = spawnSync(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (compiled.status !== 0) stop('The sources could not be compiled; the lines above say why.');
