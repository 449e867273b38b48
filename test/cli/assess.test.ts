import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, privet } from './program.ts';

const filler = Array.from(
  { length: 25 },
  (_, i) => `We use your data to provide part ${i} of the service that you asked for.`,
).join(' ');
const policy = (kept: string): string =>
  `# Privacy\n\n${filler}\n\nWe keep your personal data ${kept}. We do not sell it.\n`;

describe('assess', () => {
  const files = (): [string, string] => {
    const folder = newFolder();
    const [older, newer] = [join(folder, 'old.md'), join(folder, 'new.md')];
    writeFileSync(older, policy('for 30 days'));
    writeFileSync(newer, policy('as long as necessary'));
    return [older, newer];
  };

  test('a file as JSON: answers with verbatim quotes', async () => {
    const [older] = files();
    const ran = await privet(['assess', older, '--json']);
    expect(ran.code).toBe(0);
    const { answers, enough } = JSON.parse(ran.out);
    expect(answers.retention).toMatchObject({ value: 'specific', clarity: 'specific', period: '30 days' });
    const [quote] = answers.retention.quotes;
    expect(policy('for 30 days').slice(quote.start, quote.end)).toBe(quote.text);
    expect(enough.map((one: { holds: boolean }) => one.holds)).toEqual([true, true, true]);
  });

  test('a file for people, and what cannot be read', async () => {
    const [older] = files();
    const ran = await privet(['assess', older]);
    expect(ran.out).toContain('How long does it keep your data? 30 days (clear)');
    expect(await privet(['assess', `${older}.none`])).toMatchObject({ code: 1 });
  });

  test('lines of JSON', async () => {
    const lines = [
      { id: 1, text: 'We do not sell your personal data.' },
      { id: 'b', text: 'Hello.' },
    ];
    const ran = await privet(['assess', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [first, second] = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 1,
      answers: { selling: { value: 'no', quotes: [{ start: 0, end: 34 }] } },
    });
    expect(second).toMatchObject({
      id: 'b',
      answers: { selling: { value: 'unstated', clarity: 'silent', quotes: [] } },
    });
  });

  test('the difference of two versions', async () => {
    const [older, newer] = files();
    const ran = await privet(['assess', 'diff', older, newer, '--json']);
    expect(JSON.parse(ran.out)).toMatchObject({
      kind: 'material',
      changes: [{ question: 'retention', was: '30 days', now: 'as long as necessary' }],
    });
    expect((await privet(['assess', 'diff', older, newer])).out).toContain(
      'retention: from 30 days to as long as necessary',
    );
    expect(JSON.parse((await privet(['assess', 'diff', older, older, '--json'])).out)).toMatchObject({
      kind: 'none',
    });
  });
});
