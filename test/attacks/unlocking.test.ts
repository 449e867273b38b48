import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Business, openBusiness } from '../../src/main/business/open.ts';
import type { Desk } from '../../src/surfaces/http/server.ts';
import { attackedDesk } from './desk.ts';

const PASSPHRASE = 'a hedge of three rows';

let nowMs = 1_000_000_000_000;
let folder: string;
let business: Business;
let desk: Desk & { readonly session: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privet-unlocking-'));
  const opened = await openBusiness({ folder, keychain: 'none' });
  if (!opened.ok) throw new Error(opened.problem.message);
  business = opened.value;
  desk = await attackedDesk({ ports: business, now: () => nowMs });
});
afterAll(async () => {
  await desk.close();
  await business.close();
  rmSync(folder, { recursive: true });
});

const call = async (method: string, path: string, body: unknown) => {
  const answer = await fetch(`${desk.address}/api${path}`, {
    method,
    headers: { cookie: desk.session, 'x-privet-desk': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { code?: string; message?: string } };
};

describe('[D9] guessing the passphrase of a real business', () => {
  it('is slowed down after ten wrong tries, whichever door they come through', async () => {
    expect((await call('PUT', '/passphrase', { next: PASSPHRASE })).status).toBe(200);
    for (let i = 0; i < 4; i++) {
      const wrong = await call('PUT', '/passphrase', {
        next: 'whatever I like it to be',
        current: `guess ${i}`,
      });
      expect(wrong.status).toBe(403);
    }
    expect((await call('POST', '/locks', {})).status).toBe(201);
    for (let i = 0; i < 3; i++) {
      const wrong = await call('POST', '/unlockings', { passphrase: `guess number ${i}` });
      expect(wrong.status).toBe(403);
      expect(wrong.body.code).toBe('passphrase-wrong');
    }
    for (let i = 0; i < 3; i++)
      expect(
        (await call('POST', '/unlockings', { recoveryCode: `0000-0000-0000-0000-${i}` })).status,
      ).not.toBe(201);
    expect((await call('POST', '/unlockings', { passphrase: PASSPHRASE })).status).toBe(429);
    expect((await call('POST', '/people/searches', {})).status).toBe(423);
    nowMs += 61_000;
    expect((await call('POST', '/unlockings', { passphrase: PASSPHRASE })).status).toBe(201);
    expect((await call('POST', '/people/searches', {})).status).toBe(200);
  });

  it('tells nobody more than that it was wrong', async () => {
    const wrong = await call('PUT', '/passphrase', { next: 'whatever I like it to be', current: 'guess' });
    expect(JSON.stringify(wrong.body)).not.toContain('guess');
    expect(JSON.stringify(wrong.body)).not.toContain(folder);
  });
});

describe('[D4] a real business behind the fence', () => {
  it('answers ids that name nobody with 404, whatever they look like', async () => {
    for (const id of [
      '1',
      '0000',
      '%00',
      'a'.repeat(90),
      '..%2f..%2f',
      "' or 1=1 --",
      'constructor',
      '__proto__',
    ]) {
      const answer = await fetch(`${desk.address}/api/people/${encodeURIComponent(id)}`, {
        headers: { cookie: desk.session },
      });
      expect(answer.status, id).toBe(404);
    }
  });
});
