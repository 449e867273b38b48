import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, privet } from './program.ts';

const LETTER =
  'Hi, Maria Lopez called. Send it to m.lopez@fastpost.org, please.\nMaria also moved to 14 Birch Lane. Jon Baker says hello. Card 4111 1111 1111 1111.';
const STRANGE = [
  '',
  'no names here',
  '\u0000\ud800 Maria Lopez \u202e',
  '{"to":"Maria \\"M\\" Lopez"}',
  'Maria Lopez, '.repeat(300),
  '👩‍👩‍👧 Maria\u200bLopez',
];

function people(): string {
  const file = join(newFolder(), 'people.csv');
  writeFileSync(file, 'Name,Email\nMaria Lopez,m.lopez@fastpost.org\nJonathan Baker,jon@baker.example\n');
  return file;
}
const jsonl = (texts: readonly string[]) =>
  texts.map((text, id) => JSON.stringify({ id: `t${id}`, text })).join('\n');
const read = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('find --jsonl', () => {
  test('answers each line with kinds and offsets in UTF-16 code units', async () => {
    const ran = await privet(['find', '--jsonl', '--people', people()], jsonl([`👩 ${LETTER}`, '']));
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [first, second] = read(ran.out);
    const found = first.findings.map(({ start, end, kind }: { start: number; end: number; kind: string }) => [
      `👩 ${LETTER}`.slice(start, end),
      kind,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['Maria Lopez', 'person'],
        ['m.lopez@fastpost.org', 'email'],
        ['Maria', 'person'],
        ['4111 1111 1111 1111', 'card'],
      ]),
    );
    expect(first.findings[0].confidence).toBeGreaterThan(0.5);
    expect(second).toEqual({ id: 't1', findings: [] });
  });
  test('says which lines it could not read and answers the others', async () => {
    const ran = await privet(['find', '--jsonl'], '{"id":1,"text":"a@b.org"}\nnot json\n{"id":3}\n');
    expect(ran.code).toBe(1);
    const lines = read(ran.out);
    expect(lines[0].findings).toHaveLength(1);
    expect(lines.slice(1).map(({ line, error }) => [line, typeof error])).toEqual([
      [2, 'string'],
      [3, 'string'],
    ]);
  });
});

describe('mask and restore', () => {
  test('give back every text byte for byte, with the same key and list', async () => {
    const list = people();
    const texts = [LETTER, ...STRANGE];
    const masked = await privet(['mask', '--jsonl', '--people', list, '--conversation', 'k1'], jsonl(texts));
    expect(masked).toMatchObject({ code: 0, err: '' });
    const [first] = read(masked.out);
    expect(first.text).not.toMatch(/Maria|Lopez|fastpost|4111/);
    expect(first.pseudonyms.length).toBeGreaterThan(3);
    expect(Object.keys(first.pseudonyms[0]).sort()).toEqual(['end', 'kind', 'start']);
    expect(masked.out).not.toMatch(/Maria|fastpost/);
    const restored = await privet(
      ['restore', '--jsonl', '--people', list, '--conversation', 'k1'],
      masked.out,
    );
    expect(read(restored.out)).toEqual(
      texts.map((text, id) => ({
        id: `t${id}`,
        text: text.toWellFormed() === text ? text : JSON.parse(JSON.stringify(text)),
      })),
    );
  });
  test('another key opens nothing', async () => {
    const masked = await privet(['mask', '--jsonl', '--conversation', 'k1'], jsonl([LETTER]));
    const [line] = read((await privet(['restore', '--jsonl', '--conversation', 'k2'], masked.out)).out);
    expect(line.error).toContain('not masked with this key');
  });
  test('another destination gets other pseudonyms', async () => {
    const to = async (destination: string) =>
      read(
        (
          await privet(
            ['mask', '--jsonl', '--conversation', 'k', '--destination', destination],
            jsonl([LETTER]),
          )
        ).out,
      )[0].text;
    expect(await to('a')).not.toBe(await to('b'));
  });
  test('plain text goes in and comes out, and --block refuses it', async () => {
    const folder = newFolder();
    const answer = await privet(['mask', '--conversation', 'k', '--json'], LETTER);
    const { text } = JSON.parse(answer.out);
    writeFileSync(join(folder, 'sealed.json'), answer.out);
    const back = await privet(
      ['restore', '--conversation', 'k', '--sealed', join(folder, 'sealed.json')],
      `Dear all, ${text}`,
    );
    expect(back.out).toBe(`Dear all, ${LETTER}`);
    const refused = await privet(['mask', '--conversation', 'k', '--block'], 'The password: hunter2secret9');
    expect(refused).toMatchObject({ code: 4, out: '' });
  });
});

describe('wrong use', () => {
  test.each([
    [['find', '--kinds', 'nonsense'], 2],
    [['mask'], 2],
    [['no-such-command'], 2],
    [['find', '/no/such/file'], 1],
    [['find', '--people', '/no/such/list'], 1],
    [['start', '--port', 'x'], 2],
  ])('%j ends with %i and a sentence', async (args, code) => {
    const ran = await privet(args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(/\w+/);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });
  test.each([
    'find',
    'mask',
    'restore',
    'people',
    'ledger',
    'backup',
    'restore-backup',
    'lock',
    'unlock',
    'start',
  ])('%s --help names the exit codes', async (command) => {
    const ran = await privet([command, '--help']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Exit codes');
  });
});
