import { Argument, type Command, Option } from 'commander';
import type { Result } from '../../core/base/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { columns, sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import {
  type Business,
  type CliPorts,
  GATEWAY_PROVIDERS,
  type GatewayAllowance,
  type GatewayProvider,
  type Terminal,
} from './ports.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
}

/** How each shell sets a variable. */
const SHELLS: readonly (readonly [shell: string, line: (name: string, value: string) => string])[] = [
  ['bash, zsh', (name, value) => `export ${name}="${value}"`],
  ['fish', (name, value) => `set -gx ${name} "${value}"`],
  ['PowerShell', (name, value) => `$env:${name} = "${value}"`],
  ['Windows command prompt', (name, value) => `set ${name}=${value}`],
];

export function gatewayCommand(program: Command, ports: CliPorts): void {
  const gateway = program
    .command('gateway')
    .description('Point AI programs at Privet, and say what may pass.')
    .addHelpText('after', EXIT_HELP);
  gateway
    .command('env')
    .description(
      'Print the environment variables that point AI programs at the running desk, for each shell.',
    )
    .option('--data <dir>', "the business's folder")
    .option('--json', 'the variables as one JSON object')
    .action((options: Options) => printVariables(ports, options));
  for (const [name, description, change] of [
    [
      'allow',
      'Let a field or call pass that the format of a provider does not know; it is masked all the same.',
      'allow',
    ],
    ['disallow', 'Refuse a field or call again.', 'disallow'],
  ] as const)
    gateway
      .command(name)
      .argument('<what>', 'as the refusal names it, without numbers: messages[].extra, or "POST /v1/images"')
      .description(description)
      .addOption(providerOption().makeOptionMandatory())
      .option('--data <dir>', "the business's folder")
      .option('--json', 'all that is allowed as JSON')
      .action((what: string, options: Options & { provider: GatewayProvider }) =>
        withBusiness(ports, folderOf(options), async (business) => {
          const all = await business.gateway[change]({ provider: options.provider, what });
          return printAllowed(ports.terminal, all, options);
        }),
      );
  gateway
    .command('allowed')
    .description('List the fields and calls that you let pass.')
    .option('--data <dir>', "the business's folder")
    .option('--json', 'as JSON')
    .action((options: Options) =>
      withBusiness(ports, folderOf(options), async (business) =>
        printAllowed(ports.terminal, { ok: true, value: await business.gateway.allowed() }, options),
      ),
    );
  gateway
    .command('upstream')
    .addArgument(new Argument('[provider]', 'the provider').choices(GATEWAY_PROVIDERS))
    .argument('[address]', 'https, or plain http on this computer')
    .description('Say where calls go, or name another address for a provider.')
    .option('--usual', 'go back to the usual address of the provider')
    .option('--try', 'ask the address for an answer')
    .option('--data <dir>', "the business's folder")
    .option('--json', 'as JSON')
    .action((provider: GatewayProvider | undefined, address: string | undefined, options: UpstreamOptions) =>
      withBusiness(ports, folderOf(options), (business) =>
        upstream(ports.terminal, business, provider, address, options),
      ),
    );
}

const providerOption = (): Option =>
  new Option('--provider <provider>', 'the provider').choices(GATEWAY_PROVIDERS);

async function printVariables(ports: CliPorts, options: Options): Promise<void> {
  const { terminal } = ports;
  const variables = await ports.gatewayVariables(folderOf(options));
  if (!variables.ok) return sayProblem(terminal, variables.problem);
  if (options.json) return terminal.out(`${JSON.stringify(variables.value, null, 2)}\n`);
  const lines = SHELLS.map(([shell, line]) => {
    const set = Object.entries(variables.value).map(([name, value]) => `${line(name, value)}\n`);
    return `# ${shell}\n${set.join('')}`;
  });
  await terminal.out(`${lines.join('\n')}`);
}

async function printAllowed(
  terminal: Terminal,
  all: Result<readonly GatewayAllowance[]>,
  { json }: Options,
): Promise<void> {
  if (!all.ok) return sayProblem(terminal, all.problem);
  if (json) return terminal.out(`${JSON.stringify(all.value)}\n`);
  await terminal.out(
    all.value.length === 0
      ? 'No unknown field or call is allowed.\n'
      : columns(all.value.map(({ provider, what }) => [provider, what])),
  );
}

interface UpstreamOptions extends Options {
  readonly usual?: boolean;
  readonly try?: boolean;
}

const FROM = {
  fixed: 'the usual address',
  owner: 'named by you',
  environment: 'named by the environment of this run',
} as const;

async function upstream(
  terminal: Terminal,
  { gateway }: Business,
  only: GatewayProvider | undefined,
  address: string | undefined,
  { usual, json, try: tries }: UpstreamOptions,
): Promise<void> {
  if (only === undefined ? usual || tries : usual && address !== undefined) {
    terminal.err('Name one provider, and either an address or --usual.\n');
    return terminal.exit(EXIT.usage);
  }
  if (only !== undefined && (usual || address !== undefined)) {
    const set = await gateway.setAddress(only, address);
    if (!set.ok) return sayProblem(terminal, set.problem);
  }
  const { providers } = await gateway.state();
  const rows = providers
    .filter(({ provider }) => only === undefined || provider === only)
    .map(({ provider, address: now, addressFrom }) => ({ provider, address: now, from: addressFrom }));
  const probe = only !== undefined && tries ? await gateway.probe(only) : undefined;
  await terminal.out(
    json
      ? `${JSON.stringify(probe ? rows.map((row) => ({ ...row, probe })) : rows)}\n`
      : `${columns(rows.map(({ provider, address: now, from }) => [provider, now, FROM[from]]))}${probe ? `${probe.said}\n` : ''}`,
  );
  if (probe && !probe.works) terminal.exit(EXIT.failed);
}
