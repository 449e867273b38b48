import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Starts the desk as its owner does, in a process group of its own, and waits for the line with its address. */
function start(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn('npm', ['start', '--', '--data', folder, '--port', '0', '--no-open'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PRIVET_KEYCHAIN: 'none' },
  });
  let out = '';
  return new Promise((ready, failed) => {
    child.once('exit', () => failed(new Error(out)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const address = /open at (http:\S+)/.exec(out)?.[1];
      if (address) ready({ child, address });
    });
  });
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );

describe.skipIf(process.platform === 'win32')('npm start stops everything', () => {
  test.each(['SIGTERM to npm', 'SIGINT to the group'])('%s', async (way) => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-start-'));
    try {
      const { child, address } = await start(join(folder, 'business'));
      expect(await answers(address)).toBe(true);
      const pid = child.pid as number;
      if (way === 'SIGTERM to npm') process.kill(pid, 'SIGTERM');
      else process.kill(-pid, 'SIGINT');
      for (let tries = 0; tries < 100 && (await answers(address)); tries++)
        await new Promise((again) => setTimeout(again, 100));
      expect(await answers(address)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
