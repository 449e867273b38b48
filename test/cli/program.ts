import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** What a run of the program gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privet-cli-'));
  made.push(folder);
  return folder;
}

/** Runs the program as a script would: no terminal, input from a pipe, keys in a key file. */
export function privet(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main/cli.ts'), ...args], {
    env: { ...process.env, PRIVET_KEYCHAIN: 'none' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}
