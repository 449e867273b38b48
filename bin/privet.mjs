#!/usr/bin/env node
// The installed command. In a clone the sources run as they are; an installed package holds them compiled, because Node
// does not run TypeScript from inside node_modules.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureRuntime, root, run } from '../tools/launch/runtime.mjs';

const compiled = join(root, 'dist/program/main/cli.js');
const node = ensureRuntime();
run(node, [existsSync(compiled) ? compiled : join(root, 'src/main/cli.ts'), ...process.argv.slice(2)]);
