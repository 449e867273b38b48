import type { Command } from 'commander';
import { EXIT, EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import type { CliPorts, DeskOptions } from './ports.ts';

/** Where the desk listens unless told otherwise. */
const DEFAULT_PORT = 4747;

interface Options {
  readonly data?: string;
  readonly example?: boolean;
  readonly port: string;
  readonly open: boolean;
}

export function startCommand(program: Command, ports: CliPorts): void {
  program
    .command('start')
    .description('Start the desk: the page on this computer. Ctrl-C stops it.')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', String(DEFAULT_PORT))
    .option('--data <dir>', "the business's folder")
    .option('--example', 'open an example business in a temporary folder')
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', EXIT_HELP)
    .action(async (options: Options) => {
      const { terminal } = ports;
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        terminal.err('A port is a number from 0 to 65535.\n');
        return terminal.exit(EXIT.usage);
      }
      const desk: DeskOptions = {
        port,
        openBrowser: options.open,
        ...(options.data !== undefined && { folder: options.data }),
        ...(options.example && { example: true }),
      };
      const ended = await ports.desk(desk);
      if (!ended.ok) sayProblem(terminal, ended.problem);
    });
}
