import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/core/base/index.ts';
import type { Desk } from '../../src/surfaces/http/server.ts';
import { attackedDesk, rawRequest, sendRaw, signIn } from './desk.ts';

let desk: Desk & { readonly session: string };
let own: string;
beforeAll(async () => {
  desk = await attackedDesk({
    mounts: [{ prefix: '/k/', handle: (_request, response) => response.end('mounted') }],
    friends: new Set(['chrome-extension://abcdefghijklmnopabcdefghijklmnop']),
  });
  own = `Host: 127.0.0.1:${desk.port}`;
});
afterAll(() => desk.close());

const get = (path: string, lines: readonly string[]) =>
  sendRaw(desk.port, rawRequest(`GET ${path} HTTP/1.1`, lines));
const post = (path: string, lines: readonly string[], body: string) =>
  sendRaw(
    desk.port,
    rawRequest(`POST ${path} HTTP/1.1`, [own, ...lines, `Content-Length: ${Buffer.byteLength(body)}`], body),
  );
const signedIn = () => [`Cookie: ${desk.session}`];
const asPage = () => [...signedIn(), 'X-Privet-Desk: 1', 'Content-Type: application/json'];

describe('[D1] the desk listens on loopback only', () => {
  it('answers on 127.0.0.1, and on ::1 where there is one', async () => {
    expect((await get('/api/health', [own])).status).toBe(200);
    if (desk.onIpv6) {
      const answer = await sendRaw(
        desk.port,
        rawRequest('GET /api/health HTTP/1.1', [`Host: [::1]:${desk.port}`]),
        '::1',
      );
      expect(answer.status).toBe(200);
    }
  });
  it('does not answer on another address of this computer', async () => {
    const { networkInterfaces } = await import('node:os');
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((face) => face !== undefined && !face.internal && face.family === 'IPv4');
    for (const face of outer)
      await expect(
        sendRaw(desk.port, rawRequest('GET /api/health HTTP/1.1', [own]), face?.address),
      ).rejects.toThrow();
    // 127.0.0.2 is loopback on Linux too, and is not ours.
    await expect(sendRaw(desk.port, rawRequest('GET / HTTP/1.1', [own]), '127.0.0.2')).rejects.toThrow();
  });
  it('says in a sentence that its port is taken', async () => {
    await expect(attackedDesk({ port: desk.port })).rejects.toThrow(/in use by another program/);
  });
});

describe('[D2] Host must be ours, letter by letter', () => {
  const spellings = [
    'evil.example',
    'evil.example:PORT',
    '127.evil.com:PORT',
    '127.0.0.1.evil.example:PORT',
    '127.0.0.1.nip.io:PORT',
    'localhost.evil.example:PORT',
    'localhost.:PORT',
    'LOCALHOST:PORT',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1:0PORT',
    '127.0.0.1:PORT:PORT',
    '127.0.0.1:PORT.',
    '127.0.0.1:PORT@evil.example',
    'user@127.0.0.1:PORT',
    '127.0.0.1:PORT/',
    '127.0.0.1:PORT,evil.example',
    '127.1:PORT',
    '2130706433:PORT',
    '0x7f000001:PORT',
    '0177.0.0.1:PORT',
    '0.0.0.0:PORT',
    '127.0.0.2:PORT',
    '[::]:PORT',
    '[::ffff:127.0.0.1]:PORT',
    '[0:0:0:0:0:0:0:1]:PORT',
    '[::1%25lo]:PORT',
    '::1:PORT',
    'privet.local:PORT',
    'host.docker.internal:PORT',
    '',
  ];
  it.each(spellings)('refuses Host: %s', async (spelling) => {
    for (const path of ['/', '/api/health', '/api/people/searches', '/k/token/v1', '/assets/a.js']) {
      const answer = await get(path, [
        `Host: ${spelling.replaceAll('PORT', String(desk.port))}`,
        ...signedIn(),
      ]);
      expect([400, 403]).toContain(answer.status);
      expect(answer.body).not.toContain(desk.session);
      expect(answer.body).not.toContain('mounted');
    }
  });
  it('refuses no Host, two Hosts and HTTP/1.0 without one', async () => {
    expect((await get('/api/health', [])).status).toBe(400);
    expect([400, 403]).toContain((await get('/api/health', [own, 'Host: evil.example'])).status);
    expect([400, 403]).toContain((await get('/api/health', ['Host: evil.example', own])).status);
    expect((await sendRaw(desk.port, 'GET /api/health HTTP/1.0\r\n\r\n')).status).toBe(403);
  });
  it('refuses an absolute address, whatever Host says', async () => {
    for (const target of [
      `http://127.0.0.1:${desk.port}/api/health`,
      'http://evil.example/api/health',
      '//evil.example/api/health',
      '*',
      '/\\evil.example',
    ])
      expect([400, 403], target).toContain((await get(target, [own])).status);
    const connect = await sendRaw(desk.port, rawRequest('CONNECT evil.example:443 HTTP/1.1', [own]));
    expect(connect.status).toBe(403);
  });
});

describe('[D3] no other site gets an answer', () => {
  const origins = () => [
    'http://evil.example',
    'https://evil.example',
    'null',
    `https://127.0.0.1:${desk.port}`,
    `http://localhost:${desk.port}`, // ours by another name, but not the name that was asked
    'http://127.0.0.1',
    'http://127.0.0.1:3000',
    `http://127.0.0.1:${desk.port}.evil.example`,
    'file://',
    'chrome-extension://zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
  ];
  it('refuses every foreign Origin, for reading and for changing, also under a mount', async () => {
    for (const origin of origins()) {
      for (const path of ['/', '/api/health', '/api/people/export.csv', '/k/token/v1'])
        expect((await get(path, [own, `Origin: ${origin}`, ...signedIn()])).status, origin).toBe(403);
      const changed = await post('/api/people', [`Origin: ${origin}`, ...asPage()], '{"name":"Eve"}');
      expect(changed.status, origin).toBe(403);
    }
    expect((await get('/api/health', [own, `Origin: http://127.0.0.1:${desk.port}`])).status).toBe(200);
  });
  it('refuses Sec-Fetch-Site cross-site and same-site, and any word it does not know', async () => {
    for (const site of ['cross-site', 'same-site', 'Cross-Site', 'whatever'])
      expect((await get('/api/health', [own, `Sec-Fetch-Site: ${site}`])).status, site).toBe(403);
    for (const site of ['same-origin', 'none'])
      expect((await get('/api/health', [own, `Sec-Fetch-Site: ${site}`])).status, site).toBe(200);
  });
  it('lets Sec-Fetch-Mode alone, which Node sends on every call', async () => {
    expect((await get('/api/health', [own, 'Sec-Fetch-Mode: cors'])).status).toBe(200);
  });
  it('lets a paired extension through the fence', async () => {
    const lines = [
      own,
      'Origin: chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      'Sec-Fetch-Site: cross-site',
    ];
    expect((await get('/api/health', lines)).status).toBe(200);
    expect((await get('/api/people/export.csv', lines)).status).toBe(401);
  });
  it('refuses preflights and never sends a CORS header', async () => {
    const preflight = await sendRaw(
      desk.port,
      rawRequest('OPTIONS /api/people HTTP/1.1', [
        own,
        'Origin: http://evil.example',
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Private-Network: true',
      ]),
    );
    expect(preflight.status).toBe(403);
    for (const answer of [preflight, await get('/', [own]), await get('/api/today', [own, ...signedIn()])])
      expect(answer.head.toLowerCase()).not.toContain('access-control-');
  });
  it('refuses a WebSocket and any other upgrade', async () => {
    for (const path of ['/', '/api/jobs', '/k/token/v1'])
      for (const protocol of ['websocket', 'h2c']) {
        const answer = await get(path, [
          own,
          ...signedIn(),
          `Upgrade: ${protocol}`,
          'Connection: Upgrade',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        ]);
        expect(answer.status).toBe(403);
      }
    // Without `Connection: Upgrade` it is an ordinary request to Node, and all the same not to us.
    expect((await get('/', [own, 'Upgrade: websocket'])).status).toBe(403);
  });
  it('refuses methods that it does not know', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'SUBSCRIBE'])
      expect((await sendRaw(desk.port, rawRequest(`${method} / HTTP/1.1`, [own]))).status).toBe(405);
  });
});

describe('[D4] a change needs a session, the header and JSON', () => {
  const body = '{"name":"Eve"}';
  it('refuses the three forms that a page can post without asking', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      expect((await post('/api/people', [...signedIn(), `Content-Type: ${type}`], body)).status, type).toBe(
        403,
      );
      const withHeader = await post(
        '/api/people',
        [...signedIn(), 'X-Privet-Desk: 1', `Content-Type: ${type}`],
        body,
      );
      expect(withHeader.status, type).toBe(415);
    }
  });
  it('refuses a change without the header, even with the cookie', async () => {
    expect((await post('/api/people', [...signedIn(), 'Content-Type: application/json'], body)).status).toBe(
      403,
    );
  });
  it('refuses everything without a session, except health, and tells nothing', async () => {
    const health = await get('/api/health', [own]);
    expect(Object.keys(JSON.parse(health.body))).toEqual(['instance']);
    for (const path of [
      '/api/today',
      '/api/people/export.csv',
      '/api/ledger',
      '/api/access',
      '/api/about',
      '/api/jobs',
      '/api/nothing-here',
      '/api',
    ])
      expect((await get(path, [own])).status, path).toBe(401);
    const changed = await post('/api/people', ['X-Privet-Desk: 1', 'Content-Type: application/json'], body);
    expect(changed.status).toBe(401);
  });
  it('is not fooled by other spellings of an address', async () => {
    const spellings = [
      '/%61pi/today',
      '/%61%70%69/people/export.csv',
      '/api%2ftoday',
      '/api%2Fpeople/export.csv',
      '/%2561pi/today',
      '/./api/today',
      '/x/../api/today',
      '/api/./today',
      '/api/today/',
      '/API/today',
      '/api/today;x=1',
      '/api/today%00',
      '/api/today#x',
      '/api?x',
    ];
    for (const path of spellings) {
      const answer = await get(path, [own]);
      expect(
        answer.status === 200 && answer.body.includes('<title>Privet</title>') ? 404 : answer.status,
        path,
      ).not.toBe(200);
    }
    for (const path of ['/%61pi/people', '/%61%70i/recovery-codes', '/%61pi/locks', '/%6B/token/v1']) {
      const changed = await post(path, ['Content-Type: application/json'], '{"name":"Eve"}');
      expect([401, 403, 404], path).toContain(changed.status);
    }
  });
  it('takes the change when all is as it should be', async () => {
    expect((await post('/api/people', asPage(), body)).status).toBe(201);
  });
  it('never changes anything by GET', async () => {
    for (const path of ['/api/locks', '/api/recovery-codes', '/api/backups', '/api/sessions'])
      expect([401, 404], path).toContain((await get(path, [own, ...signedIn()])).status);
  });
});

describe('[D5] a sign-in link works once, and its session is this desk’s alone', () => {
  const exchange = (token: string) =>
    post('/api/sessions', ['X-Privet-Desk: 1', 'Content-Type: application/json'], JSON.stringify({ token }));

  it('refuses a replayed link', async () => {
    const token = new URL(desk.signInLink()).hash.slice(1);
    expect((await exchange(token)).status).toBe(201);
    expect((await exchange(token)).status).toBe(401);
  });
  it('keeps the token out of what the server is asked for', () => {
    const link = new URL(desk.signInLink());
    expect(link.pathname + link.search).toBe('/sign-in');
    expect(link.hash.length).toBeGreaterThan(40);
  });
  it('sets a cookie that scripts cannot read, other sites cannot send, and other instances do not share', async () => {
    const answer = await exchange(new URL(desk.signInLink()).hash.slice(1));
    const line = /set-cookie: (.*)/i.exec(answer.head)?.[1] ?? '';
    expect(line).toMatch(new RegExp(`^privet-${desk.port}=[\\w-]{43}; `));
    expect(line).toContain('HttpOnly');
    expect(line).toContain('SameSite=Strict');
  });
  it('refuses the cookie of another instance, under either name', async () => {
    const other = await attackedDesk();
    const value = other.session.split('=')[1];
    expect((await get('/api/today', [own, `Cookie: ${other.session}`])).status).toBe(401);
    expect((await get('/api/today', [own, `Cookie: privet-${desk.port}=${value}`])).status).toBe(401);
    await other.close();
  });
  it('ends a session when asked, and the cookie is worth nothing then', async () => {
    const session = await signIn(desk);
    const ended = await sendRaw(
      desk.port,
      rawRequest('DELETE /api/sessions/current HTTP/1.1', [own, `Cookie: ${session}`, 'X-Privet-Desk: 1']),
    );
    expect(ended.status).toBe(204);
    expect((await get('/api/today', [own, `Cookie: ${session}`])).status).toBe(401);
  });
  it('refuses a link that is too old, and everybody after ten wrong tries in a minute', async () => {
    let nowMs = 1_000_000;
    const slow = await attackedDesk({ now: () => nowMs });
    const attempt = async (token: string) =>
      (
        await fetch(`${slow.address}/api/sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-privet-desk': '1' },
          body: JSON.stringify({ token }),
        })
      ).status;
    const old = new URL(slow.signInLink()).hash.slice(1);
    nowMs += 10 * 60_000 + 1;
    expect(await attempt(old)).toBe(401);
    for (let i = 0; i < 9; i++) expect(await attempt(`guess-${i}`)).toBe(401);
    expect(await attempt('guess-10')).toBe(429);
    expect(await attempt(new URL(slow.signInLink()).hash.slice(1))).toBe(429);
    nowMs += 60_001;
    expect(await attempt(new URL(slow.signInLink()).hash.slice(1))).toBe(201);
    await slow.close();
  });
});

describe('[D6] bounds', () => {
  it('refuses a depth bomb before parsing it', async () => {
    for (const bomb of [
      '['.repeat(100_000),
      '{"a":'.repeat(20_000),
      `{"name":${'['.repeat(17)}${']'.repeat(17)}}`,
    ]) {
      const answer = await post('/api/people', asPage(), bomb);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('nests deeper');
    }
  });
  it('refuses bodies that are too large, with a sentence, and goes on working', async () => {
    const large = await post('/api/people', asPage(), JSON.stringify({ name: 'x'.repeat(300 * 1024) }));
    expect(large.status).toBe(413);
    expect(JSON.parse(large.body)).toEqual({
      code: 'too-large',
      message: expect.stringContaining('Nothing of it'),
    });
    const upload = await fetch(`${desk.address}/api/file-texts`, {
      method: 'POST',
      headers: { cookie: desk.session, 'x-privet-desk': '1', 'content-type': 'application/octet-stream' },
      body: new Uint8Array(64 * 1024 * 1024 + 1),
    });
    expect(upload.status).toBe(413);
    expect((await get('/api/today', [own, ...signedIn()])).status).toBe(200);
  });
  it('counts an upload that does not say how long it is', async () => {
    let sent = 0;
    const stream = new ReadableStream({
      pull: (controller) => {
        if (sent >= 66) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
        sent++;
      },
    });
    const answer = await fetch(`${desk.address}/api/file-texts`, {
      method: 'POST',
      headers: { cookie: desk.session, 'x-privet-desk': '1', 'content-type': 'application/octet-stream' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
  });
  it('refuses a text beyond a million characters', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_000_001), destination: 'chatgpt' });
    const answer = await post('/api/safe-copies', asPage(), body);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('text is too long');
  });
  it('refuses a flood of headers, long headers and long addresses', async () => {
    const flood = Array.from({ length: 100 }, (_, i) => `X-${i}: 1`);
    expect((await get('/api/health', [own, ...flood])).status).toBe(431);
    expect((await get('/api/health', [own, `X-Long: ${'x'.repeat(20_000)}`])).status).toBe(431);
    expect((await get(`/${'x'.repeat(3000)}`, [own])).status).toBe(414);
  });
  it('refuses unknown fields and prototypes', async () => {
    for (const body of [
      '{"name":"Eve","admin":true}',
      '{"name":"Eve","__proto__":{"x":1}}',
      '[]',
      '"x"',
      '{',
    ])
      expect((await post('/api/people', asPage(), body)).status, body).toBe(400);
  });
});

describe('[D7] files of the page come from a list, so no path leads out', () => {
  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/....//package.json',
    '/assets/a.js/..',
    '/assets/%00a.js',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/.env',
    '/assets/a.js%2500',
    '/index.html',
    '/assets/',
    '/%',
  ])('gives nothing for %s', async (path) => {
    const answer = await get(path, [own]);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('root:');
  });
  it('gives its own files, and the page for its own addresses', async () => {
    expect((await get('/assets/a.js', [own])).body).toContain('export {}');
    for (const path of ['/', '/people/7', '/ledger?person=1', '/sign-in'])
      expect((await get(path, [own])).body, path).toContain('<title>Privet</title>');
  });
});

describe('[D8] every answer carries the safety headers', () => {
  it('sets them on the page, files, API, refusals and errors', async () => {
    for (const answer of [
      await get('/', [own]),
      await get('/assets/a.js', [own]),
      await get('/api/health', [own]),
      await get('/api/today', [own]),
      await get('/api/nothing', [own, ...signedIn()]),
      await get('/', ['Host: evil.example']),
    ]) {
      const head = answer.head.toLowerCase();
      expect(head).toContain("content-security-policy: default-src 'self'");
      expect(head).toContain("frame-ancestors 'none'");
      expect(head).toContain('cross-origin-opener-policy: same-origin');
      expect(head).toContain('cross-origin-resource-policy: same-origin');
      expect(head).toContain('x-content-type-options: nosniff');
      expect(head).toContain('referrer-policy: no-referrer');
    }
    expect((await get('/api/today', [own, ...signedIn()])).head.toLowerCase()).toContain(
      'cache-control: no-store',
    );
  });
  it('gives each document a nonce of its own, and no unsafe word', async () => {
    const [one, two] = [await get('/', [own]), await get('/', [own])];
    const nonce = (head: string) => /'nonce-([^']+)'/.exec(head)?.[1];
    expect(nonce(one.head)).toBeTruthy();
    expect(nonce(one.head)).not.toBe(nonce(two.head));
    expect(one.body).toContain(nonce(one.head));
    expect(one.head).not.toContain('unsafe-');
  });
  it('tells an expected failure that was thrown by its own code and sentence', async () => {
    const full = await attackedDesk({
      resources: [
        ({ app }) =>
          app.get('/api/full', () => {
            throw new ProblemError({ code: 'disk-full', message: 'The disk is full. Nothing was kept.' });
          }),
      ],
    });
    const answer = await fetch(`${full.address}/api/full`, { headers: { cookie: full.session } });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      code: 'disk-full',
      message: 'The disk is full. Nothing was kept.',
    });
    await full.close();
  });
  it('tells errors as a code and a sentence, and nothing of their cause', async () => {
    const broken = await attackedDesk({
      broken: () => undefined,
      resources: [
        ({ app }) =>
          app.get('/api/mistake', () => {
            throw new Error('Maria Lopez at /home/owner/secret');
          }),
      ],
    });
    const answer = await fetch(`${broken.address}/api/mistake`, { headers: { cookie: broken.session } });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(Object.keys(JSON.parse(text))).toEqual(['code', 'message']);
    expect(text).not.toMatch(/Maria|secret|at /);
    await broken.close();
  });
});

describe('[D9] a locked business answers 423', () => {
  it('refuses everything but unlocking, and forgets texts and jobs', async () => {
    const locking = await attackedDesk();
    const call = (path: string, method = 'GET', body?: unknown) =>
      fetch(`${locking.address}${path}`, {
        method,
        headers: {
          cookie: locking.session,
          'x-privet-desk': '1',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    expect((await call('/api/locks', 'POST')).status).toBe(409);
    await call('/api/passphrase', 'PUT', { next: 'a hedge of three rows' });
    const copy = await call('/api/safe-copies', 'POST', { text: 'Dear Eve', destination: 'chatgpt' });
    const { conversation } = (await copy.json()) as { conversation: string };
    expect((await call(`/api/conversations/${conversation}/draft`)).status).toBe(200);
    const verification = (await (await call('/api/ledger/verifications', 'POST')).json()) as { id: string };
    expect((await call(`/api/jobs/${verification.id}`)).status).toBe(200);
    expect((await call('/api/locks', 'POST')).status).toBe(201);
    expect((await call(`/api/jobs/${verification.id}`)).status).toBe(404);
    for (const path of [
      '/api/today',
      '/api/people/export.csv',
      '/api/ledger',
      '/api/destinations',
      '/api/own-terms',
    ])
      expect((await call(path)).status, path).toBe(423);
    expect((await call('/api/people', 'POST', { name: 'Eve' })).status).toBe(423);
    expect(
      (await call('/api/safe-copies', 'POST', { text: 'Dear Eve', destination: 'chatgpt' })).status,
    ).toBe(423);

    for (let i = 0; i < 10; i++)
      expect((await call('/api/unlockings', 'POST', { passphrase: `wrong ${i}` })).status).toBe(403);
    expect((await call('/api/unlockings', 'POST', { passphrase: 'a hedge of three rows' })).status).toBe(429);
    await locking.close();
  });
  it('opens again with the passphrase, without the texts of before', async () => {
    const locking = await attackedDesk();
    const call = (path: string, method: string, body: unknown) =>
      fetch(`${locking.address}${path}`, {
        method,
        headers: { cookie: locking.session, 'x-privet-desk': '1', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await call('/api/passphrase', 'PUT', { next: 'a hedge of three rows' });
    const copy = await call('/api/safe-copies', 'POST', { text: 'Dear Eve', destination: 'chatgpt' });
    const { conversation } = (await copy.json()) as { conversation: string };
    await call('/api/locks', 'POST', {});
    expect((await call('/api/unlockings', 'POST', { passphrase: 'a hedge of three rows' })).status).toBe(201);
    const draft = await fetch(`${locking.address}/api/conversations/${conversation}/draft`, {
      headers: { cookie: locking.session },
    });
    expect(draft.status).toBe(404);
    await locking.close();
  });
});

describe('[D10] mounted handlers stand behind the fence and outside the desk', () => {
  it('get their requests raw, without a session', async () => {
    const answer = await post(
      '/k/token/openai/v1/chat/completions',
      ['Content-Type: application/json'],
      '{}',
    );
    expect(answer.body).toBe('mounted');
  });
});
