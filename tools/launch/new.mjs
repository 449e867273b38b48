// npm run new <kind> <id>: writes the skeleton of a recogniser, a question, an app ... from tools/new/templates.
import { join } from 'node:path';
import { root, run } from './runtime.mjs';
import { setUp } from './setup.mjs';

run(setUp({ build: false }), [join(root, 'tools/new/new.ts'), ...process.argv.slice(2)], { cwd: root });
