import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paragraph, pdf, sheets, wordWith } from '../documents.ts';
import { openGateway, SECRETS, type TestGateway } from './desk.ts';
import type { Arrived } from './upstream.ts';

// Documents that real SDKs send, as a provider gets them.

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.upstream.arrived.length = 0;
});

const LINE = 'Maria Lopez paid the bill of March, write to m.lopez@fastpost.org.';
const DOCUMENTS = {
  'application/pdf': pdf(LINE),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': wordWith(paragraph(LINE)),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': sheets({ Bills: [['Who'], [LINE]] }),
};
const each = Object.entries(DOCUMENTS).map(
  ([type, bytes]) => [type, Buffer.from(bytes).toString('base64')] as const,
);

const arrived = () => gateway.upstream.arrived.at(-1) as Arrived;
const sent = () => JSON.parse(arrived().body);
const lastEntry = async () => (await gateway.business.ledger.list({}, { offset: 0, limit: 1 })).rows[0];
/** The text that stands in the document's place: what it is, and its words under pseudonyms. */
const isMasked = async (text: string) => {
  expect(text).toMatch(/^\[.*(text of a|cells of a).*\]\n\n/);
  expect(text).toContain('paid the bill of March');
  expect(arrived().body).not.toMatch(SECRETS);
  expect(await lastEntry()).toMatchObject({ inspected: true, people: [expect.anything()] });
};

const openai = () => new OpenAI({ baseURL: `${gateway.base}/openai/v1`, apiKey: 'k', maxRetries: 0 });
const anthropic = () => new Anthropic({ baseURL: `${gateway.base}/anthropic`, apiKey: 'k', maxRetries: 0 });
const genai = () => new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: `${gateway.base}/gemini` } });

describe('[W48] the text of a document stands in its place, masked', () => {
  test.each(each)('openai, chat: %s', async (type, data) => {
    gateway.upstream.answer = (call) => ({
      body: JSON.stringify({
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: JSON.parse(call.body).messages[0].content[1].text },
          },
        ],
      }),
    });
    const answer = await openai().chat.completions.create({
      model: 'gpt-5',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Sum it up.' },
            { type: 'file', file: { filename: 'Maria Lopez.pdf', file_data: `data:${type};base64,${data}` } },
          ],
        },
      ],
    });
    expect(Object.keys(sent().messages[0].content[1])).toEqual(['type', 'text']);
    await isMasked(sent().messages[0].content[1].text);
    expect(answer.choices[0]?.message.content).toMatch(/^\[Maria Lopez\.pdf: /);
    expect(answer.choices[0]?.message.content).toContain(LINE);
  });

  test.each(each)('openai, responses: %s', async (type, data) => {
    gateway.upstream.answer = () => ({ body: JSON.stringify({ id: 'r', output: [] }) });
    await openai().responses.create({
      model: 'gpt-5',
      input: [
        {
          role: 'user',
          content: [{ type: 'input_file', filename: 'bill', file_data: `data:${type};base64,${data}` }],
        },
      ],
    });
    expect(sent().input[0].content[0]).toMatchObject({ type: 'input_text' });
    await isMasked(sent().input[0].content[0].text);
  });

  test.each(each)('anthropic: %s', async (_, data) => {
    gateway.upstream.answer = () => ({ body: JSON.stringify({ id: 'm', type: 'message', content: [] }) });
    await anthropic().messages.create({
      model: 'claude-4',
      max_tokens: 10,
      messages: [
        {
          role: 'user',
          content: [
            {
              type: 'document',
              title: 'Bill of Maria Lopez',
              cache_control: { type: 'ephemeral' },
              // The SDK's types know PDF only; what programs send is checked by the bytes.
              source: { type: 'base64', media_type: 'application/pdf', data },
            },
          ],
        },
      ],
    });
    const [block] = sent().messages[0].content;
    expect(block).toMatchObject({
      cache_control: { type: 'ephemeral' },
      source: { type: 'text', media_type: 'text/plain' },
    });
    await isMasked(block.source.data);
  });

  test.each(each)('@google/genai: %s', async (mimeType, data) => {
    gateway.upstream.answer = () => ({ body: JSON.stringify({ candidates: [] }) });
    await genai().models.generateContent({
      model: 'gemini-3',
      contents: [{ role: 'user', parts: [{ text: 'Sum it up.' }, { inlineData: { mimeType, data } }] }],
    });
    const { inlineData } = sent().contents[0].parts[1];
    expect(inlineData.mimeType).toBe('text/plain');
    await isMasked(Buffer.from(inlineData.data, 'base64').toString());
  });
});

test.each([
  ['openai', (body: string) => JSON.parse(body).input[0].content[1].text],
  ['anthropic', (body: string) => JSON.parse(body).messages[0].content[1].source.data],
  [
    'google',
    (body: string) => Buffer.from(JSON.parse(body).contents[0].parts[1].inlineData.data, 'base64').toString(),
  ],
] as const)('[W48] the AI SDK, %s', async (name, textOf) => {
  const models = {
    openai: () => createOpenAI({ baseURL: `${gateway.base}/openai/v1`, apiKey: 'k' })('gpt-5'),
    anthropic: () => createAnthropic({ baseURL: `${gateway.base}/anthropic/v1`, apiKey: 'k' })('claude-4'),
    google: () =>
      createGoogleGenerativeAI({ baseURL: `${gateway.base}/gemini/v1beta`, apiKey: 'k' })('gemini-3'),
  };
  // What the model says does not matter here.
  gateway.upstream.answer = () => ({ status: 400, body: '{"error":{"message":"no"}}' });
  const file = { type: 'file', data: DOCUMENTS['application/pdf'], mediaType: 'application/pdf' } as const;
  const content = [{ type: 'text', text: 'Sum it up.' } as const, file];
  await generateText({
    model: models[name](),
    messages: [{ role: 'user', content }],
    maxRetries: 0,
  }).catch(() => undefined);
  await isMasked(textOf(arrived().body));
});

describe('documents that nobody can read', () => {
  const ask = (data: Uint8Array) =>
    anthropic().messages.create({
      model: 'claude-4',
      max_tokens: 10,
      messages: [
        {
          role: 'user',
          content: [
            {
              type: 'document',
              source: {
                type: 'base64',
                media_type: 'application/pdf',
                data: Buffer.from(data).toString('base64'),
              },
            },
          ],
        },
      ],
    });

  test('[W49] a PDF of pictures and a broken one are refused with the reason, and nothing leaves', async () => {
    await expect(ask(pdf('', ''))).rejects.toThrow('holds pictures of pages');
    await expect(ask(new TextEncoder().encode('%PDF-1.7 broken'))).rejects.toThrow('broken');
    expect(gateway.upstream.arrived).toEqual([]);
  });

  test('[W49] where the owner lets attachments through, they pass as they are, recorded as not inspected', async () => {
    gateway.upstream.answer = () => ({ body: JSON.stringify({ id: 'm', type: 'message', content: [] }) });
    const usual = { rules: {}, ask: false };
    await gateway.business.gateway.setDestination('anthropic', { ...usual, unread: 'let through' });
    const bytes = pdf('', '');
    await ask(bytes);
    expect(sent().messages[0].content[0].source.data).toBe(Buffer.from(bytes).toString('base64'));
    expect(await lastEntry()).toMatchObject({ inspected: false });
    // One that can be read is masked all the same.
    await ask(pdf(LINE));
    await isMasked(sent().messages[0].content[0].source.data);
    await gateway.business.gateway.setDestination('anthropic', { ...usual, unread: 'refuse' });
  });
});
