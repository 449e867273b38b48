import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visit } from './desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures are written only where this names a folder. */
const SHOTS = process.env.PRIVET_SCREENSHOTS;
const TAX_LETTER = 'Please check the VAT number DE136695976 of the bakery before Friday.';

let here: Visit;
let startedAtMs: number;
beforeAll(async () => {
  here = await visit();
});
afterAll(async () => {
  await here?.end();
});

const settled = async () => {
  await here.page.waitForLoadState('networkidle');
};
const rule = (data: string, handOff: string) =>
  here.page.getByRole('combobox', { name: `Rule for ${data}: ${handOff}` });

/** Swaps an app of a step by typing three letters and taking the first that fits. */
const swap = async (app: string, step: string, typed: string, expected: string) => {
  const { page } = here;
  await page.getByRole('button', { name: `Swap or remove ${app} in “${step}”` }).click();
  const field = page.getByRole('combobox', { name: `Swap ${app} everywhere for` });
  await field.pressSequentially(typed);
  const option = page.getByRole('option', { name: expected }).first();
  await option.waitFor();
  await option.click();
  await page
    .getByRole('button', { name: `Swap or remove ${expected}` })
    .first()
    .waitFor();
};

describe('[M42] a bookkeeper draws the map, and it holds at the safe copy', () => {
  it('starts from the template: pick, look, done', async () => {
    const { page, go } = here;
    startedAtMs = Date.now();
    await go('/');
    await page.getByRole('link', { name: 'Pick a workflow' }).click();
    await page.getByRole('heading', { name: 'Pick what you do', level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'Bookkeeper / tax preparer' }).check();
    await page.getByRole('checkbox', { name: /^Monthly books/ }).waitFor();
    await page.getByRole('button', { name: 'Start the map' }).click();
    await page.getByRole('heading', { name: 'Monthly books', level: 1 }).waitFor();
    for (const step of ['Collect statements', 'Categorise', 'Report'])
      await page.getByRole('heading', { name: step }).waitFor();
    await page.getByText(/3 steps, 5 apps, 7 hand-offs/).waitFor();
  });

  it('swaps two apps by typing three letters; rules and hand-offs stay', async () => {
    await swap('Dropbox', 'Collect statements', 'wet', 'WeTransfer');
    await rule('Bank transactions', 'Collect statements → WeTransfer').waitFor();
    await swap('QuickBooks Online', 'Categorise', 'zoh', 'Zoho');
    await rule('Payroll', 'Categorise → Zoho').waitFor();
    await settled();
  });

  it('ticks data, and takes it back with undo', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Tick data of “Report”' }).click();
    const tick = page.getByRole('checkbox', { name: 'Names comes in' });
    await tick.check();
    await page.getByRole('checkbox', { name: 'Contact details comes in' }).check();
    await page.getByRole('checkbox', { name: 'Contracts and signatures comes in' }).check();
    for (const data of ['Names', 'Contact details', 'Contracts and signatures'])
      await rule(data, 'Report → Microsoft 365 Apps / Office').waitFor();
    for (const _ of ['contracts', 'contact']) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await settled();
    }
    await rule('Names', 'Report → Microsoft 365 Apps / Office').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await rule('Names', 'Report → Microsoft 365 Apps / Office').waitFor({ state: 'detached' });
    expect(await tick.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Tick data of “Report”' }).click();
  });

  it('lets a VAT number pass as a pseudonym before there is a rule', async () => {
    const { page, go } = here;
    await page.getByRole('button', { name: 'Tax return' }).click();
    await rule('Tax numbers', 'Prepare and file → ChatGPT').selectOption('pseudonymise');
    await settled();
    await go('/safe-copy?to=chatgpt');
    await page.getByRole('textbox', { name: 'Your text' }).fill(TAX_LETTER);
    await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).waitFor();
    const safe = await page.getByRole('region', { name: 'Safe copy', exact: true }).textContent();
    expect(safe).not.toContain('DE136695976');
  });

  it('blocks tax numbers for the AI assistant, and the safe copy refuses and names the hand-off', async () => {
    const { page, go } = here;
    await go('/map/monthly');
    await page.getByRole('button', { name: 'Add data to Categorise → ChatGPT' }).click();
    await page
      .getByRole('combobox', { name: 'Add data to Categorise → ChatGPT' })
      .selectOption('Tax numbers');
    await rule('Tax numbers', 'Categorise → ChatGPT').selectOption('block');
    await settled();
    await go('/safe-copy?to=chatgpt');
    await page.getByRole('textbox', { name: 'Your text' }).fill(TAX_LETTER);
    await page
      .getByText('Tax numbers are blocked for ChatGPT by the hand-off “Categorise → ChatGPT”.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Copy', exact: true }).isDisabled()).toBe(true);
  });

  it('lets it pass again as soon as the rule is changed', async () => {
    const { page, go } = here;
    await go('/map/monthly');
    await rule('Tax numbers', 'Categorise → ChatGPT').selectOption('pseudonymise');
    await settled();
    await go('/safe-copy?to=chatgpt');
    await page.getByRole('textbox', { name: 'Your text' }).fill(TAX_LETTER);
    await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).click();
    await page.getByText(/^Copied for/).waitFor();
    await go('/ledger');
    await page
      .getByText(/by .*→ ChatGPT/)
      .first()
      .waitFor();
    // Ten minutes for a business of three workflows: two of them took the machine this long.
    expect(Date.now() - startedAtMs).toBeLessThan(10 * 60_000);
  });

  it('reaches a hand-off and its rule by keyboard alone, and says why it is exposed', async () => {
    const { page, go } = here;
    await go('/map/monthly');
    const why = page.getByRole('button', { name: /Why: Collect statements → Gmail/ });
    await why.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'What this exposes, and why' });
    await panel
      .getByText(/trains on content unless you opt out, and the opt-out has not been checked/)
      .waitFor();
    await panel.getByRole('button', { name: 'It is off: I looked' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText(/the opt-out was looked at by you/).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('draws the same rows, with each line reachable by keyboard', async () => {
    const { page, go } = here;
    await go('/map/monthly?view=drawing');
    const line = page
      .getByRole('group', { name: /Categorise → ChatGPT/ })
      .or(page.locator('[aria-label^="2 Categorise → ChatGPT"]'));
    await line.first().waitFor({ state: 'attached' });
    await line.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Categorise → ChatGPT' }).waitFor();
  });

  it('shows what left and no hand-off explains as a dotted line, to be accepted or stopped', async () => {
    const { page, go } = here;
    await go('/map/all?view=drawing');
    const line = page.locator('[aria-label^="In no step → ChatGPT"]').first();
    await line.waitFor({ state: 'attached' });
    await line.focus();
    await page.keyboard.press('Enter');
    const said = page.getByText(/went to ChatGPT once, and no hand-off says so/);
    await said.first().waitFor();
    const before = await said.count();
    await page.getByRole('button', { name: 'Stop it' }).first().click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[class*=dotted]').length < count,
      before,
    );
  });

  it('answers what if, side by side with counts', async () => {
    const { page, go } = here;
    await go('/map/monthly?state=ai');
    await page.getByRole('combobox', { name: 'The app whose AI is off' }).selectOption('ChatGPT');
    await page.getByRole('button', { name: 'Show the difference' }).click();
    const row = page.getByRole('row', { name: /^Apps with AI/ });
    await row.waitFor();
    const [before, after] = await row.getByRole('cell').allTextContents();
    expect(Number(after)).toBe(Number(before) - 1);
  });

  it('exports JSON that comes back as the same map, and a workbook', async () => {
    const { page, go, desk } = here;
    await go('/map/monthly');
    const json = await page.request.get(`${desk.address}/api/map/export?format=json`);
    const before = await json.json();
    await page.getByText('Export · Import').click();
    await page.locator('details input[type=file]').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: await json.body(),
    });
    await page.getByText(/^The map was replaced: 2 workflows, 5 steps/).waitFor();
    const after = await (await page.request.get(`${desk.address}/api/map/export?format=json`)).json();
    expect(after).toEqual(before);
    const book = await page.request.get(`${desk.address}/api/map/export?format=xlsx`);
    expect((await book.body()).subarray(0, 2).toString()).toBe('PK');
    await page.locator('details input[type=file]').setInputFiles({
      name: 'bad.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('from,to,data,rule\nA,B,name,maybe\n'),
    });
    await page.getByText(/row 2 has the rule “maybe”/).waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture (PNG)' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('map.png');
  });
});

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280, height: 800 },
  { name: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { name: 'narrow', colorScheme: 'light', width: 360, height: 740 },
] as const;
const PLACES = [
  ['list', '/map/monthly'],
  ['panel', '/map/monthly?handOff=monthly-collect-to-gmail-smart'],
  ['drawing', '/map/monthly?view=drawing'],
  ['everything', '/map/all?view=drawing'],
  ['table', '/map/all'],
  ['exposed', '/map/monthly?show=exposed'],
  ['record', '/map/monthly?show=record'],
  ['helper', '/map/monthly?state=helper'],
] as const;

describe('[M43] every view of the map, in light, dark and at 360 pixels', () => {
  it.each(LOOKS.flatMap((look) => PLACES.map(([place, path]) => ({ look, place, path }))))(
    '$place, $look.name: nothing serious for axe, nothing wider than the window',
    async ({ look, place, path }) => {
      const { page, go } = here;
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: look.width, height: look.height });
      await go(path);
      await settled();
      if (path.includes('view=drawing')) await page.locator('.react-flow__node').first().waitFor();
      if (SHOTS) {
        mkdirSync(SHOTS, { recursive: true });
        await page.screenshot({ path: join(SHOTS, `map-${place}-${look.name}.png`), fullPage: true });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const axe = (
          globalThis as unknown as {
            axe: {
              run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe;
        return (await axe.run()).violations;
      });
      const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it('asked nobody outside and met no complaint of the browser', () => {
    expect(here.watched.outside).toEqual([]);
    expect(here.watched.complaints).toEqual([]);
  });
});
