import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cruise } from './check-imports.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small tree of its own with these files, so that a planted violation never touches the real sources. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'privet-tree-'));
  made.push(folder);
  writeFileSync(
    join(folder, 'tsconfig.node.json'),
    '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const broken = (files: Readonly<Record<string, string>>) =>
  cruise('src', tree(files)).summary.violations.map(({ rule }) => rule.name);

const door = 'export const a = 1;\n';

test.each<[string, Record<string, string>]>([
  [
    'core-base-imports',
    { 'src/core/base/index.ts': "import '../map/index.ts';\n", 'src/core/map/index.ts': door },
  ],
  ['core-is-pure', { 'src/core/map/index.ts': "import 'node:fs';\n" }],
  ['one-door', { 'src/core/map/index.ts': "import '../base/ids.ts';\n", 'src/core/base/ids.ts': door }],
  [
    'surfaces-apart',
    {
      'src/surfaces/cli/a.ts': "import '../../adapters/sqlite/index.ts';\n",
      'src/adapters/sqlite/index.ts': door,
    },
  ],
  [
    'adapters-apart',
    { 'src/adapters/net/a.ts': "import '../sqlite/index.ts';\n", 'src/adapters/sqlite/index.ts': door },
  ],
  [
    'nobody-imports-main',
    { 'src/surfaces/cli/a.ts': "import '../../main/cli.ts';\n", 'src/main/cli.ts': door },
  ],
  ['one-way-out', { 'src/adapters/files/a.ts': "import 'node:https';\n" }],
  [
    'no-cycles',
    {
      'src/main/a.ts': "import './b.ts';\nexport const a = 1;\n",
      'src/main/b.ts': "import './a.ts';\nexport const b = 1;\n",
    },
  ],
])('the import rule %s is broken by a file that breaks it', (rule, files) => {
  expect(broken(files)).toContain(rule);
});

test('a tree that keeps the rules has no violation, and every file was looked at', () => {
  const files = {
    'src/core/base/index.ts': door,
    'src/core/map/index.ts': "import { a } from '../base/index.ts';\nexport const b = a;\n",
    'src/main/cli.ts': "import '../core/map/index.ts';\n",
  };
  const { modules, summary } = cruise('src', tree(files));
  expect(summary.violations).toEqual([]);
  expect(modules.map(({ source }) => source).sort()).toEqual(Object.keys(files).sort());
});
