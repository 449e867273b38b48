// npm start: install what is missing, build what is stale, start the desk.
import { join } from 'node:path';
import { root, run } from './runtime.mjs';
import { setUp } from './setup.mjs';

run(setUp(), [join(root, 'src/main/cli.ts'), 'start', ...process.argv.slice(2)]);
