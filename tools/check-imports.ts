// Who may import whom: runs dependency-cruiser over src and makes sure that it really saw the files.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { filesUnder, report, root } from './check.ts';

/** dependency-cruiser's answer, as far as it is read here. */
interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed?: {
      readonly forbidden?: readonly { readonly name?: string; readonly comment?: string }[];
    };
  };
}

/** Cruises `folder` and gives the answer. Exported for the test that plants a violation. */
export function cruise(folder: string, from = root): Cruise {
  const args = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    folder,
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
  ];
  const done = spawnSync(process.execPath, args, {
    cwd: from,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!done.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser gave no answer: ${done.stderr.slice(0, 500)}`);
  return JSON.parse(done.stdout) as Cruise;
}

if (process.argv[1] === import.meta.filename) {
  const { modules, summary } = cruise('src');
  const comments = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]));
  const wrong = summary.violations.map(
    ({ from, to, rule }) => `${from} -> ${to}: ${comments.get(rule.name) ?? rule.name}`,
  );
  const seen = new Set(modules.map((module) => module.source));
  const onDisk = filesUnder('src', ['.ts', '.tsx']).filter((path) => !path.endsWith('.d.ts'));
  for (const path of onDisk)
    if (!seen.has(path))
      wrong.push(`${path} was not looked at; an unsupported TypeScript makes the checker blind.`);
  report('imports', onDisk.length, wrong);
}
