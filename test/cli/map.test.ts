import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { newFolder, privet } from './program.ts';

/** A dozen starts of the program on a busy machine. */
const PATIENCE_MS = 240_000;

test(
  '[M31] the example business answers each question as JSON',
  async () => {
    const exposed = JSON.parse((await privet(['map', 'ask', 'exposed', '--example', '--json'])).out);
    expect(exposed[0]).toMatchObject({ level: 'exposed', reasons: expect.any(Array) });
    expect(exposed[0].next.says).toMatch(/\.$/);
    const sees = JSON.parse(
      (await privet(['map', 'ask', 'who-sees', '--category', 'taxId', '--example', '--json'])).out,
    );
    expect(sees.map((r: { id: string }) => r.id)).toContain('docusign');
    const off = await privet(['map', 'ask', 'what-if', '--app', 'chatgpt', '--example']);
    expect(off.out).toContain('apps with AI: 7 → 6');
    expect(await privet(['map', 'ask', 'who-sees', '--example'])).toMatchObject({ code: 1 });
    expect(await privet(['map', 'ask', 'nothing', '--example'])).toMatchObject({ code: 2 });
  },
  PATIENCE_MS,
);

test(
  '[M37] a map by command line: start, export in every format, import again',
  async () => {
    const folder = newFolder();
    const data = ['--data', join(folder, 'business')];
    expect((await privet(['map', 'start', ...data])).out).toContain('bookkeeper: Bookkeeper / tax preparer');
    expect(await privet(['map', 'start', 'coach', ...data])).toMatchObject({ code: 0 });

    const json = (await privet(['map', 'export', '--format', 'json', ...data])).out;
    expect((await privet(['map', 'export', '--format', 'mermaid', ...data])).out).toMatch(/^flowchart LR\n/);
    expect((await privet(['map', 'export', '--format', 'svg', ...data])).out).toMatch(/^<svg [^>]*>/);
    const csv = (await privet(['map', 'export', '--format', 'csv', ...data])).out;
    const book = join(folder, 'record.xlsx');
    expect(await privet(['map', 'export', '--format', 'xlsx', '--out', book, ...data])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(XLSX.read(readFileSync(book)).SheetNames).toContain('Recipients');

    const file = join(folder, 'map.json');
    writeFileSync(file, json);
    const other = ['--data', join(folder, 'other')];
    expect((await privet(['map', 'import', file, ...other])).out).toContain('2 workflows');
    expect((await privet(['map', 'export', '--format', 'json', ...other])).out).toBe(json);

    const table = join(folder, 'map.csv');
    writeFileSync(table, csv);
    const third = ['--data', join(folder, 'third')];
    expect(await privet(['map', 'import', table, ...third])).toMatchObject({ code: 0 });
    expect((await privet(['map', 'export', '--format', 'csv', ...third])).out).toBe(csv);
  },
  PATIENCE_MS,
);

test(
  '[M3][M38] files that cannot be taken change nothing and say which row',
  async () => {
    const folder = newFolder();
    const data = ['--data', join(folder, 'business')];
    await privet(['map', 'start', 'va', ...data]);
    const before = (await privet(['map', 'export', '--format', 'json', ...data])).out;
    const refuse = async (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      const ran = await privet(['map', 'import', join(folder, name), ...data]);
      expect(ran.code).toBe(1);
      return ran.err;
    };
    expect(await refuse('old.json', '{"version":0}')).toContain('version 0');
    expect(await refuse('half.json', '{"version":1,"apps":[{"id":"a"')).toContain('not whole JSON');
    expect(await refuse('rows.csv', 'from,to,data,rule\nA,B,name,maybe\n')).toContain(
      'row 2 has the rule “maybe”',
    );
    expect((await privet(['map', 'export', '--format', 'json', ...data])).out).toBe(before);
  },
  PATIENCE_MS,
);

test(
  '[M24] what a vendor publishes makes a hand-off more or less exposed',
  async () => {
    const folder = newFolder();
    const data = ['--data', join(folder, 'business')];
    await privet(['map', 'start', 'coach', ...data]);
    const exposure = async () => {
      const all = JSON.parse((await privet(['map', 'ask', 'exposed', '--json', ...data])).out);
      return all.find((e: { handOff: string }) => e.handOff === 'session-call-to-zoom');
    };
    const unread = await exposure();
    expect(unread.reasons.map((r: { what: string }) => r.what)).toContain('stance');
    const policy = join(folder, 'zoom.txt');
    writeFileSync(
      policy,
      `Privacy policy\n\n${'We use your account data only to provide the meeting service, to bill you and to answer your requests. We keep meeting recordings for 30 days and then delete them. We do not use your content to train artificial intelligence models. '.repeat(10)}`,
    );
    const added = await privet(['vendor', 'add', 'Zoom', '--document', `privacy=${policy}`, ...data]);
    expect(added, added.err).toMatchObject({ code: 0 });
    expect((await exposure()).score).toBeLessThan(unread.score);
  },
  PATIENCE_MS,
);
