import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GatewayCalls } from '../../src/main/business/gateway-calls.ts';
import type { CallEvent } from '../../src/surfaces/gateway/services.ts';
import type { GatewayOwnRules } from '../../src/surfaces/http/contract.ts';
import { openGateway, SECRETS, type TestGateway } from './desk.ts';
import type { Arrived } from './upstream.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());
const usual: GatewayOwnRules = { rules: {}, ask: false, unread: 'refuse' };
beforeEach(async () => {
  gateway.upstream.arrived.length = 0;
  gateway.upstream.answer = () => ({
    body: JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] }),
  });
  for (const id of ['openai', 'anthropic', 'gemini'])
    await gateway.business.gateway.setDestination(id, usual);
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(gateway.base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const say = (content: unknown, headers: Record<string, string> = {}) =>
  post(
    '/openai/v1/chat/completions',
    { model: 'gpt-5', messages: [{ role: 'user', content }] },
    { authorization: 'Bearer sk-own', ...headers },
  );
const view = () => gateway.business.gateway;
const arrived = () => gateway.upstream.arrived.at(-1) as Arrived;
const newest = () => view().calls()[0];
const lastEntry = async () => (await gateway.business.ledger.list({}, { offset: 0, limit: 1 })).rows[0];
const until = async (true_: () => boolean) => {
  for (let tries = 0; !true_() && tries < 400; tries++) await new Promise((next) => setTimeout(next, 10));
  expect(true_()).toBe(true);
};
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the live view', () => {
  test('[W40] shows each call as it goes on, with counts and words, without values', async () => {
    expect((await say('Maria Lopez and Jonathan Baker met Maria Lopez.')).status).toBe(200);
    await until(() => newest()?.state === 'answered');
    expect(newest()).toMatchObject({ destination: 'openai/gpt-5', values: 3, people: 2, inspected: true });
    expect((await say('SSN 536-22-8726')).status).toBe(400);
    expect(newest()).toMatchObject({ state: 'held', reason: expect.stringContaining('us ssn') });
    gateway.upstream.answer = () => ({ status: 429, body: '{"error":{"message":"slow down"}}' });
    expect((await say('hello')).status).toBe(429);
    await until(() => newest()?.state === 'failed');
    expect(newest()?.reason).toContain('429');
    expect(JSON.stringify(view().calls())).not.toMatch(SECRETS);
  });

  test('[W41] tells when the first call of a provider came in, and never the secret or a key', async () => {
    await say('hello');
    await until(() => newest()?.state === 'answered');
    const { providers } = await view().state();
    const at = (name: string) => providers.find(({ provider }) => provider === name)?.firstCallAtMs;
    expect(at('openai')).toBeGreaterThan(0);
    expect(at('gemini')).toBeUndefined();
    expect(JSON.stringify(providers)).not.toContain(await view().token());
  });

  test('[W42] a new secret shuts the old address', async () => {
    const other = await openGateway();
    try {
      const before = other.base.split('/').at(-1) as string;
      const variables = await other.business.gateway.renewSecret(1234);
      expect(variables.OPENAI_BASE_URL).toMatch(/^http:\/\/127\.0\.0\.1:1234\/k\/[\w-]{32}\/openai\/v1$/);
      expect(variables.OPENAI_BASE_URL).not.toContain(before);
      expect((await fetch(`${other.base}/openai/v1/models`)).status).toBe(401);
    } finally {
      await other.close();
    }
  });
});

describe('rules of a destination', () => {
  test('[W43] hold from the next call on; other categories keep the usual rule', async () => {
    await view().setDestination('openai', { ...usual, rules: { contact: 'block' } });
    const held = await say('Write to m.lopez@fastpost.org');
    expect(held.status).toBe(400);
    expect(await held.text()).toContain('your rules for OpenAI');
    expect((await say('Write to Maria Lopez')).status).toBe(200);
    expect(arrived().body).not.toMatch(SECRETS);
    await view().setDestination('openai', { ...usual, rules: { name: 'as is' } });
    await say('Write to Maria Lopez');
    expect(arrived().body).toContain('Maria Lopez');
    expect(await lastEntry()).toMatchObject({ ruleFrom: 'your rules for OpenAI' });
    expect((await view().setDestination('openai', { ...usual, rules: { draft: 'block' } })).ok).toBe(false);
    expect((await view().setDestination('elsewhere', usual)).ok).toBe(false);
  });

  test('[W44] the call waits for the owner, and leaves or is held as told', async () => {
    await view().setDestination('openai', { ...usual, ask: true });
    for (const [sends, status] of [
      [true, 200],
      [false, 400],
    ] as const) {
      gateway.upstream.arrived.length = 0;
      const asked = say('For Maria Lopez');
      await until(() => newest()?.state === 'waiting');
      expect(newest()).toMatchObject({
        people: 1,
        categories: [{ category: 'name', form: 'pseudonymised', values: 1 }],
      });
      expect(gateway.upstream.arrived).toEqual([]);
      expect(view().answerCall(newest()?.id ?? '', sends)).toBe(true);
      const answer = await asked;
      expect(answer.status).toBe(status);
      expect(gateway.upstream.arrived.length).toBe(sends ? 1 : 0);
      if (!sends) {
        expect(answer.headers.get('x-should-retry')).toBe('false');
        expect(await lastEntry()).toMatchObject({ categories: [{ form: 'blocked', values: 1 }] });
      }
    }
    expect(view().answerCall('nobody', true)).toBe(false);
  });

  test('[W44] a client that goes away waits no more, and nothing leaves', async () => {
    await view().setDestination('openai', { ...usual, ask: true });
    const leave = new AbortController();
    const asked = fetch(`${gateway.base}/openai/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hi' }] }),
      signal: leave.signal,
    }).catch(() => undefined);
    await until(() => newest()?.state === 'waiting');
    leave.abort();
    await asked;
    await until(() => newest()?.state === 'held');
    expect(gateway.upstream.arrived).toEqual([]);
  });

  test('[W44] a call that nobody answers is held after the limit', async () => {
    const event: CallEvent = {
      call: 'a',
      atMs: 0,
      destination: 'openai',
      state: 'waiting',
      categories: [],
      values: 0,
      people: [],
      inspected: true,
    };
    expect(await new GatewayCalls(5).ask(event, new AbortController().signal)).toBe('unanswered');
  });
});

describe('attachments', () => {
  const anthropic = (media_type: string, data: string) =>
    post('/anthropic/v1/messages', {
      model: 'c',
      max_tokens: 1,
      messages: [
        {
          role: 'user',
          content: [{ type: 'document', source: { type: 'base64', media_type, data } }],
        },
      ],
    });
  const gemini = (mimeType: string, data: string) =>
    post('/gemini/v1beta/models/g:generateContent', {
      contents: [{ role: 'user', parts: [{ inlineData: { mimeType, data } }] }],
    });

  test('[W45] text beside its media type is read and masked; plain text stays byte for byte', async () => {
    for (const [send, read] of [
      [anthropic, (body: string) => JSON.parse(body).messages[0].content[0].source.data],
      [gemini, (body: string) => JSON.parse(body).contents[0].parts[0].inlineData.data],
    ] as const) {
      expect((await send('text/csv; charset=utf-8', base64('name\nMaria Lopez\n'))).status).toBe(200);
      const got = Buffer.from(read(arrived().body), 'base64').toString();
      expect(got).toMatch(/^name\n.+\n$/);
      expect(got).not.toMatch(SECRETS);
      // Base64 without its padding: written anew, it would have other bytes.
      await send('text/plain', 'YWI');
      expect(read(arrived().body)).toBe('YWI');
    }
  });

  test('[W45] what cannot be read is refused by what it is: another encoding, a PDF, a picture', async () => {
    for (const [type, data, why] of [
      ['text/plain; charset=utf-16', base64('M\0a\0r\0i\0a\0'), 'this attachment'],
      ['text/plain', Buffer.from([0xff, 0xfe, 0x41]).toString('base64'), 'this attachment'],
      ['application/pdf', base64('%PDF'), 'a PDF'],
      ['image/png', base64('png'), 'a picture'],
    ] as const) {
      const answer = await anthropic(type, data);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(why);
    }
    expect(gateway.upstream.arrived).toEqual([]);
  });

  test('[W46] let through where the owner says so, recorded as not inspected, never with a name in its address', async () => {
    const image = (url: string) => say([{ type: 'image_url', image_url: { url } }]);
    expect((await image('data:image/png;base64,AAAA')).status).toBe(400);
    await view().setDestination('openai', { ...usual, unread: 'let through' });
    expect((await image('data:image/png;base64,AAAA')).status).toBe(200);
    expect(arrived().body).toContain('data:image/png;base64,AAAA');
    expect(await lastEntry()).toMatchObject({ inspected: false });
    expect(newest()).toMatchObject({ inspected: false });
    gateway.upstream.arrived.length = 0;
    for (const url of [
      'https://pictures.example/m.lopez@fastpost.org.png',
      'data:image/png;base64,Maria Lopez!',
      'data:image/png;name=m.lopez@fastpost.org;base64,AAAA',
    ])
      expect((await image(url)).status).toBe(400);
    expect(gateway.upstream.arrived).toEqual([]);
    await say('plain words');
    expect(await lastEntry()).toMatchObject({ inspected: true });
  });
});

describe("the owner's key", () => {
  test('[W47] stands in where the client holds the local word, the secret or nothing; its own passes', async () => {
    const token = await view().token();
    expect((await say('hi', { authorization: 'Bearer privet' })).status).toBe(401);
    expect(gateway.upstream.arrived).toEqual([]);
    await view().setKey('openai', 'sk-kept');
    for (const [given, sent] of [
      ['Bearer privet', 'Bearer sk-kept'],
      [`Bearer ${token}`, 'Bearer sk-kept'],
      ['', 'Bearer sk-kept'],
      ['Bearer sk-own', 'Bearer sk-own'],
    ] as const) {
      expect((await say('hi', { authorization: given })).status).toBe(200);
      expect(arrived().headers.authorization).toBe(sent);
      expect(JSON.stringify(arrived().headers)).not.toContain(token);
    }
    await view().setKey('gemini', 'AIza-kept');
    await post(`/gemini/v1beta/models/g:generateContent?key=${token}`, { contents: [] });
    expect(arrived().headers['x-goog-api-key']).toBe('AIza-kept');
    expect(arrived().path).not.toContain('key=');
    expect((await view().state()).providers.filter(({ keyKept }) => keyKept)).toHaveLength(2);
    expect(JSON.stringify(await view().state())).not.toContain('kept"');
    await view().setKey('openai', undefined);
    expect((await say('hi', { authorization: 'Bearer privet' })).status).toBe(401);
  });
});
