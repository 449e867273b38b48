#!/usr/bin/env node
// The installed command. In a clone the sources run as they are; an installed package holds them compiled, because Node
// does not run TypeScript from inside node_modules.
import { join } from 'node:path';
import { ensureRuntime, root, run } from '../tools/launch/runtime.mjs';

const installed = /[\\/]node_modules[\\/]/.test(root);
run(ensureRuntime(), [
  join(root, installed ? 'dist/program/main/cli.js' : 'src/main/cli.ts'),
  ...process.argv.slice(2),
]);
