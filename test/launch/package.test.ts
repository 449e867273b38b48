import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the packed package runs from inside node_modules, as a command and as a library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-package-'));
  try {
    execFileSync(process.execPath, [join(root, 'tools/launch/pack.mjs')], { cwd: root, stdio: 'ignore' });
    const listed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const files: string[] = (Array.isArray(listed) ? listed[0] : Object.values(listed)[0]).files.map(
      ({ path }: { path: string }) => path,
    );
    expect(files.some((path) => path.endsWith('.test.js') || path.startsWith('test/'))).toBe(false);
    const installed = join(folder, 'node_modules/privet');
    for (const path of files) {
      mkdirSync(join(installed, path, '..'), { recursive: true });
      cpSync(join(root, path), join(installed, path));
    }
    symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
    const found = execFileSync(process.execPath, [join(installed, 'bin/privet.mjs'), 'find', '--jsonl'], {
      input: '{"id":1,"text":"write to a@b.org"}\n',
      encoding: 'utf8',
    });
    expect(JSON.parse(found).findings[0]).toMatchObject({ start: 9, end: 16, kind: 'email' });
    const library = "import { find } from 'privet/guard'; console.log(find('write to a@b.org')[0].kind);";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', library], {
        cwd: folder,
        encoding: 'utf8',
      }),
    ).toBe('email\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
