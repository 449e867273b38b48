import type { Command } from 'commander';
import {
  type Answer,
  assess,
  type Difference,
  type DocumentText,
  diffVersions,
  enough,
  inWords,
  type PleaseCheck,
  pleaseCheck,
  QUESTIONS,
  readable,
  readDocument,
  type Stance,
  severalIn,
} from '../../core/assess/index.ts';
import { EXIT_HELP } from './exit.ts';
import { columns, running, sayProblem } from './input.ts';
import { eachLine } from './jsonl.ts';
import type { CliPorts } from './ports.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly secondReader?: string;
  readonly model?: string;
}

/** `privet assess`: reads what a vendor published, without any business. */
export function assessCommand(program: Command, ports: CliPorts): void {
  const command = program
    .command('assess')
    .argument(
      '[files...]',
      'a vendor’s documents (text, Markdown, HTML, PDF, DOCX); standard input when not given or -',
    )
    .description(
      'Read a vendor’s policy, terms or contract and answer the same questions with its own words.',
    )
    .option('--json', 'the stance as JSON; offsets are UTF-16 code units of the text')
    .option(
      '--jsonl',
      'read lines {"id","text"}, write lines {"id","answers":{question: {"value","clarity","quotes"}}}',
    )
    .option(
      '--second-reader <address>',
      'an OpenAI-compatible server on this computer that reads too; differences are shown as "please check"',
    )
    .option('--model <name>', 'the model of the second reader')
    .addHelpText('after', EXIT_HELP)
    .action(async (files: string[], options: Options) => {
      const { terminal } = ports;
      if (options.jsonl) {
        return eachLine(terminal, files[0], ({ id, text }) => ({ id, ...stanceOf([readDocument(text)]) }));
      }
      const read = await readAll(ports, files);
      if (!read) return;
      const { documents, failed } = read;
      const checks = await secondReading(ports, documents, options);
      if (!checks) return;
      const stance = {
        ...stanceOf(documents, failed),
        ...(options.secondReader ? { pleaseCheck: checks } : {}),
      };
      await terminal.out(
        options.json
          ? `${JSON.stringify(stance, null, 2)}\n`
          : inLines(documents, stance) + checksInLines(checks),
      );
    });
  command
    .command('diff')
    .argument('<old>', 'the earlier version')
    .argument('<new>', 'the later version')
    .description('Tell what changed in meaning between two versions of a document.')
    .option('--json', '{"kind":"none|cosmetic|material|unreadable","changes":[…]}')
    .addHelpText('after', EXIT_HELP)
    .action(async (older: string, newer: string, options: Options, self: Command) => {
      const read = await readAll(ports, [older, newer]);
      if (!read) return;
      const [a, b] = read.documents as [DocumentText, DocumentText];
      const [unread] = read.failed;
      const difference: Difference = unread
        ? { kind: 'unreadable', changes: [], why: unread.why }
        : diffVersions(a.text, b.text, b.meta.name);
      const json = options.json ?? self.parent?.opts<Options>().json;
      await ports.terminal.out(
        json ? `${JSON.stringify(difference, null, 2)}\n` : changesInLines(difference),
      );
    });
}

/** Where a second reader differs; empty when none was asked for; undefined when it failed, after saying so. */
async function secondReading(
  ports: CliPorts,
  documents: readonly DocumentText[],
  options: Options,
): Promise<readonly PleaseCheck[] | undefined> {
  if (!options.secondReader) return [];
  const bar = running(ports.terminal, 'pieces');
  const stance = assess(documents);
  const checks: PleaseCheck[] = [];
  for (const document of documents) {
    const { secondReader: base, model = 'default' } = options;
    const second = await ports.readSecondTime(document, { base, model, progress: bar.progress });
    if (!second.ok) {
      sayProblem(ports.terminal, second.problem);
      return undefined;
    }
    checks.push(...pleaseCheck(stance, second.value));
  }
  bar.done();
  return checks;
}

const checksInLines = (checks: readonly PleaseCheck[]): string =>
  checks
    .map(
      ({ question, first, second }) =>
        `Please check ${question}: ${inWords(first)}, or ${second.value}? “${second.quote}”\n`,
    )
    .join('');

/** A file that is there and is no document that can be read, with the code and the reason. */
interface Failed {
  readonly document: string;
  readonly words: 0;
  readonly state: string;
  readonly why: string;
}

/** What keeps a file from being opened at all: there the command fails. */
const NOT_THERE = new Set(['not-found', 'not-a-file', 'too-large']);

/** The documents of the command line; undefined when a file is not there, after saying so. */
async function readAll(
  ports: CliPorts,
  files: readonly string[],
): Promise<{ readonly documents: readonly DocumentText[]; readonly failed: readonly Failed[] } | undefined> {
  const documents: DocumentText[] = [];
  const failed: Failed[] = [];
  for (const file of files.length > 0 ? files : ['-']) {
    const read = await ports.readPolicy(file);
    if (!read.ok) {
      const { code, message } = read.problem;
      if (NOT_THERE.has(code)) {
        sayProblem(ports.terminal, read.problem);
        return undefined;
      }
      failed.push({ document: file, words: 0, state: code, why: message });
      continue;
    }
    documents.push(readDocument(read.value.text, read.value.name ? { name: read.value.name } : {}));
  }
  return { documents, failed };
}

/** The stance as JSON shows it: whether each document is one at all, the three articles, and every answer. */
function stanceOf(documents: readonly DocumentText[], failed: readonly Failed[] = []) {
  const states = documents.map((document) => {
    const { text, meta } = document;
    const state = readable(text);
    const several = severalIn(document);
    return {
      ...(meta.name ? { document: meta.name } : {}),
      words: state.words,
      state: state.readable ? 'read' : state.why,
      ...(state.readable ? {} : { why: state.sentence }),
      ...(several.length > 0
        ? {
            note: `${several.length} documents stand in this text (${several.join(', ')}). The answers are those of all.`,
          }
        : {}),
    };
  });
  // A short text may be a passage of a document; what is no document at all answers nothing.
  const heard = documents.filter((_, at) => ['read', 'too-short'].includes(states[at]!.state));
  const answers: Stance = assess(heard);
  const read = states.filter((one) => one.state === 'read').length;
  return { documents: [...states, ...failed], enough: enough(answers, read), answers };
}

const ARTICLE_WORDS = {
  published: 'Published',
  use: 'Says what it does with data',
  retention: 'Says how long it keeps data',
};
const CLARITY_WORDS = { specific: 'clear', vague: 'vague', silent: '' };
const QUOTE_WIDTH = 300;

function inLines(documents: readonly DocumentText[], stance: ReturnType<typeof stanceOf>): string {
  const notes = stance.documents.flatMap((one) =>
    [one.why, 'note' in one ? one.note : undefined].flatMap((said) =>
      said ? [`${one.document ?? 'The text'}: ${said}`] : [],
    ),
  );
  const articles = columns(
    stance.enough.map((one) => [ARTICLE_WORDS[one.article], one.holds ? 'yes' : 'no', one.why]),
  );
  const several = documents.length > 1;
  const answers = QUESTIONS.map((question) =>
    answerInLines(question.words, stance.answers[question.id], several),
  );
  return [...notes, articles, ...answers].join('\n');
}

function answerInLines(words: string, answer: Answer, several: boolean): string {
  const clarity = CLARITY_WORDS[answer.clarity];
  const head = `${words} ${inWords(answer)}${clarity ? ` (${clarity})` : ''}`;
  const [quote] = answer.quotes;
  const from = (one: { heading: string; document?: string }): string =>
    [several ? one.document : undefined, one.heading].filter(Boolean).join(', ');
  const line = (mark: string, one: { text: string; heading: string; document?: string }): string => {
    const text = one.text.replace(/\s+/g, ' ');
    const short = text.length > QUOTE_WIDTH ? `${text.slice(0, QUOTE_WIDTH)}…` : text;
    const where = from(one);
    return `  ${mark} “${short}”${where ? ` (${where})` : ''}`;
  };
  const also = answer.also[0];
  return [head, ...(quote ? [line('', quote)] : []), ...(also ? [line('but also', also)] : []), ''].join(
    '\n',
  );
}

const KIND_WORDS = {
  none: 'No change.',
  cosmetic: 'Only cosmetic changes: dates, addresses, numbering, spelling or names.',
  material: 'It changed in meaning.',
  unreadable: 'It could not be compared.',
};

function changesInLines({ kind, changes, renames = [], why }: Difference): string {
  const lines = [why ? `${KIND_WORDS[kind]} ${why}` : KIND_WORDS[kind]];
  for (const { from, to, places } of renames)
    lines.push(
      `“${from}” is now “${to}” (${places.length} ${places.length === 1 ? 'sentence' : 'sentences'}).`,
    );
  for (const { question, was, now, before, after } of changes) {
    lines.push('', `${question ?? 'other'}: from ${was} to ${now}`);
    if (before.quote) lines.push(`  - ${before.quote.replace(/\s+/g, ' ')}`);
    if (after.quote) lines.push(`  + ${after.quote.replace(/\s+/g, ' ')}`);
  }
  return `${lines.join('\n')}\n`;
}
