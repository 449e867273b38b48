/**
 * How well the answers agree with labels made by reading: per question and class, beside always answering the most
 * frequent value; and how often the quote that carries the answer was found. `npm run accuracy:assess`.
 * `development`, `development-2` and `validation` are worked on. `held-out`, `fresh`, `fresh-2` and `fresh-3` were labelled before
 * any answer on them was looked at; bench/results/assess-accuracy.md has the first looks and says what was seen since.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, assess, type QuestionId, readDocument } from '../../src/core/assess/index.ts';
import { plainWords } from '../../src/core/assess/text.ts';
import { archive, pagesIn, termsIn, textOf, unpacked, type Version, versionsIn } from './policies.ts';

interface Label {
  readonly value: string;
  readonly quote?: string;
  readonly period?: string;
}
interface Labelled {
  readonly vendor: string;
  readonly document: string;
  readonly version: string;
  readonly answers: Readonly<Partial<Record<QuestionId, Label>>>;
}
interface Judged {
  readonly where: string;
  readonly label: Label;
  readonly answer: Answer;
}

const TARGETS: Readonly<Partial<Record<QuestionId, number>>> = {
  training: 0.9,
  subprocessors: 0.9,
  selling: 0.85,
  retention: 0.85,
  'breach-notice': 0.85,
};
const verbose = process.argv.includes('--misses');
/** Every set of labels, or those named on the command line. */
const SETS = ['development', 'development-2', 'validation', 'held-out', 'fresh', 'fresh-2', 'fresh-3'];
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const words = (text: string): string => plainWords(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
const carries = ({ label, answer }: Judged): boolean =>
  answer.quotes.some((quote) => words(quote.text).includes(words(label.quote!).trim()));

const [dated, pages, terms] = ['policies-dev.tar.xz', 'pages-html.tar.xz', 'corpora-open.tar.xz'].map(
  archive,
);
if (dated && pages && terms) {
  unpacked(dated, (first) =>
    unpacked(pages, (second) =>
      unpacked(terms, (third) => measure([...versionsIn(first), ...pagesIn(second), ...termsIn(third)])),
    ),
  );
}

function measure(versions: readonly Version[]): void {
  const byName = new Map(versions.map((v) => [`${v.vendor}/${v.document}/${v.version}`, v]));
  for (const set of named.length > 0 ? named : SETS) {
    const file = join(import.meta.dirname, `../../test/corpora/stances/${set}.json`);
    const { documents } = JSON.parse(readFileSync(file, 'utf8')) as { documents: Labelled[] };
    console.log(`\n${set}: ${documents.length} documents`);
    const judged = new Map<QuestionId, Judged[]>();
    let quotes = 0;
    let verbatim = 0;
    for (const labelled of documents) {
      const where = `${labelled.vendor}/${labelled.document}/${labelled.version}`;
      const version = byName.get(where);
      if (!version) throw new Error(`${where} is labelled but not in the archive`);
      const text = textOf(version);
      const stance = assess([readDocument(text, { name: labelled.document.replace(/@.*/, '') })]);
      for (const answer of Object.values(stance)) {
        for (const quote of [...answer.quotes, ...answer.also]) {
          quotes++;
          if (text.slice(quote.start, quote.end) === quote.text) verbatim++;
        }
      }
      for (const [id, label] of Object.entries(labelled.answers) as Array<[QuestionId, Label]>) {
        if (!judged.has(id)) judged.set(id, []);
        judged.get(id)!.push({ where, label, answer: stance[id] });
      }
    }
    for (const [id, answers] of judged) report(id, answers);
    console.log(`\nquotes that are verbatim substrings: ${verbatim} of ${quotes}`);
    reportQuotes([...judged.values()].flat());
  }
}

/** Precision, recall and F1 of every class among the labels, and the mean of the F1s. */
function scores(labels: readonly string[], answers: readonly string[]): { rows: string[][]; macro: number } {
  const rows: string[][] = [];
  let sum = 0;
  const classes = [...new Set(labels)].sort();
  for (const value of classes) {
    const hits = labels.filter((label, i) => label === value && answers[i] === value).length;
    const said = answers.filter((answer) => answer === value).length;
    const real = labels.filter((label) => label === value).length;
    const f1 = (2 * hits) / (said + real || 1);
    sum += f1;
    rows.push([
      value,
      String(real),
      (hits / (said || 1)).toFixed(2),
      (hits / real).toFixed(2),
      f1.toFixed(2),
    ]);
  }
  return { rows, macro: sum / classes.length };
}

function report(id: QuestionId, judged: readonly Judged[]): void {
  const labels = judged.map((one) => one.label.value);
  const answers = judged.map((one) => one.answer.value);
  const { rows, macro } = scores(labels, answers);
  const count = (value: string): number => labels.filter((label) => label === value).length;
  const majority = [...new Set(labels)].sort((a, b) => count(b) - count(a))[0]!;
  const always = scores(
    labels,
    labels.map(() => majority),
  ).macro;
  const target = TARGETS[id];
  console.log(
    `\n${id}: macro F1 ${macro.toFixed(2)} (always "${majority}": ${always.toFixed(2)}${target ? `, target ${target.toFixed(2)}` : ''})`,
  );
  for (const [value, real, precision, recall, f1] of rows) {
    console.log(
      `  ${value!.padEnd(12)} n ${real!.padStart(3)}  precision ${precision}  recall ${recall}  F1 ${f1}`,
    );
  }
  if (!verbose) return;
  for (const { where, label, answer } of judged) {
    if (label.value === answer.value) continue;
    console.log(`  ! ${where}: read ${answer.value}, labelled ${label.value}`);
    console.log(`      read: ${answer.quotes[0]?.text.slice(0, 160) ?? '-'}`);
    console.log(`      labelled: ${label.quote ?? '-'}`);
  }
}

function reportQuotes(judged: readonly Judged[]): void {
  const quoted = judged.filter((one) => one.label.quote !== undefined);
  const found = quoted.filter((one) => carries(one));
  const share = ((100 * found.length) / (quoted.length || 1)).toFixed(1);
  console.log(
    `quote that carries the answer found: ${found.length} of ${quoted.length} (${share} %, target 90 %)`,
  );
  const timed = quoted.filter((one) => one.label.period !== undefined);
  const right = timed.filter((one) => one.answer.period === one.label.period).length;
  console.log(`stated period right: ${right} of ${timed.length}`);
  if (!verbose) return;
  for (const { where, label, answer } of quoted.filter((one) => !carries(one))) {
    console.log(`  ? ${where} ${answer.question}: ${label.quote}`);
  }
}
