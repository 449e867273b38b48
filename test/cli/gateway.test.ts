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
