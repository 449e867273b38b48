import { basename } from 'node:path';
import type { Command } from 'commander';
import { PERSON_ROLES, type PersonRole } from '../../core/people/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { columns, running, sayProblem, withBusiness } from './input.ts';
import type { Business, CliPorts, ImportPreview, ImportReport, OpenOptions, Terminal } from './ports.ts';

interface Folder {
  readonly data?: string;
  readonly example?: boolean;
  readonly json?: boolean;
}

/** The options that say which business is meant. */
export const folderOf = ({ data, example }: Folder): OpenOptions => ({
  ...(data !== undefined && { folder: data }),
  ...(example && { example }),
});

export function peopleCommand(program: Command, ports: CliPorts): void {
  const people = program
    .command('people')
    .description('The people you protect.')
    .addHelpText('after', EXIT_HELP);
  people
    .command('import')
    .argument('<file>', 'CSV, XLSX or vCard')
    .description('Import people from a list. Shows what it would do and asks.')
    .option('--data <dir>', "the business's folder")
    .option('--yes', 'take the guessed columns without asking')
    .option('--role <role>', `who they are: ${PERSON_ROLES.join(', ')}`, 'customer')
    .option('--duplicates <what>', 'merge, skip or keep-both', 'merge')
    .option('--json', 'the report as JSON')
    .action((file: string, options: Folder & { yes?: boolean; role: string; duplicates: string }) =>
      withBusiness(ports, folderOf(options), (business) => importPeople(ports, business, file, options)),
    );
  people
    .command('list')
    .description('List your people.')
    .option('--data <dir>', "the business's folder")
    .option('--example', 'the example business')
    .option('--search <text>', 'only those with this in a name, e-mail or phone')
    .option('--json', 'as JSON')
    .action((options: Folder & { search?: string }) =>
      withBusiness(ports, folderOf(options), (business) => listPeople(ports.terminal, business, options)),
    );
  people
    .command('erase')
    .argument('<id>', 'from people list')
    .description(
      "Erase one person: the person's key is destroyed, so backups made earlier no longer open that person either.",
    )
    .option('--data <dir>', "the business's folder")
    .option('--yes', 'do not ask')
    .option('--json', 'the result as JSON')
    .action((id: string, options: Folder & { yes?: boolean }) =>
      withBusiness(ports, folderOf(options), (business) => erase(ports.terminal, business, id, options)),
    );
}

async function importPeople(
  { terminal }: CliPorts,
  business: Business,
  file: string,
  options: Folder & { yes?: boolean; role: string; duplicates: string },
): Promise<void> {
  const role = PERSON_ROLES.find((known) => known === options.role);
  const duplicates = (['merge', 'skip', 'keep-both'] as const).find((known) => known === options.duplicates);
  if (!role || !duplicates) {
    terminal.err(`--role is one of ${PERSON_ROLES.join(', ')}; --duplicates is merge, skip or keep-both.\n`);
    return terminal.exit(EXIT.usage);
  }
  const bytes = await terminal.readFile(file);
  if (!bytes.ok) return sayProblem(terminal, bytes.problem);
  const preview = await business.people.preview(basename(file), bytes.value);
  if (!preview.ok) return sayProblem(terminal, preview.problem);
  terminal.err(described(preview.value));
  if (preview.value.people === 0 && preview.value.duplicatesTotal === 0) {
    terminal.err('No row names a person, so nothing was imported.\n');
    return terminal.exit(EXIT.failed);
  }
  if (!options.yes && !(await agreed(terminal, preview.value))) return;
  const work = running(terminal, 'people');
  const report = await business.people.import(
    preview.value.id,
    { role: role as PersonRole, duplicates },
    work,
  );
  work.done();
  if (!report.ok) return sayProblem(terminal, report.problem);
  await terminal.out(options.json ? `${JSON.stringify(report.value, null, 2)}\n` : reported(report.value));
  if (report.value.cancelled) terminal.exit(EXIT.cancelled);
}

async function agreed(terminal: Terminal, preview: ImportPreview): Promise<boolean> {
  if (!terminal.interactive) {
    terminal.err('Nobody is here to ask. Add --yes to import with these columns. Nothing was imported.\n');
    terminal.exit(EXIT.usage);
    return false;
  }
  const answer = await terminal.ask(`Import ${preview.people} people? [y/N] `);
  if (/^y(es)?$/i.test(answer.trim())) return true;
  terminal.err('Nothing was imported.\n');
  terminal.exit(EXIT.cancelled);
  return false;
}

function described(preview: ImportPreview): string {
  const used = preview.columns
    .filter(({ use }) => use !== 'ignore')
    .map(({ header, use }, at) => `  ${header || `column ${at + 1}`}: ${use}\n`);
  const lines = [
    preview.recognisedAs ? `An export of ${preview.recognisedAs}.\n` : '',
    `${preview.rows} rows, ${preview.people} people.\n`,
    ...used,
    preview.duplicatesTotal > 0
      ? `${preview.duplicatesTotal} rows name somebody who is there already.\n`
      : '',
    badRows(preview),
  ];
  return lines.join('');
}

const badRows = ({ badRows: rows, badRowsTotal }: Pick<ImportReport, 'badRows' | 'badRowsTotal'>): string =>
  badRowsTotal === 0
    ? ''
    : `${badRowsTotal} rows cannot be read:\n${rows
        .slice(0, 10)
        .map(({ row, reason }) => `  row ${row}: ${reason}\n`)
        .join('')}`;

const reported = (report: ImportReport): string =>
  `${report.cancelled ? 'Cancelled. ' : ''}${report.added} people added, ${report.merged} rows merged, ${report.skipped} skipped, ${report.badRowsTotal} could not be read.\n`;

/** How many people a page of the store's list holds. */
const PAGE = 500;

async function listPeople(
  terminal: Terminal,
  business: Business,
  options: Folder & { search?: string },
): Promise<void> {
  const rows = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await business.people.list({
      offset,
      limit: PAGE,
      ...(options.search !== undefined && { search: options.search }),
    });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) break;
  }
  if (options.json) return terminal.out(`${JSON.stringify({ people: rows }, null, 2)}\n`);
  if (rows.length === 0) return terminal.out('Nobody yet. Import a list with: privet people import FILE\n');
  await terminal.out(
    columns([
      ['id', 'name', 'role', 'e-mail', 'phone'],
      ...rows.map((row) => [row.id, row.name, row.role, row.email ?? '', row.phone ?? '']),
    ]),
  );
}

async function erase(
  terminal: Terminal,
  business: Business,
  id: string,
  options: Folder & { yes?: boolean },
): Promise<void> {
  if (!options.yes) {
    if (!terminal.interactive) {
      terminal.err('Add --yes to erase without being asked. Nothing was erased.\n');
      return terminal.exit(EXIT.usage);
    }
    const answer = await terminal.ask('Erase this person for good, from older backups too? [y/N] ');
    if (!/^y(es)?$/i.test(answer.trim())) {
      terminal.err('Nothing was erased.\n');
      return terminal.exit(EXIT.cancelled);
    }
  }
  const erased = await business.people.erase(id);
  if (!erased.ok) return sayProblem(terminal, erased.problem);
  await terminal.out(
    options.json
      ? `${JSON.stringify(erased.value)}\n`
      : `Erased, with ${erased.value.identifiers} identifiers. ${erased.value.disclosuresKept} ledger entries stay; they no longer say who it was.\n`,
  );
}
