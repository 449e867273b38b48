import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startDesk } from '../../src/main/desk.ts';
import type { Desk } from '../../src/surfaces/http/server.ts';
import { startBrowser, type Watched, watch } from './browser.ts';

/** A desk, a browser and a signed-in window. */
export interface Visit {
  readonly desk: Desk;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
  /** Goes to an address of the page and waits for its heading. */
  go(path: string): Promise<void>;
  end(): Promise<void>;
}

/** Starts the real desk on a free port over a new business in a temporary folder, and signs one window in by its link. */
export const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-journey-'));
  process.env.PRIVET_KEYCHAIN = 'none';
  const broken: unknown[] = [];
  const started = await startDesk({ folder, port: 0 }, (error) => broken.push(error));
  if (!started.ok) throw new Error(started.problem.message);
  const { desk } = started.value;
  const browser = await startBrowser();
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const watched = watch(context, desk.address);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(desk.signInLink());
  await page.getByRole('navigation').waitFor();
  return {
    desk,
    browser,
    context,
    page,
    watched,
    go: async (path) => {
      await page.goto(`${desk.address}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    end: async () => {
      await browser.close();
      await started.value.close();
      rmSync(folder, { recursive: true, force: true });
      if (broken.length > 0) throw broken[0];
    },
  };
};

/** Three people, one bad row and one double. */
export const PEOPLE_CSV = [
  'First Name,Last Name,E-mail,Phone,Street,City,Notes',
  'Maria,Lopez,m.lopez@fastpost.example,+1 202 555 0134,14 Birch Lane,Dover,Friday sessions',
  'Jonathan,Okafor,jon@okafor.example,+44 20 7946 0018,3 Mill Road,Leeds,',
  'Anna-Lena,Schmidt,al.schmidt@mail.example,,,,',
  ',,,,,,a note about nobody',
  'Maria,Lopez,m.lopez@fastpost.example,,,,',
].join('\n');

export const csvFile = (text: string, name = 'clients.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Names the three people in different forms: whole, by first name, family name first, by e-mail, with a possessive. */
export const LETTER = `Hi, Maria Lopez called about her October invoice. Please send it to m.lopez@fastpost.example.
Maria also asked whether Okafor, Jonathan can take over on Fridays, and the report for Anna-Lena Schmidt's file is late.

Draft a kind reply.`;

/** Imports the three people through the page. */
export const importPeople = async ({ page, go }: Visit, csv = PEOPLE_CSV): Promise<void> => {
  await go('/people/import');
  await page.locator('input[type=file]').setInputFiles(csvFile(csv));
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByRole('heading', { name: 'Imported', level: 1 }).waitFor();
};

/** Writes the letter and waits until the safe copy is in step with it; gives the safe text. */
export const writeLetter = async ({ page, go }: Visit, letter = LETTER): Promise<string> => {
  await go('/safe-copy');
  await page.getByRole('textbox', { name: 'Your text' }).fill(letter);
  await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).waitFor();
  return (await page.getByRole('region', { name: 'Safe copy', exact: true }).textContent()) ?? '';
};
