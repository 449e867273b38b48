import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Visit, visit } from './desk.ts';
import { picture, seriousFindings } from './look.ts';

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
  await kept.getByText('You say: no stated time. Their support says otherwise.').waitFor();
  await page.reload();
  await kept.getByText('You say: no stated time.').waitFor();

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

it('[A28] shows an unseen change on Today until it is looked at', async () => {
  const { page } = here;
  await here.go('/vendors');
  await page.getByRole('rowheader', { name: 'Acme' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Acme' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'privacy.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(policy('as long as necessary')),
  });
  await page.getByText('How long does it keep your data? From 30 days to as long as necessary.').waitFor();
  await page.getByRole('cell', { name: '2', exact: true }).waitFor();
  await here.go('/');
  // The owner has just seen it on the vendor's own page.
  expect(await page.getByText('A vendor changed what it says').count()).toBe(0);

  const rows = await (await page.request.get(`${here.desk.address}/api/vendors`)).json();
  const id = rows.rows.find((row: { vendor: { name: string } }) => row.vendor.name === 'Other').vendor.id;
  await page.request.post(`${here.desk.address}/api/vendors/${id}/texts`, {
    headers: { 'x-privet-desk': '1' },
    data: { kind: 'privacy', name: 'privacy.md', text: policy('for ten years') },
  });
  await here.go('/');
  const card = page.getByRole('listitem').filter({ hasText: 'A vendor changed what it says' });
  await card.getByText('How long does it keep your data?').waitFor();
  await picture(page, 'today-vendor-change');
  expect(await seriousFindings(page)).toEqual([]);
  await card.getByRole('link', { name: 'See what changed' }).click();
  await page.getByText('How long does it keep your data? From as long as necessary to 10 years.').waitFor();
  await picture(page, 'vendor-changes');
  await here.go('/');
  expect(await page.getByText('A vendor changed what it says').count()).toBe(0);
});

it('[A27] fills in addresses from the catalogue and offers others of the same kind', async () => {
  const { page } = here;
  await here.go('/vendors');
  await page.getByLabel('Name').fill('Nobody Ever');
  await page.getByRole('button', { name: 'Fill in addresses from the catalogue' }).click();
  await page.getByText('The catalogue does not know Nobody Ever.').waitFor();
  await page.getByLabel('Name').fill('Notion');
  await page.getByRole('button', { name: 'Fill in addresses from the catalogue' }).click();
  await page.getByRole('status').getByRole('link', { name: 'Privacy policy' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'vendor-fill-in');

  await addVendor('Notion', 'for 30 days');
  await here.go('/vendors');
  await page.getByLabel('Compare: Notion').check();
  await page.getByLabel('Compare: Acme').check();
  await page.getByRole('link', { name: 'Compare 2 vendors' }).click();
  await page.getByRole('heading', { name: 'Others of the same kind' }).waitFor();
  await page.getByRole('button', { name: /^Add / }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'vendor-comparison');
  await page.setViewportSize({ width: 360, height: 780 });
  await picture(page, 'vendor-comparison-360');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await here.go('/vendors');
  await picture(page, 'vendors-360');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await here.go('/vendors');
  await picture(page, 'vendors-dark');
});
