// npm run dev: the example business, the page rebuilt and the desk restarted on every change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, run } from './runtime.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
const vite = ['build', '--watch', '--config', 'src/surfaces/web/vite.config.ts', '--logLevel', 'warn'];
const page = spawn(node, [join(root, 'node_modules/vite/bin/vite.js'), ...vite], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.on('exit', () => page.kill());
run(
  node,
  [
    '--watch',
    '--watch-preserve-output',
    join(root, 'src/main/cli.ts'),
    'start',
    '--example',
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    env: { PRIVET_DEV: '1' },
  },
);
