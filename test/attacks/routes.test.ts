import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Drafts } from '../../src/surfaces/http/drafts.ts';
import { Jobs } from '../../src/surfaces/http/jobs.ts';
import { RESOURCES } from '../../src/surfaces/http/resources.ts';
import type { Desk } from '../../src/surfaces/http/server.ts';
import { SignIn, Tries } from '../../src/surfaces/http/sign-in.ts';
import { attackedDesk, rawRequest, sendRaw } from './desk.ts';
import { memoryBusiness } from './memory-business.ts';

/** Without a session: telling which program runs, and signing in. */
const OPEN = ['GET /api/health', 'POST /api/sessions'];
/** While locked: the session, unlocking, work that is under way, and what Privet can reach. */
const WHILE_LOCKED = [
  'DELETE /api/sessions/current',
  'GET /api/about',
  'GET /api/access',
  'GET /api/jobs',
  'GET /api/jobs/:id',
  'GET /api/sessions/current',
  'POST /api/unlockings',
];

interface Listed {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** Every route that the desk has, read from the desk's own list of resources. */
const everyRoute = async (): Promise<readonly Listed[]> => {
  const app = Fastify();
  const routes: Listed[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD')
        routes.push({
          name: `${one} ${url}`,
          method: one,
          path: url.replaceAll(/:\w+/g, 'x').replace('*', 'x'),
        });
  });
  const now = () => 0;
  const jobs = new Jobs(now, () => undefined);
  const room = { app, ports: memoryBusiness(), jobs, drafts: new Drafts(), signIn: new SignIn(now) };
  for (const resource of RESOURCES) resource({ ...room, unlockTries: new Tries(now), port: () => 0 });
  await app.close();
  return routes;
};

let desk: Desk & { readonly session: string };
let routes: readonly Listed[];
beforeAll(async () => {
  desk = await attackedDesk();
  routes = await everyRoute();
});
afterAll(() => desk.close());

const ask = async ({ method, path }: Listed, lines: readonly string[]): Promise<number> => {
  const head = [
    `Host: 127.0.0.1:${desk.port}`,
    'X-Privet-Desk: 1',
    'Content-Type: application/json',
    ...lines,
  ];
  const body = method === 'GET' ? '' : '{}';
  return (
    await sendRaw(
      desk.port,
      rawRequest(`${method} ${path} HTTP/1.1`, [...head, `Content-Length: ${body.length}`], body),
    )
  ).status;
};

describe('[D4] every route there is', () => {
  it('is known to this test', () => {
    expect(routes.length).toBeGreaterThan(40);
    for (const name of [...OPEN, ...WHILE_LOCKED]) expect(routes.map((route) => route.name)).toContain(name);
  });
  it('needs a session, but for two', async () => {
    for (const route of routes) {
      const status = await ask(route, []);
      if (OPEN.includes(route.name)) expect(status, route.name).not.toBe(423);
      else expect(status, route.name).toBe(401);
    }
  });
  it('needs the header of the page for a change', async () => {
    for (const { name, method, path } of routes) {
      if (method === 'GET') continue;
      const lines = [`Host: 127.0.0.1:${desk.port}`, `Cookie: ${desk.session}`, 'Content-Length: 0'];
      const answer = await sendRaw(desk.port, rawRequest(`${method} ${path} HTTP/1.1`, lines));
      expect(answer.status, name).toBe(403);
    }
  });
});

describe('[D9] every route there is, while the business is locked', () => {
  it('answers 423, but for those that say how to go on', async () => {
    const locked = await attackedDesk();
    const json = { cookie: locked.session, 'x-privet-desk': '1', 'content-type': 'application/json' };
    const call = (method: string, path: string, body: string) =>
      fetch(`${locked.address}${path}`, { method, headers: json, ...(method === 'GET' ? {} : { body }) });
    await call('PUT', '/api/passphrase', JSON.stringify({ next: 'a hedge of three rows' }));
    expect((await call('POST', '/api/locks', '{}')).status).toBe(201);
    for (const { name, method, path } of routes) {
      if (OPEN.includes(name) || name === 'DELETE /api/sessions/current') continue;
      const { status } = await call(method, path, '{}');
      if (WHILE_LOCKED.includes(name)) expect(status, name).not.toBe(423);
      else expect(status, name).toBe(423);
    }
    await locked.close();
  });
});
