// The lock file holds every platform's binaries and no host; licences are ones we accept; nothing needs an install script.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, report, root } from './check.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string | { readonly type: string };
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** SPDX ids that may be part of what the owner runs. OFL and CC0 are fonts and data. */
const ACCEPTED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);
/** Reads `MIT OR Apache-2.0` and `(MIT AND Zlib)`: one accepted choice is enough, every joined part is needed. */
const accepted = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((id) => ACCEPTED.has(id.trim())));

/** Systems on which Privet must install from this lock file. */
const SYSTEMS = ['linux-x64', 'darwin-arm64', 'win32-x64'];
/** Install scripts that may be left out: the SQLite driver carries its binaries, fsevents is for a watcher. */
const SCRIPT_NOT_NEEDED = new Set(['better-sqlite3-multiple-ciphers', 'fsevents', 'esbuild', 'protobufjs']);

const lock = JSON.parse(readText('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const names = Object.entries(lock.packages).filter(([path]) => path !== '');
const wrong: string[] = [];
for (const [path, locked] of names) {
  const name = path.replace(/^.*node_modules\//, '');
  if (locked.resolved)
    wrong.push(`${name} is locked to an address; the lock file must hold versions and hashes only.`);
  if (locked.hasInstallScript && !SCRIPT_NOT_NEEDED.has(name))
    wrong.push(`${name} wants to run an install script; none is run, so does it work without?`);
  if (!locked.dev && !locked.devOptional) {
    const declared = typeof locked.license === 'object' ? locked.license.type : locked.license;
    const file = join(root, path, 'package.json');
    const licence =
      declared ??
      (existsSync(file)
        ? (JSON.parse(readText(`${path}/package.json`)) as { license?: string }).license
        : undefined);
    if (!licence) wrong.push(`${name} names no licence.`);
    else if (!accepted(licence)) wrong.push(`${name} has the licence ${licence}.`);
  }
  // A package that brings a binary per system names them all; the lock file must hold each that it names for our systems.
  for (const optional of Object.keys(locked.optionalDependencies ?? {})) {
    const forOurs = SYSTEMS.some(
      (system) =>
        optional.endsWith(system) ||
        optional.includes(`${system}-gnu`) ||
        optional.includes(`${system}-msvc`),
    );
    if (
      forOurs &&
      !lock.packages[`node_modules/${optional}`] &&
      !lock.packages[`${path}/node_modules/${optional}`]
    )
      wrong.push(`${name} needs ${optional}, which the lock file lacks.`);
  }
}

const decisions = readText('docs/decisions/0002-libraries.md');
const manifest = JSON.parse(readText('package.json')) as {
  dependencies: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
  if (!decisions.includes(`\`${name}\``))
    wrong.push(`${name} has no line in docs/decisions/0002-libraries.md that says why it is here.`);
}
report('packages', names.length, wrong);
