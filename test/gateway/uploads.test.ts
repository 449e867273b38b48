import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
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

describe('[W58] Gemini’s resumable uploads', () => {
  const genai = () =>
    new GoogleGenAI({
      apiKey: 'g-key',
      httpOptions: { baseUrl: `${gateway.base}/gemini`, apiVersion: 'v1beta' },
    });
  const uri = 'https://generativelanguage.googleapis.com/v1beta/files/abc-1';
  beforeEach(() => {
    gateway.upstream.answer = (call) => {
      if (call.headers['x-goog-upload-command'] === 'start')
        return {
          headers: { 'x-goog-upload-url': `${gateway.upstream.address}/upload/v1beta/files?upload_id=7` },
          body: '{}',
        };
      const begun = JSON.parse(gateway.upstream.arrived.at(-2)?.body ?? '{}').file;
      return {
        headers: { 'x-goog-upload-status': 'final' },
        body: JSON.stringify({ file: { ...begun, name: 'files/abc-1', uri } }),
      };
    };
  });
  const upload = (bytes: Uint8Array<ArrayBuffer>, mimeType: string) =>
    genai().files.upload({
      file: new Blob([bytes], { type: mimeType }),
      config: { displayName: `Notes on ${NAMED}`, mimeType },
    });

  test('a text is gathered, masked and uploaded; its name comes back, and what was given out in it later', async () => {
    const text = `${NAMED} came late.`;
    const file = await upload(new TextEncoder().encode(text), 'text/plain');
    expect(file.displayName).toBe(`Notes on ${NAMED}`);
    expect(gateway.upstream.arrived).toHaveLength(2);
    const [start, piece] = gateway.upstream.arrived as [Arrived, Arrived];
    expect(start.path).toBe('/upload/v1beta/files');
    expect(piece.path).toBe('/upload/v1beta/files?upload_id=7');
    expect(start.body + piece.body).not.toMatch(SECRETS);
    expect(piece.headers).toMatchObject({
      'x-goog-upload-command': 'upload, finalize',
      'x-goog-api-key': 'g-key',
      'content-length': String(Buffer.byteLength(piece.body)),
    });
    const length = String(Buffer.byteLength(piece.body));
    expect(start.headers['x-goog-upload-header-content-length']).toBe(length);
    expect(JSON.parse(start.body).file.sizeBytes).toBe(length);
    expect(await lastEntry()).toMatchObject({ destination: 'gemini', inspected: true });
    const standIn = piece.body.slice(0, piece.body.indexOf(' came'));
    gateway.upstream.answer = () => ({
      body: JSON.stringify({
        candidates: [{ content: { role: 'model', parts: [{ text: `${standIn}.` }] } }],
      }),
    });
    const answer = await genai().models.generateContent({
      model: 'gemini-3',
      contents: [
        { role: 'user', parts: [{ text: 'Who?' }, { fileData: { fileUri: uri, mimeType: 'text/plain' } }] },
      ],
    });
    expect(answer.text).toBe(`${NAMED}.`);
  });

  test('a PDF leaves as its text; a picture is refused, and nothing leaves', async () => {
    await upload(pdf(`${NAMED} paid the bill of March.`) as Uint8Array<ArrayBuffer>, 'application/pdf');
    const [start, piece] = gateway.upstream.arrived as [Arrived, Arrived];
    expect(JSON.parse(start.body).file.mimeType).toBe('text/plain');
    expect(piece.body).toContain('paid the bill of March');
    expect(piece.body).not.toMatch(SECRETS);
    gateway.upstream.arrived.length = 0;
    await expect(upload(new Uint8Array([137, 80, 78, 71]), 'image/png')).rejects.toThrow('a picture');
    expect(gateway.upstream.arrived).toEqual([]);
  });

  const begin = async () => {
    const begun = await fetch(`${gateway.base}/gemini/upload/v1beta/files`, {
      method: 'POST',
      headers: {
        'x-goog-upload-command': 'start',
        'x-goog-upload-protocol': 'resumable',
        'x-goog-upload-header-content-type': 'text/plain',
      },
      body: '{"file":{}}',
    });
    return begun.headers.get('x-goog-upload-url') ?? '';
  };
  const piece = (url: string, offset: number, body: string | Uint8Array<ArrayBuffer>, command = 'upload') =>
    fetch(url, {
      method: 'POST',
      headers: { 'x-goog-upload-command': command, 'x-goog-upload-offset': String(offset) },
      body,
    });

  test('a name that is cut in two by pieces is masked; nothing leaves before the last piece', async () => {
    const to = await begin();
    expect((await piece(to, 0, 'Maria Lo')).headers.get('x-goog-upload-status')).toBe('active');
    const asked = await piece(to, 0, '', 'query');
    expect(asked.headers.get('x-goog-upload-size-received')).toBe('8');
    expect(gateway.upstream.arrived).toEqual([]);
    const done = await piece(to, 8, 'pez came.', 'upload, finalize');
    expect([done.status, done.headers.get('x-goog-upload-status')]).toEqual([200, 'final']);
    expect(arrived().body).toMatch(/ came\.$/);
    expect(arrived().body).not.toMatch(SECRETS);
    const givenUp = await begin();
    expect((await piece(givenUp, 0, '', 'cancel')).headers.get('x-goog-upload-status')).toBe('cancelled');
    expect((await piece(givenUp, 0, 'x')).status).toBe(400);
  });

  test('an unknown upload, a missing piece and too much are refused', async () => {
    const to = await begin();
    expect(to).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/k\//);
    const small = new Uint8Array(10);
    expect((await piece(`${to}x`, 0, small)).status).toBe(400);
    expect((await piece(to, 5, small)).status).toBe(400);
    const first = await piece(to, 0, new Uint8Array(20 * 1024 * 1024));
    expect([first.status, first.headers.get('x-goog-upload-status')]).toEqual([200, 'active']);
    expect((await piece(to, 20 * 1024 * 1024, new Uint8Array(20 * 1024 * 1024))).status).toBe(413);
    expect((await piece(to, 0, small)).status).toBe(400);
    expect(gateway.upstream.arrived).toEqual([]);
  });
});
