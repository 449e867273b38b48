import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDesk } from '../../src/main/desk.ts';
import { newFolder, privet } from './program.ts';

test('the variables of the running desk are printed, and a program runs with them', async () => {
  const folder = join(newFolder(), 'business');
  process.env.PRIVET_KEYCHAIN = 'none';
  expect(await privet(['gateway', 'env', '--data', folder])).toMatchObject({ code: 1 });
  const started = await startDesk({ folder, port: 0 }, () => undefined);
  if (!started.ok) throw new Error(started.problem.message);
  try {
    const printed = await privet(['gateway', 'env', '--json', '--data', folder]);
    const variables = JSON.parse(printed.out);
    expect(Object.keys(variables)).toEqual([
      'OPENAI_BASE_URL',
      'ANTHROPIC_BASE_URL',
      'GOOGLE_GEMINI_BASE_URL',
      'OLLAMA_HOST',
    ]);
    const answer = await fetch(`${variables.OPENAI_BASE_URL}/nonsense`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toHaveProperty('error.message');
    const shells = await privet(['gateway', 'env', '--data', folder]);
    expect(shells.out).toContain(`export OPENAI_BASE_URL="${variables.OPENAI_BASE_URL}"`);
    const ran = await privet([
      'run',
      '--data',
      folder,
      '--',
      process.execPath,
      '-e',
      'console.log(process.env.ANTHROPIC_BASE_URL); process.exit(7)',
    ]);
    expect(ran).toMatchObject({ code: 7, out: `${variables.ANTHROPIC_BASE_URL}\n` });
  } finally {
    await started.value.close();
  }
  expect(await privet(['gateway', 'env', '--data', folder])).toMatchObject({ code: 1 });
});

test('[W52] [W55] what is allowed and where calls go are set from the command line', async () => {
  const folder = join(newFolder(), 'business');
  const run = (...args: string[]) => privet(['gateway', ...args, '--data', folder]);
  expect((await run('allowed')).out).toBe('No unknown field or call is allowed.\n');
  expect(await run('allow', 'messages[].extra')).toMatchObject({ code: 2 });
  const allowed = await run('allow', 'messages[].extra', '--provider', 'openai');
  expect(allowed).toMatchObject({ code: 0, out: 'openai  messages[].extra\n' });
  expect(JSON.parse((await run('allowed', '--json')).out)).toEqual([
    { provider: 'openai', what: 'messages[].extra' },
  ]);
  expect(await run('disallow', 'other', '--provider', 'openai')).toMatchObject({ code: 1 });
  expect(await run('disallow', 'messages[].extra', '--provider', 'openai')).toMatchObject({ code: 0 });
  expect((await run('upstream')).out).toContain('https://api.openai.com/');
  expect(await run('upstream', 'openai', 'http://models.example')).toMatchObject({
    code: 1,
    err: expect.stringContaining('must begin with https'),
  });
  const named = await run('upstream', 'openai', 'http://127.0.0.1:9', '--try');
  expect(named).toMatchObject({ code: 1, out: expect.stringContaining('Nothing listens at that address.') });
  expect(named.out).toContain('named by you');
  const back = JSON.parse((await run('upstream', 'openai', '--usual', '--json')).out);
  expect(back).toEqual([{ provider: 'openai', address: 'https://api.openai.com/', from: 'fixed' }]);
  expect(await run('upstream', '--try')).toMatchObject({ code: 2 });
});

test('[W56] a larger model is shown, refused with what to do, and removed from the command line', async () => {
  const folder = join(newFolder(), 'business');
  const run = (...args: string[]) => privet(['guard', 'model', ...args, '--data', folder]);
  expect(await run('show')).toMatchObject({ code: 0, out: 'No larger model is used.\n' });
  expect(await run('add', folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Nothing was changed.'),
  });
  expect(JSON.parse((await run('remove', '--json')).out)).toEqual({});
});
