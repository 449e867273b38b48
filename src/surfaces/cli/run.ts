import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import { folderOf } from './people.ts';
import type { CliServices } from './services.ts';

export function runProgramCommand(program: Command, services: CliServices): void {
  program
    .command('run')
    .argument('<command...>', 'the program and its arguments, after --')
    .description('Run a program with its AI calls going through the running desk: privet run -- <command>')
    .option('--data <dir>', "the business's folder")
    .passThroughOptions()
    .addHelpText('after', `${EXIT_HELP} Otherwise the exit code is the program's own.`)
    .action(async (command: readonly string[], options: { data?: string }) => {
      const variables = await services.gatewayVariables(folderOf(options));
      if (!variables.ok) return sayProblem(services.terminal, variables.problem);
      const ended = await services.runProgram(command, variables.value);
      if (!ended.ok) return sayProblem(services.terminal, ended.problem);
      services.terminal.exit(ended.value);
    });
}
