import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Random } from './random.ts';

export type Label = 'PER' | 'ORG' | 'LOC';
export interface Mark {
  readonly s: number;
  readonly e: number;
  readonly t: Label;
}
/** A piece of annotated text. `group` is what is held out as a whole: a document, a template. */
export interface Doc {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly set: string;
  readonly group: string;
}

/** Unpacks every archive of the data folder into `cache` once. */
export function unpack(data: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  for (const folder of [data, `${data}/ner`]) {
    for (const file of readdirSync(folder)) {
      const source = `${folder}/${file}`;
      if (file.endsWith('.tar.xz')) {
        if (!existsSync(`${cache}/${file}.done`)) {
          execFileSync('tar', ['xJf', source, '-C', cache]);
          execFileSync('touch', [`${cache}/${file}.done`]);
        }
      } else if (file.endsWith('.xz') && !existsSync(`${cache}/${file.slice(0, -3)}`)) {
        execFileSync('sh', ['-c', 'xz -dc "$1" > "$2"', 'sh', source, `${cache}/${file.slice(0, -3)}`]);
      }
    }
  }
}

interface Sentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly split?: string;
  readonly genre?: string;
}

const NO_SPACE_BEFORE = /^([.,;:!?%)\]}»”’…]|'s|n't|'(re|ve|ll|d|m)|’s)$/i;
const NO_SPACE_AFTER = /^[([{«“„#$£€@]$/;

/** Joins tokens as people write them, or (with `spaced`) with a space everywhere, as in tokenised test sets. */
export function joinTokens(
  tokens: readonly string[],
  tags: readonly string[],
  spaced: boolean,
): { text: string; marks: Mark[] } {
  let text = '';
  const marks: { s: number; e: number; t: Label }[] = [];
  let quoteOpen = false;
  let glue = true;
  let open: { s: number; e: number; t: Label } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let space = !glue;
    if (!spaced) {
      if (NO_SPACE_BEFORE.test(token)) space = false;
      const hyphen =
        token === '-' &&
        i > 0 &&
        i + 1 < tokens.length &&
        /\p{L}$/u.test(tokens[i - 1]!) &&
        /^\p{L}/u.test(tokens[i + 1]!);
      if (hyphen || (token === '/' && i > 0)) space = false;
      if (token === '"' && quoteOpen) space = false;
      glue = NO_SPACE_AFTER.test(token) || hyphen || token === '/' || (token === '"' && !quoteOpen);
      if (token === '"') quoteOpen = !quoteOpen;
    } else glue = false;
    if (space) text += ' ';
    const s = text.length;
    text += token;
    const tag = tags[i]!;
    const t = tag.slice(2) as Label;
    if (tag === 'O' || !(t === 'PER' || t === 'ORG' || t === 'LOC')) open = undefined;
    else if (tag[0] === 'I' && open && open.t === t) open.e = text.length;
    else {
      open = { s, e: text.length, t };
      marks.push(open);
    }
  }
  return { text, marks };
}

function readSentences(path: string): Sentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence);
}

function readConll(path: string, map: Readonly<Record<string, Label>>, separator: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const parts = line.split(separator);
    if (!line.trim() || parts.length < 2) {
      if (tokens.length) sentences.push({ tokens, tags });
      tokens = [];
      tags = [];
      continue;
    }
    const tag = parts[parts.length - 1]!.trim();
    const label = map[tag.slice(2)];
    tokens.push(parts[0]!);
    tags.push(label ? `${tag.slice(0, 2)}${label}` : 'O');
  }
  if (tokens.length) sentences.push({ tokens, tags });
  return sentences;
}

/** Joins up to `most` following sentences into one text, so that the tagger meets context and line breaks as in life. */
function toDocs(
  set: string,
  sentences: readonly Sentence[],
  random: Random,
  most: number,
  between: readonly string[],
): Doc[] {
  const docs: Doc[] = [];
  let i = 0;
  while (i < sentences.length) {
    const count = 1 + random.below(most);
    const spaced = random.below(4) === 0;
    const separator = between[random.below(between.length)]!;
    let text = '';
    const marks: Mark[] = [];
    const group = `${set}/${Math.floor(i / 100)}`;
    for (let k = 0; k < count && i < sentences.length; k++, i++) {
      const joined = joinTokens(sentences[i]!.tokens, sentences[i]!.tags, spaced);
      if (text) text += separator;
      for (const m of joined.marks) marks.push({ s: m.s + text.length, e: m.e + text.length, t: m.t });
      text += joined.text;
    }
    docs.push({ text, marks, set, group });
  }
  return docs;
}

/** Handles are user names, a kind of their own, not persons: their marks are dropped. */
function withoutHandles(docs: readonly Doc[]): Doc[] {
  return docs.map((d) => ({
    ...d,
    marks: d.marks.filter((m) => d.text[m.s] !== '@' && d.text[m.s - 1] !== '@' && d.text[m.s - 2] !== '@'),
  }));
}

const SPAN_LABELS: Readonly<Record<string, Label>> = { PERSON: 'PER', ORG: 'ORG', LOCATION: 'LOC' };

function readSpans(path: string, set: string): Doc[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const d = JSON.parse(line) as {
        id: string;
        text: string;
        spans: { s: number; e: number; t: string; raw: string }[];
      };
      const spans = [...d.spans].sort((a, b) => a.s - b.s);
      return {
        text: d.text,
        set,
        group: `${set}/${templateOf(d.text, spans)}`,
        marks: spans.filter((x) => SPAN_LABELS[x.t]).map((x) => ({ s: x.s, e: x.e, t: SPAN_LABELS[x.t]! })),
      };
    });
}

/** The text with its values taken out: texts of one template share it. */
export function templateOf(text: string, spans: readonly { s: number; e: number }[]): string {
  let out = '';
  let at = 0;
  for (const x of spans) {
    out += `${text.slice(at, x.s)}{}`;
    at = x.e;
  }
  return (out + text.slice(at))
    .toLowerCase()
    .replace(/[\s{}]+/g, ' ')
    .trim();
}

function readLifebench(folder: string): Doc[] {
  const docs: Doc[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)) {
      const d = JSON.parse(line) as {
        id: string;
        user: string;
        data_to_answer: string;
        pii_spans: { start: number; end: number; type: string }[];
      };
      const points = codePointOffsets(d.data_to_answer);
      docs.push({
        text: d.data_to_answer,
        set: 'lifebench',
        group: `lifebench/${d.user}`,
        marks: d.pii_spans
          .filter((x) => SPAN_LABELS[x.type])
          .map((x) => ({ s: points(x.start), e: points(x.end), t: SPAN_LABELS[x.type]! })),
      });
    }
  }
  return docs;
}

/** Offsets counted in code points, as Python does, to UTF-16 units. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return (offset) => units[offset] ?? at;
}

function readPolish(folder: string): Doc[] {
  const docs: Doc[] = [];
  const labels: Readonly<Record<string, Label>> = {
    PERSON: 'PER',
    ORG: 'ORG',
    ADDRESS: 'LOC',
    LOC: 'LOC',
    LOCATION: 'LOC',
  };
  for (const lane of ['address', 'core', 'inflection', 'negative', 'robustness', 'identifiers']) {
    if (!existsSync(`${folder}/${lane}`)) continue;
    for (const file of readdirSync(`${folder}/${lane}`).sort()) {
      if (!file.endsWith('.json')) continue;
      const d = JSON.parse(readFileSync(`${folder}/${lane}/${file}`, 'utf8')) as {
        doc_id?: string;
        text?: string;
        entities?: { start: number; end: number; label: string }[];
      };
      if (!d.text || !d.entities) continue;
      const points = codePointOffsets(d.text);
      docs.push({
        text: d.text,
        set: 'pl-pii-bench',
        group: `pl-pii-bench/${file.replace(/-(high|low|medium).*|\.json/, '')}`,
        marks: d.entities
          .filter((x) => labels[x.label])
          .map((x) => ({ s: points(x.start), e: points(x.end), t: labels[x.label]! }))
          .sort((a, b) => a.s - b.s),
      });
    }
  }
  return docs;
}

const LINE = ['\n', ' '];
const WNUT = { person: 'PER', location: 'LOC', corporation: 'ORG', group: 'ORG' } as const;
const GUM = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;
const ECHR = { PER: 'PER', LEGAL_PROFESSIONAL: 'PER', ORG: 'ORG', LOC: 'LOC' } as const;

/** Sets by name: how each is read from the unpacked folder. Evaluation-only sets are not here. */
export const TRAINING_SETS: Readonly<Record<string, (cache: string, random: Random) => Doc[]>> = {
  'btc-en': (c, r) => withoutHandles(toDocs('btc-en', readSentences(`${c}/btc-en.jsonl`), r, 1, LINE)),
  'wnut17-en': (c, r) =>
    withoutHandles(
      toDocs(
        'wnut17-en',
        [
          ...readConll(`${c}/wnut17/wnut17train.conll`, WNUT, /\t/),
          ...readConll(`${c}/wnut17/emerging.dev.conll`, WNUT, /\t/),
        ],
        r,
        1,
        LINE,
      ),
    ),
  'crossner-en': (c, r) => toDocs('crossner-en', readSentences(`${c}/crossner-en.jsonl`), r, 1, LINE),
  'enron-en': (c, r) => toDocs('enron-en', readSentences(`${c}/enron-emailcoref-en.jsonl`), r, 20, ['\n']),
  'gum-open-en': (c, r) => toDocs('gum-open-en', readSentences(`${c}/gum-open-en.jsonl`), r, 6, LINE),
  'uner-ewt-en': (c, r) => toDocs('uner-ewt-en', readSentences(`${c}/uner-ewt-en.jsonl`), r, 6, LINE),
  'presidio-en': (c) => readSpans(`${c}/presidio-generated-large.jsonl`, 'presidio-en'),
  // A fifth of the records: they repeat themselves, and silver labels should not outweigh the others.
  'lifebench-en': (c) => readLifebench(`${c}/lifebench/data`).filter((_, i) => i % 5 === 0),
  'germeval-de': (c, r) => toDocs('germeval-de', readSentences(`${c}/germeval14-de.jsonl`), r, 1, LINE),
  'mobie-de': (c, r) => toDocs('mobie-de', readSentences(`${c}/mobie-de.jsonl`), r, 1, LINE),
  'meddocan-es': (c, r) => toDocs('meddocan-es', readSentences(`${c}/meddocan-es.jsonl`), r, 20, ['\n']),
  'echr-fr': (c, r) => toDocs('echr-fr', readEchr(c, 'FR'), r, 4, LINE),
  'echr-es': (c, r) => toDocs('echr-es', readEchr(c, 'ES'), r, 4, LINE),
  'lener-pt': (c, r) => toDocs('lener-pt', readSentences(`${c}/lener-br-pt.jsonl`), r, 3, LINE),
  'bosque-pt': (c, r) => toDocs('bosque-pt', readSentences(`${c}/uner-bosque-pt.jsonl`), r, 3, LINE),
  'pl-pii-bench': (c) => readPolish(`${c}/pl-pii-bench/corpus`),
  'norne-nb': (c, r) => toDocs('norne-nb', readSentences(`${c}/norne-nb.jsonl`), r, 3, LINE),
  'norne-nn': (c, r) => toDocs('norne-nn', readSentences(`${c}/norne-nn.jsonl`), r, 3, LINE),
  'ddt-da': (c, r) => toDocs('ddt-da', readSentences(`${c}/uner-ddt-da.jsonl`), r, 3, LINE),
  'talbanken-sv': (c, r) => toDocs('talbanken-sv', readSentences(`${c}/uner-talbanken-sv.jsonl`), r, 3, LINE),
  'turku-fi': (c, r) => toDocs('turku-fi', readSentences(`${c}/turku-fi.jsonl`), r, 3, LINE),
  'nerkor-hu': (c, r) => toDocs('nerkor-hu', readSentences(`${c}/nerkor-hu.jsonl`), r, 3, LINE),
  'set-hr': (c, r) => toDocs('set-hr', readSentences(`${c}/uner-set-hr.jsonl`), r, 3, LINE),
  'snk-sk': (c, r) => toDocs('snk-sk', readSentences(`${c}/uner-snk-sk.jsonl`), r, 3, LINE),
};

const readEchr = (c: string, lang: string): Sentence[] =>
  ['train', 'dev', 'test'].flatMap((part) =>
    readConll(`${c}/echr-fr-es/${lang}-manual-${part}.tsv`, ECHR, / /),
  );

/** Read only to measure, never to train on: its texts are partly non-commercial. */
export const EVALUATION_SETS: Readonly<Record<string, (cache: string, random: Random) => Doc[]>> = {
  'gum-test-en': (c, r) => toDocs('gum-test-en', readConll(`${c}/gum/gum-test.conll`, GUM, /\t/), r, 6, LINE),
};
