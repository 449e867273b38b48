import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { RUNTIME, VOCABULARY, writeTinyModel } from '../../../test/tiny-model.ts';
import { find } from '../../core/guard/index.ts';
import { openLargerModel, type Runtime } from './index.ts';
import { WordPiece } from './wordpiece.ts';

/** A folder with Rampart, which does not come with Privet. */
const RAMPART = process.env.PRIVET_ONNX_MODEL;
const runtime =
  RUNTIME && existsSync(RUNTIME) ? ((await import(pathToFileURL(RUNTIME).href)) as Runtime) : undefined;
if (!runtime) console.log('onnx: no runtime (PRIVET_ONNX_RUNTIME), the tests that run a model are skipped');
else if (!RAMPART) console.log('onnx: no Rampart (PRIVET_ONNX_MODEL), its test is skipped');

const folder = mkdtempSync(join(tmpdir(), 'privet-onnx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('WordPiece', () => {
  test('splits words into the longest pieces known and keeps their offsets', () => {
    const pieces = new WordPiece(VOCABULARY.join('\n')).pieces('Annika  writes, ÁNN!');
    expect(pieces.map((p) => [p.id, p.start, p.end])).toEqual([
      [4, 0, 3],
      [5, 3, 6],
      [6, 8, 14],
      [1, 14, 15],
      [4, 16, 19],
      [1, 19, 20],
    ]);
  });
  test('refuses a vocabulary without the special tokens', () => {
    expect(() => new WordPiece('a\nb')).toThrow(RangeError);
  });
});

describe('a larger model', () => {
  test('without a runtime there is a plain problem, and nothing else', async () => {
    const opened = await openLargerModel(folder);
    if (opened.ok) throw new Error('There is no model in this folder.');
    expect(['no-runtime', 'no-model']).toContain(opened.problem.code);
  });

  test.skipIf(!runtime)('a folder without a model is a plain problem', async () => {
    const opened = await openLargerModel(join(folder, 'nothing'), runtime);
    expect(opened.ok ? '' : opened.problem.code).toBe('no-model');
  });

  test.skipIf(!runtime)('runs a model and hands its findings to find, for this text only', async () => {
    writeTinyModel(folder);
    const opened = await openLargerModel(folder, runtime);
    if (!opened.ok) throw new Error(opened.problem.message);
    const text = `${'to '.repeat(400)}Annika writes to Oslo.`;
    const tagger = await opened.value.read(text);
    const found = find(text, { tagger }).map((f) => [f.kind, text.slice(f.start, f.end)]);
    expect(found).toEqual([
      ['person', 'Annika'],
      ['place', 'Oslo'],
    ]);
    expect(tagger.tag('Annika writes')).toEqual([]);
  });

  test.skipIf(!runtime || !RAMPART)('reads with Rampart', { timeout: 120_000 }, async () => {
    const opened = await openLargerModel(RAMPART ?? '', runtime);
    if (!opened.ok) throw new Error(opened.problem.message);
    const text = 'Please send the album to Maria Keller in Bristol.';
    const tagger = await opened.value.read(text);
    const people = tagger
      .tag(text)
      .filter((f) => f.kind === 'person')
      .map((f) => text.slice(f.start, f.end));
    expect(people.join(' ')).toContain('Keller');
  });
});
