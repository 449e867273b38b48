import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPeople, type Visit, visit, writeLetter } from './desk.ts';
import { picture } from './look.ts';

let here: Visit;
beforeAll(async () => {
  here = await visit();
  await importPeople(here);
});
afterAll(async () => {
  await here?.end();
});

describe('[D23] a backup is one encrypted file, and brings everything back', () => {
  let code: string;
  let file: Buffer;
  let name: string;

  it('is made and saved from the page', async () => {
    const { page, go } = here;
    await writeLetter(here);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText(/^Copied for/).waitFor();
    await go('/settings');
    await page.getByRole('button', { name: 'Make a recovery code' }).click();
    code = (await page.getByTestId('recovery-code').textContent()) ?? '';
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('button', { name: 'Make a backup' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Save the backup/ }).click();
    const saved = await download;
    name = saved.suggestedFilename();
    file = readFileSync(await saved.path());
    expect(name).toMatch(/backup/);
    expect(file.length).toBeGreaterThan(1000);
    for (const word of ['Maria', 'Lopez', 'fastpost', 'SQLite format'])
      expect(file.includes(word)).toBe(false);
  });

  it('refuses a wrong code and leaves everything as it was', async () => {
    const { page, go } = here;
    await go('/settings');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file });
    await page.getByLabel('Recovery code of the backup').fill('AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG');
    await page.getByRole('button', { name: 'Restore this backup' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
    await page.getByRole('alert').waitFor();
    expect(((await page.getByRole('alert').textContent()) ?? '').length).toBeGreaterThan(20);
    await go('/people');
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor();
  });

  it('brings back people, ledger and stand-ins', async () => {
    const { page, go } = here;
    await page.getByRole('link', { name: 'Anna-Lena Schmidt' }).click();
    await page.getByRole('textbox', { name: 'Value' }).fill('Lena');
    await page.getByRole('button', { name: 'Add an identifier' }).click();
    await page.getByText('Lena', { exact: true }).waitFor();
    await go('/settings');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file });
    await page.getByLabel('Recovery code of the backup').fill(code);
    await page.getByRole('button', { name: 'Restore this backup' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
    await page.getByText(/^Restored the backup of .*: 3 people, 1 ledger line\.$/).waitFor();
    await go('/people');
    await page.getByRole('link', { name: 'Anna-Lena Schmidt' }).click();
    await page.getByRole('heading', { name: 'What points to them' }).waitFor();
    expect(await page.getByText('Lena', { exact: true }).count()).toBe(0);
    await go('/ledger');
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText(/^The chain holds: 1 entry/).waitFor();
    await go('/safe-copy');
    await page.getByRole('heading', { name: 'Earlier conversations' }).waitFor();
  });

  it('[D26] says whom an old code and an old backup still open, until there is a new code', async () => {
    const { page, go } = here;
    await go('/people');
    await page.getByRole('link', { name: 'Jonathan Okafor' }).click();
    await page.getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText(/^Erased/).waitFor();
    await go('/settings');
    const said = page.getByText('You erased 1 person since.');
    await said.waitFor();
    await picture(page, 'settings-erased-since');
    await page.getByRole('button', { name: 'Make a new recovery code' }).click();
    await page.getByRole('button', { name: 'I have it' }).click();
    await said.waitFor({ state: 'detached' });
  });

  it('met no error', () => {
    expect(here.watched).toEqual({ complaints: [], outside: [] });
  });
});

describe('[D24] lists can be taken away as files', () => {
  it('exports people and the ledger', async () => {
    const { page, go } = here;
    await go('/people');
    const people = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as CSV' }).click();
    expect(readFileSync(await (await people).path(), 'utf8')).toContain('Maria Lopez');
    await go('/ledger');
    const ledger = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as JSON' }).click();
    const text = readFileSync(await (await ledger).path(), 'utf8');
    expect(JSON.parse(text)).toBeTruthy();
    expect(text).not.toContain('fastpost');
  });
});
