import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Visit, visit } from './desk.ts';
import { seriousFindings } from './look.ts';

const filler = Array.from(
  { length: 30 },
  (_, i) => `We use your data to provide part ${i} of the service that you asked for.`,
).join(' ');
const policy = (kept: string) =>
  `# Privacy Policy\n\n${filler}\n\n## Retention\n\nWe keep your personal data ${kept}. We do not sell it.\n`;

let here: Visit;
beforeAll(async () => {
  here = await visit();
});
afterAll(async () => {
  await here?.end();
});

const addVendor = async (name: string, kept: string): Promise<void> => {
  await here.go('/vendors');
  await here.page.getByLabel('Name').fill(name);
  await here.page.getByRole('button', { name: 'Add a vendor' }).click();
  await here.page.getByRole('heading', { level: 1, name }).waitFor();
  await here.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'privacy.md', mimeType: 'text/markdown', buffer: Buffer.from(policy(kept)) });
  await here.page.getByRole('table', { name: 'Documents' }).waitFor();
};

it('adds vendors from files, shows the sentence behind an answer in its document, corrects and compares', async () => {
  await addVendor('Acme', 'for 30 days');
  const { page } = here;
  const kept = page.locator('#retention');
  await kept.getByText('30 days').first().waitFor();
  await kept.getByRole('button', { name: 'Show in the document' }).click();
  expect(await kept.locator('mark').textContent()).toBe('We keep your personal data for 30 days.');
  expect(await seriousFindings(page)).toEqual([]);

  await kept.getByRole('button', { name: 'Correct' }).click();
  await kept.getByLabel('Your answer').selectOption('vague');
  await kept.getByLabel('Why').fill('Their support says otherwise.');
  await kept.getByRole('button', { name: 'Keep' }).click();
  await kept.getByText('You say: vague. Their support says otherwise.').waitFor();
  await page.reload();
  await kept.getByText('You say: vague.').waitFor();

  const more = page.getByRole('form', { name: 'Add a document by address or paste' });
  await more.getByLabel('What it is').selectOption('dpa');
  await more
    .getByLabel('Or its text')
    .fill(`${filler} The processor shall notify the customer of a data breach within 72 hours.`);
  await more.getByRole('button', { name: 'Add the document' }).click();
  await page.locator('#breach-notice').getByText('yes, within 72 hours').waitFor();
  await more.getByLabel('Address').fill('http://acme.example/terms');
  await more.getByRole('button', { name: 'Add the document' }).click();
  await page.getByText('is no https address. Nothing was added.').waitFor();

  await addVendor('Other', 'as long as necessary');
  await here.go('/vendors');
  await page.getByLabel('Compare: Acme').check();
  await page.getByLabel('Compare: Other').check();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Compare 2 vendors' }).click();
  await page.getByRole('heading', { name: 'Comparison' }).waitFor();
  await page.getByRole('rowheader', { name: /How long does it keep your data\?.*differs/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
