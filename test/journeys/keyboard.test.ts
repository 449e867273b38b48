import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFile, PEOPLE_CSV, type Visit, visit } from './desk.ts';

let here: Visit;
beforeAll(async () => {
  here = await visit();
});
afterAll(async () => {
  await here?.end();
});

/** What has the focus, by its role's name as a screen reader would say it. */
const focused = (): Promise<string> =>
  here.page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
  });

/** Presses Tab until what has the focus says `name`; fails after a whole round. */
const tabTo = async (name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    await here.page.keyboard.press('Tab');
    if (name.test(await focused())) {
      // The ring in the hedge's own green, on the part itself or on the sheet that it fills.
      const seen = await here.page.evaluate(() => {
        for (let at = document.activeElement; at !== null && at.tagName !== 'MAIN'; at = at.parentElement)
          if (getComputedStyle(at).boxShadow.includes('rgb(44, 106, 61)')) return true;
        return false;
      });
      expect(seen, `${name} shows that it has the focus`).toBe(true);
      return;
    }
  }
  throw new Error(`Tab never reached ${name}`);
};

describe('[D21] everything by keyboard alone', () => {
  it('skips the navigation, and says where one is after each step', async () => {
    const { page, go } = here;
    await go('/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(/Paste or drop anything/);
    await tabTo(/^People$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'People' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.title()).toBe('People · Privet');
  });

  it('imports people, makes and copies a safe copy, restores an answer and erases one person', async () => {
    const { page } = here;
    await tabTo(/^Import people$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Import people' }).waitFor();
    await tabTo(/Drop a file here/);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    await (await chooser).setFiles(csvFile(PEOPLE_CSV));
    await page.getByRole('table').waitFor();
    await tabTo(/^Import 3 people$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Imported', level: 1 }).waitFor();
    await tabTo(/^Make a safe copy$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Safe copy', level: 1 }).waitFor();
    await tabTo(/^Your text$/);
    await page.keyboard.insertText('Dear Maria Lopez, hello.');
    await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).waitFor();
    // What was found is shown a moment after the copy; the choices for it appear when the caret comes into it.
    await page.getByText(/^\d+ found$/).waitFor();
    const keep = page.getByRole('button', { name: 'Keep as it is' });
    for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowLeft');
    for (let tries = 0; tries < 20 && !(await keep.isVisible()); tries++) {
      await page.keyboard.press(tries % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForTimeout(200);
    }
    await tabTo(/^Keep as it is$/);
    await tabTo(/^Copy$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Copied for/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await tabTo(/^Paste the answer here$/);
    await page.keyboard.insertText(copied);
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="restored"]')?.textContent?.includes('Maria Lopez'),
    );
    await here.go('/people');
    await tabTo(/^Jonathan Okafor$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jonathan Okafor' }).waitFor();
    await tabTo(/^Erase$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Cancel');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Erase');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^Erase for good$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Erased/).waitFor();
  });
});
