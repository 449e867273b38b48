import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_PAGE_BYTES, openPages, type Pages } from './pages.ts';
import { isPublicAddress } from './public-address.ts';
import { TEST_CERTIFICATE, TEST_KEY } from './test-certificate.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
const answers: Record<string, Answer> = {
  '/robots.txt': (_, r) =>
    void r.setHeader('content-type', 'text/plain').end('User-agent: Privet\nDisallow: /secret\n'),
  '/privacy': (_, r) => void r.setHeader('content-type', 'text/html').end('<p>We keep it.</p>'),
  '/moved': (_, r) => void r.writeHead(302, { location: '/privacy' }).end(),
  '/loop': (_, r) => void r.writeHead(302, { location: '/loop' }).end(),
  '/inward': (_, r) => void r.writeHead(302, { location: `https://inside.test:${port()}/privacy` }).end(),
  '/downgrade': (_, r) => void r.writeHead(302, { location: `http://site.test:${port()}/privacy` }).end(),
  '/blocked': (_, r) => void r.writeHead(403).end('Forbidden'),
  '/picture': (_, r) => void r.setHeader('content-type', 'image/png').end('x'),
  '/endless': (_, r) => {
    r.setHeader('content-type', 'text/html');
    const more = (): void => {
      if (!r.destroyed) r.write('x'.repeat(1 << 20), () => setImmediate(more));
    };
    more();
  },
  '/silent': () => undefined,
};

let server: Server;
const port = (): number => (server.address() as AddressInfo).port;
const address = (path: string, host = 'site.test'): string => `https://${host}:${port()}${path}`;
/** What every name of the tests resolves to; only 127.0.0.1 counts as public here. */
const NAMES: Record<string, string[]> = {
  'site.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.7'],
  'mixed.test': ['127.0.0.1', '192.168.1.1'],
};
let pages: Pages;
const open = (more = {}): Pages =>
  openPages({
    version: '0',
    resolve: async (host) => NAMES[host] ?? [],
    allowed: (ip) => ip === '127.0.0.1',
    ca: TEST_CERTIFICATE,
    betweenCallsMs: 0,
    ...more,
  });
const codeOf = async (whole: string): Promise<string> => {
  const got = await pages.fetch(whole);
  return got.ok ? 'ok' : got.problem.code;
};
const code = (path: string, host?: string): Promise<string> => codeOf(address(path, host));

beforeAll(async () => {
  server = createServer({ key: TEST_KEY, cert: TEST_CERTIFICATE }, (request, response) => {
    asked.push(`${request.headers['user-agent']} ${request.url}`);
    const missing: Answer = (_, r) => void r.writeHead(404).end();
    (answers[request.url ?? ''] ?? missing)(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  pages = open();
});
afterAll(async () => {
  await pages.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe('reading a vendor’s page', () => {
  it('fetches it, follows redirects, and says who asks', async () => {
    const got = await pages.fetch(address('/moved'));
    expect(got).toMatchObject({
      ok: true,
      value: { address: address('/privacy'), contentType: 'text/html' },
    });
    expect(got.ok && new TextDecoder().decode(got.value.bytes)).toBe('<p>We keep it.</p>');
    expect(asked.at(-1)).toMatch(/^Privet\/0 \(.+\) \/privacy$/);
  });

  it('[A21] refuses everything but https to public addresses, also after a redirect', async () => {
    expect(await codeOf('http://site.test/')).toBe('bad-address');
    expect(await codeOf('https://user:pass@site.test/')).toBe('bad-address');
    expect(await codeOf('file:///etc/passwd')).toBe('bad-address');
    expect(await code('/privacy', 'inside.test')).toBe('not-public');
    expect(await code('/privacy', 'mixed.test')).toBe('not-public');
    expect(await codeOf('https://192.168.1.1/')).toBe('not-public');
    expect(await codeOf('https://[::1]/')).toBe('not-public');
    expect(await code('/inward')).toBe('not-public');
    expect(await code('/downgrade')).toBe('bad-address');
    expect(await code('/privacy', 'nowhere.test')).toBe('not-reachable');
  });

  it('checks the name again before every call', async () => {
    let calls = 0;
    const rebinding = open({ resolve: async () => (calls++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']) });
    expect((await rebinding.fetch(address('/privacy'))).ok).toBe(true);
    expect(await rebinding.fetch(address('/privacy'))).toMatchObject({ problem: { code: 'not-public' } });
    await rebinding.close();
  });

  it('keeps the rules of robots.txt', async () => expect(await code('/secret')).toBe('robots'));

  it('ends loops, endless pages, silence, errors and pictures with a sentence', async () => {
    expect(await code('/loop')).toBe('too-many-redirects');
    expect(await code('/blocked')).toBe('bad-status');
    expect(await code('/picture')).toBe('not-a-document');
    expect(await code('/endless')).toBe('too-large');
    expect(MAX_PAGE_BYTES).toBeLessThan(64 * 1024 * 1024);
    const hurried = open({ timeoutMs: 300 });
    expect(await hurried.fetch(address('/silent'))).toMatchObject({ problem: { code: 'too-slow' } });
    await hurried.close();
  });

  it('spaces its calls to one host', async () => {
    const slow = open({ betweenCallsMs: 150 });
    const begin = performance.now();
    await slow.fetch(address('/privacy'));
    await slow.fetch(address('/privacy'));
    expect(performance.now() - begin).toBeGreaterThan(280);
    await slow.close();
  });

  it('does not trust an unknown certificate', async () => {
    const resolve = async (): Promise<string[]> => ['127.0.0.1'];
    const strict = openPages({ version: '0', resolve, allowed: () => true, betweenCallsMs: 0 });
    expect(await strict.fetch(address('/privacy'))).toMatchObject({ problem: { code: 'not-reachable' } });
    await strict.close();
  });
});

describe('public addresses', () => {
  const inside =
    '127.0.0.1 10.1.2.3 100.64.0.1 169.254.169.254 172.31.0.1 192.168.0.1 0.0.0.0 224.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 ff02::1 ::ffff:10.0.0.1 64:ff9b::a00:1 2001:db8::1 2002:a00:1:: none';
  it.each(inside.split(' '))('not %s', (ip) => expect(isPublicAddress(ip)).toBe(false));
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450::1'])('%s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });
});
