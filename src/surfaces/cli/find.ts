import type { Command } from 'commander';
import { type Finding, KINDS, type Kind } from '../../core/guard/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { columns, readInput, sayProblem } from './input.ts';
import { eachLine } from './jsonl.ts';
import type { CliPorts, Engine } from './ports.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly people?: string;
  readonly kinds?: string;
}

export function findCommand(program: Command, ports: CliPorts): void {
  program
    .command('find')
    .argument('[file]', 'the text; standard input when not given or -')
    .description('Find personal data in a text. Works without a business.')
    .option('--people <file>', 'people to know: CSV, XLSX or vCard')
    .option('--kinds <list>', `only these kinds, separated by commas (${KINDS.join(', ')})`)
    .option('--json', 'the findings as JSON')
    .option(
      '--jsonl',
      'read lines {"id","text"}, write lines {"id","findings":[{"start","end","kind","confidence"}]}; offsets are UTF-16 code units',
    )
    .addHelpText('after', EXIT_HELP)
    .action(async (file: string | undefined, options: Options) => {
      const { terminal } = ports;
      const kinds = options.kinds?.split(',').map((kind) => kind.trim());
      const unknown = kinds?.find((kind) => !KINDS.some((known) => known === kind));
      if (unknown !== undefined) {
        terminal.err(`There is no kind "${unknown}". Kinds: ${KINDS.join(', ')}.\n`);
        return terminal.exit(EXIT.usage);
      }
      const wanted = kinds && new Set(kinds as Kind[]);
      const engine = await engineFor(ports, options.people);
      if (!engine) return;
      if (options.jsonl)
        return eachLine(terminal, file, ({ id, text }) => ({
          id,
          findings: engine.find(text, wanted).map(shown),
        }));
      const text = await readInput(terminal, file);
      if (!text.ok) return sayProblem(terminal, text.problem);
      const findings = engine.find(text.value, wanted);
      await terminal.out(
        options.json
          ? `${JSON.stringify({ findings: findings.map(explained) }, null, 2)}\n`
          : table(text.value, findings),
      );
    });
}

async function engineFor(ports: CliPorts, list: string | undefined): Promise<Engine | undefined> {
  const people = list === undefined ? undefined : await ports.readPeople(list);
  if (people && !people.ok) {
    sayProblem(ports.terminal, people.problem);
    return undefined;
  }
  const engine = await ports.engine(people ? { people: people.value } : {});
  if (engine.ok) return engine.value;
  sayProblem(ports.terminal, engine.problem);
  return undefined;
}

const shown = ({ start, end, kind, confidence }: Finding) => ({ start, end, kind, confidence });
const explained = ({ start, end, kind, confidence, reason }: Finding) => ({
  start,
  end,
  kind,
  confidence,
  reason,
});

function table(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.\n';
  const rows = findings.map((finding) => [
    `${finding.start}-${finding.end}`,
    finding.kind,
    finding.confidence.toFixed(2),
    JSON.stringify(text.slice(finding.start, finding.end)),
    finding.reason,
  ]);
  return columns([['where', 'kind', 'sure', 'text', 'why'], ...rows]);
}
