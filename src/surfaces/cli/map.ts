import type { Command } from 'commander';
import { personId } from '../../core/base/index.ts';
import {
  type Asked,
  EXPORT_FORMATS,
  type ExportFormat,
  type ImportedMap,
  QUESTIONS,
  type Question,
} from '../../core/map/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { Business, CliPorts, Terminal } from './ports.ts';

interface Folder {
  readonly data?: string;
  readonly example?: boolean;
  readonly json?: boolean;
}

interface AskOptions extends Folder {
  readonly category?: string;
  readonly person?: string;
  readonly role?: string;
  readonly helper?: string;
  readonly steps?: string;
  readonly until?: string;
  readonly apps?: string;
  readonly into?: string;
  readonly vendor?: string;
  readonly app?: string;
}

export function mapCommand(program: Command, ports: CliPorts): void {
  const map = program
    .command('map')
    .description("Where your customers' data goes, step by step.")
    .addHelpText('after', EXIT_HELP);
  map
    .command('ask')
    .argument('<question>', QUESTIONS.join(', '))
    .description('Ask one question of the map.')
    .option('--category <id>', 'who-sees: a data category, such as taxId')
    .option('--person <id>', 'who-sees: one of your people, from people list')
    .option('--role <role>', 'who-sees: everybody with this role: customer, lead, supplier, other')
    .option('--helper <name>', 'what-if: a helper joins')
    .option('--steps <ids>', "what-if: the helper's steps, joined by commas")
    .option('--until <date>', "what-if: the helper's last day, such as 2026-12-31")
    .option('--apps <ids>', 'what-if: apps that were one suite, joined by commas')
    .option('--into <id>', 'what-if: the app that the others become; the first of them if not said')
    .option('--vendor <id>', 'what-if: a vendor goes away')
    .option('--app <id>', 'what-if: the AI of this app is turned off')
    .option('--data <dir>', "the business's folder")
    .option('--example', 'the example business')
    .option('--json', 'the answer as JSON')
    .action((question: string, options: AskOptions) =>
      withBusiness(ports, folderOf(options), (business) =>
        askMap(ports.terminal, business, question, options),
      ),
    );
  map
    .command('export')
    .requiredOption('--format <format>', EXPORT_FORMATS.join(', '))
    .option('--workflow <ids...>', 'only these workflows (mermaid and svg)')
    .option('--out <file>', 'write to this file; needed for xlsx where the output is a terminal')
    .description(
      'The map as a file. JSON comes back whole with map import; xlsx is the record of processing.',
    )
    .option('--data <dir>', "the business's folder")
    .option('--example', 'the example business')
    .action((options: Folder & { format: string; workflow?: string[]; out?: string }) =>
      withBusiness(ports, folderOf(options), (business) => exportMap(ports.terminal, business, options)),
    );
  map
    .command('import')
    .argument('<file>', 'JSON of a map, or CSV or XLSX: apps found on this computer, or hand-offs')
    .description('Take a map or a list of apps in. A file with a row that cannot be read changes nothing.')
    .option('--data <dir>', "the business's folder")
    .option('--json', 'the report as JSON')
    .action((file: string, options: Folder) =>
      withBusiness(ports, folderOf(options), (business) =>
        importMap(ports.terminal, business, file, options),
      ),
    );
  map
    .command('start')
    .argument('[template]', 'what you do; without it the templates are listed')
    .description('Start the map from a kind of business.')
    .option('--data <dir>', "the business's folder")
    .option('--json', 'as JSON')
    .action((template: string | undefined, options: Folder) =>
      withBusiness(ports, folderOf(options), (business) =>
        startMap(ports.terminal, business, template, options),
      ),
    );
}

const list = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);

async function askMap(
  terminal: Terminal,
  business: Business,
  name: string,
  options: AskOptions,
): Promise<void> {
  const question: Question | undefined = QUESTIONS.find((known) => known === name);
  if (!question) {
    terminal.err(`There is no question “${name}”. Questions are ${QUESTIONS.join(', ')}.\n`);
    return terminal.exit(EXIT.usage);
  }
  const { category, role, helper, until, into, vendor, app, person } = options;
  const [steps, apps] = [list(options.steps), list(options.apps)];
  const given = Object.entries({ category, role, helper, until, into, vendor, app, steps, apps });
  const asked = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Asked;
  const about = person === undefined ? asked : { ...asked, person: personId(person) };
  const answer = await business.map.keeper.ask(question, about);
  if (!answer.ok) return sayProblem(terminal, answer.problem);
  const { data, lines } = answer.value;
  await terminal.out(options.json ? `${JSON.stringify(data)}\n` : `${lines.join('\n')}\n`);
}

async function exportMap(
  terminal: Terminal,
  business: Business,
  options: { format: string; workflow?: string[]; out?: string },
): Promise<void> {
  const format: ExportFormat | undefined = EXPORT_FORMATS.find((known) => known === options.format);
  if (!format) {
    terminal.err(`There is no format “${options.format}”. Formats are ${EXPORT_FORMATS.join(', ')}.\n`);
    return terminal.exit(EXIT.usage);
  }
  const made = await business.map.keeper.export(format, options.workflow);
  const content = made.format === 'xlsx' ? business.map.writeWorkbook(made.sheets) : made.text;
  if (options.out === undefined) {
    if (made.format === 'xlsx' && terminal.interactive) {
      terminal.err('A workbook is no text: name a file with --out.\n');
      return terminal.exit(EXIT.usage);
    }
    return terminal.out(content);
  }
  const written = await terminal.writeFile(options.out, content);
  if (!written.ok) return sayProblem(terminal, written.problem);
  terminal.err(`Wrote ${options.out}.\n`);
}

async function importMap(
  terminal: Terminal,
  business: Business,
  file: string,
  options: Folder,
): Promise<void> {
  const bytes = await terminal.readFile(file);
  if (!bytes.ok) return sayProblem(terminal, bytes.problem);
  const text = new TextDecoder().decode(bytes.value);
  let done: Awaited<ReturnType<typeof business.map.keeper.importJson>>;
  if (/^\s*[{[]/.test(text)) {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return sayProblem(terminal, {
        code: 'map-not-json',
        message: `${file} is not whole JSON. Nothing was changed.`,
      });
    }
    done = await business.map.keeper.importJson(json);
  } else {
    const table = business.map.readTable(bytes.value);
    if (!table.ok) return sayProblem(terminal, table.problem);
    done = await business.map.keeper.importTable(table.value);
  }
  if (!done.ok) return sayProblem(terminal, done.problem);
  await say(terminal, done.value, options);
}

async function say(terminal: Terminal, { says, marked }: ImportedMap, options: Folder): Promise<void> {
  if (options.json) return terminal.out(`${JSON.stringify({ says, marked })}\n`);
  await terminal.out(`${[says, ...marked.map(({ row, reason }) => `${row}: ${reason}`)].join('\n')}\n`);
}

async function startMap(
  terminal: Terminal,
  business: Business,
  template: string | undefined,
  options: Folder,
): Promise<void> {
  const { keeper } = business.map;
  const templates = [...keeper.catalog.templates.values()].map(({ id, label, workflows }) => ({
    id,
    label,
    workflows: workflows.map((w) => w.label),
  }));
  if (template === undefined) {
    const lines = templates.map(({ id, label, workflows }) => `${id}: ${label} (${workflows.join(', ')})`);
    return terminal.out(options.json ? `${JSON.stringify(templates)}\n` : `${lines.join('\n')}\n`);
  }
  const { revision } = await keeper.snapshot();
  const started = await keeper.start(revision, template);
  if (!started.ok) return sayProblem(terminal, started.problem);
  const { workflows, apps, handOffs } = started.value.map;
  const counts = { workflows: workflows.length, apps: apps.length, handOffs: handOffs.length };
  await terminal.out(
    options.json
      ? `${JSON.stringify(counts)}\n`
      : `The map has ${counts.workflows} workflows, ${counts.apps} apps and ${counts.handOffs} hand-offs now. Look at it with privet start, or ask: privet map ask exposed.\n`,
  );
}
