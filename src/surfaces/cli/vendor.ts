import type { Command } from 'commander';
import {
  type Answer,
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentRead,
  documentKind,
  inWords,
  knownVendor,
  QUESTIONS,
  type Vendor,
  type VendorView,
} from '../../core/assess/index.ts';
import { categoryLabel, vendorsLike } from '../../core/map/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { columns, running, sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { Business, CliPorts, Terminal } from './ports.ts';

interface Options {
  readonly data?: string;
  readonly example?: boolean;
  readonly json?: boolean;
  readonly home?: string;
  readonly plan?: string;
  readonly fromCatalogue?: boolean;
  readonly document?: readonly string[];
}

type Work = (business: Business, terminal: Terminal) => Promise<void>;

/** `privet vendor`: the vendors of a business, what they published, and what they changed. */
export function vendorCommand(program: Command, ports: CliPorts): void {
  const vendor = program
    .command('vendor')
    .description('What your vendors published: read it, compare it, see what changed.')
    .addHelpText('after', EXIT_HELP);
  const inBusiness = (options: Options, work: Work): Promise<void> =>
    withBusiness(ports, folderOf(options), (business) => work(business, ports.terminal));
  const common = (command: Command): Command =>
    command
      .option('--data <dir>', "the business's folder")
      .option('--example', 'the example business')
      .option('--json', 'the result as JSON');
  common(vendor.command('add').argument('<name>'))
    .description('Add a vendor by its home page, the addresses of its documents, or files.')
    .option('--home <address>', 'its home page, where its documents are looked for')
    .option('--plan <plan>', 'the plan that you are on')
    .option('--from-catalogue', 'take the addresses of its documents from the catalogue')
    .option(
      '--document <place...>',
      `addresses or files; kind=place names the kind (${DOCUMENT_KINDS.join(', ')})`,
    )
    .action((name: string, options: Options) =>
      inBusiness(options, (business) => add(ports, business, name, options)),
    );
  common(vendor.command('read').argument('[name]', 'one vendor; all when not given'))
    .description('Read the documents again and tell what changed.')
    .action((name: string | undefined, options: Options) =>
      inBusiness(options, (business, terminal) => read(business, terminal, name, options)),
    );
  common(vendor.command('show').argument('[name]', 'one vendor; the list when not given'))
    .description('Show the answers of a vendor with their evidence.')
    .action((name: string | undefined, options: Options) =>
      inBusiness(options, (business, terminal) => show(business, terminal, name, options)),
    );
  common(vendor.command('compare').argument('<names...>', 'two to four vendors'))
    .description('Compare vendors question by question.')
    .action((names: string[], options: Options) =>
      inBusiness(options, (business, terminal) => compare(business, terminal, names, options)),
    );
  common(vendor.command('changes').argument('[name]', 'one vendor; all when not given'))
    .description('List what changed in meaning between the versions that were read.')
    .action((name: string | undefined, options: Options) =>
      inBusiness(options, (business, terminal) => changes(business, terminal, name, options)),
    );
}

const json = (terminal: Terminal, value: unknown): Promise<void> =>
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
const day = (atMs: number | undefined): string =>
  atMs === undefined ? 'never' : new Date(atMs).toISOString().slice(0, 10);

/** `dpa=https://…` or a bare place, whose kind its name tells. */
function placed(text: string): { readonly kind: DocumentKind; readonly place: string } {
  const [, named, rest] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const kind = DOCUMENT_KINDS.find((one) => one === named);
  return kind && rest
    ? { kind, place: rest }
    : { kind: documentKind(text.replace(/[/_.-]+/g, ' ')), place: text };
}

async function add(ports: CliPorts, business: Business, name: string, options: Options): Promise<void> {
  const { terminal } = ports;
  const places = (options.document ?? []).map(placed);
  const onWeb = places.filter(({ place }) => /^https?:/i.test(place));
  const texts: Array<{ kind: DocumentKind; name: string; text: string }> = [];
  for (const { kind, place } of places.filter((one) => !onWeb.includes(one))) {
    const file = await ports.readPolicy(place);
    if (!file.ok) return sayProblem(terminal, file.problem);
    texts.push({ kind, ...file.value });
  }
  const draft = {
    name,
    ...(options.home ? { home: options.home } : {}),
    ...(options.plan ? { plan: options.plan } : {}),
  };
  const known = options.fromCatalogue ? knownVendor(business.map.keeper.catalog, name) : undefined;
  if (options.fromCatalogue && !known) {
    return sayProblem(terminal, {
      code: 'not-found',
      message: `The catalogue does not know ${name}. Nothing was added.`,
    });
  }
  const addresses = [
    ...onWeb.map(({ kind, place }) => ({ kind, address: place })),
    ...(known?.documents ?? []),
  ];
  const added = await business.vendors.add(
    draft,
    addresses.map((one) => ({ ...one, name: one.kind })),
  );
  if (!added.ok) return sayProblem(terminal, added.problem);
  const reads: DocumentRead[] = [];
  for (const { text, ...document } of texts) {
    const kept = await business.vendors.keepText(added.value.id, document, text);
    if (kept.ok) reads.push(kept.value);
  }
  if (options.json) return json(terminal, { vendor: added.value, read: reads });
  await terminal.out(`${added.value.name} is added. ${reads.map(readInWords).join(' ')}\n`);
}

async function read(
  business: Business,
  terminal: Terminal,
  name: string | undefined,
  options: Options,
): Promise<void> {
  const vendors = await chosen(business, terminal, name === undefined ? undefined : [name]);
  if (!vendors) return;
  const bar = running(terminal, 'documents');
  const all: Array<{ vendor: string; read: readonly DocumentRead[] }> = [];
  for (const vendor of vendors) {
    const done = await business.vendors.read(vendor.id, bar);
    if (!done.ok) {
      terminal.err(`${vendor.name}: ${done.problem.message}\n`);
      terminal.exit(EXIT.failed);
      continue;
    }
    all.push({ vendor: vendor.name, read: done.value });
  }
  bar.done();
  if (options.json) return json(terminal, all);
  const lines = all.flatMap((one) => one.read.map((document) => `${one.vendor}: ${readInWords(document)}\n`));
  await terminal.out(lines.join(''));
}

function readInWords({ document, state, sentence, difference }: DocumentRead): string {
  if (sentence) return `${document.name} could not be read: ${sentence} The earlier version is kept.`;
  if (state === 'same') return `${document.name} is as it was.`;
  if (!difference) return `${document.name} is read.`;
  if (difference.kind !== 'material') return `${document.name} has only cosmetic changes.`;
  const told = difference.changes
    .slice(0, 3)
    .map((one) => `${one.question ?? 'other'}: from ${one.was} to ${one.now}`);
  return `${document.name} changed in meaning. ${told.join('; ')}.`;
}

async function show(
  business: Business,
  terminal: Terminal,
  name: string | undefined,
  options: Options,
): Promise<void> {
  if (name === undefined) return list(business, terminal, options);
  const vendors = await chosen(business, terminal, [name]);
  if (!vendors) return;
  const view = await business.vendors.view(vendors[0]!.id);
  if (!view.ok) return sayProblem(terminal, view.problem);
  if (options.json) return json(terminal, view.value);
  await terminal.out(viewInLines(view.value));
}

function viewInLines({
  vendor,
  documents,
  stance,
  enough,
  corrections,
  readAtMs,
  touched,
}: VendorView): string {
  const gets = touched
    ? `\nIt gets: ${touched.categories.map(categoryLabel).join(', ')}. What matters because of it: ${touched.questions.join(', ')}.\n`
    : '';
  const told = columns([
    ['document', 'kind', 'versions', 'last look'],
    ...documents.map((one) => [
      one.name,
      one.kind,
      String(one.versions),
      one.look?.sentence ?? one.look?.state ?? 'not yet',
    ]),
  ]);
  const articles = columns(enough.map((one) => [one.article, one.holds ? 'yes' : 'no', one.why]));
  const answers = QUESTIONS.map((question) => {
    const answer = stance[question.id];
    const mine = corrections.find((one) => one.question === question.id);
    const yours = mine ? `\n  you say: ${mine.value} (${mine.reason})` : '';
    return `${question.words} ${inWords(answer)}${evidence(answer)}${yours}`;
  });
  return `${vendor.name}, last read ${day(readAtMs)}\n\n${told}\n${articles}${gets}\n${answers.join('\n')}\n`;
}

const evidence = (answer: Answer): string => {
  const [quote] = answer.quotes;
  return quote
    ? `\n  “${quote.text.replace(/\s+/g, ' ').slice(0, 300)}” (${quote.document ?? 'the text'})`
    : '';
};

async function list(business: Business, terminal: Terminal, options: Options): Promise<void> {
  const vendors = await business.vendors.list();
  const views: VendorView[] = [];
  for (const { id } of vendors) {
    const view = await business.vendors.view(id);
    if (view.ok) views.push(view.value);
  }
  if (options.json) {
    return json(
      terminal,
      views.map(({ vendor, enough, readAtMs }) => ({ ...vendor, readAtMs, enough })),
    );
  }
  if (views.length === 0)
    return terminal.out('No vendors yet. Add one: privet vendor add Acme --home https://acme.example\n');
  const cell = ({ stance }: VendorView, id: 'retention' | 'training' | 'selling'): string =>
    inWords(stance[id]);
  await terminal.out(
    columns([
      ['vendor', 'how long kept', 'trains AI', 'sells', 'last read'],
      ...views.map((one) => [
        one.vendor.name,
        cell(one, 'retention'),
        cell(one, 'training'),
        cell(one, 'selling'),
        day(one.readAtMs),
      ]),
    ]),
  );
}

async function compare(
  business: Business,
  terminal: Terminal,
  names: readonly string[],
  options: Options,
): Promise<void> {
  const vendors = await chosen(business, terminal, names);
  if (!vendors) return;
  const compared = await business.vendors.compare(vendors.map((one) => one.id));
  if (!compared.ok) return sayProblem(terminal, compared.problem);
  if (options.json) return json(terminal, compared.value);
  const words = new Map(QUESTIONS.map((question) => [question.id, question.words]));
  const rows = compared.value.rows.map((row) => [
    row.differ ? '*' : '',
    words.get(row.question) ?? '',
    ...row.answers.map(inWords),
  ]);
  await terminal.out(columns([['', '', ...vendors.map((one) => one.name)], ...rows]));
  const like = new Set(
    vendors.flatMap((one) => vendorsLike(business.map.keeper.catalog, one.name).map(({ name }) => name)),
  );
  for (const { name } of vendors) like.delete(name);
  if (like.size > 0) await terminal.out(`\nOthers of the same kind: ${[...like].join(', ')}\n`);
}

async function changes(
  business: Business,
  terminal: Terminal,
  name: string | undefined,
  options: Options,
): Promise<void> {
  const vendors = await chosen(business, terminal, name === undefined ? undefined : [name]);
  if (!vendors) return;
  const found = await business.vendors.changes(name === undefined ? undefined : vendors[0]!.id);
  const coming = await business.vendors.reminders(new Date().toISOString().slice(0, 10));
  if (options.json) return json(terminal, { changes: found, reminders: coming });
  const lines = coming.map((one) => `${one.vendor.name}: ${one.document.name} holds from ${one.day}.`);
  for (const { vendor, document, toMs, difference } of found) {
    lines.push(`${day(toMs)} ${vendor.name}, ${document.name}:`);
    for (const one of difference.changes.slice(0, 10)) {
      lines.push(`  ${one.question ?? 'other'}: from ${one.was} to ${one.now}`);
      if (one.before.quote) lines.push(`    - ${one.before.quote.replace(/\s+/g, ' ')}`);
      if (one.after.quote) lines.push(`    + ${one.after.quote.replace(/\s+/g, ' ')}`);
    }
  }
  await terminal.out(lines.length > 0 ? `${lines.join('\n')}\n` : 'Nothing changed in meaning.\n');
}

/** The vendors of these names, or all; undefined after saying which is not there. */
async function chosen(
  business: Business,
  terminal: Terminal,
  names: readonly string[] | undefined,
): Promise<readonly Vendor[] | undefined> {
  if (!names) return business.vendors.list();
  const found: Vendor[] = [];
  for (const name of names) {
    const vendor = await business.vendors.find(name);
    if (!vendor) {
      sayProblem(terminal, {
        code: 'no-vendor',
        message: `There is no vendor ${name}. Add it with: privet vendor add "${name}"`,
      });
      return undefined;
    }
    found.push(vendor);
  }
  return found;
}
