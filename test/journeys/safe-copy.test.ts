import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, pdf, wordWith } from '../documents.ts';
import { importPeople, LETTER, type Visit, visit, writeLetter } from './desk.ts';

const REAL = ['Maria', 'Lopez', 'm.lopez@fastpost.example', 'Okafor', 'Jonathan', 'Anna-Lena'];

let here: Visit;
beforeAll(async () => {
  here = await visit();
});
afterAll(async () => {
  await here?.end();
});

describe('[D15] people in, a letter out, the answer back', () => {
  let safe: string;

  it('begins with the steps, and says what is bad and double in a file before anything is kept', async () => {
    const { page, go } = here;
    await go('/');
    await page.getByRole('heading', { name: 'Bring your people' }).waitFor();
    await page.getByRole('link', { name: 'Import people' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'clients.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Name,Mail,Note\nEve Adams,eve@mail.example,\n,,hello\nEve Adams,eve@mail.example,\n',
      ),
    });
    await page.getByText('1 row cannot be imported').waitFor();
    await page.getByText(/^Row 3:/).waitFor();
    await page.getByText('1 row names somebody who is there already').waitFor();
    await page.getByText(/Row 4, Eve Adams: same e-mail address as row 2/).waitFor();
    await page.getByRole('combobox', { name: /^Mail/ }).selectOption('other');
    await page.getByText('1 other identifier').waitFor();
    await go('/people');
    await page.getByText('Nobody yet').waitFor();
  });

  it('imports, and lists whom it knows', async () => {
    const { page } = here;
    await importPeople(here);
    await page.getByText('3 people added and 1 joined').waitFor();
    await page.getByRole('link', { name: 'See your people' }).click();
    for (const name of ['Maria Lopez', 'Jonathan Okafor', 'Anna-Lena Schmidt'])
      await page.getByRole('link', { name }).waitFor();
    await page.getByRole('searchbox').fill('okafor.example');
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Jonathan Okafor' }).count()).toBe(1);
  });

  it('makes a safe copy in which no real name is left', async () => {
    safe = await writeLetter(here);
    for (const name of REAL) expect(safe).not.toContain(name);
    expect(safe).toContain('called about her October invoice');
    expect(safe.split('\n').length).toBe(LETTER.split('\n').length);
  });

  it('keeps the text out of the address and in step while typing', async () => {
    const { page } = here;
    const field = page.getByRole('textbox', { name: 'Your text' });
    await field.press('Control+End');
    await field.pressSequentially(' Thank Jonathan.', { delay: 15 });
    await page.waitForFunction(() =>
      /Thank \p{L}/u.test(document.querySelector('section[aria-label="Safe copy"]')?.textContent ?? ''),
    );
    const after = await page.getByRole('region', { name: 'Safe copy', exact: true }).textContent();
    for (const name of REAL) expect(after).not.toContain(name);
    expect(page.url()).toMatch(/\/safe-copy\?conversation=[\w-]+$/);
  });

  it('copies the safe text and nothing else, and puts one line in the ledger', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText(/^Copied for/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await page.getByRole('region', { name: 'Safe copy', exact: true }).textContent();
    expect(copied).toBe(shown);
    safe = copied;
  });

  it('gives the real names back in an answer', async () => {
    const { page } = here;
    const pseudonym = /Hi, (.+?) called/.exec(safe)?.[1] ?? '';
    const given = pseudonym.split(' ')[0] ?? '';
    await page
      .getByRole('textbox', { name: 'Paste the answer here' })
      .fill(`Dear ${given},\n\nthe invoice for ${pseudonym} is on its way.`);
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="restored"]')?.textContent?.includes('Lopez'),
    );
    expect(await page.getByTestId('restored').textContent()).toBe(
      'Dear Maria,\n\nthe invoice for Maria Lopez is on its way.',
    );
    await page.getByRole('button', { name: 'Copy the answer' }).click();
    await page.getByText(/is on your clipboard/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Maria Lopez');
  });

  it('shows the same text after a reload and after going back', async () => {
    const { page } = here;
    const field = page.getByRole('textbox', { name: 'Your text' });
    const text = await field.inputValue();
    await page.reload();
    await page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 0);
    expect(await field.inputValue()).toBe(text);
    await page.getByRole('link', { name: 'Ledger' }).click();
    await page.getByRole('heading', { name: 'Ledger' }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 0);
    expect(await field.inputValue()).toBe(text);
  });

  it('says in the ledger what left and whose, and that the chain holds', async () => {
    const { page, go } = here;
    await go('/ledger');
    const row = page.getByRole('row').nth(1);
    expect(await row.textContent()).toContain('Names: ');
    expect(await row.textContent()).toContain('pseudonymised');
    for (const name of ['Maria Lopez', 'Jonathan Okafor', 'Anna-Lena Schmidt'])
      expect(await row.getByRole('link', { name }).count()).toBe(1);
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText(/^The chain holds: 1 entry/).waitFor();
    await page.getByRole('combobox', { name: 'Destination' }).selectOption({ index: 1 });
    await page.waitForURL(/destination=/);
    await page.reload();
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByLabel('Person').fill('Anna');
    const option = page.locator('datalist option').first();
    await option.waitFor({ state: 'attached' });
    await page.getByLabel('Person').fill((await option.getAttribute('value')) ?? '');
    await page.waitForURL(/person=[\w-]+/);
    expect(page.url()).not.toContain('Anna');
    await page.reload();
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor();
    expect(await page.getByLabel('Person').inputValue()).toBe('Anna-Lena Schmidt');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL(/\/ledger$/);
    expect(await page.getByLabel('Person').inputValue()).toBe('');
    await go('/ledger?day=2001-01-01');
    await page.getByText('Nothing matches these filters.').waitFor();
  });

  it('erases one person after asking once, and then knows nothing of them', async () => {
    const { page, go } = here;
    await go('/people');
    await page.getByRole('link', { name: 'Jonathan Okafor' }).click();
    await page.getByRole('heading', { name: 'Jonathan Okafor' }).waitFor();
    await page.getByRole('button', { name: 'Erase' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase Jonathan Okafor?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Erase' }).click();
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText(/^Erased\. 1 ledger line stays/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await go('/people');
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor();
    expect(await page.getByText('Okafor').count()).toBe(0);
    await go('/ledger');
    await page.getByText('Somebody erased').waitFor();
    expect(await page.getByText('Okafor').count()).toBe(0);
  });

  it('asked nobody else for anything and met no error', () => {
    expect(here.watched.outside).toEqual([]);
    expect(here.watched.complaints).toEqual([]);
  });
});

describe('[D16] the owner’s word on a word', () => {
  const region = () => here.page.getByRole('region', { name: 'Safe copy', exact: true });
  const shows = (text: string) =>
    here.page.waitForFunction(
      (wanted) => document.querySelector('section[aria-label="Safe copy"]')?.textContent?.includes(wanted),
      text,
    );
  const clickWord = async (word: string) => {
    await here.page.getByRole('textbox', { name: 'Your text' }).evaluate((field, wanted) => {
      const area = field as HTMLTextAreaElement;
      const at = area.value.indexOf(wanted);
      area.focus();
      area.setSelectionRange(at + 1, at + 1);
    }, word);
  };

  it('keeps a name when asked, and goes back to the rule', async () => {
    const { page } = here;
    await writeLetter(here, 'Maria Lopez and Anna-Lena Schmidt met.');
    await clickWord('Maria');
    await page.getByText(/, name, becomes “/).waitFor();
    await page.getByRole('button', { name: 'Keep as it is' }).click();
    await shows('Maria Lopez and ');
    expect(await region().textContent()).not.toContain('Schmidt');
    await page.getByRole('button', { name: 'Back to the rule' }).click();
    await page.waitForFunction(
      () => !document.querySelector('section[aria-label="Safe copy"]')?.textContent?.includes('Maria'),
    );
  });

  it('hides a word that was not found', async () => {
    const { page } = here;
    await writeLetter(here, 'The Zirkelbach file is on the blue shelf.');
    await page.getByRole('textbox', { name: 'Your text' }).evaluate((field) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(area.value.indexOf('blue'), area.value.indexOf('blue') + 4);
    });
    await page.getByText('You marked “blue”.').waitFor();
    await page.getByRole('button', { name: 'Hide it' }).click();
    await page.waitForFunction(
      () => !document.querySelector('section[aria-label="Safe copy"]')?.textContent?.includes('blue'),
    );
  });

  it('learns a customer, and unlearns', async () => {
    const { page, go } = here;
    await writeLetter(here, 'Wrenfield Quorlington wrote.');
    await page.getByRole('textbox', { name: 'Your text' }).evaluate((field) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(0, 'Wrenfield Quorlington'.length);
    });
    await page.getByRole('button', { name: 'This is a customer' }).click();
    await page.getByText('Wrenfield Quorlington is one of your people now').waitFor();
    await page.waitForFunction(
      () => !document.querySelector('section[aria-label="Safe copy"]')?.textContent?.includes('Quorlington'),
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Wrenfield Quorlington is one of your people now').waitFor({ state: 'detached' });
    await go('/people');
    await page.getByRole('link', { name: 'Maria Lopez' }).waitFor();
    expect(await page.getByText('Quorlington').count()).toBe(0);
  });

  it('holds the whole text back when something in it must not leave, and says why', async () => {
    const { page, go } = here;
    await go('/safe-copy');
    await page.getByRole('textbox', { name: 'Your text' }).fill('Maria Lopez, SSN 536-22-8726.');
    await page.getByText(/^Nothing can be copied for/).waitFor();
    expect(await page.getByText('1 social security number').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Copy', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Hide them and go on' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator(':enabled')).waitFor();
    expect(await region().textContent()).not.toContain('536-22-8726');
  });

  it('records what is copied by hand as well', async () => {
    const { page, go } = here;
    await writeLetter(here, 'Maria Lopez wrote to us.');
    await region().evaluate((element) => {
      getSelection()?.selectAllChildren(element);
    });
    await page.keyboard.press('Control+c');
    await page.getByText(/^Copied for/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('wrote to us.');
    await go('/ledger');
    await page.getByRole('row').nth(2).waitFor();
  });

  it('[D27] takes the text of a dropped document, and says what was not looked into', async () => {
    const { page, go } = here;
    await go('/safe-copy');
    const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
      const dataTransfer = await page.evaluateHandle(
        ([base64, called]) => {
          const transfer = new DataTransfer();
          const binary = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          transfer.items.add(new File([binary], called));
          return transfer;
        },
        [Buffer.from(bytes).toString('base64'), name] as const,
      );
      await page.getByRole('textbox', { name: 'Your text' }).dispatchEvent('drop', { dataTransfer });
    };
    await drop('bill.pdf', pdf('Maria Lopez paid the bill of March.'));
    await shows('paid the bill of March');
    expect(await region().textContent()).not.toContain('Lopez');
    await page.getByText('Not looked into: pictures and layout.').waitFor();
    await drop('letter.docx', wordWith(paragraph('Maria Lopez wrote to us in May.')));
    await shows('wrote to us in May');
    await drop('scan.pdf', pdf(''));
    await page.getByText('This PDF holds pictures of pages, not their text.').waitFor();
  });

  it('opens a dropped or pasted text from Today', async () => {
    const { page, go } = here;
    await go('/');
    await page.getByRole('textbox').fill('Dear Maria Lopez');
    await page.getByRole('heading', { name: 'Safe copy', level: 1 }).waitFor();
    await shows('Dear ');
    expect(await region().textContent()).not.toContain('Maria');
    expect(await page.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe('Dear Maria Lopez');
  });
});
