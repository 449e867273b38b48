import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { memoryBusiness } from '../../../test/attacks/memory-business.ts';
import { openGateway, type TestGateway } from '../../../test/gateway/desk.ts';
import type { GatewayAddresses, GatewayDestination, GatewayState } from './contract.ts';
import { gatewayResource } from './gateway.ts';
import { type Desk, openDesk } from './server.ts';

let business: TestGateway;
let desk: Desk;
let cookie: string;

beforeAll(async () => {
  business = await openGateway();
  const started = await openDesk({
    ports: memoryBusiness(),
    page: { file: () => undefined, document: () => ({ html: '', nonce: '' }) },
    port: 0,
    now: Date.now,
    resources: [gatewayResource(business.business.gateway)],
    broken: (error) => {
      throw error;
    },
  });
  if (!started.ok) throw new Error(started.problem.message);
  desk = started.value;
  const token = new URL(desk.signInLink()).hash.slice(1);
  const signedIn = await ask('POST', '/sessions', { token: token.replace(/^.*=/, '') });
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await desk.close();
  await business.close();
});
beforeEach(() => {
  business.upstream.arrived.length = 0;
});

const ask = (method: string, path: string, body?: unknown) =>
  fetch(`${desk.address}/api${path}`, {
    method,
    headers: {
      'x-privet-desk': '1',
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

test('[W41] the secret is given out at its own address only, to a signed-in window', async () => {
  const state = await ask('GET', '/gateway');
  const text = await state.text();
  const token = await business.business.gateway.token();
  expect((JSON.parse(text) as GatewayState).providers.map(({ provider }) => provider)).toEqual([
    'openai',
    'anthropic',
    'gemini',
    'ollama',
  ]);
  expect(text).not.toContain(token);
  const addresses = (await (await ask('GET', '/gateway/addresses')).json()) as GatewayAddresses;
  expect(addresses.variables.OPENAI_BASE_URL).toBe(`${desk.address}/k/${token}/openai/v1`);
  expect((await fetch(`${desk.address}/api/gateway/addresses`)).status).toBe(401);
});

test('[W43] rules are kept as they were put, and bad ones are refused with a sentence', async () => {
  const rules = { rules: { name: 'generalise' }, ask: true, unread: 'let through' };
  expect((await ask('PUT', '/gateway/destinations/gemini', rules)).status).toBe(200);
  const kept = (await (await ask('GET', '/gateway/destinations/gemini')).json()) as GatewayDestination;
  expect(kept).toMatchObject(rules);
  for (const [path, body, status] of [
    ['gemini', { ...rules, rules: { name: 'shout' } }, 400],
    ['gemini', { ...rules, extra: 1 }, 400],
    ['gemini', { ...rules, rules: { draft: 'block' } }, 422],
    ['elsewhere', rules, 404],
  ] as const) {
    const answer = await ask('PUT', `/gateway/destinations/${path}`, body);
    expect([path, answer.status]).toEqual([path, status]);
    expect(((await answer.json()) as { message: string }).message).toMatch(/\.$/);
  }
  expect(await (await ask('GET', '/gateway/destinations/gemini')).json()).toEqual(kept);
});

test('[W47] a key goes in and never comes out; a key with a line break is refused', async () => {
  const kept = await ask('PUT', '/gateway/keys/openai', { key: 'sk-very-secret' });
  expect(await kept.text()).not.toContain('sk-very-secret');
  for (const key of ['two\r\nlines', '', 'ключ', 7])
    expect((await ask('PUT', '/gateway/keys/openai', { key })).status).toBe(400);
  expect((await ask('PUT', '/gateway/keys/nobody', { key: 'x' })).status).toBe(400);
  const forgotten = (await (await ask('PUT', '/gateway/keys/openai', { key: null })).json()) as GatewayState;
  expect(forgotten.providers.every(({ keyKept }) => !keyKept)).toBe(true);
});

test('[W44] an answer to a call that does not wait is refused', async () => {
  expect((await ask('POST', '/gateway/calls/nobody/verdict', { send: true })).status).toBe(404);
  expect((await ask('POST', '/gateway/calls/nobody/verdict', {})).status).toBe(400);
  expect(await (await ask('GET', '/gateway/calls')).json()).toEqual({ rows: [] });
});
