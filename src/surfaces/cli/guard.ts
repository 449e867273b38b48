import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, EXIT_HELP } from './exit.ts';
import { sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { Business, CliPorts, Terminal } from './ports.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
}

export function guardCommand(program: Command, ports: CliPorts): void {
  const model = program
    .command('guard')
    .description('What finds names in texts.')
    .addHelpText('after', EXIT_HELP)
    .command('model')
    .description('A larger model beside the built-in one: a BERT token classifier in ONNX.');
  const withOptions = (command: Command): Command =>
    command.option('--data <dir>', "the business's folder").option('--json', 'as JSON');
  /** Sets the model, or leaves it, and says which one is used. */
  const act = (options: Options, set?: { readonly folder: string | undefined }): Promise<void> =>
    withBusiness(ports, folderOf(options), async (business) => {
      const done = set && (await business.guard.setModel(set.folder));
      if (done && !done.ok) return sayProblem(ports.terminal, done.problem);
      return show(ports.terminal, business, options);
    });
  withOptions(model.command('add').argument('<folder>', 'with config.json, vocab.txt and onnx/*.onnx'))
    .description('Let the model in a folder read every text too, in safe copies and the gateway.')
    .action((folder: string, options: Options) => act(options, { folder: resolve(folder) }));
  withOptions(model.command('remove'))
    .description('Use the built-in model alone.')
    .action((options: Options) => act(options, { folder: undefined }));
  withOptions(model.command('show'))
    .description('Say which model is used, and whether it works.')
    .action((options: Options) => act(options));
}

async function show(terminal: Terminal, { guard }: Business, { json }: Options): Promise<void> {
  const state = await guard.model();
  const { folder, problem } = state;
  const said =
    folder === undefined
      ? 'No larger model is used.'
      : problem === undefined
        ? `The model in ${folder} reads every text before it leaves.`
        : `The model in ${folder} cannot be used. ${problem} Until the model works again or is removed, no text leaves.`;
  await terminal.out(json ? `${JSON.stringify(state)}\n` : `${said}\n`);
  if (problem !== undefined) terminal.exit(EXIT.failed);
}
