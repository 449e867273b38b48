import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryBusiness } from '../../../test/attacks/memory-business.ts';
import { readCatalog } from '../../adapters/catalog/index.ts';
import { openKeys } from '../../adapters/crypto/index.ts';
import { readTable, writeXlsx } from '../../adapters/files/index.ts';
import { openStore, type Store } from '../../adapters/sqlite/index.ts';
import { ok } from '../../core/base/index.ts';
import { MapKeeper, type MapSnapshot } from '../../core/map/index.ts';
import { mapResource } from './map.ts';
import { type Desk, openDesk } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'privet-map-'));
let store: Store;
let desk: Desk;
let cookie: string;

beforeAll(async () => {
  const keys = await openKeys(folder, { keychain: 'none' });
  if (!keys.ok) throw new Error(keys.problem.message);
  const opened = await openStore(keys.value);
  if (!opened.ok) throw new Error(opened.problem.message);
  store = opened.value;
  const keeper = new MapKeeper({
    store: store.map,
    catalog: readCatalog(resolve(import.meta.dirname, '../../../catalog')),
    disclosures: () => store.ledger.entries(),
    roleOf: async () => undefined,
  });
  const page = { file: () => undefined, document: () => ({ html: '', nonce: '' }) };
  const started = await openDesk({
    ports: memoryBusiness(),
    page,
    port: 0,
    now: Date.now,
    resources: [
      mapResource({
        keeper,
        readTable: (bytes) => {
          const table = readTable(bytes);
          return table.ok ? ok(table.value.table) : table;
        },
        writeWorkbook: writeXlsx,
      }),
    ],
    broken: (error) => {
      throw error;
    },
  });
  if (!started.ok) throw new Error(started.problem.message);
  desk = started.value;
  const token = new URL(desk.signInLink()).hash.slice(1);
  const signedIn = await fetch(`${desk.address}/api/sessions`, {
    method: 'POST',
    headers: { 'x-privet-desk': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ token: token.replace(/^.*=/, '') }),
  });
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await desk?.close();
  await store?.close();
  rmSync(folder, { recursive: true });
});

const ask = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${desk.address}/api/map${path}`, {
    method,
    headers: {
      'x-privet-desk': '1',
      cookie,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    body: (await response.json().catch(() => undefined)) as MapSnapshot & { code?: string },
  };
};

describe('[M44] the map over HTTP', () => {
  test('starts from a template and takes edits one after another', async () => {
    const started = await ask('POST', '/starts', { revision: 0, template: 'coach' });
    expect(started.status).toBe(201);
    const edited = await ask('POST', '/edits', {
      revision: started.body.revision,
      edit: { do: 'swap-app', id: 'zoom', choice: { name: 'Our own server' } },
    });
    expect(edited.status).toBe(200);
    expect(edited.body.map.apps.map((a) => a.name)).toContain('Our own server');
    expect(edited.body.history.undo?.says).toContain('Our own server');
  });
  test('an edit made from an older map is told so, and changes nothing', async () => {
    const before = await ask('GET', '');
    const late = await ask('POST', '/edits', { revision: 0, edit: { do: 'add-workflow', label: 'Late' } });
    expect([late.status, late.body.code]).toEqual([409, 'map-changed']);
    expect(await ask('GET', '')).toEqual(before);
  });
  test.each([
    ['no edit at all', {}],
    ['an unknown edit', { do: 'explode' }],
    ['an edit without what it needs', { do: 'add-step', workflow: 'session' }],
    ['an edit with more than it takes', { do: 'add-workflow', label: 'X', script: '1' }],
    ['a rule that does not exist', { do: 'set-rule', id: 'a', category: 'name', rule: 'maybe' }],
    ['a text that is too long', { do: 'add-workflow', label: 'x'.repeat(501) }],
  ])('%s is refused', async (_, edit) => {
    const { revision } = (await ask('GET', '')).body;
    expect(await ask('POST', '/edits', { revision, edit })).toMatchObject({
      status: 400,
      body: { code: 'bad-request' },
    });
  });
  test('what is not there is said', async () => {
    const { revision } = (await ask('GET', '')).body;
    for (const edit of [
      { do: 'remove-app', id: 'nope' },
      { do: 'swap-app', id: 'notion', choice: { catalog: 'nope' } },
    ])
      expect(await ask('POST', '/edits', { revision, edit })).toMatchObject({ status: 404 });
    expect(await ask('POST', '/starts', { revision, template: 'pirate' })).toMatchObject({ status: 404 });
    expect(await ask('POST', '/answers', { question: 'who-sees', person: 'nobody' })).toMatchObject({
      status: 404,
    });
    expect(await ask('GET', '/export?format=gif')).toMatchObject({ status: 400 });
  });
});
