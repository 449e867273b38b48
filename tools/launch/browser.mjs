// A Chromium for the journeys: named by CHROME_PATH, the system's, or installed by Debian's package manager as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stop } from './runtime.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser; ends the script with a sentence when none can be had, so that no journey is skipped unseen. */
export function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    stop(`CHROME_PATH names ${named}, which is not there.`);
  }
  const find = () => PLACES.find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium for the browser journeys ...\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env });
    }
    const installed = find();
    if (installed) return installed;
  }
  stop(
    'The browser journeys need Chromium or Chrome. Install one, or name it with CHROME_PATH, and run the tests again.',
  );
}
