import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { Finding, Kind, Tagger } from '../../core/guard/index.ts';
import { KIND_OF_LABEL } from './labels.ts';
import { type Piece, WordPiece } from './wordpiece.ts';

/** The part of onnxruntime-node and onnxruntime-web that is used. */
export interface Runtime {
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}
interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    feeds: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, { readonly data: ArrayLike<number> }>>>;
}

/** A model that the owner added. It reads a text before the guard does. */
export interface LargerModel {
  /**
   * Reads a text and gives a tagger that knows the model's findings for exactly this text, joined with those of
   * `beside`; hand it to `find`. Cost grows with the text: milliseconds a sentence. One text at a time.
   */
  read(text: string, beside?: Tagger): Promise<Tagger>;
}

/** Pieces that the model sees at once, without the two special ones, and how many of them the next window sees again. */
const WINDOW = 254;
const OVERLAP = 48;
/** Texts longer than this are not given to the model: it would take minutes. The packaged tagger reads them alone. */
const MOST_UTF16 = 1_000_000;
const LEAST_PROBABILITY = 0.5;
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'];

/**
 * Opens a BERT token classifier from a folder with `config.json`, `vocab.txt` and `onnx/*.onnx` (Rampart's layout).
 * The runtime is loaded here and nowhere else. Fails with `no-runtime` when none is installed and with
 * `no-model` when the folder does not hold a model.
 */
export async function openLargerModel(folder: string, given?: Runtime): Promise<Result<LargerModel>> {
  const runtime = given ?? (await findRuntime(folder));
  if (!runtime) {
    return fail(
      'no-runtime',
      'A larger model needs the package onnxruntime-node or onnxruntime-web, which does not come with Privet. Open the folder of the model in a terminal, run “npm install onnxruntime-node” there, and try again.',
    );
  }
  try {
    const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as {
      id2label: Record<string, string>;
    };
    const pieces = new WordPiece(await readFile(join(folder, 'vocab.txt'), 'utf8'));
    const file = (await readdir(join(folder, 'onnx'))).find((name) => name.endsWith('.onnx'));
    if (!file) throw new RangeError('The folder onnx/ holds no .onnx file.');
    const session = await runtime.InferenceSession.create(await readFile(join(folder, 'onnx', file)));
    const labels = Object.entries(config.id2label)
      .sort((a, b) => Number(a[0]) - Number(b[0]))
      .map(([, label]) => label);
    return ok(modelOver(runtime, session, pieces, labels));
  } catch (error) {
    return fail('no-model', `No model could be opened in that folder (${(error as Error).message}).`);
  }
}

/** The runtime beside Privet, or the one that the owner installed in the model's folder. */
async function findRuntime(folder: string): Promise<Runtime | undefined> {
  const beside = createRequire(join(resolve(folder), 'package.json'));
  for (const name of RUNTIMES) {
    for (const place of [() => name, () => pathToFileURL(beside.resolve(name)).href]) {
      try {
        const loaded = (await import(place())) as Runtime & { readonly default?: Runtime };
        return loaded.default ?? loaded;
      } catch {
        // Not installed there: the next one, or none.
      }
    }
  }
  return undefined;
}

function modelOver(
  runtime: Runtime,
  session: Session,
  wordPiece: WordPiece,
  labels: readonly string[],
): LargerModel {
  const classify = async (window: readonly Piece[]): Promise<ArrayLike<number>> => {
    const ids = BigInt64Array.from([wordPiece.cls, ...window.map((p) => p.id), wordPiece.sep], BigInt);
    const tensor = (data: BigInt64Array): unknown => new runtime.Tensor('int64', data, [1, ids.length]);
    const feeds: Record<string, unknown> = {
      input_ids: tensor(ids),
      attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(ids.length)),
    };
    const wanted = Object.fromEntries(session.inputNames.map((name) => [name, feeds[name]]));
    return (await session.run(wanted))[session.outputNames[0]!]!.data;
  };
  const read = async (text: string, beside?: Tagger): Promise<Tagger> => {
    const findings: Finding[] = [];
    const pieces = text.length > MOST_UTF16 ? [] : wordPiece.pieces(text);
    for (let from = 0; from < pieces.length; from += WINDOW - OVERLAP) {
      const window = pieces.slice(from, from + WINDOW);
      const logits = await classify(window);
      // Half of what two windows share is read from each, where it has context on both sides.
      const first = from === 0 ? 0 : OVERLAP / 2;
      const last = from + WINDOW >= pieces.length ? window.length : window.length - OVERLAP / 2;
      collect(text, window, { logits, labels, first, last }, findings);
      if (from + WINDOW >= pieces.length) break;
    }
    return {
      tag: (other) =>
        other === text ? inOrder(findings, beside?.tag(other) ?? []) : (beside?.tag(other) ?? []),
    };
  };
  return { read };
}

interface Classified {
  readonly logits: ArrayLike<number>;
  readonly labels: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Neighbouring pieces of one kind, with nothing but spaces between, become one finding. */
function collect(
  text: string,
  window: readonly Piece[],
  { logits, labels, first, last }: Classified,
  findings: Finding[],
): void {
  for (let i = first; i < last; i++) {
    const { label, probability } = bestLabel(logits, (i + 1) * labels.length, labels);
    const kind: Kind | undefined =
      probability < LEAST_PROBABILITY ? undefined : KIND_OF_LABEL[label.slice(2)];
    if (!kind) continue;
    const piece = window[i]!;
    const before = findings.at(-1);
    if (before && before.kind === kind && /^\s*$/.test(text.slice(before.end, piece.start))) {
      findings[findings.length - 1] = {
        ...before,
        end: piece.end,
        confidence: Math.min(before.confidence, probability),
      };
    } else
      findings.push({
        start: piece.start,
        end: piece.end,
        kind,
        confidence: probability,
        reason: 'the larger model reads it so',
      });
  }
}

function bestLabel(
  logits: ArrayLike<number>,
  at: number,
  labels: readonly string[],
): { label: string; probability: number } {
  let best = 0;
  for (let y = 1; y < labels.length; y++) if (logits[at + y]! > logits[at + best]!) best = y;
  let sum = 0;
  for (let y = 0; y < labels.length; y++) sum += Math.exp(logits[at + y]! - logits[at + best]!);
  return { label: labels[best]!, probability: 1 / sum };
}

/** Findings of both in order of position; what overlaps is settled by `find`. */
const inOrder = (a: readonly Finding[], b: readonly Finding[]): Finding[] =>
  [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
