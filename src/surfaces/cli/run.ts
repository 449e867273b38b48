import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import { folderOf } from './people.ts';
import type { CliPorts } from './ports.ts';

export function runProgramCommand(program: Command, ports: CliPorts): void {
  program
    .command('run')
    .argument('<command...>', 'the program and its arguments, after --')
    .description('Run a program with its AI calls going through the running desk: privet run -- <command>')
    .option('--data <dir>', "the business's folder")
    .passThroughOptions()
    .addHelpText('after', `${EXIT_HELP} Otherwise the exit code is the program's own.`)
    .action(async (command: readonly string[], options: { data?: string }) => {
      const variables = await ports.gatewayVariables(folderOf(options));
      if (!variables.ok) return sayProblem(ports.terminal, variables.problem);
      const ended = await ports.runProgram(command, variables.value);
      if (!ended.ok) return sayProblem(ports.terminal, ended.problem);
      ports.terminal.exit(ended.value);
    });
}
