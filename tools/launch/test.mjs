// npm test: install what is missing and run all tests, the browser journeys included. Arguments go to the test runner.
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root, run } from './runtime.mjs';
import { setUp } from './setup.mjs';

const args = process.argv.slice(2);
const node = setUp();
const journeys = !args.includes('unit');
const env = journeys ? { CHROME_PATH: ensureBrowser() } : {};
run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args], { cwd: root, env });
