import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { find } from '../../core/guard/index.ts';
import { openLargerModel, type Runtime } from './index.ts';
import { WordPiece } from './wordpiece.ts';

/** A file of an installed onnxruntime-node or -web, and a folder with Rampart: neither comes with Privet. */
const RUNTIME = process.env.PRIVET_ONNX_RUNTIME;
const RAMPART = process.env.PRIVET_ONNX_MODEL;
const runtime =
  RUNTIME && existsSync(RUNTIME) ? ((await import(pathToFileURL(RUNTIME).href)) as Runtime) : undefined;
if (!runtime) console.log('onnx: no runtime (PRIVET_ONNX_RUNTIME), the tests that run a model are skipped');
else if (!RAMPART) console.log('onnx: no Rampart (PRIVET_ONNX_MODEL), its test is skipped');

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'ann', '##ika', 'writes', 'to', 'oslo', '.', 'm'];
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

/** A model that looks up each piece's label in a table: one Gather, written as ONNX's protocol buffers. */
function writeTinyModel(into: string): void {
  const labels = ['O', 'B-PER', 'I-PER', 'B-LOC'];
  const labelOf: Readonly<Record<string, number>> = { ann: 1, '##ika': 2, oslo: 3 };
  const table = new Float32Array(VOCABULARY.length * labels.length);
  VOCABULARY.forEach((piece, id) => {
    table[id * labels.length + (labelOf[piece] ?? 0)] = 8;
  });
  const varint = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]);
  const number = (field: number, n: number): number[] => [...varint(field << 3), ...varint(n)];
  const bytes = (field: number, b: readonly number[]): number[] => [
    ...varint((field << 3) | 2),
    ...varint(b.length),
    ...b,
  ];
  const text = (field: number, s: string): number[] => bytes(field, [...new TextEncoder().encode(s)]);
  const value = (name: string, type: number, dims: readonly string[]): number[] => [
    ...text(1, name),
    ...bytes(
      2,
      bytes(1, [
        ...number(1, type),
        ...bytes(
          2,
          dims.flatMap((d) => bytes(1, text(2, d))),
        ),
      ]),
    ),
  ];
  const tensor = [
    ...number(1, VOCABULARY.length),
    ...number(1, labels.length),
    ...number(2, 1),
    ...text(8, 'table'),
    ...bytes(9, [...new Uint8Array(table.buffer)]),
  ];
  const node = [...text(1, 'table'), ...text(1, 'input_ids'), ...text(2, 'logits'), ...text(4, 'Gather')];
  const graph = [
    ...bytes(1, node),
    ...text(2, 'tiny'),
    ...bytes(5, tensor),
    ...bytes(11, value('input_ids', 7, ['one', 'pieces'])),
    ...bytes(12, value('logits', 1, ['one', 'pieces', 'labels'])),
  ];
  const model = [...number(1, 8), ...bytes(7, graph), ...bytes(8, [...text(1, ''), ...number(2, 13)])];
  mkdirSync(join(into, 'onnx'), { recursive: true });
  writeFileSync(join(into, 'onnx/model.onnx'), Uint8Array.from(model));
  writeFileSync(join(into, 'vocab.txt'), VOCABULARY.join('\n'));
  writeFileSync(
    join(into, 'config.json'),
    JSON.stringify({ id2label: Object.fromEntries(labels.map((l, i) => [i, l])) }),
  );
}
