// Installs what is missing and builds what is stale, and does neither when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureRuntime, npm, root, stop } from './runtime.mjs';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Installs the packages of the lock file, unless these very ones are there. */
function ensureInstalled(node) {
  const stamp = join(root, 'node_modules', '.privet-installed');
  const wanted = createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
  if (read(stamp) === wanted) return;
  process.stderr.write('Installing what Privet is made of (once, about half a minute) ...\n');
  // No package's install script is run: Privet depends on none, and a script is a stranger's program.
  if (!npm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    stop(
      'The packages could not be installed. Is this computer online? Your data was not touched; run the same command again when it is.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** What is built, from which files, by which script. */
const BUILDS = [
  {
    name: 'page',
    from: ['src/surfaces/web', 'src/core', 'package-lock.json'],
    script: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'src/surfaces/web/vite.config.ts',
      '--logLevel',
      'error',
    ],
  },
];

/** Changes when a file under `from` was edited, added or taken away: path, size and time of each. */
function fingerprint(from) {
  const hash = createHash('sha256');
  const walk = (path) => {
    const facts = statSync(path);
    if (facts.isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name));
    else hash.update(`${path.slice(root.length)} ${facts.size} ${facts.mtimeMs}\n`);
  };
  for (const entry of from) if (existsSync(join(root, entry))) walk(join(root, entry));
  return hash.digest('hex');
}

function ensureBuilt(node) {
  for (const { name, from, script } of BUILDS) {
    const stamp = join(root, 'dist', `.${name}-built`);
    const wanted = fingerprint(from);
    if (read(stamp) === wanted) continue;
    process.stderr.write(`Building the ${name} ...\n`);
    const built = spawnSync(node, script, { cwd: root, stdio: ['ignore', 2, 2] });
    if (built.status !== 0)
      stop(`The ${name} could not be built; the lines above say why. Your data was not touched.`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

/** Everything ready to run: gives the path of the Node to use. */
export function setUp({ build = true } = {}) {
  const node = ensureRuntime();
  ensureInstalled(node);
  if (build) ensureBuilt(node);
  return node;
}
