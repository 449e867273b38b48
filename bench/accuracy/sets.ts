// The annotated sets of ../shared/data/pii, read into one form. Every text belongs to a half: what is looked at while
// building, and what is held out. Whole templates, document types, documents or people go to one half.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the sets lie; another folder by `PRIVET_PII_DATA`. */
export const DATA =
  process.env.PRIVET_PII_DATA ?? new URL('../../../shared/data/pii', import.meta.url).pathname;

export type Half = 'develop' | 'held out';

/** One annotated span, UTF-16 offsets; `type` is the set's own name for it. */
export interface TruthSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly TruthSpan[];
  readonly half: Half;
}

export interface AnnotatedSet {
  readonly name: string;
  /** The file that must be there. */
  readonly file: string;
  read(): AnnotatedText[];
}

/** True when the set's file is present. */
export const isPresent = (set: AnnotatedSet): boolean => existsSync(join(DATA, set.file));

/** The half to which everything of one group goes: by a hash of its name, so that it never changes. */
const halfOf = (group: string): Half =>
  createHash('sha256').update(group).digest()[0]! % 2 === 0 ? 'develop' : 'held out';

const MOST_BYTES = 256 * 1024 * 1024;
const unpackLines = (file: string): string[] =>
  execFileSync('xz', ['-dc', join(DATA, file)], { maxBuffer: MOST_BYTES, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

/** Unpacks an archive into a folder of its own, hands it over and removes it. */
function inArchive<T>(file: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'privet-sets-'));
  try {
    execFileSync('tar', ['-xJf', join(DATA, file), '-C', folder]);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface JsonLine {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly s: number; readonly e: number; readonly raw: string }[];
}

/** The text with every span replaced by its type and figures by 0: two texts made from one template agree in it. */
function templateOf({ text, spans }: JsonLine): string {
  let template = '';
  let at = 0;
  for (const { s, e, raw } of [...spans].sort((a, b) => a.s - b.s)) {
    template += `${text.slice(at, s)}<${raw}>`;
    at = Math.max(at, e);
  }
  return (template + text.slice(at)).toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').slice(0, 60);
}

const jsonLines = (name: string, file: string): AnnotatedSet => ({
  name,
  file,
  read: () =>
    unpackLines(file).map((line) => {
      const parsed = JSON.parse(line) as JsonLine;
      return {
        id: parsed.id,
        text: parsed.text,
        spans: parsed.spans.map(({ s, e, raw }) => ({ start: s, end: e, type: raw })),
        half: halfOf(templateOf(parsed)),
      };
    }),
});

interface PolishDocument {
  readonly doc_id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  readonly axes?: { readonly doc_type?: string };
}

const polish: AnnotatedSet = {
  name: 'pl-pii-bench',
  file: 'multilingual.tar.xz',
  read: () =>
    inArchive('multilingual.tar.xz', (folder) => {
      const root = join(folder, 'pl-pii-bench/corpus');
      const lanes = ['core', 'identifiers', 'address', 'negative', 'robustness'];
      return lanes.flatMap((lane) =>
        readdirSync(join(root, lane))
          .filter((file) => file.endsWith('.json'))
          .map((file) => {
            const { doc_id, text, entities, axes } = JSON.parse(
              readFileSync(join(root, lane, file), 'utf8'),
            ) as PolishDocument;
            const spans = (entities ?? []).map(({ start, end, label }) => ({ start, end, type: label }));
            return { id: `${lane}/${doc_id}`, text, spans, half: halfOf(axes?.doc_type ?? doc_id) };
          }),
      );
    }),
};

const meddocan: AnnotatedSet = {
  name: 'meddocan-es',
  file: 'multilingual.tar.xz',
  read: () =>
    inArchive('multilingual.tar.xz', (folder) => {
      const root = join(folder, 'meddocan/corpus');
      return readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => {
          const text = readFileSync(join(root, file), 'utf8');
          const spans = readFileSync(join(root, file.replace(/txt$/, 'ann')), 'utf8')
            .split('\n')
            .flatMap((line) => {
              const match = /^T\d+\t(\S+) (\d+) (\d+)\t/.exec(line);
              return match ? [{ type: match[1]!, start: Number(match[2]), end: Number(match[3]) }] : [];
            });
          return { id: file, text, spans, half: halfOf(file) };
        });
    }),
};

const tokens = (name: string, prefix: string): AnnotatedSet => ({
  name,
  file: 'multilingual.tar.xz',
  read: () =>
    inArchive('multilingual.tar.xz', (folder) =>
      ['train', 'dev', 'test'].flatMap((part) =>
        readFileSync(join(folder, 'echr-fr-es', `${prefix}-manual-${part}.tsv`), 'utf8')
          .split(/\n\s*\n/)
          .map((block, place) =>
            readTokens(`${prefix}-${part}-${place}`, block, part === 'train' ? 'develop' : 'held out'),
          ),
      ),
    ),
});

const CLOSES_UP = /^[.,;:!?%)\]}»”’]/;

function readTokens(id: string, block: string, half: Half): AnnotatedText {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  for (const line of block.split('\n')) {
    const [token, tag = 'O'] = line.trim().split(/[ \t]+/);
    if (!token) continue;
    if (text !== '' && !CLOSES_UP.test(token) && !/[([«’']$/.test(text)) text += ' ';
    const start = text.length;
    text += token;
    const last = spans.at(-1);
    if (tag.startsWith('I-') && last?.type === tag.slice(2)) last.end = text.length;
    else if (tag !== 'O') spans.push({ start, end: text.length, type: tag.slice(2) });
  }
  return { id, text, spans, half };
}

interface LifeRecord {
  readonly id: string;
  readonly user: string;
  readonly data_to_answer: string;
  readonly pii_spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const lifebench: AnnotatedSet = {
  name: 'lifebench',
  file: 'lifebench.tar.xz',
  read: () =>
    inArchive('lifebench.tar.xz', (folder) => {
      const root = join(folder, 'lifebench/data');
      return readdirSync(root)
        .sort()
        .flatMap((file) =>
          gunzipSync(readFileSync(join(root, file)))
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => {
              const { id, user, data_to_answer: text, pii_spans } = JSON.parse(line) as LifeRecord;
              return { id, text, spans: inUnits(text, pii_spans), half: halfOf(user) };
            }),
        );
    }),
};

/** Offsets counted in characters, given in UTF-16 code units. */
function inUnits(text: string, spans: readonly TruthSpan[]): TruthSpan[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  return spans.map(({ start, end, type }) => ({ start: units[start] ?? at, end: units[end] ?? at, type }));
}

/** Every set that has values with a shape. */
export const SETS: readonly AnnotatedSet[] = [
  jsonLines('presidio-generated', 'presidio-generated-large.jsonl.xz'),
  jsonLines('pii-anon-legal', 'pii-anon-legal.jsonl.xz'),
  polish,
  meddocan,
  tokens('echr-fr', 'FR'),
  tokens('echr-es', 'ES'),
  lifebench,
];
