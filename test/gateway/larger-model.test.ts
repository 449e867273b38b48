import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installRuntime, RUNTIME, writeTinyModel } from '../tiny-model.ts';
import { openGateway, type TestGateway } from './desk.ts';
import type { Arrived } from './upstream.ts';

const hasRuntime = RUNTIME !== undefined && existsSync(RUNTIME);
if (!hasRuntime)
  console.log('larger model: no runtime (PRIVET_ONNX_RUNTIME), the tests that run one are skipped');

let gateway: TestGateway;
let folder: string;
beforeEach(async () => {
  gateway = await openGateway();
  gateway.upstream.answer = (call) => ({
    body: JSON.stringify({
      choices: [
        { index: 0, message: { role: 'assistant', content: JSON.parse(call.body).messages[0].content } },
      ],
    }),
  });
  folder = mkdtempSync(join(tmpdir(), 'privet-model-'));
});
afterEach(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A name that only the tiny model knows. */
const TEXT = 'Take the quintle to the door. Please keep it short.';
const say = (content: string) =>
  fetch(`${gateway.base}/openai/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content }] }),
  });
const arrived = () => (gateway.upstream.arrived.at(-1) as Arrived).body;
const safeCopy = () => gateway.business.guard.safeCopy({ text: TEXT, destination: 'chatgpt' });
const settings = () => gateway.business.workspace.store.settings;

test('[W56] without a model nothing changes; one that cannot be opened is not taken, and the sentence says how to add it', async () => {
  expect(await gateway.business.guard.model()).toEqual({});
  const added = await gateway.business.guard.setModel(folder);
  expect(added.ok ? '' : added.problem.code).toMatch(/^no-(runtime|model)$/);
  expect(added.ok ? '' : added.problem.message).toMatch(
    /(npm install onnxruntime-node|could be opened).*Nothing was changed/,
  );
  expect(await gateway.business.guard.model()).toEqual({});
  expect((await say(TEXT)).status).toBe(200);
  expect(arrived()).toContain(TEXT);
});

test('[W57] a model that fails while it is in use holds texts back, in safe copies and the gateway, until it is removed', async () => {
  // As when the folder was moved, or the runtime removed, after the model had been added.
  await settings().set('larger-model', join(folder, 'gone'));
  const answer = await say(TEXT);
  expect([answer.status, gateway.upstream.arrived]).toEqual([400, []]);
  expect(await answer.text()).toContain('The larger model that you added could not read the text');
  expect(gateway.business.gateway.calls()[0]).toMatchObject({ state: 'held' });
  expect(await safeCopy()).toMatchObject({ ok: false, problem: { code: 'model-failed' } });
  expect(await gateway.business.guard.model()).toMatchObject({ problem: expect.any(String) });
  expect((await gateway.business.guard.setModel(undefined)).ok).toBe(true);
  expect((await say(TEXT)).status).toBe(200);
});

describe.skipIf(!hasRuntime)('with a runtime', () => {
  test('[W56] what the model finds is masked from the next text on, and no longer once it is removed', async () => {
    writeTinyModel(folder);
    installRuntime(folder);
    await say(TEXT);
    expect(arrived()).toContain('quintle');
    expect(await gateway.business.guard.setModel(folder)).toEqual({ ok: true, value: { folder } });
    const answer = await say(TEXT);
    expect(arrived()).not.toContain('quintle');
    expect(await answer.text()).toContain('quintle');
    // Inside a tool's JSON, too, and as a part of a longer history.
    await say(JSON.stringify({ who: 'quintle' }));
    expect(arrived()).not.toContain('quintle');
    const copy = await safeCopy();
    expect(copy.ok && copy.value.text).not.toContain('quintle');
    expect(copy.ok && copy.value.text).toContain('Please keep it short.');
    await gateway.business.guard.setModel(undefined);
    await say(TEXT);
    expect(arrived()).toContain('quintle');
  });
});
