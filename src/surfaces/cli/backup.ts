import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { running, sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { CliPorts } from './ports.ts';

export function backupCommand(program: Command, ports: CliPorts): void {
  program
    .command('backup')
    .argument('<file>', 'the encrypted file to write')
    .description('Write the whole business into one encrypted file.')
    .option('--data <dir>', "the business's folder")
    .option('--json', 'the result as JSON')
    .addHelpText('after', EXIT_HELP)
    .action((file: string, options: { data?: string; json?: boolean }) =>
      withBusiness(ports, folderOf(options), async (business) => {
        const { terminal } = ports;
        const work = running(terminal, 'bytes');
        const made = await business.backup(file, work);
        work.done();
        if (!made.ok) return sayProblem(terminal, made.problem);
        await terminal.out(
          options.json
            ? `${JSON.stringify({ file, ...made.value })}\n`
            : `Written: ${file}, ${Math.ceil(made.value.sizeBytes / 1024).toLocaleString('en')} KB. Keep your recovery code or passphrase: without one of them nobody can open it on another computer.\n`,
        );
      }),
    );
}
