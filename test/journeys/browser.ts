import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** The browser of the journeys: named by CHROME_PATH, or the system's. Never downloaded. */
const executable = (): string => {
  const named = process.env.CHROME_PATH;
  const path = [named, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (place) => place !== undefined && existsSync(place),
  );
  if (path === undefined)
    throw new Error(
      'The journeys need Chromium. Install it (on Debian: apt-get install chromium) or name it with CHROME_PATH.',
    );
  return path;
};

/** Starts Chromium without any of the calls home that it makes by itself. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });

/** Everything that went wrong or went elsewhere in a window. Both lists must stay empty. */
export interface Watched {
  readonly complaints: string[];
  readonly outside: string[];
}

/** Notes every request to another place than `origin`, and every error that the page or its policy reports. */
export const watch = (context: BrowserContext, origin: string): Watched => {
  const watched: Watched = { complaints: [], outside: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) watched.outside.push(url);
  });
  context.on('weberror', (error) => watched.complaints.push(String(error.error())));
  context.on('console', (message) => {
    // A refusal that a journey provokes is logged by the browser itself as a failed load.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      watched.complaints.push(message.text());
  });
  return watched;
};
