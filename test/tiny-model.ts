import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of an installed onnxruntime-node or -web: it does not come with Privet. */
export const RUNTIME = process.env.PRIVET_ONNX_RUNTIME;

export const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'ann',
  '##ika',
  'writes',
  'to',
  'oslo',
  '.',
  'm',
  'quintle',
];

/** Puts the installed runtime beside a model, as an owner does who installs it in the model's folder. */
export function installRuntime(into: string): void {
  const modules = 'node_modules';
  if (RUNTIME)
    symlinkSync(RUNTIME.slice(0, RUNTIME.lastIndexOf(modules) + modules.length), join(into, modules));
}

/** A model that looks up each piece's label in a table: one Gather, written as ONNX's protocol buffers. */
export function writeTinyModel(into: string): void {
  const labels = ['O', 'B-PER', 'I-PER', 'B-LOC'];
  const labelOf: Readonly<Record<string, number>> = { ann: 1, '##ika': 2, oslo: 3, quintle: 1 };
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
