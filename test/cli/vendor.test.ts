import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, privet } from './program.ts';

const filler = Array.from(
  { length: 25 },
  (_, i) => `We use your data to provide part ${i} of the service that you asked for.`,
).join(' ');
const policy = (kept: string): string =>
  `# Privacy\n\n${filler}\n\nWe keep your personal data ${kept}. We do not sell it.\n`;

test('vendors by command line: add from files, show, compare, and what cannot be', async () => {
  const folder = newFolder();
  const data = ['--data', join(folder, 'business')];
  const [a, b] = [join(folder, 'a.md'), join(folder, 'b.md')];
  writeFileSync(a, policy('for 30 days'));
  writeFileSync(b, policy('as long as necessary'));
  expect(await privet(['vendor', 'show', ...data])).toMatchObject({
    code: 0,
    out: expect.stringContaining('No vendors yet'),
  });
  expect((await privet(['vendor', 'add', 'Acme', '--document', `privacy=${a}`, ...data])).out).toContain(
    'Acme is added.',
  );
  expect(await privet(['vendor', 'add', 'acme', ...data])).toMatchObject({ code: 1 });
  expect(await privet(['vendor', 'add', 'Other', '--document', `privacy=${b}`, ...data])).toMatchObject({
    code: 0,
  });
  const shown = JSON.parse((await privet(['vendor', 'show', 'acme', '--json', ...data])).out);
  expect(shown.stance.retention).toMatchObject({ value: 'specific', period: '30 days' });
  expect((await privet(['vendor', 'compare', 'Acme', 'Other', ...data])).out).toMatch(
    /\* +How long .*30 days +as long as necessary/,
  );
  expect((await privet(['vendor', 'changes', ...data])).out).toContain('Nothing changed');
  expect(await privet(['vendor', 'add', 'notion', '--from-catalogue', ...data])).toMatchObject({ code: 0 });
  const known = JSON.parse((await privet(['vendor', 'show', 'notion', '--json', ...data])).out);
  expect(known.documents.map((one: { kind: string }) => one.kind)).toContain('privacy');
  expect((await privet(['vendor', 'compare', 'notion', 'acme', ...data])).out).toContain(
    'Others of the same kind:',
  );
  expect(await privet(['vendor', 'add', 'Nobody Ever', '--from-catalogue', ...data])).toMatchObject({
    code: 1,
  });
  expect(await privet(['vendor', 'read', 'Nobody', ...data])).toMatchObject({ code: 1 });
  expect(await privet(['vendor', 'add', 'Bad', '--home', 'http://x.example', ...data])).toMatchObject({
    code: 1,
  });
});
