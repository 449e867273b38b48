import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import { folderOf } from './people.ts';
import type { CliPorts } from './ports.ts';
import { askSecret } from './restore-backup.ts';

interface Options {
  readonly data?: string;
  readonly recoveryCode?: boolean;
  readonly json?: boolean;
}

export function unlockCommand(program: Command, ports: CliPorts): void {
  program
    .command('unlock')
    .description(
      'Take the passphrase away: the business opens by itself on this computer until it is locked again.',
    )
    .option('--data <dir>', "the business's folder")
    .option('--recovery-code', 'with the recovery code instead of the passphrase')
    .option('--json', 'the result as JSON')
    .addHelpText('after', EXIT_HELP)
    .action(async (options: Options) => {
      const { terminal } = ports;
      const secret = options.recoveryCode
        ? { recoveryCode: await askSecret(ports, 'Recovery code: ') }
        : { passphrase: await askSecret(ports, 'Passphrase: ') };
      const opened = await ports.business(folderOf(options), secret);
      if (!opened.ok) return sayProblem(terminal, opened.problem);
      const { access } = opened.value;
      const removed = await access.removePassphrase('passphrase' in secret ? secret.passphrase : '');
      const { protection } = await access.status();
      await opened.value.close();
      if (!removed.ok) return sayProblem(terminal, removed.problem);
      const keeper =
        protection === 'keychain' ? "your system's keychain" : 'a key file that only you can read';
      const sentence = `Unlocked. From now on ${keeper} opens the business; privet lock --passphrase locks it again.\n`;
      await terminal.out(options.json ? `${JSON.stringify({ locked: false, protection })}\n` : sentence);
    });
}
