import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import { folderOf } from './people.ts';
import type { CliServices } from './services.ts';

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

export function gatewayCommand(program: Command, services: CliServices): void {
  program
    .command('gateway')
    .description('Point AI programs at Privet.')
    .addHelpText('after', EXIT_HELP)
    .command('env')
    .description(
      'Print the environment variables that point AI programs at the running desk, for each shell.',
    )
    .option('--data <dir>', "the business's folder")
    .option('--json', 'the variables as one JSON object')
    .action(async (options: Options) => {
      const { terminal } = services;
      const variables = await services.gatewayVariables(folderOf(options));
      if (!variables.ok) return sayProblem(terminal, variables.problem);
      if (options.json) return terminal.out(`${JSON.stringify(variables.value, null, 2)}\n`);
      const lines = SHELLS.map(([shell, line]) => {
        const set = Object.entries(variables.value).map(([name, value]) => `${line(name, value)}\n`);
        return `# ${shell}\n${set.join('')}`;
      });
      await terminal.out(`${lines.join('\n')}`);
    });
}
