import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, pleaseCheck, readDocument } from '../../core/assess/index.ts';
import { readSecondTime } from './second-reader.ts';

const text = 'We may use your content to train our models. We do not sell your personal data. Write to us.';
const document = readDocument(text, { name: 'Privacy Policy' });
const asked: Array<{ model: string; messages: { content: string }[]; response_format: { type: string } }> =
  [];
let reply: { status: number; body: string };
let server: Server;
const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
const says = (answers: unknown): void => {
  reply = {
    status: 200,
    body: JSON.stringify({ choices: [{ message: { content: JSON.stringify({ answers }) } }] }),
  };
};
const read = () => readSecondTime(document, { base: base(), model: 'small' });

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push(JSON.parse(body));
      response.writeHead(request.url === '/v1/chat/completions' ? reply.status : 404).end(reply.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise<void>((done) => void server.close(() => done())));

describe('[A25] the second reader', () => {
  it('asks an OpenAI-compatible server on this computer, with the questions, the text and a schema', async () => {
    says([{ question: 'training', value: 'yes', quote: 'We may use your content to train our models.' }]);
    const second = await read();
    expect(second).toEqual({
      ok: true,
      value: [{ question: 'training', value: 'yes', quote: text.slice(0, 44), start: 0, end: 44 }],
    });
    const call = asked.at(-1)!;
    expect(call).toMatchObject({ model: 'small', response_format: { type: 'json_schema' } });
    expect(call.messages[1]!.content).toContain(text);
  });

  it('drops what it cannot point at, and answers that there are not', async () => {
    says([
      { question: 'training', value: 'yes', quote: 'We use your content to train models.' },
      { question: 'selling', value: 'surely', quote: 'We do not sell your personal data.' },
      { question: 'weather', value: 'yes', quote: 'We do not sell your personal data.' },
      null,
    ]);
    expect(await read()).toEqual({ ok: true, value: [] });
    reply = { status: 200, body: JSON.stringify({ choices: [{ message: { content: 'I think so.' } }] }) };
    expect(await read()).toEqual({ ok: true, value: [] });
  });

  it('disagreement is shown as please check; agreement and silence are not', async () => {
    says([
      { question: 'selling', value: 'hedged', quote: 'We do not sell your personal data.' },
      { question: 'training', value: 'yes', quote: 'We may use your content to train our models.' },
    ]);
    const second = await read();
    const checks = pleaseCheck(assess([document]), second.ok ? second.value : []);
    expect(checks.map((one) => [one.question, one.first.value, one.second.value])).toEqual([
      ['selling', 'no', 'hedged'],
    ]);
  });

  it('fails with a sentence: a server in trouble, no server, one that is not on this computer', async () => {
    reply = { status: 500, body: 'no' };
    expect(await read()).toMatchObject({ problem: { code: 'second-reader-failed' } });
    expect(await readSecondTime(document, { base: 'http://127.0.0.1:9', model: 'x' })).toMatchObject({
      ok: false,
    });
    for (const elsewhere of ['https://api.example.com/v1', 'http://127.0.0.1.example.com', 'no address']) {
      expect(await readSecondTime(document, { base: elsewhere, model: 'x' })).toMatchObject({
        problem: { code: 'not-loopback' },
      });
    }
  });
});
