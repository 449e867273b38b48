import type { Command } from 'commander';
import { EXIT, EXIT_HELP } from './exit.ts';
import { columns, running, sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { Business, CliPorts, Terminal } from './ports.ts';

interface Options {
  readonly data?: string;
  readonly example?: boolean;
  readonly json?: boolean;
}

export function ledgerCommand(program: Command, ports: CliPorts): void {
  const ledger = program
    .command('ledger')
    .description('What left, when and to whom, without the values.')
    .addHelpText('after', EXIT_HELP);
  ledger
    .command('list', { isDefault: true })
    .description('List the disclosures, oldest first.')
    .option('--data <dir>', "the business's folder")
    .option('--example', 'the example business')
    .option('--json', 'one JSON object a line')
    .action((options: Options) =>
      withBusiness(ports, folderOf(options), (business) => list(ports.terminal, business, options)),
    );
  ledger
    .command('verify')
    .description('Check that no entry was changed, taken out or put in.')
    .option('--data <dir>', "the business's folder")
    .option('--example', 'the example business')
    .option('--json', 'the result as JSON')
    .action((options: Options) =>
      withBusiness(ports, folderOf(options), (business) => verify(ports.terminal, business, options)),
    );
}

async function list(terminal: Terminal, business: Business, options: Options): Promise<void> {
  const rows: string[][] = [['no.', 'when', 'destination', 'way', 'what', 'people', 'rule']];
  for await (const entry of business.ledger.entries()) {
    if (options.json) await terminal.out(`${JSON.stringify(entry)}\n`);
    else {
      const what =
        entry.categories.map(({ category, form, values }) => `${values} ${category} ${form}`).join(', ') ||
        'nothing personal';
      rows.push([
        String(entry.sequence),
        new Date(entry.atMs).toISOString(),
        entry.destination,
        entry.way,
        what,
        String(entry.people.length),
        entry.ruleFrom,
      ]);
    }
  }
  if (options.json) return;
  await terminal.out(rows.length === 1 ? 'Nothing left yet.\n' : columns(rows));
}

async function verify(terminal: Terminal, business: Business, options: Options): Promise<void> {
  const work = running(terminal, 'entries');
  const check = await business.ledger.verify(work);
  work.done();
  if (!check.ok) return sayProblem(terminal, check.problem);
  const { whole, entries, brokenAt, headHash } = check.value;
  const sentence = whole
    ? `The ledger is whole: ${entries} entries, each tied to the one before. Last hash ${headHash}.\n`
    : `The ledger is broken at entry ${brokenAt}: it or an earlier one was changed, taken out or put in. The entries before it are whole.\n`;
  await terminal.out(options.json ? `${JSON.stringify(check.value)}\n` : sentence);
  if (!whole) terminal.exit(EXIT.broken);
}
