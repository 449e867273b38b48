import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFile, importPeople, type Visit, visit, writeLetter } from './desk.ts';
import { picture, seriousFindings } from './look.ts';

const PASSPHRASE = 'four quiet words here';

let here: Visit;
beforeAll(async () => {
  here = await visit();
});
afterAll(async () => {
  await here?.end();
});

describe('[D17] signing in, locking, unlocking', () => {
  it('takes the token out of the address, and out of reach of a second use', async () => {
    const { desk, page, browser } = here;
    expect(page.url()).toBe(`${desk.address}/`);
    const link = desk.signInLink();
    const other = await browser.newContext();
    const window = await other.newPage();
    await window.goto(link);
    await window.getByRole('navigation').waitFor();
    const third = await browser.newContext();
    const late = await third.newPage();
    await late.goto(link);
    await late.getByText(/was used already or is too old/).waitFor();
    expect(late.url()).toBe(`${desk.address}/`);
    await other.close();
    await third.close();
  });

  it('shows a window without a session nothing but how to sign in', async () => {
    const { desk, browser } = here;
    const stranger = await browser.newContext();
    const window = await stranger.newPage();
    await window.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of ['/', '/people', '/ledger', '/settings']) {
      await window.goto(`${desk.address}${path}`);
      await window.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await window.getByRole('navigation').count()).toBe(0);
    }
    await picture(window, 'sign-in-light');
    expect(await seriousFindings(window)).toEqual([]);
    await stranger.close();
  });

  it('sets a passphrase, locks, refuses a wrong one and opens again', async () => {
    const { page, go } = here;
    await importPeople(here);
    await writeLetter(here);
    await go('/settings');
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByLabel('New passphrase').fill('short');
    await page.getByLabel('The same again').fill('short');
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByText(/at least 12 characters/).waitFor();
    await page.getByLabel('New passphrase').fill(PASSPHRASE);
    await page.getByLabel('The same again').fill(`${PASSPHRASE}!`);
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByText('The two are not the same.').waitFor();
    await page.getByLabel('The same again').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByText(/^The passphrase is set/).waitFor();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await picture(page, 'locked-light');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Passphrase').fill('not this one at all');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText(/not the passphrase/i).waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('navigation').waitFor();
  });

  it('shows a recovery code once', async () => {
    const { page, go } = here;
    await go('/settings');
    await page.getByRole('button', { name: 'Make a recovery code' }).click();
    const code = (await page.getByTestId('recovery-code').textContent()) ?? '';
    await page.getByText('It is shown this once').waitFor();
    await page.waitForTimeout(300);
    await picture(page, 'recovery-code-light', false);
    expect(await seriousFindings(page)).toEqual([]);
    expect(code.length).toBeGreaterThan(15);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(/Made on /).waitFor();
    expect((await page.content()).includes(code)).toBe(false);
    await page.reload();
    await page.getByText(/Made on /).waitFor();
    expect((await page.content()).includes(code)).toBe(false);
  });

  it('signs a window out', async () => {
    const { page, go } = here;
    await go('/settings');
    await page.getByRole('button', { name: 'Sign this window out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(here.desk.signInLink());
    await page.getByRole('navigation').waitFor();
  });
});

describe('[D18] files that are not what they should be get a sentence', () => {
  const cases: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['empty.csv', '', /empty/i],
    ['picture.csv', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), /picture/i],
    ['broken.xlsx', Buffer.from('PK\x03\x04 and then nothing of the sort', 'latin1'), /\w+/],
  ];
  it.each(cases)('%s', async (name, content, sentence) => {
    const { page, go } = here;
    await go('/people/import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ ...csvFile('', name), buffer: Buffer.from(content) });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const said = (await alert.textContent()) ?? '';
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/undefined|\bat \S+:\d+|Error:/);
  });

  it('lets an import of 20,000 people be followed and stopped, and says what was kept', async () => {
    const { page, go } = here;
    await go('/people/import');
    const rows = Array.from({ length: 20_000 }, (_, i) => `Given${i} Family${i},p${i}@mail.example`);
    await page.locator('input[type=file]').setInputFiles(csvFile(['Name,E-mail', ...rows].join('\n')));
    await page.getByRole('button', { name: 'Import 20,000 people' }).click();
    await page.getByRole('heading', { name: 'Importing' }).waitFor();
    const address = page.url();
    // Closing the page does not stop it; the address works in a new window.
    await go('/');
    await page.goto(address);
    const stop = page.getByRole('button', { name: 'Stop' });
    if (await stop.isVisible().catch(() => false)) await stop.click().catch(() => undefined);
    await page.getByRole('heading', { name: /Stopped|Imported/ }).waitFor({ timeout: 60_000 });
    await page.getByText(/added/).waitFor();
  });
});
