// npm run -s privet -- <arguments>: the command line from a clone. What set-up has to say goes to standard error.
import { join } from 'node:path';
import { root, run } from './runtime.mjs';
import { setUp } from './setup.mjs';

// npm changes to the clone's folder; the files that the owner names are meant from where the owner is.
const cwd = process.env.INIT_CWD ?? process.cwd();
run(setUp(), [join(root, 'src/main/cli.ts'), ...process.argv.slice(2)], { cwd });
