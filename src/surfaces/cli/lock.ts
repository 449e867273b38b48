import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem, withBusiness } from './input.ts';
import { folderOf } from './people.ts';
import type { CliPorts } from './ports.ts';
import { askSecret } from './restore-backup.ts';

interface Options {
  readonly data?: string;
  readonly passphrase?: boolean;
  readonly json?: boolean;
}

export function lockCommand(program: Command, ports: CliPorts): void {
  program
    .command('lock')
    .description('Lock the business: from then on it opens with the passphrase only.')
    .option('--data <dir>', "the business's folder")
    .option('--passphrase', 'set the passphrase first (asked for, or the first line of standard input)')
    .option('--json', 'the result as JSON')
    .addHelpText('after', EXIT_HELP)
    .action((options: Options) =>
      withBusiness(ports, folderOf(options), async (business) => {
        const { terminal } = ports;
        if (options.passphrase) {
          const set = await business.access.setPassphrase(await askSecret(ports, 'New passphrase: '));
          if (!set.ok) return sayProblem(terminal, set.problem);
        }
        const locked = await business.access.lock();
        if (!locked.ok) return sayProblem(terminal, locked.problem);
        await terminal.out(
          options.json
            ? `${JSON.stringify(locked.value)}\n`
            : 'Locked. It opens with your passphrase or your recovery code.\n',
        );
      }),
    );
}
