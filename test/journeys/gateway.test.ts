import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUpstream, type Upstream } from '../gateway/upstream.ts';
import { importPeople, type Visit, visit } from './desk.ts';
import { picture, seriousFindings } from './look.ts';

let here: Visit;
let upstream: Upstream;
let baseURL: string;
beforeAll(async () => {
  upstream = await openUpstream();
  upstream.answer = (call) => ({
    body: JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      choices: [
        { index: 0, message: { role: 'assistant', content: JSON.parse(call.body).messages[0].content } },
      ],
    }),
  });
  process.env.PRIVET_UPSTREAM_OPENAI = upstream.address;
  here = await visit();
  delete process.env.PRIVET_UPSTREAM_OPENAI;
  await importPeople(here);
});
afterAll(async () => {
  await here?.end();
  await upstream?.close();
});

const say = async (content: string) => {
  const client = new OpenAI({ baseURL, apiKey: 'sk-own' });
  const answer = await client.chat.completions.create({
    model: 'gpt-5',
    messages: [{ role: 'user', content }],
  });
  return answer.choices[0]?.message.content;
};
const calls = () => here.page.getByRole('table', { name: 'Calls as they happen' });

describe('the AI gateway on the page', () => {
  it('[W41] shows the address only when asked, and says that the first call came in', async () => {
    const { page, go } = here;
    await go('/');
    await page.getByRole('link', { name: 'AI gateway' }).click();
    await page.getByRole('heading', { name: 'AI gateway', level: 1 }).waitFor();
    await page.getByText('OpenAI: no call yet').waitFor();
    expect(await page.content()).not.toContain('/k/');
    await page.getByRole('button', { name: 'Show the address' }).click();
    await page.getByRole('radio', { name: 'Mac and Linux' }).check();
    await page.getByRole('button', { name: 'Copy the line for OpenAI programs and SDKs' }).click();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    baseURL =
      /^export OPENAI_BASE_URL="(http:\/\/127\.0\.0\.1:\d+\/k\/[\w-]+\/openai\/v1)"$/.exec(line)?.[1] ?? '';
    expect(baseURL).not.toBe('');
    await picture(page, 'gateway-address');
    expect(await say('A kind letter to Maria Lopez.')).toBe('A kind letter to Maria Lopez.');
    expect(upstream.arrived.at(-1)?.body).not.toContain('Lopez');
    await page.getByText(/^OpenAI: first call received/).waitFor();
  });

  it('[W40] the call appears by itself, without values', async () => {
    await calls().getByRole('cell', { name: 'openai/gpt-5' }).first().waitFor();
    await calls().getByText('answered').waitFor();
    await calls().getByText('1 value of 1 person').waitFor();
    expect(await calls().textContent()).not.toMatch(/Maria|Lopez/);
  });

  it('[W54] shows what stood for what when a call is opened, and hides it again', async () => {
    const { page } = here;
    await calls().getByRole('button', { name: 'Open values' }).first().click();
    const values = calls().getByRole('list', { name: 'What stood for what' });
    await values.getByText(/^name: Maria Lopez → \S/).waitFor();
    await picture(page, 'gateway-values');
    await calls().getByRole('button', { name: 'Hide values' }).click();
    await values.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('Maria Lopez');
  });

  it('[W52] [W53] an unknown field is refused with a reason, allowed by a click, and taken back in Settings', async () => {
    const { page, go } = here;
    const client = new OpenAI({ baseURL, apiKey: 'sk-own' });
    const send = () =>
      client.chat.completions.create({
        model: 'gpt-5',
        messages: [
          { role: 'user', content: 'hi', mood: 'For Maria Lopez' } as { role: 'user'; content: string },
        ],
      });
    await expect(send()).rejects.toThrow('messages[0].mood');
    const allow = calls().getByRole('button', { name: 'Allow this field for OpenAI: messages[].mood' });
    await allow.focus();
    await picture(page, 'gateway-refused');
    await page.keyboard.press('Enter');
    await calls().getByText('Allowed: the next one passes').waitFor();
    await send();
    expect(upstream.arrived.at(-1)?.body).toContain('"mood":"For ');
    expect(upstream.arrived.at(-1)?.body).not.toContain('Lopez');
    for (let times = 0; times < 2; times++) await client.get('/nowhere').catch(() => undefined);
    await calls().getByText('(2 times)').waitFor();
    await go('/settings');
    await page.getByRole('button', { name: 'Remove messages[].mood of OpenAI' }).click();
    await page.getByText('None.', { exact: true }).waitFor();
    await picture(page, 'settings-allowed');
    await expect(send()).rejects.toThrow('messages[0].mood');
    await go('/gateway');
  });

  it('[W56] Settings takes no larger model that cannot run, and says what to do', async () => {
    const { page, go } = here;
    await go('/settings');
    await page.getByLabel('Folder with config.json, vocab.txt and onnx').fill('/nowhere');
    await page.getByRole('button', { name: 'Use this model' }).click();
    await page.getByText('Nothing was changed.').waitFor();
    await picture(page, 'settings-model');
    await go('/gateway');
  });

  it('[W46] lets pictures through for one destination, recorded as not inspected', async () => {
    const { page } = here;
    const client = new OpenAI({ baseURL, apiKey: 'sk-own' });
    const send = () =>
      client.chat.completions.create({
        model: 'gpt-5',
        messages: [
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }],
          },
        ],
      });
    await expect(send()).rejects.toThrow('cannot look into a picture');
    await page.getByText('OpenAI', { exact: true }).first().click();
    const unread = page.getByLabel('Pictures and other attachments that nobody can look into').first();
    await unread.selectOption('let through');
    await page.getByText('lets attachments through').waitFor();
    await send();
    await calls().getByText('an attachment was not inspected').waitFor();
    await unread.selectOption('refuse');
    await page.getByText('lets attachments through').waitFor({ state: 'detached' });
    await page.getByText('OpenAI', { exact: true }).first().click();
  });

  it('[W55] names another address, tries it and goes back', async () => {
    const { page } = here;
    const part = page.getByRole('group').filter({ has: page.getByLabel('Another address for Gemini') });
    await page.getByText('https://generativelanguage.googleapis.com/ (usual)').click();
    await part.getByLabel('Another address for Gemini').fill('http://models.example');
    await part.getByRole('button', { name: 'Use this address' }).click();
    await part.getByText('must begin with https://').waitFor();
    await part.getByLabel('Another address for Gemini').fill('http://127.0.0.1:9');
    await page.keyboard.press('Enter');
    await page.getByText('http://127.0.0.1:9/ (named by you)').waitFor();
    await part.getByRole('button', { name: 'Try it: Gemini' }).click();
    await part.getByText('Nothing listens at that address.').waitFor();
    await picture(page, 'gateway-addresses');
    await part.getByRole('button', { name: 'Back to the usual one' }).click();
    await page.getByText('https://generativelanguage.googleapis.com/ (usual)').waitFor();
  });

  it('[W44] asks, and sends or holds back as told', async () => {
    const { page } = here;
    await page.getByText('OpenAI', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Ask me before each call leaves' }).first().click();
    await page.getByText('usual rules, asks first').waitFor();
    const before = upstream.arrived.length;
    const asked = say('A note to Maria Lopez.');
    await page.getByText('A call to openai/gpt-5 waits for you').waitFor();
    const notice = page.getByRole('status').filter({ hasText: 'waits for you' });
    await notice.getByRole('button', { name: 'Open values' }).click();
    await notice.getByText(/^name: Maria Lopez → \S/).waitFor();
    await picture(page, 'gateway-waiting');
    expect(upstream.arrived.length).toBe(before);
    await page.getByRole('button', { name: 'Send with pseudonyms' }).click();
    expect(await asked).toBe('A note to Maria Lopez.');
    await notice.waitFor({ state: 'detached' });
    const held = say('Another note to Maria Lopez.').catch((error: Error) => error.message);
    await page.getByRole('button', { name: 'Hold back' }).click();
    expect(await held).toContain('You held this call back');
    await calls().getByText('You held this call back').first().waitFor();
    await page.getByRole('checkbox', { name: 'Ask me before each call leaves' }).first().click();
    await page.getByText('usual rules', { exact: true }).first().waitFor();
  });

  it('[W43] a rule chosen on the page holds for the next call', async () => {
    const { page } = here;
    await page.getByRole('combobox', { name: 'Names: rule for OpenAI' }).selectOption('block');
    await page.getByText('1 rule of yours').waitFor();
    await expect(say('To Maria Lopez.')).rejects.toThrow('your rules for OpenAI');
    await picture(page, 'gateway-rules');
  });

  it('[W47] keeps a key and never shows it again', async () => {
    const { page, go } = here;
    await page.getByLabel('Key for Gemini').fill('AIza-kept-here');
    await page.getByRole('button', { name: 'Keep it' }).and(page.locator(':enabled')).click();
    await page.getByRole('button', { name: 'Forget the key for Gemini' }).waitFor();
    await go('/gateway');
    await page.getByRole('button', { name: 'Forget the key for Gemini' }).waitFor();
    expect(await page.content()).not.toContain('AIza-kept-here');
  });

  it('[W42] a new secret shuts the old address', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Make a new secret' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a new secret' }).click();
    await page.getByText('The new addresses are below.').waitFor();
    await expect(say('Hello.')).rejects.toThrow('does not hold the secret');
  });

  it('[D19] axe finds nothing serious and nothing is cut off, light, dark and narrow', async () => {
    const { page } = here;
    await page.getByText('OpenAI', { exact: true }).first().click();
    for (const [look, colorScheme, width] of [
      ['light', 'light', 1280],
      ['dark', 'dark', 1280],
      ['narrow', 'light', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(150);
      await picture(page, `gateway-${look}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(here.watched).toMatchObject({ outside: [], complaints: [] });
  });
});
