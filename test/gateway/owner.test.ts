import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CallValues, GatewayCalls } from '../../src/main/business/gateway-calls.ts';
import type { CallEvent } from '../../src/surfaces/gateway/ports.ts';
import type { GatewayOwnRules } from '../../src/surfaces/http/contract.ts';
import { openGateway, SECRETS, type TestGateway } from './desk.ts';
import { type Arrived, events, openUpstream } from './upstream.ts';

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
    expect(newest()).toMatchObject({
      state: 'held',
      reason: expect.stringContaining(
        'social security numbers (tax numbers) may not go there, by the default rules',
      ),
    });
    gateway.upstream.answer = () => ({ status: 429, body: '{"error":{"message":"slow down"}}' });
    expect((await say('hello')).status).toBe(429);
    await until(() => newest()?.state === 'failed');
    expect(newest()?.reason).toContain('429');
    expect(JSON.stringify(view().calls())).not.toMatch(SECRETS);
  });

  test('[W53] shows calls that were refused unread, with the reason, the same one once', async () => {
    const wrong = `${gateway.base.replace(/[^/]+$/, 'wrong-secret')}/openai/v1/chat/completions`;
    for (let times = 1; times <= 3; times++) {
      await fetch(wrong, { method: 'POST', body: '{}' });
      expect(newest()).toMatchObject({ state: 'held', destination: 'openai', times, values: 0 });
      await post('/anthropic/v1/messages', { model: 'c', model2: { a: 1 } });
    }
    const refused = view()
      .calls()
      .filter(({ reason }) => reason?.includes('does not hold the secret'));
    expect(refused).toHaveLength(1);
    await post('/ollama/v1/nowhere', {});
    expect(newest()).toMatchObject({
      destination: 'ollama',
      reason: expect.stringContaining('does not know this call'),
    });
    await fetch(`${gateway.base}/openai/v1/chat/completions`, { method: 'POST', body: '{' });
    expect(newest()).toMatchObject({ destination: 'openai', reason: expect.stringContaining('JSON') });
    expect(JSON.stringify(view().calls())).not.toContain('wrong-secret');
    expect(gateway.upstream.arrived).toEqual([]);
  });

  test('[W54] gives out what stood for what when a call is opened, while the business is open, without the erased', async () => {
    const known = await gateway.business.people.add({ name: 'Olga Petrova', identifiers: [] });
    await say('Maria Lopez (m.lopez@fastpost.org) met Olga Petrova.');
    await until(() => newest()?.state === 'answered');
    const { id } = newest() as { id: string };
    const open = async () => {
      const opened = await view().callValues(id);
      return opened.ok ? opened.value : [];
    };
    const standIn = Object.fromEntries((await open()).map(({ value, pseudonym }) => [value, pseudonym]));
    expect(Object.keys(standIn).sort()).toEqual(['Maria Lopez', 'Olga Petrova', 'm.lopez@fastpost.org']);
    for (const pseudonym of Object.values(standIn)) expect(arrived().body).toContain(pseudonym);
    expect(JSON.stringify(view().calls())).not.toContain(standIn['Maria Lopez']);
    if (known.ok) await gateway.business.people.erase(known.value.id);
    expect((await open()).map(({ value }) => value)).not.toContain('Olga Petrova');
    expect(await view().callValues('nobody')).toMatchObject({ problem: { code: 'not-found' } });
    const values = new CallValues();
    const business = {};
    for (let call = 0; call < 300; call++) values.keep(business, String(call), []);
    expect([values.get(business, '0'), values.get({}, '299'), values.get(business, '299')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
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

describe('what the owner allows', () => {
  const field = { provider: 'openai', what: 'messages[].extra' } as const;
  const withExtra = (extra: unknown) =>
    post('/openai/v1/chat/completions', {
      model: 'gpt-5',
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'user', content: 'hi', extra },
      ],
    });

  test('[W52] an unknown field: the refusal names it, once allowed it passes masked, and removed it is refused', async () => {
    expect((await withExtra('Maria Lopez')).status).toBe(400);
    expect(newest()?.allowable).toEqual(field);
    expect((await view().allow(field)).ok).toBe(true);
    expect((await withExtra({ 'Maria Lopez': ['m.lopez@fastpost.org', 1] })).status).toBe(200);
    expect(arrived().body).not.toMatch(SECRETS);
    expect(Object.values(JSON.parse(arrived().body).messages[1].extra)).toEqual([[expect.any(String), 1]]);
    expect(await lastEntry()).toMatchObject({ people: [expect.anything()] });
    expect((await withExtra('SSN 536-22-8726')).status).toBe(400);
    for (const encoded of [`data:image/png;base64,${'A'.repeat(20)}`, 'A'.repeat(2000)])
      expect((await withExtra({ deep: encoded })).status).toBe(400);
    // Another provider is another matter.
    expect(
      (
        await post('/anthropic/v1/messages', {
          model: 'c',
          messages: [{ role: 'user', content: 'x', extra: 'x' }],
        })
      ).status,
    ).toBe(400);
    expect(await view().disallow(field)).toMatchObject({ ok: true, value: [] });
    expect((await view().disallow(field)).ok).toBe(false);
    expect((await withExtra('x')).status).toBe(400);
  });

  test('[W52] a part of an unknown kind is searched whole', async () => {
    const part = { type: 'video', clip: { by: 'Maria Lopez' } };
    expect((await say([part])).status).toBe(400);
    expect(newest()?.allowable).toEqual({ provider: 'openai', what: 'messages[].content[].type' });
    await view().allow({ provider: 'openai', what: 'messages[].content[].type' });
    expect((await say([part])).status).toBe(200);
    expect(arrived().body).toContain('"type":"video"');
    expect(arrived().body).not.toMatch(SECRETS);
  });

  test('[W52] what goes past Privet cannot be allowed', async () => {
    const mcp = { model: 'gpt-5', input: 'hi', tools: [{ type: 'mcp', server_url: 'https://mcp.example' }] };
    await view().allow({ provider: 'openai', what: 'tools[]' });
    expect((await post('/openai/v1/responses', mcp)).status).toBe(400);
    expect(newest()?.allowable).toBeUndefined();
    expect(newest()?.reason).toContain('goes past Privet');
  });

  test('[W52] a call that no format knows: masked like an unknown field, its answer restored', async () => {
    gateway.upstream.answer = (call) => ({ body: JSON.stringify({ said: JSON.parse(call.body).prompt }) });
    const paint = () => post('/openai/v1/images/generations', { prompt: 'A card for Maria Lopez', n: 1 });
    expect((await paint()).status).toBe(404);
    const allowable = { provider: 'openai', what: 'POST /v1/images/generations' } as const;
    expect(newest()?.allowable).toEqual(allowable);
    await view().allow(allowable);
    const answer = await paint();
    expect([answer.status, await answer.json()]).toEqual([200, { said: 'A card for Maria Lopez' }]);
    expect(arrived().body).not.toMatch(SECRETS);
    expect(arrived().path).toBe('/v1/images/generations');
    gateway.upstream.answer = (call) => ({
      headers: { 'content-type': 'text/event-stream' },
      body: events([{ type: 'a', said: JSON.parse(call.body).prompt }, { type: 'b' }]),
    });
    expect(await (await paint()).text()).toBe(
      'event: a\ndata: {"type":"a","said":"A card for Maria Lopez"}\n\nevent: b\ndata: {"type":"b"}\n\n',
    );
    expect((await view().allow({ provider: 'openai', what: '\u0000' })).ok).toBe(false);
  });
});

describe('where calls go', () => {
  test('[W55] the owner names another address: the next call goes there, and back', async () => {
    const own = await openGateway(undefined, ['ANTHROPIC', 'GEMINI', 'OLLAMA']);
    const elsewhere = await openUpstream();
    elsewhere.answer = () => ({ body: '{"data":[]}' });
    try {
      const { gateway: desk } = own.business;
      const openai = async () => (await desk.state()).providers.find(({ provider }) => provider === 'openai');
      expect(await openai()).toMatchObject({ address: 'https://api.openai.com/', addressFrom: 'fixed' });
      for (const bad of ['http://models.example', 'ftp://127.0.0.1', 'https://me:pw@models.example', 'x'])
        expect(await desk.setAddress('openai', bad)).toMatchObject({ problem: { code: 'bad-upstream' } });
      expect((await desk.setAddress('openai', `${elsewhere.address}/base/`)).ok).toBe(true);
      expect(await openai()).toMatchObject({ address: `${elsewhere.address}/base/`, addressFrom: 'owner' });
      expect((await own.business.about()).outbound.map(({ address }) => address)).toContain(
        `${elsewhere.address}/base/`,
      );
      expect((await fetch(`${own.base}/openai/v1/models`)).status).toBe(200);
      expect(elsewhere.arrived.map(({ path }) => path)).toEqual(['/base/v1/models']);
      // The environment's word goes first, and is said.
      await desk.setAddress('gemini', 'https://models.example');
      const gemini = (await desk.state()).providers.find(({ provider }) => provider === 'gemini');
      expect(gemini).toMatchObject({ address: `${own.upstream.address}/`, addressFrom: 'environment' });
      await desk.setAddress('openai', undefined);
      expect(await openai()).toMatchObject({ addressFrom: 'fixed' });
    } finally {
      await elsewhere.close();
      await own.close();
    }
  });

  test('[W55] an address is tried with the key that is kept, and what came of it is said as it is', async () => {
    await view().setKey('openai', 'sk-kept');
    for (const [status, works, said] of [
      [200, true, 'takes your key'],
      [401, false, 'does not take the key'],
      [302, false, 'does not follow'],
      [404, false, 'not as this provider does'],
      [503, false, 'the error 503'],
    ] as const) {
      gateway.upstream.answer = () => ({ status, headers: { location: 'https://x.example' }, body: '{}' });
      expect(await view().probe('openai')).toEqual({ works, said: expect.stringContaining(said) });
      expect(arrived()).toMatchObject({ method: 'GET', path: '/v1/models', body: '' });
      expect(arrived().headers.authorization).toBe('Bearer sk-kept');
    }
    await view().setKey('openai', undefined);
    gateway.upstream.answer = () => ({ status: 401, body: '{}' });
    expect(await view().probe('openai')).toEqual({
      works: true,
      said: expect.stringContaining('Privet keeps none'),
    });
    const gone = await openGateway(undefined, []);
    await gone.business.gateway.setAddress('openai', 'http://127.0.0.1:9');
    expect(await gone.business.gateway.probe('openai')).toEqual({
      works: false,
      said: 'Nothing listens at that address.',
    });
    await gone.close();
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

  const media = 'iVBORw0KGgoAAAANSUhEUgAAAAE=';
  const user = (part: object) => [{ role: 'user', content: [part] }];
  test.each([
    [
      'openai, a picture',
      'openai',
      '/openai/v1/responses',
      { model: 'gpt-5', input: user({ type: 'input_image', image_url: `data:image/png;base64,${media}` }) },
      'a picture',
    ],
    [
      'openai, a recording',
      'openai',
      '/openai/v1/chat/completions',
      {
        model: 'gpt-5',
        messages: user({ type: 'input_audio', input_audio: { data: media, format: 'wav' } }),
      },
      'a recording',
    ],
    [
      'anthropic, a picture',
      'anthropic',
      '/anthropic/v1/messages',
      {
        model: 'c',
        max_tokens: 1,
        messages: user({ type: 'image', source: { type: 'base64', media_type: 'image/png', data: media } }),
      },
      'a picture',
    ],
    [
      'gemini, a recording',
      'gemini',
      '/gemini/v1beta/models/g:generateContent',
      { contents: [{ role: 'user', parts: [{ inlineData: { mimeType: 'audio/mp3', data: media } }] }] },
      'a recording',
    ],
    [
      'ollama, a picture',
      'ollama',
      '/ollama/api/chat',
      { model: 'llava:7b-cloud', stream: false, messages: [{ role: 'user', content: 'x', images: [media] }] },
      'a picture',
    ],
  ] as const)(
    '[W46] %s is refused by what it is, and passes byte for byte where allowed',
    async (_, to, path, body, what) => {
      const refused = await post(path, body);
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(what)]);
      expect(gateway.upstream.arrived).toEqual([]);
      await view().setDestination(to, { ...usual, unread: 'let through' });
      expect((await post(path, body)).status).toBe(200);
      expect(arrived().body).toBe(JSON.stringify(body));
      expect(await lastEntry()).toMatchObject({ inspected: false });
      await view().setDestination(to, usual);
    },
  );

  test('[W46] let through where the owner says so, recorded as not inspected, never with a name in its address', async () => {
    const image = (url: string) => say([{ type: 'image_url', image_url: { url } }]);
    expect((await image('data:image/png;base64,AAAA')).status).toBe(400);
    await view().setDestination('openai', { ...usual, unread: 'let through' });
    expect((await image('data:image/png;base64,AAAA')).status).toBe(200);
    expect(arrived().body).toContain('data:image/png;base64,AAAA');
    expect(await lastEntry()).toMatchObject({ inspected: false });
    expect(newest()).toMatchObject({ inspected: false });
    // A picture that the provider fetches from the web.
    expect((await image('https://pictures.example/cats/7.png?w=200')).status).toBe(200);
    expect(arrived().body).toContain('https://pictures.example/cats/7.png?w=200');
    expect(await lastEntry()).toMatchObject({ inspected: false });
    gateway.upstream.arrived.length = 0;
    for (const url of [
      'https://pictures.example/m.lopez@fastpost.org.png',
      'https://pictures.example/maria-lopez.png',
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
