import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPeople, LETTER, type Visit, visit, writeLetter } from './desk.ts';
import { picture, seriousFindings } from './look.ts';

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280, height: 800 },
  { name: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { name: 'narrow', colorScheme: 'light', width: 360, height: 740 },
  // 200 % zoom of a window of 1280 is a layout of 640.
  { name: 'zoomed', colorScheme: 'dark', width: 640, height: 400 },
] as const;

let here: Visit;
let person: string;
let job: string;
beforeAll(async () => {
  here = await visit();
  await importPeople(here);
  job = new URL(here.page.url()).pathname;
  await writeLetter(here);
  await here.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await here.page.getByText(/^Copied for/).waitFor();
  await here.go('/people');
  await here.page.getByRole('link', { name: 'Maria Lopez' }).click();
  await here.page.getByRole('heading', { name: 'Maria Lopez' }).waitFor();
  person = new URL(here.page.url()).pathname;
});
afterAll(async () => {
  await here?.end();
});

/** Every screen, and what to do on it before looking. */
const SCREENS: readonly (readonly [
  name: string,
  path: () => string,
  prepare?: (here: Visit) => Promise<void>,
])[] = [
  ['today', () => '/'],
  [
    'safe-copy',
    () => '/safe-copy',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Your text' }).fill(LETTER);
      await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).waitFor();
      const safe = await page.getByRole('region', { name: 'Safe copy', exact: true }).textContent();
      const name = /Hi, (.+?) called/.exec(safe ?? '')?.[1];
      await page
        .getByRole('textbox', { name: 'Paste the answer here' })
        .fill(`Dear ${name?.split(' ')[0]},\n\nof course. The invoice for ${name} is on its way.`);
      await page.getByText(/put back/).waitFor();
      await page.getByRole('textbox', { name: 'Your text' }).evaluate((field) => {
        (field as HTMLTextAreaElement).focus();
        (field as HTMLTextAreaElement).setSelectionRange(6, 6);
      });
      await page.getByRole('button', { name: 'Keep as it is' }).waitFor();
    },
  ],
  [
    'safe-copy-blocked',
    () => '/safe-copy',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Your text' }).fill('Maria Lopez, SSN 536-22-8726, moved.');
      await page.getByText(/^Nothing can be copied/).waitFor();
    },
  ],
  ['people', () => '/people'],
  ['person', () => person],
  [
    'erase',
    () => person,
    async ({ page }) => {
      await page.getByRole('button', { name: 'Erase' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'add-person',
    () => '/people',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Add one person' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['import', () => '/people/import'],
  [
    'import-preview',
    () => '/people/import',
    async ({ page }) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'clients.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Name,E-mail,Note\nEve Adams,eve@mail.example,\n,,hello\nEve Adams,eve@mail.example,',
        ),
      });
      await page.getByRole('table').waitFor();
    },
  ],
  ['imported', () => job],
  ['ledger', () => '/ledger'],
  ['settings', () => '/settings'],
  ['nothing-here', () => '/no/such/place'],
];

describe.each(LOOKS)('[D19] every screen, $name', ({ name: look, colorScheme, width, height }) => {
  beforeAll(async () => {
    await here.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await here.page.setViewportSize({ width, height });
  });

  for (const [name, path, prepare] of SCREENS)
    it(`${name}: axe finds nothing serious, and nothing is cut off`, async () => {
      const { page, go } = here;
      await go(path());
      await page.getByRole('status').filter({ hasText: 'Reading…' }).waitFor({ state: 'detached' });
      await prepare?.(here);
      await page.waitForTimeout(150);
      await picture(page, `${name}-${look}`, name !== 'erase');
      expect(await seriousFindings(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});

describe('[D20] the page is its own', () => {
  it('asked nobody else for anything and met no error on any screen', () => {
    expect(here.watched.outside).toEqual([]);
    expect(here.watched.complaints).toEqual([]);
  });

  it('holds still when the system asks for it', async () => {
    const { page, go } = here;
    await go('/people');
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) =>
          getComputedStyle(element)
            .transitionDuration.split(',')
            .map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000)),
        ),
      ),
    );
    expect(longest).toBeLessThanOrEqual(1);
  });
});

describe('[D22] the first screen is small', () => {
  it('loads less than a megabyte, fonts included', async () => {
    const { context, desk } = here;
    const window = await context.newPage();
    let sizeBytes = 0;
    window.on('response', async (response) => {
      sizeBytes += Number(response.headers()['content-length'] ?? 0);
    });
    await window.goto(`${desk.address}/`);
    await window.getByRole('heading', { level: 1 }).waitFor();
    await window.waitForLoadState('networkidle');
    await window.close();
    expect(sizeBytes).toBeGreaterThan(100_000);
    expect(sizeBytes).toBeLessThan(1_000_000);
  });
});
