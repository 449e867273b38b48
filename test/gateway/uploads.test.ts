import Anthropic from '@anthropic-ai/sdk';
import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdf } from '../documents.ts';
import { openGateway, SECRETS, type TestGateway } from './desk.ts';
import type { Arrived } from './upstream.ts';

// Files that real SDKs upload, as a provider gets them.

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.upstream.arrived.length = 0;
  gateway.upstream.answer = (call) => ({
    body: JSON.stringify({
      id: 'file-1',
      object: 'file',
      type: 'file',
      filename: /filename="([^"]*)"/.exec(call.body)?.[1],
    }),
  });
});

const openai = () => new OpenAI({ baseURL: `${gateway.base}/openai/v1`, apiKey: 'k', maxRetries: 0 });
const anthropic = () => new Anthropic({ baseURL: `${gateway.base}/anthropic`, apiKey: 'k', maxRetries: 0 });
const arrived = () => gateway.upstream.arrived.at(-1) as Arrived;
/** The form as the provider reads it. */
const form = async () => {
  const { body, headers } = arrived();
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  return new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
};
const fileIn = async () => (await form()).get('file') as File;
const lastEntry = async () => (await gateway.business.ledger.list({}, { offset: 0, limit: 1 })).rows[0];

const NAMED = 'Maria Lopez';
const TEXTS = [
  ['notes.txt', `${NAMED} came late.`],
  ['people.csv', `name,mail\n${NAMED},m.lopez@fastpost.org\n`],
  ['people.json', JSON.stringify({ [NAMED]: 'says "hello" to Jonathan Baker' })],
  ['lines.jsonl', `{"who":"${NAMED}"}\n{"who":"Jonathan\\u0020Baker","n":1.0}\n`],
  ['notes.md', `# ${NAMED}\n\n*late*`],
  ['page.html', `<p>${NAMED}</p>`],
] as const;

describe('uploaded files', () => {
  test.each(TEXTS)(
    '[W50] openai: %s is read and masked, its name too, and comes back',
    async (name, text) => {
      const file = await toFile(Buffer.from(text), `${NAMED} ${name}`);
      const answer = await openai().files.create({ file, purpose: 'user_data' });
      expect(arrived().body).not.toMatch(SECRETS);
      expect((await form()).get('purpose')).toBe('user_data');
      const masked = await (await fileIn()).text();
      expect(masked.split('\n').length).toBe(text.split('\n').length);
      if (name.endsWith('.jsonl'))
        for (const line of masked.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
      expect(answer.filename).toBe(`${NAMED} ${name}`);
      expect(await lastEntry()).toMatchObject({ destination: 'openai', inspected: true });
    },
  );

  test('[W50] text without anything personal stays byte for byte', async () => {
    const text = '\ufeffa;b\r\n1,0;"x"\r\n';
    await openai().files.create({ file: await toFile(Buffer.from(text), 'a.csv'), purpose: 'assistants' });
    expect(Buffer.from(await (await fileIn()).arrayBuffer()).toString()).toBe(text);
  });

  test('[W50] anthropic: a PDF leaves as its text, under a name that says so', async () => {
    const file = new File([pdf(`${NAMED} paid the bill of March.`)], 'bill.pdf', { type: 'application/pdf' });
    await anthropic().beta.files.upload({ file });
    const got = await fileIn();
    expect([got.name, got.type]).toEqual(['bill.pdf.txt', 'text/plain']);
    expect(await got.text()).toContain('paid the bill of March');
    expect(arrived().body).not.toMatch(SECRETS);
  });

  test('[W17] [W50] what was given out in a file comes back in a call that names it', async () => {
    await openai().files.create({
      file: await toFile(Buffer.from(`${NAMED} came.`), 'a.txt'),
      purpose: 'user_data',
    });
    const standIn = (await (await fileIn()).text()).replace(' came.', '');
    gateway.upstream.answer = () => ({
      body: JSON.stringify({
        choices: [{ index: 0, message: { role: 'assistant', content: `It was ${standIn}.` } }],
      }),
    });
    const ask = async (file_id: string) =>
      (
        await openai().chat.completions.create({
          model: 'gpt-5',
          messages: [
            {
              role: 'user',
              content: [
                { type: 'text', text: 'Who came?' },
                { type: 'file', file: { file_id } },
              ],
            },
          ],
        })
      ).choices[0]?.message.content;
    expect(await ask('file-1')).toBe(`It was ${NAMED}.`);
    expect(await ask('file-2')).toBe(`It was ${standIn}.`);
  });

  test('[W51] what cannot be looked into, a blocked value and an unknown field are refused with the reason', async () => {
    const png = await toFile(Buffer.from([137, 80, 78, 71]), 'a.png', { type: 'image/png' });
    const create = (file: File, rest: object = {}) =>
      openai().files.create({ file, purpose: 'user_data', ...rest });
    await expect(create(png)).rejects.toThrow('cannot look into a picture');
    const picture = `data:image/png;base64,${'A'.repeat(300)}`;
    for (const hidden of [`<img src="${picture}">`, `{"url":"${picture}"}`])
      await expect(create(await toFile(Buffer.from(hidden), 'a.html'))).rejects.toThrow('cannot look into');
    await expect(create(await toFile(Buffer.from([0xff, 0xfe, 0x41]), 'a.txt'))).rejects.toThrow(
      'cannot look into',
    );
    await expect(create(await toFile(Buffer.from('SSN 536-22-8726'), 'a.txt'))).rejects.toThrow(
      'held this call back',
    );
    await expect(create(await toFile(Buffer.from('x'), 'a.txt'), { surprise: 'x' })).rejects.toThrow(
      'the field surprise',
    );
    await expect(
      fetch(`${gateway.base}/openai/v1/files`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: 'no form',
      }).then((answer) => answer.status),
    ).resolves.toBe(400);
    expect(gateway.upstream.arrived).toEqual([]);
    await gateway.business.gateway.setDestination('openai', { rules: {}, ask: false, unread: 'let through' });
    await create(png);
    expect(arrived().body).toContain('Content-Type: image/png');
    expect(await lastEntry()).toMatchObject({ inspected: false });
  });
});
